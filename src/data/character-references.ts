/**
 * The named character references of letters, punctuation, currencies and symbols, and those of HTML 4.01; those of U+00A0 to U+00FF stand with the
 * Vietnamese characters, those that a rule makes in it below. Sources: https://html.spec.whatwg.org/entities.json, https://www.w3.org/TR/html401/sgml/entities.html.
 * Not here: 1,231 names that HTML 5 has besides for operators and arrows of mathematics. They would be two thirds of the table, and stay as they
 * are written.
 * A line a character: how far its code is from the one of the line before (1 where it is not said), then its names.
 */
export const REFERENCES = `
9 Tab
 NewLine
23 excl
 QUOT quot
 num
 dollar
 percnt
 AMP amp
 apos
 lpar
 rpar
 ast midast
 plus
 comma
2 period
 sol
11 colon
 semi
 LT lt
 equals
 GT gt
 quest
 commat
27 lbrack lsqb
 bsol
 rbrack rsqb
 Hat
 UnderBar lowbar
 DiacriticalGrave grave
27 lbrace lcub
 VerticalLine verbar vert
 rbrace rcub
35 NonBreakingSpace
8 Dot DoubleDot die
 COPY
5 REG circledR
 strns
2 PlusMinus pm
3 DiacriticalAcute
3 CenterDot centerdot
 Cedilla
5 half
8 angst
50 div
25 Dstrok
 dstrok
21 Hstrok
 hstrok
10 imath inodot
 IJlig
 ijlig
5 kgreen
7 Lmidot
 lmidot
 Lstrok
 lstrok
7 napos
 ENG
 eng
7 OElig
 oelig
19 Tstrok
 tstrok
43 fnof
35 imped
130 jmath
143 circ
 Hacek caron
17 Breve breve
 DiacriticalDot dot
 ring
 ogon
 DiacriticalTilde tilde
 DiacriticalDoubleAcute dblac
52 DownBreve
128 Alpha
 Beta
 Gamma
 Delta
 Epsilon
 Zeta
 Eta
 Theta
 Iota
 Kappa
 Lambda
 Mu
 Nu
 Xi
 Omicron
 Pi
 Rho
2 Sigma
 Tau
 Upsilon
 Phi
 Chi
 Psi
 Omega ohm
8 alpha
 beta
 gamma
 delta
 epsi epsilon
 zeta
 eta
 theta
 iota
 kappa
 lambda
 mu
 nu
 xi
 omicron
 pi
 rho
 sigmaf sigmav varsigma
 sigma
 tau
 upsi upsilon
 phi
 chi
 psi
 omega
8 thetasym thetav vartheta
 Upsi upsih
3 phiv straightphi varphi
 piv varpi
6 Gammad
 digamma gammad
19 kappav varkappa
 rhov varrho
4 epsiv straightepsilon varepsilon
 backepsilon bepsi
11 IOcy
 DJcy
 GJcy
 Jukcy
 DScy
 Iukcy
 YIcy
 Jsercy
 LJcy
 NJcy
 TSHcy
 KJcy
2 Ubrcy
 DZcy
 Acy
 Bcy
 Vcy
 Gcy
 Dcy
 IEcy
 ZHcy
 Zcy
 Icy
 Jcy
 Kcy
 Lcy
 Mcy
 Ncy
 Ocy
 Pcy
 Rcy
 Scy
 Tcy
 Ucy
 Fcy
 KHcy
 TScy
 CHcy
 SHcy
 SHCHcy
 HARDcy
 Ycy
 SOFTcy
 Ecy
 YUcy
 YAcy
 acy
 bcy
 vcy
 gcy
 dcy
 iecy
 zhcy
 zcy
 icy
 jcy
 kcy
 lcy
 mcy
 ncy
 ocy
 pcy
 rcy
 scy
 tcy
 ucy
 fcy
 khcy
 tscy
 chcy
 shcy
 shchcy
 hardcy
 ycy
 softcy
 ecy
 yucy
 yacy
2 iocy
 djcy
 gjcy
 jukcy
 dscy
 iukcy
 yicy
 jsercy
 ljcy
 njcy
 tshcy
 kjcy
2 ubrcy
 dzcy
7075 ensp
 emsp
 emsp13
 emsp14
2 numsp
 puncsp
 ThinSpace thinsp
 VeryThinSpace hairsp
 NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ZeroWidthSpace
 zwnj
 zwj
 lrm
 rlm
 dash hyphen
3 ndash
 mdash
 horbar
 Verbar Vert
2 OpenCurlyQuote lsquo
 CloseCurlyQuote rsquo rsquor
 lsquor sbquo
2 OpenCurlyDoubleQuote ldquo
 CloseCurlyDoubleQuote rdquo rdquor
 bdquo ldquor
2 dagger
 Dagger ddagger
 bull bullet
3 nldr
 hellip mldr
10 permil
 pertenk
 prime
 Prime
 tprime
 backprime bprime
4 lsaquo
 rsaquo
4 OverBar oline
3 caret
2 hybull
 frasl
11 bsemi
8 qprime
8 MediumSpace
 NoBreak
 ApplyFunction af
 InvisibleTimes it
 InvisibleComma ic
73 euro
47 TripleDot tdot
 DotDot
38 Copf complexes
3 incare
5 gscr
 HilbertSpace Hscr hamilt
 Hfr Poincareplane
 Hopf quaternions
 planckh
 hbar hslash planck plankv
 Iscr imagline
 Ifr Im image imagpart
 Laplacetrf Lscr lagran
 ell
2 Nopf naturals
 numero
 copysr
 weierp wp
 Popf primes
 Qopf rationals
 Rscr realine
 Re Rfr real realpart
 Ropf reals
 rx
4 TRADE trade
2 Zopf integers
3 mho
 Zfr zeetrf
 iiota
3 Bernoullis Bscr bernou
 Cayleys Cfr
2 escr
 Escr expectation
 Fouriertrf Fscr
2 Mellintrf Mscr phmmat
 order orderof oscr
 alefsym aleph
 beth
 gimel
 daleth
13 CapitalDifferentialD DD
 DifferentialD dd
 ExponentialE ee exponentiale
 ImaginaryI ii
11 frac13
 frac23
 frac15
 frac25
 frac35
 frac45
 frac16
 frac56
 frac18
 frac38
 frac58
 frac78
50 larr
 uarr
 rarr
 darr
 harr
33 crarr
27 lArr
 uArr
 rArr
 dArr
 hArr
44 forall
2 part
 exist
2 empty
2 nabla
 isin
 notin
2 ni
4 prod
2 sum
 minus
5 lowast
3 radic
3 prop
 infin
2 ang
7 and
 or
 cap
 cup
 int
9 there4
8 sim
9 cong
3 asymp
24 ne
 equiv
3 le
 ge
29 sub
 sup
 nsub
2 sube
 supe
14 oplus
2 otimes
14 perp
32 sdot
67 lceil
 rceil
 lfloor
 rfloor
662 Square squ square
9 FilledVerySmallSquare blacksquare squarf squf
 EmptyVerySmallSquare
2 rect
 marker
3 fltns
2 bigtriangleup xutri
 blacktriangle utrif
 triangle utri
3 blacktriangleright rtrif
 rtri triangleright
4 bigtriangledown xdtri
 blacktriangledown dtrif
 dtri triangledown
3 blacktriangleleft ltrif
 ltri triangleleft
7 loz lozenge
 cir
33 tridot
3 bigcirc xcirc
9 ultri
 urtri
 lltri
 EmptySmallSquare
 FilledSmallSquare
9 bigstar starf
 star
8 phone
50 female
2 male
30 spades spadesuit
3 clubs clubsuit
2 hearts heartsuit
 diamondsuit diams
4 sung
3 flat
 natur natural
 sharp
164 check checkmark
4 cross
9 malt maltese
22 sext
34 VerticalSeparator
26 lbbrk
 rbbrk
117 lang
 rang`

