import { expect, it } from 'vitest'

// docs/vietnamese-text.md says that the runtime does these; here is that it does.
it('the runtime sorts by the Vietnamese alphabet', () => {
  expect(['đường', 'dừa', 'dứa', 'ăn', 'an', 'ân', 'êm', 'em'].sort(new Intl.Collator('vi').compare)).toEqual([
    'an',
    'ăn',
    'ân',
    'dừa',
    'dứa',
    'đường',
    'em',
    'êm',
  ])
})

it('the runtime cuts a text into words', () => {
  const words = [...new Intl.Segmenter('vi', { granularity: 'word' }).segment('Đường hoa, xã mới')].filter(each => each.isWordLike)
  expect(words.map(({ segment }) => segment)).toEqual(['Đường', 'hoa', 'xã', 'mới'])
})
