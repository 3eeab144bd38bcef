/** What stands before a person's name in Vietnamese news: forms of address, degrees, ranks, callings; a capital may begin each. NFC. */
export const HONORIFICS: readonly string[] = `
ông
bà
anh
chị
cô
chú
bác
cụ
em
cháu
thầy
mẹ
đồng chí
đ/c
đ.c
nghệ sĩ
nghệ nhân
nhà báo
nhà giáo
nhà văn
nhà thơ
luật sư
kỹ sư
kiến trúc sư
bác sĩ
bác sỹ
dược sĩ
y sĩ
BS
TS
ThS
PGS
GS
giáo sư
phó giáo sư
tiến sĩ
thạc sĩ
hòa thượng
thượng tọa
đại đức
linh mục
mục sư
liệt sĩ
anh hùng
già làng
trưởng thôn
binh nhất
binh nhì
hạ sĩ
trung sĩ
thượng sĩ
thiếu úy
trung úy
thượng úy
đại úy
thiếu tá
trung tá
thượng tá
đại tá
thiếu tướng
trung tướng
thượng tướng
đại tướng
`
  .trim()
  .split('\n')

/** First syllables of personal names: the common family names of the Kinh and of other peoples of Vietnam. NFC, tones of the old style. */
export const FAMILY_NAMES: readonly string[] = `
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Trịnh Trương Lâm Mai Hà Cao Lương Lưu Tô
  Tạ Chu Châu Kiều Quách Thái Tống Vương Văn Phùng Nghiêm Ninh Thân Tăng Từ Triệu Uông Vi Viên La Lại Khổng Khương Kha Doãn Diệp
  Đàm Đồng Đường Giáp Hứa Hầu Mạc Nhữ Tôn Tiêu Thạch Tưởng Âu Ân An Bạch Bạc Biện Cù Cung Cấn Bế Bàn Nông Ma Lò Lường Quàng Cầm
  Tòng Lèo Sùng Giàng Vàng Thào Vừ Mùa Hạng Cứ Phàn Tẩn Chẻo Lù Y H’ K’ Niê Ksor Rơ Siu Kpă Điểu Thị Danh Kim Sơn Hồng
`
  .trim()
  .split(/\s+/)

/** Offices that stand before a name in the news, as printed; a capital may begin each. NFC. */
export const OFFICES: readonly string[] = `
tổng bí thư
chủ tịch nước
phó chủ tịch nước
thủ tướng
phó thủ tướng
chủ tịch quốc hội
phó chủ tịch quốc hội
bộ trưởng
thứ trưởng
chủ tịch
phó chủ tịch
bí thư
phó bí thư
giám đốc
phó giám đốc
chánh án
viện trưởng
chánh văn phòng
hiệu trưởng
trưởng ban
trưởng phòng
chủ nhiệm
`
  .trim()
  .split('\n')

/** What may stand between an office and the name: whose office it is. */
export const BODIES: readonly string[] =
  'thường trực|UBND|HĐND|UBMTTQ|MTTQ|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Chính phủ|Quốc hội|Công an'.split(
    '|',
  )

/** Units of administration: two syllables behind one are its name, not a person's. */
export const UNITS: readonly string[] = 'tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường|thị trấn'.split('|')
