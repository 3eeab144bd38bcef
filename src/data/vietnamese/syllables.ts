/**
 * The parts of a Vietnamese syllable. Sources: the syllable lists of underthesea, viwik and hunspell-vi, and the spelling rules;
 * a rime is `rare` where only names, loans or one list have it. See docs/vietnamese-text.md.
 */

/** Longest first, so that the first match is the longest. */
export const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'

export const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt u ua uc ui um un ung up ut uy uya uych uyn uynh uyt uyu uyên uyêt uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ y yêm yên yêng yêt yêu âc âm ân âng âp ât âu ây ê êch êm ên ênh êp êt êu ô ôc ôi ôm ôn ông ôp ôt ăc ăm ăn ăng ăp ăt ơ ơi ơm ơn ơp ơt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'

export const RARE_RIMES = 'oeng oăp uym uyp uêu uôp ych ynh yêp ôôc ôông ơc ơng ưp'

/** Rimes only found after `gi`: giếng, giếc. */
export const GI_RIMES = 'êc êng'

export const QU_RIMES =
  'a ac ach ai an ang anh ao at au ay e en eo et i im it y ych ynh yt yên yêt ân âng ât ây ê êch ên ênh êt êu ôc ăc ăm ăn ăng ăp ăt ơ ơi ơn ơt'

export const RARE_QU_RIMES = 'am ap ec em eng ich in inh ip iu yn yu âc âm âp êp'

/** Onsets that stand before a lone y: lý, quý, kỹ …; the last five only in names. Anything may write i. */
export const Y_ONSETS = '- k l h m s t v th d n r ph x'

/** Onsets words really have before the open rimes whose tone has two places; others (`Noé`, `põe`) are foreign. `-` is no onset. */
export const OPEN_GLIDES = {
  oa: '- b ch d đ g h kh l ng nh s t th v x',
  oe: '- ch đ h kh l ng nh t th tr v x',
  uy: '- b ch d đ g h kh l m n ng nh ph r s t th tr v x',
}

/** Syllables whose spelling hides their rime: gi + ịa is written gịa (giặt gịa), and gỵa after it. Word, onset, rime. */
export const IRREGULAR = [
  ['gịa', 'gi', 'ia'],
  ['gỵa', 'gi', 'ya'],
] as const

/** Names of the Central Highlands that end as no syllable does (Đắk Lắk, Đăk Nông): they speak for no charset and against none. */
export const HIGHLAND_NAME = /^(?:(?:đ|l|gl|kr)[ăắêếôố]k|(?:kr|dr|pl)ông|rlấp)$/i
