extension Language {
    static let azerbaijani = Language(
        "az",
        [
            .oneTimeCode: """
            təsdiq kod* | təsdiqləmə kod* | doğrulama kod* | giriş kod* | təhlükəsizlik kod* | \
            birdəfəlik kod* | müvəqqəti kod* | autentifikasiya kod* | identifikasiya kod* | \
            yoxlama kod* | təsdiqlənmə kod* | avtorizasiya kod* | rəqəmli kod* | birdəfəlik şifr* | \
            birdəfəlik parol* | birdəfəlik pin* | müvəqqəti şifr* | müvəqqəti parol* | təsdiq nömrəsi | \
            sms kod*
            """,
            .code: "kodu | kodunuz | kodunuzu | kod | kodun | kodla | pin kod* | şifrə kodu | açar",
            .accessCode: """
            aktivləşdirmə kod* | aktivasiya kod* | dəvət kod* | qeydiyyat kod* | lisenziya açar* | \
            aktivləşdirmə açar*
            """,
            .recoveryCode: "bərpa kod* | ehtiyat kod* | təcili kod* | bərpa açar*",
            .receipt: """
            müraciət nömrə* | müraciət № | sorğu nömrə* | sorğu № | ərizə nömrə* | ərizə № | iş nömrə* | \
            iş № | bilet nömrə* | bilet № | şikayət nömrə* | şikayət №
            """,
            .bait: """
            müştəri kodu | müştəri nömrəsi | sifariş nömrə* | faktura nömrə* | hesab nömrə* | telefon nömrə* | müştəri nömrə* | \
            kart nömrə* | bron nömrə* | rezervasiya nömrə* | uçuş nömrə* | müqavilə nömrə* | \
            üzv nömrə* | istifadəçi nömrə* | seriya nömrə* | model nömrə* | əməliyyat nömrə* | \
            bağlama nömrə* | izləmə nömrə* | göndəriş nömrə* | pasport nömrə* | qəbz nömrə* | sifariş* | \
            faktura* | qaimə* | qəbz | poçt kod* | endirim kod* | promo kod* | kupon kod* | \
            hədiyyə kod* | ölkə kod* | səhv kod* | xəta kod* | məhsul kod* | izləmə kod* | qr kod* | \
            mənbə kod* | ştrix kod* | rezervasiya kod* | referal kod* | promokod* | endirim* | kupon* | \
            bağlama | telefon | tel | mob | faks | uçuş | otaq | mərtəbə | küçə* | küç | vöen | ədv | \
            kart* | ilə bitən | son dörd rəqəm* | əməliyyat | ödəniş* | versiya | səhifə | nömrə* | \
            məbləğ* | cəmi | yekun | qiymət | qalıq | manat | azn | tarix* | doğum tarixi | ildə | \
            xal
            """,
            .enter: """
            daxil edin | daxil et | istifadə edin | istifadə et | yazın | kopyalayın | köçürün | \
            yapışdırın | aşağıdakı | aşağıda | budur
            """,
            .expiry: """
            etibarlıdır | etibarlı | etibarlılıq | qüvvədədir | qüvvəsini itir* | bitəcək | bitir | \
            müddəti | sona çatır | sona çatacaq | vaxtı bit* | ərzində | sonra
            """,
            .minute: "dəqiqə | dəqiqəlik | dəqiqədir | dəqiqədən | dəq",
            .hour: "saat | saatlıq | saatdan",
            .day: "gün | günlük | gündən",
            .secrecy: """
            paylaşmayın | bölüşməyin | heç kimlə | heç kimə | heç kəslə | heç kəsə | başqaları ilə | \
            verməyin | üçüncü şəxs* | məxfi*
            """,
            .unrequested: """
            əgər siz | əgər bunu siz | əgər bu siz | əgər siz bu | siz etməmisinizsə | \
            siz deyilsinizsə | göndərməmisinizsə | tələb etməmisinizsə | sorğu göndərməmisinizsə | \
            nəzərə almayın | məhəl qoymayın | diqqətə almayın
            """,
            .elsewhere: """
            sms ilə | sms vasitəsilə | mətn mesajı | telefonunuza | autentifikator* | poçtla | məktubla
            """,
            .spent: """
            dəyişdirildi | dəyişdirilib | dəyişdirilmişdir | istifadə edilib | istifadə olunub | \
            yeniləndi | yenilənib | təsdiqləndi | təsdiqlənib | aktivləşdirildi | uğurla | \
            müddəti bitib | yeni giriş
            """,
            .confirm: """
            təsdiqlə | təsdiqləyin | təsdiqləmək | təsdiqləmə | təsdiq et | təsdiq edin | təsdiq | \
            doğrula | doğrulayın | doğrulama | aktivləşdir | aktivləşdirin | aktivləşdirmək | \
            qeydiyyatı tamamla* | qeydiyyatı başa çatdır*
            """,
            .address: """
            e-poçt* | e-poçt ünvan* | elektron poçt* | elektron ünvan* | email* | e-mail* | ünvan* | \
            hesab | hesabınız* | hesabı* | qeydiyyat* | abunəlik* | profil* | kimliy* | cihaz*
            """,
            .password: "şifrə* | parol*",
            .reset: """
            sıfırla | sıfırlayın | sıfırlamaq | sıfırlama | bərpa et | bərpa edin | bərpası | yenilə | \
            yeniləyin | şifrəni dəyiş* | şifrəni yenilə* | şifrəni bərpa* | şifrənizi dəyiş* | \
            şifrənizi yenilə* | şifrənizi bərpa* | parolu dəyiş* | parolu yenilə* | parolu bərpa* | \
            parolunuzu dəyiş* | parolunuzu yenilə* | parolunuzu bərpa* | yeni şifrə* | yeni parol* | \
            şifrəni unut* | parolu unut* | şifrənizi unut* | unutmusunuz | unutmusan | şifrə yarat* | \
            parol yarat* | şifrə təyin* | parol təyin*
            """,
            .signIn: """
            daxil ol | daxil olun | daxil olmaq | giriş | giriş et | giriş edin | giriş linki | \
            hesabına daxil* | sehrli keçid
            """,
            .invite: """
            dəvət | dəvəti | dəvət edib | dəvət edir | dəvət etdi | dəvət olunmusunuz | dəvəti qəbul* | \
            qəbul et | qəbul edin | qoşul | qoşulun | qoşulmaq
            """,
            .press: """
            klikləyin | kliklə | klik edin | klik et | basın | basaraq | toxunun | aşağıdakı keçid* | \
            aşağıdakı link* | aşağıdakı düymə* | bu keçid* | keçidə | keçidi | linkə | linki | \
            düyməsinə | düyməyə | düyməni | brauzer* | ünvan sətri* | keçid edin | açın
            """,
            .never: """
            abunəlikdən çıx* | abunəliyi ləğv* | imtina | parametrlər | tənzimləmələr | ayarlar | \
            bildirişlər | məxfilik | məxfilik siyasəti | gizlilik | şərtlər | istifadə şərtləri | \
            qaydalar | kömək | yardım | dəstək | əlaqə | bizimlə əlaqə | tez-tez verilən suallar | \
            ətraflı | daha ətraflı | daha çox | brauzerdə bax* | bu mən deyiləm | mən deyildim | \
            şikayət et | ləğv et | rədd et | blokla | yüklə | tətbiqi yüklə | endir | izləyin | paylaş | \
            xəbərlər | haqqımızda | ana səhifə | mağaza | satın al | sifarişə bax | sorğu anketi | \
            qiymətləndir | cavab ver | hesabı sil
            """,
        ])

