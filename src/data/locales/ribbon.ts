import { lines, months } from '../lines'

/**
 * SharePoint's own strings in other languages, and the months of their dates: enough that title, text and date of a page in
 * them are read without its ribbon. Sources: French as seen on served pages; the others as Microsoft's language packs word them,
 * from memory and not seen on a page here.
 */
export const RIBBON: readonly string[] = lines(`
Ignorer les commandes du ruban
Passer au contenu principal
Activer le mode plus accessible
Désactiver le mode plus accessible
Activer les animations
Désactiver les animations
Actuellement sélectionné
Connexion
Saltar a Comandos de cinta
Omitir los comandos de cinta
Saltar al contenido principal
Ir al contenido principal
Iniciar sesión
Pular Comandos da Faixa de Opções
Ignorar Comandos do Friso
Pular para o conteúdo principal
Avançar para o conteúdo principal
Lewati Perintah Pita
Lompat ke konten utama
Lewati ke konten utama
تخطي أوامر الشريط
تخطي إلى المحتوى الرئيسي
跳过功能区命令
跳转到主要内容
登录
`)

export const MONTHS: readonly (readonly [string, number])[] = [
  ...months('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  ...months('enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre'),
  ...months('janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro'),
  ...months('januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember'),
  ...months('يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
]
