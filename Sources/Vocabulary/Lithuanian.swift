extension Language {
    static let lithuanian = Language(
        "lt",
        [
            .unfinished: """
            beveik baigta | liko vienas žingsnis | paskutinis žingsnis | dar vienas žingsnis
            """,
            .secondFactor: """
            dviejų veiksnių | dviejų faktorių
            """,
            .second: """
            sekundes | sekundžių
            """,
            .subjectLine: """
            temos eilutėje | laiško temoje
            """,
            .digits: """
            skaičių seka | skaičių seką | skaičių kombinacij* | šešiaženkl* | keturženkl* | aštuonženkl* | šešių skaitmenų | keturių skaitmenų | 6 skaitmenų | \
            4 skaitmenų | šeši simboliai | šiuos simbolius | skaitmenys | skaitmenis | skaitmenų | skaitmenimis | skaitmenims
            """,
            .appointment: """
            susitikimo id | susitikimas | susitikime | posėdis | posėdžio | vaizdo konferencij* | vebinar*
            """,
            .received: """
            gavome jūsų užklausą | gavome jūsų prašymą | gavome jūsų pranešimą | gavome jūsų žinutę | gavome jūsų skundą | gavome jūsų kreipimąsi | \
            gavome jūsų paraišką | gavome jūsų laišką | gavome tavo užklausą | gavome tavo žinutę | jūsų užklausa gauta | jūsų užklausa užregistruota | \
            jūsų užklausa buvo | jūsų prašymas gautas | jūsų prašymas užregistruotas | jūsų prašymas priimtas | jūsų prašymas pateiktas | jūsų kreipimasis gautas | \
            jūsų kreipimasis užregistruotas | jūsų skundas gautas | jūsų skundas užregistruotas | jūsų pranešimas gautas | jūsų pranešimas užregistruotas | \
            jūsų paraiška gauta | jūsų paraiška užregistruota | jūsų paraiška pateikta | patvirtiname, kad gavome | patvirtinimas apie gavimą | gavimo patvirtinimas | \
            tolimesniame susirašinėjime | prašome nurodyti šį numerį | nurodykite šį numerį | išsaugokite šį numerį | gavome jūsų elektroninį laišką | \
            gavome tavo laišką | jūsų elektroninis laiškas gautas | jūsų elektroninis laiškas užregistruotas | jūsų elektroninis laiškas buvo gautas | \
            patvirtiname, kad jūsų | patvirtiname, kad gautas | patvirtiname, kad gauta | pateikimo patvirtinimas | registravimo patvirtinimas
            """,
            .thanks: """
            dėkojame, kad kreipėtės | ačiū, kad kreipėtės | dėkojame, kad susisiekėte | ačiū, kad susisiekėte | dėkojame už pranešimą | dėkojame už jūsų žinutę | \
            dėkojame už kreipimąsi | dėkojame už laišką | dėkojame už jūsų laišką | dėkojame už el. laišką | dėkojame už elektroninį laišką | dėkojame už užklausą | \
            dėkojame už prašymą | dėkojame už paraišką | dėkojame už skundą | dėkojame už jūsų užklausą | dėkojame už jūsų prašymą | ačiū už laišką | \
            ačiū už užklausą | ačiū už žinutę | ačiū už pranešimą | ačiū už kreipimąsi
            """,
            .request: """
            prašymas | prašymą | prašymo | prašymui | užklausa | užklausos | paklausimas | paklausimą | skundas | skundą | skundo | pretenzija | pretenzijos | \
            paraiška | paraiškos | pranešimas apie | pranešimą apie | jūsų pranešimas | jūsų pranešimą | jūsų žinutė | jūsų laiškas | jūsų laišką | kreipimasis | \
            kreipimąsi | kreipimosi | apeliacija | prieštaravimas | deklaracija | deklaracijos | peticija | ieškinys | jūsų byla | jūsų atvejis | gedimas | \
            tavo žinutę | jūsų el. laiškas | jūsų el. laišką | jūsų klausim* | jūsų prašym* | jūsų skund* | jūsų paraišk* | jūsų užklaus* | jūsų kreipim* | \
            jūsų dokument* | ieškin* | prašymu | tavo prašym* | tavo užklaus* | prašymo numeris | prašymo numerį | prašymo nr* | užklausos numeris | užklausos numerį | \
            užklausos nr* | kreipimosi numeris | kreipimosi numerį | kreipimosi nr* | skundo numeris | skundo numerį | skundo nr* | paraiškos numeris | \
            paraiškos numerį | paraiškos nr* | jūsų užklausos numeris | jūsų prašymo numeris | jūsų kreipimosi numeris | prašymo numeriu | užklausos numeriu | \
            kreipimosi numeriu | užklausos id | prašymo id | prašymas nr | užklausa nr | skundas nr | paraiška nr | prašymo nr. | užklausos nr. | kreipimosi nr. | \
            skundo nr. | paraiškos nr. | prašymas nr. | užklausa nr. | skundas nr. | paraiška nr. | prašymo registracijos numer* | skundo registracijos numer* | \
            kreipimosi registracijos numer* | deklaracijos numer* | pretenzijos numer* | pretenzijos nr* | ieškinio numer* | prašymo identifikator* | užklausos kod* | \
            prašymo kod* | jūsų skundo numer* | jūsų paraiškos numer*
            """,
            .arrival: """
            gavome | gautas | gauta | gautos | gavom | pasiekė | atkeliavo | užregistruotas | užregistruota | užregistravome | registruotas | registruota | \
            įregistruotas | įregistruota | priimtas | priimta | priėmėme | pateiktas | pateikta | sėkmingai išsiųstas | sėkmingai išsiųsta | sukurtas | sukurta | \
            atidaryta | pradėta | užfiksuotas | užfiksuota | nagrinėjamas | nagrinėjama | apdorojamas | apdorojama | tvarkomas | vykdoma | gauti | užregistruoti | \
            užregistruotos | pateikti nagrinėti | perduotas | perduota | persiųstas | persiųsta | suteiktas | suteikta | priimti | įrašytas | įrašyta | \
            pradėtas nagrinėti | registruota nr | užregistruota numeriu | užregistruotas numeriu | užregistruota nr | užregistruotas nr | suteiktas numeris | \
            suteiktas nr | registruota nr. | užregistruota nr. | užregistruotas nr. | suteiktas nr.
            """,
            .numbering: "numeris | numerį | numeriu | numerio | nr | nr. | id | identifikatorius | nr. yra",
            .oneTimeCode: """
            patvirtinimo kod* | patikrinimo kod* | saugos kod* | saugumo kod* | prisijungimo kod* | tapatybės patvirtinimo kod* | autentifikavimo kod* | \
            autentifikacijos kod* | vienkartinis kod* | vienkartinį kod* | vienkartinio kod* | laikinas kod* | laikinasis kod* | laikinąjį kod* | laikiną kod* | \
            prieigos kod* | verifikavimo kod* | verifikacijos kod* | autorizacijos kod* | identifikavimo kod* | skaitmenų kod* | ženklų kod* | \
            vienkartinis slaptažod* | vienkartinį slaptažod* | vienkartinio slaptažod* | laikinas slaptažod* | laikinasis slaptažod* | laikiną slaptažod* | sms kod* | \
            kodas patvirtinimui | kodas prisijungimui | kodą patvirtinimui | kodą prisijungimui | patvirtinimo numer* | patikrinimo numer* | saugos numer* | \
            slaptas numeris | slaptą numerį | slaptas skaičius | vienkartinis numeris | vienkartinį numerį | vienkartinis raktas | vienkartinį raktą | \
            vienkartinio rakto | vienkartinė kombinacija | vienkartinis identifikatorius | prisijungimo raktas | prisijungimo raktą | prisijungimo numer* | \
            pasirašymo kod* | parašo kod* | parašo rakt* | pasirašymo rakt* | sms slaptažod* | skaitmeninis raktas | skaitmeninį raktą | kontroliniai skaitmenys | \
            kontrolinis kodas | kontrolinį kodą | \
            dinaminis slaptažodis | mokėjimo slaptažodis | parašo raktas | patvirtinimo skaičiai | atrakinimo kodas | paskyros atrakinimo kodas
            """,
            .code: """
            kodas | kodą | kodo | kodu | kodai | kodui | pin kod* | pin | raktas | šiuos skaičius | šiuos skaitmenis | šie skaičiai | žemiau esančius skaičius
            """,
            .accessCode: """
            aktyvinimo kod* | aktyvavimo kod* | pakvietimo kod* | kvietimo kod* | registracijos kod* | aktyvinimo rakt* | licencijos rakt* | aktyvavimo numer* | \
            aktyvinimo numer* | aktyvavimo rakt* | aktyvavimo slaptažod* | prieigos numer* | prieigos rakt* | pirmojo prisijungimo kod* | \
            pirmojo prisijungimo slaptažod* | registracijos rakt* | pradinis slaptažodis | pradinį slaptažodį | pradinis kodas | laikinas slaptažodis | \
            laikiną slaptažodį | susiejimo kod*
            """,
            .recoveryCode: """
            atkūrimo kod* | atsarginis kod* | atsarginiai kod* | avarinis kod* | atsargos kod* | atkūrimo rakt* | atsarginis raktas | atsarginį raktą | \
            atsarginiai raktai | atsarginius raktus | avarinis kodas | avariniai kodai | avarinius kodus | atsarginis kodas | atsarginį kodą | atsarginiai kodai | \
            atsarginius kodus | atsarginių kodų | atkūrimo fraz*
            """,
            .receipt: """
            bylos numeris | bylos numerį | bylos nr* | prašymo numeris | prašymo numerį | prašymo nr* | užklausos numeris | užklausos numerį | užklausos nr* | \
            kreipimosi numeris | kreipimosi numerį | kreipimosi nr* | bilieto numeris | bilieto numerį | bilieto nr* | skundo numeris | skundo numerį | skundo nr* | \
            paraiškos numeris | paraiškos numerį | paraiškos nr* | gedimo numeris | gedimo numerį | gedimo nr* | jūsų užklausos numeris | jūsų prašymo numeris | \
            jūsų kreipimosi numeris | bylos numeriu | prašymo numeriu | užklausos numeriu | kreipimosi numeriu | pranešimo numeris | pranešimo numerį | pranešimo nr* | \
            žalos numeris | žalos numerį | žalos nr* | žalos bylos numeris | žalos bylos nr* | įvykio numeris | įvykio nr* | incidento numeris | incidento nr* | \
            užklausos id | prašymo id | bilieto id | registracijos numeris | registracijos nr* | registracijos numeriu | reg. nr | gauto rašto nr* | registruota nr | \
            užregistruota numeriu | užregistruotas numeriu | užregistruota nr | užregistruotas nr | suteiktas numeris | suteiktas nr | byla nr | prašymas nr | \
            užklausa nr | skundas nr | paraiška nr | bylos nr. | prašymo nr. | užklausos nr. | kreipimosi nr. | bilieto nr. | skundo nr. | paraiškos nr. | gedimo nr. | \
            pranešimo nr. | žalos nr. | žalos bylos nr. | įvykio nr. | incidento nr. | registracijos nr. | reg. nr. | gauto rašto nr. | registruota nr. | \
            užregistruota nr. | užregistruotas nr. | suteiktas nr. | byla nr. | prašymas nr. | užklausa nr. | skundas nr. | paraiška nr. | \
            prašymo registracijos numer* | skundo registracijos numer* | kreipimosi registracijos numer* | rašto numer* | rašto nr* | laiško numer* | \
            dokumento registracijos numer* | protokolo numer* | kontrolinis numeris | gautų dokumentų nr* | deklaracijos numer* | pretenzijos numer* | \
            pretenzijos nr* | ieškinio numer* | sekimo numeris prašym* | klausimo numer* | bylos identifikator* | prašymo identifikator* | užklausos kod* | \
            prašymo kod* | jūsų skundo numer* | jūsų paraiškos numer* | jūsų bylos numer* | reg. numeris | reg. numeriu | reg nr* | numeriu užregistruot*
            """,
            .bait: """
            mokėtojo kodas | įmonės kodas | pirkėjo kodas | užsakymo numeris | užsakymo numerį | užsakymo nr* | sąskaitos numeris | sąskaitos numerį | sąskaitos nr* | \
            telefono numeris | telefono numerį | telefono nr* | siuntos numeris | siuntos numerį | siuntos nr* | siuntinio numeris | siuntinio numerį | siuntinio nr* | \
            kliento numeris | kliento numerį | kliento nr* | kortelės numeris | kortelės numerį | kortelės nr* | rezervacijos numeris | rezervacijos numerį | \
            rezervacijos nr* | skrydžio numeris | skrydžio numerį | skrydžio nr* | sutarties numeris | sutarties numerį | sutarties nr* | poliso numeris | \
            poliso numerį | poliso nr* | nario numeris | nario numerį | nario nr* | vartotojo numeris | vartotojo numerį | vartotojo nr* | serijos numeris | \
            serijos numerį | serijos nr* | modelio numeris | modelio numerį | modelio nr* | operacijos numeris | operacijos numerį | operacijos nr* | \
            mokėjimo numeris | mokėjimo numerį | mokėjimo nr* | nuorodos numeris | nuorodos numerį | nuorodos nr* | paso numeris | paso numerį | paso nr* | \
            sekimo numeris | sekimo numerį | sekimo nr* | patvirtinimo numeris | patvirtinimo numerį | patvirtinimo nr* | dokumento numeris | dokumento numerį | \
            dokumento nr* | prekės numeris | prekės numerį | prekės nr* | užsakym* | sąskait* | sąskaita faktūra | čekis | kvitas | pašto kod* | nuolaidos kod* | \
            nuolaidų kod* | akcijos kod* | kupono kod* | dovanų kod* | klaidos kod* | asmens kod* | įmonės kod* | šalies kod* | qr kod* | sekimo kod* | \
            rezervacijos kod* | atsiėmimo kod* | pvm kod* | pvm mokėtojo kod* | prekės kod* | produkto kod* | kliento kod* | banko kod* | kodo kod* | \
            brūkšninis kodas | brūkšninio kodo | brūkšninį kodą | nuolaid* | kupon* | dovanų kortelė | siunta | siuntos | paštomat* | telefonas | tel | mob | faksas | \
            rezervacij* | skrydis | vieta | kambarys | butas | aukštas | gatvė | pvm | kortelė | kuri baigiasi | paskutiniai keturi | operacija | mokėjimas | versija | \
            puslapis | numeris | nr | suma | iš viso | kaina | likutis | kiekis | eur | eurų | data | gimimo data | metai | metų | taškai | taškų | \
            gavome jūsų mokėjimą | gavome jūsų užsakymą | gavome jūsų apmokėjimą | gavome tavo užsakymą | gavome jūsų paramą | gavome jūsų rezervaciją | \
            patvirtiname, kad gavome jūsų mokėjimą | patvirtiname, kad gavome jūsų užsakymą | patvirtiname, kad gavome mokėjimą | įmonės registracijos numeris | \
            automobilio registracijos numeris | skambinkite | paskambinkite | ragelį | autorizacijos kod* | įmonės kodo | pvm mokėtojo kodas | pvm kodas | \
            naudotojo vardas | vartotojo vardas | durų kodas | durų kodą | vartų kodas | vartų kodą | laiptinės kodas | paskutiniai keturi skaitmenys | \
            paskutiniai 4 skaitmenys | paskutinius keturis skaitmenis | paskutinius 4 skaitmenis | keturi paskutiniai skaitmenys | 4 paskutiniai skaitmenys | \
            paskutiniai trys skaitmenys | paskutiniai skaitmenys | paskutinius skaitmenis | pasibaigianti* | besibaigian* | baigiasi skaitmenimis | \
            kurios numeris baigiasi | socialinio draudimo numer* | asmens kodas | asmens kodą | kortelės saugos kod* | kitoje kortelės pusėje | kortelės nugarėl* | \
            atsiėmimo kodas | atidarymo kodas | paštomato kodas
            """,
            .pointing: """
            žemiau | štai | jūsu kodas | tavo kodas yra | jūsų kodas yra
            """,
            .enter: """
            įrašykite | surinkite | įveskite | įvesk | įvesti | naudokite | naudok | panaudokite | nukopijuokite | įklijuokite | žemiau | šį kodą | štai | jūsu kodas | \
            tavo kodas yra | jūsų kodas yra
            """,
            .expiry: """
            pasibaigs | baigsis | baigiasi | galioja | galios | galiojim* | galiojimo laikas | nustos galioti | nebegalios | galioja iki | galios iki | \
            galiojantis iki | galiojimas iki | galiojimo laikas baigiasi | galiojimo pabaiga | liks galioti iki | veikia iki | veiks iki | aktyvus iki | \
            baigs galioti | baigia galioti | baigiasi po | panaudokite iki | panaudokite jį iki | naudokite iki | įveskite iki | įveskite jį iki | \
            turi būti įvestas iki | turi būti panaudotas iki | galima naudoti iki | ne vėliau kaip | turite tik | jums liko | liko tik | dar galioja
            """,
            .minute: "minučių | minutes | minutę | min",
            .hour: "valandų | valandas | valandą | valandos | val",
            .day: "dienų | dienas | dieną | dienos",
            .secrecy: """
            nesidalinkite | nesidalykite | niekam neatskleiskite | neatskleiskite | niekam | su niekuo | neperduokite | kitiems | konfidencial* | niekada neprašysime | \
            niekada neprašome
            """,
            .unrequested: """
            jei jūs ne* | jei tai ne jūs | jei tu ne* | jei ne jūs | jei neprašėte | jei to neprašėte | jei nebandėte | jei nesikreipėte | jeigu jūs ne* | \
            jeigu ne jūs | jeigu neprašėte | neprašėte | neprašei | ignoruokite | ignoruok | nekreipkite dėmesio | galite ignoruoti
            """,
            .elsewhere: """
            sms žinut* | sms | trumpąja žinute | į jūsų telefoną | autentifikavimo programėl* | autentifikatori* | paštu | laišku paštu | laiške paštu
            """,
            .spent: """
            buvo pakeistas | buvo panaudotas | buvo atnaujintas | buvo atkurtas | buvo patvirtintas | buvo patvirtinta | buvo aktyvuotas | buvo sėkmingai | \
            buvo sukurta | yra pakeistas | yra panaudotas | yra atnaujintas | yra atkurtas | yra patvirtintas | yra patvirtinta | yra aktyvuotas | yra sėkmingai | \
            yra sukurta | sėkmingai | jau panaudotas | nebegalioja | naujas prisijungimas
            """,
            .confirm: """
            patvirtinti | patvirtinkite | patvirtink | patvirtinim* | patikrinti | patikrinkite | aktyvuoti | aktyvuokite | aktyvinti | aktyvinimas | aktyvavimas | \
            užbaigti registraciją | užbaikite registraciją | baigti registraciją | taip, tai aš | dar neaktyvi | dar nepatvirtint* | baigti kurti paskyrą | \
            užbaigti paskyros kūrimą | atrakinti paskyrą | atrakinkite paskyrą | atblokuoti paskyrą | noriu prenumeruoti
            """,
            .address: """
            el. pašt* | el. pašto adres* | elektroninis paštas | elektroninio pašto | elektroninį paštą | elektroniniu paštu | elektroninio pašto adres* | adresas | \
            adresą | paskyr* | registracij* | prenumerat* | profil* | tapatyb* | įrenginys | telefono numer*
            """,
            .password: """
            slaptažodis | slaptažodį | slaptažodžio | slaptažodžiai | slaptažod* | laikinas slaptažod* | laikinasis slaptažod* | laikiną slaptažod*
            """,
            .reset: """
            atstatyti | atstatykite | atstatymas | atkurti | atkurkite | atkūrimas | nustatyti iš naujo | iš naujo nustatyti | nustatykite iš naujo | \
            pakeisti slaptažodį | pakeiskite slaptažodį | keisti slaptažodį | slaptažodžio keitimas | slaptažodžio atkūrimas | naujas slaptažodis | naują slaptažodį | \
            pamiršote | pamiršai | pamirštas | pamiršau | sukurti slaptažodį | sukurkite slaptažodį | sukurkite naują slaptažodį | nustatyti slaptažodį | \
            nustatykite slaptažodį | nustatykite naują slaptažodį
            """,
            .signIn: """
            prisijungti | prisijunkite | prisijunk | prisijungimas | prisijungim* | jungtis | eiti į paskyrą | magiška nuoroda | prisijungimo nuorod* | \
            patektumėte į savo paskyrą | patekti į savo paskyrą | patektum į savo paskyrą
            """,
            .invite: """
            pakvietim* | kvietim* | pakvietė | kviečia | pakviestas | pakviesta | jūs pakviestas | priimti | priimkite | priimti pakvietimą | priimti kvietimą | \
            prisijungti prie komandos | dalyvauti
            """,
            .press: """
            spustelėkite | spustelėk | spustelėję | spauskite | paspauskite | paspaudę | spausdami | bakstelėkite | žemiau esančią nuorodą | nuorodą | nuorodos | \
            šią nuorodą | mygtuką | mygtukas | nukopijuokite nuorodą | naršykl* | adreso juost* | apsilankykite | atidarykite | eikite
            """,
            .never: """
            atsisakyti | atsisakyti prenumeratos | nebegauti | atšaukti prenumeratą | nustatymai | pranešimai | privatum* | privatumo politika | sąlygos | \
            naudojimo sąlygos | taisyklės | slapukai | pagalba | pagalbos centras | palaikymas | klientų aptarnavimas | susisiekti | susisiekite | kontaktai | \
            dažniausiai užduodami klausimai | duk | sužinoti daugiau | sužinokite daugiau | daugiau informacijos | skaityti daugiau | plačiau | peržiūrėti naršyklėje | \
            žiniatinklio versija | tai ne aš | tai buvau ne aš | pranešti | apsaugoti paskyrą | atšaukti | atmesti | blokuoti | atsisiųsti | atsisiųskite | \
            parsisiųsti programėlę | sekite mus | dalintis | naujienos | apie mus | pradžia | svetainė | parduotuvė | pirkti | peržiūrėti užsakymą | sekti siuntą | \
            apklausa | atsiliepimas | įvertinti | atsakyti | ištrinti paskyrą
            """,
        ])
}
