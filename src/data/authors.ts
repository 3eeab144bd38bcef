/** Names that name nobody: accounts that editors share, what a template wrote where a name belongs. Sources: author fields of served pages, default accounts of Joomla, WordPress, Drupal, DotNetNuke, SharePoint. */
export const ACCOUNT =
  /^(?:(?:(?:super |site |web |portal )?(?:admin(?:istrator)?s?|user|root)|quản trị(?: viên)?|webmaster|biên tập viên|editors?)(?:[^\p{L}].*)?|host|system(?: account)?|ban quản trị|web ?editor|content|contributor|demo\d*|test\d*|guest|anonym(?:ous|us)?|anónimo|anonyme|anonimo|ẩn danh|unknown|none|null|undefined|n\/a|name|author|authors|tác giả|autor|auteur|người đăng|tiêu đề website|site title|your name|nobody|default|member|owner|khách|\[?object object\]?|system\\.+|sharepoint\\.+)$/iu

/** Words before the name of who wrote, in languages without a locale of their own. Source: bylines of newspapers and of blog themes. */
export const BY =
  'von, par, por, écrit par, napisane przez, skriven av, skrevet av, texte, texto, redacción, geschrieben von, verfasst von, ein beitrag von, text von, propos recueillis par, escrito por, redactado por, scritto da, geschreven door, door, di, oleh, yazan, autor, autorin, autora, auteur, автор, текст, tekst, writer, reporter, penulis, pewarta, wartawan, بقلم, מאת, 文, 撰文, 作者, 記者, 记者, 글, โดย, ผู้เขียน'

const ANY_BY = `${BY.replaceAll(', ', '|')}|by|av|af|bởi|tác giả|autores|author`

/** What stands before a name where the name alone is meant. */
export const AUTHOR_LABEL = new RegExp(
  `^(?:(?:written |posted |published |view|photo)?:?\\s?by|view|opinion|analysis by|(?:viết |đăng )bởi|bài(?: viết)?|(?:words|story|reported) by|words|text|bericht|interview|(?:ein )?gastbeitrag von|${ANY_BY})(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}|\\p{Lo}))`,
  'iu',
)

/** Offices by the words newsrooms use for their own desks. */
export const DESK =
  /(?:^|\s|-)(?:redaktion|redaktionsteam|newsroom|newsdesk|desk|staff|team|editorial|editors|redacción|redaccion|rédaction|redação|redazione|redactie|redakcja|reporters?|agencies|agency|agencia|agence|news service|press|pressestelle|media|magazine?|zeitung|redaksi|редакция|编辑部|編集部|編輯部|通讯社|新华社|통신|신문|뉴스|هيئة التحرير|ban biên tập|tòa soạn|toà soạn|phóng viên|foundation|association|institute|university|gmbh|ag|inc\.?|ltd\.?|e\.\s?v\.)$|^(?:the |la |le |die |das |agencia |agence |pressestelle |redaktion |redacción |equipe |équipe |team |staff |verlag )|^(?:dpa|afp|reuters|efe|ap|apa|dsw|sid|kna|epd|ots|cnn|bbc|ansa|tass|xinhua)$/iu

/** Links to what somebody else wrote too: the name stands behind. */
export const ALL_POSTS =
  /^(?:(?:view|see|read|show)?\s*(?:all|more)\s+(?:posts|articles|stories)?\s*(?:by|from)|(?:zeige\s+)?(?:alle\s+)?(?:beiträge|artikel)\s+von:?|alle berichten van|(?:voir )?tous les articles de|(?:ver )?todos los artículos de|posted by|about the author:?|über den autor:?|zum autor:?|tất cả bài viết của|xem tất cả bài viết của)\s+/iu

