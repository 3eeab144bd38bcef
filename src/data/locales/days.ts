import { lines } from '../lines'

/** What stands beside days in other languages. Source: datelines of newspapers in these languages, from German and French to Turkish, Arabic and Japanese; the weekdays of the Unicode CLDR. */
export const DATE_LABELS: readonly string[] = lines(`
veröffentlicht
erschienen
erstellt
vom
am
um
uhr
الموافق
م
publié
mis en ligne
le
à
em
publicado
postado
às
el
a las
pubblicato
il
alle
ultimo
última
dernière
son
geplaatst
gepubliceerd
op
publicerad
udgivet
opublikowano
data publikacji
publikováno
dodano
опубликовано
дата публикации
опубліковано
oluşturulma
yayınlanma
giriş
tarihi
dipublikasikan
diterbitkan
terbit
نشر في
تاريخ النشر
نُشر
פורסם
公開日
公開
掲載
配信
发布时间
发布
發布
发表于
時間
时间
日期
来源
입력
등록
기사입력
เผยแพร่
วันที่
wib
`)

export const MODIFIED_LABELS: readonly string[] = lines(`
zuletzt
aktualisiert
stand
mis à jour
modifié
actualizado
atualizado
aggiornato
aggiornamento
mise à jour
actualización
atualização
bijgewerkt
uppdaterad
opdateret
oppdatert
aktualizacja
aktualizováno
обновлено
изменено
оновлено
güncellenme
güncelleme
diperbarui
آخر تحديث
تحديث
עודכן
更新时间
更新日
更新
最終更新
修改
수정
ปรับปรุงล่าสุด
ปรับปรุง
แก้ไขล่าสุด
`)

export const WEEKDAYS =
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'
