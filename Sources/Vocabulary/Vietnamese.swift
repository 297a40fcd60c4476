extension Language {
    static let vietnamese = Language(
        "vi",
        [
            .assigned: """
            phản hồi mới của khách hàng | phản hồi mới từ khách hàng | khách hàng đã trả lời | được giao cho bạn
            """,
            .unfinished: """
            sắp xong rồi | chỉ còn một bước | bước cuối cùng | một bước nữa
            """,
            .secondFactor: """
            xác thực hai yếu tố | xác thực 2 yếu tố | xác thực hai bước | xác minh hai bước | xác minh 2 bước | xác thực hai lớp | xác thực 2 lớp
            """,
            .booked: """
            xác nhận đặt phòng | xác nhận đặt chỗ | xác nhận đơn hàng
            """,
            .second: """
            giây
            """,
            .subjectLine: """
            trong tiêu đề | ở tiêu đề
            """,
            .digits: """
            chữ số | 4 số | 6 số | dãy số | các chữ số | dãy chữ số | gồm 6 chữ số | gồm 4 chữ số | 6 chữ số | 4 chữ số | 8 chữ số | sáu chữ số | bốn chữ số | \
            số có 6 chữ số | 6 con số | ký tự sau | 6 ký tự | sáu ký tự
            """,
            .received: """
            chúng tôi đã nhận được yêu cầu | chúng tôi đã nhận được thư | chúng tôi đã nhận được tin nhắn | chúng tôi đã nhận được phản ánh | \
            chúng tôi đã nhận được khiếu nại | chúng tôi đã nhận được hồ sơ | chúng tôi đã nhận được đơn khiếu nại | chúng tôi đã nhận được email | \
            chúng tôi đã tiếp nhận | đã nhận được yêu cầu của | đã nhận được hồ sơ của | đã nhận được phản ánh của | đã nhận được khiếu nại của | \
            đã tiếp nhận yêu cầu | đã tiếp nhận hồ sơ | đã tiếp nhận phản ánh | đã tiếp nhận khiếu nại | đã tiếp nhận đơn | đã tiếp nhận thông tin | \
            yêu cầu của bạn đã được | yêu cầu của quý khách đã được | yêu cầu hỗ trợ của bạn đã | hồ sơ của bạn đã được | hồ sơ của quý khách đã được | \
            hồ sơ của ông/bà đã được | khiếu nại của bạn đã được | khiếu nại của quý khách đã được | phản ánh của quý khách đã | đơn của ông/bà đã được | \
            giấy tiếp nhận hồ sơ | giấy biên nhận hồ sơ | thông báo tiếp nhận | vui lòng cung cấp mã số này | vui lòng ghi rõ số | vui lòng lưu lại mã | \
            vui lòng lưu lại số | khi liên hệ vui lòng | giữ lại mã số này | đã nhận được email của | đã tiếp nhận email | đã tiếp nhận câu hỏi | đã tiếp nhận ý kiến | \
            đã ghi nhận email | đã ghi nhận câu hỏi | đã ghi nhận ý kiến | yêu cầu của quý vị đã được | yêu cầu của anh/chị đã được | yêu cầu của ông/bà đã được | \
            yêu cầu của ông (bà) đã được | khiếu nại của quý vị đã được | khiếu nại của anh/chị đã được | khiếu nại của ông/bà đã được | \
            khiếu nại của ông (bà) đã được | đơn của quý vị đã được | đơn của anh/chị đã được | đơn của ông (bà) đã được | hồ sơ của quý vị đã được | \
            hồ sơ của anh/chị đã được | hồ sơ của ông (bà) đã được | phản ánh của quý vị đã được | phản ánh của anh/chị đã được | phản ánh của ông/bà đã được | \
            phản ánh của ông (bà) đã được | kiến nghị của quý vị đã được | kiến nghị của anh/chị đã được | kiến nghị của ông/bà đã được | \
            kiến nghị của ông (bà) đã được | tờ khai của quý vị đã được | tờ khai của anh/chị đã được | tờ khai của ông/bà đã được | tờ khai của ông (bà) đã được | \
            ý kiến của bạn đã được | ý kiến của quý khách đã được | câu hỏi của bạn đã được | câu hỏi của quý khách đã được | xác nhận đã nhận | \
            xác nhận đã tiếp nhận | giấy xác nhận tiếp nhận
            """,
            .thanks: """
            cảm ơn bạn đã liên hệ | cảm ơn quý khách đã liên hệ | cảm ơn đã liên hệ | cảm ơn bạn đã gửi | cảm ơn quý khách đã gửi | cảm ơn bạn đã phản ánh | \
            cảm ơn email của bạn | cảm ơn email của quý khách | cảm ơn email của quý vị | cảm ơn email của ông/bà | cảm ơn email của anh/chị | cảm ơn thư của bạn | \
            cảm ơn thư của quý khách | cảm ơn thư của quý vị | cảm ơn thư của ông/bà | cảm ơn thư của anh/chị | cảm ơn yêu cầu của bạn | cảm ơn yêu cầu của quý khách | \
            cảm ơn yêu cầu của quý vị | cảm ơn yêu cầu của ông/bà | cảm ơn yêu cầu của anh/chị | cảm ơn phản hồi của bạn | cảm ơn phản hồi của quý khách | \
            cảm ơn phản hồi của quý vị | cảm ơn phản hồi của ông/bà | cảm ơn phản hồi của anh/chị | cảm ơn ý kiến của bạn | cảm ơn ý kiến của quý khách | \
            cảm ơn ý kiến của quý vị | cảm ơn ý kiến của ông/bà | cảm ơn ý kiến của anh/chị | cảm ơn đơn của bạn | cảm ơn đơn của quý khách | cảm ơn đơn của quý vị | \
            cảm ơn đơn của ông/bà | cảm ơn đơn của anh/chị | cảm ơn bạn đã nộp đơn | cảm ơn bạn đã nộp hồ sơ | cảm ơn quý khách đã nộp đơn | \
            cảm ơn quý khách đã nộp hồ sơ | cảm ơn quý vị đã gửi email | cảm ơn quý vị đã gửi thư | cảm ơn quý vị đã gửi yêu cầu | cảm ơn quý vị đã gửi khiếu nại | \
            cảm ơn quý vị đã nộp đơn | cảm ơn quý vị đã nộp hồ sơ | cảm ơn quý vị đã gửi ý kiến | cảm ơn anh/chị đã gửi email | cảm ơn anh/chị đã gửi thư | \
            cảm ơn anh/chị đã gửi yêu cầu | cảm ơn anh/chị đã gửi khiếu nại | cảm ơn anh/chị đã nộp đơn | cảm ơn anh/chị đã nộp hồ sơ | cảm ơn anh/chị đã gửi ý kiến
            """,
            .request: """
            yêu cầu của | yêu cầu hỗ trợ | yêu cầu bồi thường | yêu cầu dịch vụ | yêu cầu đã | khiếu nại | đơn của | đơn xin | đơn kiện | đơn khởi kiện | đơn đề nghị | \
            đơn kháng cáo | đơn kháng nghị | đơn tố cáo | hồ sơ đã | tờ khai | phản ánh | kiến nghị | góp ý của | thắc mắc của | câu hỏi của | báo cáo sự cố | \
            thông báo sự cố | thông báo tổn thất | tin nhắn của bạn | tin nhắn của quý | thư của bạn | thư của quý | phiếu hỗ trợ | ticket hỗ trợ | vụ việc | \
            phản hồi của | hồ sơ của quý | hồ sơ yêu cầu | hồ sơ đề nghị | tiếp nhận hồ sơ | nhận được hồ sơ | đơn gia hạn | yêu cầu gia hạn | ý kiến của | \
            hồ sơ của bạn | đơn trình báo | thư của ông | yêu cầu cấp | hồ sơ gia hạn | yêu cầu của bạn | yêu cầu của quý khách | vụ việc số | khiếu nại số
            """,
            .arrival: """
            đã nhận được | tiếp nhận | ghi nhận | gửi thành công | đã nộp | nộp thành công | đã được nộp | đã lập | được lập | đã mở | được mở | đã tạo | được tạo | \
            đang xử lý | đang được xử lý | đang xem xét | đang được xem xét | thụ lý | vào sổ | chúng tôi nhận được | tiếp nhận hồ sơ | nhận được hồ sơ | đã đăng ký | \
            được đăng ký | đã chuyển đến | được chuyển đến | đã chuyển cho | đang được giải quyết | đang giải quyết | được cấp mã | được cấp số | đang thẩm định | \
            chuyển xử lý
            """,
            .numbering: "=số | id | =số hiệu | =số tham chiếu | =mã số",
            .oneTimeCode: """
            mã xác minh | mã xác nhận | mã xác thực | mã đăng nhập | mã bảo mật | mã kiểm tra | mã an toàn | mã OTP | mã 2FA | mã TOTP | mã mở khóa | mã tạm thời | \
            mã định danh | mã nhận dạng | mã đặt lại | mã đặt lại mật khẩu | mã khôi phục mật khẩu | mã giao dịch OTP | mã SMS | mã chữ số | mã ủy quyền | \
            mã thiết bị | mã xác minh email | mã xác nhận email | mã xác minh tài khoản | mã dùng một lần | mã dùng 1 lần | mã sử dụng một lần | mã sử dụng 1 lần | \
            mã một lần | mật khẩu dùng một lần | mật khẩu dùng 1 lần | mật khẩu sử dụng một lần | mật khẩu sử dụng 1 lần | mật mã dùng một lần | mật mã dùng 1 lần | \
            mật mã sử dụng một lần | mật mã sử dụng 1 lần | mật khẩu một lần | mật mã một lần | mật khẩu tạm thời | mật mã tạm thời | mật khẩu OTP | mã PIN xác nhận | \
            mã PIN xác minh | mã PIN xác thực | mã số xác nhận | mã số xác minh | mã số xác thực | mã xác thực hai yếu tố | mã xác thực hai bước | \
            mã xác thực hai lớp | mã xác thực 2 yếu tố | mã xác thực 2 bước | mã xác thực 2 lớp | mã xác minh hai bước | mã xác minh 2 bước | mã gồm 4 chữ số | \
            mã gồm 4 số | mã gồm 4 ký tự | mã gồm 5 chữ số | mã gồm 5 số | mã gồm 5 ký tự | mã gồm 6 chữ số | mã gồm 6 số | mã gồm 6 ký tự | mã gồm 7 chữ số | \
            mã gồm 7 số | mã gồm 7 ký tự | mã gồm 8 chữ số | mã gồm 8 số | mã gồm 8 ký tự | mã có 4 chữ số | mã có 4 số | mã có 4 ký tự | mã có 5 chữ số | mã có 5 số | \
            mã có 5 ký tự | mã có 6 chữ số | mã có 6 số | mã có 6 ký tự | mã có 7 chữ số | mã có 7 số | mã có 7 ký tự | mã có 8 chữ số | mã có 8 số | mã có 8 ký tự | \
            mã 4 chữ số | mã 4 số | mã 4 ký tự | mã 5 chữ số | mã 5 số | mã 5 ký tự | mã 6 chữ số | mã 6 số | mã 6 ký tự | mã 7 chữ số | mã 7 số | mã 7 ký tự | \
            mã 8 chữ số | mã 8 số | mã 8 ký tự | dãy số xác nhận | dãy số xác minh | dãy số xác thực | số xác nhận | số xác minh | số xác thực | mã để đăng nhập | \
            mã để xác minh | mã để xác nhận | mã để xác thực | mã để tiếp tục | mã truy cập tạm thời | mã đăng nhập tạm thời | mã đăng nhập một lần | \
            mã xác nhận đăng nhập | mã xác minh đăng nhập | mã xác thực đăng nhập | mã dưới đây | mã bên dưới | mã sau đây | mã sau để | nhập mã | nhập mã này | OTP | \
            OTP của bạn | OTP của quý khách | code xác nhận | code xác minh | code xác thực | gõ dãy số | nhập dãy số | nhập các số sau | nhập các chữ số | \
            nhập con số | điền dãy số | mã chuẩn chi | số bảo mật | số bí mật | số dùng một lần | khóa dùng một lần | khoá dùng một lần | khóa một lần | \
            mã định danh dùng một lần | số đăng nhập | khóa đăng nhập | khoá đăng nhập | cụm từ đăng nhập | mã ký | mã ký số | mã chữ ký | khóa ký | \
            mật khẩu giao dịch | mật khẩu sms | mật khẩu qua sms | mật khẩu tin nhắn | mã sms | mã số bí mật | khóa kỹ thuật số | chìa khóa số | khóa số | \
            chữ số kiểm tra | khóa xác thực | khóa xác minh | \
            mật khẩu động | mật khẩu thanh toán | mã smart
            """,
            .code: """
            nhập mã | mã dưới đây | mã bên dưới | mã sau | mã trên | mã gồm | mã sẽ | mã có hiệu lực | mã hết hạn | mã được | mã đó | dùng mã | sử dụng mã | với mã | nhận mã | một mã | mã để | mã cho | mã của | mã: | mã này | mã của bạn | mã của quý khách | mã của anh | mã của tôi | =mã là | =mã số | mã PIN | mã code | mật mã | mã bí mật | mã riêng | \
            mã xác nhận
            """,
            .accessCode: """
            mã kích hoạt | mã mời | mã lời mời | mã thư mời | mã đăng ký | mã truy cập | mã tham gia | mã liên kết | mã ghép đôi | mã ghép nối | mã kết nối | \
            mã bản quyền | mã giấy phép | khóa kích hoạt | khóa bản quyền | khóa sản phẩm | key bản quyền | số kích hoạt | khoá kích hoạt | mật khẩu kích hoạt | \
            mã số kích hoạt | số truy cập | khóa truy cập | khoá truy cập | mã đăng nhập lần đầu | mật khẩu đăng nhập lần đầu | khóa đăng ký | mật khẩu ban đầu | \
            mã ban đầu | mật khẩu khởi tạo
            """,
            .recoveryCode: """
            mã khôi phục | mã khôi phục tài khoản | mã dự phòng | mã sao lưu | mã khẩn cấp | mã phục hồi | khóa khôi phục | khoá khôi phục | khóa phục hồi | \
            khóa dự phòng | khoá dự phòng | khóa sao lưu | mã dự trữ | mã cứu hộ | cụm từ khôi phục
            """,
            .receipt: """
            số hồ sơ | số yêu cầu | số yêu cầu hỗ trợ | số vụ việc | số phiếu | số phiếu hỗ trợ | số phiếu yêu cầu | số biên nhận | số tiếp nhận | số ticket | \
            số khiếu nại | số sự cố | số tra cứu hồ sơ | mã hồ sơ | mã yêu cầu | mã yêu cầu hỗ trợ | mã vụ việc | mã phiếu | mã phiếu hỗ trợ | mã phiếu yêu cầu | \
            mã biên nhận | mã tiếp nhận | mã ticket | mã khiếu nại | mã sự cố | mã tra cứu hồ sơ | mã tiếp nhận hồ sơ | yêu cầu của bạn | yêu cầu của quý khách | \
            yêu cầu hỗ trợ | mã số hồ sơ | mã số yêu cầu | mã số vụ việc | mã số khiếu nại | mã số phản ánh | mã số tiếp nhận | mã phản ánh | mã phản ánh kiến nghị | \
            mã kiến nghị | mã đơn khiếu nại | mã bồi thường | mã số bồi thường | mã case | mã số phiếu | số phản ánh | số đơn khiếu nại | số bồi thường | \
            số hồ sơ bồi thường | số hồ sơ yêu cầu | số biên nhận hồ sơ | số giấy biên nhận | số giấy tiếp nhận | số thụ lý | số công văn đến | số văn bản đến | \
            số vào sổ | số case | số báo cáo sự cố | ticket số | hồ sơ số | yêu cầu số | vụ việc số | khiếu nại số | phiếu số | mã tra cứu yêu cầu | mã số đơn | \
            mã đơn từ | số đơn từ | mã số tiếp nhận hồ sơ | số tiếp nhận hồ sơ | mã tra cứu | mã tra cứu đơn | mã theo dõi hồ sơ | mã theo dõi yêu cầu | \
            mã số theo dõi | số đăng ký hồ sơ | mã đăng ký hồ sơ | số đăng ký tiếp nhận | mã kiểm soát hồ sơ | số quản lý hồ sơ | mã quản lý hồ sơ | \
            số tham chiếu yêu cầu | số tham chiếu hồ sơ | mã tham chiếu yêu cầu | mã tham chiếu hồ sơ | số kiến nghị | số tờ khai | mã tờ khai | mã số tờ khai | \
            số đơn kiện | mã số đơn kiện | số đơn tố cáo | mã câu hỏi | mã ý kiến | mã góp ý | mã thư | số văn bản đến số | mã hỗ trợ | mã số hỗ trợ | số hỗ trợ | \
            mã vụ án | số vụ án | mã giao dịch hồ sơ | biên nhận số | giấy biên nhận số | đơn số | mã xác nhận tiếp nhận
            """,
            .bait: """
            mã lịch hẹn | mã đặt lịch | mã đặt hẹn | mã bưu điện | mã đặt chỗ | mã đơn hàng | mã đơn | mã đặt hàng | mã hóa đơn | mã vận đơn | mã khách hàng | mã thẻ | \
            mã thành viên | mã hội viên | mã hợp đồng | mã đặt phòng | mã đặt vé | mã chuyến bay | mã giao dịch | mã tham chiếu | mã sản phẩm | mã nhân viên | \
            mã sinh viên | mã học sinh | mã bệnh nhân | mã người dùng | mã cuộc họp | mã phòng | mã ghế | mã vé | mã xe | mã tờ khai | mã chứng từ | mã thuế | \
            mã định danh cá nhân | mã seri | mã sê ri | mã kiện hàng | mã theo dõi | mã theo dõi đơn hàng | =số đơn hàng | =số đơn | =số đặt hàng | =số hóa đơn | \
            =số vận đơn | =số khách hàng | =số thẻ | =số thành viên | =số hội viên | =số hợp đồng | =số đặt chỗ | =số đặt phòng | =số đặt vé | =số chuyến bay | \
            =số giao dịch | =số tham chiếu | =số sản phẩm | =số nhân viên | =số sinh viên | =số học sinh | =số bệnh nhân | =số người dùng | =số cuộc họp | =số phòng | \
            =số ghế | =số vé | =số xe | =số tờ khai | =số chứng từ | =số thuế | =số định danh cá nhân | =số seri | =số sê ri | =số kiện hàng | =số theo dõi | \
            =số theo dõi đơn hàng | mã tài khoản | mã bưu chính | mã bưu cục | mã vùng | mã quốc gia | mã giảm giá | mã khuyến mãi | mã ưu đãi | mã quà tặng | \
            mã voucher | mã coupon | mã thẻ quà tặng | mã thẻ cào | mã giới thiệu | mã phiếu giảm giá | mã lỗi | mã trạng thái | mã QR | mã vạch | mã nguồn | mã màu | \
            mã lớp | mã lớp học | mã môn học | mã môn | mã ngân hàng | mã chi nhánh | mã công ty | mã doanh nghiệp | mã hàng | mã hàng hóa | mã sku | mã thanh toán | \
            mã nhận hàng | mã lấy hàng | mã giao hàng | mã dự thưởng | mã chứng khoán | mã cổ phiếu | mã học viên | mã đại lý | mã cửa hàng | mã điểm bán | mã ID | \
            mã SWIFT | mã freeship | mã miễn phí vận chuyển | mã số thuế | mã số doanh nghiệp | mã số khách hàng | mã số sinh viên | mã số nhân viên | mã số bảo hiểm | \
            mã số đơn hàng | mã số dự thưởng | mã số hợp đồng | mã số thẻ | so dien thoai | so tai khoan | so hotline | =số di động | =số fax | =số máy lẻ | \
            =số tài khoản ngân hàng | =số CMND | =số CCCD | =số căn cước | =số căn cước công dân | =số chứng minh nhân dân | =số hộ chiếu | =số đăng ký kinh doanh | \
            =số giấy phép | =số đăng ký | =số series | =số serial | =số máy | =số hiệu | =số lượng | =số tiền | =số dư | =số thứ tự | =số bảo hiểm | =số nhà | \
            =số cuối | =số tham khảo | mã hóa | giải mã | mã nguồn mở | đơn hàng | đặt hàng | hóa đơn | vận đơn | giảm giá | khuyến mãi | ưu đãi | voucher | \
            phiếu quà tặng | thẻ quà tặng | điện thoại | điện thoại di động | hotline | tổng đài | đường dây nóng | SĐT | gọi | liên hệ số | hộp thư | =số | =đường | \
            đường số | tòa nhà | tầng số | huyện | chuyến bay | ghế ngồi | phòng họp | tham chiếu | giao dịch | chuyển khoản | chuyển tiền | tài khoản ngân hàng | \
            tài khoản nhận | tài khoản thanh toán | =đuôi | kết thúc bằng | tổng cộng | tổng tiền | tổng số | thành tiền | giá tiền | phí dịch vụ | phí giao hàng | \
            phí vận chuyển | VNĐ | đồng | điểm thưởng | điểm tích lũy | =năm | ngày sinh | ngày tháng | từ năm | phiên bản | =trang | chương | =điều | khoản | \
            người dùng | thành viên | chúng tôi đã nhận được thanh toán | chúng tôi đã nhận được đơn hàng | chúng tôi đã nhận được khoản thanh toán | \
            chúng tôi đã nhận được tiền | chúng tôi đã nhận được đơn đặt hàng | chúng tôi đã tiếp nhận đơn hàng | chúng tôi đã tiếp nhận đơn đặt hàng | \
            đã tiếp nhận đơn hàng | đã tiếp nhận đơn đặt hàng | cảm ơn bạn đã gửi tiền | chúng tôi đã tiếp nhận thanh toán | đã tiếp nhận thông tin thanh toán | \
            đã tiếp nhận thông tin đơn hàng | mã trúng thưởng | mã giải thưởng | số trúng thưởng | giấy phép số | mã tra cứu | tên đăng nhập | tên người dùng | \
            mã ủy quyền | mã chuẩn chi | mã cửa | mã cổng | mã khóa cửa | bốn chữ số cuối | 4 chữ số cuối | 4 số cuối | bốn số cuối | ba chữ số cuối | 3 chữ số cuối | \
            3 số cuối | hai số cuối | 2 số cuối | số cuối | chữ số cuối | những số cuối | 6 số đầu | sáu chữ số đầu | có đuôi | đuôi số | tận cùng là | \
            số an sinh xã hội | số bảo hiểm xã hội | mã bảo mật thẻ | mã bảo mật của thẻ | mặt sau thẻ | mặt sau của thẻ | mã mở tủ | mã mở khóa tủ
            """,
            .pointing: """
            sau đây | dưới đây | bên dưới | phía dưới | như sau | đây là | của bạn là | của quý khách là | là mã
            """,
            .enter: """
            nhập | vui lòng nhập | hãy nhập | =điền | =gõ | sử dụng | dùng | vui lòng sử dụng | hãy sử dụng | sao chép | =dán | cung cấp | sau đây | dưới đây | \
            bên dưới | phía dưới | như sau | đây là | của bạn là | của quý khách là | là mã | gõ dãy số | nhập dãy số | nhập các số sau | nhập các chữ số | \
            nhập con số | điền dãy số
            """,
            .expiry: """
            hết hạn | sẽ hết hạn | hết hiệu lực | có hiệu lực | hiệu lực | có giá trị | còn hiệu lực | chỉ có hiệu lực | chỉ có giá trị | thời hạn | \
            thời gian hiệu lực | hạn sử dụng | trong vòng | trong thời gian | sử dụng được trong | dùng được trong | chỉ dùng được | chỉ sử dụng được | \
            không còn hiệu lực sau | hạn dùng | đáo hạn | có hiệu lực đến | hiệu lực đến | có hiệu lực tới | còn hiệu lực đến | có giá trị đến | có giá trị tới | \
            hợp lệ đến | dùng được đến | sử dụng được đến | hoạt động đến | hết hạn lúc | hết hạn vào | hết hạn sau | hết hiệu lực lúc | hết hiệu lực sau | \
            hết hiệu lực vào | sử dụng trước | hãy dùng trước | dùng trước | nhập trước | phải nhập trước | phải được sử dụng trước | chậm nhất | bạn chỉ có | \
            chỉ còn | phút còn lại | có hiệu lực trong | hiệu lực trong | có giá trị trong
            """,
            .minute: """
            phút | phút còn lại
            """,
            .hour: "=giờ | giờ đồng hồ | tiếng",
            .day: "=ngày | ngày làm việc",
            .secrecy: """
            không chia sẻ | không cung cấp | không tiết lộ | không cho | không gửi | không đưa | không chuyển tiếp | không để lộ | đừng chia sẻ | đừng cung cấp | \
            đừng tiết lộ | đừng cho | đừng gửi | đừng đưa | đừng chuyển tiếp | đừng để lộ | vui lòng không chia sẻ | vui lòng không cung cấp | vui lòng không tiết lộ | \
            vui lòng không cho | vui lòng không gửi | vui lòng không đưa | vui lòng không chuyển tiếp | vui lòng không để lộ | xin đừng chia sẻ | xin đừng cung cấp | \
            xin đừng tiết lộ | xin đừng cho | xin đừng gửi | xin đừng đưa | xin đừng chuyển tiếp | xin đừng để lộ | tuyệt đối không chia sẻ | \
            tuyệt đối không cung cấp | tuyệt đối không tiết lộ | tuyệt đối không cho | tuyệt đối không gửi | tuyệt đối không đưa | tuyệt đối không chuyển tiếp | \
            tuyệt đối không để lộ | không được chia sẻ | không được cung cấp | không được tiết lộ | không được cho | không được gửi | không được đưa | \
            không được chuyển tiếp | không được để lộ | không nên chia sẻ | không nên cung cấp | không nên tiết lộ | không nên cho | không nên gửi | không nên đưa | \
            không nên chuyển tiếp | không nên để lộ | không bao giờ yêu cầu | không bao giờ hỏi | không bao giờ gọi | cho bất kỳ ai | cho bất kì ai | với bất kỳ ai | \
            với bất kì ai | cho người khác | với người khác | với ai | cho ai | giữ bí mật | bảo mật mã | bí mật
            """,
            .unrequested: """
            nếu bạn không | nếu quý khách không | nếu anh chị không | nếu anh không | nếu bạn chưa | nếu không phải | nếu đây không phải | không phải do bạn | \
            không phải bạn | không yêu cầu | không thực hiện | không đăng ký | chưa yêu cầu | chưa từng yêu cầu | bạn không yêu cầu | không nhận ra | bỏ qua | \
            hãy bỏ qua | vui lòng bỏ qua | có thể bỏ qua
            """,
            .elsewhere: """
            qua SMS | qua tin nhắn | bằng tin nhắn | tin nhắn văn bản | tin nhắn SMS | đã gửi tin nhắn | gửi đến điện thoại | gửi tới điện thoại | \
            gửi đến số điện thoại | gửi tới số điện thoại | đến số điện thoại | ứng dụng xác thực | ứng dụng Authenticator | qua bưu điện | bằng thư | trong thư | \
            qua cuộc gọi | đã gửi mã đến | đã gửi mã tới
            """,
            .spent: """
            đã được sử dụng | đã sử dụng | đã được dùng | đã được thay đổi | đã thay đổi | đã bị thay đổi | vừa được thay đổi | đã được đặt lại | đã được cập nhật | \
            đã cập nhật | thành công | đã được xác minh | đã được xác nhận | đã xác minh | đã xác nhận | đã được xác thực | đã được kích hoạt | đã kích hoạt | \
            đã hết hạn | không còn hiệu lực | hết hiệu lực rồi | đăng nhập mới | lần đăng nhập mới | vừa đăng nhập | đã đăng nhập
            """,
            .confirm: """
            mở khóa tài khoản | mở khoá tài khoản | xác nhận | xác minh | xác thực | sự xác nhận | kích hoạt | kiểm chứng | chứng thực | hoàn thành đăng ký | \
            hoàn thiện hồ sơ | phê duyệt | chấp thuận | cho phép | đồng ý đăng ký | thiết lập tài khoản | tiếp tục đăng ký | đúng là tôi | vâng, là tôi | verify | \
            email này là của bạn | đây là email của tôi | đúng email của tôi | là email của tôi | hoàn tất việc đăng ký | kết thúc đăng ký | cần xác nhận | \
            cần xác minh | cần được xác nhận | cần được xác minh | kích hoạt ngay | tài khoản được kích hoạt | xác nhận đăng ký | hoàn tất đăng ký | \
            hoàn tất quá trình đăng ký | hoàn tất xác minh | hoàn tất xác thực | hoàn tất hồ sơ | hoàn tất tài khoản | hoàn tất thủ tục | hoàn tất kích hoạt | \
            hoàn thành xác minh | hoàn thành xác thực | email không bị sai | hoàn tất việc tạo tài khoản
            """,
            .address: """
            email | địa chỉ email | thư điện tử | địa chỉ thư điện tử | hộp thư điện tử | địa chỉ mail | tài khoản | đăng ký | việc đăng ký | danh tính | hồ sơ | \
            thiết bị | gói đăng ký | tư cách thành viên | số điện thoại
            """,
            .password: """
            mật khẩu | password | mật khẩu tạm thời | mật khẩu mới
            """,
            .reset: """
            đặt lại | thiết lập lại | tạo lại | cấp lại mật khẩu | lấy lại | khôi phục | phục hồi | đổi mật khẩu | thay đổi mật khẩu | mật khẩu mới | đặt mật khẩu | \
            tạo mật khẩu | chọn mật khẩu mới | thiết lập mật khẩu | cập nhật mật khẩu | quên | reset mật khẩu | đổi lại mật khẩu | thay mật khẩu | đặt mật khẩu mới | \
            cài lại mật khẩu | không nhớ mật khẩu | mật khẩu khác | cài đặt lại mật khẩu | tạo lại mật khẩu | đổi mật khẩu mới
            """,
            .signIn: """
            đăng nhập | vào tài khoản | truy cập tài khoản | truy cập vào tài khoản | liên kết đăng nhập | link đăng nhập | đường dẫn đăng nhập | liên kết ma thuật | \
            liên kết thần kỳ | liên kết dùng một lần | liên kết một lần | liên kết an toàn | mở ứng dụng | tiếp tục đến | vào ngay tài khoản | cho tôi đăng nhập | \
            vào tài khoản của | vào lại tài khoản | đăng nhập ngay | đăng nhập bằng | đúng, là tôi
            """,
            .invite: """
            lời mời | thư mời | đã mời | mời bạn | được mời | chấp nhận | đồng ý lời mời | tham gia | gia nhập | chia sẻ với bạn | đã thêm bạn | vào nhóm | rủ bạn | \
            nhóm gia đình | mời hợp tác | lời mời hợp tác | muốn bạn cùng | nhận lời mời | tham gia nhóm | gia nhập nhóm | thêm bạn vào | mời làm | làm cộng tác viên | \
            mời tham gia | muốn mời bạn | mời bạn tham gia | mời bạn vào | mời bạn cùng | mời anh tham gia | mời chị tham gia | mời quý khách tham gia | mời cộng tác | \
            mời vào nhóm | thân mời | gửi lời mời | mời em
            """,
            .appointment: "cuộc họp | họp trực tuyến | hội thảo trực tuyến | id cuộc họp",
            .press: """
            nhấn | nhấp | bấm | click | kích vào | chạm vào | liên kết | đường link | đường liên kết | đường dẫn | link dưới đây | link bên dưới | link sau | \
            link này | nút bên dưới | nút dưới đây | nút này | nút sau | truy cập | sao chép và dán | trình duyệt | thanh địa chỉ | mở liên kết | theo liên kết | \
            vào đây | tại đây | ở đây | dùng liên kết | dùng link | bấm vào | nhấn vào | bấm vào liên kết | nhấn vào liên kết | một cú nhấp
            """,
            .never: """
            hủy đăng ký | hủy nhận | ngừng nhận | không muốn nhận | bỏ theo dõi | tùy chọn | cài đặt | quản lý thông báo | quản lý đăng ký | quản lý tùy chọn | \
            quyền riêng tư | chính sách | thông báo bảo mật | điều khoản | điều kiện | pháp lý | cookie | trợ giúp | trung tâm trợ giúp | trung tâm hỗ trợ | hỗ trợ | \
            bộ phận hỗ trợ | chăm sóc khách hàng | liên hệ | câu hỏi thường gặp | hỏi đáp | tìm hiểu thêm | xem thêm | đọc thêm | thông tin thêm | xem chi tiết | \
            chi tiết | xem trong trình duyệt | xem trên trình duyệt | mở trong trình duyệt | xem trực tuyến | xem bản web | phiên bản web | không phải tôi | \
            không phải là tôi | đây không phải tôi | báo cáo | bảo vệ tài khoản | bảo mật tài khoản | =hủy | hủy bỏ | hủy yêu cầu | từ chối | =chặn | khóa tài khoản | \
            tải xuống | tải về | tải ứng dụng | tải app | theo dõi chúng tôi | theo dõi đơn hàng | chia sẻ | chuyển tiếp | tin tức | bài viết | về chúng tôi | \
            giới thiệu | tuyển dụng | trang chủ | trang web | website | cửa hàng | mua sắm | mua ngay | mua hàng | đặt hàng ngay | xem đơn hàng | xem hóa đơn | \
            tài liệu | hướng dẫn | cộng đồng | diễn đàn | khảo sát | phản hồi | góp ý | đánh giá | quyên góp | nâng cấp | bảng giá | gia hạn | trả lời | bình luận | \
            xóa tài khoản | bảng điều khiển | bản quyền | bật thông báo | kích hoạt thông báo
            """,
        ])
}
