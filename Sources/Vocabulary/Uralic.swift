extension Language {
    static let finnish = Language(
        "fi",
        [
            .appointment: """
            kokous | kokouksen | kokoukseen | kokoustunnus | videokokous | verkkoseminaari*
            """,
            .received: """
            olemme vastaanottaneet | olemme vastaanottaneet viestisi | olemme vastaanottaneet pyyntösi | olemme vastaanottaneet hakemuksesi | olemme vastaanottaneet ilmoituksesi | \
            olemme vastaanottaneet yhteydenottosi | olemme vastaanottaneet valituksesi | olemme vastaanottaneet reklamaatiosi | olemme saaneet viestisi | \
            olemme saaneet yhteydenottosi | olemme saaneet hakemuksesi | olemme saaneet ilmoituksesi | olemme saaneet palautteesi | olemme saaneet vahinkoilmoituksesi | \
            viestisi on vastaanotettu | viestisi on saapunut | pyyntösi on vastaanotettu | pyyntösi on kirjattu | hakemuksesi on vastaanotettu | hakemuksesi on saapunut | \
            hakemuksenne on vastaanotettu | ilmoituksesi on vastaanotettu | ilmoituksesi on kirjattu | palautteesi on vastaanotettu | asiasi on kirjattu | asianne on kirjattu | \
            asiasi on vireillä | saapumisilmoitus | vastaanottokuittaus | vastaanottovahvistus | vahvistamme vastaanottaneemme | tikettisi on | olemme avanneet tiketin | \
            mainitse tämä numero | mainitkaa | ilmoita tämä numero | säilytä tämä numero | pidä numero saatavilla | olemme saaneet sähköpostisi | sähköpostisi on vastaanotettu | \
            sähköpostisi on saapunut | vahvistus hakemuksen | vahvistus ilmoituksen | vahvistus pyynnön | vahvistamme vastaanottaneet | vastaanottotodistus | vastaanottoilmoitus
            """,
            .thanks: """
            kiitos yhteydenotostasi | kiitos viestistäsi | kiitos yhteydenotosta | kiitos yhteydenotostanne | kiitos viestistä | kiitos viestistänne | kiitos ilmoituksestasi | \
            kiitos palautteestasi | kiitos, että otit yhteyttä | kiitos sähköpostistasi | kiitos sähköpostistanne | kiitos hakemuksestasi | kiitos hakemuksestanne | \
            kiitos pyynnöstäsi | kiitos kyselystäsi | kiitos kysymyksestäsi | kiitos reklamaatiostasi | kiitos ilmoituksestanne | kiitos palautteesta
            """,
            .request: """
            *pyyntö | *pyyntösi | *pyyntönne | *pyynnön | *pyyntöä | *hakemus | *hakemuksesi | *hakemuksenne | *hakemuksen | *ilmoitus | *ilmoituksesi | *ilmoituksenne | \
            *ilmoituksen | *valitus | *valituksesi | *valituksenne | *kantelu* | *yhteydenotto | *yhteydenottosi | *yhteydenottonne | *yhteydenoton | *reklamaatio* | \
            *korvaushakemus* | *veroilmoitus* | *vikailmoitus* | *oikaisuvaatimus* | *oikaisuvaatimuksesi | viestisi | viestinne | *palautteesi | *palautteenne | *kyselysi | \
            *kysymyksesi | asiasi | asianne | *tiketti | *tikettisi | *vetoomus* | *muistutuksesi | \
            lomakkeesi | *hakemusta | *valituksen | *valitusta | *kyselyn | *kyselynne | kysymyksenne | *palaute | *palautteen | *jatkolupahakemu* | kirjeesi | kirjeenne | *kanteen | *asiakirjasi | hakemuksen numero* | hakemuksen tunnus* | pyynnön numero* | pyynnön tunnus* | ilmoituksen numero* | ilmoituksen tunnus* | reklamaationumero* | valituksen numero* | \
            vikailmoitusnumero* | palautteen numero* | yhteydenoton numero* | palautteen tunnus* | kantelun numero* | kantelunumero* | kyselyn numero* | asiasi numero* | asianne numero* | asiasi tunnus* | hakemuksesi numero* | hakemuksesi tunnus* | ilmoituksesi numero* | pyyntösi numero*
            """,
            .arrival: """
            vastaanotettu | vastaanottanut | vastaanottaneet | vastaanotimme | otettu vastaan | saaneet | saanut | saimme | saapunut | saapui | tullut perille | kirjattu | \
            kirjattiin | rekisteröity | tallennettu | jätetty | lähetetty onnistuneesti | avattu | luotu | vireille | vireillä | käsittelyssä | otettu käsittelyyn | käsitellään | \
            vireilletulo | saapuneeksi | jätettiin | toimitettu | siirretty | välitetty | annettu numero | tullut meille | rekisteröitiin | tallennettiin | otetaan käsittelyyn | \
            otettu hoidettavaksi | kirjattu numerolla | kirjattu diaarinumerolla | kirjattu tunnuksella
            """,
            .numbering: """
            numero | numerolla | numeron | numerosi | nro | nr | tunnus | viite | viitenumero | id | numerolle | tunnuksella | viitenumerolla | viitteellä | tunnuksen | numeronne
            """,
            .oneTimeCode: """
            *vahvistustunnus* | *kertakäyttötunnus* | tunnusluku* | *vahvistuskoodi* | *varmennuskoodi* | *todennuskoodi* | *turvakoodi* | *tarkistuskoodi* | *kirjautumiskoodi* | *sisäänkirjautumiskoodi* | *kertakäyttökoodi* | \
            *kertakirjautumiskoodi* | *tunnistuskoodi* | *tunnistautumiskoodi* | *käyttökoodi* | *varmistuskoodi* | *hyväksymiskoodi* | *pääsykoodi* | *valtuutuskoodi* | *lukituksen avauskoodi* | kertakäyttöinen koodi* | kertakäyttöinen salasana* | \
            kertakäyttöinen tunnus* | kertakäyttöisen koodi* | kertakäyttöisen salasana* | kertakäyttöisen tunnus* | kertakäyttöisellä koodi* | kertakäyttöisellä salasana* | kertakäyttöisellä tunnus* | kertakäyttöistä koodi* | kertakäyttöistä salasana* | \
            kertakäyttöistä tunnus* | kertakäyttösalasana* | kertasalasana* | kertakoodi* | väliaikainen koodi* | väliaikainen salasana* | väliaikainen tunnus* | väliaikaisen koodi* | väliaikaisen salasana* | väliaikaisen tunnus* | väliaikaisella koodi* | \
            väliaikaisella salasana* | väliaikaisella tunnus* | väliaikaista koodi* | väliaikaista salasana* | väliaikaista tunnus* | tilapäinen koodi* | tilapäinen salasana* | \
            tilapäisen koodi* | tilapäisen salasana* | tilapäistä koodi* | tilapäistä salasana* | numeroinen koodi* | numeroisen koodi* | numeroista koodi* | tekstiviestikoodi* | otp-koodi* | vahvistusnumero* | varmistusnumero* | turvaluku*
            """,
            .code: """
            koodi* | *koodi | *koodisi | *koodin | *koodia | *koodilla | pin-koodi* | pinkoodi* | pin | tunnusluku* | avain | *koodinne | näppäile alla olevat numerot | syötä alla olevat numerot | \
            kirjoita alla olevat numerot | syötä seuraavat numerot | näppäile numerot | syötä numerot | syötä numerosarja
            """,
            .accessCode: """
            aktivointikoodi* | aktivointiavain* | kutsukoodi* | rekisteröintikoodi* | rekisteröitymiskoodi* | ilmoittautumiskoodi* | parituskoodi* | laiteparikoodi* | lisenssiavain* | tuoteavain* | liittymiskoodi* | avauskoodi*
            """,
            .recoveryCode: """
            palautuskoodi* | varakoodi* | varmuuskoodi* | hätäkoodi* | palautusavain* | \
            varmuuskopiokoodi*
            """,
            .receipt: """
            tapausnumero* | tapaustunnus* | palvelupyyn* | tikettinumero* | asianumero* | \
            diaarinumero* | hakemusnumero* | vastaanottonumero* | käsittelynumero* | \
            yhteydenottonumero* | kuittaustunnus* | asiointitunnus* | vahinkonumero* | tukipyyntö* | \
            tapausnro | tapauksen numero* | tapauksen tunnus* | asian numero | asianro | asiatunnus* | asian diaarinumero | diaarinro | dnro | diaarinumerolla | diaaritunnus* | tiketin numero* | \
            tikettinro | tiketti* | tikettitunnus* | hakemuksen numero* | hakemustunnus* | hakemuksen tunnus* | pyynnön numero* | pyynnön tunnus* | pyyntönumero* | ilmoituksen numero* | \
            ilmoitusnumero* | ilmoituksen tunnus* | vahinkotunnus* | vahingon numero* | reklamaationumero* | valituksen numero* | valitusnumero* | vikailmoituksen numero* | vikailmoitusnumero* | \
            palautteen numero* | palautenumero* | yhteydenoton numero* | arkistotunnus* | saapumistunnus* | kirjattu numerolla | käsittelytunnus* | kirjaamisnumero* | dnro. | \
            asiatunnukse* | \
            rekisterinumero hakemu* | hakemusnro | hakemusnro. | ilmoitusnro | valitusnro | pyyntötunnus* | palautetunnus* | palautteen tunnus* | valitustunnus* | kirjaustunnus* | kirjausnumero* | lähetystunnus* | toimitustunnus hakemu* | lupahakemuksen numero* | lomakkeen numero* | kantelun numero* | kantelunumero* | kyselyn numero* | kyselytunnus* | viestin numero | viestin tunnus | tukipyynnön numero* | \
            tukipyynnön tunnus* | palvelupyynnön numero* | palvelupyynnön tunnus* | asiasi numero* | asianne numero* | asiasi tunnus* | hakemuksesi numero* | hakemuksesi tunnus* | ilmoituksesi numero* | pyyntösi numero* | seurantatunnus hakemu* | diaarinumeron | asianumerolla | kirjattu diaarinumerolla | kirjattu tunnuksella
            """,
            .bait: """
            tilausnumero* | tilaus* | tilauksesi | tilausvahvistus* | ostos* | lasku | laskun | \
            laskunumero* | kuitti* | postinumero* | suuntanumero* | maakoodi* | maatunnus* | \
            alennuskoodi* | alennus* | etukoodi* | tarjouskoodi* | kampanjakoodi* | kuponkikoodi* | \
            kuponki | lahjakoodi* | lahjakortti* | lahjakortin | suosittelukoodi* | kaverikoodi* | \
            promokoodi* | bonuskoodi* | seurantakoodi* | seurantanumero* | seurantatunnus* | \
            lähetystunnus* | lähetysnumero* | lähetys | paketti | paketin | noutokoodi* | \
            toimituskoodi* | lunastuskoodi* | puhelinnumero* | puhelin | puh | matkapuhelin* | soita | \
            faksi | asiakasnumero* | asiakastunnus* | tilinumero* | jäsennumero* | käyttäjätunnus* | \
            käyttäjänumero* | henkilötunnus* | y-tunnus* | henkilöstönumero* | opiskelijanumero* | \
            vakuutusnumero* | sopimusnumero* | varausnumero* | varaustunnus* | varauskoodi* | varaus | \
            lento | lennon | lentonumero* | paikka | istumapaikka | huone* | huoneisto | kerros | \
            rakennus | katu | *katu | postilokero | kokoustunnus* | kokouskoodi* | virhekoodi* | \
            lähdekoodi* | qr-koodi* | viivakoodi* | pukukoodi* | värikoodi* | pankkikoodi* | alv | \
            alv-numero* | kortin numero | kortti | päättyvä | viimeiset neljä | viimeiset 4 | \
            tapahtumatunnus* | tapahtumanumero* | tapahtuma | maksu | maksutunnus* | viite | \
            viitenumero* | viitekoodi* | sarjanumero* | malli | mallinumero* | tuotenumero* | \
            tuotekoodi* | versio* | sivu | luku | numero | nro | summa | yhteensä | loppusumma | hinta | \
            saldo | määrä | euroa | päivämäärä | pvm | syntymäaika | vuosi | vuonna | vuotta | vuoden | \
            pistettä | kilometri* | käyttäjää | asiakasta | \
            olemme vastaanottaneet maksusi | olemme vastaanottaneet maksun | olemme vastaanottaneet tilauksesi | olemme vastaanottaneet tilauksen | olemme vastaanottaneet lahjoituksesi | \
            olemme vastaanottaneet varauksesi | olemme vastaanottaneet suorituksesi | olemme saaneet tilauksesi | olemme saaneet maksusi | vahvistamme vastaanottaneemme tilauksesi | \
            vahvistamme vastaanottaneemme maksusi | y tunnus | alv tunnus | käyttäjätunnus | käyttäjänimi
            """,
            .enter: """
            anna koodi* | anna tämä | anna alla* | syötä | syöttä* | kirjoita | näppäile | käytä | \
            käyttämällä | kopioi | liitä | alla oleva* | seuraava* | tässä on | on sinun | koodisi on | \
            täytä | \
            näppäile alla olevat numerot | syötä alla olevat numerot | kirjoita alla olevat numerot | \
            syötä seuraavat numerot | näppäile numerot | syötä numerot | syötä numerosarja
            """,
            .expiry: """
            vanhenee | vanhentuu | vanhene | umpeutuu | umpeutu* | voimassa | on voimassa | \
            voimassaolo* | voimassaoloaika* | erääntyy | raukeaa | kelpaa | lakkaa toimimasta | \
            kuluttua | kuluessa | sisällä | päättyy
            """,
            .minute: "minuuttia | minuutin | minuutti | minuutissa | minuuttien | min",
            .hour: "tunti | tuntia | tunnin | tunnissa | tuntien | h",
            .day: "päivä | päivää | päivän | päivässä | vrk | vuorokau*",
            .secrecy: """
            älä jaa | älä koskaan jaa | älä anna | älä luovuta | älä kerro | älä paljasta | älä välitä | \
            älä koskaan | kenellekään | kenenkään kanssa | muille | ulkopuolisille | luottamuksellinen | \
            emme koskaan pyydä | ei koskaan pyydä | emme koskaan kysy | pidä se salassa
            """,
            .unrequested: """
            jos et pyytänyt | jos et ole pyytänyt | jos et itse | jos et tehnyt | jos et ole | \
            jos et yrittänyt | jos et luonut | jos et tunnista | jos et rekisteröitynyt | \
            jos et ole tilannut | jos et tilannut | ellet pyytänyt | ellet ole | ellet itse | \
            jos se et ollut sinä | jos tämä et ollut sinä | et pyytänyt | et ole pyytänyt | \
            et ollut sinä | jätä tämä viesti huomiotta | jätä tämä sähköposti huomiotta | \
            jätä tämä viesti | voit jättää tämän | huomiotta | ohita tämä | voit ohittaa | huomioimatta
            """,
            .elsewhere: """
            tekstiviesti* | tekstiviestillä | sms | puhelimeesi | puhelinnumeroosi | matkapuhelimeesi | \
            todennussovellu* | tunnistautumissovellu* | todentajasovellu* | postitse | kirjeitse | \
            kirjeessä | puhelulla
            """,
            .spent: """
            on vaihdettu | on muutettu | on käytetty | on päivitetty | on palautettu | on vahvistettu | \
            on aktivoitu | on nollattu | on luotu | on jo käytetty | on vanhentunut | käytetty jo | \
            onnistui | onnistuneesti | ei ole enää voimassa | uusi kirjautuminen | \
            uusi sisäänkirjautuminen | uudella laitteella
            """,
            .confirm: """
            vahvista | vahvistan | vahvistaa | vahvistamaan | vahvistamalla | vahvistus | vahvistaaksesi | \
            vahvistaminen | varmista | varmistaa | varmenna | varmentaa | todenna | todentaa | aktivoi | \
            aktivoida | aktivointi | aktivoidaksesi | tarkista osoite | hyväksy | \
            viimeistele rekisteröinti | viimeistele rekisteröityminen | viimeistele rekisteröitymisesi | \
            täydennä rekisteröinti | täydennä rekisteröityminen | suorita rekisteröityminen loppuun | \
            rekisteröinnin loppuun* | viimeistele tilisi | \
            vahvistuslinkki | vahvistettava | vahvistettu | tulee vahvistaa | vahvistathan | vahvistaisit | \
            aktivoitava | aktivoi tili | viimeistele rekisteröitymistä | rekisteröityminen kesken | \
            rekisteröinti kesken | aktivointilinkki | \
            ota tili käyttöön | tilisi on käytössä | tilin käyttöönotto | ottaaksesi tilin käyttöön | \
            tilauksen vahvist* | vahvistat | aktivoin | vahvistamatta | olevan sinä | todistaaksesi | \
            varmistetaan | varmistaaksemme | varmistamme | varmistamaan | varmistaaksesi | \
            osoite on oikein
            """,
            .address: """
            sähköposti* | sähköpostiosoite* | sähköpostiosoitteen* | sähköpostin | meili* | osoite | \
            osoitteen* | osoitteesi | tili | tilin | tilisi | tilini | tiliä | rekisteröinti* | \
            rekisteröityminen | rekisteröitymi* | tilauksen vahvistus | uutiskirjetila* | \
            henkilöllisyy* | profiili* | laite | laitteen | jäsenyy*
            """,
            .password: """
            salasana | salasanan | salasanasi | salasanaa | salasanani | salasanat | salasana* | väliaikainen salasana* | väliaikaisen salasana* | väliaikaisella salasana* | väliaikaista salasana* | tilapäinen salasana* | tilapäisen salasana* | tilapäistä salasana*
            """,
            .reset: """
            nollaa | nollata | nollaus | nollaaminen | palauta | palauttaa | palauttaminen | palautus | \
            palauttamaan | palautuslinkki | vaihda | vaihtaa | vaihtaminen | vaihto | uusi salasana | \
            uuden salasanan | uutta salasanaa | unohditko | unohtunut | unohtui | unohdin | unohtanut | \
            luo salasana | luo uusi | aseta salasana | aseta uusi | valitse salasana | valitse uusi | \
            määritä salasana | määritä uusi salasana | \
            vaihtamaan salasana* | vaihtamaan salasanasi | salasanan vaihto | vaihtaaksesi salasana* | \
            nollataksesi | asettamaan uuden | asettaa uuden salasanan | luoda uuden salasanan | \
            etkö muista salasana* | et muista salasana* | luo uusi täällä | uusi salasana täältä | \
            vaihda salasana*
            """,
            .signIn: """
            ilman salasanaa | \
            kirjaudu | kirjaudu sisään | kirjautua | kirjautuminen | kirjautumi* | sisäänkirjautumi* | \
            kirjautumislinkki | taikalinkki | maaginen linkki | siirry tilillesi | \
            kertakäyttöinen linkki | kertakäyttölinkki | \
            kirjautuaksesi | kirjaudut | kirjaudut sisään | kirjautumaan | pääsy tilillesi | \
            pääset tilillesi | päästäksesi tilillesi | \
            pääset sisään | siirry tilille | siirry tiliin | sisään tilille
            """,
            .invite: """
            kutsu | kutsun | kutsua | kutsui | kutsui sinut | on kutsunut | on kutsunut sinut | \
            kutsuttu | sinut on kutsuttu | kutsu sinulle | hyväksy kutsu | liity | liittyä | osallistu | \
            osallistua | \
            liittymään | liittyäksesi | liity tiimiin | liity ryhmään | lisäsi sinut | sinut on lisätty | \
            lisätty työtilaan | kutsuu sinut | \
            liityn tiimiin | haluaisi sinut tiimiin* | kutsuu | kutsuvat sinut | liittyisit | \
            tulen mukaan | on pyytänyt sinua | pyytää sinua mukaan | pyytää mukaan
            """,
            .press: """
            napsauta | napsauttamalla | klikkaa | klikkaamalla | klikkaus | paina | painamalla | \
            napauta | napauttamalla | tästä linkistä | alla olevaa linkkiä | alla olevasta linkistä | \
            alla olevaa painiketta | linkistä | linkkiä | linkki | linkin | tätä linkkiä | painiketta | \
            painike | kopioi ja liitä | kopioi linkki | kopioi osoite | selain | selaimeen* | \
            selaimessa | osoiteriville | osoitekenttään | avaa | vieraile | siirry | \
            tästä | klikkaa tästä | klikkaamalla tästä | käytä linkkiä | napista | nappia | painikkeesta
            """,
            .never: """
            peruuta tilaus | peruuta uutiskirje | peru tilaus | lopeta tilaus | \
            poistu postituslistalta | peruuta | perua | peruutus | asetukset | sähköpostiasetukset | \
            ilmoitusasetukset | ilmoitukset | hallitse asetuksia | hallitse ilmoituksia | \
            hallitse tilauksia | tietosuoja* | tietosuojaseloste | tietosuojakäytäntö | yksityisyys* | \
            rekisteriseloste | ehdot | käyttöehdot | sopimusehdot | toimitusehdot | palveluehdot | \
            evästeet | evästekäytäntö | ohje | ohjeet | ohjekeskus | apua | tuki | asiakastuki | \
            asiakaspalvelu* | ota yhteyttä | yhteystiedot | usein kysytyt kysymykset | ukk | lue lisää | \
            lisätietoja | lisätietoa | katso selaimessa | näytä selaimessa | avaa selaimessa | \
            verkkoversio | selainversio | en ollut minä | se en ollut minä | tämä en ollut minä | \
            en se ollut minä | ilmoita | ilmoita väärinkäytöstä | suojaa tili* | turvaa tili* | hylkää | \
            kieltäydy | ohita | lataa | lataa sovellus | asenna | seuraa meitä | jaa | lähetä edelleen | \
            blogi | uutiset | ajankohtaista | tietoa meistä | meistä | työpaikat | etusivu | kotisivu | \
            verkkosivu* | kauppa | verkkokauppa | osta | osta nyt | näytä tilaus | katso tilaus | \
            seuraa lähetystä | seuraa tilausta | näytä lasku | yhteisö | foorumi | opas | kysely | \
            palaute | anna palautetta | arvostele | arvostelu | lahjoita | hinnasto | näytä tiedot | \
            vastaa | poista tili | hyvitys | \
            ota ilmoitukset käyttöön | ilmoitukset käyttöön
            """,
        ])

    static let estonian = Language(
        "et",
        [
            .appointment: "koosolek* | videokõne* | veebiseminar* | koosoleku id",
            .received: """
            oleme teie päringu kätte | oleme teie pöördumise kätte | oleme teie kirja kätte | oleme teie avalduse kätte | oleme saanud teie päringu | oleme saanud teie pöördumise | \
            oleme saanud teie kirja | oleme saanud teie taotluse | oleme saanud teie kaebuse | oleme saanud sinu kirja | saime teie pöördumise | saime teie kirja kätte | \
            saime teie päringu | saime sinu kirja | teie pöördumine on registreeritud | teie pöördumine on vastu võetud | teie päring on registreeritud | teie päring on vastu võetud | \
            teie taotlus on registreeritud | teie taotlus on vastu võetud | teie taotlus on esitatud | teie avaldus on registreeritud | teie avaldus on vastu võetud | \
            teie kaebus on registreeritud | teie kahjuteade on | teie kiri on kätte | sinu pöördumine on | kinnitame kättesaamist | kättesaamise kinnitus | edaspidises kirjavahetuses | \
            viidake sellele numbrile | palun viidake | märkige see number | hoidke see number | saime kätte teie pöördumise | saime kätte teie kirja | oleme teie e-kirja kätte saanud | \
            oleme teie e-kirja saanud | oleme teie e-kirja vastu võtnud | oleme teie kaebuse saanud | oleme teie taotluse saanud | oleme teie sõnumi kätte saanud | \
            oleme teie sõnumi saanud | oleme teie sõnumi vastu võtnud | oleme teie sõnumi registreerinud | oleme teie teate saanud | oleme sinu pöördumise saanud | \
            oleme sinu päringu saanud | teie e-kiri on vastu võetud | teie e-kiri on saabunud | teie e-kiri on kätte saadud | teie e-kiri on jõudnud | sinu kiri on registreeritud | \
            sinu kiri on vastu võetud | sinu kiri on kätte saadud | kinnitus taotluse esitamise | kinnitus taotluse saamise | kinnitus taotluse kättesaamise | \
            kinnitus avalduse esitamise | kinnitus avalduse saamise | kinnitus avalduse kättesaamise | kinnitus dokumendi esitamise | kinnitus dokumendi saamise | \
            kinnitus dokumendi kättesaamise | saime teie e-kirja
            """,
            .thanks: """
            täname pöördumise eest | täname teid pöördumise eest | aitäh pöördumise eest | aitäh, et võtsid | täname, et võtsite | täname kirja eest | täname teavitamast | \
            täname e-kirja eest | täname teid e-kirja eest | täname taotluse eest | täname avalduse eest | täname päringu eest | täname kaebuse eest | täname kontakteerumast | \
            täname ühendust võtmast | aitäh kirja eest | aitäh e-kirja eest | aitäh päringu eest | aitäh teavitamast
            """,
            .request: """
            =päring | =päringu | =päringut | teie päring | teie päringu | infopäring | teabenõue | teabenõude | *pöördumine | *pöördumise | *pöördumist | *taotlus | *taotluse | \
            *taotlust | *avaldus | *avalduse | *avaldust | *kaebus | *kaebuse | *kaebust | teatis | teatise | *kahjuteade | *kahjuteate | vaie | vaide | nõue | nõude | \
            *deklaratsioon* | *petitsioon* | *vastuväide | teie kiri | teie kirja | sinu kirja | teie sõnum | teie küsimus | *rikketeade | \
            *märgukiri | teie teade | teie teate | sinu sõnum | teie dokumendid | pöördumise number | päringu number | taotluse number | kaebuse number | pöördumise numbri* | pöördumise nr | pöördumise id | päringu numbri* | päringu nr | taotluse numbri* | taotluse nr | taotluse id | avalduse number | avalduse numbri* | avalduse nr | kaebuse numbri* | kaebuse nr | teatise number | \
            pöördumise nr. | päringu nr. | taotluse nr. | avalduse nr. | kaebuse nr. | pöördumise registreerimisnumber | taotluse registreerimisnumber | avalduse registreerimisnumber | pöördumise viitenumber | taotluse viitenumber | päringu viitenumber | vaide number | teabenõude number | avalduse id | päringu id
            """,
            .arrival: """
            kätte saanud | kätte saadud | kättesaamist | saabunud | saabus | laekunud | laekus | jõudnud | registreeritud | registreerisime | vastu võetud | vastu võtnud | \
            võetud menetlusse | esitatud | edastatud edukalt | avatud | loodud | sisestatud | menetluses | menetlemisel | töötlemisel | töös | oleme saanud | saime | \
            registreerinud | registreeriti | esitati | edastatud | suunatud | algatatud | menetlusse võetud | käsitlemisel | lahendamisel | sisse kantud | kirja pandud | arvele võetud | \
            registreeritud numbriga | registreeritud numbri all | registreeritud numbrina | registreeritud nr | registreeritud nr.
            """,
            .numbering: """
            number | numbri | numbriga | numbrit | nr | nr. | viide | viitenumber | id | tunnus | \
            numbri all | numbri alla | viitenumbriga | viitega | tunnusega | numbrina
            """,
            .oneTimeCode: """
            kinnituskood* | kinnitamiskood* | tuvastuskood* | turvakood* | sisselogimiskood* | \
            autentimiskood* | verifitseerimiskood* | ühekordnekood* | ligipääsukood* | pääsukood* | \
            kontrollkood* | tunnuskood* | autoriseerimiskood* | ühekordne kood* | ühekordne parool* | \
            ühekordne salasõna* | ühekordne pin* | ühekordse kood* | ühekordse parool* | \
            ühekordse salasõna* | ühekordse pin* | ühekordset kood* | ühekordset parool* | \
            ühekordset salasõna* | ühekordset pin* | ajutine kood* | ajutine parool* | ajutise kood* | \
            ajutise parool* | ajutist kood* | ajutist parool* | kohaline kood* | kohalise kood* | \
            kohalist kood* | kohaline kood | sms-kood* | kinnitusnumber
            """,
            .code: """
            kood | koodi | koodid | koodiga | *kood | *koodi | pin-kood* | pin | võti | \
            sisestage allolevad numbrid | sisesta allolevad numbrid | sisestage numbrid | sisesta numbrid | \
            sisesta järgmised numbrid
            """,
            .accessCode: """
            aktiveerimiskood* | kutsekood* | registreerimiskood* | aktiveerimisvõti | litsentsivõti | \
            sidumiskood*
            """,
            .recoveryCode: "taastekood* | taastamiskood* | varukood* | hädaolukorra kood* | taastevõti",
            .receipt: """
            juhtumi number | juhtuminumber | pöördumise number | päringu number | pileti number | \
            taotluse number | registreerimisnumber taotlusel | kaebuse number | \
            juhtumi numbri* | juhtumi nr | juhtuminumbri* | pöördumise numbri* | pöördumise nr | pöördumise id | pöördumisnumber | päringu numbri* | päringu nr | pileti nr | piletinumber | \
            taotluse numbri* | taotluse nr | taotluse id | taotlusnumber | avalduse number | avalduse numbri* | avalduse nr | kaebuse numbri* | kaebuse nr | kahjujuhtumi number | kahjujuhtumi nr | \
            kahjutoimiku number | kahju number | kahjunumber | toimiku number | toimiku nr | toiminguumber | asja number | kohtuasja number | kohtuasja nr | viitenumber taotlusele | \
            registreerimisnumber | registreeritud numbriga | registreeritud numbri all | teatise number | sissetuleva dokumendi number | pilet nr | juhtumi nr. | pöördumise nr. | päringu nr. | \
            pileti nr. | taotluse nr. | avalduse nr. | kaebuse nr. | kahjujuhtumi nr. | toimiku nr. | kohtuasja nr. | pilet nr. | \
            registrinumber dokumendi | dokumendi registreerimisnumber | kirja number | kirja numbri* | kirja registreerimisnumber | pöördumise registreerimisnumber | taotluse registreerimisnumber | \
            avalduse registreerimisnumber | pöördumise viitenumber | taotluse viitenumber | päringu viitenumber | menetluse number | menetlusnumber | menetluse nr | menetluse nr. | vaide number | hagi number | \
            teabenõude number | kontrollnumber taotlusel | protokolli number | teate number | teate nr | teate nr. | asja nr | asja nr. | asjanumber | intsidendi number | intsidendi nr | avalduse id | päringu id | \
            juhtumi id | registreeritud numbrina | registreeritud nr | registreeritud nr. | toimikunumber
            """,
            .bait: """
            tellimus* | tellimuse number | arve | arve number | arvenumber | kviitung | postiindeks* | \
            sihtnumber | suunakood* | riigikood* | sooduskood* | soodustus* | kampaaniakood* | \
            kinkekood* | kinkekaart* | kupong* | vautšer* | soovituskood* | jälgimiskood* | \
            jälgimisnumber | saadetis* | paki number | pakk | pakiautomaa* | väljastuskood* | \
            uksekood* | telefoninumber | telefon | tel | mobiil* | faks | kliendinumber | \
            kliendi number | kliendikood* | konto number | kontonumber | liikmenumber | isikukood* | \
            registrikood* | lepingu number | poliisi number | broneeringu number | broneering* | \
            broneerimiskood* | lend | lennu number | koht | tuba | korter | korrus | hoone | tänav | \
            tn | mnt | postkast | veakood* | lähtekood* | qr-kood* | vöötkood* | ribakood* | \
            riietuskood | kmkr | käibemaks* | kaardi number | kaart | lõpeb numbritega | viimased neli | \
            tehing* | tehingu number | makse | viitenumber | viide | seerianumber | mudel | tootekood* | \
            toote number | versioon | lehekülg | lk | number | nr | summa | kokku | hind | saldo | \
            kogus | euro | eurot | kuupäev | sünniaeg | aasta | aastal | aastat | punkti | kasutajat | \
            saime teie makse | oleme saanud teie makse | saime teie tellimuse | oleme saanud teie tellimuse | saime kätte teie tellimuse | saime kätte teie makse | oleme saanud teie annetuse | \
            saime kätte teie broneeringu | oleme teie makse kätte | oleme teie tellimuse kätte | ettevõtte registreerimisnumber | auto registreerimisnumber | sõiduki registreerimisnumber | registrikood | reg nr | \
            kasutajanimi
            """,
            .enter: """
            toksi | trüki | sisesta | sisestage | sisestama | kasuta | kasutage | kopeeri | kopeerige | kleebi | \
            kleepige | kirjuta | allolev* | järgmine | järgmist | järgmise | siin on | on sinu | on teie | \
            sisestage allolevad numbrid | sisesta allolevad numbrid | sisestage numbrid | sisesta numbrid | \
            sisesta järgmised numbrid
            """,
            .expiry: """
            aegub | aegumi* | kehtib | kehtivus* | kehtiv | kehtetuks | kaotab kehtivuse | jooksul | \
            pärast
            """,
            .minute: "minut | minutit | minuti | minutiks | min",
            .hour: "tund | tundi | tunni",
            .day: "päev | päeva | ööpäev*",
            .secrecy: """
            ära jaga | ära anna | ära avalda | ära edasta | ärge jagage | ärge andke | ärge avaldage | \
            ärge edastage | kellegagi | kellelegi | teistega | konfidentsiaal* | ei küsi kunagi | \
            ei küsi me kunagi
            """,
            .unrequested: """
            kui te ei | kui sa ei | kui sina ei | kui teie ei | kui see polnud | kui see ei olnud | \
            kui te pole | kui sa pole | ei taotlenud | ei ole taotlenud | ei küsinud | eira | eirake | \
            ignoreeri | ignoreerige | võid eirata | võite eirata | jätke tähelepanuta
            """,
            .elsewhere: """
            sms-iga | sms-i | sms-sõnum* | tekstisõnum* | sinu telefonile | teie telefonile | \
            autentimisrakendus* | autentimisäp* | postiga | kirjaga
            """,
            .spent: """
            on muudetud | on kasutatud | on uuendatud | on lähtestatud | on kinnitatud | \
            on aktiveeritud | on vahetatud | on loodud | on juba kasutatud | on aegunud | edukalt | \
            õnnestus | ei kehti enam | uus sisselogimine
            """,
            .confirm: """
            kinnita | kinnitan | kinnitage | kinnitada | kinnitamine | kinnitus | kinnitamiseks | verifitseeri | \
            aktiveeri | aktiveerige | aktiveerimine | aktiveerimiseks | tõenda | \
            lõpeta registreerimine | lõpetage registreerimine | registreerimise lõpetami* | \
            kinnitama | kinnitades | kinnitatud | registreerimise lõpuleviimi* | registreerimine lõpule | \
            registreerimise lõpuni* | lõpule viia registreerimi* | aktiveerida | aktiveerima | \
            aktiveerin | aktiveerida konto* | tõendada oma isikut | isiku tõendami* | isikut tõenda* | \
            tellimuse kinnit* | kinnita tellimus* | palun kinnita* | \
            kontrollime sinu e-posti | aadressi õigsus*
            """,
            .address: """
            e-post* | e-posti aadress* | meiliaadress* | e-mail* | meil | aadress* | konto | kontot | \
            registreerimi* | tellimuse kinnitus | profiil* | seade
            """,
            .password: """
            parool* | salasõna* | salasõn* | ajutine parool*
            """,
            .reset: """
            lähtesta | lähtestage | lähtestada | lähtestamine | lähtestamiseks | taasta | taastage | \
            taastamine | taasseadista* | muuda parool* | muuda oma parooli | muutke parool* | \
            vaheta parool* | uus parool | uue parooli | uut parooli | unustasid | unustasite | \
            unustatud | unustanud | loo parool | loo uus parool | määra parool | määra uus parool | \
            määrake uus parool | vali uus parool | \
            parooli muutmi* | parooli vahetus* | parooli vahetami* | uue parooli määrami* | \
            määra uue parooli | parooli lähtestami* | parooli taastami* | \
            ei mäleta parooli | määra siin uus | parooli vahetada
            """,
            .signIn: """
            logi sisse | logige sisse | sisselogimi* | sisse logida | sisse logimi* | logi | sisene | \
            sisenege | sisenemi* | võlulink | sisselogimislin* | \
            sisselogimise link | \
            sisenen | oled sees
            """,
            .invite: """
            kutse | kutset | kutsus | kutsus sind | on kutsunud | kutsutud | võta kutse vastu | \
            nõustu kutsega | liitu | liituge | liitumi* | osale | \
            liituma | lisas sind | lisas teid | sind on lisatud | teid on kutsutud | sind on kutsutud | \
            kutsub sind | \
            liitun meeskonnaga | liitun | liitu meeskonnaga
            """,
            .press: """
            klõpsa | klõpsake | klõpsates | klikka | klikkige | kliki | vajuta | vajutage | vajutades | \
            puuduta | alloleval lingi* | allolevat lingi* | allolevale lingi* | allolevat nuppu | \
            lingil | lingile | linki | link | see link | nuppu | nupul | nupp | kopeeri link | \
            kopeeri ja kleebi | brauser* | aadressiriba* | külasta | ava | avage | \
            vajuta siia | vajutage siia | klõpsa siin | klõpsake siin | klõpsa siia | siia
            """,
            .never: """
            tühista tellimus | loobu | loobu uudiskirja* | lõpeta tellimus | eelistused | seaded | \
            sätted | teavitused | teavituste seaded | privaatsus* | privaatsuspoliitika | andmekaitse* | \
            tingimused | kasutustingimused | üldtingimused | müügitingimused | küpsised | abi | \
            abikeskus | tugi | klienditugi | klienditeenindus | kontakt | võta ühendust | \
            võtke ühendust | korduma kippuvad küsimused | kkk | loe lähemalt | loe edasi | loe rohkem | \
            lisainfo | vaata brauseris | ava brauseris | veebiversioon | see polnud mina | \
            see ei olnud mina | teata | teavita | kaitse kontot | tühista | keeldu | lükka tagasi | \
            blokeeri | ignoreerida | laadi alla | laadi rakendus | jälgi meid | jaga | uudised | meist | \
            avaleht | koduleht | veebileht | pood | osta | osta kohe | vaata tellimust | \
            jälgi saadetist | küsitlus | tagasiside | vasta | kustuta konto | \
            lülita teavitused sisse | teavitused sisse | aktiveeri teavitused
            """,
        ])
}
