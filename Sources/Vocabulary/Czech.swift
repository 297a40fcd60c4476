extension Language {
    static let czech = Language(
        "cs",
        [
            .assigned: """
            nová odpověď zákazníka | nová odpověď od zákazníka | zákazník odpověděl | přiřazen vám
            """,
            .unfinished: """
            ještě jeden krok | už jen krok | skoro hotovo | poslední krok | téměř hotovo
            """,
            .secondFactor: """
            dvoufázové ověř* | dvoufázového ověř* | dvoufázovém ověř* | dvoufaktorov* | dvoufázové přihl* | dvoufázového přihl*
            """,
            .enrolment: """
            vám vytvořil účet | vám vytvořila účet | vytvořil vám účet
            """,
            .booked: """
            rezervace potvrzena | potvrzení rezervace | potvrzení objednávky | \
            připomenutí rezervace | připomínka rezervace
            """,
            .second: """
            sekund | sekundy
            """,
            .subjectLine: """
            v předmětu
            """,
            .digits: """
            číslice | číslic | číslicemi | číslicím | cifry | cifer | šestimístn* | čtyřmístn* | osmimístn* | pětimístn* | 6místn* | 4místn* | 6-místn* | \
            šesticifern* | čtyřcifern* | číselná kombinace | číselnou kombinaci | číselný řetězec | šest znaků | následující znaky
            """,
            .offer: """
            aktivovat nabídku | aktivovat slevu | aktivovat kupon
            """,
            .appointment: """
            schůzka | schůzky | schůzku | schůzce | videokonferenc* | id schůzky | třídní schůzky | třídní schůzka
            """,
            .received: """
            obdrželi jsme | přijali jsme | obdrželi jsme vaši žádost | obdrželi jsme váš požadavek | obdrželi jsme vaši zprávu | obdrželi jsme vaši stížnost | \
            obdrželi jsme tvou zprávu | přijali jsme vaši žádost | přijali jsme váš požadavek | přijali jsme vaše podání | zaevidovali jsme | \
            zaregistrovali jsme váš požadavek | zaregistrovali jsme vaši žádost | váš požadavek byl | váš požadavek jsme | vaše žádost byla | vaši žádost jsme | \
            vaše zpráva byla | vaše stížnost byla | vaše reklamace byla | vaše podání bylo | vaše hlášení bylo | vaše hlášení jsme | potvrzujeme přijetí | \
            potvrzení o přijetí | potvrzení přijetí | byl přijat a zaevidován | založili jsme tiket | byl založen požadavek | byl vytvořen tiket | \
            při další komunikaci | v další komunikaci | ve veškeré korespondenci | uvádějte prosím | uvádějte toto číslo | uveďte toto číslo | uschovejte toto číslo | \
            uschovejte si toto číslo | váš e-mail byl přijat | váš e-mail byl doručen | váš e-mail jsme obdrželi | váš e-mail jsme přijali | tvůj e-mail byl přijat | \
            tvůj e-mail byl doručen | tvůj e-mail jsme obdrželi | tvůj e-mail jsme přijali | evidujeme vaši | evidujeme váš | evidujeme vaše | \
            zaregistrovali jsme vaši | zaregistrovali jsme váš | zaregistrovali jsme vaše | potvrzení o podání | potvrzení o zaevidování | potvrzení o doručení | \
            potvrzujeme doručení | potvrzujeme zaevidování | potvrzujeme že jsme obdrželi | potvrzujeme že jsme přijali | bylo zaevidováno pod | \
            děkujeme za nahlášení | uvádějte je | uvádějte jej
            """,
            .thanks: """
            děkujeme za vaši zprávu | děkujeme, že jste nás | děkujeme za váš dotaz | děkujeme za vaše hlášení | děkujeme za zprávu | děkujeme za vaši žádost | \
            děkujeme za váš e-mail | děkujeme za e-mail | děkujeme za vaši stížnost | děkujeme za vaše podání | děkujeme za podání žádosti | děkujeme za kontaktování | \
            děkujeme za váš podnět | děkujeme za vaši reklamaci | děkujeme za váš požadavek | děkujeme za zaslání | děkuji za zprávu | děkuji za váš e-mail
            """,
            .request: """
            žádost | žádosti | požadavek | požadavku | dotaz | dotazu | stížnost | stížnosti | reklamace | reklamaci | hlášení | nahlášení | oznámení | \
            pojistná událost | pojistnou událost | pojistné události | škodní událost | podání | odvolání | námitka | námitku | námitky | přiznání | petice | petici | \
            podnět | podnětu | vaše zpráva | vaši zprávu | vaší zprávy | tiket | tiketu | ticketu | váš případ | přihláška škody | žaloba | návrh | závada | \
            tvou zprávu | žaloby | žalobu | vaše otázka | dopis od vás | požadavek č | žádost č | tiket č | reklamace č | požadavek č. | žádost č. | tiket č. | \
            reklamace č. | nahlášení škody | událost
            """,
            .arrival: """
            přijali | přijat | přijata | přijato | obdrželi | obdržen | obdržena | dorazil | dorazila | dorazilo | došla | doručeno | doručena | zaevidován | \
            zaevidována | zaevidováno | zaevidovali | evidujeme | zaregistrován | zaregistrovali | registrujeme | zapsán | zaznamenán | zaznamenali | podán | podána | \
            podáno | odesláno úspěšně | úspěšně odeslán | založen | založena | založili | vytvořen | otevřen | zpracovává | zpracováváme | v řešení | ke zpracování | \
            přijaty | zaevidovány | evidován | evidována | evidováno | zaregistrována | zaregistrováno | registrován | registrována | registrováno | zapsána | \
            zapsáno | postoupen | postoupena | postoupeno | předán k | předána k | předáno k | vyřizuje | vyřizujeme | řešíme | uložen do systému | založeno | \
            vytvořena | vytvořeno | podali | byl doručen | vedeno pod | veden pod | vedena pod | evidován pod číslem | zaevidován pod číslem | zaevidována pod číslem | \
            zaevidováno pod číslem | přiděleno číslo | veden pod číslem | vedena pod číslem | vedeno pod číslem | evidována pod číslem | evidováno pod číslem | \
            registrován pod číslem | registrována pod číslem | zaregistrován pod číslem | zaregistrována pod číslem | zaregistrováno pod číslem | přidělili číslo | \
            přiděleno evidenční číslo | děkujeme za
            """,
            .numbering: """
            číslo | čísla | číslem | číslu | ref | reference | id | identifikátor | =č | pod číslem
            """,
            .oneTimeCode: """
            ověřovací kód | potvrzovací kód | bezpečnostní kód | přihlašovací kód | přístupový kód | autentizační kód | autorizační kód | verifikační kód | \
            jednorázový kód | dočasný kód | kontrolní kód | unikátní kód | validační kód | identifikační kód | odemykací kód | místný kód | ověřovacího kódu | \
            potvrzovacího kódu | bezpečnostního kódu | přihlašovacího kódu | přístupového kódu | autorizačního kódu | verifikačního kódu | jednorázového kódu | \
            dočasného kódu | kontrolního kódu | ověřovacím kódem | potvrzovacím kódem | bezpečnostním kódem | přihlašovacím kódem | autorizačním kódem | \
            jednorázovým kódem | ověřovací kódy | potvrzovací kódy | bezpečnostní kódy | přihlašovací kódy | jednorázové kódy | kód ověření | kód pro ověření | \
            kód k ověření | kód pro přihlášení | kód k přihlášení | kód pro potvrzení | kód k potvrzení | kód pro jednorázové | kód z sms | kód pro obnovu hesla | \
            kód k obnovení hesla | kód pro obnovení hesla | kód pro změnu hesla | kód pro vstup | jednorázové heslo | dočasné heslo | jednorázového hesla | \
            dočasného hesla | jednorázovým heslem | dočasným heslem | jednorázový pin | sms kód | otp kód | číselný kód | číslo pro ověření | váš jednorázový | \
            ověřovací číslo | ověřovacího čísla | bezpečnostní číslo | potvrzovací číslo | autorizační číslo | tajné číslo | jednorázové číslo | jednorázového čísla | \
            jednorázový klíč | jednorázového klíče | jednorázový identifikátor | jednorázová kombinace | jednorázovou kombinaci | přihlašovací číslo | \
            přihlašovací klíč | přihlašovací fráze | ověřovací klíč | podpisový kód | podpisového kódu | kód pro podpis | kód k podpisu | podpisový klíč | \
            transakční heslo | autorizační klíč | sms heslo | sms klíč | smskód | heslo ze sms | digitální klíč | kontrolní číslice | kontrolní číslo k zadání | \
            mobilní klíč | \
            podpisové heslo | dynamické heslo | platební heslo | heslo k platbě | heslo k operaci | potvrzovací číslice | ověřovací číslice | odblokovací kód | \
            kód potvrzení
            """,
            .code: """
            kód | kódu | kódem | kódy | pin | pin kód | klíč | token | následující číslice | tyto číslice | číslice níže | kombinaci | kombinace | \
            potvrzovací kód | kód potvrzení
            """,
            .accessCode: """
            aktivační kód | aktivační kódu | aktivační kódem | aktivační klíč | aktivační klíče | registrační kód | registrační kódu | registrační kódem | \
            registrační klíč | registrační klíče | zvací kód | zvací kódu | zvací kódem | zvací klíč | zvací klíče | pozvánkový kód | pozvánkový kódu | \
            pozvánkový kódem | pozvánkový klíč | pozvánkový klíče | párovací kód | párovací kódu | párovací kódem | párovací klíč | párovací klíče | licenční kód | \
            licenční kódu | licenční kódem | licenční klíč | licenční klíče | kód pozvánky | kód aktivace | kód registrace | produktový klíč | aktivační číslo | \
            aktivačního čísla | aktivačního klíče | aktivační heslo | přístupové číslo | přístupový klíč | přístupového klíče | kód pro první přihlášení | \
            heslo pro první přihlášení | kód k prvnímu přihlášení | počáteční heslo | počátečního hesla | startovací heslo | startovací kód | vstupní heslo | \
            prvotní heslo
            """,
            .recoveryCode: """
            obnovovací kód* | záložní kód* | nouzový kód* | zotavovací kód* | kód obnovení | kód pro obnovení | kód pro obnovení účtu | kód obnovy | kódy obnovení | \
            kódy pro obnovení | kódy pro obnovení účtu | kódy obnovy | kódu obnovení | kódu pro obnovení | kódu pro obnovení účtu | kódu obnovy | záložní kódy | \
            obnovovací kódy | nouzové kódy | klíč pro obnovení | obnovovací klíč | obnovovací klíče | klíče pro obnovení | klíč k obnovení | obnovovací fráze | \
            záložní klíč | záložní klíče | záložních klíčů | nouzový kód | nouzových kódů | náhradní kód | náhradní kódy | rezervní kód | rezervní kódy | \
            nouzový klíč | záchranný kód | záchranné kódy
            """,
            .receipt: """
            číslo případu | číslo žádosti | číslo požadavku | číslo tiketu | číslo podání | číslo jednací | číslo reklamace | číslo stížnosti | číslo incidentu | \
            číslo pojistné události | číslo hlášení | č. j. | spisová značka | jednací číslo | id požadavku | id tiketu | id případu | váš požadavek | tiket | \
            číslem případu | čísla případu | číslem žádosti | čísla žádosti | číslem požadavku | čísla požadavku | číslo vašeho požadavku | číslo vaší žádosti | \
            číslem jednacím | čísla jednacího | č.j. | č. jednací | číslo spisu | sp. zn | spis. zn | spisovou značkou | číslo škody | číslo škodní události | \
            číslo události | číslo pojistky události | číslo dotazu | číslo podnětu | evidenční číslo podání | evidenční číslo žádosti | podací číslo | id podání | \
            id žádosti | id hlášení | č. požadavku | č. žádosti | č. tiketu | č. reklamace | č. škody | č. případu | pod čj | evidován pod číslem | \
            zaevidován pod číslem | zaevidována pod číslem | zaevidováno pod číslem | přiděleno číslo | požadavek č | žádost č | tiket č | ticket č | reklamace č | \
            tiketu | vaše hlášení č | číslo vašeho podání | sp. zn. | spis. zn. | požadavek č. | žádost č. | tiket č. | ticket č. | reklamace č. | vaše hlášení č. | \
            číslo protokolu | kontrolní číslo žádosti | číslo evidenční | registrační číslo žádosti | registrační číslo podání | registrační číslo stížnosti | \
            identifikační číslo žádosti | identifikační číslo podání | identifikační číslo požadavku | identifikátor podání | identifikátor žádosti | \
            identifikátor požadavku | číslo deníku | číslo řízení | číslo odvolání | číslo formuláře žádosti | číslo vaší reklamace | číslo vaší stížnosti | \
            číslo vašeho případu | číslo vašeho dotazu | číslo vašeho hlášení | číslo zprávy o přijetí | číslem podání | číslem reklamace | číslem tiketu | \
            čísla tiketu | čísla podání | č. podání | č. stížnosti | č. hlášení | č. spisu | č. protokolu | č. pojistné události | pod č. j. | pod č.j. | pod čj. | \
            pod spisovou značkou | pod jednacím číslem | jednacím číslem | kód podání | kód žádosti | kód požadavku | značka spisu | naše značka | naše zn | naše zn. | \
            veden pod číslem | vedena pod číslem | vedeno pod číslem | evidována pod číslem | evidováno pod číslem | registrován pod číslem | registrována pod číslem | \
            zaregistrován pod číslem | zaregistrována pod číslem | zaregistrováno pod číslem | přidělili číslo | přiděleno evidenční číslo
            """,
            .bait: """
            kód zákazníka | kód firmy | číslo objednávky | číslo faktury | číslo účtu | číslo karty | číslo zásilky | číslo balíku | číslo rezervace | číslo letu | \
            číslo smlouvy | číslo pojistky | číslo zákazníka | číslo člena | číslo uživatele | číslo telefonu | číslo dokladu | číslo potvrzení | číslo pasu | \
            číslo pokoje | číslo sedadla | číslo transakce | číslo výrobku | číslo modelu | číslo schůzky | číslo zaměstnance | číslo popisné | číslo verze | \
            číslo domu | číslo bankovního účtu | číslo položky | číslo zakázky | objednávk* | objednávka č | faktur* | účtenka | doklad | variabilní symbol | \
            specifický symbol | konstantní symbol | poštovní směrovací číslo | sériové číslo | výrobní číslo | katalogové číslo | zákaznické číslo | členské číslo | \
            rodné číslo | rezervační číslo | referenční číslo | telefonní číslo | sledovací číslo | objednací číslo | evidenční číslo | identifikační číslo | \
            osobní číslo | psč | předvolba | směrovací číslo | slevový kód | slevový kódu | slevový kódem | slevový kódy | promo kód | promo kódu | promo kódem | \
            promo kódy | promoční kód | promoční kódu | promoční kódem | promoční kódy | dárkový kód | dárkový kódu | dárkový kódem | dárkový kódy | kuponový kód | \
            kuponový kódu | kuponový kódem | kuponový kódy | akční kód | akční kódu | akční kódem | akční kódy | doporučovací kód | doporučovací kódu | \
            doporučovací kódem | doporučovací kódy | rezervační kód | rezervační kódu | rezervační kódem | rezervační kódy | chybový kód | chybový kódu | \
            chybový kódem | chybový kódy | zdrojový kód | zdrojový kódu | zdrojový kódem | zdrojový kódy | čárový kód | čárový kódu | čárový kódem | čárový kódy | \
            qr kód | qr kódu | qr kódem | qr kódy | produktový kód | produktový kódu | produktový kódem | produktový kódy | sledovací kód | sledovací kódu | \
            sledovací kódem | sledovací kódy | zákaznický kód | zákaznický kódu | zákaznický kódem | zákaznický kódy | trestní kód | trestní kódu | trestní kódem | \
            trestní kódy | občanský kód | občanský kódu | občanský kódem | občanský kódy | bankovní kód | bankovní kódu | bankovní kódem | bankovní kódy | swift kód | \
            swift kódu | swift kódem | swift kódy | výdejní kód | výdejní kódu | výdejní kódem | výdejní kódy | státní kód | státní kódu | státní kódem | státní kódy | \
            podací kód | podací kódu | podací kódem | podací kódy | kód země | kód banky | kód zásilky | kód rezervace | kód chyby | kód produktu | kód kupónu | \
            kód pro vyzvednutí | kód k vyzvednutí | kód slevy | kód zboží | zákoník* | slev* | kupon* | voucher* | poukaz* | dárková karta | dárkový poukaz | zásilk* | \
            balík* | balíč* | telefon | tel | mobil | volejte | zavolejte | fax | id zákazníka | id uživatele | id objednávky | id schůzky | id transakce | rezervac* | \
            sedadlo | pokoj | byt | patro | budova | ulice | náměstí | p. o. box | ičo | dič | ič | dph | iban | karta | karty končící | končící na | končí na | \
            poslední čtyři | poslední 4 | transakc* | platb* | reference | model | artikl | verze | strana | kapitola | oddíl | číslo | částka | částku | celkem | \
            mezisoučet | cena | zůstatek | množství | ks | kč | korun | eur | datum | datum narození | rok | roku | od roku | bodů | kilometrů | uživatelů | \
            zákazníků | obdrželi jsme vaši platbu | obdrželi jsme platbu | obdrželi jsme vaši objednávku | obdrželi jsme objednávku | obdrželi jsme váš dar | \
            obdrželi jsme vaši rezervaci | přijali jsme vaši platbu | přijali jsme platbu | přijali jsme vaši objednávku | přijali jsme objednávku | \
            přijali jsme vaši rezervaci | přijali jsme váš vklad | zaevidovali jsme vaši objednávku | zaevidovali jsme vaši platbu | zaevidovali jsme platbu | \
            potvrzujeme přijetí platby | potvrzujeme přijetí objednávky | potvrzení přijetí objednávky | potvrzení přijetí platby | potvrzení o přijetí platby | \
            potvrzení o přijetí objednávky | potvrzujeme přijetí vaší objednávky | potvrzujeme přijetí vaší platby | identifikátor uživatele* | přihlašovací jméno | \
            uživatelské jméno | výherní kód | výherní číslo | autorizační kód | kód od dveří | kód ke dveřím | kód od brány | kód k brance | kód od vrat | \
            kód k alarmu | poslední čtyři číslice | poslední 4 číslice | posledních čtyř číslic | poslední čtyřčíslí | posledního čtyřčíslí | poslední trojčíslí | \
            poslední dvojčíslí | poslední tři číslice | poslední 3 číslice | poslední číslice | posledních číslic | prvních šest číslic | končí číslicemi | \
            končící číslicemi | s koncovkou | číslo sociálního zabezpečení | bezpečnostní kód karty | ověřovací kód karty | na zadní straně karty | \
            na zadní straně vaší karty | zakončené číslicemi | zakončená číslicemi | zakončený číslicemi | kód k boxu | kód pro otevření | heslo pro výdej | \
            heslo k výdeji | heslo pro vyzvednutí | heslo k vyzvednutí | váš pobyt | vašeho pobytu | schránka na klíče | schránky na klíče | kód k bráně | \
            zavolejte na | volejte na | \
            kód schůzky | kód rezervace termínu | číslo uchazeče | číslo kandidáta | \
            číslo pojistné smlouvy | čísla pojistné smlouvy
            """,
            .pointing: """
            níže | níže uvedený | následující | zde je | tady je | váš kód je | tvůj kód je | je váš
            """,
            .enter: """
            vyťukejte | naťukejte | zapište | opsat | zadejte | zadej | zadat | zadáním | vložte | vlož | vložit | použijte | použij | použít | opište | zkopírujte | \
            zkopíruj | napište | vyplňte | níže | níže uvedený | následující | zde je | tady je | váš kód je | tvůj kód je | je váš | \
            vepište | vepiš | \
            naťukej | vyťukej
            """,
            .expiry: """
            vyprší | vypršet | platnost | platnosti | platný | platná | platné | platí | platí po dobu | je platný | pozbude platnosti | ztratí platnost | \
            přestane platit | přestane fungovat | expiruje | do vypršení | po dobu | během | v průběhu | platí do | platný do | platná do | platné do | je platný do | \
            bude platný do | zůstává platný do | platnost do | funguje do | bude fungovat do | aktivní do | použitelný do | vyprší v | vyprší ve | vyprší za | \
            vyprší dne | platnost vyprší | platnost končí | pozbývá platnosti v | přestane platit v | přestane fungovat v | použijte jej do | použijte ho do | \
            použijte do | zadejte jej do | zadejte ho do | je nutné zadat do | nutno použít do | lze použít do | můžete použít do | nejpozději do | máte ještě | \
            máte už jen | zbývá vám | zbývají vám | zbývá jen | máte pouze
            """,
            .minute: "minut | minuty | minutu | minuta | minutách | min",
            .hour: "hodin | hodiny | hodinu | hodina | hodinách | h",
            .day: "dny | dní | dnů | dne",
            .secrecy: """
            nesdělujte | nesdílejte | nesdílej | nesděluj | neposílejte | neposkytujte | nepředávejte | nepřeposílejte | neprozrazujte | neukazujte | \
            nikdy nesdělujte | nikdy nesdílejte | nikdy nesděluj | nikomu | s nikým | třetím osobám | důvěrn* | nikdy nebudeme žádat | nikdy vás nežádáme | \
            nikdy vás nebudeme
            """,
            .unrequested: """
            pokud jste o to nežádali | pokud jste nežádali | pokud jste to nebyli vy | pokud jste o kód nežádali | pokud jste nepožádali | pokud jste neprováděli | \
            pokud jste se nepokoušeli | pokud jste si nevyžádali | pokud jste tento | pokud jste se neregistrovali | pokud jste o změnu nežádali | \
            pokud jste neodeslali | pokud to nejste vy | pokud jsi o to nežádal | pokud jsi nežádal | pokud jsi nepožádal | pokud jsi to nebyl ty | pokud jste o | \
            nežádali jste | nežádali | nevyžádali | nepožádali | to nebyli vy | ignorujte | ignoruj | můžete ignorovat | můžete tento e-mail | prosím ignorujte | \
            neberte v úvahu | nevěnujte pozornost | \
            kdyby ses nepřihlašoval | kdyby ses nepřihlašovala
            """,
            .elsewhere: """
            sms zpráv* | přes sms | pomocí sms | formou sms | sms na | na váš telefon | na váš mobil | na tvůj telefon | textová zpráva | textovou zprávu | \
            textovou zprávou | textové zprávy | textové zprávě | ověřovací aplikac* | autentizační aplikac* | autentikátor* | poštou | dopisem | v dopise | telefonát*
            """,
            .spent: """
            bylo změněno | bylo změněn | bylo změněna | bylo použit | bylo použito | bylo aktualizováno | bylo obnoveno | bylo ověřen | bylo ověřena | bylo potvrzen | \
            bylo potvrzena | bylo aktivován | bylo úspěšně | bylo resetováno | bylo vytvořen | byl změněno | byl změněn | byl změněna | byl použit | byl použito | \
            byl aktualizováno | byl obnoveno | byl ověřen | byl ověřena | byl potvrzen | byl potvrzena | byl aktivován | byl úspěšně | byl resetováno | byl vytvořen | \
            byla změněno | byla změněn | byla změněna | byla použit | byla použito | byla aktualizováno | byla obnoveno | byla ověřen | byla ověřena | byla potvrzen | \
            byla potvrzena | byla aktivován | byla úspěšně | byla resetováno | byla vytvořen | úspěšně | již byl použit | již použit | vypršel | vypršela | \
            již neplatí | nové přihlášení | přihlásili jste se
            """,
            .confirm: """
            potvrďte | potvrď | potvrdit | potvrzuji | potvrzení | potvrzením | potvrzovací | ověřte | =ověř | ověřit | ověření | ověřením | aktivujte | aktivuj | \
            aktivovat | aktivace | aktivaci | verifikovat | verifikace | dokončete registraci | dokonči registraci | dokončit registraci | dokončení registrace | \
            schválit | autorizovat | pokračovat v registraci | aktivujete | ověříte | potvrdíte | dokončíte registraci | zatím není aktivní | ještě není aktivní | \
            nebyl dosud ověřen | že jsi to ty | že jste to vy | důvěřovat tomuto zařízení | jsem to já | byl jsem to já | zrušit svůj účet | zrušit váš účet | \
            zrušení účtu | zrušení vašeho účtu | dokončit vytvoření účtu | dokončili vytvoření účtu | dokončete vytvoření účtu | odemknout účet | odblokovat účet | \
            chci odebírat
            """,
            .address: """
            e-mail* | email* | mail | e-mailovou adresu | e-mailová adresa | e-mailové adresy | emailovou adresu | adresu | adresa | adresy | účet | účtu | \
            registrac* | odběr | odběru | přihlášení k odběru | identit* | totožnost* | profil* | zařízení | telefonní číslo | číslo telefonu
            """,
            .password: """
            heslo | hesla | heslem | heslu | hesel | dočasné heslo
            """,
            .reset: """
            obnovit | obnovte | obnov | obnova | obnovení | obnovu | resetovat | resetujte | reset hesla | resetování | změnit heslo | změňte heslo | změňte si heslo | \
            změna hesla | změnu hesla | změny hesla | nové heslo | nového hesla | zapomněli | zapomněl | zapomněla | zapomenuté | zapomenutého | zapomenuté heslo | \
            vytvořit heslo | vytvořit nové heslo | vytvořte si heslo | vytvořte si nové heslo | vytvořte nové heslo | vytvořte heslo | nastavit heslo | \
            nastavit nové heslo | nastavit si heslo | nastavte si heslo | nastavte si nové heslo | nastavte nové heslo | nastavení hesla | zvolte si heslo | \
            zvolte si nové heslo | zvolte nové heslo | zadejte nové heslo
            """,
            .signIn: """
            bez hesla | přihlásit | přihlásit se | přihlaste se | přihlas se | přihlášení | přihlásíte | přihlašte | přihlašovací odkaz | magický odkaz | \
            kouzelný odkaz | přejít do účtu | vstoupit | přístup k účtu | jednorázový odkaz | dostanete do svého účtu | dostaneš do svého účtu | \
            přístup do svého účtu | vstoupit do účtu | ano, jsem to já | pusťte mě dovnitř
            """,
            .invite: """
            pozvánk* | pozvání | pozval | pozvala | pozvali | vás zve | zve vás | zve tě | byli jste pozváni | byl jste pozván | pozvat | přijmout | přijměte | \
            přijmout pozvánku | přijmout pozvání | připojit se | připojte se | připoj se | zapojte se | vám vytvořil účet | vám vytvořila účet | vytvořil vám účet
            """,
            .press: """
            klikněte | klikni | kliknutím | kliknout | klepněte | klepnutím | klikněte zde | klikněte na | stiskněte | níže uvedený odkaz | odkaz níže | \
            tlačítko níže | následující odkaz | následující tlačítko | tento odkaz | tohoto odkazu | odkaz | odkazu | odkazem | tlačítko | tlačítka | \
            zkopírujte odkaz | zkopírujte a vložte | prohlížeče | prohlížeči | prohlížeč | adresního řádku | navštivte | otevřete | otevřít | přejděte | začít | začínáme
            """,
            .never: """
            odhlásit odběr | odhlaste se | odhlásit se | odhlášení | odhlásit | zrušit odběr | nechci dostávat | předvolby | spravovat předvolby | spravovat odběr | \
            spravovat oznámení | nastavení | nastavení oznámení | oznámení | soukromí | ochrana soukromí | ochrana osobních údajů | zásady ochrany | osobních údajů | \
            podmínky | podmínky používání | obchodní podmínky | smluvní podmínky | právní informace | cookies | nápověda | pomoc | centrum nápovědy | podpora | \
            zákaznická podpora | zákaznický servis | kontakt | kontakty | kontaktujte nás | kontaktujte | časté dotazy | nejčastější dotazy | zjistit více | \
            zjistěte více | více informací | více zde | číst dále | zobrazit v prohlížeči | otevřít v prohlížeči | webová verze | online verze | nebyl jsem to já | \
            nebyl to já | to jsem nebyl já | nejsem to já | nahlásit | zabezpečit účet | zrušit | storno | stornovat | odmítnout | zamítnout | blokovat | zablokovat | \
            ignorovat | stáhnout | stáhněte | stáhnout aplikaci | stáhněte si aplikaci | nainstalovat | sledujte nás | sdílet | přeposlat | blog | novinky | \
            aktuality | o nás | kariéra | domů | úvodní stránka | webové stránky | obchod | e-shop | koupit | nakupovat | koupit nyní | zobrazit objednávku | \
            sledovat zásilku | sledovat objednávku | zobrazit fakturu | komunita | fórum | průvodce | dotazník | průzkum | zpětná vazba | hodnocení | ohodnotit | \
            recenze | přispět | ceník | zobrazit podrobnosti | podrobnosti | odpovědět | smazat účet | vrácení peněz | \
            zobrazit registraci | zobrazit přihlášku | \
            dokončit objednávku | dokončit nákup
            """,
        ])
}
