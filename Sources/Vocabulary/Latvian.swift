extension Language {
    static let latvian = Language(
        "lv",
        [
            .unfinished: """
            vēl tikai viens solis | gandrīz gatavs | pēdējais solis | vēl viens solis
            """,
            .secondFactor: """
            divfaktoru | divu faktoru | divpakāpju verif*
            """,
            .second: """
            sekundes | sekunžu | sekundēm
            """,
            .subjectLine: """
            temata rindā | tēmas rindā | tematā
            """,
            .digits: """
            cipari | ciparus | ciparu | cipariem | ciparu kombinācij* | sešciparu | četrciparu | astoņciparu | sešu ciparu | četru ciparu | 6 ciparu | 4 ciparu | \
            sešas rakstzīmes | šādas rakstzīmes
            """,
            .appointment: "sapulce* | videozvan* | vebinār* | sapulces id",
            .received: """
            esam saņēmuši jūsu pieteikumu | esam saņēmuši jūsu iesniegumu | esam saņēmuši jūsu pieprasījumu | esam saņēmuši jūsu ziņu | esam saņēmuši jūsu vēstuli | \
            esam saņēmuši jūsu sūdzību | mēs saņēmām jūsu pieteikumu | mēs saņēmām jūsu ziņu | jūsu pieteikums ir saņemts | jūsu pieteikums ir reģistrēts | \
            jūsu iesniegums ir saņemts | jūsu iesniegums ir reģistrēts | jūsu pieprasījums ir saņemts | jūsu pieprasījums ir reģistrēts | jūsu sūdzība ir reģistrēta | \
            jūsu sūdzība ir saņemta | jūsu ziņojums ir saņemts | jūsu ziņojums ir reģistrēts | apstiprinām saņemšanu | apliecinām saņemšanu | \
            saņemšanas apliecinājums | turpmākajā saziņā | turpmākajā sarakstē | lūdzu, norādiet šo numuru | norādiet šo numuru | saglabājiet šo numuru | \
            lūdzam norādīt | esam saņēmuši tavu pieteikumu | esam saņēmuši tavu ziņu | esam saņēmuši jūsu e-pastu | esam saņēmuši jūsu dokumentus | \
            jūsu e-pasts ir saņemts | jūsu e-pasts ir saņemta | jūsu e-pasts ir reģistrēts | jūsu e-pasts ir reģistrēta | apstiprinām, ka esam saņēmuši | \
            apstiprinām, ka saņēmām | saņemšanas apstiprinājums | iesniegšanas apstiprinājums
            """,
            .thanks: """
            paldies, ka sazinājāties | paldies, ka vērsāties | paldies par ziņojumu | paldies par jūsu ziņu | paldies par jūsu vēstuli | paldies par ziņu | \
            paldies par jūsu e-pastu | paldies par e-pastu | paldies par vēstuli | paldies par jūsu pieteikumu | paldies par jūsu iesniegumu | \
            paldies par jūsu pieprasījumu | paldies par iesniegumu
            """,
            .request: """
            pieprasījums | pieprasījumu | pieprasījuma | iesniegums | iesniegumu | iesnieguma | sūdzība | sūdzību | sūdzības | pieteikums | pieteikumu | pieteikuma | \
            pretenzija | pretenziju | pretenzijas | jautājums | jautājumu | prasība | prasību | paziņojums par | paziņojumu par | apelācija | apelāciju | pārsūdzība | \
            iebildums | iebildumus | deklarācija | deklarāciju | petīcija | petīciju | jūsu ziņa | jūsu ziņu | jūsu ziņojums | jūsu ziņojumu | jūsu vēstule | \
            jūsu vēstuli | jūsu lieta | tavu ziņu | ziņojums par | jūsu dokumenti | jūsu pieteikum* | jūsu iesniegum* | jūsu sūdzīb* | pieteikumam | iesniegumam | \
            pieprasījumam | sūdzībai | jūsu jautājum* | prasības pieteikum* | jūsu deklarācij* | pieteikuma numur* | pieteikuma nr* | pieprasījuma numur* | \
            pieprasījuma nr* | iesnieguma numur* | iesnieguma nr* | sūdzības numur* | sūdzības nr* | jūsu pieteikuma numur* | jūsu iesnieguma numur* | pieteikuma id | \
            pieprasījuma id | iesnieguma reģistrācijas numur* | iesnieguma reģistrācijas nr* | pieteikuma reģistrācijas numur* | pieteikums nr | iesniegums nr | \
            pieprasījums nr | pieteikuma nr. | pieprasījuma nr. | iesnieguma nr. | sūdzības nr. | iesnieguma reģistrācijas nr. | pieteikums nr. | iesniegums nr. | \
            pieprasījums nr. | pretenzijas numur* | pretenzijas nr* | pieteikuma identifikator* | iesnieguma identifikator* | pieteikuma atsauces numur* | \
            iesnieguma atsauces numur* | pieteikuma kods | jūsu sūdzības numur*
            """,
            .arrival: """
            saņēmām | saņemts | saņemta | saņemti | saņēmuši | saņemšanu | pienācis | pienākusi | nonācis | reģistrēts | reģistrēta | reģistrējām | reģistrējuši | \
            piereģistrēts | pieņemts | pieņemta | pieņēmām | iesniegts | iesniegta | veiksmīgi nosūtīts | atvērts | atvērta | izveidots | izveidota | fiksēts | \
            tiek apstrādāts | tiek apstrādāta | tiek izskatīts | tiek izskatīta | apstrādē | izskatīšanā | reģistrēti | reģistrētas | iesniegti | iesniegtas | \
            pārsūtīts | pārsūtīta | nodots izskatīšanai | nodota izskatīšanai | tiek apstrādāti | lietvedībā | nosūtīts izskatīšanai | saņemtā dokumenta numur* | \
            reģistrēts ar numuru | reģistrēta ar numuru | reģistrēts ar nr | reģistrēta ar nr | piešķirts numurs | reģistrēts ar nr. | reģistrēta ar nr. | \
            reģistrēts ar kārtas numuru
            """,
            .numbering: """
            numurs | numuru | numura | numuram | nr | nr. | atsauce | id | identifikators | numurs ir | atsauces numur*
            """,
            .oneTimeCode: """
            verifikācijas kod* | apstiprināšanas kod* | apstiprinājuma kod* | drošības kod* | autentifikācijas kod* | pieteikšanās kod* | piekļuves kod* | \
            vienreizējais kod* | vienreizējs kod* | vienreizējo kod* | vienreizlietojamais kod* | pagaidu kod* | autorizācijas kod* | pārbaudes kod* | \
            pierakstīšanās kod* | ielogošanās kod* | identifikācijas kod* | vienreizējā parol* | vienreizējo parol* | vienreizlietojamā parol* | pagaidu parol* | \
            ciparu kod* | sms kod* | kods verifikācijai | kods apstiprināšanai | kods ielogošanās | kodu verifikācijai | kodu apstiprināšanai | kodu ielogošanās | \
            pārbaudes numur* | verifikācijas numur* | drošības numur* | slepenais numurs | slepeno numuru | vienreizējais numurs | vienreizējo numuru | \
            vienreizējā atslēga | vienreizējo atslēgu | vienreizējā kombinācija | vienreizējais identifikators | pieteikšanās atslēg* | pieteikšanās numur* | \
            parakstīšanas kod* | paraksta kod* | paraksta atslēg* | darījuma parol* | īsziņas parol* | sms parol* | digitālā atslēga | digitālo atslēgu | \
            kontrolcipar* | kontrolkod* | \
            dinamiskā parole | maksājuma parole | paraksta atslēga | apstiprinājuma cipari | atbloķēšanas kods
            """,
            .code: """
            kods | kodu | koda | kodam | kodi | jūsu kods | tavs kods | pin kod* | pin | atslēga | šādus ciparus | šos ciparus | zemāk esošos ciparus | jūsu kods ir | \
            tavs kods ir
            """,
            .accessCode: """
            aktivizācijas kod* | aktivizēšanas kod* | aktivācijas kod* | uzaicinājuma kod* | reģistrācijas kod* | ielūguma kod* | aktivizācijas atslēg* | \
            licences atslēg* | aktivizācijas numur* | aktivizēšanas numur* | aktivizēšanas atslēg* | aktivizācijas parol* | piekļuves numur* | piekļuves atslēg* | \
            pirmās pieteikšanās kod* | pirmās pieslēgšanās kod* | reģistrācijas atslēg* | sākotnējā parole | sākotnējo paroli | sākuma parol* | sākuma kod* | \
            savienošanas pārī kod*
            """,
            .recoveryCode: """
            atkopšanas kod* | atjaunošanas kod* | rezerves kod* | dublējuma kod* | ārkārtas kod* | atkopšanas atslēg* | atgūšanas atslēg* | atjaunošanas atslēg* | \
            rezerves atslēg* | dublējuma atslēg* | avārijas kod* | atkopšanas fraz* | atgūšanas fraz*
            """,
            .receipt: """
            lietas numur* | lietas nr* | pieteikuma numur* | pieteikuma nr* | pieprasījuma numur* | pieprasījuma nr* | iesnieguma numur* | iesnieguma nr* | \
            biļetes numur* | biļetes nr* | sūdzības numur* | sūdzības nr* | incidenta numur* | incidenta nr* | jūsu pieteikuma numur* | jūsu lietas numur* | \
            jūsu iesnieguma numur* | jūsu pieprasījuma numur* | ziņojuma numur* | ziņojuma nr* | atlīdzības lietas numur* | atlīdzības lietas nr* | \
            atlīdzības pieteikuma numur* | zaudējumu lietas numur* | pieteikuma id | pieprasījuma id | iesnieguma reģistrācijas numur* | iesnieguma reģistrācijas nr* | \
            pieteikuma reģistrācijas numur* | dokumenta reģistrācijas numur* | dokumenta reģistrācijas nr* | saņemtā dokumenta numur* | reģistrēts ar numuru | \
            reģistrēta ar numuru | reģistrēts ar nr | reģistrēta ar nr | piešķirts numurs | piešķirtais numurs | lieta nr | pieteikums nr | iesniegums nr | \
            pieprasījums nr | biļete nr | lietas nr. | pieteikuma nr. | pieprasījuma nr. | iesnieguma nr. | biļetes nr. | sūdzības nr. | incidenta nr. | ziņojuma nr. | \
            atlīdzības lietas nr. | iesnieguma reģistrācijas nr. | dokumenta reģistrācijas nr. | reģistrēts ar nr. | reģistrēta ar nr. | lieta nr. | pieteikums nr. | \
            iesniegums nr. | pieprasījums nr. | biļete nr. | reģistrācijas numurs ir | ar reģistrācijas numuru | ar reģistrācijas nr* | ar reģ. nr | ar reģ. nr. | \
            vēstules numur* | vēstules nr* | prasības numur* | prasības nr* | apelācijas numur* | pretenzijas numur* | pretenzijas nr* | kontroles numur* | \
            protokola numur* | žurnāla numur* | ienākošais numurs | ienākošā dokumenta numur* | lietvedības numur* | jautājuma numur* | izsekošanas numurs pieteikum* | \
            pieteikuma identifikator* | iesnieguma identifikator* | pieteikuma atsauces numur* | iesnieguma atsauces numur* | pieteikuma kods | \
            reģistrēts ar kārtas numuru | jūsu sūdzības numur*
            """,
            .bait: """
            klienta kods | uzņēmuma kods | pasūtījuma numur* | pasūtījuma nr* | rēķina numur* | rēķina nr* | tālruņa numur* | tālruņa nr* | telefona numur* | \
            telefona nr* | sūtījuma numur* | sūtījuma nr* | pakas numur* | pakas nr* | klienta numur* | klienta nr* | konta numur* | konta nr* | kartes numur* | \
            kartes nr* | rezervācijas numur* | rezervācijas nr* | lidojuma numur* | lidojuma nr* | līguma numur* | līguma nr* | polises numur* | polises nr* | \
            biedra numur* | biedra nr* | lietotāja numur* | lietotāja nr* | sērijas numur* | sērijas nr* | modeļa numur* | modeļa nr* | darījuma numur* | \
            darījuma nr* | maksājuma numur* | maksājuma nr* | atsauces numur* | atsauces nr* | reģistrācijas numur* | reģistrācijas nr* | pvn numur* | pvn nr* | \
            pases numur* | pases nr* | izsekošanas numur* | izsekošanas nr* | personas numur* | personas nr* | apstiprinājuma numur* | apstiprinājuma nr* | \
            transakcijas numur* | transakcijas nr* | pasūtījum* | rēķin* | čeks | kvīts | pasta indekss | atlaides kod* | atlaižu kod* | promo kod* | kupona kod* | \
            dāvanu kod* | kļūdas kod* | personas kod* | valsts kod* | qr kod* | izsekošanas kod* | rezervācijas kod* | saņemšanas kod* | svītr kod* | produkta kod* | \
            preces kod* | avota kod* | bankas kod* | svītrkod* | promokod* | atlaid* | kupon* | dāvanu karte | sūtījum* | paka | pakomāt* | tālrunis | tālr | mob | \
            fakss | rezervācij* | lidojum* | istaba | dzīvoklis | stāvs | iela | pvn | karte | beidzas ar | pēdējie četri | darījum* | maksājum* | versija | lapa | \
            numurs | nr | summa | kopā | cena | atlikums | daudzums | eiro | datums | dzimšanas datums | gads | gada | punkti | lietotāji | \
            esam saņēmuši jūsu maksājumu | esam saņēmuši jūsu pasūtījumu | esam saņēmuši jūsu ziedojumu | esam saņēmuši jūsu rezervāciju | \
            esam saņēmuši tavu maksājumu | esam saņēmuši tavu pasūtījumu | mēs saņēmām jūsu maksājumu | mēs saņēmām jūsu pasūtījumu | zvaniet | piezvaniet | \
            autorizācijas kod* | reģ nr | reģistrācijas nr | pvn nr | lietotājvārds | durvju kods | durvju kodu | vārtu kods | vārtu kodu | pēdējie četri cipari | \
            pēdējie 4 cipari | pēdējos četrus ciparus | pēdējos 4 ciparus | četri pēdējie cipari | 4 pēdējie cipari | pēdējie trīs cipari | pēdējie cipari | \
            pēdējos ciparus | kas beidzas ar | sociālās apdrošināšanas numur* | personas kods | personas kodu | kartes drošības kod* | kartes aizmugur* | \
            kartes otrā pusē | saņemšanas kods | atvēršanas kods | pakomāta kods
            """,
            .pointing: """
            zemāk | šādu | lūk | jūsu kods ir | tavs kods ir
            """,
            .enter: """
            ierakstiet | ieraksti | ievadiet | ievadi | ievadīt | izmantojiet | izmanto | izmantot | lietojiet | kopējiet | ielīmējiet | zemāk | šādu | šo kodu | lūk | \
            jūsu kods ir | tavs kods ir
            """,
            .expiry: """
            beigsies | beidzas | derīgs | derīga | ir derīgs | derīgum* | derīguma termiņ* | būs derīgs | zaudēs spēku | laikā | spēkā | pēc | derīgs līdz | \
            derīga līdz | derīgi līdz | ir derīgs līdz | ir spēkā līdz | spēkā līdz | būs derīgs līdz | paliek derīgs līdz | darbojas līdz | aktīvs līdz | \
            derīguma termiņš | zaudē spēku | izmantojams līdz | izmantojiet to līdz | izmantojiet līdz | lietojiet to līdz | ievadiet to līdz | ievadiet līdz | \
            jāizmanto līdz | jāievada līdz | var izmantot līdz | ne vēlāk kā | jums ir tikai | jums atlikušas | atlikušas tikai | derīgs vēl
            """,
            .minute: "minūtes | minūtēm | minūšu | minūti | minūte | min",
            .hour: "stundas | stundām | stundu | stunda",
            .day: "dienas | dienām | dienu | diena",
            .secrecy: """
            nedalieties | neizpaudiet | neatklājiet | nevienam | ar nevienu | nedodiet | citiem | konfidenciāl* | nekad nelūgsim
            """,
            .unrequested: """
            ja jūs ne* | ja tu ne* | ja tas nebijāt jūs | ja neesat | ja neesi | ja nepieprasījāt | ja jūs neesat | ja tu neesi | nepieprasījāt | neesat pieprasī* | \
            ignorējiet | ignorē | varat ignorēt | neņemiet vērā
            """,
            .elsewhere: """
            īsziņ* | ar sms | sms ziņ* | uz jūsu tālruni | autentifikācijas lietotn* | autentifikator* | pa pastu | vēstulē
            """,
            .spent: """
            ir mainīta | ir nomainīta | ir izmantots | ir atjaunināta | ir atjaunota | ir apstiprināta | ir apstiprināts | ir verificēts | ir aktivizēts | \
            ir veiksmīgi | ir sekmīgi | tika mainīta | tika nomainīta | tika izmantots | tika atjaunināta | tika atjaunota | tika apstiprināta | tika apstiprināts | \
            tika verificēts | tika aktivizēts | tika veiksmīgi | tika sekmīgi | veiksmīgi | sekmīgi | jau izmantots | beidzies | vairs nav derīgs | jauna pieteikšanās
            """,
            .confirm: """
            apstiprināt | apstipriniet | apstiprini | apstiprināšana | apstiprinājum* | verificēt | verificējiet | verifikācija | aktivizēt | aktivizējiet | \
            aktivizācija | aktivēt | pārbaudiet savu | pabeigt reģistrāciju | pabeidziet reģistrāciju | lai to aktivizētu | lai aktivizētu | lai apstiprinātu | \
            vēl nav aktīvs | jā, tas esmu es | vēl nav apstiprināt* | pabeigt konta izveidi | atbloķēt kontu | atbloķējiet kontu | \
            pabeigtu reģistrāciju
            """,
            .address: """
            e-past* | e-pasta adres* | epast* | adrese | adresi | konts | kontu | konta | reģistrācij* | abonement* | profil* | identitāt* | ierīce | tālruņa numur*
            """,
            .password: """
            parole | paroli | paroles | parolei | pagaidu parol*
            """,
            .reset: """
            atiestatīt | atiestatiet | atiestatīšana | atjaunot | atjaunojiet | atjaunošana | nomainīt paroli | mainīt paroli | mainiet paroli | paroles maiņa | \
            paroles atjaunošana | jauna parole | jaunu paroli | aizmirsāt | aizmirsi | aizmirsta | izveidot paroli | izveidojiet paroli | izveidojiet jaunu paroli | \
            iestatīt paroli | iestatiet paroli | iestatiet jaunu paroli
            """,
            .signIn: """
            pieslēgties | pieslēdzieties | pierakstīties | pierakstieties | pieteikties | piesakieties | ielogoties | ielogojieties | pieteikšanās | pieslēgšanās | \
            ieiet | maģiskā saite | pieteikšanās saite | piekļūtu savam kontam | piekļūt savam kontam | piekļūtu kontam | piekļūt kontam
            """,
            .invite: """
            uzaicinājum* | ielūgum* | uzaicināja | uzaicina | ielūdza | uzaicināts | esat uzaicināts | pieņemt | pieņemiet | pieņemt uzaicinājumu | pievienoties | \
            pievienojieties | jūs aicina | tevi aicina | pievienoties komandai | pievienoties grupai | pievienoties projektam
            """,
            .press: """
            noklikšķiniet | klikšķiniet | noklikšķinot | spiediet | nospiediet | nospiežot | zemāk esošo saiti | zemāk esošās saites | šo saiti | saiti | saite | \
            saites | pogu | poga | pogas | kopējiet saiti | pārlūk* | adreses josl* | apmeklējiet | atveriet | atvērt
            """,
            .never: """
            atrakstīties | anulēt abonement* | atteikties | atcelt abonement* | iestatījumi | paziņojumi | preferences | privātum* | privātuma politika | \
            konfidencialitāte | noteikumi | lietošanas noteikumi | sīkdatnes | palīdzība | atbalsts | klientu atbalsts | sazināties | sazinieties | kontakti | \
            biežāk uzdotie jautājumi | uzzināt vairāk | uzziniet vairāk | lasīt vairāk | skatīt pārlūkā | tīmekļa versija | tas nebiju es | ziņot | aizsargāt kontu | \
            atcelt | noraidīt | bloķēt | lejupielādēt | lejupielādēt lietotni | sekojiet mums | dalīties | jaunumi | ziņas | par mums | sākums | mājaslapa | veikals | \
            pirkt | skatīt pasūtījumu | aptauja | atsauksme | novērtēt | atbildēt | dzēst kontu
            """,
        ])
}
