/**
 * The named character references of Latin letters and punctuation, those of HTML 4.01 and a few signs; those of U+00A0 to U+00FF stand with the
 * Vietnamese characters, letters with a mark below. Sources: https://html.spec.whatwg.org/entities.json, https://www.w3.org/TR/html401/sgml/entities.html.
 * Not here: what HTML 5 has besides, names of operators, arrows and alphabets of mathematics, of Cyrillic letters and of boxes. They would be four
 * fifths of the table, and stay as they are written.
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
 ast
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
27 lbrack
 bsol
 rbrack
2 lowbar
 grave
27 lbrace lcub
 verbar vert
 rbrace rcub
43 die
 COPY
5 REG
3 pm
6 centerdot
6 half
58 div
25 Dstrok
 dstrok
21 Hstrok
 hstrok
10 imath inodot
 IJlig
 ijlig
14 Lstrok
 lstrok
8 ENG
 eng
7 OElig
 oelig
19 Tstrok
 tstrok
43 fnof
308 circ
22 tilde
181 Alpha
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
 Omega
8 alpha
 beta
 gamma
 delta
 epsilon
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
 sigmaf
 sigma
 tau
 upsilon
 phi
 chi
 psi
 omega
8 thetasym
 upsih
4 piv
7212 ensp
 emsp
6 thinsp
 hairsp
 ZeroWidthSpace
 zwnj
 zwj
 lrm
 rlm
 dash hyphen
3 ndash
 mdash
4 lsquo
 rsquo
 sbquo
2 ldquo
 rdquo
 bdquo
2 dagger
 Dagger ddagger
 bull bullet
4 hellip
10 permil
 pertenk
 prime
 Prime
2 backprime bprime
4 lsaquo
 rsaquo
4 oline
6 frasl
104 euro
101 image
7 weierp
4 real
6 trade
19 alefsym
91 larr
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
703 loz
59 starf
 star
8 phone
82 spades
3 clubs
2 hearts
 diams
173 check
4 cross
209 lang
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

/** Names that are read without `;` too, beside those of U+00A0 to U+00FF. */
export const UNCLOSED = 'AMP COPY GT LT QUOT REG amp gt lt quot'
