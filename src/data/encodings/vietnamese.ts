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
  /** Letters as the windows-1252 view of their bytes followed by the letter; small letters only, capitals are both sides in capitals. */
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
    // Nine places are free; WHATWG, ICU and Node put the control of the same number there.
    high:
      '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ' +
      '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
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
      'aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ ' +
      'eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ íí ìì æỉ óĩ òị ' +
      'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ ' +
      'uùú uøù uûủ uõũ uïụ öư öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ îỵ ñđ',
  },
  bkhcm2: {
    pairs:
      'aáá aâà aãả aäã aåạ ùă ùæắ ùçằ ùèẳ ùéẵ ùåặ êâ êëấ êìầ êíẩ êîẫ êåậ ' +
      'eáé eâè eãẻ eäẽ eåẹ ïê ïëế ïìề ïíể ïîễ ïåệ ñí òì óỉ ôĩ õị ' +
      'oáó oâò oãỏ oäõ oåọ öô öëố öìồ öíổ öîỗ öåộ úơ úáớ úâờ úãở úäỡ úåợ ' +
      'uáú uâù uãủ uäũ uåụ ûư ûáứ ûâừ ûãử ûäữ ûåự yáý yâỳ yãỷ yäỹ yåỵ àđ',
    also: 'cfe5Ệ',
  },
  'vietware-x': {
    pairs:
      'aïá aìà aíả aîã aûạ àă àõắ àòằ àóẳ àôẵ àûặ áâ áúấ áöầ áøẩ áùẫ áûậ ' +
      'eïé eìè eíẻ eîẽ eûẹ ãê ãúế ãöề ãøể ãùễ ãûệ êí çì èỉ éĩ ëị ' +
      'oïó oìò oíỏ oîõ oüọ äô äúố äöồ äøổ äùỗ äüộ åơ åïớ åìờ åíở åîỡ åüợ ' +
      'uïú uìù uíủ uîũ uûụ æư æïứ æìừ æíử æîữ æûự yïý yìỳ yíỷ yîỹ yñỵ âđ',
  },
}
