/** The 32 places 0x80–0x9F of windows-1252; `.` where the code page has no character (81 8D 8F 90 9D). Source: Unicode's CP1252.TXT. */
export const WINDOWS_1252_C1 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'
