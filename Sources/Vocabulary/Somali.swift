extension Language {
    static let somali = Language(
        "so",
        [
            .digits: """
            tirooyin | lix tiro | lix god | afar god | lix-god | 6-god | 4-god | lix xaraf | lixda tiro | ka kooban lix
            """,
            .received: """
            waxaan helnay codsigaaga | waxaanu helnay codsigaaga | waan helnay codsigaaga | waxaan helnay farriintaada | waxaan helnay fariintaada | \
            waxaan helnay cabashadaada | waxaan helnay arjigaaga | waxaan helnay warbixintaada | waxaan helnay iimaylkaaga | codsigaaga waa la helay | \
            codsigaaga waa la diiwaan geliyay | codsigaaga waa la diiwaangeliyay | codsigaaga waa la gudbiyay | codsigaagii waa la helay | \
            codsigaaga waa na soo gaaray | cabashadaada waa la helay | cabashadaada waa la diiwaan geliyay | cabashadaada waa la diiwaangeliyay | \
            arjigaaga waa la helay | arjigaaga waa la diiwaangeliyay | farriintaada waa la helay | fariintaada waa la helay | warbixintaada waa la helay | \
            waad ku mahadsan tahay la soo xiriirka | waad ku mahadsan tahay inaad nala soo | ku mahadsan tahay la xiriirka | waxaan furnay tigidh | \
            fadlan sheeg lambarkan | fadlan xus lambarkan | lambarkan hayso | lambarkan kaydso | keydso lambarkan | waad ku mahadsan tahay iimaylkaaga | \
            waad ku mahadsan tahay fariintaada | waad ku mahadsan tahay codsigaaga | waad ku mahadsan tahay cabashadaada | waad ku mahadsan tahay warqaddaada | \
            waad ku mahadsan tahay su'aashaada | waxaan aqbalnay warqaddaada | waxaan aqbalnay su'aashaada | waxaan aqbalnay rafcaankaaga | waxaan aqbalnay foomkaaga | \
            waxaan aqbalnay dukumiintiyadaada | waxaan aqbalnay codsigaaga | waxaan aqbalnay cabashadaada | iimaylkaaga waa la helay | iimaylkaaga waa na soo gaaray | \
            waxaan xaqiijinaynaa helitaanka
            """,
            .thanks: """
            mahadsanid inaad nala soo xiriirtay | mahadsanid fariintaada | mahadsanid iimaylkaaga | mahadsanid codsigaaga | mahadsanid cabashadaada | \
            mahadsanid warqaddaada | mahadsanid su'aashaada
            """,
            .request: """
            codsiga | codsigaaga | codsigaagii | codsigaagu | codsigiina | codsi | cabasho | cabashada | cabashadaada | cabashadaadu | cabashadaadii | dacwad | \
            dacwada | dacwadda | dacwaddaada | arji | arjiga | arjigaaga | warbixintaada | warbixintaadii | sheegasho | sheegashadaada | rafcaan | rafcaanka | \
            rafcaankaaga | diidmada | su'aashaada | su'aashaadii | fariintaada | fariintaadii | warqaddaada | farriintaada | kiiskaaga | faylkaaga | tigidhkaaga | \
            qoraalkaaga | canshuur celin | foomkaaga | cabashadiina | arjigiina | su'aashiina | dukumiintiyadaada | galkaaga | weydiintaada | warbixintiina
            """,
            .arrival: """
            la helay | waan heley | helnay | soo gaadhay | soo gaaray | nasoo gaaray | na soo gaartay | la diiwaangeliyay | la diiwaangeliyey | \
            waa la diiwaan geliyay | diiwaangelinay | la qoray | la gudbiyay | la gudbiyey | la xereeyay | la xareeyey | la furay | furnay | la abuuray | la aqbalay | \
            la hawlgelinayaa | la shaqeynayaa | waa la baarayaa | lagu guuleystay gudbinta | la diiwaan geliyey | ayaa la diiwaan geliyay | waa la qaatay | \
            loo gudbiyay | loo qoondeeyay | la siiyay lambar | waa la bilaabay | waa la eegayaa | la habaynayaa | lagu keydiyay
            """,
            .numbering: """
            lambar | lambarka | lambarkaagu | nambar | nambarka | tixraac | tixraaca | tirsi | id | lambarka hoose | lambarkiisu | lambarkeedu
            """,
            .oneTimeCode: """
            koodhka xaqiijin* | koodhka hubin* | koodhka ansixin* | koodhka amniga | koodhka amaanka | koodhka nabadgelyada | koodhka soo galista | \
            koodhka soo gelida | koodhka galitaanka | koodhka gelitaanka | koodhka gelista | koodhka soo gelitaanka | koodhka hal mar* | koodhka halka mar* | \
            koodhka ku-meelgaarka* | koodhka kumeelgaarka* | koodhka ku meel gaarka* | koodhka aqoonsi* | koodhka sugida | koodhka otp | koodhka dib u dejinta | \
            koodhka sirta ah ee hal mar | koodhka mar qura | koodhka furista | koodka xaqiijin* | koodka hubin* | koodka ansixin* | koodka amniga | koodka amaanka | \
            koodka nabadgelyada | koodka soo galista | koodka soo gelida | koodka galitaanka | koodka gelitaanka | koodka gelista | koodka soo gelitaanka | \
            koodka hal mar* | koodka halka mar* | koodka ku-meelgaarka* | koodka kumeelgaarka* | koodka ku meel gaarka* | koodka aqoonsi* | koodka sugida | \
            koodka otp | koodka dib u dejinta | koodka sirta ah ee hal mar | koodka mar qura | koodka furista | koodh xaqiijin* | koodh hubin* | koodh ansixin* | \
            koodh amniga | koodh amaanka | koodh nabadgelyada | koodh soo galista | koodh soo gelida | koodh galitaanka | koodh gelitaanka | koodh gelista | \
            koodh soo gelitaanka | koodh hal mar* | koodh halka mar* | koodh ku-meelgaarka* | koodh kumeelgaarka* | koodh ku meel gaarka* | koodh aqoonsi* | \
            koodh sugida | koodh otp | koodh dib u dejinta | koodh sirta ah ee hal mar | koodh mar qura | koodh furista | kood xaqiijin* | kood hubin* | \
            kood ansixin* | kood amniga | kood amaanka | kood nabadgelyada | kood soo galista | kood soo gelida | kood galitaanka | kood gelitaanka | kood gelista | \
            kood soo gelitaanka | kood hal mar* | kood halka mar* | kood ku-meelgaarka* | kood kumeelgaarka* | kood ku meel gaarka* | kood aqoonsi* | kood sugida | \
            kood otp | kood dib u dejinta | kood sirta ah ee hal mar | kood mar qura | kood furista | koodhkaaga xaqiijin* | koodhkaaga hubin* | koodhkaaga ansixin* | \
            koodhkaaga amniga | koodhkaaga amaanka | koodhkaaga nabadgelyada | koodhkaaga soo galista | koodhkaaga soo gelida | koodhkaaga galitaanka | \
            koodhkaaga gelitaanka | koodhkaaga gelista | koodhkaaga soo gelitaanka | koodhkaaga hal mar* | koodhkaaga halka mar* | koodhkaaga ku-meelgaarka* | \
            koodhkaaga kumeelgaarka* | koodhkaaga ku meel gaarka* | koodhkaaga aqoonsi* | koodhkaaga sugida | koodhkaaga otp | koodhkaaga dib u dejinta | \
            koodhkaaga sirta ah ee hal mar | koodhkaaga mar qura | koodhkaaga furista | koodkaaga xaqiijin* | koodkaaga hubin* | koodkaaga ansixin* | \
            koodkaaga amniga | koodkaaga amaanka | koodkaaga nabadgelyada | koodkaaga soo galista | koodkaaga soo gelida | koodkaaga galitaanka | \
            koodkaaga gelitaanka | koodkaaga gelista | koodkaaga soo gelitaanka | koodkaaga hal mar* | koodkaaga halka mar* | koodkaaga ku-meelgaarka* | \
            koodkaaga kumeelgaarka* | koodkaaga ku meel gaarka* | koodkaaga aqoonsi* | koodkaaga sugida | koodkaaga otp | koodkaaga dib u dejinta | \
            koodkaaga sirta ah ee hal mar | koodkaaga mar qura | koodkaaga furista | lambarka xaqiijin* | lambarka hubin* | lambarka ansixin* | lambarka amniga | \
            lambarka amaanka | lambarka nabadgelyada | lambarka soo galista | lambarka soo gelida | lambarka galitaanka | lambarka gelitaanka | lambarka gelista | \
            lambarka soo gelitaanka | lambarka hal mar* | lambarka halka mar* | lambarka ku-meelgaarka* | lambarka kumeelgaarka* | lambarka ku meel gaarka* | \
            lambarka aqoonsi* | lambarka sugida | lambarka otp | lambarka dib u dejinta | lambarka sirta ah ee hal mar | lambarka mar qura | lambarka furista | \
            lambarkaaga xaqiijin* | lambarkaaga hubin* | lambarkaaga ansixin* | lambarkaaga amniga | lambarkaaga amaanka | lambarkaaga nabadgelyada | \
            lambarkaaga soo galista | lambarkaaga soo gelida | lambarkaaga galitaanka | lambarkaaga gelitaanka | lambarkaaga gelista | lambarkaaga soo gelitaanka | \
            lambarkaaga hal mar* | lambarkaaga halka mar* | lambarkaaga ku-meelgaarka* | lambarkaaga kumeelgaarka* | lambarkaaga ku meel gaarka* | \
            lambarkaaga aqoonsi* | lambarkaaga sugida | lambarkaaga otp | lambarkaaga dib u dejinta | lambarkaaga sirta ah ee hal mar | lambarkaaga mar qura | \
            lambarkaaga furista | nambarka xaqiijin* | nambarka hubin* | nambarka ansixin* | nambarka amniga | nambarka amaanka | nambarka nabadgelyada | \
            nambarka soo galista | nambarka soo gelida | nambarka galitaanka | nambarka gelitaanka | nambarka gelista | nambarka soo gelitaanka | nambarka hal mar* | \
            nambarka halka mar* | nambarka ku-meelgaarka* | nambarka kumeelgaarka* | nambarka ku meel gaarka* | nambarka aqoonsi* | nambarka sugida | nambarka otp | \
            nambarka dib u dejinta | nambarka sirta ah ee hal mar | nambarka mar qura | nambarka furista | nambarkaaga xaqiijin* | nambarkaaga hubin* | \
            nambarkaaga ansixin* | nambarkaaga amniga | nambarkaaga amaanka | nambarkaaga nabadgelyada | nambarkaaga soo galista | nambarkaaga soo gelida | \
            nambarkaaga galitaanka | nambarkaaga gelitaanka | nambarkaaga gelista | nambarkaaga soo gelitaanka | nambarkaaga hal mar* | nambarkaaga halka mar* | \
            nambarkaaga ku-meelgaarka* | nambarkaaga kumeelgaarka* | nambarkaaga ku meel gaarka* | nambarkaaga aqoonsi* | nambarkaaga sugida | nambarkaaga otp | \
            nambarkaaga dib u dejinta | nambarkaaga sirta ah ee hal mar | nambarkaaga mar qura | nambarkaaga furista | tirada xaqiijin* | tirada hubin* | \
            tirada ansixin* | tirada amniga | tirada amaanka | tirada nabadgelyada | tirada soo galista | tirada soo gelida | tirada galitaanka | tirada gelitaanka | \
            tirada gelista | tirada soo gelitaanka | tirada hal mar* | tirada halka mar* | tirada ku-meelgaarka* | tirada kumeelgaarka* | tirada ku meel gaarka* | \
            tirada aqoonsi* | tirada sugida | tirada otp | tirada dib u dejinta | tirada sirta ah ee hal mar | tirada mar qura | tirada furista | \
            furaha sirta ah ee hal mar* | furaha sirta hal mar* | furaha sirta halka mar* | furaha sirta ku-meelgaar* | furaha sirta ku meel gaar* | \
            erayga sirta ah ee hal mar* | erayga sirta hal mar* | erayga sirta halka mar* | erayga sirta ku-meelgaar* | erayga sirta ku meel gaar* | \
            lambarka sirta ah ee hal mar* | lambarka sirta hal mar* | lambarka sirta halka mar* | lambarka sirta ku-meelgaar* | lambarka sirta ku meel gaar* | \
            password-ka ah ee hal mar* | password-ka hal mar* | password-ka halka mar* | password-ka ku-meelgaar* | password-ka ku meel gaar* | sirta ah ee hal mar* | \
            sirta hal mar* | sirta halka mar* | sirta ku-meelgaar* | sirta ku meel gaar* | OTP | OTP-gaaga | OTP-ga | koodhka 4 god* | koodhka 6 god* | \
            koodhka 4-god ah | kood 4-god ah | koodhka 6-god ah | kood 6-god ah | koodhka hoose | koodka hoose | koodhkan hoose | geli koodhka | geli koodka | \
            isticmaal koodhka | isticmaal koodka | koodhka soo socda | koodka soo socda | lambarka xaqiijinta | nambarka xaqiijinta | lambarka hubinta | \
            nambarka sirta | lambar sir ah | lambarka sirta ah | nambarka sirta ah | lambarka halka mar | furaha halka mar | furaha gelitaanka | \
            furaha soo galitaanka | koodhka saxiixa | koodka saxiixa | furaha dijitaalka
            """,
            .code: """
            koodh | koodhka | koodhkan | koodhkaaga | koodhku | koodhkii | kood | koodka | koodkan | koodkaaga | koodku | lambarka sirta* | pin-kaaga | pinka | \
            lambarkan
            """,
            .accessCode: """
            koodhka hawlgelinta | koodhka shaqaysiinta | koodhka martiqaadka | koodhka casuumaadda | koodhka casuumada | koodhka diiwaangelinta | \
            koodhka diiwaan gelinta | koodhka isdiiwaangelinta | koodhka ku biirista | koodhka helitaanka | koodka hawlgelinta | koodka shaqaysiinta | \
            koodka martiqaadka | koodka casuumaadda | koodka casuumada | koodka diiwaangelinta | koodka diiwaan gelinta | koodka isdiiwaangelinta | \
            koodka ku biirista | koodka helitaanka | lambarka hawlgelinta | lambarka shaqaysiinta | lambarka martiqaadka | lambarka casuumaadda | lambarka casuumada | \
            lambarka diiwaangelinta | lambarka diiwaan gelinta | lambarka isdiiwaangelinta | lambarka ku biirista | lambarka helitaanka | furaha hawlgelinta | \
            furaha shaqaysiinta | furaha martiqaadka | furaha casuumaadda | furaha casuumada | furaha diiwaangelinta | furaha diiwaan gelinta | \
            furaha isdiiwaangelinta | furaha ku biirista | furaha helitaanka | lambarka hawl-gelinta | nambarka hawlgelinta | furaha hawl-gelinta | \
            koodhka gelitaanka koowaad | koodhka gelitaanka ugu horreeya | erayga sirta ee bilowga | erayga sirta ee ku meelgaarka
            """,
            .recoveryCode: """
            koodhka soo kabashada | koodhka soo celinta | koodhka dib u soo celinta | koodhka kaydka | koodhka keydka | koodhka gurmadka | koodhka degdegga* | \
            koodka soo kabashada | koodka soo celinta | koodka dib u soo celinta | koodka kaydka | koodka keydka | koodka gurmadka | koodka degdegga* | \
            koodhadhka soo kabashada | koodhadhka soo celinta | koodhadhka dib u soo celinta | koodhadhka kaydka | koodhadhka keydka | koodhadhka gurmadka | \
            koodhadhka degdegga* | koodhyada soo kabashada | koodhyada soo celinta | koodhyada dib u soo celinta | koodhyada kaydka | koodhyada keydka | \
            koodhyada gurmadka | koodhyada degdegga* | koodadka soo kabashada | koodadka soo celinta | koodadka dib u soo celinta | koodadka kaydka | koodadka keydka | \
            koodadka gurmadka | koodadka degdegga* | furaha soo kabashada | furayaasha soo kabashada | furaha soo celinta | furaha kaydka | koodhka degdegga | \
            koodhadhka degdegga | koodka degdegga
            """,
            .receipt: """
            lambarka kiiska | lambarka codsiga | lambarka cabashada | lambarka tigidhka | lambarka tikidhka | lambarka faylka | lambarka arjiga | nambarka kiiska | \
            nambarka codsiga | nambarka cabashada | nambarka tigidhka | nambarka tikidhka | nambarka faylka | nambarka arjiga | codsigaaga | lambarka kiiskaaga | \
            lambarka codsigaaga | lambarka cabashadaada | lambarka arjigaaga | lambarka tigidhkaaga | lambarka warbixinta | lambarka sheegashada | lambarka dacwadda | \
            lambarka dacwada | lambarka diiwaanka codsiga | lambarka rafcaanka | lambarka shilka | lambarka dhacdada | lambarka feylka | lambarka galka | \
            nambarka kiiskaaga | nambarka codsigaaga | nambarka cabashadaada | nambarka warbixinta | nambarka sheegashada | nambarka dacwadda | nambarka feylka | \
            aqoonsiga codsiga | tixraaca codsiga | tixraaca kiiska | cabashadaada | arjigaaga | lambarka diiwaangelinta codsiga | lambarka diiwaangelinta cabashada | \
            lambarka diiwaangelinta | lambarka xakamaynta codsiga | lambarka dabagalka codsiga | lambarka la socodka codsiga | lambarka su'aasha | lambarka weydiinta | \
            lambarka warqadda | lambarka faylkaaga | lambarka galkaaga | lambarka rafcaankaaga | lambarka warbixintaada | lambarka tixraaca codsiga | \
            lambarka tixraaca cabashada | lambarka tixraaca kiiska | lambarka arjigaagu | tixraaca cabashada | tixraaca codsigaaga | aqoonsiga cabashada | \
            lambar ahaan loo diiwaangeliyay
            """,
            .bait: """
            lambarka telefoonka | lambarka telifoonka | lambarka taleefanka | lambarka taleefoonka | lambarka mobilka | lambarka moobaylka | lambarka akoonka | \
            lambarka akoonkaaga | lambarka xisaabta | lambarka macmiilka | lambarka xubinta | lambarka xubinnimada | lambarka kaarka | lambarka dalabka | \
            lambarka dalabkaaga | lambarka qaansheegta | lambarka biilka | lambarka rasiidhka | lambarka tixraaca | lambarka duulimaadka | lambarka kursiga | \
            lambarka qolka | lambarka macaamilka | lambarka lacag bixinta | lambarka raadraaca | lambarka heshiiska | lambarka shaqaalaha | lambarka ardayga | \
            lambarka baasaboorka | lambarka aqoonsiga qaranka | lambarka boostada | lambarka waddanka | lambarka wadanka | lambarka dalka | lambarka aagga | \
            lambarka qiimo dhimista | lambarka kubonka | lambarka hadiyadda | lambarka khaladka | lambarka badeecada | lambarka qr | lambarka laanta | \
            lambarka bangiga | lambarka ballanta | nambarka telefoonka | nambarka telifoonka | nambarka taleefanka | nambarka taleefoonka | nambarka mobilka | \
            nambarka moobaylka | nambarka akoonka | nambarka akoonkaaga | nambarka xisaabta | nambarka macmiilka | nambarka xubinta | nambarka xubinnimada | \
            nambarka kaarka | nambarka dalabka | nambarka dalabkaaga | nambarka qaansheegta | nambarka biilka | nambarka rasiidhka | nambarka tixraaca | \
            nambarka duulimaadka | nambarka kursiga | nambarka qolka | nambarka macaamilka | nambarka lacag bixinta | nambarka raadraaca | nambarka heshiiska | \
            nambarka shaqaalaha | nambarka ardayga | nambarka baasaboorka | nambarka aqoonsiga qaranka | nambarka boostada | nambarka waddanka | nambarka wadanka | \
            nambarka dalka | nambarka aagga | nambarka qiimo dhimista | nambarka kubonka | nambarka hadiyadda | nambarka khaladka | nambarka badeecada | nambarka qr | \
            nambarka laanta | nambarka bangiga | nambarka ballanta | koodhka telefoonka | koodhka telifoonka | koodhka taleefanka | koodhka taleefoonka | \
            koodhka mobilka | koodhka moobaylka | koodhka akoonka | koodhka akoonkaaga | koodhka xisaabta | koodhka macmiilka | koodhka xubinta | koodhka xubinnimada | \
            koodhka kaarka | koodhka dalabka | koodhka dalabkaaga | koodhka qaansheegta | koodhka biilka | koodhka rasiidhka | koodhka tixraaca | koodhka duulimaadka | \
            koodhka kursiga | koodhka qolka | koodhka macaamilka | koodhka lacag bixinta | koodhka raadraaca | koodhka heshiiska | koodhka shaqaalaha | \
            koodhka ardayga | koodhka baasaboorka | koodhka aqoonsiga qaranka | koodhka boostada | koodhka waddanka | koodhka wadanka | koodhka dalka | koodhka aagga | \
            koodhka qiimo dhimista | koodhka kubonka | koodhka hadiyadda | koodhka khaladka | koodhka badeecada | koodhka qr | koodhka laanta | koodhka bangiga | \
            koodhka ballanta | koodka telefoonka | koodka telifoonka | koodka taleefanka | koodka taleefoonka | koodka mobilka | koodka moobaylka | koodka akoonka | \
            koodka akoonkaaga | koodka xisaabta | koodka macmiilka | koodka xubinta | koodka xubinnimada | koodka kaarka | koodka dalabka | koodka dalabkaaga | \
            koodka qaansheegta | koodka biilka | koodka rasiidhka | koodka tixraaca | koodka duulimaadka | koodka kursiga | koodka qolka | koodka macaamilka | \
            koodka lacag bixinta | koodka raadraaca | koodka heshiiska | koodka shaqaalaha | koodka ardayga | koodka baasaboorka | koodka aqoonsiga qaranka | \
            koodka boostada | koodka waddanka | koodka wadanka | koodka dalka | koodka aagga | koodka qiimo dhimista | koodka kubonka | koodka hadiyadda | \
            koodka khaladka | koodka badeecada | koodka qr | koodka laanta | koodka bangiga | koodka ballanta | tirada telefoonka | tirada telifoonka | \
            tirada taleefanka | tirada taleefoonka | tirada mobilka | tirada moobaylka | tirada akoonka | tirada akoonkaaga | tirada xisaabta | tirada macmiilka | \
            tirada xubinta | tirada xubinnimada | tirada kaarka | tirada dalabka | tirada dalabkaaga | tirada qaansheegta | tirada biilka | tirada rasiidhka | \
            tirada tixraaca | tirada duulimaadka | tirada kursiga | tirada qolka | tirada macaamilka | tirada lacag bixinta | tirada raadraaca | tirada heshiiska | \
            tirada shaqaalaha | tirada ardayga | tirada baasaboorka | tirada aqoonsiga qaranka | tirada boostada | tirada waddanka | tirada wadanka | tirada dalka | \
            tirada aagga | tirada qiimo dhimista | tirada kubonka | tirada hadiyadda | tirada khaladka | tirada badeecada | tirada qr | tirada laanta | \
            tirada bangiga | tirada ballanta | lambarka | nambarka | lambar | nambar | dalab* | qaansheeg* | rasiidh* | qiimo dhimis* | telefoon* | taleefan* | tel | \
            soo wac | wac | fakis | sanduuqa boosta | waddada | jidka | dhismaha | dabaqa | qolka | duulimaad* | kursiga | macaamil* | tixraac* | ku dhammaada | \
            lacagta | wadarta | qiimaha | haraaga | doolar* | shilin* | sannad* | sanad* | taariikh* | taariikhda dhalashada | dhibco* | bogga | qof | \
            waxaan helnay lacagtaada | waxaan helnay lacag bixintaada | waxaan helnay dalabkaaga | dalabkaaga waa la helay | lacagtaada waa la helay | \
            lambarka diiwaangelinta | afarta tiro ee ugu dambeeya | afarta lambar ee ugu dambeeya | afarta god ee ugu dambeeya | 4 tiro ee ugu dambeeya | \
            tirooyinka ugu dambeeya | saddexda tiro ee ugu dambeeya | ku dhamaada | ku dhammaanaya | lambarka badbaadada bulshada | kaarka dhabarkiisa | dhabarka kaarka
            """,
            .enter: """
            geli | gali | ku qor | qor | isticmaal | adeegso | koobi | koobiyee | dhaji | soo socda | hoose | waa | ku dheji
            """,
            .expiry: """
            wuxuu dhacayaa | wuu dhacayaa | dhacayaa | dhici doonaa | ayuu dhacayaa | way dhacaysaa | dhacaysaa | dhacaa | wuxuu dhacaa | ansax ah | wuxuu ansax* | \
            shaqaynayaa | wuxuu shaqaynayaa | shaqeynayaa | waqtigiisu | gudahood | muddo | ka dib | kadib | dhammaanayaa | wuxuu ku egyahay | jiraya | ansax ah ilaa | \
            waa ansax ilaa | ansax ilaa | shaqaynaya ilaa | shaqeynaya ilaa | wuxuu shaqaynayaa ilaa | wuxuu shaqeynayaa ilaa | waqtigiisu wuxuu ku eg yahay | \
            ku eg yahay | dhacayaa saacadda | isticmaal ka hor | ku isticmaal ka hor | geli ka hor | daqiiqo ayaa kuu haray | daqiiqo ayaa haray
            """,
            .minute: """
            daqiiqo | daqiiqadood | daqiiqadaha | daqiiqad | daqiiqadda | daqiiqo ayaa kuu haray | daqiiqo ayaa haray
            """,
            .hour: "saacadood | saacad | saacado | saac | saacadaha",
            .day: "maalmood | maalin | maalmo",
            .secrecy: """
            ha la wadaagin* | ha wadaagin | ha u sheegin | ha siin | ha siinin | ha u gudbin | ha u dirin | ha ku bixin | la wadaagin cid | la wadaagin cidna | \
            cid kale | qof kale | cidna | qofna | cid kasta | weligeed kuma weydiin* | weligeen kuma | waa sir | qarsoodi | sir ahaan
            """,
            .unrequested: """
            haddii aadan | haddii aanad | haddii aad | haddii aanan | haddii aysan | haddii aanay | hadii aadan | hadii aanad | hadii aad | hadii aanan | hadii aysan | \
            hadii aanay | haddii aanu kaaga | ma codsan | maadan codsan | iska daa email* | iska daa fariin* | iska daa farriin* | iska indha tir email* | \
            iska indha tir fariin* | iska indha tir farriin* | dhaaf email* | dhaaf fariin* | dhaaf farriin* | iska indho tir* | iska indhatir* | iska dhaaf
            """,
            .elsewhere: """
            sms ahaan | fariin qoraal* | farriin qoraal* | fariin gaaban | telefoonkaaga u dirnay | lambarkaaga telefoonka | loo diray telefoon* | boosto ahaan | \
            app-ka xaqiijinta | abka xaqiijinta
            """,
            .spent: """
            waa la beddelay | waa la bedelay | la beddelay | la bedelay | waa la isticmaalay | la isticmaalay | waa la xaqiijiyay | la xaqiijiyay | \
            la cusboonaysiiyay | wuu dhacay | waa uu dhacay | waa dhacay | si guul leh | mar hore la isticmaalay | ma shaqaynayo | soo gelid cusub | soo galitaan cusub
            """,
            .confirm: """
            xaqiiji | xaqiijin | xaqiijinta | xaqiijiso | hubi | hubin | hubinta | ansixi | ansixin | hawlgeli | hawlgelin | shaqaysii | oggolow | ogolow | \
            dhammaystir diiwaangelinta | dhammaystir isdiiwaangelinta | dhammaystir diiwaan gelinta | dhammaystir diiwaangelintaada | dhamaystir diiwaangelinta | \
            dhamaystir isdiiwaangelinta | dhamaystir diiwaan gelinta | dhamaystir diiwaangelintaada | dhammee diiwaangelinta | dhammee isdiiwaangelinta | \
            dhammee diiwaan gelinta | dhammee diiwaangelintaada | buuxi diiwaangelinta | buuxi isdiiwaangelinta | buuxi diiwaan gelinta | buuxi diiwaangelintaada | \
            haa, waa aniga | waa aniga
            """,
            .address: """
            email* | iimayl* | iimeyl* | emayl* | cinwaanka email* | cinwaanka iimayl* | cinwaankaaga email* | akoon | akoonka | akoonkaaga | koontada | koontadaada | \
            xisaabtaada | diiwaangelin* | isdiiwaangelin* | aqoonsigaaga | profile-kaaga | qalabka
            """,
            .password: """
            furaha sirta* | furahaaga sirta* | erayga sirta* | eraygaaga sirta* | lambarka sirta akoonka | password-ka | password-kaaga | baasweedh* | sirta | \
            fure sir* | eray sir* | furaha sirta ah | furaha sirta cusub
            """,
            .reset: """
            dib u deji | dib u dejin | dib u dejinta | dib u dhig | dib u habee | dib u samee | beddel furaha | beddel erayga | beddel password* | bedel furaha | \
            bedel erayga | bedel password* | furaha sirta cusub | furaha sirta ah ee cusub | erayga sirta cusub | erayga sirta ah ee cusub | password cusub | \
            password ah ee cusub | fure sir cusub | eray sir cusub | ilowday | ilaawday | hilmaantay | samee fure | samee furaha | samee password* | samee eray | \
            dooro fure | dooro furaha | dooro password* | dooro eray | deji fure | deji furaha | deji password* | deji eray | soo ceshad* | soo celi | dib u hel
            """,
            .signIn: """
            soo gal | soo gelid | soo galid | gal akoonka | gal koontada | gal akoonkaaga | soo galista | gelitaanka | galitaanka | ku soo gal | ku soo gasho | \
            link-ga soo galista | linkiga soo gelida
            """,
            .invite: """
            martiqaad* | casuumaad* | casuumad* | waxaa lagugu casuumay | lagugu casuumay | lagugu martiqaaday | kugu casuumay | ku casuumay | kugu martiqaaday | \
            aqbal | ku biir | ku biirid | kusoo biir | ku soo biir
            """,
            .press: """
            guji | riix | taabo | halkan guji | halkan riix | dhagsii | link-ga | linkiga | linkigan | xiriiriyaha | xidhiidhiyaha | batoonka | badhanka | booqo | \
            fur linkiga | biraawsar* | koobi oo dhaji
            """,
            .never: """
            ka bax liiska | iska saar | ka noqo | jooji | joojinta | doorashooyinka | dejinta | dejimaha | xeerka asturnaanta | asturnaanta | siyaasadda asturnaanta | \
            siyaasadda qarsoodiga | qarsoodiga | shuruudaha | cookies-ka | caawimo | caawin | xarunta caawinta | taageero | taageerada | nala soo xiriir | \
            nala soo xidhiidh | la xiriir | su'aalaha badanaa la isweydiiyo | wax badan baro | wax dheeraad ah | akhri dheeraad | faahfaahin dheeraad ah | \
            ka eeg biraawsarka | maaha aniga | aniga ma aha | aniga maaha | soo sheeg | kansal | baaji | diid | xannib | soo degso | soo deji | nagu soo raac | \
            na soo raac | la wadaag | wararka | nagu saabsan | bogga hore | bogga internetka | dukaanka | iibso | hadda iibso | eeg dalabka | jawaab celin | sahan | \
            ku deeq | tirtir akoonka | eeg faahfaahinta
            """,
        ])
}
