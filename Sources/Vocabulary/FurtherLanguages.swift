extension Language {
    static let corsican = Language(
        "co",
        [
            .oneTimeCode: """
            codice di verificazione | codice di verifica | codice di cunfirmazione | codice di cunferma | codice di sicurità | codice di cunnessione | \
            codice unicu | codice tempurariu | codice d'autenticazione | parolla d'intesa unica | parolla d'intesa tempuraria
            """,
            .code: "u vostru codice | u to codice | u codice quì sottu | u codice seguente | codice pin",
            .accessCode:
                "codice d'attivazione | codice d'invitazione | codice d'accessu | codice di registrazione",
            .recoveryCode:
                "codice di ricuperazione | codici di ricuperazione | codice di salvezza | codici di salvezza",
            .bait: """
            numeru di cummanda | numeru di fattura | numeru di telefonu | numeru di cliente | numeru di riservazione | codice pustale | codice prumuziunale | \
            a vostra cummanda | a vostra fattura | numeru di spedizione
            """,
            .enter: "entrite | scrivite | aduprate | impiegate | cupiate | quì sottu | seguente | eccu",
            .expiry:
                "scade in | scaderà in | hè validu per | hè valevule per | valevule | finu à dumane | da quì à dumane",
            .minute: "minute | minuta | minuti",
            .hour: "ore | ora",
            .day: "ghjorni | ghjornu",
            .secrecy:
                "ùn u date à nimu | ùn lu date à nimu | ùn spartite micca | ùn cumunicate micca | à nimu",
            .unrequested: """
            s'ellu ùn era micca voi | s'è vo ùn avete micca dumandatu | s'è vo ùn site micca | ignurate | pudete ignurà | ùn tenite contu
            """,
            .confirm:
                "cunfirmate | cunfirmà | cunferma | verificate | verificà | attivate | attivà | validate | compie l'iscrizzione",
            .address: """
            u vostru indirizzu elettronicu | indirizzu elettronicu | u vostru indirizzu | u vostru contu | a vostra iscrizzione | messaghjeria elettronica
            """,
            .password: "parolla d'intesa | a vostra parolla d'intesa | parolle d'intesa",
            .reset:
                "rinizializà | riinizializà | rinizializate | cambià a parolla d'intesa | nova parolla d'intesa | scurdatu",
            .signIn: "cunnettassi | cunnettitevi | cunnessione | per cunnettavvi | cunnettevi",
            .invite: "invitazione | invitatu | invitata | accettà l'invitazione | accettate l'invitazione",
            .press: "cliccate | cliccà | cliccate quì | u ligame quì sottu | u ligame seguente | u buttone",
            .never: """
            disabbunassi | disabbunatevi | pulitica di cunfidenzialità | cundizioni generale | centru d'aiutu | cuntattateci | vede in u navigatore
            """,
        ])

    static let interlingua = Language(
        "ia",
        [
            .oneTimeCode: """
            codice de verification | codice de confirmation | codice de securitate | codice de authentication | codice de accesso temporari | codice unic | \
            contrasigno temporari | contrasigno unic | codice de uso unic
            """,
            .code: "vostre codice | tu codice | le codice sequente | le codice infra | codice pin",
            .accessCode:
                "codice de activation | codice de invitation | codice de accesso | codice de registration",
            .recoveryCode:
                "codice de recuperation | codices de recuperation | codice de reserva | codices de reserva",
            .bait: """
            numero de commanda | numero de factura | numero de telephono | numero de cliente | numero de reservation | codice postal | codice promotional | \
            vostre commanda | vostre factura
            """,
            .enter: "insere | inserer | specifica iste codice | usa iste codice | infra | sequente | ecce",
            .expiry:
                "expira in | expirara in | expirara post | es valide durante | es valide pro | valide usque",
            .minute: "minutas | minuta",
            .hour: "horas | hora",
            .secrecy: "non da iste codice a alcuno | non comparti | a nemo",
            .unrequested: """
            si tu non ha requestate | si vos non ha requestate | si non esseva tu | si tu non lo ha facite | ignora iste message | pote ignorar
            """,
            .confirm:
                "confirma | confirmar | confirmation | verifica | verificar | activa | activar | completar le registration",
            .address: """
            adresse de e-mail | tu adresse de e-mail | vostre adresse de e-mail | tu conto | vostre conto | adresse electronic | conto de usator
            """,
            .password: "contrasigno | tu contrasigno | vostre contrasigno | contrasignos",
            .reset:
                "reinitialisar | reinitialisa | reinitialisation | cambiar le contrasigno | nove contrasigno | oblidate",
            .signIn: "aperir session | aperi session | apertura de session | authenticar se",
            .invite: "invitation | invitate | acceptar le invitation | accepta le invitation",
            .press: "clicca | cliccar | clicca hic | le ligamine sequente | le ligamine infra | le button",
            .never:
                "cancellar le abonamento | disabonar | politica de confidentialitate | conditiones de uso | adjuta | contactar nos",
        ])

    static let kabyle = Language(
        "kab",
        [
            .oneTimeCode: """
            tangalt n usenqed | tangalt n usentem | tangalt n tɣellist | tangalt n tuqqna | tangalt n usesteb | tangalt n yiwen n useqdec | \
            awal uffir askudan | awal n uɛeddi askudan
            """,
            .code: "tangalt-ik | tangalt-im | tangalt-inek | tangalt ddaw | tangalt i d-iteddun",
            .accessCode: "tangalt n urmad | tangalt n tinnubga | tangalt n unekcum | tangalt n ujerred",
            .recoveryCode: "tangalt n tririt | tingalin n tririt | tingalin n uḥraz",
            .bait:
                "uṭṭun n tladna | uṭṭun n tefraq | uṭṭun n tiliɣri | tangalt n lpusṭa | tangalt n usider | taladna-inek",
            .enter: "sekcem | sekcem-d | seqdec | ddaw-a | i d-iteddun | nɣel",
            .expiry:
                "ad yemmet deg | ad temmet deg | ad ifak deg | ad tfak deg | tettwaqbal i | yettwaqbal i",
            .minute: "tisdatin | tisdat | n tesdatin | n tisdatin",
            .hour: "isragen | asrag | n yisragen",
            .day: "n wussan | wussan",
            .secrecy: "ur beṭṭu ara | ur tt-ttak i yiwen | ur ttak i yiwen | i ḥedd",
            .unrequested:
                "ma ur d-tsuterḍ ara | ma ur tsuterḍ ara | ma mačči d kečč | zgel izen-a | anef i yizen-a | ttu izen-a",
            .confirm: "sentem | asentem | senqed | asenqed | rmed | armad | seɣbel",
            .address:
                "tansa imayl | tansa-ik imayl | tansa n yimayl | tansa-inek imayl | amiḍan-ik | amiḍan-inek | amiḍan",
            .password: "awal uffir | awal-ik uffir | awal n uɛeddi | awal-inek uffir",
            .reset: "wennez | awennez | ales awennez | beddel awal uffir | awal uffir amaynut | tettuḍ awal",
            .signIn: "qqen | tuqqna | qqen ɣer | kcem ɣer umiḍan",
            .invite: "tinnubga | tinubga | yettwanced | qbel tinnubga | snubget",
            .press: "aseɣwen ddaw-a | aseɣwen-a | aseɣwen i d-iteddun | taqeffalt",
            .never: "sefsex ajerred | tasertit n tbaḍnit | tiwtilin n useqdec | tallelt | nermes-aɣ-d",
        ])

    static let lowGerman = Language(
        "nds",
        [
            .oneTimeCode: """
            bestätigenskood | bestäätigungskood | sekerheitskood | anmellkood | anmell-kood | eenmaalkood | eenmalkood | prööfkood | verifizeren-kood | \
            kood to'n anmellen | kood to'n bestätigen | eenmaalpasswoort
            """,
            .code: "dien kood | jo kood | jon kood | de kood nerrn | disse kood | düsse kood",
            .accessCode: "aktiveren-kood | aktiverenskood | togangskood | inladenskood",
            .recoveryCode: "wedderherstellenskood | reservekood",
            .bait:
                "bestellnummer | rekennummer | telefoonnummer | kunnennummer | postleettall | gootschienkood | rabattkood | dien bestellen",
            .enter: "giff in | gev in | geev in | bruuk | nerrn | hier is",
            .expiry: "lööpt af in | gellt för | gellt noch | blifft gellen | is gellig för",
            .minute: "minuten | minuut",
            .hour: "stünnen | stunn",
            .day: "daag | dagen",
            .secrecy: "giff em an keeneen wieder | geev em nich wieder | an keeneen wieder",
            .unrequested:
                "wenn du dat nich weerst | wenn du dat nich weest | hest du dat nich anfraagt | övergah disse | övergah düsse | kannst du övergahn",
            .confirm:
                "bestätig | bestätigen | bestäätig | bestäätigen | aktiveer | aktiveren | beglöövig | nakieken",
            .address:
                "nettpostadress | dien nettpostadress | e-mail-adress | dien e-mail-adress | dien brukerkonto | brukerkonto | dien konto",
            .password: "passwoort | passwort | dien passwoort",
            .reset:
                "trüchsetten | torüchsetten | nieg passwoort | niet passwoort | passwoort ännern | vergeten",
            .signIn: "anmellen | mell di an | inloggen | log di in",
            .invite: "inladen | inladung | inlaadt | inladen annehmen",
            .press:
                "klick | klick op | klick hier | de lenk nerrn | den lenk | dissen lenk | düssen lenk | de knoop",
            .never: "afmellen | afbestellen | dateschuul | datenschutz | hülp | bruukbedingungen",
        ])

    static let hawaiian = Language(
        "haw",
        [
            .oneTimeCode:
                "helu hōʻoia | helu hoʻoia | code hōʻoia | pāʻālua hōʻoia | helu palekana | helu komo",
            .code: "kāu helu | kāu pāʻālua | ka helu ma lalo | pāʻālua",
            .bait: "helu kauoha | helu kelepona | helu pila | helu leka | helu pūʻolo | kāu kauoha",
            .enter: "hoʻokomo | e hoʻokomo | e kikokiko | e hoʻohana | ma lalo nei | eia",
            .expiry: "pau ka mana | e pau ana | pau i loko o | kūpono no",
            .minute: "minuke | mau minuke",
            .secrecy: "mai hāʻawi aku iā haʻi | mai hāʻawi aku | mai haʻi aku | iā haʻi",
            .unrequested:
                "inā ʻaʻole ʻo ʻoe | inā ʻaʻole ʻoe i noi | e kāpae i kēia leka | e kāpae wale | e nānā ʻole",
            .confirm: "hōʻoia | e hōʻoia | hoʻoia",
            .address: "leka uila | kāu leka uila | ka leka uila | moʻokāki | kāu moʻokāki",
            .password: "ʻōlelo huna | huaʻōlelo huna | ʻōlelo hūnā",
            .reset: "hoʻonohonoho hou | hoʻololi i ka ʻōlelo huna | ʻōlelo huna hou | poina",
            .signIn: "ʻeʻe | e komo | komo ʻana",
            .invite: "kono | kono ʻia | ke kono | ʻae i ke kono",
            .press: "kaomi | e kaomi | kēia loulou | ka loulou ma lalo | ke pihi",
            .never: "hoʻopau i ke kākau inoa | kulekele pilikino | kōkua",
        ])

    static let sindhi = Language(
        "sd",
        [
            .oneTimeCode:
                "تصديقي ڪوڊ | تصديق ڪوڊ | تصديق جو ڪوڊ | لاگ ان ڪوڊ | حفاظتي ڪوڊ | سيڪيورٽي ڪوڊ | عارضي پاسورڊ | هڪ وقت جو ڪوڊ",
            .code: "توهان جو ڪوڊ | هي ڪوڊ | هيٺ ڏنل ڪوڊ | ڪوڊ",
            .bait: "آرڊر نمبر | فون نمبر | بل نمبر | رعايتي ڪوڊ | پوسٽل ڪوڊ | توهان جو آرڊر",
            .enter: "داخل ڪريو | لکو | استعمال ڪريو | هيٺ ڏنل",
            .expiry: "ختم ٿي ويندو | ختم ٿيندو | لاءِ صحيح آهي | لاءِ ڪارآمد آهي",
            .minute: "منٽن | منٽ",
            .hour: "ڪلاڪن | ڪلاڪ",
            .day: "ڏينهن | ڏينهنن",
            .secrecy:
                "ڪنهن سان به شيئر نه ڪجو | ڪنهن سان به شيئر نه ڪريو | ڪنهن کي نه ڏيو | ڪنهن سان شيئر نه ڪريو",
            .unrequested: "جيڪڏهن توهان درخواست نه ڪئي | جيڪڏهن اهو توهان نه هئا | نظرانداز ڪريو",
            .confirm: "تصديق ڪريو | تصديق ڪرڻ | فعال ڪريو",
            .address: "اي ميل پتو | توهان جو اي ميل | توهان جو اڪائونٽ | اڪائونٽ",
            .password: "پاسورڊ | توهان جو پاسورڊ",
            .reset: "پاسورڊ ري سيٽ | ري سيٽ ڪريو | نئون پاسورڊ | پاسورڊ تبديل",
            .signIn: "لاگ ان ڪرڻ لاءِ | لاگ ان ڪريو | لاگ ان | سائن ان",
            .invite: "دعوت | دعوت قبول ڪريو",
            .press: "ڪلڪ ڪريو | هيٺ ڏنل لنڪ | هن لنڪ | بٽڻ",
            .never: "ان سبسڪرائيب | رازداري پاليسي | مدد",
        ])
}
