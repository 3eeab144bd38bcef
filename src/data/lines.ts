/** A list of lines, one a line: quotes and commas around each of hundreds would be a part of the package. */
export const lines = (text: string): readonly string[] => text.trim().split('\n')
