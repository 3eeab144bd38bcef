/**
 * What stands before a person's name in English news of governments: forms of address, degrees, ranks, offices, callings; the last word of
 * titles of several (`minister` of `Deputy Prime Minister`). Small letters, singular. Sources: titles on governments' English pages.
 */

/** Forms of address: a single name may follow. */
export const ADDRESSES: ReadonlySet<string> = new Set('mr mrs ms miss madam madame sir dame lord lady dr prof comrade messrs'.split(' '))

export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `
mr mrs ms miss madam madame sir dame lord lady dr prof comrade messrs
president premier minister pm fm dpm secretary undersecretary chairman chairwoman chairperson chair director governor mayor
ambassador consul envoy representative coordinator commissioner senator councillor councilor councilman councilwoman mp congressman congresswoman deputy delegate lawmaker speaker chancellor
rector dean principal headmaster head chief leader member manager executive ceo cfo founder owner spokesman spokeswoman spokesperson inspector officer
official judge justice prosecutor procurator attorney lawyer counsellor counselor attaché attache general gen admiral commander marshal colonel col
lieutenant lt major maj captain capt sergeant sgt private brigadier commodore professor assoc doctor phd msc ths
expert economist engineer architect scientist researcher analyst lecturer teacher student nurse pharmacist photographer journalist reporter
editor correspondent writer poet author artist painter singer actor actress composer musician footballer athlete coach swimmer runner
farmer fisherman trader businessman businesswoman worker driver veteran martyr hero artisan elder monk nun venerable archbishop
bishop cardinal father sister brother pope rabbi imam king queen prince princess emperor sultan emir sheikh duke duchess neighbour
neighbor resident villager citizen patient defendant adviser advisor treasurer auditor curator librarian translator wife husband son daughter
`
    .trim()
    .split(/\s+/),
)
