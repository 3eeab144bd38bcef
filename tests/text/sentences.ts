/** Invented sentences for the tests, composed from word lists by a fixed rule: the same ones on every run. */

type Slots = readonly (readonly string[])[]

/** The nth way to fill the slots, in a mixed-up but fixed order. */
function fill(slots: Slots, n: number): string {
  let seed = (n + 1) * 2654435761
  return slots
    .map(choices => {
      seed = (Math.imul(seed ^ (seed >>> 15), 2246822519) + 0x9e3779b9) >>> 0
      return choices[seed % choices.length]!
    })
    .filter(Boolean)
    .join(' ')
}

/** `count` different lines. */
function lines(slots: Slots, count: number): string[] {
  const found = new Set<string>()
  for (let n = 0; found.size < count; n += 1) {
    if (n > 100 * count) throw new Error(`the word lists give only ${found.size} lines`)
    found.add(fill(slots, n))
  }
  return [...found]
}

const VIETNAMESE: Slots = [
  [
    'Sáng nay,',
    'Chiều ngày 12/8,',
    'Theo kế hoạch,',
    'Trong khuôn khổ hội nghị,',
    'Tại buổi lễ,',
    'Những năm gần đây,',
    'Nhân dịp đầu xuân,',
    'Để phục vụ nhân dân,',
    'Sau nhiều tháng chuẩn bị,',
    'Đúng 7 giờ 30 phút,',
  ],
  [
    'Chủ tịch Ủy ban nhân dân huyện Lục Bình',
    'đoàn công tác của tỉnh Hà Vân',
    'bà Trần Thị Mỹ Duyên',
    'ông Nguyễn Đức Thuận',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'các chiến sĩ trẻ',
    'hơn hai trăm hộ dân xã Thượng Lĩnh',
    'lãnh đạo Hội Liên hiệp Phụ nữ',
    'tập thể giáo viên trường Đồng Khởi',
    'Đảng ủy thị trấn Rạch Gừa',
  ],
  [
    'đã trao tặng',
    'vừa khánh thành',
    'tổ chức kiểm tra',
    'bàn giao',
    'đề nghị xây dựng',
    'phát động',
    'khẩn trương hoàn thành',
    'thăm hỏi và chúc mừng',
    'ký kết thỏa thuận về',
    'quyết định hỗ trợ',
  ],
  [
    'những ngôi nhà tình nghĩa',
    'tuyến đường liên xã dài chín cây số',
    'công trình thủy lợi',
    'phong trào thể dục thể thao quần chúng',
    'mười hai suất học bổng',
    'cầu treo qua sông Giăng',
    'các gia đình chính sách',
    'mô hình trồng bưởi sạch',
    'chương trình khuyến học',
    'trạm y tế mới',
  ],
  ['ở vùng sâu,', 'tại thôn Đắk Rừng,', 'bên bờ sông Hữu Trạch,', 'trên địa bàn quận,', 'dưới chân núi Chứa Chan,', 'giữa mùa nước nổi,'],
  [
    'góp phần giảm nghèo bền vững.',
    'với tổng kinh phí hơn 3,5 tỷ đồng.',
    'được bà con phấn khởi đón nhận.',
    'nhằm nâng cao đời sống người dân.',
    'bất chấp mưa bão và lũ quét.',
    'trước khi kỳ nghỉ kết thúc.',
    'giữ gìn bản sắc văn hóa truyền thống.',
    'theo đúng quy định của pháp luật.',
  ],
]

