export function median(values) {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A quarter of the values are less; of three it is the least. */
export function lowerQuartile(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = Math.max(0, (sorted.length + 1) / 4 - 1)
  const below = Math.floor(place)
  return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below])
}

export const sum = values => values.reduce((total, value) => total + value, 0)
export const mean = values => (values.length === 0 ? Number.NaN : sum(values) / values.length)

/** Exponent b of time = a · size^b, by least squares over logarithms: 1 is linear, 2 quadratic. */
export function growthExponent(points) {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)])
  const meanX = mean(logs.map(([x]) => x))
  const meanY = mean(logs.map(([, y]) => y))
  return sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))) / sum(logs.map(([x]) => (x - meanX) ** 2))
}
