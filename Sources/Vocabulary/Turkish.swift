extension Language {
    static let turkish = Language(
        "tr",
        [
            .assigned: """
            müşteriden yeni yanıt | müşteri yanıtladı | size atandı
            """,
            .unfinished: """
            neredeyse tamam | son bir adım | bir adım kaldı | az kaldı | son adım
            """,
            .secondFactor: """
            iki faktörlü | iki adımlı doğ* | iki aşamalı doğ* | çift faktörlü
            """,
            .enrolment: """
            sizin için bir hesap oluşturdu | sizin için bir hesap açtı | \
            sizi katılmaya davet etti
            """,
            .booked: """
            rezervasyonunuz onaylandı | rezervasyon onayı | rezervasyon onaylandı | siparişiniz onaylandı | sipariş onayı
            """,
            .second: """
            saniye*
            """,
            .subjectLine: """
            konu satırında | konu satırındaki | konu başlığında | konudaki
            """,
            .digits: """
            rakamları | rakamlar | rakamın | rakam | rakamı | rakamlar* | rakamını | rakamdan | haneli | haneli sayı | haneli numara | haneli numarayı | basamaklı | \
            rakamlı | altı haneli | dört haneli | 6 haneli | 4 haneli | 8 haneli | aşağıdaki karakterleri | altı karakter
            """,
            .received: """
            talebinizi aldık | mesajınızı aldık | bizimle iletişime geçtiğiniz için | talebiniz alındı | talebiniz alınmıştır | talebiniz tarafımıza ulaşmıştır | \
            talebiniz bize ulaştı | talebiniz kaydedildi | talebiniz kaydedilmiştir | talebiniz kayıt altına alınmıştır | talebiniz oluşturuldu | \
            talebiniz oluşturulmuştur | başvurunuz alındı | başvurunuz alınmıştır | başvurunuz kaydedilmiştir | başvurunuz kayıt altına alınmıştır | \
            başvurunuz tarafımıza ulaşmıştır | başvurunuz bize ulaştı | başvurunuzu aldık | şikayetiniz alındı | şikayetiniz alınmıştır | şikayetinizi aldık | \
            şikayetiniz kaydedilmiştir | mesajınız alındı | mesajınız alınmıştır | mesajınız bize ulaştı | mesajınız tarafımıza ulaşmıştır | bildiriminiz alındı | \
            bildiriminiz alınmıştır | hasar bildiriminiz | hasar ihbarınız | dilekçeniz alınmıştır | dilekçeniz kaydedilmiştir | e-postanız tarafımıza ulaşmıştır | \
            destek talebiniz alındı | destek talebiniz oluşturuldu | destek kaydınız | kaydınız oluşturulmuştur | talebini aldık | mesajını aldık | \
            bize ulaştığınız için teşekkür | bize yazdığınız için teşekkür | iletişime geçtiğiniz için teşekkür | başvurunuz için teşekkür | mesajınız için teşekkür | \
            bildiriminiz için teşekkür | alındı belgesi | alındı bildirimi | yazışmalarınızda | bu numarayı belirtiniz | bu numarayı belirtin | \
            bu numarayı saklayınız | bu numarayı saklayın | e-postanız alındı | e-postanız alınmıştır | e-postanız bize ulaştı | e-postanız tarafımıza ulaştı | \
            e-postanız bize ulaşmıştır | postanız alındı | postanız alınmıştır | postanız bize ulaştı | postanız tarafımıza ulaştı | postanız bize ulaşmıştır | \
            e-postanızı aldık | e-postanızı almış bulunuyoruz | başvurunuz başarıyla | başvurunuz tamamlandı | başvurunuz değerlendirmeye | talebiniz ilgili birime | \
            talebiniz değerlendirmeye | e-postanız için teşekkür | şikayetiniz için teşekkür | iletiniz için teşekkür | sorunuz için teşekkür | başvurunu aldık | \
            şikayetini aldık | e-postanı aldık | bildirimini aldık | başvuru kaydı | sistemimize kaydedilmiştir | dilekçenizin alındığını | başvurunuzun alındığını | \
            talebinizin alındığını
            """,
            .request: """
            talebin | talep | başvurunuz* | başvurun | başvurusu | başvuru | başvurunun | şikayetiniz* | şikayet | şikayetin | şikayeti | itirazınız* | itiraz | \
            dilekçeniz* | dilekçe | beyanname* | beyanınız* | hasar ihbar* | hasar bildirim* | hasar dosya* | ihbarınız* | arıza kayd* | arıza bildirim* | \
            bildiriminiz* | mesajınız* | mesajın bize | sorunuz* | dosyanız* | tazminat talebi* | talebi | talebiniz* | talebini | mesajını | talepleriniz | \
            başvurusunu | başvurularınız | iletiniz* | formunuz* | itirazın | dilekçesi | bildirimi | arızanız* | ihbarı | müracaatınız* | müracaat | önerin* | \
            yazınız* | başvuru numara* | başvuru no* | talep numara* | talep no* | şikayet numara* | şikayet no* | talep id | talebinizin numarası | \
            talebinizin takip numarası | talep takip numara* | talep takip no* | başvuru takip numara* | başvuru takip no* | başvuru takip kod* | başvuru kod* | \
            şikayet takip numara* | şikayet takip no* | hasar dosya numara* | hasar dosya no* | hasar ihbar numara* | dilekçe numara* | dilekçe no* | talebiniz no | \
            başvuru no. | talep no. | şikayet no. | talep takip no. | başvuru takip no. | şikayet takip no. | hasar dosya no. | dilekçe no. | talebiniz no. | \
            başvurunuzun numarası | başvuru numaranız | talep numaranız | şikayetinizin numarası | dilekçenizin numarası | dosyanızın numarası | \
            başvuru referans numara* | talep referans numara* | şikayet referans numara* | şikayet kod* | talep kod* | başvuru id | şikayet id | müracaat numara* | \
            müracaat no* | itiraz numara* | itiraz no* | beyanname tahakkuk no
            """,
            .arrival: """
            alındı | alınmış | alınmıştır | aldık | almış bulunuyoruz | ulaştı | ulaşmıştır | ulaşmış | tarafımıza ulaş* | kaydedildi | kaydedilmiştir | \
            kayıt altına alın* | kaydı açıl* | kaydı oluşturul* | oluşturuldu | oluşturulmuştur | açıldı | açılmıştır | iletildi | iletilmiştir | sunuldu | \
            başarıyla gönderildi | işleme kon* | değerlendirmeye alın* | incelenmektedir | alındığı | kayıtlarımıza | kayıt edildi | kayıt edilmiştir | işleme alınan | \
            yönlendirildi | yönlendirilmiştir | değerlendirilmektedir | incelemeye alın* | değerlendiriliyor | inceleniyor | işleniyor | oluşturduk | açtık | \
            kaydettik | havale edil* | alındı numara* | alındı no* | alındı no.
            """,
            .numbering: """
            numara* | no | no'su | no'lu | nolu | numaralı | referans | ref | id | nr | numarası ile | numarasıyla | sayı ile | sayılı | numaralı olarak
            """,
            .oneTimeCode: """
            doğrulama kod* | onay kod* | onaylama kod* | giriş kod* | güvenlik kod* | erişim kod* | kimlik doğrulama kod* | aktivasyon onay kod* | oturum açma kod* | \
            tek kullanımlık kod* | tek seferlik kod* | tek kullanımlık giriş kod* | geçici kod* | yetkilendirme kod* | teyit kod* | iki adımlı doğrulama kod* | \
            iki faktörlü doğrulama kod* | 2fa kod* | sms kod* | otp kod* | sıfırlama kod* | şifre sıfırlama kod* | parola sıfırlama kod* | sisteme giriş kod* | \
            üyelik doğrulama kod* | e-posta doğrulama kod* | hesap doğrulama kod* | cihaz doğrulama kod* | işlem onay kod* | kilit açma kod* | doğrulama numara* | \
            doğrulama pin* | doğrulama şifre* | onay şifre* | onay numaranız | giriş şifreniz | giriş şifresi | giriş parolanız | güvenlik numarası | \
            güvenlik şifresi | tek kullanımlık şifre* | tek kullanımlık parola* | tek kullanımlık pin* | tek seferlik şifre* | tek seferlik parola* | \
            tek seferlik pin* | geçici şifre* | geçici parola* | geçici pin* | tek kullanımlık giriş şifre* | tek kullanımlık giriş parola* | \
            tek kullanımlık giriş pin* | haneli kod* | haneli doğrulama | haneli şifre* | rakamlı kod* | sms şifre* | doğrulama numaras* | doğrulama sayıs* | \
            onay numaranızı giriniz | güvenlik numaras* | gizli numara* | gizli rakam* | tek kullanımlık numara* | tek kullanımlık anahtar* | tek seferlik anahtar* | \
            tek kullanımlık sayı* | tek kullanımlık kimlik | giriş anahtar* | giriş numaras* | oturum açma anahtar* | giriş ifades* | imza kod* | imzalama kod* | \
            imza anahtar* | e-imza kod* | işlem şifre* | işlem parola* | sms parola* | sms ile gelen şifre* | kısa mesaj şifre* | tek kullanımlık kombinasyon | \
            dijital anahtar* | kontrol rakam* | kontrol basama* | doğrulama anahtar* | cep şifre* | anlık şifre* | \
            işleminiz için şifreniz | alışverişiniz için şifreniz | işlemi için şifreniz | ödemeniz için şifreniz | girişiniz için şifreniz | giriş için şifreniz | \
            onay şifresi | onay şifreniz | işlem şifresi | işlem şifreniz | ödeme şifresi | ödeme şifreniz | dinamik şifre | dinamik şifreniz | sms anahtarı | imza anahtarı | onay rakamları
            """,
            .code: """
            kod | kodu | kodun | kodunu | kodunuz | kodunuzu | koduyla | kodla | koda | kodlar* | pin | pin kod* | pin'iniz | token | jeton | anahtar | \
            rakamları girin* | rakamları gir | rakamları giriniz | rakamları yaz* | rakamları tuşla* | sayıyı girin* | sayıyı gir | sayıyı yazın*
            """,
            .accessCode: """
            aktivasyon kod* | etkinleştirme kod* | davet kod* | davetiye kod* | kayıt kod* | eşleştirme kod* | eşleme kod* | lisans kod* | üyelik kod* | \
            bağlantı kod* | aktivasyon anahtar* | lisans anahtar* | ürün anahtar* | etkinleştirme anahtar* | çevrimiçi erişim kod* | katılım kod* | \
            aktivasyon numaras* | aktivasyon şifre* | etkinleştirme numaras* | erişim numaras* | erişim anahtar* | ilk giriş kod* | ilk giriş şifre* | kayıt anahtar* | \
            başlangıç şifre* | başlangıç parola* | başlangıç kod* | ilk parola*
            """,
            .recoveryCode: """
            kurtarma kod* | yedek kod* | yedekleme kod* | acil durum kod* | hesap kurtarma kod* | kurtarma anahtar* | yedek anahtar* | acil kod* | kurtarma ifade* | \
            kurtarma cümle* | acil durum anahtar* | yedekleme anahtar*
            """,
            .receipt: """
            dosya numara* | dosya no* | vaka numara* | vaka no* | başvuru numara* | başvuru no* | talep numara* | talep no* | destek talebi numara* | \
            destek talebi no* | bilet takip numara* | bilet takip no* | kayıt takip numara* | kayıt takip no* | şikayet numara* | şikayet no* | makbuz numara* | \
            makbuz no* | alındı numara* | alındı no* | hasar numara* | hasar no* | olay numara* | olay no* | ticket numara* | ticket no* | talebiniz | destek kaydı | \
            başvuru no | talep id | talebinizin numarası | talebinizin takip numarası | talep takip numara* | talep takip no* | başvuru takip numara* | \
            başvuru takip no* | başvuru takip kod* | başvuru kod* | şikayet takip numara* | şikayet takip no* | bildirim numara* | bildirim no* | ihbar numara* | \
            ihbar no* | hasar dosya numara* | hasar dosya no* | hasar ihbar numara* | dilekçe numara* | dilekçe no* | evrak numara* | evrak no* | evrak kayıt numara* | \
            evrak kayıt no* | evrak takip numara* | evrak sayısı | kayıt numara* | kayıt no* | çağrı numara* | çağrı no* | çağrı kayıt no* | arıza numara* | \
            arıza no* | arıza kayıt no* | arıza kayıt numara* | servis talep no* | servis kayıt no* | iş emri no* | esas no* | esas numara* | soruşturma no* | \
            soruşturma numara* | destek kayıt no* | ticket id | talebiniz no | protokol numara* | protokol no* | sayılı başvurunuz | sayılı talebiniz | \
            kayıt numarası ile | numarası ile kaydedil* | dosya no. | vaka no. | başvuru no. | talep no. | destek talebi no. | bilet takip no. | kayıt takip no. | \
            şikayet no. | makbuz no. | alındı no. | hasar no. | olay no. | ticket no. | talep takip no. | başvuru takip no. | şikayet takip no. | bildirim no. | \
            ihbar no. | hasar dosya no. | dilekçe no. | evrak no. | evrak kayıt no. | kayıt no. | çağrı no. | çağrı kayıt no. | arıza no. | arıza kayıt no. | \
            servis talep no. | servis kayıt no. | iş emri no. | esas no. | soruşturma no. | destek kayıt no. | talebiniz no. | protokol no. | başvurunuzun numarası | \
            başvuru numaranız | talep numaranız | şikayetinizin numarası | dilekçenizin numarası | dosyanızın numarası | kayıt numarasıyla | numarasıyla kaydedil* | \
            numarasıyla kayıt altına* | numarası ile kayıt altına* | sayı ile kayda* | evrak kayıt sayısı | evrak doğrulama kodu | gelen evrak no* | \
            gelen evrak numara* | kontrol numarası başvuru* | takip numaranız | başvuru referans numara* | talep referans numara* | şikayet referans numara* | \
            şikayet kod* | talep kod* | bildirim kod* | başvuru id | şikayet id | müracaat numara* | müracaat no* | itiraz numara* | itiraz no* | form numaranız | \
            beyanname tahakkuk no | defter kayıt no | defter numara* | kayıt defteri no | iş takip numara* | iş takip no | çözüm numara* | bilet numaranız destek | \
            destek bileti no* | destek bileti numara* | soru numara* | sayılı şikayetiniz | sayılı müracaatınız | sayılı dilekçeniz | başvurusunun numarası | \
            takip numarası ile kaydedilmiştir | takip numarası ile kaydedildi | takip numarasıyla kaydedilmiştir | takip numarasıyla kaydedildi | \
            takip numarası ile kayda alın*
            """,
            .bait: """
            örneğin | kapı kodu* | wifi şifresi | sipariş numara* | sipariş no* | fatura numara* | fatura no* | telefon numara* | telefon no* | cep telefonu numara* | \
            cep telefonu no* | müşteri numara* | müşteri no* | hesap numara* | hesap no* | üye numara* | üye no* | üyelik numara* | üyelik no* | kart numara* | \
            kart no* | rezervasyon numara* | rezervasyon no* | uçuş numara* | uçuş no* | sefer numara* | sefer no* | sözleşme numara* | sözleşme no* | poliçe numara* | \
            poliçe no* | referans numara* | referans no* | seri numara* | seri no* | model numara* | model no* | ürün numara* | ürün no* | işlem numara* | işlem no* | \
            kargo numara* | kargo no* | takip numara* | takip no* | kargo takip numara* | kargo takip no* | gönderi numara* | gönderi no* | vergi numara* | vergi no* | \
            tc kimlik numara* | tc kimlik no* | kimlik numara* | kimlik no* | sicil numara* | sicil no* | personel numara* | personel no* | öğrenci numara* | \
            öğrenci no* | pasaport numara* | pasaport no* | oda numara* | oda no* | koltuk numara* | koltuk no* | bilet numara* | bilet no* | dekont numara* | \
            dekont no* | abone numara* | abone no* | tesisat numara* | tesisat no* | toplantı numara* | toplantı no* | onay numara* | onay no* | kullanıcı numara* | \
            kullanıcı no* | kapı numara* | kapı no* | daire numara* | daire no* | parça numara* | parça no* | parti numara* | parti no* | sürüm numara* | sürüm no* | \
            mersis numara* | mersis no* | ticaret sicil numara* | ticaret sicil no* | vergi kimlik numara* | vergi kimlik no* | sipariş* | sipariş id | fatura* | fiş | \
            makbuz | posta kod* | alan kod* | ülke kod* | indirim kod* | promosyon kod* | kupon kod* | kampanya kod* | hediye kod* | hediye kartı kod* | fırsat kod* | \
            referans kod* | tavsiye kod* | arkadaş kod* | takip kod* | kargo takip kod* | gönderi kod* | teslimat kod* | teslim kod* | rezervasyon kod* | pnr kod* | \
            hata kod* | durum kod* | qr kod* | kare kod* | kaynak kod* | ürün kod* | stok kod* | müşteri kod* | şube kod* | banka kod* | barkod kod* | giyim kod* | \
            renk kod* | vergi kod* | kurum kod* | tahsilat kod* | swift kod* | toplantı kod* | karekod* | barkod* | indirim* | kupon* | hediye çeki | hediye kartı | \
            kargo* | telefon | tel | cep | gsm | faks | arayın | çağrı merkezi | posta kutusu | pk | müşteri kimliği | kullanıcı kimliği | toplantı kimliği | \
            işlem kimliği | üye kimliği | müşteri id | kullanıcı id | toplantı id | işlem id | üye id | pnr | rezervasyon | uçuş | koltuk | oda | daire | kat | bina | \
            cadde | caddesi | cad | sokak | sok | mahallesi | mah | bulvarı | iban | kdv | vkn | kartınız | kart | ile biten | son dört hane* | son 4 hane* | işlem | \
            referans | seri | model | sürüm | versiyon | sayfa | bölüm | madde | numara* | no | tutar* | toplam | ara toplam | fiyat | bakiye | ücret | adet | miktar | \
            tl | lira | dolar | avro | tarih | tarihi | doğum tarihi | yıl | yılı | yılında | puan | kilometre | kişi | kullanıcı | müşteri | ödemeniz alındı | \
            ödemenizi aldık | ödemeniz alınmıştır | siparişinizi aldık | siparişiniz alındı | siparişiniz alınmıştır | siparişiniz bize ulaştı | bağışınızı aldık | \
            rezervasyonunuz alındı | rezervasyonunuzu aldık | araç kayıt no* | sicil kayıt no* | ödül kodu | kazanan numara | mersis no | mersis | vergi no | \
            vergi numarası | ticaret sicil no | kullanıcı adı | kullanıcı adınız | otorizasyon kodu | provizyon kodu | kapı kodu | kapının şifresi | kapı şifresi | \
            bina kodu | garaj kodu | anahtar kutusu | son dört rakam* | son 4 rakam* | son üç hane* | son 3 hane* | son üç rakam* | son 3 rakam* | son iki hane* | \
            son 2 hane* | son rakamlar* | son haneler* | ilk altı hane* | ile bitiyor | ile sona eren | sosyal güvenlik numara* | t.c. kimlik numara* | \
            kart güvenlik kod* | kart güvenlik numara* | kartın arka yüz* | kartınızın arka yüz* | kartınızın arkasında* | kartın arkasında* | teslim kodu | \
            teslimat kodu | dolap kodu | açılış kodu | konaklamanız* | otopark kodu | \
            bizi arayın | \
            randevu kodu | randevu numarası | aday numarası | başvuran numarası
            """,
            .pointing: """
            aşağıdaki | aşağıda | işte | aşağıdadır | şöyle
            """,
            .enter: """
            tuşlayın | tuşla | gir | girin | giriniz | girerek | girmeniz | girmek | yazın | yazınız | kullan | kullanın | kullanınız | kullanarak | \
            kullanabilirsiniz | kopyala | kopyalayın | kopyalayıp | yapıştır | yapıştırın | aşağıdaki | aşağıda | işte | aşağıdadır | şöyle | rakamları girin* | \
            rakamları gir | rakamları giriniz | rakamları yaz* | rakamları tuşla* | sayıyı girin* | sayıyı gir | sayıyı yazın* | yazman | yazmanız | yazman yeterli
            """,
            .expiry: """
            geçerli | geçerlidir | geçerli olacak | geçerli olacaktır | geçerliliğini | geçerliliğini yitir* | geçerlilik süresi | geçerlilik | geçerliliği | \
            sona er* | sona erecek | süresi dol* | süresi | dolacak | dolacaktır | içinde | boyunca | zaman aşımı | son kullanma | kullanım süresi | geçersiz olacak* | \
            kadar geçerli | kadar geçerlidir | kadar geçerliliğini korur | kadar geçerli olacak* | e kadar geçerli | son geçerlilik | son kullanma zamanı | \
            kadar kullanılabilir | kadar kullanabilirsiniz | kadar kullanabilirsin | kadar kullanın | kadar kullan | kadar girin | kadar giriniz | \
            kadar kullanılmalıdır | önce kullanın | önce kullan | önce girin | önce giriniz | önce kullanılmalıdır | sona erer | sona erecek* | süresi doluyor | \
            süresi dolacak* | süresi dolar | dakikanız var | dakikan var | dakika kaldı | dakikanız kaldı | dakikan kaldı | dakika geçerli | dakika geçerlidir | \
            dakika boyunca geçerli*
            """,
            .minute: """
            dakika | dakikalık | dakikadır | dakikada | dakikaya | dakikanız | dk | dakikanız var | dakikan var | dakika kaldı | dakikanız kaldı | dakikan kaldı | \
            dakika geçerli | dakika geçerlidir | dakika boyunca geçerli*
            """,
            .hour: "saat | saatlik | saattir",
            .day: "gün | günlük | gündür",
            .secrecy: """
            paylaşma* | paylaşmayın | paylaşmayınız | kimseyle | kimse ile | hiç kimseyle | hiç kimse ile | kimseye | başkalarıyla | başkasıyla | üçüncü kişi* | \
            vermeyin* | söylemeyin* | iletmeyin* | asla istemez | asla sorm* | asla talep etm* | gizli tut* | gizlidir
            """,
            .unrequested: """
            siz yapmadıysanız | siz istemediyseniz | siz değilseniz | siz talep etmediyseniz | siz göndermediyseniz | siz başlatmadıysanız | siz oluşturmadıysanız | \
            sen değilsen | sen istemediysen | sen yapmadıysan | talep etmediyseniz | talebinde bulunmadıysanız | istekte bulunmadıysanız | talep etmediysen | \
            talepte bulunmadıysanız | yapmadıysanız | istemediyseniz | size ait değilse | tarafınızdan yapılmadıysa | tarafınızca yapılmadıysa | bilginiz dışında | \
            kayıt olmadıysanız | oluşturmadıysanız | dikkate alma* | görmezden gel* | göz ardı ed* | yok say* | önemsemeyin*
            """,
            .elsewhere: """
            sms ile | sms olarak | kısa mesaj* | telefonunuza gönder* | cep telefonunuza | telefonuna gönder* | kimlik doğrulayıcı* | doğrulama uygulama* | \
            kimlik doğrulama uygulama* | authenticator uygulama* | posta ile | mektup* | sesli arama*
            """,
            .spent: """
            değiştirildi | değiştirilmiştir | kullanıldı | kullanılmıştır | zaten kullanıl* | güncellendi | güncellenmiştir | sıfırlandı | sıfırlanmıştır | \
            doğrulandı | doğrulanmıştır | onaylandı | onaylanmıştır | etkinleştirildi | aktif edildi | başarıyla | başarılı | artık geçerli değil | süresi doldu | \
            yeni giriş | yeni oturum | giriş yapıldı | oturum açıldı
            """,
            .confirm: """
            hesabın kilidini aç* | hesabınızın kilidini aç* | hesap kilidini aç* | doğrula | doğrulayın | doğrulayınız | doğrulama | doğrulamak | doğrulamanız | \
            doğrularım | onayla | onaylayın | onaylayınız | onaylama | onaylamak | onaylamanız | onaylıyorum | onay | teyit et | teyit edin | teyit etmek | \
            etkinleştir | etkinleştirin | etkinleştirme | etkinleştirmen* | etkinleştirmek | aktifleştir* | aktive et* | aktivasyon | kaydı tamamla | \
            kaydınızı tamamlayın | kaydını tamamla | kaydı tamamlamak | üyeliğini tamamla | üyeliğinizi tamamlayın | üyeliği tamamla | kayıt işlemini tamamla* | \
            hesabı oluştur | evet, abone ol | izin ver | etkinleşmesi | aktif hale gel* | aktif hale getir* | aktif edin | aktif etmek | aktif et | doğrulamanı | \
            doğrulamanızı | doğrulanması | doğruladığınızda | doğrulamalısın* | doğrulayabilirsin* | doğrulayarak | onaylamanızı | onaylanması | onaylamalısın* | \
            onaylayabilirsin* | onaylayarak | etkinleştirin* | etkinleştirmelisin* | etkinleştirebilirsin* | etkinleştirerek | etkinleştirilmesi | etkinleştiriyorum | \
            doğruluyorum | kayıt işleminizi | kayıt işlemini | kaydınızın tamamlan* | kaydı tamamla* | kaydınızı tamamla* | kaydını tamamla* | üyeliğinizi tamamla* | \
            bu benim e-postam | benim e-posta adresim | bu e-posta bana ait | üyeliğinizi onayla* | hemen aktifleştir | aktif olması için | hesabın aktif olması | \
            hesabınızın aktif olması | hesabının aktif olması | abone olmak istediğinizi | abone olmak istediğini | abonelik onayı | aboneliğinizi onayla* | \
            aboneliğini onayla* | tamamlanabilmesi | üyeliğinizin tamamlan* | doğrulaman* | onaylaman* | doğrulanmalı* | onaylanmalı* | doğrulanabilmesi | \
            onaylanabilmesi | etkinleştirilebilmesi | e-postanı teyit* | e-postanızı teyit* | adresini teyit* | adresinizi teyit* | adresin doğru mu | \
            doğrulamasını tamamla* | doğrulamayı tamamla* | doğrulama işlemini tamamla* | onay işlemini tamamla* | hesabınızı oluşturmayı tamamla* | \
            hesap oluşturmayı tamamla* | hesabınızın kurulumunu tamamla* | e-posta onayı | e-posta adresi onayı | hesap onayı | üyelik onayı | \
            hesabın kilidini aç
            """,
            .address: """
            e-posta* | eposta* | e-mail* | email* | mail* | e-posta adres* | eposta adres* | mail adres* | adres* | hesap | hesabı* | hesabınız* | hesabın* | kayıt | \
            kaydınız* | üyelik | üyeliğiniz* | abonelik | aboneliğiniz* | kimlik | kimliğiniz* | profil* | cihaz* | telefon numara*
            """,
            .password: """
            şifre | şifresi | şifreni | şifreniz | şifrenizi | şifrenizin | şifreyi | şifremi | şifren | şifreler* | parola | parolanız* | parolanı | parolayı | \
            parolamı | parolası | parolalar* | geçici şifre* | geçici parola*
            """,
            .reset: """
            sıfırla | sıfırlayın | sıfırlama | sıfırlamak | sıfırlamanız | yenile | yenileyin | yenileme | yenilemek | kurtar* | şifre değiştir* | şifre oluştur* | \
            şifre belirle* | şifre güncelle* | şifre yenile* | şifre ayarla* | şifreni değiştir* | şifreni oluştur* | şifreni belirle* | şifreni güncelle* | \
            şifreni yenile* | şifreni ayarla* | şifrenizi değiştir* | şifrenizi oluştur* | şifrenizi belirle* | şifrenizi güncelle* | şifrenizi yenile* | \
            şifrenizi ayarla* | şifreyi değiştir* | şifreyi oluştur* | şifreyi belirle* | şifreyi güncelle* | şifreyi yenile* | şifreyi ayarla* | parola değiştir* | \
            parola oluştur* | parola belirle* | parola güncelle* | parola yenile* | parola ayarla* | parolanı değiştir* | parolanı oluştur* | parolanı belirle* | \
            parolanı güncelle* | parolanı yenile* | parolanı ayarla* | parolanızı değiştir* | parolanızı oluştur* | parolanızı belirle* | parolanızı güncelle* | \
            parolanızı yenile* | parolanızı ayarla* | parolayı değiştir* | parolayı oluştur* | parolayı belirle* | parolayı güncelle* | parolayı yenile* | \
            parolayı ayarla* | şifre değişikliği | parola değişikliği | yeni şifre | yeni parola | yeni şifreniz* | yeni parolanız* | yeni bir şifre | \
            yeni bir parola | yeni şifrenizi | yeni şifre oluştur* | yeni parola oluştur* | şifremi unut* | şifreni unut* | şifrenizi unut* | parolamı unut* | \
            parolanı unut* | parolanızı unut* | unuttum | unuttun* | unuttuysanız | sıfırlayabilirsin* | sıfırlamalısın* | sıfırlayarak | sıfırlanması | yenilenmesi | \
            yenileyebilirsin* | yenilemeniz | yenilemelisin* | yenileyerek | parolanızın yenilenmesi | şifrenizin yenilenmesi | şifrenizin değiştirilmesi | \
            parolanızın değiştirilmesi | yeni şifren | sıfırlanabilmesi | şifremi değiştir* | parolamı değiştir* | şifreni hatırla* | şifrenizi hatırla* | \
            parolanı hatırla* | parolanızı hatırla* | yeni şifreni belirle* | yeni parolanı belirle*
            """,
            .signIn: """
            şifresiz | parolasız | giriş | giriş yap | giriş yapın | giriş yapmak | giriş yapabilirsiniz | oturum aç | oturum açın | oturum açma | oturum açmak | \
            hesabıma git | hesabına git | hesabınıza erişin | giriş bağlantısı | sihirli bağlantı | sihirli link | tek kullanımlık bağlantı | güvenli bağlantı | \
            bağlan | girişi onayla* | giriş yapabilirsin | giriş yapabilmek | giriş yapmanız | giriş yaparak | oturum açmanız | oturum açabilirsin* | oturumu aç* | \
            hesabınıza erişmek | hesabına erişmek | hesabınıza erişim | hesabına erişim | hesabınıza ulaş* | hesabına ulaş* | hesabınıza girmek | hesabına gir | \
            hesabına girmek | hesabınıza girin | hesabıma gir* | hesabınıza gir* | hesabına gir* | bu bağlantıyla giriş* | tek dokunuşla gir* | evet, benim | \
            beni içeri al | hesabıma götür | beni hesabıma götür
            """,
            .invite: """
            davet | daveti | davetiye | davetiyeniz | davetini | davet etti | davet ediyor | davet edildiniz | davet edildin | davetlisin | davetlisiniz | \
            daveti kabul et | daveti kabul edin | kabul et | kabul edin | =katıl | katılın | katılmak | ekibe katıl | davet ettik | davet edilmişsin* | davetlisi | \
            davetiyeyi | daveti kabul | davetini kabul | kabul etmeniz | katılmanız | katılmaya | katılmanı | katılabilirsin* | katılıyorum | ekibine katıl* | \
            gruba katıl* | grubuna katıl* | çalışma alanına | ekibe ekle* | sizi ekledi | seni ekledi | grubuna çağır* | gruba çağır* | ekibine çağır* | \
            ekibe katılıyorum | ekibinde görmek | ekibimize katıl* | davet aldınız | davet aldın | daveti var | iş ortağı olarak | davetlidir | \
            sizin için bir hesap oluşturdu | sizin için bir hesap açtı
            """,
            .appointment: """
            toplantı | toplantıya | görüntülü görüşme | webinar | toplantı kimliği | veli toplantısı
            """,
            .press: """
            tıkla | tıklayın | tıklayınız | tıklayarak | tıklamanız | buraya tıklayın | butona tıklayın | linke tıklayın | bağlantıya tıklayın | basın | basınız | \
            dokun | dokunun | aşağıdaki bağlantı* | aşağıdaki link* | aşağıdaki buton* | aşağıdaki düğme* | bu bağlantı* | bu link* | bağlantı | bağlantıya | \
            bağlantıyı | linke | linki | buton | butona | butonuna | düğme | düğmesine | düğmeye | kopyalayıp yapıştırın | kopyalayıp tarayıcı* | tarayıcı | \
            tarayıcınız* | tarayıcıda | adres çubuğu* | ziyaret edin | ziyaret et | açın | buraya | tıklaman | tıklamalısın* | tıklayabilirsin* | tıklamak | \
            butona bas* | düğmeye bas* | buraya bas* | basarak | basmanız | gidiniz | adrese git* | ziyaret ediniz | bağlantıyı kullan* | linki kullan* | linkten | \
            bağlantıdan | butondan | düğmeyle | linke tıklamanız | bağlantıya tıkla* | linke tıkla* | butona tıkla* | düğmeye tıkla* | bağlantıya dokun* | \
            linke dokun* | butona dokun* | hemen başla | başlayın
            """,
            .offer: """
            tebrikler | kazandınız | kazanan | ödül | ödüller | ödülünüz | çekiliş | piyango | bedava dönüş | bonus | casino | hediye | hediyeniz | özel teklif | \
            sınırlı süre | miras | para kazan | teklifi etkinleştir | indirimi etkinleştir | kuponu etkinleştir | fırsatı etkinleştir
            """,
            .never: """
            tanımıyorum | kurtarma ifadesi | abonelikten çık* | abonelikten ayrıl* | aboneliği iptal* | aboneliği sonlandır* | üyelikten çık* | listeden çık* | \
            almak istemiyor* | tercihler | tercihlerim | tercihleri yönet* | e-posta tercihleri | bildirim ayarları | bildirimler | ayarlar | gizlilik | \
            gizlilik politikası | gizlilik bildirimi | aydınlatma metni | kvkk | kişisel veri* | şartlar | koşullar | kullanım koşulları | kullanım şartları | \
            hizmet şartları | hizmet koşulları | şartlar ve koşullar | yasal | yasal uyarı | çerez* | yardım | yardım merkezi | destek | destek merkezi | \
            müşteri hizmetleri | iletişim | bize ulaşın | iletişime geç* | bizimle iletişime geçin | sıkça sorulan sorular | sık sorulan sorular | sss | \
            daha fazla bilgi | daha fazla | daha fazlası | devamını oku | detaylı bilgi | tarayıcıda görüntüle* | tarayıcıda aç* | web sürümü | çevrimiçi görüntüle* | \
            ben değilim | ben değildim | bu ben değilim | bildir | şikayet et | rapor et | hesabını koru | hesabınızı koruyun | iptal | iptal et | iptal edin | \
            reddet | engelle | yoksay | indir | indirin | uygulamayı indir* | yükle | bizi takip edin | takip et | paylaş | ilet | blog | haberler | duyurular | \
            hakkımızda | kariyer | ana sayfa | anasayfa | web sitesi | web sitemiz | mağaza | satın al | hemen al | alışverişe başla | siparişi görüntüle* | \
            siparişimi | kargom nerede | kargo takip | kargo takibi | topluluk | forum | rehber | kılavuz | anket | geri bildirim | değerlendir | puanla | bağış | \
            fiyatlar | detaylar | ayrıntılar | detayları gör* | yanıtla | hesabı sil | iade | bildirimleri etkinleştir* | bildirimleri aç* | bildirimleri aktif* | \
            görevi görüntüle | \
            kaydınızı görüntüleyin | kaydınızı görüntüle | \
            siparişi tamamla | alışverişi tamamla
            """,
        ])
}
