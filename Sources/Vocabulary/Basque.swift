extension Language {
    static let basque = Language(
        "eu",
        [
            .unfinished: """
            ia amaituta | azken urratsa
            """,
            .secondFactor: """
            bi faktore*
            """,
            .second: """
            segundo*
            """,
            .subjectLine: """
            gaian | gaiaren lerroan
            """,
            .digits: """
            zifra | zifrak | zifrako | digitu | digituak | digituko | sei digituko | lau digituko | sei zifrako | lau zifrako | 6 digituko | 4 digituko | 6 zifrako | \
            sei karaktere | karaktere hauek
            """,
            .appointment: "bilera | bileraren | bilerara | bideokonferentzia*",
            .received: """
            zure eskaera jaso dugu | zure mezua jaso dugu | zure eskabidea jaso dugu | zure kexa jaso dugu | zure erreklamazioa jaso dugu | zure kontsulta jaso dugu | \
            jaso dugu zure eskaera | jaso dugu zure mezua | jaso dugu zure kontsulta | zure eskaera erregistratu | zure eskaera ondo erregistratu | \
            zure eskabidea erregistratu | zure kexa erregistratu | zure erreklamazioa erregistratu | zure eskaera jaso da | zure eskaera jasota | \
            zure eskaera aurkeztu | hartu-agiria | jasotze-agiria | sarrera erregistratu | jaso izanaren agiria | tiket bat ireki dugu | tiketa sortu da | \
            intzidentzia ireki dugu | aipatu zenbaki hau | adierazi zenbaki hau | gorde zenbaki hau | zure e-posta jaso dugu | zure e-posta jaso da | \
            jaso dugu zure e-posta | jaso izanaren ziurtagiria | jaso izanaren egiaztagiria | jasotze izanaren ziurtagiria | jasotze izanaren egiaztagiria | \
            aurkezpenaren egiaztagiria | jaso dugula baieztatzen | jaso dugula jakinarazten
            """,
            .thanks: """
            eskerrik asko gurekin harremanetan | eskerrik asko guri idazteagatik | eskerrik asko idazteagatik | eskerrik asko zure mezuagatik | \
            eskerrik asko zure mezu elektronikoagatik | eskerrik asko zure eskaeragatik | eskerrik asko zure kontsultagatik | eskerrik asko zure e-postagatik | \
            eskerrik asko mezua bidaltzeagatik | eskerrik asko jarri zarelako harremanetan
            """,
            .request: """
            eskabide* | eskaria | informazio eskaera* | diru laguntza eskaera* | kexa | kexak | erreklamazio* | salaketa | kontsulta | gorabehera | intzidentzia | \
            aitorpena | helegitea | alegazio* | zure mezua | zure espedientea | ezbehar* | proposamena | zure eskaera | zure eskaeraren | zure mezu elektronikoa | \
            zure idazkia | zure formularioa | zure kasua | iradokizuna | demanda | errekurtsoa | zure galdera | zure dokumentazioa | erreklamazio zenbaki* | \
            erreklamazioaren zenbaki* | zure eskaeraren zenbaki* | eskabidearen zenbaki* | eskabide zenbaki* | kexa zenbaki* | intzidentzia zenbaki* | \
            ezbehar zenbaki* | ezbeharraren zenbaki* | kontsulta zenbaki* | salaketa zenbaki* | eskabidearen erregistro zenbaki* | kexa zk | kexa zk.
            """,
            .arrival: """
            jaso | jasota | erregistratu | erregistratuta | erregistratua | aurkeztu | aurkeztuta | iritsi | heldu | ireki | irekita | sortu | izapidetzen | \
            tramitatzen | prozesatzen | sarrera eman | bidali da ondo | sartu da | esleitu | bideratu | bideratuta | gorde da | tramitean | aztertzen | ebazten
            """,
            .numbering: """
            zenbakia | zenbaki | zenbakiarekin | zk | erreferentzia | erref | id | zenbakiaz | zenbakipean | zenbaki honekin | zenbakia da
            """,
            .oneTimeCode: """
            egiaztapen kode* | egiaztatze kode* | baieztapen kode* | berrespen kode* | segurtasun kode* | saio-hasiera kode* | saioa hasteko kode* | sarbide kode* | \
            sarrera kode* | autentifikazio kode* | baimentze kode* | identifikazio kode* | erabilera bakarreko kode* | erabilera bakarreko pasahitz* | \
            behin-behineko kode* | behin-behineko pasahitz* | aldi baterako kode* | aldi baterako pasahitz* | behin erabiltzeko kode* | behin erabiltzeko pasahitz* | \
            digituko kode* | egiaztatzeko kode* | baieztatzeko kode* | sartzeko kode* | egiaztapen-zenbaki* | egiaztatze-zenbaki* | segurtasun-zenbaki* | \
            zenbaki sekretu* | erabilera bakarreko zenbaki* | erabilera bakarreko gako* | erabilera bakarreko klabe* | behin-behineko gako* | saio-hasierako gako* | \
            sinadura-kode* | sinatzeko kode* | sinadura-gako* | sinatzeko gako* | eragiketa-kode* | eragiketa-gako* | sms bidezko pasahitz* | sms pasahitz* | \
            gako digital* | kontrol-digitu*
            """,
            .code: """
            kodea | kodearen | kodeak | zure kodea | kode hau | pin kode* | pina | gakoa | sartu beheko zenbaki* | idatzi beheko zenbaki* | sartu zenbaki hau* | \
            idatzi zenbaki hau* | zure gakoa | klabea | gako hau | gako hori | gakoak
            """,
            .accessCode: """
            aktibazio kode* | aktibatze kode* | gonbidapen kode* | erregistro kode* | aktibatzeko kode* | aktibazio-zenbaki* | aktibazio-gako* | aktibatzeko gako* | \
            aktibatzeko zenbaki* | sarbide-zenbaki* | sarbide-gako* | lehen sarbiderako kode* | erregistro-gako* | hasierako pasahitz* | hasierako kode*
            """,
            .recoveryCode: """
            berreskuratze kode* | berreskurapen kode* | babeskopia kode* | larrialdi kode* | ordezko kode* | berreskuratze-gako* | berreskuratzeko gako* | \
            babeskopia-gako* | ordezko gako* | larrialdi-kode* | larrialdietarako kode* | babeskopia-kode* | erreserbako kode* | berreskuratze-esaldi*
            """,
            .receipt: """
            kasu zenbaki* | kasuaren zenbaki* | espediente zenbaki* | espedientearen zenbaki* | eskaera zenbaki* | eskaeraaren zenbaki* | tiket zenbaki* | \
            tiketaren zenbaki* | erreklamazio zenbaki* | erreklamazioaren zenbaki* | zure eskaeraren zenbaki* | eskaeraren zenbaki* | eskabidearen zenbaki* | \
            eskabide zenbaki* | kexaren zenbaki* | kexa zenbaki* | intzidentzia zenbaki* | intzidentziaren zenbaki* | ezbehar zenbaki* | ezbeharraren zenbaki* | \
            kontsulta zenbaki* | kontsultaren zenbaki* | sarrera zenbaki* | sarrera-erregistroaren zenbaki* | sarrera-erregistroko zenbaki* | erregistro zenbaki* | \
            salaketa zenbaki* | prozedura zenbaki* | espedientea zk | espediente zk | eskaera zk | zenbakiarekin erregistratu* | zure tiketa | espedientea zk. | \
            espediente zk. | eskaera zk. | eskaeraren erregistro zenbaki* | eskabidearen erregistro zenbaki* | erregistroko zenbaki* | \
            identifikazio zenbakia eskaera* | kontrol zenbakia eskaera* | prozeduraren zenbaki* | helegitearen zenbaki* | salaketaren zenbaki* | aurkezpen zenbaki* | \
            aurkezpenaren zenbaki* | jarraipen zenbakia eskaera* | eskaeraren kode* | eskaeraren identifikatzaile* | espedientearen kode* | gorabeheraren zenbaki* | \
            zure kasuaren zenbaki* | zure espedientearen zenbaki* | zure kexaren zenbaki* | zure erreklamazioaren zenbaki* | kexa zk | kexa zk. | erregistro zk | \
            erregistro zk. | zenbakiarekin jaso*
            """,
            .bait: """
            eskaera zenbaki* | faktura zenbaki* | telefono zenbaki* | bezero zenbaki* | kontu zenbaki* | txartel zenbaki* | erreserba zenbaki* | hegaldi zenbaki* | \
            kontratu zenbaki* | bazkide zenbaki* | serie zenbaki* | erreferentzia zenbaki* | jarraipen zenbaki* | bidalketa zenbaki* | eskaera* | faktura* | \
            posta-kode* | promozio kode* | deskontu kode* | kupoi kode* | opari kode* | errore kode* | qr kode* | barra kode* | iturburu kode* | herrialde kode* | \
            jarraipen kode* | erreserba kode* | deskontu* | kupoi* | bidalketa* | telefonoa | erreserba* | hegaldi* | gela | solairua | kalea | bez | txartela | \
            bukatzen den | transakzio* | ordainketa* | bertsio* | orrialde* | zenbakia | zk | zenbatekoa | guztira | prezioa | saldoa | euro | data | jaiotze-data | \
            urte | urtea | urtean | puntu* | zure ordainketa jaso dugu | zure eskaria jaso dugu | jaso dugu zure ordainketa | jaso dugu zure eskaria | \
            zure erreserba jaso dugu | erabiltzaile izena | atearen kodea | atariko kodea | azken lau digitu* | azken 4 digitu* | azken lau zifra* | azken 4 zifra* | \
            azken hiru digitu* | azken hiru zifra* | azken digitu* | azken zifra* | amaitzen den | amaitzen dena | bukatzen dena | gizarte segurantzako zenbaki* | \
            gizarte-segurantzako zenbaki* | txartelaren segurtasun-kode* | txartelaren atzealde* | txartelaren atzeko
            """,
            .pointing: """
            hemen duzu | hau da zure | beheko | ondorengo | honako
            """,
            .enter: """
            idatzi | sartu kode* | sar ezazu | sartu | erabili | erabil ezazu | kopiatu | itsatsi | hemen duzu | hau da zure | beheko | ondorengo | honako | \
            sartu beheko zenbaki* | idatzi beheko zenbaki* | sartu zenbaki hau* | idatzi zenbaki hau*
            """,
            .expiry: """
            iraungi* | iraungiko da | balio du | balioko du | baliozkoa | baliozkotasun* | indarrean | barru | epea | amaituko da | arte balio du | arte baliozkoa | \
            arte balioko du | arte baliagarri* | arte erabil daiteke | arte erabil dezakezu | arte erabiltzeko | iraungitzen da | iraungitze-ordu* | \
            baino lehen erabili | baino lehen sartu | baino lehen erabili behar | aurretik erabili | aurretik sartu | minutu dituzu | minutu geratzen | minutuz balio | \
            minutuz baliozkoa | besterik ez duzu | indarrean dago
            """,
            .minute: """
            minutu | minutuan | minututan | minutuz | minutura | minutuko | minutu barru | minutu dituzu | minutu geratzen | minutuz balio | minutuz baliozkoa
            """,
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
            berretsi | baieztatu | baieztapena | berrespena | egiaztatu | egiaztapena | egiaztatzeko | baieztatzeko | berresteko | aktibatu | aktibatzeko | balidatu | \
            erregistroa osatu | osatu erregistroa | amaitu erregistroa | erregistroa osatze* | erregistroa amaitze* | izen-ematea osatu* | izen-ematea amaitu* | \
            izena ematen amaitze* | berretsi behar | berretsi behar duzu | nire kontua aktibatu | kontua aktibatu* | kontua martxan jar* | harpidetza berre* | \
            harpidetza berretsi*
            """,
            .address: """
            helbide* | helbide elektroniko* | posta elektroniko* | posta* | e-posta* | kontu | kontua | kontuaren | erregistro* | harpidetza* | profil* | identitate* | \
            gailu* | telefono-zenbaki*
            """,
            .password: """
            pasahitz* | behin-behineko pasahitz* | pasahitz berri*
            """,
            .reset: """
            berrezarri | berrezartze* | berrezartzeko | berreskuratu | berreskuratze* | aldatu pasahitza | pasahitza aldatu | pasahitza berrezarri | \
            pasahitza berreskuratu | pasahitz berri* | ahaztu | ahaztu duzu | sortu pasahitz* | ezarri pasahitz* | aukeratu pasahitz* | pasahitza aldatze* | \
            pasahitz berria sor* | pasahitza berrezar* | pasahitz berria ezar* | pasahitza berreskura* | ez duzu pasahitza gogoratzen | berria ezarri* | \
            ezarri berri bat | pasahitza gogoratzen | ezarri zure pasahitza | ezarri pasahitza
            """,
            .signIn: """
            hasi saioa | saioa hasi | saioa hasteko | saio-hasiera | sartu kontura | sartu zure kontura | esteka magikoa | saio-hasiera* | saio-hasierako | \
            kontuan sartzeko | sartu kontuan | kontura sartzeko | hasi saioa orain | \
            zuzenean sartu | zuzenean sartuko
            """,
            .invite: """
            gonbidapen* | gonbidatu | gonbidatu zaitu | gonbidatuta | onartu | onartu gonbidapena | batu zaitez | batu taldera | batu orain | parte hartu | gonbidatu zaituzte | taldera batu* | \
            taldean sartzeko | taldera gehitu zaitu* | gehitu zaituzte | taldera batzeko | proiektura batzeko | taldean parte hartze* | bere taldean nahi
            """,
            .press: """
            egin klik | klik egin | klik eginez | klikatu | sakatu | sakatuz | esteka hau | esteka honetan | estekan | esteka | botoia | botoian | botoi hau | \
            kopiatu eta itsatsi | nabigatzaile* | helbide-barra* | bisitatu | ireki | egin klik hemen | sakatu hemen | klik hemen | hemen sakatuta
            """,
            .never: """
            harpidetza utzi | kendu harpidetza | utzi harpidetza | baja eman | hobespenak | ezarpenak | jakinarazpenak | pribatutasun* | pribatutasun-politika | \
            baldintzak | erabilera-baldintzak | lege-oharra | cookieak | laguntza | laguntza-zentroa | kontaktua | jarri gurekin harremanetan | ohiko galderak | \
            informazio gehiago | gehiago jakin | irakurri gehiago | ikusi nabigatzailean | ez naiz ni izan | salatu | ezeztatu | utzi | baztertu | blokeatu | \
            deskargatu | jarraitu | partekatu | albisteak | guri buruz | hasiera | denda | erosi | ikusi eskaera | inkesta | erantzun | ezabatu kontua | \
            aktibatu jakinarazpenak | jakinarazpenak aktibatu*
            """,
        ])
}