/** What stands where a name might, and is none. */
export const NO_AUTHOR =
  /^(?:theo|nguồn|from)\s|^(?:by|von|par|por|follow|share|contact|comments?|leave a reply|profile?|about|website|e-?mail|twitter|facebook|instagram|linkedin|xing|youtube|tiktok|threads|mastodon|telegram|whatsapp|medium|substack|rss|more|mehr|weitere|read more|autoren|authors?|autor(?:in)?|redaktionelle|kommentar|image|foto|photo|video|bild|print|drucken|teilen|in|on|the|and|und|et|y|views?|min read|biography|bio|gmt|utc|updated|published)$|[!?…]\s|\p{Ll}{3}\.\s|alle beiträge|all posts|zur person|copyright|©|all rights reserved|https?:|[{}<>=]/iu

/** What stands between two names; of these languages only before a capital, as the word may be part of a name. */
export const AND = 'và|and|AND|&'
export const AND_BEFORE_NAME = 'und|et|y|e|og|och|dan'

/** Small words inside people's names: `Alexandre de Juniac`, `Ursula von der Leyen`. */
export const NAME_PARTICLE = /^(?:de|da|di|do|dos|du|del|della|der|den|des|van|von|vom|zu|bin|bint|ibn|al|el|la|le|y|e|ter|ten|af)$/u

/** The same inside the names of offices. */
export const OFFICE_PARTICLE = /^(?:av|of|the|for|und|and|für)$/u

/** What calls those behind it a group. */
export const GROUP = /^Nhóm\s+/u

/** What a reporter is called before the name, by initials. */
export const REPORTER_BEFORE = /^(?:CTV|PV):? (?=\p{Lu})/u

/** Behind a name and of no part of it. */
export const TITLE_SUFFIX = /\s+(?:am|um|on|at|le|el|il|op|den|vom|lúc|vào|ngày|기자|記者|记者)$/u

/** Author elements by their classes or ids, words apart. */
export const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:by-?lines?|by|authors?|autor(?:en|in|es|a)?|auteurs?|verfasser(?:in)?|redakteur(?:in)?|redacteur|writers?|journalist[ae]?|signature|contributors?|posted-by|post-by|creator|tac[_-]?gia|but[_-]?danh|nguoi[_-]?viet|vcard|firma|user-name)(?:[_-]*(?:names?|links?|info|text|plain|label|value|title|meta|block|url|wrapper|item|heading))*(?:$|[\s_])/i