/** Letters with a mark: the names' endings, the mark, and the letters it is named on. */
export const MARKED: readonly (readonly [string, string, string])[] = [
  ['acute', '\u0301', 'CLNRSZcglnrsz'],
  ['circ', '\u0302', 'CGHJSWYcghjswy'],
  ['tilde', '\u0303', 'IUiu'],
  ['macr', '\u0304', 'AEIOUaeiou'],
  ['breve', '\u0306', 'AGUagu'],
  ['dot', '\u0307', 'CEGIZcegz'],
  ['uml', '\u0308', 'Y'],
  ['ring', '\u030a', 'Uu'],
  ['dblac', '\u030b', 'OUou'],
  ['caron', '\u030c', 'CDELNRSTZcdelnrstz'],
  ['cedil', '\u0327', 'GKLNRSTklnrst'],
  ['ogon', '\u0328', 'AEIUaeiu'],
]

/** The mathematical alphabets: the names' endings, and where A to Z stand, then a to z. A letter that stands elsewhere has a line above. */
export const ALPHABETS: readonly (readonly [string, number])[] = [
  ['scr', 0x1d49c],
  ['fr', 0x1d504],
  ['opf', 0x1d538],
]

/** Names that are read without `;` too, beside those of U+00A0 to U+00FF. */
export const UNCLOSED = 'AMP COPY GT LT QUOT REG amp gt lt quot'