    static let uzbek = Language(
        "uz",
        [
            .oneTimeCode: """
            tasdiqlash kod* | tekshirish kod* | tasdiq kod* | kirish kod* | xavfsizlik kod* | \
            bir martalik kod* | vaqtinchalik kod* | avtorizatsiya kod* | verifikatsiya kod* | \
            identifikatsiya kod* | xonali kod* | raqamli kod* | bir martalik parol* | \
            vaqtinchalik parol* | sms kod* | тасдиқлаш код* | текшириш код* | кириш код* | \
            хавфсизлик код* | бир марталик код*
            """,
            .code: "kod | kodi | kodingiz | kodni | kodingizni | koddan | pin kod* | код* ингиз | кодингиз*",
            .accessCode: """
            faollashtirish kod* | aktivatsiya kod* | taklif kod* | ro'yxatdan o'tish kod* | \
            litsenziya kalit*
            """,
            .recoveryCode: "tiklash kod* | zaxira kod* | qayta tiklash kod*",
            .receipt: """
            murojaat raqam* | murojaat № | ariza raqam* | ariza № | so'rov raqam* | so'rov № | \
            ish raqam* | ish № | shikoyat raqam* | shikoyat №
            """,
            .bait: """
            buyurtma raqam* | hisob raqam* | telefon raqam* | mijoz raqam* | karta raqam* | \
            bron raqam* | reys raqam* | shartnoma raqam* | seriya raqam* | model raqam* | \
            tranzaksiya raqam* | pasport raqam* | jo'natma raqam* | chek raqam* | kuzatuv raqam* | \
            buyurtma* | hisob-faktura* | chek | pochta kod* | chegirma kod* | promo kod* | kupon kod* | \
            sovg'a kod* | mamlakat kod* | xato kod* | mahsulot kod* | qr kod* | shtrix kod* | \
            manba kod* | pochta indeksi | promokod* | chegirma* | kupon* | jo'natma | telefon | tel | \
            reys | xona | qavat | ko'cha* | stir | inn | qqs | karta* | bilan tugaydigan | tranzaksiya | \
            to'lov* | versiya | sahifa | raqam* | summa* | jami | narx* | balans | so'm | sum | sana | \
            tug'ilgan sana | yil | yilda | ball*
            """,
            .enter: """
            kiriting | kirit | kiritish | foydalaning | foydalan | nusxa oling | nusxalang | \
            joylashtiring | quyidagi | quyida | mana
            """,
            .expiry: """
            amal qiladi | amal qilish muddati | amal qilish | muddati | tugaydi | tugashi | yaroqli | \
            davomida | ichida | so'ng | keyin | eskiradi
            """,
            .minute: "daqiqa | daqiqada | daqiqadan | daqiqaga | minut | дақиқа*",
            .hour: "soat | soatda | soatdan | соат*",
            .day: "kun | kunda | kundan",
            .secrecy: """
            hech kimga | hech kim bilan | bermang | aytmang | ulashmang | oshkor qilmang | boshqalarga | \
            uchinchi shaxs* | maxfiy | ҳеч кимга
            """,
            .unrequested: """
            agar siz | agar bu siz | agar buni siz | so'ramagan bo'lsangiz | yubormagan bo'lsangiz | \
            siz bo'lmasangiz | e'tibor bermang | e'tiborsiz qoldiring | inkor eting
            """,
            .elsewhere: """
            sms orqali | sms xabar* | telefoningizga | autentifikator* | pochta orqali | xat orqali
            """,
            .spent: """
            o'zgartirildi | ishlatilgan | foydalanilgan | yangilandi | tasdiqlandi | faollashtirildi | \
            muvaffaqiyatli | muddati tugagan | yangi kirish
            """,
            .confirm: """
            tasdiqlash | tasdiqlang | tasdiqlayman | tasdiqla | tekshirish | tekshiring | \
            faollashtirish | faollashtiring | ro'yxatdan o'tishni yakunlash | \
            ro'yxatdan o'tishni yakunlang | ro'yxatdan o'tishni tugating | тасдиқлаш | тасдиқланг
            """,
            .address: """
            elektron pochta* | elektron manzil* | email* | e-mail* | pochta | pochtangiz* | manzil* | \
            hisob | hisobingiz* | akkaunt* | ro'yxatdan o'tish | obuna* | profil* | shaxsingiz* | \
            qurilma*
            """,
            .password: "parol | parolni | parolingiz* | пароль*",
            .reset: """
            tiklash | tiklang | qayta tiklash | qayta o'rnatish | yangilash | parolni tiklash | \
            parolni o'zgartirish | parolni almashtirish | parolni o'rnatish | parolni yaratish | \
            parolingizni tiklang | parolingizni o'zgartiring | yangi parol* | unutdingiz* | unutgan | \
            parol yarating | parol o'rnating
            """,
            .signIn: "kirish | tizimga kirish | kiring | tizimga kiring | hisobga kirish | kirish havolasi",
            .invite: """
            taklif | taklifnoma | taklif qildi | taklif etdi | taklif qilindingiz | qabul qilish | \
            qabul qiling | taklifni qabul* | qo'shilish | qo'shiling
            """,
            .press: """
            bosing | bosish | bosib | ustiga bosing | havolaga | havolani | havola | quyidagi havola* | \
            ushbu havola* | tugmani | tugmasini | tugma | quyidagi tugma* | brauzer* | manzil satri* | \
            oching | o'ting
            """,
            .never: """
            obunani bekor qilish | obunadan chiqish | sozlamalar | bildirishnomalar | maxfiylik | \
            maxfiylik siyosati | shartlar | foydalanish shartlari | yordam | yordam markazi | \
            qo'llab-quvvatlash | aloqa | biz bilan bog'lan* | bog'lanish | batafsil | ko'proq | \
            brauzerda ko'rish | bu men emas | men emas | xabar berish | bekor qilish | rad etish | \
            bloklash | yuklab olish | ilovani yuklab* | ulashish | yangiliklar | biz haqimizda | \
            bosh sahifa | do'kon | sotib olish | buyurtmani ko'rish | so'rovnoma | baholash | \
            javob berish | hisobni o'chirish
            """,
        ])

