extension Language {
    static let igbo = Language(
        "ig",
        [
            .digits: """
            mkpụrụ ọnụọgụ | ọnụọgụ isii | ọnụọgụ anọ | nọmba isii | mkpụrụ edemede isii
            """,
            .received: """
            anyị anatala arịrịọ gị | anyị enwetala arịrịọ gị | arịrịọ gị abịala anyị aka | anatala arịrịọ gị | enwetala arịrịọ gị | anyị anatala mkpesa gị | \
            anyị enwetala mkpesa gị | anyị anatala ozi gị | anyị enwetala ozi gị | anyị edebanyela mkpesa gị | edebanyela arịrịọ gị | daalụ maka ịkpọtụrụ anyị | \
            imeela maka ịkpọtụrụ anyị | daalụ na ị kpọtụrụ anyị | debe nọmba a | biko kwuo nọmba a | daalụ maka ozi-e gị | daalụ maka ozi gị | daalụ maka arịrịọ gị | \
            daalụ maka mkpesa gị | daalụ maka akwụkwọ ozi gị | daalụ maka ajụjụ gị | anyị natara ozi-e gị | anyị natara ajụjụ gị | anyị natara akwụkwọ anamachọihe gị | \
            anyị natara mkpegharị gị | anyị natara akwụkwọ ozi gị | anyị natara arịrịọ gị | anyị natara mkpesa gị
            """,
            .request: """
            arịrịọ gị | arịrịọ | mkpesa gị | mkpesa | ajụjụ gị | akụkọ gị | ozi gị | ikpe gị | tiketi gị | akwụkwọ anamachọihe gị | mkpegharị gị | ozi-e gị | \
            anamachọihe gị | fọm gị | dọkụmentị gị
            """,
            .arrival: """
            anatala | anyị anatala | enwetala | anyị enwetala | abịala anyị aka | edebanyela | debanyela | e debanyela | ezigala | ezipụla | a na-arụ ọrụ na ya | \
            meghela tiketi | ezigara | e ziganyela | e nyefela | a na-eleba anya | e mepela | edekọla | edebanyela n'okpuru nọmba
            """,
            .numbering: "nọmba | akara ntụaka | nọmba ntụaka | nọmba ya",
            .oneTimeCode: """
            koodu nkwenye | koodu nkwenye gị | koodu nyocha | koodu nyocha gị | koodu nchọpụta | koodu ịkwado | koodu nnwale | koodu nkwado | koodu nkwado gị | \
            koodu nchekwa | koodu nchekwa gị | koodu nche | koodu nbanye | koodu nbanye gị | koodu ịbanye | koodu mbanye | koodu otu ugboro | koodu otu oge | \
            koodu otu mgbe | koodu ojiji otu ugboro | koodu nwa oge | koodu nwa oge gị | koodu nwa nkenke oge | koodu njirimara | koodu nrụpụta ọhụrụ | koodu otp | \
            koodu ọnụọgụ | koodu mkpụrụ ọnụọgụ | kood nkwenye | kood nyocha | kodu nkwenye | kodu nyocha | kodu nchekwa | code nkwenye | code nyocha | \
            akara nkwenye gị | akara nyocha gị | akara nchekwa gị | akara otu ugboro | okwuntughe otu ugboro | okwuntughe otu oge | okwuntughe nwa oge | \
            okwuntughe ojiji otu ugboro | okwu ntughe otu ugboro | okwu nzuzo otu ugboro | paswọọdụ otu ugboro | paswọdụ otu ugboro | nọmba nkwenye | \
            nọmba nkwenye gị | nọmba nyocha | pin otu ugboro | otp gị | nọmba nchekwa | nọmba otu oge | nọmba otu ugboro | igodo otu oge | igodo otu ugboro | \
            igodo nbanye | koodu mbinye aka | okwuntughe sms | paswọọdụ sms | igodo dijitalụ
            """,
            .code: """
            koodu gị | koodu a | koodu dị n'okpuru | koodu na-eso | koodu ndị | jiri koodu | tinye koodu | kood gị | kodu gị | pin gị | nọmba nzuzo | nọmba nzuzo gị | \
            akara nzuzo | akara nzuzo gị | koodu nzuzo
            """,
            .accessCode: """
            koodu mmalite | koodu ịkpọlite | koodu ndebanye | koodu ndebanye aha | koodu ịkpọ òkù | koodu oku | koodu nnweta | koodu isonye | koodu akwụkwọ ịkpọ òkù | \
            nọmba mmalite | nọmba ịgbalite | igodo mmalite | koodu mbanye mbụ | koodu nbanye mbụ | okwuntughe mbụ | paswọọdụ mbụ | paswọọdụ nwa oge
            """,
            .recoveryCode: """
            koodu mgbake | koodu iweghachi | koodu nweghachi | koodu ndabere | koodu mberede | koodu nchekwa ndabere | igodo mgbake | igodo mweghachi | igodo ndabere | \
            koodu mweghachi
            """,
            .receipt: """
            nọmba arịrịọ | nọmba arịrịọ gị | nọmba ikpe | nọmba mkpesa | nọmba mkpesa gị | nọmba tiketi | nọmba tiketi gị | nọmba okwu | nọmba faịlụ | nọmba akụkọ | \
            nọmba ntụaka arịrịọ | nọmba ndebanye aha arịrịọ | nọmba ndebanye mkpesa | nọmba anamachọihe | nọmba akwụkwọ anamachọihe | nọmba ajụjụ | nọmba mkpegharị | \
            nọmba akwụkwọ ozi | nọmba ntụaka mkpesa | nọmba nsochi arịrịọ | nọmba ikpe gị | nọmba faịlụ gị | edebanyela n'okpuru nọmba
            """,
            .bait: """
            nọmba ọda | nọmba ọda gị | nọmba ịtụ | nọmba iwu | nọmba ahịa | nọmba akwụkwọ ọnụahịa | nọmba akaụntụ | nọmba akaụntụ gị | nọmba ekwentị | \
            nọmba ekwentị gị | nọmba fon | nọmba onye ahịa | nọmba onye otu | nọmba kaadị | nọmba ndoputa | nọmba nkwado akwụkwọ | nọmba nsochi | nọmba ụgbọelu | \
            nọmba oche | nọmba ọnụụlọ | nọmba njirimara | nọmba paspọtụ | nọmba azụmahịa | nọmba ịkwụ ụgwọ | nọmba nwa akwụkwọ | koodu nzipu ozi | koodu zip | \
            koodu mbelata | koodu mbelata ọnụ | koodu mgbasa ozi | koodu vọchọ | koodu obodo | koodu mba | koodu njehie | koodu ngwaahịa | koodu alaka | koodu qr | \
            koodu ụlọ akụ | ọda gị | iwu gị | akwụkwọ ọnụahịa | mbelata ọnụ | vọchọ | ekwentị | kpọọ anyị | kpọọ oku | ego ole | ngụkọta | ọnụahịa | ụgwọ | ịkwụ ụgwọ | \
            naịra | ụbọchị ọmụmụ | peeji | ọnụụlọ | ụgbọelu | okporo ụzọ | isi ihe | anatala ụgwọ gị | anyị anatala ego gị | anyị anatala ọda gị | nọmba anọ ikpeazụ | \
            ọnụọgụ anọ ikpeazụ | mkpụrụ ọnụọgụ anọ ikpeazụ | nọmba ikpeazụ | ọnụọgụ ikpeazụ | nọmba atọ ikpeazụ | nke na-agwụ na | azụ kaadị
            """,
            .enter: """
            tinye | itinye | pịnye | detuo | mado | n'okpuru | dị n'okpuru | na-eso | bụ nke a | bụ ihe a
            """,
            .expiry: """
            ga-agwụ | ga-agwụcha | ga-ekubi ume | na-agwụ | ga-akwụsị | ga-akwụsị ọrụ | ga-akwụsị ịrụ ọrụ | ga-arụ ọrụ | na-arụ ọrụ ruo | dị irè | dị ire | \
            ga-adị irè | n'ime | mgbe nkeji | ruo nkeji | ga-emebi | dị irè ruo | ga-adị irè ruo | ga-arụ ọrụ ruo | ga-agwụ na | ga-agwụ n'ime | oge ya ga-agwụ | \
            jiri ya tupu | tinye ya tupu | nkeji fọdụrụ
            """,
            .minute: """
            nkeji | minit | nkeji fọdụrụ
            """,
            .hour: "elekere | awa abụọ | awa iri",
            .day: "ụbọchị",
            .secrecy: """
            ekela | ekekọrịtala | akekọrịtala | esola onye ọ bụla | enyela | enyela onye ọ bụla | agwala | agwala onye ọ bụla | egosila | ezigarala | onye ọ bụla | \
            onye ọzọ | bụ ihe nzuzo | na nzuzo | anyị agaghị arịọ gị | anyị agaghị ajụ gị
            """,
            .unrequested: """
            ọ bụrụ na ị rịọghị | ọ bụrụ na ị arịọghị | ọ bụrụ na ọ bụghị gị | ọ bụrụ na ị meghị | ọ bụrụ na ị chọghị | ọ bụrụ na gị arịọghị | ọ bụghị gị | leghara | \
            leghara ozi a anya | ileghara | eleghara anya | biko leghara
            """,
            .elsewhere: """
            site na sms | site n'ozi ederede | n'ekwentị gị | na ekwentị gị | ngwa nyocha | site na posta | site n'akwụkwọ ozi
            """,
            .spent: """
            agbanweela | agbanwela | gbanwere | ejirila | ejiriwo | ekwenyela | enyochala | emelitela | nke ọma | agwụla | gwụla | agaghị arụ ọrụ ọzọ | \
            anaghịzi arụ ọrụ | nbanye ọhụrụ | a gbanweela
            """,
            .confirm: """
            kwenye ya | kwenye na | kwenye adreesị | kwenye email | ịkwenye | nkwenye | kwado | ịkwado | nyochaa | ịnyocha | gosipụta | gbanye akaụntụ | mee ka ọ rụọ ọrụ | rụọ ọrụ | nye ikike | mezue ndebanye | \
            mechaa ndebanye aha | ee ọ bụ m | ọ bụ m
            """,
            .address: """
            adreesị email | adreesị ozi-e | adreesị i-meel | adresị email gị | email gị | ozi-e gị | ozi ịntanetị gị | akaụntụ | akaụntụ gị | akanti gị | \
            ndebanye aha | ndebanye aha gị | profaịlụ
            """,
            .password: """
            okwuntughe | okwuntughe gị | okwu ntughe | okwu nzuzo | paswọọdụ | paswọdụ | paswoodu | okwu mbanye | okwuntughe ọhụrụ | paswọọdụ ọhụrụ
            """,
            .reset: """
            tọgharịa | ịtọgharịa | nrụpụta | megharịa | hazigharịa | ịhazigharị | gbanwee okwuntughe | ịgbanwe okwuntughe | gbanwee paswọọdụ | okwuntughe ọhụrụ | \
            paswọọdụ ọhụrụ | chefuru | ichefuru | echefuola | mepụta okwuntughe | weghachi
            """,
            .signIn: "banye | ịbanye | nbanye | mbanye | abanye | njikọ nbanye | banye n'akaụntụ",
            .invite: """
            akwụkwọ ịkpọ òkù | ịkpọ òkù | akpọrọ gị òkù | kpọrọ gị òkù | kpọrọ gị oku | nabata òkù | sonye | isonye
            """,
            .appointment: "nzukọ | ọgbakọ | oge ahọpụtara | kalenda | webina",
            .press: """
            pịa ebe a | ịpịa | kpaa ebe a | njikọ | njikọ dị n'okpuru | bọtịn | bọtịnụ | mepee njikọ | gaa na | ihe nchọgharị | pịa njikọ | pịa bọtịn
            """,
            .offer: "i meriela | ihe nrite | onyinye efu | n'efu | zụta ugbu a",
            .never: """
            wepụ aha | kwụsị ịnata | nhazi | ntọala | nzuzo | amụma nzuzo | iwu nzuzo | usoro na ọnọdụ | usoro ọrụ | kuki | enyemaka | ebe enyemaka | nkwado ndị ahịa | \
            kpọtụrụ anyị | ajụjụ a na-ajụkarị | mụtakwuo | gụkwuo | ozi ndị ọzọ | ọ bụghị m | kagbuo | kpesa | budata | soro anyị | akụkọ ọhụrụ | banyere anyị | \
            maka anyị
            """,
        ])

