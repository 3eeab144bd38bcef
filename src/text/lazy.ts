/** A value made at first use: tables are strings until somebody needs the map, so importing costs nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The words of a table line. */
export const words = (line: string): string[] => line.split(' ')
