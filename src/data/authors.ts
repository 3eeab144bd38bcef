/** Names that name nobody: accounts that editors share, what a template wrote where a name belongs. Sources: author fields of served pages, default accounts of Joomla, WordPress, Drupal, DotNetNuke, SharePoint. */
export const ACCOUNT =
  /^(?:(?:super |site |web |portal )?(?:admin(?:istrator)?s?\d*|user\d*|root)|host|system(?: account)?|quản trị(?: viên| hệ thống)?|quản trị (?:trang|website).*|ban quản trị|webmaster|web ?editor|biên tập viên|editors?|content|contributor|demo\d*|test\d*|guest|anonymous|unknown|none|null|undefined|n\/a|name|author|authors|tác giả|autor|auteur|người đăng|tiêu đề website|site title|your name|nobody|default|member|owner|khách|\[?object object\]?|system\\.+|sharepoint\\.+)$/iu

/** What stands before a name where the name alone is meant. */
export const AUTHOR_LABEL =
  /^(?:(?:written |posted |published )?by|von|par|por|di|door|av|af|(?:viết |đăng )?bởi|tác giả|text|bài(?: viết)?|words by|story by|reported by|geschrieben von|autor(?:in|es|a)?|author|auteur|автор|текст)(?:\s*[:：]\s*|\s+(?=\p{Lu}|\p{Lo}))/iu

/** Offices by the words newsrooms use for their own desks. */
export const DESK =
  /(?:^|\s|-)(?:redaktion|redaktionsteam|newsroom|newsdesk|news ?desk|desk|staff|team|editorial|editors|redacción|redaccion|rédaction|redação|redazione|redactie|redakcja|reporters?|agencies|agency|agencia|agence|news service|press|pressestelle|media|magazine?|zeitung|ban biên tập|tòa soạn|toà soạn|phóng viên|foundation|association|institute|university|gmbh|ag|inc\.?|ltd\.?|e\.\s?v\.)$|^(?:the |la |le |die |das |agencia |agence |pressestelle |redaktion |redacción |equipe |équipe |team |staff |verlag )|^(?:dpa|afp|reuters|efe|ap|apa|dsw|sid|kna|epd|ots|cnn|bbc|ansa|tass|xinhua)$/iu
