/**
 * Districts and communes that went into others between the lists of 2020 and of June 2025. Written by `scripts/make-former-places.py`: what went
 * where is `vietnamadminunits` 1.0.4 (MIT), names and years are `vietnam-provinces` 0.2 to 0.6.0, and only what both have is here. 2021: gone from the
 * list of 2021; 2025: from that of 2025.
 */

/** Province, district, the list it is gone from, the district it went into. */
export const FORMER_DISTRICTS: readonly (readonly [province: string, name: string, gone: '2021' | '2025', into: string])[] = [
  ['Bà Rịa - Vũng Tàu', 'Huyện Long Điền', '2025', 'Huyện Long Đất'],
  ['Bà Rịa - Vũng Tàu', 'Huyện Đất Đỏ', '2025', 'Huyện Long Đất'],
  ['Bắc Giang', 'Huyện Yên Dũng', '2025', 'Thành phố Bắc Giang'],
  ['Cao Bằng', 'Huyện Phục Hoà', '2021', 'Huyện Quảng Hòa'],
  ['Cao Bằng', 'Huyện Quảng Uyên', '2021', 'Huyện Quảng Hòa'],
  ['Cao Bằng', 'Huyện Thông Nông', '2021', 'Huyện Hà Quảng'],
  ['Huế', 'Huyện Nam Đông', '2025', 'Huyện Phú Lộc'],
  ['Hồ Chí Minh', 'Quận 2', '2021', 'Thành phố Thủ Đức'],
  ['Hồ Chí Minh', 'Quận 9', '2021', 'Thành phố Thủ Đức'],
  ['Lâm Đồng', 'Huyện Cát Tiên', '2025', 'Huyện Đạ Huoai'],
  ['Lâm Đồng', 'Huyện Đạ Tẻh', '2025', 'Huyện Đạ Huoai'],
  ['Nam Định', 'Huyện Mỹ Lộc', '2025', 'Thành phố Nam Định'],
  ['Nghệ An', 'Thị xã Cửa Lò', '2025', 'Thành phố Vinh'],
  ['Ninh Bình', 'Thành phố Ninh Bình', '2025', 'Thành phố Hoa Lư'],
  ['Quảng Nam', 'Huyện Nông Sơn', '2025', 'Huyện Quế Sơn'],
  ['Quảng Ngãi', 'Huyện Tây Trà', '2021', 'Huyện Trà Bồng'],
  ['Thanh Hóa', 'Huyện Tĩnh Gia', '2021', 'Thị xã Nghi Sơn'],
  ['Thanh Hóa', 'Huyện Đông Sơn', '2025', 'Thành phố Thanh Hóa'],
]

