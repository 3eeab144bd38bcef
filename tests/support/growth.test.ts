import { expect, it } from 'vitest'
import { expectLinear } from './growth'

const spend = (steps: number) => {
  let sum = 0
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step)
  return sum
}

it('linear work passes, quadratic work does not', () => {
  expectLinear(size => spend(size * 20_000), 1000)
  expect(() => expectLinear(size => spend(size * size * 100), 1000)).toThrow(/4 times the input takes 1\d\.\d times as long/)
})