const FOREIGN: Record<string, Slots> = {
  french: [
    ['Hier,', 'À midi,', 'Malgré la grève,', 'Dès l’été,', 'Très tôt,', 'Après l’élection,', 'Là-bas,'],
    [
      'le préfet',
      'la présidente du comité',
      'notre élève préférée',
      'un ingénieur de génie',
      'l’évêque',
      'le maître d’hôtel',
      'ma grand-mère',
      'cet étranger âgé',
    ],
    ['a décidé de fermer', 'a hérité de', 'espère réparer', 'préfère ne pas évoquer', 'a déjà annoncé', 'a été privé de', 'a créé'],
    [
      'la forêt brûlée',
      'le château de Crécy',
      'une école dénommée Saint-Éloi',
      'le café où naît la rumeur',
      'ces théâtres délabrés',
      'le français parlé à Québec',
      'la fenêtre du rez-de-chaussée',
    ],
    [
      'à cause de la fièvre.',
      'où règne la sécheresse.',
      'près de l’Élysée.',
      'dès la mi-août.',
      'sans gêne ni pitié.',
      'au-delà du Rhône.',
    ],
  ],
  spanish: [
    ['Ayer', 'Mañana', 'Según el médico,', 'Después del año nuevo', 'Aquí', 'También', 'En Málaga'],
    [
      'el niño pequeño',
      'la señora Núñez',
      'un ingeniero alemán',
      'el público',
      'mi compañía',
      'José',
      'la canción más antigua',
      'Cuauhtémoc',
    ],
    ['llegó a', 'pidió que cerrara', 'cambió sólo', 'comió con', 'vivió según', 'rompió', 'enseñó'],
    [
      'la situación económica',
      'los árboles del jardín',
      'una región montañosa',
      'el último café',
      'su corazón',
      'la estación de autobús',
      'aquel país',
    ],
    ['con gran ilusión.', 'por razón de salud.', 'así que se cayó.', 'allí donde está.', 'sin ningún interés.', 'a través del río.'],
  ],
  portuguese: [
    ['Amanhã', 'Ontem à noite', 'Já em março', 'Até lá', 'Não obstante,', 'Após a eleição', 'Também'],
    [
      'o irmão de João',
      'a mãe solteira',
      'o capitão',
      'a população',
      'a polícia do Pará',
      'o cidadão',
      'uma comissão técnica',
      'Luís de Camões',
    ],
    ['põe em questão', 'não vê', 'recebeu', 'destruiu', 'contará', 'propôs', 'aprovou às pressas'],
    ['as relações exteriores', 'o pão e o café', 'três corações', 'a constituição', 'os órgãos públicos', 'a lã das ovelhas', 'uma canção'],
    ['por razões óbvias.', 'à beira do rio.', 'com muita atenção.', 'até o amanhecer.', 'sem explicação.', 'em São João del-Rei.'],
  ],
  hungarian: [
    ['Tegnap', 'Holnapután', 'A hétvégén', 'Két évvel később', 'Ősszel', 'Délután'],
    ['a kormányfő', 'az öreg tanító', 'egy fiatal mérnök', 'a győri közgyűlés', 'Kovács Ágnes', 'a nővérem', 'az állatorvos', 'három lány'],
    ['megérkezett', 'bejelentette, hogy elhagyja', 'elkészítette', 'újra látta', 'megőrizte', 'felépítette', 'kijavította'],
    [
      'a híres könyvtárat',
      'az új útvonalat',
      'a régi épületet',
      'a vörös függönyt',
      'az esküvői ruhát',
      'a környező erdőket',
      'két szép képét',
    ],
    ['a Duna mentén.', 'nagy örömére.', 'különösebb ok nélkül.', 'a főváros közelében.', 'több száz néző előtt.', 'hó és jég között.'],
  ],
  icelandic: [
    ['Í gær', 'Á morgun', 'Síðan', 'Þá', 'Fyrir mörgum árum', 'Næsta dag'],
    ['sagði maðurinn að', 'taldi ráðherra að', 'heyrði Böðvar að', 'vissi Þórunn að', 'þótti börnunum að', 'fréttist að'],
    ['báturinn', 'þjóðin', 'læknirinn', 'Sigurður Ólafsson', 'húsið við ána', 'skólinn á Ísafirði', 'veðrið'],
    ['væri komið', 'hefði farið', 'yrði aldrei séð', 'ætti að fá', 'gæti orðið', 'myndi sjá'],
    ['út á sjó.', 'í góðu lagi.', 'nýja vél.', 'fjögur þúsund krónur.', 'á móti rökum.', 'með kú og þrjár ær.'],
  ],
  english: [
    ['Yesterday', 'In the café', 'At 5 °C', '“Once more,” he said,', 'On Monday', '© 2019 –', 'Naïve or not,'],
    ['the government', 'a fiancée of his', 'Renée and Zoë', 'the façade', 'her résumé', 'the town’s old bridge', 'Señor Ortega'],
    ['was closed by', 'went on to win', 'cost £3½ and beat', 'could not hold', 'has to go with', 'had seen'],
    ['the jury', 'a piñata full of toys', 'El Niño', 'the plan', 'its déjà vu', 'Müller & Sons', 'the ban on hot tea'],
    ['in the end.', 'for no reason…', 'too late.', '— or so they say.', 'by ten per cent.', 'in Malmö.'],
  ],
}

export const vietnameseSentences = (count: number): string[] => lines(VIETNAMESE, count)

/** `count` lines of each language. */
export const foreignLines = (count: number): { language: string; line: string }[] =>
  Object.entries(FOREIGN).flatMap(([language, slots]) => lines(slots, count).map(line => ({ language, line })))
