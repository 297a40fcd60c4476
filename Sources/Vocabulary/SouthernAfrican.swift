extension Language {
    static let zulu = Language(
        "zu",
        [
            .secondFactor: """
            ngezinyathelo ezimbili
            """,
            .digits: """
            amadijithi | amadijithi ayisithupha | amadijithi amane | amadijithi angu-6 | amadijithi angu-4 | izinombolo eziyisithupha | izinombolo ezi-6 | \
            izinhlamvu eziyisithupha
            """,
            .received: """
            sisitholile isicelo sakho | siyitholile incwadi yakho | sithole isicelo sakho | sisamukele isicelo sakho | isicelo sakho sitholakele | \
            isicelo sakho samukelwe | isicelo sakho sibhalisiwe | isikhalazo sakho sitholakele | sisitholile isikhalazo sakho | siwutholile umyalezo wakho | \
            sicela ucaphune le nombolo | gcina le nombolo | siyitholile i-imeyili yakho | siyitholile imeyili yakho | siyamukele i-imeyili yakho | \
            siyamukele incwadi yakho | siyamukele imeyili yakho | umyalezo wakho wamukelwe | sibhalise isicelo sakho | sibhalise isikhalazo sakho
            """,
            .thanks: """
            siyabonga ngokusithinta | siyabonga ngokuxhumana nathi | siyabonga ngesicelo sakho | siyabonga nge-imeyili yakho | siyabonga ngombuzo wakho | \
            siyabonga ngomyalezo wakho | siyabonga ngesikhalazo sakho | siyabonga ngencwadi yakho
            """,
            .request: """
            isicelo | isicelo sakho | izicelo zakho | isikhalazo | isikhalazo sakho | isimangalo sakho | umbuzo wakho | umyalezo wakho | umbiko wakho | udaba lwakho | \
            ithikithi lakho | isikhalo sakho | incwadi yakho | ifomu lakho | icala lakho
            """,
            .arrival: """
            sitholakele | itholakele | utholakele | samukelwe | sisamukele | sisitholile | siyitholile | sibhalisiwe | ibhalisiwe | irekhodiwe | sifakiwe | \
            sithunyelwe ngempumelelo | ivuliwe | siyacutshungulwa | sirekhodiwe | irekhodwe | lamukelwe | ithunyelwe | sidluliselwe | kufakwe | livuliwe | sinikezwe | \
            siyahlolwa | sithunyelwe
            """,
            .numbering: """
            inombolo | izinombolo | inombolo yesithenjwa | inombolo yereferensi | le nombolo | iref | ngaphansi kwenombolo | ngenombolo | nenombolo
            """,
            .oneTimeCode: """
            *khodi yokuqinisekis* | *khodi yakho yokuqinisekis* | *khodi yokuqiniseka | *khodi yokuphepha | *khodi yakho yokuphepha | *khodi yezokuphepha | \
            *khodi yokuvikel* | *khodi yokungena | *khodi yakho yokungena | *khodi yokungena ngemvume | *khodi yokufakazela | *khodi yakho yokufakazela | \
            *khodi yokufakaza ubuqiniso | *khodi yokwazisa ubunikazi | *khodi yesikhathi esisodwa | *khodi yakho yesikhathi esisodwa | *khodi esetshenziswa kanye | \
            *khodi esebenza kanye | *khodi yesikhashana | *khodi yakho yesikhashana | *khodi yokusetha kabusha | *khodi yokugunyaza | *khodi ye otp | *khodi ye sms | \
            *khodi enezinombolo eziyisithupha | *khodi enamadijithi | *khodi yamadijithi | iphasiwedi yesikhathi esisodwa | iphasiwedi yakho yesikhathi esisodwa | \
            iphasiwedi yesikhashana | iphasiwedi esetshenziswa kanye | igama lokungena lesikhathi esisodwa | iphinikhodi yesikhathi esisodwa | \
            inombolo yokuqinisekisa | inombolo yakho yokuqinisekisa | inombolo yesikhathi esisodwa | iphini yesikhathi esisodwa | i otp | i otp yakho | ye otp | \
            inombolo yokuqinisekiswa | inombolo yokuphepha | inombolo yemfihlo | inombolo esetshenziswa kanye | ukhiye wesikhathi esisodwa | \
            ukhiye osetshenziswa kanye | ukhiye wokungena | ikhodi yokusayina | ikhodi yesiginesha | ikhodi yokuthengiselana | iphasiwedi ye-sms | ukhiye wedijithali
            """,
            .code: """
            ikhodi | ikhodi yakho | amakhodi | le khodi | lekhodi | ngekhodi | ngale khodi | yekhodi | khodi | kwekhodi | ikhodi engezansi | ikhodi elandelayo | \
            iphinikhodi | iphinikhodi yakho | iphasikhodi | i pin yakho | iphini yakho | inombolo yakho eyimfihlo | inombolo eyimfihlo
            """,
            .accessCode: """
            *khodi yokwenza kusebenze | *khodi yokuvula i akhawunti | *khodi yokuqalisa | *khodi yokubhalisa | *khodi yesimemo | *khodi yokumema | \
            *khodi yokufinyelela | *khodi yokujoyina | *khodi yelayisense | inombolo yokwenza kusebenze | inombolo yokuqalisa | ukhiye wokuqalisa | \
            ukhiye wokwenza kusebenze | inombolo yokufinyelela | ukhiye wokufinyelela | ikhodi yokungena okokuqala | ukhiye wokubhalisa | iphasiwedi yokuqala
            """,
            .recoveryCode: """
            *khodi yokutakula | *khodi yokubuyisela | *khodi yokubuyisa | *khodi yokuthola kabusha | *khodi yesipele | *khodi yokulondoloza | \
            *khodi yezimo eziphuthumayo | amakhodi okutakula | amakhodi okubuyisela | amakhodi esipele | ukhiye wokutakula | ukhiye wokubuyisela | \
            okhiye bokubuyisela | okhiye bokutakula | ukhiye oyisipele | ikhodi yesimo esiphuthumayo | amakhodi ezimo eziphuthumayo | ikhodi eyisipele | \
            amakhodi ayisipele | ikhodi yesipele | ikhodi yokubuyisela | ikhodi yokutakula
            """,
            .receipt: """
            inombolo yesicelo | inombolo yesicelo sakho | inombolo yecala | inombolo yecala lakho | inombolo yesikhalazo | inombolo yesikhalazo sakho | \
            inombolo yethikithi | inombolo yodaba | inombolo yefayela | inombolo yombuzo | inombolo yombiko | inombolo yesimangalo | inombolo yereferensi yesicelo | \
            inombolo yesithenjwa secala | inombolo yefayili | inombolo yokubhaliswa kwesicelo | inombolo yokubhalisa isikhalazo | inombolo yokulandelela isicelo | \
            inombolo yesikhalo | inombolo yencwadi | inombolo yombiko wakho | inombolo yethikithi lakho | inombolo yodaba lwakho | inombolo yombuzo wakho | \
            inombolo yereferensi yesikhalazo | inombolo yesithenjwa sesicelo | inombolo yesithenjwa sesikhalazo | sibhaliswe ngenombolo
            """,
            .bait: """
            inombolo yoda | inombolo ye oda | inombolo yoku oda | inombolo ye oda yakho | inombolo yoku oda yakho | inombolo ye invoyisi | inombolo ye akhawunti | \
            inombolo yakho ye akhawunti | inombolo yocingo | inombolo yakho yocingo | inombolo yefoni | inombolo yamakhasimende | inombolo yekhasimende | \
            inombolo yobulungu | inombolo yelungu | inombolo yekhadi | inombolo yokubhuka | inombolo yokubhukha | inombolo yokulandelela | inombolo yendiza | \
            inombolo yesihlalo | inombolo yegumbi | inombolo yomazisi | inombolo kamazisi | inombolo yepasipoti | inombolo yokukhokha | inombolo yomsebenzi | \
            inombolo yomfundi | inombolo yentela | inombolo yephasela | *khodi yeposi | *khodi yephosta | *khodi yesaphulelo | *khodi yokuphromotha | \
            *khodi yevawusha | *khodi yekhuphoni | *khodi yezwe | *khodi yendawo | *khodi yegatsha | *khodi yephutha | *khodi yomkhiqizo | *khodi ye qr | \
            *khodi yebha | i oda yakho | oda lakho | invoyisi | i invoyisi | isaphulelo | ivawusha | ikhuphoni | irisidi | ucingo | ifoni | iselula | \
            sishayele ucingo | shayela | isamba | inani | inani eliphelele | intengo | ibhalansi | inkokhelo | irandi | unyaka | usuku | usuku lokuzalwa | ikhasi | \
            igumbi | indiza | umgwaqo | amaphuzu | umsebenzi ophelile | siyitholile inkokhelo yakho | siyitholile i oda yakho | amadijithi amane okugcina | \
            amadijithi okugcina | amadijithi angu-4 okugcina | izinombolo ezine zokugcina | izinombolo zokugcina | izinombolo ezintathu zokugcina | ephela ngo | \
            eliphela ngo | ephetha ngo | ngemuva kwekhadi | emuva kwekhadi
            """,
            .enter: """
            faka | ufake | ukufaka | sebenzisa | usebenzise | thayipha | bhala | kopisha | namathisela | ngezansi | engezansi | elandelayo | yilena | nansi | nakhu
            """,
            .expiry: """
            iphelelwa yisikhathi | izophelelwa yisikhathi | iyophelelwa yisikhathi | izophelelwa isikhathi | iphelelwa isikhathi | iphela | izophela | \
            izophela ngemva | isebenza | isebenza imizuzu | izosebenza | iyasebenza | isebenza kuphela | zingakapheli | ingakapheli | ngemva kwe | phakathi kwe | \
            kuze kube | isebenza kuze kube | izosebenza kuze kube | iyasebenza kuze kube | isebenza kuze kufike | isemthethweni kuze kube | isebenzise ngaphambi kuka | \
            isebenzise ngaphambi | yifake ngaphambi | kumele isetshenziswe ngaphambi | imizuzu esele | kusele imizuzu | unemizuzu
            """,
            .minute: """
            imizuzu | umzuzu | kwemizuzu | yimizuzu | ngemizuzu | emizuzwini | engemizuzu | imizuzu esele
            """,
            .hour: "ihora | amahora | kwamahora | emahoreni | angamahora | wehora | kwehora",
            .day: "izinsuku | kwezinsuku | ezinsukwini | nsuku zonke",
            .secrecy: """
            ungabelani | ungayabelani | ungabelani ngale khodi | ungayitsheli | ungatsheli muntu | ungayinikezi | ungayiniki | ungayidaluli | ungayivezi | \
            ungayithumeli | nanoma ubani | noma ubani | nanoma yimuphi umuntu | omunye umuntu | kuyimfihlo | yigcine iyimfihlo | asisoze sakucela | ngeke sikucele
            """,
            .unrequested: """
            uma ungazange | uma ungayicelanga | uma ungacelanga | uma ungakucelanga | uma kungewona wena | uma kungeyena wena | uma bekungewona wena | uma kungesiwe | \
            ungawuzibi | ungayiziba | unganaki | ungawunaki | ziba le | ziba lo myalezo | sicela uyizibe | sicela uwuzibe
            """,
            .elsewhere: """
            nge sms | ngomyalezo | ngomyalezo obhaliwe | efonini yakho | kufoni yakho | kuselula yakho | uhlelo lokusebenza lokuqinisekisa | ngeposi | ngencwadi
            """,
            .spent: """
            ishintshiwe | lishintshiwe | iguquliwe | isetshenzisiwe | isisetshenzisiwe | iqinisekisiwe | isiqinisekisiwe | ivuselelwe | isethwe kabusha | \
            ngempumelelo | iphelelwe yisikhathi | isiphelelwe yisikhathi | ayisasebenzi | ukungena okusha | usungenile
            """,
            .confirm: """
            qinisekisa | uqinisekise | ukuqinisekisa | ukuze uqinisekise | *qinisekisa | fakazela | ukufakazela | yenza kusebenze | yenza isebenze | ukwenza isebenze | \
            vumela | gunyaza | qedela ukubhalisa | qedela ukubhaliswa | yebo yimina | bekuyimina | uqedele ukubhalisa
            """,
            .address: """
            ikheli le imeyili | ikheli lakho le imeyili | i imeyili yakho | imeyili yakho | i imeyili | i akhawunti | i akhawunti yakho | ye akhawunti | \
            ukubhalisa kwakho | ukubhaliswa | iphrofayela | idivayisi
            """,
            .password: """
            iphasiwedi | iphasiwedi yakho | yephasiwedi | ngephasiwedi | amaphasiwedi | igama lokungena | iphasiwodi | iphasiwedi entsha
            """,
            .reset: """
            setha kabusha | ukusetha kabusha | sethe kabusha | shintsha iphasiwedi | ushintshe iphasiwedi | ukushintsha iphasiwedi | iphasiwedi entsha | ukhohlwe | \
            ukhohliwe | dala iphasiwedi | setha iphasiwedi
            """,
            .signIn: """
            ngena ngemvume | ukungena ngemvume | ungene ngemvume | ngena | ukungena | ungene | ukuze ungene | isixhumanisi sokungena | ukungena kwakho
            """,
            .invite: """
            isimemo | isimemo sakho | isimenywa | umenyiwe | uyamenywa | ukumenyile | wamukele isimemo | yamukela isimemo | joyina | ukujoyina | ukumema
            """,
            .appointment: """
            umhlangano | i aphoyintimenti | idili lokubonana | ikhalenda | iwebhina | isikhathi sokubonana
            """,
            .press: """
            chofoza | chofoza lapha | uchofoze | cindezela | thepha | isixhumanisi | isixhumanisi esingezansi | inkinobho | vula isixhumanisi | vakashela | \
            isiphequluli | kopisha unamathisele | vula lesi sixhumanisi
            """,
            .offer: "uwinile | umklomelo | umklomelo wakho | imivuzo | ibhonasi | mahhala | thenga manje",
            .never: """
            zikhiphe ohlwini | khansela ukubhalisa | yeka ukuthola | izilungiselelo | ubumfihlo | inqubomgomo yobumfihlo | imigomo nemibandela | imigomo yesevisi | \
            amakhukhi | usizo | isikhungo sosizo | ukusekelwa | xhumana nathi | sithinte | imibuzo evame ukubuzwa | funda kabanzi | ulwazi olwengeziwe | \
            buka kusiphequluli | akuyona mina | bekungeyona mina | bika | khansela | landa uhlelo lokusebenza | silandele | izindaba | mayelana nathi | ikhasi lasekhaya
            """,
        ])

    static let xhosa = Language(
        "xh",
        [
            .digits: """
            amanani amathandathu | iidijithi | iidijithi ezintandathu | iidijithi ezine | iidijithi ezi-6 | iidijithi ezi-4 | oonobumba abathandathu
            """,
            .received: """
            sisifumene isicelo sakho | sifumene isicelo sakho | siyifumene ileta yakho | isicelo sakho sifunyenwe | isicelo sakho samkelwe | \
            isicelo sakho sibhalisiwe | isikhalazo sakho sifunyenwe | sisifumene isikhalazo sakho | siwufumene umyalezo wakho | gcina le nombolo | \
            nceda ucaphule le nombolo | siyifumene i-imeyile yakho | siyifumene imeyile yakho | umyalezo wakho wamkelwe
            """,
            .thanks: """
            enkosi ngokuqhagamshelana nathi | enkosi ngesicelo sakho | enkosi nge-imeyile yakho | enkosi ngombuzo wakho | enkosi ngomyalezo wakho | \
            enkosi ngesikhalazo sakho | enkosi ngokubhala
            """,
            .request: """
            isicelo sakho | isikhalazo sakho | ibango lakho | umbuzo wakho | umyalezo wakho | ingxelo yakho | isibheno sakho | itikiti lakho | ityala lakho | \
            ileta yakho | incwadi yakho | ifomu yakho | isicelo senu | isikhalazo senu | umbuzo wenu
            """,
            .arrival: """
            sifunyenwe | ifunyenwe | ufunyenwe | samkelwe | yamkelwe | sisifumene | siyifumene | sibhalisiwe | ibhalisiwe | sifakiwe | sithunyelwe | iyaqwalaselwa | \
            sirekhodiwe | ithunyelwe | sidluliselwe | ivuliwe | siyaqwalaselwa | sinikwe
            """,
            .numbering: """
            inombolo | inani lesalathiso | inombolo yesalathiso | le nombolo | phantsi kwenombolo | ngenombolo
            """,
            .oneTimeCode: """
            *khowudi yokuqinisekis* | *khowudi yakho yokuqinisekis* | *khowudi yokhuseleko | *khowudi yakho yokhuseleko | *khowudi yokungena | \
            *khowudi yakho yokungena | *khowudi yexesha elinye | *khowudi yakho yexesha elinye | *khowudi esetyenziswa kanye | *khowudi yethutyana | \
            *khowudi yokungqina | *khowudi yakho yokungqina | *khowudi yokuseta kwakhona | *khowudi yesihlandlo esinye | *khowudi yokugunyazisa | *khowudi ye otp | \
            *khowudi enamanani | *khowudi enedijithi | *khodi yokungqinisis* | *khodi yakho yokungqinisis* | *khodi yokhuseleko | *khodi yakho yokhuseleko | \
            *khodi yexesha elinye | *khodi yakho yexesha elinye | *khodi esetyenziswa kanye | *khodi yethutyana | *khodi yokungqina | *khodi yakho yokungqina | \
            ipaswedi yexesha elinye | ipaswedi yakho yexesha elinye | ipaswedi yethutyana | iphaswedi yexesha elinye | iphasiwedi yexesha elinye | \
            iphaswedi yakho yexesha elinye | igama lokugqithisa lexesha elinye | inombolo yokuqinisekisa yakho | inombolo yokungqina | i pin yexesha elinye | \
            inombolo yokuqinisekisa | inombolo yoqinisekiso | inombolo yokhuseleko | inombolo yexesha elinye | inombolo esetyenziswa kube kanye | \
            isitshixo sexesha elinye | isitshixo sokungena | ikhowudi yokusayina | ikhowudi yotyikityo | ikhowudi yentengiselwano | igama lokugqitha le-sms | \
            isitshixo sedijithali
            """,
            .code: """
            ikhowudi | ikhowudi yakho | iikhowudi | le khowudi | ngekhowudi | ngale khowudi | yekhowudi | khowudi | ikhowudi engezantsi | ikhowudi elandelayo | \
            ikhodi engezantsi | i pin yakho | inombolo yakho eyimfihlelo
            """,
            .accessCode: """
            *khowudi yokuvula | *khowudi yokwenza isebenze | *khowudi yobhaliso | *khowudi yokubhalisa | *khowudi yesimemo | *khowudi yokufikelela | \
            *khowudi yofikelelo | *khowudi yokujoyina | inombolo yokwenza isebenze | isitshixo sokwenza isebenze | isitshixo sokuvula | inombolo yofikelelo | \
            ikhowudi yokungena kokuqala | igama lokugqitha lokuqala | igama lokugqitha lethutyana | ipaswedi yokuqala
            """,
            .recoveryCode: """
            *khowudi yokubuyisela | *khowudi yokubuyisa | *khowudi yokufumana kwakhona | *khowudi yogcino | *khowudi yongxamiseko | iikhowudi zokubuyisela | \
            iikhowudi zogcino | isitshixo sokubuyisela | izitshixo zokubuyisela | isitshixo sogcino | ikhowudi kaxakeka | iikhowudi zikaxakeka | \
            ikhowudi yongxamiseko | iikhowudi zongxamiseko | ikhowudi yogcino | ikhowudi yokubuyisela
            """,
            .receipt: """
            inombolo yetyala | inombolo yetyala lakho | inombolo yebango | inombolo yebango lakho | inombolo yetikiti | inombolo yengxelo | \
            inombolo yesalathiso yesicelo | inombolo yesibheno | inombolo yesicelo | inombolo yesicelo sakho | inombolo yesikhalazo | inombolo yesikhalazo sakho | \
            inombolo yobhaliso lwesicelo | inombolo yefayile | inombolo yefayile yakho | inombolo yetikiti lakho | inombolo yombuzo | inombolo yengxelo yakho | \
            inombolo yesalathiso sesikhalazo | inombolo yesalathiso setyala | sibhaliswe ngenombolo
            """,
            .bait: """
            inombolo yeodolo | inombolo yeodolo yakho | inombolo ye odolo | inombolo yokuodola | inombolo yeinvoyisi | inombolo ye invoyisi | inombolo yeakhawunti | \
            inombolo yakho yeakhawunti | inombolo yefowuni | inombolo yakho yefowuni | inombolo yomnxeba | inombolo yomthengi | inombolo yobulungu | \
            inombolo yokubhukisha | inombolo yokubhukhisha | inombolo yokulandela | inombolo yokulandelela | inombolo yenqwelomoya | inombolo yesihlalo | \
            inombolo yegumbi | inombolo yesazisi | inombolo yepaspoti | inombolo yerhafu | inombolo yomfundi | *khowudi yeposi | *khowudi yesaphulelo | \
            *khowudi yevawutsha | *khowudi yekhuphoni | *khowudi yokupromota | *khowudi yelizwe | *khowudi yesebe | *khowudi yemveliso | *khowudi yempazamo | \
            *khowudi ye qr | i odolo yakho | iodolo yakho | iodolo | invoyisi | isaphulelo | ivawutsha | umnxeba | ifowuni | iselfowuni | sitsalele umnxeba | tsalela | \
            isixa | isixa mali | isimbuku | ixabiso | ibhalansi | intlawulo | unyaka | umhla | umhla wokuzalwa | iphepha | inqwelomoya | isitalato | amanqaku | \
            siyifumene intlawulo yakho | siyifumene iodolo yakho | iidijithi ezine zokugqibela | amanani amane okugqibela | iinombolo ezine zokugqibela | \
            iidijithi zokugqibela | amanani okugqibela | iinombolo zokugqibela | ephela ngo | eliphela ngo | emva kwekhadi | ngasemva kwekhadi
            """,
            .enter: """
            ngenisa | ungenise | faka | ufake | sebenzisa | usebenzise | chwetheza | chwetheza le | ncamathisela | ngezantsi | engezantsi | elandelayo | nantsi
            """,
            .expiry: """
            iphelelwa lixesha | iya kuphelelwa lixesha | izakuphelelwa lixesha | iza kuphelelwa lixesha | iphelelwa li xesha | iya kuphela | iza kuphela | izakuphela | \
            isebenza | iya kusebenza | iyasebenza | isebenza kangange | isebenza kuphela | emva kwe | kwisithuba se | phambi kokuba iphelelwe | isebenza kude kube | \
            iya kusebenza kude kube | iyasebenza kude kube | isebenza de kube | yisebenzise phambi | yisebenzise ngaphambi | yifake phambi | yifake ngaphambi | \
            imizuzu eseleyo | kushiyeke imizuzu | unemizuzu
            """,
            .minute: """
            imizuzu | umzuzu | kwemizuzu | yemizuzu | kwimizuzu | ngemizuzu | kangangemizuzu | imizuzu eseleyo
            """,
            .hour: "iyure | iiyure | kweeyure | zeeyure | kwiiyure | yure | yeyure | zeyure",
            .day: "iintsuku | kweentsuku | kwiintsuku",
            .secrecy: """
            musa ukwabelana | sukwabelana | ungabelani | musa ukuxelela | ungaxeleli mntu | musa ukunika | ungayiniki | ungayixeleli | sukuyinika | sukuxelela | \
            nabani na | nabanina | nakubani na | omnye umntu | iyimfihlo | yigcine iyimfihlo | asisoze sikucele
            """,
            .unrequested: """
            ukuba awuyicelanga | ukuba awucelanga | ukuba khange ucele | ukuba khange uyicele | ukuba ayinguwe | ukuba asinguwe | ukuba ibingenguwe | ukuba zange | \
            ungayihoya | ungayihoyi | ungawuhoyi | sukuyihoya | sukuwuhoya | nceda ungawuhoyi | nceda ungayihoyi | yityeshele | yingore
            """,
            .elsewhere: """
            nge sms | ngomyalezo obhaliweyo | kwifowuni yakho | kwiselfowuni yakho | iapp yokungqina | ngeposi | ngeleta
            """,
            .spent: """
            itshintshiwe | itshintshile | isetyenzisiwe | isele isetyenzisiwe | iqinisekisiwe | iqinisekiswe | isetiwe kwakhona | ihlaziyiwe | ngempumelelo | \
            iphelelwe lixesha | ayisasebenzi | ungeno olutsha
            """,
            .confirm: """
            qinisekisa | uqinisekise | ukuqinisekisa | ukuze uqinisekise | ngqina | ukungqina | ungqine | ngqinisisa | ukungqinisisa | yenza isebenze | vumela | \
            gunyazisa | gqibezela ubhaliso | gqibezela ukubhalisa | ewe ndim | ibindim
            """,
            .address: """
            idilesi ye imeyile | idilesi yeimeyile | idilesi yakho ye imeyile | idilesi yakho yeimeyile | i imeyile yakho | imeyile yakho | i akhawunti yakho | \
            iakhawunti | iakhawunti yakho | ubhaliso lwakho | ubhaliso | iprofayile | isixhobo sakho
            """,
            .password: """
            ipaswedi | ipaswedi yakho | iphaswedi | iphaswedi yakho | yepaswedi | igama lokugqithisa | igama eliyimfihlo | ipasiwedi | ipaswedi entsha | iphaswedi entsha
            """,
            .reset: """
            seta kwakhona | ukuseta kwakhona | usete kwakhona | misela kwakhona | cwangcisa kwakhona | tshintsha ipaswedi | utshintshe ipaswedi | \
            ukutshintsha ipaswedi | tshintsha iphaswedi | ipaswedi entsha | iphaswedi entsha | ulibele | uyilibele | yenza ipaswedi
            """,
            .signIn: """
            ngena | ukungena | ungene | ukuze ungene | ngena kwi | ikhonkco lokungena | ukungena kwakho
            """,
            .invite: """
            isimemo | isimemo sakho | umenyiwe | uyamenywa | ukumemile | yamkela isimemo | joyina | ukujoyina
            """,
            .appointment: "intlanganiso | idinga | idinga lakho | ikhalenda | iwebhina",
            .press: """
            cofa | cofa apha | ucofe | nqakraza | nqakraza apha | unqakraze | ikhonkco | ikhonkco elingezantsi | iqhosha | vula ikhonkco | ndwendwela | ibhrawuza | \
            isikhangeli
            """,
            .offer: "uphumelele | ibhaso | amabhaso | ibhonasi | simahla | thenga ngoku",
            .never: """
            rhoxisa ubhaliso | yeka ukufumana | iisetingi | useto | ubumfihlo | umgaqo nkqubo wabucala | imiqathango | imigaqo nemiqathango | iikuki | uncedo | \
            iziko loncedo | inkxaso | qhagamshelana nathi | nxibelelana nathi | imibuzo ebuzwa rhoqo | funda ngakumbi | funda okungakumbi | ulwazi oluthe vetshe | \
            jonga kwibhrawuza | asindim | ayindim | rhoxisa | xela | khuphela iapp | silandele | iindaba | malunga nathi
            """,
        ])

    static let sotho = Language(
        "st",
        [
            .digits: """
            didijiti | didijithi | didijiti tse tšeletseng | didijiti tse nne | didijiti tse 6 | dinomoro tse tsheletseng
            """,
            .received: """
            re amohetse kopo ya hao | re fumane kopo ya hao | kopo ya hao e amohetswe | kopo ya hao e fumanwe | kopo ya hao e ngodisitswe | \
            tletlebo ya hao e amohetswe | re amohetse tletlebo ya hao | re amohetse molaetsa wa hao | re leboha ha o ikopantse le rona | re leboha kopo ya hao | \
            boloka nomoro ena | re fumane molaetsa wa hao | re leboha imeile ya hao | re leboha molaetsa wa hao | re leboha potso ya hao | re leboha tletlebo ya hao | \
            re amohetse imeile ya hao | re fumane imeile ya hao | imeile ya hao e kentswe | imeile ya hao e amohetswe | imeile ya hao e fumanwe | \
            imeile ya hao e ntse e sebetswa
            """,
            .request: """
            kopo ya hao | kopo ea hau | tletlebo ya hao | tletlebo | tseko ya hao | potso ya hao | molaetsa wa hao | tlaleho ya hao | boipiletso ba hao | \
            tekete ya hao | nyewe ya hao | lengolo la hao | foromo ya hao | ditletlebo | kopo ya lona
            """,
            .arrival: """
            e amohetswe | o amohetswe | e fumanwe | re amohetse | re fumane | e ngodisitswe | e kentswe | e rometswe | e ntse e sebetswa | e romeletswe | e buletswe | \
            re ngodisitse | e tlalehilwe | e a sekasekwa | e ngodisitswe ka nomoro
            """,
            .numbering: "nomoro | dinomoro | linomoro | nomoro ya referense | nomoro ena",
            .oneTimeCode: """
            khoutu ya netefatso | khoutu ya hao ya netefatso | khoutu ea netefatso | khoutu ea hau ea netefatso | khoutu ya ho netefatsa | khoutu ya tiisetso | \
            khoutu ya hao ya tiisetso | khoutu ya tshireletso | khoutu ya hao ya tshireletso | khoutu ya tshireletseho | khoutu ya polokeho | khoutu ea ts'ireletso | \
            khoutu ya ho kena | khoutu ya hao ya ho kena | khoutu ea ho kena | khoutu ya nako e le nngwe | khoutu ya hao ya nako e le nngwe | \
            khoutu ea nako e le 'ngoe | khoutu ya hang | khoutu ya hanngwe | khoutu e sebediswang hang | khoutu ya nakwana | khoutu ya hao ya nakwana | khoutu ya otp | \
            khoutu ya dinomoro | khoutu ya didijiti | phasewete ya nako e le nngwe | phasewete ya hao ya nako e le nngwe | phasewete ya hang | phasewete ya nakwana | \
            password ya nako e le nngwe | lentswe la lekunutu la nako e le nngwe | nomoro ya netefatso | nomoro ya hao ya netefatso | nomoro ea netefatso | \
            pin ya nako e le nngwe | otp ya hao | otp ea hau | nomoro ya tshireletso | nomoro ya hanngwe | senotlolo sa hanngwe | khoutu ya ho saena | \
            phasewete ya sms | senotlolo sa dijithale
            """,
            .code: """
            khoutu | khoutu ya hao | khoutu ea hau | dikhoutu | likhoutu | khoutu ena | khoutu e latelang | khoutu e ka tlase | pin ya hao | pin ea hau | \
            nomoro ya hao ya lekunutu | nomoro ya lekunutu | phasekhoutu
            """,
            .accessCode: """
            khoutu ya ho kenya tshebetsong | khoutu ya ngodiso | khoutu ya ho ngodisa | khoutu ya memo | khoutu ya phihlello | khoutu ya ho ikopanya | \
            nomoro ya ho kenya tshebetsong | senotlolo sa ho kenya tshebetsong | nomoro ya phihlello | phasewete ya pele
            """,
            .recoveryCode: """
            khoutu ya ho hlaphoha | khoutu ya ho kgutlisa | khoutu ya tsoseletso | khoutu ya bekapo | khoutu ya tshohanyetso | dikhoutu tsa ho kgutlisa | \
            dikhoutu tsa bekapo | senotlolo sa pusetso | senotlolo sa poloko | dikhoutu tsa tshohanyetso | khoutu ya poloko | dikhoutu tsa poloko | khoutu ya pusetso
            """,
            .receipt: """
            nomoro ya kopo | nomoro ya kopo ya hao | nomoro ya nyewe | nomoro ya tletlebo | nomoro ya tletlebo ya hao | nomoro ya tekete | nomoro ya tlaleho | \
            nomoro ya tseko | nomoro ya faele | nomoro ya potso | nomoro ea kopo | nomoro ea nyeoe | nomoro ya referense ya kopo | nomoro ya ngodiso ya kopo | \
            nomoro ya boingodiso ba kopo | nomoro ya boipiletso | nomoro ya lengolo | nomoro ya faele ya hao | nomoro ya nyewe ya hao | nomoro ya tekete ya hao | \
            nomoro ya referense ya tletlebo | nomoro ya ho latela kopo | e ngodisitswe ka nomoro
            """,
            .bait: """
            nomoro ya odara | nomoro ya odara ya hao | nomoro ea odara | nomoro ya taelo | nomoro ya inforese | nomoro ya invoyise | nomoro ya akhaonto | \
            nomoro ya hao ya akhaonto | nomoro ya mohala | nomoro ya hao ya mohala | nomoro ea mohala | nomoro ya founo | nomoro ya moreki | nomoro ya setho | \
            nomoro ya karete | nomoro ya ho beheletsa | nomoro ya peheletso | nomoro ya ho latela | nomoro ya sefofane | nomoro ya setulo | nomoro ya kamore | \
            nomoro ya boitsebiso | nomoro ya pasepoto | nomoro ya lekgetho | nomoro ya moithuti | khoutu ya poso | khoutu ea poso | khoutu ya theolelo | \
            khoutu ya papatso | khoutu ya vautjhara | khoutu ya naha | khoutu ya lekala | khoutu ya phoso | khoutu ya sehlahiswa | khoutu ya qr | odara ya hao | \
            inforese | theolelo | vautjhara | mohala | re letsetse | letsetsa | kakaretso | tjhelete | theko | balanse | tefo | tefo ya hao | selemo | \
            letsatsi la tswalo | leqephe | kamore | sefofane | seterata | dintlha | re amohetse tefo ya hao | re amohetse odara ya hao | \
            dinomoro tse nne tsa ho qetela | dinomoro tse nne tsa bofelo | didijiti tse nne tsa ho qetela | didijiti tsa ho qetela | dinomoro tsa ho qetela | \
            e qetellang ka | e fellang ka | ka morao ho karete
            """,
            .enter: """
            o kenye | ho kenya | sebedisa | sebelisa | tlanya | thaepa | kopitsa | manamisa | e latelang | ka tlase | ka tlase mona | ke ena | kenya khoutu | \
            kenya nomoro
            """,
            .expiry: """
            e tla fela | e tla fellwa ke nako | e fellwa ke nako | e felloa ke nako | e tla felloa ke nako | e fela | e sebetsa | e tla sebetsa | e sebetsa feela | \
            e sebetsa bakeng sa | e nepahetse bakeng sa | ka mora metsotso | ka mor'a | nakong ya | pele e fela | e sebetsa ho fihlela | e tla sebetsa ho fihlela | \
            e sebetsa ho fihla | e felelwa ke nako | e tla felelwa ke nako | e sebedise pele ho | e kenye pele ho | metsotso e setseng | ho setse metsotso
            """,
            .minute: """
            metsotso | motsotso | metsotso e setseng
            """,
            .hour: "dihora | hora e le nngwe | lihora | hora e | dihora tse",
            .day: "matsatsi",
            .secrecy: """
            o se ke wa arolelana | se arolelane | o se ke oa arolelana | o se ke wa bolella | o se ke wa fa | se bolelle motho | se fe motho | o se e bontshe | \
            le mang kapa mang | mang kapa mang | motho e mong | ke lekunutu | e boloke e le lekunutu | re ke ke ra o kopa
            """,
            .unrequested: """
            haeba o sa kopa | haeba o sa e kopa | haeba ha o a kopa | haeba ha wa kopa | haeba e se wena | haeba ha se wena | haeba e ne e se wena | haeba u sa kopa | \
            haeba ha ua kopa | hlokomoloha | o ka hlokomoloha | ka kopo hlokomoloha | iphapanye | itebatse
            """,
            .elsewhere: """
            ka sms | ka molaetsa | ka molaetsa o ngotsweng | mohaleng wa hao | founong ya hao | app ya netefatso | ka poso | ka lengolo
            """,
            .spent: """
            e fetotswe | e fetohile | e sebedisitswe | e se e sebedisitswe | e netefaditswe | e setilwe botjha | e ntjhafaditswe | ka katleho | e feletswe ke nako | \
            e felletswe ke nako | ha e sa sebetsa | ho kena ho hotjha
            """,
            .confirm: """
            netefatsa | ho netefatsa | o netefatse | netefatso | tiisa | ho tiisa | kenya tshebetsong | dumella | qetela ngodiso | phethela ngodiso | e ke nna | ke nna
            """,
            .address: """
            aterese ya imeile | aterese ya hao ya imeile | aterese ea imeile | imeile ya hao | imeili ya hao | imeile | akhaonto | akhaonto ya hao | akhaonte ya hao | \
            ngodiso ya hao | porofaele
            """,
            .password: """
            phasewete | phasewete ya hao | phasewote | phasewete ea hau | lentswe la lekunutu | password ya hao | senotlolo sa ho kena
            """,
            .reset: """
            seta botjha | ho seta botjha | beha botjha | fetola phasewete | ho fetola phasewete | phasewete e ntjha | o lebetse | u lebetse | theha phasewete | \
            tsosolosa phasewete
            """,
            .signIn: "ho kena | o kene | ho kena ha hao | lehokela la ho kena | kena akhaontong",
            .invite: """
            memo ya hao | taletso | taletso ya hao | o memilwe | o mengwa | o memile | amohela memo | ikopanye | ho ikopanya
            """,
            .appointment: "kopano | kopano ya hao | khalendara | tumellano ya ho kopana | webinare",
            .press: """
            tobetsa | tobetsa mona | o tobetse | klika | klika mona | lehokela | lehokelo | lehokela le ka tlase | konopo | bula lehokela | sebatli
            """,
            .offer: "o hapile | moputso | meputso | mahala | reka jwale",
            .never: """
            itokolle | tlohela ho fumana | di-setting | ditlhophiso | lekunutu la hao | leano la lekunutu | leano la boinotshi | dipehelo | maemo le dipehelo | thuso | \
            setsi sa thuso | tshehetso | ikopanye le rona | dipotso tse botswang | bala haholwanyane | ithute haholwanyane | tlhahisoleseding e eketsehileng | \
            ha se nna | e ne e se nna | hlakola | tlaleha | latela | re latele | ditaba | ka rona
            """,
        ])
}
