/**
 * Today's communes, wards and special zones (since 1 July 2025), and those of June 2025 they were made of, a province a row. Sources: `vietnamadminunits` 1.0.4
 * (MIT; from the statistics office's list and the maps of the merger) for all, taken where `vietnam-provinces` has the same names: 2025.10.1 of today's, 0.6.0 of those
 * before. Written by a program: `Pname|Huyện X:Xname,Tname|Province/Huyện Y:Xname`, with P for phường, X for xã, T for thị trấn, Đ for đặc khu, and a district's
 * province where it was another.
 */
export const COMMUNES: Readonly<Record<string, string>> = {
  'An Giang': `
PLong Xuyên|Thành phố Long Xuyên:PMỹ Bình,PMỹ Hòa,PMỹ Long,PMỹ Phước,PMỹ Quý,PMỹ Xuyên
PBình Đức|Thành phố Long Xuyên:PBình Khánh,PBình Đức,XMỹ Khánh
PMỹ Thới|Thành phố Long Xuyên:PMỹ Thạnh,PMỹ Thới
XMỹ Hòa Hưng|Thành phố Long Xuyên:XMỹ Hòa Hưng
PChâu Đốc|Thành phố Châu Đốc:PChâu Phú A,PChâu Phú B,PVĩnh Mỹ,XVĩnh Châu
PVĩnh Tế|Thành phố Châu Đốc:PNúi Sam,XVĩnh Châu,XVĩnh Tế
XAn Phú|Huyện An Phú:TAn Phú,XPhú Hội,XPhước Hưng,XVĩnh Hội Đông
XKhánh Bình|Huyện An Phú:TLong Bình,XKhánh An,XKhánh Bình
XNhơn Hội|Huyện An Phú:XNhơn Hội,XPhú Hội,XPhước Hưng,XQuốc Thái
XPhú Hữu|Huyện An Phú:XPhú Hữu,XPhước Hưng,XVĩnh Lộc
XVĩnh Hậu|Huyện An Phú:TĐa Phước,XVĩnh Hậu,XVĩnh Trường
PTân Châu|Thị xã Tân Châu:PLong Sơn,PLong Thạnh
PLong Phú|Thị xã Tân Châu:PLong Châu,PLong Hưng,PLong Phú
XVĩnh Xương|Thị xã Tân Châu:XPhú Lộc,XVĩnh Hòa,XVĩnh Xương
XTân An|Thị xã Tân Châu:XLong An,XTân An,XTân Thạnh
XChâu Phong|Thị xã Tân Châu:XChâu Phong,XLê Chánh,XPhú Vĩnh
XPhú Tân|Huyện Phú Tân:TPhú Mỹ,XPhú Hưng,XTân Hòa,XTân Trung
XChợ Vàm|Huyện Phú Tân:TChợ Vàm,XPhú Thành,XPhú Thạnh
XPhú Lâm|Huyện Phú Tân:XLong Hòa,XPhú Long,XPhú Lâm
XHòa Lạc|Huyện Phú Tân:XHòa Lạc,XPhú Hiệp
XPhú An|Huyện Phú Tân:XPhú An,XPhú Thọ,XPhú Xuân
XBình Thạnh Đông|Huyện Phú Tân:XBình Thạnh Đông,XHiệp Xương,XPhú Bình
XChâu Phú|Huyện Châu Phú:TCái Dầu,XBình Long,XBình Phú
XMỹ Đức|Huyện Châu Phú:XKhánh Hòa,XMỹ Đức
XVĩnh Thạnh Trung|Huyện Châu Phú:TVĩnh Thạnh Trung,XMỹ Phú
XThạnh Mỹ Tây|Huyện Châu Phú:XThạnh Mỹ Tây,XÔ Long Vĩ,XĐào Hữu Cảnh
XBình Mỹ|Huyện Châu Phú:XBình Chánh,XBình Mỹ,XBình Thủy
PThới Sơn|Thị xã Tịnh Biên:PNhà Bàng,PNhơn Hưng,PThới Sơn
PChi Lăng|Thị xã Tịnh Biên:PChi Lăng,PNúi Voi,XTân Lợi
PTịnh Biên|Thị xã Tịnh Biên:PAn Phú,PTịnh Biên,XAn Nông
XAn Cư|Thị xã Tịnh Biên:XAn Cư,XVăn Giáo,XVĩnh Trung
XNúi Cấm|Thị xã Tịnh Biên:XAn Hảo,XTân Lập
XTri Tôn|Huyện Tri Tôn:TTri Tôn,XChâu Lăng,XNúi Tô
XBa Chúc|Huyện Tri Tôn:TBa Chúc,XLê Trì,XLạc Quới
XVĩnh Gia|Huyện Tri Tôn:XLương An Trà,XVĩnh Gia,XVĩnh Phước
XÔ Lâm|Huyện Tri Tôn:XAn Tức,XLương Phi,XÔ Lâm
XCô Tô|Huyện Tri Tôn:TCô Tô,XTà Đảnh,XTân Tuyến
XAn Châu|Huyện Châu Thành:TAn Châu,XHòa Bình Thạnh,XVĩnh Thành
XBình Hòa|Huyện Châu Thành:XAn Hòa,XBình Hòa,XBình Thạnh
XCần Đăng|Huyện Châu Thành:XCần Đăng,XVĩnh Lợi
XVĩnh Hanh|Huyện Châu Thành:XVĩnh Hanh,XVĩnh Nhuận
XVĩnh An|Huyện Châu Thành:TVĩnh Bình,XTân Phú,XVĩnh An
XChợ Mới|Huyện Chợ Mới:TChợ Mới,XKiến An,XKiến Thành
XLong Điền|Huyện Chợ Mới:TMỹ Luông,XLong Điền A,XLong Điền B
XNhơn Mỹ|Huyện Chợ Mới:XLong Giang,XMỹ Hội Đông,XNhơn Mỹ
XCù Lao Giêng|Huyện Chợ Mới:XBình Phước Xuân,XMỹ Hiệp,XTấn Mỹ
XLong Kiến|Huyện Chợ Mới:XAn Thạnh Trung,XLong Kiến,XMỹ An
XHội An|Huyện Chợ Mới:THội An,XHòa An,XHòa Bình
XThoại Sơn|Huyện Thoại Sơn:TNúi Sập,XBình Thành,XThoại Giang
XPhú Hòa|Huyện Thoại Sơn:TPhú Hòa,XPhú Thuận,XVĩnh Chánh
XÓc Eo|Huyện Thoại Sơn:TThị Trấn Óc Eo,XVọng Thê,XVọng Đông
XTây Phú|Huyện Thoại Sơn:XAn Bình,XMỹ Phú Đông,XTây Phú
XĐịnh Mỹ|Huyện Thoại Sơn:XVĩnh Phú,XĐịnh Mỹ,XĐịnh Thành
XVĩnh Trạch|Huyện Thoại Sơn:XVĩnh Khánh,XVĩnh Trạch
PRạch Giá|Kiên Giang/Thành phố Rạch Giá:PAn Bình,PAn Hòa,PRạch Sỏi,PVĩnh Hiệp,PVĩnh Lạc,PVĩnh Lợi,PVĩnh Quang,PVĩnh Thanh,PVĩnh Thanh Vân
PVĩnh Thông|Kiên Giang/Huyện Hòn Đất:XMỹ Lâm|Kiên Giang/Thành phố Rạch Giá:PVĩnh Thông,XPhi Thông
PTô Châu|Kiên Giang/Huyện Kiên Lương:XDương Hòa|Kiên Giang/Thành phố Hà Tiên:PTô Châu,XThuận Yên
PHà Tiên|Kiên Giang/Thành phố Hà Tiên:PBình San,PMỹ Đức,PPháo Đài,PĐông Hồ
XTiên Hải|Kiên Giang/Thành phố Hà Tiên:XTiên Hải
XKiên Lương|Kiên Giang/Huyện Kiên Lương:TKiên Lương,XBình An,XBình Trị
XHòa Điền|Kiên Giang/Huyện Kiên Lương:XHòa Điền,XKiên Bình
XSơn Hải|Kiên Giang/Huyện Kiên Lương:XSơn Hải
XHòn Nghệ|Kiên Giang/Huyện Kiên Lương:XHòn Nghệ
XHòn Đất|Kiên Giang/Huyện Hòn Đất:THòn Đất,XLình Huỳnh,XNam Thái Sơn,XThổ Sơn
XMỹ Thuận|Kiên Giang/Huyện Hòn Đất:TSóc Sơn,XMỹ Hiệp Sơn,XMỹ Phước,XMỹ Thuận
XBình Sơn|Kiên Giang/Huyện Hòn Đất:XBình Sơn
XBình Giang|Kiên Giang/Huyện Hòn Đất:XBình Giang
XSơn Kiên|Kiên Giang/Huyện Hòn Đất:XMỹ Thái,XSơn Bình,XSơn Kiên
XTân Hiệp|Kiên Giang/Huyện Tân Hiệp:TTân Hiệp,XThạnh Đông,XThạnh Đông B,XTân Hiệp B
XTân Hội|Kiên Giang/Huyện Tân Hiệp:XTân An,XTân Hòa,XTân Hội,XTân Thành
XThạnh Đông|Kiên Giang/Huyện Tân Hiệp:XThạnh Trị,XThạnh Đông A,XTân Hiệp A
XChâu Thành|Kiên Giang/Huyện Châu Thành:TMinh Lương,XGiục Tượng,XMinh Hòa
XThạnh Lộc|Kiên Giang/Huyện Châu Thành:XMong Thọ,XMong Thọ A,XMong Thọ B,XThạnh Lộc
XBình An|Kiên Giang/Huyện Châu Thành:XBình An,XVĩnh Hòa Hiệp,XVĩnh Hòa Phú
XGiồng Riềng|Kiên Giang/Huyện Giồng Riềng:TGiồng Riềng,XBàn Thạch,XBàn Tân Định,XThạnh Bình,XThạnh Hòa
XThạnh Hưng|Kiên Giang/Huyện Giồng Riềng:XThạnh Hưng,XThạnh Lộc,XThạnh Phước
XNgọc Chúc|Kiên Giang/Huyện Giồng Riềng:XNgọc Chúc,XNgọc Thuận,XNgọc Thành
XHòa Hưng|Kiên Giang/Huyện Giồng Riềng:XHòa An,XHòa Hưng,XHòa Lợi
XLong Thạnh|Kiên Giang/Huyện Giồng Riềng:XLong Thạnh,XVĩnh Phú,XVĩnh Thạnh
XHòa Thuận|Kiên Giang/Huyện Giồng Riềng:XHòa Thuận,XNgọc Hòa
XGò Quao|Kiên Giang/Huyện Gò Quao:TGò Quao,XVĩnh Phước B,XĐịnh An
XVĩnh Hòa Hưng|Kiên Giang/Huyện Gò Quao:XVĩnh Hòa Hưng Bắc,XVĩnh Hòa Hưng Nam
XĐịnh Hòa|Kiên Giang/Huyện Gò Quao:XThới Quản,XThủy Liễu,XĐịnh Hòa
XVĩnh Tuy|Kiên Giang/Huyện Gò Quao:XVĩnh Phước A,XVĩnh Thắng,XVĩnh Tuy
XAn Biên|Kiên Giang/Huyện An Biên:TThứ Ba,XHưng Yên,XĐông Yên
XTây Yên|Kiên Giang/Huyện An Biên:XNam Yên,XTây Yên,XTây Yên A
XĐông Thái|Kiên Giang/Huyện An Biên:XNam Thái,XNam Thái A,XĐông Thái
XAn Minh|Kiên Giang/Huyện An Minh:TThứ Mười Một,XĐông Hưng,XĐông Hưng B
XTân Thạnh|Kiên Giang/Huyện An Minh:XThuận Hòa,XTân Thạnh
XĐông Hòa|Kiên Giang/Huyện An Minh:XĐông Hòa,XĐông Thạnh
XĐông Hưng|Kiên Giang/Huyện An Minh:XVân Khánh Đông,XĐông Hưng A
XVân Khánh|Kiên Giang/Huyện An Minh:XVân Khánh,XVân Khánh Tây
XVĩnh Phong|Kiên Giang/Huyện Vĩnh Thuận:TVĩnh Thuận,XPhong Đông,XVĩnh Phong
XVĩnh Bình|Kiên Giang/Huyện Vĩnh Thuận:XBình Minh,XVĩnh Bình Bắc,XVĩnh Bình Nam
XVĩnh Thuận|Kiên Giang/Huyện Vĩnh Thuận:XTân Thuận,XVĩnh Thuận
ĐPhú Quốc|Kiên Giang/Thành phố Phú Quốc:PAn Thới,PDương Đông,XBãi Thơm,XCửa Cạn,XCửa Dương,XDương Tơ,XGành Dầu,XHàm Ninh
ĐThổ Châu|Kiên Giang/Thành phố Phú Quốc:XThổ Châu
ĐKiên Hải|Kiên Giang/Huyện Kiên Hải:XAn Sơn,XHòn Tre,XLại Sơn,XNam Du
XVĩnh Hòa|Kiên Giang/Huyện U Minh Thượng:XHòa Chánh,XThạnh Yên,XThạnh Yên A,XVĩnh Hòa
XU Minh Thượng|Kiên Giang/Huyện U Minh Thượng:XAn Minh Bắc,XMinh Thuận
XVĩnh Điều|Kiên Giang/Huyện Giang Thành:XVĩnh Phú,XVĩnh Điều
XGiang Thành|Kiên Giang/Huyện Giang Thành:XPhú Lợi,XPhú Mỹ,XTân Khánh Hòa`,
  'Bắc Ninh': `
PBắc Giang|Bắc Giang/Thành phố Bắc Giang:PDĩnh Kế,PDĩnh Trì,PHoàng Văn Thụ,PNgô Quyền,PThọ Xương,PTrần Phú,PXương Giang
PĐa Mai|Bắc Giang/Huyện Tân Yên:XQuế Nham|Bắc Giang/Thành phố Bắc Giang:PMỹ Độ,PSong Mai,PTân Mỹ,PĐa Mai
PYên Dũng|Bắc Giang/Thành phố Bắc Giang:PNham Biền,PTân Liễu,XYên Lư
PTân An|Bắc Giang/Thành phố Bắc Giang:PTân An,XLãng Sơn,XQuỳnh Sơn,XTrí Yên
PTân Tiến|Bắc Giang/Thành phố Bắc Giang:PHương Gián,PTân Tiến,XXuân Phú
PTiền Phong|Bắc Giang/Thành phố Bắc Giang:PNội Hoàng,PSong Khê,PTiền Phong,PĐồng Sơn
PCảnh Thụy|Bắc Giang/Thành phố Bắc Giang:PCảnh Thụy,XTiến Dũng,XTư Mại
XĐồng Việt|Bắc Giang/Thành phố Bắc Giang:XĐồng Phúc,XĐồng Việt,XĐức Giang
XXuân Lương|Bắc Giang/Huyện Yên Thế:XCanh Nậu,XXuân Lương,XĐồng Tiến
XTam Tiến|Bắc Giang/Huyện Yên Thế:XAn Thượng,XTam Tiến,XTiến Thắng
XĐồng Kỳ|Bắc Giang/Huyện Yên Thế:XĐồng Hưu,XĐồng Kỳ,XĐồng Vương
XYên Thế|Bắc Giang/Huyện Yên Thế:TPhồn Xương,XTân Hiệp,XTân Sỏi,XĐồng Lạc,XĐồng Tâm
XBố Hạ|Bắc Giang/Huyện Yên Thế:TBố Hạ,XHương Vĩ,XĐông Sơn
XNhã Nam|Bắc Giang/Huyện Tân Yên:TNhã Nam,XAn Dương,XLiên Sơn,XTân Trung
XQuang Trung|Bắc Giang/Huyện Tân Yên:XLam Sơn,XQuang Trung
XPhúc Hòa|Bắc Giang/Huyện Tân Yên:XHợp Đức,XLiên Chung,XPhúc Hòa
XTân Yên|Bắc Giang/Huyện Tân Yên:TCao Thượng,XCao Xá,XNgọc Lý,XViệt Lập
XNgọc Thiện|Bắc Giang/Huyện Tân Yên:XNgọc Châu,XNgọc Thiện,XNgọc Vân,XSong Vân,XViệt Ngọc
XLạng Giang|Bắc Giang/Huyện Lạng Giang:TVôi,XHương Lạc,XTân Hưng,XXương Lâm
XTiên Lục|Bắc Giang/Huyện Lạng Giang:XAn Hà,XNghĩa Hòa,XNghĩa Hưng,XTiên Lục,XĐào Mỹ
XKép|Bắc Giang/Huyện Lạng Giang:TKép,XHương Sơn,XQuang Thịnh
XMỹ Thái|Bắc Giang/Huyện Lạng Giang:XDương Đức,XMỹ Thái,XTân Thanh,XXuân Hương
XTân Dĩnh|Bắc Giang/Huyện Lạng Giang:XThái Đào,XTân Dĩnh,XĐại Lâm
XLục Nam|Bắc Giang/Huyện Lục Nam:TPhương Sơn,TĐồi Ngô,XChu Điện,XCương Sơn,XTiên Nha
XĐông Phú|Bắc Giang/Huyện Lục Nam:XĐông Hưng,XĐông Phú
XBảo Đài|Bắc Giang/Huyện Lục Nam:XBảo Sơn,XBảo Đài,XTam Dị,XThanh Lâm
XNghĩa Phương|Bắc Giang/Huyện Lục Nam:XHuyền Sơn,XNghĩa Phương,XTrường Giang
XTrường Sơn|Bắc Giang/Huyện Lục Nam:XTrường Sơn,XVô Tranh
XLục Sơn|Bắc Giang/Huyện Lục Nam:XBình Sơn,XLục Sơn
XBắc Lũng|Bắc Giang/Huyện Lục Nam:XBắc Lũng,XKhám Lạng,XLan Mẫu,XYên Sơn
XCẩm Lý|Bắc Giang/Huyện Lục Nam:XCẩm Lý,XĐan Hội
XTân Sơn|Bắc Giang/Huyện Lục Ngạn:XCấm Sơn,XTân Sơn
XSa Lý|Bắc Giang/Huyện Lục Ngạn:XPhong Minh
XBiên Sơn|Bắc Giang/Huyện Lục Ngạn:XBiên Sơn,XPhong Vân
XSơn Hải|Bắc Giang/Huyện Lục Ngạn:XHộ Đáp,XSơn Hải
XBiển Động|Bắc Giang/Huyện Lục Ngạn:TBiển Động,XKim Sơn,XPhú Nhuận
XLục Ngạn|Bắc Giang/Huyện Lục Ngạn:TPhì Điền,XGiáp Sơn,XTân Hoa,XTân Quang,XĐồng Cốc
XĐèo Gia|Bắc Giang/Huyện Lục Ngạn:XTân Lập,XĐèo Gia
XNam Dương|Bắc Giang/Huyện Lục Ngạn:XTân Mộc|Bắc Giang/Thị xã Chũ:XNam Dương
XSơn Động|Bắc Giang/Huyện Sơn Động:TAn Châu,XAn Bá,XVĩnh An
XTây Yên Tử|Bắc Giang/Huyện Sơn Động:TTây Yên Tử,XThanh Luận
XVân Sơn|Bắc Giang/Huyện Sơn Động:XHữu Sản,XVân Sơn
XĐại Sơn|Bắc Giang/Huyện Sơn Động:XGiáo Liêm,XPhúc Sơn,XĐại Sơn
XYên Định|Bắc Giang/Huyện Sơn Động:XCẩm Đàn,XYên Định
XAn Lạc|Bắc Giang/Huyện Sơn Động:XAn Lạc,XLệ Viễn
XTuấn Đạo|Bắc Giang/Huyện Sơn Động:XTuấn Đạo
XDương Hưu|Bắc Giang/Huyện Sơn Động:XDương Hưu,XLong Sơn
PTự Lạn
PViệt Yên
PVân Hà
PNếnh
XHoàng Vân|Bắc Giang/Huyện Hiệp Hòa:XHoàng Vân,XNgọc Sơn,XToàn Thắng,XĐồng Tiến
XHiệp Hòa|Bắc Giang/Huyện Hiệp Hòa:TThắng,XDanh Thắng,XLương Phong,XĐoan Bái,XĐông Lỗ
XHợp Thịnh|Bắc Giang/Huyện Hiệp Hòa:XHùng Thái,XHợp Thịnh,XMai Trung,XSơn Thịnh,XThường Thắng
XXuân Cẩm|Bắc Giang/Huyện Hiệp Hòa:TBắc Lý,XChâu Minh,XHương Lâm,XMai Đình,XXuân Cẩm
PChũ|Bắc Giang/Thị xã Chũ:PChũ,PHồng Giang,PThanh Hải,PTrù Hựu
XKiên Lao|Bắc Giang/Thị xã Chũ:XKiên Lao,XKiên Thành
PPhượng Sơn|Bắc Giang/Thị xã Chũ:PPhượng Sơn,XMỹ An,XQuý Sơn
PVũ Ninh|Thành phố Bắc Ninh:PKim Chân,PThị Cầu,PVũ Ninh,PĐáp Cầu
PKinh Bắc|Thành phố Bắc Ninh:PHòa Long,PKhúc Xuyên,PKinh Bắc,PSuối Hoa,PTiền Ninh Vệ,PVạn An
PVõ Cường|Thành phố Bắc Ninh:PPhong Khê,PVõ Cường,PĐại Phúc
PNam Sơn|Thành phố Bắc Ninh:PNam Sơn,PVân Dương
PHạp Lĩnh|Thành phố Bắc Ninh:PHạp Lĩnh,PKhắc Niệm
XYên Phong|Huyện Yên Phong:TChờ,XLong Châu,XTrung Nghĩa,XĐông Tiến
XYên Trung|Huyện Yên Phong:XDũng Liệt,XYên Trung
XTam Đa|Huyện Yên Phong:XTam Đa,XThụy Hòa,XĐông Phong
XTam Giang|Huyện Yên Phong:XHòa Tiến,XTam Giang
XVăn Môn|Huyện Yên Phong:XVăn Môn,XYên Phụ,XĐông Thọ
PQuế Võ|Thị xã Quế Võ:PBằng An,PPhố Mới,PQuế Tân,PViệt Hùng
PNhân Hòa|Thị xã Quế Võ:PNhân Hòa,PĐại Xuân,XViệt Thống
PPhương Liễu|Thị xã Quế Võ:PPhương Liễu,PPhượng Mao
PĐào Viên|Thị xã Quế Võ:PPhù Lương,XNgọc Xá,XĐào Viên
XPhù Lãng|Thị xã Quế Võ:XChâu Phong,XPhù Lãng,XĐức Long
PBồng Lai|Thị xã Quế Võ:PBồng Lai,PCách Bi,XMộ Đạo
XChi Lăng|Thị xã Quế Võ:XChi Lăng,XYên Giả
XTiên Du|Huyện Tiên Du:TLim,XNội Duệ,XPhú Lâm
XLiên Bão|Huyện Tiên Du:XHiên Vân,XLiên Bão,XViệt Đoàn
XĐại Đồng|Huyện Tiên Du:XHoàn Sơn,XTri Phương,XĐại Đồng
XTân Chi|Huyện Tiên Du:XLạc Vệ,XTân Chi
XPhật Tích|Huyện Tiên Du:XCảnh Hưng,XMinh Đạo,XPhật Tích
PTừ Sơn|Thành phố Từ Sơn:PPhù Chẩn,PTân Hồng,PĐình Bảng,PĐông Ngàn
PTam Sơn|Thành phố Từ Sơn:PTam Sơn,PTương Giang
PPhù Khê|Thành phố Từ Sơn:PChâu Khê,PHương Mạc,PPhù Khê
PĐồng Nguyên|Thành phố Từ Sơn:PTrang Hạ,PĐồng Kỵ,PĐồng Nguyên
PThuận Thành|Thị xã Thuận Thành:PGia Đông,PHồ,PSong Hồ,XĐại Đồng Thành
PMão Điền|Thị xã Thuận Thành:PAn Bình,XHoài Thượng,XMão Điền
PTrí Quả|Thị xã Thuận Thành:PThanh Khương,PTrí Quả,XĐình Tổ
PTrạm Lộ|Thị xã Thuận Thành:PTrạm Lộ,XNghĩa Đạo
PSong Liễu|Thị xã Thuận Thành:PHà Mãn,PXuân Lâm,XNgũ Thái,XSong Liễu
PNinh Xá|Thị xã Thuận Thành:PNinh Xá,XNguyệt Đức
XGia Bình|Huyện Gia Bình:TGia Bình,XQuỳnh Phú,XXuân Lai,XĐại Bái
XCao Đức|Huyện Gia Bình:XCao Đức,XVạn Ninh
XNhân Thắng|Huyện Gia Bình:TNhân Thắng,XBình Dương,XThái Bảo
XĐông Cứu|Huyện Gia Bình:XGiang Sơn,XLãng Ngâm,XĐông Cứu
XĐại Lai|Huyện Gia Bình:XSong Giang,XĐại Lai
XLương Tài|Huyện Lương Tài:TThứa,XPhú Hòa,XTân Lãng
XTrung Kênh|Huyện Lương Tài:XAn Thịnh,XAn Tập,XTrung Kênh
XLâm Thao|Huyện Lương Tài:XBình Định,XLâm Thao,XQuảng Phú
XTrung Chính|Huyện Lương Tài:XPhú Lương,XQuang Minh,XTrung Chính`,
  'Cà Mau': `
PBạc Liêu|Bạc Liêu/Thành phố Bạc Liêu:P1,P2,P3,P7,P8
PVĩnh Trạch|Bạc Liêu/Thành phố Bạc Liêu:P5,XVĩnh Trạch
PHiệp Thành|Bạc Liêu/Thành phố Bạc Liêu:PNhà Mát,XHiệp Thành,XVĩnh Trạch Đông
XHồng Dân|Bạc Liêu/Huyện Hồng Dân:TNgan Dừa,XLộc Ninh,XNinh Hòa
XNinh Quới|Bạc Liêu/Huyện Hồng Dân:XNinh Quới,XNinh Quới A
XVĩnh Lộc|Bạc Liêu/Huyện Hồng Dân:XVĩnh Lộc,XVĩnh Lộc A
XNinh Thạnh Lợi|Bạc Liêu/Huyện Hồng Dân:XNinh Thạnh Lợi,XNinh Thạnh Lợi A
XPhước Long|Bạc Liêu/Huyện Phước Long:TPhước Long,XVĩnh Phú Đông
XVĩnh Phước|Bạc Liêu/Huyện Phước Long:XPhước Long,XVĩnh Phú Tây
XVĩnh Thanh|Bạc Liêu/Huyện Phước Long:XHưng Phú,XVĩnh Thanh
XPhong Hiệp|Bạc Liêu/Huyện Phước Long:XPhong Thạnh Tây A,XPhong Thạnh Tây B
XChâu Thới|Bạc Liêu/Huyện Vĩnh Lợi:XChâu Thới,XVĩnh Hưng,XVĩnh Hưng A
XVĩnh Lợi|Bạc Liêu/Huyện Vĩnh Lợi:TChâu Hưng,XChâu Hưng A
XHưng Hội|Bạc Liêu/Huyện Vĩnh Lợi:XHưng Hội,XHưng Thành
XHòa Bình|Bạc Liêu/Huyện Hòa Bình:THòa Bình,XVĩnh Mỹ A|Bạc Liêu/Huyện Vĩnh Lợi:XLong Thạnh
PGiá Rai|Bạc Liêu/Thị xã Giá Rai:P1,PHộ Phòng,XPhong Thạnh,XPhong Thạnh A
PLáng Tròn|Bạc Liêu/Thị xã Giá Rai:PLáng Tròn,XPhong Thạnh Đông,XPhong Tân
XPhong Thạnh|Bạc Liêu/Thị xã Giá Rai:XPhong Thạnh Tây,XTân Phong,XTân Thạnh
XGành Hào|Bạc Liêu/Huyện Đông Hải:TGành Hào,XLong Điền Tây
XĐông Hải|Bạc Liêu/Huyện Đông Hải:XLong Điền Đông,XLong Điền Đông A
XLong Điền|Bạc Liêu/Huyện Đông Hải:XLong Điền,XĐiền Hải
XAn Trạch|Bạc Liêu/Huyện Đông Hải:XAn Trạch,XAn Trạch A
XĐịnh Thành|Bạc Liêu/Huyện Đông Hải:XAn Phúc,XĐịnh Thành,XĐịnh Thành A
XVĩnh Mỹ|Bạc Liêu/Huyện Hòa Bình:XMinh Diệu,XVĩnh Bình,XVĩnh Mỹ B
XVĩnh Hậu|Bạc Liêu/Huyện Hòa Bình:XVĩnh Hậu,XVĩnh Hậu A,XVĩnh Thịnh
PAn Xuyên|Thành phố Cà Mau:P1,P2,P9,PTân Xuyên,XAn Xuyên
PTân Thành|Thành phố Cà Mau:P5,P6,P7,PTân Thành,XTân Thành,XTắc Vân,XĐịnh Bình
PLý Văn Lâm|Huyện Trần Văn Thời:XLợi An|Thành phố Cà Mau:P8,XLý Văn Lâm
PHòa Thành|Thành phố Cà Mau:P6,P7,XHòa Thành,XHòa Tân,XTắc Vân,XĐịnh Bình
XNguyễn Phích|Huyện U Minh:TU Minh,XKhánh Thuận,XNguyễn Phích
XU Minh|Huyện U Minh:XKhánh Hòa,XKhánh Lâm,XKhánh Thuận,XKhánh Tiến
XKhánh An|Huyện U Minh:XKhánh An,XNguyễn Phích
XKhánh Lâm|Huyện U Minh:XKhánh Hội,XKhánh Lâm,XNguyễn Phích
XThới Bình|Huyện Thới Bình:TThới Bình,XThới Bình
XBiển Bạch|Huyện Thới Bình:XBiển Bạch,XBiển Bạch Đông,XTân Bằng
XTrí Phải|Huyện Thới Bình:XTrí Lực,XTrí Phải,XTân Phú
XTân Lộc|Huyện Thới Bình:XTân Lộc,XTân Lộc Bắc,XTân Lộc Đông
XHồ Thị Kỷ|Huyện Thới Bình:XHồ Thị Kỷ
XTrần Văn Thời|Huyện Trần Văn Thời:TTrần Văn Thời,XKhánh Lộc,XLợi An,XPhong Lạc,XPhong Điền,XTrần Hợi
XSông Đốc|Huyện Trần Văn Thời:TSông Đốc,XPhong Điền
XĐá Bạc|Huyện Trần Văn Thời:XKhánh Bình Tây,XKhánh Bình Tây Bắc,XTrần Hợi
XKhánh Bình|Huyện Trần Văn Thời:XKhánh Bình,XKhánh Bình Đông
XKhánh Hưng|Huyện Trần Văn Thời:XKhánh Hưng,XKhánh Hải
XLương Thế Trân|Huyện Cái Nước:XLương Thế Trân,XPhú Hưng,XThạnh Phú|Huyện Trần Văn Thời:XLợi An
XCái Nước|Huyện Cái Nước:TCái Nước,XTrần Thới,XTân Hưng Đông,XĐông Hưng,XĐông Thới
XTân Hưng|Huyện Cái Nước:XHòa Mỹ,XTân Hưng,XĐông Hưng,XĐông Thới
XHưng Mỹ|Huyện Cái Nước:XHòa Mỹ,XHưng Mỹ,XTân Hưng Đông
XPhú Mỹ|Huyện Cái Nước:XHòa Mỹ|Huyện Phú Tân:XPhú Mỹ,XPhú Thuận
XĐầm Dơi|Huyện Đầm Dơi:TĐầm Dơi,XTân Duyệt,XTân Dân,XTạ An Khương
XTạ An Khương|Huyện Đầm Dơi:XTạ An Khương,XTạ An Khương Nam,XTạ An Khương Đông
XTrần Phán|Huyện Đầm Dơi:XTrần Phán,XTân Trung
XTân Thuận|Huyện Đầm Dơi:XTân Thuận,XTân Đức
XTân Tiến|Huyện Đầm Dơi:XNguyễn Huân,XTân Tiến
XQuách Phẩm|Huyện Đầm Dơi:XQuách Phẩm,XQuách Phẩm Bắc
XThanh Tùng|Huyện Đầm Dơi:XNgọc Chánh,XThanh Tùng
XĐất Mới|Huyện Ngọc Hiển:XViên An|Huyện Năm Căn:TThị Trấn Năm Căn,XHàm Rồng,XLâm Hải,XĐất Mới
XNăm Căn|Huyện Năm Căn:TThị Trấn Năm Căn,XHàm Rồng,XHàng Vịnh
XTam Giang|Huyện Năm Căn:XHiệp Tùng,XTam Giang,XTam Giang Đông
XCái Đôi Vàm|Huyện Phú Tân:TCái Đôi Vàm,XNguyễn Việt Khái
XPhú Tân|Huyện Phú Tân:XPhú Tân,XTân Hải
XNguyễn Việt Khái|Huyện Phú Tân:XRạch Chèo,XTân Hưng Tây,XViệt Thắng
XTân Ân|Huyện Ngọc Hiển:XTam Giang Tây,XTân Ân Tây
XPhan Ngọc Hiển|Huyện Ngọc Hiển:TRạch Gốc,XTân Ân,XViên An Đông
XĐất Mũi|Huyện Ngọc Hiển:XTân Ân,XViên An,XĐất Mũi`,
  'Cần Thơ': `
PCái Khế|Quận Bình Thủy:PBùi Hữu Nghĩa|Quận Ninh Kiều:PAn Hòa,PCái Khế
PNinh Kiều|Quận Ninh Kiều:PThới Bình,PTân An,PXuân Khánh
PTân An|Quận Ninh Kiều:PAn Khánh,PHưng Lợi
PAn Bình|Huyện Phong Điền:XMỹ Khánh|Quận Bình Thủy:PLong Tuyền|Quận Ninh Kiều:PAn Bình
PÔ Môn|Huyện Thới Lai:XThới Thạnh|Quận Ô Môn:PChâu Văn Liêm,PThới An,PThới Hòa
PThới Long|Quận Thốt Nốt:PTân Hưng|Quận Ô Môn:PLong Hưng,PThới Long
PPhước Thới|Quận Ô Môn:PPhước Thới,PTrường Lạc
PBình Thủy|Quận Bình Thủy:PAn Thới,PBình Thủy,PBùi Hữu Nghĩa
PThới An Đông|Quận Bình Thủy:PThới An Đông,PTrà An,PTrà Nóc
PLong Tuyền|Quận Bình Thủy:PLong Hòa,PLong Tuyền
PCái Răng|Quận Cái Răng:PBa Láng,PHưng Thạnh,PLê Bình,PThường Thạnh
PHưng Phú|Quận Cái Răng:PHưng Phú,PPhú Thứ,PTân Phú
PThốt Nốt|Quận Thốt Nốt:PThuận An,PThốt Nốt,PThới Thuận
PThuận Hưng|Quận Thốt Nốt:PThuận Hưng,PThốt Nốt,PTrung Kiên
PTân Lộc|Quận Thốt Nốt:PTân Lộc
PTrung Nhứt|Huyện Cờ Đỏ:XTrung An|Quận Thốt Nốt:PThạnh Hòa,PTrung Nhứt
XVĩnh Trinh|Huyện Vĩnh Thạnh:XVĩnh Bình,XVĩnh Trinh
XThạnh An|Huyện Vĩnh Thạnh:XThạnh Lợi,XThạnh Thắng
XVĩnh Thạnh|Huyện Vĩnh Thạnh:TVĩnh Thạnh,XThạnh Lộc,XThạnh Mỹ
XThạnh Quới|Huyện Vĩnh Thạnh:XThạnh An,XThạnh Tiến|Sóc Trăng/Huyện Mỹ Xuyên:XThạnh Quới
XGia Hòa|Sóc Trăng/Huyện Mỹ Xuyên:XGia Hòa 2,XThạnh Quới
XTrung Hưng|Huyện Cờ Đỏ:XTrung Hưng,XTrung Thạnh
XThạnh Phú|Huyện Cờ Đỏ:XThạnh Phú
XCờ Đỏ|Huyện Cờ Đỏ:TCờ Đỏ,XThới Xuân,XThới Đông
XThới Hưng|Huyện Cờ Đỏ:XThới Hưng
XĐông Hiệp|Huyện Cờ Đỏ:XĐông Hiệp,XĐông Thắng|Huyện Thới Lai:XXuân Thắng
XPhong Điền|Huyện Phong Điền:TPhong Điền,XGiai Xuân,XTân Thới
XNhơn Ái|Huyện Phong Điền:XNhơn Nghĩa,XNhơn Ái
XTrường Long|Huyện Phong Điền:XTrường Long
XThới Lai|Huyện Thới Lai:TThới Lai,XThới Tân,XTrường Thắng
XTân Thạnh|Huyện Thới Lai:XTân Thạnh|Sóc Trăng/Huyện Long Phú:XChâu Khánh,XTân Hưng,XTân Thạnh
XTrường Thành|Huyện Thới Lai:XTrường Thành,XTân Thạnh,XĐịnh Môn|Sóc Trăng/Huyện Long Phú:XTân Thạnh
XĐông Thuận|Huyện Thới Lai:XĐông Bình,XĐông Thuận
XTrường Xuân|Huyện Thới Lai:XTrường Xuân,XTrường Xuân A,XTrường Xuân B
PVị Thanh|Hậu Giang/Thành phố Vị Thanh:PI,PIII,PVII
PVị Tân|Hậu Giang/Thành phố Vị Thanh:PIV,PV,XVị Tân
XHỏa Lựu|Hậu Giang/Thành phố Vị Thanh:XHỏa Lựu,XHỏa Tiến,XTân Tiến
PNgã Bảy|Hậu Giang/Thành phố Ngã Bảy:PHiệp Thành,PLái Hiếu,PNgã Bảy
PĐại Thành|Hậu Giang/Thành phố Ngã Bảy:PHiệp Lợi,XTân Thành,XĐại Thành
XTân Hòa|Hậu Giang/Huyện Châu Thành A:TBảy Ngàn,TMột Ngàn,XNhơn Nghĩa A,XTân Hòa
XTrường Long Tây|Hậu Giang/Huyện Châu Thành A:XTrường Long A,XTrường Long Tây
XThạnh Xuân|Hậu Giang/Huyện Châu Thành A:TRạch Gòi,XThạnh Xuân,XTân Phú Thạnh
XĐông Phước|Hậu Giang/Huyện Châu Thành:XĐông Phước A,XĐông Thạnh|Hậu Giang/Huyện Châu Thành A:TCái Tắc
XChâu Thành|Hậu Giang/Huyện Châu Thành:TMái Dầm,TNgã Sáu,XĐông Phú
XPhú Hữu|Hậu Giang/Huyện Châu Thành:XPhú Hữu,XPhú Tân,XĐông Phước|Sóc Trăng/Huyện Châu Thành:XPhú Tân|Sóc Trăng/Huyện Long Phú:XPhú Hữu
XTrường Khánh|Hậu Giang/Huyện Châu Thành:XPhú Hữu|Sóc Trăng/Huyện Long Phú:XHậu Thạnh,XPhú Hữu,XTrường Khánh
XThuận Hòa|Hậu Giang/Huyện Châu Thành:XPhú Tân|Sóc Trăng/Huyện Châu Thành:XPhú Tân,XThuận Hòa
XHòa An|Hậu Giang/Huyện Phụng Hiệp:TKinh Cùng,XHòa An
XHiệp Hưng|Hậu Giang/Huyện Phụng Hiệp:TCây Dương,XHiệp Hưng
XTân Bình|Hậu Giang/Huyện Phụng Hiệp:XBình Thành,XTân Bình
XThạnh Hòa|Hậu Giang/Huyện Phụng Hiệp:XLong Thạnh,XThạnh Hòa,XTân Long|Sóc Trăng/Thị xã Ngã Năm:XTân Long
XPhụng Hiệp|Hậu Giang/Huyện Phụng Hiệp:XHòa Mỹ,XPhụng Hiệp
XPhương Bình|Hậu Giang/Huyện Phụng Hiệp:XPhương Bình,XPhương Phú
XTân Phước Hưng|Hậu Giang/Huyện Phụng Hiệp:TBúng Tàu,XTân Phước Hưng
XTân Long|Hậu Giang/Huyện Phụng Hiệp:XTân Long|Hậu Giang/Thị xã Long Mỹ:XLong Bình|Sóc Trăng/Huyện Thạnh Trị:XThạnh Tân|Sóc Trăng/Thị xã Ngã Năm:XLong Bình,XTân Long
XVị Thủy|Hậu Giang/Huyện Vị Thủy:TNàng Mau,XVị Thắng,XVị Trung
XVĩnh Thuận Đông|Hậu Giang/Huyện Long Mỹ:XVĩnh Thuận Đông|Hậu Giang/Huyện Vị Thủy:XVĩnh Thuận Tây,XVị Thủy
XVĩnh Tường|Hậu Giang/Huyện Vị Thủy:XVĩnh Trung,XVĩnh Tường
XVị Thanh 1|Hậu Giang/Huyện Vị Thủy:XVị Bình,XVị Thanh,XVị Đông
XMỹ Hương|Hậu Giang/Huyện Long Mỹ:XThuận Hưng|Sóc Trăng/Huyện Mỹ Tú:XMỹ Hương,XPhú Mỹ,XThuận Hưng
XXà Phiên|Hậu Giang/Huyện Long Mỹ:XThuận Hòa,XThuận Hưng,XXà Phiên|Sóc Trăng/Huyện Mỹ Tú:XThuận Hưng
XVĩnh Viễn|Hậu Giang/Huyện Long Mỹ:TVĩnh Viễn,XVĩnh Viễn A
XLương Tâm|Hậu Giang/Huyện Long Mỹ:XLương Nghĩa,XLương Tâm
PLong Mỹ|Hậu Giang/Thị xã Long Mỹ:PThuận An,XLong Trị,XLong Trị A
PLong Phú 1|Hậu Giang/Thị xã Long Mỹ:PTrà Lồng,XLong Phú,XTân Phú|Sóc Trăng/Huyện Long Phú:XLong Phú
PLong Bình|Hậu Giang/Thị xã Long Mỹ:PBình Thạnh,PVĩnh Tường,XLong Bình|Sóc Trăng/Thị xã Ngã Năm:XLong Bình
XLong Phú|Hậu Giang/Thị xã Long Mỹ:XLong Phú|Sóc Trăng/Huyện Long Phú:TLong Phú,XLong Phú
PSóc Trăng|Sóc Trăng/Thành phố Sóc Trăng:P5,P6,P7,P8
PPhú Lợi|Sóc Trăng/Thành phố Sóc Trăng:P1,P2,P3,P4
PMỹ Xuyên|Sóc Trăng/Huyện Mỹ Xuyên:TMỹ Xuyên,XĐại Tâm|Sóc Trăng/Thành phố Sóc Trăng:P10
XPhú Tâm|Sóc Trăng/Huyện Châu Thành:TChâu Thành,XPhú Tâm
XHồ Đắc Kiện|Sóc Trăng/Huyện Châu Thành:XHồ Đắc Kiện,XThiện Mỹ
XAn Ninh|Sóc Trăng/Huyện Châu Thành:XAn Hiệp,XAn Ninh
XKế Sách|Sóc Trăng/Huyện Kế Sách:TKế Sách,XKế An,XKế Thành
XAn Lạc Thôn|Sóc Trăng/Huyện Kế Sách:TAn Lạc Thôn,XTrinh Phú,XXuân Hòa
XPhong Nẫm|Sóc Trăng/Huyện Kế Sách:XPhong Nẫm
XThới An Hội|Sóc Trăng/Huyện Kế Sách:XAn Lạc Tây,XThới An Hội
XĐại Hải|Sóc Trăng/Huyện Kế Sách:XBa Trinh,XĐại Hải
XNhơn Mỹ|Sóc Trăng/Huyện Kế Sách:XAn Mỹ,XNhơn Mỹ|Sóc Trăng/Huyện Long Phú:XSong Phụng
XMỹ Tú|Sóc Trăng/Huyện Mỹ Tú:THuỳnh Hữu Nghĩa,XMỹ Thuận,XMỹ Tú
XLong Hưng|Sóc Trăng/Huyện Mỹ Tú:XHưng Phú,XLong Hưng
XMỹ Phước|Sóc Trăng/Huyện Mỹ Tú:XMỹ Phước
XAn Thạnh|Sóc Trăng/Huyện Cù Lao Dung:TCù Lao Dung,XAn Thạnh 1,XAn Thạnh Tây,XAn Thạnh Đông
XCù Lao Dung|Sóc Trăng/Huyện Cù Lao Dung:XAn Thạnh 2,XAn Thạnh 3,XAn Thạnh Nam,XĐại Ân 1
XĐại Ngãi|Sóc Trăng/Huyện Long Phú:TĐại Ngãi,XLong Đức
XNgọc Tố|Sóc Trăng/Huyện Mỹ Xuyên:XNgọc Tố,XNgọc Đông,XTham Đôn
XNhu Gia|Sóc Trăng/Huyện Mỹ Xuyên:XGia Hòa 1,XThạnh Phú
XHòa Tú|Sóc Trăng/Huyện Mỹ Xuyên:XHòa Tú 1
PNgã Năm|Sóc Trăng/Thị xã Ngã Năm:P1,P2,XVĩnh Quới
PMỹ Quới|Sóc Trăng/Thị xã Ngã Năm:P3,XMỹ Bình,XMỹ Quới
XPhú Lộc|Sóc Trăng/Huyện Thạnh Trị:THưng Lợi,TPhú Lộc,XThạnh Trị
XLâm Tân|Sóc Trăng/Huyện Thạnh Trị:XLâm Kiết,XLâm Tân,XTuân Tức
XVĩnh Lợi|Sóc Trăng/Huyện Thạnh Trị:XChâu Hưng,XVĩnh Lợi,XVĩnh Thành
PVĩnh Châu|Sóc Trăng/Thị xã Vĩnh Châu:P1,P2,XLạc Hòa
PKhánh Hòa|Sóc Trăng/Thị xã Vĩnh Châu:PKhánh Hòa,XHòa Đông,XVĩnh Hiệp
XVĩnh Hải|Sóc Trăng/Thị xã Vĩnh Châu:XVĩnh Hải
PVĩnh Phước|Sóc Trăng/Thị xã Vĩnh Châu:PVĩnh Phước,XVĩnh Tân
XLai Hòa|Sóc Trăng/Thị xã Vĩnh Châu:XLai Hòa
XTrần Đề|Sóc Trăng/Huyện Trần Đề:TTrần Đề,XTrung Bình,XĐại Ân 2
XLiêu Tú|Sóc Trăng/Huyện Trần Đề:XLiêu Tú,XViên Bình
XLịch Hội Thượng|Sóc Trăng/Huyện Trần Đề:TLịch Hội Thượng,XLịch Hội Thượng
XTài Văn|Sóc Trăng/Huyện Trần Đề:XTài Văn,XViên An
XThạnh Thới An|Sóc Trăng/Huyện Trần Đề:XThạnh Thới An,XThạnh Thới Thuận`,
  'Cao Bằng': `
PThục Phán|Huyện Hòa An:XHoàng Tung|Thành phố Cao Bằng:PHợp Giang,PSông Hiến,PĐề Thám,XHưng Đạo
PNùng Trí Cao|Thành phố Cao Bằng:PNgọc Xuân,PSông Bằng,XVĩnh Quang
PTân Giang|Huyện Hòa An:XLê Chung|Thành phố Cao Bằng:PDuyệt Trung,PHòa Chung,PTân Giang,XChu Trinh
XBảo Lâm|Huyện Bảo Lâm:TPác Miầu,XMông Ân,XVĩnh Phong
XCốc Pàng|Huyện Bảo Lâm:XĐức Hạnh|Huyện Bảo Lạc:XCốc Pàng
XLý Bôn|Huyện Bảo Lâm:XLý Bôn,XVĩnh Quang
XNam Quang|Huyện Bảo Lâm:XNam Cao,XNam Quang
XQuảng Lâm|Huyện Bảo Lâm:XQuảng Lâm,XThạch Lâm
XYên Thổ|Huyện Bảo Lâm:XThái Học,XThái Sơn,XYên Thổ
XBảo Lạc|Huyện Bảo Lạc:TBảo Lạc,XBảo Toàn,XHồng Trị
XCô Ba|Huyện Bảo Lạc:XCô Ba,XThượng Hà
XKhánh Xuân|Huyện Bảo Lạc:XKhánh Xuân,XPhan Thanh
XXuân Trường|Huyện Bảo Lạc:XHồng An,XXuân Trường
XHưng Đạo|Huyện Bảo Lạc:XHưng Thịnh,XHưng Đạo,XKim Cúc
XHuy Giáp|Huyện Bảo Lạc:XHuy Giáp,XĐình Phùng
XSơn Lộ|Huyện Bảo Lạc:XSơn Lập,XSơn Lộ
XThông Nông|Huyện Hà Quảng:TThông Nông,XLương Can,XĐa Thông
XCần Yên|Huyện Hà Quảng:XCần Nông,XCần Yên,XLương Thông
XThanh Long|Huyện Hà Quảng:XNgọc Động,XThanh Long,XYên Sơn
XTrường Hà|Huyện Hà Quảng:TXuân Hòa,XQuý Quân,XSóc Hà,XTrường Hà
XLũng Nặm|Huyện Hà Quảng:XLũng Nặm,XThượng Thôn
XTổng Cọt|Huyện Hà Quảng:XCải Viên,XNội Thôn,XTổng Cọt
XHà Quảng|Huyện Hà Quảng:XHồng Sỹ,XMã Ba,XNgọc Đào
XTrà Lĩnh|Huyện Quảng Hòa:XQuốc Toản|Huyện Trùng Khánh:TTrà Lĩnh,XCao Chương
XQuang Trung|Huyện Trùng Khánh:XQuang Trung,XTri Phương,XXuân Nội
XQuang Hán|Huyện Trùng Khánh:XQuang Hán,XQuang Vinh
XTrùng Khánh|Huyện Trùng Khánh:TTrùng Khánh,XKhâm Thành,XLăng Hiếu,XĐức Hồng
XĐình Phong|Huyện Trùng Khánh:XNgọc Côn,XNgọc Khê,XĐình Phong
XĐàm Thủy|Huyện Trùng Khánh:XChí Viễn,XPhong Châu,XĐàm Thủy
XĐoài Dương|Huyện Trùng Khánh:XCao Thăng,XTrung Phúc,XĐoài Dương
XLý Quốc|Huyện Hạ Lang:XLý Quốc,XMinh Long,XĐồng Loan
XQuang Long|Huyện Hạ Lang:XQuang Long,XThắng Lợi,XĐức Quang
XVinh Quý|Huyện Hạ Lang:XAn Lạc,XCô Ngân,XKim Loan,XVinh Quý
XHạ Lang|Huyện Hạ Lang:TThanh Nhật,XThị Hoa,XThống Nhất
XQuảng Uyên|Huyện Quảng Hòa:TQuảng Uyên,XChí Thảo,XPhi Hải,XPhúc Sen
XĐộc Lập|Huyện Quảng Hòa:XCai Bộ,XQuảng Hưng,XĐộc Lập
XHạnh Phúc|Huyện Quảng Hòa:XHạnh Phúc,XNgọc Động,XTự Do
XBế Văn Đàn|Huyện Quảng Hòa:XBế Văn Đàn,XCách Linh,XHồng Quang
XPhục Hòa|Huyện Quảng Hòa:THòa Thuận,TTà Lùng,XMỹ Hưng,XĐại Sơn
XThạch An|Huyện Quảng Hòa:XTiên Thành|Huyện Thạch An:XLê Lai,XVân Trình
XHòa An|Huyện Hòa An:TNước Hai,XHồng Việt,XĐại Tiến
XNam Tuấn|Huyện Hòa An:XDân Chủ,XNam Tuấn,XĐức Long
XNguyễn Huệ|Huyện Hòa An:XNguyễn Huệ,XNgũ Lão,XQuang Trung
XMinh Tâm|Huyện Hòa An:XTrương Lương|Huyện Nguyên Bình:XMinh Tâm
XBạch Đằng|Huyện Hòa An:XBình Dương,XBạch Đằng|Huyện Nguyên Bình:XThịnh Vượng
XKim Đồng|Huyện Hòa An:XHồng Nam|Huyện Thạch An:XKim Đồng,XThái Cường
XNguyên Bình|Huyện Nguyên Bình:TNguyên Bình,XThể Dục,XVũ Minh
XTĩnh Túc|Huyện Nguyên Bình:TTĩnh Túc,XTriệu Nguyên,XVũ Nông
XCa Thành|Huyện Nguyên Bình:XCa Thành,XYên Lạc
XPhan Thanh|Huyện Nguyên Bình:XMai Long,XPhan Thanh
XTam Kim|Huyện Nguyên Bình:XHoa Thám,XHưng Đạo,XTam Kim
XThành Công|Huyện Nguyên Bình:XQuang Thành,XThành Công
XĐông Khê|Huyện Thạch An:TĐông Khê,XTrọng Con,XĐức Xuân
XCanh Tân|Huyện Thạch An:XCanh Tân,XĐức Thông
XMinh Khai|Huyện Thạch An:XMinh Khai,XQuang Trọng
XĐức Long|Huyện Thạch An:XLê Lợi,XThụy Hùng,XĐức Long`,
  'Đắk Lắk': `
PTuy Hòa|Phú Yên/Huyện Phú Hòa:XHòa An,XHòa Trị|Phú Yên/Thành phố Tuy Hòa:P1,P2,P4,P5,P7,P9
PBình Kiến|Phú Yên/Thành phố Tuy Hòa:P9,XAn Phú,XBình Kiến,XHòa Kiến
PPhú Yên|Phú Yên/Huyện Tây Hòa:XHòa Bình 1|Phú Yên/Thành phố Tuy Hòa:PPhú Lâm,PPhú Thạnh,PPhú Đông|Phú Yên/Thị xã Đông Hòa:PHòa Hiệp Bắc,XHòa Thành
PSông Cầu|Phú Yên/Thị xã Sông Cầu:PXuân Phú,PXuân Yên,XXuân Phương,XXuân Thịnh
XXuân Thọ|Phú Yên/Thị xã Sông Cầu:XXuân Lâm,XXuân Thọ 1,XXuân Thọ 2
PXuân Đài|Phú Yên/Thị xã Sông Cầu:PXuân Thành,PXuân Đài
XXuân Lộc|Phú Yên/Thị xã Sông Cầu:XXuân Hải,XXuân Lộc
XXuân Cảnh|Phú Yên/Thị xã Sông Cầu:XXuân Bình,XXuân Cảnh
XĐồng Xuân|Phú Yên/Huyện Đồng Xuân:TLa Hai,XXuân Long,XXuân Quang 2,XXuân Sơn Bắc,XXuân Sơn Nam
XXuân Lãnh|Phú Yên/Huyện Đồng Xuân:XXuân Lãnh,XĐa Lộc
XPhú Mỡ|Phú Yên/Huyện Đồng Xuân:XPhú Mỡ,XXuân Quang 1
XXuân Phước|Phú Yên/Huyện Đồng Xuân:XXuân Phước,XXuân Quang 3
XTuy An Bắc|Phú Yên/Huyện Tuy An:TChí Thạnh,XAn Dân,XAn Định
XTuy An Đông|Phú Yên/Huyện Tuy An:XAn Ninh Tây,XAn Ninh Đông,XAn Thạch
XTuy An Tây|Phú Yên/Huyện Tuy An:XAn Lĩnh,XAn Nghiệp,XAn Xuân
XÔ Loan|Phú Yên/Huyện Tuy An:XAn Cư,XAn Hiệp,XAn Hòa Hải
XTuy An Nam|Phú Yên/Huyện Tuy An:XAn Chấn,XAn Mỹ,XAn Thọ
XSơn Hòa|Phú Yên/Huyện Sơn Hòa:TCủng Sơn,XSuối Bạc,XSơn Hà,XSơn Nguyên,XSơn Phước
XTây Sơn|Phú Yên/Huyện Sơn Hòa:XCà Lúi,XPhước Tân,XSơn Hội
XVân Hòa|Phú Yên/Huyện Sơn Hòa:XSơn Long,XSơn Xuân,XSơn Định
XSuối Trai|Phú Yên/Huyện Sơn Hòa:XKrông Pa,XSuối Trai
XSông Hinh|Phú Yên/Huyện Sông Hinh:THai Riêng,XSông Hinh
XEa Ly|Phú Yên/Huyện Sông Hinh:XEa Lâm
XĐức Bình|Phú Yên/Huyện Sông Hinh:XSơn Giang,XĐức Bình Tây,XĐức Bình Đông
XEa Bá|Phú Yên/Huyện Sông Hinh:XEa Bá
XSơn Thành|Phú Yên/Huyện Tây Hòa:XHòa Phú,XSơn Thành Tây,XSơn Thành Đông
XTây Hòa|Phú Yên/Huyện Tây Hòa:TPhú Thứ,XHòa Bình 1,XHòa Phong,XHòa Tân Tây
XHòa Thịnh|Phú Yên/Huyện Tây Hòa:XHòa Thịnh,XHòa Đồng
XHòa Mỹ|Phú Yên/Huyện Tây Hòa:XHòa Mỹ Tây,XHòa Mỹ Đông
XPhú Hòa 2|Phú Yên/Huyện Phú Hòa:XHòa Quang Bắc,XHòa Quang Nam,XHòa Trị
XPhú Hòa 1|Phú Yên/Huyện Phú Hòa:TThị Trấn Phú Hòa,XHòa An,XHòa Hội,XHòa Thắng,XHòa Định Tây,XHòa Định Đông
PHòa Hiệp|Phú Yên/Thị xã Đông Hòa:PHòa Hiệp Bắc,PHòa Hiệp Nam,PHòa Hiệp Trung
PĐông Hòa|Phú Yên/Thị xã Đông Hòa:PHòa Vinh,PHòa Xuân Tây,XHòa Tân Đông
XHòa Xuân|Phú Yên/Thị xã Đông Hòa:XHòa Tâm,XHòa Xuân Nam,XHòa Xuân Đông
PTân Lập|Thành phố Buôn Ma Thuột:PTân Hòa,PTân Lập,XHòa Thắng
PTân An|Thành phố Buôn Ma Thuột:PTân An,XEa Tu,XHòa Thuận
PThành Nhất|Thành phố Buôn Ma Thuột:PKhánh Xuân,PThành Nhất
PBuôn Ma Thuột|Thành phố Buôn Ma Thuột:PThành Công,PTân Lợi,PTân Thành,PTân Tiến,PTự An,XCư ÊBur
PEa Kao|Thành phố Buôn Ma Thuột:PEa Tam,XEa Kao
XHòa Phú|Thành phố Buôn Ma Thuột:XHòa Khánh,XHòa Phú,XHòa Xuân
PBuôn Hồ
XEa Drông
PCư Bao
XEa Drăng|Huyện Ea H'leo:TEa Drăng,XDliê Yang,XEa Ral
XEa H'Leo|Huyện Ea H'leo:XEa H'leo
XEa Hiao|Huyện Ea H'leo:XEa Hiao,XEa Sol
XEa Wy|Huyện Ea H'leo:XCư A Mung,XCư Mốt,XEa Wy
XEa Khăl|Huyện Ea H'leo:XEa Khal,XEa Nam,XEa Tir
XEa Súp|Huyện Ea Súp:TEa Súp,XCư M'Lan,XEa Lê
XIa Lốp|Huyện Ea Súp:XIa Lốp
XEa Rốk|Huyện Ea Súp:XCư KBang,XEa Rốk,XIa JLơi
XEa Bung|Huyện Ea Súp:XEa Bung,XYa Tờ Mốt
XIa Rvê|Huyện Ea Súp:XIa RVê
XBuôn Đôn|Huyện Buôn Đôn:XKrông Na
XEa Wer|Huyện Buôn Đôn:XEa Huar,XEa Wer,XTân Hòa
XEa Nuôl|Huyện Buôn Đôn:XCuôr KNia,XEa Bar,XEa Nuôl
XQuảng Phú|Huyện Cư M'gar:TEa Pốk,TQuảng Phú,XCư Suê,XQuảng Tiến
XEa Kiết|Huyện Cư M'gar:XEa Kiết,XEa Kuêh
XEa Tul|Huyện Cư M'gar:XCư Dliê M'nông,XEa Tar,XEa Tul
XCư M'gar|Huyện Cư M'gar:XCư M'gar,XEa KPam
XEa M'Droh|Huyện Cư M'gar:XEa M'nang,XQuảng Hiệp
XCuôr Đăng
XKrông Búk|Huyện Krông Búk:XCư Né
XCư Pơng|Huyện Krông Búk:XCư Pơng,XEa Sin
XPơng Drang|Huyện Krông Búk:TPơng Drang,XEa Ngai,XTân Lập
XKrông Năng|Huyện Krông Năng:TKrông Năng,XEa Hồ,XPhú Lộc
XDliê Ya|Huyện Krông Năng:XEa Tân,XEa Tóh
XTam Giang|Huyện Krông Năng:XCư Klông,XEa Tam,XTam Giang
XPhú Xuân|Huyện Krông Năng:XEa Dăh,XPhú Xuân
XEa Kar|Huyện Ea Kar:TEa Kar,XCư Huê,XCư Ni,XEa Kmút,XEa Đar,XXuân Phú
XEa Knốp|Huyện Ea Kar:TEa Knốp,XEa Sar,XEa Sô,XEa Tih
XEa Păl|Huyện Ea Kar:XCư Prông,XEa Păl
XEa Ô|Huyện Ea Kar:XCư ELang,XEa Ô
XCư Yang|Huyện Ea Kar:XCư Bông
XM'Drắk|Huyện M'Đrắk:XEa Lai,XKrông Jing
XCư Prao|Huyện M'Đrắk:XCư Prao,XEa Pil
XEa Riêng|Huyện M'Đrắk:XEa H'MLay,XEa Riêng
XCư M'ta|Huyện M'Đrắk:XCư M'ta
XKrông Á|Huyện M'Đrắk:XCư San,XKrông Á
XEa Trang|Huyện M'Đrắk:XEa Trang
XKrông Bông|Huyện Krông Bông:TKrông Kmar,XHòa Lễ,XKhuê Ngọc Điền
XDang Kang|Huyện Krông Bông:XCư KTy,XDang Kang,XHòa Thành
XCư Pui|Huyện Krông Bông:XCư Pui,XHòa Phong
XHòa Sơn|Huyện Krông Bông:XEa Trul,XHòa Sơn,XYang Reh
XYang Mao|Huyện Krông Bông:XCư Drăm,XYang Mao
XKrông Pắc|Huyện Krông Pắc:TPhước An,XEa Yông,XHòa An,XHòa Tiến
XEa Kly|Huyện Krông Pắc:XEa Kly,XKRông Búk
XEa Knuếc|Huyện Krông Pắc:XEa Kênh,XHòa Đông
XEa Phê|Huyện Krông Pắc:XEa Hiu,XEa Kuăng,XEa Phê
XTân Tiến|Huyện Krông Pắc:XEa Uy,XEa Yiêng,XTân Tiến
XVụ Bổn|Huyện Krông Pắc:XVụ Bổn
XKrông Ana|Huyện Krông A Na:TBuôn Trấp,XBình Hòa,XQuảng Điền
XEa Na|Huyện Krông A Na:XDray Sáp,XEa Bông,XEa Na
XDur Kmăl|Huyện Krông A Na:XBăng A Drênh,XDur KMăl
XLiên Sơn Lắk|Huyện Lắk:TLiên Sơn,XBông Krang,XYang Tao
XĐắk Liêng|Huyện Lắk:XBuôn Triết,XBuôn Tría,XĐắk Liêng
XĐắk Phơi|Huyện Lắk:XĐắk Nuê,XĐắk Phơi
XKrông Nô|Huyện Lắk:XKrông Nô
XNam Ka|Huyện Lắk:XNam Ka
XEa Ning|Huyện Cư Kuin:XEa Hu,XEa Ning
XEa Ktur|Huyện Cư Kuin:XEa BHốk,XEa Ktur,XEa Tiêu
XDray Bhăng|Huyện Cư Kuin:XDray Bhăng,XEa BHốk,XHòa Hiệp`,
  'Đà Nẵng': `
PHải Vân|Huyện Hòa Vang:XHòa Bắc,XHòa Liên|Quận Liên Chiểu:PHòa Hiệp Bắc,PHòa Hiệp Nam
PLiên Chiểu|Huyện Hòa Vang:XHòa Liên|Quận Liên Chiểu:PHòa Khánh Bắc
PHòa Khánh|Huyện Hòa Vang:XHòa Sơn|Quận Liên Chiểu:PHòa Khánh Nam,PHòa Minh
PThanh Khê|Quận Thanh Khê:PChính Gián,PThanh Khê Tây,PThanh Khê Đông,PThạc Gián,PXuân Hà
PAn Khê|Quận Cẩm Lệ:PHòa An,PHòa Phát|Quận Thanh Khê:PAn Khê
PHải Châu|Quận Hải Châu:PHải Châu,PPhước Ninh,PThanh Bình,PThuận Phước,PThạch Thang
PHòa Cường|Quận Hải Châu:PBình Thuận,PHòa Cường Bắc,PHòa Cường Nam,PHòa Thuận Tây
PSơn Trà|Quận Sơn Trà:PMân Thái,PNại Hiên Đông,PThọ Quang
PAn Hải|Quận Sơn Trà:PAn Hải Bắc,PAn Hải Nam,PPhước Mỹ
PNgũ Hành Sơn|Quận Ngũ Hành Sơn:PHòa Hải,PHòa Quý,PKhuê Mỹ,PMỹ An
PCẩm Lệ|Quận Cẩm Lệ:PHòa Thọ Tây,PHòa Thọ Đông,PKhuê Trung
PHòa Xuân|Huyện Hòa Vang:XHòa Châu,XHòa Phước|Quận Cẩm Lệ:PHòa Xuân
XBà Nà|Huyện Hòa Vang:XHòa Nhơn,XHòa Ninh
XHòa Vang|Huyện Hòa Vang:XHòa Phong,XHòa Phú
XHòa Tiến|Huyện Hòa Vang:XHòa Khương,XHòa Tiến
ĐHoàng Sa
PBàn Thạch|Quảng Nam/Thành phố Tam Kỳ:PHòa Thuận,PTân Thạnh,XTam Thăng
PTam Kỳ|Quảng Nam/Thành phố Tam Kỳ:PAn Mỹ,PAn Xuân,PTrường Xuân
PHương Trà|Quảng Nam/Thành phố Tam Kỳ:PAn Sơn,PHòa Hương,XTam Ngọc
PQuảng Phú|Quảng Nam/Thành phố Tam Kỳ:PAn Phú,XTam Phú,XTam Thanh
PHội An|Quảng Nam/Thành phố Hội An:PCẩm Nam,PCẩm Phô,PMinh An,PSơn Phong,XCẩm Kim
PHội An Tây|Quảng Nam/Thành phố Hội An:PCẩm An,PThanh Hà,PTân An,XCẩm Hà
PHội An Đông|Quảng Nam/Thành phố Hội An:PCẩm Châu,PCửa Đại,XCẩm Thanh
XTân Hiệp|Quảng Nam/Thành phố Hội An:XTân Hiệp
XHùng Sơn|Quảng Nam/Huyện Tây Giang:XA Xan,XCh'ơm,XGa Ri,XTr'Hy
XTây Giang|Quảng Nam/Huyện Tây Giang:XA Nông,XA Tiêng,XDang,XLăng
XAvương|Quảng Nam/Huyện Tây Giang:XA Vương
XĐông Giang|Quảng Nam/Huyện Đông Giang:XA Rooi,XTà Lu
XSông Kôn|Quảng Nam/Huyện Đông Giang:XA Ting,XJơ Ngây,XSông Kôn
XSông Vàng|Quảng Nam/Huyện Đông Giang:XBa,XTư
XBến Hiên
XĐại Lộc|Quảng Nam/Huyện Đại Lộc:TÁi Nghĩa,XĐại An,XĐại Hiệp,XĐại Hòa,XĐại Nghĩa
XThượng Đức|Quảng Nam/Huyện Đại Lộc:XĐại Hưng,XĐại Lãnh,XĐại Sơn
XHà Nha|Quảng Nam/Huyện Đại Lộc:XĐại Hồng,XĐại Quang,XĐại Đồng
XPhú Thuận|Quảng Nam/Huyện Đại Lộc:XĐại Chánh,XĐại Thạnh,XĐại Thắng,XĐại Tân
XVu Gia|Quảng Nam/Huyện Đại Lộc:XĐại Cường,XĐại Minh,XĐại Phong
PĐiện Bàn|Quảng Nam/Thị xã Điện Bàn:PVĩnh Điện,PĐiện Minh,PĐiện Phương
PĐiện Bàn Bắc|Quảng Nam/Thị xã Điện Bàn:PĐiện Thắng Bắc,XĐiện Hòa,XĐiện Tiến
PAn Thắng|Quảng Nam/Thị xã Điện Bàn:PĐiện An,PĐiện Thắng Nam,PĐiện Thắng Trung
PĐiện Bàn Đông|Quảng Nam/Thị xã Điện Bàn:PĐiện Dương,PĐiện Nam Bắc,PĐiện Nam Trung,PĐiện Nam Đông,PĐiện Ngọc
XĐiện Bàn Tây|Quảng Nam/Thị xã Điện Bàn:XĐiện Hồng,XĐiện Phước,XĐiện Thọ
XGò Nổi|Quảng Nam/Thị xã Điện Bàn:XĐiện Phong,XĐiện Quang,XĐiện Trung
XNam Phước|Quảng Nam/Huyện Duy Xuyên:TNam Phước,XDuy Phước,XDuy Vinh
XThu Bồn|Quảng Nam/Huyện Duy Xuyên:XDuy Châu,XDuy Hòa,XDuy Phú,XDuy Tân
XDuy Xuyên|Quảng Nam/Huyện Duy Xuyên:XDuy Sơn,XDuy Trinh,XDuy Trung
XDuy Nghĩa|Quảng Nam/Huyện Duy Xuyên:XDuy Hải,XDuy Nghĩa,XDuy Thành
XQuế Sơn|Quảng Nam/Huyện Quế Sơn:TĐông Phú,XQuế An,XQuế Long,XQuế Minh,XQuế Phong
XXuân Phú|Quảng Nam/Huyện Quế Sơn:THương An,XQuế Phú,XQuế Xuân 1,XQuế Xuân 2
XNông Sơn|Quảng Nam/Huyện Quế Sơn:TTrung Phước,XQuế Lộc
XQuế Sơn Trung|Quảng Nam/Huyện Quế Sơn:XQuế Châu,XQuế Hiệp,XQuế Mỹ,XQuế Thuận
XQuế Phước|Quảng Nam/Huyện Quế Sơn:XNinh Phước,XPhước Ninh,XQuế Lâm
XThạnh Mỹ|Quảng Nam/Huyện Nam Giang:TThạnh Mỹ
XLa Êê|Quảng Nam/Huyện Nam Giang:XChơ Chun
XNam Giang|Quảng Nam/Huyện Nam Giang:XChà Vàl
XBến Giằng|Quảng Nam/Huyện Nam Giang:XCà Dy,XTà Pơơ
XLa Dêê|Quảng Nam/Huyện Nam Giang:XLa Dêê,XĐắc Tôi
XĐắc Pring|Quảng Nam/Huyện Nam Giang:XĐắc Pre,XĐắc Pring
XKhâm Đức|Quảng Nam/Huyện Phước Sơn:TKhâm Đức,XPhước Xuân
XPhước Hiệp|Quảng Nam/Huyện Phước Sơn:XPhước Hiệp,XPhước Hòa
XPhước Năng|Quảng Nam/Huyện Phước Sơn:XPhước Mỹ,XPhước Năng,XPhước Đức
XPhước Chánh|Quảng Nam/Huyện Phước Sơn:XPhước Chánh,XPhước Công
XPhước Thành|Quảng Nam/Huyện Phước Sơn:XPhước Kim,XPhước Lộc,XPhước Thành
XHiệp Đức|Quảng Nam/Huyện Hiệp Đức:TTân Bình,XQuế Lưu,XQuế Tân
XViệt An|Quảng Nam/Huyện Hiệp Đức:XBình Lâm,XBình Sơn,XQuế Thọ,XThăng Phước
XPhước Trà|Quảng Nam/Huyện Hiệp Đức:XPhước Gia,XPhước Trà,XSông Trà
XThăng Bình|Quảng Nam/Huyện Thăng Bình:THà Lam,XBình Nguyên,XBình Phục,XBình Quý
XThăng An|Quảng Nam/Huyện Thăng Bình:XBình Dương,XBình Giang,XBình Minh,XBình Triều,XBình Đào
XĐồng Dương|Quảng Nam/Huyện Thăng Bình:XBình Lãnh,XBình Trị,XBình Định
XThăng Phú|Quảng Nam/Huyện Thăng Bình:XBình Phú,XBình Quế
XThăng Điền|Quảng Nam/Huyện Thăng Bình:XBình An,XBình Trung,XBình Tú
XThăng Trường|Quảng Nam/Huyện Thăng Bình:XBình Hải,XBình Nam,XBình Sa
XTiên Phước|Quảng Nam/Huyện Tiên Phước:TTiên Kỳ,XTiên Mỹ,XTiên Phong,XTiên Thọ
XSơn Cẩm Hà|Quảng Nam/Huyện Tiên Phước:XTiên Châu,XTiên Hà,XTiên Sơn
XLãnh Ngọc|Quảng Nam/Huyện Tiên Phước:XTiên Hiệp,XTiên Lãnh,XTiên Ngọc
XThạnh Bình|Quảng Nam/Huyện Tiên Phước:XTiên An,XTiên Cảnh,XTiên Lập,XTiên Lộc
XTrà My|Quảng Nam/Huyện Bắc Trà My:TTrà My,XTrà Dương,XTrà Giang,XTrà Sơn
XTrà Liên|Quảng Nam/Huyện Bắc Trà My:XTrà Kót,XTrà Nú,XTrà Đông
XTrà Đốc|Quảng Nam/Huyện Bắc Trà My:XTrà Bui,XTrà Đốc
XTrà Tân|Quảng Nam/Huyện Bắc Trà My:XTrà Giác,XTrà Tân
XTrà Giáp|Quảng Nam/Huyện Bắc Trà My:XTrà Giáp,XTrà Ka
XTrà Leng|Quảng Nam/Huyện Nam Trà My:XTrà Dơn,XTrà Leng
XTrà Tập|Quảng Nam/Huyện Nam Trà My:XTrà Cang,XTrà Tập
XNam Trà My|Quảng Nam/Huyện Nam Trà My:XTrà Don,XTrà Mai
XTrà Linh|Quảng Nam/Huyện Nam Trà My:XTrà Linh,XTrà Nam
XTrà Vân|Quảng Nam/Huyện Nam Trà My:XTrà Vinh,XTrà Vân
XNúi Thành|Quảng Nam/Huyện Núi Thành:TNúi Thành,XTam Giang,XTam Hiệp,XTam Nghĩa,XTam Quang
XTam Xuân|Quảng Nam/Huyện Núi Thành:XTam Tiến,XTam Xuân I,XTam Xuân II
XĐức Phú|Quảng Nam/Huyện Núi Thành:XTam Sơn,XTam Thạnh
XTam Anh|Quảng Nam/Huyện Núi Thành:XTam Anh Bắc,XTam Anh Nam,XTam Hòa
XTam Hải|Quảng Nam/Huyện Núi Thành:XTam Hải
XTam Mỹ|Quảng Nam/Huyện Núi Thành:XTam Mỹ Tây,XTam Mỹ Đông,XTam Trà
XChiên Đàn|Quảng Nam/Huyện Phú Ninh:TPhú Thịnh,XTam Thái,XTam Đàn
XTây Hồ|Quảng Nam/Huyện Phú Ninh:XTam An,XTam Lộc,XTam Phước,XTam Thành
XPhú Ninh|Quảng Nam/Huyện Phú Ninh:XTam Dân,XTam Lãnh,XTam Đại`,
  'Điện Biên': `
PMường Thanh|Huyện Điện Biên:XThanh Xương|Thành phố Điện Biên Phủ:PNam Thanh,PNoong Bua
PĐiện Biên Phủ|Thành phố Điện Biên Phủ:PHim Lam,PMường Thanh,PThanh Bình,PThanh Trường,PTân Thanh,XThanh Minh
XNà Tấu|Huyện Mường Ảng:XMường Đăng,XNgối Cáy|Thành phố Điện Biên Phủ:XNà Tấu
XMường Phăng|Thành phố Điện Biên Phủ:XMường Phăng,XNà Nhạn,XPá Khoang
PMường Lay
XSín Thầu|Huyện Mường Nhé:XLeng Su Sìn,XSen Thượng,XSín Thầu
XMường Nhé|Huyện Mường Nhé:XChung Chải,XMường Nhé,XNậm Vì
XNậm Kè|Huyện Mường Nhé:XNậm Kè,XPá Mỳ
XMường Toong|Huyện Mường Nhé:XMường Toong
XQuảng Lâm|Huyện Mường Nhé:XQuảng Lâm|Huyện Nậm Pồ:XNa Cô Sa
XNa Sang|Huyện Mường Chà:TMường Chà,XMa Thì Hồ,XNa Sang,XSa Lông
XMường Tùng|Huyện Mường Chà:XHuổi Lèng,XMường Tùng
XPa Ham|Huyện Mường Chà:XHừa Ngài,XPa Ham
XNậm Nèn|Huyện Mường Chà:XHuổi Mí,XNậm Nèn
XMường Pồn|Huyện Mường Chà:XMường Mươn|Huyện Điện Biên:XMường Pồn
XTủa Chùa|Huyện Tuần Giáo:XNà Tòng|Huyện Tủa Chùa:TTủa Chùa,XMường Báng
XTủa Thàng|Huyện Tủa Chùa:XHuổi Só,XTủa Thàng
XSín Chải|Huyện Tủa Chùa:XLao Xả Phình,XTả Sìn Thàng
XSính Phình|Huyện Tủa Chùa:XSính Phình,XTrung Thu,XTả Phìn
XSáng Nhè|Huyện Tuần Giáo:XPhình Sáng|Huyện Tủa Chùa:XMường Đun
XTuần Giáo|Huyện Tuần Giáo:TTuần Giáo,XQuài Cang,XQuài Nưa
XPú Nhung|Huyện Tuần Giáo:XPú Nhung,XRạng Đông,XTa Ma
XMường Mùn|Huyện Tuần Giáo:XMùn Chung,XMường Mùn,XPú Xi
XChiềng Sinh|Huyện Tuần Giáo:XChiềng Sinh,XMường Khong,XMường Thín,XNà Sáy
XQuài Tở|Huyện Tuần Giáo:XQuài Tở,XTênh Phông,XTỏa Tình
XBúng Lao|Huyện Mường Ảng:XBúng Lao,XẲng Tở|Huyện Tuần Giáo:XChiềng Đông
XThanh Nưa|Huyện Điện Biên:XHua Thanh,XThanh Chăn,XThanh Hưng,XThanh Luông,XThanh Nưa
XThanh Yên|Huyện Điện Biên:XNoong Luống,XPa Thơm,XThanh Yên
XThanh An|Huyện Điện Biên:XSam Mứn,XThanh An
XSam Mứn|Huyện Điện Biên:XNa Ư,XPom Lót
XNúa Ngam|Huyện Điện Biên:XHẹ Muông,XNa Tông,XNúa Ngam
XMường Nhà|Huyện Điện Biên:XMường Lói,XMường Nhà,XPhu Luông
XNa Son|Huyện Điện Biên Đông:TĐiện Biên Đông,XKeo Lôm,XNa Son
XXa Dung|Huyện Điện Biên Đông:XPhì Nhừ,XXa Dung
XMường Luân|Huyện Điện Biên Đông:XChiềng Sơ,XMường Luân
XPu Nhi|Huyện Điện Biên Đông:XNong U
XPhình Giàng|Huyện Điện Biên Đông:XPhình Giàng,XPú Hồng
XTìa Dình|Huyện Điện Biên Đông:XHáng Lìa,XTìa Dình
XMường Ảng|Huyện Mường Ảng:TMường Ảng,XẲng Cang,XẲng Nưa
XMường Lạn|Huyện Mường Ảng:XMường Lạn,XNặm Lịch,XXuân Lao
XMường Chà|Huyện Nậm Pồ:XChà Cang,XChà Nưa,XNậm Tin,XPa Tần
XNà Hỳ|Huyện Nậm Pồ:XNà Hỳ,XNà Khoa,XNậm Chua,XNậm Nhừ
XNà Bủng|Huyện Nậm Pồ:XNà Bủng,XVàng Đán
XChà Tở|Huyện Nậm Pồ:XChà Tở,XNậm Khăn
XSi Pa Phìn|Huyện Nậm Pồ:XPhìn Hồ,XSi Pa Phìn`,
  'Đồng Nai': `
PPhước Long|Bình Phước/Thị xã Phước Long:PLong Thủy,PSơn Giang,PThác Mơ,XPhước Tín
PPhước Bình|Bình Phước/Huyện Phú Riềng:XBình Sơn|Bình Phước/Thị xã Phước Long:PLong Phước,PPhước Bình,XLong Giang
PBình Phước|Bình Phước/Thành phố Đồng Xoài:PTân Bình,PTân Phú,PTân Thiện,PTân Xuân,PTân Đồng,XTiến Hưng
PĐồng Xoài|Bình Phước/Thành phố Đồng Xoài:PTiến Thành,XTân Thành
PBình Long|Bình Phước/Huyện Hớn Quản:XThanh Bình|Bình Phước/Thị xã Bình Long:PAn Lộc,PHưng Chiến,PPhú Đức
PAn Lộc|Bình Phước/Thị xã Bình Long:PPhú Thịnh,XThanh Lương,XThanh Phú
XBù Gia Mập|Bình Phước/Huyện Bù Gia Mập:XBù Gia Mập
XĐăk Ơ|Bình Phước/Huyện Bù Gia Mập:XĐak Ơ
XPhú Nghĩa|Bình Phước/Huyện Bù Gia Mập:XPhú Nghĩa,XPhú Văn,XĐức Hạnh
XĐa Kia|Bình Phước/Huyện Bù Gia Mập:XBình Thắng,XPhước Minh,XĐa Kia
XLộc Ninh|Bình Phước/Huyện Lộc Ninh:TLộc Ninh,XLộc Thuận,XLộc Thái
XLộc Thạnh|Bình Phước/Huyện Lộc Ninh:XLộc Hòa,XLộc Thạnh
XTân Tiến|Bình Phước/Huyện Bù Đốp:XTân Thành,XTân Tiến|Bình Phước/Huyện Lộc Ninh:XLộc An
XLộc Tấn|Bình Phước/Huyện Lộc Ninh:XLộc Thiện,XLộc Tấn
XLộc Quang|Bình Phước/Huyện Lộc Ninh:XLộc Hiệp,XLộc Phú,XLộc Quang
XLộc Thành|Bình Phước/Huyện Lộc Ninh:XLộc Thành,XLộc Thịnh
XLộc Hưng|Bình Phước/Huyện Lộc Ninh:XLộc Hưng,XLộc Khánh,XLộc Điền
XThiện Hưng|Bình Phước/Huyện Bù Đốp:TThanh Bình,XThanh Hòa,XThiện Hưng
XHưng Phước|Bình Phước/Huyện Bù Đốp:XHưng Phước,XPhước Thiện
XTân Hưng|Bình Phước/Huyện Hớn Quản:XAn Khương,XThanh An,XTân Hưng
XMinh Đức|Bình Phước/Huyện Hớn Quản:XAn Phú,XMinh Tâm,XMinh Đức
XTân Quan|Bình Phước/Huyện Hớn Quản:XPhước An,XTân Lợi,XTân Quan|Bình Phước/Thị xã Chơn Thành:XQuang Minh
XTân Khai|Bình Phước/Huyện Hớn Quản:TTân Khai,XTân Hiệp,XĐồng Nơ
XĐồng Phú|Bình Phước/Huyện Đồng Phú:TTân Phú,XTân Lập,XTân Tiến
XThuận Lợi|Bình Phước/Huyện Đồng Phú:XThuận Lợi,XThuận Phú
XĐồng Tâm|Bình Phước/Huyện Đồng Phú:XTân Phước,XĐồng Tiến,XĐồng Tâm
XTân Lợi|Bình Phước/Huyện Đồng Phú:XTân Hòa,XTân Hưng,XTân Lợi
XBù Đăng|Bình Phước/Huyện Bù Đăng:TĐức Phong,XMinh Hưng,XĐoàn Kết
XĐak Nhau|Bình Phước/Huyện Bù Đăng:XĐak Nhau,XĐường 10
XThọ Sơn|Bình Phước/Huyện Bù Đăng:XPhú Sơn,XThọ Sơn,XĐồng Nai
XBom Bo|Bình Phước/Huyện Bù Đăng:XBom Bo,XBình Minh
XNghĩa Trung|Bình Phước/Huyện Bù Đăng:XNghĩa Bình,XNghĩa Trung,XĐức Liễu
XPhước Sơn|Bình Phước/Huyện Bù Đăng:XPhước Sơn,XThống Nhất,XĐăng Hà
PChơn Thành|Bình Phước/Thị xã Chơn Thành:PHưng Long,PMinh Thành,PThành Tâm
XNha Bích|Bình Phước/Thị xã Chơn Thành:XMinh Lập,XMinh Thắng,XNha Bích
PMinh Hưng|Bình Phước/Thị xã Chơn Thành:PMinh Hưng,PMinh Long
XBình Tân|Bình Phước/Huyện Phú Riềng:XBình Tân,XLong Bình,XLong Hưng
XPhú Trung|Bình Phước/Huyện Phú Riềng:XPhú Trung,XPhước Tân
XPhú Riềng|Bình Phước/Huyện Phú Riềng:XBù Nho,XPhú Riềng
XLong Hà|Bình Phước/Huyện Phú Riềng:XLong Hà,XLong Tân
PTrảng Dài|Huyện Vĩnh Cửu:XThiện Tân|Thành phố Biên Hòa:PTrảng Dài
PTân Triều|Huyện Vĩnh Cửu:XBình Lợi,XThạnh Phú,XTân Bình|Thành phố Biên Hòa:PTân Phong
PLong Bình|Thành phố Biên Hòa:PHố Nai,PLong Bình,PTân Biên
PHố Nai|Huyện Trảng Bom:XHố Nai 3|Thành phố Biên Hòa:PTân Hòa
PTam Hiệp|Thành phố Biên Hòa:PBình Đa,PTam Hiệp,PTân Hiệp,PTân Mai
PTrấn Biên|Thành phố Biên Hòa:PAn Bình,PBửu Long,PHiệp Hòa,PQuang Vinh,PThống Nhất,PTrung Dũng
PBiên Hòa|Thành phố Biên Hòa:PBửu Hòa,PHóa An,PTân Hạnh,PTân Vạn
PLong Hưng|Thành phố Biên Hòa:PAn Hòa,PLong Bình Tân,XLong Hưng
PTam Phước|Thành phố Biên Hòa:PTam Phước
PPhước Tân|Thành phố Biên Hòa:PPhước Tân
PLong Khánh|Thành phố Long Khánh:PPhú Bình,PXuân An,PXuân Bình,PXuân Hòa,XBàu Trâm
PBình Lộc|Huyện Thống Nhất:XXuân Thiện|Thành phố Long Khánh:PSuối Tre,XBình Lộc
PBảo Vinh|Thành phố Long Khánh:PBảo Vinh,XBảo Quang
PXuân Lập|Thành phố Long Khánh:PBàu Sen,PXuân Lập
PHàng Gòn|Thành phố Long Khánh:PXuân Tân,XHàng Gòn
XTân Phú|Huyện Tân Phú:TTân Phú,XPhú Lộc,XPhú Thanh,XPhú Xuân,XTrà Cổ
XĐak Lua
XNam Cát Tiên|Huyện Tân Phú:XNam Cát Tiên,XPhú An
XTà Lài|Huyện Tân Phú:XPhú Lập,XPhú Thịnh,XTà Lài
XPhú Lâm|Huyện Tân Phú:XPhú Bình,XPhú Lâm,XPhú Sơn,XThanh Sơn
XPhú Hòa|Huyện Tân Phú:XPhú Điền|Huyện Định Quán:XPhú Hòa,XPhú Lợi
XTrị An|Huyện Vĩnh Cửu:TVĩnh An,XMã Đà,XTrị An
XPhú Lý|Huyện Vĩnh Cửu:XPhú Lý
XTân An|Huyện Vĩnh Cửu:XTân An,XVĩnh Tân
XĐịnh Quán|Huyện Định Quán:TĐịnh Quán,XGia Canh,XNgọc Định,XPhú Ngọc
XThanh Sơn|Huyện Định Quán:XThanh Sơn
XPhú Vinh|Huyện Định Quán:XPhú Tân,XPhú Vinh
XLa Ngà|Huyện Định Quán:XLa Ngà,XTúc Trưng
XThống Nhất|Huyện Thống Nhất:XGia Tân 1,XGia Tân 2|Huyện Định Quán:XPhú Cường,XPhú Túc
XXuân Bắc|Huyện Xuân Lộc:XXuân Bắc|Huyện Định Quán:XSuối Nho
XTrảng Bom|Huyện Trảng Bom:TTrảng Bom,XGiang Điền,XQuảng Tiến,XSông Trầu
XBàu Hàm|Huyện Trảng Bom:XBàu Hàm,XCây Gáo,XSông Thao,XThanh Bình
XHưng Thịnh|Huyện Trảng Bom:XHưng Thịnh,XTrung Hòa,XTây Hòa,XĐông Hòa
XBình Minh|Huyện Trảng Bom:XBình Minh,XBắc Sơn
XAn Viễn|Huyện Trảng Bom:XAn Viễn,XĐồi 61
XGia Kiệm|Huyện Thống Nhất:XGia Kiệm,XGia Tân 3,XQuang Trung
XDầu Giây|Huyện Thống Nhất:TDầu Giây,XBàu Hàm 2,XHưng Lộc,XLộ 25
XXuân Quế|Huyện Cẩm Mỹ:XSông Nhạn,XXuân Quế
XCẩm Mỹ|Huyện Cẩm Mỹ:TLong Giao,XBảo Bình,XNhân Nghĩa,XXuân Mỹ
XXuân Đường|Huyện Cẩm Mỹ:XThừa Đức,XXuân Đường|Huyện Long Thành:XCẩm Đường
XXuân Định|Huyện Cẩm Mỹ:XXuân Bảo|Huyện Xuân Lộc:XBảo Hòa,XXuân Định
XXuân Đông|Huyện Cẩm Mỹ:XXuân Tây,XXuân Đông|Huyện Xuân Lộc:XXuân Tâm
XSông Ray|Huyện Cẩm Mỹ:XLâm San,XSông Ray
XLong Thành|Huyện Long Thành:TLong Thành,XBình Sơn,XLong An,XLộc An
XAn Phước|Huyện Long Thành:XAn Phước,XTam An
XBình An|Huyện Long Thành:XBình An,XLong Đức
XLong Phước|Huyện Long Thành:XBàu Cạn,XLong Phước
XPhước Thái|Huyện Long Thành:XPhước Bình,XPhước Thái,XTân Hiệp
XXuân Lộc|Huyện Xuân Lộc:TGia Ray,XSuối Cát,XXuân Hiệp,XXuân Thọ,XXuân Trường
XXuân Thành|Huyện Xuân Lộc:XSuối Cao,XXuân Thành
XXuân Hòa|Huyện Xuân Lộc:XXuân Hòa,XXuân Hưng,XXuân Tâm
XXuân Phú|Huyện Xuân Lộc:XLang Minh,XXuân Phú
XNhơn Trạch|Huyện Nhơn Trạch:THiệp Phước,XLong Tân,XPhú Hội,XPhú Thạnh,XPhước Thiền
XĐại Phước|Huyện Nhơn Trạch:XPhú Hữu,XPhú Đông,XPhước Khánh,XĐại Phước
XPhước An|Huyện Nhơn Trạch:XLong Thọ,XPhước An,XVĩnh Thanh`,
  'Đồng Tháp': `
PĐạo Thạnh|Tiền Giang/Thành phố Mỹ Tho:P4,P5,XĐạo Thạnh
PCao Lãnh|Tiền Giang/Thành phố Mỹ Tho:P4,P6|Tiền Giang/Thị xã Cai Lậy:P3,P4|Thành phố Cao Lãnh:P1,P3,P4,P6,PHòa Thuận,XHòa An,XTân Thuận Tây,XTân Thuận Đông,XTịnh Thới|Thành phố Sa Đéc:P3,P4
PMỹ Tho|Tiền Giang/Thành phố Mỹ Tho:P1,P2,PTân Long
PThới Sơn|Tiền Giang/Thành phố Mỹ Tho:P6,XThới Sơn
PMỹ Phong|Tiền Giang/Thành phố Mỹ Tho:P9,XMỹ Phong,XTân Mỹ Chánh
PTrung An|Tiền Giang/Thành phố Mỹ Tho:P10,XPhước Thạnh,XTrung An
PLong Thuận|Tiền Giang/Thành phố Gò Công:P2,PLong Thuận
PGò Công|Tiền Giang/Thành phố Gò Công:P1,P5,PLong Hòa
PSơn Qui|Tiền Giang/Thành phố Gò Công:PLong Hưng,XBình Đông,XTân Trung
PBình Xuân|Tiền Giang/Thành phố Gò Công:PLong Chánh,XBình Xuân
PMỹ Phước Tây|Tiền Giang/Thị xã Cai Lậy:P1,P3,XMỹ Hạnh Trung,XMỹ Phước Tây
PThanh Hòa|Tiền Giang/Thị xã Cai Lậy:P2,XThanh Hòa,XTân Bình
PCai Lậy|Tiền Giang/Thị xã Cai Lậy:P4,P5,XLong Khánh
XTân Phú|Tiền Giang/Thị xã Cai Lậy:XMỹ Hạnh Đông,XTân Hội,XTân Phú
PNhị Quý|Tiền Giang/Thị xã Cai Lậy:PNhị Mỹ,XNhị Quý,XPhú Quý
XTân Phước 1|Tiền Giang/Huyện Tân Phước:TMỹ Phước,XThạnh Mỹ,XTân Hòa Đông
XTân Phước 2|Tiền Giang/Huyện Tân Phước:XThạnh Hòa,XThạnh Tân,XTân Hòa Tây
XHưng Thạnh|Tiền Giang/Huyện Tân Phước:XHưng Thạnh,XPhú Mỹ,XTân Hòa Thành
XTân Phước 3|Tiền Giang/Huyện Tân Phước:XPhước Lập,XTân Lập 1,XTân Lập 2
XCái Bè|Tiền Giang/Huyện Cái Bè:TCái Bè,XHòa Khánh,XĐông Hòa Hiệp
XHậu Mỹ|Tiền Giang/Huyện Cái Bè:XHậu Mỹ Bắc A,XHậu Mỹ Bắc B,XHậu Mỹ Trinh
XMỹ Thiện|Tiền Giang/Huyện Cái Bè:XMỹ Trung,XMỹ Tân,XThiện Trung
XHội Cư|Tiền Giang/Huyện Cái Bè:XAn Cư,XHậu Mỹ Phú,XHậu Thành,XMỹ Hội
XMỹ Lợi|Tiền Giang/Huyện Cái Bè:XAn Thái Đông,XMỹ Lợi A,XMỹ Lợi B
XMỹ Đức Tây|Tiền Giang/Huyện Cái Bè:XMỹ Đức Tây,XMỹ Đức Đông,XThiện Trí
XThanh Hưng|Tiền Giang/Huyện Cái Bè:XAn Thái Trung,XTân Hưng,XTân Thanh
XAn Hữu|Tiền Giang/Huyện Cái Bè:XAn Hữu,XHòa Hưng,XMỹ Lương
XThạnh Phú|Tiền Giang/Huyện Cai Lậy:XPhú Cường,XThạnh Lộc
XMỹ Thành|Tiền Giang/Huyện Cai Lậy:XMỹ Thành Bắc,XMỹ Thành Nam,XPhú Nhuận
XBình Phú|Tiền Giang/Huyện Cai Lậy:TBình Phú,XCẩm Sơn,XPhú An
XLong Tiên|Tiền Giang/Huyện Cai Lậy:XLong Tiên,XLong Trung,XMỹ Long
XHiệp Đức|Tiền Giang/Huyện Cai Lậy:XHiệp Đức,XHội Xuân,XTân Phong
XNgũ Hiệp|Tiền Giang/Huyện Cai Lậy:XNgũ Hiệp,XTam Bình
XChâu Thành|Tiền Giang/Huyện Châu Thành:TTân Hiệp,XLong An,XThân Cửu Nghĩa
XTân Hương|Tiền Giang/Huyện Châu Thành:XTân Hương,XTân Hội Đông,XTân Lý Đông
XLong Hưng|Tiền Giang/Huyện Châu Thành:XLong Hưng,XTam Hiệp,XThạnh Phú
XBình Trưng|Tiền Giang/Huyện Châu Thành:XBình Trưng,XĐiềm Hy
XLong Định|Tiền Giang/Huyện Châu Thành:XLong Định,XNhị Bình,XĐông Hòa
XVĩnh Kim|Tiền Giang/Huyện Châu Thành:XBàn Long,XPhú Phong,XVĩnh Kim
XKim Sơn|Tiền Giang/Huyện Châu Thành:XBình Đức,XKim Sơn,XSong Thuận
XChợ Gạo|Tiền Giang/Huyện Chợ Gạo:TChợ Gạo,XLong Bình Điền,XSong Bình
XMỹ Tịnh An|Tiền Giang/Huyện Chợ Gạo:XHòa Tịnh,XMỹ Tịnh An,XTrung Hòa,XTân Bình Thạnh
XLương Hòa Lạc|Tiền Giang/Huyện Chợ Gạo:XLương Hòa Lạc,XPhú Kiết,XThanh Bình
XTân Thuận Bình|Tiền Giang/Huyện Chợ Gạo:XQuơn Long,XTân Thuận Bình,XĐăng Hưng Phước
XAn Thạnh Thủy|Tiền Giang/Huyện Chợ Gạo:XAn Thạnh Thủy,XBình Phan,XBình Phục Nhứt
XBình Ninh|Tiền Giang/Huyện Chợ Gạo:XBình Ninh,XHòa Định,XXuân Đông
XVĩnh Bình|Tiền Giang/Huyện Gò Công Tây:TVĩnh Bình,XThạnh Nhựt,XThạnh Trị
XĐồng Sơn|Tiền Giang/Huyện Gò Công Tây:XBình Nhì,XĐồng Sơn,XĐồng Thạnh
XPhú Thành|Tiền Giang/Huyện Gò Công Tây:XBình Phú,XThành Công,XYên Luông
XVĩnh Hựu|Tiền Giang/Huyện Gò Công Tây:XLong Vĩnh,XVĩnh Hựu
XLong Bình|Tiền Giang/Huyện Gò Công Tây:XBình Tân,XLong Bình
XTân Hòa|Tiền Giang/Huyện Gò Công Đông:TTân Hòa,XBình Nghị,XPhước Trung
XGò Công Đông|Tiền Giang/Huyện Gò Công Đông:XTân Thành,XTăng Hòa
XTân Đông|Tiền Giang/Huyện Gò Công Đông:XTân Phước,XTân Tây,XTân Đông
XGia Thuận|Tiền Giang/Huyện Gò Công Đông:TVàm Láng,XGia Thuận,XKiểng Phước
XTân Điền|Tiền Giang/Huyện Gò Công Đông:XBình Ân,XTân Điền
XTân Thới|Tiền Giang/Huyện Tân Phú Đông:XTân Phú,XTân Thạnh,XTân Thới
XTân Phú Đông|Tiền Giang/Huyện Tân Phú Đông:XPhú Thạnh,XPhú Tân,XPhú Đông
PMỹ Ngãi|Huyện Cao Lãnh:XTân Nghĩa|Thành phố Cao Lãnh:PMỹ Ngãi,XMỹ Tân
PMỹ Trà|Huyện Cao Lãnh:XAn Bình,XNhị Mỹ|Thành phố Cao Lãnh:PMỹ Phú,XMỹ Trà
PSa Đéc|Thành phố Sa Đéc:P1,P2,P3,P4,PAn Hòa,PTân Quy Đông,XTân Khánh Đông,XTân Quy Tây
XTân Dương|Huyện Lai Vung:XHòa Thành,XTân Dương|Thành phố Sa Đéc:XTân Phú Đông
PAn Bình|Thành phố Hồng Ngự:PAn Bình A,PAn Bình B,PAn Lộc
PHồng Ngự|Thành phố Hồng Ngự:PAn Thạnh,XBình Thạnh,XTân Hội
PThường Lạc|Huyện Hồng Ngự:XThường Lạc,XThường Thới Hậu A|Thành phố Hồng Ngự:PAn Lạc
XTân Hồng|Huyện Tân Hồng:TSa Rài,XBình Phú,XTân Công Chí
XTân Hộ Cơ|Huyện Tân Hồng:XTân Hộ Cơ,XTân Thành B
XTân Thành|Huyện Tân Hồng:XThông Bình,XTân Thành A
XAn Phước|Huyện Tân Hồng:XAn Phước,XTân Phước
XThường Phước|Huyện Hồng Ngự:TThường Thới Tiền,XThường Phước 1,XThường Phước 2
XLong Khánh|Huyện Hồng Ngự:XLong Khánh A,XLong Khánh B
XLong Phú Thuận|Huyện Hồng Ngự:XLong Thuận,XPhú Thuận A,XPhú Thuận B
XTân Long|Huyện Hồng Ngự:XPhú Thuận B|Huyện Thanh Bình:XTân Bình,XTân Huề,XTân Hòa,XTân Long,XTân Quới
XTràm Chim|Huyện Tam Nông:TTràm Chim,XTân Công Sính
XPhú Cường|Huyện Cao Lãnh:XGáo Giồng|Huyện Tam Nông:XHòa Bình,XPhú Cường
XTam Nông|Huyện Tam Nông:XPhú Hiệp,XPhú Đức
XAn Hòa|Huyện Tam Nông:XAn Hòa,XPhú Thành B
XAn Long|Huyện Tam Nông:XAn Long,XPhú Ninh|Huyện Thanh Bình:XAn Phong
XPhú Thọ|Huyện Tam Nông:XPhú Thành A,XPhú Thọ
XTháp Mười|Huyện Tháp Mười:TMỹ An,XMỹ An,XMỹ Hòa
XTrường Xuân|Huyện Tháp Mười:XThạnh Lợi,XTrường Xuân
XPhương Thịnh|Huyện Cao Lãnh:XPhương Thịnh|Huyện Tháp Mười:XHưng Thạnh
XĐốc Binh Kiều|Huyện Tháp Mười:XTân Kiều,XĐốc Binh Kiều
XMỹ Quí|Huyện Tháp Mười:XLáng Biển,XMỹ Quý,XMỹ Đông
XThanh Mỹ|Huyện Tháp Mười:XPhú Điền,XThanh Mỹ
XMỹ Thọ|Huyện Cao Lãnh:TMỹ Thọ,XMỹ Hội,XMỹ Thọ,XMỹ Xương
XPhong Mỹ|Huyện Cao Lãnh:XGáo Giồng,XPhong Mỹ
XBa Sao|Huyện Cao Lãnh:XBa Sao,XPhương Trà
XBình Hàng Trung|Huyện Cao Lãnh:XBình Hàng Trung,XBình Hàng Tây,XTân Hội Trung
XMỹ Hiệp|Huyện Cao Lãnh:XBình Thạnh,XMỹ Hiệp,XMỹ Long
XThanh Bình|Huyện Thanh Bình:TThanh Bình,XTân Mỹ,XTân Phú,XTân Thạnh
XTân Thạnh|Huyện Thanh Bình:XPhú Lợi,XTân Thạnh
XBình Thành|Huyện Thanh Bình:XBình Thành,XBình Tấn
XLấp Vò|Huyện Lấp Vò:TLấp Vò,XBình Thành,XBình Thạnh Trung,XVĩnh Thạnh
XMỹ An Hưng|Huyện Lấp Vò:XHội An Đông,XMỹ An Hưng A,XMỹ An Hưng B,XTân Mỹ
XTân Khánh Trung|Huyện Lấp Vò:XLong Hưng A,XLong Hưng B,XTân Khánh Trung
XLai Vung|Huyện Lai Vung:XTân Phước,XTân Thành|Huyện Lấp Vò:XĐịnh An,XĐịnh Yên
XHòa Long|Huyện Lai Vung:TLai Vung,XHòa Long,XLong Hậu,XLong Thắng
XPhong Hòa|Huyện Lai Vung:XPhong Hòa,XTân Hòa,XVĩnh Thới,XĐịnh Hòa
XPhú Hựu|Huyện Châu Thành:TCái Tàu Hạ,XAn Hiệp,XAn Nhơn,XAn Phú Thuận,XPhú Hựu
XTân Nhuận Đông|Huyện Châu Thành:XAn Khánh,XHòa Tân,XTân Nhuận Đông
XTân Phú Trung|Huyện Châu Thành:XPhú Long,XTân Bình,XTân Phú,XTân Phú Trung`,
  'Gia Lai': `
PQuy Nhơn Đông|Bình Định/Thành phố Quy Nhơn:PNhơn Bình,XNhơn Hải,XNhơn Hội,XNhơn Lý
PQuy Nhơn Bắc|Bình Định/Thành phố Quy Nhơn:PNhơn Phú,PTrần Quang Diệu
PQuy Nhơn|Bình Định/Thành phố Quy Nhơn:PHải Cảng,PThị Nại,PTrần Phú,PĐống Đa
PQuy Nhơn Nam|Bình Định/Thành phố Quy Nhơn:PGhềnh Ráng,PNguyễn Văn Cừ,PNgô Mây,PQuang Trung
PQuy Nhơn Tây|Bình Định/Thành phố Quy Nhơn:PBùi Thị Xuân,XPhước Mỹ
XNhơn Châu|Bình Định/Thành phố Quy Nhơn:XNhơn Châu
XAn Lão|Bình Định/Huyện An Lão:TAn Lão,XAn Hưng,XAn Tân
XAn Vinh|Bình Định/Huyện An Lão:XAn Dũng,XAn Trung,XAn Vinh
XAn Toàn|Bình Định/Huyện An Lão:XAn Nghĩa,XAn Toàn
XAn Hòa|Bình Định/Huyện An Lão:XAn Hòa,XAn Nghĩa,XAn Quang
PTam Quan|Bình Định/Thị xã Hoài Nhơn:PTam Quan,XHoài Châu
PBồng Sơn|Bình Định/Thị xã Hoài Nhơn:PBồng Sơn,PHoài Đức
PHoài Nhơn Bắc|Bình Định/Thị xã Hoài Nhơn:PTam Quan Bắc,XHoài Châu Bắc,XHoài Sơn
PHoài Nhơn Tây|Bình Định/Thị xã Hoài Nhơn:PHoài Hảo,XHoài Phú
PHoài Nhơn|Bình Định/Thị xã Hoài Nhơn:PHoài Thanh,PHoài Thanh Tây,PTam Quan Nam
PHoài Nhơn Đông|Bình Định/Thị xã Hoài Nhơn:PHoài Hương,XHoài Hải,XHoài Mỹ
PHoài Nhơn Nam|Bình Định/Thị xã Hoài Nhơn:PHoài Tân,PHoài Xuân
XHoài Ân|Bình Định/Huyện Hoài Ân:TTăng Bạt Hổ,XÂn Phong,XÂn Tường Đông,XÂn Đức
XÂn Hảo|Bình Định/Huyện Hoài Ân:XÂn Hảo Tây,XÂn Hảo Đông,XÂn Mỹ
XVạn Đức|Bình Định/Huyện Hoài Ân:XÂn Sơn,XÂn Thạnh,XÂn Tín
XÂn Tường|Bình Định/Huyện Hoài Ân:XÂn Hữu,XÂn Tường Tây,XĐak Mang
XKim Sơn|Bình Định/Huyện Hoài Ân:XBok Tới,XÂn Nghĩa
XPhù Mỹ|Bình Định/Huyện Phù Mỹ:TPhù Mỹ,XMỹ Chánh Tây,XMỹ Quang
XBình Dương|Bình Định/Huyện Phù Mỹ:TBình Dương,XMỹ Lợi,XMỹ Phong
XPhù Mỹ Bắc|Bình Định/Huyện Phù Mỹ:XMỹ Châu,XMỹ Lộc,XMỹ Đức
XPhù Mỹ Đông|Bình Định/Huyện Phù Mỹ:XMỹ An,XMỹ Thắng,XMỹ Thọ
XPhù Mỹ Tây|Bình Định/Huyện Phù Mỹ:XMỹ Hòa,XMỹ Trinh
XAn Lương|Bình Định/Huyện Phù Mỹ:XMỹ Chánh,XMỹ Cát,XMỹ Thành
XPhù Mỹ Nam|Bình Định/Huyện Phù Mỹ:XMỹ Hiệp,XMỹ Tài
XVĩnh Thạnh|Bình Định/Huyện Vĩnh Thạnh:TVĩnh Thạnh,XVĩnh Hảo
XVĩnh Sơn|Bình Định/Huyện Vĩnh Thạnh:XVĩnh Kim,XVĩnh Sơn
XVĩnh Thịnh|Bình Định/Huyện Vĩnh Thạnh:XVĩnh Hiệp,XVĩnh Thịnh
XVĩnh Quang|Bình Định/Huyện Vĩnh Thạnh:XVĩnh Hòa,XVĩnh Quang,XVĩnh Thuận
XTây Sơn|Bình Định/Huyện Tây Sơn:TPhú Phong,XBình Nghi,XTây Xuân
XBình Hiệp|Bình Định/Huyện Tây Sơn:XBình Thuận,XBình Tân,XTây An
XBình Khê|Bình Định/Huyện Tây Sơn:XTây Giang,XTây Thuận
XBình An|Bình Định/Huyện Tây Sơn:XBình Hòa,XBình Thành,XTây Bình,XTây Vinh
XBình Phú|Bình Định/Huyện Tây Sơn:XBình Tường,XTây Phú,XVĩnh An
XPhù Cát|Bình Định/Huyện Phù Cát:TNgô Mây,XCát Trinh,XCát Tân
XHội Sơn|Bình Định/Huyện Phù Cát:XCát Lâm,XCát Sơn
XĐề Gi|Bình Định/Huyện Phù Cát:TCát Khánh,XCát Minh,XCát Tài
XHòa Hội|Bình Định/Huyện Phù Cát:XCát Hanh,XCát Hiệp
XCát Tiến|Bình Định/Huyện Phù Cát:TCát Tiến,XCát Hải,XCát Thành
XXuân An|Bình Định/Huyện Phù Cát:XCát Nhơn,XCát Tường
XNgô Mây|Bình Định/Huyện Phù Cát:XCát Chánh,XCát Hưng,XCát Thắng
PBình Định|Bình Định/Thị xã An Nhơn:PBình Định,XNhơn Khánh,XNhơn Phúc
PAn Nhơn|Bình Định/Thị xã An Nhơn:PĐập Đá,XNhơn Hậu,XNhơn Mỹ
PAn Nhơn Bắc|Bình Định/Thị xã An Nhơn:PNhơn Thành,XNhơn Hạnh,XNhơn Phong
PAn Nhơn Đông|Bình Định/Thị xã An Nhơn:PNhơn Hưng,XNhơn An
XAn Nhơn Tây|Bình Định/Thị xã An Nhơn:XNhơn Lộc,XNhơn Tân
PAn Nhơn Nam|Bình Định/Thị xã An Nhơn:PNhơn Hòa,XNhơn Thọ
XTuy Phước|Bình Định/Huyện Tuy Phước:TDiêu Trì,TTuy Phước,XPhước Lộc,XPhước Nghĩa,XPhước Thuận
XTuy Phước Đông|Bình Định/Huyện Tuy Phước:XPhước Hòa,XPhước Sơn,XPhước Thắng
XTuy Phước Bắc|Bình Định/Huyện Tuy Phước:XPhước Hiệp,XPhước Hưng,XPhước Quang
XTuy Phước Tây|Bình Định/Huyện Tuy Phước:XPhước An,XPhước Thành
XVân Canh|Bình Định/Huyện Vân Canh:TVân Canh,XCanh Hiệp,XCanh Hòa,XCanh Thuận
XCanh Liên|Bình Định/Huyện Vân Canh:XCanh Liên
XCanh Vinh|Bình Định/Huyện Vân Canh:XCanh Hiển,XCanh Hiệp,XCanh Liên,XCanh Vinh
PDiên Hồng|Thành phố Pleiku:PDiên Hồng,PIa Kring,PYên Đỗ,XDiên Phú
PPleiku|Thành phố Pleiku:PHoa Lư,PHội Thương,PPhù Đổng,PTây Sơn,XTrà Đa
PHội Phú|Thành phố Pleiku:PChi Lăng,PHội Phú,PTrà Bá
PThống Nhất|Thành phố Pleiku:PThống Nhất,PYên Thế,PĐống Đa
PAn Phú|Thành phố Pleiku:PThắng Lợi,XAn Phú,XChư Á
XBiển Hồ|Huyện Chư Păh:XNghĩa Hưng|Thành phố Pleiku:XBiển Hồ
XGào|Huyện Ia Grai:XIa Pếch|Thành phố Pleiku:XGào,XIa Kênh
PAn Bình|Huyện Đăk Pơ:XCư An,XTân An|Thị xã An Khê:PAn Bình
PAn Khê|Thị xã An Khê:PAn Phú,PAn Phước,PAn Tân,PNgô Mây,PTây Sơn,XThành An
XCửu An|Thị xã An Khê:XCửu An,XSong An,XTú An,XXuân An
PAyun Pa|Thị xã Ayun Pa:PCheo Reo,PHòa Bình,PSông Bờ,PĐoàn Kết
XIa Rbol|Thị xã Ayun Pa:XChư Băh,XIa RBol
XIa Sao|Thị xã Ayun Pa:XIa RTô,XIa Sao
XKbang|Huyện KBang:TKBang,XLơ Ku,XĐak SMar
XĐak Rong|Huyện KBang:XKon Pne
XSơn Lang|Huyện KBang:XSơ Pai,XSơn Lang
XKrong|Huyện KBang:XKRong
XKông Bơ La|Huyện KBang:XKông Bơ La,XNghĩa An,XĐông
XTơ Tung|Huyện KBang:XKông Lơng Khơng,XTơ Tung
XĐak Đoa
XĐak Sơmei
XKon Gang
XMang Yang|Huyện Mang Yang:TKon Dơng,XĐăk Yă
XKDang
XIa Băng
XChư Păh|Huyện Chư Păh:TPhú Hòa,XHòa Phú,XNghĩa Hòa
XIa Khươl|Huyện Chư Păh:XHà Tây,XIa Khươl,XĐăk Tơ Ver
XIa Phí|Huyện Chư Păh:XIa Ka,XIa Nhin,XIa Phí
XIa Ly|Huyện Chư Păh:TIa Ly,XIa Kreng,XIa Mơ Nông
XIa Grai|Huyện Ia Grai:TIa Kha,XIa Bă,XIa Grăng
XIa Hrung|Huyện Ia Grai:XIa Dêr,XIa Hrung,XIa Sao,XIa Yok
XIa Krái|Huyện Ia Grai:XIa Khai,XIa Tô
XIa O|Huyện Ia Grai:XIa O
XIa Chia|Huyện Ia Grai:XIa Chia
XAyun|Huyện Mang Yang:XAyun,XĐak Jơ Ta
XHra|Huyện Mang Yang:XHra,XĐak Ta Ley
XLơ Pang|Huyện Mang Yang:XKon Thụp,XLơ Pang,XĐê Ar
XKon Chiêng|Huyện Mang Yang:XKon Chiêng,XĐăk Trôi
XKông Chro|Huyện Kông Chro:TKông Chro,XYang Nam,XYang Trung
XChư Krey|Huyện Kông Chro:XAn Trung
XYa Ma|Huyện Kông Chro:XKông Yang,XYa Ma,XĐăk Tơ Pang
XSRó|Huyện Kông Chro:XSRó
XĐăk Song|Huyện Kông Chro:XĐăk Pling,XĐăk Song
XChơ Long|Huyện Kông Chro:XChơ Long,XĐăk Pơ Pho
XĐức Cơ|Huyện Đức Cơ:TChư Ty,XIa Kriêng
XIa Dơk|Huyện Đức Cơ:XIa Dơk,XIa Kla
XIa Krêl|Huyện Đức Cơ:XIa Din,XIa Krêl,XIa Lang
XIa Dom|Huyện Đức Cơ:XIa Dom
XIa Pnôn|Huyện Đức Cơ:XIa Pnôn
XIa Nan|Huyện Đức Cơ:XIa Nan
XChư Prông|Huyện Chư Prông:TChư Prông,XIa Drăng,XIa Kly,XIa Phìn
XBàu Cạn|Huyện Chư Prông:XBàu Cạn,XBình Giáo,XThăng Hưng
XIa Tôr|Huyện Chư Prông:XIa Bang,XIa Băng,XIa Tôr
XIa Boòng|Huyện Chư Prông:XIa Boòng,XIa Me,XIa O
XIa Púch|Huyện Chư Prông:XIa Púch
XIa Pia|Huyện Chư Prông:XIa Ga,XIa Pia,XIa Vê
XIa Lâu|Huyện Chư Prông:XIa Lâu,XIa Piơr
XIa Mơ|Huyện Chư Prông:XIa Mơ
XChư Sê|Huyện Chư Sê:TChư Sê,XDun,XIa Blang,XIa Glai,XIa Pal
XBờ Ngoong|Huyện Chư Sê:XBar Măih,XBờ Ngoong,XChư Pơng,XIa Tiêm
XAl Bá|Huyện Chư Sê:XAL Bá,XAYun,XKông HTok
XIa Ko|Huyện Chư Pưh:XIa Hla|Huyện Chư Sê:XIa HLốp,XIa Ko
XIa Hrú|Huyện Chư Pưh:XIa Dreng,XIa Hrú,XIa Rong
XĐak Pơ|Huyện Đăk Pơ:TĐak Pơ,XAn Thành,XHà Tam,XYang Bắc
XYa Hội|Huyện Đăk Pơ:XPhú An,XYa Hội
XPờ Tó|Huyện Ia Pa:XChư Răng,XPờ Tó
XIa Tul|Huyện Ia Pa:XChư Mố,XIa Broăi,XIa KDăm,XIa Tul
XIa Pa|Huyện Ia Pa:XIa Trok,XKim Tân
XPhú Túc|Huyện Krông Pa:TPhú Túc,XChư Ngọc,XPhú Cần,XĐất Bằng
XIa Rsai|Huyện Krông Pa:XChư Gu,XChư Rcăm,XIa RSai
XUar|Huyện Krông Pa:XChư Drăng,XIa RSươm,XUar
XIa Dreh|Huyện Krông Pa:XIa HDreh,XIa RMok,XKrông Năng
XPhú Thiện|Huyện Phú Thiện:TPhú Thiện,XIa Piar,XIa Sol,XIa Yeng
XChư A Thai|Huyện Phú Thiện:XAyun Hạ,XChư A Thai,XIa Ake
XIa Hiao|Huyện Phú Thiện:XChrôh Pơnan,XIa Hiao,XIa Peng
XChư Pưh|Huyện Chư Pưh:TNhơn Hòa,XChư Don,XIa Phang
XIa Le|Huyện Chư Pưh:XIa BLứ,XIa Le`,
  'Hải Phòng': `
PThành Đông|Hải Dương/Thành phố Hải Dương:PBình Hàn,PCẩm Thượng,PNguyễn Trãi,XAn Thượng
PHải Dương|Hải Dương/Thành phố Hải Dương:PNgọc Châu,PNhị Châu,PQuang Trung,PTrần Hưng Đạo
PLê Thanh Nghị|Hải Dương/Thành phố Hải Dương:PLê Thanh Nghị,PThanh Bình,PTrần Phú,PTân Bình
PTân Hưng|Hải Dương/Thành phố Hải Dương:PHải Tân,PTrần Phú,PTân Hưng,XNgọc Sơn
PTứ Minh|Hải Dương/Huyện Cẩm Giàng:TLai Cách,XCẩm Đoài|Hải Dương/Thành phố Hải Dương:PTứ Minh
PViệt Hòa|Hải Dương/Huyện Cẩm Giàng:TLai Cách,XCao An|Hải Dương/Thành phố Hải Dương:PTứ Minh,PViệt Hòa
PÁi Quốc|Hải Dương/Huyện Thanh Hà:XHồng Lạc|Hải Dương/Thành phố Hải Dương:PÁi Quốc,XQuyết Thắng
PNam Đồng|Hải Dương/Thành phố Hải Dương:PNam Đồng,XTiền Tiến
PThạch Khôi|Hải Dương/Huyện Gia Lộc:XThống Nhất|Hải Dương/Thành phố Hải Dương:PThạch Khôi,XGia Xuyên,XLiên Hồng
PChí Linh|Hải Dương/Thành phố Chí Linh:PCổ Thành,PPhả Lại,XNhân Huệ
PChu Văn An|Hải Dương/Thành phố Chí Linh:PChí Minh,PCộng Hòa,PSao Đỏ,PThái Học,PVăn An,PVăn Đức
PNguyễn Trãi|Hải Dương/Thành phố Chí Linh:PBến Tắm,XBắc An,XHoàng Hoa Thám
PTrần Hưng Đạo|Hải Dương/Thành phố Chí Linh:PCộng Hòa,XHưng Đạo,XLê Lợi
PTrần Nhân Tông|Hải Dương/Thành phố Chí Linh:PHoàng Tiến,PHoàng Tân,PVăn Đức
PBắc An Phụ|Hải Dương/Thành phố Chí Linh:PVăn Đức|Hải Dương/Thị xã Kinh Môn:PThất Hùng,XBạch Đằng,XLê Ninh
PLê Đại Hành|Hải Dương/Thành phố Chí Linh:PAn Lạc,PTân Dân,PĐồng Lạc
XNam Sách|Hải Dương/Huyện Nam Sách:TNam Sách,XHồng Phong,XĐồng Lạc
XHợp Tiến|Hải Dương/Huyện Nam Sách:XHợp Tiến,XNam Hưng,XNam Tân
XTrần Phú|Hải Dương/Huyện Nam Sách:XHiệp Cát,XQuốc Tuấn,XTrần Phú
XAn Phú|Hải Dương/Huyện Nam Sách:XAn Bình,XAn Phú,XCộng Hòa
XThái Tân|Hải Dương/Huyện Nam Sách:XAn Sơn,XMinh Tân,XThái Tân
XLai Khê|Hải Dương/Huyện Kim Thành:XLai Khê,XTuấn Việt,XVũ Dũng|Hải Dương/Huyện Nam Sách:XCộng Hòa|Hải Dương/Huyện Thanh Hà:XCẩm Việt,XThanh An
XNam An Phụ|Hải Dương/Huyện Kim Thành:XTuấn Việt,XVũ Dũng|Hải Dương/Huyện Nam Sách:XCộng Hòa|Hải Dương/Thị xã Kinh Môn:XLạc Long,XQuang Thành,XThăng Long
PKinh Môn|Hải Dương/Thị xã Kinh Môn:PAn Lưu,PHiệp An,PLong Xuyên
PPhạm Sư Mạnh|Hải Dương/Thị xã Kinh Môn:PAn Sinh,PHiệp Sơn,PPhạm Thái
PNhị Chiểu|Hải Dương/Thị xã Kinh Môn:PDuy Tân,PMinh Tân,PPhú Thứ,PTân Dân
PTrần Liễu|Hải Dương/Thị xã Kinh Môn:PAn Phụ,XHiệp Hòa,XThượng Quận
XPhú Thái|Hải Dương/Huyện Kim Thành:TPhú Thái,XKim Anh,XKim Liên,XKim Xuyên|Hải Dương/Thị xã Kinh Môn:XThượng Quận
PNguyễn Đại Năng|Hải Dương/Thị xã Kinh Môn:PHiến Thành,PThái Thịnh,XMinh Hòa
XAn Thành|Hải Dương/Huyện Kim Thành:XKim Tân,XKim Đính,XNgũ Phúc
XHà Nam|Hải Dương/Huyện Kim Thành:XHòa Bình|Hải Dương/Huyện Thanh Hà:XLiên Mạc,XThanh An,XThanh Lang,XThanh Xuân|Huyện Vĩnh Bảo:XHòa Bình
XKim Thành|Hải Dương/Huyện Kim Thành:XHòa Bình,XTam Kỳ,XĐại Đức,XĐồng Cẩm|Huyện Vĩnh Bảo:XHòa Bình
XNguyễn Bỉnh Khiêm|Hải Dương/Huyện Kim Thành:XHòa Bình|Huyện Vĩnh Bảo:XHòa Bình,XLý Học,XTrấn Dương
XThanh Hà|Hải Dương/Huyện Thanh Hà:TThanh Hà,XThanh Sơn,XThanh Tân
XHà Bắc|Hải Dương/Huyện Thanh Hà:XCẩm Việt,XHồng Lạc,XTân Việt
XHà Tây|Hải Dương/Huyện Thanh Hà:XAn Phượng,XThanh Hải,XTân An
XĐại Sơn|Hải Dương/Huyện Thanh Hà:XThanh Hải|Hải Dương/Huyện Tứ Kỳ:XHưng Đạo,XĐại Sơn
XHà Đông|Hải Dương/Huyện Thanh Hà:XThanh Hồng,XThanh Quang,XVĩnh Cường
XCẩm Giang|Hải Dương/Huyện Cẩm Giàng:TCẩm Giang,XCẩm Hoàng,XĐịnh Sơn
XCẩm Giàng|Hải Dương/Huyện Cẩm Giàng:XCẩm Hưng,XLương Điền,XNgọc Liên,XPhúc Điền
XTuệ Tĩnh|Hải Dương/Huyện Cẩm Giàng:XCẩm Văn,XCẩm Vũ,XĐức Chính
XMao Điền|Hải Dương/Huyện Cẩm Giàng:XCẩm Đông,XPhúc Điền,XTân Trường
XKẻ Sặt|Hải Dương/Huyện Bình Giang:TKẻ Sặt,XHùng Thắng,XVĩnh Hưng,XVĩnh Hồng
XBình Giang|Hải Dương/Huyện Bình Giang:XCổ Bì,XHồng Khê,XLong Xuyên,XTân Việt,XVĩnh Hồng
XĐường An|Hải Dương/Huyện Bình Giang:XThái Dương,XThái Hòa,XThái Minh,XThúc Kháng,XTân Hồng
XThượng Hồng|Hải Dương/Huyện Bình Giang:XBình Xuyên,XThái Dương,XThái Hòa,XThái Minh,XThúc Kháng,XTân Hồng|Hải Dương/Huyện Thanh Miện:XThanh Tùng,XĐoàn Tùng
XNguyễn Lương Bằng|Hải Dương/Huyện Bình Giang:XNhân Quyền|Hải Dương/Huyện Thanh Miện:XPhạm Kha,XThanh Tùng,XĐoàn Tùng
XGia Lộc|Hải Dương/Huyện Gia Lộc:TGia Lộc,XGia Phúc,XGia Tiến,XLê Lợi,XYết Kiêu
XGia Phúc|Hải Dương/Huyện Gia Lộc:TGia Lộc,XGia Phúc,XHoàng Diệu,XHồng Hưng,XQuang Đức,XThống Kênh,XToàn Thắng,XĐoàn Thượng
XYết Kiêu|Hải Dương/Huyện Gia Lộc:XLê Lợi,XThống Nhất,XYết Kiêu
XTrường Tân|Hải Dương/Huyện Gia Lộc:XNhật Quang,XPhạm Trấn,XQuang Đức,XThống Kênh,XĐoàn Thượng|Hải Dương/Huyện Thanh Miện:TThanh Miện
XTứ Kỳ|Hải Dương/Huyện Tứ Kỳ:TTứ Kỳ,XMinh Đức,XQuang Khải,XQuang Phục
XTân Kỳ|Hải Dương/Huyện Tứ Kỳ:XDân An,XHưng Đạo,XKỳ Sơn,XTân Kỳ,XĐại Hợp
XChí Minh|Hải Dương/Huyện Tứ Kỳ:XAn Thanh,XChí Minh,XVăn Tố
XLạc Phượng|Hải Dương/Huyện Tứ Kỳ:XLạc Phượng,XQuang Trung,XTiên Động
XNguyên Giáp|Hải Dương/Huyện Tứ Kỳ:XHà Kỳ,XHà Thanh,XNguyên Giáp,XTiên Động
XVĩnh Lại|Hải Dương/Huyện Ninh Giang:XNghĩa An,XTân Hương,XỨng Hòe
XTân An|Hải Dương/Huyện Ninh Giang:XAn Đức,XTân Phong,XĐức Phúc
XNinh Giang|Hải Dương/Huyện Ninh Giang:TNinh Giang,XHiệp Lực,XHồng Dụ,XVĩnh Hòa
XKhúc Thừa Dụ|Hải Dương/Huyện Ninh Giang:XBình Xuyên,XHồng Phong,XKiến Phúc
XHồng Châu|Hải Dương/Huyện Ninh Giang:XHưng Long,XTân Quang,XVăn Hội
XThanh Miện|Hải Dương/Huyện Thanh Miện:TThanh Miện,XCao Thắng,XNgũ Hùng,XTứ Cường
XHải Hưng|Hải Dương/Huyện Thanh Miện:XNgô Quyền,XTân Trào,XĐoàn Kết
XBắc Thanh Miện|Hải Dương/Huyện Thanh Miện:XHồng Quang,XLam Sơn,XLê Hồng
XNam Thanh Miện|Hải Dương/Huyện Thanh Miện:XChi Lăng Bắc,XChi Lăng Nam,XHồng Phong,XThanh Giang
PHồng An|Quận An Dương:PLê Thiện,PTân Tiến|Quận Hồng Bàng:PAn Hưng,PAn Hồng,PQuán Toan,PĐại Bản
PHồng Bàng|Quận Hồng Bàng:PHoàng Văn Thụ,PHùng Vương,PMinh Khai,PPhan Bội Châu,PSở Dầu,PThượng Lý|Quận Ngô Quyền:PGia Viên
PAn Phong|Quận An Dương:PAn Hòa,PHồng Phong,PLê Lợi,PLê Thiện,PTân Tiến|Quận Hồng Bàng:PĐại Bản
PAn Dương|Quận An Dương:PAn Hải,PLê Lợi,PNam Sơn,PTân Tiến,PĐồng Thái|Quận Hồng Bàng:PAn Hưng
PNgô Quyền|Quận Ngô Quyền:PCầu Tre,PGia Viên,PMáy Chai,PVạn Mỹ,PĐông Khê
PGia Viên|Quận Ngô Quyền:PCầu Đất,PGia Viên,PLạch Tray,PĐông Khê,PĐằng Giang
PLê Chân|Quận Lê Chân:PAn Biên,PDư Hàng Kênh,PHàng Kênh,PKênh Dương,PTrần Nguyên Hãn,PVĩnh Niệm|Quận Ngô Quyền:PCầu Đất,PLạch Tray
PAn Biên|Quận Lê Chân:PAn Biên,PAn Dương,PTrần Nguyên Hãn,PVĩnh Niệm
PĐông Hải|Quận Hải An:PNam Hải,PĐông Hải 1,PĐông Hải 2
PHải An|Quận Hải An:PCát Bi,PNam Hải,PThành Tô,PTràng Cát,PĐông Hải 2,PĐằng Hải,PĐằng Lâm
PKiến An|Quận Kiến An:PBắc Sơn,PNam Sơn,PTrần Thành Ngọ,PVăn Đẩu,PĐồng Hòa
PPhù Liễn|Huyện An Lão:TTrường Sơn|Quận Kiến An:PBắc Hà,PBắc Sơn,PNam Sơn,PNgọc Sơn,PTrần Thành Ngọ,PVăn Đẩu,PĐồng Hòa
PĐồ Sơn|Quận Dương Kinh:PTân Thành|Quận Đồ Sơn:PHải Sơn,PNgọc Xuyên,PVạn Hương
PNam Đồ Sơn|Quận Đồ Sơn:PBàng La,PHợp Đức,PMinh Đức,PNgọc Xuyên,PVạn Hương
PHưng Đạo|Quận Dương Kinh:PAnh Dũng,PHưng Đạo,PHải Thành,PĐa Phúc
PDương Kinh|Quận Dương Kinh:PAnh Dũng,PHòa Nghĩa,PHải Thành,PTân Thành
PBạch Đằng|Thành phố Thủy Nguyên:PMinh Đức,PPhạm Ngũ Lão,XBạch Đằng
PLưu Kiếm|Thành phố Thủy Nguyên:PLưu Kiếm,PTrần Hưng Đạo,XLiên Xuân,XQuang Trung
XViệt Khê|Thành phố Thủy Nguyên:XLiên Xuân,XNinh Sơn
PLê Ích Mộc|Thành phố Thủy Nguyên:PLê Hồng Phong,PQuảng Thanh,XQuang Trung
PThiên Hương|Thành phố Thủy Nguyên:PHoa Động,PHoàng Lâm,PLê Hồng Phong,PThiên Hương
PHòa Bình|Thành phố Thủy Nguyên:PAn Lư,PHòa Bình,PThủy Hà
PThủy Nguyên|Thành phố Thủy Nguyên:PAn Lư,PDương Quan,PHoa Động,PThủy Hà,PThủy Đường
PNam Triệu|Thành phố Thủy Nguyên:PLập Lễ,PNam Triệu Giang,PTam Hưng
PAn Hải|Quận An Dương:PAn Hải,PAn Đồng,PHồng Thái,PLê Lợi,PĐồng Thái
XAn Lão|Huyện An Lão:TAn Lão,TTrường Sơn,XAn Thắng,XAn Tiến,XThái Sơn,XTân Dân
XAn Trường|Huyện An Lão:XBát Trang,XTrường Thành,XTrường Thọ
XAn Quang|Huyện An Lão:XQuang Hưng,XQuang Trung,XQuốc Tuấn
XAn Khánh|Huyện An Lão:XMỹ Đức,XThái Sơn,XTân Viên
XAn Hưng|Huyện An Lão:XAn Thái,XAn Thọ,XChiến Thắng
XKiến Thụy|Huyện Kiến Thụy:TNúi Đối,XHữu Bằng,XKiến Hưng,XThanh Sơn,XThuận Thiên
XKiến Minh|Huyện Kiến Thụy:XMinh Tân,XĐông Phương,XĐại Đồng
XNghi Dương|Huyện Kiến Thụy:XDu Lễ,XKiến Quốc,XNgũ Phúc
XKiến Hưng|Huyện Kiến Thụy:XKiến Hưng,XTân Trào,XĐoàn Xá
XKiến Hải|Huyện Kiến Thụy:XTân Phong,XTú Sơn,XĐoàn Xá,XĐại Hợp
XTiên Lãng|Huyện Tiên Lãng:TTiên Lãng,XKhởi Nghĩa,XQuyết Tiến,XTiên Thanh
XQuyết Thắng|Huyện Tiên Lãng:XTiên Cường,XTự Cường,XĐại Thắng
XTân Minh|Huyện Tiên Lãng:XCấp Tiến,XKiến Thiết,XTân Minh,XĐoàn Lập
XTiên Minh|Huyện Tiên Lãng:XTiên Minh,XTiên Thắng,XTân Minh
XChấn Hưng|Huyện Tiên Lãng:XBắc Hưng,XNam Hưng,XTây Hưng,XĐông Hưng
XHùng Thắng|Huyện Tiên Lãng:XHùng Thắng,XVinh Quang
XVĩnh Bảo|Huyện Vĩnh Bảo:TVĩnh Bảo,XTân Hưng,XTân Liên,XVĩnh Hưng
XVĩnh Thuận|Huyện Vĩnh Bảo:XDũng Tiến,XGiang Biên,XVĩnh An
XVĩnh Thịnh|Huyện Vĩnh Bảo:XThắng Thủy,XTrung Lập,XViệt Tiến
XVĩnh Hòa|Huyện Vĩnh Bảo:XHùng Tiến,XVĩnh Hòa
XVĩnh Hải|Huyện Vĩnh Bảo:XTiền Phong,XVĩnh Hải
XVĩnh Am|Huyện Vĩnh Bảo:XCao Minh,XLiên Am,XTam Cường
ĐCát Hải|Huyện Cát Hải:TCát Bà,TCát Hải,XGia Luận,XHiền Hào,XHoàng Châu,XNghĩa Lộ,XPhù Long,XTrân Châu,XViệt Hải,XVăn Phong,XXuân Đám,XĐồng Bài
ĐBạch Long Vĩ`,
  'Hà Nội': `
PHồng Hà|Quận Ba Đình:PPhúc Xá|Quận Hai Bà Trưng:PBạch Đằng,PThanh Lương|Quận Hoàn Kiếm:PChương Dương,PPhúc Tân|Quận Long Biên:PBồ Đề,PNgọc Thụy|Quận Tây Hồ:PNhật Tân,PPhú Thượng,PQuảng An,PTứ Liên,PYên Phụ
PBa Đình|Quận Ba Đình:PKim Mã,PNgọc Hà,PQuán Thánh,PTrúc Bạch,PĐiện Biên,PĐội Cấn|Quận Hoàn Kiếm:PCửa Nam,PCửa Đông,PĐồng Xuân|Quận Tây Hồ:PThụy Khuê
PNgọc Hà|Quận Ba Đình:PCống Vị,PKim Mã,PLiễu Giai,PNgọc Hà,PNgọc Khánh,PVĩnh Phúc,PĐội Cấn|Quận Cầu Giấy:PNghĩa Đô
PGiảng Võ|Quận Ba Đình:PCống Vị,PGiảng Võ,PKim Mã,PNgọc Khánh,PThành Công|Quận Đống Đa:PCát Linh,PLáng Hạ
PHoàn Kiếm|Quận Ba Đình:PĐiện Biên|Quận Hoàn Kiếm:PCửa Nam,PCửa Đông,PHàng Buồm,PHàng Bông,PHàng Bạc,PHàng Bồ,PHàng Gai,PHàng Mã,PHàng Trống,PHàng Đào,PLý Thái Tổ,PTràng Tiền,PĐồng Xuân
PÔ Chợ Dừa|Quận Ba Đình:PThành Công,PĐiện Biên|Quận Đống Đa:PCát Linh,PHàng Bột,PTrung Liệt,PVăn Miếu Quốc Tử Giám,PÔ Chợ Dừa
PVăn Miếu - Quốc Tử Giám|Quận Ba Đình:PĐiện Biên|Quận Hai Bà Trưng:PLê Đại Hành,PNguyễn Du|Quận Hoàn Kiếm:PCửa Nam|Quận Đống Đa:PHàng Bột,PKhâm Thiên,PNam Đồng,PPhương Liên Trung Tự,PThổ Quan,PVăn Chương,PVăn Miếu Quốc Tử Giám
PLáng|Quận Ba Đình:PNgọc Khánh|Quận Đống Đa:PLáng Hạ,PLáng Thượng
PCửa Nam|Quận Hai Bà Trưng:PNguyễn Du,PPhạm Đình Hổ|Quận Hoàn Kiếm:PCửa Nam,PHàng Bài,PHàng Bông,PHàng Trống,PPhan Chu Trinh,PTràng Tiền,PTrần Hưng Đạo
PPhú Thượng|Quận Bắc Từ Liêm:PXuân Tảo,PXuân Đỉnh,PĐông Ngạc|Quận Tây Hồ:PPhú Thượng,PXuân La
PTây Hồ|Quận Cầu Giấy:PNghĩa Đô|Quận Tây Hồ:PBưởi,PNhật Tân,PPhú Thượng,PQuảng An,PThụy Khuê,PTứ Liên,PXuân La,PYên Phụ
PNghĩa Đô|Quận Bắc Từ Liêm:PCổ Nhuế 1,PXuân Tảo|Quận Cầu Giấy:PDịch Vọng,PDịch Vọng Hậu,PMai Dịch,PNghĩa Tân,PNghĩa Đô,PQuan Hoa|Quận Tây Hồ:PXuân La
PXuân Đỉnh|Quận Bắc Từ Liêm:PCổ Nhuế 1,PXuân Tảo,PXuân Đỉnh|Quận Tây Hồ:PXuân La
PBồ Đề|Quận Long Biên:PBồ Đề,PGia Thụy,PLong Biên,PNgọc Lâm,PNgọc Thụy,PPhúc Đồng,PThượng Thanh,PĐức Giang
PViệt Hưng|Quận Long Biên:PGia Thụy,PGiang Biên,PPhúc Lợi,PPhúc Đồng,PThượng Thanh,PViệt Hưng,PĐức Giang
PPhúc Lợi|Huyện Gia Lâm:XCổ Bi|Quận Long Biên:PGiang Biên,PPhúc Lợi,PPhúc Đồng,PThạch Bàn,PViệt Hưng
PLong Biên|Huyện Gia Lâm:XBát Tràng|Quận Long Biên:PBồ Đề,PCự Khối,PGia Thụy,PLong Biên,PPhúc Đồng,PThạch Bàn
XBát Tràng|Huyện Gia Lâm:TTrâu Quỳ,XBát Tràng,XKim Đức,XĐa Tốn|Quận Long Biên:PCự Khối,PThạch Bàn
XGia Lâm|Huyện Gia Lâm:TTrâu Quỳ,XBát Tràng,XCổ Bi,XDương Xá,XKiêu Kỵ,XPhú Sơn,XĐa Tốn|Quận Long Biên:PThạch Bàn
PPhú Diễn|Quận Bắc Từ Liêm:PCổ Nhuế 1,PPhú Diễn,PPhúc Diễn|Quận Cầu Giấy:PMai Dịch
PTừ Liêm|Quận Cầu Giấy:PMai Dịch|Quận Nam Từ Liêm:PCầu Diễn,PMễ Trì,PMỹ Đình 1,PMỹ Đình 2,PPhú Đô
PCầu Giấy|Quận Cầu Giấy:PDịch Vọng,PDịch Vọng Hậu,PQuan Hoa,PYên Hòa|Quận Nam Từ Liêm:PMỹ Đình 1,PMỹ Đình 2
PYên Hòa|Quận Cầu Giấy:PTrung Hòa,PYên Hòa|Quận Nam Từ Liêm:PMễ Trì|Quận Thanh Xuân:PNhân Chính
PĐại Mỗ|Quận Cầu Giấy:PTrung Hòa|Quận Hà Đông:PDương Nội,PMộ Lao|Quận Nam Từ Liêm:PMễ Trì,PPhú Đô,PTrung Văn,PĐại Mỗ|Quận Thanh Xuân:PNhân Chính
PThanh Xuân|Quận Cầu Giấy:PTrung Hòa|Quận Nam Từ Liêm:PTrung Văn|Quận Thanh Xuân:PNhân Chính,PThanh Xuân Bắc,PThanh Xuân Trung,PThượng Đình
PĐống Đa|Quận Đống Đa:PLáng Hạ,PNam Đồng,PQuang Trung,PThịnh Quang,PTrung Liệt,PÔ Chợ Dừa
PKim Liên|Quận Đống Đa:PKhương Thượng,PKim Liên,PNam Đồng,PPhương Liên Trung Tự,PPhương Mai,PQuang Trung,PTrung Liệt
PBạch Mai|Quận Hai Bà Trưng:PBách Khoa,PBạch Mai,PLê Đại Hành,PMinh Khai,PQuỳnh Mai,PThanh Nhàn,PTrương Định,PĐồng Tâm|Quận Đống Đa:PPhương Mai
PHai Bà Trưng|Quận Hai Bà Trưng:PBạch Đằng,PLê Đại Hành,PNguyễn Du,PPhạm Đình Hổ,PPhố Huế,PThanh Nhàn,PĐồng Nhân
PLĩnh Nam|Quận Hai Bà Trưng:PThanh Lương|Quận Hoàng Mai:PLĩnh Nam,PThanh Trì,PTrần Phú,PYên Sở
PVĩnh Tuy|Quận Hai Bà Trưng:PThanh Lương,PVĩnh Tuy|Quận Hoàng Mai:PMai Động,PVĩnh Hưng
PTương Mai|Quận Hai Bà Trưng:PMinh Khai,PTrương Định,PĐồng Tâm|Quận Hoàng Mai:PGiáp Bát,PHoàng Văn Thụ,PMai Động,PTân Mai,PTương Mai,PVĩnh Hưng|Quận Thanh Xuân:PPhương Liệt
PVĩnh Hưng|Quận Hai Bà Trưng:PVĩnh Tuy|Quận Hoàng Mai:PLĩnh Nam,PThanh Trì,PVĩnh Hưng
PHoàng Mai|Quận Hoàng Mai:PGiáp Bát,PHoàng Liệt,PHoàng Văn Thụ,PLĩnh Nam,PThịnh Liệt,PTrần Phú,PTân Mai,PTương Mai,PVĩnh Hưng,PYên Sở
PĐịnh Công|Huyện Thanh Trì:XThanh Liệt,XTân Triều|Quận Hoàng Mai:PGiáp Bát,PHoàng Liệt,PThịnh Liệt,PĐại Kim,PĐịnh Công
PPhương Liệt|Quận Hoàng Mai:PThịnh Liệt,PĐịnh Công|Quận Thanh Xuân:PKhương Mai,PKhương Trung,PKhương Đình,PPhương Liệt
PHoàng Liệt|Huyện Thanh Trì:TVăn Điển,XTam Hiệp,XThanh Liệt|Quận Hoàng Mai:PHoàng Liệt,PĐại Kim
PKhương Đình|Huyện Thanh Trì:XTân Triều|Quận Hoàng Mai:PĐại Kim|Quận Thanh Xuân:PHạ Đình,PKhương Trung,PKhương Đình,PThanh Xuân Trung,PThượng Đình
PThanh Liệt|Huyện Thanh Trì:XThanh Liệt,XTân Triều,XTả Thanh Oai|Quận Hoàng Mai:PĐại Kim|Quận Hà Đông:PVăn Quán|Quận Thanh Xuân:PHạ Đình,PThanh Xuân Bắc
PYên Sở|Huyện Thanh Trì:XTứ Hiệp|Quận Hoàng Mai:PHoàng Liệt,PThịnh Liệt,PTrần Phú,PYên Sở
XThanh Trì|Huyện Thanh Trì:TVăn Điển,XDuyên Hà,XNgũ Hiệp,XTứ Hiệp,XVĩnh Quỳnh,XYên Mỹ|Quận Hoàng Mai:PYên Sở
XSóc Sơn|Huyện Sóc Sơn:TSóc Sơn,XMai Đình,XPhù Linh,XPhù Lỗ,XPhú Minh,XQuang Tiến,XTiên Dược,XTân Minh,XĐông Xuân
XTrung Giã|Huyện Sóc Sơn:XBắc Sơn,XHồng Kỳ,XNam Sơn,XTrung Giã
XKim Anh|Huyện Sóc Sơn:XMinh Phú,XMinh Trí,XTân Dân
XĐa Phúc|Huyện Sóc Sơn:XBắc Phú,XKim Lũ,XTân Hưng,XViệt Long,XXuân Giang,XXuân Thu,XĐức Hòa
XNội Bài|Huyện Sóc Sơn:XHiền Ninh,XMai Đình,XPhú Cường,XPhú Minh,XQuang Tiến,XThanh Xuân
XĐông Anh|Huyện Đông Anh:TĐông Anh,XCổ Loa,XDục Tú,XLiên Hà,XMai Lâm,XTiên Dương,XTàm Xá,XUy Nỗ,XViệt Hùng,XVĩnh Ngọc,XXuân Canh,XĐông Hội
XThư Lâm|Huyện Đông Anh:TĐông Anh,XDục Tú,XLiên Hà,XNguyên Khê,XThụy Lâm,XUy Nỗ,XViệt Hùng,XVân Hà,XXuân Nộn
XPhúc Thịnh|Huyện Đông Anh:TĐông Anh,XBắc Hồng,XNam Hồng,XNguyên Khê,XTiên Dương,XVân Nội,XVĩnh Ngọc,XXuân Nộn
XVĩnh Thanh|Huyện Đông Anh:XHải Bối,XKim Chung,XKim Nỗ,XTàm Xá,XVĩnh Ngọc,XXuân Canh
XThiên Lộc|Huyện Mê Linh:XTiền Phong|Huyện Đông Anh:XHải Bối,XKim Chung,XKim Nỗ,XVõng La,XĐại Mạch
XMê Linh|Huyện Mê Linh:XMê Linh,XTiền Phong,XTráng Việt,XVăn Khê,XĐại Thịnh|Huyện Đan Phượng:XHồng Hà,XLiên Hà,XLiên Hồng,XLiên Trung|Huyện Đông Anh:XĐại Mạch
XPhù Đổng|Huyện Gia Lâm:TYên Viên,XCổ Bi,XNinh Hiệp,XPhù Đổng,XThiên Đức,XYên Thường,XYên Viên,XĐặng Xá
XThuận An|Huyện Gia Lâm:XDương Quang,XLệ Chi,XPhú Sơn,XĐặng Xá
PXuân Phương|Huyện Hoài Đức:XVân Canh|Quận Bắc Từ Liêm:PMinh Khai,PPhúc Diễn|Quận Nam Từ Liêm:PPhương Canh,PTây Mỗ,PXuân Phương,PĐại Mỗ
PTây Mỗ|Huyện Hoài Đức:XAn Khánh|Quận Hà Đông:PDương Nội|Quận Nam Từ Liêm:PTây Mỗ,PĐại Mỗ
PDương Nội|Huyện Hoài Đức:XLa Phù|Quận Hà Đông:PDương Nội,PLa Khê,PPhú La,PYên Nghĩa|Quận Nam Từ Liêm:PĐại Mỗ
PHà Đông|Huyện Thanh Trì:XTân Triều|Quận Hà Đông:PHà Cầu,PLa Khê,PMộ Lao,PPhúc La,PQuang Trung,PVăn Quán,PVạn Phúc|Quận Nam Từ Liêm:PĐại Mỗ
XĐại Thanh|Huyện Thanh Trì:TVăn Điển,XHữu Hòa,XTam Hiệp,XTả Thanh Oai,XVĩnh Quỳnh|Quận Hà Đông:PKiến Hưng
PPhú Lương|Huyện Thanh Oai:XCự Khê|Huyện Thanh Trì:XHữu Hòa|Quận Hà Đông:PKiến Hưng,PPhú Lãm,PPhú Lương
XNam Phù|Huyện Thanh Trì:XDuyên Hà,XLiên Ninh,XNgũ Hiệp,XVạn Phúc,XYên Mỹ,XĐông Mỹ|Huyện Thường Tín:XDuyên Thái,XNinh Sở
XNgọc Hồi|Huyện Thanh Trì:XLiên Ninh,XNgọc Hồi,XĐại áng|Huyện Thường Tín:XDuyên Thái,XKhánh Hà
XThường Tín|Huyện Thanh Trì:XĐại áng|Huyện Thường Tín:TThường Tín,XHiền Giang,XHòa Bình,XKhánh Hà,XNhị Khê,XTiền Phong,XVăn Bình,XVăn Phú
XHồng Vân|Huyện Thanh Trì:XĐông Mỹ|Huyện Thường Tín:XDuyên Thái,XHà Hồi,XHồng Vân,XLiên Phương,XNinh Sở,XVân Tảo
PThượng Cát|Quận Bắc Từ Liêm:PCổ Nhuế 2,PLiên Mạc,PMinh Khai,PThượng Cát,PThụy Phương,PTây Tựu
PĐông Ngạc|Quận Bắc Từ Liêm:PCổ Nhuế 2,PMinh Khai,PThụy Phương,PXuân Đỉnh,PĐông Ngạc,PĐức Thắng
XÔ Diên|Huyện Đan Phượng:XHạ Mỗ,XHồng Hà,XLiên Hà,XLiên Hồng,XLiên Trung,XTân Hội,XTân Lập|Quận Bắc Từ Liêm:PTây Tựu
XHoài Đức|Huyện Hoài Đức:TTrạm Trôi,XDi Trạch,XKim Chung,XĐức Giang,XĐức Thượng|Huyện Đan Phượng:XTân Lập|Quận Bắc Từ Liêm:PTây Tựu
PTây Tựu|Huyện Hoài Đức:XKim Chung|Quận Bắc Từ Liêm:PMinh Khai,PTây Tựu
XQuang Minh|Huyện Mê Linh:TChi Đông,TQuang Minh,XKim Hoa,XMê Linh,XThanh Lâm,XTiền Phong,XĐại Thịnh
XTiến Thắng|Huyện Mê Linh:XKim Hoa,XTam Đồng,XThanh Lâm,XThạch Đà,XTiến Thắng,XTự Lập,XVăn Khê,XĐại Thịnh
XYên Lãng|Huyện Mê Linh:XChu Phan,XHoàng Kim,XLiên Mạc,XThạch Đà,XTiến Thịnh,XVăn Khê|Huyện Đan Phượng:XHồng Hà,XThọ An,XThọ Xuân,XTrung Châu
XLiên Minh|Huyện Mê Linh:XTiến Thịnh|Huyện Đan Phượng:XHồng Hà,XPhương Đình,XThọ An,XThọ Xuân,XTrung Châu
PKiến Hưng|Quận Hà Đông:PHà Cầu,PKiến Hưng,PPhú La,PPhú Lương,PQuang Trung
PYên Nghĩa|Quận Hà Đông:PYên Nghĩa,PĐồng Mai
XBình Minh|Huyện Chương Mỹ:XLam Điền|Huyện Thanh Oai:XBình Minh,XBích Hòa,XCao Viên,XCự Khê,XThanh Cao|Quận Hà Đông:PPhú Lương
XAn Khánh|Huyện Hoài Đức:XAn Khánh,XAn Thượng,XLa Phù,XSong Phương,XVân Côn,XĐông La|Quận Hà Đông:PDương Nội
PChương Mỹ|Huyện Chương Mỹ:TChúc Sơn,XNgọc Hòa,XPhụng Châu,XThụy Hương,XTiên Phương,XĐại Yên|Quận Hà Đông:PBiên Giang,PĐồng Mai
PSơn Tây|Thị xã Sơn Tây:PNgô Quyền,PPhú Thịnh,PSơn Lộc,PTrung Hưng,PViên Sơn,XThanh Mỹ,XĐường Lâm
PTùng Thiện|Thị xã Sơn Tây:PSơn Lộc,PTrung Hưng,PTrung Sơn Trầm,PXuân Khanh,XThanh Mỹ,XXuân Sơn
XĐoài Phương|Thị xã Sơn Tây:XCổ Đông,XKim Sơn,XSơn Đông
XHòa Lạc|Huyện Thạch Thất:XBình Yên,XHạ Bằng,XThạch Hòa,XTiến Xuân,XTân Xã|Thị xã Sơn Tây:XCổ Đông
XMinh Châu|Huyện Ba Vì:TTây Đằng,XChu Minh,XMinh Châu
XQuảng Oai|Huyện Ba Vì:TTây Đằng,XCam Thượng,XChu Minh,XThụy An,XTiên Phong,XĐông Quang
XCổ Đô|Huyện Ba Vì:XCổ Đô,XPhong Vân,XPhú Cường,XPhú Hồng,XPhú Đông,XVạn Thắng
XVật Lại|Huyện Ba Vì:XPhú Châu,XPhú Sơn,XThái Hòa,XVật Lại,XĐồng Thái
XBất Bạt|Huyện Ba Vì:XCẩm Lĩnh,XMinh Quang,XSơn Đà,XThuần Mỹ,XTòng Bạt
XSuối Hai|Huyện Ba Vì:XBa Trại,XCẩm Lĩnh,XThụy An,XTản Lĩnh
XBa Vì|Huyện Ba Vì:XBa Vì,XKhánh Thượng,XMinh Quang
XYên Bài|Huyện Ba Vì:XVân Hòa,XYên Bài|Huyện Thạch Thất:XThạch Hòa
XPhúc Thọ|Huyện Phúc Thọ:TPhúc Thọ,XLong Thượng,XPhúc Hòa,XPhụng Thượng,XTrạch Mỹ Lộc,XTích Lộc
XPhúc Lộc|Huyện Phúc Thọ:XNam Hà,XSen Phương,XVân Phúc,XVõng Xuyên,XXuân Đình
XHát Môn|Huyện Phúc Thọ:XHiệp Thuận,XHát Môn,XLiên Hiệp,XNgọc Tảo,XTam Hiệp,XTam Thuấn,XThanh Đa
XĐan Phượng|Huyện Đan Phượng:TPhùng,XSong Phượng,XThượng Mỗ,XĐan Phượng,XĐồng Tháp
XDương Hòa|Huyện Hoài Đức:XCát Quế,XDương Liễu,XMinh Khai,XYên Sở,XĐắc Sở
XSơn Đồng|Huyện Hoài Đức:XAn Khánh,XAn Thượng,XLại Yên,XSong Phương,XSơn Đồng,XTiền Yên,XVân Canh,XVân Côn
XYên Xuân|Huyện Quốc Oai:XĐông Xuân|Huyện Thạch Thất:XThạch Hòa,XTiến Xuân,XYên Bình,XYên Trung
XQuốc Oai|Huyện Quốc Oai:TQuốc Oai,XNgọc Mỹ,XPhượng Sơn,XSài Sơn,XThạch Thán
XTây Phương|Huyện Quốc Oai:TQuốc Oai,XNgọc Liệp,XPhượng Sơn|Huyện Thạch Thất:XHương Ngải,XLam Sơn,XPhùng Xá,XQuang Trung,XThạch Xá
XKiều Phú|Huyện Quốc Oai:XCấn Hữu,XLiệp Nghĩa,XNgọc Liệp,XNgọc Mỹ,XTuyết Nghĩa|Huyện Thạch Thất:XQuang Trung
XHưng Đạo|Huyện Quốc Oai:XCộng Hòa,XHưng Đạo,XĐồng Quang
XHạ Bằng|Huyện Quốc Oai:XPhú Cát|Huyện Thạch Thất:XBình Yên,XCần Kiệm,XHạ Bằng,XTân Xã,XĐồng Trúc
XPhú Cát|Huyện Quốc Oai:XHòa Thạch,XPhú Cát,XPhú Mãn,XĐông Yên
XThạch Thất|Huyện Thạch Thất:TLiên Quan,XCẩm Yên,XKim Quan,XLại Thượng,XPhú Kim,XĐại Đồng
XXuân Mai|Huyện Chương Mỹ:TXuân Mai,XNam Phương Tiến,XThủy Xuân Tiên,XTân Tiến
XPhú Nghĩa|Huyện Chương Mỹ:XPhú Nghĩa,XThanh Bình,XTrung Hòa,XTrường Yên,XĐông Phương Yên,XĐông Sơn
XQuảng Bị|Huyện Chương Mỹ:XHoàng Diệu,XHợp Đồng,XLam Điền,XQuảng Bị,XTốt Động
XTrần Phú|Huyện Chương Mỹ:XHoàng Văn Thụ,XHữu Văn,XMỹ Lương,XTrần Phú,XTân Tiến|Huyện Mỹ Đức:XĐồng Tâm
XHòa Phú|Huyện Chương Mỹ:XHòa Phú,XHồng Phú,XThượng Vực,XVăn Võ,XĐồng Lạc|Huyện Thanh Oai:XKim Thư
XThanh Oai|Huyện Thanh Oai:TKim Bài,XKim An,XKim Thư,XPhương Trung,XThanh Mai,XĐỗ Động
XTam Hưng|Huyện Thanh Oai:XMỹ Hưng,XTam Hưng,XThanh Thùy,XThanh Văn
XDân Hòa|Huyện Thanh Oai:XCao Xuân Dương,XDân Hòa,XHồng Dương,XLiên Châu,XTân Ước
XChương Dương|Huyện Thường Tín:XChương Dương,XLê Lợi,XThắng Lợi,XTô Hiệu,XTự Nhiên,XVạn Nhất
XThượng Phúc|Huyện Thường Tín:XDũng Tiến,XNghiêm Xuyên,XNguyễn Trãi,XQuất Động,XTân Minh
XPhú Xuyên|Huyện Phú Xuyên:TPhú Minh,TPhú Xuyên,XHồng Thái,XNam Phong,XNam Tiến,XQuang Hà|Huyện Thường Tín:XMinh Cường,XTô Hiệu,XVăn Tự,XVạn Nhất
XPhượng Dực|Huyện Phú Xuyên:XHoàng Long,XHồng Minh,XPhú Túc,XPhượng Dực,XVăn Hoàng
XChuyên Mỹ|Huyện Phú Xuyên:XChuyên Mỹ,XChâu Can,XPhú Yên,XTân Dân,XVân Từ
XĐại Xuyên|Huyện Phú Xuyên:XBạch Hạ,XKhai Thái,XMinh Tân,XPhúc Tiến,XQuang Lãng,XTri Thủy,XĐại Xuyên
XVân Đình|Huyện Ứng Hòa:TVân Đình,XCao Sơn Tiến,XPhương Tú,XTảo Dương Văn
XỨng Thiên|Huyện Ứng Hòa:XHoa Viên,XLiên Bạt,XQuảng Phú Cầu,XTrường Thịnh
XỨng Hòa|Huyện Ứng Hòa:XKim Đường,XMinh Đức,XTrung Tú,XTrầm Lộng,XĐông Lỗ,XĐại Cường,XĐại Hùng,XĐồng Tân
XHòa Xá|Huyện Ứng Hòa:XBình Lưu Quang,XHòa Phú,XPhù Lưu,XThái Hòa
XMỹ Đức|Huyện Mỹ Đức:TĐại Nghĩa,XAn Phú,XHợp Thanh,XPhù Lưu Tế,XĐại Hưng
XPhúc Sơn|Huyện Mỹ Đức:XMỹ Xuyên,XPhúc Lâm,XThượng Lâm,XTuy Lai,XĐồng Tâm
XHồng Sơn|Huyện Mỹ Đức:XAn Mỹ,XHồng Sơn,XHợp Tiến,XLê Thanh,XPhùng Xá,XXuy Xá
XHương Sơn|Huyện Mỹ Đức:XAn Tiến,XHùng Tiến,XHương Sơn,XVạn Tín`,
  'Hà Tĩnh': `
PThành Sen|Thành phố Hà Tĩnh:PBắc Hà,PHà Huy Tập,PNam Hà,PThạch Hưng,PThạch Quý,PTrần Phú,PTân Giang,PVăn Yên,PĐại Nài
PHà Huy Tập|Thành phố Hà Tĩnh:PĐại Nài,XThạch Đài,XTân Lâm Hương
PTrần Phú|Thành phố Hà Tĩnh:PThạch Hạ,PThạch Trung,PĐồng Môn,XHộ Độ
XCẩm Bình|Huyện Cẩm Xuyên:XCẩm Thành|Thành phố Hà Tĩnh:XCẩm Bình,XCẩm Vịnh,XThạch Bình
XThạch Khê|Thành phố Hà Tĩnh:XThạch Hải,XThạch Khê,XĐỉnh Bàn
XĐồng Tiến|Thành phố Hà Tĩnh:XThạch Hội,XThạch Trị,XThạch Văn
XThạch Lạc|Thành phố Hà Tĩnh:XThạch Lạc,XThạch Thắng,XTượng Sơn
PBắc Hồng Lĩnh|Huyện Nghi Xuân:XXuân Lam|Thị xã Hồng Lĩnh:PBắc Hồng,PTrung Lương,PĐức Thuận
PNam Hồng Lĩnh|Thị xã Hồng Lĩnh:PNam Hồng,PĐậu Liêu,XThuận Lộc
XHương Sơn|Huyện Hương Sơn:TPhố Châu,XSơn Bằng,XSơn Ninh,XSơn Phú,XSơn Trung
XSơn Tây|Huyện Hương Sơn:TTây Sơn,XSơn Tây
XSơn Hồng|Huyện Hương Sơn:XSơn Hồng,XSơn Lĩnh
XSơn Tiến|Huyện Hương Sơn:XAn Hòa Thịnh,XSơn Lễ,XSơn Tiến
XSơn Giang|Huyện Hương Sơn:XQuang Diệm,XSơn Giang,XSơn Lâm
XTứ Mỹ|Huyện Hương Sơn:XChâu Bình,XMỹ Long,XTân Mỹ Hà
XSơn Kim 1|Huyện Hương Sơn:XSơn Kim 1
XSơn Kim 2|Huyện Hương Sơn:XSơn Kim 2
XKim Hoa|Huyện Hương Sơn:XHàm Trường,XKim Hoa
XĐức Thọ|Huyện Đức Thọ:TĐức Thọ,XHòa Lạc,XTân Dân,XTùng Ảnh
XĐức Quang|Huyện Đức Thọ:XBùi La Nhân,XQuang Vĩnh,XYên Hồ
XĐức Minh|Huyện Đức Thọ:XLiên Minh,XTrường Sơn,XTùng Châu
XĐức Thịnh|Huyện Đức Thọ:XAn Dũng,XLâm Trung Thủy,XThanh Bình Thịnh
XĐức Đồng|Huyện Đức Thọ:XTân Hương,XĐức Lạng,XĐức Đồng
XVũ Quang|Huyện Vũ Quang:TVũ Quang,XHương Minh,XQuang Thọ,XThọ Điền
XMai Hoa|Huyện Vũ Quang:XÂn Phú,XĐức Giang,XĐức Lĩnh
XThượng Đức|Huyện Vũ Quang:XĐức Bồng,XĐức Hương,XĐức Liên
XNghi Xuân|Huyện Nghi Xuân:TXuân An,XXuân Giang,XXuân Hồng,XXuân Lĩnh,XXuân Viên
XĐan Hải|Huyện Nghi Xuân:XXuân Hải,XXuân Hội,XXuân Phổ,XĐan Trường
XTiên Điền|Huyện Nghi Xuân:TTiên Điền,XXuân Mỹ,XXuân Thành,XXuân Yên
XCổ Đạm|Huyện Nghi Xuân:XCương Gián,XXuân Liên
XCan Lộc|Huyện Can Lộc:TNghèn,XThiên Lộc,XVượng Lộc
XTùng Lộc|Huyện Can Lộc:XThuần Thiện,XTùng Lộc
XGia Hanh|Huyện Can Lộc:XGia Hanh,XKhánh Vĩnh Yên,XThanh Lộc
XTrường Lưu|Huyện Can Lộc:XKim Song Trường,XPhú Lộc,XThường Nga
XXuân Lộc|Huyện Can Lộc:XQuang Lộc,XSơn Lộc,XXuân Lộc
XĐồng Lộc|Huyện Can Lộc:TĐồng Lộc,XMỹ Lộc,XThượng Lộc
XHương Khê|Huyện Hương Khê:THương Khê,XHương Long,XPhú Gia
XHà Linh|Huyện Hương Khê:XHà Linh,XĐiền Mỹ
XHương Phố|Huyện Hương Khê:XGia Phố,XHương Giang,XHương Thủy
XHương Bình|Huyện Hương Khê:XHòa Hải,XHương Bình,XPhúc Đồng
XHương Đô|Huyện Hương Khê:XHương Trà,XHương Đô,XLộc Yên
XHương Xuân|Huyện Hương Khê:XHương Lâm,XHương Vĩnh,XHương Xuân
XPhúc Trạch|Huyện Hương Khê:XHương Liên,XHương Trạch,XPhúc Trạch
XHồng Lộc|Huyện Thạch Hà:XHồng Lộc,XTân Lộc
XLộc Hà|Huyện Thạch Hà:TLộc Hà,XBình An,XThạch Kim,XThịnh Lộc
XĐông Kinh|Huyện Thạch Hà:XThạch Kênh,XThạch Liên,XÍch Hậu
XMai Phụ|Huyện Thạch Hà:XMai Phụ,XPhù Lưu,XThạch Châu,XThạch Mỹ
XThạch Hà|Huyện Thạch Hà:TThạch Hà,XThạch Long,XThạch Sơn
XToàn Lưu|Huyện Thạch Hà:XLưu Vĩnh Sơn,XNgọc Sơn
XViệt Xuyên|Huyện Thạch Hà:XThạch Ngọc,XViệt Tiến
XThạch Xuân|Huyện Thạch Hà:XNam Điền,XThạch Xuân
XCẩm Xuyên|Huyện Cẩm Xuyên:TCẩm Xuyên,XCẩm Quan,XCẩm Quang
XThiên Cầm|Huyện Cẩm Xuyên:TThiên Cầm,XCẩm Nhượng,XNam Phúc Thăng
XYên Hòa|Huyện Cẩm Xuyên:XCẩm Dương,XYên Hòa
XCẩm Duệ|Huyện Cẩm Xuyên:XCẩm Duệ,XCẩm Mỹ,XCẩm Thạch
XCẩm Trung|Huyện Cẩm Xuyên:XCẩm Lĩnh,XCẩm Lộc,XCẩm Trung
XCẩm Hưng|Huyện Cẩm Xuyên:XCẩm Hà,XCẩm Hưng,XCẩm Thịnh
XCẩm Lạc|Huyện Cẩm Xuyên:XCẩm Lạc,XCẩm Minh,XCẩm Sơn
XKỳ Xuân|Huyện Kỳ Anh:XKỳ Bắc,XKỳ Phong,XKỳ Xuân
XKỳ Anh|Huyện Kỳ Anh:TKỳ Đồng,XKỳ Giang,XKỳ Phú,XKỳ Tiến
XKỳ Khang|Huyện Kỳ Anh:XKỳ Khang,XKỳ Thư,XKỳ Thọ
XKỳ Văn|Huyện Kỳ Anh:XKỳ Trung,XKỳ Tây,XKỳ Văn
XKỳ Thượng|Huyện Kỳ Anh:XKỳ Sơn,XKỳ Thượng
PHải Ninh|Huyện Kỳ Anh:XKỳ Hải|Thị xã Kỳ Anh:PKỳ Ninh,XKỳ Hà
PSông Trí|Huyện Kỳ Anh:XKỳ Châu|Thị xã Kỳ Anh:PHưng Trí,PKỳ Trinh,XKỳ Lợi
XKỳ Hoa|Huyện Kỳ Anh:XKỳ Tân|Thị xã Kỳ Anh:XKỳ Hoa
XKỳ Lạc|Huyện Kỳ Anh:XKỳ Lạc,XLâm Hợp
PHoành Sơn|Thị xã Kỳ Anh:PKỳ Liên,PKỳ Nam,PKỳ Phương,XKỳ Lợi
PVũng Áng|Thị xã Kỳ Anh:PKỳ Long,PKỳ Thịnh,XKỳ Lợi`,
  'Hồ Chí Minh': `
PPhú Lợi|Bình Dương/Thành phố Thủ Dầu Một:PHiệp Thành,PPhú Hòa,PPhú Lợi
PThủ Dầu Một|Bình Dương/Thành phố Thủ Dầu Một:PChánh Mỹ,PChánh Nghĩa,PHiệp Thành,PPhú Cường,PPhú Thọ
PChánh Hiệp|Bình Dương/Thành phố Thủ Dầu Một:PChánh Mỹ,PHiệp An,PTương Bình Hiệp,PĐịnh Hòa
PBình Dương|Bình Dương/Thành phố Thủ Dầu Một:PHòa Phú,PPhú Mỹ,PPhú Tân|Bình Dương/Thành phố Tân Uyên:PPhú Chánh
PPhú An|Bình Dương/Thành phố Bến Cát:XPhú An|Bình Dương/Thành phố Thủ Dầu Một:PHiệp An,PTân An
XTrừ Văn Thố|Bình Dương/Huyện Bàu Bàng:TLai Uyên,XCây Trường II,XTrừ Văn Thố
XBàu Bàng|Bình Dương/Huyện Bàu Bàng:TLai Uyên
PBến Cát|Bình Dương/Huyện Bàu Bàng:XLai Hưng,XTân Hưng|Bình Dương/Thành phố Bến Cát:PMỹ Phước
PLong Nguyên|Bình Dương/Huyện Bàu Bàng:XLong Nguyên|Bình Dương/Thành phố Bến Cát:PAn Điền,PMỹ Phước
PChánh Phú Hòa|Bình Dương/Huyện Bàu Bàng:XHưng Hòa|Bình Dương/Thành phố Bến Cát:PChánh Phú Hòa
XDầu Tiếng|Bình Dương/Huyện Dầu Tiếng:TDầu Tiếng,XĐịnh An,XĐịnh Hiệp,XĐịnh Thành
XMinh Thạnh|Bình Dương/Huyện Dầu Tiếng:XMinh Hòa,XMinh Thạnh,XMinh Tân
XLong Hòa|Bình Dương/Huyện Dầu Tiếng:XLong Hòa,XLong Tân,XMinh Thạnh,XMinh Tân
XThanh An|Bình Dương/Huyện Dầu Tiếng:XAn Lập,XThanh An,XThanh Tuyền,XĐịnh Hiệp
PTây Nam|Bình Dương/Huyện Dầu Tiếng:XAn Lập,XThanh Tuyền|Bình Dương/Thành phố Bến Cát:PAn Tây
PThới Hòa|Bình Dương/Thành phố Bến Cát:PThới Hòa
PHòa Lợi|Bình Dương/Thành phố Bến Cát:PHòa Lợi,PTân Định
XPhú Giáo|Bình Dương/Huyện Phú Giáo:TPhước Vĩnh,XAn Bình,XTam Lập
XAn Long|Bình Dương/Huyện Phú Giáo:XAn Linh,XAn Long,XTân Long
XPhước Thành|Bình Dương/Huyện Phú Giáo:XAn Thái,XPhước Sang,XTân Hiệp
XPhước Hòa|Bình Dương/Huyện Phú Giáo:XPhước Hòa,XTam Lập,XVĩnh Hòa
PTân Uyên|Bình Dương/Huyện Bắc Tân Uyên:XTân Lập,XTân Mỹ|Bình Dương/Thành phố Tân Uyên:PUyên Hưng,XBạch Đằng
PTân Khánh|Bình Dương/Thành phố Tân Uyên:PThái Hòa,PThạnh Phước,PTân Phước Khánh,PTân Vĩnh Hiệp,XThạnh Hội
PVĩnh Tân|Bình Dương/Huyện Bắc Tân Uyên:TTân Bình|Bình Dương/Thành phố Tân Uyên:PVĩnh Tân
PBình Cơ|Bình Dương/Huyện Bắc Tân Uyên:XBình Mỹ|Bình Dương/Thành phố Tân Uyên:PHội Nghĩa
PTân Hiệp|Bình Dương/Thành phố Tân Uyên:PKhánh Bình,PTân Hiệp
PTân Đông Hiệp|Bình Dương/Thành phố Dĩ An:PTân Bình,PTân Đông Hiệp|Bình Dương/Thành phố Tân Uyên:PThái Hòa
PDĩ An|Bình Dương/Thành phố Dĩ An:PAn Bình,PDĩ An,PTân Đông Hiệp
PĐông Hòa|Bình Dương/Thành phố Dĩ An:PBình An,PBình Thắng,PĐông Hòa
PThuận An|Bình Dương/Thành phố Thuận An:PAn Thạnh,PHưng Định,XAn Sơn
PLái Thiêu|Bình Dương/Thành phố Thuận An:PBình Nhâm,PLái Thiêu,PVĩnh Phú
PAn Phú|Bình Dương/Thành phố Thuận An:PAn Phú,PBình Chuẩn
PThuận Giao|Bình Dương/Thành phố Thuận An:PBình Chuẩn,PThuận Giao
PBình Hòa|Bình Dương/Thành phố Thuận An:PBình Hòa,PVĩnh Phú
XBắc Tân Uyên|Bình Dương/Huyện Bắc Tân Uyên:TTân Thành,XTân Định,XĐất Cuốc
XThường Tân|Bình Dương/Huyện Bắc Tân Uyên:XHiếu Liêm,XLạc An,XThường Tân,XTân Mỹ
PVũng Tàu|Bà Rịa - Vũng Tàu/Thành phố Vũng Tàu:P1,P2,P3,P4,P5,PThắng Nhì,PThắng Tam
PTam Thắng|Bà Rịa - Vũng Tàu/Thành phố Vũng Tàu:P7,P8,P9,PNguyễn An Ninh
PRạch Dừa|Bà Rịa - Vũng Tàu/Thành phố Vũng Tàu:P10,PRạch Dừa,PThắng Nhất
PPhước Thắng|Bà Rịa - Vũng Tàu/Thành phố Vũng Tàu:P11,P12
XLong Sơn|Bà Rịa - Vũng Tàu/Thành phố Vũng Tàu:XLong Sơn
PBà Rịa|Bà Rịa - Vũng Tàu/Thành phố Bà Rịa:PLong Toàn,PPhước Hưng,PPhước Nguyên,PPhước Trung
PTam Long|Bà Rịa - Vũng Tàu/Thành phố Bà Rịa:PLong Tâm,XHòa Long,XLong Phước
PLong Hương|Bà Rịa - Vũng Tàu/Thành phố Bà Rịa:PKim Dinh,PLong Hương,XTân Hưng
XKim Long|Bà Rịa - Vũng Tàu/Huyện Châu Đức:TKim Long,XBàu Chinh,XLáng Lớn
XNgãi Giao|Bà Rịa - Vũng Tàu/Huyện Châu Đức:TNgãi Giao,XBình Ba,XSuối Nghệ
XXuân Sơn|Bà Rịa - Vũng Tàu/Huyện Châu Đức:XSuối Rao,XSơn Bình,XXuân Sơn
XBình Giã|Bà Rịa - Vũng Tàu/Huyện Châu Đức:XBình Giã,XBình Trung,XQuảng Thành
XChâu Đức|Bà Rịa - Vũng Tàu/Huyện Châu Đức:XCù Bị,XXà Bang
XNghĩa Thành|Bà Rịa - Vũng Tàu/Huyện Châu Đức:XNghĩa Thành,XĐá Bạc
XHồ Tràm|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:TPhước Bửu,XPhước Thuận,XPhước Tân
XXuyên Mộc|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:XBông Trang,XBưng Riềng,XXuyên Mộc
XBàu Lâm|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:XBàu Lâm,XTân Lâm
XHòa Hội|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:XHòa Bình,XHòa Hưng,XHòa Hội
XHòa Hiệp|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:XHòa Hiệp
XBình Châu|Bà Rịa - Vũng Tàu/Huyện Xuyên Mộc:XBình Châu
XLong Điền|Bà Rịa - Vũng Tàu/Huyện Long Đất:TLong Điền,XTam An
XLong Hải|Bà Rịa - Vũng Tàu/Huyện Long Đất:TLong Hải,XPhước Hưng,XPhước Tỉnh
XĐất Đỏ|Bà Rịa - Vũng Tàu/Huyện Long Đất:TĐất Đỏ,XLong Tân,XLáng Dài,XPhước Long Thọ
XPhước Hải|Bà Rịa - Vũng Tàu/Huyện Long Đất:TPhước Hải,XPhước Hội
PPhú Mỹ|Bà Rịa - Vũng Tàu/Thành phố Phú Mỹ:PMỹ Xuân,PPhú Mỹ
PTân Hải
PTân Phước|Bà Rịa - Vũng Tàu/Thành phố Phú Mỹ:PPhước Hòa,PTân Phước
PTân Thành|Bà Rịa - Vũng Tàu/Thành phố Phú Mỹ:PHắc Dịch,XSông Xoài
XChâu Pha|Bà Rịa - Vũng Tàu/Thành phố Phú Mỹ:XChâu Pha,XTóc Tiên
ĐCôn Đảo
PTân Định|Quận 1:PTân Định,PĐa Kao
PSài Gòn|Quận 1:PBến Nghé,PNguyễn Thái Bình,PĐa Kao
PBến Thành|Quận 1:PBến Thành,PCầu Ông Lãnh,PNguyễn Thái Bình,PPhạm Ngũ Lão
PCầu Ông Lãnh|Quận 1:PCô Giang,PCầu Kho,PCầu Ông Lãnh,PNguyễn Cư Trinh
PThới An|Quận 12:PThạnh Xuân,PThới An
PAn Phú Đông|Quận 12:PAn Phú Đông,PThạnh Lộc
PTân Thới Hiệp|Quận 12:PHiệp Thành,PTân Thới Hiệp
PTrung Mỹ Tây|Quận 12:PTrung Mỹ Tây,PTân Chánh Hiệp
PĐông Hưng Thuận|Quận 12:PTân Hưng Thuận,PTân Thới Nhất,PĐông Hưng Thuận
PAn Hội Đông|Quận Gò Vấp:P15,P16
PGò Vấp|Quận Gò Vấp:P10,P17
PAn Nhơn|Quận Gò Vấp:P5,P6
PAn Hội Tây|Quận Gò Vấp:P12,P14
PHạnh Thông|Quận Gò Vấp:P1,P3
PThông Tây Hội|Quận Gò Vấp:P11,P8
PBình Lợi Trung|Quận Bình Thạnh:P11,P13,P5
PBình Quới|Quận Bình Thạnh:P27,P28
PBình Thạnh|Quận Bình Thạnh:P12,P14,P26
PThạnh Mỹ Tây|Quận Bình Thạnh:P19,P22,P25
PGia Định|Quận Bình Thạnh:P1,P17,P2,P7
PTân Sơn Hòa|Quận Tân Bình:P1,P2,P3
PTân Sơn Nhất|Quận Tân Bình:P4,P5,P7
PBảy Hiền|Quận Tân Bình:P10,P11,P12
PTân Bình|Quận Tân Bình:P13,P14,P15
PTân Hòa|Quận Tân Bình:P6,P8,P9
PTân Sơn|Quận Tân Bình:P15
PTân Sơn Nhì|Quận Tân Phú:PSơn Kỳ,PTân Quý,PTân Sơn Nhì,PTân Thành
PTây Thạnh|Quận Tân Phú:PSơn Kỳ,PTây Thạnh
PBình Hưng Hòa|Quận Bình Tân:PBình Hưng Hòa,PBình Hưng Hòa A|Quận Tân Phú:PSơn Kỳ
PPhú Thọ Hòa|Quận Tân Phú:PPhú Thọ Hòa,PTân Quý,PTân Thành
PTân Phú|Quận Tân Phú:PHòa Thạnh,PPhú Trung,PTân Thành,PTân Thới Hòa
PPhú Thạnh|Quận Tân Phú:PHiệp Tân,PPhú Thạnh,PTân Thới Hòa
PĐức Nhuận|Quận Phú Nhuận:P4,P5,P9
PCầu Kiệu|Quận Phú Nhuận:P1,P15,P2,P7
PPhú Nhuận|Quận Phú Nhuận:P10,P11,P13,P15,P8
PLinh Xuân|Thành phố Thủ Đức:PLinh Trung,PLinh Tây,PLinh Xuân
PTam Bình|Thành phố Thủ Đức:PBình Chiểu,PTam Bình,PTam Phú
PHiệp Bình|Thành phố Thủ Đức:PHiệp Bình Chánh,PHiệp Bình Phước,PLinh Đông
PThủ Đức|Thành phố Thủ Đức:PBình Thọ,PLinh Chiểu,PLinh Tây,PLinh Đông,PTrường Thọ
PLong Bình|Thành phố Thủ Đức:PLong Bình,PLong Thạnh Mỹ
PTăng Nhơn Phú|Thành phố Thủ Đức:PHiệp Phú,PLong Thạnh Mỹ,PTân Phú,PTăng Nhơn Phú A,PTăng Nhơn Phú B
PPhước Long|Thành phố Thủ Đức:PPhước Bình,PPhước Long A,PPhước Long B
PLong Phước|Thành phố Thủ Đức:PLong Phước,PTrường Thạnh
PLong Trường|Thành phố Thủ Đức:PLong Trường,PPhú Hữu
PAn Khánh|Thành phố Thủ Đức:PAn Khánh,PAn Lợi Đông,PAn Phú,PThảo Điền,PThủ Thiêm
PBình Trưng|Thành phố Thủ Đức:PAn Phú,PBình Trưng Tây,PBình Trưng Đông
PCát Lái|Thành phố Thủ Đức:PCát Lái,PThạnh Mỹ Lợi
PNhiêu Lộc|Quận 3:P11,P12,P14,P9
PXuân Hòa|Quận 3:P4,PVõ Thị Sáu
PBàn Cờ|Quận 3:P1,P2,P3,P4,P5
PHòa Hưng|Quận 10:P12,P13,P14,P15
PDiên Hồng|Quận 10:P14,P6,P8
PVườn Lài|Quận 10:P1,P10,P2,P4,P9
PPhú Thọ|Quận 11:P11,P15,P8
PHòa Bình|Quận 11:P14,P5
PBình Thới|Quận 11:P10,P3,P8
PMinh Phụng|Quận 11:P1,P16,P7
PXóm Chiếu|Quận 4:P13,P15,P16,P18
PKhánh Hội|Quận 4:P15,P2,P4,P8,P9
PVĩnh Hội|Quận 4:P1,P2,P3,P4
PChợ Quán|Quận 5:P1,P2,P4
PAn Đông|Quận 5:P5,P7,P9
PChợ Lớn|Quận 5:P11,P12,P13,P14
PPhú Lâm|Quận 6:P12,P13,P14
PBình Tây|Quận 6:P2,P9
PBình Phú|Quận 6:P10,P11|Quận 8:P16
PBình Tiên|Quận 6:P1,P7,P8
PChánh Hưng|Quận 8:P4,P5,PHưng Phú,PRạch Ông
PPhú Định|Quận 8:P14,P15,P16,PXóm Củi
PBình Đông|Huyện Bình Chánh:XAn Phú Tây|Quận 8:P5,P6,P7
XTân Nhựt|Huyện Bình Chánh:TTân Túc,XTân Kiên,XTân Nhựt|Quận 8:P16|Quận Bình Tân:PTân Tạo A
XBình Hưng|Huyện Bình Chánh:XBình Hưng,XPhong Phú|Quận 8:P7
PBình Trị Đông|Quận Bình Tân:PBình Hưng Hòa A,PBình Trị Đông,PBình Trị Đông A
PBình Tân|Quận Bình Tân:PBình Hưng Hòa B,PBình Trị Đông A,PTân Tạo
PAn Lạc|Quận Bình Tân:PAn Lạc,PAn Lạc A,PBình Trị Đông B
PTân Tạo|Huyện Bình Chánh:XTân Kiên|Quận Bình Tân:PTân Tạo,PTân Tạo A
XTân Vĩnh Lộc|Huyện Bình Chánh:XPhạm Văn Hai,XVĩnh Lộc B|Quận Bình Tân:PTân Tạo
PTân Thuận|Quận 7:PBình Thuận,PTân Thuận Tây,PTân Thuận Đông
PTân Hưng|Quận 7:PTân Hưng,PTân Kiểng,PTân Phong,PTân Quy
PPhú Thuận|Quận 7:PPhú Mỹ,PPhú Thuận
PTân Mỹ|Quận 7:PPhú Mỹ,PTân Phú
XTân An Hội|Huyện Củ Chi:TCủ Chi,XPhước Hiệp,XTân An Hội
XAn Nhơn Tây|Huyện Củ Chi:XAn Nhơn Tây,XAn Phú,XPhú Mỹ Hưng
XThái Mỹ|Huyện Củ Chi:XPhước Thạnh,XThái Mỹ,XTrung Lập Thượng
XNhuận Đức|Huyện Củ Chi:XNhuận Đức,XPhạm Văn Cội,XTrung Lập Hạ
XPhú Hòa Đông|Huyện Củ Chi:XPhú Hòa Đông,XTân Thạnh Tây,XTân Thạnh Đông
XBình Mỹ|Huyện Củ Chi:XBình Mỹ,XHòa Phú,XTrung An
XCủ Chi|Huyện Củ Chi:XPhước Vĩnh An,XTân Phú Trung,XTân Thông Hội
XHóc Môn|Huyện Hóc Môn:THóc Môn,XTân Hiệp,XTân Xuân
XĐông Thạnh|Huyện Hóc Môn:XNhị Bình,XThới Tam Thôn,XĐông Thạnh
XXuân Thới Sơn|Huyện Hóc Môn:XTân Thới Nhì,XXuân Thới Sơn,XXuân Thới Đông
XBà Điểm|Huyện Hóc Môn:XBà Điểm,XTrung Chánh,XXuân Thới Thượng
XVĩnh Lộc|Huyện Bình Chánh:XPhạm Văn Hai,XVĩnh Lộc A
XBình Lợi|Huyện Bình Chánh:XBình Lợi,XLê Minh Xuân
XBình Chánh|Huyện Bình Chánh:XAn Phú Tây,XBình Chánh,XTân Quý Tây
XHưng Long|Huyện Bình Chánh:XHưng Long,XQui Đức,XĐa Phước
XNhà Bè|Huyện Nhà Bè:TNhà Bè,XPhú Xuân,XPhước Kiển,XPhước Lộc
XHiệp Phước|Huyện Nhà Bè:XHiệp Phước,XLong Thới,XNhơn Đức
XCần Giờ|Huyện Cần Giờ:TCần Thạnh,XLong Hòa
XBình Khánh|Huyện Cần Giờ:XAn Thới Đông,XBình Khánh,XTam Thôn Hiệp
XAn Thới Đông|Huyện Cần Giờ:XAn Thới Đông,XLý Nhơn
XThạnh An|Huyện Cần Giờ:XThạnh An`,
  Huế: `
PVỹ Dạ|Quận Thuận Hóa:PThủy Vân,PVỹ Dạ,PXuân Phú
PThuận Hóa|Quận Thuận Hóa:PPhú Hội,PPhú Nhuận,PPhước Vĩnh,PPhường Đúc,PTrường An,PVĩnh Ninh
PAn Cựu|Quận Thuận Hóa:PAn Cựu,PAn Tây,PAn Đông
PThủy Xuân|Quận Thuận Hóa:PThủy Biều,PThủy Bằng,PThủy Xuân
PThuận An|Huyện Phú Vang:XPhú Hải,XPhú Thuận|Quận Thuận Hóa:PThuận An
PDương Nỗ|Quận Thuận Hóa:PDương Nỗ
PMỹ Thượng|Huyện Phú Vang:XPhú An,XPhú Mỹ|Quận Thuận Hóa:PPhú Thượng
PHóa Châu|Huyện Quảng Điền:XQuảng Thành|Quận Phú Xuân:PHương Vinh|Quận Thuận Hóa:PHương Phong
PPhú Xuân|Quận Phú Xuân:PGia Hội,PPhú Hậu,PThuận Hòa,PThuận Lộc,PTây Lộc,PĐông Ba
PKim Long|Quận Phú Xuân:PHương Long,PKim Long,PLong Hồ
PHương An|Quận Phú Xuân:PAn Hòa,PHương An,PHương Sơ
PPhong Điền|Thị xã Phong Điền:PPhong Thu,XPhong Mỹ,XPhong Xuân
PPhong Phú|Thị xã Phong Điền:PPhong Phú,XPhong Thạnh
PPhong Dinh|Thị xã Phong Điền:PPhong Hòa,XPhong Bình,XPhong Chương
PPhong Quảng|Huyện Quảng Điền:XQuảng Công,XQuảng Ngạn|Thị xã Phong Điền:PPhong Hải
PPhong Thái|Thị xã Phong Điền:PPhong An,PPhong Hiền,XPhong Sơn
XQuảng Điền|Huyện Quảng Điền:TSịa,XQuảng An,XQuảng Phước,XQuảng Thọ
XĐan Điền|Huyện Quảng Điền:XQuảng Lợi,XQuảng Phú,XQuảng Thái,XQuảng Vinh
XPhú Hồ|Huyện Phú Vang:XPhú Hồ,XPhú Lương,XPhú Xuân
XPhú Vinh|Huyện Phú Vang:XPhú Diên,XVinh An,XVinh Thanh,XVinh Xuân
XPhú Vang|Huyện Phú Vang:TPhú Đa,XPhú Gia,XVinh Hà
PPhú Bài|Thị xã Hương Thủy:PPhú Bài,XDương Hòa,XPhú Sơn,XThủy Phù
PThanh Thủy|Thị xã Hương Thủy:PThủy Dương,PThủy Phương,XThủy Thanh
PHương Thủy|Thị xã Hương Thủy:PThủy Châu,PThủy Lương,XThủy Tân
PHương Trà|Thị xã Hương Trà:PHương Vân,PHương Văn,PTứ Hạ
PKim Trà|Thị xã Hương Trà:PHương Chữ,PHương Xuân,XHương Toàn
XBình Điền|Thị xã Hương Trà:XBình Thành,XBình Tiến,XHương Bình
XA Lưới 2|Huyện A Lưới:TA Lưới,XA Ngo,XHồng Bắc,XQuảng Nhâm
XA Lưới 1|Huyện A Lưới:XHồng Kim,XHồng Thủy,XHồng Vân,XTrung Sơn
XA Lưới 5|Huyện A Lưới:XHương Nguyên,XHồng Hạ
XA Lưới 3|Huyện A Lưới:XHồng Thái,XHồng Thượng,XPhú Vinh,XSơn Thủy
XA Lưới 4|Huyện A Lưới:XA Roàng,XHương Phong,XLâm Đớt,XĐông Sơn
XPhú Lộc|Huyện Phú Lộc:TPhú Lộc,XLộc Bình,XLộc Trì
XVinh Lộc|Huyện Phú Lộc:XGiang Hải,XVinh Hiền,XVinh Hưng,XVinh Mỹ
XHưng Lộc|Huyện Phú Lộc:TLộc Sơn,XLộc Bổn,XXuân Lộc
XLộc An|Huyện Phú Lộc:XLộc An,XLộc Hòa,XLộc Điền
XKhe Tre|Huyện Phú Lộc:TKhe Tre,XHương Lộc,XHương Phú,XThượng Lộ
XNam Đông|Huyện Phú Lộc:XHương Sơn,XHương Xuân,XThượng Nhật
XLong Quảng|Huyện Phú Lộc:XHương Hữu,XThượng Long,XThượng Quảng`,
  'Hưng Yên': `
PSơn Nam|Huyện Kim Động:XNgọc Thanh|Thành phố Hưng Yên:PLam Sơn,XBảo Khê,XHùng Cường,XPhú Cường
PPhố Hiến|Thành phố Hưng Yên:PAn Tảo,PHiến Nam,PLê Lợi,PMinh Khai,XLiên Phương,XTrung Nghĩa
PHồng Châu|Thành phố Hưng Yên:PHồng Châu,XHoàng Hanh,XQuảng Châu
XTân Hưng|Huyện Tiên Lữ:XThủ Sỹ|Thành phố Hưng Yên:XPhương Nam,XTân Hưng
XNhư Quỳnh|Huyện Văn Lâm:TNhư Quỳnh,XLạc Hồng,XTrưng Trắc,XTân Quang,XĐình Dù
XĐại Đồng|Huyện Văn Lâm:XLương Tài,XLạc Đạo,XViệt Hưng,XĐình Dù,XĐại Đồng
XLạc Đạo|Huyện Văn Lâm:XChỉ Đạo,XLạc Đạo,XMinh Hải
XVăn Giang|Huyện Văn Giang:TVăn Giang,XLiên Nghĩa,XTân Tiến
XPhụng Công|Huyện Văn Giang:XCửu Cao,XPhụng Công,XXuân Quan
XNghĩa Trụ|Huyện Văn Giang:XLong Hưng,XNghĩa Trụ,XVĩnh Khúc
XMễ Sở|Huyện Khoái Châu:XBình Minh|Huyện Văn Giang:XMễ Sở,XThắng Lợi
XYên Mỹ|Huyện Yên Mỹ:TYên Mỹ,XTrung Hòa,XTân Lập,XTân Minh
XNguyễn Văn Linh|Huyện Yên Mỹ:XLiêu Xá,XNguyễn Văn Linh,XNgọc Long
XHoàn Long|Huyện Khoái Châu:XĐông Tảo|Huyện Yên Mỹ:XHoàn Long,XĐồng Than
XViệt Yên|Huyện Yên Mỹ:XThanh Long,XViệt Yên,XYên Phú
PMỹ Hào|Thị xã Mỹ Hào:PBần Yên Nhân,PNhân Hòa,PPhan Đình Phùng,XCẩm Xá
PThượng Hồng|Thị xã Mỹ Hào:PBạch Sam,PMinh Đức,XDương Quang,XHòa Phong
PĐường Hào|Thị xã Mỹ Hào:PDị Sử,PPhùng Chí Kiên,XHưng Long,XNgọc Lâm,XXuân Dục
XÂn Thi|Huyện Ân Thi:TÂn Thi,XHoàng Hoa Thám,XQuang Vinh
XPhạm Ngũ Lão|Huyện Ân Thi:XBãi Sậy,XBắc Sơn,XPhù Ủng,XĐào Dương
XXuân Trúc|Huyện Ân Thi:XQuảng Lãng,XVân Du,XXuân Trúc
XNguyễn Trãi|Huyện Ân Thi:XCẩm Ninh,XNguyễn Trãi,XĐa Lộc,XĐặng Lễ
XHồng Quang|Huyện Ân Thi:XHạ Lễ,XHồ Tùng Mậu,XHồng Quang,XTiền Phong
XKhoái Châu|Huyện Khoái Châu:TKhoái Châu,XLiên Khê,XPhùng Hưng,XĐông Kết
XTriệu Việt Vương|Huyện Khoái Châu:XAn Vĩ,XPhạm Hồng Thái,XTân Dân,XÔng Đình
XChâu Ninh|Huyện Khoái Châu:XTân Châu,XTứ Dân,XĐông Ninh,XĐại Tập
XViệt Tiến|Huyện Khoái Châu:XDân Tiến,XViệt Hòa,XĐồng Tiến
XChí Minh|Huyện Khoái Châu:XChí Minh,XNguyễn Huệ,XThuần Hưng
XLương Bằng|Huyện Kim Động:TLương Bằng,XChính Nghĩa,XDiên Hồng,XPhạm Ngũ Lão
XNghĩa Dân|Huyện Kim Động:XNghĩa Dân,XToàn Thắng,XVĩnh Xá,XĐồng Thanh
XĐức Hợp|Huyện Kim Động:XMai Động,XPhú Thọ,XĐức Hợp
XHiệp Cường|Huyện Kim Động:XHiệp Cường,XHùng An,XNgọc Thanh,XSong Mai
XHoàng Hoa Thám|Huyện Tiên Lữ:TVương,XAn Viên,XHưng Đạo,XNhật Tân
XTiên Hoa|Huyện Tiên Lữ:XCương Chính,XLệ Xá,XTrung Dũng
XTiên Lữ|Huyện Tiên Lữ:XHải Thắng,XThiện Phiến,XThụy Lôi
XQuang Hưng|Huyện Phù Cừ:TTrần Cao,XMinh Tân,XQuang Hưng,XTống Phan
XĐoàn Đào|Huyện Phù Cừ:XMinh Hoàng,XPhan Sào Nam,XĐoàn Đào
XTiên Tiến|Huyện Phù Cừ:XNhật Quang,XTiên Tiến,XĐình Cao
XTống Trân|Huyện Phù Cừ:XNguyên Hòa,XTam Đa,XTống Trân
PThái Bình|Thái Bình/Huyện Vũ Thư:XPhúc Thành,XTân Hòa,XTân Phong|Thái Bình/Thành phố Thái Bình:PBồ Xuyên,PLê Hồng Phong,PTiền Phong,XTân Bình
PTrần Hưng Đạo|Thái Bình/Thành phố Thái Bình:PQuang Trung,PTrần Hưng Đạo,PĐề Thám,XPhú Xuân
PTrần Lãm|Thái Bình/Huyện Kiến Xương:XTây Sơn|Thái Bình/Thành phố Thái Bình:PKỳ Bá,PTrần Lãm,XVũ Chính,XVũ Lạc,XVũ Đông
PVũ Phúc|Thái Bình/Huyện Vũ Thư:XNguyên Xá,XSong An,XTrung An|Thái Bình/Thành phố Thái Bình:PPhú Khánh,XVũ Phúc
PTrà Lý|Thái Bình/Huyện Đông Hưng:XĐông Dương|Thái Bình/Thành phố Thái Bình:PHoàng Diệu,XĐông Hòa,XĐông Mỹ,XĐông Thọ
XQuỳnh Phụ|Thái Bình/Huyện Quỳnh Phụ:TQuỳnh Côi,XQuỳnh Hưng,XQuỳnh Hải,XQuỳnh Hồng,XQuỳnh Hội,XQuỳnh Mỹ
XA Sào|Thái Bình/Huyện Quỳnh Phụ:XAn Hiệp,XAn Khê,XAn Thái,XAn Đồng
XMinh Thọ|Thái Bình/Huyện Quỳnh Phụ:XQuỳnh Giao,XQuỳnh Hoa,XQuỳnh Minh,XQuỳnh Thọ
XNgọc Lâm|Thái Bình/Huyện Quỳnh Phụ:XQuỳnh Hoàng,XQuỳnh Lâm,XQuỳnh Ngọc
XĐồng Bằng|Thái Bình/Huyện Quỳnh Phụ:XAn Cầu,XAn Lễ,XAn Quý,XAn Ấp
XNguyễn Du|Thái Bình/Huyện Quỳnh Phụ:XChâu Sơn,XQuỳnh Khê,XQuỳnh Nguyên
XPhụ Dực|Thái Bình/Huyện Quỳnh Phụ:TAn Bài,XAn Mỹ,XAn Ninh,XAn Thanh,XAn Vũ
XQuỳnh An|Thái Bình/Huyện Quỳnh Phụ:XAn Vinh,XTrang Bảo Xá,XĐông Hải
XTân Tiến|Thái Bình/Huyện Quỳnh Phụ:XAn Dục,XAn Tràng,XĐồng Tiến
XHưng Hà|Thái Bình/Huyện Hưng Hà:THưng Hà,XHòa Bình,XHồng Lĩnh,XMinh Khai,XThống Nhất,XVăn Lang
XDiên Hà|Thái Bình/Huyện Hưng Hà:XDuyên Hải,XQuang Trung,XVăn Cẩm
XLong Hưng|Thái Bình/Huyện Hưng Hà:THưng Nhân,XLiên Hiệp,XThái Hưng,XTiến Đức,XTân Lễ
XNgự Thiên|Thái Bình/Huyện Hưng Hà:XCanh Tân,XCộng Hòa,XHòa Tiến,XTân Hòa
XTiên La|Thái Bình/Huyện Hưng Hà:XPhúc Khánh,XThái Phương,XTân Tiến,XĐoan Hùng
XThần Khê|Thái Bình/Huyện Hưng Hà:XBắc Sơn,XChi Lăng,XTây Đô,XĐông Đô
XLê Quý Đôn|Thái Bình/Huyện Hưng Hà:XHồng An,XMinh Tân,XĐộc Lập
XHồng Minh|Thái Bình/Huyện Hưng Hà:XChí Hòa,XHồng Minh,XMinh Hòa
XĐông Hưng|Thái Bình/Huyện Đông Hưng:TĐông Hưng,XNguyên Xá,XĐông Các,XĐông Hợp,XĐông La,XĐông Sơn
XBắc Đông Hưng|Thái Bình/Huyện Đông Hưng:XĐông Cường,XĐông Phương,XĐông Xá
XBắc Tiên Hưng|Thái Bình/Huyện Đông Hưng:XLiên An Đô,XLô Giang,XMê Linh,XPhú Lương
XTiên Hưng|Thái Bình/Huyện Đông Hưng:XHồng Bạch,XHồng Việt,XMinh Tân,XThăng Long
XĐông Tiên Hưng|Thái Bình/Huyện Đông Hưng:XPhong Dương Tiến,XPhú Châu
XBắc Đông Quan|Thái Bình/Huyện Đông Hưng:XHà Giang,XĐông Kinh,XĐông Vinh
XNam Tiên Hưng|Thái Bình/Huyện Đông Hưng:XHồng Giang,XLiên Hoa,XMinh Phú,XTrọng Quan
XĐông Quan|Thái Bình/Huyện Đông Hưng:XĐông Quan,XĐông Tân,XĐông Á
XNam Đông Hưng|Thái Bình/Huyện Đông Hưng:XXuân Quang Động,XĐông Hoàng
XThái Thụy|Thái Bình/Huyện Thái Thụy:TDiêm Điền,XThụy Bình,XThụy Hải,XThụy Liên,XThụy Trình
XĐông Thụy Anh|Thái Bình/Huyện Thái Thụy:XAn Tân,XHồng Dũng,XThụy Trường,XThụy Xuân
XBắc Thụy Anh|Thái Bình/Huyện Thái Thụy:XThụy Quỳnh,XThụy Việt,XThụy Văn
XTây Thụy Anh|Thái Bình/Huyện Thái Thụy:XThụy Chính,XThụy Dân,XThụy Ninh
XThụy Anh|Thái Bình/Huyện Thái Thụy:XDương Phúc,XThụy Hưng,XThụy Sơn
XNam Thụy Anh|Thái Bình/Huyện Thái Thụy:XThụy Duyên,XThụy Phong,XThụy Thanh
XThái Ninh|Thái Bình/Huyện Thái Thụy:XHòa An,XThái Hưng,XThái Nguyên,XThái Thượng
XBắc Thái Ninh|Thái Bình/Huyện Thái Thụy:XDương Hồng Thủy,XThái Phúc
XTây Thái Ninh|Thái Bình/Huyện Thái Thụy:XSơn Hà,XThái Giang
XĐông Thái Ninh|Thái Bình/Huyện Thái Thụy:XMỹ Lộc,XThái Xuyên,XThái Đô,XTân Học
XNam Thái Ninh|Thái Bình/Huyện Thái Thụy:XThuần Thành,XThái Thịnh,XThái Thọ
XTiền Hải|Thái Bình/Huyện Tiền Hải:TTiền Hải,XAn Ninh,XTây Lương,XTây Ninh,XVũ Lăng
XĐông Tiền Hải|Thái Bình/Huyện Tiền Hải:XĐông Long,XĐông Quang,XĐông Trà,XĐông Xuyên
XĐồng Châu|Thái Bình/Huyện Tiền Hải:XĐông Cơ,XĐông Hoàng,XĐông Lâm,XĐông Minh
XÁi Quốc|Thái Bình/Huyện Tiền Hải:XTây Giang,XÁi Quốc
XTây Tiền Hải|Thái Bình/Huyện Tiền Hải:XBắc Hải,XPhương Công,XVân Trường
XNam Cường|Thái Bình/Huyện Tiền Hải:XNam Chính,XNam Cường,XNam Thịnh,XNam Tiến
XNam Tiền Hải|Thái Bình/Huyện Tiền Hải:XNam Hà,XNam Hải,XNam Hồng
XHưng Phú|Thái Bình/Huyện Tiền Hải:XNam Hưng,XNam Phú,XNam Trung
XKiến Xương|Thái Bình/Huyện Kiến Xương:TKiến Xương,XBình Minh,XQuang Bình,XQuang Minh,XQuang Trung
XTrà Giang|Thái Bình/Huyện Kiến Xương:XHồng Thái,XQuốc Tuấn,XTrà Giang
XBình Nguyên|Thái Bình/Huyện Kiến Xương:XAn Bình,XBình Nguyên,XThanh Tân
XLê Lợi|Thái Bình/Huyện Kiến Xương:XLê Lợi,XThống Nhất
XQuang Lịch|Thái Bình/Huyện Kiến Xương:XHòa Bình,XQuang Lịch,XVũ Lễ
XVũ Quý|Thái Bình/Huyện Kiến Xương:XVũ An,XVũ Ninh,XVũ Quý,XVũ Trung
XHồng Vũ|Thái Bình/Huyện Kiến Xương:XHồng Vũ,XVũ Công
XBình Thanh|Thái Bình/Huyện Kiến Xương:XBình Thanh,XMinh Quang,XMinh Tân
XBình Định|Thái Bình/Huyện Kiến Xương:XBình Định,XHồng Tiến,XNam Bình
XVũ Thư|Thái Bình/Huyện Vũ Thư:TVũ Thư,XDũng Nghĩa,XHòa Bình,XMinh Khai,XMinh Quang,XTam Quang
XVạn Xuân|Thái Bình/Huyện Vũ Thư:XHồng Lý,XViệt Hùng,XXuân Hòa,XĐồng Thanh
XThư Trì|Thái Bình/Huyện Vũ Thư:XHiệp Hòa,XMinh Lãng,XSong Lãng
XTân Thuận|Thái Bình/Huyện Vũ Thư:XBách Thuận,XTân Lập,XTự Tân
XThư Vũ|Thái Bình/Huyện Vũ Thư:XViệt Thuận,XVũ Hội,XVũ Vinh,XVũ Vân
XVũ Tiên|Thái Bình/Huyện Vũ Thư:XDuy Nhất,XHồng Phong,XVũ Tiến,XVũ Đoài`,
  'Khánh Hòa': `
PBắc Nha Trang|Thành phố Nha Trang:PVĩnh Hòa,PVĩnh Hải,PVĩnh Phước,PVĩnh Thọ,XVĩnh Lương,XVĩnh Phương
PTây Nha Trang|Thành phố Nha Trang:PNgọc Hiệp,PPhương Sài,XVĩnh Hiệp,XVĩnh Ngọc,XVĩnh Thạnh,XVĩnh Trung
PNha Trang|Thành phố Nha Trang:PLộc Thọ,PPhước Hòa,PTân Tiến,PVĩnh Nguyên,PVạn Thạnh
PNam Nha Trang|Thành phố Nha Trang:PPhước Hải,PPhước Long,PVĩnh Trường,XPhước Đồng,XVĩnh Thái
PBắc Cam Ranh|Thành phố Cam Ranh:PCam Nghĩa,PCam Phúc Bắc,XCam Thành Nam
PCam Ranh|Thành phố Cam Ranh:PCam Lộc,PCam Phú,PCam Phúc Nam
PBa Ngòi|Thành phố Cam Ranh:PBa Ngòi,XCam Phước Đông
PCam Linh|Thành phố Cam Ranh:PCam Linh,PCam Lợi,PCam Thuận
XNam Cam Ranh|Thành phố Cam Ranh:XCam Bình,XCam Lập,XCam Thịnh Tây,XCam Thịnh Đông
XCam Hiệp|Huyện Cam Lâm:XCam Hiệp Bắc,XCam Hiệp Nam,XCam Hòa,XCam Tân,XSuối Tân,XSơn Tân
XCam Lâm|Huyện Cam Lâm:TCam Đức,XCam An Bắc,XCam An Nam,XCam Hiệp Bắc,XCam Hiệp Nam,XCam Hòa,XCam Hải Tây,XCam Hải Đông,XCam Thành Bắc,XCam Tân,XSuối Tân
XSuối Dầu|Huyện Cam Lâm:XCam Hòa,XCam Tân,XSuối Cát,XSuối Tân
XCam An|Huyện Cam Lâm:XCam An Bắc,XCam An Nam,XCam Phước Tây
XVạn Ninh|Huyện Vạn Ninh:TVạn Giã,XVạn Lương,XVạn Phú
XĐại Lãnh|Huyện Vạn Ninh:XVạn Thạnh,XVạn Thọ,XĐại Lãnh
XTu Bông|Huyện Vạn Ninh:XVạn Khánh,XVạn Long,XVạn Phước
XVạn Thắng|Huyện Vạn Ninh:XVạn Bình,XVạn Thắng
XVạn Hưng|Huyện Vạn Ninh:XVạn Hưng,XXuân Sơn
PNinh Hòa|Thị xã Ninh Hòa:PNinh Hiệp,PNinh Đa,XNinh Phụng,XNinh Đông
XBắc Ninh Hòa|Thị xã Ninh Hòa:XNinh An,XNinh Sơn,XNinh Thọ
XTây Ninh Hòa|Thị xã Ninh Hòa:XNinh Sim,XNinh Tây
XHòa Trí|Thị xã Ninh Hòa:XNinh Thân,XNinh Thượng,XNinh Trung
PĐông Ninh Hòa|Thị xã Ninh Hòa:PNinh Diêm,PNinh Hải,PNinh Thủy,XNinh Phước
XTân Định|Thị xã Ninh Hòa:XNinh Bình,XNinh Quang,XNinh Xuân
PHòa Thắng|Thị xã Ninh Hòa:PNinh Giang,PNinh Hà,XNinh Phú
XNam Ninh Hòa|Thị xã Ninh Hòa:XNinh Hưng,XNinh Lộc,XNinh Tân,XNinh Ích
XKhánh Vĩnh|Huyện Khánh Vĩnh:TKhánh Vĩnh,XKhánh Phú,XSông Cầu
XTrung Khánh Vĩnh|Huyện Khánh Vĩnh:XKhánh Hiệp,XKhánh Trung
XBắc Khánh Vĩnh|Huyện Khánh Vĩnh:XKhánh Bình,XKhánh Đông
XTây Khánh Vĩnh|Huyện Khánh Vĩnh:XGiang Ly,XKhánh Nam,XKhánh Thượng
XNam Khánh Vĩnh|Huyện Khánh Vĩnh:XCầu Bà,XKhánh Thành,XLiên Sang,XSơn Thái
XDiên Khánh|Huyện Diên Khánh:TDiên Khánh,XDiên An,XDiên Toàn
XDiên Lâm|Huyện Diên Khánh:XDiên Lâm,XXuân Đồng
XDiên Điền|Huyện Diên Khánh:XDiên Phú,XDiên Sơn,XDiên Điền
XDiên Thọ|Huyện Diên Khánh:XDiên Phước,XDiên Thọ,XDiên Tân
XDiên Lạc|Huyện Diên Khánh:XDiên Hòa,XDiên Lạc,XDiên Thạnh
XSuối Hiệp|Huyện Diên Khánh:XBình Lộc,XSuối Hiệp,XSuối Tiên
XKhánh Sơn|Huyện Khánh Sơn:TTô Hạp,XSơn Bình,XSơn Hiệp
XTây Khánh Sơn|Huyện Khánh Sơn:XSơn Lâm,XThành Sơn
XĐông Khánh Sơn|Huyện Khánh Sơn:XBa Cụm Bắc,XBa Cụm Nam,XSơn Trung
ĐTrường Sa|Huyện Trường Sa:TTrường Sa,XSinh Tồn,XSong Tử Tây
PĐô Vinh|Ninh Thuận/Huyện Ninh Sơn:XNhơn Sơn|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PĐô Vinh
PBảo An|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PBảo An,PPhước Mỹ,XThành Hải
PPhan Rang|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PKinh Dinh,PPhủ Hà,PĐài Sơn,PĐạo Long
PĐông Hải|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PMỹ Bình,PMỹ Hải,PMỹ Đông,PĐông Hải
XPhước Dinh|Ninh Thuận/Huyện Ninh Phước:XAn Hải|Ninh Thuận/Huyện Thuận Nam:XPhước Dinh|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PĐông Hải
PNinh Chử|Ninh Thuận/Huyện Ninh Hải:TKhánh Hải|Ninh Thuận/Thành phố Phan Rang - Tháp Chàm:PVăn Hải
XBác Ái Tây|Ninh Thuận/Huyện Bác Ái:XPhước Bình,XPhước Hòa,XPhước Tân
XBác Ái|Ninh Thuận/Huyện Bác Ái:XPhước Chính,XPhước Thắng,XPhước Tiến
XBác Ái Đông|Ninh Thuận/Huyện Bác Ái:XPhước Thành,XPhước Đại
XMỹ Sơn|Ninh Thuận/Huyện Bác Ái:XPhước Trung|Ninh Thuận/Huyện Ninh Sơn:XMỹ Sơn
XNinh Sơn|Ninh Thuận/Huyện Ninh Sơn:TTân Sơn,XQuảng Sơn
XLâm Sơn|Ninh Thuận/Huyện Ninh Sơn:XLâm Sơn,XLương Sơn
XAnh Dũng|Ninh Thuận/Huyện Ninh Sơn:XHòa Sơn,XMa Nới
XVĩnh Hải|Ninh Thuận/Huyện Ninh Hải:XNhơn Hải,XThanh Hải,XVĩnh Hải
XNinh Hải|Ninh Thuận/Huyện Ninh Hải:XPhương Hải,XTri Hải|Ninh Thuận/Huyện Thuận Bắc:XBắc Sơn
XXuân Hải|Ninh Thuận/Huyện Ninh Hải:XHộ Hải,XTân Hải,XXuân Hải
XNinh Phước|Ninh Thuận/Huyện Ninh Phước:TPhước Dân,XPhước Hải,XPhước Thuận
XPhước Hậu|Ninh Thuận/Huyện Ninh Phước:XPhước Hậu,XPhước Sơn,XPhước Vinh
XPhước Hữu|Ninh Thuận/Huyện Ninh Phước:XPhước Hữu,XPhước Thái
XCông Hải|Ninh Thuận/Huyện Thuận Bắc:XCông Hải,XPhước Chiến
XThuận Bắc|Ninh Thuận/Huyện Thuận Bắc:XBắc Phong,XLợi Hải,XPhước Kháng
XPhước Hà|Ninh Thuận/Huyện Thuận Nam:XNhị Hà,XPhước Hà
XThuận Nam|Ninh Thuận/Huyện Thuận Nam:XPhước Minh,XPhước Nam,XPhước Ninh
XCà Ná|Ninh Thuận/Huyện Thuận Nam:XCà Ná,XPhước Diêm`,
  'Lai Châu': `
PĐoàn Kết|Thành phố Lai Châu:PQuyết Thắng,PQuyết Tiến,PĐoàn Kết,XSùng Phài
PTân Phong|Huyện Tam Đường:XBản Giang,XNùng Nàng|Thành phố Lai Châu:PTân Phong,PĐông Phong,XSan Thàng
XBình Lư|Huyện Tam Đường:TTam Đường,XBình Lư,XSơn Bình
XSin Suối Hồ|Huyện Phong Thổ:XNậm Xe,XSin Suối Hồ|Huyện Tam Đường:XThèn Sin
XTả Lèng|Huyện Tam Đường:XGiang Ma,XHồ Thầu,XTả Lèng
XKhun Há|Huyện Tam Đường:XBản Hon,XKhun Há
XBản Bo|Huyện Tam Đường:XBản Bo,XNà Tăm
XBum Tở|Huyện Mường Tè:TMường Tè,XBum Tở,XKan Hồ
XThu Lũm|Huyện Mường Tè:XKa Lăng,XThu Lũm
XPa Ủ|Huyện Mường Tè:XPa ủ,XTá Bạ
XMường Tè|Huyện Mường Tè:XMường Tè,XNậm Khao
XBum Nưa|Huyện Mường Tè:XBum Nưa
XMù Cả|Huyện Mường Tè:XMù Cả
XTà Tổng|Huyện Mường Tè:XTà Tổng
XHua Bum|Huyện Mường Tè:XVàng San
XSìn Hồ|Huyện Sìn Hồ:TSìn Hồ,XPhăng Sô Lin,XSà Dề Phìn,XTả Phìn
XLê Lợi|Huyện Nậm Nhùn:XLê Lợi,XNậm Pì,XPú Đao|Huyện Sìn Hồ:XChăn Nưa
XPa Tần|Huyện Nậm Nhùn:XNậm Ban,XTrung Chải|Huyện Sìn Hồ:XPa Tần
XHồng Thu|Huyện Sìn Hồ:XHồng Thu,XMa Quai,XPhìn Hồ
XNậm Tăm|Huyện Sìn Hồ:XLùng Thàng,XNậm Cha,XNậm Tăm
XTủa Sín Chải|Huyện Sìn Hồ:XLàng Mô,XTả Ngảo,XTủa Sín Chải
XPu Sam Cáp|Huyện Sìn Hồ:XNoong Hẻo,XPa Khóa,XPu Sam Cáp
XNậm Mạ|Huyện Sìn Hồ:XCăn Co,XNậm Mạ
XNậm Cuổi|Huyện Sìn Hồ:XNậm Cuổi,XNậm Hăn
XPhong Thổ|Huyện Phong Thổ:TPhong Thổ,XHuổi Luông,XMa Li Pho,XMường So
XSì Lở Lầu|Huyện Phong Thổ:XMồ Sì San,XPa Vây Sử,XSì Lở Lầu,XVàng Ma Chải
XDào San|Huyện Phong Thổ:XDào San,XMù Sang
XKhổng Lào|Huyện Phong Thổ:XBản Lang,XHoang Thèn,XKhổng Lào
XThan Uyên|Huyện Than Uyên:TThan Uyên,XHua Nà,XMường Cang,XMường Than
XMường Than|Huyện Than Uyên:XMường Mít,XPhúc Than
XMường Kim|Huyện Than Uyên:XMường Kim,XPha Mu,XTà Hừa,XTà Mung
XKhoen On|Huyện Than Uyên:XKhoen On
XTân Uyên|Huyện Tân Uyên:TTân Uyên,XNậm Cần,XThân Thuộc,XTrung Đồng
XMường Khoa|Huyện Tân Uyên:XMường Khoa,XPhúc Khoa
XPắc Ta|Huyện Tân Uyên:XHố Mít,XPắc Ta
XNậm Sỏ|Huyện Tân Uyên:XNậm Sỏ,XTà Mít
XNậm Hàng|Huyện Nậm Nhùn:TNậm Nhùn,XNậm Hàng,XNậm Manh
XMường Mô|Huyện Nậm Nhùn:XMường Mô,XNậm Chà`,
  'Lâm Đồng': `
PMũi Né|Bình Thuận/Thành phố Phan Thiết:PHàm Tiến,PMũi Né,XThiện Nghiệp
PPhú Thủy|Bình Thuận/Thành phố Phan Thiết:PPhú Hài,PPhú Thủy,PThanh Hải
PBình Thuận|Bình Thuận/Huyện Hàm Thuận Bắc:XHàm Hiệp|Bình Thuận/Thành phố Phan Thiết:PPhú Tài,XPhong Nẫm
PPhan Thiết|Bình Thuận/Thành phố Phan Thiết:PBình Hưng,PLạc Đạo,PPhú Trinh
PHàm Thắng|Bình Thuận/Huyện Hàm Thuận Bắc:TPhú Long,XHàm Thắng|Bình Thuận/Thành phố Phan Thiết:PXuân An
PTiến Thành|Bình Thuận/Thành phố Phan Thiết:PĐức Long,XTiến Thành
XTuyên Quang|Bình Thuận/Huyện Hàm Thuận Nam:XHàm Mỹ|Bình Thuận/Thành phố Phan Thiết:XTiến Lợi
PPhước Hội|Bình Thuận/Thị xã La Gi:PPhước Hội,PPhước Lộc,XTân Phước
PLa Gi|Bình Thuận/Thị xã La Gi:PBình Tân,PTân An,PTân Thiện,XTân Bình
XTân Hải|Bình Thuận/Thị xã La Gi:XTân Hải,XTân Tiến
XLiên Hương|Bình Thuận/Huyện Tuy Phong:TLiên Hương,XBình Thạnh,XPhú Lạc,XPhước Thể
XPhan Rí Cửa|Bình Thuận/Huyện Tuy Phong:TPhan Rí Cửa,XChí Công,XHòa Minh,XPhong Phú
XTuy Phong|Bình Thuận/Huyện Tuy Phong:XPhan Dũng,XPhong Phú
XVĩnh Hảo|Bình Thuận/Huyện Tuy Phong:XVĩnh Hảo,XVĩnh Tân
XBắc Bình|Bình Thuận/Huyện Bắc Bình:TChợ Lầu,XPhan Hiệp,XPhan Hòa,XPhan Rí Thành
XPhan Sơn|Bình Thuận/Huyện Bắc Bình:XPhan Lâm,XPhan Sơn
XHải Ninh|Bình Thuận/Huyện Bắc Bình:XBình An,XHải Ninh,XPhan Điền
XSông Lũy|Bình Thuận/Huyện Bắc Bình:XBình Tân,XPhan Tiến,XSông Lũy
XLương Sơn|Bình Thuận/Huyện Bắc Bình:TLương Sơn,XSông Bình
XHồng Thái|Bình Thuận/Huyện Bắc Bình:XHòa Thắng,XHồng Thái,XPhan Thanh
XHòa Thắng|Bình Thuận/Huyện Bắc Bình:XHòa Thắng,XHồng Phong
XHàm Thuận|Bình Thuận/Huyện Hàm Thuận Bắc:TMa Lâm,XHàm Đức,XThuận Minh
XLa Dạ|Bình Thuận/Huyện Hàm Thuận Bắc:XLa Dạ,XĐa Mi
XĐông Giang|Bình Thuận/Huyện Hàm Thuận Bắc:XĐông Giang,XĐông Tiến
XHàm Thuận Bắc|Bình Thuận/Huyện Hàm Thuận Bắc:XHàm Phú,XHàm Trí,XThuận Hòa
XHồng Sơn|Bình Thuận/Huyện Hàm Thuận Bắc:XHồng Liêm,XHồng Sơn
XHàm Liêm|Bình Thuận/Huyện Hàm Thuận Bắc:XHàm Chính,XHàm Liêm
XHàm Thuận Nam|Bình Thuận/Huyện Hàm Thuận Nam:TThuận Nam,XHàm Minh
XHàm Thạnh|Bình Thuận/Huyện Hàm Thuận Nam:XHàm Cần,XHàm Thạnh,XMỹ Thạnh
XHàm Kiệm|Bình Thuận/Huyện Hàm Thuận Nam:XHàm Cường,XHàm Kiệm,XMương Mán
XTân Lập|Bình Thuận/Huyện Hàm Thuận Nam:XTân Lập|Bình Thuận/Huyện Hàm Tân:XSông Phan
XTân Thành|Bình Thuận/Huyện Hàm Thuận Nam:XThuận Quý,XTân Thuận,XTân Thành
XTánh Linh|Bình Thuận/Huyện Tánh Linh:TLạc Tánh,XGia An,XĐức Thuận
XBắc Ruộng|Bình Thuận/Huyện Tánh Linh:XBắc Ruộng,XMăng Tố
XNghị Đức|Bình Thuận/Huyện Tánh Linh:XNghị Đức,XĐức Phú
XĐồng Kho|Bình Thuận/Huyện Tánh Linh:XHuy Khiêm,XLa Ngâu,XĐồng Kho,XĐức Bình
XSuối Kiết|Bình Thuận/Huyện Tánh Linh:XGia Huynh,XSuối Kiết
XĐức Linh|Bình Thuận/Huyện Đức Linh:TVõ Xu,XNam Chính,XVũ Hòa
XHoài Đức|Bình Thuận/Huyện Đức Linh:TĐức Tài,XĐức Hạnh,XĐức Tín
XNam Thành|Bình Thuận/Huyện Đức Linh:XMê Pu,XSùng Nhơn,XĐa Kai
XTrà Tân|Bình Thuận/Huyện Đức Linh:XTrà Tân,XTân Hà,XĐông Hà
XTân Minh|Bình Thuận/Huyện Hàm Tân:TTân Minh,XTân Phúc,XTân Đức
XHàm Tân|Bình Thuận/Huyện Hàm Tân:TTân Nghĩa,XTân Hà,XTân Xuân
XSơn Mỹ|Bình Thuận/Huyện Hàm Tân:XSơn Mỹ,XThắng Hải,XTân Thắng
ĐPhú Quý|Bình Thuận/Huyện Phú Quí:XLong Hải,XNgũ Phụng,XTam Thanh
PBắc Gia Nghĩa|Đắk Nông/Huyện Đăk Glong:XĐắk Ha|Đắk Nông/Thành phố Gia Nghĩa:PNghĩa Thành,PNghĩa Đức,PQuảng Thành
PNam Gia Nghĩa|Đắk Nông/Thành phố Gia Nghĩa:PNghĩa Phú,PNghĩa Tân
PĐông Gia Nghĩa|Đắk Nông/Thành phố Gia Nghĩa:PNghĩa Trung,XĐắk Nia
XQuảng Sơn|Đắk Nông/Huyện Đăk Glong:XQuảng Sơn
XQuảng Hòa|Đắk Nông/Huyện Đăk Glong:XQuảng Hòa
XTà Đùng|Đắk Nông/Huyện Đăk Glong:XĐắk R'Măng,XĐắk Som
XQuảng Khê|Đắk Nông/Huyện Đăk Glong:XQuảng Khê,XĐắk Plao
XCư Jút|Đắk Nông/Huyện Cư Jút:TEa T'Ling,XCư Knia,XTrúc Sơn,XTâm Thắng
XĐắk Wil|Đắk Nông/Huyện Cư Jút:XEa Pô,XĐắk Wil
XNam Dong|Đắk Nông/Huyện Cư Jút:XNam Dong
XĐức Lập|Đắk Nông/Huyện Đắk Mil:TĐắk Mil,XĐức Minh,XĐức Mạnh
XThuận An|Đắk Nông/Huyện Đắk Mil:XThuận An,XĐắk Lao
XĐắk Mil|Đắk Nông/Huyện Đắk Mil:XĐắk Gằn,XĐắk N'Drót,XĐắk R'La
XĐắk Sắk|Đắk Nông/Huyện Krông Nô:XNam Xuân|Đắk Nông/Huyện Đắk Mil:XLong Sơn,XĐắk Sắk
XKrông Nô|Đắk Nông/Huyện Krông Nô:TĐắk Mâm,XTân Thành,XĐắk Drô
XNam Đà|Đắk Nông/Huyện Krông Nô:XNam Đà,XĐắk Sôr
XNâm Nung|Đắk Nông/Huyện Krông Nô:XNâm N'Đir,XNâm Nung
XQuảng Phú|Đắk Nông/Huyện Krông Nô:XQuảng Phú,XĐắk Nang,XĐức Xuyên
XĐức An|Đắk Nông/Huyện Đắk Song:TĐức An,XNam Bình
XĐắk Song|Đắk Nông/Huyện Đắk Song:XĐắk Hòa,XĐắk Môl
XThuận Hạnh|Đắk Nông/Huyện Đắk Song:XThuận Hà,XThuận Hạnh
XTrường Xuân|Đắk Nông/Huyện Đắk Song:XNâm N'Jang,XTrường Xuân
XKiến Đức|Đắk Nông/Huyện Đắk R'Lấp:TKiến Đức,XKiến Thành,XNghĩa Thắng,XĐạo Nghĩa
XQuảng Tín|Đắk Nông/Huyện Đắk R'Lấp:XHưng Bình,XQuảng Tín,XĐắk Ru,XĐắk Sin
XNhân Cơ|Đắk Nông/Huyện Đắk R'Lấp:XNhân Cơ,XNhân Đạo,XĐắk Wer
XQuảng Trực|Đắk Nông/Huyện Tuy Đức:XQuảng Trực
XTuy Đức|Đắk Nông/Huyện Tuy Đức:XQuảng Tâm,XĐắk Búk So,XĐắk R'Tíh
XQuảng Tân|Đắk Nông/Huyện Tuy Đức:XQuảng Tân,XĐắk Ngo
PLang Biang - Đà Lạt|Huyện Lạc Dương:TLạc Dương,XLát|Thành phố Đà Lạt:P7
PLâm Viên - Đà Lạt|Thành phố Đà Lạt:P12,P8,P9
PXuân Hương - Đà Lạt|Thành phố Đà Lạt:P1,P10,P2,P3,P4
PCam Ly - Đà Lạt|Thành phố Đà Lạt:P5,P6,XTà Nung
PXuân Trường - Đà Lạt|Thành phố Đà Lạt:P11,XTrạm Hành,XXuân Thọ,XXuân Trường
P1 Bảo Lộc|Thành phố Bảo Lộc:P1,PLộc Phát,XLộc Thanh
P3 Bảo Lộc|Thành phố Bảo Lộc:PLộc Tiến,XLộc Châu,XĐại Lào
P2 Bảo Lộc|Huyện Bảo Lâm:XLộc Tân|Thành phố Bảo Lộc:P2
PB'Lao|Thành phố Bảo Lộc:PB'lao,PLộc Sơn,XLộc Nga
XĐam Rông 4|Huyện Lạc Dương:XĐưng KNớ|Huyện Đam Rông:XĐạ Long,XĐạ Tông
XĐam Rông 3|Huyện Đam Rông:XĐạ Rsal
XĐam Rông 2|Huyện Đam Rông:XLiêng Srônh,XRô Men
XĐam Rông 1|Huyện Đam Rông:XPhi Liêng
XLạc Dương|Huyện Lạc Dương:XĐạ Chais,XĐạ Nhim,XĐạ Sar
XNam Ban Lâm Hà|Huyện Lâm Hà:TNam Ban,XGia Lâm,XMê Linh,XĐông Thanh
XĐinh Văn Lâm Hà|Huyện Lâm Hà:TĐinh Văn,XTân Văn|Huyện Đức Trọng:XBình Thạnh
XPhú Sơn Lâm Hà|Huyện Lâm Hà:XPhú Sơn,XĐạ Đờn
XNam Hà Lâm Hà|Huyện Lâm Hà:XNam Hà,XPhi Tô
XPhúc Thọ Lâm Hà|Huyện Lâm Hà:XPhúc Thọ,XTân Thanh
XTân Hà Lâm Hà|Huyện Lâm Hà:XHoài Đức,XLiên Hà,XTân Hà,XĐan Phượng
XD'Ran|Huyện Đơn Dương:TD'Ran,XLạc Xuân
XĐơn Dương|Huyện Đơn Dương:TThạnh Mỹ,XTu Tra,XĐạ Ròn
XKa Đô|Huyện Đơn Dương:XKa Đô,XLạc Lâm
XQuảng Lập|Huyện Đơn Dương:XKa Đơn,XQuảng Lập
XĐức Trọng|Huyện Đức Trọng:TLiên Nghĩa,XPhú Hội
XHiệp Thạnh|Huyện Đức Trọng:XHiệp An,XHiệp Thạnh,XLiên Hiệp
XTân Hội|Huyện Đức Trọng:XN'Thol Hạ,XTân Hội,XTân Thành
XNinh Gia|Huyện Đức Trọng:XNinh Gia
XTà Năng|Huyện Đức Trọng:XTà Năng,XĐa Quyn
XTà Hine|Huyện Đức Trọng:XNinh Loan,XTà Hine,XĐà Loan
XDi Linh|Huyện Di Linh:TDi Linh,XGung Ré,XLiên Đầm,XTân Châu
XĐinh Trang Thượng|Huyện Di Linh:XTân Lâm,XTân Thượng,XĐinh Trang Thượng
XBảo Thuận|Huyện Di Linh:XBảo Thuận,XTân Nghĩa,XĐinh Lạc
XGia Hiệp|Huyện Di Linh:XGia Hiệp,XTam Bố
XHòa Ninh|Huyện Di Linh:XHòa Ninh,XHòa Trung,XĐinh Trang Hòa
XHòa Bắc|Huyện Di Linh:XHòa Bắc,XHòa Nam
XSơn Điền|Huyện Di Linh:XGia Bắc,XSơn Điền
XBảo Lâm 1|Huyện Bảo Lâm:TLộc Thắng,XLộc Ngãi,XLộc Quảng
XBảo Lâm 5|Huyện Bảo Lâm:XLộc Bảo,XLộc Bắc
XBảo Lâm 4|Huyện Bảo Lâm:XLộc Lâm,XLộc Phú
XBảo Lâm 2|Huyện Bảo Lâm:XLộc An,XLộc Đức,XTân Lạc
XBảo Lâm 3|Huyện Bảo Lâm:XLộc Nam,XLộc Thành
XĐạ Huoai 2|Huyện Đạ Huoai:TĐạ M'ri,XHà Lâm
XĐạ Huoai|Huyện Đạ Huoai:TMa Đa Guôi,XMa Đa Guôi,XĐạ Oai
XĐạ Huoai 3|Huyện Đạ Huoai:XBà Gia
XĐạ Tẻh|Huyện Đạ Huoai:TĐạ Tẻh,XAn Nhơn,XĐạ Lây
XĐạ Tẻh 3|Huyện Đạ Huoai:XMỹ Đức,XQuốc Oai
XĐạ Tẻh 2|Huyện Đạ Huoai:XQuảng Trị,XĐạ Kho,XĐạ Pal
XCát Tiên|Huyện Đạ Huoai:TCát Tiên,XNam Ninh,XQuảng Ngãi
XCát Tiên 3|Huyện Đạ Huoai:XGia Viễn,XTiên Hoàng,XĐồng Nai Thượng
XCát Tiên 2|Huyện Đạ Huoai:TPhước Cát,XPhước Cát 2,XĐức Phổ`,
  'Lạng Sơn': `
PKỳ Lừa|Huyện Cao Lộc:TCao Lộc,XGia Cát,XHợp Thành,XTân Liên|Thành phố Lạng Sơn:PHoàng Văn Thụ
PTam Thanh|Thành phố Lạng Sơn:PTam Thanh,XHoàng Đồng
PĐông Kinh|Huyện Cao Lộc:XYên Trạch|Thành phố Lạng Sơn:PVĩnh Trại,PĐông Kinh,XMai Pha
PLương Văn Tri|Thành phố Lạng Sơn:PChi Lăng,XQuảng Lạc
XĐoàn Kết|Huyện Tràng Định:XCao Minh,XKhánh Long,XĐoàn Kết
XQuốc Khánh|Huyện Tràng Định:XQuốc Khánh,XTri Phương,XĐội Cấn
XThất Khê|Huyện Tràng Định:TThất Khê,XChi Lăng,XChí Minh
XTân Tiến|Huyện Tràng Định:XKim Đồng,XTân Tiến,XTân Yên
XKháng Chiến|Huyện Tràng Định:XKháng Chiến,XTrung Thành,XTân Minh
XQuốc Việt|Huyện Tràng Định:XQuốc Việt,XĐào Viên
XTràng Định|Huyện Tràng Định:XHùng Sơn,XHùng Việt,XĐề Thám
XHoa Thám|Huyện Bình Gia:XHoa Thám,XHưng Đạo
XQuý Hòa|Huyện Bình Gia:XQuý Hòa,XVĩnh Yên
XHồng Phong|Huyện Bình Gia:XHồng Phong,XMinh Khai
XĐồng Đăng|Huyện Bình Gia:XHồng Phong|Huyện Cao Lộc:TĐồng Đăng,XBảo Lâm,XHồng Phong,XPhú Xá,XThụy Hùng
XThiện Hòa|Huyện Bình Gia:XThiện Hòa,XYên Lỗ
XThiện Thuật|Huyện Bình Gia:XQuang Trung,XThiện Thuật
XThiện Long|Huyện Bình Gia:XHòa Bình,XThiện Long,XTân Hòa
XBình Gia|Huyện Bình Gia:TBình Gia,XHoàng Văn Thụ,XMông Ân
XTân Văn|Huyện Bình Gia:XBình La,XHồng Thái,XTân Văn
XNa Sầm|Huyện Văn Lãng:TNa Sầm,XBắc Hùng,XHoàng Việt
XThụy Hùng|Huyện Văn Lãng:XThanh Long,XThụy Hùng,XTrùng Khánh
XVăn Lãng|Huyện Văn Lãng:XBắc La,XBắc Việt,XThành Hòa,XTân Tác
XHội Hoan|Huyện Văn Lãng:XGia Miễn,XHội Hoan
XHoàng Văn Thụ|Huyện Văn Lãng:XHoàng Văn Thụ,XHồng Thái,XNhạc Kỳ,XTân Mỹ,XTân Thanh
XCao Lộc|Huyện Cao Lộc:XLộc Yên,XThanh Lòa,XThạch Đạn
XBa Sơn|Huyện Cao Lộc:XCao Lâu,XMẫu Sơn,XXuất Lễ
XKhánh Khê|Huyện Cao Lộc:XBình Trung,XXuân Long|Huyện Văn Quan:XKhánh Khê
XCông Sơn|Huyện Cao Lộc:XCông Sơn,XHòa Cư,XHải Yến
XTân Đoàn|Huyện Cao Lộc:XTân Thành|Huyện Văn Quan:XTràng Phái,XTân Đoàn
XVăn Quan|Huyện Văn Quan:TVăn Quan,XHòa Bình,XTú Xuyên
XĐiềm He|Huyện Văn Quan:XLiên Hội,XTrấn Ninh,XĐiềm He
XYên Phúc|Huyện Văn Quan:XAn Sơn,XBình Phúc,XYên Phúc
XTri Lễ|Huyện Văn Quan:XHữu Lễ,XLương Năng,XTri Lễ
XBắc Sơn|Huyện Bắc Sơn:TBắc Sơn,XBắc Quỳnh,XLong Đống
XTân Tri|Huyện Bắc Sơn:XTân Tri,XVạn Thủy,XĐồng ý
XHưng Vũ|Huyện Bắc Sơn:XHưng Vũ,XTrấn Yên
XVũ Lăng|Huyện Bắc Sơn:XChiêu Vũ,XTân Hương,XTân Lập,XVũ Lăng
XVũ Lễ|Huyện Bắc Sơn:XChiến Thắng,XVũ Lễ,XVũ Sơn
XNhất Hòa|Huyện Bắc Sơn:XNhất Hòa,XNhất Tiến,XTân Thành
XHữu Lũng|Huyện Hữu Lũng:THữu Lũng,XHồ Sơn,XĐồng Tân
XHữu Liên|Huyện Hữu Lũng:XHữu Liên,XYên Thịnh
XYên Bình|Huyện Hữu Lũng:XHòa Bình,XQuyết Thắng,XYên Bình
XCai Kinh|Huyện Hữu Lũng:XCai Kinh,XYên Sơn,XYên Vượng
XThiện Tân|Huyện Hữu Lũng:XThanh Sơn,XThiện Tân,XĐồng Tiến
XVân Nham|Huyện Hữu Lũng:XMinh Tiến,XNhật Tiến,XVân Nham
XTân Thành|Huyện Hữu Lũng:XHòa Lạc,XHòa Sơn,XTân Thành
XTuấn Sơn|Huyện Hữu Lũng:XHòa Thắng,XMinh Hòa,XMinh Sơn
XChi Lăng|Huyện Chi Lăng:TChi Lăng,TĐồng Mỏ,XChi Lăng
XChiến Thắng|Huyện Chi Lăng:XChiến Thắng,XLiên Sơn,XVân An,XVân Thủy
XBằng Mạc|Huyện Chi Lăng:XBằng Hữu,XBằng Mạc,XGia Lộc,XThượng Cường
XNhân Lý|Huyện Chi Lăng:XBắc Thủy,XLâm Sơn,XMai Sao,XNhân Lý
XVạn Linh|Huyện Chi Lăng:XHòa Bình,XVạn Linh,XY Tịch
XQuan Sơn|Huyện Chi Lăng:XHữu Kiên,XQuan Sơn
XNa Dương|Huyện Lộc Bình:TNa Dương,XTú Đoạn,XĐông Quan
XLộc Bình|Huyện Lộc Bình:TLộc Bình,XHữu Khánh,XKhánh Xuân,XĐồng Bục
XMẫu Sơn|Huyện Lộc Bình:XMẫu Sơn,XTú Mịch,XYên Khoái
XKhuất Xá|Huyện Lộc Bình:XKhuất Xá,XTam Gia
XThống Nhất|Huyện Lộc Bình:XHữu Lân,XMinh Hiệp,XThống Nhất
XLợi Bác|Huyện Lộc Bình:XLợi Bác,XSàn Viên
XXuân Dương|Huyện Lộc Bình:XNam Quan,XXuân Dương,XÁi Quốc
XĐình Lập|Huyện Đình Lập:TĐình Lập,XBính Xá,XĐình Lập
XThái Bình|Huyện Đình Lập:XLâm Ca,XThái Bình
XKiên Mộc|Huyện Đình Lập:XBính Xá,XBắc Xa,XKiên Mộc
XChâu Sơn|Huyện Đình Lập:XBắc Lãng,XChâu Sơn,XCường Lợi,XKiên Mộc,XĐồng Thắng`,
  'Lào Cai': `
PLào Cai|Huyện Bảo Thắng:XBản Phiệt|Thành phố Lào Cai:PCốc Lếu,PDuyên Hải,PKim Tân,PLào Cai,XVạn Hòa
PCam Đường|Thành phố Lào Cai:PBình Minh,PBắc Cường,PBắc Lệnh,PNam Cường,PPom Hán,PXuân Tăng,XCam Đường
XGia Phú|Huyện Bảo Thắng:XGia Phú,XXuân Giao|Thành phố Lào Cai:XThống Nhất
XCốc San|Huyện Bát Xát:XTòng Sành|Thành phố Lào Cai:XCốc San,XĐồng Tuyển
XHợp Thành|Thành phố Lào Cai:XHợp Thành,XTả Phời
XBát Xát|Huyện Bát Xát:TBát Xát,XBản Qua,XBản Vược,XPhìn Ngan,XQuang Kim
XA Mú Sung|Huyện Bát Xát:XA Mú Sung,XNậm Chạc
XY Tý|Huyện Bát Xát:XA Lù,XY Tý
XTrịnh Tường|Huyện Bát Xát:XCốc Mỳ,XTrịnh Tường
XDền Sáng|Huyện Bát Xát:XDền Sáng,XDền Thàng,XSàng Ma Sáo
XBản Xèo|Huyện Bát Xát:XBản Xèo,XMường Vi,XPa Cheo
XMường Hum|Huyện Bát Xát:XMường Hum,XNậm Pung,XTrung Lèng Hồ
XPha Long|Huyện Mường Khương:XDìn Chin,XPha Long,XTả Gia Khâu
XMường Khương|Huyện Mường Khương:TMường Khương,XNấm Lư,XNậm Chảy,XThanh Bình,XTung Chung Phố
XCao Sơn|Huyện Mường Khương:XCao Sơn,XLa Pan Tẩn,XLùng Khấu Nhin,XTả Thàng
XBản Lầu|Huyện Mường Khương:XBản Lầu,XBản Sen,XLùng Vai
XSi Ma Cai|Huyện Si Ma Cai:TSi Ma Cai,XCán Cấu,XNàn Sán,XQuan Hồ Thẩn,XSán Chải
XSín Chéng|Huyện Si Ma Cai:XBản Mế,XSín Chéng,XThào Chư Phìn
XLùng Phình|Huyện Bắc Hà:XLùng Phình,XTả Van Chư|Huyện Si Ma Cai:XLùng Thẩn
XBắc Hà|Huyện Bắc Hà:TBắc Hà,XBản Phố,XHoàng Thu Phố,XNa Hối,XNậm Mòn,XThải Giàng Phố
XTả Củ Tỷ|Huyện Bắc Hà:XLùng Cải,XTả Củ Tỷ
XBản Liền|Huyện Bắc Hà:XBản Liền,XNậm Khánh
XBảo Nhai|Huyện Bắc Hà:XBảo Nhai,XCốc Ly,XNậm Đét
XCốc Lầu|Huyện Bắc Hà:XBản Cái,XCốc Lầu,XNậm Lúc
XPhong Hải|Huyện Bảo Thắng:XBản Cầm
XBảo Thắng|Huyện Bảo Thắng:TPhố Lu,XSơn Hà,XSơn Hải,XThái Niên
XTằng Loỏng|Huyện Bảo Thắng:TTằng Loỏng,XPhú Nhuận
XXuân Quang|Huyện Bảo Thắng:XPhong Niên,XTrì Quang,XXuân Quang
XBảo Yên|Huyện Bảo Yên:TPhố Ràng,XLương Sơn,XXuân Thượng,XYên Sơn
XNghĩa Đô|Huyện Bảo Yên:XNghĩa Đô,XTân Tiến,XVĩnh Yên
XThượng Hà|Huyện Bảo Yên:XMinh Tân,XThượng Hà,XĐiện Quan
XXuân Hòa|Huyện Bảo Yên:XTân Dương,XXuân Hòa
XBảo Hà|Huyện Bảo Yên:XBảo Hà,XCam Cọn,XKim Sơn|Huyện Văn Bàn:XTân An,XTân Thượng
XPhúc Khánh|Huyện Bảo Yên:XPhúc Khánh,XViệt Tiến
PSa Pa|Thị xã Sa Pa:PCầu Mây,PHàm Rồng,PPhan Si Păng,PSa Pa,PSa Pả,PÔ Quý Hồ
XNgũ Chỉ Sơn|Thị xã Sa Pa:XNgũ Chỉ Sơn
XTả Phìn|Thị xã Sa Pa:XTrung Chải,XTả Phìn
XTả Van|Thị xã Sa Pa:XHoàng Liên,XMường Hoa,XTả Van
XBản Hồ|Thị xã Sa Pa:XBản Hồ,XThanh Bình
XMường Bo|Thị xã Sa Pa:XLiên Minh,XMường Bo
XVăn Bàn|Huyện Văn Bàn:TKhánh Yên,XHòa Mạc,XKhánh Yên Thượng,XLàng Giàng,XSơn Thủy
XVõ Lao|Huyện Văn Bàn:XNậm Mả,XVõ Lao
XNậm Chày|Huyện Văn Bàn:XDần Thàng
XNậm Xé|Huyện Văn Bàn:XNậm Xé
XChiềng Ken|Huyện Văn Bàn:XChiềng Ken,XNậm Tha
XKhánh Yên|Huyện Văn Bàn:XKhánh Yên Hạ,XKhánh Yên Trung,XLiêm Phú
XDương Quỳ|Huyện Văn Bàn:XDương Quỳ,XThẩm Dương
XMinh Lương|Huyện Văn Bàn:XMinh Lương,XNậm Xây
PVăn Phú|Yên Bái/Huyện Yên Bình:XPhú Thịnh|Yên Bái/Thành phố Yên Bái:PYên Thịnh,XTân Thịnh,XVăn Phú
PYên Bái|Yên Bái/Thành phố Yên Bái:PHồng Hà,PMinh Tân,PNguyễn Thái Học,PYên Ninh,PĐồng Tâm
PNam Cường|Yên Bái/Huyện Trấn Yên:XCường Thịnh|Yên Bái/Thành phố Yên Bái:PNam Cường,XMinh Bảo,XTuy Lộc
PÂu Lâu|Yên Bái/Huyện Trấn Yên:XMinh Quân|Yên Bái/Thành phố Yên Bái:PHợp Minh,XGiới Phiên,XÂu Lâu
PNghĩa Lộ|Yên Bái/Huyện Văn Chấn:XNghĩa Sơn|Yên Bái/Thị xã Nghĩa Lộ:PPú Trạng,PTân An,XNghĩa An
PTrung Tâm|Yên Bái/Thị xã Nghĩa Lộ:PTrung Tâm,XNghĩa Lộ,XNghĩa Lợi,XPhù Nham
PCầu Thia|Yên Bái/Thị xã Nghĩa Lộ:PCầu Thia,XHạnh Sơn,XPhúc Sơn,XThanh Lương,XThạch Lương
XLiên Sơn|Yên Bái/Thị xã Nghĩa Lộ:XNghĩa Phúc,XSơn A
XLục Yên|Yên Bái/Huyện Lục Yên:TYên Thế,XLiễu Đô,XMinh Xuân,XYên Thắng
XLâm Thượng|Yên Bái/Huyện Lục Yên:XKhánh Thiện,XLâm Thượng,XMai Sơn,XTân Phượng
XTân Lĩnh|Yên Bái/Huyện Lục Yên:XKhai Trung,XMinh Chuẩn,XPhan Thanh,XTân Lĩnh,XTân Lập
XMường Lai|Yên Bái/Huyện Lục Yên:XAn Phú,XMinh Tiến,XMường Lai,XVĩnh Lạc
XKhánh Hòa|Yên Bái/Huyện Lục Yên:XAn Lạc,XKhánh Hòa,XTô Mậu,XĐộng Quan
XPhúc Lợi|Yên Bái/Huyện Lục Yên:XPhúc Lợi,XTrung Tâm,XTrúc Lâu
XMậu A|Yên Bái/Huyện Văn Yên:TMậu A,XAn Thịnh,XMậu Đông,XNgòi A,XYên Thái
XLâm Giang|Yên Bái/Huyện Văn Yên:XLang Thíp,XLâm Giang
XChâu Quế|Yên Bái/Huyện Văn Yên:XChâu Quế Hạ,XChâu Quế Thượng
XĐông Cuông|Yên Bái/Huyện Văn Yên:XAn Bình,XQuang Minh,XĐông An,XĐông Cuông
XPhong Dụ Hạ|Yên Bái/Huyện Văn Yên:XPhong Dụ Hạ,XXuân Tầm
XTân Hợp|Yên Bái/Huyện Văn Yên:XNà Hẩu,XTân Hợp,XĐại Sơn
XPhong Dụ Thượng|Yên Bái/Huyện Văn Yên:XPhong Dụ Thượng
XXuân Ái|Yên Bái/Huyện Văn Yên:XViễn Sơn,XXuân Ái,XYên Hợp,XYên Phú,XĐại Phác
XMỏ Vàng|Yên Bái/Huyện Văn Chấn:XAn Lương|Yên Bái/Huyện Văn Yên:XMỏ Vàng
XMù Cang Chải|Yên Bái/Huyện Mù Căng Chải:XChế Cu Nha,XKim Nọi,XMồ Dề
XKhao Mang|Yên Bái/Huyện Mù Căng Chải:XHồ Bốn,XKhao Mang
XNậm Có|Yên Bái/Huyện Mù Căng Chải:XNậm Có
XLao Chải|Yên Bái/Huyện Mù Căng Chải:XLao Chải
XTú Lệ|Yên Bái/Huyện Mù Căng Chải:XCao Phạ|Yên Bái/Huyện Văn Chấn:XTú Lệ
XPúng Luông|Yên Bái/Huyện Mù Căng Chải:XLa Pán Tẩn,XNậm Khắt,XPúng Luông
XChế Tạo|Yên Bái/Huyện Mù Căng Chải:XChế Tạo
XTrấn Yên|Yên Bái/Huyện Trấn Yên:TCổ Phúc,XBáo Đáp,XHòa Cuông,XMinh Quán,XThành Thịnh,XTân Đồng
XQuy Mông|Yên Bái/Huyện Trấn Yên:XKiên Thành,XQuy Mông,XY Can
XLương Thịnh|Yên Bái/Huyện Trấn Yên:XHưng Thịnh,XLương Thịnh
XViệt Hồng|Yên Bái/Huyện Trấn Yên:XViệt Cường,XViệt Hồng,XVân Hội
XHưng Khánh|Yên Bái/Huyện Trấn Yên:XHưng Khánh,XHồng Ca
XHạnh Phúc|Yên Bái/Huyện Trạm Tấu:TTrạm Tấu,XBản Công,XXà Hồ
XTrạm Tấu|Yên Bái/Huyện Trạm Tấu:XPá Hu,XPá Lau,XTrạm Tấu,XTúc Đán
XPhình Hồ|Yên Bái/Huyện Trạm Tấu:XBản Mù,XLàng Nhì,XPhình Hồ
XTà Xi Láng|Yên Bái/Huyện Trạm Tấu:XTà Si Láng
XThượng Bằng La|Yên Bái/Huyện Văn Chấn:XThượng Bằng La
XGia Hội|Yên Bái/Huyện Văn Chấn:XGia Hội,XNậm Búng,XNậm Lành
XSơn Lương|Yên Bái/Huyện Văn Chấn:XNậm Mười,XSuối Quyền,XSùng Đô,XSơn Lương
XVăn Chấn|Yên Bái/Huyện Văn Chấn:TSơn Thịnh,XSuối Bu,XSuối Giàng,XĐồng Khê
XChấn Thịnh|Yên Bái/Huyện Văn Chấn:XChấn Thịnh,XTân Thịnh,XĐại Lịch
XCát Thịnh|Yên Bái/Huyện Văn Chấn:XCát Thịnh
XNghĩa Tâm|Yên Bái/Huyện Văn Chấn:XBình Thuận,XMinh An,XNghĩa Tâm
XYên Bình|Yên Bái/Huyện Yên Bình:TYên Bình,XThịnh Hưng,XTân Hương,XĐại Đồng
XThác Bà|Yên Bái/Huyện Yên Bình:TThác Bà,XBạch Hà,XHán Đà,XVĩnh Kiên,XVũ Linh,XĐại Minh
XCảm Nhân|Yên Bái/Huyện Yên Bình:XCảm Nhân,XNgọc Chấn,XXuân Long
XBảo Ái|Yên Bái/Huyện Yên Bình:XBảo Ái,XCảm Ân,XMông Sơn,XTân Nguyên
XYên Thành|Yên Bái/Huyện Yên Bình:XMỹ Gia,XPhúc An,XPhúc Ninh,XXuân Lai,XYên Thành`,
  'Nghệ An': `
PThành Vinh|Thành phố Vinh:PCửa Nam,PHưng Bình,PLê Lợi,PQuang Trung,PĐông Vĩnh,XHưng Chính
PVinh Phú|Thành phố Vinh:PHà Huy Tập,PNghi Phú,PNghi Đức,XNghi Ân
PVinh Hưng|Thành phố Vinh:PHưng Đông,PQuán Bàu,XNghi Kim,XNghi Liên
PTrường Vinh|Thành phố Vinh:PBến Thủy,PHưng Dũng,PHưng Phúc,PTrung Đô,PTrường Thi,PVinh Tân,XHưng Hòa
PVinh Lộc|Thành phố Vinh:PHưng Lộc,XNghi Phong,XNghi Thái,XNghi Xuân,XPhúc Thọ
PCửa Lò|Thành phố Vinh:PNghi Hòa,PNghi Hương,PNghi Hải,PNghi Thu,PNghi Thủy,PNghi Tân,PThu Thủy
PThái Hòa|Thị xã Thái Hòa:PHòa Hiếu,PLong Sơn,PQuang Phong
PTây Hiếu|Thị xã Thái Hòa:PQuang Tiến,XNghĩa Tiến,XTây Hiếu
XĐông Hiếu|Thị xã Thái Hòa:XNghĩa Mỹ,XNghĩa Thuận,XĐông Hiếu
XQuế Phong|Huyện Quế Phong:TKim Sơn,XChâu Kim,XMường Nọc,XNậm Giải
XThông Thụ|Huyện Quế Phong:XThông Thụ,XĐồng Văn
XTiền Phong|Huyện Quế Phong:XHạnh Dịch,XTiền Phong
XTri Lễ|Huyện Quế Phong:XNậm Nhoóng,XTri Lễ
XMường Quàng|Huyện Quế Phong:XChâu Thôn,XQuang Phong
XQuỳ Châu|Huyện Quỳ Châu:TTân Lạc,XChâu Hạnh,XChâu Hội,XChâu Nga
XChâu Tiến|Huyện Quỳ Châu:XChâu Bính,XChâu Thuận,XChâu Thắng,XChâu Tiến
XHùng Chân|Huyện Quỳ Châu:XChâu Hoàn,XChâu Phong,XDiên Lãm
XChâu Bình|Huyện Quỳ Châu:XChâu Bình
XMường Xén|Huyện Kỳ Sơn:TMường Xén,XTà Cạ,XTây Sơn
XMỹ Lý|Huyện Kỳ Sơn:XMỹ Lý
XBắc Lý|Huyện Kỳ Sơn:XBắc Lý
XKeng Đu|Huyện Kỳ Sơn:XKeng Đu
XNa Loi|Huyện Kỳ Sơn:XNa Loi,XĐoọc Mạy
XHuồi Tụ|Huyện Kỳ Sơn:XHuồi Tụ
XMường Lống|Huyện Kỳ Sơn:XMường Lống
XNậm Cắn|Huyện Kỳ Sơn:XNậm Cắn,XPhà Đánh
XHữu Kiệm|Huyện Kỳ Sơn:XBảo Nam,XHữu Kiệm,XHữu Lập
XChiêu Lưu|Huyện Kỳ Sơn:XBảo Thắng,XChiêu Lưu
XMường Típ|Huyện Kỳ Sơn:XMường Típ,XMường Ải
XNa Ngoi|Huyện Kỳ Sơn:XNa Ngoi,XNậm Càn
XTương Dương|Huyện Tương Dương:TThạch Giám,XLưu Kiền,XXá Lượng
XNhôn Mai|Huyện Tương Dương:XMai Sơn,XNhôn Mai
XHữu Khuông|Huyện Tương Dương:XHữu Khuông
XYên Na|Huyện Tương Dương:XYên Na,XYên Tĩnh
XNga My|Huyện Tương Dương:XNga My,XXiêng My
XLượng Minh
XYên Hòa|Huyện Tương Dương:XYên Hòa,XYên Thắng
XTam Thái|Huyện Tương Dương:XTam Hợp,XTam Thái
XTam Quang|Huyện Tương Dương:XTam Quang,XTam Đình
XNghĩa Đàn|Huyện Nghĩa Đàn:TNghĩa Đàn,XNghĩa Bình,XNghĩa Trung
XNghĩa Mai|Huyện Nghĩa Đàn:XNghĩa Hồng,XNghĩa Mai,XNghĩa Minh
XNghĩa Lâm|Huyện Nghĩa Đàn:XNghĩa Lâm,XNghĩa Lạc,XNghĩa Sơn,XNghĩa Yên
XNghĩa Thọ|Huyện Nghĩa Đàn:XNghĩa Hội,XNghĩa Lợi,XNghĩa Thọ
XNghĩa Hưng|Huyện Nghĩa Đàn:XNghĩa Hưng,XNghĩa Thành
XNghĩa Khánh|Huyện Nghĩa Đàn:XNghĩa An,XNghĩa Khánh,XNghĩa Đức
XNghĩa Lộc|Huyện Nghĩa Đàn:XNghĩa Long,XNghĩa Lộc
XQuỳ Hợp|Huyện Quỳ Hợp:TQuỳ Hợp,XChâu Quang,XChâu Đình,XThọ Hợp
XTam Hợp|Huyện Quỳ Hợp:XNghĩa Xuân,XTam Hợp,XYên Hợp,XĐồng Hợp
XChâu Hồng|Huyện Quỳ Hợp:XChâu Hồng,XChâu Thành,XChâu Tiến
XChâu Lộc|Huyện Quỳ Hợp:XChâu Lộc,XLiên Hợp
XMường Ham|Huyện Quỳ Hợp:XChâu Cường,XChâu Thái
XMinh Hợp|Huyện Quỳ Hợp:XHạ Sơn,XMinh Hợp,XVăn Lợi
XMường Chọng|Huyện Quỳ Hợp:XBắc Sơn,XChâu Lý,XNam Sơn
XQuỳnh Thắng|Huyện Quỳnh Lưu:XQuỳnh Thắng,XTân Thắng
XQuỳnh Văn|Huyện Quỳnh Lưu:XQuỳnh Thạch,XQuỳnh Tân,XQuỳnh Văn
XQuỳnh Tam|Huyện Quỳnh Lưu:XQuỳnh Châu,XQuỳnh Tam,XTân Sơn
XQuỳnh Sơn|Huyện Quỳnh Lưu:XNgọc Sơn,XQuỳnh Lâm,XQuỳnh Sơn
XQuỳnh Anh|Huyện Quỳnh Lưu:XMinh Lương,XQuỳnh Bảng,XQuỳnh Thanh,XQuỳnh Yên,XQuỳnh Đôi
XQuỳnh Lưu|Huyện Quỳnh Lưu:TCầu Giát,XBình Sơn,XQuỳnh Diễn,XQuỳnh Giang,XQuỳnh Hậu
XQuỳnh Phú|Huyện Quỳnh Lưu:XAn Hòa,XPhú Nghĩa,XThuận Long,XVăn Hải
XBình Chuẩn|Huyện Con Cuông:XBình Chuẩn
XChâu Khê|Huyện Con Cuông:XChâu Khê,XLạng Khê
XCam Phục|Huyện Con Cuông:XCam Lâm,XĐôn Phục
XMậu Thạch|Huyện Con Cuông:XMậu Đức,XThạch Ngàn
XCon Cuông|Huyện Con Cuông:TTrà Lân,XChi Khê,XYên Khê
XMôn Sơn|Huyện Con Cuông:XLục Dạ,XMôn Sơn
XTân Kỳ|Huyện Tân Kỳ:TTân Kỳ,XKỳ Sơn,XKỳ Tân,XNghĩa Dũng
XGiai Xuân|Huyện Tân Kỳ:XGiai Xuân,XTân Hợp
XTân Phú|Huyện Tân Kỳ:XHoàn Long,XNghĩa Thái,XTân Phú,XTân Xuân
XNghĩa Đồng|Huyện Tân Kỳ:XBình Hợp,XNghĩa Đồng
XTiên Đồng|Huyện Tân Kỳ:XTiên Kỳ,XĐồng Văn
XTân An|Huyện Tân Kỳ:XHương Sơn,XNghĩa Phúc,XTân An
XNghĩa Hành|Huyện Tân Kỳ:XNghĩa Hành,XPhú Sơn,XTân Hương
XAnh Sơn|Huyện Anh Sơn:TKim Nhan,XPhúc Sơn,XĐức Sơn
XThành Bình Thọ|Huyện Anh Sơn:XBình Sơn,XThành Sơn,XThọ Sơn
XNhân Hòa|Huyện Anh Sơn:XCẩm Sơn,XHùng Sơn,XTam Đỉnh
XVĩnh Tường|Huyện Anh Sơn:XHoa Sơn,XHội Sơn,XTường Sơn
XAnh Sơn Đông|Huyện Anh Sơn:XLạng Sơn,XTào Sơn,XVĩnh Sơn
XYên Xuân|Huyện Anh Sơn:XCao Sơn,XKhai Sơn,XLong Sơn,XLĩnh Sơn
XHùng Châu|Huyện Diễn Châu:XDiễn Lâm,XDiễn Trường,XDiễn Yên,XDiễn Đoài
XHải Châu|Huyện Diễn Châu:XDiễn Hoàng,XDiễn Kim,XDiễn Mỹ,XHùng Hải
XĐức Châu|Huyện Diễn Châu:XDiễn Hồng,XDiễn Kỷ,XDiễn Phong,XDiễn Vạn
XQuảng Châu|Huyện Diễn Châu:XDiễn Liên,XDiễn Thái,XDiễn Đồng,XXuân Tháp
XMinh Châu|Huyện Diễn Châu:XDiễn Cát,XDiễn Nguyên,XHạnh Quảng,XMinh Châu
XDiễn Châu|Huyện Diễn Châu:TDiễn Thành,XDiễn Hoa,XDiễn Phúc,XNgọc Bích
XAn Châu|Huyện Diễn Châu:XDiễn An,XDiễn Thịnh,XDiễn Trung,XDiễn Tân
XTân Châu|Huyện Diễn Châu:XDiễn Lộc,XDiễn Lợi,XDiễn Phú,XDiễn Thọ
XYên Thành|Huyện Yên Thành:THoa Thành,XTăng Thành,XVăn Thành,XĐông Thành
XBình Minh|Huyện Yên Thành:XMã Thành,XTiến Thành,XTân Thành,XĐức Thành
XGiai Lạc|Huyện Yên Thành:XHậu Thành,XLăng Thành,XPhúc Thành
XQuang Đồng|Huyện Yên Thành:XKim Thành,XQuang Thành,XĐồng Thành
XĐông Thành|Huyện Yên Thành:XPhú Thành,XThọ Thành,XĐô Thành
XVân Du|Huyện Yên Thành:XMinh Thành,XThịnh Thành,XTây Thành
XQuan Thành|Huyện Yên Thành:XBắc Thành,XNam Thành,XTrung Thành,XXuân Thành
XHợp Minh|Huyện Yên Thành:XBảo Thành,XLong Thành,XSơn Thành,XViên Thành,XVĩnh Thành
XVân Tụ|Huyện Yên Thành:XLiên Thành,XMỹ Thành,XVân Tụ
XĐô Lương|Huyện Đô Lương:TĐô Lương,XBắc Sơn,XLưu Sơn,XNam Sơn,XThịnh Sơn,XVăn Sơn,XYên Sơn,XĐà Sơn,XĐặng Sơn
XBạch Ngọc|Huyện Đô Lương:XBạch Ngọc,XBồi Sơn,XGiang Sơn Tây,XGiang Sơn Đông
XLương Sơn|Huyện Đô Lương:XBài Sơn,XHồng Sơn,XTràng Sơn,XĐông Sơn
XVăn Hiến|Huyện Đô Lương:XHòa Sơn,XQuang Sơn,XThái Sơn,XThượng Sơn,XTân Sơn
XThuần Trung|Huyện Đô Lương:XLạc Sơn,XMinh Sơn,XNhân Sơn,XThuận Sơn,XTrung Sơn,XXuân Sơn
XBạch Hà|Huyện Đô Lương:XHiến Sơn,XMỹ Sơn,XTrù Sơn,XĐại Sơn
XĐại Đồng|Huyện Thanh Chương:TDùng,XThanh Ngọc,XThanh Phong,XĐại Đồng,XĐồng Văn
XCát Ngạn|Huyện Thanh Chương:XCát Văn,XMinh Sơn,XPhong Thịnh
XHạnh Lâm|Huyện Thanh Chương:XHạnh Lâm,XThanh Đức
XSơn Lâm|Huyện Thanh Chương:XNgọc Lâm,XThanh Sơn
XTam Đồng|Huyện Thanh Chương:XThanh Liên,XThanh Mỹ,XThanh Tiên
XHoa Quân|Huyện Thanh Chương:XThanh An,XThanh Hương,XThanh Quả,XThanh Thịnh
XXuân Lâm|Huyện Thanh Chương:XMinh Tiến,XNgọc Sơn,XXuân Dương
XKim Bảng|Huyện Thanh Chương:XKim Bảng,XThanh Hà,XThanh Thủy
XBích Hào|Huyện Thanh Chương:XMai Giang,XThanh Lâm,XThanh Tùng,XThanh Xuân
XNghi Lộc|Huyện Nghi Lộc:TQuán Hành,XDiên Hoa,XNghi Trung,XNghi Vạn
XVăn Kiều|Huyện Nghi Lộc:XNghi Kiều,XNghi Văn
XHải Lộc|Huyện Nghi Lộc:XNghi Thiết,XNghi Tiến,XNghi Yên
XThần Lĩnh|Huyện Nghi Lộc:XNghi Hưng,XNghi Phương,XNghi Đồng
XPhúc Lộc|Huyện Nghi Lộc:XNghi Công Bắc,XNghi Công Nam,XNghi Lâm,XNghi Mỹ
XTrung Lộc|Huyện Nghi Lộc:XNghi Long,XNghi Quang,XNghi Thuận,XNghi Xá
XĐông Lộc|Huyện Nghi Lộc:XKhánh Hợp,XNghi Thạch,XThịnh Trường
XNam Đàn|Huyện Nam Đàn:XNam Hưng,XNam Thanh,XNghĩa Thái
XĐại Huệ|Huyện Nam Đàn:XNam Anh,XNam Lĩnh,XNam Xuân
XVạn An|Huyện Nam Đàn:TNam Đàn,XThượng Tân Lộc,XXuân Hòa
XKim Liên|Huyện Nam Đàn:XHùng Tiến,XKim Liên,XNam Cát,XNam Giang,XXuân Hồng
XThiên Nhẫn|Huyện Nam Đàn:XKhánh Sơn,XNam Kim,XTrung Phúc Cường
XHưng Nguyên|Huyện Hưng Nguyên:THưng Nguyên,XHưng Tây,XHưng Đạo,XThịnh Mỹ
XYên Trung|Huyện Hưng Nguyên:XHưng Trung,XHưng Yên Bắc
XHưng Nguyên Nam|Huyện Hưng Nguyên:XHưng Lĩnh,XLong Xá,XThông Tân,XXuân Lam
XLam Thành|Huyện Hưng Nguyên:XChâu Nhân,XHưng Nghĩa,XHưng Thành,XPhúc Lợi
PHoàng Mai|Thị xã Hoàng Mai:PQuỳnh Thiện,XQuỳnh Trang,XQuỳnh Vinh
PTân Mai|Thị xã Hoàng Mai:PQuỳnh Dị,XQuỳnh Lập,XQuỳnh Lộc
PQuỳnh Mai|Thị xã Hoàng Mai:PMai Hùng,PQuỳnh Phương,PQuỳnh Xuân,XQuỳnh Liên`,
  'Ninh Bình': `
PHà Nam|Hà Nam/Thành phố Phủ Lý:PLam Hạ,PQuang Trung,PTân Hiệp|Hà Nam/Thị xã Duy Tiên:PHoàng Đông,PTiên Nội,XTiên Ngoại
PPhủ Lý|Hà Nam/Thành phố Phủ Lý:PChâu Cầu,PLiêm Chính,PQuang Trung,PThanh Châu
PPhù Vân|Hà Nam/Thành phố Phủ Lý:PLê Hồng Phong,XKim Bình,XPhù Vân
PChâu Sơn|Hà Nam/Huyện Thanh Liêm:TKiện Khê|Hà Nam/Thành phố Phủ Lý:PChâu Sơn,PThanh Tuyền
PLiêm Tuyền|Hà Nam/Thành phố Phủ Lý:PTân Liêm,XTrịnh Xá,XĐinh Xá
PĐồng Văn|Hà Nam/Thị xã Duy Tiên:PBạch Thượng,PYên Bắc,PĐồng Văn
PDuy Tân|Hà Nam/Thị xã Duy Tiên:PChâu Giang,PHòa Mạc,XMộc Hoàn
PDuy Tiên|Hà Nam/Thị xã Duy Tiên:PHòa Mạc,XChuyên Ngoại,XTrác Văn,XYên Nam
PDuy Hà|Hà Nam/Thị xã Duy Tiên:PDuy Hải,PDuy Minh,PHoàng Đông
PTiên Sơn|Hà Nam/Thị xã Duy Tiên:PTiên Nội,XTiên Ngoại,XTiên Sơn
PKim Bảng|Hà Nam/Thị xã Kim Bảng:PNgọc Sơn,PQuế,XVăn Xá
PNguyễn Úy|Hà Nam/Thị xã Kim Bảng:PTân Sơn,PTượng Lĩnh,XNguyễn Úy
PLê Hồ|Hà Nam/Thị xã Kim Bảng:PLê Hồ,PĐại Cương,PĐồng Hóa
PKim Thanh|Hà Nam/Thị xã Kim Bảng:PTân Tựu,XHoàng Tây
PTam Chúc|Hà Nam/Thị xã Kim Bảng:PBa Sao,XKhả Phong,XThụy Lôi
PLý Thường Kiệt|Hà Nam/Thị xã Kim Bảng:PThi Sơn,XLiên Sơn,XThanh Sơn
XLiêm Hà|Hà Nam/Huyện Thanh Liêm:XLiêm Cần,XLiêm Phong,XThanh Hà
XThanh Bình|Hà Nam/Huyện Thanh Liêm:XLiêm Sơn,XLiêm Thuận,XLiêm Túc
XTân Thanh|Hà Nam/Huyện Thanh Liêm:TTân Thanh,XThanh Phong,XThanh Thủy
XThanh Lâm|Hà Nam/Huyện Thanh Liêm:XThanh Hải,XThanh Nghị,XThanh Tân
XThanh Liêm|Hà Nam/Huyện Thanh Liêm:XThanh Hương,XThanh Nguyên,XThanh Tâm
XBình Mỹ|Hà Nam/Huyện Bình Lục:TBình Mỹ,XLa Sơn,XĐồn Xá
XBình Lục|Hà Nam/Huyện Bình Lục:XBình Nghĩa,XTràng An,XĐồng Du
XBình An|Hà Nam/Huyện Bình Lục:XBình An,XNgọc Lũ,XTrung Lương
XBình Giang|Hà Nam/Huyện Bình Lục:XAn Ninh,XBồ Đề,XVũ Bản
XBình Sơn|Hà Nam/Huyện Bình Lục:XAn Lão,XAn Đổ,XTiêu Động
XLý Nhân|Hà Nam/Huyện Lý Nhân:XChính Lý,XHợp Lý,XVăn Lý
XNam Xang|Hà Nam/Huyện Lý Nhân:XCông Lý,XNguyên Lý,XĐức Lý
XBắc Lý|Hà Nam/Huyện Lý Nhân:XBắc Lý,XChân Lý,XĐạo Lý
XTrần Thương|Hà Nam/Huyện Lý Nhân:XNhân Bình,XNhân Nghĩa,XTrần Hưng Đạo
XVĩnh Trụ|Hà Nam/Huyện Lý Nhân:TVĩnh Trụ,XNhân Chính,XNhân Khang
XNhân Hà|Hà Nam/Huyện Lý Nhân:XNhân Mỹ,XNhân Thịnh,XXuân Khê
XNam Lý|Hà Nam/Huyện Lý Nhân:XHòa Hậu,XPhú Phúc,XTiến Thắng
PNam Định|Nam Định/Thành phố Nam Định:PCửa Bắc,PCửa Nam,PLộc Vượng,PNăng Tĩnh,PQuang Trung,PTrần Hưng Đạo,PVị Xuyên,XMỹ Phúc
PTrường Thi|Nam Định/Huyện Vụ Bản:XThành Lợi|Nam Định/Thành phố Nam Định:PTrường Thi
PThiên Trường|Nam Định/Thành phố Nam Định:PLộc Hạ,XMỹ Trung,XMỹ Tân
PĐông A|Nam Định/Thành phố Nam Định:PLộc Hòa,XMỹ Hà,XMỹ Thắng
PVị Khê|Nam Định/Huyện Nam Trực:XNam Điền|Nam Định/Thành phố Nam Định:PNam Phong
PThành Nam|Nam Định/Huyện Vụ Bản:XĐại An|Nam Định/Thành phố Nam Định:PMỹ Xá
PHồng Quang|Nam Định/Huyện Nam Trực:XHồng Quang,XNghĩa An|Nam Định/Thành phố Nam Định:PNam Vân
PMỹ Lộc|Nam Định/Thành phố Nam Định:PHưng Lộc,XMỹ Lộc,XMỹ Thuận
XVụ Bản|Nam Định/Huyện Vụ Bản:TGôi,XKim Thái,XTam Thanh
XHiển Khánh|Nam Định/Huyện Vụ Bản:XHiển Khánh,XHợp Hưng,XQuang Trung,XTrung Thành
XMinh Tân|Nam Định/Huyện Vụ Bản:XCộng Hòa,XMinh Tân
XLiên Minh|Nam Định/Huyện Vụ Bản:XLiên Minh,XVĩnh Hào,XĐại Thắng
XÝ Yên|Nam Định/Huyện Ý Yên:TLâm,XHồng Quang,XYên Khánh,XYên Phong
XTân Minh|Nam Định/Huyện Ý Yên:XTrung Nghĩa,XTân Minh
XPhong Doanh|Nam Định/Huyện Ý Yên:XPhú Hưng,XYên Chính,XYên Thọ
XVũ Dương|Nam Định/Huyện Ý Yên:XYên Bình,XYên Dương,XYên Mỹ,XYên Ninh
XVạn Thắng|Nam Định/Huyện Ý Yên:XYên Lương,XYên Thắng,XYên Tiến
XYên Cường|Nam Định/Huyện Ý Yên:XYên Cường,XYên Lộc,XYên Nhân,XYên Phúc
XYên Đồng|Nam Định/Huyện Ý Yên:XYên Khang,XYên Trị,XYên Đồng
XNghĩa Hưng|Nam Định/Huyện Nghĩa Hưng:TLiễu Đề,XNghĩa Châu,XNghĩa Thái,XNghĩa Trung
XRạng Đông|Nam Định/Huyện Nghĩa Hưng:TRạng Đông,XNam Điền,XPhúc Thắng
XĐồng Thịnh|Nam Định/Huyện Nghĩa Hưng:XHoàng Nam,XĐồng Thịnh
XNghĩa Sơn|Nam Định/Huyện Nghĩa Hưng:XNghĩa Lạc,XNghĩa Sơn
XHồng Phong|Nam Định/Huyện Nghĩa Hưng:XNghĩa Hồng,XNghĩa Phong,XNghĩa Phú
XQuỹ Nhất|Nam Định/Huyện Nghĩa Hưng:TQuỹ Nhất,XNghĩa Lợi,XNghĩa Thành
XNghĩa Lâm|Nam Định/Huyện Nghĩa Hưng:XNghĩa Hùng,XNghĩa Hải,XNghĩa Lâm
XNam Trực|Nam Định/Huyện Nam Trực:TNam Giang,XNam Cường,XNam Hùng
XNam Hồng|Nam Định/Huyện Nam Trực:XNam Hồng,XNam Thắng,XTân Thịnh
XNam Ninh|Nam Định/Huyện Nam Trực:XNam Hoa,XNam Hải,XNam Lợi,XNam Thanh
XNam Minh|Nam Định/Huyện Nam Trực:XBình Minh,XNam Dương,XNam Tiến
XNam Đồng|Nam Định/Huyện Nam Trực:XNam Thái,XĐồng Sơn
XCổ Lễ|Nam Định/Huyện Trực Ninh:TCổ Lễ,XTrung Đông,XTrực Tuấn
XNinh Giang|Nam Định/Huyện Trực Ninh:XLiêm Hải,XPhương Định,XTrực Chính
XCát Thành|Nam Định/Huyện Trực Ninh:TCát Thành,XTrực Đạo,XViệt Hùng
XTrực Ninh|Nam Định/Huyện Trực Ninh:XTrực Hưng,XTrực Nội,XTrực Thanh
XQuang Hưng|Nam Định/Huyện Trực Ninh:XTrực Khang,XTrực Mỹ,XTrực Thuận
XMinh Thái|Nam Định/Huyện Trực Ninh:XTrực Thái,XTrực Thắng,XTrực Đại
XNinh Cường|Nam Định/Huyện Trực Ninh:TNinh Cường,XTrực Cường,XTrực Hùng
XXuân Trường|Nam Định/Huyện Xuân Trường:TXuân Trường,XXuân Ngọc,XXuân Ninh,XXuân Phúc
XXuân Hồng|Nam Định/Huyện Xuân Trường:XXuân Châu,XXuân Hồng,XXuân Thành,XXuân Thượng
XXuân Giang|Nam Định/Huyện Xuân Trường:XXuân Giang,XXuân Phú,XXuân Tân
XXuân Hưng|Nam Định/Huyện Xuân Trường:XThọ Nghiệp,XTrà Lũ,XXuân Vinh
XGiao Ninh|Nam Định/Huyện Giao Thủy:TQuất Lâm,XGiao Phong,XGiao Thịnh
XGiao Minh|Nam Định/Huyện Giao Thủy:XGiao Hương,XGiao Thanh,XGiao Thiện
XGiao Hòa|Nam Định/Huyện Giao Thủy:XGiao An,XGiao Lạc,XHồng Thuận
XGiao Thủy|Nam Định/Huyện Giao Thủy:TGiao Thủy,XBình Hòa
XGiao Phúc|Nam Định/Huyện Giao Thủy:XGiao Hà,XGiao Hải,XGiao Xuân
XGiao Hưng|Nam Định/Huyện Giao Thủy:XGiao Châu,XGiao Long,XGiao Nhân
XGiao Bình|Nam Định/Huyện Giao Thủy:XBạch Long,XGiao Tân,XGiao Yến
XHải Hậu|Nam Định/Huyện Hải Hậu:TYên Định,XHải Long,XHải Trung
XHải Tiến|Nam Định/Huyện Hải Hậu:TCồn,XHải Sơn,XHải Tân
XHải Thịnh|Nam Định/Huyện Hải Hậu:TThịnh Long,XHải Châu,XHải Ninh
XHải Hưng|Nam Định/Huyện Hải Hậu:XHải Hưng,XHải Lộc,XHải Nam
XHải Anh|Nam Định/Huyện Hải Hậu:XHải Anh,XHải Minh,XHải Đường
XHải Quang|Nam Định/Huyện Hải Hậu:XHải Quang,XHải Tây,XHải Đông
XHải An|Nam Định/Huyện Hải Hậu:XHải An,XHải Giang,XHải Phong
XHải Xuân|Nam Định/Huyện Hải Hậu:XHải Hòa,XHải Phú,XHải Xuân
PTam Điệp|Thành phố Tam Điệp:PBắc Sơn,PTây Sơn,XQuang Sơn
PTrung Sơn|Thành phố Tam Điệp:PNam Sơn,PTrung Sơn,XĐông Sơn
PYên Sơn|Huyện Nho Quan:XQuảng Lạc|Thành phố Tam Điệp:PTân Bình,XYên Sơn
PYên Thắng|Huyện Yên Mô:XKhánh Thượng,XYên Thắng|Thành phố Tam Điệp:PYên Bình
XGia Lâm|Huyện Nho Quan:XGia Lâm,XGia Sơn,XXích Thổ
XPhú Sơn|Huyện Nho Quan:XLạc Vân,XPhú Sơn,XThạch Bình
XGia Tường|Huyện Nho Quan:XGia Thủy,XGia Tường,XĐức Long
XCúc Phương|Huyện Nho Quan:XCúc Phương,XVăn Phương
XNho Quan|Huyện Nho Quan:TNho Quan,XYên Quang,XĐồng Phong
XThanh Sơn|Huyện Nho Quan:XThanh Sơn,XThượng Hòa,XVăn Phú
PTây Hoa Lư|Huyện Gia Viễn:XGia Sinh,XGia Tân|Huyện Nho Quan:XPhúc Sơn|Thành phố Hoa Lư:PNinh Giang,XNinh Hòa,XTrường Yên
XQuỳnh Lưu|Huyện Nho Quan:XPhú Lộc,XQuỳnh Lưu
XPhú Long|Huyện Nho Quan:XKỳ Phú,XPhú Long
XGia Viễn|Huyện Gia Viễn:TThịnh Vượng,XGia Hòa
XGia Hưng|Huyện Gia Viễn:XGia Hưng,XGia Phú,XLiên Sơn
XGia Trấn|Huyện Gia Viễn:XGia Thanh,XGia Trấn,XGia Xuân
XGia Vân|Huyện Gia Viễn:XGia Lập,XGia Tân,XGia Vân
XĐại Hoàng|Huyện Gia Viễn:XGia Phương,XGia Trung,XTiến Thắng
XGia Phong|Huyện Gia Viễn:XGia Lạc,XGia Minh,XGia Phong
PHoa Lư|Thành phố Hoa Lư:PBích Đào,PNam Bình,PNam Thành,PNinh Khánh,PNinh Mỹ,PTân Thành,PVân Giang,PĐông Thành,XNinh Khang,XNinh Nhất,XNinh Tiến
PĐông Hoa Lư|Huyện Yên Khánh:XKhánh An,XKhánh Hòa,XKhánh Phú|Thành phố Hoa Lư:PNinh Phúc
PNam Hoa Lư|Thành phố Hoa Lư:PNinh Phong,PNinh Sơn,XNinh An,XNinh Hải,XNinh Vân
XYên Khánh|Huyện Yên Khánh:TYên Ninh,XKhánh Cư,XKhánh Hải,XKhánh Vân
XKhánh Thiện|Huyện Yên Khánh:XKhánh Cường,XKhánh Lợi,XKhánh Thiện
XKhánh Trung|Huyện Yên Khánh:XKhánh Công,XKhánh Thành,XKhánh Trung
XKhánh Hội|Huyện Yên Khánh:XKhánh Hội,XKhánh Mậu,XKhánh Thủy
XKhánh Nhạc|Huyện Yên Khánh:XKhánh Hồng,XKhánh Nhạc
XPhát Diệm|Huyện Kim Sơn:TPhát Diệm,XKim Chính,XThượng Kiệm
XBình Minh|Huyện Kim Sơn:TBình Minh,XCồn Thoi,XKim Mỹ
XChất Bình|Huyện Kim Sơn:XChất Bình,XHồi Ninh,XXuân Chính
XKim Sơn|Huyện Kim Sơn:XHùng Tiến,XKim Định,XÂn Hòa
XQuang Thiện|Huyện Kim Sơn:XNhư Hòa,XQuang Thiện,XĐồng Hướng
XLai Thành|Huyện Kim Sơn:XLai Thành,XTân Thành,XYên Lộc
XĐịnh Hóa|Huyện Kim Sơn:XKim Tân,XVăn Hải,XĐịnh Hóa
XKim Đông|Huyện Kim Sơn:XKim Trung,XKim Đông
XYên Mô|Huyện Yên Mô:TYên Thịnh,XKhánh Dương,XYên Hòa
XYên Từ|Huyện Yên Mô:XYên Nhân,XYên Phong,XYên Từ
XĐồng Thái|Huyện Yên Mô:XYên Thành,XYên Thái,XYên Đồng
XYên Mạc|Huyện Yên Mô:XYên Lâm,XYên Mạc,XYên Mỹ`,
  'Phú Thọ': `
PThống Nhất|Hòa Bình/Huyện Đà Bắc:XVầy Nưa|Hòa Bình/Thành phố Hòa Bình:PDân Chủ,PThái Bình,PThống Nhất
PTân Hòa|Hòa Bình/Thành phố Hòa Bình:PTân Hòa,XHòa Bình,XYên Mông
PHòa Bình|Hòa Bình/Thành phố Hòa Bình:PHữu Nghị,PPhương Lâm,PQuỳnh Lâm,PThịnh Lang,PTrung Minh,PTân Thịnh,PĐồng Tiến
PKỳ Sơn|Hòa Bình/Thành phố Hòa Bình:PKỳ Sơn,XMông Hóa,XĐộc Lập
XThịnh Minh|Hòa Bình/Thành phố Hòa Bình:XHợp Thành,XQuang Tiến,XThịnh Minh
XĐà Bắc|Hòa Bình/Huyện Đà Bắc:TĐà Bắc,XHiền Lương,XToàn Sơn,XTú Lý
XĐức Nhàn|Hòa Bình/Huyện Đà Bắc:XMường Chiềng,XNánh Nghê
XTân Pheo|Hòa Bình/Huyện Đà Bắc:XGiáp Đắt,XTân Pheo,XĐồng Chum
XCao Sơn|Hòa Bình/Huyện Đà Bắc:XCao Sơn,XTân Minh
XQuy Đức|Hòa Bình/Huyện Đà Bắc:XTrung Thành,XYên Hòa,XĐoàn Kết,XĐồng Ruộng
XTiền Phong|Hòa Bình/Huyện Đà Bắc:XTiền Phong,XVầy Nưa
XLương Sơn|Hòa Bình/Huyện Lương Sơn:TLương Sơn,XCao Sơn,XHòa Sơn,XLâm Sơn,XNhuận Trạch,XTân Vinh
XLiên Sơn|Hòa Bình/Huyện Lương Sơn:XCao Sơn,XCư Yên,XLiên Sơn
XCao Dương|Hòa Bình/Huyện Lương Sơn:XCao Dương,XThanh Cao,XThanh Sơn
XKim Bôi|Hòa Bình/Huyện Kim Bôi:TBo,XKim Bôi,XVĩnh Đồng
XNật Sơn|Hòa Bình/Huyện Kim Bôi:XBình Sơn,XHùng Sơn,XXuân Thủy,XĐú Sáng
XMường Động|Hòa Bình/Huyện Kim Bôi:XHợp Tiến,XTú Sơn,XVĩnh Tiến,XĐông Bắc
XHợp Kim|Hòa Bình/Huyện Kim Bôi:XKim Lập,XNam Thượng,XSào Báy
XDũng Tiến|Hòa Bình/Huyện Kim Bôi:XCuối Hạ,XNuông Dăm
XCao Phong|Hòa Bình/Huyện Cao Phong:TCao Phong,XHợp Phong,XThu Phong
XThung Nai|Hòa Bình/Huyện Cao Phong:XBình Thanh,XBắc Phong,XThung Nai
XMường Thàng|Hòa Bình/Huyện Cao Phong:XDũng Phong,XNam Phong,XThạch Yên,XTây Phong
XTân Lạc|Hòa Bình/Huyện Tân Lạc:TMãn Đức,XNgọc Mỹ,XThanh Hối,XTử Nê,XĐông Lai
XMường Hoa|Hòa Bình/Huyện Tân Lạc:XPhú Vinh,XSuối Hoa
XMường Bi|Hòa Bình/Huyện Tân Lạc:XMỹ Hòa,XPhong Phú,XPhú Cường
XVân Sơn|Hòa Bình/Huyện Tân Lạc:XNgổ Luông,XQuyết Chiến,XVân Sơn
XToàn Thắng|Hòa Bình/Huyện Tân Lạc:XGia Mô,XLỗ Sơn,XNhân Mỹ
XTân Mai|Hòa Bình/Huyện Mai Châu:XSơn Thủy,XTân Thành
XMai Châu|Hòa Bình/Huyện Mai Châu:TMai Châu,XNà Phòn,XThành Sơn,XTòng Đậu,XĐồng Tân
XPà Cò|Hòa Bình/Huyện Mai Châu:XCun Pheo,XHang Kia,XPà Cò,XĐồng Tân
XBao La|Hòa Bình/Huyện Mai Châu:XBao La,XMai Hịch
XMai Hạ|Hòa Bình/Huyện Mai Châu:XChiềng Châu,XMai Hạ,XVạn Mai
XLạc Sơn|Hòa Bình/Huyện Lạc Sơn:TVụ Bản,XHương Nhượng,XVũ Bình
XMường Vang|Hòa Bình/Huyện Lạc Sơn:XQuý Hòa,XTuân Đạo,XTân Lập
XThượng Cốc|Hòa Bình/Huyện Lạc Sơn:XMiền Đồi,XThượng Cốc,XVăn Sơn
XNhân Nghĩa|Hòa Bình/Huyện Lạc Sơn:XMỹ Thành,XNhân Nghĩa,XVăn Nghĩa
XQuyết Thắng|Hòa Bình/Huyện Lạc Sơn:XChí Đạo,XQuyết Thắng,XĐịnh Cư
XYên Phú|Hòa Bình/Huyện Lạc Sơn:XBình Hẻm,XXuất Hóa,XYên Phú
XNgọc Sơn|Hòa Bình/Huyện Lạc Sơn:XNgọc Lâu,XNgọc Sơn,XTự Do
XĐại Đồng|Hòa Bình/Huyện Lạc Sơn:XTân Mỹ,XYên Nghiệp,XÂn Nghĩa
XYên Thủy|Hòa Bình/Huyện Yên Thủy:THàng Trạm,XLạc Thịnh,XPhú Lai
XLạc Lương|Hòa Bình/Huyện Yên Thủy:XBảo Hiệu,XLạc Lương,XLạc Sỹ,XĐa Phúc
XYên Trị|Hòa Bình/Huyện Yên Thủy:XHữu Lợi,XNgọc Lương,XYên Trị,XĐoàn Kết
XAn Nghĩa|Hòa Bình/Huyện Lạc Thủy:TBa Hàng Đồi,XPhú Nghĩa,XPhú Thành
XLạc Thủy|Hòa Bình/Huyện Lạc Thủy:TChi Nê,XKhoan Dụ,XYên Bồng,XĐồng Tâm
XAn Bình|Hòa Bình/Huyện Lạc Thủy:XAn Bình,XHưng Thi,XThống Nhất
PViệt Trì|Thành phố Việt Trì:PDữu Lâu,PGia Cẩm,PMinh Nông,PTân Dân,XTrưng Vương
PNông Trang|Thành phố Việt Trì:PMinh Phương,PNông Trang,XThụy Vân
PThanh Miếu|Thành phố Việt Trì:PBạch Hạc,PThanh Miếu,PThọ Sơn,PTiên Cát,XSông Lô
PVân Phú|Thành phố Việt Trì:PVân Phú,XHùng Lô,XKim Đức,XPhượng Lâu
XHy Cương|Thành phố Việt Trì:XChu Hóa,XHy Cương,XThanh Đình
PPhú Thọ|Thị xã Phú Thọ:PHùng Vương,XHà Lộc,XVăn Lung
PPhong Châu|Thị xã Phú Thọ:PPhong Châu,XHà Thạch,XPhú Hộ
PÂu Cơ|Thị xã Phú Thọ:PThanh Vinh,PÂu Cơ,XThanh Minh
XĐoan Hùng|Huyện Đoan Hùng:TĐoan Hùng,XHợp Nhất,XNgọc Quan
XChí Đám|Huyện Đoan Hùng:XChí Đám,XHùng Xuyên
XBằng Luân|Huyện Đoan Hùng:XBằng Doãn,XBằng Luân,XPhúc Lai
XTây Cốc|Huyện Đoan Hùng:XCa Đình,XPhú Lâm,XTây Cốc
XChân Mộng|Huyện Đoan Hùng:XChân Mộng,XHùng Long,XYên Kiện
XHạ Hòa|Huyện Hạ Hòa:THạ Hòa,XGia Điền,XMinh Hạc,XẤm Hạ
XĐan Thượng|Huyện Hạ Hòa:XHà Lương,XTứ Hiệp,XĐan Thượng,XĐại Phạm
XHiền Lương|Huyện Hạ Hòa:XHiền Lương,XXuân Áng
XYên Kỳ|Huyện Hạ Hòa:XHương Xạ,XPhương Viên,XYên Kỳ
XVĩnh Chân|Huyện Hạ Hòa:XLang Sơn,XVĩnh Chân,XYên Luật
XVăn Lang|Huyện Hạ Hòa:XBằng Giã,XMinh Côi,XVô Tranh,XVăn Lang
XThanh Ba|Huyện Thanh Ba:TThanh Ba,XHanh Cù,XVân Lĩnh,XĐồng Xuân
XQuảng Yên|Huyện Thanh Ba:XQuảng Yên,XĐông Lĩnh,XĐại An
XHoàng Cương|Huyện Thanh Ba:XHoàng Cương,XMạn Lạn,XNinh Dân
XĐông Thành|Huyện Thanh Ba:XKhải Xuân,XVõ Lao,XĐông Thành
XChí Tiên|Huyện Thanh Ba:XChí Tiên,XSơn Cương,XThanh Hà
XLiên Minh|Huyện Thanh Ba:XLương Lỗ,XĐỗ Sơn,XĐỗ Xuyên
XPhù Ninh|Huyện Phù Ninh:TPhong Châu,XPhù Ninh,XPhú Lộc,XPhú Nham
XPhú Mỹ|Huyện Phù Ninh:XLiên Hoa,XLệ Mỹ,XPhú Mỹ
XTrạm Thản|Huyện Phù Ninh:XTiên Phú,XTrung Giáp,XTrạm Thản
XDân Chủ|Huyện Phù Ninh:XBảo Thanh,XGia Thanh,XHạ Giáp,XTrị Quận
XBình Phú|Huyện Phù Ninh:XAn Đạo,XBình Phú,XTiên Du
XYên Lập|Huyện Yên Lập:TYên Lập,XHưng Long,XĐồng Lạc,XĐồng Thịnh
XSơn Lương|Huyện Yên Lập:XLương Sơn,XMỹ Lung,XMỹ Lương
XXuân Viên|Huyện Yên Lập:XXuân An,XXuân Thủy,XXuân Viên
XTrung Sơn|Huyện Yên Lập:XTrung Sơn
XThượng Long|Huyện Yên Lập:XNga Hoàng,XPhúc Khánh,XThượng Long
XMinh Hòa|Huyện Yên Lập:XMinh Hòa,XNgọc Lập,XNgọc Đồng
XCẩm Khê|Huyện Cẩm Khê:TCẩm Khê,XMinh Tân,XPhong Thịnh
XTiên Lương|Huyện Cẩm Khê:XMinh Thắng,XPhượng Vĩ,XTiên Lương
XVân Bán|Huyện Cẩm Khê:XTam Sơn,XTùng Khê,XVăn Bán
XPhú Khê|Huyện Cẩm Khê:XHương Lung,XPhú Khê
XHùng Việt|Huyện Cẩm Khê:XHùng Việt,XNhật Tiến
XĐồng Lương|Huyện Cẩm Khê:XYên Dưỡng,XĐiêu Lương,XĐồng Lương
XTam Nông|Huyện Tam Nông:THưng Hóa,XDân Quyền,XHương Nộn
XHiền Quan|Huyện Tam Nông:XBắc Sơn,XHiền Quan,XThanh Uyên
XVạn Xuân|Huyện Tam Nông:XLam Sơn,XQuang Húc,XVạn Xuân
XThọ Văn|Huyện Tam Nông:XDị Nậu,XThọ Văn,XTề Lễ
XLâm Thao|Huyện Lâm Thao:THùng Sơn,TLâm Thao,XThạch Sơn
XXuân Lũng|Huyện Lâm Thao:XTiên Kiên,XXuân Huy,XXuân Lũng
XPhùng Nguyên|Huyện Lâm Thao:XPhùng Nguyên,XSơn Vi,XTứ Xã
XBản Nguyên|Huyện Lâm Thao:XBản Nguyên,XCao Xá,XVĩnh Lại
XThanh Sơn|Huyện Thanh Sơn:TThanh Sơn,XGiáp Lai,XSơn Hùng,XThạch Khoán,XThục Luyện
XVõ Miếu|Huyện Thanh Sơn:XCự Thắng,XVõ Miếu,XĐịch Quả
XCự Đồng|Huyện Thanh Sơn:XCự Đồng,XThắng Sơn,XTất Thắng
XVăn Miếu|Huyện Thanh Sơn:XTân Lập,XTân Minh,XVăn Miếu
XHương Cần|Huyện Thanh Sơn:XHương Cần,XYên Lãng,XYên Lương
XKhả Cửu|Huyện Thanh Sơn:XKhả Cửu,XThượng Cửu,XĐông Cửu
XYên Sơn|Huyện Thanh Sơn:XLương Nha,XTinh Nhuệ,XYên Sơn
XĐào Xá|Huyện Thanh Thủy:XThạch Đồng,XTân Phương,XXuân Lộc,XĐào Xá
XThanh Thủy|Huyện Thanh Thủy:TThanh Thủy,XBảo Yên,XSơn Thủy,XĐoan Hạ
XTu Vũ|Huyện Thanh Thủy:XHoàng Xá,XTu Vũ,XĐồng Trung
XThu Cúc|Huyện Tân Sơn:XThu Cúc
XTân Sơn|Huyện Tân Sơn:TTân Phú,XThu Ngạc,XThạch Kiệt
XLai Đồng|Huyện Tân Sơn:XKiệt Sơn,XLai Đồng,XTân Sơn,XĐồng Sơn
XMinh Đài|Huyện Tân Sơn:XMinh Đài,XMỹ Thuận,XVăn Luông
XXuân Đài|Huyện Tân Sơn:XKim Thượng,XXuân Sơn,XXuân Đài
XLong Cốc|Huyện Tân Sơn:XLong Cốc,XTam Thanh,XVinh Tiền
PVĩnh Yên|Vĩnh Phúc/Thành phố Vĩnh Yên:PHội Hợp,PTích Sơn,PĐồng Tâm,XThanh Trù
PVĩnh Phúc|Vĩnh Phúc/Thành phố Vĩnh Yên:PKhai Quang,PLiên Bảo,PNgô Quyền,PĐịnh Trung,PĐống Đa
PPhúc Yên|Vĩnh Phúc/Thành phố Phúc Yên:PHai Bà Trưng,PHùng Vương,PNam Viêm,PPhúc Thắng,PTiền Châu
PXuân Hòa|Vĩnh Phúc/Thành phố Phúc Yên:PXuân Hòa,PĐồng Xuân,XCao Minh,XNgọc Thanh
XLập Thạch|Vĩnh Phúc/Huyện Lập Thạch:TLập Thạch,XTử Du,XVân Trục,XXuân Hòa
XHợp Lý|Vĩnh Phúc/Huyện Lập Thạch:XHợp Lý,XNgọc Mỹ,XQuang Sơn
XThái Hòa|Vĩnh Phúc/Huyện Lập Thạch:XBắc Bình,XLiễn Sơn,XThái Hòa
XLiên Hòa|Vĩnh Phúc/Huyện Lập Thạch:THoa Sơn,XBàn Giản,XLiên Hòa
XTiên Lữ|Vĩnh Phúc/Huyện Lập Thạch:XTiên Lữ,XVăn Quán,XXuân Lôi,XĐồng Ích
XSơn Đông|Vĩnh Phúc/Huyện Lập Thạch:XSơn Đông,XTây Sơn|Vĩnh Phúc/Huyện Sông Lô:XCao Phong
XTam Dương|Vĩnh Phúc/Huyện Tam Dương:THợp Hòa,TKim Long,XHướng Đạo,XĐạo Tú
XTam Dương Bắc|Vĩnh Phúc/Huyện Tam Dương:XHoàng Hoa,XĐồng Tĩnh|Vĩnh Phúc/Huyện Tam Đảo:XTam Quan
XHoàng An|Vĩnh Phúc/Huyện Tam Dương:XAn Hòa,XHoàng Lâu,XHoàng Đan
XHội Thịnh|Vĩnh Phúc/Huyện Tam Dương:XDuy Phiên,XHội Thịnh,XThanh Vân
XTam Đảo|Vĩnh Phúc/Huyện Tam Đảo:THợp Châu,TTam Đảo,XHồ Sơn,XMinh Quang
XĐạo Trù|Vĩnh Phúc/Huyện Tam Đảo:XYên Dương,XĐạo Trù
XĐại Đình|Vĩnh Phúc/Huyện Tam Đảo:TĐại Đình,XBồ Lý
XBình Nguyên|Vĩnh Phúc/Huyện Bình Xuyên:THương Canh,XQuất Lưu,XSơn Lôi,XTam Hợp
XBình Xuyên|Vĩnh Phúc/Huyện Bình Xuyên:TGia Khánh,XHương Sơn,XThiện Kế
XBình Tuyền|Vĩnh Phúc/Huyện Bình Xuyên:TBá Hiến,XTrung Mỹ
XXuân Lãng|Vĩnh Phúc/Huyện Bình Xuyên:TThanh Lãng,TĐạo Đức,XPhú Xuân,XTân Phong
XYên Lạc|Vĩnh Phúc/Huyện Yên Lạc:TYên Lạc,XBình Định,XĐồng Cương
XTề Lỗ|Vĩnh Phúc/Huyện Yên Lạc:XTrung Nguyên,XTề Lỗ,XĐồng Văn
XTam Hồng|Vĩnh Phúc/Huyện Yên Lạc:TTam Hồng,XYên Phương,XYên Đồng
XNguyệt Đức|Vĩnh Phúc/Huyện Yên Lạc:XNguyệt Đức,XTrung Hà,XTrung Kiên,XVăn Tiến
XLiên Châu|Vĩnh Phúc/Huyện Yên Lạc:XHồng Châu,XLiên Châu,XĐại Tự
XVĩnh Tường|Vĩnh Phúc/Huyện Vĩnh Tường:TTứ Trưng,TVĩnh Tường,XLương Điền,XVũ Di
XVĩnh An|Vĩnh Phúc/Huyện Vĩnh Tường:XChấn Hưng,XKim Xá,XYên Bình
XVĩnh Hưng|Vĩnh Phúc/Huyện Vĩnh Tường:XNghĩa Hưng,XYên Lập,XĐại Đồng
XVĩnh Thành|Vĩnh Phúc/Huyện Vĩnh Tường:XLũng Hòa,XSao Đại Việt,XTân Phú
XThổ Tang|Vĩnh Phúc/Huyện Vĩnh Tường:TThổ Tang,XThượng Trưng,XTuân Chính
XVĩnh Phú|Vĩnh Phúc/Huyện Vĩnh Tường:XAn Nhân,XNgũ Kiên,XVĩnh Phú,XVĩnh Thịnh
XYên Lãng|Vĩnh Phúc/Huyện Sông Lô:XLãng Công,XQuang Yên
XHải Lựu|Vĩnh Phúc/Huyện Sông Lô:XHải Lựu,XNhân Đạo,XPhương Khoan,XĐôn Nhân
XTam Sơn|Vĩnh Phúc/Huyện Sông Lô:TTam Sơn,XTân Lập,XĐồng Quế
XSông Lô|Vĩnh Phúc/Huyện Sông Lô:XTứ Yên,XYên Thạch,XĐồng Thịnh,XĐức Bác`,
  'Quảng Ngãi': `
PNghĩa Lộ|Thành phố Quảng Ngãi:PLê Hồng Phong,PNghĩa Lộ,PQuảng Phú,PTrần Phú
PCẩm Thành|Thành phố Quảng Ngãi:PChánh Lộ,PNghĩa Chánh,PNguyễn Nghiêm,PTrần Hưng Đạo
XAn Phú|Thành phố Quảng Ngãi:XAn Phú,XNghĩa Dõng,XNghĩa Dũng,XNghĩa Hà
PTrương Quang Trọng|Thành phố Quảng Ngãi:PTrương Quang Trọng,XTịnh An,XTịnh Ấn Tây,XTịnh Ấn Đông
XĐông Sơn|Huyện Bình Sơn:XBình Châu,XBình Hiệp,XBình Thanh,XBình Tân Phú|Thành phố Quảng Ngãi:XTịnh Hòa
XTịnh Khê|Thành phố Quảng Ngãi:XTịnh Châu,XTịnh Khê,XTịnh Kỳ,XTịnh Long,XTịnh Thiện
XBình Sơn|Huyện Bình Sơn:TChâu Ổ,XBình Chánh,XBình Dương,XBình Long,XBình Nguyên,XBình Thạnh,XBình Trung
XVạn Tường|Huyện Bình Sơn:XBình Hòa,XBình Hải,XBình Phước,XBình Thuận,XBình Trị,XBình Đông
XBình Minh|Huyện Bình Sơn:XBình An,XBình Khương,XBình Minh
XBình Chương|Huyện Bình Sơn:XBình Chương,XBình Mỹ
XTrà Bồng|Huyện Trà Bồng:TTrà Xuân,XTrà Sơn,XTrà Thủy
XĐông Trà Bồng|Huyện Trà Bồng:XTrà Bình,XTrà Giang,XTrà Phú
XThanh Bồng|Huyện Trà Bồng:XTrà Hiệp,XTrà Lâm,XTrà Thanh
XCà Đam|Huyện Trà Bồng:XTrà Bùi,XTrà Tân
XTây Trà Bồng|Huyện Trà Bồng:XHương Trà,XTrà Bùi,XTrà Tây
XTây Trà|Huyện Trà Bồng:XSơn Trà,XTrà Phong,XTrà Xinh
XThọ Phong|Huyện Sơn Tịnh:XTịnh Phong,XTịnh Thọ
XBa Gia|Huyện Sơn Tịnh:XTịnh Bắc,XTịnh Hiệp,XTịnh Trà
XSơn Tịnh|Huyện Sơn Tịnh:TTịnh Hà,XTịnh Bình,XTịnh Sơn
XTrường Giang|Huyện Sơn Tịnh:XTịnh Giang,XTịnh Minh,XTịnh Đông
XTư Nghĩa|Huyện Tư Nghĩa:TLa Hà,XNghĩa Hòa,XNghĩa Thương,XNghĩa Trung
XVệ Giang|Huyện Tư Nghĩa:TSông Vệ,XNghĩa Hiệp,XNghĩa Phương
XTrà Giang|Huyện Tư Nghĩa:XNghĩa Lâm,XNghĩa Sơn,XNghĩa Thắng
XNghĩa Giang|Huyện Tư Nghĩa:XNghĩa Kỳ,XNghĩa Thuận,XNghĩa Điền
XSơn Hà|Huyện Sơn Hà:TDi Lăng,XSơn Bao,XSơn Thượng
XSơn Hạ|Huyện Sơn Hà:XSơn Hạ,XSơn Nham,XSơn Thành
XSơn Linh|Huyện Sơn Hà:XSơn Cao,XSơn Giang,XSơn Linh
XSơn Thủy|Huyện Sơn Hà:XSơn Hải,XSơn Thủy,XSơn Trung
XSơn Kỳ|Huyện Sơn Hà:XSơn Ba,XSơn Kỳ
XSơn Tây Thượng|Huyện Sơn Tây:XSơn Bua,XSơn Liên,XSơn Mùa
XSơn Tây|Huyện Sơn Tây:XSơn Dung,XSơn Long,XSơn Tân
XSơn Tây Hạ|Huyện Sơn Tây:XSơn Lập,XSơn Màu,XSơn Tinh
XSơn Mai|Huyện Minh Long:XLong Mai,XLong Sơn
XMinh Long|Huyện Minh Long:XLong Hiệp,XLong Môn,XThanh An
XNghĩa Hành|Huyện Nghĩa Hành:TChợ Chùa,XHành Thuận,XHành Trung
XPhước Giang|Huyện Nghĩa Hành:XHành Dũng,XHành Minh,XHành Nhân
XĐình Cương|Huyện Nghĩa Hành:XHành Phước,XHành Thịnh,XHành Đức
XThiện Tín|Huyện Nghĩa Hành:XHành Thiện,XHành Tín Tây,XHành Tín Đông
XMộ Đức|Huyện Mộ Đức:TMộ Đức,XĐức Hòa,XĐức Phú,XĐức Tân
XLong Phụng|Huyện Mộ Đức:XThắng Lợi,XĐức Hiệp,XĐức Nhuận
XMỏ Cày|Huyện Mộ Đức:XĐức Chánh,XĐức Minh,XĐức Thạnh
XLân Phong|Huyện Mộ Đức:XĐức Lân,XĐức Phong
PĐức Phổ|Thị xã Đức Phổ:PNguyễn Nghiêm,PPhổ Hòa,PPhổ Minh,PPhổ Ninh,PPhổ Vinh
PTrà Câu|Thị xã Đức Phổ:PPhổ Quang,PPhổ Văn,XPhổ An,XPhổ Thuận
XNguyễn Nghiêm|Thị xã Đức Phổ:XPhổ Nhơn,XPhổ Phong
XKhánh Cường|Thị xã Đức Phổ:XPhổ Cường,XPhổ Khánh
PSa Huỳnh|Thị xã Đức Phổ:PPhổ Thạnh,XPhổ Châu
XBa Tơ|Huyện Ba Tơ:TBa Tơ,XBa Bích,XBa Cung
XBa Vinh|Huyện Ba Tơ:XBa Vinh,XBa Điền
XBa Động|Huyện Ba Tơ:XBa Liên,XBa Thành,XBa Động
XBa Dinh|Huyện Ba Tơ:XBa Dinh,XBa Giang
XBa Vì|Huyện Ba Tơ:XBa Ngạc,XBa Tiêu,XBa Vì
XĐặng Thùy Trâm|Huyện Ba Tơ:XBa Khâm,XBa Trang
XBa Tô|Huyện Ba Tơ:XBa Lế,XBa Nam,XBa Tô
XBa Xa|Huyện Ba Tơ:XBa Xa
ĐLý Sơn
PKon Tum|Kon Tum/Thành phố Kon Tum:PQuang Trung,PQuyết Thắng,PThắng Lợi,PThống Nhất,PTrường Chinh
PĐăk Cấm|Kon Tum/Thành phố Kon Tum:PDuy Tân,PNgô Mây
PĐăk Bla|Kon Tum/Thành phố Kon Tum:PLê Lợi,PNguyễn Trãi,PTrần Hưng Đạo
XNgọk Bay|Kon Tum/Thành phố Kon Tum:XKroong,XNgọk Bay,XVinh Quang
XĐăk Rơ Wa|Kon Tum/Thành phố Kon Tum:XChư Hreng,XHòa Bình
XIa Chim|Kon Tum/Thành phố Kon Tum:XIa Chim,XĐoàn Kết,XĐăk Năng
XĐăk Pék
XĐăk Plô
XXốp|Kon Tum/Huyện Đắk Glei:XXốp
XNgọc Linh|Kon Tum/Huyện Đắk Glei:XMường Hoong,XNgọc Linh
XĐăk Long
XĐăk Môn
XBờ Y|Kon Tum/Huyện Ngọc Hồi:TPlei Kần
XDục Nông
XSa Loong|Kon Tum/Huyện Ngọc Hồi:XSa Loong
XĐăk Tô|Kon Tum/Huyện Đắk Tô:XDiên Bình,XPô Kô,XTân Cảnh
XNgọk Tụ|Kon Tum/Huyện Đắk Tô:XNgọk Tụ
XKon Đào|Kon Tum/Huyện Đắk Tô:XKon Đào,XVăn Lem
XMăng Bút
XMăng Đen|Kon Tum/Huyện Kon Plông:TMăng Đen,XMăng Cành
XKon Plông|Kon Tum/Huyện Kon Plông:XHiếu,XPờ Ê
XĐăk Rve
XĐăk Kôi
XKon Braih|Kon Tum/Huyện Kon Rẫy:XTân Lập
XĐăk Hà
XĐăk Pxi
XĐăk Mar
XĐăk Ui
XNgọk Réo
XSa Thầy|Kon Tum/Huyện Sa Thầy:TSa Thầy,XSa Nhơn,XSa Sơn
XRờ Kơi
XSa Bình|Kon Tum/Huyện Sa Thầy:XHơ Moong,XSa Bình,XSa Nghĩa
XMô Rai|Kon Tum/Huyện Sa Thầy:XMô Rai
XYa Ly|Kon Tum/Huyện Sa Thầy:XYa Tăng,XYa Xiêr,XYa ly
XMăng Ri|Kon Tum/Huyện Tu Mơ Rông:XMăng Ri,XTê Xăng,XVăn Xuôi
XĐăk Sao
XĐăk Tờ Kan
XTu Mơ Rông|Kon Tum/Huyện Tu Mơ Rông:XTu Mơ Rông
XIa Đal
XIa Tơi`,
  'Quảng Ninh': `
PCao Xanh|Thành phố Hạ Long:PCao Xanh,PHà Khánh
PHà Tu|Thành phố Hạ Long:PHà Phong,PHà Tu
PTuần Châu|Thành phố Hạ Long:PHà Khẩu,PTuần Châu,PĐại Yên
PViệt Hưng|Thành phố Hạ Long:PGiếng Đáy,PHà Khẩu,PViệt Hưng
PHà Lầm|Thành phố Hạ Long:PCao Thắng,PHà Lầm,PHà Trung
PBãi Cháy|Thành phố Hạ Long:PBãi Cháy,PHùng Thắng
PHồng Gai|Thành phố Hạ Long:PBạch Đằng,PHồng Gai,PTrần Hưng Đạo
PHạ Long|Thành phố Hạ Long:PHồng Hà,PHồng Hải
PHoành Bồ|Thành phố Hạ Long:PHoành Bồ,XLê Lợi,XSơn Dương,XĐồng Lâm
XKỳ Thượng|Huyện Ba Chẽ:XThanh Lâm,XĐạp Thanh|Thành phố Hạ Long:XKỳ Thượng
XLương Minh|Huyện Ba Chẽ:XLương Minh|Thành phố Hạ Long:XĐồng Sơn
XQuảng La|Thành phố Hạ Long:XBằng Cả,XDân Chủ,XQuảng La,XTân Dân
XThống Nhất|Thành phố Hạ Long:XHòa Bình,XThống Nhất,XVũ Oai,XĐồng Lâm
PMóng Cái 2|Thành phố Móng Cái:PKa Long,PNinh Dương,XVạn Ninh
PMóng Cái 1|Thành phố Móng Cái:PBình Ngọc,PHải Hòa,PTrà Cổ,PTrần Phú,XHải Xuân
XHải Sơn|Thành phố Móng Cái:XBắc Sơn,XHải Sơn
PMóng Cái 3|Thành phố Móng Cái:PHải Yên,XHải Đông
XHải Ninh|Thành phố Móng Cái:XHải Tiến,XQuảng Nghĩa
XVĩnh Thực|Thành phố Móng Cái:XVĩnh Thực,XVĩnh Trung
PMông Dương|Thành phố Cẩm Phả:PMông Dương,XDương Huy
PCửa Ông|Thành phố Cẩm Phả:PCẩm Phú,PCẩm Sơn,PCẩm Thịnh,PCửa Ông
PCẩm Phả|Thành phố Cẩm Phả:PCẩm Bình,PCẩm Thành,PCẩm Trung,PCẩm Tây,PCẩm Đông
PQuang Hanh|Thành phố Cẩm Phả:PCẩm Thạch,PCẩm Thủy,PQuang Hanh
XHải Hòa|Huyện Tiên Yên:XHải Lạng|Thành phố Cẩm Phả:XHải Hòa
XHải Lạng|Huyện Tiên Yên:XHải Lạng,XĐồng Rui|Thành phố Cẩm Phả:XHải Hòa
PVàng Danh|Thành phố Uông Bí:PBắc Sơn,PNam Khê,PTrưng Vương,PVàng Danh
PUông Bí|Thành phố Uông Bí:PQuang Trung,PThanh Sơn,PTrưng Vương,PYên Thanh
PYên Tử|Thành phố Uông Bí:PPhương Nam,PPhương Đông,XThượng Yên Công
XBình Liêu|Huyện Bình Liêu:TBình Liêu,XHúc Động,XVô Ngại
XHoành Mô|Huyện Bình Liêu:XHoành Mô,XĐồng Văn
XLục Hồn|Huyện Bình Liêu:XLục Hồn,XĐồng Tâm
XTiên Yên|Huyện Bình Liêu:XVô Ngại|Huyện Tiên Yên:TTiên Yên,XPhong Dụ,XTiên Lãng,XYên Than,XĐông Ngũ,XĐại Dực
XĐiền Xá|Huyện Tiên Yên:XHà Lâu,XYên Than,XĐiền Xá
XĐông Ngũ|Huyện Tiên Yên:XĐông Hải,XĐông Ngũ,XĐại Dực
XBa Chẽ|Huyện Ba Chẽ:TBa Chẽ,XNam Sơn,XThanh Sơn,XĐồn Đạc|Huyện Tiên Yên:XHải Lạng
XĐầm Hà|Huyện Đầm Hà:TĐầm Hà,XTân Bình,XTân Lập,XĐại Bình,XĐầm Hà
XQuảng Tân|Huyện Đầm Hà:XDực Yên,XQuảng An,XQuảng Lâm,XQuảng Tân
XQuảng Hà|Huyện Hải Hà:TQuảng Hà,XQuảng Chính,XQuảng Long,XQuảng Minh,XQuảng Phong
XQuảng Đức|Huyện Hải Hà:XQuảng Thành,XQuảng Thịnh,XQuảng Đức
XĐường Hoa|Huyện Hải Hà:XQuảng Long,XQuảng Sơn,XĐường Hoa
XCái Chiên|Huyện Hải Hà:XCái Chiên
ĐVân Đồn|Huyện Vân Đồn:TCái Rồng,XBình Dân,XBản Sen,XHạ Long,XMinh Châu,XNgọc Vừng,XQuan Lạn,XThắng Lợi,XVạn Yên,XĐoàn Kết,XĐài Xuyên,XĐông Xá
PMạo Khê|Thành phố Đông Triều:PKim Sơn,PMạo Khê,PXuân Sơn,PYên Thọ
PAn Sinh|Thành phố Đông Triều:PBình Dương,PĐức Chính,XAn Sinh,XViệt Dân
PBình Khê|Thành phố Đông Triều:PBình Khê,PTràng An,XTràng Lương
PĐông Triều|Thành phố Đông Triều:PHưng Đạo,PHồng Phong,PThủy An,PĐức Chính,XNguyễn Huệ
PHoàng Quế|Thành phố Đông Triều:PHoàng Quế,PYên Đức,XHồng Thái Tây,XHồng Thái Đông
PQuảng Yên|Thị xã Quảng Yên:PQuảng Yên,PYên Giang,XTiền An
PĐông Mai|Thị xã Quảng Yên:PMinh Thành,PĐông Mai
PHiệp Hòa|Thị xã Quảng Yên:PCộng Hòa,XHiệp Hòa,XSông Khoai
PHà An|Thị xã Quảng Yên:PHà An,PTân An,XHoàng Tân,XLiên Hòa
PPhong Cốc|Thị xã Quảng Yên:PNam Hòa,PPhong Cốc,PYên Hải,XCẩm La
PLiên Hòa|Thị xã Quảng Yên:PPhong Hải,XLiên Hòa,XLiên Vị,XTiền Phong
ĐCô Tô|Huyện Cô Tô:TCô Tô,XThanh Lân,XĐồng Tiến`,
  'Quảng Trị': `
PĐồng Hới|Quảng Bình/Thành Phố Đồng Hới:PHải Thành,PNam Lý,PPhú Hải,PĐồng Hải,PĐồng Phú,PĐức Ninh Đông,XBảo Ninh,XĐức Ninh
PĐồng Thuận|Quảng Bình/Thành Phố Đồng Hới:PBắc Lý,XLộc Ninh,XQuang Phú
PĐồng Sơn|Quảng Bình/Thành Phố Đồng Hới:PBắc Nghĩa,PĐồng Sơn,XNghĩa Ninh,XThuận Đức
XMinh Hóa|Quảng Bình/Huyện Minh Hóa:TQuy Đạt,XHồng Hóa,XXuân Hóa,XYên Hóa
XDân Hóa|Quảng Bình/Huyện Minh Hóa:XDân Hóa,XTrọng Hóa
XTân Thành|Quảng Bình/Huyện Minh Hóa:XTân Thành
XKim Điền|Quảng Bình/Huyện Minh Hóa:XHóa Hợp,XHóa Sơn
XKim Phú|Quảng Bình/Huyện Minh Hóa:XMinh Hóa,XThượng Hóa,XTrung Hóa,XTân Hóa
XĐồng Lê|Quảng Bình/Huyện Tuyên Hóa:TĐồng Lê,XKim Hóa,XLê Hóa,XSơn Hóa,XThuận Hóa
XTuyên Sơn|Quảng Bình/Huyện Tuyên Hóa:XHương Hóa,XThanh Thạch
XTuyên Lâm|Quảng Bình/Huyện Tuyên Hóa:XLâm Hóa,XThanh Hóa
XTuyên Phú|Quảng Bình/Huyện Tuyên Hóa:XThạch Hóa,XĐồng Hóa,XĐức Hóa
XTuyên Bình|Quảng Bình/Huyện Tuyên Hóa:XMai Hóa,XNgư Hóa,XPhong Hóa
XTuyên Hóa|Quảng Bình/Huyện Tuyên Hóa:XCao Quảng,XChâu Hóa,XTiến Hóa,XVăn Hóa
XPhú Trạch|Quảng Bình/Huyện Quảng Trạch:XQuảng Hợp,XQuảng Kim,XQuảng Phú,XQuảng Đông
XHòa Trạch|Quảng Bình/Huyện Quảng Trạch:XCảnh Dương,XQuảng Châu,XQuảng Tùng
XTrung Thuần|Quảng Bình/Huyện Quảng Trạch:XQuảng Lưu,XQuảng Thạch,XQuảng Tiến
XQuảng Trạch|Quảng Bình/Huyện Quảng Trạch:XQuảng Hưng,XQuảng Phương,XQuảng Xuân
XTân Gianh|Quảng Bình/Huyện Quảng Trạch:XLiên Trường,XPhù Cảnh,XQuảng Thanh
XHoàn Lão|Quảng Bình/Huyện Bố Trạch:THoàn Lão,XHòa Trạch,XTrung Trạch,XTây Trạch,XĐại Trạch
XNam Trạch|Quảng Bình/Huyện Bố Trạch:XLý Nam,XNhân Trạch
XPhong Nha|Quảng Bình/Huyện Bố Trạch:TPhong Nha,XLâm Trạch,XPhúc Trạch,XXuân Trạch
XBắc Trạch|Quảng Bình/Huyện Bố Trạch:XBắc Trạch,XHạ Mỹ,XLiên Trạch,XThanh Trạch
XBố Trạch|Quảng Bình/Huyện Bố Trạch:XCự Nẫm,XHưng Trạch,XPhú Định,XVạn Trạch
XĐông Trạch|Quảng Bình/Huyện Bố Trạch:XHải Phú,XSơn Lộc,XĐồng Trạch,XĐức Trạch
XThượng Trạch|Quảng Bình/Huyện Bố Trạch:XThượng Trạch,XTân Trạch
XTrường Sơn|Quảng Bình/Huyện Quảng Ninh:XTrường Sơn,XTrường Xuân
XQuảng Ninh|Quảng Bình/Huyện Quảng Ninh:TQuán Hàu,XHàm Ninh,XVõ Ninh,XVĩnh Ninh
XNinh Châu|Quảng Bình/Huyện Quảng Ninh:XDuy Ninh,XGia Ninh,XHải Ninh,XTân Ninh
XTrường Ninh|Quảng Bình/Huyện Quảng Ninh:XAn Ninh,XHiền Ninh,XVạn Ninh,XXuân Ninh
XLệ Ninh|Quảng Bình/Huyện Lệ Thủy:XHoa Thủy,XSơn Thủy
XLệ Thủy|Quảng Bình/Huyện Lệ Thủy:TKiến Giang,XAn Thủy,XLiên Thủy,XLộc Thủy,XPhong Thủy,XXuân Thủy
XCam Hồng|Quảng Bình/Huyện Lệ Thủy:XCam Thủy,XHồng Thủy,XNgư Thủy Bắc,XThanh Thủy
XKim Ngân|Quảng Bình/Huyện Lệ Thủy:XKim Thủy,XLâm Thủy,XNgân Thủy
XSen Ngư|Quảng Bình/Huyện Lệ Thủy:XHưng Thủy,XNgư Thủy,XSen Thủy
XTân Mỹ|Quảng Bình/Huyện Lệ Thủy:XDương Thủy,XMỹ Thủy,XThái Thủy,XTân Thủy
XTrường Phú|Quảng Bình/Huyện Lệ Thủy:XMai Thủy,XPhú Thủy,XTrường Thủy
PBa Đồn|Quảng Bình/Thị xã Ba Đồn:PBa Đồn,PQuảng Long,PQuảng Phong,XQuảng Hải
PBắc Gianh|Quảng Bình/Thị xã Ba Đồn:PQuảng Phúc,PQuảng Thuận,PQuảng Thọ
XNam Ba Đồn|Quảng Bình/Thị xã Ba Đồn:XQuảng Sơn,XQuảng Thủy,XQuảng Tiên,XQuảng Trung,XQuảng Tân
XNam Gianh|Quảng Bình/Thị xã Ba Đồn:XQuảng Hòa,XQuảng Lộc,XQuảng Minh,XQuảng Văn
PĐông Hà|Thành phố Đông Hà:P1,P3,P4,PĐông Giang,PĐông Thanh
PNam Đông Hà|Thành phố Đông Hà:P2,P5,PĐông Lương,PĐông Lễ
PQuảng Trị|Thị xã Quảng Trị:P1,P2,P3,PAn Đôn,XHải Lệ
XVĩnh Linh|Huyện Vĩnh Linh:THồ Xá,XVĩnh Chấp,XVĩnh Long
XBến Quan|Huyện Vĩnh Linh:TBến Quan,XVĩnh Hà,XVĩnh Khê,XVĩnh Ô
XVĩnh Hoàng|Huyện Vĩnh Linh:XTrung Nam,XVĩnh Hòa,XVĩnh Thái,XVĩnh Tú
XCửa Tùng|Huyện Vĩnh Linh:TCửa Tùng,XHiền Thành,XKim Thạch,XVĩnh Giang
XVĩnh Thủy|Huyện Vĩnh Linh:XVĩnh Lâm,XVĩnh Sơn,XVĩnh Thủy
XKhe Sanh|Huyện Hướng Hóa:TKhe Sanh,XHúc,XHướng Tân,XTân Hợp
XLao Bảo|Huyện Hướng Hóa:TLao Bảo,XTân Long,XTân Thành
XHướng Lập|Huyện Hướng Hóa:XHướng Lập,XHướng Việt
XHướng Phùng|Huyện Hướng Hóa:XHướng Linh,XHướng Phùng,XHướng Sơn
XTân Lập|Huyện Hướng Hóa:XHướng Lộc,XTân Liên,XTân Lập
XLìa|Huyện Hướng Hóa:XLìa,XThanh,XThuận
XA Dơi|Huyện Hướng Hóa:XA Dơi,XBa Tầng,XXy
XGio Linh|Huyện Gio Linh:TGio Linh,XGio Mỹ,XGio Quang,XPhong Bình
XCửa Việt|Huyện Gio Linh:TCửa Việt,XGio Hải,XGio Mai
XBến Hải|Huyện Gio Linh:XTrung Giang,XTrung Hải,XTrung Sơn
XCồn Tiên|Huyện Gio Linh:XGio An,XGio Sơn,XHải Thái,XLinh Trường
XHướng Hiệp|Huyện Đa Krông:TKrông Klang,XHướng Hiệp,XMò Ó
XĐakrông|Huyện Đa Krông:XBa Nang,XTà Long
XBa Lòng|Huyện Đa Krông:XBa Lòng,XTriệu Nguyên
XTà Rụt|Huyện Đa Krông:XA Vao,XHúc Nghì,XTà Rụt
XLa Lay|Huyện Đa Krông:XA Bung,XA Ngo
XCam Lộ|Huyện Cam Lộ:TCam Lộ,XCam Chính,XCam Nghĩa,XCam Thành
XHiếu Giang|Huyện Cam Lộ:XCam Hiếu,XCam Thủy,XCam Tuyền,XThanh An
XTriệu Phong|Huyện Triệu Phong:TThị Trấn Ái Tử,XTriệu Thành,XTriệu Thượng
XNam Cửa Việt|Huyện Triệu Phong:XTriệu Phước,XTriệu Trạch,XTriệu Tân
XTriệu Bình|Huyện Triệu Phong:XTriệu Hòa,XTriệu Thuận,XTriệu Đại,XTriệu Độ
XTriệu Cơ|Huyện Triệu Phong:XTriệu Cơ,XTriệu Trung,XTriệu Tài
XÁi Tử|Huyện Triệu Phong:XTriệu Giang,XTriệu Long,XTriệu Ái
XDiên Sanh|Huyện Hải Lăng:TDiên Sanh,XHải Trường,XHải Định
XMỹ Thủy|Huyện Hải Lăng:XHải An,XHải Dương,XHải Khê
XVĩnh Định|Huyện Hải Lăng:XHải Bình,XHải Hưng,XHải Quy
XHải Lăng|Huyện Hải Lăng:XHải Lâm,XHải Phú,XHải Thượng
XNam Hải Lăng|Huyện Hải Lăng:XHải Chánh,XHải Phong,XHải Sơn
ĐCồn Cỏ`,
  'Sơn La': `
PTô Hiệu|Thành phố Sơn La:PChiềng Lề,PQuyết Thắng,PQuyết Tâm,PTô Hiệu
PChiềng Cơi|Thành phố Sơn La:PChiềng Cơi,XChiềng Cọ,XHua La
PChiềng An|Thành phố Sơn La:PChiềng An,XChiềng Xôm,XChiềng Đen
PChiềng Sinh|Thành phố Sơn La:PChiềng Sinh,XChiềng Ngần
XMường Chiên|Huyện Quỳnh Nhai:XChiềng Khay,XCà Nàng,XMường Chiên
XMường Giôn|Huyện Quỳnh Nhai:XMường Giôn,XPá Ma Pha Khinh
XQuỳnh Nhai|Huyện Quỳnh Nhai:XChiềng Bằng,XChiềng Khoang,XChiềng Ơn
XMường Sại|Huyện Quỳnh Nhai:XMường Sại
XThuận Châu|Huyện Thuận Châu:TThuận Châu,XChiềng Pấc,XThôm Mòn,XTông Lạnh
XBình Thuận|Huyện Thuận Châu:XChiềng Pha,XPhổng Lái
XMường É|Huyện Thuận Châu:XMường é,XPhổng Lập
XChiềng La|Huyện Thuận Châu:XChiềng La,XChiềng Ngàm,XTông Cọ
XMường Khiêng|Huyện Thuận Châu:XBó Mười,XLiệp Tè,XMường Khiêng
XLong Hẹ|Huyện Thuận Châu:XLong Hẹ,Xé Tòng
XMường Bám|Huyện Thuận Châu:XMường Bám
XNậm Lầu|Huyện Thuận Châu:XChiềng Bôm,XNậm Lầu,XPúng Tra
XCo Mạ|Huyện Thuận Châu:XCo Mạ,XCo Tòng,XPá Lông
XMuổi Nọi|Huyện Thuận Châu:XBon Phặng,XBản Lầm,XMuổi Nọi
XMường La|Huyện Mường La:TÍt Ong,XChiềng Muôn,XChiềng San,XMường Trai,XNậm Păm,XPi Toong
XChiềng Lao|Huyện Mường La:XChiềng Lao,XHua Trai,XNậm Giôn
XNgọc Chiến|Huyện Mường La:XNgọc Chiến
XChiềng Hoa|Huyện Mường La:XChiềng Công,XChiềng Hoa,XChiềng Ân
XMường Bú|Huyện Mường La:XMường Bú,XMường Chùm,XTạ Bú
XBắc Yên|Huyện Bắc Yên:TBắc Yên,XHồng Ngài,XPhiêng Ban,XSong Pe
XXím Vàng|Huyện Bắc Yên:XHang Chú,XXím Vàng
XTà Xùa|Huyện Bắc Yên:XHáng Đồng,XLàng Chếu,XTà Xùa
XPắc Ngà|Huyện Bắc Yên:XChim Vàn,XPắc Ngà
XTạ Khoa|Huyện Bắc Yên:XHua Nhàn,XMường Khoa,XTạ Khoa
XChiềng Sại|Huyện Bắc Yên:XChiềng Sại,XPhiêng Côn
XSuối Tọ|Huyện Phù Yên:XSuối Tọ
XMường Cơi|Huyện Phù Yên:XMường Cơi,XMường Thải,XTân Lang
XPhù Yên|Huyện Phù Yên:XHuy Hạ,XHuy Thượng,XHuy Tân,XHuy Tường
XGia Phù|Huyện Phù Yên:XGia Phù,XSuối Bau,XSập Xa,XTường Phù
XMường Bang|Huyện Phù Yên:XMường Bang,XMường Do,XMường Lang
XTường Hạ|Huyện Phù Yên:XTường Hạ,XTường Phong,XTường Thượng,XTường Tiến
XKim Bon|Huyện Phù Yên:XKim Bon,XĐá Đỏ
XTân Phong|Huyện Phù Yên:XBắc Phong,XNam Phong,XTân Phong
PMộc Sơn
PMộc Châu|Thị xã Mộc Châu:XChiềng Hắc
PThảo Nguyên
PVân Sơn
XChiềng Sơn|Huyện Vân Hồ:XChiềng Xuân|Thị xã Mộc Châu:XChiềng Sơn
XTân Yên
XĐoàn Kết
XLóng Sập|Thị xã Mộc Châu:XChiềng Khừa,XLóng Sập
XYên Châu|Huyện Yên Châu:TYên Châu,XChiềng Khoi,XChiềng Pằn,XChiềng Sàng,XChiềng Đông
XChiềng Hặc|Huyện Yên Châu:XChiềng Hặc,XMường Lựm,XTú Nang
XYên Sơn|Huyện Yên Châu:XChiềng On,XYên Sơn
XLóng Phiêng|Huyện Yên Châu:XChiềng Tương,XLóng Phiêng
XPhiêng Khoài|Huyện Yên Châu:XPhiêng Khoài
XMai Sơn|Huyện Mai Sơn:THát Lót,XCò Nòi,XHát Lót
XChiềng Sung|Huyện Mai Sơn:XChiềng Chăn,XChiềng Sung
XChiềng Mung|Huyện Mai Sơn:XChiềng Mung,XMường Bon,XMường Bằng
XMường Chanh|Huyện Mai Sơn:XChiềng Chung
XChiềng Mai|Huyện Mai Sơn:XChiềng Ban,XChiềng Dong,XChiềng Kheo,XChiềng Mai,XChiềng Ve
XTà Hộc|Huyện Mai Sơn:XTà Hộc
XPhiêng Cằm|Huyện Mai Sơn:XChiềng Nơi,XPhiêng Cằm
XPhiêng Pằn|Huyện Mai Sơn:XChiềng Lương,XPhiêng Pằn
XSông Mã|Huyện Sông Mã:TSông Mã,XNà Nghịu
XBó Sinh|Huyện Sông Mã:XBó Sinh,XChiềng En
XNậm Ty|Huyện Sông Mã:XChiềng Phung,XNậm Ty
XMường Lầm|Huyện Sông Mã:XMường Lầm,XĐứa Mòn
XChiềng Sơ|Huyện Sông Mã:XChiềng Sơ,XYên Hưng
XHuổi Một|Huyện Sông Mã:XHuổi Một,XNậm Mằn
XChiềng Khoong|Huyện Sông Mã:XChiềng Khoong,XMường Cai
XMường Hung|Huyện Sông Mã:XChiềng Cang,XMường Hung
XChiềng Khương|Huyện Sông Mã:XChiềng Khương,XMường Sai
XPúng Bánh|Huyện Sốp Cộp:XDồm Cang,XPúng Bánh,XSam Kha
XSốp Cộp|Huyện Sốp Cộp:XMường Và,XNậm Lạnh,XSốp Cộp
XMường Lèo|Huyện Sốp Cộp:XMường Lèo
XMường Lạn|Huyện Sốp Cộp:XMường Lạn
XTô Múa|Huyện Vân Hồ:XChiềng Khoa,XSuối Bàng,XTô Múa
XSong Khủa|Huyện Vân Hồ:XLiên Hòa,XMường Tè,XQuang Minh,XSong Khủa
XVân Hồ|Huyện Vân Hồ:XChiềng Yên,XLóng Luông,XMường Men,XVân Hồ
XXuân Nha|Huyện Vân Hồ:XTân Xuân,XXuân Nha`,
  'Tây Ninh': `
PTân Ninh|Long An/Thành phố Tân An:P4|Huyện Châu Thành:XThái Bình|Thành phố Tây Ninh:P1,P2,P3,P4,PHiệp Ninh
PLong An|Long An/Huyện Thủ Thừa:XBình Thạnh|Long An/Thành phố Tân An:P1,P3,P4,P5,P6,XHướng Thọ Phú|Thành phố Tây Ninh:P4
PBình Minh|Huyện Dương Minh Châu:XPhan,XSuối Đá|Thành phố Tây Ninh:PNinh Sơn,XBình Minh,XThạnh Tân,XTân Bình
PNinh Thạnh|Huyện Dương Minh Châu:XBàu Năng,XChà Là|Thành phố Tây Ninh:PNinh Thạnh
XTân Biên|Huyện Tân Biên:TTân Biên,XThạnh Tây,XTân Bình
XTân Lập|Huyện Tân Biên:XThạnh Bắc,XTân Lập
XThạnh Bình|Huyện Tân Biên:XThạnh Bình,XTân Phong
XPhước Vinh|Huyện Châu Thành:XPhước Vinh|Huyện Tân Biên:XHòa Hiệp
XTân Phú|Huyện Tân Biên:XMỏ Công,XTrà Vong,XTân Phong|Huyện Tân Châu:XTân Hưng,XTân Phú
XTrà Vong|Huyện Tân Biên:XMỏ Công,XTrà Vong
XTân Châu|Huyện Tân Châu:TTân Châu,XSuối Dây,XThạnh Đông,XTân Phú
XTân Đông|Huyện Tân Châu:XTân Hà,XTân Đông
XTân Hội|Huyện Tân Châu:XTân Hiệp,XTân Hội
XTân Hòa|Huyện Tân Châu:XSuối Ngô,XTân Hòa
XTân Thành|Huyện Tân Châu:XSuối Dây,XTân Thành
XDương Minh Châu|Huyện Dương Minh Châu:TDương Minh Châu,XPhan,XPhước Minh,XSuối Đá
XCầu Khởi|Huyện Dương Minh Châu:XChà Là,XCầu Khởi,XPhước Ninh
XLộc Ninh|Huyện Dương Minh Châu:XBến Củi,XLộc Ninh,XPhước Minh
XTruông Mít|Huyện Dương Minh Châu:XTruông Mít|Huyện Gò Dầu:XBàu Đồn
XChâu Thành|Huyện Châu Thành:TChâu Thành,XAn Bình,XThái Bình,XĐồng Khởi
XHảo Đước|Huyện Châu Thành:XAn Cơ,XHảo Đước,XTrí Bình
XHòa Hội|Huyện Châu Thành:XBiên Giới,XHòa Hội,XHòa Thạnh
PThanh Điền|Huyện Châu Thành:XThanh Điền|Thị xã Hòa Thành:PHiệp Tân
XNinh Điền|Huyện Châu Thành:XNinh Điền,XThành Long
XLong Chữ|Huyện Bến Cầu:XLong Chữ,XLong Phước|Huyện Châu Thành:XLong Vĩnh
PLong Hoa|Thị xã Hòa Thành:PLong Hoa,PLong Thành Bắc,XTrường Hòa,XTrường Tây,XTrường Đông
PHòa Thành|Thị xã Hòa Thành:PLong Thành Trung,XLong Thành Nam
PGò Dầu|Huyện Gò Dầu:TGò Dầu,XThanh Phước|Thị xã Trảng Bàng:PGia Bình
XThạnh Đức|Huyện Gò Dầu:XCẩm Giang,XThạnh Đức
XPhước Thạnh|Huyện Gò Dầu:XHiệp Thạnh,XPhước Thạnh,XPhước Trạch
PGia Lộc|Huyện Gò Dầu:XPhước Đông|Thị xã Trảng Bàng:PGia Lộc
XBến Cầu|Huyện Bến Cầu:TBến Cầu,XAn Thạnh,XLợi Thuận,XTiên Thuận
XLong Thuận|Huyện Bến Cầu:XLong Giang,XLong Khánh,XLong Thuận
PTrảng Bàng|Thị xã Trảng Bàng:PAn Hòa,PTrảng Bàng
XHưng Thuận|Thị xã Trảng Bàng:XHưng Thuận,XĐôn Thuận
PAn Tịnh|Thị xã Trảng Bàng:PAn Tịnh,PLộc Hưng
XPhước Chỉ|Thị xã Trảng Bàng:XPhước Bình,XPhước Chỉ
PKhánh Hậu|Long An/Thành phố Tân An:PKhánh Hậu,PTân Khánh,XLợi Bình Nhơn
PTân An|Long An/Thành phố Tân An:P7,XAn Vĩnh Ngãi,XBình Tâm,XNhơn Thạnh Trung
PKiến Tường|Long An/Thị xã Kiến Tường:P1,P2,P3
XBình Hiệp|Long An/Huyện Mộc Hóa:XBình Hòa Tây|Long An/Thị xã Kiến Tường:XBình Hiệp,XBình Tân,XThạnh Trị
XTuyên Thạnh|Long An/Huyện Tân Thạnh:XBắc Hòa|Long An/Thị xã Kiến Tường:XThạnh Hưng,XTuyên Thạnh
XTân Hưng|Long An/Huyện Tân Hưng:TTân Hưng,XVĩnh Lợi,XVĩnh Thạnh
XHưng Điền|Long An/Huyện Tân Hưng:XHưng Hà,XHưng Điền,XHưng Điền B
XVĩnh Thạnh|Long An/Huyện Tân Hưng:XHưng Thạnh,XThạnh Hưng,XVĩnh Châu B
XVĩnh Châu|Long An/Huyện Tân Hưng:XVĩnh Bửu,XVĩnh Châu A,XVĩnh Đại
XVĩnh Hưng|Long An/Huyện Vĩnh Hưng:TVĩnh Hưng,XKhánh Hưng,XThái Bình Trung,XThái Trị,XVĩnh Bình,XVĩnh Thuận,XVĩnh Trị
XKhánh Hưng|Long An/Huyện Vĩnh Hưng:XHưng Điền A,XKhánh Hưng,XThái Bình Trung,XThái Trị,XVĩnh Trị
XTuyên Bình|Long An/Huyện Vĩnh Hưng:XThái Bình Trung,XTuyên Bình,XTuyên Bình Tây,XVĩnh Bình,XVĩnh Thuận
XBình Hòa|Long An/Huyện Mộc Hóa:XBình Hòa Trung,XBình Hòa Đông,XBình Thạnh
XMộc Hóa|Long An/Huyện Mộc Hóa:TBình Phong Thạnh,XTân Lập,XTân Thành
XTân Thạnh|Long An/Huyện Tân Thạnh:TTân Thạnh,XKiến Bình,XTân Bình,XTân Hòa
XHậu Thạnh|Long An/Huyện Tân Thạnh:XBắc Hòa,XHậu Thạnh Tây,XHậu Thạnh Đông
XNhơn Hòa Lập|Long An/Huyện Tân Thạnh:XNhơn Hòa,XNhơn Hòa Lập,XTân Lập
XNhơn Ninh|Long An/Huyện Tân Thạnh:XNhơn Ninh,XTân Ninh,XTân Thành
XThạnh Hóa|Long An/Huyện Thạnh Hóa:TThạnh Hóa,XThạnh An,XThủy Tây
XBình Thành|Long An/Huyện Thạnh Hóa:XThuận Bình,XTân Hiệp|Long An/Huyện Đức Huệ:XBình Hòa Hưng
XThạnh Phước|Long An/Huyện Thạnh Hóa:XThuận Nghĩa Hòa,XThạnh Phú,XThạnh Phước
XTân Tây|Long An/Huyện Thạnh Hóa:XThủy Đông,XTân Tây,XTân Đông
XĐông Thành|Long An/Huyện Đức Huệ:TĐông Thành,XMỹ Bình,XMỹ Thạnh Tây,XMỹ Thạnh Đông
XMỹ Quý|Long An/Huyện Đức Huệ:XMỹ Quý Tây,XMỹ Quý Đông,XMỹ Thạnh Bắc
XĐức Huệ|Long An/Huyện Đức Huệ:XBình Hòa Bắc,XBình Hòa Nam,XBình Thành
XHậu Nghĩa|Long An/Huyện Đức Hòa:THậu Nghĩa,XTân Mỹ,XĐức Lập Thượng
XHiệp Hòa|Long An/Huyện Đức Hòa:THiệp Hòa,XHiệp Hòa,XTân Phú
XĐức Hòa|Long An/Huyện Đức Hòa:TĐức Hòa,XHựu Thạnh,XĐức Hòa Hạ
XAn Ninh|Long An/Huyện Đức Hòa:XAn Ninh Tây,XAn Ninh Đông,XLộc Giang
XĐức Lập|Long An/Huyện Đức Hòa:XMỹ Hạnh Bắc,XĐức Hòa Thượng,XĐức Lập Hạ
XMỹ Hạnh|Long An/Huyện Đức Hòa:XMỹ Hạnh Nam,XĐức Hòa Thượng,XĐức Hòa Đông
XHòa Khánh|Long An/Huyện Đức Hòa:XHòa Khánh Nam,XHòa Khánh Tây,XHòa Khánh Đông
XBến Lức|Long An/Huyện Bến Lức:TBến Lức,XAn Thạnh,XThanh Phú
XThạnh Lợi|Long An/Huyện Bến Lức:XLương Bình,XThạnh Hòa,XThạnh Lợi
XLương Hòa|Long An/Huyện Bến Lức:XLương Hòa,XTân Bửu
XBình Đức|Long An/Huyện Bến Lức:XBình Đức,XNhựt Chánh,XThạnh Đức
XMỹ Yên|Long An/Huyện Bến Lức:XLong Hiệp,XMỹ Yên,XPhước Lợi
XThủ Thừa|Long An/Huyện Thủ Thừa:TThủ Thừa,XBình Thạnh,XNhị Thành,XTân Thành
XNhựt Tảo|Long An/Huyện Thủ Thừa:TThủ Thừa,XNhị Thành|Long An/Huyện Tân Trụ:XLạc Tấn,XQuê Mỹ Thạnh,XTân Bình
XTân Long|Long An/Huyện Thủ Thừa:XLong Thuận,XLong Thạnh,XTân Long
XMỹ Thạnh|Long An/Huyện Thủ Thừa:XBình An,XMỹ Lạc,XMỹ Thạnh,XTân Thành
XMỹ An|Long An/Huyện Thủ Thừa:XMỹ An,XMỹ Phú
XTân Trụ|Long An/Huyện Tân Trụ:TTân Trụ,XBình Lãng,XBình Trinh Đông,XBình Tịnh
XVàm Cỏ|Long An/Huyện Tân Trụ:XNhựt Ninh,XTân Phước Tây,XĐức Tân
XCần Đước|Long An/Huyện Cần Đước:TCần Đước,XPhước Tuy,XTân Chánh,XTân Ân
XRạch Kiến|Long An/Huyện Cần Đước:XLong Hòa,XLong Khê,XLong Trạch
XLong Cang|Long An/Huyện Cần Đước:XLong Cang,XLong Định,XPhước Vân
XMỹ Lệ|Long An/Huyện Cần Đước:XLong Sơn,XMỹ Lệ,XTân Trạch
XTân Lân|Long An/Huyện Cần Đước:XPhước Đông,XTân Lân
XLong Hựu|Long An/Huyện Cần Đước:XLong Hựu Tây,XLong Hựu Đông
XCần Giuộc|Long An/Huyện Cần Giuộc:TCần Giuộc,XLong Hậu,XPhước Lại
XPhước Lý|Long An/Huyện Cần Giuộc:XLong Thượng,XPhước Hậu,XPhước Lý
XMỹ Lộc|Long An/Huyện Cần Giuộc:XMỹ Lộc,XPhước Lâm,XThuận Thành
XPhước Vĩnh Tây|Long An/Huyện Cần Giuộc:XLong An,XLong Phụng,XPhước Vĩnh Tây
XTân Tập|Long An/Huyện Cần Giuộc:XPhước Vĩnh Đông,XTân Tập,XĐông Thạnh
XTầm Vu|Long An/Huyện Châu Thành:TTầm Vu,XHiệp Thạnh,XPhú Ngãi Trị,XPhước Tân Hưng
XVĩnh Công|Long An/Huyện Châu Thành:XBình Quới,XHòa Phú,XVĩnh Công
XThuận Mỹ|Long An/Huyện Châu Thành:XThanh Phú Long,XThanh Vĩnh Đông,XThuận Mỹ
XAn Lục Long|Long An/Huyện Châu Thành:XAn Lục Long,XDương Xuân Hội,XLong Trì`,
  'Thái Nguyên': `
PĐức Xuân|Bắc Kạn/Thành Phố Bắc Kạn:PHuyền Tụng,PNguyễn Thị Minh Khai,PĐức Xuân
PBắc Kạn|Bắc Kạn/Thành Phố Bắc Kạn:PPhùng Chí Kiên,PSông Cầu,PXuất Hóa,XNông Thượng
XPhong Quang|Bắc Kạn/Huyện Bạch Thông:XĐôn Phong|Bắc Kạn/Thành Phố Bắc Kạn:XDương Quang
XBằng Thành|Bắc Kạn/Huyện Pác Nặm:XBằng Thành,XBộc Bố,XGiáo Hiệu,XNhạn Môn
XCao Minh|Bắc Kạn/Huyện Pác Nặm:XCao Tân,XCông Bằng,XCổ Linh
XNghiên Loan|Bắc Kạn/Huyện Pác Nặm:XAn Thắng,XNghiên Loan,XXuân La
XChợ Rã|Bắc Kạn/Huyện Ba Bể:TChợ Rã,XThượng Giáo,XĐịa Linh
XPhúc Lộc|Bắc Kạn/Huyện Ba Bể:XBành Trạch,XHà Hiệu,XPhúc Lộc
XBa Bể|Bắc Kạn/Huyện Ba Bể:XCao Thượng,XKhang Ninh,XNam Mẫu
XThượng Minh|Bắc Kạn/Huyện Ba Bể:XChu Hương,XMỹ Phương,XYến Dương
XĐồng Phúc|Bắc Kạn/Huyện Ba Bể:XHoàng Trĩ,XQuảng Khê,XĐồng Phúc|Bắc Kạn/Huyện Chợ Đồn:XBằng Phúc
XNà Phặc|Bắc Kạn/Huyện Ngân Sơn:TNà Phặc,XTrung Hòa
XBằng Vân|Bắc Kạn/Huyện Ngân Sơn:XBằng Vân,XThượng Ân
XNgân Sơn|Bắc Kạn/Huyện Ngân Sơn:TVân Tùng,XCốc Đán,XĐức Vân
XThượng Quan|Bắc Kạn/Huyện Ngân Sơn:XThượng Quan
XHiệp Lực|Bắc Kạn/Huyện Ngân Sơn:XHiệp Lực,XThuần Mang
XPhủ Thông|Bắc Kạn/Huyện Bạch Thông:TPhủ Thông,XLục Bình,XTân Tú,XVi Hương
XVĩnh Thông|Bắc Kạn/Huyện Bạch Thông:XCao Sơn,XSỹ Bình,XVũ Muộn
XCẩm Giàng|Bắc Kạn/Huyện Bạch Thông:XCẩm Giàng,XMỹ Thanh,XNguyên Phúc,XQuân Hà
XBạch Thông|Bắc Kạn/Huyện Bạch Thông:XDương Phong,XQuang Thuận|Bắc Kạn/Huyện Chợ Đồn:XĐồng Thắng
XChợ Đồn|Bắc Kạn/Huyện Chợ Đồn:TBằng Lũng,XBằng Lãng,XNgọc Phái,XPhương Viên
XNam Cường|Bắc Kạn/Huyện Chợ Đồn:XNam Cường,XXuân Lạc,XĐồng Lạc
XQuảng Bạch|Bắc Kạn/Huyện Chợ Đồn:XQuảng Bạch,XTân Lập
XYên Thịnh|Bắc Kạn/Huyện Chợ Đồn:XBản Thi,XYên Thượng,XYên Thịnh
XNghĩa Tá|Bắc Kạn/Huyện Chợ Đồn:XBình Trung,XLương Bằng,XNghĩa Tá
XYên Phong|Bắc Kạn/Huyện Chợ Đồn:XYên Mỹ,XYên Phong,XĐại Sảo
XChợ Mới|Bắc Kạn/Huyện Chợ Mới:TĐồng Tâm,XNhư Cố,XQuảng Chu
XTân Kỳ|Bắc Kạn/Huyện Chợ Mới:XCao Kỳ,XHòa Mục,XTân Sơn
XThanh Mai|Bắc Kạn/Huyện Chợ Mới:XMai Lạp,XThanh Mai,XThanh Vận
XThanh Thịnh|Bắc Kạn/Huyện Chợ Mới:XNông Hạ,XThanh Thịnh
XYên Bình|Bắc Kạn/Huyện Chợ Mới:XBình Văn,XYên Cư,XYên Hân
XCường Lợi|Bắc Kạn/Huyện Na Rì:XCường Lợi,XVăn Vũ
XVăn Lang|Bắc Kạn/Huyện Na Rì:XKim Hỷ,XLương Thượng,XVăn Lang
XNa Rì|Bắc Kạn/Huyện Na Rì:TYến Lạc,XKim Lư,XSơn Thành
XTrần Phú|Bắc Kạn/Huyện Na Rì:XCư Lễ,XTrần Phú,XVăn Minh
XCôn Minh|Bắc Kạn/Huyện Na Rì:XCôn Minh,XDương Sơn,XQuang Phong
XXuân Dương|Bắc Kạn/Huyện Na Rì:XLiêm Thủy,XXuân Dương,XĐổng Xá
PQuan Triều|Thành phố Thái Nguyên:PQuang Vinh,PTân Long,XSơn Cẩm
PPhan Đình Phùng|Thành phố Thái Nguyên:PGia Sàng,PHoàng Văn Thụ,PPhan Đình Phùng,PQuang Trung,PTrưng Vương,PTân Thịnh,PTúc Duyên,PĐồng Quang
PQuyết Thắng|Thành phố Thái Nguyên:PThịnh Đán,XPhúc Hà,XQuyết Thắng
PGia Sàng|Thành phố Thái Nguyên:PCam Giá,PGia Sàng,PHương Sơn,XĐồng Liên
PTích Lương|Thành phố Thái Nguyên:PCam Giá,PPhú Xá,PTrung Thành,PTân Lập,PTân Thành,PTích Lương
XĐại Phúc|Huyện Đại Từ:THùng Sơn,XTân Thái|Thành phố Phổ Yên:XPhúc Tân|Thành phố Thái Nguyên:XPhúc Trìu,XPhúc Xuân
XTân Cương|Thành phố Sông Công:XBình Sơn|Thành phố Thái Nguyên:XThịnh Đức,XTân Cương
PLinh Sơn|Thành phố Thái Nguyên:PChùa Hang,PĐồng Bẩm,XCao Ngạn,XHuống Thượng,XLinh Sơn
PBách Quang|Thành phố Sông Công:PBách Quang,PLương Sơn,XTân Quang
PBá Xuyên|Thành phố Sông Công:PChâu Sơn,PMỏ Chè,XBá Xuyên
PSông Công|Thành phố Sông Công:PCải Đan,PPhố Cò,PThắng Lợi
XLam Vỹ|Huyện Định Hóa:XLam Vỹ,XLinh Thông
XKim Phượng|Huyện Định Hóa:XKim Phượng,XQuy Kỳ
XPhượng Tiến|Huyện Định Hóa:XPhượng Tiến,XTân Dương,XTân Thịnh
XĐịnh Hóa|Huyện Định Hóa:TChợ Chu,XBảo Linh,XPhúc Chu,XĐồng Thịnh
XBình Yên|Huyện Định Hóa:XBình Yên,XThanh Định,XTrung Lương,XĐịnh Biên
XTrung Hội|Huyện Định Hóa:XBộc Nhiêu,XPhú Tiến,XTrung Hội
XPhú Đình|Huyện Định Hóa:XPhú Đình,XĐiềm Mặc
XBình Thành|Huyện Định Hóa:XBình Thành,XSơn Phú
XPhú Lương|Huyện Phú Lương:TGiang Tiên,TĐu,XYên Lạc,XĐộng Đạt
XYên Trạch|Huyện Phú Lương:XYên Ninh,XYên Trạch,XYên Đổ
XHợp Thành|Huyện Phú Lương:XHợp Thành,XPhủ Lý,XÔn Lương
XVô Tranh|Huyện Phú Lương:XCổ Lũng,XPhú Đô,XTức Tranh,XVô Tranh
XĐồng Hỷ|Huyện Đồng Hỷ:THóa Thượng,TSông Cầu,XHóa Trung,XMinh Lập
XTrại Cau|Huyện Đồng Hỷ:TTrại Cau,XHợp Tiến
XVăn Lăng|Huyện Đồng Hỷ:XHòa Bình,XVăn Lăng
XQuang Sơn|Huyện Đồng Hỷ:XQuang Sơn,XTân Long
XVăn Hán|Huyện Đồng Hỷ:XKhe Mo,XVăn Hán
XNam Hòa|Huyện Đồng Hỷ:XCây Thị,XNam Hòa
XVõ Nhai|Huyện Võ Nhai:TĐình Cả,XLâu Thượng,XPhú Thượng
XSảng Mộc|Huyện Võ Nhai:XSảng Mộc
XNghinh Tường|Huyện Võ Nhai:XNghinh Tường,XVũ Chấn
XThần Sa|Huyện Võ Nhai:XThượng Nung,XThần Xa
XLa Hiên|Huyện Võ Nhai:XCúc Đường,XLa Hiên
XTràng Xá|Huyện Võ Nhai:XLiên Minh,XTràng Xá
XDân Tiến|Huyện Võ Nhai:XBình Long,XDân Tiến,XPhương Giao
XĐức Lương|Huyện Đại Từ:XMinh Tiến,XPhúc Lương,XĐức Lương
XPhú Xuyên|Huyện Đại Từ:XPhú Xuyên,XYên Lãng
XPhú Thịnh|Huyện Đại Từ:XBản Ngoại,XPhú Cường,XPhú Thịnh
XPhú Lạc|Huyện Đại Từ:XPhú Lạc,XPhục Linh,XTân Linh
XLa Bằng|Huyện Đại Từ:XHoàng Nông,XLa Bằng,XTiên Hội
XAn Khánh|Huyện Đại Từ:XAn Khánh,XCù Vân,XHà Thượng
XĐại Từ|Huyện Đại Từ:XBình Thuận,XKhôi Kỳ,XLục Ba,XMỹ Yên
XVạn Phú|Huyện Đại Từ:XVăn Yên,XVạn Phú
XQuân Chu|Huyện Đại Từ:TQuân Chu,XCát Nê
PPhổ Yên|Thành phố Phổ Yên:PBa Hàng,PBãi Bông,PHồng Tiến,PĐắc Sơn
PPhúc Thuận|Thành phố Phổ Yên:PBắc Sơn,XMinh Đức,XPhúc Thuận
PVạn Xuân|Thành phố Phổ Yên:PNam Tiến,PTiên Phong,PTân Hương,PĐồng Tiến
XThành Công|Thành phố Phổ Yên:XThành Công,XVạn Phái
PTrung Thành|Thành phố Phổ Yên:PThuận Thành,PTrung Thành,PTân Phú,PĐông Cao
XPhú Bình|Huyện Phú Bình:THương Sơn,XBảo Lý,XNhã Lộng,XThượng Đình,XXuân Phương,XÚc Kỳ
XTân Khánh|Huyện Phú Bình:XBàn Đạt,XTân Khánh,XĐào Xá
XTân Thành|Huyện Phú Bình:XTân Hòa,XTân Kim,XTân Thành
XĐiềm Thụy|Huyện Phú Bình:XHà Châu,XNga My,XThượng Đình,XĐiềm Thụy
XKha Sơn|Huyện Phú Bình:XDương Thành,XKha Sơn,XLương Phú,XThanh Ninh,XTân Đức`,
  'Thanh Hóa': `
PHàm Rồng|Thành phố Thanh Hóa:PHàm Rồng,PNam Ngạn,PThiệu Dương,PĐông Cương,PĐông Thọ
PHạc Thành|Thành phố Thanh Hóa:PAn Hưng,PBa Đình,PLam Sơn,PNgọc Trạo,PPhú Sơn,PTrường Thi,PĐiện Biên,PĐông Hương,PĐông Hải,PĐông Sơn,PĐông Thọ,PĐông Vệ
PQuảng Phú|Thành phố Thanh Hóa:PQuảng Cát,PQuảng Hưng,PQuảng Phú,PQuảng Thành,PQuảng Thịnh,PQuảng Tâm,PQuảng Đông
PĐông Quang|Thành phố Thanh Hóa:PAn Hưng,PQuảng Thắng,XĐông Nam,XĐông Phú,XĐông Quang,XĐông Vinh,XĐông Văn,XĐông Yên
PĐông Tiến|Huyện Thiệu Hóa:XThiệu Giao,XTân Châu|Thành phố Thanh Hóa:PThiệu Khánh,PĐông Lĩnh,XThiệu Vân,XĐông Thanh,XĐông Tiến
PNguyệt Viên|Thành phố Thanh Hóa:PHoằng Quang,PHoằng Đại,PLong Anh,PTào Xuyên
PĐông Sơn|Thành phố Thanh Hóa:PRừng Thông,PĐông Thịnh,PĐông Tân,XĐông Hoàng,XĐông Hòa,XĐông Khê,XĐông Minh,XĐông Ninh
PQuang Trung|Thị xã Bỉm Sơn:PBắc Sơn,PNgọc Trạo,PPhú Sơn,XQuang Trung
PBỉm Sơn|Huyện Hà Trung:XHà Vinh|Thị xã Bỉm Sơn:PBa Đình,PLam Sơn,PĐông Sơn
PSầm Sơn|Thành phố Sầm Sơn:PBắc Sơn,PQuảng Châu,PQuảng Cư,PQuảng Thọ,PQuảng Tiến,PTrung Sơn,PTrường Sơn
PNam Sầm Sơn|Huyện Quảng Xương:XQuảng Giao|Thành phố Sầm Sơn:PQuảng Vinh,XQuảng Minh,XĐại Hùng
XMường Lát|Huyện Mường Lát:TMường Lát
XTam Chung|Huyện Mường Lát:XTam Chung
XMường Lý|Huyện Mường Lát:XMường Lý
XTrung Lý|Huyện Mường Lát:XTrung Lý
XQuang Chiểu|Huyện Mường Lát:XQuang Chiểu
XPù Nhi|Huyện Mường Lát:XPù Nhi
XNhi Sơn|Huyện Mường Lát:XNhi Sơn
XMường Chanh|Huyện Mường Lát:XMường Chanh
XHồi Xuân|Huyện Quan Hóa:THồi Xuân,XPhú Nghiêm
XTrung Thành|Huyện Quan Hóa:XThành Sơn,XTrung Thành
XTrung Sơn|Huyện Quan Hóa:XTrung Sơn
XPhú Lệ|Huyện Quan Hóa:XPhú Lệ,XPhú Sơn,XPhú Thanh
XPhú Xuân|Huyện Quan Hóa:XPhú Xuân
XHiền Kiệt|Huyện Quan Hóa:XHiền Chung,XHiền Kiệt
XNam Xuân|Huyện Quan Hóa:XNam Tiến,XNam Xuân
XThiên Phủ|Huyện Quan Hóa:XNam Động,XThiên Phủ
XBá Thước|Huyện Bá Thước:TCành Nàng,XBan Công,XHạ Trung
XĐiền Quang|Huyện Bá Thước:XĐiền Hạ,XĐiền Quang,XĐiền Thượng
XĐiền Lư|Huyện Bá Thước:XÁi Thượng,XĐiền Lư,XĐiền Trung
XPù Luông|Huyện Bá Thước:XLũng Niêm,XThành Lâm,XThành Sơn
XQuý Lương|Huyện Bá Thước:XLương Ngoại,XLương Nội,XLương Trung
XCổ Lũng|Huyện Bá Thước:XCổ Lũng,XLũng Cao
XVăn Nho|Huyện Bá Thước:XKỳ Tân,XVăn Nho
XThiết Ống|Huyện Bá Thước:XThiết Kế,XThiết Ống
XTrung Hạ|Huyện Quan Sơn:XTrung Hạ,XTrung Tiến,XTrung Xuân
XQuan Sơn|Huyện Quan Sơn:TSơn Lư,XTrung Thượng
XTam Lư|Huyện Quan Sơn:TSơn Lư,XSơn Hà,XTam Lư
XTam Thanh|Huyện Quan Sơn:XTam Thanh
XSơn Thủy|Huyện Quan Sơn:XSơn Thủy
XNa Mèo|Huyện Quan Sơn:XNa Mèo
XSơn Điện|Huyện Quan Sơn:XSơn Điện
XMường Mìn|Huyện Quan Sơn:XMường Mìn
XYên Khương|Huyện Lang Chánh:XYên Khương
XYên Thắng|Huyện Lang Chánh:XYên Thắng
XLinh Sơn|Huyện Lang Chánh:TLang Chánh,XTrí Nang
XGiao An|Huyện Lang Chánh:XGiao An,XGiao Thiện
XĐồng Lương|Huyện Lang Chánh:XTân Phúc,XĐồng Lương
XVăn Phú|Huyện Lang Chánh:XLâm Phú,XTam Văn
XNgọc Lặc|Huyện Ngọc Lặc:TNgọc Lặc,XMỹ Tân,XThúy Sơn
XMinh Sơn|Huyện Ngọc Lặc:XCao Ngọc,XLam Sơn,XMinh Sơn,XMinh Tiến
XThạch Lập|Huyện Ngọc Lặc:XQuang Trung,XThạch Lập,XĐồng Thịnh
XNguyệt Ấn|Huyện Ngọc Lặc:XNguyệt Ấn,XPhùng Giáo
XNgọc Liên|Huyện Ngọc Lặc:XCao Thịnh,XLộc Thịnh,XNgọc Liên,XNgọc Sơn,XNgọc Trung
XKiên Thọ|Huyện Ngọc Lặc:XKiên Thọ,XPhùng Minh,XPhúc Thịnh
XCẩm Thủy|Huyện Cẩm Thủy:TPhong Sơn,XCẩm Ngọc
XCẩm Thạch|Huyện Cẩm Thủy:XCẩm Bình,XCẩm Liên,XCẩm Thành,XCẩm Thạch
XCẩm Tú|Huyện Cẩm Thủy:XCẩm Giang,XCẩm Lương,XCẩm Quý,XCẩm Tú
XCẩm Vân|Huyện Cẩm Thủy:XCẩm Châu,XCẩm Tâm,XCẩm Vân,XCẩm Yên
XCẩm Tân|Huyện Cẩm Thủy:XCẩm Long,XCẩm Phú,XCẩm Tân
XKim Tân|Huyện Thạch Thành:TKim Tân,XThành Hưng,XThành Thọ,XThành Tiến,XThành Trực,XThạch Định
XVân Du|Huyện Thạch Thành:TVân Du,XThành Công,XThành Tân
XThạch Quảng|Huyện Thạch Thành:XThạch Lâm,XThạch Quảng,XThạch Tượng
XThạch Bình|Huyện Thạch Thành:XThạch Bình,XThạch Cẩm,XThạch Long,XThạch Sơn
XThành Vinh|Huyện Thạch Thành:XThành Minh,XThành Mỹ,XThành Vinh,XThành Yên
XNgọc Trạo|Huyện Thạch Thành:XNgọc Trạo,XThành An,XThành Long,XThành Tâm
XHà Trung|Huyện Hà Trung:THà Trung,XHà Bình,XHà Ngọc,XHà Đông,XYến Sơn
XHoạt Giang|Huyện Hà Trung:THà Trung,XHoạt Giang,XHà Bình,XYên Dương
XHà Long|Huyện Hà Trung:THà Long,XHà Bắc,XHà Giang
XLĩnh Toại|Huyện Hà Trung:XHà Châu,XHà Hải,XLĩnh Toại,XThái Lai
XTống Sơn|Huyện Hà Trung:THà Lĩnh,XHà Sơn,XHà Tiến,XHà Tân
XVĩnh Lộc|Huyện Vĩnh Lộc:TVĩnh Lộc,XNinh Khang,XVĩnh Hòa,XVĩnh Hưng,XVĩnh Phúc
XTây Đô|Huyện Vĩnh Lộc:XVĩnh Long,XVĩnh Quang,XVĩnh Tiến,XVĩnh Yên
XBiện Thượng|Huyện Vĩnh Lộc:XMinh Tân,XVĩnh An,XVĩnh Hùng,XVĩnh Thịnh
XYên Phú|Huyện Yên Định:TThống Nhất,XYên Phú,XYên Tâm
XQuý Lộc|Huyện Yên Định:TQuý Lộc,TYên Lâm,XYên Thọ
XYên Trường|Huyện Yên Định:XYên Phong,XYên Thái,XYên Trung,XYên Trường
XYên Ninh|Huyện Yên Định:XYên Hùng,XYên Ninh,XYên Thịnh
XYên Định|Huyện Yên Định:TQuán Lào,XĐịnh Liên,XĐịnh Long,XĐịnh Tăng
XĐịnh Hòa|Huyện Thiệu Hóa:XThiệu Long|Huyện Yên Định:XĐịnh Bình,XĐịnh Công,XĐịnh Hòa,XĐịnh Thành
XĐịnh Tân|Huyện Yên Định:XĐịnh Hưng,XĐịnh Hải,XĐịnh Tiến,XĐịnh Tân
XThọ Xuân|Huyện Thọ Xuân:TThọ Xuân,XXuân Giang,XXuân Hồng,XXuân Trường
XThọ Long|Huyện Thọ Xuân:XBắc Lương,XNam Giang,XThọ Lộc,XTây Hồ,XXuân Phong
XXuân Hòa|Huyện Thọ Xuân:XThọ Diên,XThọ Hải,XXuân Hòa,XXuân Hưng
XSao Vàng|Huyện Thọ Xuân:TSao Vàng,XThọ Lâm,XXuân Phú,XXuân Sinh
XLam Sơn|Huyện Thọ Xuân:TLam Sơn,XThọ Xương,XXuân Bái
XThọ Lập|Huyện Thọ Xuân:XThuận Minh,XThọ Lập,XXuân Thiên
XXuân Tín|Huyện Thọ Xuân:XPhú Xuân,XQuảng Phú,XXuân Tín
XXuân Lập|Huyện Thọ Xuân:XTrường Xuân,XXuân Lai,XXuân Lập,XXuân Minh
XBát Mọt|Huyện Thường Xuân:XBát Mọt
XYên Nhân|Huyện Thường Xuân:XYên Nhân
XXuân Chinh|Huyện Thường Xuân:XXuân Chinh,XXuân Lẹ
XVạn Xuân|Huyện Thường Xuân:XVạn Xuân
XLương Sơn|Huyện Thường Xuân:XLương Sơn
XLuận Thành|Huyện Thường Xuân:XLuận Khê,XLuận Thành,XXuân Cao
XTân Thành|Huyện Thường Xuân:XLuận Khê,XTân Thành
XThắng Lộc|Huyện Thường Xuân:XXuân Lộc,XXuân Thắng
XThường Xuân|Huyện Thường Xuân:TThường Xuân,XNgọc Phụng,XThọ Thanh,XXuân Dương
XTriệu Sơn|Huyện Triệu Sơn:TTriệu Sơn,XDân Lý,XDân Lực,XDân Quyền,XMinh Sơn
XThọ Bình|Huyện Triệu Sơn:XBình Sơn,XThọ Bình,XThọ Sơn
XThọ Ngọc|Huyện Triệu Sơn:XThọ Cường,XThọ Ngọc,XThọ Tiến,XXuân Thọ
XHợp Tiến|Huyện Triệu Sơn:XHợp Lý,XHợp Thành,XHợp Thắng,XHợp Tiến,XTriệu Thành
XAn Nông|Huyện Triệu Sơn:XAn Nông,XKhuyến Nông,XNông Trường,XTiến Nông
XTân Ninh|Huyện Triệu Sơn:TNưa,XThái Hòa
XĐồng Tiến|Huyện Triệu Sơn:XĐồng Lợi,XĐồng Thắng,XĐồng Tiến
XThọ Phú|Huyện Triệu Sơn:XThọ Dân,XThọ Phú,XThọ Thế,XThọ Tân,XXuân Lộc
XThiệu Hóa|Huyện Thiệu Hóa:TThiệu Hóa,XThiệu Công,XThiệu Long,XThiệu Nguyên,XThiệu Phúc
XThiệu Quang|Huyện Thiệu Hóa:TThiệu Hóa,XThiệu Duy,XThiệu Giang,XThiệu Hợp,XThiệu Quang,XThiệu Thịnh
XThiệu Trung|Huyện Thiệu Hóa:TThiệu Hóa,XThiệu Lý,XThiệu Trung,XThiệu Viên,XThiệu Vận
XThiệu Tiến|Huyện Thiệu Hóa:XThiệu Ngọc,XThiệu Thành,XThiệu Tiến,XThiệu Vũ
XThiệu Toán|Huyện Thiệu Hóa:THậu Hiền,XThiệu Chính,XThiệu Hòa,XThiệu Toán
XHoằng Hóa|Huyện Hoằng Hóa:TBút Sơn,XHoằng Hà,XHoằng Đạo,XHoằng Đạt,XHoằng Đồng,XHoằng Đức
XHoằng Giang|Huyện Hoằng Hóa:XHoằng Giang,XHoằng Hợp,XHoằng Quỳ,XHoằng Xuân
XHoằng Phú|Huyện Hoằng Hóa:XHoằng Kim,XHoằng Phú,XHoằng Quý,XHoằng Trung
XHoằng Sơn|Huyện Hoằng Hóa:XHoằng Cát,XHoằng Sơn,XHoằng Trinh,XHoằng Xuyên
XHoằng Châu|Huyện Hoằng Hóa:XHoằng Châu,XHoằng Lưu,XHoằng Phong,XHoằng Thắng
XHoằng Lộc|Huyện Hoằng Hóa:XHoằng Lộc,XHoằng Thành,XHoằng Thái,XHoằng Thịnh,XHoằng Trạch,XHoằng Tân
XHoằng Tiến|Huyện Hoằng Hóa:XHoằng Hải,XHoằng Tiến,XHoằng Trường,XHoằng Yến
XHoằng Thanh|Huyện Hoằng Hóa:XHoằng Ngọc,XHoằng Phụ,XHoằng Thanh,XHoằng Đông
XHậu Lộc|Huyện Hậu Lộc:THậu Lộc,XLộc Sơn,XMỹ Lộc,XThuần Lộc
XĐông Thành|Huyện Hậu Lộc:XCầu Lộc,XThành Lộc,XTuy Lộc,XĐồng Lộc
XTriệu Lộc|Huyện Hậu Lộc:XTiến Lộc,XTriệu Lộc,XĐại Lộc
XHoa Lộc|Huyện Hậu Lộc:XHoa Lộc,XHòa Lộc,XLiên Lộc,XPhú Lộc,XQuang Lộc,XXuân Lộc
XVạn Lộc|Huyện Hậu Lộc:XHưng Lộc,XHải Lộc,XMinh Lộc,XNgư Lộc,XĐa Lộc
XNga Sơn|Huyện Nga Sơn:TNga Sơn,XNga Hiệp,XNga Thanh,XNga Thủy,XNga Yên
XBa Đình|Huyện Nga Sơn:XBa Đình,XNga Thiện,XNga Trường,XNga Vịnh
XNga Thắng|Huyện Nga Sơn:XNga Phượng,XNga Thạch,XNga Thắng,XNga Văn
XTân Tiến|Huyện Nga Sơn:XNga Thái,XNga Tiến,XNga Tân
XHồ Vương|Huyện Nga Sơn:XNga Giáp,XNga Hải,XNga Liên,XNga Thành
XNga An|Huyện Nga Sơn:XNga An,XNga Phú,XNga Điền
XNhư Xuân|Huyện Như Xuân:TYên Cát,XTân Bình
XXuân Bình|Huyện Như Xuân:XBãi Trành,XXuân Bình,XXuân Hòa
XHóa Quỳ|Huyện Như Xuân:XBình Lương,XHóa Quỳ
XThượng Ninh|Huyện Như Xuân:XCát Tân,XCát Vân,XThượng Ninh
XThanh Quân|Huyện Như Xuân:XThanh Quân,XThanh Sơn,XThanh Xuân
XThanh Phong|Huyện Như Xuân:XThanh Hòa,XThanh Lâm,XThanh Phong
XNhư Thanh|Huyện Như Thanh:TBến Sung,XHải Long,XXuân Khang,XYên Thọ
XXuân Du|Huyện Như Thanh:XCán Khê,XPhượng Nghi,XXuân Du
XMậu Lâm|Huyện Như Thanh:XMậu Lâm,XPhú Nhuận
XXuân Thái|Huyện Như Thanh:XXuân Thái
XYên Thọ|Huyện Như Thanh:XXuân Phúc,XYên Lạc,XYên Thọ
XCông Chính|Huyện Như Thanh:XThanh Tân|Huyện Nông Cống:XCông Chính,XCông Liêm,XYên Mỹ
XThanh Kỳ|Huyện Như Thanh:XThanh Kỳ,XThanh Tân
XNông Cống|Huyện Nông Cống:TNông Cống,XMinh Khôi,XMinh Nghĩa,XVạn Hòa,XVạn Thiện,XVạn Thắng
XTrung Chính|Huyện Nông Cống:XHoàng Giang,XHoàng Sơn,XTrung Chính,XTân Khang,XTân Phúc,XTân Thọ
XThắng Lợi|Huyện Nông Cống:XTrung Thành,XTế Lợi,XTế Nông,XTế Thắng
XTrường Văn|Huyện Nông Cống:XTrường Giang,XTrường Minh,XTrường Sơn,XTrường Trung
XThăng Bình|Huyện Nông Cống:XThăng Bình,XThăng Long,XThăng Thọ
XTượng Lĩnh|Huyện Nông Cống:XTượng Lĩnh,XTượng Sơn,XTượng Văn
XLưu Vệ|Huyện Quảng Xương:TTân Phong,XQuảng Định,XQuảng Đức
XQuảng Yên|Huyện Quảng Xương:XQuảng Hòa,XQuảng Long,XQuảng Trạch,XQuảng Yên
XQuảng Ninh|Huyện Quảng Xương:XQuảng Hải,XQuảng Nhân,XQuảng Ninh
XQuảng Bình|Huyện Quảng Xương:XQuảng Bình,XQuảng Lưu,XQuảng Lộc,XQuảng Thái
XQuảng Ngọc|Huyện Quảng Xương:XQuảng Hợp,XQuảng Ngọc,XQuảng Phúc,XQuảng Văn
XQuảng Chính|Huyện Quảng Xương:XQuảng Chính,XQuảng Khê,XQuảng Trung,XQuảng Trường
XTiên Trang|Huyện Quảng Xương:XQuảng Nham,XQuảng Thạch,XTiên Trang
PTĩnh Gia|Thị xã Nghi Sơn:PBình Minh,PHải Hòa,PHải Thanh,XHải Nhân
PNgọc Sơn|Thị xã Nghi Sơn:PHải Châu,PHải Ninh,XThanh Sơn,XThanh Thủy
XCác Sơn|Thị xã Nghi Sơn:XAnh Sơn,XCác Sơn
PTân Dân|Thị xã Nghi Sơn:PHải An,PTân Dân,XNgọc Lĩnh
PHải Lĩnh|Thị xã Nghi Sơn:PHải Lĩnh,PNinh Hải,XĐịnh Hải
PTrúc Lâm|Thị xã Nghi Sơn:PTrúc Lâm,XPhú Lâm,XPhú Sơn,XTùng Lâm
PĐào Duy Từ|Thị xã Nghi Sơn:PNguyên Bình,PXuân Lâm
PHải Bình|Thị xã Nghi Sơn:PHải Bình,PMai Lâm,PTĩnh Hải
XTrường Lâm|Thị xã Nghi Sơn:XTrường Lâm,XTân Trường
PNghi Sơn|Thị xã Nghi Sơn:PHải Thượng,XHải Hà,XNghi Sơn`,
  'Tuyên Quang': `
PHà Giang 1|Hà Giang/Thành phố Hà Giang:PNguyễn Trãi,PQuang Trung,XPhương Thiện,XPhương Độ
PHà Giang 2|Hà Giang/Huyện Vị Xuyên:XPhong Quang|Hà Giang/Thành phố Hà Giang:PMinh Khai,PNgọc Hà,PQuang Trung,PTrần Phú
XNgọc Đường|Hà Giang/Huyện Bắc Mê:XYên Định|Hà Giang/Thành phố Hà Giang:XNgọc Đường
XPhố Bảng|Hà Giang/Huyện Đồng Văn:XLũng Thầu,XPhố Cáo,XPhố Là
XLũng Cú|Hà Giang/Huyện Đồng Văn:XLũng Cú,XLũng Táo,XMá Lé
XĐồng Văn|Hà Giang/Huyện Mèo Vạc:XPải Lủng|Hà Giang/Huyện Đồng Văn:TĐồng Văn,XThài Phìn Tủng,XTả Lủng,XTả Phìn
XSà Phìn|Hà Giang/Huyện Đồng Văn:XSính Lủng,XSảng Tủng,XSủng Là
XLũng Phìn|Hà Giang/Huyện Đồng Văn:XHố Quáng Phìn,XLũng Phìn,XSủng Trái
XYên Minh|Hà Giang/Huyện Yên Minh:TYên Minh,XHữu Vinh,XLao Và Chải,XĐông Minh|Hà Giang/Huyện Đồng Văn:XVần Chải
XMèo Vạc|Hà Giang/Huyện Mèo Vạc:TMèo Vạc,XGiàng Chu Phìn,XPả Vi,XTả Lủng
XSơn Vĩ|Hà Giang/Huyện Mèo Vạc:XSơn Vĩ,XThượng Phùng,XXín Cái
XSủng Máng|Hà Giang/Huyện Mèo Vạc:XLũng Chinh,XSủng Máng,XSủng Trà
XKhâu Vai|Hà Giang/Huyện Mèo Vạc:XCán Chu Phìn,XKhâu Vai,XLũng Pù
XTát Ngà|Hà Giang/Huyện Mèo Vạc:XNậm Ban,XTát Ngà
XNiêm Sơn|Hà Giang/Huyện Mèo Vạc:XNiêm Sơn,XNiêm Tòng
XThắng Mố|Hà Giang/Huyện Yên Minh:XSủng Thài,XThắng Mố
XBạch Đích|Hà Giang/Huyện Yên Minh:XBạch Đích,XNa Khê,XPhú Lũng
XMậu Duệ|Hà Giang/Huyện Yên Minh:XMậu Duệ,XMậu Long,XNgam La
XNgọc Long|Hà Giang/Huyện Yên Minh:XNgọc Long
XĐường Thượng|Hà Giang/Huyện Yên Minh:XLũng Hồ,XĐường Thượng
XDu Già|Hà Giang/Huyện Yên Minh:XDu Già,XDu Tiến
XQuản Bạ|Hà Giang/Huyện Quản Bạ:TTam Sơn,XQuyết Tiến,XQuản Bạ
XCán Tỷ|Hà Giang/Huyện Quản Bạ:XBát Đại Sơn,XCán Tỷ
XNghĩa Thuận|Hà Giang/Huyện Quản Bạ:XNghĩa Thuận,XThanh Vân
XTùng Vài|Hà Giang/Huyện Quản Bạ:XCao Mã Pờ,XTùng Vài,XTả Ván
XLùng Tám|Hà Giang/Huyện Quản Bạ:XLùng Tám,XThái An,XĐông Hà
XPhú Linh|Hà Giang/Huyện Vị Xuyên:XKim Linh,XKim Thạch,XPhú Linh
XVị Xuyên|Hà Giang/Huyện Vị Xuyên:TNông trường Việt Lâm,TVị Xuyên,XViệt Lâm,XĐạo Đức
XMinh Tân|Hà Giang/Huyện Vị Xuyên:XMinh Tân
XThuận Hòa|Hà Giang/Huyện Vị Xuyên:XThuận Hòa
XTùng Bá|Hà Giang/Huyện Vị Xuyên:XTùng Bá
XThanh Thủy|Hà Giang/Huyện Vị Xuyên:XPhương Tiến,XThanh Thủy
XLao Chải|Hà Giang/Huyện Vị Xuyên:XLao Chải,XThanh Đức,XXín Chải
XCao Bồ|Hà Giang/Huyện Vị Xuyên:XCao Bồ
XThượng Sơn|Hà Giang/Huyện Vị Xuyên:XThượng Sơn
XLinh Hồ|Hà Giang/Huyện Vị Xuyên:XLinh Hồ,XNgọc Linh,XTrung Thành
XViệt Lâm|Hà Giang/Huyện Vị Xuyên:XQuảng Ngần,XViệt Lâm
XBạch Ngọc|Hà Giang/Huyện Vị Xuyên:XBạch Ngọc,XNgọc Minh
XMinh Sơn|Hà Giang/Huyện Bắc Mê:XMinh Sơn
XGiáp Trung|Hà Giang/Huyện Bắc Mê:XGiáp Trung
XMinh Ngọc|Hà Giang/Huyện Bắc Mê:XMinh Ngọc,XThượng Tân,XYên Định
XBắc Mê|Hà Giang/Huyện Bắc Mê:TYên Phú,XLạc Nông,XYên Phong
XĐường Hồng|Hà Giang/Huyện Bắc Mê:XPhú Nam,XĐường Hồng,XĐường Âm
XYên Cường|Hà Giang/Huyện Bắc Mê:XPhiêng Luông,XYên Cường
XHoàng Su Phì|Hà Giang/Huyện Hoàng Su Phì:TVinh Quang,XBản Luốc,XNgàm Đăng Vài,XTụ Nhân,XĐản Ván
XBản Máy|Hà Giang/Huyện Hoàng Su Phì:XBản Máy,XBản Phùng,XChiến Phố
XThàng Tín|Hà Giang/Huyện Hoàng Su Phì:XPố Lồ,XThàng Tín,XThèn Chu Phìn
XTân Tiến|Hà Giang/Huyện Hoàng Su Phì:XBản Nhùng,XTân Tiến,XTúng Sán
XPờ Ly Ngài|Hà Giang/Huyện Hoàng Su Phì:XNàng Đôn,XPờ Ly Ngài
XNậm Dịch|Hà Giang/Huyện Hoàng Su Phì:XNậm Dịch,XTả Sử Choóng
XHồ Thầu|Hà Giang/Huyện Hoàng Su Phì:XHồ Thầu,XNam Sơn,XNậm Khòa
XThông Nguyên|Hà Giang/Huyện Hoàng Su Phì:XThông Nguyên|Hà Giang/Huyện Quang Bình:XXuân Minh
XPà Vầy Sủ|Hà Giang/Huyện Xín Mần:TCốc Pài,XBản Ngò,XNàn Ma,XPà Vầy Sủ
XXín Mần|Hà Giang/Huyện Xín Mần:XBản Díu,XChí Cà,XNàn Xỉn,XThèn Phàng,XXín Mần
XTrung Thịnh|Hà Giang/Huyện Xín Mần:XCốc Rế,XThu Tà,XTrung Thịnh
XNấm Dẩn|Hà Giang/Huyện Xín Mần:XChế Là,XNấm Dẩn,XTả Nhìu
XQuảng Nguyên|Hà Giang/Huyện Xín Mần:XQuảng Nguyên
XKhuôn Lùng|Hà Giang/Huyện Xín Mần:XKhuôn Lùng,XNà Chì
XBắc Quang|Hà Giang/Huyện Bắc Quang:TViệt Quang,XQuang Minh,XViệt Vinh
XVĩnh Tuy|Hà Giang/Huyện Bắc Quang:TVĩnh Tuy,XVĩnh Hảo,XĐông Thành
XTân Quang|Hà Giang/Huyện Bắc Quang:XTân Lập,XTân Quang,XTân Thành
XĐồng Tâm|Hà Giang/Huyện Bắc Quang:XThượng Bình,XĐồng Tiến,XĐồng Tâm
XLiên Hiệp|Hà Giang/Huyện Bắc Quang:XHữu Sản,XLiên Hiệp,XĐức Xuân
XBằng Hành|Hà Giang/Huyện Bắc Quang:XBằng Hành,XKim Ngọc,XVô Điếm
XHùng An|Hà Giang/Huyện Bắc Quang:XHùng An,XTiên Kiều,XViệt Hồng
XĐồng Yên|Hà Giang/Huyện Bắc Quang:XVĩnh Phúc,XĐồng Yên
XTiên Nguyên|Hà Giang/Huyện Quang Bình:XTiên Nguyên
XQuang Bình|Hà Giang/Huyện Quang Bình:TYên Bình,XTân Nam
XYên Thành|Hà Giang/Huyện Quang Bình:XBản Rịa,XYên Thành
XTân Trịnh|Hà Giang/Huyện Quang Bình:XTân Bắc,XTân Trịnh
XBằng Lang|Hà Giang/Huyện Quang Bình:XBằng Lang,XYên Hà
XTiên Yên|Hà Giang/Huyện Quang Bình:XHương Sơn,XTiên Yên,XVĩ Thượng
XXuân Giang|Hà Giang/Huyện Quang Bình:XNà Khương,XXuân Giang
PMinh Xuân|Huyện Yên Sơn:XTrung Môn|Thành phố Tuyên Quang:PMinh Xuân,PPhan Thiết,PTân Hà,PTân Quang,PỶ La,XKim Phú
PNông Tiến|Huyện Yên Sơn:XThái Bình|Thành phố Tuyên Quang:PNông Tiến,XTràng Đà
PAn Tường|Huyện Yên Sơn:XHoàng Khai|Thành phố Tuyên Quang:PAn Tường,PHưng Thành,XAn Khang,XLưỡng Vượng
PMỹ Lâm|Huyện Yên Sơn:XMỹ Bằng|Thành phố Tuyên Quang:PMỹ Lâm,XKim Phú
PBình Thuận|Thành phố Tuyên Quang:PĐội Cấn,XThái Long
XLâm Bình|Huyện Lâm Bình:TLăng Can,XPhúc Yên,XXuân Lập
XThượng Lâm|Huyện Lâm Bình:XKhuôn Hà,XThượng Lâm
XBình An|Huyện Lâm Bình:XBình An,XThổ Bình
XMinh Quang|Huyện Lâm Bình:XHồng Quang,XMinh Quang,XPhúc Sơn
XNà Hang|Huyện Na Hang:TNa Hang,XNăng Khả,XThanh Tương
XCôn Lôn|Huyện Na Hang:XCôn Lôn,XSinh Long
XThượng Nông|Huyện Na Hang:XThượng Giáp,XThượng Nông
XYên Hoa|Huyện Na Hang:XYên Hoa
XHồng Thái|Huyện Na Hang:XHồng Thái,XSơn Phú,XĐà Vị
XChiêm Hóa|Huyện Chiêm Hóa:TVĩnh Lộc,XNgọc Hội,XPhúc Thịnh,XTrung Hòa,XXuân Quang
XTrung Hà|Huyện Chiêm Hóa:XTrung Hà
XTân Mỹ|Huyện Chiêm Hóa:XHùng Mỹ,XTân Mỹ
XTân An|Huyện Chiêm Hóa:XHà Lang,XTân An
XYên Lập|Huyện Chiêm Hóa:XBình Phú,XYên Lập
XKiên Đài|Huyện Chiêm Hóa:XKiên Đài,XPhú Bình
XYên Nguyên|Huyện Chiêm Hóa:XHòa Phú,XYên Nguyên
XHòa An|Huyện Chiêm Hóa:XHòa An,XNhân Lý,XTân Thịnh
XKim Bình|Huyện Chiêm Hóa:XBình Nhân,XKim Bình,XVinh Quang
XTri Phú|Huyện Chiêm Hóa:XLinh Phú,XTri Phú
XHàm Yên|Huyện Hàm Yên:TTân Yên,XBằng Cốc,XNhân Mục,XTân Thành
XBạch Xa|Huyện Hàm Yên:XBạch Xa,XMinh Khương,XYên Thuận
XYên Phú|Huyện Hàm Yên:XYên Lâm,XYên Phú
XPhù Lưu|Huyện Hàm Yên:XMinh Dân,XPhù Lưu
XBình Xa|Huyện Hàm Yên:XBình Xa,XMinh Hương
XThái Sơn|Huyện Hàm Yên:XThành Long,XThái Sơn
XThái Hòa|Huyện Hàm Yên:XThái Hòa,XĐức Ninh
XHùng Đức|Huyện Hàm Yên:XHùng Đức
XLực Hành|Huyện Yên Sơn:XChiêu Yên,XLực Hành,XQuý Quân
XKiến Thiết|Huyện Yên Sơn:XKiến Thiết
XHùng Lợi|Huyện Yên Sơn:XHùng Lợi,XTrung Minh
XXuân Vân|Huyện Yên Sơn:XPhúc Ninh,XTrung Trực,XXuân Vân
XTrung Sơn|Huyện Yên Sơn:XCông Đa,XTrung Sơn,XĐạo Viện
XTân Long|Huyện Yên Sơn:XTân Long,XTân Tiến
XYên Sơn|Huyện Yên Sơn:TYên Sơn,XChân Sơn,XLang Quán,XTứ Quận
XTân Trào|Huyện Sơn Dương:XTrung Yên,XTân Trào|Huyện Yên Sơn:XKim Quan
XThái Bình|Huyện Yên Sơn:XPhú Thịnh,XThái Bình,XTiến Bộ
XNhữ Khê|Huyện Yên Sơn:XNhữ Hán,XNhữ Khê,XĐội Bình
XSơn Dương|Huyện Sơn Dương:TSơn Dương,XHợp Thành,XPhúc Ứng,XTú Thịnh
XMinh Thanh|Huyện Sơn Dương:XBình Yên,XLương Thiện,XMinh Thanh
XBình Ca|Huyện Sơn Dương:XCấp Tiến,XThượng Ấm,XVĩnh Lợi
XĐông Thọ|Huyện Sơn Dương:XQuyết Thắng,XĐông Thọ,XĐồng Quý
XTân Thanh|Huyện Sơn Dương:XHợp Hòa,XKháng Nhật,XTân Thanh
XHồng Sơn|Huyện Sơn Dương:XChi Thiết,XHồng Sơn,XVăn Phú
XTrường Sinh|Huyện Sơn Dương:XHào Phú,XTrường Sinh,XĐông Lợi
XSơn Thủy|Huyện Sơn Dương:XNinh Lai,XSơn Nam,XThiện Kế
XPhú Lương|Huyện Sơn Dương:XPhú Lương,XTam Đa,XĐại Phú`,
  'Vĩnh Long': `
PPhú Khương|Bến Tre/Thành phố Bến Tre:P8,PPhú Khương,XNhơn Thạnh,XPhú Hưng
PPhú Tân|Bến Tre/Huyện Châu Thành:XHữu Định,XPhước Thạnh|Bến Tre/Thành phố Bến Tre:PPhú Tân
PSơn Đông|Bến Tre/Huyện Châu Thành:XTam Phước|Bến Tre/Thành phố Bến Tre:P6,XSơn Đông
PAn Hội|Bến Tre/Huyện Giồng Trôm:XSơn Phú|Bến Tre/Thành phố Bến Tre:PAn Hội,XMỹ Thạnh An,XPhú Nhuận
PBến Tre|Bến Tre/Huyện Mỏ Cày Bắc:XThanh Tân|Bến Tre/Thành phố Bến Tre:P7,XBình Phú
XPhú Túc|Bến Tre/Huyện Châu Thành:TChâu Thành,XPhú Túc,XTân Thạch,XTường Đa
XGiao Long|Bến Tre/Huyện Châu Thành:XAn Phước,XGiao Long
XTân Phú|Bến Tre/Huyện Châu Thành:XPhú Đức,XTiên Long,XTân Phú
XTiên Thủy|Bến Tre/Huyện Châu Thành:TTiên Thủy,XQuới Thành,XThành Triệu
XChợ Lách|Bến Tre/Huyện Chợ Lách:TChợ Lách,XHòa Nghĩa,XLong Thới
XPhú Phụng|Bến Tre/Huyện Chợ Lách:XPhú Phụng,XSơn Định,XVĩnh Bình
XVĩnh Thành|Bến Tre/Huyện Chợ Lách:XPhú Sơn,XTân Thiềng,XVĩnh Thành
XHưng Khánh Trung|Bến Tre/Huyện Chợ Lách:XHưng Khánh Trung B,XVĩnh Hòa|Bến Tre/Huyện Mỏ Cày Bắc:XHưng Khánh Trung A
XMỏ Cày|Bến Tre/Huyện Mỏ Cày Nam:TMỏ Cày,XAn Thạnh,XTân Hội,XĐa Phước Hội
XĐồng Khởi|Bến Tre/Huyện Mỏ Cày Nam:XBình Khánh,XPhước Hiệp,XĐịnh Thủy
XAn Định|Bến Tre/Huyện Mỏ Cày Nam:XAn Định,XMinh Đức,XTân Trung
XThành Thới|Bến Tre/Huyện Mỏ Cày Nam:XAn Thới,XThành Thới A,XThành Thới B
XHương Mỹ|Bến Tre/Huyện Mỏ Cày Nam:XCẩm Sơn,XHương Mỹ,XNgãi Đăng
XGiồng Trôm|Bến Tre/Huyện Giồng Trôm:TGiồng Trôm,XBình Hòa,XBình Thành
XLương Hòa|Bến Tre/Huyện Giồng Trôm:XLương Hòa,XPhong Nẫm
XLương Phú|Bến Tre/Huyện Giồng Trôm:XLương Phú,XMỹ Thạnh,XThuận Điền
XChâu Hòa|Bến Tre/Huyện Giồng Trôm:XChâu Bình,XChâu Hòa,XLương Quới
XPhước Long|Bến Tre/Huyện Giồng Trôm:XHưng Phong,XLong Mỹ,XPhước Long
XTân Hào|Bến Tre/Huyện Giồng Trôm:XThạnh Phú Đông,XTân Hào,XTân Lợi Thạnh
XHưng Nhượng|Bến Tre/Huyện Giồng Trôm:XHưng Lễ,XHưng Nhượng,XTân Thanh
XBình Đại|Bến Tre/Huyện Bình Đại:TBình Đại,XBình Thắng,XBình Thới
XPhú Thuận|Bến Tre/Huyện Bình Đại:XLong Định,XPhú Thuận,XTam Hiệp
XChâu Hưng|Bến Tre/Huyện Bình Đại:XChâu Hưng,XLong Hòa,XThới Lai
XLộc Thuận|Bến Tre/Huyện Bình Đại:XLộc Thuận,XVang Quới Tây,XVang Quới Đông
XThạnh Trị|Bến Tre/Huyện Bình Đại:XPhú Long,XThạnh Trị,XĐịnh Trung
XThạnh Phước|Bến Tre/Huyện Bình Đại:XThạnh Phước,XĐại Hòa Lộc
XThới Thuận|Bến Tre/Huyện Bình Đại:XThới Thuận,XThừa Đức
XBa Tri|Bến Tre/Huyện Ba Tri:TBa Tri,XAn Bình Tây,XAn Đức,XVĩnh An,XVĩnh Hòa
XMỹ Chánh Hòa|Bến Tre/Huyện Ba Tri:XMỹ Chánh,XMỹ Hòa,XMỹ Nhơn
XTân Xuân|Bến Tre/Huyện Ba Tri:XPhú Lễ,XPhước Ngãi,XTân Xuân
XBảo Thạnh|Bến Tre/Huyện Ba Tri:XBảo Thuận,XBảo Thạnh
XAn Ngãi Trung|Bến Tre/Huyện Ba Tri:XAn Ngãi Trung,XAn Phú Trung,XMỹ Thạnh
XAn Hiệp|Bến Tre/Huyện Ba Tri:XAn Hiệp,XAn Ngãi Tây,XTân Hưng
XTân Thủy|Bến Tre/Huyện Ba Tri:TTiệm Tôm,XAn Hòa Tây,XTân Thủy
XThạnh Phú|Bến Tre/Huyện Thạnh Phú:TThạnh Phú,XAn Thạnh,XBình Thạnh,XMỹ An|Huyện Mang Thít:XMỹ An
XĐại Điền|Bến Tre/Huyện Thạnh Phú:XPhú Khánh,XThới Thạnh,XTân Phong,XĐại Điền
XQuới Điền|Bến Tre/Huyện Thạnh Phú:XHòa Lợi,XMỹ Hưng,XQuới Điền
XThạnh Hải|Bến Tre/Huyện Thạnh Phú:XAn Điền,XThạnh Hải
XAn Qui|Bến Tre/Huyện Thạnh Phú:XAn Nhơn,XAn Qui,XAn Thuận
XThạnh Phong|Bến Tre/Huyện Thạnh Phú:XGiao Thạnh,XThạnh Phong
XPhước Mỹ Trung|Bến Tre/Huyện Mỏ Cày Bắc:TPhước Mỹ Trung,XPhú Mỹ,XThạnh Ngãi,XTân Phú Tây
XTân Thành Bình|Bến Tre/Huyện Mỏ Cày Bắc:XHòa Lộc,XThành An,XTân Bình,XTân Thành Bình|Huyện Tam Bình:XHòa Lộc
XHòa Hiệp|Bến Tre/Huyện Mỏ Cày Bắc:XHòa Lộc|Huyện Tam Bình:XHòa Hiệp,XHòa Lộc,XHòa Thạnh
XNhuận Phú Tân|Bến Tre/Huyện Mỏ Cày Bắc:XKhánh Thạnh Tân,XNhuận Phú Tân,XTân Thanh Tây
PLong Đức|Trà Vinh/Thành phố Trà Vinh:P4,XLong Đức
PTrà Vinh|Trà Vinh/Thành phố Trà Vinh:P1,P3,P9
PHòa Thuận|Trà Vinh/Huyện Châu Thành:XHòa Thuận|Trà Vinh/Thành phố Trà Vinh:P5
PNguyệt Hóa|Trà Vinh/Huyện Châu Thành:XNguyệt Hóa|Trà Vinh/Thành phố Trà Vinh:P7,P8
XCàng Long|Trà Vinh/Huyện Càng Long:TCàng Long,XMỹ Cẩm,XNhị Long Phú
XAn Trường|Trà Vinh/Huyện Càng Long:XAn Trường,XAn Trường A,XTân Bình
XTân An|Trà Vinh/Huyện Càng Long:XHuyền Hội,XTân An
XBình Phú|Trà Vinh/Huyện Càng Long:XBình Phú,XPhương Thạnh,XĐại Phúc
XNhị Long|Trà Vinh/Huyện Càng Long:XNhị Long,XĐại Phước,XĐức Mỹ
XCầu Kè|Trà Vinh/Huyện Cầu Kè:TCầu Kè,XChâu Điền,XHòa Ân
XAn Phú Tân|Trà Vinh/Huyện Cầu Kè:XAn Phú Tân,XHòa Tân
XPhong Thạnh|Trà Vinh/Huyện Cầu Kè:XNinh Thới,XPhong Phú,XPhong Thạnh
XTam Ngãi|Trà Vinh/Huyện Cầu Kè:XTam Ngãi,XThông Hòa,XThạnh Phú
XTiểu Cần|Trà Vinh/Huyện Tiểu Cần:TTiểu Cần,XHiếu Trung,XPhú Cần
XTân Hòa|Trà Vinh/Huyện Tiểu Cần:TCầu Quan,XLong Thới,XTân Hòa
XTập Ngãi|Trà Vinh/Huyện Tiểu Cần:XHiếu Tử,XTập Ngãi
XHùng Hòa|Trà Vinh/Huyện Tiểu Cần:XHùng Hòa,XNgãi Hùng,XTân Hùng
XChâu Thành|Trà Vinh/Huyện Châu Thành:TChâu Thành,XMỹ Chánh,XThanh Mỹ,XĐa Lộc
XSong Lộc|Trà Vinh/Huyện Châu Thành:XLương Hòa,XLương Hòa A,XSong Lộc
XHưng Mỹ|Trà Vinh/Huyện Châu Thành:XHòa Lợi,XHưng Mỹ,XPhước Hảo
XHòa Minh|Trà Vinh/Huyện Châu Thành:XHòa Minh
XLong Hòa|Trà Vinh/Huyện Châu Thành:XLong Hòa
XCầu Ngang|Trà Vinh/Huyện Cầu Ngang:TCầu Ngang,XMỹ Hòa,XThuận Hòa
XMỹ Long|Trà Vinh/Huyện Cầu Ngang:TMỹ Long,XMỹ Long Bắc,XMỹ Long Nam
XVinh Kim|Trà Vinh/Huyện Cầu Ngang:XKim Hòa
XNhị Trường|Trà Vinh/Huyện Cầu Ngang:XHiệp Hòa,XNhị Trường,XTrường Thọ
XHiệp Mỹ|Trà Vinh/Huyện Cầu Ngang:XHiệp Mỹ Tây,XHiệp Mỹ Đông,XLong Sơn
XNgũ Lạc|Trà Vinh/Huyện Cầu Ngang:XThạnh Hòa Sơn|Trà Vinh/Huyện Duyên Hải:XNgũ Lạc
XTrà Cú|Trà Vinh/Huyện Trà Cú:TTrà Cú,XNgãi Xuyên,XThanh Sơn
XĐại An|Trà Vinh/Huyện Trà Cú:TĐịnh An,XĐại An,XĐịnh An
XTập Sơn|Trà Vinh/Huyện Trà Cú:XPhước Hưng,XTân Sơn,XTập Sơn
XLưu Nghiệp Anh|Trà Vinh/Huyện Trà Cú:XAn Quảng Hữu,XLưu Nghiệp Anh
XHàm Giang|Trà Vinh/Huyện Trà Cú:XHàm Giang,XHàm Tân,XKim Sơn
XLong Hiệp|Trà Vinh/Huyện Trà Cú:XLong Hiệp,XNgọc Biên,XTân Hiệp
XĐôn Châu|Trà Vinh/Huyện Duyên Hải:XĐôn Châu,XĐôn Xuân
XLong Thành|Trà Vinh/Huyện Duyên Hải:TLong Thành,XLong Khánh
XLong Vĩnh|Trà Vinh/Huyện Duyên Hải:XLong Vĩnh
XĐông Hải|Trà Vinh/Huyện Duyên Hải:XĐông Hải
PDuyên Hải|Trà Vinh/Thị xã Duyên Hải:P1,XDân Thành,XLong Toàn
PTrường Long Hòa|Trà Vinh/Thị xã Duyên Hải:P2,XTrường Long Hòa
XLong Hữu|Trà Vinh/Thị xã Duyên Hải:XHiệp Thạnh,XLong Hữu
PLong Châu|Thành phố Vĩnh Long:P1,P9,PTrường An
PThanh Đức|Huyện Long Hồ:XThanh Đức|Thành phố Vĩnh Long:P5
PPhước Hậu|Huyện Long Hồ:XPhước Hậu|Thành phố Vĩnh Long:P3,P4
PTân Hạnh|Huyện Long Hồ:XTân Hạnh|Thành phố Vĩnh Long:P8
PTân Ngãi|Thành phố Vĩnh Long:PTân Hòa,PTân Hội,PTân Ngãi
XAn Bình|Huyện Long Hồ:XAn Bình,XBình Hòa Phước,XHòa Ninh,XĐồng Phú
XLong Hồ|Huyện Long Hồ:TLong Hồ,XLong An,XLong Phước
XPhú Quới|Huyện Long Hồ:XHòa Phú,XLộc Hòa,XPhú Quới,XThạnh Quới
XNhơn Phú|Huyện Mang Thít:XMỹ An,XMỹ Phước,XNhơn Phú
XCái Nhum|Huyện Mang Thít:TCái Nhum,XAn Phước,XChánh An
XBình Phước|Huyện Mang Thít:XBình Phước,XHòa Tịnh,XLong Mỹ
XTân Long Hội|Huyện Mang Thít:XTân An Hội,XTân Long,XTân Long Hội
XTrung Thành|Huyện Vũng Liêm:TVũng Liêm,XTrung Hiếu,XTrung Thành
XQuới An|Huyện Vũng Liêm:XQuới An,XTrung Thành Tây,XTân Quới Trung
XQuới Thiện|Huyện Vũng Liêm:XQuới Thiện,XThanh Bình
XTrung Hiệp|Huyện Vũng Liêm:XTrung Chánh,XTrung Hiệp,XTân An Luông
XHiếu Phụng|Huyện Vũng Liêm:XHiếu Phụng,XHiếu Thuận,XTrung An
XTrung Ngãi|Huyện Vũng Liêm:XTrung Nghĩa,XTrung Ngãi,XTrung Thành Đông
XHiếu Thành|Huyện Vũng Liêm:XHiếu Nghĩa,XHiếu Nhơn,XHiếu Thành
XTam Bình|Huyện Tam Bình:TTam Bình,XMỹ Thạnh Trung
XTrà Côn|Huyện Tam Bình:TTam Bình|Huyện Trà Ôn:XNhơn Bình,XTrà Côn,XTân Mỹ
XCái Ngang|Huyện Tam Bình:XHậu Lộc,XMỹ Lộc,XPhú Lộc,XTân Lộc
XSong Phú|Huyện Tam Bình:XLong Phú,XPhú Thịnh,XSong Phú,XTân Phú
XNgãi Tứ|Huyện Tam Bình:XBình Ninh,XLoan Mỹ,XNgãi Tứ|Huyện Trà Ôn:TTrà Ôn
PCái Vồn|Huyện Tam Bình:XNgãi Tứ|Thị xã Bình Minh:PCái Vồn,PThành Phước,XMỹ Hòa
PBình Minh|Thị xã Bình Minh:PCái Vồn,PThành Phước,XThuận An
PĐông Thành|Thị xã Bình Minh:PĐông Thuận,XĐông Bình,XĐông Thành,XĐông Thạnh
XTrà Ôn|Huyện Trà Ôn:TTrà Ôn,XTích Thiện
XHòa Bình|Huyện Trà Ôn:XHòa Bình,XThới Hòa,XXuân Hiệp
XVĩnh Xuân|Huyện Trà Ôn:XHựu Thành,XThuận Thới,XVĩnh Xuân
XLục Sĩ Thành|Huyện Trà Ôn:XLục Sĩ Thành,XPhú Thành
XTân Lược|Huyện Bình Tân:XTân An Thạnh,XTân Lược,XTân Thành
XMỹ Thuận|Huyện Bình Tân:XMỹ Thuận,XNguyễn Văn Thảnh,XThành Trung
XTân Quới|Huyện Bình Tân:TTân Quới,XThành Lợi,XTân Bình`,
}
