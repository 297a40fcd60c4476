extension Language {
    static let slovak = Language(
        "sk",
        [
            .unfinished: """
            ešte jeden krok | už len krok | posledný krok | takmer hotovo
            """,
            .secondFactor: """
            dvojfaktorov* | dvojfázové over* | dvojfázového over* | dvojstupňové over* | dvojstupňového over* | dvojkrokové over*
            """,
            .booked: """
            rezervácia potvrdená | potvrdenie rezervácie | potvrdenie objednávky
            """,
            .second: """
            sekúnd | sekundy
            """,
            .subjectLine: """
            v predmete
            """,
            .digits: """
            číslice | číslic | číslicami | cifry | cifier | šesťmiestn* | štvormiestn* | osemmiestn* | 6-miestn* | 4-miestn* | šesťcifern* | štvorcifern* | \
            číselná kombinácia | číselnú kombináciu | šesť znakov | nasledujúce znaky
            """,
            .appointment: """
            schôdza | schôdze | schôdzu | stretnutie | stretnutia | videokonferenc* | id schôdze | rodičovské združenie
            """,
            .received: """
            dostali sme vašu žiadosť | dostali sme vašu správu | prijali sme vašu žiadosť | prijali sme vašu požiadavku | prijali sme vašu správu | \
            prijali sme vaše podanie | obdržali sme vašu žiadosť | obdržali sme vašu požiadavku | obdržali sme vašu správu | obdržali sme vašu sťažnosť | \
            obdržali sme vaše podanie | zaregistrovali sme vašu požiadavku | zaregistrovali sme vašu žiadosť | vaša požiadavka bola | vašu požiadavku sme | \
            vaša žiadosť bola | vašu žiadosť sme | vaša správa bola | vaša sťažnosť bola | vaša reklamácia bola | vaše podanie bolo | vaše hlásenie bolo | \
            potvrdenie o prijatí | potvrdenie o doručení podania | potvrdzujeme prijatie | vytvorili sme tiket | bol vytvorený tiket | pri ďalšej komunikácii | \
            v ďalšej komunikácii | uvádzajte prosím | uvádzajte toto číslo | uveďte toto číslo | uschovajte si toto číslo | zaevidovali sme vašu požiadavku | \
            zaevidovali sme vašu žiadosť | zaevidovali sme vaše podanie | obdržali sme váš e-mail | prijali sme váš e-mail | dostali sme váš e-mail | \
            váš e-mail bol prijatý | váš e-mail bol doručený | váš e-mail sme prijali | váš e-mail sme obdržali | potvrdenie o podaní | potvrdenie o zaevidovaní | \
            potvrdenie o doručení | potvrdenie prijatia | potvrdzujeme doručenie | potvrdzujeme zaevidovanie | potvrdzujeme že sme prijali | \
            potvrdzujeme že sme obdržali
            """,
            .thanks: """
            ďakujeme, že ste nás | ďakujeme za vašu správu | ďakujeme za váš dotaz | ďakujeme za vašu požiadavku | ďakujeme za nahlásenie | ďakujeme za váš e-mail | \
            ďakujeme za e-mail | ďakujeme za vašu sťažnosť | ďakujeme za vašu žiadosť | ďakujeme za podanie žiadosti | ďakujeme za váš podnet | \
            ďakujeme za vašu reklamáciu | ďakujeme za správu | ďakujeme za vašu otázku | ďakujeme za kontaktovanie | ďakujem za správu
            """,
            .request: """
            žiadosť | žiadosti | žiadosťou | požiadavka | požiadavku | požiadavky | otázka | dopyt | dopytu | sťažnosť | sťažnosti | reklamácia | reklamáciu | \
            reklamácie | hlásenie | hlásenia | nahlásenie | oznámenie | poistná udalosť | poistnú udalosť | poistnej udalosti | škodová udalosť | podanie | podania | \
            podaní | odvolanie | odvolania | námietka | námietku | námietky | priznanie | petícia | petíciu | podnet | podnetu | vaša správa | vašu správu | \
            vašej správy | tiket | žaloba | porucha | váš prípad | žaloby | žalobu | ohlásenie | otázku | škodovú udalosť | návrh na začatie | sťažnosťou | \
            požiadavka č | žiadosť č | tiket č | požiadavka č. | žiadosť č. | tiket č.
            """,
            .arrival: """
            prijali | prijatá | prijatý | prijaté | obdržali | dostali sme | prišla | prišlo | doručená | doručené | doručený | zaevidovaná | zaevidovaný | \
            zaevidované | zaevidovali | evidujeme | zaregistrovaná | zaregistrovaný | zaregistrovali | zaznamenali | zaznamenaná | podaná | podané | podaný | \
            úspešne odoslaná | úspešne odoslané | založená | založili | vytvorená | vytvorený | otvorená | otvorený | spracováva | spracúva | spracovávame | \
            v riešení | evidovaná | evidovaný | evidované | zaregistrované | registrovaná | registrovaný | registrované | zapísaná | zapísané | zapísaný | postúpená | \
            postúpené | postúpený | vybavuje | vybavujeme | riešime | založené | založený | vytvorené | vedená pod | vedené pod | vedený pod | odoslané úspešne | \
            v spracovaní | na spracovanie | zaevidovaná pod číslom | zaevidované pod číslom | zaevidovaný pod číslom | pridelené číslo | vedená pod číslom | \
            vedené pod číslom | vedený pod číslom | evidovaná pod číslom | evidované pod číslom | evidovaný pod číslom | zaregistrovaná pod číslom | \
            zaregistrované pod číslom | zaregistrovaný pod číslom | pridelili sme číslo | pridelené evidenčné číslo | ďakujeme za
            """,
            .numbering: "číslo | čísla | číslom | číslu | ref | referencia | id | identifikátor | =č",
            .oneTimeCode: """
            overovací kód | potvrdzovací kód | bezpečnostný kód | prihlasovací kód | prístupový kód | autentifikačný kód | autorizačný kód | verifikačný kód | \
            jednorazový kód | dočasný kód | kontrolný kód | validačný kód | identifikačný kód | miestny kód | ciferný kód | overovacieho kódu | potvrdzovacieho kódu | \
            bezpečnostného kódu | prihlasovacieho kódu | prístupového kódu | autorizačného kódu | verifikačného kódu | jednorazového kódu | dočasného kódu | \
            overovacím kódom | potvrdzovacím kódom | bezpečnostným kódom | prihlasovacím kódom | jednorazovým kódom | overovacie kódy | potvrdzovacie kódy | \
            bezpečnostné kódy | jednorazové kódy | kód na overenie | kód overenia | kód na prihlásenie | kód na potvrdenie | kód pre prihlásenie | kód pre overenie | \
            kód na obnovenie hesla | kód na obnovu hesla | kód na zmenu hesla | jednorazové heslo | dočasné heslo | jednorazového hesla | dočasného hesla | \
            jednorazovým heslom | dočasným heslom | jednorazový pin | sms kód | otp kód | číselný kód | overovacie číslo | overovacieho čísla | bezpečnostné číslo | \
            potvrdzovacie číslo | autorizačné číslo | tajné číslo | jednorazové číslo | jednorazový kľúč | jednorazového kľúča | jednorazový identifikátor | \
            jednorazová kombinácia | jednorazovú kombináciu | prihlasovacie číslo | prihlasovací kľúč | prihlasovacia fráza | overovací kľúč | podpisový kód | \
            podpisového kódu | kód na podpis | podpisový kľúč | transakčné heslo | autorizačný kľúč | sms heslo | sms kľúč | heslo z sms | digitálny kľúč | \
            kontrolné číslice | \
            podpisové heslo | dynamické heslo | platobné heslo | heslo k platbe | kľúč na overenie | overovacie číslice | \
            kód potvrdenia
            """,
            .code: """
            kód | kódu | kódom | kódy | kódov | pin | pin kód | kľúč | token | nasledujúce číslice | tieto číslice | číslice nižšie | \
            potvrdzovací kód | kód potvrdenia
            """,
            .accessCode: """
            aktivačný kód | aktivačný kódu | aktivačný kódom | aktivačný kľúč | registračný kód | registračný kódu | registračný kódom | registračný kľúč | \
            pozývací kód | pozývací kódu | pozývací kódom | pozývací kľúč | párovací kód | párovací kódu | párovací kódom | párovací kľúč | licenčný kód | \
            licenčný kódu | licenčný kódom | licenčný kľúč | kód pozvánky | kód aktivácie | kód registrácie | aktivačné číslo | aktivačného čísla | aktivačného kľúča | \
            aktivačné heslo | prístupové číslo | prístupový kľúč | kód na prvé prihlásenie | heslo na prvé prihlásenie | kód pre prvé prihlásenie | počiatočné heslo | \
            štartovacie heslo | štartovací kód | vstupné heslo | prvotné heslo
            """,
            .recoveryCode: """
            obnovovací kód | obnovovací kódu | záložný kód | záložný kódu | núdzový kód | núdzový kódu | obnovovacie kódy | záložné kódy | núdzové kódy | \
            kód na obnovenie účtu | kód obnovenia | kód obnovy | kód na obnovu | kódy na obnovenie účtu | kódy obnovenia | kódy obnovy | kódy na obnovu | \
            kľúč na obnovenie | kľúče na obnovenie | obnovovací kľúč | obnovovacie kľúče | záložný kľúč | záložné kľúče | záložných kľúčov | núdzových kódov | \
            náhradný kód | náhradné kódy | rezervný kód | rezervné kódy | záchranný kód | záchranné kódy | fráza na obnovenie
            """,
            .receipt: """
            číslo prípadu | číslo žiadosti | číslo požiadavky | číslo tiketu | číslo podania | číslo reklamácie | číslo sťažnosti | číslo incidentu | \
            číslo poistnej udalosti | číslo hlásenia | spisová značka | id požiadavky | id tiketu | tiket | číslom prípadu | čísla prípadu | číslom žiadosti | \
            čísla žiadosti | číslom požiadavky | číslo vašej požiadavky | číslo vašej žiadosti | číslo konania | číslo spisu | spisovou značkou | sp. zn | \
            číslo škody | číslo škodovej udalosti | číslo dopytu | číslo podnetu | evidenčné číslo podania | evidenčné číslo žiadosti | podacie číslo | id podania | \
            id žiadosti | č. požiadavky | č. žiadosti | č. tiketu | č. prípadu | č. reklamácie | č. škody | zaevidovaná pod číslom | zaevidované pod číslom | \
            zaevidovaný pod číslom | pridelené číslo | bolo pridelené číslo | požiadavka č | žiadosť č | tiket č | ticket č | tiketu | registratúrne číslo | \
            číslo záznamu | sp. zn. | požiadavka č. | žiadosť č. | tiket č. | ticket č. | číslo protokolu | kontrolné číslo žiadosti | registračné číslo žiadosti | \
            registračné číslo podania | registračné číslo sťažnosti | identifikačné číslo žiadosti | identifikačné číslo podania | identifikátor podania | \
            identifikátor žiadosti | číslo odvolania | číslo denníka | číslo vašej reklamácie | číslo vašej sťažnosti | číslo vášho prípadu | číslo vášho podania | \
            číslom podania | číslom tiketu | číslom reklamácie | čísla tiketu | čísla podania | jednacie číslo | č. podania | č. sťažnosti | č. hlásenia | č. spisu | \
            č. konania | č. j. | č.j. | pod spisovou značkou | pod číslom spisu | kód podania | kód žiadosti | kód požiadavky | naša značka | vedená pod číslom | \
            vedené pod číslom | vedený pod číslom | evidovaná pod číslom | evidované pod číslom | evidovaný pod číslom | zaregistrovaná pod číslom | \
            zaregistrované pod číslom | zaregistrovaný pod číslom | pridelili sme číslo | pridelené evidenčné číslo | evidenčné číslo sťažnosti
            """,
            .bait: """
            číslo objednávky | číslo faktúry | číslo účtu | číslo karty | číslo zásielky | číslo balíka | číslo rezervácie | číslo letu | číslo zmluvy | \
            číslo poistky | číslo zákazníka | číslo člena | číslo používateľa | číslo telefónu | číslo dokladu | číslo potvrdenia | číslo pasu | číslo izby | \
            číslo sedadla | číslo transakcie | číslo modelu | číslo stretnutia | číslo zamestnanca | číslo verzie | číslo domu | číslo položky | objednávk* | faktúr* | \
            doklad | účtenka | variabilný symbol | sériové číslo | výrobné číslo | katalógové číslo | zákaznícke číslo | členské číslo | rodné číslo | \
            rezervačné číslo | referenčné číslo | telefónne číslo | sledovacie číslo | evidenčné číslo | identifikačné číslo | smerovacie číslo | osobné číslo | \
            poštové smerovacie číslo | psč | predvoľba | zľavový kód | zľavový kódu | zľavový kódom | zľavový kódy | promo kód | promo kódu | promo kódom | \
            promo kódy | darčekový kód | darčekový kódu | darčekový kódom | darčekový kódy | kupónový kód | kupónový kódu | kupónový kódom | kupónový kódy | \
            akciový kód | akciový kódu | akciový kódom | akciový kódy | odporúčací kód | odporúčací kódu | odporúčací kódom | odporúčací kódy | rezervačný kód | \
            rezervačný kódu | rezervačný kódom | rezervačný kódy | chybový kód | chybový kódu | chybový kódom | chybový kódy | zdrojový kód | zdrojový kódu | \
            zdrojový kódom | zdrojový kódy | čiarový kód | čiarový kódu | čiarový kódom | čiarový kódy | qr kód | qr kódu | qr kódom | qr kódy | produktový kód | \
            produktový kódu | produktový kódom | produktový kódy | sledovací kód | sledovací kódu | sledovací kódom | sledovací kódy | trestný kód | trestný kódu | \
            trestný kódom | trestný kódy | občiansky kód | občiansky kódu | občiansky kódom | občiansky kódy | bankový kód | bankový kódu | bankový kódom | \
            bankový kódy | swift kód | swift kódu | swift kódom | swift kódy | kód krajiny | kód banky | kód zásielky | kód rezervácie | kód chyby | kód produktu | \
            kód kupónu | kód na vyzdvihnutie | kód na prevzatie | kód zľavy | kód tovaru | zľav* | kupón* | voucher* | poukaz* | poukážk* | darčeková karta | \
            zásielk* | balík* | telefón | tel | mobil | volajte | zavolajte | fax | id zákazníka | id používateľa | id objednávky | id stretnutia | id transakcie | \
            rezerváci* | sedadlo | izba | byt | poschodie | budova | ulica | námestie | ičo | dič | ič dph | dph | iban | karta | karty končiacej | končiaca | \
            končí na | posledné štyri | posledné 4 | transakci* | platb* | referencia | model | verzia | strana | kapitola | číslo | suma | sumu | celkom | spolu | \
            medzisúčet | cena | zostatok | množstvo | ks | eur | dátum | dátum narodenia | rok | roku | rokov | od roku | bodov | kilometrov | používateľov | \
            zákazníkov | dostali sme vašu platbu | dostali sme vašu objednávku | prijali sme vašu platbu | prijali sme vašu objednávku | prijali sme platbu | \
            obdržali sme vašu platbu | obdržali sme vašu objednávku | obdržali sme platbu | zaevidovali sme vašu platbu | zaevidovali sme vašu objednávku | \
            potvrdzujeme prijatie platby | potvrdzujeme prijatie objednávky | potvrdzujeme prijatie vašej objednávky | potvrdzujeme prijatie vašej platby | \
            potvrdenie o prijatí platby | potvrdenie o prijatí objednávky | identifikátor používateľa* | identifikátora používateľa* | prihlasovacie meno | \
            používateľské meno | autorizačný kód | kód od dverí | kód k bráne | kód od brány | kód k alarmu | posledné štyri číslice | posledné 4 číslice | \
            posledných štyroch číslic | posledné štvorčíslie | posledné trojčíslie | posledné dvojčíslie | posledné tri číslice | posledné číslice | \
            posledných číslic | končiaca na | končiace na | končiaci na | končí sa na | končiacej na | číslo sociálneho zabezpečenia | bezpečnostný kód karty | \
            overovací kód karty | na zadnej strane karty | na zadnej strane vašej karty | kód k boxu | heslo na výdaj | heslo na vyzdvihnutie | heslo pre výdaj | \
            váš pobyt | vášho pobytu | \
            číslo poistnej zmluvy | čísla poistnej zmluvy
            """,
            .pointing: """
            nižšie | nižšie uvedený | nasledujúci | nasledovný | tu je | váš kód je | tvoj kód je | je váš
            """,
            .enter: """
            vyťukajte | naťukajte | zapíšte | opísať | zadajte | zadaj | zadať | zadaním | vložte | vlož | vložiť | použite | použi | použiť | opíšte | skopírujte | \
            skopíruj | napíšte | vyplňte | nižšie | nižšie uvedený | nasledujúci | nasledovný | tu je | váš kód je | tvoj kód je | je váš | \
            vpíšte
            """,
            .expiry: """
            vyprší | uplynie | platnosť | platnosti | platný | platná | platné | platí | je platný | stratí platnosť | prestane platiť | exspiruje | počas | \
            v priebehu | do uplynutia | platí do | platný do | platná do | platné do | je platný do | bude platný do | zostáva platný do | platnosť do | funguje do | \
            bude fungovať do | aktívny do | použiteľný do | vyprší o | vyprší za | vyprší dňa | platnosť vyprší | platnosť končí | prestane platiť o | \
            prestane fungovať o | použite ho do | použite do | zadajte ho do | je potrebné zadať do | možno použiť do | môžete použiť do | najneskôr do | máte ešte | \
            zostáva vám | zostávajú vám | máte iba | máte len | platí po dobu
            """,
            .minute: "minút | minúty | minútu | minúta | min",
            .hour: "hodín | hodiny | hodinu | hodina",
            .day: "dni | dňa",
            .secrecy: """
            nezdieľajte | neprezrádzajte | neposkytujte | neposielajte | nikomu neposkytujte | neodovzdávajte | nepreposielajte | neukazujte | nezdieľaj | \
            nikdy nezdieľajte | nikdy neprezrádzajte | nikomu | s nikým | tretím osobám | dôvern* | nikdy vás nebudeme | nikdy od vás nebudeme
            """,
            .unrequested: """
            ak ste o to nežiadali | ak ste nežiadali | ak ste to neboli vy | ak ste o kód nežiadali | ak ste nepožiadali | ak ste nevykonali | ak ste sa nepokúšali | \
            ak ste si nevyžiadali | ak ste sa neregistrovali | ak ste túto | ak to nie ste vy | ak si o to nežiadal | ak si nežiadal | ak si nepožiadal | pokiaľ ste | \
            nežiadali ste | nežiadali | nevyžiadali | nepožiadali | ignorujte | ignoruj | môžete ignorovať | nevenujte pozornosť
            """,
            .elsewhere: """
            sms správ* | cez sms | prostredníctvom sms | sms na | na váš telefón | na váš mobil | na tvoj telefón | textová správa | textovú správu | \
            textovou správou | textovej správe | textové správy | overovacia aplikácia | overovacej aplikácii | overovaciu aplikáciu | overovacou aplikáciou | \
            autentifikačná aplikácia | autentifikačnej aplikácii | autentifikačnú aplikáciu | autentifikačnou aplikáciou | poštou | listom | v liste | telefonát*
            """,
            .spent: """
            bolo zmenené | bolo zmenený | bolo zmenená | bolo použitý | bolo použité | bolo aktualizované | bolo obnovené | bolo overený | bolo overená | \
            bolo potvrdený | bolo potvrdená | bolo aktivovaný | bolo úspešne | bolo vytvorený | bol zmenené | bol zmenený | bol zmenená | bol použitý | bol použité | \
            bol aktualizované | bol obnovené | bol overený | bol overená | bol potvrdený | bol potvrdená | bol aktivovaný | bol úspešne | bol vytvorený | \
            bola zmenené | bola zmenený | bola zmenená | bola použitý | bola použité | bola aktualizované | bola obnovené | bola overený | bola overená | \
            bola potvrdený | bola potvrdená | bola aktivovaný | bola úspešne | bola vytvorený | úspešne | už bol použitý | už použitý | vypršal | vypršala | \
            už neplatí | nové prihlásenie
            """,
            .confirm: """
            potvrďte | potvrď | potvrdiť | potvrdzujem | potvrdenie | potvrdením | potvrdenia | overte | over svoj | over si | over svoju | over svoje | over e-mail | overiť | overenie | overením | overenia | aktivujte | \
            aktivuj | aktivovať | aktivácia | aktiváciu | verifikovať | verifikácia | dokončite registráciu | dokonči registráciu | dokončiť registráciu | \
            dokončenie registrácie | schváliť | aktivujete | overíte | potvrdíte | dokončíte registráciu | zatiaľ nie je aktívny | ešte nie je aktívny | že si to ty | \
            že ste to vy | dôverovať tomuto zariadeniu | som to ja | bol som to ja | zrušiť svoj účet | zrušiť váš účet | zrušenie účtu | zrušenie vášho účtu | \
            dokončiť vytvorenie účtu | dokončite vytvorenie účtu | odomknúť účet | odblokovať účet | chcem odoberať
            """,
            .address: """
            e-mail* | email* | mail | e-mailovú adresu | e-mailová adresa | emailovú adresu | adresu | adresa | adresy | účet | účtu | konto | registráci* | odber | \
            odberu | identit* | totožnosť | profil* | zariadenie | telefónne číslo
            """,
            .password: """
            heslo | hesla | heslom | heslu | hesiel | dočasné heslo | dočasným heslom
            """,
            .reset: """
            obnoviť | obnovte | obnov | obnova | obnovenie | obnovu | resetovať | resetujte | reset hesla | zmeniť heslo | zmeňte heslo | zmeňte si heslo | \
            zmena hesla | zmenu hesla | nové heslo | nového hesla | zabudli | zabudol | zabudla | zabudnuté | vytvoriť heslo | vytvoriť nové heslo | \
            vytvorte si heslo | vytvorte si nové heslo | vytvorte nové heslo | nastaviť heslo | nastaviť nové heslo | nastaviť si heslo | nastavte si heslo | \
            nastavte si nové heslo | nastavte nové heslo | nastavenie hesla | zvoľte si heslo | zvoľte si nové heslo
            """,
            .signIn: """
            prihlásiť | prihlásiť sa | prihlásiť ma | prihláste sa | prihlás sa | prihlásenie | prihlásenia | prihlasovací odkaz | magický odkaz | prejsť do účtu | \
            vstúpiť | prístup k účtu | jednorazový odkaz | dostanete do svojho účtu | dostaneš do svojho účtu | vstúpiť do účtu | áno, som to ja
            """,
            .invite: """
            pozvánk* | pozvanie | pozval | pozvala | pozvali | vás pozýva | pozýva vás | pozýva ťa | boli ste pozvaní | prijať | prijmite | prijať pozvánku | \
            prijať pozvanie | pripojiť sa | pripojte sa | pripoj sa | zapojte sa
            """,
            .press: """
            kliknite | klikni | kliknutím | kliknúť | ťuknite | ťuknutím | kliknite sem | kliknite na | stlačte | odkaz nižšie | tlačidlo nižšie | nasledujúci odkaz | \
            nasledujúce tlačidlo | tento odkaz | tohto odkazu | odkaz | odkazu | odkazom | tlačidlo | tlačidla | skopírujte odkaz | skopírujte a vložte | prehliadača | \
            prehliadači | prehliadač | riadka s adresou | navštívte | otvorte | otvoriť | prejdite
            """,
            .never: """
            odhlásiť odber | odhláste sa | odhlásiť sa | odhlásenie | odhlásiť | zrušiť odber | nechcem dostávať | predvoľby | spravovať predvoľby | spravovať odber | \
            spravovať upozornenia | nastavenia | nastavenia upozornení | upozornenia | súkromie | ochrana súkromia | ochrana osobných údajov | zásady ochrany | \
            osobných údajov | podmienky | podmienky používania | obchodné podmienky | zmluvné podmienky | cookies | pomoc | pomocník | centrum pomoci | podpora | \
            zákaznícka podpora | zákaznícky servis | kontakt | kontakty | kontaktujte nás | kontaktujte | časté otázky | zistiť viac | zistite viac | viac informácií | \
            čítať ďalej | zobraziť v prehliadači | otvoriť v prehliadači | webová verzia | online verzia | nebol som to ja | to som nebol ja | nie som to ja | \
            nahlásiť | zabezpečiť účet | zrušiť | storno | odmietnuť | zamietnuť | blokovať | zablokovať | ignorovať | stiahnuť | stiahnite | stiahnuť aplikáciu | \
            nainštalovať | sledujte nás | zdieľať | preposlať | blog | novinky | o nás | kariéra | domov | webové stránky | obchod | e-shop | kúpiť | nakupovať | \
            zobraziť objednávku | sledovať zásielku | zobraziť faktúru | komunita | fórum | sprievodca | dotazník | prieskum | spätná väzba | hodnotenie | ohodnotiť | \
            recenzia | cenník | zobraziť podrobnosti | podrobnosti | odpovedať | zmazať účet | vrátenie peňazí | \
            dokončiť objednávku | dokončiť nákup
            """,
        ])
}
