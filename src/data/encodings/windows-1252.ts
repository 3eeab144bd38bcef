/** The 32 places 0x80–0x9F of windows-1252; `.` where the code page has no character (81 8D 8F 90 9D). Source: Unicode's CP1252.TXT. */
export const WINDOWS_1252_C1 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** The 128 places 0x80–0xFF of MacRoman: VNI-MAC is VNI-WIN carried through it. Source: Unicode’s ROMAN.TXT, as in Python’s mac_roman. */
export const MAC_ROMAN_HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
