export interface Window<T> {
  /** At most so many items under way. */
  most: number
  /** What an item costs to keep, and the sum at which no more are taken in. */
  weigh(item: T): number
  heaviest: number
}

/**
 * Works on several items at a time and gives the results in the order of the items. Nothing is read ahead of the window: a
 * slow consumer slows the source, so memory stays flat.
 */
export async function* inOrder<T, R>(source: AsyncIterable<T>, work: (item: T) => Promise<R>, window: Window<T>): AsyncGenerator<R> {
  const underway: { result: Promise<R>; weight: number }[] = []
  let weight = 0
  const take = async () => {
    const first = underway.shift()!
    weight -= first.weight
    return first.result
  }
  for await (const item of source) {
    const cost = window.weigh(item)
    while (underway.length >= window.most || (underway.length > 0 && weight + cost > window.heaviest)) yield await take()
    const result = work(item)
    // Awaited later, in its turn; until then a failure is not unhandled.
    result.catch(() => {})
    underway.push({ result, weight: cost })
    weight += cost
  }
  while (underway.length > 0) yield await take()
}
