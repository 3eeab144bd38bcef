/**
 * How to tell languages apart. Letters no other language of the list uses decide at once; else the commonest function words
 * do. Vietnamese has marks on a fifth of its letters, so its own letters settle it long before its words.
 */
export const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

/** What templates say where nobody set a language: SharePoint's, Joomla's and many more say English on portals written in Vietnamese. No sign of anything. */
export const TEMPLATE_LANGUAGE = 'en'

const list = (words: string) => new Set(words.split(' '))

export const FUNCTION_WORDS: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  [
    'vi',
    list(
      'và của các có cho được trong là với đã những không một người để tại trên này về ngày đến theo công khi từ sự việc hội đồng phát huyện tỉnh xã cũng như vào ra',
    ),
  ],
  [
    'en',
    list(
      'the of and to in for that is on with as was at by from are be has it its this will have an or not their which were been more he she they we our',
    ),
  ],
  [
    'fr',
    list(
      'le la les des et en un une du dans que pour qui au aux par sur est avec plus ce cette il elle sont ne pas ses son été nous vous leur',
    ),
  ],
  [
    'es',
    list('el la los las de y en que del un una por con para se es al lo como más su sus este esta ha fue son no pero sobre entre también'),
  ],
  [
    'pt',
    list(
      'o a os as de e em que do da dos das um uma por com para se no na ao à mais não são foi pelo pela como seu sua também este esta entre',
    ),
  ],
  [
    'de',
    list(
      'der die das und in den von zu mit ist auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um am sind',
    ),
  ],
  ['it', list('il la le i gli di e che in un una del della dei per con non sono da al si è più anche come nel alla questo ha')],
  ['nl', list('de het een en van in is dat op te voor met zijn niet aan er om ook als bij door naar uit maar over nog')],
  [
    'id',
    list(
      'yang dan di untuk dengan dari pada ini dalam itu tidak akan ke oleh juga para telah adalah sebagai kepada karena bahwa lebih atau tersebut',
    ),
  ],
  ['ca', list('el la els les de i en que del un una per amb és al més seu seva aquest aquesta ha són no però sobre entre també')],
]

/** How a trail names the home page, in the languages portals are printed in. */
export const HOME_WORDS: readonly string[] = [
  'trang chủ',
  'trang nhất',
  'trang chính',
  'home',
  'inicio',
  'início',
  'página inicial',
  'accueil',
  'startseite',
  'beranda',
  'الصفحة الرئيسية',
  'الرئيسية',
  'דף הבית',
  'หน้าแรก',
  '首页',
  '主页',
]
