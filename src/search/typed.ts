export const decodeTyped = (text: string): string => text
