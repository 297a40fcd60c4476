extension Language {
    static let slovenian = Language(
        "sl",
        [
            .unfinished: """
            še en korak | skoraj končano | zadnji korak
            """,
            .secondFactor: """
            dvofaktorsk* | dvostopenjsko prever* | dvostopenjskega prever*
            """,
            .booked: """
            potrditev rezervacije | rezervacija potrjena
            """,
            .second: """
            sekund | sekunde
            """,
            .subjectLine: """
            v zadevi
            """,
            .digits: """
            števke | števk | števkami | šestmestn* | štirimestn* | osemmestn* | petmestn* | 6-mestn* | 4-mestn* | šest znakov | naslednje znake
            """,
            .appointment: "sestanek | sestanka | sestanku | videokonferenc* | id sestanka",
            .received: """
            prejeli smo vaš zahtevek | prejeli smo vašo zahtevo | prejeli smo vaše sporočilo | prejeli smo vašo vlogo | prejeli smo vašo prijavo | \
            prejeli smo vašo pritožbo | prejeli smo vaše vprašanje | prejeli smo vašo reklamacijo | prejeli smo tvoje sporočilo | vaš zahtevek je prejet | \
            vaš zahtevek smo prejeli | vaš zahtevek je bil | vašo vlogo smo prejeli | vaša vloga je bila | vaše sporočilo smo prejeli | vaša prijava je bila | \
            vaša prijava škode | vaša pritožba je bila | vaša reklamacija je bila | potrdilo o prejemu | potrjujemo prejem | potrdilo o oddaji vloge | \
            odprli smo zahtevek | v nadaljnji komunikaciji | v nadaljnji korespondenci | prosimo, navedite | navedite to številko | shranite to številko | \
            pri nadaljnji komunikaciji | prejeli smo vaše e-sporočilo | prejeli smo vašo e-pošto | prejeli smo vaš e-mail | prejeli smo tvojo prijavo | \
            prejeli smo vaše pismo | prejeli smo vaše dokumente | vaše e-sporočilo je bilo prejeto | vaše e-sporočilo je prejeto | vaše e-sporočilo je prispelo | \
            vaše pismo je bilo prejeto | vaše pismo je prejeto | vaše pismo je evidentirano | vaše pismo je prispelo | tvoje e-sporočilo je bilo prejeto | \
            tvoje e-sporočilo je prejeto | tvoje e-sporočilo je prispelo | tvoje pismo je bilo prejeto | tvoje pismo je prejeto | tvoje pismo je evidentirano | \
            tvoje pismo je prispelo | potrdilo o oddaji | potrdilo o vložitvi | potrdilo o sprejemu | potrjujemo, da smo prejeli | potrjujemo sprejem | \
            obvestilo o prejemu
            """,
            .thanks: """
            hvala, da ste nas kontaktirali | hvala, da ste se obrnili | hvala, ker ste nas kontaktirali | zahvaljujemo se vam za vaše sporočilo | \
            hvala za vaše sporočilo | hvala za sporočilo | hvala za prijavo | hvala za vaše vprašanje | hvala za vaše povpraševanje | hvala za vašo vlogo | \
            hvala za vašo prijavo | hvala za e-sporočilo | hvala za vaš e-mail | hvala za povpraševanje | hvala za stik | zahvaljujemo se za vaše | \
            zahvaljujemo se za sporočilo | zahvaljujemo se za vašo
            """,
            .request: """
            zahteva | zahtevo | zahtevek | zahtevka | vloga | vlogo | vloge | prošnja | prošnjo | prošnje | pritožba | pritožbo | pritožbe | prijava škode | \
            reklamacija | reklamacijo | poizvedba | poizvedbo | povpraševanje | vprašanje | napoved | peticija | peticijo | zadeva | vaše sporočilo | \
            vašega sporočila | predlog | pobuda | zahtevku | tiket | vaša prijava | vašo prijavo | prijavo škode | prijava napake | ugovor zoper | tvoje sporočilo | \
            vaš dopis | vaš ugovor | prijave škode | tožba | tožbo | vlogi | zahtevi | pritožbi | poizvedbe | povpraševanja | zadeva št | zahtevek št | vloga št | \
            zadeva št. | zahtevek št. | vloga št.
            """,
            .arrival: """
            prejeli | prejet | prejeta | prejeto | prispela | prispel | prispelo | evidentiran | evidentirana | evidentirano | evidentirali | zabeležen | zabeležena | \
            zabeležili | registriran | registrirana | sprejet | sprejeta | sprejeli | oddan | oddana | oddano | vložen | vložena | vloženo | odprt | odprta | \
            odprli smo | ustvarjen | v obdelavi | se obdeluje | v obravnavi | v postopku | zaveden | uspešno poslan | prejem | prejeti | prejete | prispele | \
            registrirano | registrirali | zavedena | zavedeno | zavedli | vpisan | vpisana | vpisano | posredovan | posredovana | posredovano | ustvarjena | \
            ustvarjeno | odprto | obravnavamo | se obravnava | rešujemo | v reševanju | evidentirane | sprejeto | vložili | evidentirana pod številko | \
            evidentiran pod številko | dodeljena številka | dodeljena je številka | evidentirano pod številko | evidentirana je pod številko | \
            evidentiran je pod številko | zavedena pod številko | zaveden pod številko | vpisana pod številko | registrirana pod številko | registriran pod številko | \
            dodeljena je bila številka | dodelili smo številko
            """,
            .numbering: """
            številka | številko | številke | številki | =št | ref | referenca | id | oznaka | pod oznako
            """,
            .oneTimeCode: """
            potrditvena kod* | potrditveno kod* | potrditvene kod* | preverovalna kod* | preverovalno kod* | preverjevalna kod* | verifikacijska kod* | \
            verifikacijsko kod* | varnostna kod* | varnostno kod* | enkratna kod* | enkratno kod* | enkratne kod* | začasna kod* | začasno kod* | dostopna kod* | \
            dostopno kod* | prijavna kod* | prijavno kod* | avtentikacijska kod* | overitvena kod* | overitveno kod* | koda za potrditev | koda za preverjanje | \
            koda za prijavo | koda za overitev | koda za dostop | koda za avtentikacijo | koda za enkratno uporabo | koda za ponastavitev | koda za verifikacijo | \
            kodo za potrditev | kodo za preverjanje | kodo za prijavo | kodo za overitev | kodo za dostop | kodo za avtentikacijo | kodo za enkratno uporabo | \
            kodo za ponastavitev | kodo za verifikacijo | kode za potrditev | kode za preverjanje | kode za prijavo | kode za overitev | kode za dostop | \
            kode za avtentikacijo | kode za enkratno uporabo | kode za ponastavitev | kode za verifikacijo | enkratno geslo | začasno geslo | enkratnega gesla | \
            začasnega gesla | geslo za enkratno uporabo | mestna koda | mestno kodo | sms koda | sms kodo | potrditvena številka | avtorizacijska koda | \
            avtorizacijske kode | avtorizacijsko kodo | potrditveno številko | varnostna številka | varnostno številko | skrivna številka | skrivno številko | \
            enkratna številka | enkratno številko | enkratni ključ | enkratnega ključa | ključ za enkratno uporabo | enkratna kombinacija | prijavni ključ | \
            ključ za prijavo | podpisna koda | koda za podpis | kodo za podpis | koda za podpisovanje | transakcijsko geslo | sms geslo | digitalni ključ | \
            kontrolne števke | \
            podpisno geslo | podpisni ključ | dinamično geslo | plačilno geslo | geslo za plačilo | potrditvene številke
            """,
            .code: """
            koda | kodo | kode | kodi | kod | pin koda | pin | ključ | naslednje številke | naslednje števke | te števke
            """,
            .accessCode: """
            aktivacijska kod* | aktivacijsko kod* | registracijska kod* | registracijsko kod* | vabilna kod* | koda vabila | koda za aktivacijo | \
            koda za registracijo | pristopna kod* | pristopno kod* | aktivacijski ključ | licenčni ključ | aktivacijska številka | aktivacijsko številko | aktivacijsko geslo | dostopna številka | \
            dostopni ključ | koda za prvo prijavo | kodo za prvo prijavo | geslo za prvo prijavo | registracijski ključ | začetno geslo | začetna koda | \
            koda za seznanjanje
            """,
            .recoveryCode: """
            obnovitvena kod* | obnovitveno kod* | obnovitvene kod* | rezervna kod* | rezervne kod* | varnostne rezervne kod* | koda za obnovitev | \
            koda za obnovitev računa | kode za obnovitev | kode za obnovitev računa | obnovitveni ključ | obnovitveni ključi | ključ za obnovitev | \
            ključi za obnovitev | rezervni ključ | rezervni ključi | koda za nujne primere | kode za nujne primere | rezervna koda | rezervno kodo | rezervne kode | \
            nadomestna koda | nadomestne kode
            """,
            .receipt: """
            številka primera | številka zahtevka | številka vloge | številka zadeve | številka prijave škode | številka reklamacije | številka zahteve | \
            opravilna številka | id zahtevka | številka vašega zahtevka | številka vaše vloge | številko zahtevka | številko vloge | številko zadeve | \
            številko primera | številka pritožbe | številka prijave | številka škode | številka škodnega primera | številka škodnega spisa | številka incidenta | \
            številka spisa | številka dosjeja | številka dopisa | številka dokumenta vloge | št. zadeve | št. zahtevka | št. vloge | št. primera | št. prijave | \
            št. škode | št. spisa | opr. št | opravilno številko | pod opravilno številko | evidentirana pod številko | evidentiran pod številko | dodeljena številka | \
            dodeljena je številka | zadeva št | zahtevek št | vloga št | prijava št | evidenčna številka vloge | id vloge | id zadeve | opr. št. | zadeva št. | \
            zahtevek št. | vloga št. | prijava št. | številka vaše zadeve | številka vaše pritožbe | številka vaše prijave | številka vaše reklamacije | \
            kontrolna številka vloge | evidenčna številka | evidenčno številko | evidenčna številka prijave | identifikacijska številka vloge | \
            identifikacijska številka zahtevka | identifikacijska številka zadeve | registrska številka vloge | številka postopka | številka protokola | \
            številka vpisnika | številka ugovora | številka tožbe | številka dopisa vloge | številke zahtevka | številke zadeve | številko pritožbe | \
            številko prijave | številko spisa | številko tiketa | številka tiketa | šifra zadeve | šifra vloge | koda vloge | oznaka zadeve | oznaka vloge | \
            opravilne številke | št. pritožbe | št. reklamacije | št. dopisa | št. tiketa | referenčna številka zahtevka | referenčna številka vloge | \
            referenčna številka vaše | referenčna številka vašega | evidentirano pod številko | evidentirana je pod številko | evidentiran je pod številko | \
            zavedena pod številko | zaveden pod številko | vpisana pod številko | registrirana pod številko | registriran pod številko | dodeljena je bila številka | \
            dodelili smo številko
            """,
            .bait: """
            številka naročila | številka računa | številka kartice | številka pošiljke | številka paketa | številka rezervacije | številka leta | številka pogodbe | \
            številka police | številka stranke | številka člana | številka uporabnika | številka telefona | številka potrditve | številka potnega lista | \
            številka sobe | številka sedeža | številka transakcije | številka modela | številka dokumenta | naročil* | račun št | račun številka | faktura | \
            poštna številka | poštna št | serijska številka | referenčna številka | telefonska številka | sledilna številka | davčna številka | matična številka | \
            članska številka | sklicna številka | kataloška številka | sklic | promocijska kod* | kuponska kod* | darilna kod* | popustna kod* | referenčna kod* | \
            izvorna kod* | qr kod* | črtna kod* | rezervacijska kod* | bančna kod* | klicna kod* | koda za popust | koda popusta | koda kupona | koda države | \
            koda napake | koda za prevzem | koda za sledenje | koda izdelka | kodo za popust | kodo popusta | kodo kupona | kodo države | kodo napake | \
            kodo za prevzem | kodo za sledenje | kodo izdelka | popust | kupon | vavčer | darilni bon | pošiljk* | paket | telefon | tel | gsm | pokličite | faks | \
            rezervacij* | sedež | soba | nadstropje | stavba | ulica | cesta | ddv | id za ddv | iban | kartica | se konča na | zadnje štiri | transakcij* | plačilo | \
            model | različica | stran | poglavje | številka | št | znesek | skupaj | cena | stanje | količina | eur | evrov | datum | datum rojstva | leto | leta | \
            točk | kilometrov | uporabnikov | prejeli smo vaše plačilo | prejeli smo vaše naročilo | prejeli smo vašo donacijo | prejeli smo vašo rezervacijo | \
            prejeli smo tvoje naročilo | potrjujemo prejem naročila | potrjujemo prejem plačila | potrjujemo prejem vašega naročila | \
            potrjujemo prejem vašega plačila | potrdilo o prejemu plačila | priporočilna koda | priporočilno kodo | priporočilne kode | promocijska koda | \
            promocijsko kodo | promocijske kode | uporabniško ime | avtorizacijska koda | avtorizacijske kode | avtorizacijsko kodo | koda za vrata | kode za vrata | \
            koda za zapornico | zadnje štiri števke | zadnje 4 števke | zadnje štiri številke | zadnje 4 številke | zadnjih štirih števk | zadnje tri števke | \
            zadnje 3 števke | zadnje tri številke | zadnje števke | zadnje številke | ki se konča | konča se z | se končuje z | končnico | \
            številka socialnega zavarovanja | varnostna koda kartice | na hrbtni strani kartice | koda za odpiranje | kode za prevzem
            """,
            .pointing: """
            spodaj | spodnjo | naslednjo | naslednja | tukaj je | vaša koda je | je vaša
            """,
            .enter: """
            vnesite | vnesi | vnesti | vtipkajte | vtipkaj | vtipkati | vpišite | vpiši | uporabite | uporabi | kopirajte | kopiraj | prilepite | prilepi | spodaj | \
            spodnjo | naslednjo | naslednja | tukaj je | vaša koda je | je vaša
            """,
            .expiry: """
            poteče | bo potekla | potekla bo | velja | veljavna | veljaven | veljavno | veljavnost | veljavnosti | preneha veljati | v roku | v naslednjih | velja do | \
            veljavna do | veljaven do | veljavno do | veljala bo do | veljavnost do | ostane veljavna do | aktivna do | deluje do | poteče ob | poteče čez | \
            preteče ob | uporabite jo do | uporabite jo pred | uporabite ga do | vnesite jo do | vnesite jo pred | vnesti jo morate do | lahko uporabite do | \
            najpozneje do | najkasneje do | imate še | imate samo | preostalo vam je | veljavna še
            """,
            .minute: "minut | minute | minuto | minuti | minutah | min",
            .hour: "ur | ure | uro | uri | urah",
            .day: "dni | dneh | dneva",
            .secrecy: """
            ne delite | ne posredujte | ne razkrivajte | ne deli | nikoli ne delite | z nikomer | nikomur | z drugimi | zaupn* | nikoli vas ne bomo
            """,
            .unrequested: """
            če niste | če nisi | če tega niste | če tega nisi | če to niste bili vi | če to nisi bil ti | če niste zahtevali | niste zahtevali | nisi zahteval | \
            prezrite | prezri | ignorirajte | lahko prezrete | zanemarite
            """,
            .elsewhere: """
            prek sms | po sms | sms sporočil* | besedilno sporočilo | na vaš telefon | na telefon | aplikacija za preverjanje | aplikacijo za preverjanje | \
            aplikaciji za preverjanje | aplikacije za preverjanje | avtentikator* | po pošti | v pismu
            """,
            .spent: """
            je bilo spremenjeno | je bilo uporabljeno | je bilo ponastavljeno | je bilo posodobljeno | je bila spremenjena | je bila uporabljena | je bila potrjena | \
            je bila posodobljena | je bil potrjen | je bil aktiviran | je bil spremenjen | je bil ustvarjen | uspešno | že uporabljen* | je potekla | je potekel | \
            ni več veljavna | nova prijava
            """,
            .confirm: """
            potrdite | potrdi | potrditi | potrditev | potrjujem | preverite | preveri | preveriti | preverjanje | aktivirajte | aktiviraj | aktivirati | aktivacija | \
            aktivacijo | verificirajte | overite | dokončajte registracijo | dokončaj registracijo | zaključite registracijo | odobri | aktivirate | potrdite na | \
            še ni aktiven | da to sem jaz | odkleni račun | odklenite račun | odkleniti račun
            """,
            .address: """
            e-pošt* | e-poštni naslov | e-poštnega naslova | e-naslov* | elektronski naslov | elektronske pošte | e-mail | naslov | račun | računa | registracij* | \
            naročnin* | identitet* | profil* | naprav* | telefonsko številko | telefonska številka
            """,
            .password: "geslo | gesla | geslom | geslu",
            .reset: """
            ponastavi | ponastavite | ponastaviti | ponastavitev | ponastavitve | obnovi | obnovite | obnovitev | spremeni geslo | spremenite geslo | sprememba gesla | \
            zamenjaj geslo | novo geslo | novega gesla | ste pozabili | si pozabil | pozabili | pozabljeno | ustvarite geslo | ustvarite novo geslo | ustvari geslo | \
            nastavite geslo | nastavite novo geslo | nastavi geslo | nastavi novo geslo | izberite geslo | izberite novo geslo
            """,
            .signIn: """
            prijava | prijavo | prijavite se | prijavi se | prijaviti | prijavite | vpis | vpišite se | čarobna povezava | povezava za prijavo | dostop do računa | \
            vstopi | vstopite v svoj račun | vstop v svoj račun | vstopi v svoj račun
            """,
            .invite: """
            vabilo | vabila | povabilo | povabil | povabila | povabili | vas vabi | te vabi | povabljeni | sprejmi | sprejmite | sprejmite vabilo | sprejmi povabilo | \
            pridruži se | pridružite se | sodelujte | te je dodal
            """,
            .press: """
            kliknite | klikni | klikom | klikniti | s klikom | tapnite | pritisnite | pritisni | spodnjo povezavo | spodnji gumb | naslednjo povezavo | to povezavo | \
            povezavo | povezava | povezave | gumb | ta gumb | kopirajte povezavo | kopirajte in prilepite | brskalnik* | naslovno vrstico | obiščite | odprite | \
            odpri | pojdite
            """,
            .never: """
            odjava | odjavi se | odjavite se | odjaviti | preklic naročnine | nastavitve | obvestila | nastavitve obvestil | zasebnost | pravilnik o zasebnosti | \
            politika zasebnosti | varstvo podatkov | varstvo osebnih podatkov | pogoji | pogoji uporabe | splošni pogoji | piškotki | pomoč | center za pomoč | \
            podpora | kontakt | kontaktirajte nas | stik z nami | pogosta vprašanja | več informacij | preberite več | izvedite več | več o tem | ogled v brskalniku | \
            odpri v brskalniku | spletna različica | to nisem bil jaz | nisem bil jaz | prijavi zlorabo | zaščiti račun | prekliči | preklic | zavrni | blokiraj | \
            prezreti | prenesi | prenesite | prenesite aplikacijo | namesti | sledite nam | deli | blog | novice | o nas | zaposlitev | domov | spletna stran | \
            trgovina | kupi | kupite zdaj | ogled naročila | sledi pošiljki | skupnost | vodnik | anketa | mnenje | ocenite | podrobnosti | odgovori | izbriši račun
            """,
        ])

    static let macedonian = Language(
        "mk",
        [
            .secondFactor: """
            двофакторск*
            """,
            .second: """
            секунди
            """,
            .subjectLine: """
            во насловот | во предметот
            """,
            .digits: """
            цифри | цифрите | цифра | шестцифрен* | четирицифрен* | осумцифрен* | 6-цифрен* | 4-цифрен* | шест знаци
            """,
            .appointment: "состанок | состанокот | видеоконференц* | вебинар*",
            .received: """
            го примивме вашето барање | ја примивме вашата порака | ја примивме вашата пријава | ја примивме вашата поплака | ја примивме вашата жалба | \
            го добивме вашето барање | ја добивме вашата порака | вашето барање е примено | вашето барање е евидентирано | вашето барање е регистрирано | \
            вашата пријава е примена | вашата пријава е евидентирана | вашата поплака е примена | вашата поплака е евидентирана | вашата порака е примена | \
            потврда за прием | го потврдуваме приемот | ви благодариме што не контактиравте | ви благодариме што нè контактиравте | ви благодариме за пораката | \
            отворивме тикет | отворен е тикет | наведете го овој број | наведувајте го овој број | зачувајте го овој број | чувајте го овој број | \
            го примивме вашиот мејл | го примивме вашиот е-маил | го добивме вашиот мејл | го добивме вашиот е-маил | ја примивме вашата електронска порака | \
            ја добивме вашата електронска порака | вашиот мејл е примен | вашиот мејл е евидентиран | вашиот мејл е заведен | вашиот мејл е проследен | \
            вашиот е-маил е примен | вашиот е-маил е евидентиран | вашиот е-маил е заведен | вашиот е-маил е проследен | ви благодариме за мејлот | \
            ви благодариме за вашата порака | ви благодариме за вашето барање | ви благодариме за вашиот мејл | ви благодариме што ни се обративте | \
            потврда за поднесување | потврдуваме дека го примивме | потврдуваме дека ја примивме | ја регистриравме вашата
            """,
            .thanks: """
            благодариме што не контактиравте | благодариме за пораката | благодариме за вашата порака | благодариме за барањето | благодариме за обраќањето | \
            благодариме за мејлот
            """,
            .request: """
            барање | барањето | молба | молбата | жалба | жалбата | поплака | поплаката | приговор | приговорот | рекламација | рекламацијата | побарување | \
            побарувањето | прашање | прашањето | декларација | декларацијата | петиција | петицијата | вашата порака | тикет | тикетот | апликацијата | допис | \
            поднесок | поднесокот | претставка | вашата пријава | пријавата за штета | вашиот предмет | вашата апликација | вашите барања | тужба | тужбата | \
            приговорите | апликација | претставката | дописот | пријава за штета | пријава на дефект | барање бр | тикет бр | барање бр. | тикет бр.
            """,
            .arrival: """
            примен | примена | примено | примени | примивме | добивме | добиена | пристигна | пристигнато | стигна | регистриран | регистрирана | регистрирано | \
            евидентиран | евидентирана | евидентирано | заведен | заведена | заведено | поднесен | поднесена | поднесено | отворен | отворивме | креиран | креирано | \
            создаден | се обработува | во обработка | во постапка | запишано | прием на | регистриравме | евидентиравме | заведовме | проследен | проследена | \
            проследено | доставен | доставена | доставено | впишан | впишана | впишано | креирана | отворена | отворено | обработуваме | се разгледува | се решава | \
            пријавено | успешно испратено | успешно испратена | евидентирано под број | евидентирана под број | доделен број | доделен е број | заведено под број | \
            заведена под број | заведен под број | регистрирано под број | регистрирана под број | евидентиран под број | доделен му е број
            """,
            .numbering: "број | бројот | бр | № | ид | реф | референца | бројот е | ознака",
            .oneTimeCode: """
            верификациски код | потврден код | безбедносен код | еднократен код | привремен код | сигурносен код | автентикациски код | пристапен код | контролен код | \
            верификацискиот код | потврдниот код | безбедносниот код | еднократниот код | привремениот код | сигурносниот код | код за потврда | код за верификација | \
            код за најава | код за најавување | код за проверка | код за автентикација | код за пристап | код за еднократна употреба | код за ресетирање | \
            кодот за потврда | кодот за верификација | кодот за најава | кодот за најавување | кодот за проверка | кодот за автентикација | кодот за пристап | \
            кодот за еднократна употреба | кодот за ресетирање | еднократна лозинка | привремена лозинка | еднократната лозинка | привремената лозинка | цифрен код | \
            код за авторизација | број за потврда | број за верификација | безбедносен број | таен број | тајниот број | еднократен број | еднократен клуч | \
            еднократниот клуч | еднократна комбинација | клуч за најава | број за најава | код за потпис | код за потпишување | смс лозинка | sms лозинка | смс код | \
            дигитален клуч | \
            динамична лозинка | лозинка за плаќање | лозинка за еднократна употреба
            """,
            .code: """
            код | кодот | кодови | пин | пин код | шифра | шифрата | клуч | следните цифри | овие цифри
            """,
            .accessCode: """
            код за активација | код за активирање | код за регистрација | кодот за активација | кодот за активирање | кодот за регистрација | активациски код | \
            код за покана | поканувачки код | број за активација | број за активирање | клуч за активација | клуч за активирање | број за пристап | клуч за пристап | \
            код за прва најава | лозинка за прва најава | почетна лозинка | почетната лозинка | код за спарување
            """,
            .recoveryCode: """
            код за обновување | код за враќање | код за итни случаи | кодови за обновување | кодови за враќање | кодови за итни случаи | резервен код | \
            резервни кодови | резервните кодови | клуч за обновување | клучеви за обновување | клуч за враќање | резервен клуч | резервни клучеви
            """,
            .receipt: """
            број на случај | број на предмет | број на барање | број на барањето | број на тикет | број на поплака | број на рекламација | ид на барање | \
            број на вашето барање | број на пријава | број на пријавата | број на случајот | број на предметот | број на жалба | број на жалбата | број на штета | \
            број на досие | архивски број | деловоден број | заверен под број | евидентирано под број | евидентирана под број | бр. на предмет | бр. на барање | \
            бр. на пријава | предмет бр | барање бр | пријава бр | тикет | тикет бр | доделен број | доделен е број | број на допис | предмет бр. | барање бр. | \
            пријава бр. | тикет бр. | број на вашата пријава | број на вашата поплака | број на вашиот предмет | број на вашата жалба | број на вашата молба | \
            број на молба | број на молбата | број на претставка | број на приговор | број на приговорот | број на апликација | број на апликацијата | \
            број на тикетот | број на рекламацијата | број на протокол | контролен број на барање | регистарски број на барање | евидентен број | евиденциски број | \
            идентификациски број на барање | идентификатор на барање | деловодниот број | со деловоден број | под деловоден број | со архивски број | \
            под архивски број | архивскиот број | шифра на барање | код на барање | ид на тикет | бр. на жалба | бр. на поплака | бр. на тикет | заведено под број | \
            заведена под број | заведен под број | регистрирано под број | регистрирана под број | евидентиран под број | заверена под број | заверено под број | \
            доделен му е број
            """,
            .bait: """
            број на нарачка | број на нарачката | број на фактура | број на сметка | број на картичка | број на пратка | број на резервација | број на лет | \
            број на договор | број на полиса | број на клиент | број на член | број на корисник | број на телефон | број на потврда | број на пасош | број на соба | \
            број на трансакција | број на модел | број на следење | нарачк* | фактур* | сметкопотврда | поштенски број | поштенски код | сериски број | \
            референтен број | телефонски број | матичен број | даночен број | промотивен код | промо код | изворен код | qr код | бар-код | баркод | код за попуст | \
            код за подигање | код за следење | код за грешка | попуст | купон | ваучер | пратк* | пакет | телефон | тел | факс | резервациј* | лет | седиште | соба | \
            кат | улица | ул | ддв | едб | картичка | завршува на | последните четири | трансакциј* | плаќање | верзија | страница | поглавје | број | бр | износ | \
            вкупно | цена | салдо | денари | ден | евра | датум | датум на раѓање | година | години | поени | корисници | го примивме вашето плаќање | \
            ја примивме вашата нарачка | ја примивме вашата уплата | ја добивме вашата нарачка | го добивме вашето плаќање | ја примивме вашата донација | ембс | \
            корисничко име | код за авторизација | код за врата | код за капијата | шифра за врата | последните четири цифри | последните 4 цифри | \
            последните три цифри | последните цифри | последни цифри | што завршува | која завршува | единствен матичен број | безбедносен код на картичката | \
            на задната страна на картичката | на грбот на картичката
            """,
            .pointing: """
            подолу | следниот | еве | ова е вашиот | вашиот код е | е вашиот
            """,
            .enter: """
            внесете | внеси | користете | искористете | употребете | копирајте | копирај | залепете | подолу | следниот | еве | ова е вашиот | вашиот код е | е вашиот | \
            внесете го бројот
            """,
            .expiry: """
            истекува | ќе истече | истече | важи | важечки | валиден | важност | рок на важност | престанува да важи | во рок од | во следните | важи до | важечки до | \
            валиден до | ќе важи до | останува важечки до | активен до | работи до | истекува во | истекува за | ќе истече во | искористете го до | \
            искористете го пред | внесете го до | внесете го пред | мора да се внесе до | може да се користи до | најдоцна до | имате само | имате уште | \
            ви преостануваат
            """,
            .minute: "минути | минута | мин",
            .hour: "часа | час | часови",
            .day: "денови | дена",
            .secrecy: """
            не споделувајте | не споделувај | не откривајте | не давајте | не го споделувајте | никогаш не споделувајте | со никого | никому | доверлив* | \
            никогаш нема да побараме | \
            не ја препраќајте | не го препраќајте
            """,
            .unrequested: """
            ако не сте | ако не си | ако не го побаравте | ако не побаравте | ако ова не сте вие | доколку не сте | доколку не си | доколку не го побаравте | \
            не побаравте | не сте побарале | игнорирајте | игнорирај | занемарете | можете да ја игнорирате
            """,
            .elsewhere: """
            преку смс | преку sms | смс порак* | sms порак* | на вашиот телефон | апликација за автентикација | апликацијата за автентикација | по пошта | во писмо
            """,
            .spent: """
            е променета | е искористен | е ресетирана | е ажурирана | е потврдена | е потврден | е активирана | е верификувана | беше променета | беше искористен | \
            успешно | веќе искористен | истечен | нова најава
            """,
            .confirm: """
            потврдете | потврди | потврдете ја | потврда | потврдување | верификувајте | верификувај | верификација | проверете | активирајте | активирај | \
            активација | активирање | завршете ја регистрацијата | заврши ја регистрацијата | одобри | сè уште не е активна | да, тоа сум јас
            """,
            .address: """
            е-пошта | е-поштата | е-маил* | имејл* | меил* | адреса | адресата | е-адреса | сметка | сметката | профил* | регистрациј* | претплат* | идентитет* | уред
            """,
            .password: """
            лозинка | лозинката | лозинки | привремена лозинка | привремената лозинка
            """,
            .reset: """
            ресетирај | ресетирајте | ресетирање | обнови | обновете | враќање | промени лозинка | промени ја лозинката | променете ја лозинката | промена на лозинка | \
            нова лозинка | заборавивте | заборави | заборавена | креирајте лозинка | креирајте нова лозинка | поставете лозинка | поставете нова лозинка | \
            изберете лозинка | изберете нова лозинка
            """,
            .signIn: """
            најави се | најавете се | најава | најавување | логирај се | пристапи | пристапете | магичен линк | линк за најава | влезете на вашата сметка | \
            влезете во вашата сметка | влезеш на својата сметка | влезете на својата сметка
            """,
            .invite: """
            покана | поканата | покани | поканет | ве покани | ве поканува | поканети сте | прифати | прифатете | прифати покана | прифатете ја поканата | \
            придружи се | придружете се | приклучи се | приклучете се | ве кани | те кани | те покани
            """,
            .press: """
            кликнете | кликни | кликнување | со кликнување | притиснете | допрете | линкот подолу | копчето подолу | следниот линк | следнава врска | оваа врска | \
            овој линк | линкот | линк | врската | копчето | копче | прелистувач* | адресна лента | посетете | отворете | отвори
            """,
            .never: """
            одјави се | одјавете се | отпиши се | откажи претплата | поставки | известувања | приватност | политика на приватност | политика за приватност | услови | \
            услови за користење | правила и услови | колачиња | помош | центар за помош | поддршка | контакт | контактирајте | контактирајте нè | \
            често поставувани прашања | дознај повеќе | дознајте повеќе | повеќе информации | прочитај повеќе | погледни во прелистувач | веб верзија | не бев јас | \
            не сум јас | пријави злоупотреба | обезбеди ја сметката | откажи | одбиј | блокирај | преземи | преземете ја апликацијата | следете нè | сподели | блог | \
            новости | за нас | почетна | продавница | купи | види нарачка | следи пратка | анкета | оцени | детали | одговори | избриши сметка
            """,
        ])
}
