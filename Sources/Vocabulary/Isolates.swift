extension Language {
    static let albanian = Language(
        "sq",
        [
            .appointment: "videokonferenc* | uebinar* | id e takimit",
            .received: """
            kemi marrë kërkesën tuaj | e kemi marrë kërkesën tuaj | kemi marrë mesazhin tuaj | e morëm mesazhin tuaj | e morëm kërkesën tuaj | morëm kërkesën tuaj | \
            morëm mesazhin tuaj | kemi marrë ankesën tuaj | kemi marrë aplikimin tuaj | kemi pranuar kërkesën tuaj | kemi pranuar ankesën tuaj | kemi pranuar mesazhin tuaj | \
            kemi marrë raportimin tuaj | kërkesa juaj është marrë | kërkesa juaj u mor | kërkesa juaj u regjistrua | kërkesa juaj është regjistruar | kërkesa juaj është pranuar | \
            kërkesa jote u regjistrua | ankesa juaj u regjistrua | ankesa juaj është regjistruar | ankesa juaj është pranuar | aplikimi juaj u regjistrua | \
            aplikimi juaj është pranuar | aplikimi juaj u dorëzua | mesazhi juaj u mor | mesazhi juaj është pranuar | vërtetim i marrjes | konfirmim i marrjes | \
            ju falënderojmë që na kontaktuat | kemi hapur një biletë | u hap një tiketë | përmendni këtë numër | ruajeni këtë numër | ruani këtë numër | citoni këtë numër | \
            ju falënderojmë për mesazhin | ju falënderojmë për e-mailin | ju falënderojmë për kërkesën | ju falënderojmë për kontaktin | ju falënderojmë për ankesën | \
            ju falënderojmë për aplikimin | kemi marrë e-mailin tuaj | kemi marrë emailin tuaj | kemi marrë mesazhin tënd | kemi pranuar e-mailin tuaj | kemi pranuar emailin tuaj | \
            kemi pranuar mesazhin tënd | kemi regjistruar mesazhin tënd | e-maili juaj u mor | e-maili juaj është marrë | e-maili juaj është pranuar | emaili juaj u mor | \
            emaili juaj është marrë | emaili juaj është pranuar | konfirmojmë marrjen | konfirmojmë pranimin | konfirmojmë se kemi marrë | vërtetim pranimi | vërtetim dorëzimi | vërtetim për pranimin | konfirmim pranimi | konfirmim dorëzimi
            """,
            .thanks: """
            faleminderit që na kontaktuat | faleminderit që na kontaktove | faleminderit për mesazhin | faleminderit që na shkruat | faleminderit për e-mailin | \
            faleminderit për emailin | faleminderit për kërkesën | faleminderit për ankesën | faleminderit për aplikimin | faleminderit për pyetjen | faleminderit për kontaktin
            """,
            .request: """
            kërkesa | kërkesë | kërkesën | kërkesës | ankesa | ankesë | ankesën | ankesës | ankimi | ankimin | aplikimi | aplikimin | kërkesëpadia | padia | pretendimi | \
            dëmshpërblim | raporti | raportimi | raportimin | njoftimi i dëmit | deklarata | deklaratën | deklarimi | kundërshtimi | kundërshtimin | peticioni | peticionin | mesazhi juaj | mesazhin tuaj | pyetja juaj | pyetjen tuaj | rasti juaj | çështja juaj | dosja juaj | tiketa | denoncimi | \
            kërkesat | ankesat | letra juaj | letrën tuaj | aplikimit | kërkesëpadinë | padinë | raportin tuaj | denoncimin | pyetjes suaj | njoftimi juaj | njoftimin tuaj | formulari juaj | çështjen tuaj | kërkesa nr | ankesa nr | tiketa nr | kërkesa nr. | ankesa nr. | tiketa nr. | aplikimi nr | aplikimi nr.
            """,
            .arrival: """
            morëm | kemi marrë | u mor | është marrë | mbërriti | ka mbërritur | ka ardhur | arriti | ka arritur | u regjistrua | është regjistruar | regjistruam | \
            kemi regjistruar | u protokollua | është protokolluar | u dorëzua | është dorëzuar | u paraqit | është paraqitur | u depozitua | u pranua | u hap | është hapur | \
            hapëm | u krijua | është krijuar | në proces | po përpunohet | është në shqyrtim | po shqyrtohet | kemi pranuar | është pranuar | \
            u regjistruan | regjistrim | është depozituar | u përcoll | është përcjellë | është dërguar me sukses | u dërgua me sukses | u caktua | është caktuar | po trajtohet | është në trajtim | është në përpunim | u evidentua | është evidentuar | u shënua | kemi protokolluar | protokolluam | u iniciua | u çel
            """,
            .numbering: """
            numri | numër | numrin | numrit | nr | nr. | ref | referenca | referencë | id | numrat
            """,
            .oneTimeCode: """
            kod i verifikimit | kod i konfirmimit | kod i sigurisë | kod i hyrjes | kod i identifikimit | kod i vërtetimit | kod i aksesit | kod i autorizimit | kod i përkohshëm | \
            kod i njëhershëm | kodi i verifikimit | kodi i konfirmimit | kodi i sigurisë | kodi i hyrjes | kodi i identifikimit | kodi i vërtetimit | kodi i aksesit | kodi i autorizimit | \
            kodi i përkohshëm | kodi i njëhershëm | kodin i verifikimit | kodin i konfirmimit | kodin i sigurisë | kodin i hyrjes | kodin i identifikimit | kodin i vërtetimit | kodin i aksesit | \
            kodin i autorizimit | kodin i përkohshëm | kodin i njëhershëm | kodit i verifikimit | kodit i konfirmimit | kodit i sigurisë | kodit i hyrjes | kodit i identifikimit | \
            kodit i vërtetimit | kodit i aksesit | kodit i autorizimit | kodit i përkohshëm | kodit i njëhershëm | kodi të verifikimit | kodi tuaj i verifikimit | kodi tuaj i konfirmimit | \
            kodi tuaj i sigurisë | kodi yt i verifikimit | kodi të hyrjes | kodin të verifikimit | kodin tuaj i verifikimit | kodin tuaj i konfirmimit | kodin tuaj i sigurisë | \
            kodin yt i verifikimit | kodin të hyrjes | kod verifikimi | kod konfirmimi | kod sigurie | kod hyrjeje | kod njëpërdorimësh | kod vërtetimi | kod njëherësh | kodin e verifikimit | \
            kodin e konfirmimit | kodin e sigurisë | kodi njëpërdorimësh | kodi me një përdorim | fjalëkalim njëpërdorimësh | fjalëkalim i përkohshëm | fjalëkalim i njëhershëm | \
            fjalëkalimi njëpërdorimësh | fjalëkalimi i përkohshëm | fjalëkalimi i njëhershëm | kod shifror | fjalëkalim njëpërdorimsh | fjalëkalimi njëpërdorimsh | fjalëkalimi juaj njëpërdorimsh | kod njëpërdorimsh | kodi njëpërdorimsh | kodi juaj njëpërdorimsh
            """,
            .code: """
            kodi | kodin | kodit | kode | kodet | kod | pin | çelësi | shifrat e mëposhtme | këto shifra | shifrat vijuese
            """,
            .accessCode: """
            kodi i aktivizimit | kodi e aktivizimit | kodi i ftesës | kodi e ftesës | kodi i regjistrimit | kodin i aktivizimit | kodin e aktivizimit | kodin i ftesës | kodin e ftesës | kodin i regjistrimit | kod aktivizimi | kod ftese | kod regjistrimi
            """,
            .recoveryCode: """
            kodi i rikuperimit | kodi e rikuperimit | kodi rezervë | kodi i rimëkëmbjes | kodi emergjence | kodet i rikuperimit | kodet e rikuperimit | kodet rezervë | kodet i rimëkëmbjes | kodet emergjence | kodin i rikuperimit | kodin e rikuperimit | \
            kodin rezervë | kodin i rimëkëmbjes | kodin emergjence | kode rezervë | kode rikuperimi
            """,
            .receipt: """
            numri i çështjes | numri i rastit | numri i kërkesës | numri i aplikimit | numri i biletës së mbështetjes | numri i ankesës | numri i dosjes | numri i kërkesës suaj | \
            numri i ankesës suaj | numri i çështjes suaj | numri i aplikimit tuaj | numri i biletës | numri i tiketës | numri i dëmit | numri i kërkesës për dëmshpërblim | numri i raportit | \
            numri i incidentit | numri i protokollit | numër protokolli | numrin e protokollit | nr. protokolli | nr. prot | nr prot | nr. i protokollit | nr. i çështjes | nr. i kërkesës | \
            nr. i ankesës | nr. i dosjes | numrin e kërkesës | numrin e çështjes | numrin e ankesës | kërkesa nr | ankesa nr | çështja nr | tiketa nr | me numër protokolli | regjistruar me numër | \
            regjistruar me numrin | regjistruar me nr | id e kërkesës | id e biletës | nr. prot. | nr prot. | kërkesa nr. | ankesa nr. | çështja nr. | tiketa nr. | regjistruar me nr. | \
            numri i regjistrimit të kërkesës | numri i regjistrimit të ankesës | numri i kontrollit të kërkesës | numri i identifikimit të kërkesës | numri i dosjes suaj | numri i ankimit | numri i padisë | numri i letrës | numri i formularit të kërkesës | numri i pretendimit | numri i denoncimit | numri i tiketës suaj | numri i biletës suaj | numri i gjurmimit të kërkesës | kodi i gjurmimit të kërkesës | kodi i kërkesës | kodi i ankesës | kodi i aplikimit | numrin e dosjes | numrin e rastit | numrin e aplikimit | numrin e tiketës | numrit të protokollit | numrit të çështjes | nr. i aplikimit | nr. i rastit | nr. i tiketës | nr. i regjistrit | nr. rendor i kërkesës | nr. i dosjes suaj | rasti nr | rasti nr. | dosja nr | dosja nr. | aplikimi nr | aplikimi nr. | me numër reference | me numrin e referencës | regjistruar nën numrin | protokolluar me numër | protokolluar me numrin | protokolluar me nr | protokolluar me nr. | id e ankesës | id e rastit | id e aplikimit | referenca e kërkesës
            """,
            .bait: """
            numri i porosisë | numri i faturës | numri i telefonit | numri i klientit | numri i llogarisë | numri i kartës | numri i rezervimit | numri i dërgesës | numri i fluturimit | \
            numri i kontratës | numri i anëtarit | numri i serisë | numri i referencës | numri i transaksionit | numri i pasaportës | numri | nr | porosi | porosia | porosinë | fatura | faturë | \
            kodi postar | kodi promocional | kodi i zbritjes | kodi i kuponit | kodi i gabimit | kodi i produktit | kodi i rezervimit | kodi qr | kodi i shtetit | kodi i gjurmimit | kodi burimor | \
            kodi i referimit | kodi i dhuratës | kod zbritjeje | kod promocional | kod postar | zbritje | kupon | dërgesa | telefoni | telefon | celular | rezervim | fluturim | dhoma | kati | \
            rruga | nipt | tvsh | kartë | mbaron me | transaksion | pagesa | versioni | faqe | shuma | totali | çmimi | bilanci | lekë | euro | data | datëlindja | viti | vite | vjet | pikë | \
            përdorues | kemi marrë pagesën tuaj | kemi marrë porosinë tuaj | morëm pagesën tuaj | morëm porosinë tuaj | e morëm pagesën tuaj | e morëm porosinë tuaj | kemi pranuar pagesën tuaj | kemi pranuar porosinë tuaj
            """,
            .enter: """
            shkruani | shkruaj | vendosni | vendos | fusni | futni | përdorni | përdor | kopjoni | kopjo | ngjisni | më poshtë | në vijim | ky është | këtu është | është kodi juaj | kodi juaj është
            """,
            .expiry: """
            skadon | do të skadojë | skadojë | skadim* | i vlefshëm | e vlefshme | është i vlefshëm | vlefshmëri* | vlen | brenda | përfundon
            """,
            .minute: "minuta | minutë | minutave | min",
            .hour: "orë | ora | orëve",
            .day: "ditë | ditëve",
            .secrecy: """
            mos e ndani | mos ndani | mos e ndaj | mos ndaj | mos ia jepni | mos jepni | mos e tregoni | mos e zbuloni | mos e shpërndani | askujt | me askënd | me askë | të tjerëve | konfidencial*
            """,
            .unrequested: """
            nëse nuk | nëse nuk e | nëse nuk jeni | nëse nuk keni | nëse nuk ishit ju | nëse ju nuk | nëse nuk e keni | nuk e keni kërkuar | nuk e kërkuat | nuk ishit ju | shpërfilleni | injorojeni | injoroni | mund ta injoroni | shpërfille | injoroje
            """,
            .elsewhere: """
            me sms | përmes sms | mesazh me tekst | në telefonin | aplikacioni i vërtetimit | aplikacionin e vërtetimit | aplikacionit të vërtetimit | aplikacioni autentifikues | aplikacionin autentifikues | me postë | me letër
            """,
            .spent: """
            u ndryshua | u përdor | u përditësua | u rivendos | u verifikua | u konfirmua | u aktivizua | u krye | është ndryshuar | është përdorur | është përditësuar | është verifikuar | \
            është konfirmuar | është aktivizuar | është rivendosur | me sukses | ka skaduar | nuk është më i vlefshëm | hyrje e re
            """,
            .confirm: """
            konfirmo | konfirmoni | konfirmim* | konfirmuar adresën | verifiko | verifikoni | verifikim* | aktivizo | aktivizoni | aktivizim* | vërteto | vërtetoni | vërtetim* | miratoni | përfundo regjistrimin | përfundoni regjistrimin | plotësoni regjistrimin | nuk është aktive | po, jam unë
            """,
            .address: """
            email* | e-mail* | emailin | adresa | adresën | adresën e emailit | posta elektronike | postën elektronike | llogari* | llogarinë | regjistrim* | abonim* | profil* | identitet* | pajisj*
            """,
            .password: "fjalëkalim* | fjalëkalimin | fjalëkalimi | fjalëkalimit",
            .reset: """
            rivendos | rivendosni | rivendosje* | rikthe | riktheni | rikthim* | rikupero | rikuperoni | rikuperim* | ndrysho fjalëkalimin | ndryshoni fjalëkalimin | ndryshimi i fjalëkalimit | \
            fjalëkalim i ri | fjalëkalim të ri | fjalëkalimin e ri | harruat | harrove | harruar | keni harruar | krijo fjalëkalim | krijo një fjalëkalim | krijoni fjalëkalim | krijoni një fjalëkalim | vendosni një fjalëkalim | zgjidhni një fjalëkalim
            """,
            .signIn: """
            hyr | hyni | hyrje | hyni në llogari | kyçu | kyçuni | kyçje | identifikohu | identifikohuni | logohu | lidhje magjike | lidhja e hyrjes | hyrë në llogarinë | hyrë në llogari | hyni në llogarinë
            """,
            .invite: """
            ftesë | ftesa | ftesën | ju ftoi | ju ka ftuar | ju fton | ftuar | jeni ftuar | prano | pranoni | prano ftesën | pranoni ftesën | bashkohu | bashkohuni
            """,
            .press: """
            kliko | klikoni | klikuar | duke klikuar | shtyp | shtypni | prek | prekni | lidhjen më poshtë | butonin më poshtë | lidhjen e mëposhtme | butonin e mëposhtëm | këtë lidhje | lidhjen | lidhja | linkun | butonin | butoni | kopjoni dhe ngjisni | shfletues* | vizitoni | hapni | hap
            """,
            .never: """
            çabonohu | çregjistrohu | çregjistrohuni | anulo abonimin | hiq abonimin | preferencat | cilësimet | njoftimet | privatësia | politika e privatësisë | kushtet | termat | \
            kushtet e përdorimit | kushtet e shërbimit | ndihmë | qendra e ndihmës | mbështetje | kontakt | kontaktoni | na kontaktoni | pyetje të shpeshta | mëso më shumë | mësoni më shumë | \
            më shumë | lexo më shumë | shiko në shfletues | nuk isha unë | raporto | raportoni | siguro llogarinë | anulo | anuloni | refuzo | blloko | injoro | shkarko | shkarkoni | \
            shkarko aplikacionin | na ndiqni | shpërndaje | lajme | rreth nesh | kryefaqja | dyqani | bli | bli tani | shiko porosinë | gjurmo | sondazh | vlerëso | përgjigju | fshi llogarinë
            """,
        ])

    static let basque = Language(
        "eu",
        [
            .appointment: "bilera | bileraren | bilerara | bideokonferentzia*",
            .received: """
            zure eskaera jaso dugu | zure mezua jaso dugu | zure eskabidea jaso dugu | zure kexa jaso dugu | zure erreklamazioa jaso dugu | zure kontsulta jaso dugu | \
            jaso dugu zure eskaera | jaso dugu zure mezua | jaso dugu zure kontsulta | zure eskaera erregistratu | zure eskaera ondo erregistratu | zure eskabidea erregistratu | \
            zure kexa erregistratu | zure erreklamazioa erregistratu | zure eskaera jaso da | zure eskaera jasota | zure eskaera aurkeztu | hartu-agiria | jasotze-agiria | \
            sarrera erregistratu | jaso izanaren agiria | tiket bat ireki dugu | tiketa sortu da | intzidentzia ireki dugu | aipatu zenbaki hau | adierazi zenbaki hau | \
            gorde zenbaki hau | zure e-posta jaso dugu | zure e-posta jaso da | jaso dugu zure e-posta | jaso izanaren ziurtagiria | jaso izanaren egiaztagiria | \
            jasotze izanaren ziurtagiria | jasotze izanaren egiaztagiria | aurkezpenaren egiaztagiria | jaso dugula baieztatzen | jaso dugula jakinarazten
            """,
            .thanks: """
            eskerrik asko gurekin harremanetan | eskerrik asko guri idazteagatik | eskerrik asko idazteagatik | eskerrik asko zure mezuagatik | \
            eskerrik asko zure mezu elektronikoagatik | eskerrik asko zure eskaeragatik | eskerrik asko zure kontsultagatik | eskerrik asko zure e-postagatik | eskerrik asko mezua bidaltzeagatik | eskerrik asko jarri zarelako harremanetan
            """,
            .request: """
            eskabide* | eskaria | informazio eskaera* | diru laguntza eskaera* | kexa | kexak | erreklamazio* | salaketa | kontsulta | gorabehera | intzidentzia | aitorpena | helegitea | alegazio* | zure mezua | zure espedientea | ezbehar* | proposamena | \
            zure eskaera | zure eskaeraren | zure mezu elektronikoa | zure idazkia | zure formularioa | zure kasua | iradokizuna | demanda | errekurtsoa | zure galdera | zure dokumentazioa | erreklamazio zenbaki* | erreklamazioaren zenbaki* | zure eskaeraren zenbaki* | eskabidearen zenbaki* | eskabide zenbaki* | kexa zenbaki* | intzidentzia zenbaki* | ezbehar zenbaki* | ezbeharraren zenbaki* | kontsulta zenbaki* | salaketa zenbaki* | eskabidearen erregistro zenbaki* | kexa zk | kexa zk.
            """,
            .arrival: """
            jaso | jasota | erregistratu | erregistratuta | erregistratua | aurkeztu | aurkeztuta | iritsi | heldu | ireki | irekita | sortu | izapidetzen | tramitatzen | \
            prozesatzen | sarrera eman | bidali da ondo | sartu da | esleitu | bideratu | bideratuta | gorde da | tramitean | aztertzen | ebazten
            """,
            .numbering: """
            zenbakia | zenbaki | zenbakiarekin | zk | erreferentzia | erref | id | zenbakiaz | zenbakipean | zenbaki honekin | zenbakia da
            """,
            .oneTimeCode: """
            egiaztapen kode* | egiaztatze kode* | baieztapen kode* | berrespen kode* | segurtasun kode* | saio-hasiera kode* | saioa hasteko kode* | sarbide kode* | sarrera kode* | \
            autentifikazio kode* | baimentze kode* | identifikazio kode* | erabilera bakarreko kode* | erabilera bakarreko pasahitz* | behin-behineko kode* | behin-behineko pasahitz* | \
            aldi baterako kode* | aldi baterako pasahitz* | behin erabiltzeko kode* | behin erabiltzeko pasahitz* | digituko kode* | egiaztatzeko kode* | baieztatzeko kode* | sartzeko kode*
            """,
            .code: """
            kodea | kodearen | kodeak | zure kodea | kode hau | pin kode* | pina | gakoa | sartu beheko zenbaki* | idatzi beheko zenbaki* | sartu zenbaki hau* | idatzi zenbaki hau*
            """,
            .accessCode: """
            aktibazio kode* | aktibatze kode* | gonbidapen kode* | erregistro kode* | aktibatzeko kode*
            """,
            .recoveryCode: """
            berreskuratze kode* | berreskurapen kode* | babeskopia kode* | larrialdi kode* | ordezko kode*
            """,
            .receipt: """
            kasu zenbaki* | kasuaren zenbaki* | espediente zenbaki* | espedientearen zenbaki* | eskaera zenbaki* | eskaeraaren zenbaki* | tiket zenbaki* | tiketaren zenbaki* | \
            erreklamazio zenbaki* | erreklamazioaren zenbaki* | zure eskaeraren zenbaki* | eskaeraren zenbaki* | eskabidearen zenbaki* | eskabide zenbaki* | kexaren zenbaki* | kexa zenbaki* | \
            intzidentzia zenbaki* | intzidentziaren zenbaki* | ezbehar zenbaki* | ezbeharraren zenbaki* | kontsulta zenbaki* | kontsultaren zenbaki* | sarrera zenbaki* | \
            sarrera-erregistroaren zenbaki* | sarrera-erregistroko zenbaki* | erregistro zenbaki* | salaketa zenbaki* | prozedura zenbaki* | espedientea zk | espediente zk | eskaera zk | zenbakiarekin erregistratu* | zure tiketa | espedientea zk. | espediente zk. | eskaera zk. | \
            eskaeraren erregistro zenbaki* | eskabidearen erregistro zenbaki* | erregistroko zenbaki* | identifikazio zenbakia eskaera* | kontrol zenbakia eskaera* | prozeduraren zenbaki* | helegitearen zenbaki* | salaketaren zenbaki* | aurkezpen zenbaki* | aurkezpenaren zenbaki* | jarraipen zenbakia eskaera* | eskaeraren kode* | eskaeraren identifikatzaile* | espedientearen kode* | gorabeheraren zenbaki* | zure kasuaren zenbaki* | zure espedientearen zenbaki* | zure kexaren zenbaki* | zure erreklamazioaren zenbaki* | kexa zk | kexa zk. | erregistro zk | erregistro zk. | zenbakiarekin jaso*
            """,
            .bait: """
            eskaera zenbaki* | faktura zenbaki* | telefono zenbaki* | bezero zenbaki* | kontu zenbaki* | txartel zenbaki* | erreserba zenbaki* | hegaldi zenbaki* | kontratu zenbaki* | \
            bazkide zenbaki* | serie zenbaki* | erreferentzia zenbaki* | jarraipen zenbaki* | bidalketa zenbaki* | eskaera* | faktura* | posta-kode* | promozio kode* | deskontu kode* | \
            kupoi kode* | opari kode* | errore kode* | qr kode* | barra kode* | iturburu kode* | herrialde kode* | jarraipen kode* | erreserba kode* | deskontu* | kupoi* | bidalketa* | telefonoa | \
            erreserba* | hegaldi* | gela | solairua | kalea | bez | txartela | bukatzen den | transakzio* | ordainketa* | bertsio* | orrialde* | zenbakia | zk | zenbatekoa | guztira | prezioa | \
            saldoa | euro | data | jaiotze-data | urte | urtea | urtean | puntu* | zure ordainketa jaso dugu | zure eskaria jaso dugu | jaso dugu zure ordainketa | jaso dugu zure eskaria | zure erreserba jaso dugu | erabiltzaile izena
            """,
            .enter: """
            idatzi | sartu kode* | sar ezazu | sartu | erabili | erabil ezazu | kopiatu | itsatsi | hemen duzu | hau da zure | beheko | ondorengo | honako | sartu beheko zenbaki* | idatzi beheko zenbaki* | sartu zenbaki hau* | idatzi zenbaki hau*
            """,
            .expiry: """
            iraungi* | iraungiko da | balio du | balioko du | baliozkoa | baliozkotasun* | indarrean | barru | epea | amaituko da
            """,
            .minute: "minutu | minutuan | minututan | minutuz | minutura | minutuko | minutu barru",
            .hour: "ordu | orduan | ordutan | orduz | orduko | ordura",
            .day: "egun | egunetan | egunean | eguneko",
            .secrecy: """
            ez partekatu | ez eman | ez erakutsi | ez birbidali | inorekin | inori | beste inorekin | konfidentzial*
            """,
            .unrequested: """
            ez baduzu | ez bazara zu izan | ez bazara | eskatu ez baduzu | zuk eskatu ez | egin ez ikusi | ez egin kasurik | ez ikusi egin
            """,
            .elsewhere: """
            sms bidez | testu-mezu* | zure telefonora | zure mugikorrera | autentifikazio aplikazio* | gutun bidez | postaz
            """,
            .spent: """
            aldatu da | erabili da | eguneratu da | berrezarri da | egiaztatu da | baieztatu da | aktibatu da | arrakastaz | iraungi da | saio-hasiera berria
            """,
            .confirm: """
            berretsi | baieztatu | baieztapena | berrespena | egiaztatu | egiaztapena | egiaztatzeko | baieztatzeko | berresteko | aktibatu | aktibatzeko | balidatu | erregistroa osatu | \
            osatu erregistroa | amaitu erregistroa | erregistroa osatze* | erregistroa amaitze* | izen-ematea osatu* | izen-ematea amaitu* | izena ematen amaitze* | berretsi behar | \
            berretsi behar duzu | nire kontua aktibatu | kontua aktibatu* | kontua martxan jar* | harpidetza berre* | harpidetza berretsi*
            """,
            .address: """
            helbide* | helbide elektroniko* | posta elektroniko* | posta* | e-posta* | kontu | kontua | kontuaren | erregistro* | harpidetza* | profil* | identitate* | gailu*
            """,
            .password: """
            pasahitz* | behin-behineko pasahitz*
            """,
            .reset: """
            berrezarri | berrezartze* | berrezartzeko | berreskuratu | berreskuratze* | aldatu pasahitza | pasahitza aldatu | pasahitza berrezarri | pasahitza berreskuratu | pasahitz berri* | \
            ahaztu | ahaztu duzu | sortu pasahitz* | ezarri pasahitz* | aukeratu pasahitz* | pasahitza aldatze* | pasahitz berria sor* | pasahitza berrezar* | pasahitz berria ezar* | pasahitza berreskura* | ez duzu pasahitza gogoratzen | berria ezarri* | ezarri berri bat | pasahitza gogoratzen
            """,
            .signIn: """
            hasi saioa | saioa hasi | saioa hasteko | saio-hasiera | sartu kontura | sartu zure kontura | esteka magikoa | saio-hasiera* | saio-hasierako | kontuan sartzeko | sartu kontuan | kontura sartzeko | hasi saioa orain
            """,
            .invite: """
            gonbidapen* | gonbidatu | gonbidatu zaitu | gonbidatuta | onartu | onartu gonbidapena | batu | parte hartu | gonbidatu zaituzte | taldera batu* | taldean sartzeko | \
            taldera gehitu zaitu* | gehitu zaituzte | taldera batzeko | proiektura batzeko | taldean parte hartze* | bere taldean nahi | batu taldera
            """,
            .press: """
            egin klik | klik egin | klik eginez | klikatu | sakatu | sakatuz | esteka hau | esteka honetan | estekan | esteka | botoia | botoian | botoi hau | kopiatu eta itsatsi | nabigatzaile* | \
            helbide-barra* | bisitatu | ireki | egin klik hemen | sakatu hemen | klik hemen | hemen sakatuta
            """,
            .never: """
            harpidetza utzi | kendu harpidetza | utzi harpidetza | baja eman | hobespenak | ezarpenak | jakinarazpenak | pribatutasun* | pribatutasun-politika | baldintzak | erabilera-baldintzak | \
            lege-oharra | cookieak | laguntza | laguntza-zentroa | kontaktua | jarri gurekin harremanetan | ohiko galderak | informazio gehiago | gehiago jakin | irakurri gehiago | \
            ikusi nabigatzailean | ez naiz ni izan | salatu | ezeztatu | utzi | baztertu | blokeatu | deskargatu | jarraitu | partekatu | albisteak | guri buruz | hasiera | denda | erosi | \
            ikusi eskaera | inkesta | erantzun | ezabatu kontua | aktibatu jakinarazpenak | jakinarazpenak aktibatu*
            """,
        ])

    static let esperanto = Language(
        "eo",
        [
            .appointment: "kunveno | retseminario",
            .received: """
            ni ricevis vian peton | ni ricevis vian mesaĝon | ni ricevis vian plendon | ni ricevis vian demandon | ni ricevis vian raporton | ni ricevis vian kandidatiĝon | \
            ni ricevis vian leteron | via peto estas ricevita | via peto estas registrita | via peto estis ricevita | via peto estis registrita | via plendo estis ricevita | \
            via plendo estis registrita | via mesaĝo estis ricevita | via mesaĝo alvenis | via raporto estis ricevita | ricevokonfirmo | konfirmo de ricevo | ni malfermis bileton | \
            bonvolu mencii | menciu ĉi tiun numeron | konservu ĉi tiun numeron | ni ricevis vian retpoŝton | via retpoŝto estis ricevita | via retpoŝto alvenis | \
            via peto estis sendita | via plendo estis sendita | ni konfirmas la ricevon | ni konfirmas ricevon
            """,
            .thanks: """
            dankon pro via mesaĝo | dankon pro kontakti nin | dankon, ke vi kontaktis | dankon ke vi kontaktis | dankon pro via demando | dankon pro via raporto | \
            dankon pro via retpoŝto | dankon pro via retmesaĝo | dankon pro via peto | dankon pro via letero | dankon pro via plendo | dankon pro via kandidatiĝo
            """,
            .request: """
            peto | peton | plendo | plendon | reklamacio | reklamacion | kandidatiĝo | demando | demandon | via mesaĝo | vian mesaĝon | raporto | raporton | deklaro | deklaron | \
            apelacio | apelacion | protesto | proteston | peticio | via kazo | via bileto | via retmesaĝo | vian retmesaĝon | via letero | vian leteron | via formularo | vian formularon | petoj | plendoj | peticion | reklamacioj | peto n-ro | plendo n-ro
            """,
            .arrival: """
            ricevis | ricevita | ricevitaj | alvenis | alvenita | registris | registrita | registriĝis | enskribis | enskribita | sendita sukcese | malfermis | malfermita | prezentita | akceptita por | prilaborata | traktata | kreita | \
            registritaj | ricevinta | akceptis | akceptita | enmetita | transdonita | plusendita | asignita | traktas | traktataj | deponita | alveninta | registrita kun la numero | registrita sub la numero | registrita sub numero | registrita kun numero
            """,
            .numbering: "numero | numeron | n-ro | nro | referenco | ref | id | numeron de",
            .oneTimeCode: """
            konfirma kodo* | konfirma pasvorto* | kontrola kodo* | kontrola pasvorto* | sekureca kodo* | sekureca pasvorto* | ensaluta kodo* | ensaluta pasvorto* | unufoja kodo* | \
            unufoja pasvorto* | aŭtentiga kodo* | aŭtentiga pasvorto* | provizora kodo* | provizora pasvorto* | konfirmkodo* | kontrolkodo* | ensalutkodo*
            """,
            .code: "kodo | kodon | kodoj",
            .accessCode: "aktiviga kodo* | invita kodo* | registriĝa kodo*",
            .recoveryCode: "restaŭra kodo* | rezerva kodo* | ripara kodo* | restaŭraj kodo* | rezervaj kodo*",
            .receipt: """
            kaza numero* | peta numero* | numero de la peto | numero de via peto | numero de la kazo | numero de via kazo | numero de la plendo | numero de via plendo | numero de la dosiero | \
            numero de la raporto | numero de la bileto | numero de la protokolo | petnumero* | kaznumero* | plendnumero* | dosiernumero* | raportnumero* | biletnumero* | biletonumero* | \
            protokola numero* | registrita kun la numero | registrita sub la numero | registrita sub numero | peto n-ro | kazo n-ro | dosiero n-ro | \
            registronumero de via peto | registra numero de via | kontrolnumero de via peto | numero de via apelacio | numero de via demando | numero de via raporto | numero de via kandidatiĝo | numero de la apelacio | numero de la demando | identigilo de via peto | \
            kodo de via peto | referenconumero de via peto | referenca numero de via peto | spurnumero de via peto | registrita kun numero | kun la referenca numero | sub la referenca numero | plendo n-ro | bileto n-ro
            """,
            .bait: """
            mendo numero* | fakturo numero* | telefona numero* | kliento numero* | konta numero* | mendo | fakturo | poŝtkodo* | poŝta kodo* | rabata kodo* | fontkodo* | strekkodo* | telefono | \
            telefonnumero* | dato | jaro | sumo | entute | prezo | versio | paĝo | numero | ni ricevis vian pagon | ni ricevis vian mendon | ni ricevis vian donacon | uzantnomo
            """,
            .enter: "enigu | entajpu | uzu | kopiu | algluu | sube | jen via",
            .expiry: "eksvalidiĝos | eksvalidiĝas | senvalidiĝos | validas | valida dum | ene de",
            .minute: "minutoj | minuto | minutojn",
            .hour: "horoj | horo | horojn",
            .day: "tagoj | tago | tagojn",
            .secrecy: "ne dividu | ne kunhavigu | al neniu | kun neniu | neniam",
            .unrequested: "se vi ne | se tio ne estis vi | vi ne petis | ignoru",
            .elsewhere: "per sms | tekstmesaĝo* | al via telefono | aŭtentigilo* | per poŝto",
            .spent: """
            estis ŝanĝita | estas ŝanĝita | estis uzita | estis konfirmita | sukcese | nova ensaluto
            """,
            .confirm: """
            konfirmu | konfirmi | konfirmo | kontrolu | kontroli | aktivigu | aktivigi | finu registriĝon | kompletigu la registriĝon
            """,
            .address: """
            retpoŝt* | retpoŝtadreso* | retadreso* | adreso* | konto | konton | registriĝo* | abono* | profilo*
            """,
            .password: """
            pasvorto | pasvorton | pasvortoj | provizora pasvorto*
            """,
            .reset: """
            restarigi | restarigu | reagordi | reagordu | ŝanĝi pasvorton | ŝanĝu pasvorton | ŝanĝu vian pasvorton | nova pasvorto | novan pasvorton | forgesis | forgesita | krei pasvorton | kreu pasvorton
            """,
            .signIn: "ensaluti | ensalutu | ensaluto | ensaluta ligilo",
            .invite: """
            invito | inviton | invitis | invitita | akcepti | akceptu | aliĝi | aliĝu | akcepti la inviton
            """,
            .press: """
            alklaku | klaku | premu | suban ligilon | ĉi tiun ligilon | ligilo | ligilon | butono | butonon | retumil* | foliumil* | vizitu | malfermu
            """,
            .never: """
            malaboni | malabonu | agordoj | preferoj | sciigoj | privateco | pri privateco | kondiĉoj | uzkondiĉoj | helpo | subteno | kontakto | kontaktu nin | lerni pli | legi pli | \
            vidi en retumilo | ne estis mi | raporti | nuligi | rifuzi | bloki | elŝuti | novaĵoj | pri ni | hejmpaĝo | aĉeti | respondi
            """,
        ])

    static let maltese = Language(
        "mt",
        [
            .appointment: "laqgħa | laqgħat | webinar",
            .received: """
            irċevejna t-talba tiegħek | irċivejna t-talba tiegħek | irċevejna l-messaġġ tiegħek | irċivejna l-messaġġ tiegħek | irċevejna l-ilment tiegħek | \
            irċivejna l-ilment tiegħek | irċevejna l-applikazzjoni tiegħek | irċivejna l-applikazzjoni tiegħek | irċevejna r-rapport tiegħek | irċivejna r-rapport tiegħek | \
            irċevejna l-mistoqsija | rċevejna t-talba tiegħek | rċivejna t-talba tiegħek | it-talba tiegħek waslet | it-talba tiegħek ġiet irreġistrata | \
            it-talba tiegħek ġiet riċevuta | it-talba tiegħek intbagħtet | l-ilment tiegħek wasal | l-ilment tiegħek ġie rreġistrat | l-ilment tiegħek ġie riċevut | \
            l-applikazzjoni tiegħek waslet | l-applikazzjoni tiegħek ġiet | il-messaġġ tiegħek wasal | ir-rapport tiegħek ġie | nikkonfermaw li rċevejna | konferma li rċevejna | \
            ftaħna biljett | jekk jogħġbok ikkwota | ikkwota dan in-numru | semmi dan in-numru | żomm dan in-numru | irċevejna l-email tiegħek | irċevejna l-e-mail tiegħek | \
            irċevejna d-dokumenti tiegħek | irċivejna l-email tiegħek | irċivejna l-e-mail tiegħek | irċivejna d-dokumenti tiegħek | rċevejna l-email tiegħek | \
            rċevejna l-e-mail tiegħek | rċevejna d-dokumenti tiegħek | l-email tiegħek waslet | l-email tiegħek waslitilna | l-email tiegħek ġiet riċevuta | l-e-mail tiegħek waslet | \
            l-e-mail tiegħek waslitilna | l-e-mail tiegħek ġiet riċevuta | l-ilment tiegħek qed jiġi investigat | nikkonfermaw li irċevejna | nikkonfermaw li rċivejna | nikkonfermaw li wasalna | konferma ta' riċevuta
            """,
            .thanks: """
            grazzi talli kkuntattjajtna | grazzi talli kkuntattjajt | grazzi talli ktibtilna | grazzi tal-messaġġ | grazzi tal-messaġġ tiegħek | grazzi tal-email tiegħek | \
            grazzi tal-e-mail tiegħek | grazzi tal-ittra tiegħek | grazzi tal-mistoqsija tiegħek | grazzi tal-ilment tiegħek | grazzi tat-talba tiegħek | grazzi talli bgħattilna
            """,
            .request: """
            talba | ilment | applikazzjoni | rapport | klejm | appell | oġġezzjoni | dikjarazzjoni | petizzjoni | mistoqsija | messaġġ tiegħek | il każ tiegħek | rikors | l-ittra tiegħek | il-formola tiegħek | il-każ | ilmenti | talbiet | talba nru | ilment nru | talba nru. | ilment nru. | applikazzjoni nru | applikazzjoni nru.
            """,
            .arrival: """
            irċevejna | irċivejna | rċevejna | rċivejna | riċevut | riċevuta | wasal | waslet | waslitilna | wasalna | reġistrat | reġistrata | irreġistrat | irreġistrata | \
            irreġistrajna | sottomessa | sottomess | ippreżentata | infetaħ | infetħet | qed tiġi pproċessata | qed jiġi pproċessat | rreġistrat | rreġistrata | \
            ippreżentat | ġiet aċċettata | assenjat | assenjata | mgħoddi | mgħoddija | mibgħuta b'suċċess | qed tiġi eżaminata | qed jiġi eżaminat | qed tiġi ttrattata | miftuħ | \
            miftuħa | ddepożitata | rreġistrajna | irreġistrata bin-numru | irreġistrat bin-numru | irreġistrata taħt in-numru | irreġistrat taħt in-numru | rreġistrat bin-numru | rreġistrata bin-numru
            """,
            .numbering: "numru | in-numru | bin-numru | nru | referenza | ref | id",
            .oneTimeCode: """
            kodiċi ta' verifika | kodiċi tal-verifika | kodiċi ta' konferma | kodiċi ta' sigurtà | kodiċi tal-konferma | kodiċi ta' darba | kodiċi temporanju | kodiċi ta' aċċess | \
            kodiċi tal-login | il-kodiċi ta' verifika | il-kodiċi tal-verifika | il-kodiċi ta' konferma | password ta' darba | password temporanja
            """,
            .code: "kodiċi | il-kodiċi | kodiċijiet",
            .accessCode: "kodiċi ta' attivazzjoni | kodiċi tal-istedina | kodiċi tar-reġistrazzjoni",
            .recoveryCode: """
            kodiċi ta' rkupru | kodiċi tal-irkupru | kodiċi ta' backup | kodiċijiet ta' rkupru | kodiċijiet tal-irkupru | kodiċijiet ta' backup
            """,
            .receipt: """
            numru tal-każ | numru tat-talba | numru tal-biljett | in-numru tal-każ | in-numru tat-talba | in-numru tal-biljett | numru tal-każ tiegħek | numru tat-talba tiegħek | numru tal-ilment | \
            in-numru tal-ilment | numru tal-applikazzjoni | in-numru tal-applikazzjoni | numru tar-rapport | in-numru tar-rapport | numru tal-fajl | in-numru tal-fajl | numru tal-klejm | \
            numru tat-talba għal kumpens | numru tal-inċident | numru tal-kawża | numru tar-rikors | numru tat-ticket | in-numru tat-ticket | numru tar-reġistrazzjoni tal-ilment | \
            numru ta' referenza tal-każ | numru ta' referenza tat-talba | numru ta' referenza tal-ilment | irreġistrata bin-numru | irreġistrat bin-numru | talba nru | każ nru | fajl nru | \
            ilment nru | talba nru. | każ nru. | fajl nru. | ilment nru. | \
            numru tar-reġistrazzjoni tat-talba | numru ta' kontroll tat-talba | numru tal-appell | in-numru tal-appell | numru tal-protokoll | numru tad-dokument tat-talba | numru tas-sottomissjoni | \
            in-numru tas-sottomissjoni | numru tal-ittra | numru tal-mistoqsija | numru tal-ilment tiegħek | numru tal-applikazzjoni tiegħek | in-numru tar-reġistrazzjoni | numru ta' referenza tal-applikazzjoni | \
            numru ta' referenza tal-ilment tiegħek | referenza tat-talba | referenza tal-każ | irreġistrata taħt in-numru | irreġistrat taħt in-numru | rreġistrat bin-numru | rreġistrata bin-numru | \
            kodiċi tat-talba | applikazzjoni nru | applikazzjoni nru.
            """,
            .bait: """
            numru tal-ordni | numru tal-fattura | numru tat-telefown | numru tal-klijent | numru tal-kont | numru tal-karta | numru tal-prenotazzjoni | ordni | fattura | kodiċi postali | \
            kodiċi promozzjonali | kodiċi tal-iskont | kodiċi tal-iżball | telefown | mowbajl | ammont | prezz | sena | numru | irċevejna l-ħlas tiegħek | irċivejna l-ħlas tiegħek | \
            irċevejna l-ordni tiegħek | irċivejna l-ordni tiegħek
            """,
            .enter: "daħħal | daħħlu | ikteb | uża | użaw | ikkopja | hawn taħt | dan huwa l-kodiċi",
            .expiry: "jiskadi | tiskadi | se jiskadi | huwa validu | validu għal | validità",
            .minute: "minuti | minuta",
            .hour: "sigħat | siegħa",
            .day: "ġurnata | ġranet | jiem",
            .secrecy: "taqsam | taqsmux | taqsamx | ma' ħadd | lil ħadd | kunfidenzjali",
            .unrequested: "jekk ma | jekk ma tlabtx | jekk ma kontx int | injora | tista' tinjora",
            .elsewhere: "permezz ta' sms | b'sms | fuq il-mowbajl tiegħek | bil-posta",
            .spent: "inbidel | inbidlet | intuża | ġie kkonfermat | b'suċċess | skada",
            .confirm: """
            ikkonferma | ikkonfermaw | konferma | ivverifika | vverifika | verifika tal-email | attiva | ivvalida | kompli r-reġistrazzjoni
            """,
            .address: """
            indirizz | indirizz elettroniku | indirizz tal-email | posta elettronika | kont | il-kont | reġistrazzjoni | profil
            """,
            .password: """
            password | il-password | kelma sigrieta | password temporanja
            """,
            .reset: """
            irrisettja | irrisettjar | ibdel il-password | password ġdida | insejt | nsejt | agħżel password | oħloq password
            """,
            .signIn: "idħol | dħul | illoggja | aċċess għall-kont",
            .invite: "stedina | istedina | stiednek | mistieden | aċċetta | aċċetta l-istedina | ingħaqad",
            .press: """
            ikklikkja | għafas | agħfas | il-link | din il-link | il-buttuna | buttuna | browser | żur | iftaħ
            """,
            .never: """
            neħħi l-abbonament | ħassar l-abbonament | preferenzi | settings | notifiki | privatezza | politika tal-privatezza | termini | termini u kundizzjonijiet | għajnuna | appoġġ | \
            ikkuntattjana | kuntatt | iktar tagħrif | aktar informazzjoni | ma kontx jien | irrapporta | ikkanċella | irrifjuta | niżżel | aħbarijiet | dwarna | ixtri
            """,
        ])
}
