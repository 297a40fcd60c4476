extension Language {
    static let albanian = Language(
        "sq",
        [
            .secondFactor: """
            dyfaktor* | verifikimi me dy hapa | verifikimin me dy hapa
            """,
            .second: """
            sekonda | sekondash
            """,
            .subjectLine: """
            në subjekt
            """,
            .digits: """
            shifra | shifrat | shifrave | gjashtëshifror* | katërshifror* | tetëshifror* | 6-shifror* | 4-shifror* | gjashtë shifra | katër shifra | \
            gjashtë karaktere | karakteret e mëposhtme
            """,
            .appointment: "videokonferenc* | uebinar* | id e takimit",
            .received: """
            kemi marrë kërkesën tuaj | e kemi marrë kërkesën tuaj | kemi marrë mesazhin tuaj | e morëm mesazhin tuaj | e morëm kërkesën tuaj | morëm kërkesën tuaj | \
            morëm mesazhin tuaj | kemi marrë ankesën tuaj | kemi marrë aplikimin tuaj | kemi pranuar kërkesën tuaj | kemi pranuar ankesën tuaj | \
            kemi pranuar mesazhin tuaj | kemi marrë raportimin tuaj | kërkesa juaj është marrë | kërkesa juaj u mor | kërkesa juaj u regjistrua | \
            kërkesa juaj është regjistruar | kërkesa juaj është pranuar | kërkesa jote u regjistrua | ankesa juaj u regjistrua | ankesa juaj është regjistruar | \
            ankesa juaj është pranuar | aplikimi juaj u regjistrua | aplikimi juaj është pranuar | aplikimi juaj u dorëzua | mesazhi juaj u mor | \
            mesazhi juaj është pranuar | vërtetim i marrjes | konfirmim i marrjes | ju falënderojmë që na kontaktuat | kemi hapur një biletë | u hap një tiketë | \
            përmendni këtë numër | ruajeni këtë numër | ruani këtë numër | citoni këtë numër | ju falënderojmë për mesazhin | ju falënderojmë për e-mailin | \
            ju falënderojmë për kërkesën | ju falënderojmë për kontaktin | ju falënderojmë për ankesën | ju falënderojmë për aplikimin | kemi marrë e-mailin tuaj | \
            kemi marrë emailin tuaj | kemi marrë mesazhin tënd | kemi pranuar e-mailin tuaj | kemi pranuar emailin tuaj | kemi pranuar mesazhin tënd | \
            kemi regjistruar mesazhin tënd | e-maili juaj u mor | e-maili juaj është marrë | e-maili juaj është pranuar | emaili juaj u mor | emaili juaj është marrë | \
            emaili juaj është pranuar | konfirmojmë marrjen | konfirmojmë pranimin | konfirmojmë se kemi marrë | vërtetim pranimi | vërtetim dorëzimi | \
            vërtetim për pranimin | konfirmim pranimi | konfirmim dorëzimi
            """,
            .thanks: """
            faleminderit që na kontaktuat | faleminderit që na kontaktove | faleminderit për mesazhin | faleminderit që na shkruat | faleminderit për e-mailin | \
            faleminderit për emailin | faleminderit për kërkesën | faleminderit për ankesën | faleminderit për aplikimin | faleminderit për pyetjen | \
            faleminderit për kontaktin
            """,
            .request: """
            kërkesa | kërkesë | kërkesën | kërkesës | ankesa | ankesë | ankesën | ankesës | ankimi | ankimin | aplikimi | aplikimin | kërkesëpadia | padia | \
            pretendimi | dëmshpërblim | raporti | raportimi | raportimin | njoftimi i dëmit | deklarata | deklaratën | deklarimi | kundërshtimi | kundërshtimin | \
            peticioni | peticionin | mesazhi juaj | mesazhin tuaj | pyetja juaj | pyetjen tuaj | rasti juaj | çështja juaj | dosja juaj | tiketa | denoncimi | \
            kërkesat | ankesat | letra juaj | letrën tuaj | aplikimit | kërkesëpadinë | padinë | raportin tuaj | denoncimin | pyetjes suaj | njoftimi juaj | \
            njoftimin tuaj | formulari juaj | çështjen tuaj | kërkesa nr | ankesa nr | tiketa nr | kërkesa nr. | ankesa nr. | tiketa nr. | aplikimi nr | aplikimi nr.
            """,
            .arrival: """
            morëm | kemi marrë | u mor | është marrë | mbërriti | ka mbërritur | ka ardhur | arriti | ka arritur | u regjistrua | është regjistruar | regjistruam | \
            kemi regjistruar | u protokollua | është protokolluar | u dorëzua | është dorëzuar | u paraqit | është paraqitur | u depozitua | u pranua | u hap | \
            është hapur | hapëm | u krijua | është krijuar | në proces | po përpunohet | është në shqyrtim | po shqyrtohet | kemi pranuar | është pranuar | \
            u regjistruan | regjistrim | është depozituar | u përcoll | është përcjellë | është dërguar me sukses | u dërgua me sukses | u caktua | është caktuar | \
            po trajtohet | është në trajtim | është në përpunim | u evidentua | është evidentuar | u shënua | kemi protokolluar | protokolluam | u iniciua | u çel
            """,
            .numbering: """
            numri | numër | numrin | numrit | nr | nr. | ref | referenca | referencë | id | numrat
            """,
            .oneTimeCode: """
            kod i verifikimit | kod i konfirmimit | kod i sigurisë | kod i hyrjes | kod i identifikimit | kod i vërtetimit | kod i aksesit | kod i autorizimit | \
            kod i përkohshëm | kod i njëhershëm | kodi i verifikimit | kodi i konfirmimit | kodi i sigurisë | kodi i hyrjes | kodi i identifikimit | \
            kodi i vërtetimit | kodi i aksesit | kodi i autorizimit | kodi i përkohshëm | kodi i njëhershëm | kodin i verifikimit | kodin i konfirmimit | \
            kodin i sigurisë | kodin i hyrjes | kodin i identifikimit | kodin i vërtetimit | kodin i aksesit | kodin i autorizimit | kodin i përkohshëm | \
            kodin i njëhershëm | kodit i verifikimit | kodit i konfirmimit | kodit i sigurisë | kodit i hyrjes | kodit i identifikimit | kodit i vërtetimit | \
            kodit i aksesit | kodit i autorizimit | kodit i përkohshëm | kodit i njëhershëm | kodi të verifikimit | kodi tuaj i verifikimit | kodi tuaj i konfirmimit | \
            kodi tuaj i sigurisë | kodi yt i verifikimit | kodi të hyrjes | kodin të verifikimit | kodin tuaj i verifikimit | kodin tuaj i konfirmimit | \
            kodin tuaj i sigurisë | kodin yt i verifikimit | kodin të hyrjes | kod verifikimi | kod konfirmimi | kod sigurie | kod hyrjeje | kod njëpërdorimësh | \
            kod vërtetimi | kod njëherësh | kodin e verifikimit | kodin e konfirmimit | kodin e sigurisë | kodi njëpërdorimësh | kodi me një përdorim | \
            fjalëkalim njëpërdorimësh | fjalëkalim i përkohshëm | fjalëkalim i njëhershëm | fjalëkalimi njëpërdorimësh | fjalëkalimi i përkohshëm | \
            fjalëkalimi i njëhershëm | kod shifror | fjalëkalim njëpërdorimsh | fjalëkalimi njëpërdorimsh | fjalëkalimi juaj njëpërdorimsh | kod njëpërdorimsh | \
            kodi njëpërdorimsh | kodi juaj njëpërdorimsh | numri i verifikimit | numrin e verifikimit | numër verifikimi | numri i sigurisë | numrin e sigurisë | \
            numri sekret | numrin sekret | numri njëpërdorimësh | numër njëpërdorimësh | çelës njëpërdorimësh | çelësi njëpërdorimësh | çelësi i hyrjes | \
            kodi i nënshkrimit | kodin e nënshkrimit | fjalëkalimi sms | çelësi digjital | çelës digjital | kombinim njëpërdorimësh | numri juaj i verifikimit | \
            fjalëkalim dinamik | çelësi i nënshkrimit
            """,
            .code: """
            kodi | kodin e | kodin tuaj | kodin që | kodin më | kodin 2fa | kodit | kode | kodet | kod | pin | çelësi | shifrat e mëposhtme | këto shifra | shifrat vijuese | kodi juaj është | \
            çelësin e mëposhtëm
            """,
            .accessCode: """
            kodi i aktivizimit | kodi e aktivizimit | kodi i ftesës | kodi e ftesës | kodi i regjistrimit | kodin i aktivizimit | kodin e aktivizimit | \
            kodin i ftesës | kodin e ftesës | kodin i regjistrimit | kod aktivizimi | kod ftese | kod regjistrimi | numri i aktivizimit | numrin e aktivizimit | \
            çelësi i aktivizimit | çelësin e aktivizimit | numri i aksesit | numri i hyrjes | çelësi i aksesit | kodi i hyrjes së parë | çelësi i regjistrimit | \
            fjalëkalimi fillestar | fjalëkalimin fillestar | fjalëkalimin e përkohshëm | kodi fillestar | kodi i çiftimit
            """,
            .recoveryCode: """
            kodi i rikuperimit | kodi e rikuperimit | kodi rezervë | kodi i rimëkëmbjes | kodi emergjence | kodet i rikuperimit | kodet e rikuperimit | kodet rezervë | \
            kodet i rimëkëmbjes | kodet emergjence | kodin i rikuperimit | kodin e rikuperimit | kodin rezervë | kodin i rimëkëmbjes | kodin emergjence | \
            kode rezervë | kode rikuperimi | çelësi i rikuperimit | çelësin e rikuperimit | çelësat e rikuperimit | çelësi rezervë | çelësat rezervë | \
            kodi i emergjencës | kodet e emergjencës | kod rezervë | fraza e rikuperimit
            """,
            .receipt: """
            numri i çështjes | numri i rastit | numri i kërkesës | numri i aplikimit | numri i biletës së mbështetjes | numri i ankesës | numri i dosjes | \
            numri i kërkesës suaj | numri i ankesës suaj | numri i çështjes suaj | numri i aplikimit tuaj | numri i biletës | numri i tiketës | numri i dëmit | \
            numri i kërkesës për dëmshpërblim | numri i raportit | numri i incidentit | numri i protokollit | numër protokolli | numrin e protokollit | \
            nr. protokolli | nr. prot | nr prot | nr. i protokollit | nr. i çështjes | nr. i kërkesës | nr. i ankesës | nr. i dosjes | numrin e kërkesës | \
            numrin e çështjes | numrin e ankesës | kërkesa nr | ankesa nr | çështja nr | tiketa nr | me numër protokolli | regjistruar me numër | \
            regjistruar me numrin | regjistruar me nr | id e kërkesës | id e biletës | nr. prot. | nr prot. | kërkesa nr. | ankesa nr. | çështja nr. | tiketa nr. | \
            regjistruar me nr. | numri i regjistrimit të kërkesës | numri i regjistrimit të ankesës | numri i kontrollit të kërkesës | \
            numri i identifikimit të kërkesës | numri i dosjes suaj | numri i ankimit | numri i padisë | numri i letrës | numri i formularit të kërkesës | \
            numri i pretendimit | numri i denoncimit | numri i tiketës suaj | numri i biletës suaj | numri i gjurmimit të kërkesës | kodi i gjurmimit të kërkesës | \
            kodi i kërkesës | kodi i ankesës | kodi i aplikimit | numrin e dosjes | numrin e rastit | numrin e aplikimit | numrin e tiketës | numrit të protokollit | \
            numrit të çështjes | nr. i aplikimit | nr. i rastit | nr. i tiketës | nr. i regjistrit | nr. rendor i kërkesës | nr. i dosjes suaj | rasti nr | rasti nr. | \
            dosja nr | dosja nr. | aplikimi nr | aplikimi nr. | me numër reference | me numrin e referencës | regjistruar nën numrin | protokolluar me numër | \
            protokolluar me numrin | protokolluar me nr | protokolluar me nr. | id e ankesës | id e rastit | id e aplikimit | referenca e kërkesës
            """,
            .bait: """
            numri i porosisë | numri i faturës | numri i telefonit | numri i klientit | numri i llogarisë | numri i kartës | numri i rezervimit | numri i dërgesës | \
            numri i fluturimit | numri i kontratës | numri i anëtarit | numri i serisë | numri i referencës | numri i transaksionit | numri i pasaportës | numri | nr | \
            porosi | porosia | porosinë | fatura | faturë | kodi postar | kodi promocional | kodi i zbritjes | kodi i kuponit | kodi i gabimit | kodi i produktit | \
            kodi i rezervimit | kodi qr | kodi i shtetit | kodi i gjurmimit | kodi burimor | kodi i referimit | kodi i dhuratës | kod zbritjeje | kod promocional | \
            kod postar | zbritje | kupon | dërgesa | telefoni | telefon | celular | rezervim | fluturim | dhoma | kati | rruga | nipt | tvsh | kartë | mbaron me | \
            transaksion | pagesa | versioni | faqe | shuma | totali | çmimi | bilanci | lekë | euro | data | datëlindja | viti | vite | vjet | pikë | përdorues | \
            kemi marrë pagesën tuaj | kemi marrë porosinë tuaj | morëm pagesën tuaj | morëm porosinë tuaj | e morëm pagesën tuaj | e morëm porosinë tuaj | \
            kemi pranuar pagesën tuaj | kemi pranuar porosinë tuaj | kodi i derës | kodi i portës | katër shifrat e fundit | 4 shifrat e fundit | \
            tre shifrat e fundit | 3 shifrat e fundit | shifrat e fundit | shifrave të fundit | që përfundon me | që mbaron me | përfundon me | \
            numri i sigurimeve shoqërore | kodi i sigurisë së kartës | në pjesën e pasme të kartës | pas kartës | telefononi | kodi i autorizimit | \
            faturën | faturës | faturat
            """,
            .pointing: """
            më poshtë | në vijim | ky është | këtu është | është kodi juaj | kodi juaj është
            """,
            .enter: """
            shkruani | shkruaj | vendosni | vendos | fusni | futni | përdorni | përdor | kopjoni | kopjo | ngjisni | më poshtë | në vijim | ky është | këtu është | \
            është kodi juaj | kodi juaj është | jepni
            """,
            .expiry: """
            skadon | do të skadojë | skadojë | skadim* | i vlefshëm | e vlefshme | është i vlefshëm | vlefshmëri* | vlen | brenda | përfundon | i vlefshëm deri | \
            e vlefshme deri | vlefshëm deri | vlen deri | është i vlefshëm deri | do të jetë i vlefshëm deri | mbetet i vlefshëm deri | funksionon deri | aktiv deri | \
            skadon në | skadon pas | skadon më | do të skadojë në | do të skadojë pas | përdoreni para | përdore para | vendoseni para | shkruajeni para | \
            duhet të përdoret para | mund të përdoret deri | jo më vonë se | keni vetëm | ke vetëm | minuta të mbetura | i vlefshëm për
            """,
            .minute: """
            minuta | minutë | minutave | min | minuta të mbetura
            """,
            .hour: "orë | ora | orëve",
            .day: "ditë | ditëve",
            .secrecy: """
            mos e ndani | mos ndani | mos e ndaj | mos ndaj | mos ia jepni | mos jepni | mos e tregoni | mos e zbuloni | mos e shpërndani | askujt | me askënd | \
            me askë | të tjerëve | konfidencial*
            """,
            .unrequested: """
            nëse nuk | nëse nuk e | nëse nuk jeni | nëse nuk keni | nëse nuk ishit ju | nëse ju nuk | nëse nuk e keni | nuk e keni kërkuar | nuk e kërkuat | \
            nuk ishit ju | shpërfilleni | injorojeni | injoroni | mund ta injoroni | shpërfille | injoroje
            """,
            .elsewhere: """
            me sms | përmes sms | mesazh me tekst | në telefonin | aplikacioni i vërtetimit | aplikacionin e vërtetimit | aplikacionit të vërtetimit | \
            aplikacioni autentifikues | aplikacionin autentifikues | me postë | me letër
            """,
            .spent: """
            u ndryshua | u përdor | u përditësua | u rivendos | u verifikua | u konfirmua | u aktivizua | u krye | është ndryshuar | është përdorur | \
            është përditësuar | është verifikuar | është konfirmuar | është aktivizuar | është rivendosur | me sukses | ka skaduar | nuk është më i vlefshëm | \
            hyrje e re
            """,
            .confirm: """
            konfirmo | konfirmoni | konfirmim* | konfirmuar adresën | verifiko | verifikoni | verifikim* | aktivizo | aktivizoni | aktivizim* | vërteto | vërtetoni | \
            vërtetim* | miratoni | përfundo regjistrimin | përfundoni regjistrimin | plotësoni regjistrimin | nuk është aktive | po, jam unë | \
            shkyçeni llogarinë | shkyç llogarinë | dua të pajtohem
            """,
            .address: """
            email* | e-mail* | emailin | adresa | adresën | adresën e emailit | posta elektronike | postën elektronike | llogari* | llogarinë | regjistrim* | abonim* | \
            profil* | identitet* | pajisj*
            """,
            .password: """
            fjalëkalim* | fjalëkalimin | fjalëkalimi | fjalëkalimit | fjalëkalim i ri | fjalëkalim të ri | fjalëkalimin e ri | fjalëkalimi i ri | fjalëkalimi juaj i ri
            """,
            .reset: """
            rivendos | rivendosni | rivendosje* | rikthe | riktheni | rikthim* | rikupero | rikuperoni | rikuperim* | ndrysho fjalëkalimin | ndryshoni fjalëkalimin | \
            ndryshimi i fjalëkalimit | fjalëkalim i ri | fjalëkalim të ri | fjalëkalimin e ri | harruat | harrove | harruar | keni harruar | krijo fjalëkalim | \
            krijo një fjalëkalim | krijoni fjalëkalim | krijoni një fjalëkalim | vendosni një fjalëkalim | zgjidhni një fjalëkalim | \
            fjalëkalimi i ri | fjalëkalimi juaj i ri
            """,
            .signIn: """
            hyr | hyni | hyrje | hyni në llogari | kyçu | kyçuni | kyçje | identifikohu | identifikohuni | logohu | lidhje magjike | lidhja e hyrjes | \
            hyrë në llogarinë | hyrë në llogari | hyni në llogarinë
            """,
            .invite: """
            ftesë | ftesa | ftesën | ju ftoi | ju ka ftuar | ju fton | ftuar | jeni ftuar | prano | pranoni | prano ftesën | pranoni ftesën | bashkohu | bashkohuni
            """,
            .press: """
            kliko | klikoni | klikuar | duke klikuar | shtyp | shtypni | prek butonin | prek këtu | prek lidhjen | prek mbi | prekni | lidhjen më poshtë | butonin më poshtë | lidhjen e mëposhtme | \
            butonin e mëposhtëm | këtë lidhje | lidhjen | lidhja | linkun | butonin | butoni | kopjoni dhe ngjisni | shfletues* | vizitoni | hapni | hap lidhjen | hap këtë | hap linkun
            """,
            .never: """
            çabonohu | çregjistrohu | çregjistrohuni | anulo abonimin | hiq abonimin | preferencat | cilësimet | njoftimet | privatësia | politika e privatësisë | \
            kushtet | termat | kushtet e përdorimit | kushtet e shërbimit | ndihmë | qendra e ndihmës | mbështetje | kontakt | kontaktoni | na kontaktoni | \
            pyetje të shpeshta | mëso më shumë | mësoni më shumë | më shumë | lexo më shumë | shiko në shfletues | nuk isha unë | raporto | raportoni | \
            siguro llogarinë | anulo | anuloni | refuzo | blloko | injoro | shkarko | shkarkoni | shkarko aplikacionin | na ndiqni | shpërndaje | lajme | rreth nesh | \
            kryefaqja | dyqani | bli | bli tani | shiko porosinë | gjurmo | sondazh | vlerëso | përgjigju | fshi llogarinë
            """,
        ])
}