    static let kazakh = Language(
        "kk",
        [
            .oneTimeCode: """
            растау код* | растау коды* | тексеру код* | тексеру коды* | кіру код* | кіру коды* | \
            қауіпсіздік код* | қауіпсіздік коды* | бір реттік код* | бір реттік коды* | бір жолғы код* | \
            бір жолғы коды* | біржолғы код* | біржолғы коды* | уақытша код* | уақытша коды* | \
            авторизация код* | авторизация коды* | аутентификация код* | аутентификация коды* | \
            верификация код* | верификация коды* | қолжетімділік код* | қолжетімділік коды* | \
            таңбалы код* | таңбалы коды* | бір реттік құпиясөз* | бір реттік құпия сөз* | \
            бір реттік пароль* | бір жолғы құпиясөз* | бір жолғы құпия сөз* | уақытша құпиясөз* | \
            уақытша құпия сөз* | уақытша пароль* | смс-код* | sms-код*
            """,
            .code: "кодыңыз* | коды | кодты | кодын | кодтар* | пин-код* | кілт",
            .accessCode: """
            белсендіру код* | іске қосу код* | шақыру код* | тіркеу код* | тіркелу код* | лицензия кілті
            """,
            .recoveryCode: "қалпына келтіру код* | резервтік код* | сақтық код*",
            .receipt: """
            өтініш нөмір* | өтініш № | өтінім нөмір* | өтінім № | сұраныс нөмір* | сұраныс № | \
            іс нөмір* | іс № | шағым нөмір* | шағым №
            """,
            .bait: """
            тапсырыс нөмір* | шот нөмір* | телефон нөмір* | клиент нөмір* | карта нөмір* | \
            брондау нөмір* | рейс нөмір* | шарт нөмір* | келісімшарт нөмір* | сериялық нөмір* | \
            модель нөмір* | транзакция нөмір* | төлқұжат нөмір* | жөнелтім нөмір* | чек нөмір* | \
            бақылау нөмір* | жүк нөмір* | тапсырыс* | шот-фактура* | түбіртек | чек | пошта код* | \
            жеңілдік код* | промо код* | купон код* | сыйлық код* | ел код* | қате код* | өнім код* | \
            тауар код* | qr код* | штрих код* | бастапқы код* | пошта индексі | промокод* | жеңілдік* | \
            купон* | сәлемдеме | телефон* | тел | рейс | бөлме | пәтер | қабат | көше* | жсн | бсн | \
            ққс | карта* | аяқталатын | транзакция | төлем* | нұсқа* | бет | нөмір* | сома* | барлығы | \
            жалпы | баға* | теңгерім | теңге | тг | күні | туған күні | жыл | жылы | жылғы | ұпай* | \
            балл*
            """,
            .enter: """
            енгізіңіз | енгіз | енгізу | пайдаланыңыз | қолданыңыз | көшіріңіз | қойыңыз | төмендегі | \
            төменде | келесі | міне
            """,
            .expiry: """
            жарамды | жарамдылық | жарамсыз | аяқталады | мерзімі | мерзімі аяқтал* | мерзімі бітеді | \
            ішінде | бойы | кейін | өтеді | қолданылады
            """,
            .minute: "минут | минуттан | минутта | минутқа | минуттың | мин",
            .hour: "сағат | сағаттан | сағатта | сағатқа",
            .day: "күн | күннен | күнге",
            .secrecy: """
            ешкімге | ешкіммен | бөліспеңіз | айтпаңыз | бермеңіз | жібермеңіз | жарияламаңыз | \
            үшінші тұлға* | басқаларға | құпия сақта*
            """,
            .unrequested: """
            егер сіз | егер бұл сіз | егер мұны сіз | сұрамаған болсаңыз | сіз болмасаңыз | \
            сұрау жібермеген* | тіркелмеген болсаңыз | елемеңіз | назар аудармаңыз | мән бермеңіз
            """,
            .elsewhere: """
            sms арқылы | смс арқылы | sms-хабар* | смс-хабар* | телефоныңызға | аутентификатор* | \
            пошта арқылы | хатпен
            """,
            .spent: """
            өзгертілді | пайдаланылған | қолданылған | жаңартылды | расталды | белсендірілді | сәтті | \
            мерзімі аяқталды | мерзімі өтті | жаңа кіру
            """,
            .confirm: """
            растау | растаңыз | растаймын | раста | тексеру | тексеріңіз | белсендіру | белсендіріңіз | \
            іске қосу | тіркелуді аяқта* | тіркеуді аяқта* | құптау
            """,
            .address: """
            электрондық пошта* | электрондық мекенжай* | пошта | поштаңыз* | мекенжай* | email* | \
            e-mail* | аккаунт* | есептік жазба* | тіркелгі* | тіркелу | жазылым* | профил* | құрылғы* | \
            жеке кабинет*
            """,
            .password: "құпиясөз* | құпия сөз* | пароль*",
            .reset: """
            қалпына келтір* | ысыру | ысырыңыз | жаңарту | құпиясөзді өзгерту | құпиясөзді өзгертіңіз | \
            құпиясөзді қалпына келтіру | құпиясөзді ауыстыру | құпиясөзді орнату | құпия сөзді өзгерту | \
            құпия сөзді өзгертіңіз | құпия сөзді қалпына келтіру | құпия сөзді ауыстыру | \
            құпия сөзді орнату | парольді өзгерту | парольді өзгертіңіз | парольді қалпына келтіру | \
            парольді ауыстыру | парольді орнату | жаңа құпиясөз* | жаңа құпия сөз* | жаңа пароль* | \
            ұмыттыңыз* | ұмытып* | ұмытқан | құпиясөз жасау | құпиясөз орнату | құпиясөз жасаңыз | \
            құпиясөз орнатыңыз | құпия сөз жасау | құпия сөз орнату | құпия сөз жасаңыз | \
            құпия сөз орнатыңыз
            """,
            .signIn: "кіру | кіріңіз | жүйеге кіру | жүйеге кіріңіз | аккаунтқа кіру | кіру сілтемесі",
            .invite: """
            шақыру | шақырды | шақырады | шақырылдыңыз | шақыртпа | шақыру жіберді | қабылдау | \
            қабылдаңыз | шақыруды қабылдау | қосылу | қосылыңыз
            """,
            .press: """
            басыңыз | басу | басып | сілтемені | сілтемеге | сілтеме | төмендегі сілтеме* | \
            осы сілтеме* | түймені | түймесін | түйме | батырманы | батырмасын | төмендегі түйме* | \
            браузер* | мекенжай жолағы* | ашыңыз | өтіңіз
            """,
            .never: """
            жазылымнан бас тарту | жазылымды тоқтату | бас тарту | баптаулар | параметрлер | \
            хабарландырулар | құпиялылық | құпиялылық саясаты | шарттар | пайдалану шарттары | \
            ережелер | көмек | анықтама | қолдау | қолдау қызметі | байланыс | бізбен байланыс* | \
            толығырақ | көбірек білу | браузерде көру | бұл мен емес | шағымдану | болдырмау | \
            қабылдамау | бұғаттау | жүктеу | жүктеп алу | қолданбаны жүктеу | бөлісу | жаңалықтар | \
            біз туралы | басты бет | дүкен | сатып алу | тапсырысты көру | сауалнама | бағалау | \
            жауап беру | аккаунтты жою
            """,
        ])

