extension Language {
    static let croatian = Language(
        "hr",
        [
            .appointment: "sastanak | sastanka | sastanku | videokonferenc* | id sastanka",
            .received: """
            zaprimili smo vaš zahtjev | zaprimili smo vaš upit | zaprimili smo vašu prijavu | zaprimili smo vašu poruku | zaprimili smo vašu reklamaciju | zaprimili smo vaš prigovor | \
            primili smo vaš zahtjev | primili smo vaš upit | primili smo vašu poruku | primili smo vašu prijavu | primili smo vaš zahtev | primili smo vašu žalbu | \
            primili smo tvoj upit | primili smo tvoju poruku | vaš zahtjev je zaprimljen | vaš zahtjev je evidentiran | vaš zahtjev je primljen | vaš zahtev je primljen | \
            vaš zahtev je evidentiran | vaš upit je zaprimljen | vaša prijava je zaprimljena | vaša prijava je evidentirana | vaša žalba je evidentirana | \
            vaša reklamacija je evidentirana | vaša poruka je zaprimljena | vaša poruka je primljena | potvrda primitka | potvrda o primitku | potvrđujemo primitak | \
            potvrđujemo prijem | otvorili smo tiket | otvoren je tiket | kreiran je tiket | u daljnjoj komunikaciji | u daljoj komunikaciji | u svakoj korespondenciji | \
            navedite ovaj broj | molimo navedite broj | molimo da navedete | sačuvajte ovaj broj | zaprimili smo vaš e-mail | zaprimili smo vaš mail | primili smo vaš e-mail | \
            primili smo vaš mail | vaš e-mail je zaprimljen | vaš e-mail je primljen | vaš e-mail je proslijeđen | vaš mail je zaprimljen | vaš mail je primljen | \
            vaš mail je proslijeđen | tvoj e-mail je zaprimljen | tvoj e-mail je primljen | tvoj e-mail je proslijeđen | tvoj mail je zaprimljen | tvoj mail je primljen | \
            tvoj mail je proslijeđen | vaš zahtjev je uspješno | vaš zahtev je podnet | vaš zahtev je registrovan | potvrda o zaprimanju | potvrda o podnošenju | potvrda o prijemu | \
            potvrda zaprimanja | obavijest o zaprimanju | potvrđujemo zaprimanje | potvrđujemo da smo zaprimili | potvrđujemo da smo primili | zaprimljen je vaš | zaprimljena je vaša
            """,
            .thanks: """
            hvala što ste nas kontaktirali | hvala što ste nam se obratili | hvala vam što ste nas kontaktirali | zahvaljujemo na vašem upitu | zahvaljujemo na upitu | \
            hvala na poruci | hvala na prijavi | hvala na vašoj poruci | hvala na javljanju | zahvaljujemo na vašem e-mailu | zahvaljujemo na vašoj poruci | \
            zahvaljujemo na vašem zahtjevu | zahvaljujemo na vašoj prijavi | zahvaljujemo na vašem javljanju | zahvaljujemo na poruci | zahvaljujemo na prijavi | hvala na upitu | \
            hvala na vašem upitu | hvala na e-mailu | hvala na vašem e-mailu | hvala na obraćanju | hvala na vašem mailu
            """,
            .request: """
            zahtjev | zahtjeva | zahtjevu | upit | upita | upitu | žalba | žalbu | žalbe | pritužba | pritužbu | prigovor | prigovora | reklamacija | reklamaciju | reklamacije | \
            molba | molbu | predstavka | predstavku | podnesak | podneska | prijava štete | prijavu štete | porezna prijava | poreznu prijavu | peticija | peticiju | \
            vaša poruka | vašu poruku | vaš predmet | tiket | zamolba | zamolbu | očitovanje | vaša prijava | vašu prijavu | vaše prijave | prijava kvara | tvoju poruku | \
            tvoja poruka | zahtjevom | vaš dopis | vašeg predmeta | pritužbe | prigovoru | vaše pitanje | tužba | tužbu | zahtev | zahteva | prijavu kvara | zahtjev br | zahtjev broj | zahtev br | zahtev broj | tiket br | tiket broj | zahtjev br. | zahtev br. | tiket br.
            """,
            .arrival: """
            zaprimljen | zaprimljena | zaprimljeno | zaprimili | primljen | primljena | primljeno | primili smo | pristigao | pristigla | pristiglo | stigao | stigla | \
            evidentiran | evidentirana | evidentirano | zabilježen | zabilježena | registriran | registrirana | urudžbiran | podnesen | podnesena | podneseno | predan | predana | \
            otvoren | otvorena | otvorili smo | kreiran | kreirana | u obradi | obrađuje se | u postupku | uneseni | unesen | zaveden | uspješno poslan | zaprimanje | zaprimljeni | primitak | registrirano | registrirali smo | evidentirali smo | evidentirali | zabilježeno | proslijeđen | proslijeđena | proslijeđeno | dostavljen | dostavljena | dostavljeno | podnijeli | predano | unesena | uneseno | upisan | upisana | urudžbirana | urudžbirano | zavedena | zavedeno | otvoreno | kreirano | rješava se | na obradi | zaprimljen pod brojem | zaprimljena pod brojem | zaveden pod brojem | zavedena pod brojem | zavedeno pod brojem | evidentiran pod brojem | evidentirana pod brojem | dodijeljen broj | dodijeljen je broj | zaprimljen pod br | zaveden pod br | evidentiran pod br | zavedeno pod br | zaprimljen pod br. | zaveden pod br. | evidentiran pod br. | zavedeno pod br. | zaprimljeno pod brojem | zaprimljen je pod brojem | zaprimljena je pod brojem | registriran pod brojem | registrirana pod brojem | evidentirano pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | dodijeljen mu je broj | dodijeljen joj je broj
            """,
            .numbering: "broj | brojem | broja | broju | br | ref | referenca | id | oznaka | oznakom",
            .oneTimeCode: """
            verifikacijski kod* | potvrdni kod* | sigurnosni kod* | bezbednosni kod* | jednokratni kod* | privremeni kod* | pristupni kod* | provjerni kod* | autentifikacijski kod* | autorizacijski kod* | verifikacioni kod* | kontrolni kod* | \
            identifikacijski kod* | prijavni kod* | autentifikacioni kod* | autorizacioni kod* | bezbjednosni kod* | znamenkasti kod* | cifreni kod* | verifikacijskog kod* | \
            potvrdnog kod* | sigurnosnog kod* | jednokratnog kod* | privremenog kod* | pristupnog kod* | verifikacijskim kod* | potvrdnim kod* | sigurnosnim kod* | jednokratnim kod* | \
            kod za potvrdu | kod za provjeru | kod za proveru | kod za verifikaciju | kod za prijavu | kod za prijavljivanje | kod za autentifikaciju | kod za autorizaciju | kod za pristup | \
            kod za jednokratnu upotrebu | kod za jednokratnu uporabu | kod za resetiranje | kod za resetovanje | kod za ponovno postavljanje lozinke | kod za poništavanje lozinke | \
            kod za dvofaktorsku | kod za registraciju i potvrdu | koda za potvrdu | koda za provjeru | koda za proveru | koda za verifikaciju | koda za prijavu | koda za prijavljivanje | koda za autentifikaciju | koda za autorizaciju | koda za pristup | \
            koda za jednokratnu upotrebu | koda za jednokratnu uporabu | koda za resetiranje | koda za resetovanje | koda za ponovno postavljanje lozinke | koda za poništavanje lozinke | \
            koda za dvofaktorsku | koda za registraciju i potvrdu | kodom za potvrdu | kodom za provjeru | kodom za proveru | kodom za verifikaciju | kodom za prijavu | kodom za prijavljivanje | kodom za autentifikaciju | kodom za autorizaciju | \
            kodom za pristup | kodom za jednokratnu upotrebu | kodom za jednokratnu uporabu | kodom za resetiranje | kodom za resetovanje | kodom za ponovno postavljanje lozinke | \
            kodom za poništavanje lozinke | kodom za dvofaktorsku | kodom za registraciju i potvrdu | jednokratna lozinka | jednokratna lozinku | jednokratna šifra | jednokratna šifru | \
            jednokratna zaporka | jednokratna zaporku | privremena lozinka | privremena lozinku | privremena šifra | privremena šifru | privremena zaporka | privremena zaporku | \
            jednokratnu lozinka | jednokratnu lozinku | jednokratnu šifra | jednokratnu šifru | jednokratnu zaporka | jednokratnu zaporku | privremenu lozinka | privremenu lozinku | \
            privremenu šifra | privremenu šifru | privremenu zaporka | privremenu zaporku | jednokratne lozinke | privremene lozinke | sms kod | jednokratni pin | kontrolni broj
            """,
            .code: """
            kod | koda | kodom | kodu | kodovi | pin | pin kod | šifra | šifru | ključ | token | sljedeće znamenke | ove znamenke | sljedeće brojke
            """,
            .accessCode: """
            aktivacijski kod* | aktivacijski ključ* | aktivacioni kod* | aktivacioni ključ* | registracijski kod* | registracijski ključ* | registracioni kod* | registracioni ključ* | \
            pozivni kod* | pozivni ključ* | licencni kod* | licencni ključ* | kod za aktivaciju | kod za registraciju | kod za uparivanje | kod za povezivanje | kod pozivnice | kod aktivacije
            """,
            .recoveryCode: """
            rezervni kod* | pričuvni kod* | sigurnosni rezervni kod* | hitni kod* | rezervne kod* | rezervnih kod* | kod za oporavak | kod za povrat računa | kod za oporavak računa | \
            kodovi za oporavak | kodovi za povrat računa | kodovi za oporavak računa | kodove za oporavak | kodove za povrat računa | kodove za oporavak računa | kod oporavka | \
            ključ za oporavak
            """,
            .receipt: """
            broj predmeta | broj slučaja | broj zahtjeva | broj zahteva | broj tiketa | \
            broj prijave štete | broj reklamacije | broj žalbe | broj upita | broj protokola | \
            urudžbeni broj | klasa | id zahtjeva | id zahteva | id tiketa | tiket | \
            broj vašeg zahtjeva | broj vašeg zahteva | broj vašeg predmeta | broj vaše prijave | broj vašeg upita | broj prijave | broj štete | broj odštetnog zahtjeva | broj odštetnog zahteva | \
            broj prigovora | broj pritužbe | broj spisa | broj dosjea | broj incidenta | broj podneska | broj molbe | brojem predmeta | brojem zahtjeva | brojem tiketa | urudžbenim brojem | \
            urbroj | ur. broj | poslovni broj | delovodni broj | djelovodni broj | zaprimljen pod brojem | zaprimljena pod brojem | zaveden pod brojem | zavedena pod brojem | zavedeno pod brojem | \
            evidentiran pod brojem | evidentirana pod brojem | dodijeljen broj | dodijeljen je broj | dodeljen broj | br. predmeta | br. zahtjeva | br. zahteva | br. tiketa | br. prijave | \
            predmet br | predmet broj | zahtjev br | zahtjev broj | zahtev br | zahtev broj | prijava br | prijava broj | tiket br | tiket broj | šteta br | poslovni br | oznaka predmeta | \
            id prijave | id predmeta | referentni broj zahtjeva | referentni broj predmeta | zaprimljen pod br | zaveden pod br | evidentiran pod br | zavedeno pod br | predmet br. | zahtjev br. | \
            zahtev br. | prijava br. | tiket br. | šteta br. | poslovni br. | zaprimljen pod br. | zaveden pod br. | evidentiran pod br. | zavedeno pod br. | kontrolni broj zahtjeva | registarski broj zahtjeva | registracijski broj zahtjeva | evidencijski broj | evidencijski broj zahtjeva | identifikacijski broj zahtjeva | identifikacijski broj predmeta | broj upisnika | broj dopisa | broj vaše reklamacije | broj vaše žalbe | broj vaše pritužbe | broj vaše molbe | broj vašeg prigovora | broj vašeg tiketa | broj zamolbe | broj tužbe | brojem prijave | brojem spisa | broja predmeta | broja zahtjeva | brojem upita | brojem reklamacije | kod zahtjeva | kod prijave | šifra zahtjeva | šifra predmeta | šifra prijave | oznaka zahtjeva | oznaka spisa | poslovnim brojem | pod poslovnim brojem | pod urudžbenim brojem | pod oznakom | id upita | id slučaja | zaprimljeno pod brojem | zaprimljen je pod brojem | zaprimljena je pod brojem | registriran pod brojem | registrirana pod brojem | evidentirano pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | br. žalbe | br. reklamacije | br. upita | br. spisa | referentni broj vašeg | dodijeljen mu je broj | dodijeljen joj je broj
            """,
            .bait: """
            broj narudžbe | broj narudžbine | broj porudžbine | broj računa | broj fakture | \
            broj telefona | broj mobitela | broj kartice | broj pošiljke | broj paketa | \
            broj rezervacije | broj leta | broj ugovora | broj police | broj kupca | broj klijenta | \
            broj člana | broj korisnika | broj potvrde | broj putovnice | broj pasoša | broj sobe | \
            broj sjedala | broj sedišta | broj transakcije | broj modela | broj dokumenta | \
            broj za praćenje | broj sastanka | broj artikla | broj proizvoda | broj žiro računa | \
            broj verzije | narudžb* | narudžbin* | porudžbin* | račun br | faktur* | poštanski broj | \
            serijski broj | referentni broj | kontakt broj | matični broj | članski broj | \
            porezni broj | pozivni broj | identifikacijski broj | kataloški broj | poziv na broj | oib | \
            pib | jmbg | promotivni kod* | promotivni zakon* | promo kod* | promo zakon* | \
            poštanski kod* | poštanski zakon* | poklon kod* | poklon zakon* | kuponski kod* | \
            kuponski zakon* | izvorni kod* | izvorni zakon* | qr kod* | qr zakon* | rezervacijski kod* | \
            rezervacijski zakon* | bar kod* | bar zakon* | pozivni za državu kod* | \
            pozivni za državu zakon* | kazneni kod* | kazneni zakon* | krivični kod* | krivični zakon* | \
            kod za popust | kod popusta | kod kupona | kod države | kod greške | kod pogreške | \
            kod proizvoda | kod za preuzimanje | kod za praćenje | kod vaučera | kod banke | \
            promocijski kod* | barkod* | bar kod | crtični kod | popust* | kupon* | vaučer* | \
            poklon bon | poklon kartica | pošiljk* | paket* | telefon | tel | mobitel | mob | nazovite | \
            pozovite | faks | rezervacij* | sjedalo | sedište | soba | stan | kat | sprat | zgrada | \
            ulica | ul | trg | pdv | iban | kartica | završava na | koja završava | posljednje četiri | \
            poslednje četiri | zadnje četiri | transakcij* | plaćanje | uplata | referenca | model | \
            verzija | inačica | stranica | poglavlje | članak | broj | br | iznos | ukupno | cijena | \
            cena | saldo | stanje | količina | kom | kn | km | rsd | dinara | eura | evra | datum | \
            datum rođenja | godina | godine | godinu | bodova | poena | kilometara | korisnika | \
            primili smo vašu uplatu | zaprimili smo vašu uplatu | primili smo vašu narudžbu | zaprimili smo vašu narudžbu | primili smo vašu porudžbinu | primili smo vašu donaciju | \
            primili smo vašu rezervaciju | zaprimili smo vašu rezervaciju | primili smo vaše plaćanje | vaša narudžba je zaprimljena | potvrđujemo primitak uplate | potvrđujemo primitak narudžbe | \
            potvrđujemo primitak vaše narudžbe | potvrđujemo prijem porudžbine | potvrđujemo prijem uplate | kod za autorizaciju | mbs | korisničko ime
            """,
            .enter: """
            utipkajte | otipkajte | ukucaj | unesite | unesi | unijeti | uneti | upišite | upiši | ukucajte | upotrijebite | upotrebite | \
            koristite | iskoristite | koristi | iskoristi | kopirajte | kopiraj | zalijepite | \
            zalepite | zalijepi | u nastavku | ispod | sljedeći | sledeći | evo | ovo je vaš | \
            ovo je tvoj | vaš kod je | tvoj kod je | je vaš
            """,
            .expiry: """
            istječe | ističe | isteći će | ističe za | istječe za | istječu | vrijedi | važi | \
            vrijedit će | važeći | valjan | valjanost | važnost | rok trajanja | rok važenja | \
            prestaje važiti | prestaje vrijediti | u roku od | tijekom | u narednih | u sljedećih
            """,
            .minute: "minuta | minute | minutu | minut | min",
            .hour: "sat | sata | sati | h",
            .day: "dana",
            .secrecy: """
            ne dijelite | ne delite | ne otkrivajte | ne prosljeđujte | ne dajte | ne dijeli | ne deli | \
            ne šaljite | nemojte dijeliti | nemojte deliti | nemojte otkrivati | nemojte davati | \
            nemojte prosljeđivati | nikada ne dijelite | nikada ne delite | nikome | ni s kim | \
            ni sa kim | s drugima | povjerljiv* | poverljiv* | nikada vas nećemo | nikad vas nećemo
            """,
            .unrequested: """
            ako niste | ako nisi | ako to niste bili vi | ako to nisi bio ti | ako ovo niste | \
            ako ovo niste bili vi | ako ne prepoznajete | ukoliko niste | ukoliko nisi | \
            ukoliko to niste | niste zatražili | niste tražili | niste podnijeli | niste poslali | \
            nisi zatražio | zanemarite | zanemari | ignorirajte | ignorišite | ignoriši | \
            možete zanemariti | slobodno zanemarite
            """,
            .elsewhere: """
            putem sms | sms-om | sms poruk* | preko sms | tekstualna poruka | tekstualnu poruku | tekstualnom porukom | tekstualnoj poruci | tekstualne poruke | na vaš telefon | \
            na vaš mobitel | na vaš mobilni | aplikacija za autentifikaciju | aplikaciju za autentifikaciju | aplikacije za autentifikaciju | aplikaciji za autentifikaciju | aplikacijo za autentifikaciju | \
            aplikacija za provjeru autentičnosti | aplikaciju za provjeru autentičnosti | aplikacije za provjeru autentičnosti | aplikaciji za provjeru autentičnosti | autentifikator* | poštom | putem pošte | pismom | \
            u pismu
            """,
            .spent: """
            promijenjena je | promenjena je | izmijenjena je | promijenjen je | iskorišten je | \
            iskorišćen je | resetirana je | resetovana je | ažurirana je | potvrđen je | potvrđena je | \
            aktiviran je | verificiran je | verifikovan je | kreiran je | je promijenjena | \
            je promenjena | je iskorišten | je iskorišćen | je resetirana | je resetovana | \
            je ažurirana | je potvrđen | je potvrđena | je aktiviran | je verificiran | je verifikovan | \
            uspješno | uspešno | već iskorišten | istekao je | istekla je | je istekao | \
            više ne vrijedi | više ne važi | nova prijava
            """,
            .confirm: """
            potvrdite | potvrdi | potvrditi | potvrda | potvrdu | potvrde | potvrđujem | provjerite | \
            proverite | provjera | verificirajte | verificiraj | verifikujte | verifikuj | \
            verifikacija | verifikaciju | verifikacije | aktivirajte | aktiviraj | aktivirati | \
            aktivacija | aktivaciju | ovjerite | dovršite registraciju | dovrši registraciju | \
            završite registraciju | završi registraciju | dovršetak registracije | odobri | \
            sigurni da si to ti | sigurni da ste to vi | još nije aktivan | \
            to sam ja
            """,
            .address: """
            e-pošt* | e-mail* | email* | e-mail adresu | e-mail adresa | e-mail adrese | \
            adresu e-pošte | adresa e-pošte | adrese e-pošte | imejl* | imejl adresu | mejl* | adresu | \
            adresa | adrese | račun | računa | korisnički račun | nalog | naloga | registracij* | \
            pretplat* | prijavu na newsletter | identitet* | profil* | uređaj*
            """,
            .password: """
            lozinka | lozinku | lozinke | lozinkom | lozinci | zaporka | zaporku | zaporke | lozinka za | \
            privremena lozinka | privremena lozinku | privremenu lozinka | privremenu lozinku | privremene lozinke
            """,
            .reset: """
            resetiraj | resetirajte | resetiranje | resetuj | resetujte | resetovanje | \
            poništi lozinku | poništite lozinku | poništavanje lozinke | ponovno postavljanje | \
            ponovno postavite | ponovo postavite | obnovi | obnovite | obnova | oporavak | oporavite | \
            vrati lozinku | promijeni lozinku | promijenite lozinku | promeni lozinku | \
            promenite lozinku | promjena lozinke | promena lozinke | nova lozinka | novu lozinku | \
            nove lozinke | zaboravili | zaboravio | zaboravila | zaboravljena | zaboravljene | \
            kreirajte lozinku | kreirajte novu lozinku | kreiraj lozinku | stvorite lozinku | \
            napravite lozinku | postavite lozinku | postavite novu lozinku | postavi lozinku | \
            postavi novu lozinku | odaberite lozinku | odaberite novu lozinku | izaberite lozinku | \
            izaberite novu lozinku
            """,
            .signIn: """
            prijava | prijavu | prijavi se | prijavi me | prijavite se | prijaviti | prijavljivanje | ulogujte se | \
            uloguj se | ulogirajte se | logovanje | pristupi | pristupite | pristup računu | \
            pristup nalogu | čarobna poveznica | magični link | link za prijavu | poveznica za prijavu | \
            jednokratna poveznica | \
            ulazak u svoj račun | ulaz u svoj račun | uđete u svoj račun | uđeš u svoj račun | \
            uđi u svoj račun
            """,
            .invite: """
            pozivnic* | pozvao | pozvala | pozvali | poziva vas | vas poziva | te poziva | pozvani ste | \
            pozvan | prihvati | prihvatite | prihvati pozivnicu | prihvatite pozivnicu | prihvati poziv | \
            prihvatite poziv | pridruži se | pridružite se | pridruživanje | sudjelujte
            """,
            .press: """
            kliknite | klikni | klikom | kliknuti | kliknete | klikom na | dodirnite | pritisnite | \
            pritisni | donju poveznicu | poveznicu ispod | link ispod | gumb ispod | dugme ispod | \
            sljedeću poveznicu | sljedeći link | sledeći link | donji link | ovu poveznicu | ovaj link | \
            poveznicu | poveznica | poveznice | link | linku | gumb | dugme | ovaj gumb | ovo dugme | \
            kopirajte i zalijepite | kopirajte link | kopirajte poveznicu | preglednik* | pregledač* | \
            pretraživač* | adresnu traku | posjetite | posetite | otvorite | otvori | idite na
            """,
            .never: """
            odjava | odjavi se | odjavite se | odjaviti | otkaži pretplatu | otkažite pretplatu | \
            otkazivanje | postavke | podešavanja | obavijesti | obaveštenja | postavke obavijesti | \
            privatnost | pravila privatnosti | politika privatnosti | zaštita podataka | \
            zaštita osobnih podataka | uvjeti | uslovi | uvjeti korištenja | uslovi korišćenja | \
            opći uvjeti | uvjeti poslovanja | pravila o privatnosti | kolačići | pomoć | \
            centar za pomoć | podrška | korisnička podrška | kontakt | kontaktirajte nas | \
            kontaktirajte | česta pitanja | najčešća pitanja | saznajte više | saznaj više | \
            više informacija | pročitajte više | pročitaj više | opširnije | pogledaj u pregledniku | \
            prikaži u pregledniku | otvori u pregledniku | pogledajte u pregledniku | web verzija | \
            nisam ja | to nisam bio ja | nisam to bio ja | prijavi zloupotrebu | zaštiti račun | \
            zaštitite račun | otkaži | odustani | poništi zahtjev | odbij | odbijte | blokiraj | \
            ignoriraj | preuzmi | preuzmite | preuzmite aplikaciju | instaliraj | pratite nas | \
            podijeli | podeli | proslijedi | blog | novosti | vijesti | vesti | o nama | karijera | \
            početna | naslovnica | web stranica | trgovina | prodavnica | kupi | kupite | kupi odmah | \
            pogledaj narudžbu | prati pošiljku | prati narudžbu | zajednica | vodič | anketa | \
            recenzija | ocijenite | oceni | detalji | detaljnije | odgovori | izbriši račun | \
            povrat novca | \
            to nisam ja
            """,
        ])

