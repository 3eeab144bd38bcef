import type { NoArticleReason } from '../model/extraction'
import type { Ruling } from './classify'
import { isProse } from './lines'

/** What the decision between article and none rests on. */
export interface Findings {
  rulings: readonly Ruling[]
  title: string | undefined
  /** Visible characters of the whole input, and those inside links. */
  chars: number
  linked: number
  /** A layout's table named title and text. */
  layout: string | undefined
  url: string | undefined
  /** Flattened text: a title between its date and the end of the article, without a text. */
  titled?: boolean
}

const ERROR_TITLE =
  /(?:^|\D)(?:404|403|500|503)(?:\D|$)|not found|access denied|page (?:cannot be|can't be|can’t be|isn't|does(?:n't| not)) |something went wrong|unexpected error|server error|forbidden|unauthori[sz]ed|under (?:construction|maintenance)|service unavailable|không tìm thấy|không tồn tại|truy cập bị từ chối|không có quyền|đã xảy ra lỗi|lỗi hệ thống|trang lỗi|bảo trì|tạm ngừng/iu
const ROOT_PATH =
  /^https?:\/\/[^/]+\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:index|default|home|trang-?chu|trangchu)(?:\.\w+)?\/?)?|pages\/(?:default|home|trang-?chu|trangchu)\.aspx)?(?:[?#].*)?$/i
const MIN_TEXT = 120

/** Why an input is no article, or undefined where it is one. */
export function whyNot({ rulings, title, chars, linked, layout, url, titled = false }: Findings): NoArticleReason | undefined {
  const kept = rulings.filter(r => r.verdict === 'keep')
  const text = kept.filter(r => r.as === 'paragraph' || r.as === 'lead' || r.as === 'quote' || r.as === 'list' || r.as === 'table')
  const length = text.reduce((n, r) => n + r.text.length, 0)
  const prose = text.filter(r => isProse(r.text)).length
  if (chars < 20 && length < 20) return 'empty'
  if (title && ERROR_TITLE.test(title) && length < 1200) return 'error-page'
  if (text.some(r => ERROR_TITLE.test(r.text) && r.text.length < 200) && length < 500) return 'error-page'
  const named = layout !== undefined && layout !== 'semantic'
  if (named && title && (length > 0 || kept.some(r => r.as === 'attachment' || r.as === 'image'))) return undefined
  if (titled) return undefined
  const root = url !== undefined && ROOT_PATH.test(url)
  if (root && length < 3000) return 'home-page'
  const share = chars ? linked / chars : 0
  if (length < MIN_TEXT || prose === 0) return share > 0.6 && chars > 800 ? (root ? 'home-page' : 'list-page') : 'too-little-text'
  return undefined
}
