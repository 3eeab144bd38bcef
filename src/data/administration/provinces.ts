import type { Province } from '../../model/administration'

const OF_2025 = 'Nghị quyết 202/2025/QH15'
const since = '2025-07-01'

/**
 * Provinces that were merged or renamed since 2008; the other nine of today's 34 have been what they are. The mergers of 2019 to 2021 were of
 * districts and communes and changed no province. Checked against `vietnam-provinces` 2025.10.1 (today's 34) and `vietnamadminunits` 1.0.4 (which of
 * the 63 of before July 2025 went into which).
 */
export const PROVINCES: readonly Province[] = [
  { name: 'Hà Nội', since: '2008-08-01', from: ['Hà Nội', 'Hà Tây'], source: 'Nghị quyết 15/2008/QH12' },
  { name: 'Huế', since: '2025-01-01', from: ['Thừa Thiên Huế'], source: 'Nghị quyết 175/2024/QH15' },
  { name: 'Tuyên Quang', since, from: ['Tuyên Quang', 'Hà Giang'], source: OF_2025 },
  { name: 'Lào Cai', since, from: ['Lào Cai', 'Yên Bái'], source: OF_2025 },
  { name: 'Thái Nguyên', since, from: ['Thái Nguyên', 'Bắc Kạn'], source: OF_2025 },
  { name: 'Phú Thọ', since, from: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'], source: OF_2025 },
  { name: 'Bắc Ninh', since, from: ['Bắc Ninh', 'Bắc Giang'], source: OF_2025 },
  { name: 'Hưng Yên', since, from: ['Hưng Yên', 'Thái Bình'], source: OF_2025 },
  { name: 'Hải Phòng', since, from: ['Hải Phòng', 'Hải Dương'], source: OF_2025 },
  { name: 'Ninh Bình', since, from: ['Ninh Bình', 'Hà Nam', 'Nam Định'], source: OF_2025 },
  { name: 'Quảng Trị', since, from: ['Quảng Trị', 'Quảng Bình'], source: OF_2025 },
  { name: 'Đà Nẵng', since, from: ['Đà Nẵng', 'Quảng Nam'], source: OF_2025 },
  { name: 'Quảng Ngãi', since, from: ['Quảng Ngãi', 'Kon Tum'], source: OF_2025 },
  { name: 'Gia Lai', since, from: ['Gia Lai', 'Bình Định'], source: OF_2025 },
  { name: 'Khánh Hòa', since, from: ['Khánh Hòa', 'Ninh Thuận'], source: OF_2025 },
  { name: 'Lâm Đồng', since, from: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'], source: OF_2025 },
  { name: 'Đắk Lắk', since, from: ['Đắk Lắk', 'Phú Yên'], source: OF_2025 },
  { name: 'Hồ Chí Minh', since, from: ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'], source: OF_2025 },
  { name: 'Đồng Nai', since, from: ['Đồng Nai', 'Bình Phước'], source: OF_2025 },
  { name: 'Tây Ninh', since, from: ['Tây Ninh', 'Long An'], source: OF_2025 },
  { name: 'Cần Thơ', since, from: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'], source: OF_2025 },
  { name: 'Vĩnh Long', since, from: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'], source: OF_2025 },
  { name: 'Đồng Tháp', since, from: ['Đồng Tháp', 'Tiền Giang'], source: OF_2025 },
  { name: 'Cà Mau', since, from: ['Cà Mau', 'Bạc Liêu'], source: OF_2025 },
  { name: 'An Giang', since, from: ['An Giang', 'Kiên Giang'], source: OF_2025 },
]
