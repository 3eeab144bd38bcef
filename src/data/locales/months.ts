import { months } from '../lines'

/** The months of other languages as dates name them, whole and short. Source: the Unicode CLDR, `dateFormatItem` yMMMMd and yMMMd. */
export const MONTHS: readonly (readonly [string, number])[] = [
  // de
  ...months('januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember'),
  ...months('jän, feb, mär, apr, mai, jun, jul, aug, sep, okt, nov, dez'),
  ...months('jänner, feber, mrz'),
  ['maerz', 3],
  // fr
  ...months('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  ...months('janv, févr, mars, avr, mai, juin, juil, août, sept, oct, nov, déc'),
  // es, pt
  ...months('enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre'),
  ...months('ene, feb, mar, abr, may, jun, jul, ago, sep, oct, nov, dic'),
  ...months('janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro'),
  ...months('jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez'),
  // it
  ...months('gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre'),
  ...months('gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic'),
  // nl, sv, da, nb
  ...months('januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december'),
  ...months('januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december'),
  ...months('januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, desember'),
  ...months('jan, feb, mrt, apr, mei, jun, jul, aug, sep, okt, nov, des'),
  // id, ms
  ...months('januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember'),
  ...months('januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember'),
  ['agt', 8],
  ['agu', 8],
  // pl, cs, hu
  ...months('stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia'),
  ...months('sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru'),
  ...months('ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince'),
  ...months('január, február, március, április, május, június, július, augusztus, szeptember, október, november, december'),
  // ru, uk
  ...months('янв, фев, мар, апр, мая, июн, июл, авг, сен, окт, ноя, дек'),
  ['сент', 9],
  ...months('января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря'),
  ...months('січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня'),
  // tr, ro, el
  ...months('ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık'),
  ...months('oca, şub, mar, nis, may, haz, tem, ağu, eyl, eki, kas, ara'),
  ...months('ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie'),
  ...months(
    'ιανουαρίου, φεβρουαρίου, μαρτίου, απριλίου, μαΐου, ιουνίου, ιουλίου, αυγούστου, σεπτεμβρίου, οκτωβρίου, νοεμβρίου, δεκεμβρίου',
  ),
  // ar, as in Egypt and as in the Levant; he; th
  ...months('يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
  ...months('كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول'),
  ...months('ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר'),
  ...months('มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม'),
  ...months('ม.ค., ก.พ., มี.ค., เม.ย., พ.ค., มิ.ย., ก.ค., ส.ค., ก.ย., ต.ค., พ.ย., ธ.ค.'),
]
