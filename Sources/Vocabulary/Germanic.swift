extension Language {
    static let afrikaans = Language(
        "af",
        [
            .unfinished: """
            amper klaar | nog een stap
            """,
            .secondFactor: """
            tweefaktor* | tweestapverif*
            """,
            .second: """
            sekondes
            """,
            .subjectLine: """
            in die onderwerp | onderwerplyn
            """,
            .digits: """
            syfers | die syfers | sessyfer* | viersyfer* | agtsyfer* | 6-syfer* | 4-syfer* | ses syfers | vier syfers | ses karakters | volgende karakters | syferreeks
            """,
            .appointment: "vergadering | vergaderings-id | webinar",
            .received: """
            ons het u versoek ontvang | ons het jou versoek ontvang | ons het u navraag ontvang | ons het jou navraag ontvang | ons het u boodskap ontvang | \
            ons het jou boodskap ontvang | ons het u aansoek ontvang | ons het jou aansoek ontvang | ons het u klagte ontvang | ons het jou klagte ontvang | \
            ons het u eis ontvang | ons het u e-pos ontvang | u versoek is ontvang | jou versoek is ontvang | u versoek is aangeteken | u versoek is geregistreer | \
            u navraag is ontvang | u aansoek is ontvang | jou aansoek is ontvang | u klagte is ontvang | u klagte is geregistreer | jou klagte is aangeteken | \
            u eis is ontvang | u eis is geregistreer | u verslag is ontvang | ontvangserkenning | erkenning van ontvangs | ons erken ontvangs van | \
            ons het 'n kaartjie | verwys asseblief na | meld asseblief hierdie | haal asseblief hierdie | hou hierdie nommer | bewaar hierdie nommer | \
            ons het u dokumente ontvang | u aansoek is suksesvol | u versoek is suksesvol | u klagte is suksesvol | u navraag is suksesvol | ons bevestig ontvangs | \
            bevestiging van ontvangs | hiermee erken ons ontvangs
            """,
            .thanks: """
            dankie dat u ons gekontak | dankie dat jy ons gekontak | dankie vir jou boodskap | dankie vir u boodskap | dankie vir u navraag | dankie vir u e-pos | \
            dankie vir u aansoek | dankie vir jou aansoek | dankie vir jou navraag | dankie vir jou e-pos | dankie vir u klagte | dankie vir jou klagte | \
            dankie vir u brief | dankie vir u versoek | dankie vir jou versoek
            """,
            .request: """
            *aansoek | *versoek | *versoeke | *klagte | *navraag | u navrae | eis | *foutverslag | appèl | *beswaar | *opgawe | u boodskap | jou boodskap | *petisie | \
            u saak | u e-pos | jou e-pos | u brief | u vorm | *aansoeke | *klag | jou saak | u aanvraag | *eisvorm | eis nommer | aansoek nommer | klagte nommer | \
            versoek nommer
            """,
            .arrival: """
            ontvang | ontvangs | aangeteken | geregistreer | ingedien | opgeneem | geopen | aangekom | bereik | in behandeling | word verwerk | word hanteer | geskep | \
            ingehandig | deurgestuur | toegewys | verwerk word | onder oorweging | word ondersoek | aangemeld | vasgelê | geregistreer onder nommer | \
            geregistreer met die nommer | aangeteken onder nommer
            """,
            .numbering: "nommer | nommers | nr | no | verw | verwysing | id | verwysingsnommer",
            .oneTimeCode: """
            verifikasiekode | verifikasiekodes | bevestigingskode | bevestigingskodes | sekuriteitskode | sekuriteitskodes | aanmeldkode | aanmeldkodes | \
            toegangskode | toegangskodes | magtigingskode | magtigingskodes | eenmaligekode | eenmaligekodes | stawingskode | stawingskodes | eenmalige kode | \
            eenmalige wagwoord | eenmalige pin | eenmalige verifikasiekode | tydelike kode | tydelike wagwoord | verifikasie-kode | syferkode | otp-kode | emp | \
            verifikasienommer | verifiëringsnommer | sekuriteitsnommer | veiligheidsnommer | eenmalige nommer | eenmalige sleutel | geheime nommer | aanmeldnommer | \
            aanmeldsleutel | ondertekenkode | handtekeningkode | ondertekeningskode | sms-wagwoord | eenmalige kombinasie | digitale sleutel | kontrolesyfers
            """,
            .code: """
            kode | *kode | pin-kode | sleutel | volgende syfers | hierdie syfers | onderstaande syfers
            """,
            .accessCode: """
            aktiveringskode* | uitnodigingskode* | registrasiekode* | aktiveringsleutel | lisensiesleutel | aktiveringsnommer | aktiveringswagwoord | toegangsnommer | \
            toegangsleutel | eerste aanmeldkode | registrasiesleutel | aanvanklike wagwoord | beginkode | saambindkode
            """,
            .recoveryCode: """
            herstelkode* | rugsteunkode* | noodkode* | herstelsleutel | herstelsleutels | rugsteunsleutel | rugsteunsleutels | noodkode | noodkodes | rugsteunkode | \
            rugsteunkodes | reserwekode | reserwekodes | noodsleutel
            """,
            .receipt: """
            saaknommer | kaartjienommer | navraagnommer | ontvangsnommer | versoeknommer | klagtenommer | dossiernommer | saaknr | saak nr | saak nommer | \
            kaartjie nommer | kaartjie nr | eisnommer | eis nommer | eisnr | aansoeknommer | aansoek nommer | aansoeknr | klagnommer | klagtenr | klagte nommer | \
            verwysingsnommer van u | verwysingsnommer van jou | voorvalnommer | verslagnommer | lêernommer | registrasienommer van u klagte | indieningsnommer | \
            versoeknr | versoek nommer | tiket nommer | tiketnommer | onder nommer geregistreer | ons verwysing | u kaartjie | jou kaartjie | saaknr. | saak nr. | \
            kaartjie nr. | eisnr. | aansoeknr. | klagtenr. | versoeknr. | verwysingsnommer | registrasienommer van u | registrasienommer van jou | kontrolenommer | \
            protokolnommer | dagboeknommer | registernommer van u | lêerverwysing | lêernr | lêernr. | ons verwysingsnommer | appèlnommer | beswaarnommer | navraagnr | \
            navraagnr. | verwysingsnommer vir u | verwysingsnommer vir jou | nommer van u aansoek | nommer van u klagte | nommer van u eis | nommer van u versoek | \
            nommer van u navraag | opsporingsnommer van u aansoek | geregistreer onder nommer | geregistreer met die nommer | aangeteken onder nommer | saakverwysing | \
            indieningsnr
            """,
            .bait: """
            bestelling | bestelnommer | bestellingsnommer | faktuur | faktuurnommer | kwitansie | poskode* | landkode | areakode | afslagkode* | promosiekode* | \
            koeponkode* | geskenkkode | geskenkbewys | verwysingskode | verwysingsnommer | verwysing | foutkode* | bronkode* | qr-kode* | strepieskode* | \
            kleredragkode | gedragskode | telefoonnommer | telefoon | selfoon | selfoonnommer | kliëntnommer | rekeningnommer | rekening | lidnommer | \
            lidmaatskapnommer | kontraknommer | polisnommer | besprekingsnommer | besprekingskode | bespreking | vlug | sitplek | kamer | straat | verdieping | gebou | \
            naspoornommer | pakkie | bedrag | totaal | prys | saldo | kaart | kaartnommer | transaksie | reeksnommer | nommer | weergawe | bladsy | datum | jaar | \
            belasting | btw-nommer | ons het u betaling ontvang | ons het jou betaling ontvang | ons het u bestelling ontvang | ons het jou bestelling ontvang | \
            gebruikersnaam | magtigingskode | hekkode | deurkode | laaste vier syfers | laaste 4 syfers | laaste drie syfers | laaste 3 syfers | laaste syfers | \
            wat eindig op | eindig op | eindig met | wat eindig met | sosiale sekerheidsnommer | identiteitsnommer | kaartsekuriteitskode | agterop jou kaart | \
            agterop u kaart | agterkant van jou kaart
            """,
            .pointing: """
            hieronder | volgende | hier is jou | is jou
            """,
            .enter: """
            voer | voer in | tik in | gebruik hierdie | gebruik die | kopieer | plak | hieronder | volgende | hier is jou | is jou
            """,
            .expiry: """
            verval | sal verval | verstryk | sal verstryk | geldig | geldig vir | is geldig | binne die volgende | binne | geldig tot | is geldig tot | \
            bly geldig tot | werk tot | aktief tot | verval om | verval op | verval oor | verstryk om | verstryk oor | gebruik dit voor | voer dit in voor | \
            moet gebruik word voor | kan gebruik word tot | teen uiterlik | jy het net | u het net | minute oor
            """,
            .minute: """
            minuut | minute | minute oor
            """,
            .hour: "uur | ure",
            .day: "dag | dae",
            .secrecy: """
            moenie hierdie | moenie die kode | moenie dit | moenie deel nie | met niemand | met enigiemand | aan enigiemand | vertroulik | sal jou nooit | nooit vra
            """,
            .unrequested: """
            as jy nie | as jy dit nie | as jy nie hierdie | indien jy nie | indien jy dit nie | as u nie | indien u nie | nie versoek het nie | nie aangevra het nie | \
            ignoreer hierdie | ignoreer asseblief
            """,
            .elsewhere: """
            per sms | n sms | sms na | na jou foon | verifikasietoep | stawingstoep | per pos | in 'n brief
            """,
            .spent: """
            is verander | is gebruik | is opgedateer | is teruggestel | is bevestig | is geverifieer | is geaktiveer | suksesvol | reeds gebruik | het verval | \
            nuwe aanmelding
            """,
            .confirm: """
            bevestig | bevestiging | verifieer | verifikasie | aktiveer | aktivering | valideer | voltooi jou registrasie | voltooi registrasie | keur goed | \
            ja, dit is ek | nog nie aktief | nog nie geaktiveer | ontsluit my rekening | ontsluit jou rekening
            """,
            .address: """
            e-pos | e-posadres | eposadres | epos | adres | rekening | registrasie | intekening | profiel | toestel
            """,
            .password: """
            wagwoord | wagwoorde | *wagwoord | tydelike wagwoord
            """,
            .reset: """
            herstel | stel terug | terugstel | terug te stel | nuwe wagwoord | verander jou wagwoord | verander wagwoord | vergeet | kies 'n wagwoord | \
            skep 'n wagwoord | stel 'n wagwoord
            """,
            .signIn: """
            meld aan | aanmeld | aan te meld | teken in | aanteken | aan te teken | inteken by | towerskakel | aanmeldskakel | by jou rekening in te kom | \
            by u rekening in te kom | \
            meld my aan | meld u aan | teken my in
            """,
            .invite: """
            uitnodiging | uitgenooi | nooi jou | het jou genooi | aanvaar | aanvaar die uitnodiging | sluit aan | neem deel
            """,
            .press: """
            klik | klik hier | klik op | druk | druk op | tik op | skakel hieronder | knoppie hieronder | volgende skakel | hierdie skakel | die skakel | \
            hierdie knoppie | die knoppie | kopieer en plak | blaaier | besoek | adresbalk
            """,
            .never: """
            teken uit | kanselleer intekening | voorkeure | instellings | kennisgewings | privaatheid | privaatheidsbeleid | bepalings | bepalings en voorwaardes | \
            gebruiksvoorwaardes | hulp | hulpsentrum | ondersteuning | kontak | kontak ons | gereelde vrae | vind meer uit | lees meer | meer inligting | \
            bekyk in blaaier | dit was nie ek nie | rapporteer | kanselleer | weier | blokkeer | ignoreer | laai af | volg ons | deel | nuus | oor ons | winkel | \
            koop nou | bekyk bestelling | opname
            """,
        ])

    static let luxembourgish = Language(
        "lb",
        [
            .secondFactor: """
            zwee faktor*
            """,
            .digits: """
            zifferen | d'zifferen | zuelekombinatioun | zifferekombinatioun | sechsstelleg* | véierstelleg* | aachtstelleg* | 6-stelleg* | 4-stelleg* | sechs zeechen | \
            zuelen | dës zuelen | d'zuelen
            """,
            .appointment: "reunioun | videokonferenz | webinar",
            .received: """
            mir hunn är ufro kritt | mir hunn är ufro erhalen | mir hunn deng ufro kritt | mir hunn äre message kritt | mir hunn är noriicht kritt | \
            mir hunn är reklamatioun kritt | mir hunn är demande kritt | mir hunn är demande erhalen | mir hunn ären antrag kritt | mir hunn är e-mail kritt | \
            är ufro ass bei eis ukomm | är ufro gouf registréiert | är demande gouf registréiert | är demande ass ukomm | är reklamatioun gouf registréiert | \
            ären antrag gouf registréiert | är ufro ass agaangen | empfangsbestätegung | gitt w.e.g. dës nummer | gitt dës nummer un | verhaalt dës nummer | \
            bei all korrespondenz | mir hunn är e-mail erhalen | mir hunn ären e-mail kritt | mir hunn ären e-mail erhalen | mir hunn äre formulaire kritt | \
            mir hunn äre formulaire erhalen | mir hunn äre formulaire registréiert | är e-mail ass ukomm | är e-mail ass bei eis ukomm | är e-mail gouf ageschriwwen | \
            mir bestätegen den empfang | mir bestätegen iech den empfang
            """,
            .thanks: """
            merci, datt dir eis kontaktéiert | merci datt dir eis kontaktéiert | merci fir är ufro | merci fir är noriicht | merci fir äre message | \
            merci fir deng noriicht | merci fir ären e-mail | merci fir är e-mail | merci fir är demande | merci fir är demarche | merci fir äre bréif | \
            merci fir är meldung | merci fir är reklamatioun
            """,
            .request: """
            ufro | ufroen | demande | *reklamatioun | plainte | meldung | schuedensmeldung | schuedensdeclaratioun | *steiererklärung | awand | recours | är noriicht | \
            äre message | ären dossier | *petitioun | är ticket | är demarche | ären antrag | äre bréif | är fro
            """,
            .arrival: """
            erhalen | kritt | ukomm | ugeholl | registréiert | erfaasst | agereecht | opgemaach | ugeluecht | ageschriwwen | a bearbechtung | gëtt beaarbecht | \
            ass bei eis | den empfang | agaangen | weidergeleet | gëtt traitéiert | registréiert ënner der nummer | registréiert mat der nummer
            """,
            .numbering: "nummer | nr | nummeren | referenz | ref | id",
            .oneTimeCode: """
            bestätegungscode | bestätegungscodes | verifikatiounscode | verifikatiounscodes | verifizéierungscode | verifizéierungscodes | sécherheetscode | \
            sécherheetscodes | umeldecode | umeldecodes | logincode | logincodes | eemolcode | eemolcodes | zougangscode | zougangscodes | zougrëffscode | \
            zougrëffscodes | eemoleg code | eenmolege code | eemolegt passwuert | temporäre code | temporäert passwuert | eemolpasswuert | verifikatiounsnummer | \
            bestätegungsnummer | sécherheetsnummer | eemolegen schlëssel | eemoleg nummer | geheimnummer | aloggnummer | loginnummer | signaturcode | \
            ënnerschrëftscode | sms-passwuert | digitale schlëssel | confirmatiounscode
            """,
            .code: "pin-code | äre code | däi code",
            .accessCode: """
            aktivéierungscode* | invitatiounscode* | registréierungscode* | aktivéierungsnummer | aktivatiounsnummer | aktivéierungsschlëssel | aktivatiounsschlëssel | \
            zougangsnummer | zougangsschlëssel | startpasswuert | ufankspasswuert | provisorescht passwuert | registréierungsschlëssel
            """,
            .recoveryCode: """
            recuperatiounscode* | erstellungscode* | noutfallcode* | recuperatiounsschlëssel | erhuelungsschlëssel | backup-schlëssel | noutfallcode | noutfallcoden | \
            noutcode | noutcoden | reservecode | reservecoden | ersatzcode | ersatzcoden
            """,
            .receipt: """
            dossiersnummer | ticketsnummer | referenznummer vum dossier | dossiernummer | dossier-nr | ticketnummer | ticket nr | ufronummer | demandenummer | \
            nummer vun ärer ufro | nummer vun ärer demande | nummer vum dossier | nummer vum ticket | reklamatiounsnummer | antragsnummer | aktennummer | \
            schuedensnummer | sinisternummer | referenz vum dossier | referenz vun ärer demande | registréiert ënner der nummer | ënner der dossiersnummer | \
            dossier-nr. | ticket nr. | registratiounsnummer vun ärer demande | kontrollnummer vun ärer | nummer vun ärem dossier | nummer vun ärer reklamatioun | \
            nummer vun ärem ticket | nummer vun ärem antrag | referenznummer vun ärer demande | protokollnummer | demarchennummer | registréiert mat der nummer | \
            ënner der referenz | ënner der referenznummer
            """,
            .bait: """
            bestellnummer | bestellung | commande | rechnungsnummer | rechnung | facture | postleitzuel | telefonsnummer | telefon | clientsnummer | \
            reservatiounsnummer | kontonummer | promotiounscode* | gutscheincode* | betrag | datum | joer | rabattcode | mir hunn är bezuelung kritt | \
            mir hunn är bestellung kritt | mir hunn är bezuelung erhalen | code vun der dier | code vun der garage | lescht véier zifferen | lescht 4 zifferen | \
            läscht véier zifferen | lescht dräi zifferen | lescht zifferen | läscht zifferen | hält op mat | déi op hält mat | endegt op | endegt mat | \
            sozialversécherungsnummer | matricule | hannen op der kaart | op der récksäit vun der kaart | sécherheetscode vun der kaart
            """,
            .enter: "gitt | gëff | aginn | benotzt | benotz | kopéiert | hei ass | hei ass äre | hei ass däi",
            .expiry: """
            leeft of | leeft an | gëlteg | gëlteg fir | ass gëlteg | verfält | bannent | gülteg bis | valabel bis | ass gülteg bis | bleift gülteg bis | \
            fonctionéiert bis | leeft of um | leeft of an | leeft um | verfält um | benotzt en virun | gitt en an virun | spéitstens um | dir hutt nach | \
            minutte gülteg | gëlt bis | minutten iwwreg
            """,
            .minute: """
            minutt | minutten | minutte gülteg | minutten iwwreg
            """,
            .hour: "stonn | stonnen",
            .day: "dag | deeg",
            .secrecy: """
            deelt dëse code net | gitt dëse code net | net weider | mat kengem | un keen | vertraulech
            """,
            .unrequested: """
            wann dir dëst net | wann dir net | wann dir keng | wann s du net | wann dir dës ufro net | net ugefrot | ignoréiert | ignoréier
            """,
            .elsewhere: "per sms | e sms | per post | per bréif | authentifikatiouns-app",
            .spent: """
            gouf geännert | gouf benotzt | gouf aktualiséiert | gouf bestätegt | gouf aktivéiert | scho benotzt | ass ofgelaf
            """,
            .confirm: """
            bestätegen | bestätegt | bestäteg | bestätegung | verifizéieren | verifizéiert | verifikatioun | aktivéieren | aktivéiert | aktivéierung | validéieren | \
            kont entspären | \
            confirméieren | confirméiert
            """,
            .address: "e-mail-adress | mailadress | e-mail | kont | umeldung | registréierung | profil",
            .password: """
            passwuert | passwierder | temporäert passwuert
            """,
            .reset: """
            zrécksetzen | zeréck setzen | zrécksetzt | vergiess | neit passwuert | passwuert änneren | passwuert zrécksetzen | passwuert festleeën
            """,
            .signIn: "aloggen | umellen | mellt iech un | mell dech un | loggt iech an",
            .invite: "invitatioun | invitéiert | invitéieren | invitatioun unhuelen | unhuelen | bäitrieden",
            .press: """
            klickt | klick | klickt op | klickt hei | dëse link | de link | folgende link | knäppchen | browser
            """,
            .never: """
            ofmellen | ofbestellen | astellungen | dateschutz | datenschutz | impressum | konditiounen | allgemeng konditiounen | hëllef | kontakt | kontaktéiert eis | \
            méi gewuer ginn | am browser kucken | ech war dat net | annuléieren | ofleenen | mellen | eroflueden
            """,
        ])
}