    static let wolof = Language(
        "wo",
        [
            .digits: """
            chiffre yi | juróom benni chiffre | 6 chiffre | 4 chiffre | ñeenti chiffre
            """,
            .received: """
            jot nañu sa laaj | jotnañu sa laaj | jot nanu sa laaj | jot nañu sa kàddu | jot nañu sa ñaan | jot nañu sa bataaxal | jot nañu sa dosye | sa laaj egg na | \
            sa laaj bindu na | bind nañu sa laaj | jërëjëf ci jokkoo ak nun | jërejëf ci bindu nu | dencal nimero bii | jërëjëf ci sa bataaxal | jërëjëf ci sa laaj | \
            jërëjëf ci sa imeel | jërëjëf ci seen laaj | jot nañu sa imeel | jotnañu sa imeel | sa imeel egg na | sa imeel bindu na | sa ñaxtu bindu na | \
            sa bataaxal bindu na
            """,
            .request: """
            sa laaj | sa ñaan | sa ñaxtu | sa bataaxal | sa dosye | sa kàddu | sa tikke | seen laaj | seen ñaan | seen bataaxal | seen ñaxtu | seen dosye
            """,
            .arrival: """
            jot nañu | jotnañu | jot nanu | egg na | bind nañu | bindu na ci | yónnee nañu | ñu ngi ci liggéey | bindees na | ubbi nañu
            """,
            .numbering: "nimero | nimëro | nimeroom",
            .oneTimeCode: """
            kodu dëggal | kodu dëggal bi | sa kodu dëggal | sa kodu dëggalukaay | kodu dëggalukaay | kodu dëggël | kodu wóorliku | kodu wóoral | sa kodu wóoral | \
            kod bu wóoral | kodu firndéel | sa kodu firndéel | kodu kaaraange | sa kodu kaaraange | kodu kaarange | sa kodu kaarange | kodu dugg | sa kodu dugg | \
            kodu duggukaay | sa kodu duggukaay | kodu jokkoo | kodu benn yoon | sa kodu benn yoon | kod bu ñuy jëfandikoo benn yoon | kod bu benn yoon | \
            kod buy jëf benn yoon | kodu diir bu gàtt | kodu otp | code dëggal | code bu ñuy dëggale | code wóoral | kod wóoral | kod dëggal | baatu-jàll benn yoon | \
            baatu-jàll bu benn yoon | baatujàll bu benn yoon | mot de passe bu benn yoon | sa kod otp | sa otp | nimero dëggal | nimero wóoral | limu wóral | \
            nimero verification | nimero kaaraange | limu kaaraange | nimero sekere | nimero bu nëbbu | limu sutura | caabi benn yoon | caabi duggukaay | kodu xaatim | \
            baatujall sms | mot de passe sms
            """,
            .code: """
            sa kod | sa code | seen kod | kod bii | kod bi | code bii | code bi | kod bi ci suuf | kod bi toppu | koodu bi | sa koodu | sa pin | kodu sutura | \
            sa kodu sutura | kodu kumpa
            """,
            .accessCode: """
            kodu yeeral | kodu bindu | kodu woote | kodu ubbi | kodu wooteel | kodu tàmbali | nimero activation | limu activation | caabi activation | \
            kodu dugg bu njëkk | baatujall bu njëkk
            """,
            .recoveryCode: """
            kodu delloo | kodu dellusi | kodu wallu | kodu denc | kodu jàmp | kodi delloo | caabi delloosi | kodi wallu | kodu delloosi | kodu secours
            """,
            .receipt: """
            nimero laaj | nimero sa laaj | nimero dosye | nimero sa dosye | nimero ñaan | nimero tikke | nimero ñaxtu | limu dosye | nimero sa ñaan | nimero sa ñaxtu | \
            nimero sa tikke | nimero bataaxal | nimero seen laaj | nimero binduy laaj
            """,
            .bait: """
            nimero komaand | nimero sa komaand | nimero faktiir | nimero kont | nimero sa kont | nimero telefon | nimero telefoŋ | sa nimero telefon | \
            sa nimero telefoŋ | nimero jënd | nimero kiliyaan | nimero kart | nimero rezerwaasioŋ | nimero topp | nimero vol | nimero toogu | nimero néeg | \
            nimero pasporu | nimero dund | kodu post | kodu wàññi | kodu promo | kodu réew | kodu njuumte | kodu qr | sa komaand | komaand bi | faktiir | wàññi njëg | \
            telefon bi | telefoŋ | woo nu | woowleen nu | xaalis | njëg | mbooleem | fey bi | sa fey | bésu juddu | xët wi | dërëm | jot nañu sa xaalis | \
            jot nañu sa fey | jot nañu sa komaand | ñeenti chiffre yu mujj | 4 chiffre yu mujj | ñeenti lim yu mujj | chiffre yu mujj | lim yu mujj | ginnaaw kart bi
            """,
            .enter: """
            bindal | dugal | dugalal | jëfandikool | jëfandikoo | tànnal | duppi | duppil | ci suuf | ci suuf si | mooy | toppu
            """,
            .expiry: """
            dina jeex | di na jeex | day jeex | dafay jeex | jeex ginaaw | dina dakk | duy dox ginaaw | dina dox | day dox | ci biir | ginaaw | balaa muy jeex | \
            baax na ba | mën nañu ko jëfandikoo ba | dina dox ba | dafay dox ba | dina jeex ci | dafay jeex ci | jëfandikoo ko balaa | dugal ko balaa | simili a des | \
            simili yu des
            """,
            .minute: """
            simili | minit | miniit | minut yi | simili a des | simili yu des
            """,
            .hour: "waxtu | waxtu yi",
            .day: "fan yi | ay bés | bés yi",
            .secrecy: """
            bul ko séddoo | bul séddoo | bul ko wax | bul wax kenn | bul jox kenn | bul ko jox | buleen ko jox | buleen ko séddoo | ak kenn | keneen | sutura la | \
            nga denc ko | dunu la laaj
            """,
            .unrequested: """
            su dul yow | sudee du yow | su fekkee du yow | su fekkee ne du yow | sudul yow | soo ko laajul | bu dee laajuloo | su fekkee laajuloo | laajuloo | \
            faalewul | bul ko faale | bul faale | buleen ko faale | bàyyil bataaxal
            """,
            .elsewhere: "ci sms | ci mesaas | ci sa telefon | ci sa telefoŋ | ci post | ci bataaxal",
            .spent: """
            soppi nañu | soppiku na | jëfandikoo nañu | jëfandikoo nañu ko | dëggal nañu | wóoral nañu | ànd na ak ndam | jeex na | doxatul | dugg bu bees
            """,
            .confirm: """
            dëggal | dëggalal | wóoral | wóoralal | firndéel | firndeel | ngir dëggal | ngir wóoral | nangul | mottalil sa bindu | waaw man la
            """,
            .address: """
            sa email | sa imeel | sa màkkaanu email | màkkaanu imeel | sa adrees email | sa kont | seen kont | kont bi | bindu bi | sa bindu
            """,
            .password: """
            baatu-jàll | baatujàll | sa baatu-jàll | sa mot de passe | baatu sutura | baatu kumpa
            """,
            .reset: """
            soppi baatu-jàll | soppil sa baatu-jàll | baatu-jàll bu bees | soppi sa mot de passe | mot de passe bu bees | fàtte nga | sosaat | taxawalaat | defaraat | \
            soppil
            """,
            .signIn: """
            duggal | duggu | ngir dugg | dugg ci sa kont | jokkoo ci sa kont | lëkkalekaay dugg | duggukaay
            """,
            .invite: "woote bi | woo nañu la | woo na la | ñu woo la | nangul woote bi | bokk ci | bokkal",
            .appointment: "ndaje | ndaje mi | ràndewu | sa rendez-vous",
            .press: """
            bësal | bësal fii | klikeel | klikeel fii | klike | lëkkalekaay | lëkkalekaay bii | lien bii | lien bi | butoŋ | ubbil | seetil | joowukaay
            """,
            .offer: "gañe nga | ndam nga | neexal | bonus bi",
            .never: """
            génn ci | bàyyi jot | parametar yi | politiku sutura | sàrti jëfandikoo | sàrt yi | ndimbal | barabu ndimbal | jokkool ak nun | laaj yi gëna bari | \
            gëna xam | jàng lu gëna bari | yeneen xibaar | du man | neenal | yebbi | topp nu | xibaar yi | ci sunu mbir
            """,
        ])
}
