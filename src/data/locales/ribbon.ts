import { lines } from '../lines'

/**
 * SharePoint's own strings in other languages: enough that title and text of a page in them are read without its ribbon. Sources: French, Spanish, Arabic and Hebrew as seen on served pages; the others as Microsoft's language packs word them,
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
محدد حالياً
محتوى الصفحة
صورة الصفحة
التسمية التوضيحية للصورة
تعليمات (نافذة جديدة)
الصفحة الرئيسية
כניסה
Activar el modo de accesibilidad
Desactivar el modo de accesibilidad
Activar animaciones
Desactivar animaciones
Actualmente seleccionado
Inicio de sesión
Imagen de la página
Contenido de la página
跳过功能区命令
跳转到主要内容
登录
`)
