import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/ordered'

async function* numbers(count: number, taken?: (number: number) => void) {
  for (let i = 0; i < count; i++) {
    taken?.(i)
    yield i
  }
}

const later = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of source) list.push(item)
  return list
}

describe('inOrder', () => {
  it('keeps the order whatever takes longer', async () => {
    const work = async (number: number) => {
      await later(number % 3 === 0 ? 5 : 0)
      return number * 2
    }
    expect(await all(inOrder(numbers(20), work, { most: 4, weigh: () => 0, heaviest: 1 }))).toEqual(
      Array.from({ length: 20 }, (_, i) => i * 2),
    )
  })

  it('reads no further than its window while nobody takes results', async () => {
    let read = -1
    const running = inOrder(
      numbers(100, number => (read = number)),
      async number => number,
      { most: 5, weigh: () => 0, heaviest: 1 },
    )
    await running.next()
    await later(5)
    expect(read).toBeLessThanOrEqual(5)
    await running.return(undefined)
  })

  it('reads several at once when its window was full', async () => {
    let read = 0
    let last = Promise.resolve()
    const work = (number: number) => {
      const result = last.then(() => later(1)).then(() => number)
      last = result.then(() => {})
      return result
    }
    const readBefore: number[] = []
    for await (const _ of inOrder(
      numbers(40, () => read++),
      work,
      { most: 10, weigh: () => 0, heaviest: 1 },
    ))
      readBefore.push(read)
    const bursts = readBefore.map((now, i) => now - (readBefore[i - 1] ?? 0)).filter(count => count > 0)
    expect(bursts.slice(1, -1).every(count => count >= 4)).toBe(true)
    expect(bursts.length).toBeGreaterThan(5)
  })

  it('weighs: heavy items go one at a time', async () => {
    let underway = 0
    let most = 0
    const work = async (number: number) => {
      most = Math.max(most, ++underway)
      await later(1)
      underway--
      return number
    }
    expect(await all(inOrder(numbers(6), work, { most: 10, weigh: () => 60, heaviest: 100 }))).toHaveLength(6)
    expect(most).toBe(1)
  })

  it('hands on what a worker throws', async () => {
    const work = async (number: number) => {
      if (number === 3) throw new Error('three')
      return number
    }
    await expect(all(inOrder(numbers(9), work, { most: 4, weigh: () => 0, heaviest: 1 }))).rejects.toThrow('three')
  })
})

it('gives a result while the source lets wait', async () => {
  let go = () => {}
  async function* slow() {
    yield 1
    await new Promise<void>(resolve => {
      go = resolve
    })
    yield 2
  }
  const running = inOrder(slow(), async number => number, { most: 5, weigh: () => 0, heaviest: 1 })
  expect(await running.next()).toEqual({ done: false, value: 1 })
  go()
  expect(await running.next()).toEqual({ done: false, value: 2 })
  expect(await running.next()).toEqual({ done: true, value: undefined })
})
