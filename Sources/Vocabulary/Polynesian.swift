extension Language {
    static let samoan = Language(
        "sm",
        [
            .digits: """
            numera e fa | numera e 6 | numera e 4 | mataitusi e ono
            """,
            .received: """
            ua matou maua lau talosaga | ua maua lau talosaga | ua matou mauaina lau talosaga | ua matou taliaina lau talosaga | ua resitalaina lau talosaga | \
            ua matou maua lau faʻasea | ua matou maua lau fa'asea | ua matou maua lau faasea | ua maua lau faʻasea | ua maua lau fa'asea | ua maua lau faasea | \
            ua matou maua lau feʻau | ua matou maua lau fe'au | ua matou maua lau feau | ua matou maua lau tusi | faʻafetai mo le faʻafesoʻotai mai | \
            faafetai mo le faafesootai mai | faʻafetai i lou faʻafesoʻotaʻi mai | faafetai i lou faafesootai mai | faʻafetai mo lau talosaga | \
            faafetai mo lau talosaga | teu lenei numera | faʻafetai mo lau imeli | faʻafetai mo lau tusi | faʻafetai mo lau fesili | faafetai mo lau imeli | \
            faafetai mo lau tusi | faafetai mo lau fesili | ua matou maua lau imeli | ua maua lau imeli | ua mauaina lau imeli | ua tusia lau talosaga | \
            ua tusia lau apili | ua tusia lau faasea
            """,
            .thanks: """
            fa'afetai mo le fa'afeso'otai mai | fa'afetai i lou fa'afeso'ota'i mai | fa'afetai mo lau talosaga
            """,
            .request: """
            lau talosaga | lau faʻasea | lau fa'asea | lau faasea | lau fesili | lau feʻau | lau fe'au | lau feau | lau lipoti | lau tusi | lau mataupu | lau apili | \
            lau pepa | outou talosaga
            """,
            .arrival: """
            ua maua | ua matou maua | ua mauaina | ua taliaina | ua resitalaina | ua tuʻuina atu | ua tu'uina atu | ua tuuina atu | ua lafoina | ua tusia i lalo | \
            ua faamaumauina | ua faʻamaumauina | o loo galueaina | o loʻo galueaina
            """,
            .numbering: "numera | numera faʻasino | numera fa'asino | numera faasino",
            .oneTimeCode: """
            numera faʻamaonia | numera fa'amaonia | numera faamaonia | numera faʻamaoniga | numera fa'amaoniga | numera faamaoniga | lau numera faʻamaonia | \
            lau numera fa'amaonia | lau numera faamaonia | code faʻamaonia | code fa'amaonia | code faamaonia | code faʻamaoniga | code fa'amaoniga | code faamaoniga | \
            lau code faʻamaonia | lau code fa'amaonia | lau code faamaonia | koti faʻamaonia | koti fa'amaonia | koti faamaonia | koti faʻamaoniga | koti fa'amaoniga | \
            koti faamaoniga | lau koti faʻamaonia | lau koti fa'amaonia | lau koti faamaonia | faʻailoga faʻamaonia | fa'ailoga fa'amaonia | faailoga faamaonia | \
            faʻailoga faʻamaoniga | fa'ailoga fa'amaoniga | faailoga faamaoniga | lau faʻailoga faʻamaonia | lau fa'ailoga fa'amaonia | lau faailoga faamaonia | \
            faʻailoga puipuia | fa'ailoga puipuia | faailoga puipuia | code puipuia | code saogalemu | code mo le saogalemu | koti saogalemu | koti puipuia | \
            numera puipuia | code ulufale | code e ulufale ai | code mo le ulufale | koti ulufale | koti e ulufale ai | lau koti ulufale | code e faʻatasi | \
            code e fa'atasi | code e faatasi | code faʻatasi | code fa'atasi | code faatasi | code e faʻaaoga faʻatasi | code e fa'aaoga fa'atasi | \
            code e faaaoga faatasi | code e tasi le faʻaaogaina | code e tasi le fa'aaogaina | code e tasi le faaaogaina | koti faʻatasi | koti fa'atasi | \
            koti faatasi | koti e faʻaaoga faʻatasi | koti e fa'aaoga fa'atasi | koti e faaaoga faatasi | koti e tasi le faʻaaogaina | koti e tasi le fa'aaogaina | \
            koti e tasi le faaaogaina | code le tumau | koti le tumau | upu faʻataga e faʻatasi | upu fa'ataga e fa'atasi | upu faataga e faatasi | \
            upu faʻataga faʻatasi | upu fa'ataga fa'atasi | upu faataga faatasi | upu faʻataga e faʻaaoga faʻatasi | upu fa'ataga e fa'aaoga fa'atasi | \
            upu faataga e faaaoga faatasi | upu faʻataga le tumau | upu fa'ataga le tumau | upu faataga le tumau | upu tatala faʻatasi | upu tatala fa'atasi | \
            upu tatala faatasi | password e faʻaaoga faʻatasi | password e fa'aaoga fa'atasi | password e faaaoga faatasi | password faʻatasi | password fa'atasi | \
            password faatasi | password le tumau | pin faʻatasi | pin fa'atasi | pin faatasi | lau otp | numera e ono | numera saogalemu | numera lilo | \
            ki saini i totonu | upu faataga sms | upu fa'ataga sms
            """,
            .code: """
            lau code | lau koti | lenei code | lenei koti | le koti o loʻo i lalo | le koti o lo'o i lalo | le koti o loo i lalo | le code o loʻo i lalo | \
            le code o lo'o i lalo | le code o loo i lalo | le koti lenei | lau pin | numera faalilolilo | numera faʻalilolilo | numera fa'alilolilo | \
            lau numera faʻalilolilo | lau numera fa'alilolilo | lau numera faalilolilo | koti faʻalilolilo | koti fa'alilolilo | koti faalilolilo
            """,
            .accessCode: """
            koti faʻagaoioi | koti fa'agaoioi | koti faagaoioi | code faʻagaoioi | code fa'agaoioi | code faagaoioi | code faʻaola | code fa'aola | code faaola | \
            koti valaaulia | code valaaulia | koti resitala | code resitala | code mo le resitalaina | numera faagaoioi | numera fa'agaoioi | ki faagaoioi | \
            ki fa'agaoioi | upu faataga muamua | upu fa'ataga muamua
            """,
            .recoveryCode: """
            koti toe maua | code toe maua | code toe faʻafoʻi | code toe fa'afo'i | code toe faafoi | koti toe faʻafoʻi | koti toe fa'afo'i | koti toe faafoi | \
            code faʻapolopolo | code fa'apolopolo | code faapolopolo | koti faʻapolopolo | koti fa'apolopolo | koti faapolopolo | code faʻafuaseʻi | code fa'afuase'i | \
            code faafuasei | ki toe faaleleia | ki toe maua | ki toe fa'afoi | ki faaleoleo | code mo faalavelave faafuasei | code faaleoleo
            """,
            .receipt: """
            numera o le talosaga | numera o lau talosaga | numera o le mataupu | numera o le faʻasea | numera o le fa'asea | numera o le faasea | \
            numera o lau faʻasea | numera o lau fa'asea | numera o lau faasea | numera o le tiketi | numera o le lipoti | numera o le faila | numera o le resitala | \
            numera o le resitala o le talosaga | numera o lau mataupu | numera o lau tiketi | numera o lau apili | numera o le apili | numera faʻasino o lau talosaga | \
            numera faasino o lau talosaga
            """,
            .bait: """
            numera o le oka | numera o lau oka | numera o le okaina | numera o le faʻatauga | numera o le fa'atauga | numera o le faatauga | numera o le pili | \
            numera o le tala pili | numera o le invoice | numera o le teugatupe | numera o lau teugatupe | numera o le tala faʻatupe | numera o le tala fa'atupe | \
            numera o le tala faatupe | numera telefoni | lau numera telefoni | numera o le telefoni | numera tagata faʻatau | numera tagata fa'atau | \
            numera tagata faatau | numera o le tagata faʻatau | numera o le tagata fa'atau | numera o le tagata faatau | numera o le sui auai | numera o le kata | \
            numera faʻapolopolo | numera fa'apolopolo | numera faapolopolo | numera o le vaʻalele | numera o le va'alele | numera o le vaalele | numera o le nofoa | \
            numera o le potu | numera o le tusi folau | numera siaki | numera o le afifi | code meli | koti meli | zip code | code faʻapaʻu tau | code fa'apa'u tau | \
            code faapau tau | koti faʻapaʻu tau | koti fa'apa'u tau | koti faapau tau | code o le atunuʻu | code o le atunu'u | code o le atunuu | code sese | \
            code o le oloa | lau oka | faʻapaʻu tau | fa'apa'u tau | faapau tau | telefoni | vili mai | telefoni mai | aofaʻi | aofa'i | aofai | tau atoa | totogi | \
            lau totogi | tausaga | aso fanau | itulau | potu | auala | ua matou maua lau totogi | ua matou maua lau oka | numera mulimuli e fa | numera mulimuli e 4 | \
            numera e fa mulimuli | numera mulimuli | e fa'ai'u i le | e faai'u i le | i tua o le kata | tua o lau kata
            """,
            .enter: """
            tuʻu i totonu | tu'u i totonu | tuu i totonu | faʻaofi | fa'aofi | faaofi | faʻaulu | fa'aulu | faaulu | ulu le | faʻaaoga | fa'aaoga | faaaoga | \
            tusi i totonu | lolomi i totonu | kopi | faʻapipiʻi | fa'apipi'i | faapipii | i lalo | o loʻo i lalo | o lo'o i lalo | o loo i lalo | lenei
            """,
            .expiry: """
            o le a muta | e muta | o le a uma | e uma i totonu | o le a faʻamutaina | o le a fa'amutaina | o le a faamutaina | e aoga mo | e aoga i le | aoga mo | \
            i totonu o le | pe a uma | e le toe aoga | e aoga seia oo | e aoga seia o'o | aoga seia | e aoga e oo i | e galue seia oo | e muta lona aoga | \
            faaaoga a o lei | fa'aaoga a'o le'i | minute o totoe | minute o loo totoe
            """,
            .minute: """
            minute | minute e | minite | minute o totoe | minute o loo totoe
            """,
            .hour: "itula",
            .day: "aso faigaluega | aso e",
            .secrecy: """
            aua neʻi faʻasoa | aua ne'i fa'asoa | aua nei faasoa | aua le faʻasoa | aua le fa'asoa | aua le faasoa | aua e te faʻasoa | aua e te fa'asoa | \
            aua e te faasoa | aua neʻi taʻu | aua ne'i ta'u | aua nei tau | aua e te taʻu | aua e te ta'u | aua e te tau | aua le taʻuina | aua le ta'uina | \
            aua le tauina | aua neʻi avatu | aua ne'i avatu | aua nei avatu | aua le avatu | aua e te avatu | aua neʻi faʻaali | aua ne'i fa'aali | aua nei faaali | \
            i se isi tagata | i soʻo se tasi | i so'o se tasi | i soo se tasi | ma se isi | i se isi | e faʻalilolilo | e fa'alilolilo | e faalilolilo | \
            taofi faʻalilolilo | taofi fa'alilolilo | taofi faalilolilo | matou te le ole atu
            """,
            .unrequested: """
            afai e te leʻi talosaga | afai e te le'i talosaga | afai e te lei talosaga | afai e te leʻi talosagaina | afai e te le'i talosagaina | \
            afai e te lei talosagaina | afai na e le talosagaina | afai e leʻi talosagaina e oe | afai e le'i talosagaina e oe | afai e lei talosagaina e oe | \
            afai e leai o oe | afai e le o oe | afai e te leʻi faia | afai e te le'i faia | afai e te lei faia | leʻi talosagaina | le'i talosagaina | \
            lei talosagaina | tuʻu le amanaia | tu'u le amanaia | tuu le amanaia | faʻamolemole tuʻu le amanaia | fa'amolemole tu'u le amanaia | \
            faamolemole tuu le amanaia | aua le amanaia | e mafai ona tuʻu le amanaia | e mafai ona tu'u le amanaia | e mafai ona tuu le amanaia | le amanaia lenei
            """,
            .elsewhere: """
            i le sms | e ala i le sms | i le feʻau tusitusi | i le fe'au tusitusi | i le feau tusitusi | i lau telefoni | i lau telefoni feaveaʻi | \
            i lau telefoni feavea'i | i lau telefoni feaveai | i le meli | i se tusi | app faʻamaonia | app fa'amaonia | app faamaonia
            """,
            .spent: """
            ua suia | ua uma ona suia | ua faʻaaogaina | ua fa'aaogaina | ua faaaogaina | ua uma ona faʻaaoga | ua uma ona fa'aaoga | ua uma ona faaaoga | \
            ua faʻamaonia | ua fa'amaonia | ua faamaonia | ua uma ona faʻamaonia | ua uma ona fa'amaonia | ua uma ona faamaonia | ua toe seti | ua faʻafouina | \
            ua fa'afouina | ua faafouina | ma le manuia | ua manuia | ua muta | ua uma le aoga | e le o toe aoga | ulufale fou
            """,
            .confirm: """
            faʻamaonia | fa'amaonia | faamaonia | faʻamautuina | fa'amautuina | faamautuina | faʻamaonia lau | fa'amaonia lau | faamaonia lau | e faʻamaonia ai | \
            e fa'amaonia ai | e faamaonia ai | ia faʻamaonia | ia fa'amaonia | ia faamaonia | faʻamautu | fa'amautu | faamautu | faʻagaoioia | fa'agaoioia | \
            faagaoioia | faʻataga | fa'ataga | faataga | faʻamaeʻa le resitalaina | fa'amae'a le resitalaina | faamaea le resitalaina | faʻamaeʻa lau resitala | \
            fa'amae'a lau resitala | faamaea lau resitala | ioe o aʻu | ioe o a'u | ioe o au
            """,
            .address: """
            tuatusi imeli | lau tuatusi imeli | imeli | lau imeli | meli faʻaeletonika | meli fa'aeletonika | meli faaeletonika | lau tala | lau teugatala | \
            lau account | lau resitalaina
            """,
            .password: """
            upu faʻataga | upu fa'ataga | upu faataga | lau upu faʻataga | lau upu fa'ataga | lau upu faataga | upu tatala | upu ulufale | lau password | \
            upu faʻalilolilo | upu fa'alilolilo | upu faalilolilo | upu faʻataga fou
            """,
            .reset: """
            toe seti | toe faʻafou | toe fa'afou | toe faafou | toe setiina | sui le upu | sui lau upu faʻataga | sui lau upu fa'ataga | sui lau upu faataga | \
            sui lau password | suia lau password | upu faʻataga fou | upu fa'ataga fou | upu faataga fou | password fou | ua galo | ua e galo | fai se upu faʻataga | \
            fai se upu fa'ataga | fai se upu faataga | fatu se password
            """,
            .signIn: """
            ulufale i totonu | ulufale | saini i totonu | saini ane | e ulufale ai | fesoʻotaʻiga e ulufale ai | feso'ota'iga e ulufale ai | fesootaiga e ulufale ai
            """,
            .invite: """
            valaaulia | valaʻaulia | vala'aulia | valaʻau faʻapitoa | vala'au fa'apitoa | valaau faapitoa | ua valaaulia oe | ua valaʻaulia oe | ua vala'aulia oe | \
            talia le valaaulia | auai | auai i le
            """,
            .appointment: """
            fonotaga | taimi faʻatulagaina | taimi fa'atulagaina | taimi faatulagaina | kalena
            """,
            .press: """
            kiliki | kiliki iinei | oomi | oomi iinei | oomi le | fesoʻotaʻiga | feso'ota'iga | fesootaiga | soʻotaga | so'otaga | sootaga | \
            le fesoʻotaʻiga o loʻo i lalo | le feso'ota'iga o lo'o i lalo | le fesootaiga o loo i lalo | faʻamau | fa'amau | faamau | tatala le | asiasi i le | \
            tagata suʻesuʻe | tagata su'esu'e | tagata suesue
            """,
            .offer: """
            ua e malo | faʻailoga manumalo | fa'ailoga manumalo | faailoga manumalo | e leai se totogi | faʻatau nei | fa'atau nei | faatau nei
            """,
            .never: """
            faʻamuta le lesitala | fa'amuta le lesitala | faamuta le lesitala | taofi le mauaina | faʻatulagaga | fa'atulagaga | faatulagaga | faʻalilolilo | \
            fa'alilolilo | faalilolilo | tulafono faʻalilolilo | tulafono fa'alilolilo | tulafono faalilolilo | faiga faʻavae faʻalilolilo | \
            faiga fa'avae fa'alilolilo | faiga faavae faalilolilo | aiaiga ma tuutuuga | tuutuuga | aiaiga | kuki | fesoasoani | nofoaga autu fesoasoani | lagolago | \
            faʻafesoʻotaʻi i matou | fa'afeso'ota'i i matou | faafesootai i matou | fesili masani | aʻoaʻo atili | a'oa'o atili | aoao atili | faitau atili | \
            nisi faʻamatalaga | nisi fa'amatalaga | nisi faamatalaga | matamata i le | e le o aʻu | e le o a'u | e le o au | faʻaleaogaina | fa'aleaogaina | \
            faaleaogaina | lipoti | sii mai | mulimuli mai | tala fou | e uiga ia i matou
            """,
        ])

    static let maori = Language(
        "mi",
        [
            .digits: """
            ngā mati | mati e ono | mati e whā | mati 6 | mati 4 | pūāhua e ono
            """,
            .received: """
            kua tae mai tō tono | kua tae mai tāu tono | kua whiwhi mātou i tō tono | kua riro mai tō tono | kua rēhitatia tō tono | kua tae mai tō amuamu | \
            kua whiwhi mātou i tō amuamu | kua tae mai tō karere | kua whiwhi mātou i tō karere | kua tae mai tō reta | tēnā koe i tō whakapā mai | \
            tēnā koe mō tō tono | kia mau ki tēnei tau | tiakina tēnei tau | kua tae mai tō īmēra | kua riro mai tō īmēra | kua whiwhi mātou i tō īmēra
            """,
            .thanks: """
            ngā mihi mō tō whakapā mai | ngā mihi mō tō tono | ngā mihi mō tō īmēra | ngā mihi mō tō karere | ngā mihi mō tō reta | ngā mihi mō tō pātai | \
            ngā mihi mō tō amuamu
            """,
            .request: """
            tō tono | tāu tono | tō amuamu | tō pātai | tō karere | tō pūrongo | tō kerēme | tō pīra | tō reta | tō kēhi | tō puka | ō pātai | tō take | tāu amuamu | \
            tāu pātai
            """,
            .arrival: """
            kua tae mai | kua whiwhi mātou | kua riro mai | kua rēhitatia | kua tukuna | kua tāpaetia | kei te tukatukahia | kua tuhia | kua tohua | \
            e tukatukahia ana | kua tīmata
            """,
            .numbering: "te tau tohutoro | tau tohutoro | te nama | i raro i te tau | ki te tau",
            .oneTimeCode: """
            waehere manatoko | tō waehere manatoko | waehere whakamana | tō waehere whakamana | waehere whakaū | tō waehere whakaū | waehere whakatūturu | \
            waehere whakapūmau | waehere haumaru | tō waehere haumaru | waehere whakahaumaru | waehere takiuru | tō waehere takiuru | waehere whakauru | waehere kuhu | \
            waehere kotahi | waehere wā kotahi | waehere mō te wā kotahi | waehere whakamahi kotahi | waehere kotahi te whakamahi | waehere mō te kotahi whakamahi | \
            waehere taupua | waehere rangitahi | waehere motuhēhē | waehere tuakiri | waehere otp | waehere mati | waehere e ono ngā mati | waehere mati-ono | \
            kōwaehere manatoko | tohu manatoko | tohu whakamana wā kotahi | kupuhipa wā kotahi | kupuhipa kotahi | kupuhipa mō te wā kotahi | kupuhipa taupua | \
            kupuhipa rangitahi | kupu huna wā kotahi | kupu huna taupua | kupuuru wā kotahi | tau manatoko | tō tau manatoko | tau whakamana | pin wā kotahi | tō otp | \
            tau whakaū | tau haumaru | tau muna | kī takiuru | tau takiuru | waehere waitohu | waehere tauwhitinga | kupuhipa sms | kupuhuna sms | kī matihiko
            """,
            .code: """
            waehere | tō waehere | tāu waehere | te waehere | ngā waehere | tēnei waehere | te waehere i raro | te waehere e whai ake nei | =tō pin | tau huna | \
            tō tau huna | waehere huna
            """,
            .accessCode: """
            waehere whakahohe | waehere whakahohenga | waehere pōwhiri | waehere tono | waehere rēhita | waehere rēhitatanga | waehere āheinga | waehere urunga | \
            tau whakahohe | kī whakahohe | kī urunga | waehere takiuru tuatahi | kupuhipa tuatahi | kupuhuna tuatahi | kupuhuna taupua
            """,
            .recoveryCode: """
            waehere whakaora | waehere whakarauora | waehere whakahoki | waehere tārua | waehere pūrua | waehere ohotata | ngā waehere whakaora | ngā waehere pūrua | \
            kī whakaora | ngā kī whakaora | kī whakaoranga | kī tārua | kī pūrua | ngā waehere ohotata | waehere ohorere
            """,
            .receipt: """
            tau tono | tau o tō tono | te tau o tō tono | tau kēhi | tau o te kēhi | tau amuamu | tau o tō amuamu | tau tīkiti | tau o te tīkiti | tau pūrongo | \
            tau kōnae | tau kerēme | nama tono | nama kēhi | tau tohutoro o tō tono | tau rēhita o tō tono | tau rēhita tono | tau tohutoro tono | \
            tau tohutoro amuamu | tau pīra | tau pātai | tau o tō kēhi | tau o tō tīkiti | tau o tō pīra | tau o tō kerēme
            """,
            .bait: """
            tau ota | tau o tō ota | te tau o tō ota | nama ota | tau nama | tau nikākā | tau pūkete | tō tau pūkete | nama pūkete | nama waea | tō nama waea | \
            tau waea | tō tau waea | tau waea pūkoro | tau kiritaki | tau mema | tau kāri | tau pūkai | tau rāhui | tau whaiwhai | tau rererangi | tau tūru | \
            tau rūma | tau uruwhenua | tau tauwhitinga | tau ird | tau ākonga | tau whakawhitinga | waehere poutāpeta | waehere poutāpeta o | waehere whakaheke | \
            waehere hekenga utu | waehere whakatairanga | waehere koha | waehere whenua | waehere hapa | waehere hua | waehere qr | waehere pāe | waehere puna | \
            =tō ota | tāu ota | tō nama hokohoko | hekenga utu | waea mai | waea pūkoro | tapeke | te tapeke | utu katoa | te utu | tō utu | utunga | tō utunga | \
            rā whānau | te rā whānau | whārangi | rererangi | tiriti | kua tae mai tō utu | kua tae mai tō utunga | kua tae mai tō ota | mati whakamutunga e whā | \
            mati e whā whakamutunga | ngā mati whakamutunga | mati whakamutunga | ka mutu ki te | e mutu ana ki | kei muri i te kāri | kei muri i tō kāri
            """,
            .enter: """
            tāuru | tāurua | tāuruhia | tāurutia | whakaurua | whakauruhia | patohia | tuhia | whakamahia | whakamahi i | tārua | tāruatia | whakapiri | i raro iho | \
            i raro nei | e whai ake nei | anei | ko te
            """,
            .expiry: """
            ka pau | ka pau i | ka mōnehu | ka mōnehu i | ka mutu | ka mutu i roto | ka whakamutua | ka whai mana mō | e whai mana ana mō | whai mana mō | mana mō te | \
            i roto i te | i muri i te | e mana ana tae noa | whaimana tae noa | e whaimana ana tae noa | ka mahi tae noa | ka pau ā | ka mōnehu i te | \
            whakamahia i mua | tāurua i mua | miniti e toe | miniti e toe ana
            """,
            .minute: """
            meneti | mēneti | miniti | miniti e toe | miniti e toe ana
            """,
            .hour: "hāora | haora",
            .day: "ngā rā",
            .secrecy: """
            kaua e tohaina | kaua e tohatoha | kaua e whakaatu | kaua e whakaaturia | kaua e hoatu | kaua e hōatu | kaua e tukuna | kaua e kōrero | kaua e kōrerotia | \
            ki tētahi atu | ki te tangata kē | ki ētahi atu | ki tētahi tangata | me noho matatapu | he matatapu | kia muna | e kore mātou e tono
            """,
            .unrequested: """
            mehemea kāore koe i tono | mēnā kāore koe i tono | ki te kore koe i tono | ki te kāore koe i tono | mehemea ehara nāu | mēnā ehara nāu | \
            mehemea ehara ko koe | mēnā ehara ko koe | kāore koe i tono | ehara nāu tēnei tono | waihotia | waiho noa | me waiho noa | whakarerea | kaua e aro | \
            me kaua e aro
            """,
            .elsewhere: """
            mā te sms | mā te kuputuhi | mā te karere pātuhi | ki tō waea | ki tō waea pūkoro | taupānga manatoko | mā te poutāpeta | mā te reta
            """,
            .spent: """
            kua panonihia | kua hurihia | kua whakarerekētia | kua whakamahia | kua whakamahia kētia | kua manatokohia | kua whakaūngia | kua whakamanahia | \
            kua tautuhia anō | kua whakahoungia | kua angitu | kua oti pai | kua pau | kua mōnehu | kāore e whai mana ana | takiuru hou
            """,
            .confirm: """
            manatokohia | manatoko | whakaū | whakaūngia | whakaūhia | whakatūturutia | whakatūturu | whakamanahia | hei manatoko | hei whakaū | whakahohe | \
            whakahohea | whakahohengia | whakaaetia | whakaotia te rēhitatanga | whakaotia tō rēhitatanga | āe ko au | ko au tēnei
            """,
            .address: """
            wāhitau īmēra | tō wāhitau īmēra | īmēra | tō īmēra | tō pūkete | pūkete | tō kaute | tō rēhitatanga | rēhitatanga | pūkaha tō
            """,
            .password: """
            kupuhipa | tō kupuhipa | kupu huna | kupuuru | kupu hipa | kupu whakauru | kupu whakamana | kupuhipa hou | kupu huna hou
            """,
            .reset: """
            tautuhi anō | tautuhia anō | tāutu anō | tautuhinga anō | panoni kupuhipa | panonihia tō kupuhipa | huri i tō kupuhipa | hurihia tō kupuhipa | \
            whakarerekē i tō kupuhipa | kupuhipa hou | kupu huna hou | kua wareware | wareware i a koe | i wareware | hangaia he kupuhipa | whakahou kupuhipa
            """,
            .signIn: """
            takiuru | takiuru mai | te takiuru | hei takiuru | ki te takiuru | whakauru ki tō pūkete | kuhu ki tō pūkete | hono takiuru
            """,
            .invite: """
            pōwhiri | he pōwhiri | tō pōwhiri | kua pōwhiritia koe | kua tonoa koe | i pōwhiri i a koe | whakaaetia te pōwhiri | hono mai | hono atu
            """,
            .appointment: "hui ā-ipurangi | te hui | wātaka | maramataka | wā whakarite",
            .press: """
            pāwhiri | pāwhiria | pāwhiri ki konei | pāwhiria ki konei | pēhi | pēhia | te hononga | hononga i raro | te hononga i raro | pātene | te pātene | \
            tuwhera te hononga | pūtirotiro | toro ki
            """,
            .offer: "kua toa koe | he paraihe | paraihe | kore utu | hokona ināianei",
            .never: """
            whakakore ohaurunga | waiho te rārangi | whakamutua ngā karere | tautuhinga | ngā tautuhinga | matatapu | kaupapahere tūmataiti | tūmataiti | \
            tikanga me ngā herenga | tikanga whakamahi | pihikete | āwhina | pokapū āwhina | tautoko | whakapā mai | pātai auau | ako atu anō | pānui atu anō | \
            kōrero anō | tirohia i te pūtirotiro | ehara i a au | ehara ko au | whakakore | whakakorehia | pūrongotia | tikiake | whai mai | ngā kōrero hou | mō mātou
            """,
        ])
}
