import type { Embed } from '../model/article'

/** Players and viewers by the address they load; frames that are none of these are advertisements as often as not. Sources: the embed codes that the services hand out. */
export const EMBEDS: readonly (readonly [kind: Embed['kind'], pattern: RegExp])[] = [
  [
    'video',
    /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/(?:embed|v|watch|shorts)|youtu\.be\/|player\.vimeo\.com\/|dailymotion\.com\/(?:embed|player)|facebook\.com\/plugins\/video|tiktok\.com\/(?:embed|player)|rutube\.ru\/play\/embed|player\.twitch\.tv\/|streamable\.com\/)|\.(?:mp4|m4v|webm|ogv|mov|m3u8|flv)(?:[?#]|$)/i,
  ],
  [
    'audio',
    /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:w\.soundcloud\.com\/player|open\.spotify\.com\/embed|embed\.podcasts\.apple\.com\/|anchor\.fm\/)|\.(?:mp3|m4a|ogg|oga|wav|aac|wma)(?:[?#]|$)/i,
  ],
  [
    'document',
    /^(?:https?:)?\/\/(?:docs\.google\.com\/|drive\.google\.com\/file\/|view\.officeapps\.live\.com\/|(?:[\w-]+\.)*(?:scribd\.com\/embeds|issuu\.com\/|slideshare\.net\/slideshow\/embed))|\/(?:WopiFrame|Doc)\.aspx\?|\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#&]|$)/i,
  ],
  [
    'other',
    /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:google\.[a-z.]{2,6}\/maps\/|maps\.google\.[a-z.]{2,6}\/|platform\.(?:twitter|x)\.com\/embed|facebook\.com\/plugins\/post|instagram\.com\/(?:p|reel)\/|datawrapper\.dwcdn\.net\/|infogram\.com\/|flo\.uri\.sh\/)/i,
  ],
]

/** Elements that load something else. */
export const EMBEDDING: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'amp-youtube',
  'amp-video',
  'amp-audio',
  'amp-iframe',
])
