import { lines } from '../lines'

/**
 * The months of other languages as dates name them, whole and short, a line a month. Source: the Unicode CLDR, `dateFormatItem` yMMMMd and yMMMd,
 * for German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Indonesian, Malay, Polish, Czech, Hungarian, Russian,
 * Ukrainian, Turkish, Romanian, Greek, Arabic (as in Egypt and as in the Levant), Hebrew and Thai.
 */
export const MONTHS: readonly (readonly [string, number])[] = lines(`
ene, enero, gen, gennaio, ianuarie, jan, janeiro, januar, januari, január, janv, janvier, jän, jänner, ledna, oca, ocak, sty, stycznia, ιανουαρίου, січня, янв, января, ינואר, كانون الثاني, يناير, ม.ค., มกราคม
feb, febbraio, feber, febrero, februar, februari, februarie, február, fev, fevereiro, févr, février, lut, lutego, února, şub, şubat, φεβρουαρίου, лютого, фев, февраля, פברואר, شباط, فبراير, ก.พ., กุมภาพันธ์
března, maart, mac, maerz, mar, marca, maret, mars, mart, martie, marts, marzo, março, mrt, mrz, március, mär, märz, μαρτίου, березня, мар, марта, מרץ, آذار, مارس, มี.ค., มีนาคม
abr, abril, apr, april, aprile, aprilie, avr, avril, dubna, kwi, kwietnia, nis, nisan, április, απριλίου, апр, апреля, квітня, אפריל, أبريل, نيسان, เม.ย., เมษายน
května, mag, maggio, mai, maio, maj, maja, may, mayo, mayıs, mei, május, μαΐου, мая, травня, מאי, أيار, مايو, พ.ค., พฤษภาคม
cze, czerwca, giu, giugno, haz, haziran, iunie, juin, jun, junho, juni, junio, június, června, ιουνίου, июн, июня, червня, יוני, حزيران, يونيو, มิ.ย., มิถุนายน
iulie, juil, juillet, jul, julai, julho, juli, julio, július, lip, lipca, lug, luglio, tem, temmuz, července, ιουλίου, июл, июля, липня, יולי, تموز, يوليو, ก.ค., กรกฎาคม
ago, agosto, agt, agu, agustus, août, aug, august, augusti, augustus, augusztus, ağu, ağustos, ogos, sie, sierpnia, srpna, αυγούστου, авг, августа, серпня, אוגוסט, آب, أغسطس, ส.ค., สิงหาคม
eyl, eylül, sep, sept, september, septembre, septembrie, septiembre, set, setembro, settembre, szeptember, wrz, września, září, σεπτεμβρίου, вересня, сен, сент, сентября, ספטמבר, أيلول, سبتمبر, ก.ย., กันยายน
eki, ekim, oct, octobre, octombrie, octubre, okt, oktober, október, ott, ottobre, out, outubro, paź, października, října, οκτωβρίου, жовтня, окт, октября, אוקטובר, أكتوبر, تشرين الأول, ต.ค., ตุลาคม
kas, kasım, lis, listopada, listopadu, noiembrie, nov, november, novembre, novembro, noviembre, νοεμβρίου, листопада, ноя, ноября, נובמבר, تشرين الثاني, نوفمبر, พ.ย., พฤศจิกายน
ara, aralık, december, decembrie, des, desember, dez, dezember, dezembro, dic, dicembre, diciembre, disember, déc, décembre, gru, grudnia, prosince, δεκεμβρίου, грудня, дек, декабря, דצמבר, ديسمبر, كانون الأول, ธ.ค., ธันวาคม
`).flatMap((names, i) => names.split(', ').map(name => [name, i + 1] as const))
