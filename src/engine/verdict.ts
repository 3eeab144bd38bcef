import type { NoArticleReason } from '../model/extraction'
import type { Ruling } from './classify'
import { isListed, isProse } from './lines'

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
  /** `<title>`. */
  pageTitle?: string
  /** Flattened text: a title between its date and the end of the article, without a text. */
  titled?: boolean
}

const ERROR_WORDS =
  /page not found|file not found|^not found|access (?:is )?denied|page (?:cannot be|can't be|can’t be|isn't|does(?:n't| not)) |something went wrong|unexpected error|server error|forbidden|unauthori[sz]ed|under (?:construction|maintenance)|service unavailable|không tìm thấy (?:trang|nội dung|đường dẫn|bài viết)|(?:trang|bài viết|nội dung)[^.]{0,40}không tồn tại|truy cập bị từ chối|không có quyền (?:truy cập|xem)|đã xảy ra lỗi|lỗi hệ thống|trang lỗi|đang (?:được )?bảo trì/iu
const ERROR_CODE = /^(?:(?:http |server )?error|lỗi)?\s*(?:40[0134]|50[0-4])(?!\d|[.,]\d)/iu
const ROOT_PATH =
  /^https?:\/\/[^/]+\/?(?:(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:index|default|home|trang-?chu|trangchu)(?:\.\w+)?\/?)?|pages\/(?:default|home|trang-?chu|trangchu)\.aspx)?(?:#.*)?$/i
const HOME_TITLE = /^(?:trang chủ|trang nhất|home ?page|home|welcome)(?!\p{L})/iu
const LIST_TITLE = /^(?:kết quả tìm kiếm|tìm kiếm|search results?|results for)(?!\p{L})/iu
const MIN_TEXT = 120

/** Why an input is no article, or undefined where it is one. */
export function whyNot({ rulings, title, chars, linked, layout, url, pageTitle, titled = false }: Findings): NoArticleReason | undefined {
  const kept = rulings.filter(r => r.verdict === 'keep')
  const text = kept.filter(r => r.as === 'paragraph' || r.as === 'lead' || r.as === 'quote' || r.as === 'list' || r.as === 'table')
  const length = text.reduce((n, r) => n + r.text.length, 0)
  // Verse is no prose: a few short lines in one block count as a paragraph.
  const prose = text.filter(r => isProse(r.text) || r.text.split('\n').length >= 3).length
  if (chars < 20 && length < 20) return 'empty'
  const failed = (t: string) => ERROR_WORDS.test(t) || ERROR_CODE.test(t)
  if (length < 1200 && ((title && failed(title)) || (length < 600 && text.some(r => r.text.length < 200 && failed(r.text)))))
    return 'error-page'
  // A list of articles: headings that are links, each with a line or two.
  const linkedHeadings = kept.filter(r => (r.as === 'heading' || r.as === 'title') && r.segment.linked > 0.8).length
  // Entries of a list: titles that are links, or carry their date in brackets.
  const entries = kept.filter(
    r =>
      r.text.length >= 15 &&
      r.text.length <= 220 &&
      (isListed(r.text) || (r.segment.linked > 0.6 && r.as !== 'attachment' && r.as !== 'list')),
  ).length
  if (entries >= 3 && prose <= 1.5 * entries) return 'list-page'
  if (title && LIST_TITLE.test(title)) return 'list-page'
  const dated = kept.filter(r => r.moment).length
  if (linkedHeadings >= 3 && prose <= 2 * linkedHeadings) return 'list-page'
  if (dated >= 4 && prose <= 2 * dated) return 'list-page'
  const named = layout !== undefined && layout !== 'semantic'
  if (named && title && (length > 0 || kept.some(r => r.as === 'attachment' || r.as === 'image'))) return undefined
  if (titled) return undefined
  // SharePoint titles its articles «Trang chủ» too: only a page without a date is believed.
  if (pageTitle && HOME_TITLE.test(pageTitle) && prose < 4 && dated === 0) return 'home-page'
  const root = url !== undefined && url.length < 2000 && ROOT_PATH.test(url)
  const share = chars ? linked / chars : 0
  if (root && (prose < 3 || share > 0.4)) return 'home-page'
  if (length < MIN_TEXT || prose === 0) return share > 0.6 && chars > 800 ? (root ? 'home-page' : 'list-page') : 'too-little-text'
  return undefined
}
