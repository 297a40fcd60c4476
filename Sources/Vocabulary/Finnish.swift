extension Language {
    static let finnish = Language(
        "fi",
        [
            .assigned: """
            uusi vastaus asiakkaalta | asiakas on vastannut | osoitettu sinulle
            """,
            .unfinished: """
            melkein valmista | melkein valmis | vielä yksi vaihe | vielä yksi askel | viimeinen vaihe
            """,
            .secondFactor: """
            kaksivaiheisen tunnist* | kaksivaiheinen tunnist* | kaksivaiheisen vahvist* | kaksivaiheinen vahvist* | kaksivaiheisen kirj* | monivaiheisen tunnist*
            """,
            .enrolment: """
            luonut sinulle tilin | luotu sinulle tili | \
            sinulle on luotu tili | sinulle luotiin tili | tili on luotu sinulle
            """,
            .booked: """
            varausvahvistus | varaus vahvistettu | tilausvahvistus
            """,
            .second: """
            sekuntia | sekunnin | sekuntin*
            """,
            .subjectLine: """
            aihekentässä | aiherivillä | viestin otsikossa
            """,
            .digits: """
            numerosarja* | lukusarja* | numeroyhdistelm* | numerokood* | *numeroinen luku | *numeroisen luvun | *numeroinen numero | *numeroisen numeron | \
            kuusinumeroi* | nelinumeroi* | kahdeksannumeroi* | viisinumeroi* | 6-numeroi* | 4-numeroi* | 8-numeroi* | kuusi merkkiä | seuraavat merkit | merkkijono* | \
            seuraavat numerot | alla olevat numerot | kuusi numeroa | neljä numeroa
            """,
            .offer: """
            aktivoi tarjous | aktivoi etu | aktivoi alennus
            """,
            .appointment: """
            kokous | kokouksen | kokoukseen | kokoustunnus | videokokous | verkkoseminaari* | vanhempainilta
            """,
            .received: """
            olemme vastaanottaneet | olemme vastaanottaneet viestisi | olemme vastaanottaneet pyyntösi | olemme vastaanottaneet hakemuksesi | \
            olemme vastaanottaneet ilmoituksesi | olemme vastaanottaneet yhteydenottosi | olemme vastaanottaneet valituksesi | olemme vastaanottaneet reklamaatiosi | \
            olemme saaneet viestisi | olemme saaneet yhteydenottosi | olemme saaneet hakemuksesi | olemme saaneet ilmoituksesi | olemme saaneet palautteesi | \
            olemme saaneet vahinkoilmoituksesi | viestisi on vastaanotettu | viestisi on saapunut | pyyntösi on vastaanotettu | pyyntösi on kirjattu | \
            hakemuksesi on vastaanotettu | hakemuksesi on saapunut | hakemuksenne on vastaanotettu | ilmoituksesi on vastaanotettu | ilmoituksesi on kirjattu | \
            palautteesi on vastaanotettu | asiasi on kirjattu | asianne on kirjattu | asiasi on vireillä | saapumisilmoitus | vastaanottokuittaus | \
            vastaanottovahvistus | vahvistamme vastaanottaneemme | tikettisi on | olemme avanneet tiketin | mainitse tämä numero | mainitkaa | ilmoita tämä numero | \
            säilytä tämä numero | pidä numero saatavilla | olemme saaneet sähköpostisi | sähköpostisi on vastaanotettu | sähköpostisi on saapunut | \
            vahvistus hakemuksen | vahvistus ilmoituksen | vahvistus pyynnön | vahvistamme vastaanottaneet | vastaanottotodistus | vastaanottoilmoitus | \
            vastauksena palvelupyyntöösi | vastauksena pyyntöösi
            """,
            .thanks: """
            kiitos yhteydenotostasi | kiitos viestistäsi | kiitos yhteydenotosta | kiitos yhteydenotostanne | kiitos viestistä | kiitos viestistänne | \
            kiitos ilmoituksestasi | kiitos palautteestasi | kiitos, että otit yhteyttä | kiitos sähköpostistasi | kiitos sähköpostistanne | kiitos hakemuksestasi | \
            kiitos hakemuksestanne | kiitos pyynnöstäsi | kiitos kyselystäsi | kiitos kysymyksestäsi | kiitos reklamaatiostasi | kiitos ilmoituksestanne | \
            kiitos palautteesta
            """,
            .request: """
            *pyyntö | *pyyntösi | *pyyntönne | *pyynnön | *pyyntöä | *hakemus | *hakemuksesi | *hakemuksenne | *hakemuksen | *ilmoitus | *ilmoituksesi | \
            *ilmoituksenne | *ilmoituksen | *valitus | *valituksesi | *valituksenne | *kantelu* | *yhteydenotto | *yhteydenottosi | *yhteydenottonne | *yhteydenoton | \
            *reklamaatio* | *korvaushakemus* | *veroilmoitus* | *vikailmoitus* | *oikaisuvaatimus* | *oikaisuvaatimuksesi | viestisi | viestinne | *palautteesi | \
            *palautteenne | *kyselysi | *kysymyksesi | asiasi | asianne | *tiketti | *tikettisi | *vetoomus* | *muistutuksesi | lomakkeesi | *hakemusta | *valituksen | \
            *valitusta | *kyselyn | *kyselynne | kysymyksenne | *palaute | *palautteen | *jatkolupahakemu* | kirjeesi | kirjeenne | *kanteen | *asiakirjasi | \
            hakemuksen numero* | hakemuksen tunnus* | pyynnön numero* | pyynnön tunnus* | ilmoituksen numero* | ilmoituksen tunnus* | reklamaationumero* | \
            valituksen numero* | vikailmoitusnumero* | palautteen numero* | yhteydenoton numero* | palautteen tunnus* | kantelun numero* | kantelunumero* | \
            kyselyn numero* | asiasi numero* | asianne numero* | asiasi tunnus* | hakemuksesi numero* | hakemuksesi tunnus* | ilmoituksesi numero* | pyyntösi numero*
            """,
            .arrival: """
            vastaanotettu | vastaanottanut | vastaanottaneet | vastaanotimme | otettu vastaan | saaneet | saanut | saimme | saapunut | saapui | tullut perille | \
            kirjattu | kirjattiin | rekisteröity | tallennettu | jätetty | lähetetty onnistuneesti | avattu | luotu | vireille | vireillä | käsittelyssä | \
            otettu käsittelyyn | käsitellään | vireilletulo | saapuneeksi | jätettiin | toimitettu | siirretty | välitetty | annettu numero | tullut meille | \
            rekisteröitiin | tallennettiin | otetaan käsittelyyn | otettu hoidettavaksi | kirjattu numerolla | kirjattu diaarinumerolla | kirjattu tunnuksella
            """,
            .numbering: """
            numero | numerolla | numeron | numerosi | nro | nr | tunnus | viite | viitenumero | id | numerolle | tunnuksella | viitenumerolla | viitteellä | \
            tunnuksen | numeronne
            """,
            .oneTimeCode: """
            *vahvistustunnus* | *kertakäyttötunnus* | tunnusluku* | *vahvistuskoodi* | *varmennuskoodi* | *todennuskoodi* | *turvakoodi* | *tarkistuskoodi* | \
            *kirjautumiskoodi* | *sisäänkirjautumiskoodi* | *kertakäyttökoodi* | *kertakirjautumiskoodi* | *tunnistuskoodi* | *tunnistautumiskoodi* | *käyttökoodi* | \
            *varmistuskoodi* | *hyväksymiskoodi* | *pääsykoodi* | *valtuutuskoodi* | *lukituksen avauskoodi* | kertakäyttöinen koodi* | kertakäyttöinen salasana* | \
            kertakäyttöinen tunnus* | kertakäyttöisen koodi* | kertakäyttöisen salasana* | kertakäyttöisen tunnus* | kertakäyttöisellä koodi* | \
            kertakäyttöisellä salasana* | kertakäyttöisellä tunnus* | kertakäyttöistä koodi* | kertakäyttöistä salasana* | kertakäyttöistä tunnus* | \
            kertakäyttösalasana* | kertasalasana* | kertakoodi* | väliaikainen koodi* | väliaikainen salasana* | väliaikainen tunnus* | väliaikaisen koodi* | \
            väliaikaisen salasana* | väliaikaisen tunnus* | väliaikaisella koodi* | väliaikaisella salasana* | väliaikaisella tunnus* | väliaikaista koodi* | \
            väliaikaista salasana* | väliaikaista tunnus* | tilapäinen koodi* | tilapäinen salasana* | tilapäisen koodi* | tilapäisen salasana* | tilapäistä koodi* | \
            tilapäistä salasana* | numeroinen koodi* | numeroisen koodi* | numeroista koodi* | tekstiviestikoodi* | otp-koodi* | vahvistusnumero* | varmistusnumero* | \
            turvaluku* | valtuutuskoodi* | tarkistusnumero* | turvaluvu* | turvanumero* | avainluku* | avainluvu* | tunnusluvu* | vahvistusluku* | vahvistusluvu* | \
            tarkistusluku* | tarkistusluvu* | kertakäyttöavai* | kertakäyttönumero* | kertakäyttöinen numero | kertakäyttöinen avain | kertakäyttöisen avaimen | \
            kertakäyttötunnist* | kertakäyttötunnus* | kertakäyttöyhdistelm* | salainen numero | salaisen numeron | kirjautumisnumero* | kirjautumisavai* | \
            kirjautumislause* | allekirjoituskood* | allekirjoitusavai* | allekirjoitustunnu* | tapahtumasalasan* | maksunvahvistuskood* | tekstiviestisalasan* | \
            sms-salasan* | digitaalinen avain | digiavai* | tarkistusnumerot | kertaluku* | kertaluvu* | allekirjoitusavain* | allekirjoitustunnus* | maksusalasana* | dynaaminen salasana
            """,
            .code: """
            koodi* | *koodi | *koodisi | *koodin | *koodia | *koodilla | pin-koodi* | pinkoodi* | pin | tunnusluku* | avain | *koodinne | \
            näppäile alla olevat numerot | syötä alla olevat numerot | kirjoita alla olevat numerot | syötä seuraavat numerot | näppäile numerot | syötä numerot | \
            syötä numerosarja | \
            tunnuksella | tunnuksellasi
            """,
            .accessCode: """
            aktivointikoodi* | aktivointiavain* | kutsukoodi* | rekisteröintikoodi* | rekisteröitymiskoodi* | ilmoittautumiskoodi* | parituskoodi* | laiteparikoodi* | \
            lisenssiavain* | tuoteavain* | liittymiskoodi* | avauskoodi* | aktivointinumero* | aktivointiavai* | aktivointitunnu* | aktivointisalasan* | \
            käyttöönottokood* | käyttöönottoavai* | käyttöönottotunnu* | pääsynumero* | pääsyavai* | ensikirjautumiskood* | ensikirjautumisen koodi | \
            ensimmäisen kirjautumisen koodi | rekisteröintiavai* | rekisteröitymisavai* | alkusalasan* | aloitussalasan* | aloituskood* | alkutunnusluku* | \
            väliaikaisen salasanan | laiteparikood*
            """,
            .recoveryCode: """
            palautuskoodi* | varakoodi* | varmuuskoodi* | hätäkoodi* | palautusavain* | varmuuskopiokoodi* | palautusavai* | palautuslause* | vara-avai* | \
            varmuuskopioavai* | varakood* | hätäkood* | hätäavai* | pelastuskood* | varmuusavai*
            """,
            .receipt: """
            tapausnumero* | tapaustunnus* | palvelupyyn* | tikettinumero* | asianumero* | diaarinumero* | hakemusnumero* | vastaanottonumero* | käsittelynumero* | \
            yhteydenottonumero* | kuittaustunnus* | asiointitunnus* | vahinkonumero* | tukipyyntö* | tapausnro | tapauksen numero* | tapauksen tunnus* | asian numero | \
            asianro | asiatunnus* | asian diaarinumero | diaarinro | dnro | diaarinumerolla | diaaritunnus* | tiketin numero* | tikettinro | tiketti* | \
            tikettitunnus* | hakemuksen numero* | hakemustunnus* | hakemuksen tunnus* | pyynnön numero* | pyynnön tunnus* | pyyntönumero* | ilmoituksen numero* | \
            ilmoitusnumero* | ilmoituksen tunnus* | vahinkotunnus* | vahingon numero* | reklamaationumero* | valituksen numero* | valitusnumero* | \
            vikailmoituksen numero* | vikailmoitusnumero* | palautteen numero* | palautenumero* | yhteydenoton numero* | arkistotunnus* | saapumistunnus* | \
            kirjattu numerolla | käsittelytunnus* | kirjaamisnumero* | dnro. | asiatunnukse* | rekisterinumero hakemu* | hakemusnro | hakemusnro. | ilmoitusnro | \
            valitusnro | pyyntötunnus* | palautetunnus* | palautteen tunnus* | valitustunnus* | kirjaustunnus* | kirjausnumero* | lähetystunnus* | \
            toimitustunnus hakemu* | lupahakemuksen numero* | lomakkeen numero* | kantelun numero* | kantelunumero* | kyselyn numero* | kyselytunnus* | \
            viestin numero | viestin tunnus | tukipyynnön numero* | tukipyynnön tunnus* | palvelupyynnön numero* | palvelupyynnön tunnus* | asiasi numero* | \
            asianne numero* | asiasi tunnus* | hakemuksesi numero* | hakemuksesi tunnus* | ilmoituksesi numero* | pyyntösi numero* | seurantatunnus hakemu* | \
            diaarinumeron | asianumerolla | kirjattu diaarinumerolla | kirjattu tunnuksella
            """,
            .bait: """
            tilausnumero* | tilaus* | tilauksesi | tilausvahvistus* | ostos* | lasku | laskun | laskunumero* | kuitti* | postinumero* | suuntanumero* | maakoodi* | \
            maatunnus* | alennuskoodi* | alennus* | etukoodi* | tarjouskoodi* | kampanjakoodi* | kuponkikoodi* | kuponki | lahjakoodi* | lahjakortti* | lahjakortin | \
            suosittelukoodi* | kaverikoodi* | promokoodi* | bonuskoodi* | seurantakoodi* | seurantanumero* | seurantatunnus* | lähetystunnus* | lähetysnumero* | \
            lähetys | paketti | paketin | noutokoodi* | toimituskoodi* | lunastuskoodi* | puhelinnumero* | puhelin | puh | matkapuhelin* | soita | faksi | \
            asiakasnumero* | asiakastunnus* | tilinumero* | jäsennumero* | käyttäjätunnus* | käyttäjänumero* | henkilötunnus* | y-tunnus* | henkilöstönumero* | \
            opiskelijanumero* | vakuutusnumero* | sopimusnumero* | varausnumero* | varaustunnus* | varauskoodi* | varaus | lento | lennon | lentonumero* | paikka | \
            istumapaikka | huone* | huoneisto | kerros | rakennus | katu | *katu | postilokero | kokoustunnus* | kokouskoodi* | virhekoodi* | lähdekoodi* | qr-koodi* | \
            viivakoodi* | pukukoodi* | värikoodi* | pankkikoodi* | alv | alv-numero* | kortin numero | kortti | päättyvä | viimeiset neljä | viimeiset 4 | \
            tapahtumatunnus* | tapahtumanumero* | tapahtuma | maksu | maksutunnus* | viite | viitenumero* | viitekoodi* | sarjanumero* | malli | mallinumero* | \
            tuotenumero* | tuotekoodi* | versio* | sivu | luku | numero | nro | summa | yhteensä | loppusumma | hinta | saldo | määrä | euroa | päivämäärä | pvm | \
            syntymäaika | vuosi | vuonna | vuotta | vuoden | pistettä | kilometri* | käyttäjää | asiakasta | olemme vastaanottaneet maksusi | \
            olemme vastaanottaneet maksun | olemme vastaanottaneet tilauksesi | olemme vastaanottaneet tilauksen | olemme vastaanottaneet lahjoituksesi | \
            olemme vastaanottaneet varauksesi | olemme vastaanottaneet suorituksesi | olemme saaneet tilauksesi | olemme saaneet maksusi | \
            vahvistamme vastaanottaneemme tilauksesi | vahvistamme vastaanottaneemme maksusi | y tunnus | alv tunnus | käyttäjätunnus | käyttäjänimi | \
            valtuutuskoodi* | ovikoodi* | porttikoodi* | avainlaatikon koodi | hälytyskoodi* | neljä viimeistä numeroa | 4 viimeistä numeroa | \
            viimeiset neljä numeroa | viimeiset 4 numeroa | kolme viimeistä numeroa | 3 viimeistä numeroa | viimeiset kolme numeroa | kaksi viimeistä numeroa | \
            viimeiset numerot | viimeistä numeroa | kuusi ensimmäistä numeroa | päättyy numeroihin | päättyvä* | päättyväll* | loppuosa | joka päättyy | \
            henkilötunnu* | sosiaaliturvatunnu* | kortin turvakoodi | kortin turvakoodin | kortin tarkistusnumero | kortin tarkiste | kortin kääntöpuol* | \
            kortin takana | kortin takapuol* | lokerokoodi* | majoituksesi | lokeron avauskoodi* | lokeron koodi* | lokerikon koodi* | noutolokeron koodi* | \
            avainlokero | avainlokeron | avainboksi | avainboksin | ovikoodi | ovikoodin | porttikoodi | \
            soita meille numeroon | soita numeroon | \
            ajanvarauskoodi | hakijanumero | hakijatunnus | kokelasnumero
            """,
            .pointing: """
            alla oleva* | seuraava* | tässä on | on sinun
            """,
            .enter: """
            anna koodi* | anna tämä | anna alla* | syötä | syöttä* | kirjoita | näppäile | käytä | käyttämällä | kopioi | liitä | alla oleva* | seuraava* | tässä on | \
            on sinun | täytä | näppäile alla olevat numerot | syötä alla olevat numerot | kirjoita alla olevat numerot | syötä seuraavat numerot | \
            näppäile numerot | syötä numerot | syötä numerosarja | \
            näppäilemällä
            """,
            .expiry: """
            vanhenee | vanhentuu | vanhene | umpeutuu | umpeutu* | voimassa | on voimassa | voimassaolo* | voimassaoloaika* | erääntyy | raukeaa | kelpaa | \
            lakkaa toimimasta | kuluttua | kuluessa | sisällä | päättyy | voimassa asti | voimassa saakka | voimassa klo | voimassa kello | voimassaolo päättyy | \
            vanhenee klo | vanhenee kello | vanhentuu klo | vanhentuu kello | umpeutuu klo | umpeutuu kello | raukeaa klo | toimii klo | toimii kello | \
            käytettävissä klo | viimeistään klo | viimeistään kello | käytä ennen klo | käytä se ennen | käytettävä ennen | käytettävä viimeistään | syötä se ennen | \
            syötettävä ennen | asti voimassa | saakka voimassa | minuuttia jäljellä | minuuttia aikaa | sinulla on aikaa | sinulla on enää | vain minuuttia | \
            voimassa vielä | voimassa vain
            """,
            .minute: """
            minuuttia | minuutin | minuutti | minuutissa | minuuttien | min | minuuttia jäljellä | minuuttia aikaa
            """,
            .hour: "tunti | tuntia | tunnin | tunnissa | tuntien | h",
            .day: "päivä | päivää | päivän | päivässä | vrk | vuorokau*",
            .secrecy: """
            älä jaa | älä koskaan jaa | älä anna | älä luovuta | älä kerro | älä paljasta | älä välitä | älä koskaan | kenellekään | kenenkään kanssa | muille | \
            ulkopuolisille | luottamuksellinen | emme koskaan pyydä | ei koskaan pyydä | emme koskaan kysy | pidä se salassa
            """,
            .unrequested: """
            jos et pyytänyt | jos et ole pyytänyt | jos et itse | jos et tehnyt | jos et ole | jos et yrittänyt | jos et luonut | jos et tunnista | \
            jos et rekisteröitynyt | jos et ole tilannut | jos et tilannut | ellet pyytänyt | ellet ole | ellet itse | jos se et ollut sinä | jos tämä et ollut sinä | \
            et pyytänyt | et ole pyytänyt | et ollut sinä | jätä tämä viesti huomiotta | jätä tämä sähköposti huomiotta | jätä tämä viesti | voit jättää tämän | \
            huomiotta | ohita tämä | voit ohittaa | huomioimatta
            """,
            .elsewhere: """
            tekstiviesti* | tekstiviestillä | sms | puhelimeesi | puhelinnumeroosi | matkapuhelimeesi | todennussovellu* | tunnistautumissovellu* | todentajasovellu* | \
            postitse | kirjeitse | kirjeessä | puhelulla
            """,
            .spent: """
            on vaihdettu | on muutettu | on käytetty | on päivitetty | on palautettu | on vahvistettu | on aktivoitu | on nollattu | on luotu | on jo käytetty | \
            on vanhentunut | käytetty jo | onnistui | onnistuneesti | ei ole enää voimassa | uusi kirjautuminen | uusi sisäänkirjautuminen | uudella laitteella
            """,
            .confirm: """
            vahvista | vahvistan | vahvistaa | vahvistamaan | vahvistamalla | vahvistus | vahvistaaksesi | vahvistaminen | varmista | varmistaa | varmenna | \
            varmentaa | todenna | todentaa | aktivoi | aktivoida | aktivointi | aktivoidaksesi | tarkista osoite | hyväksy | viimeistele rekisteröinti | \
            viimeistele rekisteröityminen | viimeistele rekisteröitymisesi | täydennä rekisteröinti | täydennä rekisteröityminen | suorita rekisteröityminen loppuun | \
            rekisteröinnin loppuun* | viimeistele tilisi | vahvistuslinkki | vahvistettava | vahvistettu | tulee vahvistaa | vahvistathan | vahvistaisit | \
            aktivoitava | aktivoi tili | viimeistele rekisteröitymistä | rekisteröityminen kesken | rekisteröinti kesken | aktivointilinkki | ota tili käyttöön | \
            tilisi on käytössä | tilin käyttöönotto | ottaaksesi tilin käyttöön | tilauksen vahvist* | vahvistat | aktivoin | vahvistamatta | olevan sinä | \
            todistaaksesi | varmistetaan | varmistaaksemme | varmistamme | varmistamaan | varmistaaksesi | osoite on oikein | viimeistellä tilisi luomisen | \
            tunnuksen luominen | tunnuksen luomista | tunnuksen tekemistä | tilin luominen | tilin luomista | avata lukituksen | avaa tilin lukitus | \
            kyllä, haluan tilata
            """,
            .address: """
            sähköposti* | sähköpostiosoite* | sähköpostiosoitteen* | sähköpostin | meili* | osoite | osoitteen* | osoitteesi | tili | tilin | tilisi | tilini | tiliä | \
            rekisteröinti* | rekisteröityminen | rekisteröitymi* | tilauksen vahvistus | uutiskirjetila* | henkilöllisyy* | profiili* | laite | laitteen | jäsenyy* | \
            puhelinnumero*
            """,
            .password: """
            salasana | salasanan | salasanasi | salasanaa | salasanani | salasanat | salasana* | väliaikainen salasana* | väliaikaisen salasana* | \
            väliaikaisella salasana* | väliaikaista salasana* | tilapäinen salasana* | tilapäisen salasana* | tilapäistä salasana*
            """,
            .reset: """
            nollaa | nollata | nollaus | nollaaminen | palauta | palauttaa | palauttaminen | palautus | palauttamaan | palautuslinkki | vaihda | vaihtaa | \
            vaihtaminen | vaihto | uusi salasana | uuden salasanan | uutta salasanaa | unohditko | unohtunut | unohtui | unohdin | unohtanut | luo salasana | \
            luo uusi | aseta salasana | aseta uusi | valitse salasana | valitse uusi | määritä salasana | määritä uusi salasana | vaihtamaan salasana* | \
            vaihtamaan salasanasi | salasanan vaihto | vaihtaaksesi salasana* | nollataksesi | asettamaan uuden | asettaa uuden salasanan | luoda uuden salasanan | \
            etkö muista salasana* | et muista salasana* | luo uusi täällä | uusi salasana täältä | vaihda salasana*
            """,
            .signIn: """
            ilman salasanaa | kirjaudu | kirjaudu sisään | kirjautua | kirjautuminen | kirjautumi* | sisäänkirjautumi* | kirjautumislinkki | taikalinkki | \
            maaginen linkki | siirry tilillesi | kertakäyttöinen linkki | kertakäyttölinkki | kirjautuaksesi | kirjaudut | kirjaudut sisään | kirjautumaan | \
            pääsy tilillesi | pääset tilillesi | päästäksesi tilillesi | pääset sisään | siirry tilille | siirry tiliin | sisään tilille | kyllä, se olen minä | \
            päästä minut sisään
            """,
            .invite: """
            kutsu | kutsun | kutsua | kutsui | kutsui sinut | on kutsunut | on kutsunut sinut | kutsuttu | sinut on kutsuttu | kutsu sinulle | hyväksy kutsu | liity | \
            liittyä | osallistu | osallistua | liittymään | liittyäksesi | liity tiimiin | liity ryhmään | lisäsi sinut | sinut on lisätty | lisätty työtilaan | \
            kutsuu sinut | liityn tiimiin | haluaisi sinut tiimiin* | kutsuu | kutsuvat sinut | liittyisit | tulen mukaan | on pyytänyt sinua | pyytää sinua mukaan | \
            pyytää mukaan | luonut sinulle tilin | luotu sinulle tili
            """,
            .press: """
            napsauta | napsauttamalla | klikkaa | klikkaamalla | klikkaus | paina | painamalla | napauta | napauttamalla | tästä linkistä | alla olevaa linkkiä | \
            alla olevasta linkistä | alla olevaa painiketta | linkistä | linkkiä | linkki | linkin | tätä linkkiä | painiketta | painike | kopioi ja liitä | \
            kopioi linkki | kopioi osoite | selaimessa | selaimeesi | selaimeen* | osoiteriville | osoitekenttään | avaa | vieraile | siirry | tästä | klikkaa tästä | \
            klikkaamalla tästä | käytä linkkiä | napista | nappia | painikkeesta | aloita
            """,
            .never: """
            peruuta tilaus | peruuta uutiskirje | peru tilaus | lopeta tilaus | poistu postituslistalta | peruuta | perua | peruutus | asetukset | \
            sähköpostiasetukset | ilmoitusasetukset | ilmoitukset | hallitse asetuksia | hallitse ilmoituksia | hallitse tilauksia | tietosuoja* | tietosuojaseloste | \
            tietosuojakäytäntö | yksityisyys* | rekisteriseloste | ehdot | käyttöehdot | sopimusehdot | toimitusehdot | palveluehdot | evästeet | evästekäytäntö | \
            ohje | ohjeet | ohjekeskus | apua | tuki | asiakastuki | asiakaspalvelu* | ota yhteyttä | yhteystiedot | usein kysytyt kysymykset | ukk | lue lisää | \
            lisätietoja | lisätietoa | katso selaimessa | näytä selaimessa | avaa selaimessa | verkkoversio | selainversio | en ollut minä | se en ollut minä | \
            tämä en ollut minä | en se ollut minä | ilmoita | ilmoita väärinkäytöstä | suojaa tili* | turvaa tili* | hylkää | kieltäydy | ohita | lataa | \
            lataa sovellus | asenna | seuraa meitä | jaa | lähetä edelleen | blogi | uutiset | ajankohtaista | tietoa meistä | meistä | työpaikat | etusivu | \
            kotisivu | verkkosivu* | kauppa | verkkokauppa | osta | osta nyt | näytä tilaus | katso tilaus | seuraa lähetystä | seuraa tilausta | näytä lasku | \
            yhteisö | foorumi | opas | kysely | palaute | anna palautetta | arvostele | arvostelu | lahjoita | hinnasto | näytä tiedot | vastaa | poista tili | \
            hyvitys | ota ilmoitukset käyttöön | ilmoitukset käyttöön | \
            katso ilmoittautumisesi | näytä ilmoittautuminen | \
            viimeistele tilaus | viimeistele tilauksesi | \
            tee lähtöselvitys
            """,
        ])
}
