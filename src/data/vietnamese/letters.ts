/** Each vowel with its tones in the order ngang, sắc, huyền, hỏi, ngã, nặng. */
export const VOWELS = [
  'aáàảãạ',
  'ăắằẳẵặ',
  'âấầẩẫậ',
  'eéèẻẽẹ',
  'êếềểễệ',
  'iíìỉĩị',
  'oóòỏõọ',
  'ôốồổỗộ',
  'ơớờởỡợ',
  'uúùủũụ',
  'ưứừửữự',
  'yýỳỷỹỵ',
]

/** The combining marks of the tones, in the same order. */
export const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

export const TONES = ['ngang', 'sắc', 'huyền', 'hỏi', 'ngã', 'nặng'] as const
