extension Language {
    static let croatian = Language(
        "hr",
        [
            .assigned: "je stvoren od strane | dodijeljeno vam",
            .unfinished: """
            još samo malo | još jedan korak | zadnji korak | skoro gotovo
            """,
            .secondFactor: """
            dvofaktorsk* | dvostupanjske provjer* | dvostupanjsku provjer*
            """,
            .booked: """
            rezervacija potvrđena | potvrda rezervacije | potvrda narudžbe
            """,
            .second: """
            sekundi | sekunde
            """,
            .subjectLine: """
            u naslovu | u predmetu
            """,
            .digits: """
            znamenke | znamenki | znamenkama | znamenka | brojke | brojki | šesteroznamenkast* | četveroznamenkast* | četiriznamenkast* | šestoznamenkast* | \
            osmeroznamenkast* | 6-znamenkast* | 4-znamenkast* | šest znakova | sljedeće znakove
            """,
            .appointment: "sastanak | sastanka | sastanku | videokonferenc* | id sastanka",
            .received: """
            zaprimili smo vaš zahtjev | zaprimili smo vaš upit | zaprimili smo vašu prijavu | zaprimili smo vašu poruku | zaprimili smo vašu reklamaciju | \
            zaprimili smo vaš prigovor | primili smo vaš zahtjev | primili smo vaš upit | primili smo vašu poruku | primili smo vašu prijavu | primili smo vaš zahtev | \
            primili smo vašu žalbu | primili smo tvoj upit | primili smo tvoju poruku | vaš zahtjev je zaprimljen | vaš zahtjev je evidentiran | \
            vaš zahtjev je primljen | vaš zahtev je primljen | vaš zahtev je evidentiran | vaš upit je zaprimljen | vaša prijava je zaprimljena | \
            vaša prijava je evidentirana | vaša žalba je evidentirana | vaša reklamacija je evidentirana | vaša poruka je zaprimljena | vaša poruka je primljena | \
            potvrda primitka | potvrda o primitku | potvrđujemo primitak | potvrđujemo prijem | otvorili smo tiket | otvoren je tiket | kreiran je tiket | \
            u daljnjoj komunikaciji | u daljoj komunikaciji | u svakoj korespondenciji | navedite ovaj broj | molimo navedite broj | molimo da navedete | \
            sačuvajte ovaj broj | zaprimili smo vaš e-mail | zaprimili smo vaš mail | primili smo vaš e-mail | primili smo vaš mail | vaš e-mail je zaprimljen | \
            vaš e-mail je primljen | vaš e-mail je proslijeđen | vaš mail je zaprimljen | vaš mail je primljen | vaš mail je proslijeđen | tvoj e-mail je zaprimljen | \
            tvoj e-mail je primljen | tvoj e-mail je proslijeđen | tvoj mail je zaprimljen | tvoj mail je primljen | tvoj mail je proslijeđen | \
            vaš zahtjev je uspješno | vaš zahtev je podnet | vaš zahtev je registrovan | potvrda o zaprimanju | potvrda o podnošenju | potvrda o prijemu | \
            potvrda zaprimanja | obavijest o zaprimanju | potvrđujemo zaprimanje | potvrđujemo da smo zaprimili | potvrđujemo da smo primili | zaprimljen je vaš | \
            zaprimljena je vaša
            """,
            .thanks: """
            hvala što ste nas kontaktirali | hvala što ste nam se obratili | hvala vam što ste nas kontaktirali | zahvaljujemo na vašem upitu | zahvaljujemo na upitu | \
            hvala na poruci | hvala na prijavi | hvala na vašoj poruci | hvala na javljanju | zahvaljujemo na vašem e-mailu | zahvaljujemo na vašoj poruci | \
            zahvaljujemo na vašem zahtjevu | zahvaljujemo na vašoj prijavi | zahvaljujemo na vašem javljanju | zahvaljujemo na poruci | zahvaljujemo na prijavi | \
            hvala na upitu | hvala na vašem upitu | hvala na e-mailu | hvala na vašem e-mailu | hvala na obraćanju | hvala na vašem mailu
            """,
            .request: """
            zahtjev | zahtjeva | zahtjevu | upit | upita | upitu | žalba | žalbu | žalbe | pritužba | pritužbu | prigovor | prigovora | reklamacija | reklamaciju | \
            reklamacije | molba | molbu | predstavka | predstavku | podnesak | podneska | prijava štete | prijavu štete | porezna prijava | poreznu prijavu | \
            peticija | peticiju | vaša poruka | vašu poruku | vaš predmet | tiket | zamolba | zamolbu | očitovanje | vaša prijava | vašu prijavu | vaše prijave | \
            prijava kvara | tvoju poruku | tvoja poruka | zahtjevom | vaš dopis | vašeg predmeta | pritužbe | prigovoru | vaše pitanje | tužba | tužbu | zahtev | \
            zahteva | prijavu kvara | zahtjev br | zahtjev broj | zahtev br | zahtev broj | tiket br | tiket broj | zahtjev br. | zahtev br. | tiket br.
            """,
            .arrival: """
            zaprimljen | zaprimljena | zaprimljeno | zaprimili | primljen | primljena | primljeno | primili smo | pristigao | pristigla | pristiglo | stigao | stigla | \
            evidentiran | evidentirana | evidentirano | zabilježen | zabilježena | registriran | registrirana | urudžbiran | podnesen | podnesena | podneseno | \
            predan | predana | otvoren | otvorena | otvorili smo | kreiran | kreirana | u obradi | obrađuje se | u postupku | uneseni | unesen | zaveden | \
            uspješno poslan | zaprimanje | zaprimljeni | primitak | registrirano | registrirali smo | evidentirali smo | evidentirali | zabilježeno | proslijeđen | \
            proslijeđena | proslijeđeno | dostavljen | dostavljena | dostavljeno | podnijeli | predano | unesena | uneseno | upisan | upisana | urudžbirana | \
            urudžbirano | zavedena | zavedeno | otvoreno | kreirano | rješava se | na obradi | zaprimljen pod brojem | zaprimljena pod brojem | zaveden pod brojem | \
            zavedena pod brojem | zavedeno pod brojem | evidentiran pod brojem | evidentirana pod brojem | dodijeljen broj | dodijeljen je broj | zaprimljen pod br | \
            zaveden pod br | evidentiran pod br | zavedeno pod br | zaprimljen pod br. | zaveden pod br. | evidentiran pod br. | zavedeno pod br. | \
            zaprimljeno pod brojem | zaprimljen je pod brojem | zaprimljena je pod brojem | registriran pod brojem | registrirana pod brojem | \
            evidentirano pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | dodijeljen mu je broj | dodijeljen joj je broj
            """,
            .numbering: "broj | brojem | broja | broju | br | ref | referenca | id | oznaka | oznakom",
            .oneTimeCode: """
            verifikacijski kod* | potvrdni kod* | sigurnosni kod* | bezbednosni kod* | jednokratni kod* | privremeni kod* | pristupni kod* | provjerni kod* | \
            autentifikacijski kod* | autorizacijski kod* | verifikacioni kod* | kontrolni kod* | identifikacijski kod* | prijavni kod* | autentifikacioni kod* | \
            autorizacioni kod* | bezbjednosni kod* | znamenkasti kod* | cifreni kod* | verifikacijskog kod* | potvrdnog kod* | sigurnosnog kod* | jednokratnog kod* | \
            privremenog kod* | pristupnog kod* | verifikacijskim kod* | potvrdnim kod* | sigurnosnim kod* | jednokratnim kod* | kod za potvrdu | kod za provjeru | \
            kod za proveru | kod za verifikaciju | kod za prijavu | kod za prijavljivanje | kod za autentifikaciju | kod za autorizaciju | kod za pristup | \
            kod za jednokratnu upotrebu | kod za jednokratnu uporabu | kod za resetiranje | kod za resetovanje | kod za ponovno postavljanje lozinke | \
            kod za poništavanje lozinke | kod za dvofaktorsku | kod za registraciju i potvrdu | koda za potvrdu | koda za provjeru | koda za proveru | \
            koda za verifikaciju | koda za prijavu | koda za prijavljivanje | koda za autentifikaciju | koda za autorizaciju | koda za pristup | \
            koda za jednokratnu upotrebu | koda za jednokratnu uporabu | koda za resetiranje | koda za resetovanje | koda za ponovno postavljanje lozinke | \
            koda za poništavanje lozinke | koda za dvofaktorsku | koda za registraciju i potvrdu | kodom za potvrdu | kodom za provjeru | kodom za proveru | \
            kodom za verifikaciju | kodom za prijavu | kodom za prijavljivanje | kodom za autentifikaciju | kodom za autorizaciju | kodom za pristup | \
            kodom za jednokratnu upotrebu | kodom za jednokratnu uporabu | kodom za resetiranje | kodom za resetovanje | kodom za ponovno postavljanje lozinke | \
            kodom za poništavanje lozinke | kodom za dvofaktorsku | kodom za registraciju i potvrdu | jednokratna lozinka | jednokratna lozinku | jednokratna šifra | \
            jednokratna šifru | jednokratna zaporka | jednokratna zaporku | privremena lozinka | privremena lozinku | privremena šifra | privremena šifru | \
            privremena zaporka | privremena zaporku | jednokratnu lozinka | jednokratnu lozinku | jednokratnu šifra | jednokratnu šifru | jednokratnu zaporka | \
            jednokratnu zaporku | privremenu lozinka | privremenu lozinku | privremenu šifra | privremenu šifru | privremenu zaporka | privremenu zaporku | \
            jednokratne lozinke | privremene lozinke | sms kod | jednokratni pin | kontrolni broj | broj za potvrdu | broj za provjeru | verifikacijski broj | \
            sigurnosni broj | autorizacijski broj | tajni broj | jednokratni broj | jednokratni ključ | jednokratnog ključa | jednokratni identifikator | \
            jednokratna kombinacija | ključ za prijavu | broj za prijavu | potpisni kod | kod za potpis | kod za potpisivanje | ključ za potpisivanje | \
            transakcijska lozinka | sms lozinka | sms lozinku | digitalni ključ | kontrolne znamenke | \
            lozinka za jednokratnu upotrebu | lozinku za jednokratnu upotrebu | lozinka za jednokratnu uporabu | lozinku za jednokratnu uporabu | šifra za jednokratnu upotrebu | \
            dinamička lozinka | lozinka za plaćanje | ključ za potpis | brojke za potvrdu | znamenke za potvrdu
            """,
            .code: """
            kod | koda | kodom | kodu | kodovi | pin | pin kod | šifra | šifru | ključ | token | sljedeće znamenke | ove znamenke | sljedeće brojke | \
            potvrdni kod* | kod za potvrdu
            """,
            .accessCode: """
            aktivacijski kod* | aktivacijski ključ* | aktivacioni kod* | aktivacioni ključ* | registracijski kod* | registracijski ključ* | registracioni kod* | \
            registracioni ključ* | pozivni kod* | pozivni ključ* | licencni kod* | licencni ključ* | kod za aktivaciju | kod za registraciju | kod za uparivanje | \
            kod za povezivanje | kod pozivnice | kod aktivacije | aktivacijski broj | aktivacijski ključ | aktivacijska lozinka | pristupni broj | pristupni ključ | \
            kod za prvu prijavu | lozinka za prvu prijavu | registracijski ključ | početna lozinka | početnu lozinku | početni kod
            """,
            .recoveryCode: """
            rezervni kod* | pričuvni kod* | sigurnosni rezervni kod* | hitni kod* | rezervne kod* | rezervnih kod* | kod za oporavak | kod za povrat računa | \
            kod za oporavak računa | kodovi za oporavak | kodovi za povrat računa | kodovi za oporavak računa | kodove za oporavak | kodove za povrat računa | \
            kodove za oporavak računa | kod oporavka | ključ za oporavak | ključevi za oporavak | ključeve za oporavak | rezervni ključ | rezervni ključevi | \
            pričuvni ključ | kod za hitne slučajeve | kodovi za hitne slučajeve | rezervni kod | rezervni kodovi | rezervne kodove | pričuvni kod | pričuvni kodovi | \
            fraza za oporavak
            """,
            .receipt: """
            broj predmeta | broj slučaja | broj zahtjeva | broj zahteva | broj tiketa | broj prijave štete | broj reklamacije | broj žalbe | broj upita | \
            broj protokola | urudžbeni broj | klasa: | id zahtjeva | id zahteva | id tiketa | tiket | broj vašeg zahtjeva | broj vašeg zahteva | broj vašeg predmeta | \
            broj vaše prijave | broj vašeg upita | broj prijave | broj štete | broj odštetnog zahtjeva | broj odštetnog zahteva | broj prigovora | broj pritužbe | \
            broj spisa | broj dosjea | broj incidenta | broj podneska | broj molbe | brojem predmeta | brojem zahtjeva | brojem tiketa | urudžbenim brojem | urbroj | \
            ur. broj | poslovni broj | delovodni broj | djelovodni broj | zaprimljen pod brojem | zaprimljena pod brojem | zaveden pod brojem | zavedena pod brojem | \
            zavedeno pod brojem | evidentiran pod brojem | evidentirana pod brojem | dodijeljen broj | dodijeljen je broj | dodeljen broj | br. predmeta | \
            br. zahtjeva | br. zahteva | br. tiketa | br. prijave | predmet br | predmet broj | zahtjev br | zahtjev broj | zahtev br | zahtev broj | prijava br | \
            prijava broj | tiket br | tiket broj | šteta br | poslovni br | oznaka predmeta | id prijave | id predmeta | referentni broj zahtjeva | \
            referentni broj predmeta | zaprimljen pod br | zaveden pod br | evidentiran pod br | zavedeno pod br | predmet br. | zahtjev br. | zahtev br. | \
            prijava br. | tiket br. | šteta br. | poslovni br. | zaprimljen pod br. | zaveden pod br. | evidentiran pod br. | zavedeno pod br. | \
            kontrolni broj zahtjeva | registarski broj zahtjeva | registracijski broj zahtjeva | evidencijski broj | evidencijski broj zahtjeva | \
            identifikacijski broj zahtjeva | identifikacijski broj predmeta | broj upisnika | broj dopisa | broj vaše reklamacije | broj vaše žalbe | \
            broj vaše pritužbe | broj vaše molbe | broj vašeg prigovora | broj vašeg tiketa | broj zamolbe | broj tužbe | brojem prijave | brojem spisa | \
            broja predmeta | broja zahtjeva | brojem upita | brojem reklamacije | kod zahtjeva | kod prijave | šifra zahtjeva | šifra predmeta | šifra prijave | \
            oznaka zahtjeva | oznaka spisa | poslovnim brojem | pod poslovnim brojem | pod urudžbenim brojem | pod oznakom | id upita | id slučaja | \
            zaprimljeno pod brojem | zaprimljen je pod brojem | zaprimljena je pod brojem | registriran pod brojem | registrirana pod brojem | \
            evidentirano pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | br. žalbe | br. reklamacije | br. upita | br. spisa | \
            referentni broj vašeg | dodijeljen mu je broj | dodijeljen joj je broj
            """,
            .bait: """
            broj narudžbe | broj narudžbine | broj porudžbine | broj računa | broj fakture | broj telefona | broj mobitela | broj kartice | broj pošiljke | \
            broj paketa | broj rezervacije | broj leta | broj ugovora | broj police | broj kupca | broj klijenta | broj člana | broj korisnika | broj potvrde | \
            broj putovnice | broj pasoša | broj sobe | broj sjedala | broj sedišta | broj transakcije | broj modela | broj dokumenta | broj za praćenje | \
            broj sastanka | broj artikla | broj proizvoda | broj žiro računa | broj verzije | narudžb* | narudžbin* | porudžbin* | račun br | faktur* | \
            poštanski broj | serijski broj | referentni broj | kontakt broj | matični broj | članski broj | porezni broj | pozivni broj | identifikacijski broj | \
            kataloški broj | poziv na broj | oib | pib | jmbg | promotivni kod* | promotivni zakon* | promo kod* | promo zakon* | poštanski kod* | poštanski zakon* | \
            poklon kod* | poklon zakon* | kuponski kod* | kuponski zakon* | izvorni kod* | izvorni zakon* | qr kod* | qr zakon* | rezervacijski kod* | \
            rezervacijski zakon* | bar kod* | bar zakon* | pozivni za državu kod* | pozivni za državu zakon* | kazneni kod* | kazneni zakon* | krivični kod* | \
            krivični zakon* | kod za popust | kod popusta | kod kupona | kod države | kod greške | kod pogreške | kod proizvoda | kod za preuzimanje | \
            kod za praćenje | kod vaučera | kod banke | promocijski kod* | barkod* | bar kod | crtični kod | popust* | kupon* | vaučer* | poklon bon | poklon kartica | \
            pošiljk* | paket* | telefon | tel | mobitel | mob | nazovite | pozovite | faks | rezervacij* | sjedalo | sedište | soba | stan | kat | sprat | zgrada | \
            ulica | ul | trg | pdv | iban | kartica | završava na | koja završava | posljednje četiri | poslednje četiri | zadnje četiri | transakcij* | plaćanje | \
            uplata | referenca | model | verzija | inačica | stranica | poglavlje | članak | broj | br | iznos | ukupno | cijena | cena | saldo | stanje | količina | \
            kom | kn | km | rsd | dinara | eura | evra | datum | datum rođenja | godina | godine | godinu | bodova | poena | kilometara | korisnika | \
            primili smo vašu uplatu | zaprimili smo vašu uplatu | primili smo vašu narudžbu | zaprimili smo vašu narudžbu | primili smo vašu porudžbinu | \
            primili smo vašu donaciju | primili smo vašu rezervaciju | zaprimili smo vašu rezervaciju | primili smo vaše plaćanje | vaša narudžba je zaprimljena | \
            potvrđujemo primitak uplate | potvrđujemo primitak narudžbe | potvrđujemo primitak vaše narudžbe | potvrđujemo prijem porudžbine | \
            potvrđujemo prijem uplate | kod za autorizaciju | mbs | korisničko ime | kod putovanja | broj putovanja | kod za vrata | kod od vrata | kod za rampu | \
            kod za kapiju | kod kapije | kod za garažu | zadnje četiri znamenke | zadnje 4 znamenke | posljednje četiri znamenke | posljednje 4 znamenke | \
            zadnje tri znamenke | posljednje tri znamenke | zadnje 3 znamenke | zadnje znamenke | posljednje znamenke | koji završava | završava s | \
            broj socijalnog osiguranja | osobni identifikacijski broj | sigurnosni kod kartice | na poleđini kartice | na stražnjoj strani kartice | kod za otvaranje | \
            kod ormarića | autorizacijski kod | vaš boravak | vašeg boravka
            """,
            .pointing: """
            u nastavku | ispod | sljedeći | sledeći | evo | ovo je vaš | ovo je tvoj | vaš kod je | tvoj kod je | je vaš
            """,
            .enter: """
            utipkajte | otipkajte | ukucaj | unesite | unesi | unijeti | uneti | upišite | upiši | ukucajte | upotrijebite | upotrebite | koristite | iskoristite | \
            koristi | iskoristi | kopirajte | kopiraj | zalijepite | zalepite | zalijepi | u nastavku | ispod | sljedeći | sledeći | evo | ovo je vaš | ovo je tvoj | \
            vaš kod je | tvoj kod je | je vaš | upišete | unesete | unosom | \
            prepišite | prepiši
            """,
            .expiry: """
            istječe | ističe | isteći će | ističe za | istječe za | istječu | vrijedi | važi | vrijedit će | važeći | valjan | valjanost | važnost | rok trajanja | \
            rok važenja | prestaje važiti | prestaje vrijediti | u roku od | tijekom | u narednih | u sljedećih | vrijedi do | vrijede do | važi do | valjan do | \
            važeći do | vrijedit će do | ostaje važeći do | aktivan do | radi do | rok valjanosti do | ističe u | istječe u | prestaje vrijediti u | \
            iskoristite ga do | iskoristite ga prije | upotrijebite ga do | upotrijebite ga prije | unesite ga do | unesite ga prije | potrebno je unijeti do | \
            može se koristiti do | najkasnije do | imate samo | imate još | preostalo vam je | ostalo vam je | vrijedi samo
            """,
            .minute: "minuta | minute | minutu | minut | min",
            .hour: "sat | sata | sati | h",
            .day: "dana",
            .secrecy: """
            ne dijelite | ne delite | ne otkrivajte | ne prosljeđujte | ne dajte | ne dijeli | ne deli | ne šaljite | nemojte dijeliti | nemojte deliti | \
            nemojte otkrivati | nemojte davati | nemojte prosljeđivati | nikada ne dijelite | nikada ne delite | nikome | ni s kim | ni sa kim | s drugima | \
            povjerljiv* | poverljiv* | nikada vas nećemo | nikad vas nećemo
            """,
            .unrequested: """
            ako niste | ako nisi | ako to niste bili vi | ako to nisi bio ti | ako ovo niste | ako ovo niste bili vi | ako ne prepoznajete | ukoliko niste | \
            ukoliko nisi | ukoliko to niste | niste zatražili | niste tražili | niste podnijeli | niste poslali | nisi zatražio | zanemarite | zanemari | ignorirajte | \
            ignorišite | ignoriši | možete zanemariti | slobodno zanemarite
            """,
            .elsewhere: """
            putem sms | sms-om | sms poruk* | preko sms | tekstualna poruka | tekstualnu poruku | tekstualnom porukom | tekstualnoj poruci | tekstualne poruke | \
            na vaš telefon | na vaš mobitel | na vaš mobilni | aplikacija za autentifikaciju | aplikaciju za autentifikaciju | aplikacije za autentifikaciju | \
            aplikaciji za autentifikaciju | aplikacijo za autentifikaciju | aplikacija za provjeru autentičnosti | aplikaciju za provjeru autentičnosti | \
            aplikacije za provjeru autentičnosti | aplikaciji za provjeru autentičnosti | autentifikator* | poštom | putem pošte | pismom | u pismu
            """,
            .spent: """
            promijenjena je | promenjena je | izmijenjena je | promijenjen je | iskorišten je | iskorišćen je | resetirana je | resetovana je | ažurirana je | \
            potvrđen je | potvrđena je | aktiviran je | verificiran je | verifikovan je | kreiran je | je promijenjena | je promenjena | je iskorišten | \
            je iskorišćen | je resetirana | je resetovana | je ažurirana | je potvrđen | je potvrđena | je aktiviran | je verificiran | je verifikovan | uspješno | \
            uspešno | već iskorišten | istekao je | istekla je | je istekao | više ne vrijedi | više ne važi | nova prijava
            """,
            .confirm: """
            potvrdite | potvrdi | potvrditi | potvrda | potvrdu | potvrde | potvrđujem | provjerite | proverite | provjera | verificirajte | verificiraj | \
            verifikujte | verifikuj | verifikacija | verifikaciju | verifikacije | aktivirajte | aktiviraj | aktivirati | aktivacija | aktivaciju | ovjerite | \
            dovršite registraciju | dovrši registraciju | završite registraciju | završi registraciju | dovršetak registracije | odobri | sigurni da si to ti | \
            sigurni da ste to vi | još nije aktivan | to sam ja | otključaj račun | otključajte račun | \
            potvrdiš | \
            da biste aktivirali | kako biste aktivirali
            """,
            .address: """
            e-pošt* | e-mail* | email* | e-mail adresu | e-mail adresa | e-mail adrese | adresu e-pošte | adresa e-pošte | adrese e-pošte | imejl* | imejl adresu | \
            mejl* | adresu | adresa | adrese | račun | računa | korisnički račun | nalog | naloga | registracij* | pretplat* | prijavu na newsletter | identitet* | \
            profil* | uređaj* | broj telefona | broj mobitela
            """,
            .password: """
            lozinka | lozinku | lozinke | lozinkom | lozinci | zaporka | zaporku | zaporke | lozinka za | privremena lozinka | privremena lozinku | \
            privremenu lozinka | privremenu lozinku | privremene lozinke
            """,
            .reset: """
            resetiraj | resetirajte | resetiranje | resetuj | resetujte | resetovanje | poništi lozinku | poništite lozinku | poništavanje lozinke | \
            ponovno postavljanje | ponovno postavite | ponovo postavite | obnovi | obnovite | obnova | oporavak | oporavite | vrati lozinku | promijeni lozinku | \
            promijenite lozinku | promeni lozinku | promenite lozinku | promjena lozinke | promena lozinke | nova lozinka | novu lozinku | nove lozinke | zaboravili | \
            zaboravio | zaboravila | zaboravljena | zaboravljene | kreirajte lozinku | kreirajte novu lozinku | kreiraj lozinku | stvorite lozinku | \
            napravite lozinku | postavite lozinku | postavite novu lozinku | postavi lozinku | postavi novu lozinku | odaberite lozinku | odaberite novu lozinku | \
            izaberite lozinku | izaberite novu lozinku
            """,
            .signIn: """
            prijava | prijavu | prijavi se | prijavi me | prijavite se | prijaviti | prijavljivanje | ulogujte se | uloguj se | ulogirajte se | logovanje | pristupi | \
            pristupite | pristup računu | pristup nalogu | čarobna poveznica | magični link | link za prijavu | poveznica za prijavu | jednokratna poveznica | \
            ulazak u svoj račun | ulaz u svoj račun | uđete u svoj račun | uđeš u svoj račun | uđi u svoj račun | da, to sam ja
            """,
            .invite: """
            pozivnic* | pozvao | pozvala | pozvali | poziva vas | vas poziva | te poziva | pozvani ste | pozvan | prihvati | prihvatite | prihvati pozivnicu | \
            prihvatite pozivnicu | prihvati poziv | prihvatite poziv | pridruži se | pridružite se | pridruživanje | sudjelujte
            """,
            .press: """
            kliknite | klikni | klikom | kliknuti | kliknete | klikom na | dodirnite | pritisnite | pritisni | donju poveznicu | poveznicu ispod | link ispod | \
            gumb ispod | dugme ispod | sljedeću poveznicu | sljedeći link | sledeći link | donji link | ovu poveznicu | ovaj link | poveznicu | poveznica | poveznice | \
            link | linku | gumb | dugme | ovaj gumb | ovo dugme | kopirajte i zalijepite | kopirajte link | kopirajte poveznicu | preglednik* | pregledač* | \
            pretraživač* | adresnu traku | posjetite | posetite | otvorite | otvori | idite na
            """,
            .never: """
            odjava | odjavi se | odjavite se | odjaviti | otkaži pretplatu | otkažite pretplatu | otkazivanje | postavke | podešavanja | obavijesti | obaveštenja | \
            postavke obavijesti | privatnost | pravila privatnosti | politika privatnosti | zaštita podataka | zaštita osobnih podataka | uvjeti | uslovi | \
            uvjeti korištenja | uslovi korišćenja | opći uvjeti | uvjeti poslovanja | pravila o privatnosti | kolačići | pomoć | centar za pomoć | podrška | \
            korisnička podrška | kontakt | kontaktirajte nas | kontaktirajte | česta pitanja | najčešća pitanja | saznajte više | saznaj više | više informacija | \
            pročitajte više | pročitaj više | opširnije | pogledaj u pregledniku | prikaži u pregledniku | otvori u pregledniku | pogledajte u pregledniku | \
            web verzija | nisam ja | to nisam bio ja | nisam to bio ja | prijavi zloupotrebu | zaštiti račun | zaštitite račun | otkaži | odustani | poništi zahtjev | \
            odbij | odbijte | blokiraj | ignoriraj | preuzmi | preuzmite | preuzmite aplikaciju | instaliraj | pratite nas | podijeli | podeli | proslijedi | blog | \
            novosti | vijesti | vesti | o nama | karijera | početna | naslovnica | web stranica | trgovina | prodavnica | kupi | kupite | kupi odmah | \
            pogledaj narudžbu | prati pošiljku | prati narudžbu | zajednica | vodič | anketa | recenzija | ocijenite | oceni | detalji | detaljnije | odgovori | \
            izbriši račun | povrat novca | to nisam ja
            """,
        ])
}
