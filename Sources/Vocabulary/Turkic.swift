extension Language {
    static let azerbaijani = Language(
        "az",
        [
            .secondFactor: """
            iki faktorlu | iki addımlı tə* | iki mərhələli tə* | ikifaktorlu
            """,
            .second: """
            saniyə*
            """,
            .subjectLine: """
            mövzuda | mövzu sətrində
            """,
            .digits: """
            rəqəm | rəqəmlər* | rəqəmi | rəqəmli | altırəqəmli | dördrəqəmli | altı rəqəmli | dörd rəqəmli | 6 rəqəmli | 4 rəqəmli | 8 rəqəmli | simvolları aşağıdakı | \
            altı simvol
            """,
            .appointment: "iclas* | görüşün id | vebinar*",
            .received: """
            müraciətiniz qəbul edildi | müraciətiniz qəbul edilmişdir | müraciətiniz qeydə alındı | müraciətiniz qeydə alınmışdır | müraciətiniz qeydiyyata alındı | \
            müraciətiniz qeydiyyata alınmışdır | müraciətinizi aldıq | müraciətiniz daxil olmuşdur | müraciətiniz bizə çatdı | sorğunuz qəbul edildi | \
            sorğunuz qəbul edilmişdir | sorğunuz qeydə alındı | sorğunuzu aldıq | ərizəniz qəbul edildi | ərizəniz qəbul edilmişdir | ərizəniz qeydiyyata alındı | \
            ərizəniz qeydə alınmışdır | şikayətiniz qəbul edildi | şikayətiniz qeydə alındı | şikayətiniz qeydiyyata alınmışdır | mesajınızı aldıq | \
            mesajınız qəbul edildi | məktubunuzu aldıq | bizimlə əlaqə saxladığınız üçün | bizə müraciət etdiyiniz üçün | müraciətiniz üçün təşəkkür | \
            mesajınız üçün təşəkkür | bizə yazdığınız üçün | bu nömrəni qeyd edin | bu nömrəni göstərin | bu nömrəni saxlayın | nömrəni yadda saxlayın | \
            e-məktubunuz göndərildi | məktubunuz göndərildi | mesajınız göndərildi | müraciətiniz göndərildi | ərizəniz göndərildi | şikayətiniz göndərildi | \
            zənginizi aldıq | zənginizi qəbul etdik | zənginizi qeydə aldıq | e-məktubunuz üçün təşəkkür | məktubunuz üçün təşəkkür | sorğunuz üçün təşəkkür | \
            ərizəniz üçün təşəkkür | bildirişiniz üçün təşəkkür | müraciətinə görə təşəkkür | müraciətinizə görə təşəkkür | qəbul edildiyini təsdiq | \
            müraciətinizin qəbul | təqdim olunması təsdiq
            """,
            .request: """
            müraciətin* | müraciət | sorğunuz* | sorğu | ərizəniz* | ərizə | ərizənin | şikayətiniz* | şikayət | iddianız* | iddia ərizə* | apellyasiya* | \
            etirazınız* | bəyannamə* | petisiya* | mesajınız* | məktubunuz* | sualınız* | zərər bildiriş* | hadisə bildiriş* | tiketiniz* | vəsatət* | işiniz üzrə | \
            xəbərdarlığınız | sorğusu | müraciətləriniz* | ərizəsi | şikayəti | şikayətin | təklifiniz* | bildirişiniz* | sənədləriniz* | xahişiniz* | iddianamə* | \
            formanız* | müraciət nömrə* | müraciət № | sorğu nömrə* | sorğu № | ərizə nömrə* | ərizə № | şikayət nömrə* | şikayət № | müraciətin nömrə* | \
            müraciətinizin nömrə* | sorğunuzun nömrə* | ərizənin nömrə* | ərizənizin nömrə* | şikayətin nömrə* | müraciət kod* | müraciət id | sorğu id | \
            müraciət nömrəniz | müraciətinizin nömrəsi | ərizə nömrəniz | şikayətinizin nömrə* | müraciətin izləmə kodu | müraciətin qeydiyyat nömrə* | \
            ərizənin qeydiyyat nömrə* | ərizə kod* | ərizə id | şikayət kod* | apellyasiya nömrə* | müraciətin referans
            """,
            .arrival: """
            qəbul edildi | qəbul edilmişdir | qəbul edilib | qəbul etdik | qəbul olundu | qəbul olunub | alındı | alınıb | alınmışdır | aldıq | almışıq | daxil oldu | \
            daxil olub | daxil olmuşdur | çatdı | çatıb | qeydiyyata alın* | qeydiyyatdan keç* | təqdim edildi | təqdim olunub | açıldı | açılıb | yaradıldı | \
            yaradılıb | icraya götürül* | emal olunur | baxılır | uğurla göndərildi | qeydə alın* | qəbul olunmuşdur | göndərilmişdir | yönləndirildi | \
            yönləndirilmişdir | təyin edildi | baxılmaqdadır | baxılması üçün | icraata götürül* | təqdim edilmişdir | təqdim olundu | alınmış
            """,
            .numbering: "nömrə* | № | no | nr | istinad | id | nömrəsi ilə | nömrə altında | nömrəsidir",
            .oneTimeCode: """
            təsdiq kod* | təsdiqləmə kod* | doğrulama kod* | giriş kod* | təhlükəsizlik kod* | birdəfəlik kod* | müvəqqəti kod* | autentifikasiya kod* | \
            identifikasiya kod* | yoxlama kod* | təsdiqlənmə kod* | avtorizasiya kod* | rəqəmli kod* | birdəfəlik şifr* | birdəfəlik parol* | birdəfəlik pin* | \
            müvəqqəti şifr* | müvəqqəti parol* | təsdiq nömrəsi | sms kod* | təsdiq şifrə* | təsdiq parol* | təsdiq nömrəs* | doğrulama nömrəs* | təsdiqləmə nömrəs* | \
            təhlükəsizlik nömrəs* | gizli nömrə* | birdəfəlik nömrə* | birdəfəlik açar* | giriş açar* | giriş nömrəs* | imza kod* | imzalama kod* | imza açar* | \
            əməliyyat şifrəs* | əməliyyat parol* | sms şifrə* | sms parol* | birdəfəlik kombinasiya | rəqəmsal açar* | \
            dinamik şifrə | ödəniş şifrəsi | əməliyyat şifrəsi | təsdiq şifrəsi
            """,
            .code: """
            kodu | kodunuz | kodunuzu | kod | kodun | kodla | pin kod* | şifrə kodu | açar | rəqəmləri daxil* | rəqəmi daxil* | rəqəmləri yaz*
            """,
            .accessCode: """
            aktivləşdirmə kod* | aktivasiya kod* | dəvət kod* | qeydiyyat kod* | lisenziya açar* | aktivləşdirmə açar* | aktivləşdirmə nömrəs* | aktivasiya nömrəs* | \
            aktivasiya açar* | giriş üçün ilk kod | ilk giriş kod* | ilk giriş şifrəs* | qeydiyyat açar* | ilkin şifrə* | ilkin parol* | müvəqqəti şifrə* | \
            başlanğıc şifrə* | qoşulma kod*
            """,
            .recoveryCode: """
            bərpa kod* | ehtiyat kod* | təcili kod* | bərpa açar* | bərpaetmə açar* | ehtiyat açar* | fövqəladə kod* | bərpa ifadəs*
            """,
            .receipt: """
            müraciət nömrə* | müraciət № | sorğu nömrə* | sorğu № | ərizə nömrə* | ərizə № | iş nömrə* | iş № | bilet nömrə* | bilet № | şikayət nömrə* | şikayət № | \
            müraciətin nömrə* | müraciətinizin nömrə* | sorğunun nömrə* | sorğunuzun nömrə* | ərizənin nömrə* | ərizənizin nömrə* | şikayətin nömrə* | işin nömrə* | \
            işin №* | tiket nömrə* | tiket № | müraciət kod* | müraciət id | sorğu id | hadisə nömrə* | zərər nömrə* | qeydiyyat nömrə* | qeydiyyat № | \
            daxilolma nömrə* | daxil olma nömrə* | məktubun nömrə* | nömrə ilə qeydiyyata | nömrə ilə qeydə | nömrəsi ilə qeydə | nömrəsi ilə qeydiyyata | \
            müraciət nömrəniz | müraciətinizin nömrəsi | ərizə nömrəniz | şikayətinizin nömrə* | nəzarət nömrə* | izləmə nömrəsi müraciət* | izləmə kodu müraciət* | \
            müraciətin izləmə kodu | müraciətin qeydiyyat nömrə* | ərizənin qeydiyyat nömrə* | ərizə kod* | ərizə id | şikayət kod* | sənədin qeydiyyat nömrə* | \
            daxil olan sənədin nömrə* | jurnal nömrə* | protokol nömrə* | bildiriş nömrə* | apellyasiya nömrə* | iddianın nömrə* | işinizin nömrə* | \
            nömrə altında qeydə | nömrə altında qeydiyyata | referans nömrəsi müraciət* | müraciətin referans
            """,
            .bait: """
            müştəri kodu | müştəri nömrəsi | sifariş nömrə* | faktura nömrə* | hesab nömrə* | telefon nömrə* | müştəri nömrə* | kart nömrə* | bron nömrə* | \
            rezervasiya nömrə* | uçuş nömrə* | müqavilə nömrə* | üzv nömrə* | istifadəçi nömrə* | seriya nömrə* | model nömrə* | əməliyyat nömrə* | bağlama nömrə* | \
            izləmə nömrə* | göndəriş nömrə* | pasport nömrə* | qəbz nömrə* | sifariş* | faktura* | qaimə* | qəbz | poçt kod* | endirim kod* | promo kod* | kupon kod* | \
            hədiyyə kod* | ölkə kod* | səhv kod* | xəta kod* | məhsul kod* | izləmə kod* | qr kod* | mənbə kod* | ştrix kod* | rezervasiya kod* | referal kod* | \
            promokod* | endirim* | kupon* | bağlama | telefon | tel | mob | faks | uçuş | otaq | mərtəbə | küçə* | küç | vöen | ədv | kart* | ilə bitən | \
            son dörd rəqəm* | əməliyyat | ödəniş* | versiya | səhifə | nömrə* | məbləğ* | cəmi | yekun | qiymət | qalıq | manat | azn | tarix* | doğum tarixi | ildə | \
            xal | ödənişinizi aldıq | sifarişinizi aldıq | ödənişiniz qəbul edildi | sifarişiniz qəbul edildi | avtomobilin qeydiyyat nömrə* | \
            dövlət qeydiyyat nömrə* | qeydiyyat nömrə nişanı | qapının kodu | qapı kodu | son 4 rəqəm* | son üç rəqəm* | son 3 rəqəm* | son iki rəqəm* | \
            son rəqəmlər* | ilə bitir | ilə qurtaran | sosial sığorta nömrəs* | kartın təhlükəsizlik kod* | kartın arxa* | kartınızın arxa* | fin kod* | təhvil kodu | \
            avtorizasiya kodu | abonent kodu* | abonent nömrə* | abunəçi kodu* | abunəçi nömrə*
            """,
            .pointing: """
            aşağıdakı | aşağıda | budur
            """,
            .enter: """
            daxil edin | daxil et | istifadə edin | istifadə et | yazın | kopyalayın | köçürün | yapışdırın | aşağıdakı | aşağıda | budur | rəqəmləri daxil* | \
            rəqəmi daxil* | rəqəmləri yaz*
            """,
            .expiry: """
            etibarlıdır | etibarlı | etibarlılıq | qüvvədədir | qüvvəsini itir* | bitəcək | bitir | müddəti | sona çatır | sona çatacaq | vaxtı bit* | ərzində | \
            sonra | qədər etibarlıdır | qədər qüvvədədir | qədər keçərlidir | dək etibarlıdır | dək qüvvədədir | qədər aktivdir | qədər istifadə edin | \
            qədər istifadə edə | qədər daxil edin | dək istifadə | əvvəl istifadə edin | əvvəl daxil edin | etibarlılıq müddəti | etibarlılıq vaxtı | müddəti bitir | \
            müddəti bitəcək* | müddəti başa çat* | vaxtı bitir | vaxtı bitəcək* | dəqiqə qalıb | dəqiqəniz var | dəqiqəniz qalıb | dəqiqə etibarlıdır | \
            dəqiqə ərzində etibarlıdır
            """,
            .minute: """
            dəqiqə | dəqiqəlik | dəqiqədir | dəqiqədən | dəq | dəqiqə qalıb | dəqiqəniz var | dəqiqəniz qalıb | dəqiqə etibarlıdır | dəqiqə ərzində etibarlıdır
            """,
            .hour: "saat | saatlıq | saatdan",
            .day: "gün | günlük | gündən",
            .secrecy: """
            paylaşmayın | bölüşməyin | heç kimlə | heç kimə | heç kəslə | heç kəsə | başqaları ilə | verməyin | üçüncü şəxs* | məxfi*
            """,
            .unrequested: """
            əgər siz | əgər bunu siz | əgər bu siz | əgər siz bu | siz etməmisinizsə | siz deyilsinizsə | göndərməmisinizsə | tələb etməmisinizsə | \
            sorğu göndərməmisinizsə | nəzərə almayın | məhəl qoymayın | diqqətə almayın
            """,
            .elsewhere: """
            sms ilə | sms vasitəsilə | mətn mesajı | telefonunuza | autentifikator* | poçtla | məktubla
            """,
            .spent: """
            dəyişdirildi | dəyişdirilib | dəyişdirilmişdir | istifadə edilib | istifadə olunub | yeniləndi | yenilənib | təsdiqləndi | təsdiqlənib | aktivləşdirildi | \
            uğurla | müddəti bitib | yeni giriş
            """,
            .confirm: """
            təsdiqlə | təsdiqləyin | təsdiqləmək | təsdiqləmə | təsdiq et | təsdiq edin | təsdiq | doğrula | doğrulayın | doğrulama | aktivləşdir | aktivləşdirin | \
            aktivləşdirmək | qeydiyyatı tamamla* | qeydiyyatı başa çatdır* | təsdiqləməyiniz* | təsdiqləməlisiniz | təsdiqlənməsi | təsdiqlənməyib | təsdiqləyərək | \
            təsdiqləyirəm | təsdiq etməyiniz* | təsdiq etməlisiniz | aktivləşdirməyiniz* | aktivləşdirməlisiniz | aktivləşdirilməsi | aktivləşdirərək | aktiv edin | \
            aktiv etmək | qeydiyyatınızı tamamla* | hesabımı aktiv* | hesabınızı aktiv* | hesabınızın aktiv* | aktiv et | abunəliyi təsdiqlə* | \
            abunəliyinizi təsdiqlə* | abunəliyin təsdiqi | ünvanın düzgün ol* | e-poçtunuzu yoxla* | e-poçtun düzgün ol* | ünvanınızı yoxla*
            """,
            .address: """
            e-poçt* | e-poçt ünvan* | elektron poçt* | elektron ünvan* | email* | e-mail* | ünvan* | hesab | hesabınız* | hesabı* | qeydiyyat* | abunəlik* | profil* | \
            kimliy* | cihaz*
            """,
            .password: """
            şifrə* | parol* | müvəqqəti parol*
            """,
            .reset: """
            sıfırla | sıfırlayın | sıfırlamaq | sıfırlama | bərpa et | bərpa edin | bərpası | yenilə | yeniləyin | şifrəni dəyiş* | şifrəni yenilə* | şifrəni bərpa* | \
            şifrənizi dəyiş* | şifrənizi yenilə* | şifrənizi bərpa* | parolu dəyiş* | parolu yenilə* | parolu bərpa* | parolunuzu dəyiş* | parolunuzu yenilə* | \
            parolunuzu bərpa* | yeni şifrə* | yeni parol* | şifrəni unut* | parolu unut* | şifrənizi unut* | unutmusunuz | unutmusan | şifrə yarat* | parol yarat* | \
            şifrə təyin* | parol təyin* | şifrəni sıfırla* | parolun dəyişdiril* | şifrənin dəyişdiril* | şifrənin bərpası | parolun bərpası | sıfırlamağınız | \
            şifrə yadınız* | şifrəniz yadınız* | parol yadınız* | yenisini təyin* | şifrə təyin edin
            """,
            .signIn: """
            daxil ol | daxil olun | daxil olmaq | giriş | giriş et | giriş edin | giriş linki | hesabına daxil* | sehrli keçid | hesabınıza daxil ol* | hesaba giriş | \
            hesaba daxil* | sistemə daxil* | hesabınıza gir* | hesabıma gir* | hesabına gir* | hesaba gir*
            """,
            .invite: """
            dəvət | dəvəti | dəvət edib | dəvət edir | dəvət etdi | dəvət olunmusunuz | dəvəti qəbul* | qəbul et | qəbul edin | qoşul | qoşulun | qoşulmaq | \
            dəvət olunmusan | dəvət olundunuz | qoşulmağa | qoşulmağınız | komandasına qoşul* | komandaya qoşul* | sizi əlavə etdi | qrupa qoşul* | \
            komandasında görmək | qoşuluram | üzvü olmağa | üzv olmağa
            """,
            .press: """
            klikləyin | kliklə | klik edin | klik et | basın | basaraq | toxunun | aşağıdakı keçid* | aşağıdakı link* | aşağıdakı düymə* | bu keçid* | keçidə | \
            keçidi | linkə | linki | düyməsinə | düyməyə | düyməni | brauzer* | ünvan sətri* | keçid edin | açın | bura basın | bura basaraq | buraya basın | \
            keçidə daxil olun | keçidə daxil olmaq | linkə daxil olun | linkdən istifadə* | keçiddən istifadə* | düyməni basın | linkə toxun* | linkə kliklə*
            """,
            .never: """
            abunəlikdən çıx* | abunəliyi ləğv* | imtina | parametrlər | tənzimləmələr | ayarlar | bildirişlər | məxfilik | məxfilik siyasəti | gizlilik | şərtlər | \
            istifadə şərtləri | qaydalar | kömək | yardım | dəstək | əlaqə | bizimlə əlaqə | tez-tez verilən suallar | ətraflı | daha ətraflı | daha çox | \
            brauzerdə bax* | bu mən deyiləm | mən deyildim | şikayət et | ləğv et | rədd et | blokla | yüklə | tətbiqi yüklə | endir | izləyin | paylaş | xəbərlər | \
            haqqımızda | ana səhifə | mağaza | satın al | sifarişə bax | sorğu anketi | qiymətləndir | cavab ver | hesabı sil | bildirişləri aktivləşdir* | \
            bildirişləri aç*
            """,
        ])

    static let uzbek = Language(
        "uz",
        [
            .secondFactor: """
            ikki faktorli | ikki bosqichli tas* | ikki bosqichli tek*
            """,
            .second: """
            soniya | sekund
            """,
            .subjectLine: """
            mavzudagi | mavzusida
            """,
            .digits: """
            raqamni kiriting | xonali | xonali raqam | xonali son | olti xonali | to'rt xonali | 6 xonali | 4 xonali | raqamli kombinatsiya | olti raqam | хонали | \
            олти хонали | 6 хонали
            """,
            .appointment: "yigʻilish* | uchrashuv* | vebinar*",
            .received: """
            murojaatingiz qabul qilindi | murojaatingiz ro'yxatga olindi | murojaatingiz ro'yxatdan o'tkazildi | murojaatingizni oldik | \
            murojaatingiz bizga yetib keldi | so'rovingiz qabul qilindi | so'rovingiz ro'yxatga olindi | arizangiz qabul qilindi | arizangiz ro'yxatga olindi | \
            arizangizni oldik | shikoyatingiz qabul qilindi | shikoyatingiz ro'yxatga olindi | xabaringizni oldik | xabaringiz qabul qilindi | \
            biz bilan bog'langaningiz uchun | bizga murojaat qilganingiz uchun | murojaat qilganingiz uchun rahmat | murojaatingiz uchun rahmat | \
            xabaringiz uchun rahmat | bizga yozganingiz uchun | ushbu raqamni ko'rsating | bu raqamni saqlab | ushbu raqamni saqlab | raqamni eslab qoling | \
            elektron xatingiz yuborildi | xatingiz yuborildi | murojaatingiz yuborildi | arizangiz yuborildi | shikoyatingiz yuborildi | so'rovingiz yuborildi | \
            xatingiz uchun rahmat | arizangiz uchun rahmat | so'rovingiz uchun rahmat | savolingiz uchun rahmat | qabul qilinganligini tasdiqlaymiz
            """,
            .request: """
            murojaatingiz* | murojaat | murojaatnoma* | so'rovingiz* | arizangiz* | ariza | arizasi | shikoyatingiz* | shikoyat | da'vo | da'vongiz* | apellyatsiya* | \
            e'tirozingiz* | deklaratsiya* | petitsiya* | xabaringiz* | xatingiz* | savolingiz* | iltimosnoma* | xabarnoma* | мурожаатингиз* | аризангиз* | \
            шикоятингиз* | сўровингиз* | декларациянгиз* | taklifingiz* | hujjatlaringiz* | talabnomangiz* | talabnoma* | so'rovnomangiz* | shikoyati | shikoyatni | \
            arizani | murojaatni | хатингиз* | саволингиз* | murojaat raqam* | murojaat № | ariza raqam* | ariza № | shikoyat raqam* | shikoyat № | \
            murojaatingiz raqam* | arizangiz raqam* | so'rovingiz raqam* | shikoyatingiz raqam* | murojaat kod* | murojaat id | ariza id | murojaatingizning raqam* | \
            arizangizning raqam* | shikoyatingizning raqam* | so'rovingizning raqam* | ariza kod* | shikoyat id | shikoyat kod* | da'vo raqam* | apellyatsiya raqam*
            """,
            .arrival: """
            qabul qilindi | qabul qilingan | qabul qildik | olindi | oldik | olingan | yetib keldi | kelib tushdi | kelib tushgan | ro'yxatdan o'tkazil* | \
            ro'yxatdan o'tdi | qayd etildi | qayd etilgan | kiritildi | taqdim etildi | topshirildi | ochildi | yaratildi | ko'rib chiqilmoqda | \
            ko'rib chiqish jarayon* | ishlov berilmoqda | muvaffaqiyatli yuborildi | қабул қилинди | келиб тушди | олинди | ro'yxatga olin* | ro'yxatdan o'tgan | \
            qabul qilinib | yuborilgan | yo'naltirildi | biriktirildi | berildi | yetib kelgan | kelib tushib | ko'rib chiqilyapti | jarayonda | ochilgan | \
            yaratilgan | kiritilgan | topshirilgan | рўйхатга олин* | рўйхатдан ўт*
            """,
            .numbering: """
            raqam | raqami | raqamli | № | nomer | nomeri | id | havola | raqami bilan | raqam ostida | raqamida | raqamingiz | рақами
            """,
            .oneTimeCode: """
            tasdiqlash kod* | tekshirish kod* | tasdiq kod* | kirish kod* | xavfsizlik kod* | bir martalik kod* | vaqtinchalik kod* | avtorizatsiya kod* | \
            verifikatsiya kod* | identifikatsiya kod* | xonali kod* | raqamli kod* | bir martalik parol* | vaqtinchalik parol* | sms kod* | тасдиқлаш код* | \
            текшириш код* | кириш код* | хавфсизлик код* | бир марталик код* | tasdiqlash raqam* | tekshiruv raqam* | xavfsizlik raqam* | maxfiy raqam* | \
            bir martalik raqam* | bir martalik kalit* | kirish kalit* | imzo kod* | imzolash kod* | imzo kalit* | sms parol* | sms-parol* | bir martalik kombinatsiya | \
            raqamli kalit* | бир марталик калит* | тасдиқлаш рақам* | махфий рақам* | смс парол* | имзо код* | \
            dinamik parol | to'lov paroli
            """,
            .code: """
            kod | kodi | kodingiz | kodni | kodingizni | koddan | pin kod* | кодингиз | кодингизни | кодингиз* | raqamlarni kirit* | raqamni kirit* | sonni kirit* | \
            raqamlarni yoz*
            """,
            .accessCode: """
            faollashtirish kod* | aktivatsiya kod* | taklif kod* | ro'yxatdan o'tish kod* | litsenziya kalit* | faollashtirish raqam* | faollashtirish kalit* | \
            aktivatsiya kalit* | aktivlashtirish kalit* | birinchi kirish kod* | ro'yxatdan o'tish kalit* | boshlang'ich parol* | dastlabki parol* | \
            фаоллаштириш калит* | вақтинчалик парол*
            """,
            .recoveryCode: """
            tiklash kod* | zaxira kod* | qayta tiklash kod* | tiklash kalit* | zaxira kalit* | favqulodda kod* | tiklash ibora* | тиклаш калит* | захира код* | \
            заҳира код*
            """,
            .receipt: """
            murojaat raqam* | murojaat № | ariza raqam* | ariza № | so'rov raqam* | so'rov № | ish raqam* | ish № | shikoyat raqam* | shikoyat № | \
            murojaatingiz raqam* | murojaatning raqam* | arizangiz raqam* | arizaning raqam* | so'rovingiz raqam* | so'rovning raqam* | shikoyatingiz raqam* | \
            ishning raqam* | tiket raqam* | tiket № | murojaat kod* | murojaat id | ariza id | so'rov id | hodisa raqam* | kirish raqam* | kiruvchi raqam* | \
            qayd raqam* | ro'yxat raqam* | raqami bilan ro'yxatga | raqam bilan ro'yxatga | raqam ostida ro'yxat* | murojaatingizning raqam* | arizangizning raqam* | \
            shikoyatingizning raqam* | so'rovingizning raqam* | shikoyatning raqam* | ro'yxatga olish raqam* | murojaatning ro'yxat raqam* | arizaning ro'yxat raqam* | \
            nazorat raqami ariza* | kuzatuv raqami murojaat* | kuzatuv raqami ariza* | ariza kod* | so'rov kod* | shikoyat id | shikoyat kod* | \
            hujjatning kirish raqam* | xatning raqam* | xat raqam* | jurnal raqam* | bayonnoma raqam* | ishingiz raqam* | da'vo raqam* | apellyatsiya raqam* | \
            raqami berildi | raqam berildi | мурожаат рақам* | ариза рақам* | шикоят рақам*
            """,
            .bait: """
            buyurtma raqam* | hisob raqam* | telefon raqam* | mijoz raqam* | karta raqam* | bron raqam* | reys raqam* | shartnoma raqam* | seriya raqam* | \
            model raqam* | tranzaksiya raqam* | pasport raqam* | jo'natma raqam* | chek raqam* | kuzatuv raqam* | buyurtma* | hisob-faktura* | chek | pochta kod* | \
            chegirma kod* | promo kod* | kupon kod* | sovg'a kod* | mamlakat kod* | xato kod* | mahsulot kod* | qr kod* | shtrix kod* | manba kod* | pochta indeksi | \
            promokod* | chegirma* | kupon* | jo'natma | telefon | tel | reys | xona | qavat | ko'cha* | stir | qqs | karta* | bilan tugaydigan | tranzaksiya | \
            to'lov* | versiya | sahifa | raqam* | summa* | jami | narx* | balans | so'm | sum | sana | tug'ilgan sana | yil | yilda | ball* | to'lovingizni oldik | \
            to'lovingiz qabul qilindi | buyurtmangizni oldik | buyurtmangiz qabul qilindi | eshik kodi | darvoza kodi | oxirgi to'rt raqam* | oxirgi 4 raqam* | \
            oxirgi to'rtta raqam* | oxirgi 4 ta raqam* | oxirgi uch raqam* | oxirgi 3 ta raqam* | oxirgi raqamlar* | so'nggi raqamlar* | bilan tugagan | \
            bilan tugovchi | ijtimoiy sug'urta raqam* | kartaning xavfsizlik kod* | kartaning orqa* | kartangizning orqa* | охирги тўрт рақам*
            """,
            .enter: """
            kiriting | kirit | kiritish | foydalaning | foydalan | nusxa oling | nusxalang | joylashtiring | quyidagi | quyida | mana | raqamlarni kirit* | \
            raqamni kirit* | sonni kirit* | raqamlarni yoz*
            """,
            .expiry: """
            amal qiladi | amal qilish muddati | amal qilish | muddati | tugaydi | tugashi | yaroqli | davomida | ichida | so'ng | keyin | eskiradi | \
            gacha amal qiladi | qadar amal qiladi | gacha yaroqli | gacha haqiqiy | gacha ishlaydi | gacha faol | gacha foydalaning | gacha kiriting | \
            gacha ishlatish mumkin | yaroqlilik muddati | muddati tugaydi | muddati tugashi | muddati o'tadi | oldin foydalaning | oldin kiriting | avval kiriting | \
            daqiqa qoldi | daqiqangiz bor | daqiqangiz qoldi | daqiqa amal qiladi | daqiqa davomida amal qiladi | гача амал қилади | амал қилиш муддати
            """,
            .minute: """
            daqiqa | daqiqada | daqiqadan | daqiqaga | minut | дақиқа* | daqiqa qoldi | daqiqangiz bor | daqiqangiz qoldi | daqiqa amal qiladi | \
            daqiqa davomida amal qiladi
            """,
            .hour: "soat | soatda | soatdan | соат*",
            .day: "kun | kunda | kundan",
            .secrecy: """
            hech kimga | hech kim bilan | bermang | aytmang | ulashmang | oshkor qilmang | boshqalarga | uchinchi shaxs* | maxfiy | ҳеч кимга
            """,
            .unrequested: """
            agar siz | agar bu siz | agar buni siz | so'ramagan bo'lsangiz | yubormagan bo'lsangiz | siz bo'lmasangiz | e'tibor bermang | e'tiborsiz qoldiring | \
            inkor eting
            """,
            .elsewhere: """
            sms orqali | sms xabar* | telefoningizga | autentifikator* | pochta orqali | xat orqali
            """,
            .spent: """
            o'zgartirildi | ishlatilgan | foydalanilgan | yangilandi | tasdiqlandi | faollashtirildi | muvaffaqiyatli | muddati tugagan | yangi kirish
            """,
            .confirm: """
            tasdiqlash | tasdiqlang | tasdiqlayman | tasdiqla | tekshirish | tekshiring | faollashtirish | faollashtiring | ro'yxatdan o'tishni yakunlash | \
            ro'yxatdan o'tishni yakunlang | ro'yxatdan o'tishni tugating | тасдиқлаш | тасдиқланг | tasdiqlashingiz | tasdiqlashni | tasdiqlab | tasdiqlanishi | \
            tasdiqlaysiz | faollashtirishingiz | faollashtirib | faollashtirishni | faollashtirilishi | ro'yxatdan o'tishni yakunla* | ro'yxatdan o'tishni tugat* | \
            ro'yxatdan o'tishni davom ettir* | faollashtiraman | faol bo'lishi | tasdiqlashingizni | obunangizni tasdiqla* | obunani tasdiqla* | pochtani tekshir* | \
            manzil to'g'riligiga | pochtangizni tekshir* | manzilingizni tekshir* | \
            blokdan chiqarish | blokdan chiqaring | блокдан чиқариш | \
            tasdiqlashingiz kerak | pochtangizni tasdiqlashingiz
            """,
            .address: """
            elektron pochta* | elektron manzil* | email* | e-mail* | pochta | pochtangiz* | manzil* | hisob | hisobingiz* | akkaunt* | ro'yxatdan o'tish | obuna* | \
            profil* | shaxsingiz* | qurilma*
            """,
            .password: "parol | parolni | parolingiz* | пароль*",
            .reset: """
            tiklash | tiklang | qayta tiklash | qayta o'rnatish | yangilash | parolni tiklash | parolni o'zgartirish | parolni almashtirish | parolni o'rnatish | \
            parolni yaratish | parolingizni tiklang | parolingizni o'zgartiring | yangi parol* | unutdingiz* | unutgan | parol yarating | parol o'rnating | \
            parolni tikla* | parolingizni tikla* | parolni almashtir* | parolni o'zgartir* | parolingizni o'zgartir* | parolingizni almashtir* | parol o'rnat* | \
            parolni yangila* | parol yarat* | parol esingizda yo'q* | yangisini o'rnat* | parol esdan chiq*
            """,
            .signIn: """
            kirish | tizimga kirish | kiring | tizimga kiring | hisobga kirish | kirish havolasi | kirishingiz | tizimga kirib | hisobingizga kir* | hisobga kir* | \
            tizimga kir*
            """,
            .invite: """
            taklif | taklifnoma | taklif qildi | taklif etdi | taklif qilindingiz | qabul qilish | qabul qiling | taklifni qabul* | qo'shilish | qo'shiling | \
            taklif etildingiz | taklif qilishdi | taklif qilmoqda | taklif qilyapti | qo'shilishingiz | qo'shildingiz | sizni qo'shdi | jamoaga qo'shil* | \
            jamoasiga qo'shil* | jamoasiga qo'sh* | jamoaga qo'sh* | qo'shilaman | a'zosi bo'lish* | a'zo bo'lish*
            """,
            .press: """
            bosing | bosish | bosib | ustiga bosing | havolaga | havolani | havola | quyidagi havola* | ushbu havola* | tugmani | tugmasini | tugma | quyidagi tugma* | \
            brauzer* | manzil satri* | oching | o'ting | shu yerga | bu yerga bos* | shu yerni bos* | bosishingiz | havoladan | havola orqali
            """,
            .never: """
            obunani bekor qilish | obunadan chiqish | sozlamalar | bildirishnomalar | maxfiylik | maxfiylik siyosati | shartlar | foydalanish shartlari | yordam | \
            yordam markazi | qo'llab-quvvatlash | aloqa | biz bilan bog'lan* | bog'lanish | batafsil | ko'proq | brauzerda ko'rish | bu men emas | men emas | \
            xabar berish | bekor qilish | rad etish | bloklash | yuklab olish | ilovani yuklab* | ulashish | yangiliklar | biz haqimizda | bosh sahifa | do'kon | \
            sotib olish | buyurtmani ko'rish | so'rovnoma | baholash | javob berish | hisobni o'chirish | bildirishnomalarni yoqish | bildirishnomalarni yoq* | \
            bildirishnomalarni faollashtir*
            """,
        ])
}
