import { byRole } from '../lines'

/** Labels of bylines in other languages, where the word alone opens one. Source: bylines of German, French, Spanish, Portuguese, Italian and Dutch newspapers. */
export const BYLINES = byRole(`
text: redaktion, von, par, por, texte, texto, redacción, geschrieben von, verfasst von, ein beitrag von, text von, propos recueillis par, escrito por, redactado por, scritto da, geschreven door, door, autor, autorin, autora, auteur
text photo: text und fotos, text und foto, text und bild, texte et photos, texte et photo, textes et photos, texto y fotos, texto y foto, texto e fotos, testo e foto, tekst en foto
photo: crédits photos, crédits photo, crédit photo, crédits, credits, foto, fotos, bild, bilder
`)
