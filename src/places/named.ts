const KINDS = { P: 'phường', X: 'xã', T: 'thị trấn', Đ: 'đặc khu' } as const

/** `Pname` of the tables: what it is, and its name. */
export const named = <Kind extends string>(entry: string) => ({ name: entry.slice(1), kind: KINDS[entry[0] as keyof typeof KINDS] as Kind })