/** Addresses of pages about an author. */
export const AUTHOR_PAGE =
  /(?:(?:^|medium\.com)\/@|\/(?:authors?|periodistas?|autor(?:en|es|in|i)?|auteurs?|redaktion|redakteure?|staff|contributors?|journalists?|reporters?|writers?|experten|tac-gia|mitglieder|columnistas?|people|team|bio)\/)[^/?#]+\/?(?:[?#].*)?$/i

/** What says behind a name when, not who. */
export const AND_WHEN =
  /\s+(?:veröffentlicht|aktualisiert|published|updated|posted|publié|publicado|actualizado|pubblicato|geplaatst|stand|uhr)(?!\p{L}).*$/iu

/** The same in small letters: under which heading, for which paper. */
export const AND_WHERE = /^([^,;]*?\S)[\s.]+(?:in|at|on|for) .*$/u

/** Boxes beside an article. */
export const NOT_THE_ARTICLE =
  /comment|kommentar|respond|(?:^|[\s_-])(?:related|recommend\w*|sidebar|popular|newsletter|promo|(?<!(?:entry|post|article)-)footer|read-?more|more-(?:from|posts|articles|stories|on)|latest|trending|other-(?:news|posts)|tin-lien-quan|you-may)(?:$|[\s_-])/i

/** What stands behind a name after a comma and is none: degrees and generations. */
export const CREDENTIAL = /^(?:jr|sr|ph\.?d|m\.?d|mba|ms|msc|ma|ba|rdn?|rn|mph|cpa|esq|jd|do|lcsw|edd|cfa)\.?$/i

/** Opens a post, which is no name: `cán bộ Văn phòng`; the signature of a decision. */
export const POST =
  /^(?:cán bộ|chuyên viên|giáo viên|gv|công chức|viên chức|hội viên|phó|(?:hiệu |viện |cục |vụ )?trưởng|bí thư|chủ tịch|giám đốc|chánh|tm\.|kt\.|tl\.)(?![\p{L}])/iu

/** What a reporter is called, behind a name: `Ann Marsh, Science Editor`. */
export const REPORTER =
  /^(?:phóng viên|biên tập viên|cộng tác viên)(?!\p{L})|(?:^|\s)(?:reporter|correspondent|writer|editor|contributor|columnist|attorney|director)(?!\p{L})/iu

/** A label that says nobody: `By`, `Nguồn tin:`. */
export const LONE_LABEL = new RegExp(
  `^(?:(?:written |posted |(?:được )?viết )?(?:${ANY_BY})|theo|nguồn(?: tin)?|ảnh|photos?)\\s*[:：]?$`,
  'iu',
)

/** The first letter of a name, drawn where a picture of its bearer is missing. */
export const AVATAR = /^(\p{Lu})\s(?=\1)/u

/** What is behind a firm's name by law: as a claimed author it is who built or owns the site. */
export const FIRM =
  /(?:^|[\s,])(?:gmbh|mbh|ohg|ltd|limited|inc|llc|llp|plc|corp|s\.?a\.?r\.?l|s\.?r\.?l|pty|jsc|co\.,?\s?ltd)\.?$|^(?:công ty|cty|tập đoàn) /iu
/** The same of two letters, behind two words: behind those of a Vietnamese name they are initials. */
export const SHORT_FIRM = /(?:^Co\.|\s\S+)\s(?:KG|UG|O[Yy]|AB|S\.?A|S\.?L|B\.?V)\.?$/u

/** Classes beside an author's that say an element is a section, a day or a counter. */
export const NO_AUTHOR_CLASS = /(?:^|[\s_-])(?:cats?|categor(?:y|ies)|tags?|date|time|comments?|views?|share|reading-time)(?:$|[\s_-])/i

/** A label that stands for itself. */
export const WRITTEN_BY = /[:：]|^(?:B[Yy]|Von|Par|Por|Door|Di|Oleh|Yazan|מאת|بقلم|โดย|(?:Được )?(?:Viết|Đăng|Gửi) bởi)\s/u

/** The initials of agencies and of the state's media, as they stand behind a name or a text. */
const INITIALS = 'TTXVN|ĐCSVN|QĐND|SGGP|CAND|VNA|VNS|VGP|VOV|AFP|AP|Reuters|Xinhua'

/** Agencies, newspapers and portals whose name alone is a source. */
export const AGENCY = new RegExp(
  `^(?:${INITIALS}|VOV(?:\\d|\\.VN| online)|VTV|TTO|VNE|Vietnam\\+|VietnamPlus|Bnews|Tân Hoa xã|Chinhphu\\.vn|Báo \\p{L}.*|Cổng (?:TTĐT|thông tin)[^.:]*)$`,
  'iu',
)

/** After a name and a dash: where it comes from. */
export const WIRE = new RegExp(`\\s*[–-]\\s*(${INITIALS})$`, 'u')

/** What belongs to a name though a comma stands before it. */
export const BEHIND_NAME = 'Jr|Sr|PhD|MD|MBA'

/** A name that is the address of a site. */
export const DOMAIN = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|gov|edu)(?:\.vn)?(?:\/\S*)?$/iu

/** A claim of an author that is an address, an account or a number. */
export const NO_NAME = /^(?:https?:)?\/\/|^www\.|^[@#]|\d:\d|\.(?:com|net|org|vn|de)(?:\/|$)|\d{5,}/iu

/** A name in English is none with an article before it. */
export const OPENS_ENGLISH = /^the\s/iu

/** An agency's own tail: `… said. - VNA`, `… next year. — VNS`. */
export const AGENCY_TAIL = new RegExp(`(?<=[.!?”"/)])\\s*[-–—]\\s*((?:${INITIALS})(?:/(?:${INITIALS}))?)\\s*(?:\\./?\\.?)?$`, 'u')
