import { expect, it } from 'vitest'
import { readMoment } from '../../src/engine/dateline'

it.each([
  ['2020-01-02T03:04:05+0700', '2020-01-02T03:04+07:00'],
  ['2020-01-02T03:04:05+07:00', '2020-01-02T03:04+07:00'],
  ['2020-01-02T03:04:05Z', '2020-01-02T03:04Z'],
  ['02/01/2020 15:04 (GMT+7)', '2020-01-02T15:04+07:00'],
  ['02/01/2020', '2020-01-02'],
])('%s is %s', (text, iso) => {
  expect(readMoment(text, [])?.moment.iso).toBe(iso)
})
