import { type Article, decode, type ExtractOptions, explain, extract, render } from 'tinbai'
import { normalize } from 'tinbai/text'

/** What the page asks of its worker. */
export interface Question {
  id: number
  name: string
  input: string | Uint8Array
  options: Pick<ExtractOptions, 'url' | 'input'>
}

/** A decision as the view of the page needs it. */
export interface Piece {
  keep: boolean
  text: string
  what: string
  why: string
}

export interface Answer {
  id: number
  name: string
  /** Milliseconds `extract` took. */
  took: number
  outcome: string
  notices: string[]
  /** What `extract` read, as text: decoded where it was bytes. */
  source: string
  /** Whether it was read as flattened text. */
  flattened: boolean
  article: { title: string; html: string; markdown: string; text: string } | undefined
  json: string
  explanation: string
  pieces: Piece[]
}

const titled = ({ title, section, bylines, published }: Article) =>
  [title, section.join(' › '), bylines.map(({ name }) => name).join(', '), published?.raw].filter(Boolean).join(' · ')

function answer({ id, name, input, options }: Question): Answer {
  const source = typeof input === 'string' ? input : decode(input).text
  const began = performance.now()
  const extraction = extract(input, options)
  const took = performance.now() - began
  const { trace, ...rest } = extraction
  const article = extraction.status === 'article' ? extraction.article : undefined
  return {
    id,
    name,
    took,
    outcome: extraction.status === 'article' ? `Article: ${titled(extraction.article)}` : `No article: ${extraction.because}`,
    notices: extraction.notices.map(({ code, message }) => `${code}: ${message}`),
    source,
    flattened: trace[0]?.path.startsWith('line ') ?? false,
    article: article && {
      title: article.title,
      html: render(article, 'html'),
      markdown: render(article, 'markdown'),
      text: normalize(render(article, 'text'), { tone: 'new', repair: true, homoglyphs: true }),
    },
    json: JSON.stringify(rest, null, 2),
    explanation: explain(extraction, 'html', { name }),
    pieces: trace.map(({ verdict, text, as, label, rule, reason }) => ({
      keep: verdict === 'keep',
      text,
      what: as ?? label ?? 'left out',
      why: `${rule}: ${reason}`,
    })),
  }
}

// A newer question makes the answers to older ones worthless; whoever asks drops them by their number.
self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data))