/** `Huyện X:Xinto<XA,TB|2021:XC`: the commune of June 2025 and those that went into it, by 2025 and by 2021; P for phường, X for xã, T for thị trấn. */
export const EARLIER_COMMUNES: Readonly<Record<string, string>> = {
  'An Giang': `
Thành phố Long Xuyên:PMỹ Xuyên<PĐông Xuyên
`,
  'Bà Rịa - Vũng Tàu': `
Huyện Long Đất:TPhước Hải<XLong Mỹ
Huyện Long Đất:XPhước Hội<XLộc An
Huyện Long Đất:XTam An<XAn Ngãi,XAn Nhứt,XTam Phước
Thành phố Bà Rịa:PPhước Trung<PPhước Hiệp
`,
  'Bình Phước': `
Thị xã Chơn Thành:PHưng Long<TChơn Thành
`,
  'Bình Thuận': `
Thành phố Phan Thiết:PBình Hưng<PHưng Long
Thành phố Phan Thiết:PLạc Đạo<PĐức Nghĩa,PĐức Thắng
`,
  'Bình Định': `
Thành phố Quy Nhơn:PThị Nại<PLê Lợi,PTrần Hưng Đạo
Thành phố Quy Nhơn:PTrần Phú<PLê Hồng Phong,PLý Thường Kiệt
`,
  'Bắc Giang': `
Huyện Hiệp Hòa:XHoàng Vân<XHoàng An
Huyện Hiệp Hòa:XHùng Thái<XHùng Sơn,XThái Sơn
Huyện Hiệp Hòa:XSơn Thịnh<XHòa Sơn,XQuang Minh,XĐại Thành
Huyện Hiệp Hòa:XToàn Thắng<XHoàng Lương,XHoàng Thanh
Huyện Hiệp Hòa:XĐồng Tiến<XThanh Vân,XĐồng Tân
Huyện Lạng Giang:XHương Lạc<XYên Mỹ
Huyện Lạng Giang:XTiên Lục<XMỹ Hà
Huyện Lục Nam:XCẩm Lý<XVũ Xá
Huyện Tân Yên:XLam Sơn<XLam Cốt,XPhúc Sơn
Huyện Tân Yên:XQuang Trung<XLan Giới,XQuang Tiến,XĐại Hóa
Huyện Yên Thế:XTân Hiệp<XTam Hiệp
Huyện Yên Thế:XĐồng Kỳ<XHồng Kỳ
Thành phố Bắc Giang:PNgô Quyền<PTrần Nguyên Hãn
Thành phố Bắc Giang:PTrần Phú<PLê Lợi
Thành phố Bắc Giang:PTân An<XLão Hộ
`,
  'Bắc Kạn': `
Huyện Ba Bể:XThượng Giáo<|2021:XCao Trĩ
Huyện Bạch Thông:TPhủ Thông<|2021:XPhương Linh
Huyện Bạch Thông:XQuân Hà<|2021:XHà Vị,XQuân Bình
Huyện Bạch Thông:XTân Tú<|2021:XTân Tiến,XTú Trĩ
Huyện Chợ Mới:TĐồng Tâm<|2021:TChợ Mới,XYên Đĩnh
Huyện Chợ Mới:XThanh Thịnh<|2021:XNông Thịnh,XThanh Bình
Huyện Chợ Đồn:XYên Phong<|2021:XPhong Huân,XYên Nhuận
Huyện Chợ Đồn:XĐồng Thắng<|2021:XRã Bản,XĐông Viên
Huyện Na Rì:TYến Lạc<|2021:XLương Hạ
Huyện Na Rì:XSơn Thành<|2021:XLam Sơn,XLương Thành
Huyện Na Rì:XTrần Phú<|2021:XHảo Nghĩa,XHữu Thác
Huyện Na Rì:XVăn Lang<|2021:XLạng San,XÂn Tình
Huyện Na Rì:XVăn Vũ<|2021:XVăn Học,XVũ Loan
Huyện Ngân Sơn:XHiệp Lực<|2021:XHương Nê,XLãng Ngâm
`,
  'Bắc Ninh': `
Huyện Lương Tài:XAn Tập<XLai Hạ,XMỹ Hương
Huyện Lương Tài:XQuang Minh<XMinh Tân,XTrừng Xá
Thành phố Bắc Ninh:PTiền Ninh Vệ<PNinh Xá,PTiền An,PVệ An
Thị xã Quế Võ:XChi Lăng<XHán Quảng
`,
  'Bến Tre': `
Huyện Ba Tri:TTiệm Tôm<XAn Thủy
Huyện Ba Tri:XMỹ Hòa<XTân Mỹ
Huyện Ba Tri:XPhước Ngãi<|2021:XPhú Ngãi,XPhước Tuy
Huyện Bình Đại:XLộc Thuận<XPhú Vang
Huyện Châu Thành:TChâu Thành<XAn Khánh
Huyện Châu Thành:XAn Phước<XAn Hóa
Huyện Châu Thành:XGiao Long<|2021:XGiao Hòa
Huyện Châu Thành:XTường Đa<XAn Hiệp,XSơn Hòa
Huyện Giồng Trôm:XPhong Nẫm<|2021:XPhong Mỹ
Huyện Mỏ Cày Nam:XBình Khánh<|2021:XBình Khánh Tây,XBình Khánh Đông
Thành phố Bến Tre:PAn Hội<P4,P5|2021:P1,P2,P3
Thành phố Bến Tre:XBình Phú<|2021:XMỹ Thành
`,
  'Cao Bằng': `
Huyện Bảo Lâm:XNam Quang<|2021:XTân Việt
Huyện Hà Quảng:XCải Viên<|2021:XVân An
Huyện Hà Quảng:XCần Yên<|2021:XVị Quang
Huyện Hà Quảng:XHồng Sỹ<|2021:XSĩ Hai
Huyện Hà Quảng:XLũng Nặm<|2021:XKéo Yên
Huyện Hà Quảng:XMã Ba<|2021:XHạ Thôn
Huyện Hà Quảng:XNgọc Đào<|2021:XPhù Ngọc,XĐào Ngạn
Huyện Hà Quảng:XThanh Long<|2021:XBình Lãng
Huyện Hà Quảng:XThượng Thôn<|2021:XVần Dính
Huyện Hòa An:TNước Hai<|2021:XBế Triều
Huyện Hòa An:XHồng Việt<|2021:XBình Long
Huyện Hòa An:XNguyễn Huệ<|2021:XTrương Vương
Huyện Hòa An:XQuang Trung<|2021:XHà Trì
Huyện Hòa An:XTrương Lương<|2021:XCông Trừng
Huyện Hòa An:XĐại Tiến<|2021:XĐức Xuân
Huyện Hạ Lang:XThống Nhất<|2021:XThái Đức,XViệt Chu
Huyện Nguyên Bình:XMinh Tâm<|2021:XBắc Hợp,XLang Môn
Huyện Nguyên Bình:XVũ Minh<|2021:XMinh Thanh,XThái Học
Huyện Quảng Hòa:THòa Thuận<|2021:XLương Thiện
Huyện Quảng Hòa:TQuảng Uyên<|2021:XQuốc Phong
Huyện Quảng Hòa:XBế Văn Đàn<|2021:XTriệu ẩu
Huyện Quảng Hòa:XCách Linh<|2021:XHồng Đại
Huyện Quảng Hòa:XHạnh Phúc<|2021:XHồng Định
Huyện Quảng Hòa:XNgọc Động<|2021:XHoàng Hải
Huyện Quảng Hòa:XPhúc Sen<|2021:XQuốc Dân
Huyện Quảng Hòa:XTự Do<|2021:XĐoài Khôn
Huyện Quảng Hòa:XĐộc Lập<|2021:XBình Lăng
Huyện Thạch An:XLê Lợi<|2021:XDanh Sỹ
Huyện Thạch An:XVân Trình<|2021:XThị Ngân
Huyện Trùng Khánh:TTrùng Khánh<|2021:XĐình Minh
Huyện Trùng Khánh:XKhâm Thành<|2021:XNgọc Chung
Huyện Trùng Khánh:XLăng Hiếu<|2021:XLăng Yên
Huyện Trùng Khánh:XĐoài Dương<|2021:XThân Giáp,XThông Hoè,XĐoài Côn
Huyện Trùng Khánh:XĐức Hồng<|2021:XCảnh Tiên
`,
  'Cà Mau': `
Thành phố Cà Mau:P2<P4
`,
  'Cần Thơ': `
Quận Ninh Kiều:PThới Bình<PAn Cư,PAn Nghiệp,PAn Phú
Quận Ninh Kiều:PTân An<|2021:PAn Hội,PAn Lạc
`,
  'Gia Lai': `
Huyện KBang:XKông Bơ La<XKông Pla,XĐăk HLơ
Thành phố Pleiku:PChi Lăng<|2021:XChư HDrông
Thành phố Pleiku:XBiển Hồ<XTân Sơn
`,
  Huế: `
Thị xã Phong Điền:PPhong Hải<XĐiền Hải
Thị xã Phong Điền:PPhong Phú<XĐiền Hòa,XĐiền Lộc
Thị xã Phong Điền:PPhong Thu<TPhong Điền
Thị xã Phong Điền:XPhong Thạnh<XĐiền Hương,XĐiền Môn
`,
  'Hà Nam': `
Huyện Bình Lục:XBình An<XAn Nội,XBối Cầu,XHưng Công
Thành phố Phủ Lý:PChâu Cầu<PHai Bà Trưng,PLương Khánh Thiện,PMinh Khai,PTrần Hưng Đạo
Thành phố Phủ Lý:PLam Hạ<XTiên Hải
Thành phố Phủ Lý:PLiêm Chính<XLiêm Chung
Thành phố Phủ Lý:PTân Hiệp<XTiên Hiệp,XTiên Tân
Thành phố Phủ Lý:PTân Liêm<XLiêm Tiết,XLiêm Tuyền
Thị xã Duy Tiên:XMộc Hoàn<XMộc Bắc
Thị xã Kim Bảng:PTân Tựu<XNhật Tân,XNhật Tựu
`,
  'Hà Nội': `
Huyện Ba Vì:XPhú Hồng<XChâu Sơn,XPhú Phương,XTản Hồng
Huyện Chương Mỹ:XHòa Phú<XHòa Chính,XPhú Nam An
Huyện Chương Mỹ:XHồng Phú<XHồng Phong,XĐồng Phú
Huyện Gia Lâm:XBát Tràng<XĐông Dư
Huyện Gia Lâm:XKim Đức<XKim Lan,XVăn Đức
Huyện Gia Lâm:XPhù Đổng<XTrung Mầu
Huyện Gia Lâm:XPhú Sơn<XKim Sơn,XPhú Thị
Huyện Gia Lâm:XThiên Đức<XDương Hà,XĐình Xuyên
Huyện Mê Linh:XLiên Mạc<XVạn Yên
Huyện Mỹ Đức:XMỹ Xuyên<XBột Xuyên,XMỹ Thành
Huyện Mỹ Đức:XVạn Tín<XVạn Kim,XĐốc Tín
Huyện Phú Xuyên:XHồng Minh<XTri Trung
Huyện Phú Xuyên:XNam Phong<XNam Triều
Huyện Phú Xuyên:XNam Tiến<|2021:XThụy Phú,XVăn Nhân
Huyện Phú Xuyên:XQuang Hà<XQuang Trung,XSơn Hà
Huyện Phú Xuyên:XVăn Hoàng<XĐại Thắng
Huyện Phúc Thọ:XLong Thượng<XLong Xuyên,XThượng Cốc
Huyện Phúc Thọ:XNam Hà<XVân Hà,XVân Nam
Huyện Phúc Thọ:XSen Phương<|2021:XPhương Độ,XSen Chiểu
Huyện Phúc Thọ:XTích Lộc<XThọ Lộc,XTích Giang
Huyện Phúc Thọ:XXuân Đình<|2021:XCẩm Đình,XXuân Phú
Huyện Quốc Oai:XCộng Hòa<XTân Hòa
Huyện Quốc Oai:XHưng Đạo<XTân Phú,XĐại Thành
Huyện Quốc Oai:XLiệp Nghĩa<XLiệp Tuyết,XNghĩa Hương
Huyện Quốc Oai:XPhượng Sơn<XPhượng Cách,XYên Sơn
Huyện Thanh Oai:XCao Xuân Dương<XCao Dương,XXuân Dương
Huyện Thường Tín:XChương Dương<XThư Phú
Huyện Thường Tín:XVạn Nhất<XThống Nhất,XVạn Điểm
Huyện Thạch Thất:XLam Sơn<XCanh Nậu,XDị Nậu
Huyện Thạch Thất:XQuang Trung<XBình Phú,XHữu Bằng
Huyện Thạch Thất:XThạch Xá<XChàng Sơn
Huyện Ứng Hòa:XBình Lưu Quang<XHồng Quang,XLưu Hoàng,XĐội Bình
Huyện Ứng Hòa:XCao Sơn Tiến<XCao Thành,XSơn Công,XĐồng Tiến
Huyện Ứng Hòa:XHoa Viên<XHoa Sơn,XViên An,XViên Nội
Huyện Ứng Hòa:XThái Hòa<XHòa Nam,XHòa Xá,XVạn Thái
Huyện Ứng Hòa:XTrầm Lộng<XHòa Lâm
Quận Ba Đình:PTrúc Bạch<PNguyễn Trung Trực
Quận Hai Bà Trưng:PBách Khoa<PCầu Dền
Quận Hai Bà Trưng:PBạch Mai<PQuỳnh Lôi
Quận Hai Bà Trưng:PNguyễn Du<|2021:PBùi Thị Xuân
Quận Hai Bà Trưng:PPhạm Đình Hổ<|2021:PNgô Thì Nhậm
Quận Hai Bà Trưng:PĐồng Nhân<PĐống Mác
Quận Hà Đông:PQuang Trung<PNguyễn Trãi,PYết Kiêu
Quận Long Biên:PPhúc Lợi<PSài Đồng
Quận Thanh Xuân:PHạ Đình<PKim Giang
Quận Thanh Xuân:PThanh Xuân Bắc<PThanh Xuân Nam
Quận Đống Đa:PKhâm Thiên<PTrung Phụng
Quận Đống Đa:PKim Liên<PTrung Tự
Quận Đống Đa:PPhương Liên Trung Tự<PPhương Liên
Quận Đống Đa:PThịnh Quang<PNgã Tư Sở
Quận Đống Đa:PVăn Miếu Quốc Tử Giám<PQuốc Tử Giám,PVăn Miếu
Thị xã Sơn Tây:PNgô Quyền<PLê Lợi,PQuang Trung
`,
  'Hà Tĩnh': `
Huyện Can Lộc:TĐồng Lộc<XTrung Lộc
Huyện Hương Khê:THương Khê<XPhú Phong
Huyện Hương Sơn:XChâu Bình<XSơn Bình,XSơn Châu
Huyện Hương Sơn:XHàm Trường<XSơn Hàm,XSơn Trường
Huyện Hương Sơn:XMỹ Long<XSơn Long,XSơn Trà
Thành phố Hà Tĩnh:PBắc Hà<PNguyễn Du
Thành phố Hà Tĩnh:PTrần Phú<PThạch Linh
`,
  'Hòa Bình': `
Thành phố Hòa Bình:PQuỳnh Lâm<|2021:XSủ Ngòi
Thành phố Hòa Bình:XThịnh Minh<|2021:XPhú Minh
`,
  'Hưng Yên': `
Huyện Khoái Châu:TKhoái Châu<XBình Kiều
Huyện Khoái Châu:XChí Minh<XChí Tân,XĐại Hưng
Huyện Khoái Châu:XNguyễn Huệ<XNhuế Dương,XThành Công
Huyện Khoái Châu:XPhạm Hồng Thái<XDạ Trạch,XHàm Tử
Huyện Khoái Châu:XĐồng Tiến<XHồng Tiến
Huyện Kim Động:XDiên Hồng<XNhân La,XVũ Xá
Huyện Kim Động:XPhú Thọ<XPhú Thịnh,XThọ Vinh
Huyện Phù Cừ:XTiên Tiến<XMinh Tiến
Huyện Tiên Lữ:TVương<XDị Chế,XNgô Quyền
Huyện Tiên Lữ:XCương Chính<XMinh Phượng
Huyện Tiên Lữ:XHải Thắng<XHải Triều,XĐức Thắng
Huyện Yên Mỹ:TYên Mỹ<XTrung Hưng
Huyện Yên Mỹ:XNguyễn Văn Linh<XGiai Phạm,XNghĩa Hiệp
Huyện Yên Mỹ:XTân Minh<XLý Thường Kiệt,XTân Việt
Huyện Yên Mỹ:XViệt Yên<XMinh Châu,XViệt Cường,XYên Hòa
Huyện Ân Thi:XHồng Quang<XHồng Vân
Huyện Ân Thi:XQuang Vinh<XTân Phúc
Huyện Ân Thi:XĐa Lộc<XVăn Nhuệ
Thành phố Hưng Yên:PLê Lợi<PQuang Trung
Thành phố Hưng Yên:XPhương Nam<XHồng Nam,XPhương Chiểu
`,
  'Hải Dương': `
Huyện Bình Giang:XThái Minh<XBình Minh,XThái Học
Huyện Cẩm Giàng:TCẩm Giang<XThạch Lỗi
Huyện Cẩm Giàng:XPhúc Điền<XCẩm Phúc,XCẩm Điền
Huyện Gia Lộc:XGia Phúc<XGia Khánh,XGia Tân
Huyện Gia Lộc:XGia Tiến<XGia Lương,XTân Tiến
Huyện Gia Lộc:XNhật Quang<XNhật Tân,XĐồng Quang
Huyện Gia Lộc:XQuang Đức<XQuang Minh,XĐức Xương
Huyện Kim Thành:XHòa Bình<XBình Dân,XLiên Hòa
Huyện Kim Thành:XLai Khê<XCộng Hòa,XLai Vu
Huyện Kim Thành:XVũ Dũng<XCổ Dũng,XThượng Vũ
Huyện Nam Sách:TNam Sách<XNam Hồng
Huyện Nam Sách:XAn Phú<XAn Lâm,XPhú Điền
Huyện Nam Sách:XQuốc Tuấn<XThanh Quang
Huyện Nam Sách:XTrần Phú<XNam Chính,XNam Trung
Huyện Ninh Giang:TNinh Giang<XĐồng Tâm
Huyện Ninh Giang:XBình Xuyên<XNinh Hải,XĐông Xuyên
Huyện Ninh Giang:XKiến Phúc<XHồng Phúc,XKiến Quốc
Huyện Ninh Giang:XĐức Phúc<XHồng Đức,XVạn Phúc
Huyện Thanh Hà:TThanh Hà<XThanh Khê
Huyện Thanh Hà:XCẩm Việt<XCẩm Chế,XViệt Hồng
Huyện Thanh Hà:XThanh Tân<XThanh Thủy,XThanh Xá
Huyện Thanh Hà:XVĩnh Cường<XThanh Cường,XVĩnh Lập
Huyện Tứ Kỳ:XDân An<XDân Chủ,XQuảng Nghiệp
Huyện Tứ Kỳ:XKỳ Sơn<XNgọc Kỳ,XTái Sơn
Huyện Tứ Kỳ:XLạc Phượng<XCộng Lạc,XPhượng Kỳ
Thành phố Hải Dương:PLê Thanh Nghị<PPhạm Ngũ Lão
Thị xã Kinh Môn:PDuy Tân<XHoành Sơn
`,
  'Hải Phòng': `
Huyện Kiến Thụy:XKiến Hưng<XNgũ Đoan,XThuỵ Hương,XĐại Hà
Huyện Tiên Lãng:XQuyết Tiến<|2021:XTiên Tiến
Huyện Tiên Lãng:XTân Minh<XBạch Đằng,XQuang Phục,XToàn Thắng
Huyện Tiên Lãng:XVinh Quang<|2021:XTiên Hưng
Huyện Vĩnh Bảo:XTam Cường<XCổ Am,XVĩnh Tiến
Huyện Vĩnh Bảo:XTiền Phong<XCộng Hiền,XVĩnh Phong
Huyện Vĩnh Bảo:XVĩnh Hòa<XAn Hoà,XHiệp Hoà,XVĩnh Long
Huyện Vĩnh Bảo:XVĩnh Hưng<XNhân Hoà,XTam Đa,XVinh Quang
Huyện Vĩnh Bảo:XVĩnh Hải<XHưng Nhân,XThanh Lương,XĐồng Minh
Quận An Dương:PAn Hải<XQuốc Tuấn,XĐặng Cương
Quận An Dương:PLê Lợi<TAn Dương
Quận An Dương:PNam Sơn<XBắc Sơn
Quận Hồng Bàng:PHoàng Văn Thụ<|2021:PQuang Trung
Quận Hồng Bàng:PPhan Bội Châu<|2021:PPhạm Hồng Thái
Quận Hồng Bàng:PThượng Lý<PHạ Lý,PTrại Chuối
Quận Kiến An:PBắc Hà<PPhù Liễn,PTràng Minh
Quận Kiến An:PĐồng Hòa<PLãm Hà,PQuán Trữ
Quận Lê Chân:PAn Biên<PCát Dài,PLam Sơn
Quận Lê Chân:PAn Dương<PNghĩa Xá,PNiệm Nghĩa
Quận Lê Chân:PHàng Kênh<PTrại Cau,PĐông Hải
Quận Lê Chân:PTrần Nguyên Hãn<PDư Hàng,PHồ Nam
Quận Ngô Quyền:PCầu Đất<|2021:PLương Khánh Thiện
Quận Ngô Quyền:PGia Viên<PLạc Viên,PMáy Tơ
Quận Ngô Quyền:PLạch Tray<PLê Lợi,PĐổng Quốc Bình
Quận Đồ Sơn:PHải Sơn<|2021:PNgọc Hải,PVạn Sơn
Thành phố Thủy Nguyên:PDương Quan<XTân Dương
Thành phố Thủy Nguyên:PHoàng Lâm<XHoàng Động,XLâm Động
Thành phố Thủy Nguyên:PLê Hồng Phong<XKiền Bái,XMỹ Đồng
Thành phố Thủy Nguyên:PLưu Kiếm<XLưu Kỳ
Thành phố Thủy Nguyên:PNam Triệu Giang<XPhả Lễ,XPhục Lễ
Thành phố Thủy Nguyên:PPhạm Ngũ Lão<XNgũ Lão
Thành phố Thủy Nguyên:PThủy Hà<XThuỷ Triều,XTrung Hà
Thành phố Thủy Nguyên:PThủy Đường<TNúi Đèo,XThuỷ Sơn
Thành phố Thủy Nguyên:PTrần Hưng Đạo<XKênh Giang,XĐông Sơn
Thành phố Thủy Nguyên:XBạch Đằng<XGia Minh,XGia Đức,XMinh Tân
Thành phố Thủy Nguyên:XLiên Xuân<XLiên Khê,XLại Xuân
Thành phố Thủy Nguyên:XNinh Sơn<XAn Sơn,XKỳ Sơn,XPhù Ninh
Thành phố Thủy Nguyên:XQuang Trung<XCao Nhân,XChính Mỹ,XHợp Thành
`,
  'Hậu Giang': `
Huyện Châu Thành:XĐông Thạnh<|2021:XPhú An
`,
  'Hồ Chí Minh': `
Quận 10:P10<P11
Quận 10:P2<|2021:P03
Quận 10:P6<P07
Quận 10:P8<P05
Quận 11:P1<P02
Quận 11:P10<P09
Quận 11:P11<P13
Quận 11:P7<P04,P06
Quận 11:P8<P12
Quận 3:P12<P13
Quận 3:P9<P10
Quận 3:PVõ Thị Sáu<|2021:P06,P07,P08
Quận 4:P13<|2021:P12
Quận 4:P15<P14
Quận 4:P2<|2021:P05
Quận 4:P8<P10
Quận 4:P9<P06
Quận 5:P11<P10
Quận 5:P12<|2021:P15
Quận 5:P2<P03
Quận 5:P5<P06
Quận 5:P7<P08
Quận 6:P1<P03,P04
Quận 6:P2<P06
Quận 6:P9<P05
Quận 8:PHưng Phú<P08,P09,P10
Quận 8:PRạch Ông<P01,P02,P03
Quận 8:PXóm Củi<P11,P12,P13
Quận Bình Thạnh:P1<P03
Quận Bình Thạnh:P14<P24
Quận Bình Thạnh:P19<P21
Quận Bình Thạnh:P2<P15
Quận Bình Thạnh:P7<P06
Quận Gò Vấp:P1<P04,P07
Quận Gò Vấp:P15<P13
Quận Gò Vấp:P8<P9
Quận Phú Nhuận:P11<|2021:P12
Quận Phú Nhuận:P13<|2021:P14
Quận Phú Nhuận:P15<P17
Quận Phú Nhuận:P4<P03
Thành phố Thủ Đức:PAn Khánh<|2021:PBình An,PBình Khánh
`,
  'Khánh Hòa': `
Huyện Diên Khánh:XBình Lộc<|2021:XDiên Bình,XDiên Lộc
Huyện Diên Khánh:XXuân Đồng<XDiên Xuân,XDiên Đồng
Thành phố Nha Trang:PPhương Sài<PPhương Sơn
Thành phố Nha Trang:PTân Tiến<PPhước Tiến,PPhước Tân,PTân Lập
Thành phố Nha Trang:PVạn Thạnh<PVạn Thắng,PXương Huân
Thị xã Ninh Hòa:XNinh Phước<XNinh Vân
`,
  'Kiên Giang': `
Thành phố Phú Quốc:PAn Thới<|2021:XHòn Thơm
Thành phố Rạch Giá:PVĩnh Thanh Vân<PVĩnh Bảo
`,
  'Lai Châu': `
Huyện Phong Thổ:XSì Lở Lầu<|2021:XMa Li Chải
Thành phố Lai Châu:XSùng Phài<|2021:XNậm Loỏng
`,
  'Long An': `
Huyện Bến Lức:XAn Thạnh<XTân Hòa
Thành phố Tân An:P1<P2
`,
  'Lào Cai': `
Huyện Bát Xát:XA Lù<|2021:XNgải Thầu
Huyện Bảo Yên:XPhúc Khánh<|2021:XLong Khánh,XLong Phúc
Huyện Bắc Hà:TBắc Hà<XTà Chải
Huyện Bắc Hà:XLùng Phình<|2021:XLầu Thí Ngài
Huyện Bắc Hà:XTả Củ Tỷ<|2021:XBản Già
Huyện Si Ma Cai:XLùng Thẩn<|2021:XLùng Sui,XLử Thẩn
Huyện Si Ma Cai:XQuan Hồ Thẩn<|2021:XCán Hồ,XMản Thẩn,XQuan Thần Sán
Huyện Văn Bàn:XVõ Lao<|2021:XVăn Sơn
Thành phố Lào Cai:PLào Cai<|2021:PPhố Mới
`,
  'Lâm Đồng': `
Huyện Đơn Dương:XQuảng Lập<XPró
Huyện Đạ Huoai:XBà Gia<XĐoàn Kết,XĐạ Ploa
Huyện Đạ Huoai:XHà Lâm<XPhước Lộc
Huyện Đạ Huoai:XQuảng Trị<XTriệu Hải
Huyện Đạ Huoai:XĐạ Oai<XĐạ Tồn
`,
  'Lạng Sơn': `
Huyện Hữu Lũng:THữu Lũng<XSơn Hà
Huyện Lộc Bình:XTam Gia<XTĩnh Bắc
Huyện Tràng Định:TThất Khê<XĐại Đồng
Huyện Tràng Định:XKhánh Long<XVĩnh Tiến
Huyện Văn Quan:XKhánh Khê<XTràng Các,XĐồng Giáp
`,
  'Nam Định': `
Huyện Giao Thủy:TGiao Thủy<TNgô Đồng,XGiao Tiến,XHoành Sơn
Huyện Hải Hậu:TCồn<XHải Chính,XHải Lý
Huyện Hải Hậu:TYên Định<XHải Bắc,XHải Phương
Huyện Hải Hậu:XHải An<|2021:XHải Toàn
Huyện Hải Hậu:XHải Hưng<XHải Hà,XHải Thanh
Huyện Hải Hậu:XHải Nam<XHải Phúc,XHải Vân
Huyện Hải Hậu:XHải Xuân<XHải Cường,XHải Triều
Huyện Nam Trực:XNam Điền<XNam Mỹ,XNam Toàn,XĐiền Xá
Huyện Nghĩa Hưng:TQuỹ Nhất<XNghĩa Bình,XNghĩa Tân
Huyện Nghĩa Hưng:XPhúc Thắng<|2021:XNghĩa Thắng
Huyện Nghĩa Hưng:XĐồng Thịnh<XNghĩa Minh,XNghĩa Thịnh,XNghĩa Đồng
Huyện Vụ Bản:XMinh Tân<XMinh Thuận,XTân Khánh
Huyện Vụ Bản:XThành Lợi<XLiên Bảo,XTân Thành
Huyện Xuân Trường:XTrà Lũ<XXuân Bắc,XXuân Phương,XXuân Trung
Huyện Xuân Trường:XXuân Giang<XXuân Phong,XXuân Thủy,XXuân Đài
Huyện Xuân Trường:XXuân Phúc<XXuân Hòa,XXuân Kiên,XXuân Tiến
Huyện Ý Yên:TLâm<|2021:XYên Xá
Huyện Ý Yên:XHồng Quang<XYên Bằng,XYên Hồng,XYên Quang
Huyện Ý Yên:XPhú Hưng<XYên Hưng,XYên Phú,XYên Phương
Huyện Ý Yên:XTrung Nghĩa<XYên Nghĩa,XYên Thành,XYên Trung
Huyện Ý Yên:XTân Minh<XYên Lợi,XYên Minh,XYên Tân
Thành phố Nam Định:PCửa Bắc<PBà Triệu,PTrần Đăng Ninh
Thành phố Nam Định:PHưng Lộc<TMỹ Lộc,XMỹ Hưng
Thành phố Nam Định:PNăng Tĩnh<PNgô Quyền,PTrần Quang Khải
Thành phố Nam Định:PQuang Trung<PHạ Long,PThống Nhất
Thành phố Nam Định:PTrường Thi<PVăn Miếu,XLộc An
Thành phố Nam Định:PTrần Hưng Đạo<PNguyễn Du,PPhan Đình Phùng
Thành phố Nam Định:PVị Xuyên<PTrần Tế Xương,PVị Hoàng
Thành phố Nam Định:XMỹ Lộc<XMỹ Thành,XMỹ Thịnh,XMỹ Tiến
`,
  'Nghệ An': `
Huyện Anh Sơn:TKim Nhan<TAnh Sơn,XThạch Sơn
Huyện Anh Sơn:XTam Đỉnh<XTam Sơn,XĐỉnh Sơn
Huyện Con Cuông:TTrà Lân<TCon Cuông,XBồng Khê
Huyện Diễn Châu:TDiễn Thành<TDiễn Châu
Huyện Diễn Châu:XHùng Hải<XDiễn Hùng,XDiễn Hải
Huyện Diễn Châu:XHạnh Quảng<XDiễn Hạnh,XDiễn Quảng
Huyện Diễn Châu:XNgọc Bích<XDiễn Bích,XDiễn Ngọc
Huyện Diễn Châu:XXuân Tháp<XDiễn Tháp,XDiễn Xuân
Huyện Hưng Nguyên:XPhúc Lợi<XHưng Lợi,XHưng Phúc
Huyện Hưng Nguyên:XThông Tân<XHưng Thông,XHưng Tân
Huyện Hưng Nguyên:XThịnh Mỹ<XHưng Mỹ,XHưng Thịnh
Huyện Nam Đàn:XNghĩa Thái<XNam Nghĩa,XNam Thái
Huyện Nam Đàn:XXuân Hồng<XHồng Long,XXuân Lâm
Huyện Nghi Lộc:XDiên Hoa<XNghi Diên,XNghi Hoa
Huyện Nghi Lộc:XThịnh Trường<XNghi Thịnh,XNghi Trường
Huyện Nghĩa Đàn:XNghĩa Hưng<XNghĩa Hiếu,XNghĩa Thịnh
Huyện Nghĩa Đàn:XNghĩa Thọ<XNghĩa Phú
Huyện Quỳnh Lưu:TCầu Giát<XQuỳnh Hồng
Huyện Quỳnh Lưu:XBình Sơn<XQuỳnh Bá,XQuỳnh Hưng,XQuỳnh Ngọc
Huyện Quỳnh Lưu:XMinh Lương<XQuỳnh Lương,XQuỳnh Minh
Huyện Quỳnh Lưu:XPhú Nghĩa<XQuỳnh Nghĩa,XTiến Thủy
Huyện Quỳnh Lưu:XQuỳnh Sơn<XQuỳnh Hoa,XQuỳnh Mỹ
Huyện Quỳnh Lưu:XThuận Long<XQuỳnh Long,XQuỳnh Thuận
Huyện Quỳnh Lưu:XVăn Hải<XQuỳnh Thọ,XSơn Hải
Huyện Thanh Chương:TDùng<TThanh Chương,XThanh Lĩnh,XThanh Đồng
Huyện Thanh Chương:XKim Bảng<XThanh Long,XVõ Liệt
Huyện Thanh Chương:XMai Giang<XThanh Giang,XThanh Mai
Huyện Thanh Chương:XMinh Sơn<XThanh Hòa,XThanh Nho
Huyện Thanh Chương:XMinh Tiến<XThanh Khai,XThanh Lương,XThanh Yên
Huyện Thanh Chương:XThanh Quả<XThanh Chi,XThanh Khê
Huyện Thanh Chương:XXuân Dương<XThanh Dương,XXuân Tường
Huyện Tân Kỳ:XBình Hợp<XNghĩa Bình,XNghĩa Hợp
Huyện Tân Kỳ:XHoàn Long<XNghĩa Hoàn,XTân Long
Huyện Yên Thành:THoa Thành<TYên Thành
Huyện Yên Thành:XHậu Thành<XHùng Thành
Huyện Yên Thành:XLiên Thành<XLý Thành
Huyện Yên Thành:XMinh Thành<XĐại Thành
Huyện Yên Thành:XPhú Thành<XHồng Thành
Huyện Yên Thành:XVân Tụ<XCông Thành,XKhánh Thành
Huyện Yên Thành:XĐông Thành<XHợp Thành,XNhân Thành
Huyện Đô Lương:XBạch Ngọc<XLam Sơn,XNgọc Sơn
Thành phố Vinh:PQuang Trung<PLê Mao,PĐội Cung
Thành phố Vinh:PVinh Tân<PHồng Sơn
`,
  'Ninh Bình': `
Huyện Gia Viễn:TThịnh Vượng<TMe,XGia Thịnh,XGia Vượng
Huyện Gia Viễn:XTiến Thắng<XGia Thắng,XGia Tiến
Huyện Kim Sơn:TBình Minh<XKim Hải
Huyện Kim Sơn:TPhát Diệm<XLưu Phương
Huyện Kim Sơn:XKim Chính<|2021:XYên Mật
Huyện Kim Sơn:XXuân Chính<|2021:XChính Tâm,XXuân Thiện
Huyện Nho Quan:TNho Quan<XLạng Phong,XVăn Phong
Huyện Nho Quan:XPhúc Sơn<XSơn Hà,XSơn Lai
Huyện Nho Quan:XThanh Sơn<XSơn Thành,XThanh Lạc
Huyện Yên Khánh:XKhánh Thiện<XKhánh Tiên
Huyện Yên Mô:TYên Thịnh<XKhánh Thịnh,XYên Hưng
Huyện Yên Mô:XKhánh Thượng<XMai Sơn
Thành phố Hoa Lư:PNinh Mỹ<TThiên Tôn
Thành phố Hoa Lư:PVân Giang<PPhúc Thành,PThanh Bình
Thành phố Hoa Lư:XNinh Hải<XNinh Thắng
Thành phố Hoa Lư:XNinh Nhất<XNinh Xuân
`,
  'Ninh Thuận': `
Thành phố Phan Rang - Tháp Chàm:PKinh Dinh<PMỹ Hương,PTấn Tài
Thành phố Phan Rang - Tháp Chàm:PPhủ Hà<PThanh Sơn
`,
  'Phú Thọ': `
Huyện Cẩm Khê:XMinh Thắng<XNgô Xá,XThụy Liễu,XTuy Lộc
Huyện Cẩm Khê:XNhật Tiến<XChương Xá,XPhú Lạc,XVăn Khúc
Huyện Cẩm Khê:XPhong Thịnh<XCấp Dẫn,XSơn Tình,XXương Thịnh
Huyện Cẩm Khê:XPhú Khê<XTạ Xá,XYên Tập
Huyện Đoan Hùng:TĐoan Hùng<XSóc Đăng
Huyện Đoan Hùng:XBằng Doãn<XMinh Lương
Huyện Đoan Hùng:XChân Mộng<XMinh Phú,XVụ Quang
Huyện Đoan Hùng:XChí Đám<XVân Du
Huyện Đoan Hùng:XHùng Long<XVân Đồn
Huyện Đoan Hùng:XYên Kiện<XMinh Tiến,XTiêu Sơn
Thành phố Việt Trì:PNông Trang<PVân Cơ
Thành phố Việt Trì:PThọ Sơn<PBến Gót
`,
  'Phú Yên': `
Thành phố Tuy Hòa:P1<XBình Ngọc
Thành phố Tuy Hòa:P2<P8
Thành phố Tuy Hòa:P4<P6
Thành phố Tuy Hòa:P5<P3
`,
  'Quảng Bình': `
Huyện Bố Trạch:THoàn Lão<|2021:XHoàn Trạch
Huyện Bố Trạch:TPhong Nha<|2021:XSơn Trạch
Huyện Bố Trạch:XHạ Mỹ<XHạ Trạch,XMỹ Trạch
Huyện Bố Trạch:XHải Phú<|2021:XHải Trạch,XPhú Trạch
Huyện Bố Trạch:XLý Nam<XLý Trạch,XNam Trạch
Huyện Lệ Thủy:XNgư Thủy<|2021:XNgư Thủy Nam,XNgư Thủy Trung
Huyện Lệ Thủy:XTrường Thủy<|2021:XVăn Thủy
Huyện Minh Hóa:TQuy Đạt<|2021:XQuy Hóa
Huyện Minh Hóa:XTân Thành<XHóa Phúc,XHóa Thanh,XHóa Tiến
Huyện Quảng Ninh:TQuán Hàu<XLương Ninh
Huyện Quảng Trạch:XLiên Trường<|2021:XQuảng Liên,XQuảng Trường
Huyện Quảng Trạch:XPhù Cảnh<XCảnh Hóa,XPhù Hóa
Huyện Tuyên Hóa:XThạch Hóa<|2021:XNam Hóa
Thành phố Đồng Hới:PĐồng Hải<|2021:PHải Đình,PĐồng Mỹ
`,
  'Quảng Nam': `
Huyện Duy Xuyên:XDuy Tân<XDuy Thu
Huyện Hiệp Đức:TTân Bình<|2021:TTân An,XQuế Bình
Huyện Hiệp Đức:XQuế Tân<XHiệp Hòa,XHiệp Thuận
Huyện Phú Ninh:TPhú Thịnh<XTam Vinh
Huyện Quế Sơn:TTrung Phước<XQuế Trung
Huyện Quế Sơn:XNinh Phước<|2021:XQuế Ninh
Huyện Quế Sơn:XQuế Lộc<XSơn Viên
Huyện Quế Sơn:XQuế Mỹ<|2021:XPhú Thọ,XQuế Cường
Huyện Thăng Bình:XBình Phú<XBình Chánh
Huyện Thăng Bình:XBình Định<XBình Định Bắc,XBình Định Nam
Huyện Tiên Phước:XTiên Sơn<XTiên Cẩm
Thành phố Tam Kỳ:PAn Xuân<PPhước Hòa
`,
  'Quảng Ngãi': `
Huyện Ba Tơ:XBa Dinh<|2021:XBa Chùa
Huyện Bình Sơn:TChâu Ổ<|2021:XBình Thới
Huyện Bình Sơn:XBình Thanh<|2021:XBình Thanh Tây,XBình Thanh Đông
Huyện Bình Sơn:XBình Tân Phú<|2021:XBình Phú,XBình Tân
Huyện Mộ Đức:XThắng Lợi<XĐức Lợi,XĐức Thắng
Huyện Trà Bồng:XHương Trà<|2021:XTrà Lãnh,XTrà Nham
Huyện Trà Bồng:XSơn Trà<|2021:XTrà Khê,XTrà Quân
Huyện Trà Bồng:XTrà Tây<|2021:XTrà Thọ,XTrà Trung
Huyện Tư Nghĩa:TSông Vệ<XNghĩa Mỹ
Huyện Tư Nghĩa:XNghĩa Thắng<|2021:XNghĩa Thọ
Thành phố Quảng Ngãi:XAn Phú<XNghĩa An,XNghĩa Phú
Thị xã Đức Phổ:PNguyễn Nghiêm<|2021:TĐức Phổ
`,
  'Quảng Ninh': `
Huyện Ba Chẽ:XLương Minh<XLương Mông,XMinh Cầm
Thành phố Cẩm Phả:XHải Hòa<XCẩm Hải,XCộng Hòa
Thành phố Hạ Long:PTrần Hưng Đạo<PYết Kiêu
Thành phố Móng Cái:PTrần Phú<PHoà Lạc
Thành phố Đông Triều:PĐức Chính<PĐông Triều
Thành phố Đông Triều:XViệt Dân<XTân Việt
`,
  'Quảng Trị': `
Huyện Gio Linh:TCửa Việt<XGio Việt
Huyện Gio Linh:TGio Linh<XGio Châu
Huyện Gio Linh:XGio Sơn<XLinh Hải
Huyện Hải Lăng:XHải Bình<XHải Ba,XHải Quế
Huyện Triệu Phong:XTriệu Cơ<XTriệu Lăng,XTriệu Sơn
Huyện Triệu Phong:XTriệu Tân<XTriệu An,XTriệu Vân
`,
  'Sóc Trăng': `
Thành phố Sóc Trăng:P1<P9
`,
  'Sơn La': `
Thị xã Mộc Châu:PMộc Sơn<TMộc Châu
Thị xã Mộc Châu:PVân Sơn<XPhiêng Luông
Thị xã Mộc Châu:XChiềng Chung<XHua Păng
Thị xã Mộc Châu:XTân Yên<XTân Hợp,XTân Lập
Thị xã Mộc Châu:XĐoàn Kết<XNà Mường,XQui Hướng,XTà Lai
`,
  'Thanh Hóa': `
Huyện Hoằng Hóa:XHoằng Giang<XHoằng Phượng
Huyện Hà Trung:XThái Lai<XHà Lai,XHà Thái
Huyện Hậu Lộc:XTuy Lộc<XPhong Lộc
Huyện Nga Sơn:XNga Hiệp<XNga Bạch,XNga Trung
Huyện Thiệu Hóa:THậu Hiền<XMinh Tâm
Huyện Thiệu Hóa:TThiệu Hóa<XThiệu Phú
Huyện Thạch Thành:XThạch Long<XThạch Đồng
Huyện Triệu Sơn:XThọ Phú<XThọ Vực
Huyện Triệu Sơn:XXuân Lộc<XXuân Thịnh
Huyện Yên Định:XYên Ninh<XYên Lạc
Thành phố Sầm Sơn:XĐại Hùng<XQuảng Hùng,XQuảng Đại
Thành phố Thanh Hóa:PPhú Sơn<PTân Sơn
Thị xã Nghi Sơn:PHải Hòa<|2021:TTĩnh Gia
Thị xã Nghi Sơn:PNguyên Bình<XHải Yến
`,
  'Thái Bình': `
Huyện Hưng Hà:XQuang Trung<XDân Chủ,XHùng Dũng,XĐiệp Nông
Huyện Kiến Xương:TKiến Xương<|2021:TThanh Nê,XAn Bồi
Huyện Kiến Xương:XHồng Vũ<XVũ Bình,XVũ Hòa,XVũ Thắng
Huyện Kiến Xương:XLê Lợi<|2021:XQuyết Tiến
Huyện Kiến Xương:XMinh Quang<|2021:XMinh Hưng,XQuang Hưng
Huyện Kiến Xương:XThống Nhất<XNam Cao,XThượng Hiền,XĐình Phùng
Huyện Kiến Xương:XTây Sơn<|2021:XVũ Sơn,XVũ Tây
Huyện Quỳnh Phụ:XChâu Sơn<|2021:XQuỳnh Châu,XQuỳnh Sơn
Huyện Quỳnh Phụ:XTrang Bảo Xá<XQuỳnh Bảo,XQuỳnh Trang,XQuỳnh Xá
Huyện Thái Thụy:TDiêm Điền<|2021:XThụy Hà,XThụy Lương
Huyện Thái Thụy:XAn Tân<|2021:XThụy An,XThụy Tân
Huyện Thái Thụy:XDương Hồng Thủy<|2021:XThái Dương,XThái Hồng,XThái Thủy
Huyện Thái Thụy:XDương Phúc<|2021:XThụy Dương,XThụy Phúc
Huyện Thái Thụy:XHòa An<|2021:XThái An,XThái Hòa
Huyện Thái Thụy:XHồng Dũng<|2021:XHồng Quỳnh,XThụy Dũng,XThụy Hồng
Huyện Thái Thụy:XSơn Hà<|2021:XThái Hà,XThái Sơn
Huyện Thái Thụy:XThuần Thành<|2021:XThái Thuần,XThái Thành
Huyện Thái Thụy:XTân Học<|2021:XThái Học,XThái Tân
Huyện Tiền Hải:TTiền Hải<|2021:XTây An,XTây Sơn
Huyện Tiền Hải:XNam Tiến<XNam Thanh,XNam Thắng
Huyện Tiền Hải:XÁi Quốc<XTây Phong,XTây Tiến
Huyện Tiền Hải:XĐông Quang<XĐông Phong,XĐông Quí,XĐông Trung
Huyện Tiền Hải:XĐông Trà<|2021:XĐông Hải
Huyện Đông Hưng:XHà Giang<|2021:XĐông Giang,XĐông Hà
Huyện Đông Hưng:XHồng Bạch<|2021:XBạch Đằng,XHồng Châu
Huyện Đông Hưng:XLiên An Đô<XAn Châu,XLiên Giang,XĐô Lương
Huyện Đông Hưng:XLiên Hoa<|2021:XHoa Lư,XHoa Nam
Huyện Đông Hưng:XMinh Phú<|2021:XMinh Châu,XĐồng Phú
Huyện Đông Hưng:XPhong Dương Tiến<XChương Dương,XHợp Tiến,XPhong Châu
Huyện Đông Hưng:XXuân Quang Động<XĐông Quang,XĐông Xuân,XĐông Động
Huyện Đông Hưng:XĐông Quan<|2021:XĐông Huy,XĐông Lĩnh,XĐông Phong
`,
  'Thái Nguyên': `
Huyện Phú Lương:TGiang Tiên<XPhấn Mễ
Huyện Đại Từ:XPhú Cường<XNa Mao
Huyện Đại Từ:XVạn Phú<XKý Phú,XVạn Thọ
Huyện Định Hóa:TChợ Chu<XBảo Cường
Huyện Đồng Hỷ:TTrại Cau<XTân Lợi
`,
  'Tiền Giang': `
Huyện Châu Thành:TTân Hiệp<XTân Lý Tây
Huyện Châu Thành:XBình Trưng<XDưỡng Điềm,XHữu Đạo
Thành phố Gò Công:P1<P4
Thành phố Gò Công:P2<P3
Thành phố Mỹ Tho:P1<P7
Thành phố Mỹ Tho:P2<P3,P8
`,
  'Trà Vinh': `
Thành phố Trà Vinh:P3<P2,P6
`,
  'Tuyên Quang': `
Huyện Sơn Dương:XHồng Sơn<XHồng Lạc,XVân Sơn
Huyện Yên Sơn:TYên Sơn<XThắng Quân
`,
  'Tây Ninh': `
Thị xã Hòa Thành:PLong Hoa<|2021:THòa Thành
Thị xã Trảng Bàng:XPhước Bình<|2021:XBình Thạnh,XPhước Lưu
`,
  'Vĩnh Long': `
Huyện Bình Tân:TTân Quới<|2021:XThành Đông
Huyện Bình Tân:XTân An Thạnh<XTân Hưng
Huyện Long Hồ:TLong Hồ<XPhú Đức
Huyện Mang Thít:TCái Nhum<|2021:XChánh Hội
Huyện Tam Bình:TTam Bình<XTường Lộc
Huyện Trà Ôn:TTrà Ôn<XThiện Mỹ
Thành phố Vĩnh Long:P1<P2
`,
  'Vĩnh Phúc': `
Huyện Lập Thạch:XTây Sơn<XTriệu Đề,XĐình Chu
Huyện Sông Lô:TTam Sơn<XNhư Thụy,XNhạo Sơn
Huyện Sông Lô:XHải Lựu<XBạch Lưu
Huyện Tam Dương:XHội Thịnh<XHợp Thịnh,XVân Hội
Huyện Vĩnh Tường:TThổ Tang<XVĩnh Sơn
Huyện Vĩnh Tường:TVĩnh Tường<XTam Phúc
Huyện Vĩnh Tường:XAn Nhân<XAn Tường,XLý Nhân
Huyện Vĩnh Tường:XLương Điền<XBình Dương,XVân Xuân
Huyện Vĩnh Tường:XSao Đại Việt<XBồ Sao,XCao Đại,XViệt Xuân
Huyện Vĩnh Tường:XTân Phú<|2021:XPhú Thịnh,XTân Cương
Huyện Vĩnh Tường:XVĩnh Phú<XPhú Đa,XVĩnh Ninh
Huyện Vĩnh Tường:XĐại Đồng<XTân Tiến
Huyện Yên Lạc:XHồng Châu<XHồng Phương
Thành phố Phúc Yên:PHai Bà Trưng<PTrưng Nhị,PTrưng Trắc
`,
  'Yên Bái': `
Huyện Trấn Yên:XCường Thịnh<XNga Quán
Huyện Trấn Yên:XMinh Quân<XBảo Hưng
Huyện Trấn Yên:XThành Thịnh<XViệt Thành,XĐào Thịnh
Huyện Trấn Yên:XY Can<|2021:XMinh Tiến
Huyện Văn Yên:XXuân Ái<|2021:XHoàng Thắng
Huyện Văn Yên:XYên Thái<|2021:XYên Hưng
Huyện Yên Bình:XBạch Hà<XYên Bình
Huyện Yên Bình:XCảm Nhân<|2021:XTích Cốc
Huyện Yên Bình:XPhú Thịnh<|2021:XVăn Lãng
Thành phố Yên Bái:PHồng Hà<PNguyễn Phúc
Thành phố Yên Bái:XGiới Phiên<|2021:XPhúc Lộc
Thành phố Yên Bái:XVăn Phú<|2021:XVăn Tiến
`,
  'Đà Nẵng': `
Quận Hải Châu:PBình Thuận<PHòa Thuận Đông
Quận Hải Châu:PPhước Ninh<PBình Hiên,PNam Dương
Quận Sơn Trà:PAn Hải Nam<PAn Hải Tây,PAn Hải Đông
Quận Thanh Khê:PChính Gián<PTân Chính
Quận Thanh Khê:PThanh Khê Đông<PHòa Khê
Quận Thanh Khê:PThạc Gián<PVĩnh Trung
Quận Thanh Khê:PXuân Hà<PTam Thuận
`,
  'Đắk Lắk': `
Huyện Krông Bông:XHòa Thành<XHòa Tân
Thành phố Buôn Ma Thuột:PThành Công<PThắng Lợi
Thành phố Buôn Ma Thuột:PTân Tiến<PThống Nhất
Thị xã Buôn Hồ:XEa Drông<XEa Blang
`,
  'Đồng Nai': `
Huyện Tân Phú:XNam Cát Tiên<XNúi Tượng
Huyện Tân Phú:XPhú Sơn<XPhú Trung
Huyện Vĩnh Cửu:XTrị An<XHiếu Liêm
Huyện Vĩnh Cửu:XTân Bình<XBình Hòa
Thành phố Biên Hòa:PBình Đa<PTam Hòa
Thành phố Biên Hòa:PQuang Vinh<PHòa Bình
Thành phố Biên Hòa:PTrung Dũng<PQuyết Thắng,PThanh Bình
Thành phố Biên Hòa:PTân Mai<PTân Tiến
Thành phố Long Khánh:PXuân An<PXuân Thanh,PXuân Trung
`,
  'Đồng Tháp': `
Thành phố Cao Lãnh:P1<P2
Thành phố Cao Lãnh:PMỹ Ngãi<P11
`,
}
