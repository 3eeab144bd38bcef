/** A text cut loose from the page it was sliced from: engines keep a slice of 13 characters or more as a view, and the page with it. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))

/** A copy of plain data whose texts are all its own, without what is undefined. */
export function ownCopy<T>(value: T): T {
  if (typeof value === 'string') return own(value) as T
  if (Array.isArray(value)) return value.map(ownCopy) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Partial<T> = {}
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) copy[key] = ownCopy(value[key])
  return copy as T
}
