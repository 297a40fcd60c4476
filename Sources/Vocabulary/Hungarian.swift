extension Language {
    static let hungarian = Language(
        "hu",
        [
            .assigned: """
            új válasz az ügyféltől | az ügyfél válaszolt | önhöz rendelve
            """,
            .unfinished: """
            már majdnem kész | majdnem kész | még egy lépés | utolsó lépés | már csak egy lépés
            """,
            .secondFactor: """
            kétlépcsős azon* | kétlépcsős hitel* | kétfaktoros | kétlépcsős ell* | kéttényezős
            """,
            .enrolment: """
            létrehozott önnek egy fiókot | létrehozott neked egy fiókot
            """,
            .booked: """
            foglalás visszaigazolás* | foglalása megerősítve | rendelés visszaigazolás* | foglalás megerősítve | \
            utazási terv
            """,
            .second: """
            másodperc*
            """,
            .subjectLine: """
            a tárgyban | tárgysorban | tárgyában
            """,
            .digits: """
            számjegy* | számsor* | számkombináci* | számsorozat* | *jegyű szám | *jegyű számot | *jegyű számsor* | hatjegyű* | négyjegyű* | nyolcjegyű* | ötjegyű* | \
            6 jegyű | 4 jegyű | 6-jegyű | 4-jegyű | hat karakter* | karaktersor* | következő karakterek*
            """,
            .offer: """
            ajánlat aktiválása | kupon aktiválása | kedvezmény aktiválása
            """,
            .appointment: """
            értekezlet* | megbeszélés* | videokonferenci* | webinárium* | értekezlet-azonosító | szülői értekezlet
            """,
            .received: """
            megkaptuk kérelmét | megkaptuk megkeresését | megkaptuk üzenetét | megkaptuk az üzenetét | megkaptuk az üzeneted | megkaptuk bejelentését | \
            megkaptuk panaszát | megkaptuk levelét | megkaptuk a megkeresésed | megkaptuk a bejelentésed | megkeresését megkaptuk | bejelentését megkaptuk | \
            bejelentését rögzítettük | megkeresését rögzítettük | kérelmét rögzítettük | panaszát rögzítettük | bejelentését nyilvántartásba vettük | \
            nyilvántartásba vettük | iktattuk | kárbejelentését rögzítettük | kárbejelentését megkaptuk | kérelme beérkezett | kérelmét befogadtuk | \
            bejelentése beérkezett | megkeresése beérkezett | bejelentése megérkezett | üzenete megérkezett | üzenete beérkezett | befogadó nyugta | \
            átvételi elismervény | hibajegyet nyitottunk | hibajegyet hoztunk létre | kérjük, hivatkozzon | kérjük hivatkozzon | hivatkozzon erre | \
            őrizze meg ezt a számot | a további levelezés során | megkaptuk e-mailjét | megkaptuk az e-mailjét | megkaptuk az e-maileddet | megkaptuk a kérésedet | \
            megkaptuk nyomtatványát | e-mailje megérkezett | e-mailje beérkezett | e-mailje iktatásra került | e-mailje rögzítésre került | \
            visszaigazoljuk megkeresése | visszaigazoljuk levele | visszaigazoljuk kérelme | visszaigazoljuk bejelentése | visszaigazoljuk e-mailje | \
            visszaigazolás kérelem | visszaigazolás bejelentés | átvételi visszaigazolás | igazoljuk, hogy kérelme | igazoljuk, hogy kérelmét | \
            igazoljuk, hogy beadványa | igazoljuk, hogy beadványát | igazoljuk, hogy megkaptuk
            """,
            .thanks: """
            köszönjük megkeresését | köszönjük, hogy megkeresett | köszönjük, hogy felkeresett | köszönjük, hogy írt | köszönjük üzenetét | köszönjük bejelentését | \
            köszönjük a megkeresésed | köszönjük az üzeneted | köszönjük e-mailjét | köszönjük az e-mailjét | köszönjük az e-mailedet | köszönjük levelét | \
            köszönjük a levelét | köszönjük kérelmét | köszönjük a bejelentését | köszönjük panaszát | köszönjük kérdését | köszönjük hogy kapcsolatba lépett | \
            köszönjük hogy írtál | köszönjük jelzését | köszönjük érdeklődését | köszönettel megkaptuk
            """,
            .request: """
            *kérelme | *kérelmét | *kérelem | *kérelmed | *kérelmedet | kérése | kérését | kérésed | panasza | panaszát | panasz | panaszod | *bejelentése | \
            *bejelentését | *bejelentés | *bejelentésed | *kárbejelentés* | *hibabejelentés* | *megkeresése | *megkeresését | *megkeresésed | igénye | kárigény* | \
            *pályázata | *pályázatát | *fellebbezés* | *kifogás* | *bevallása | *bevallását | *adóbevallás* | *beadvány* | üzenete | üzenetét | üzeneted | levelét | \
            kérdését | *hibajegy | *hibajegyet | *petíció* | *kérelmének | *kérelméhez | *kérelméről | panaszának | *bejelentésének | *megkeresésének | \
            *megkeresésére | leveled | kérdésed | jelzése | jelzését | *űrlapja | *űrlapját | *igénylése | *igénylését | ügye | ügyét | *keresetlevél* | *észrevétele | \
            *észrevételét | *javaslata | kérelem azonosító* | bejelentés száma | bejelentés számát | bejelentés azonosítója | kérelem száma | kérelem azonosítója | \
            panasz száma | panasz azonosítója | kárigény szám* | hibajegy száma | hibajegy azonosítója | kérelem iktatószám* | kérelme száma | kérelmének száma | \
            kérelmének azonosítója | panaszának száma | panaszának azonosítója | bejelentésének száma | bejelentésének azonosítója | megkeresésének száma | \
            megkeresésének azonosítója | beadvány száma | beadvány azonosító* | beadványszám* | fellebbezés száma | hibajegy szám* | hibajegy azonosító* | \
            kárbejelentés száma | kárbejelentés azonosító*
            """,
            .arrival: """
            megkaptuk | beérkezett | megérkezett | érkezett | iktattuk | iktatták | iktatásra | rögzítettük | rögzítettünk | rögzítésre | nyilvántartásba | \
            regisztráltuk | benyújtásra | benyújtotta | benyújtva | megnyitottuk | nyitottunk | létrehoztuk | létrejött | átvettük | befogadtuk | feldolgozás alatt | \
            feldolgozása folyamatban | feldolgozását megkezdtük | iktatva | rögzítve | rögzítették | benyújtottuk | befogadásra | továbbítottuk | továbbításra | \
            nyilvántartott | nyilvántartjuk | kezeljük | kezelése folyamatban | feldolgozzuk | elbírálás alatt | intézése folyamatban | megnyitásra | létrehozásra | \
            regisztrálásra | regisztrálva | beérkezését | megérkezését | elküldése sikeres | sikeresen benyújtott | sikeresen elküldte
            """,
            .numbering: """
            szám | száma | számú | számon | számát | sorszám | azonosító | azonosítója | azonosítószám | hivatkozás | hiv. szám | ref | id | számmal | azonosítóval | \
            azonosítóját | jelzet | számot | a számot
            """,
            .oneTimeCode: """
            megerősítő kód* | megerősítési kód* | ellenőrző kód* | ellenőrzési kód* | hitelesítő kód* | hitelesítési kód* | biztonsági kód* | belépési kód* | \
            belépő kód* | bejelentkezési kód* | bejelentkező kód* | azonosító kód* | azonosítási kód* | egyszeri kód* | egyszer használatos kód* | \
            egyszer használható kód* | ideiglenes kód* | hozzáférési kód* | visszaigazoló kód* | jóváhagyó kód* | jóváhagyási kód* | engedélyezési kód* | \
            igazoló kód* | kétfaktoros kód* | feloldó kód* | jelszó-visszaállító kód* | egyszeri jelszó* | egyszeri jelszav* | egyszeri pin* | \
            egyszer használatos jelszó* | egyszer használatos jelszav* | egyszer használatos pin* | egyszer használható jelszó* | egyszer használható jelszav* | \
            egyszer használható pin* | ideiglenes jelszó* | ideiglenes jelszav* | ideiglenes pin* | átmeneti jelszó* | átmeneti jelszav* | átmeneti pin* | jegyű kód* | \
            számjegyű kód* | számjegyből álló kód* | sms-kód* | otp-kód* | megerősítőkód* | ellenőrzőkód* | ellenőrző szám* | hitelesítőkód* | biztonságikód* | \
            ellenőrzőszám* | hitelesítő szám* | megerősítő szám* | biztonsági szám* | titkos szám* | egyszer használatos szám* | egyszeri szám* | \
            egyszer használatos kulcs* | egyszeri kulcs* | egyszer használatos azonosító* | egyszeri azonosító* | egyszeri kombináci* | bejelentkezési szám* | \
            bejelentkezési kulcs* | belépési kulcs* | belépési szám* | aláíró kód* | aláírókód* | aláírási kód* | aláírási kulcs* | aláíró kulcs* | aláíró jelszó* | \
            tranzakciós jelszó* | tranzakciós jelszav* | sms jelszó* | sms-jelszó* | sms-jelszav* | sms kód* | sms-ben kapott kód* | digitális kulcs* | \
            ellenőrző számjegy* | ellenőrző kulcs* | jóváhagyókód* | \
            bejelentkezéshez szükséges azonosító | belépéshez szükséges azonosító | jóváhagyáshoz szükséges azonosító | \
            aláírójelszó* | internetes titkos jelszó | titkos jelszó | fizetési jelszó | dinamikus jelszó | sms-kulcs | megerősítő számok | feloldókód*
            """,
            .code: """
            kód | kódja | kódod | kódot | kódját | kódodat | kódok | kóddal | kódunk | a kód | pin-kód* | pin | kulcs | token | gépelje be az alábbi szám* | \
            írja be az alábbi szám* | írd be az alábbi szám* | gépeld be az alábbi szám* | adja meg az alábbi szám* | \
            megerősítő kód* | visszaigazoló kód*
            """,
            .accessCode: """
            aktiváló kód* | aktiválási kód* | aktivációs kód* | meghívó kód* | meghívási kód* | regisztrációs kód* | párosítási kód* | párosító kód* | \
            csatlakozási kód* | licenc kód* | aktivációs kulcs* | aktiváló kulcs* | licenckulcs* | termékkulcs* | aktiválókód* | meghívókód* | \
            online hozzáférési kód* | aktiváló szám* | aktiválási szám* | aktiválási kulcs* | aktivációs szám* | hozzáférési szám* | hozzáférési kulcs* | \
            első belépési kód* | első belépéshez szükséges kód* | első bejelentkezési kód* | első belépési jelszó* | regisztrációs kulcs* | kezdeti jelszó* | \
            kezdő jelszó* | induló jelszó* | kezdőkód*
            """,
            .recoveryCode: """
            helyreállítási kód* | helyreállító kód* | visszaállítási kód* | tartalék kód* | biztonsági mentési kód* | vészhelyzeti kód* | vész kód* | tartalékkód* | \
            helyreállítási kulcs* | biztonsági tartalék kód* | helyreállító kulcs* | visszaállítási kulcs* | tartalék kulcs* | tartalékkulcs* | \
            biztonsági mentési kulcs* | vészkód* | pótkód* | mentőkód* | helyreállítási mondat* | helyreállító mondat*
            """,
            .receipt: """
            ügyszám* | ügyszámod | ügyazonosító* | ügyiratszám* | ügyiratszámod | ügyiratazonosító* | kérelemszám* | kérelemszámod | kérelemazonosító* | \
            bejelentésszám* | bejelentésszámod | bejelentésazonosító* | jegyszám* | jegyszámod | jegyazonosító* | hibajegyszám* | hibajegyszámod | hibajegyazonosító* | \
            iktatószám* | iktatószámod | iktatóazonosító* | ügyazonosítószám* | ügyazonosítószámod | ügyazonosítóazonosító* | panaszszám* | panaszszámod | \
            panaszazonosító* | átvételi elismervényszám* | átvételi elismervényszámod | átvételi elismervényazonosító* | igénylésszám* | igénylésszámod | \
            igénylésazonosító* | kárszám* | kárszámod | kárazonosító* | esetszám* | esetszámod | esetazonosító* | hibajegy* | kérelem azonosító* | átvételi szám | \
            kárszám | ügyszámon | ügyiratszámon | iktatószámon | iktatószám alatt | ügyszám alatt | azonosítószámon | azonosítószám alatt | számon iktattuk | \
            számon nyilvántartásba | számon rögzítettük | bejelentés száma | bejelentés számát | bejelentés azonosítója | kérelem száma | kérelem azonosítója | \
            panasz száma | panasz azonosítója | megkeresés száma | megkeresés azonosítója | az ügy száma | az ügy azonosítója | érkeztetési szám* | érkeztető szám* | \
            érkeztetőszám* | nyilvántartási szám* | kárügyszám* | kárigény szám* | kár száma | kárszámon | jegy azonosító* | jegyzőkönyv száma | beküldés azonosítója | \
            befogadás száma | munkaszám* | igénylés száma | igénylés azonosítója | ügyfélszolgálati szám bejelentés | ik. sz | iktsz | ü. sz | üsz | hibajegy száma | \
            hibajegy azonosítója | ik. sz. | iktsz. | ü. sz. | üsz. | iktatószámmal | iktatószámú | iktatószáma | ügyszáma | ügyszámmal | ügyiratszámmal | \
            ügyirata száma | azonosító száma | azonosítószáma | azonosító számon | ellenőrző szám kérelem* | nyilvántartási száma | nyilvántartási számon | \
            regisztrációs szám kérelem* | regisztrációs száma | kérelem iktatószám* | kérelme száma | kérelmének száma | kérelmének azonosítója | panaszának száma | \
            panaszának azonosítója | bejelentésének száma | bejelentésének azonosítója | megkeresésének száma | megkeresésének azonosítója | bejelentési szám* | \
            bejelentési azonosító* | beadvány száma | beadvány azonosító* | beadványszám* | fellebbezés száma | lajstromszám* | naplószám* | naplósorszám* | \
            jegyzőkönyvszám* | dokumentum iktatószám* | eljárás száma | ügyazonosítója | ügyazonosítón | hibajegy szám* | hibajegy azonosító* | eseményszám* | \
            kárbejelentés száma | kárbejelentés azonosító* | káresemény száma | levél iktatószám* | számon iktatták | számon vettük nyilvántartásba | \
            számon regisztráltuk | számon tartjuk nyilván | számon tartunk nyilván | az alábbi számon | következő számon | követési azonosító* | \
            érkeztetési azonosító* | nyomonkövetési azonosító* | e-ügy azonosító*
            """,
            .bait: """
            kapukód* | ajtókód* | rendelés* | rendelési szám* | rendelési azonosító* | rendelésszám* | megrendelés* | számla | számlaszám* | számla száma | \
            számla sorszáma | nyugta | irányítószám* | irányító szám | körzetszám* | országkód* | kedvezmény kód* | promóciós kód* | promó kód* | akciós kód* | \
            ajándék kód* | vásárlási kód* | barátajánló kód* | ajánlói kód* | ajánló kód* | utalvány kód* | csomagkövetési kód* | nyomkövetési kód* | követési kód* | \
            foglalási kód* | hiba kód* | forrás kód* | termék kód* | qr kód* | vonal kód* | átvételi kód* | szállítási kód* | ország kód* | terület kód* | bank kód* | \
            swift kód* | öltözködési kód* | etikai kód* | szín kód* | kupon kód* | csomagátvételi kód* | ajándékkártya kód* | kedvezménykód* | promókód* | \
            promóciókód* | kuponkód* | kupon* | utalvány* | ajándékkártya* | hibakód* | forráskód* | vonalkód* | termékkód* | csomagszám* | csomag* | küldemény* | \
            nyomkövetési szám* | telefonszám* | telefon | tel | mobil* | hívja | fax | ügyfélszám* | ügyfélazonosító* | ügyfélkód* | vevőkód* | bankszámlaszám* | \
            tagsági szám* | tagszám* | felhasználói azonosító* | felhasználónév | törzsszám* | kötvényszám* | szerződésszám* | szerződésszáma | foglalási szám* | \
            foglalásszám* | foglalás* | visszaigazolási szám* | járat* | járatszám* | ülés | ülőhely | szoba | szobaszám | lakás | emelet | épület | utca | körút | \
            postafiók | pf | meeting azonosító* | értekezlet-azonosító* | adószám* | adóazonosító* | közösségi adószám* | cégjegyzékszám* | áfa | kártyaszám* | \
            kártya | végződő | végű kártya | utolsó négy | utolsó 4 | tranzakció* | tranzakcióazonosító* | fizetés | fizetési azonosító* | hivatkozási szám* | \
            hivatkozás* | referenciaszám* | közlemény | sorozatszám* | gyártási szám* | modell | típus | cikkszám* | verzió* | oldal | fejezet | szakasz | szám | \
            száma | sorszám* | összeg* | összesen | végösszeg* | részösszeg | ára | egyenleg* | mennyiség | darab | ft | forint* | huf | euró* | dátum | dátuma | \
            születési dátum | születési idő | évi | éve | pont | pontok | kilométer* | felhasználó | ügyfél | megkaptuk megrendelését | megkaptuk a rendelésed | \
            megkaptuk rendelését | megkaptuk befizetését | megkaptuk a befizetést | megkaptuk adományát | megkaptuk foglalását | rendelését rögzítettük | \
            megrendelését rögzítettük | foglalását rögzítettük | köszönjük megrendelését | befizetését megkaptuk | tárgykód* | kurzuskód* | neptun kód* | neptun-kód* | \
            neptun azonosító* | intézménykód* | nyerőszám | nyertes szám | cégjegyzékszám | adószám | cégjegyzékszámunk | felhasználónevem | felhasználóneve | \
            engedélyezési kód* | jóváhagyási kód* | riasztókód* | kulcsszéf* | utolsó négy számjegy* | utolsó 4 számjegy* | utolsó három számjegy* | \
            utolsó 3 számjegy* | utolsó két számjegy* | utolsó számjegy* | utolsó négy jegy* | első hat számjegy* | végződésű* | végződő* | számra végződő | végződik | \
            társadalombiztosítási szám* | tajszám* | taj-szám* | kártya biztonsági kód* | bankkártya biztonsági kód* | kártya hátoldal* | kártyája hátoldal* | \
            bankkártya hátoldal* | kártyád hátoldal* | nyitókód* | rekeszkód* | kapu kódja | ajtó kódja | a kapu kódja | szállásod | tartózkodása | \
            hívja a | \
            jegyrendelés* | \
            repülőjegy visszaigazoló kód* | jegy visszaigazoló kód*
            """,
            .pointing: """
            alábbi | az alábbi | következő | az ön | itt van | az ön kódja | a kódod
            """,
            .enter: """
            gépelje be | gépeld be | pötyögje be | írja be | írd be | beírni | adja meg | add meg | megadni | megadása | használja | használd | használja ezt | \
            másolja | másold | illessze be | illeszd be | üsse be | alábbi | az alábbi | következő | az ön | itt van | az ön kódja | a kódod | \
            gépelje be az alábbi szám* | írja be az alábbi szám* | írd be az alábbi szám* | gépeld be az alábbi szám* | adja meg az alábbi szám*
            """,
            .expiry: """
            lejár | lejárni | lejárat* | le fog járni | érvényes | érvényesség* | érvényességi ideje | érvényét veszti | elévül | hatályát veszti | belül | \
            perc múlva | óra múlva | múlva | használható fel | percig | óráig | napig | érvényes eddig | érvényesség vége | érvényességi idő* | óráig érvényes | \
            percig érvényes | ig érvényes | érvényességét veszti | érvényes marad | lejár ekkor | lejárat ideje | lejárati idő* | óráig használható | \
            percig használható | ig használható | használható eddig | óráig használhatja | legkésőbb eddig | előtt használja | előtt használd | előtt írja be | \
            előtt add meg | előtt adja meg | perce van | perced van | perce maradt | perced maradt | perc maradt | felhasználható eddig | óráig él
            """,
            .minute: """
            perc | percig | percen | percet | perces | perccel | perce | perc múlva | percig érvényes | percig használható | perce van | perced van | perce maradt | \
            perced maradt | perc maradt
            """,
            .hour: """
            óra | órán | óráig | órás | órát | órával | óra múlva | óráig érvényes | óráig használható | óráig használhatja | óráig él
            """,
            .day: "nap | napon | napig | napos | nappal",
            .secrecy: """
            ne ossza meg | ne oszd meg | ne adja meg | ne add meg | ne adja ki | ne add ki | ne adja át | ne add át | ne adja tovább | ne küldje tovább | \
            ne továbbítsa | ne árulja el | ne mutassa meg | soha ne ossza meg | soha ne oszd meg | soha ne adja meg | soha ne add meg | soha ne adja ki | \
            soha ne adja át | ne ossza meg ezt | senkivel | senkinek | másokkal | másnak | bizalmas* | soha nem kérjük | soha nem kéri | soha nem fogjuk | titokban
            """,
            .unrequested: """
            ha nem ön | ha nem te | ha nem önnek | ha nem kérte | ha nem kérted | ha nem kezdeményezte | ha nem kezdeményezted | ha nem ön kérte | ha nem te kérted | \
            ha nem ön volt | ha nem te voltál | ha nem ismeri fel | ha nem regisztrált | ha nem regisztráltál | ha nem ön kezdeményezte | ha nem te kezdeményezted | \
            ha nem próbált | ha nem kért | ha nem kértél | amennyiben nem ön | amennyiben nem te | amennyiben nem kérte | amennyiben nem kezdeményezte | \
            amennyiben nem ön kérte | amennyiben nem ön kezdeményezte | ha ezt nem | nem ön kérte | nem te kérted | nem ön volt | nem te voltál | \
            hagyja figyelmen kívül | hagyd figyelmen kívül | figyelmen kívül | tekintse tárgytalannak | tekintsd tárgytalannak | tárgytalannak
            """,
            .elsewhere: """
            sms-ben | sms-t | sms üzenet* | szöveges üzenet* | telefonjára | telefonodra | telefonszámára | hitelesítő alkalmazás* | hitelesítőalkalmazás* | \
            hitelesítő app* | postai úton | postán | levélben | telefonhívás*
            """,
            .spent: """
            sikeresen | sikeres | megváltozott | megváltoztatták | módosult | módosították | felhasználták | már felhasznált* | már használt* | frissült | \
            visszaállítottuk | megerősítve | megerősítésre került | aktiválva | aktiválásra került | lejárt | már nem érvényes | új bejelentkezés | új belépés
            """,
            .confirm: """
            zárolás feloldása | zárolásának megszüntetése | fiók feloldása | megerősít* | erősítse meg | erősítsd meg | megerősítése | megerősítés | megerősítem | \
            ellenőrizze | ellenőrzése | ellenőrizd | igazolja | igazold | igazolás | hitelesítse | hitelesítsd | hitelesítés* | aktiválja | aktiváld | aktiválás* | \
            aktiválom | jóváhagy* | hagyja jóvá | visszaigazol* | érvényesít* | fejezze be a regisztráció* | fejezd be a regisztráció* | regisztráció befejezése | \
            regisztráció véglegesítése | regisztráció megerősítése | regisztráció aktiválása | véglegesítse | véglegesítsd | meg kell erősíteni* | \
            meg kell erősítened | kell megerősíteni* | véglegesítés* | regisztráció véglegesítés* | regisztrációd véglegesítés* | regisztrációja véglegesítés* | \
            regisztráció befejezés* | aktiválni | aktiválnia | igazolnia | igazolni | vissza kell igazoln* | igazolnod | aktiválom a fiók* | aktív a fiókod | \
            feliratkozás megerősítés* | erősítsd meg a feliratkozás* | erősítse meg a feliratkozás* | kell megerősítened | jó címet adtál meg | \
            helyes címet adott meg | ellenőrizzük az e-mail* | e-mail-címed ellenőrzés* | címed ellenőrzés* | fiók létrehozásának befejezés* | \
            fiókja létrehozásának befejezés* | igen, feliratkozom
            """,
            .address: """
            e-mail* | email* | e-mail-cím* | email cím* | emailcím* | levelezési cím | cím | címe* | címet | fiók | fiókja* | fiókod* | fiókot | fiókom | \
            felhasználói fiók* | regisztráció* | feliratkozás* | előfizetés* | személyazonosság* | profil* | eszköz* | telefonszám*
            """,
            .password: """
            jelszó | jelszava | jelszavad | jelszavát | jelszavadat | jelszót | jelszavának | jelszavam | jelszav* | ideiglenes jelszó*
            """,
            .reset: """
            visszaállít* | állítsa vissza | állítsd vissza | helyreállít* | alaphelyzetbe | jelszóemlékeztető | jelszócsere | jelszóváltoztatás* | jelszómódosítás* | \
            jelszó-visszaállítás* | jelszó módosítás* | jelszó megváltoztatás* | jelszó módosítása | jelszó beállítás* | jelszó megadás* | jelszó létrehozás* | \
            jelszó csere* | jelszó cseréje | jelszava módosítás* | jelszava megváltoztatás* | jelszava módosítása | jelszava beállítás* | jelszava megadás* | \
            jelszava létrehozás* | jelszava csere* | jelszava cseréje | jelszavad módosítás* | jelszavad megváltoztatás* | jelszavad módosítása | \
            jelszavad beállítás* | jelszavad megadás* | jelszavad létrehozás* | jelszavad csere* | jelszavad cseréje | jelszavát módosítás* | \
            jelszavát megváltoztatás* | jelszavát módosítása | jelszavát beállítás* | jelszavát megadás* | jelszavát létrehozás* | jelszavát csere* | \
            jelszavát cseréje | jelszavadat módosítás* | jelszavadat megváltoztatás* | jelszavadat módosítása | jelszavadat beállítás* | jelszavadat megadás* | \
            jelszavadat létrehozás* | jelszavadat csere* | jelszavadat cseréje | változtassa meg | módosítsa jelszavát | új jelszó | új jelszót | új jelszava | \
            új jelszavát | elfelejtett* | elfelejtette | elfelejtetted | elfelejtettem | elveszett | hozzon létre jelszót | hozzon létre új jelszót | \
            állítson be jelszót | állítson be új jelszót | adjon meg új jelszót | adj meg új jelszót | válasszon új jelszót | állíts be | jelszavának megváltoztatás* | \
            jelszavának módosítás* | jelszavának visszaállítás* | jelszavának cser* | új jelszót megadni | új jelszót kérek | jelszót változtatni | \
            nem emlékszel a jelszavad* | nem emlékszik a jelszav* | állíts be új* | állítson be új* | új jelszó beállítás* | állíthatod vissza | állíthatja vissza | \
            jelszavad visszaállítás*
            """,
            .signIn: """
            bejelentkez* | jelentkezzen be | jelentkezz be | belép* | belépés | lépjen be | lépj be | belépek | bejelentkezési link* | varázslink | mágikus link | \
            egyszeri link | hozzáférés a fiókhoz | belépő link* | fiókod elérés* | fiókjának elérés* | fiókja elérés* | lépj be most | igen, én vagyok | igen, én voltam
            """,
            .invite: """
            meghívó* | meghívás* | meghívta | meghívott | meghívtak | meghívja | meghívást kapott | meghívást kaptál | meghívtunk | elfogad* | meghívás elfogadása | \
            meghívó elfogadása | csatlakoz* | csatlakozás | csatlakozzon | csatlakozz | vegyen részt | hozzáadott téged | hozzáadta önt | hozzáadták | csapata tagja | \
            csapat tagja lenn* | tagja lennél | csatlakozz hozzánk | létrehozott önnek egy fiókot | létrehozott neked egy fiókot
            """,
            .press: """
            kattints* | kattintson | kattintson ide | kattints ide | kattintva | kattintással | kattintani | nyomja meg | nyomd meg | koppintson | koppints | \
            érintse meg | alábbi linkre | alábbi hivatkozásra | alábbi gombra | alábbi link | alábbi gomb | lenti linkre | lenti gombra | következő linkre | \
            erre a linkre | linkre | linket | ezt a linket | hivatkozásra | hivatkozást | gombra | gomb | gombot | másolja be | másold be | böngésző* | címsor* | \
            látogasson el | látogass el | nyissa meg | nyisd meg | ide kattintva | használd ezt a linket | használja ezt a linket | hivatkozáson | \
            hivatkozásra kattint* | linken | gombra kattintva | alábbi hivatkozás* | alábbi linken | egy kattintás | koppintással | kezdés
            """,
            .never: """
            leiratkoz* | iratkozzon le | iratkozz le | feliratkozás törlése | lemondás | lemondom | beállítások | értesítési beállítások | értesítések | preferenciák | \
            adatvédelem | adatvédelmi* | adatkezelés* | adatkezelési tájékoztató | felhasználási feltételek | feltételek | általános szerződési feltételek | ászf | \
            szerződési feltételek | szolgáltatási feltételek | jogi nyilatkozat | impresszum | sütik | cookie-k | súgó | segítség | súgóközpont | támogatás | \
            ügyfélszolgálat* | ügyféltámogatás | kapcsolat | kapcsolatfelvétel | lépjen kapcsolatba | vegye fel a kapcsolatot | elérhetőség* | gyakori kérdések | \
            gyik | további információ* | tudjon meg többet | tudj meg többet | bővebben | részletek | olvasson tovább | tovább olvasom | megtekintés böngészőben | \
            megnyitás böngészőben | böngészőben megtekint* | webes verzió | online verzió | nem én voltam | ez nem én voltam | nem én vagyok | jelentés | bejelentem | \
            visszaélés | fiók védelme | fiók biztonságossá tétele | mégse | mégsem | megszakítás | visszavonás | elutasít* | letiltás | tiltás | letöltés | töltse le | \
            töltsd le | alkalmazás letöltése | telepítés | kövessen minket | kövess minket | megosztás | továbbítás | blog | hírek | rólunk | karrier | kezdőlap | \
            főoldal | weboldal* | honlap* | webáruház | bolt | vásárlás | vásároljon | vásárolj most | megveszem | rendelés megtekintése | rendelésem | csomagkövetés | \
            rendelés követése | számla megtekintése | közösség | fórum | útmutató | kérdőív | felmérés | visszajelzés | értékelés | értékelje | adományozás | árak | \
            részletek megtekintése | válasz | fiók törlése | visszatérítés | értesítések bekapcsolás* | értesítések aktiválás* | értesítések engedélyezés* | \
            regisztráció megtekintése | jelentkezés megtekintése | \
            rendelés befejezése | rendelés véglegesítése | vásárlás befejezése
            """,
        ])
}
