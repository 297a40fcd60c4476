extension Language {
    static let estonian = Language(
        "et",
        [
            .unfinished: """
            peaaegu valmis | veel üks samm | viimane samm
            """,
            .secondFactor: """
            kahefaktoril* | kaheastmelise autent* | kaheastmeline autent*
            """,
            .second: """
            sekundit | sekundi
            """,
            .subjectLine: """
            teemareal | teemaväljal | pealkirjas
            """,
            .digits: """
            numbrikombinatsioon* | numbrijada* | numbrid allpool | kuuekohali* | neljakohali* | kaheksakohali* | viiekohali* | 6-kohali* | 4-kohali* | kuus numbrit | \
            neli numbrit | kuus märki | järgmised märgid | kohaline number | kohalise numbri
            """,
            .appointment: "koosolek* | videokõne* | veebiseminar* | koosoleku id",
            .received: """
            oleme teie päringu kätte | oleme teie pöördumise kätte | oleme teie kirja kätte | oleme teie avalduse kätte | oleme saanud teie päringu | \
            oleme saanud teie pöördumise | oleme saanud teie kirja | oleme saanud teie taotluse | oleme saanud teie kaebuse | oleme saanud sinu kirja | \
            saime teie pöördumise | saime teie kirja kätte | saime teie päringu | saime sinu kirja | teie pöördumine on registreeritud | \
            teie pöördumine on vastu võetud | teie päring on registreeritud | teie päring on vastu võetud | teie taotlus on registreeritud | \
            teie taotlus on vastu võetud | teie taotlus on esitatud | teie avaldus on registreeritud | teie avaldus on vastu võetud | teie kaebus on registreeritud | \
            teie kahjuteade on | teie kiri on kätte | sinu pöördumine on | kinnitame kättesaamist | kättesaamise kinnitus | edaspidises kirjavahetuses | \
            viidake sellele numbrile | palun viidake | märkige see number | hoidke see number | saime kätte teie pöördumise | saime kätte teie kirja | \
            oleme teie e-kirja kätte saanud | oleme teie e-kirja saanud | oleme teie e-kirja vastu võtnud | oleme teie kaebuse saanud | oleme teie taotluse saanud | \
            oleme teie sõnumi kätte saanud | oleme teie sõnumi saanud | oleme teie sõnumi vastu võtnud | oleme teie sõnumi registreerinud | oleme teie teate saanud | \
            oleme sinu pöördumise saanud | oleme sinu päringu saanud | teie e-kiri on vastu võetud | teie e-kiri on saabunud | teie e-kiri on kätte saadud | \
            teie e-kiri on jõudnud | sinu kiri on registreeritud | sinu kiri on vastu võetud | sinu kiri on kätte saadud | kinnitus taotluse esitamise | \
            kinnitus taotluse saamise | kinnitus taotluse kättesaamise | kinnitus avalduse esitamise | kinnitus avalduse saamise | kinnitus avalduse kättesaamise | \
            kinnitus dokumendi esitamise | kinnitus dokumendi saamise | kinnitus dokumendi kättesaamise | saime teie e-kirja
            """,
            .thanks: """
            täname pöördumise eest | täname teid pöördumise eest | aitäh pöördumise eest | aitäh, et võtsid | täname, et võtsite | täname kirja eest | \
            täname teavitamast | täname e-kirja eest | täname teid e-kirja eest | täname taotluse eest | täname avalduse eest | täname päringu eest | \
            täname kaebuse eest | täname kontakteerumast | täname ühendust võtmast | aitäh kirja eest | aitäh e-kirja eest | aitäh päringu eest | aitäh teavitamast
            """,
            .request: """
            =päring | =päringu | =päringut | teie päring | teie päringu | infopäring | teabenõue | teabenõude | *pöördumine | *pöördumise | *pöördumist | *taotlus | \
            *taotluse | *taotlust | *avaldus | *avalduse | *avaldust | *kaebus | *kaebuse | *kaebust | teatis | teatise | *kahjuteade | *kahjuteate | vaie | vaide | \
            nõue | nõude | *deklaratsioon* | *petitsioon* | *vastuväide | teie kiri | teie kirja | sinu kirja | teie sõnum | teie küsimus | *rikketeade | *märgukiri | \
            teie teade | teie teate | sinu sõnum | teie dokumendid | pöördumise number | päringu number | taotluse number | kaebuse number | pöördumise numbri* | \
            pöördumise nr | pöördumise id | päringu numbri* | päringu nr | taotluse numbri* | taotluse nr | taotluse id | avalduse number | avalduse numbri* | \
            avalduse nr | kaebuse numbri* | kaebuse nr | teatise number | pöördumise nr. | päringu nr. | taotluse nr. | avalduse nr. | kaebuse nr. | \
            pöördumise registreerimisnumber | taotluse registreerimisnumber | avalduse registreerimisnumber | pöördumise viitenumber | taotluse viitenumber | \
            päringu viitenumber | vaide number | teabenõude number | avalduse id | päringu id
            """,
            .arrival: """
            kätte saanud | kätte saadud | kättesaamist | saabunud | saabus | laekunud | laekus | jõudnud | registreeritud | registreerisime | vastu võetud | \
            vastu võtnud | võetud menetlusse | esitatud | edastatud edukalt | avatud | loodud | sisestatud | menetluses | menetlemisel | töötlemisel | töös | \
            oleme saanud | saime | registreerinud | registreeriti | esitati | edastatud | suunatud | algatatud | menetlusse võetud | käsitlemisel | lahendamisel | \
            sisse kantud | kirja pandud | arvele võetud | registreeritud numbriga | registreeritud numbri all | registreeritud numbrina | registreeritud nr | \
            registreeritud nr.
            """,
            .numbering: """
            number | numbri | numbriga | numbrit | nr | nr. | viide | viitenumber | id | tunnus | numbri all | numbri alla | viitenumbriga | viitega | tunnusega | \
            numbrina
            """,
            .oneTimeCode: """
            kinnituskood* | kinnitamiskood* | tuvastuskood* | turvakood* | sisselogimiskood* | autentimiskood* | verifitseerimiskood* | ühekordnekood* | \
            ligipääsukood* | pääsukood* | kontrollkood* | tunnuskood* | autoriseerimiskood* | ühekordne kood* | ühekordne parool* | ühekordne salasõna* | \
            ühekordne pin* | ühekordse kood* | ühekordse parool* | ühekordse salasõna* | ühekordse pin* | ühekordset kood* | ühekordset parool* | \
            ühekordset salasõna* | ühekordset pin* | ajutine kood* | ajutine parool* | ajutise kood* | ajutise parool* | ajutist kood* | ajutist parool* | \
            kohaline kood* | kohalise kood* | kohalist kood* | kohaline kood | sms-kood* | kinnitusnumber | kinnitusnumbr* | turvanumber | turvanumbri* | \
            salajane number | salajase numbri | salanumber | ühekordne number | ühekordse numbri | ühekordne võti | ühekordse võtme | ühekordne kombinatsioon | \
            ühekordne tunnus | sisselogimisvõti | sisselogimisvõtme* | sisselogimisnumb* | allkirjastamiskood* | allkirjakood* | allkirjavõt* | sms-parool* | \
            sms parool* | digivõti | digivõtme* | digitaalne võti | kontrollnumbrid | kontrollarv* | kontrollnumber | kontrollnumbri | dünaamiline parool | makseparool* | allkirjavõti
            """,
            .code: """
            kood | koodi | koodid | koodiga | *kood | *koodi | pin-kood* | pin | =võti | sisestage allolevad numbrid | sisesta allolevad numbrid | sisestage numbrid | \
            sisesta numbrid | sisesta järgmised numbrid | \
            kinnitusnumber on | kinnitusnumbrit | \
            kinnituskood*
            """,
            .accessCode: """
            aktiveerimiskood* | kutsekood* | registreerimiskood* | aktiveerimisvõti | litsentsivõti | sidumiskood* | aktiveerimisnumb* | aktiveerimisvõtme* | \
            aktiveerimisparool* | juurdepääsunumb* | juurdepääsuvõti | juurdepääsuvõtme* | esmase sisselogimise kood* | esmakordse sisselogimise kood* | \
            registreerimisvõti | registreerimisvõtme* | algparool* | esmane parool | esmase parooli | algkood* | ajutise parooli | paaristuskood*
            """,
            .recoveryCode: """
            taastekood* | taastamiskood* | varukood* | hädaolukorra kood* | taastevõti | taastevõtme* | taastamisvõti | taastamisvõtme* | varuvõti | varuvõtme* | \
            tagavaravõti | hädaabikood* | hädakood* | tagavarakood* | päästekood* | taastefraas* | taastamisfraas*
            """,
            .receipt: """
            juhtumi number | juhtuminumber | pöördumise number | päringu number | pileti number | taotluse number | registreerimisnumber taotlusel | kaebuse number | \
            juhtumi numbri* | juhtumi nr | juhtuminumbri* | pöördumise numbri* | pöördumise nr | pöördumise id | pöördumisnumber | päringu numbri* | päringu nr | \
            pileti nr | piletinumber | taotluse numbri* | taotluse nr | taotluse id | taotlusnumber | avalduse number | avalduse numbri* | avalduse nr | \
            kaebuse numbri* | kaebuse nr | kahjujuhtumi number | kahjujuhtumi nr | kahjutoimiku number | kahju number | kahjunumber | toimiku number | toimiku nr | \
            toiminguumber | asja number | kohtuasja number | kohtuasja nr | viitenumber taotlusele | registreerimisnumber | registreeritud numbriga | \
            registreeritud numbri all | teatise number | sissetuleva dokumendi number | pilet nr | juhtumi nr. | pöördumise nr. | päringu nr. | pileti nr. | \
            taotluse nr. | avalduse nr. | kaebuse nr. | kahjujuhtumi nr. | toimiku nr. | kohtuasja nr. | pilet nr. | registrinumber dokumendi | \
            dokumendi registreerimisnumber | kirja number | kirja numbri* | kirja registreerimisnumber | pöördumise registreerimisnumber | \
            taotluse registreerimisnumber | avalduse registreerimisnumber | pöördumise viitenumber | taotluse viitenumber | päringu viitenumber | menetluse number | \
            menetlusnumber | menetluse nr | menetluse nr. | vaide number | hagi number | teabenõude number | kontrollnumber taotlusel | protokolli number | \
            teate number | teate nr | teate nr. | asja nr | asja nr. | asjanumber | intsidendi number | intsidendi nr | avalduse id | päringu id | juhtumi id | \
            registreeritud numbrina | registreeritud nr | registreeritud nr. | toimikunumber
            """,
            .bait: """
            tellimus* | tellimuse number | arve | arve number | arvenumber | kviitung | postiindeks* | sihtnumber | suunakood* | riigikood* | sooduskood* | \
            soodustus* | kampaaniakood* | kinkekood* | kinkekaart* | kupong* | vautšer* | soovituskood* | jälgimiskood* | jälgimisnumber | saadetis* | paki number | \
            pakk | pakiautomaa* | väljastuskood* | uksekood* | telefoninumber | telefon | tel | mobiil* | faks | kliendinumber | kliendi number | kliendikood* | \
            konto number | kontonumber | liikmenumber | isikukood* | registrikood* | lepingu number | poliisi number | broneeringu number | broneering* | \
            broneerimiskood* | lend | lennu number | koht | tuba | korter | korrus | hoone | tänav | tn | mnt | postkast | veakood* | lähtekood* | qr-kood* | \
            vöötkood* | ribakood* | riietuskood | kmkr | käibemaks* | kaardi number | kaart | lõpeb numbritega | viimased neli | tehing* | tehingu number | makse | \
            viitenumber | viide | seerianumber | mudel | tootekood* | toote number | versioon | lehekülg | lk | number | nr | summa | kokku | hind | saldo | kogus | \
            euro | eurot | kuupäev | sünniaeg | aasta | aastal | aastat | punkti | kasutajat | saime teie makse | oleme saanud teie makse | saime teie tellimuse | \
            oleme saanud teie tellimuse | saime kätte teie tellimuse | saime kätte teie makse | oleme saanud teie annetuse | saime kätte teie broneeringu | \
            oleme teie makse kätte | oleme teie tellimuse kätte | ettevõtte registreerimisnumber | auto registreerimisnumber | sõiduki registreerimisnumber | \
            registrikood | reg nr | kasutajanimi | autoriseerimiskood* | väravakood* | fonoluku | viimased neli numbrit | viimased 4 numbrit | neli viimast numbrit | \
            4 viimast numbrit | viimase nelja numbri | kolm viimast numbrit | viimased kolm numbrit | viimased numbrid | viimast numbrit | lõppeb numbritega | \
            mis lõpeb | mis lõppeb | lõppev | lõppeva | sotsiaalkindlustusnumb* | kaardi turvakood* | kaardi tagakülj* | kaardi tagumisel | pakiautomaadi kood | \
            avamiskood* | helistage
            """,
            .pointing: """
            allolev* | järgmine | järgmist | järgmise | siin on | on sinu | on teie
            """,
            .enter: """
            toksi | trüki | sisesta | sisestage | sisestama | kasuta | kasutage | kopeeri | kopeerige | kleebi | kleepige | kirjuta | allolev* | järgmine | järgmist | \
            järgmise | siin on | on sinu | on teie | sisestage allolevad numbrid | sisesta allolevad numbrid | sisestage numbrid | sisesta numbrid | \
            sisesta järgmised numbrid
            """,
            .expiry: """
            aegub | aegumi* | kehtib | kehtivus* | kehtiv | kehtetuks | kaotab kehtivuse | jooksul | pärast | kehtib kuni | kehtiv kuni | on kehtiv kuni | \
            kehtima kuni | jääb kehtima kuni | kehtivad kuni | toimib kuni | töötab kuni | aktiivne kuni | kehtivusaeg | aegub kell | aegub pärast | aegumisaeg | \
            kehtivus lõpeb | kehtivus lõppeb | kasutage seda enne | kasuta seda enne | kasutage hiljemalt | sisestage see enne | sisesta see enne | \
            tuleb sisestada enne | tuleb kasutada enne | tuleb kasutada hiljemalt | kasutatav kuni | saab kasutada kuni | hiljemalt kell | teil on aega | sul on aega | \
            teil on jäänud | minutit jäänud | kehtib veel
            """,
            .minute: """
            minut | minutit | minuti | minutiks | min | minutit jäänud
            """,
            .hour: "tund | tundi | tunni",
            .day: "päev | päeva | ööpäev*",
            .secrecy: """
            ära jaga | ära anna | ära avalda | ära edasta | ärge jagage | ärge andke | ärge avaldage | ärge edastage | kellegagi | kellelegi | teistega | \
            konfidentsiaal* | ei küsi kunagi | ei küsi me kunagi
            """,
            .unrequested: """
            kui te ei | kui sa ei | kui sina ei | kui teie ei | kui see polnud | kui see ei olnud | kui te pole | kui sa pole | ei taotlenud | ei ole taotlenud | \
            ei küsinud | eira | eirake | ignoreeri | ignoreerige | võid eirata | võite eirata | jätke tähelepanuta
            """,
            .elsewhere: """
            sms-iga | sms-i | sms-sõnum* | tekstisõnum* | sinu telefonile | teie telefonile | autentimisrakendus* | autentimisäp* | postiga | kirjaga
            """,
            .spent: """
            on muudetud | on kasutatud | on uuendatud | on lähtestatud | on kinnitatud | on aktiveeritud | on vahetatud | on loodud | on juba kasutatud | on aegunud | \
            edukalt | õnnestus | ei kehti enam | uus sisselogimine
            """,
            .confirm: """
            kinnita | kinnitan | kinnitage | kinnitada | kinnitamine | kinnitus | kinnitamiseks | verifitseeri | aktiveeri | aktiveerige | aktiveerimine | \
            aktiveerimiseks | tõenda | lõpeta registreerimine | lõpetage registreerimine | registreerimise lõpetami* | kinnitama | kinnitades | kinnitatud | \
            registreerimise lõpuleviimi* | registreerimine lõpule | registreerimise lõpuni* | lõpule viia registreerimi* | aktiveerida | aktiveerima | aktiveerin | \
            aktiveerida konto* | tõendada oma isikut | isiku tõendami* | isikut tõenda* | tellimuse kinnit* | kinnita tellimus* | palun kinnita* | \
            kontrollime sinu e-posti | aadressi õigsus* | konto loomise lõpuleviimiseks
            """,
            .address: """
            e-post* | e-posti aadress* | meiliaadress* | e-mail* | meil | aadress* | konto | kontot | registreerimi* | tellimuse kinnitus | profiil* | seade | \
            telefoninumb*
            """,
            .password: """
            parool* | salasõna* | salasõn* | ajutine parool*
            """,
            .reset: """
            lähtesta | lähtestage | lähtestada | lähtestamine | lähtestamiseks | taasta | taastage | taastamine | taasseadista* | muuda parool* | muuda oma parooli | \
            muutke parool* | vaheta parool* | uus parool | uue parooli | uut parooli | unustasid | unustasite | unustatud | unustanud | loo parool | loo uus parool | \
            määra parool | määra uus parool | määrake uus parool | vali uus parool | parooli muutmi* | parooli vahetus* | parooli vahetami* | uue parooli määrami* | \
            määra uue parooli | parooli lähtestami* | parooli taastami* | ei mäleta parooli | määra siin uus | parooli vahetada
            """,
            .signIn: """
            logi sisse | logige sisse | sisselogimi* | sisse logida | sisse logimi* | logi | sisene | sisenege | sisenemi* | võlulink | sisselogimislin* | \
            sisselogimise link | sisenen | oled sees
            """,
            .invite: """
            kutse | kutset | kutsus | kutsus sind | on kutsunud | kutsutud | võta kutse vastu | nõustu kutsega | liitu | liituge | liitumi* | osale | liituma | \
            lisas sind | lisas teid | sind on lisatud | teid on kutsutud | sind on kutsutud | kutsub sind | liitun meeskonnaga | liitun | liitu meeskonnaga
            """,
            .press: """
            klõpsa | klõpsake | klõpsates | klikka | klikkige | kliki | vajuta | vajutage | vajutades | puuduta | alloleval lingi* | allolevat lingi* | \
            allolevale lingi* | allolevat nuppu | lingil | lingile | linki | link | see link | nuppu | nupul | nupp | kopeeri link | kopeeri ja kleebi | brauser* | \
            aadressiriba* | külasta | ava | avage | vajuta siia | vajutage siia | klõpsa siin | klõpsake siin | klõpsa siia | siia
            """,
            .never: """
            tühista tellimus | loobu | loobu uudiskirja* | lõpeta tellimus | eelistused | seaded | sätted | teavitused | teavituste seaded | privaatsus* | \
            privaatsuspoliitika | andmekaitse* | tingimused | kasutustingimused | üldtingimused | müügitingimused | küpsised | abi | abikeskus | tugi | klienditugi | \
            klienditeenindus | kontakt | võta ühendust | võtke ühendust | korduma kippuvad küsimused | kkk | loe lähemalt | loe edasi | loe rohkem | lisainfo | \
            vaata brauseris | ava brauseris | veebiversioon | see polnud mina | see ei olnud mina | teata | teavita | kaitse kontot | tühista | keeldu | lükka tagasi | \
            blokeeri | ignoreerida | laadi alla | laadi rakendus | jälgi meid | jaga | uudised | meist | avaleht | koduleht | veebileht | pood | osta | osta kohe | \
            vaata tellimust | jälgi saadetist | küsitlus | tagasiside | vasta | kustuta konto | lülita teavitused sisse | teavitused sisse | aktiveeri teavitused
            """,
        ])
}
