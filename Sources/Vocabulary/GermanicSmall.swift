extension Language {
    static let faroese = Language(
        "fo",
        [
            .secondFactor: """
            tvífaktor*
            """,
            .digits: """
            tølini | tøl niðanfyri | sekssifrað* | fýrasifrað* | 6-sifrað* | 4-sifrað* | *sifrað tal | *sifraða talið | seks tøl | fýra tøl
            """,
            .received: """
            vit hava móttikið fyrispurning tín | vit hava móttikið fyrispurningin | vit hava fingið fyrispurning tín | fyrispurningur tín er móttikin | \
            vit hava móttikið umsókn tína | vit hava fingið umsókn tína | umsókn tín er móttikin | umsóknin er móttikin | umsókn tín er skrásett | \
            vit hava móttikið kæru tína | kæra tín er móttikin | vit hava móttikið boð títt | goym hetta nummarið | vit hava móttikið tína fráboðan | \
            vit hava móttikið títt bræv | vit hava móttikið tína kæru | vit hava fingið tína fráboðan | vit hava fingið títt bræv | vit hava fingið tína kæru | \
            váttan fyri móttøku | váttan fyri at vit hava móttikið
            """,
            .thanks: """
            takk fyri fyrispurningin | takk fyri at tú setti teg í samband | takk fyri teldupostin | takk fyri títt teldubræv | takk fyri tína umsókn | \
            takk fyri boðini | takk fyri tína fráboðan
            """,
            .request: """
            fyrispurningur tín | fyrispurning tín | umsókn tín | umsókn tína | umsóknin | kæra tín | kæru tína | boð títt | málið hjá tær | fráboðan tín | \
            fráboðan tína | teldubræv títt | bræv títt | tín umsókn | tína umsókn | tín fráboðan | umsóknina | títt mál | kæruna
            """,
            .arrival: """
            er móttikin | er móttikið | hava móttikið | hava fingið | er skrásett | er skrásettur | er send | er innlatin | verður viðgjørd | er latin inn | \
            verður viðgjørt | er stovnað | vit hava skrásett | er sent víðari
            """,
            .numbering: """
            nummar | nummarið | málsnr | tilvísing | við nummari | undir nummari | nummar málsins
            """,
            .oneTimeCode: """
            váttanarkota* | váttanarkotu* | váttankota* | staðfestingarkota* | staðfestingarkotu* | staðfestanarkota* | staðfestiskota* | trygdarkota* | trygdarkotu* | \
            trygdarkoda* | innritanarkota* | innritanarkotu* | innritingarkota* | innritingarkotu* | eingangskota* | eingangskotu* | einnýtiskota* | einnýtiskotu* | \
            einfaldskota* | fyribilskota* | fyribilskotu* | samleikakota* | samleikakotu* | heimildarkota* | atgongdarkota* | sms kota* | sms kotu* | otp kota* | \
            váttanarkoda* | váttanarkodu* | innritanarkoda* | eingangskoda* | eingangskodu* | eingangsloyniorð* | eingongsloyniorð* | fyribils loyniorð | \
            fyribilsloyniorð* | eingangsatlát | kota at vátta | kotu til at vátta | váttanartal* | 6 talsins kota | seks tal kota | váttanarnummar* | trygdarnummar* | \
            eingangsnummar* | eingangslykil* | eingangslykl* | undirskriftarkot* | undirskriftarkod* | innritanarnummar* | talgildur lykil | talgilda lykil* | 2fa kot*
            """,
            .code: """
            kota tín | kotan | kotan hjá tær | kotu tína | kotuna | kotur | hesa kotu | hesa kotuna | hendan kotan | kodan | koduna | pinkota* | pin kota* | \
            loynikota* | loynital* | loyninummar | kota til
            """,
            .accessCode: """
            virkjanarkota* | virkjanarkotu* | innbjóðingarkota* | skrásetingarkota* | tilmeldingarkota* | atgongukota* | atgongukotu* | virkjanarnummar* | \
            virkjanarlykil* | atgongdarnummar* | atgongdarlykil* | skrásetingarlykil* | byrjanarloyniorð*
            """,
            .recoveryCode: """
            endurskapanarkota* | endurheintanarkota* | endurreisingarkota* | eykakota* | eykakotu* | neyðkota* | neyðarkota* | endurskapanarlykil* | \
            endurreisnarlykil* | eykalykil* | eykalykl* | eykakot* | neyðkot* | neyðarkot* | neyðarkod* | endurheimtarkot*
            """,
            .receipt: """
            málsnummar* | málnummar* | umsóknarnummar* | kærunummar* | fyrispurningsnummar* | journalnummar* | skjalanummar* | tilvísingarnummar umsókn* | \
            fráboðanarnummar* | skaðanummar* | málsnummarið | umsóknarnummarið | skrásetingarnummar umsókn* | móttøkunummar* | bólkanummar máls* | journalnr | \
            journalnr. | skrásett við nummari | skrásett undir nummari | tilvísingarnummar máls*
            """,
            .bait: """
            bíleggingarnummar* | bílegging nr | ordranummar* | pantingarnummar* | fakturanummar* | rokningarnummar* | kontunummar* | kontonummar* | telefonnummar* | \
            fartelefonnummar* | kundanummar* | limanummar* | kortnummar* | bókingarnummar* | sporingarnummar* | pakkanummar* | flogferðarnummar* | sessnummar* | \
            setursnummar* | kamarnummar* | passnummar* | p-tal | avtalunummar* | postnummar* | póstnummar* | avsláttarkota* | avsláttarkotu* | tilboðskota* | \
            gávukota* | landakota* | villukota* | vørunummar* | vørukota* | qr kota* | strikukota* | bílegging tín | bíleggingin | bílegging tína | rokning | faktura | \
            avsláttur | telefon | fartelefon | ring til okkum | upphædd | samlað upphædd | prísur | gjald | gjaldið | gjaldføring | saldo | føðingardagur | \
            dagfesting | gøta | vit hava móttikið gjald títt | vit hava móttikið bílegging tína | seinastu fýra tølini | seinastu 4 tølini | fýra seinastu tølini | \
            seinastu tølini | seinastu tøl | endar við | endar á | sum endar | p-talið | aftanfyri á kortinum | \
            bílegging
            """,
            .enter: """
            skriva inn | skriva kotuna | inntøppa | inntasta | tasta inn | nýt kotuna | brúka kotuna | avrita | set inn | niðanfyri | fylgjandi | her er | skrivið | \
            skriva hana | skriva talið
            """,
            .expiry: """
            gongur út | gongur út um | fer úr gildi | er galdandi | er galdandi í | gildir í | er í gildi | er gyldug | galdandi í | til og við | eftir 10 minuttir | \
            galdandi til | er galdandi til | galdar til | gildir til | virkar til | gongur út kl | gongur út klokkan | seinast kl | skal brúkast áðrenn | \
            brúka hana áðrenn | minuttir eftir
            """,
            .minute: """
            minutt | minuttir | minuttum | minutti | minuttir eftir
            """,
            .hour: "tíma | tímar | tímum",
            .day: "dagar | døgum | dagin | samdøgur",
            .secrecy: """
            ikki deila | deil ikki | deil ongantíð | gev ikki | gev ongum | gev ongantíð | sig ikki | lat ikki onnur | við nakran | við onnur | til nakran | \
            til onnur | hald kotuna loyniliga | er loynilig | trúnaðarmál | vit biðja teg ongantíð
            """,
            .unrequested: """
            um tú ikki hevur biðið | um tú ikki bað | um tú ikki hevur umbiðið | um tað ikki var tú | um tað ikki ert tú | um tað ikki vart tú | hevur ikki biðið um | \
            bað ikki um | síggj burtur frá | sí burtur frá | kanst tú síggja burtur | ger einki við
            """,
            .elsewhere: """
            við sms | á sms | í tekstboðum | til telefonina | á fartelefonina | váttanarapp | við posti | í brævi
            """,
            .spent: """
            er broytt | er broytt nú | varð broytt | er brúkt | er longu brúkt | er nýtt longu | er váttað | er staðfest | er endurstillað | væleydnað | eydnaðist | \
            er útgingin | er útgingið | gekk út | er ikki galdandi longur | nýggj innritan
            """,
            .confirm: """
            vátta | vátta teldupost | váttaðu | váttan | staðfest | staðfesta | staðfesting | virkja | virkja kontuna | góðkenn | ger skrásetingina lidna | \
            fullfør skráseting | ja tað var eg | læs kontuna upp
            """,
            .address: """
            teldupostur | teldupost | teldupostadressa | teldupostbústaður | t-postur | t-post | t-postadressa | kontan | kontu tína | konta tín | skráseting | \
            brúkari tín
            """,
            .password: "loyniorð* | loyniorð títt | atlát*",
            .reset: """
            endurstilla | endurstilling | nullstilla | broyt loyniorð | broyt loyniorðið | broyta loyniorð | nýtt loyniorð | gloymt loyniorð | hevur tú gloymt | \
            gloymt | vel nýtt loyniorð
            """,
            .signIn: """
            innrita | rita inn | rita teg inn | innritan | logga inn | til at innrita | innritanarleinkja
            """,
            .invite: """
            innbjóðing | innboðin | hevur boðið tær | ert boðin | ert bjóðaður | tak ímóti innbjóðing | gerst limur
            """,
            .appointment: "fundur | fundarinnkalling | avtala tín | álmanakki | tíðarbílegging",
            .press: """
            trýst | trýst her | trýst á | klikk | klikk her | klikka | leinkja | leinkjan | leinkjuna | knøttur | knøttin | knappin | lat upp | kaga
            """,
            .offer: "hevur vunnið | vinningur | ókeypis | keyp nú",
            .never: """
            melda frá | frámelda | avmelda | stillingar | privatlívspolitikkur | dátuvernd | persónsverndarpolitikkur | treytir | nýtslutreytir | farspor | hjálp | \
            hjálparmiðstøð | tænasta | set teg í samband | samband við okkum | spurningar og svar | les meira | meira kunning | síggj í kaga | tað var ikki eg | \
            avlýs | boða frá | heinta niður | fylg okkum | tíðindi | um okkum
            """,
        ])

    static let westFrisian = Language(
        "fy",
        [
            .secondFactor: """
            twastapsfer* | twafaktor*
            """,
            .digits: """
            sifers | de sifers | sifersearje | sifersearjes | seis sifers | fjouwer sifers | seissifer* | fjouwersifer* | 6-sifer*
            """,
            .received: """
            wy hawwe jo fersyk ûntfongen | wy hawwe jo oanfraach ûntfongen | wy ha jo fersyk ûntfongen | wy ha jo oanfraach krigen | wy hawwe jo oanfraach krigen | \
            jo fersyk is ûntfongen | jo oanfraach is ûntfongen | jo oanfraach is registrearre | jo melding is ûntfongen | jo klacht is ûntfongen | \
            wy hawwe jo klacht ûntfongen | wy hawwe jo berjocht ûntfongen | tank foar jo berjocht | tank foar jo oanfraach | tank dat jo kontakt | bewarje dit nûmer | \
            neam dit nûmer | tank foar jo e-mail | tank foar jo mail | tank foar jo brief | tank foar jo fersyk | tank foar jo melding | tank foar jo klacht | \
            tige tank foar jo | wy hawwe jo e-mail ûntfongen | wy hawwe jo e-mail krigen | wy hawwe jo mail ûntfongen | wy hawwe jo mail krigen | \
            wy hawwe jo brief krigen | wy hawwe jo berjocht krigen | wy hawwe jo melding krigen | wy hawwe jo formulier krigen | wy hawwe jo beswier krigen | \
            wy ha jo e-mail ûntfongen | wy ha jo e-mail krigen | wy ha jo mail ûntfongen | wy ha jo mail krigen | wy ha jo brief krigen | wy ha jo berjocht krigen | \
            wy ha jo melding krigen | wy ha jo formulier krigen | wy ha jo beswier krigen | jo e-mail is ynkommen | jo e-mail is by ús ynkommen | \
            jo e-mail is ûntfongen | wy befêstigje de ûntfangst | ûntfangstbefêstiging
            """,
            .request: """
            jo fersyk | jo oanfraach | dyn fersyk | dyn oanfraach | jo klacht | jo melding | jo berjocht | jo beswier | jo fraach | jo saak | jo ticket | jo oanjefte | \
            jo brief | jo formulier | dyn klacht | dyn berjocht | jo dossier
            """,
            .arrival: """
            ûntfongen | hawwe ûntfongen | is ûntfongen | is registrearre | is yntsjinne | is ferstjoerd | is yn behanneling | hawwe krigen | is ynkommen | \
            by ús ynkommen | is fêstlein | wurdt behannele | is trochstjoerd | is oanmakke | is opnommen
            """,
            .numbering: "nûmer | referinsje | referinsjenûmer | skaaimerk",
            .oneTimeCode: """
            ferifikaasjekoade* | befêstigingskoade* | befeiligingskoade* | feilichheidskoade* | feiligenskoade* | ynlochkoade* | ynlogkoade* | oanmeldkoade* | \
            oanmeldingskoade* | ienmalige koade* | ienkearige koade* | tydlike koade* | ferifikaasjenûmer* | autentikaasjekoade* | autorisaasjekoade* | \
            identifikaasjekoade* | kontrôlekoade* | kontrôlekoade | ferifiearkoade* | sms koade* | otp koade* | ienmalich wachtwurd | ienmalige wachtwurd | \
            ienkearich wachtwurd | tydlik wachtwurd | tydlike wachtwurd | ienmalige pin | koade fan 6 sifers | koade fan seis sifers | sifersige koade | \
            seissiferige koade | koade om yn te loggen | koade om oan te melden | ferifikaasje koade | befêstigings koade | ferifikaasjenûmer | feilichheidsnûmer | \
            ienmalich nûmer | ienmalige kaai | ienmalige sleutel | geheim nûmer | oanmeldkaai | ûndertekenkoade | hantekeningkoade | sms-wachtwurd | digitale kaai
            """,
            .code: """
            koade | koaden | jo koade | dyn koade | dizze koade | de folgjende koade | koade hjirûnder | ûndersteande koade | pinkoade* | pin koade | geheime koade | \
            tagongskoade
            """,
            .accessCode: """
            aktivearringskoade* | aktivaasjekoade* | útnûgingskoade* | registraasjekoade* | oanmelderskoade* | ynskriuwkoade* | aktivearringsnûmer | \
            aktivearringskaai | tagongsnûmer | tagongskaai | earste oanmeldkoade | startwachtwurd | begjinwachtwurd | keppelkoade
            """,
            .recoveryCode: """
            herstelkoade* | werstelkoade* | reservekoade* | needkoade* | back-upkoade* | backupkoade* | werstelkaai | werstelkaaien | herstelkaai | herstelkaaien | \
            reservekaai | needkoade | needkoades | reservekoade | reservekoades
            """,
            .receipt: """
            saaknûmer* | dossiernûmer* | oanfraachnûmer* | fersyknûmer* | klachtnûmer* | ticketnûmer* | meldingsnûmer* | skeanûmer* | beswiernûmer* | \
            nûmer fan jo oanfraach | nûmer fan jo fersyk | ûnder nûmer | registraasjenûmer fan jo | saakskaaimerk* | ús skaaimerk | ûntfangstnûmer* | \
            beswierskriftnûmer* | yntsjinningsnûmer* | registrearre ûnder nûmer | nûmer fan jo klacht | nûmer fan jo melding | nûmer fan jo saak | \
            referinsje fan jo oanfraach | referinsje fan jo fersyk
            """,
            .bait: """
            bestelnûmer* | bestellingsnûmer* | oardernûmer* | faktuernûmer* | rekkennûmer* | rekkeningnûmer* | bankrekkennûmer* | telefoannûmer* | mobile nûmer | \
            klantnûmer* | klantennûmer* | lidnûmer* | lidmaatskipsnûmer* | kaartnûmer* | boekingsnûmer* | reservearringsnûmer* | track en trace | ferstjoeringsnûmer* | \
            flechtnûmer* | stoelnûmer* | keamernûmer* | paspoartnûmer* | polisnûmer* | kontraktnûmer* | boargerservicenûmer | studintenûmer* | serienûmer* | \
            postkoade* | koartingskoade* | aksjekoade* | kadokoade* | promoasjekoade* | lânkoade* | flaterkoade* | produktkoade* | qr-koade* | streepkoade* | \
            barkoade* | boarnekoade* | netnûmer* | jo bestelling | dyn bestelling | de bestelling | faktuer | koarting | weardebon | telefoan | belje ús | skilje ús | \
            bedrach | totaal | priis | saldo | betelling | jo betelling | berteplak | bertedatum | strjitte | wy hawwe jo betelling ûntfongen | \
            wy hawwe jo bestelling ûntfongen | doarkoade | lêste fjouwer sifers | lêste 4 sifers | lêste trije sifers | lêste sifers | einiget op | dy't einiget op | \
            dat einiget op | einiget mei | efterop de kaart | feilichheidskoade fan de kaart | kaaikluis | kaaikluiske
            """,
            .enter: """
            fier yn | fier de koade | fier dizze koade | folje yn | folje de koade | brûk | brûke | kopiearje | hjirûnder | ûndersteande | folgjende | hjir is
            """,
            .expiry: """
            ferrint | ferrint oer | ferfalt | ferfalt oer | is jildich | bliuwt jildich | jildich foar | jildich oant | noch jildich | binnen | oer 10 minuten | \
            nei 10 minuten | is jildich oant | bliuwt jildich oant | jildt oant | wurket oant | ferrint om | ferfalt om | brûk it foar | brûk him foar | uterlik om | \
            minuten oer | minuten jildich | jo hawwe noch
            """,
            .minute: """
            minuten | minút | minuut | minuten oer | minuten jildich
            """,
            .hour: "oeren | oere",
            .day: "dagen | deien",
            .secrecy: """
            diel dizze koade | diel de koade net | diel him net | net diele | jou nimmen | jou him oan nimmen | fertel nimmen | mei nimmen | oan nimmen | oan oaren | \
            mei oaren | hâld geheim | hâld him geheim | is geheim | wy freegje jo nea
            """,
            .unrequested: """
            as jo dit net oanfrege | as jo dizze koade net oanfrege | as jo net frege hawwe | as jo hjir net om frege | net oanfrege ha | net oanfrege hawwe | \
            as jo dit net binne | as jo dit net wiene | ast dit net | ast dit net oanfrege | negearje | negearje dit berjocht | kinne jo dit berjocht negearje | \
            hoege jo neat te dwaan
            """,
            .elsewhere: """
            fia sms | mei in sms | nei jo tillefoan | nei jo telefoan | ferifikaasje-app | per brief | mei de post
            """,
            .spent: """
            is feroare | is wizige | is al brûkt | is brûkt | is befêstige | is ferifiearre | is opnij ynsteld | mei sukses | is ferrûn | is ferfallen | \
            net langer jildich | net mear jildich | nije oanmelding
            """,
            .confirm: """
            befêstigje | befêstigjen | befêstiging | ferifiearje | ferifiearjen | aktivearje | aktivearjen | goedkarre | tastean | foltôgje jo registraasje | \
            rûnje jo registraasje ôf | ja dat bin ik | account ûntskoattelje
            """,
            .address: """
            e-mailadres | jo e-mailadres | dyn e-mailadres | e-post | e-postadres | jo akkount | dyn akkount | akkount | registraasje | oanmelding | ynskriuwing
            """,
            .password: "wachtwurd* | jo wachtwurd | dyn wachtwurd",
            .reset: """
            opnij ynstelle | opnij ynstel | wachtwurd wizigje | wachtwurd feroarje | wizigje jo wachtwurd | feroarje jo wachtwurd | nij wachtwurd | \
            wachtwurd ferjitten | ferjitten | wachtwurd weromsette | herstel jo wachtwurd | stel jo wachtwurd
            """,
            .signIn: """
            ynlogge | log yn | oanmelde | meld jo oan | meld dy oan | om oan te melden | om yn te loggen | ynlochkeppeling
            """,
            .invite: """
            útnûging | útnoeging | útnûge | is útnûge | hat jo útnûge | hat dy útnûge | útnûging akseptearje | doch mei | noeget jo út | noeget dy út
            """,
            .appointment: "gearkomste | ôfspraak | aginda | webinar",
            .press: """
            klik hjir | klikke | klik op | druk op | keppeling | keppeling hjirûnder | knop | de knop | iepenje | blêder
            """,
            .offer: "hawwe jo wûn | priis wûn | fergees | keapje no",
            .never: """
            ôfmelde | ôfmelde foar | ynstellings | ynstellingen | privacybelied | privacyferklearring | betingsten | gebrûksbetingsten | algemiene betingsten | \
            koekjes | helpsintrum | stipe | nim kontakt op | faak stelde fragen | lês mear | mear ynformaasje | mear witte | yn jo blêder | dit wie ik net | \
            dat wie ik net | annulearje | rapportearje | downloade | folgje ús | nijs | oer ús
            """,
        ])
}
