/** Four times the input: linear work takes four times the time, quadratic work sixteen times. */
const FACTOR = 4
/** Between the two, with room for collections of garbage that fall on one side. */
const MOST = 10
/** Processor time, in ms: below it no growth can be told from chance, and none matters. */
const LEAST = 60
const TRIES = 4

/** The processor time one run takes, in ms: what else the machine does is not in it, as it is on the clock of the wall. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * How many times as long `run` takes on four times the size; 1 where it takes next to no time. The best of several tries counts, as
 * a compiler or a collector can only make a run slower.
 */
export function growth(run: (size: number) => void, size: number): number {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let tries = 0; tries < TRIES; tries++) {
    small = Math.min(
      small,
      cost(() => run(size / FACTOR)),
    )
    large = Math.min(
      large,
      cost(() => run(size)),
    )
    if (large < LEAST || large / small <= FACTOR) break
  }
  return large < LEAST ? 1 : large / small
}

/** Throws where `run(size)` takes more than about linear time. `size`: of the larger run, in whatever unit `run` takes. */
export function expectLinear(run: (size: number) => void, size: number): void {
  const times = growth(run, size)
  if (times > MOST) throw new Error(`${FACTOR} times the input takes ${times.toFixed(1)} times as long`)
}
