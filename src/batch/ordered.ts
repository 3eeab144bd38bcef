export interface Window<T> {
  /** At most so many items under way. */
  most: number
  /** What an item costs to keep, and the sum at which no more are taken in. */
  weigh(item: T): number
  heaviest: number
}

interface Underway<R> {
  result: Promise<R>
  settled: Promise<'result'>
  weight: number
}

/** How much of a full window must be free before more is read: reading is cheaper by a fifth when several items come at once. */
const BURST = 0.4

/**
 * Works on several items at a time and gives the results in the order of the items, each as soon as it can be given, also while the source
 * lets wait. Nothing is read ahead of the window: a slow consumer slows the source, so memory stays flat.
 */
export async function* inOrder<T, R>(source: AsyncIterable<T>, work: (item: T) => Promise<R>, window: Window<T>): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]()
  const underway: Underway<R>[] = []
  let weight = 0
  let coming: Promise<IteratorResult<T>> | undefined
  let held: T | undefined
  let ended = false
  const begin = (item: T) => {
    const cost = window.weigh(item)
    const result = work(item)
    // Awaited later, in its turn; until then a failure is not unhandled.
    const settled = result.then(
      () => 'result' as const,
      () => 'result' as const,
    )
    underway.push({ result, settled, weight: cost })
    weight += cost
  }
  let full = false
  const fits = (item: T) => {
    const most = full ? window.most * (1 - BURST) : window.most
    full = underway.length >= most
    return !full && (underway.length === 0 || weight + window.weigh(item) <= window.heaviest)
  }
  try {
    while (!ended || held !== undefined || underway.length > 0) {
      if (held !== undefined && fits(held)) {
        begin(held)
        held = undefined
      }
      if (!ended && held === undefined) coming ??= items.next()
      const first = underway[0]
      const event = coming === undefined ? 'result' : first === undefined ? await coming : await Promise.race([first.settled, coming])
      if (event === 'result') {
        if (first === undefined) continue
        underway.shift()
        weight -= first.weight
        yield await first.result
        continue
      }
      coming = undefined
      if (event.done) ended = true
      else held = event.value
    }
  } finally {
    await items.return?.()
  }
}
