extension Language {
    static let esperanto = Language(
        "eo",
        [
            .secondFactor: """
            dufaktor* | dupaŝa aŭt*
            """,
            .second: """
            sekundoj
            """,
            .digits: """
            ciferoj | ciferojn | la ciferojn | sescifera* | kvarcifera* | okcifera* | ses ciferoj | ses signoj
            """,
            .appointment: "kunveno | retseminario",
            .received: """
            ni ricevis vian peton | ni ricevis vian mesaĝon | ni ricevis vian plendon | ni ricevis vian demandon | ni ricevis vian raporton | \
            ni ricevis vian kandidatiĝon | ni ricevis vian leteron | via peto estas ricevita | via peto estas registrita | via peto estis ricevita | \
            via peto estis registrita | via plendo estis ricevita | via plendo estis registrita | via mesaĝo estis ricevita | via mesaĝo alvenis | \
            via raporto estis ricevita | ricevokonfirmo | konfirmo de ricevo | ni malfermis bileton | bonvolu mencii | menciu ĉi tiun numeron | \
            konservu ĉi tiun numeron | ni ricevis vian retpoŝton | via retpoŝto estis ricevita | via retpoŝto alvenis | via peto estis sendita | \
            via plendo estis sendita | ni konfirmas la ricevon | ni konfirmas ricevon
            """,
            .thanks: """
            dankon pro via mesaĝo | dankon pro kontakti nin | dankon, ke vi kontaktis | dankon ke vi kontaktis | dankon pro via demando | dankon pro via raporto | \
            dankon pro via retpoŝto | dankon pro via retmesaĝo | dankon pro via peto | dankon pro via letero | dankon pro via plendo | dankon pro via kandidatiĝo
            """,
            .request: """
            peto | peton | plendo | plendon | reklamacio | reklamacion | kandidatiĝo | demando | demandon | via mesaĝo | vian mesaĝon | raporto | raporton | deklaro | \
            deklaron | apelacio | apelacion | protesto | proteston | peticio | via kazo | via bileto | via retmesaĝo | vian retmesaĝon | via letero | vian leteron | \
            via formularo | vian formularon | petoj | plendoj | peticion | reklamacioj | peto n-ro | plendo n-ro
            """,
            .arrival: """
            ricevis | ricevita | ricevitaj | alvenis | alvenita | registris | registrita | registriĝis | enskribis | enskribita | sendita sukcese | malfermis | \
            malfermita | prezentita | akceptita por | prilaborata | traktata | kreita | registritaj | ricevinta | akceptis | akceptita | enmetita | transdonita | \
            plusendita | asignita | traktas | traktataj | deponita | alveninta | registrita kun la numero | registrita sub la numero | registrita sub numero | \
            registrita kun numero
            """,
            .numbering: "numero | numeron | n-ro | nro | referenco | ref | id | numeron de",
            .oneTimeCode: """
            konfirma kodo* | konfirma pasvorto* | kontrola kodo* | kontrola pasvorto* | sekureca kodo* | sekureca pasvorto* | ensaluta kodo* | ensaluta pasvorto* | \
            unufoja kodo* | unufoja pasvorto* | aŭtentiga kodo* | aŭtentiga pasvorto* | provizora kodo* | provizora pasvorto* | konfirmkodo* | kontrolkodo* | \
            ensalutkodo* | kontrolnumero* | konfirmnumero* | sekurnumero* | sekreta numero* | sekretan numeron | unufoja numero | unufojan numeron | unufoja ŝlosilo | \
            unufojan ŝlosilon | ensaluta ŝlosilo | subskriba kodo | subskriban kodon | sms-pasvorto* | cifereca ŝlosilo
            """,
            .code: "kodo | kodon | kodoj",
            .accessCode: """
            aktiviga kodo* | invita kodo* | registriĝa kodo* | aktiviga numero | aktivigan numeron | aktiviga ŝlosilo | aktivigan ŝlosilon | alira numero | \
            alirŝlosilo* | unua ensaluta kodo | komenca pasvorto | komencan pasvorton
            """,
            .recoveryCode: """
            restaŭra kodo* | rezerva kodo* | ripara kodo* | restaŭraj kodo* | rezervaj kodo* | restaŭra ŝlosilo | restaŭran ŝlosilon | restaŭraj ŝlosiloj | \
            rezerva ŝlosilo | rezervaj ŝlosiloj | kriza kodo | krizaj kodoj | rezerva kodo | rezervan kodon | rezervaj kodoj | rezervajn kodojn | \
            restaŭraj kodoj | restaŭrajn kodojn | restaŭra kodo
            """,
            .receipt: """
            kaza numero* | peta numero* | numero de la peto | numero de via peto | numero de la kazo | numero de via kazo | numero de la plendo | \
            numero de via plendo | numero de la dosiero | numero de la raporto | numero de la bileto | numero de la protokolo | petnumero* | kaznumero* | \
            plendnumero* | dosiernumero* | raportnumero* | biletnumero* | biletonumero* | protokola numero* | registrita kun la numero | registrita sub la numero | \
            registrita sub numero | peto n-ro | kazo n-ro | dosiero n-ro | registronumero de via peto | registra numero de via | kontrolnumero de via peto | \
            numero de via apelacio | numero de via demando | numero de via raporto | numero de via kandidatiĝo | numero de la apelacio | numero de la demando | \
            identigilo de via peto | kodo de via peto | referenconumero de via peto | referenca numero de via peto | spurnumero de via peto | registrita kun numero | \
            kun la referenca numero | sub la referenca numero | plendo n-ro | bileto n-ro
            """,
            .bait: """
            mendo numero* | fakturo numero* | telefona numero* | kliento numero* | konta numero* | mendo | fakturo | poŝtkodo* | poŝta kodo* | rabata kodo* | \
            fontkodo* | strekkodo* | telefono | telefonnumero* | dato | jaro | sumo | entute | prezo | versio | paĝo | numero | ni ricevis vian pagon | \
            ni ricevis vian mendon | ni ricevis vian donacon | uzantnomo | kodo de la pordo | lastaj kvar ciferoj | lastajn kvar ciferojn | lastaj 4 ciferoj | \
            lastaj tri ciferoj | lastaj ciferoj | lastajn ciferojn | finiĝas per | finiĝanta per | sekureca kodo de la karto | malantaŭ la karto
            """,
            .enter: """
            enigu | entajpu | uzu | kopiu | algluu | sube | jen via | \
            tajpu
            """,
            .expiry: """
            eksvalidiĝos | eksvalidiĝas | senvalidiĝos | validas | valida dum | ene de | validas ĝis | valida ĝis | validos ĝis | restas valida ĝis | funkcias ĝis | \
            uzebla ĝis | senvalidiĝos je | senvalidiĝas je | eksvalidiĝos je | eksvalidiĝas je | uzu ĝin antaŭ | enigu ĝin antaŭ | uzenda antaŭ | plej malfrue je | \
            vi havas nur | minutoj restas | validas dum
            """,
            .minute: """
            minutoj | minuto | minutojn | minutoj restas
            """,
            .hour: "horoj | horo | horojn",
            .day: "tagoj | tago | tagojn",
            .secrecy: "ne dividu | ne kunhavigu | al neniu | kun neniu | neniam",
            .unrequested: "se vi ne | se tio ne estis vi | vi ne petis | ignoru",
            .elsewhere: "per sms | tekstmesaĝo* | al via telefono | aŭtentigilo* | per poŝto",
            .spent: """
            estis ŝanĝita | estas ŝanĝita | estis uzita | estis konfirmita | sukcese | nova ensaluto
            """,
            .confirm: """
            konfirmu | konfirmi | konfirmo | kontrolu vian | kontrolu la | kontroli vian | kontroli la | aktivigu | aktivigi | finu registriĝon | kompletigu la registriĝon | \
            malŝlosi konton | malŝlosi vian konton
            """,
            .address: """
            retpoŝt* | retpoŝtadreso* | retadreso* | adreso* | konto | konton | registriĝo* | abono* | profilo*
            """,
            .password: """
            pasvorto | pasvorton | pasvortoj | provizora pasvorto*
            """,
            .reset: """
            restarigi | restarigu | reagordi | reagordu | ŝanĝi pasvorton | ŝanĝu pasvorton | ŝanĝu vian pasvorton | nova pasvorto | novan pasvorton | forgesis | \
            forgesita | krei pasvorton | kreu pasvorton
            """,
            .signIn: "ensaluti | ensalutu | ensaluto | ensaluta ligilo",
            .invite: """
            invito | inviton | invitis | invitita | akcepti | akceptu | aliĝi | aliĝu | akcepti la inviton
            """,
            .press: """
            alklaku | klaku | premu | suban ligilon | ĉi tiun ligilon | ligilo | ligilon | butono | butonon | retumil* | foliumil* | vizitu | malfermu
            """,
            .never: """
            malaboni | malabonu | agordoj | preferoj | sciigoj | privateco | pri privateco | kondiĉoj | uzkondiĉoj | helpo | subteno | kontakto | kontaktu nin | \
            lerni pli | legi pli | vidi en retumilo | ne estis mi | raporti | nuligi | rifuzi | bloki | elŝuti | novaĵoj | pri ni | hejmpaĝo | aĉeti | respondi
            """,
        ])
}
