/** Words that open a sentence or a headline with a capital and belong to no name. Small letters. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
a about above according accordingly across addressing after again against agreed all along also although amid among an and another any are around as asked
at attending be because been before behind being below besides best between beyond both but by can coming could currently despite did do does
during each earlier either even every everyone few finally first following for former from further
given had has have having he hello her here hereby his hopefully how however i if in including initially instead into is it its
just last later lastly led less let like made making many may me meanwhile more moreover most much my near nearly neither next
no nobody none nor not note nothing now of off on once one only opening opened or other others our out over owing part people per perhaps photo photos
please rather recently regarding said same see seeing she should signed since so some something soon speaking still such
thank thanks that the their them then there thereby therefore these they things this those though through throughout thus to today together
tomorrow tonight too toward towards two three four five six seven eight nine ten under unless until up upon us was we welcome well were what when where whereas
whether which while who whose why will with within without would yesterday yet you your
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
visits visit marks receives received meets meet attends opens launches holds hosts calls urges seeks signs wins says vows pledges boosts
strengthens promotes approves announces celebrates honours honors inspects highlights affirms welcomes sends extends joins leaves
arrives begins ends starts hails praises chairs delivers presents wants eyes targets aims plans faces becomes gets takes makes gives
`
    .trim()
    .split(/\s+/),
)

/** Nouns with a capital that name no person and no place, though bodies may be named with them. Small letters. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(
  `
mon tue tues wed thur thurs fri sat sun gmt am pm
decision decree resolution directive circular law constitution article plan project programme program conference summit meeting ceremony
session  statement declaration agreement treaty convention protocol memorandum contract strategy vision covid vnd usd gdp fdi oda
ministry minister year years day days week month months festival tet games cup award order medal prize
states nations countries forum workshop seminar exhibition fair
ties relations cooperation victims flood floods storm typhoon story text source byline editor reporter staff reporters election event
`
    .trim()
    .split(/\s+/),
)

/** Words with a capital that may open the name of a body or a place, but are none alone. Small letters. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `
party state government capital north south east west northern southern eastern western central northeast northwest southeast southwest new
vietnamese chinese japanese korean lao cambodian thai american british french german russian indian australian canadian asian european african
indonesian malaysian singaporean philippine filipino burmese international national global world english kinh khmer muslim christian buddhist
spanish portuguese italian dutch swedish norwegian danish finnish polish czech hungarian ukrainian turkish israeli iranian saudi egyptian
brazilian mexican cuban swiss austrian belgian irish scottish welsh federal municipal provincial joint royal republic communist socialist
`
    .trim()
    .split(/\s+/),
)

/** Verbs after a person: `X said`, `X told`, and what else only people do. */
export const SAYING: ReadonlySet<string> = new Set(
  `
said says told added noted stressed affirmed explained announced warned recalled thanked stated emphasised emphasized confirmed urged
suggested expressed remarked asserted argued reported replied wrote believes believed hopes hoped thinks thought wants wanted asked
called underlined underscored highlighted pointed acknowledged reiterated reaffirmed insisted admitted observed shared commented revealed
met received visited chaired attended hosted presided inspected presented read sang taught returned heads headed joined thanks vowed pledged
who whose
`
    .trim()
    .split(/\s+/),
)

/** Words before a name that point to a person. */
export const TO_A_PERSON: ReadonlySet<string> = new Set(
  'by named met thanked congratulated honoured honored appointed elected succeeds succeeded called told'.split(' '),
)

/** Words before a name that point to a place. */
export const TO_A_PLACE: ReadonlySet<string> = new Set('in from near off around outside across inside'.split(' '))

/** Short forms whose full stop ends no sentence, beyond those compromise knows. Small letters, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'gen lt col maj capt sgt cmdr adm brig sr snr assoc prof dr mr mrs ms messrs st no nos art vol pp dept gov sen rep hon rev jr vs fig ths ts pgs gs viz'.split(
    ' ',
  ),
)

/** What people close a letter, a page or a year with; a line that has one of these is no name. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  `
thank thanks you regards best kind warm warmest sincerely yours faithfully truly cordially respectfully wishes wish happy new year merry christmas
congratulations welcome goodbye bye cheers love end see read more click here contact us the and all for our your with to good luck
 season greetings dear hello stay safe tuned continued related news home back top page print share follow next previous
latest special edition breaking update updated photo photos video gallery source note notes attachment download copyright reserved rights
`
    .trim()
    .split(/\s+/),
)
