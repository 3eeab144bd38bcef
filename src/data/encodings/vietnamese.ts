/**
 * The old Vietnamese charsets. What each table rests on, and where sources disagree, is in docs/vietnamese-text.md.
 * A table is written as it would be printed: real letters in byte order.
 */

export type LegacyCharset =
  | 'tcvn3'
  | 'vni-win'
  | 'vni-mac'
  | 'viqr'
  | 'viscii'
  | 'vps'
  | 'tcvn5712-1'
  | 'tcvn5712-2'
  | 'windows-1258'
  | 'vietware-x'
  | 'vietware-f'
  | 'bkhcm1'
  | 'bkhcm2'
  | 'vnu'
  | 'isc'

export interface LegacyTable {
  /** Bytes 0x80–0xFF in order; `.` is whatever windows-1252 has there. */
  high?: string
  /** Letters below 0x80: two hex digits and the letter. */
  low?: string
  /**
   * Letters as the windows-1252 view of their bytes followed by the letter; small letters only, capitals are both sides in capitals. Seven signs
   * are a vowel, what carries it, and what stands behind that for sắc, huyền, hỏi, ngã and nặng, `.` where a tone has a code of its own.
   */
  pairs?: string
  /** Further codes found in the wild, taken on decoding where the place is free: hex digits and the letter. */
  also?: string
  /** Letters on a code another letter has; their place in the word tells them apart. */
  twin?: string
  /** Capitals that share the code of their small letter; the font or the rest of the word tells them apart. `toned`: all with a tone. */
  shared?: 'toned' | string
}

const C1_FREE = '................................'