    static let kyrgyz = Language(
        "ky",
        [
            .oneTimeCode: """
            ырастоо код* | текшерүү код* | кирүү код* | коопсуздук код* | бир жолку код* | \
            убактылуу код* | тастыктоо код* | бир жолку сырсөз* | бир жолку сыр сөз* | \
            бир жолку купуя сөз* | бир жолку пароль* | убактылуу сырсөз*
            """,
            .code: "кодуңуз* | коду | кодду | кодун",
            .accessCode: "активдештирүү код* | чакыруу код* | каттоо код*",
            .recoveryCode: "калыбына келтирүү код* | камдык код*",
            .receipt: "арыз номер* | кайрылуу номер* | иш номер*",
            .bait: """
            буйрутма номер* | заказ номер* | эсеп номер* | телефон номер* | кардар номер* | \
            карта номер* | рейс номер* | келишим номер* | буйрутма* | почта код* | арзандатуу код* | \
            промо код* | купон код* | өлкө код* | ката код* | штрих код* | промокод* | арзандатуу* | \
            телефон* | кабат | көчө* | карта* | төлөм* | бет | номер* | сумма* | баары | баасы | сом | \
            күнү | туулган күнү | жыл | жылы | упай*
            """,
            .enter: """
            киргизиңиз | киргиз | колдонуңуз | пайдаланыңыз | көчүрүңүз | төмөнкү | төмөндөгү | мына
            """,
            .expiry: "жарактуу | мөөнөтү | бүтөт | аяктайт | ичинде | кийин | күчүндө",
            .minute: "мүнөт | мүнөткө | мүнөттөн | мүнөттө",
            .hour: "саат | саатка | сааттан",
            .day: "күн | күндөн | күнгө",
            .secrecy: "эч кимге | эч ким менен | бербеңиз | айтпаңыз | бөлүшпөңүз",
            .unrequested: "эгер сиз | эгер бул сиз | сурабаган болсоңуз | көңүл бурбаңыз | этибарга албаңыз",
            .elsewhere: "смс аркылуу | sms аркылуу | телефонуңузга | почта аркылуу",
            .spent: "өзгөртүлдү | колдонулган | жаңыртылды | ырасталды | ийгиликтүү | мөөнөтү бүттү",
            .confirm: """
            ырастоо | ырастаңыз | тастыктоо | тастыктаңыз | текшерүү | активдештирүү | каттоону аякта*
            """,
            .address: "электрондук почта* | почта | дарек* | аккаунт* | эсеп | каттоо | жазылуу | профил*",
            .password: "сырсөз* | сыр сөз* | купуя сөз* | пароль*",
            .reset: """
            калыбына келтир* | сырсөздү өзгөртүү | сырсөздү калыбына келтирүү | сырсөздү жаңыртуу | \
            сыр сөздү өзгөртүү | сыр сөздү калыбына келтирүү | сыр сөздү жаңыртуу | жаңы сырсөз* | \
            жаңы сыр сөз* | унуттуңуз* | унутуп*
            """,
            .signIn: "кирүү | кириңиз | системага кирүү",
            .invite: "чакыруу | чакырды | чакырылдыңыз | кабыл алуу | кабыл алыңыз | кошулуу | кошулуңуз",
            .press: """
            басыңыз | басуу | шилтемени | шилтемеге | шилтеме | төмөнкү шилтеме* | баскычты | баскыч | \
            браузер* | ачыңыз
            """,
            .never: """
            жазылуудан баш тартуу | баш тартуу | жөндөөлөр | билдирүүлөр | купуялык | купуялык саясаты | \
            шарттар | эрежелер | жардам | колдоо | байланыш | кененирээк | толугураак | бул мен эмес | \
            жокко чыгаруу | четке кагуу | жүктөө | бөлүшүү | жаңылыктар | биз жөнүндө | башкы бет | \
            дүкөн | сатып алуу | баалоо | жооп берүү
            """,
        ])
}
