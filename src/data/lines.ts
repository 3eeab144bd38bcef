import type { Role } from '../model/article'

/** A list of lines, one a line: quotes and commas around each of hundreds would be a part of the package. */
export const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Words by the roles they give, a line for each: `text photo: story and photo`. */
export const byRole = (text: string): readonly (readonly [string, readonly Role[]])[] =>
  lines(text).flatMap(line => {
    const [roles = '', words = ''] = line.split(': ')
    return words.split(', ').map(word => [word, roles.split(' ') as Role[]] as const)
  })

/** The months of a year by their names, January first. */
export const months = (names: string): readonly (readonly [string, number])[] => names.split(', ').map((name, i) => [name, i + 1])