export const LEGACY_TABLES: Record<Exclude<LegacyCharset, 'viqr' | 'vni-mac'>, LegacyTable> = {
  tcvn3: {
    high:
      C1_FREE + '.ĂÂÊÔƠƯĐăâêôơưđ.' + '.....àảãáạ.ằẳẵắ.' + '......ặầẩẫấậè.ẻẽ' + 'éẹềểễếệìỉ...ĩíịò' + '.ỏõóọồổỗốộờởỡớợù' + '.ủũúụừửữứựỳỷỹýỵ.',
    shared: 'toned',
  },
  'tcvn5712-1': {
    high:
      'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ' +
      'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
      '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
      '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
      'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
      'éẹềểễếệìỉỄẾỒĩíịò' +
      'Ổỏõóọồổỗốộờởỡớợù' +
      'ỖủũúụừửữứựỳỷỹýỵỐ',
    low: '01Ú 02Ụ 04Ừ 05Ử 06Ữ 11Ứ 12Ự 13Ỳ 14Ỷ 15Ỹ 16Ý 17Ỵ',
  },
  'tcvn5712-2': {
    high:
      C1_FREE +
      '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ' +
      '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
      'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
      'éẹềểễếệìỉỄẾỒĩíịò' +
      'Ổỏõóọồổỗốộờởỡớợù' +
      'ỖủũúụừửữứựỳỷỹýỵỐ',
  },
  'windows-1258': {
    // Of the nine free places these four have a character in windows-1252; WHATWG, ICU and Node put the control of the same number there.
    high:
      '..........\u008a...\u008e.' +
      '..........\u009a...\u009e.' +
      C1_FREE +
      'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß' +
      'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  },
  viscii: {
    high:
      'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
      'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
      'Õắằặấầẩậẽẹếềểễệố' +
      'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
      'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
      'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
      'àáâãảăữẫèéêẻìíĩỉ' +
      'đựòóôõỏọụùúũủýợỮ',
    low: '02Ẳ 05Ẵ 06Ẫ 14Ỷ 19Ỹ 1eỴ',
    shared: 'ẲẴẪỶỸỴÕ',
  },
  vps: {
    high:
      'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
      'Ế..ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
      '.ắằẳẵặỠớÙờởỡŨỨợỪ' +
      'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
      'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
      'ƯỦồốÔỏơÈừứÚũưÝẺ.' +
      'àáâãảạă.èéêẽìí.ĩ' +
      'ẴĐòóôõ.Ơụùúủ.ỶẼỳ',
    also: '02Ạ 1cẪ 03Ậ 04Ặ 05Ẹ 06Ệ 10Ị 11Ọ 12Ộ 13Ợ 14Ụ 1dỮ 15Ự 19Ỵ',
    shared: 'ẠẪẬẶẸỆỊỌỘỢỤỮỰỴ',
  },
  bkhcm1: {
    high:
      'ÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓ' +
      'ÒỎÕỌÚÙỦŨỤĂẮẰẲẴẶÂ' +
      '.ẦẨẪẬÊẾỀỂỄỆÔỐỒỔỖ' +
      'ỘƠỚỜỞỠỢƯỨỪỬỮỰđáà' +
      'ảãạéèẻẽẹíìỉĩịóòỏ' +
      'õọúùủũụăắằẳẵặâấầ' +
      'ẩẫậêếềểễệôốồổỗộơ' +
      'ớờởỡợưứừửữựýỳỷỹỵ',
    low: '5eỲ 60Ỷ 7bÝ 7cỸ 7dĐ 7eẤ',
    shared: 'Ỵ',
  },
  'vietware-f': {
    high:
      '................' +
      '......ĂÂĐÊÔƠƯ..ă' +
      '.âđêôơ.ư..à.....' +
      '......ả...ã.....' +
      'áạằẳẵắặầẩẫấậèẻẽé' +
      '.ẹềểễếệ.ìỉĩíị..ò' +
      'ỏõóọồổỗốộờởỡớợùủ' +
      '.ũúụừửữứựỳỷỹý..ỵ',
    also: '8aÀ a0Á 81Â acÈ afÉ 83Ê b8Ì bbÍ bfÒ 84Ô 7fĂ 85Ơ 87Ư a8Ẩ a9Ẫ abẬ a6Ặ b1Ẹ adẺ aeẼ b5Ế b2Ề b3Ể b4Ễ b9Ỉ bcỊ d7Ứ',
    shared: 'toned',
  },
  vnu: {
    high:
      '.À.....ĐẢ...ÃẠ.Ă' +
      'ẮẰẲẴẶÂẤẦẨẪẬ...Éá' +
      'ẺàẸ..ÊẾ.ả..ỀãạỆă' +
      'ắằẳẵặâấầẩẫậ.Óđéè' +
      'ẻẽẹỒỔêếƠỚỜỞềểễệí' +
      'ỦŨỤ..ƯìỉĩịỰÝóòỏõ' +
      'ọôốồổỗộơớờởỡợ.úù' +
      'ủũụ..ưứừửữựýỳỷỹỵ',
    low: '7fÁ',
    twin: 'c1Ô',
  },
  isc: {
    high:
      'ÀẢÃÁẠẶẬÈẺẼéẹỆÌỈĨ' +
      'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
      'ấĂÂÊÔƠƯĐăâêôơưđẰ' +
      'ỲỶỸÝỴàảãáạẲằẳẵắẴ' +
      'ẮẦẨẪẤỀặầẩẫ.ậèỂẻẽ' +
      'ÉẸềểễếệìỉỄẾỒĩíịò' +
      'Ổỏõóọồổỗốộờởỡớợù' +
      'ỖủũúụừửữứựỳỷỹýỵỐ',
    low: '23Ự 40Ú 5cỪ 5eỬ 60Ứ 7cỤ 7eỮ',
  },
  'vni-win': {
    pairs:
      'aaùøûõï ăaéèúüë âaáàåãä eeùøûõï êeáàåãä ooùøûõï ôoáàåãä ơôùøûõï uuùøûõï ưöùøûõï yyùøûõ. aêă aââ eâê íí ìì æỉ óĩ òị oâô ôơ öư îỵ ñđ',
  },
  bkhcm2: {
    pairs: 'aaáâãäå ăùæçèéå âêëìíîå eeáâãäå êïëìíîå ooáâãäå ôöëìíîå ơúáâãäå uuáâãäå ưûáâãäå yyáâãäå ùă êâ ïê ñí òì óỉ ôĩ õị öô úơ ûư àđ',
    also: 'cfe5Ệ',
  },
  'vietware-x': {
    pairs: 'aaïìíîû ăàõòóôû âáúöøùû eeïìíîû êãúöøùû ooïìíîü ôäúöøùü ơåïìíîü uuïìíîû ưæïìíîû yyïìíîñ àă áâ ãê êí çì èỉ éĩ ëị äô åơ æư âđ',
  },
}
