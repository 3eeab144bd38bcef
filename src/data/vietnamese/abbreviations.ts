/** Abbreviations that end in a full stop and never end a sentence: titles, places. Curated from usage; recall not measured. */
export const TITLES =
  'TP Tp TX Tx TT Q P H X Đ ĐT Ths ThS Th.S Ts TS T.S PGS PGS.TS GS GS.TS GS.TSKH TSKH BS Bs BSCK BS.CK KS Ks CN LS Ls NCS NSND NSƯT NGND NGƯT DS CV Ô B Bà Mr Mrs Ms Dr St No Nxb NXB Tg Tr tr s xb ĐC đc Đ/c đ/c'

/** Abbreviations that may end a sentence: only a small letter after them goes on. */
export const GENERAL = 'v.v vv T.Ư T.W TW TCN SCN tr.CN st Inc Ltd Co Corp'

/** Words before a number that take a full stop after it: Điều 8. Phạm vi điều chỉnh. */
export const NUMBERED = 'điều khoản mục chương phần bài câu bước hình bảng biểu số quyển tập'
