/** The commonest syllables with a mark, most common first. Source: counted over the articles of 83 pages of public portals, in how many each comes. */
export const COMMON_SYLLABLES: readonly string[] = [
  'và các của với có được công là hiện động đã để đồng tại năm trên thực tỉnh bộ địa trường số cơ người việc dân thời về đến từ',
  'chức xã ngày định những tổ đó một chính nhà nhân hợp viên thành phát học hội huyện phương chỉ sở hành vụ triển toàn không chủ thể cũng thông',
  'bảo cấp lượng kết sự tác vào đầu dự làm tiếp đối tế quả nước trình đạo xuất hoạt nhất hình tâm ở lý thị nhiều này nghị quốc văn',
  'giải sẽ chất sản phòng báo bàn ngành lực pháp hiệu điều tập đại trước dụng cùng quyết giá đơn nghiệp nhiệm bị hơn cầu giáo dịch nhận mới đề',
  'nguyễn tình trưởng phần xây dựng năng vị như kế tiêu cách lại hướng trọng đảm liên tích tăng tổng án quản mạnh phó phải tục hoạch điểm tư đây',
  'ứng trực thống nông cần trị tự độ chí còn tốt máy ủy đoàn hóa ông thường truyền tháng nâng ý tạo đạt hàng kiến hoàn đặc tài bản đổi',
  'đội khó chế thức vực bình sử đường phối đình dục nghĩa cuộc đi lãnh thuộc việt yêu cả hộ biết lần tới tính cán đất diện nội chống tiến',
  'sách đang nguyên biệt nhằm bệnh cáo vận trợ biểu tịch triệu phủ thì khoảng giảm nhưng lên thủ loại phục phí lệ cảnh kiểm rất quyền nhiên tỷ thiết',
  'dẫn hệ sát khăn vệ kỳ thôn bằng hạn giới quá ngoài hưởng trở phân chưa chọn đánh khác điện kiện tuyên xét sức đủ luật nhập cụ tượng diễn',
  'mà ảnh góp phạm nên từng giúp lớp chuyên đẩy đảng lưu kịp quân biến chương đưa hỗ mức bước chuẩn liệu chuyển soát đức lớn sống thư phù môi',
  'phẩm hồ nguồn thế thứ lợi hoặc trí đúng cá đoạn vì tuyến mục gồm mỗi nghệ thân thuận cố buổi đông sáng tiền ương giám tuyển mở mặt bà',
  'vẫn bí tôi vùng chiến dài sơn cường tướng trương thương lập môn bên bổ lịch xuyên kỹ nếu khí vừa xử trách cư cực lấp vấn thần mọi chúng',
  'phụ riêng vậy hết nói khẩu nơi nghiêm bố đào đều áp khỏe chú sẻ cộng xác vượt đóng cây lựa thiện trần cạnh mình cứu vật tuổi gần thiểu',
  'biên thuê ngũ trì sớm giữ sơ gặp gắn sắp đầy chứng trẻ trồng đáp lễ cửa tất lê dạy thác sĩ nghiệm đáng phổ mắc phố biện thái tải',
  'nô luyện thấy phê đấu mô tử tiểu vững khối gây ổn quảng bán dưới cuối tuần trào tầng sắc cục trấn đốc bắt thúc lĩnh đợt xếp cứ tiết',
  'xuân kể tộc suất liệt tạm xảy chăm phép bài dù rõ họp luận thắng thêm thẩm rộng đảo mất muốn càng cận thuật hồng hoàng thiên kỷ trật bởi',
  'khuyến sóc rà hồi tìm biển yếu gửi đặt khiến nhỏ khách khẩn hà nghiên thoại tây thuế bào thiếu nhóm tiên chỉnh khởi mạng hậu trừ quý dương họ',
  'khích ô thụ phức căn sâu nghèo tránh nghỉ đa phá nhấn niên toán hút thảo tối kéo hiểu đời vũ viết sửa lấy giữa tạp bất đua bỏ cô',
  'tấn cải nạn nhật dùng gọi trái nêu giãn thầu chậm bày cổ xuống sổ trạng nguyện hạ ít khá ký khắc tương lộ hùng chấp chịu tốc gói sẵn',
  'sàng đăng lạc hỏi chỗ giấy cương nộp nối luôn thuốc bồi ngân dịp bạn niệm bắc tặng thải rác sạch chiều bác giác thăm thích mẫu dành thấp viện',
]

/** What people are called by before their names, of those open syllables whose tone VIQR writes as a stop. */
export const CALLED_BY: readonly string[] = ['chị', 'cụ', 'mẹ', 'mợ', 'thị']