    static let serbian = Language(
        "sr",
        [
            .appointment: "састанак | састанка | састанку | видео-конференц* | sastanak | sastanka",
            .received: """
            примили смо ваш захтев | примили смо вашу поруку | примили смо вашу пријаву | примили смо вашу жалбу | примили смо ваш упит | примили смо вашу рекламацију | \
            примили смо твоју поруку | ваш захтев је примљен | ваш захтев је евидентиран | ваш захтев је заведен | ваша пријава је примљена | ваша пријава је евидентирана | \
            ваша жалба је примљена | ваша рекламација је евидентирана | ваша порука је примљена | потврда о пријему | потврђујемо пријем | отворили смо тикет | отворен је тикет | \
            креиран је тикет | у даљој комуникацији | у даљој преписци | наведите овај број | молимо наведите број | сачувајте овај број | примили смо ваш имејл | \
            примили смо ваш мејл | примили смо вашу е-пошту | ваш имејл је примљен | ваш имејл је евидентиран | ваш имејл је заведен | ваш имејл је прослеђен | ваш мејл је примљен | \
            ваш мејл је евидентиран | ваш мејл је заведен | ваш мејл је прослеђен | твој имејл је примљен | твој имејл је евидентиран | твој имејл је заведен | \
            твој имејл је прослеђен | твој мејл је примљен | твој мејл је евидентиран | твој мејл је заведен | твој мејл је прослеђен | ваш захтев је успешно | потврда пријема | \
            потврда о подношењу | потврђујемо да смо примили | обавештење о пријему | primili smo vaše pitanje | potvrda prijema | potvrda o prijemu
            """,
            .thanks: """
            хвала што сте нас контактирали | хвала што сте нам се обратили | хвала на поруци | хвала вам на поруци | хвала на пријави | захваљујемо на обраћању | хвала на упиту | \
            хвала на имејлу | хвала на мејлу | хвала вам на обраћању | хвала на обраћању | хвала вам што сте нас контактирали | захваљујемо на поруци | захваљујемо вам на обраћању | \
            захваљујемо вам на поруци | захваљујемо на вашем обраћању | hvala na obraćanju | hvala na mejlu | hvala na imejlu | zahvaljujemo na obraćanju | \
            zahvaljujemo vam na obraćanju
            """,
            .request: """
            захтев | захтева | захтеву | жалба | жалбу | жалбе | притужба | притужбу | рекламација | рекламацију | рекламације | приговор | приговора | упит | питање | молба | \
            молбу | представка | представку | поднесак | пријава штете | пореска пријава | пореску пријаву | декларација | петиција | ваша порука | вашу поруку | тикет | zahtev | \
            zahteva | pritužba | pritužbu | podnesak | poreska prijava | prijava štete | žalba | žalbu | reklamacija | reklamaciju | ваша пријава | вашу пријаву | пријава квара | \
            ваш предмет | твоју поруку | твоја порука | \
            вашој пријави | поднеска | поднеском | ваш допис | тужба | тужбу | захтевом | vaš imejl | vaš mejl | vaša prijava | vašu prijavu | vaša poruka | vašu poruku | prijava kvara | vaš predmet | podneska | prigovor | molba | molbu | predstavka | захтев бр | захтев број | тикет бр | тикет број | захтев бр. | тикет бр.
            """,
            .arrival: """
            примљен | примљена | примљено | примили смо | запримљен | запримили | добили смо | стигао | стигла | стигло | пристигао | приспео | евидентиран | евидентирана | \
            евидентирано | заведен | заведена | заведено | регистрован | регистрована | регистровано | поднет | поднета | поднето | поднесен | отворен | отворили смо | креиран | \
            унет | унета | у обради | обрађује се | zaveden | zavedena | zavedeno | evidentiran | evidentirana | registrovan | registrovana | podnet | podneta | stigao | u obradi | \
            пријем | евидентирали смо | евидентирали | забележен | забележена | забележено | прослеђен | прослеђена | прослеђено | додељен | додељена | додељено | достављен | достављена | достављено | поднели | уписан | уписана | отворена | креирана | решава се | на обради | приспела | primljen | primljena | primljeno | primili smo | evidentirano | evidentirali smo | zabeležen | zabeležena | prosleđen | prosleđena | prosleđeno | stigla | podneto | otvoren je | kreiran je | obrađuje se | registrovano | заведен под бројем | заведена под бројем | заведено под бројем | евидентиран под бројем | евидентирана под бројем | додељен број | додељен је број | заведен је под бројем | заведена је под бројем | евидентирано под бројем | евидентиран је под бројем | евидентирана је под бројем | регистрован под бројем | регистрована под бројем | примљен под бројем | zaveden je pod brojem | zavedena je pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | registrovan pod brojem | registrovana pod brojem | primljen pod brojem
            """,
            .numbering: "број | бројем | броја | броју | бр | ид | реф | ознака | ознаком",
            .oneTimeCode: """
            верификациони код* | потврдни код* | сигурносни код* | безбедносни код* | једнократни код* | \
            привремени код* | приступни код* | аутентификациони код* | ауторизациони код* | \
            контролни код* | цифрени код* | верификационог код* | потврдног код* | сигурносног код* | \
            безбедносног код* | једнократног код* | привременог код* | код за потврду | код за проверу | \
            код за верификацију | код за пријаву | код за пријављивање | код за аутентификацију | \
            код за приступ | код за једнократну употребу | код за ресетовање | код за потврђивање | \
            кода за потврду | кода за проверу | кода за верификацију | кода за пријаву | \
            кода за пријављивање | кода за аутентификацију | кода за приступ | \
            кода за једнократну употребу | кода за ресетовање | кода за потврђивање | кодом за потврду | \
            кодом за проверу | кодом за верификацију | кодом за пријаву | кодом за пријављивање | \
            кодом за аутентификацију | кодом за приступ | кодом за једнократну употребу | \
            кодом за ресетовање | кодом за потврђивање | једнократна лозинка | једнократна лозинку | \
            једнократна шифра | једнократна шифру | привремена лозинка | привремена лозинку | \
            привремена шифра | привремена шифру | једнократну лозинка | једнократну лозинку | \
            једнократну шифра | једнократну шифру | привремену лозинка | привремену лозинку | \
            привремену шифра | привремену шифру | смс код | једнократни пин
            """,
            .code: """
            код | кода | кодом | коду | кодови | пин | пин код | шифра | шифру | кључ | следеће цифре | \
            ове цифре | sledeće cifre | ove cifre
            """,
            .accessCode: """
            активациони код* | регистрациони код* | позивни код* | код за активацију | \
            код за регистрацију | код за упаривање | код позивнице | код активације | активациони кључ
            """,
            .recoveryCode: """
            резервни код* | хитни код* | резервне кодове | код за опоравак | код за опоравак налога | \
            кодови за опоравак | кодови за опоравак налога | кључ за опоравак
            """,
            .receipt: """
            број предмета | број случаја | број захтева | број тикета | број рекламације | број жалбе | \
            број упита | број пријаве штете | ид захтева | \
            број вашег захтева | број вашег предмета | број ваше пријаве | број вашег упита | број пријаве | број штете | број одштетног захтева | број приговора | број притужбе | број списа | \
            број досијеа | број поднеска | број молбе | бројем предмета | бројем захтева | бројем тикета | деловодни број | деловодним бројем | пословни број | заведен под бројем | \
            заведена под бројем | заведено под бројем | евидентиран под бројем | евидентирана под бројем | додељен број | додељен је број | бр. предмета | бр. захтева | бр. тикета | предмет бр | \
            предмет број | захтев бр | захтев број | пријава бр | пријава број | тикет бр | тикет број | тикет | ознака предмета | ид предмета | ид пријаве | предмет бр. | захтев бр. | \
            пријава бр. | тикет бр. | \
            контролни број захтева | регистарски број захтева | евиденциони број | евиденцијски број | идентификациони број захтева | идентификациони број предмета | број протокола | број уписника | број дописа | број ваше рекламације | број ваше жалбе | број ваше притужбе | број вашег приговора | број тужбе | бројем пријаве | бројем списа | броја предмета | броја захтева | бројем упита | пословним бројем | под деловодним бројем | под ознаком | шифра захтева | шифра предмета | шифра пријаве | код захтева | ознака захтева | ид тикета | заведен је под бројем | заведена је под бројем | евидентирано под бројем | \
            евидентиран је под бројем | евидентирана је под бројем | регистрован под бројем | регистрована под бројем | примљен под бројем | бр. жалбе | бр. рекламације | бр. пријаве | бр. списа | delovodni broj | delovodnim brojem | evidencioni broj | identifikacioni broj zahteva | pod delovodnim brojem | zaveden je pod brojem | zavedena je pod brojem | evidentiran je pod brojem | evidentirana je pod brojem | registrovan pod brojem | registrovana pod brojem | primljen pod brojem | broj vaše žalbe | šifra zahteva | kod zahteva | oznaka zahteva
            """,
            .bait: """
            број поруџбине | број наруџбине | број рачуна | број фактуре | број телефона | \
            број картице | број пошиљке | број пакета | број резервације | број лета | број уговора | \
            број полисе | број купца | број клијента | број члана | број корисника | број потврде | \
            број пасоша | број собе | број седишта | број трансакције | број модела | број за праћење | \
            број састанка | број артикла | поруџбин* | наруџбин* | фактур* | поштански број | \
            серијски број | референтни број | матични број | члански број | порески број | \
            позивни број | позив на број | пиб | јмбг | промотивни код* | промо код* | поштански код* | \
            поклон код* | купонски код* | изворни код* | бар код* | qr код | код за попуст | \
            код попуста | код купона | код државе | код грешке | код производа | код за преузимање | \
            код за праћење | баркод* | попуст* | купон* | ваучер* | пошиљк* | пакет* | телефон | тел | \
            позовите | факс | резервациј* | лет | седиште | соба | стан | спрат | зграда | улица | пдв | \
            картица | завршава се на | последње четири | трансакциј* | плаћање | модел | верзија | \
            страна | страница | поглавље | број | бр | износ | укупно | цена | стање | количина | дин | \
            динара | рсд | евра | датум | датум рођења | година | године | поена | километара | корисника | \
            примили смо вашу уплату | примили смо вашу поруџбину | примили смо вашу донацију | примили смо вашу резервацију | потврђујемо пријем уплате | потврђујемо пријем поруџбине | \
            потврђујемо пријем ваше уплате | корисничко име
            """,
            .enter: """
            укуцај | унесите | унеси | унети | упишите | укуцајте | користите | искористите | употребите | \
            копирајте | копирај | налепите | налепи | испод | у наставку | следећи | ево | ово је ваш | \
            ваш код је | је ваш
            """,
            .expiry: """
            истиче | истећи ће | истиче за | важи | важећи | важење | рок важења | престаје да важи | \
            у року од | у наредних | валидан
            """,
            .minute: "минут | минута | минуте | минуту | мин",
            .hour: "сат | сата | сати",
            .day: "дан | дана",
            .secrecy: """
            не делите | не откривајте | не прослеђујте | не дајте | не дели | немојте делити | \
            немојте откривати | немојте давати | никада не делите | никоме | ни са ким | поверљив* | \
            никада вас нећемо
            """,
            .unrequested: """
            ако нисте | ако ниси | ако то нисте били ви | ако ово нисте | уколико нисте | уколико ниси | \
            нисте затражили | нисте тражили | занемарите | занемари | игноришите | игнориши | \
            можете занемарити
            """,
            .elsewhere: """
            путем смс | смс порук* | смс-ом | путем sms | sms порук* | текстуална порука | текстуалну поруку | текстуалном поруком | текстуалној поруци | \
            на ваш телефон | апликација за аутентификацију | апликацију за аутентификацију | апликације за аутентификацију | апликацији за аутентификацију | поштом | писмом
            """,
            .spent: """
            је промењена | је искоришћен | је ресетована | је ажурирана | је потврђен | је потврђена | \
            је активиран | је верификован | успешно | већ искоришћен | је истекао | више не важи | \
            нова пријава
            """,
            .confirm: """
            потврдите | потврди | потврдити | потврда | потврду | потврде | потврђујем | проверите | \
            провера | верификујте | верификуј | верификација | верификацију | активирајте | активирај | \
            активирати | активација | активацију | завршите регистрацију | заврши регистрацију | \
            довршите регистрацију | одобри | \
            сигурни да си то ти | сигурни да сте то ви | још није активан | \
            još nije aktivan | sigurni da si to ti | sigurni da ste to vi | \
            to sam ja | то сам ја
            """,
            .address: """
            имејл* | мејл* | е-пошт* | е-маил* | имејл адресу | адресу е-поште | адреса е-поште | \
            адресе е-поште | адресу | адреса | адресе | налог | налога | регистрациј* | претплат* | \
            идентитет* | профил* | уређај*
            """,
            .password: """
            лозинка | лозинку | лозинке | лозинком | лозинци | привремена лозинка | привремена лозинку | привремену лозинка | привремену лозинку
            """,
            .reset: """
            ресетуј | ресетујте | ресетовање | поништите лозинку | поново поставите | обнови | \
            обновите | опоравак | промени лозинку | промените лозинку | промена лозинке | нова лозинка | \
            нову лозинку | заборавили | заборавио | заборавила | заборављена | креирајте лозинку | \
            креирајте нову лозинку | поставите лозинку | поставите нову лозинку | постави лозинку | \
            изаберите лозинку | изаберите нову лозинку
            """,
            .signIn: """
            пријава | пријаву | пријави се | пријавите се | пријављивање | улогујте се | приступи | \
            приступите | приступ налогу | магични линк | линк за пријаву | \
            уђете на свој налог | уђеш на свој налог | uđete na svoj nalog | uđeš na svoj nalog | \
            uđi na svoj nalog | уђи на свој налог
            """,
            .invite: """
            позивниц* | позвао | позвала | позвали | вас позива | позива вас | позвани сте | прихвати | \
            прихватите | прихвати позивницу | прихватите позив | придружи се | придружите се
            """,
            .press: """
            кликните | кликни | кликом | додирните | притисните | притисни | линк испод | дугме испод | \
            следећи линк | следећу везу | овај линк | ову везу | везу | линк | дугме | ово дугме | \
            копирајте линк | копирајте и налепите | прегледач* | адресну траку | посетите | отворите | \
            отвори | идите на
            """,
            .never: """
            одјава | одјави се | одјавите се | откажи претплату | откажите претплату | подешавања | \
            обавештења | приватност | политика приватности | заштита података | услови | \
            услови коришћења | колачићи | помоћ | центар за помоћ | подршка | контакт | \
            контактирајте нас | честа питања | сазнајте више | сазнај више | више информација | \
            прочитајте више | прикажи у прегледачу | отвори у прегледачу | веб верзија | нисам ја | \
            то нисам био ја | пријави злоупотребу | заштити налог | откажи | одустани | одбиј | \
            блокирај | игнорисати | преузми | преузмите | преузмите апликацију | инсталирај | \
            пратите нас | подели | проследи | блог | новости | вести | о нама | почетна | продавница | \
            купи | погледај поруџбину | прати пошиљку | заједница | водич | анкета | оцени | детаљи | \
            одговори | избриши налог | \
            to nisam ja | то нисам ја
            """,
        ])
}
