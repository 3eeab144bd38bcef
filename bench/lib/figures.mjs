export function median(values) {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
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
