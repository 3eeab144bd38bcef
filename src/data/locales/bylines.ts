import { BY } from '../authors'
import { byRole } from '../lines'

/** Before who took a picture, in a byline and below the picture. Source: bylines and photo credits of newspapers in these languages. */
const PHOTO =
  'crédits photos, crédits photo, crédit photo, crédits, credits, foto, fotos, bild, bilder, fotoğraf, фото, تصوير, צילום, 写真, 摄影, 攝影, 사진, ภาพ'

/** Labels of bylines in other languages, where the word alone opens one. Source: the same. */
export const BYLINES = byRole(`
text: redaktion, textes, testo, ${BY}
edit: editor, 责任编辑, 责编, 編集
photo: ${PHOTO}, photo
`)

export const CREDITS: readonly string[] =
  `${PHOTO}, fotografia, fotografía, bildquelle, quelle, grafik, crédit, photographie, zdjęcie, fot, imagen, imagem, immagine, beeld, الصورة, 撮影, 提供, 图片来源, 图源`.split(
    ', ',
  )

/** Before where a text was taken from. */
export const SOURCES: readonly string[] = ['来源', '來源', 'المصدر', 'fuente', 'fonte']
