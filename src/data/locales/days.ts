import { lines } from '../lines'

/** What stands beside days in other languages. Source: datelines of German, French, Spanish, Portuguese, Italian and Dutch newspapers; the weekdays of the Unicode CLDR. */
export const DATE_LABELS: readonly string[] = lines(`
veröffentlicht am
veröffentlicht
erschienen am
erstellt am
vom
am
um
uhr
publié le
publié
mis en ligne le
le
à
publicado el
publicado em
publicado
el
a las
pubblicato il
pubblicato
il
alle
gepubliceerd op
geplaatst op
gepubliceerd
op
`)

export const MODIFIED_LABELS: readonly string[] = lines(`
zuletzt aktualisiert am
zuletzt aktualisiert
aktualisiert am
aktualisiert
stand
mis à jour le
mis à jour
modifié le
actualizado el
actualizado
atualizado em
atualizado
aggiornato il
aggiornato
bijgewerkt op
bijgewerkt
`)

export const WEEKDAYS =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'
