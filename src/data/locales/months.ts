import { lines } from '../lines'

/** Words in whose head many languages see another: `10 pro`, `5 LED`. */
const NO_SHORT = /^(?:pro|led)/

/** A month by its whole name, and by the first letters of it that dates have. */
const shown = (name: string) => (NO_SHORT.test(name) ? [name] : [name, name.slice(0, 3), name.slice(0, 4)])

/** Names without those that two months share: `čer`, the head of června and of července. */
function unshared(names: readonly (readonly [string, number])[]): [string, number][] {
  const months = new Map<string, number>()
  for (const [form, month] of names) months.set(form, (months.get(form) ?? month) === month ? month : 0)
  return [...months].filter(([, month]) => month > 0)
}

/**
 * The months as dates name them, a line a month, with short names that are not the head of a whole one. Source: the Unicode CLDR, `dateFormatItem` yMMMMd and yMMMd,
 * for English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Indonesian, Malay, Polish, Czech, Hungarian, Russian,
 * Ukrainian, Turkish, Romanian, Greek, Arabic (as in Egypt and as in the Levant), Hebrew and Thai.
 */
export const MONTHS: readonly (readonly [string, number])[] = unshared(
  lines(`
enero, gennaio, ianuarie, janeiro, januar, januari, january, január, janvier, jänner, ledna, ocak, stycznia, ιανουαρίου, січня, января, ינואר, كانون الثاني, يناير, ม.ค., มกราคม
febbraio, feber, febrero, februar, februari, februarie, february, február, fevereiro, février, lutego, února, şubat, φεβρουαρίου, лютого, февраля, פברואר, شباط, فبراير, ก.พ., กุมภาพันธ์
března, maart, mac, maerz, marca, march, maret, mars, martie, marts, marzo, março, mrt, mrz, március, märz, μαρτίου, березня, марта, מרץ, آذار, مارس, มี.ค., มีนาคม
abril, april, aprile, aprilie, avril, dubna, kwietnia, nisan, április, απριλίου, апреля, квітня, אפריל, أبريل, نيسان, เม.ย., เมษายน
května, maggio, maio, maja, mayo, mayıs, mei, május, μαΐου, мая, травня, מאי, أيار, مايو, พ.ค., พฤษภาคม
czerwca, giugno, haziran, iunie, juin, june, junho, junio, június, června, ιουνίου, июня, червня, יוני, حزيران, يونيو, มิ.ย., มิถุนายน
iulie, juillet, julai, julho, julio, july, július, lipca, luglio, temmuz, července, ιουλίου, июля, липня, יולי, تموز, يوليو, ก.ค., กรกฎาคม
agosto, agt, agustus, août, august, augusti, augustus, augusztus, ağustos, ogos, sierpnia, srpna, αυγούστου, августа, серпня, אוגוסט, آب, أغسطس, ส.ค., สิงหาคม
eylül, september, septembre, septembrie, septiembre, setembro, settembre, szeptember, września, září, σεπτεμβρίου, вересня, сентября, ספטמבר, أيلول, سبتمبر, ก.ย., กันยายน
ekim, october, octobre, octombrie, octubre, oktober, október, ottobre, outubro, października, října, οκτωβρίου, жовтня, октября, אוקטובר, أكتوبر, تشرين الأول, ต.ค., ตุลาคม
kasım, listopada, listopadu, noiembrie, november, novembre, novembro, noviembre, νοεμβρίου, листопада, ноября, נובמבר, تشرين الثاني, نوفمبر, พ.ย., พฤศจิกายน
aralık, december, decembrie, desember, dezember, dezembro, dicembre, diciembre, disember, décembre, grudnia, prosince, δεκεμβρίου, грудня, декабря, דצמבר, ديسمبر, كانون الأول, ธ.ค., ธันวาคม
`).flatMap((names, i) => names.split(', ').flatMap(name => shown(name).map(form => [form, i + 1] as const))),
)
