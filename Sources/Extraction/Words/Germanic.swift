extension Language {
    static let afrikaans = Language(
        "af",
        [
            .oneTimeCode: """
            verifikasiekode | verifikasiekodes | bevestigingskode | bevestigingskodes | \
            sekuriteitskode | sekuriteitskodes | aanmeldkode | aanmeldkodes | toegangskode | \
            toegangskodes | magtigingskode | magtigingskodes | eenmaligekode | eenmaligekodes | \
            stawingskode | stawingskodes | eenmalige kode | eenmalige wagwoord | eenmalige pin | \
            eenmalige verifikasiekode | tydelike kode | tydelike wagwoord | verifikasie-kode | \
            syferkode | otp-kode
            """,
            .code: """
            kode | *kode | pin-kode | sleutel | volgende syfers | hierdie syfers | onderstaande syfers
            """,
            .accessCode: """
            aktiveringskode* | uitnodigingskode* | registrasiekode* | aktiveringsleutel | lisensiesleutel
            """,
            .recoveryCode: "herstelkode* | rugsteunkode* | noodkode*",
            .receipt: """
            saaknommer | kaartjienommer | navraagnommer | ontvangsnommer | versoeknommer | \
            klagtenommer | dossiernommer
            """,
            .bait: """
            bestelling | bestelnommer | bestellingsnommer | faktuur | faktuurnommer | kwitansie | \
            poskode* | landkode | areakode | afslagkode* | promosiekode* | koeponkode* | geskenkkode | \
            geskenkbewys | verwysingskode | verwysingsnommer | verwysing | foutkode* | bronkode* | \
            qr-kode* | strepieskode* | kleredragkode | gedragskode | telefoonnommer | telefoon | \
            selfoon | selfoonnommer | kliëntnommer | rekeningnommer | rekening | lidnommer | \
            lidmaatskapnommer | kontraknommer | polisnommer | besprekingsnommer | besprekingskode | \
            bespreking | vlug | sitplek | kamer | straat | verdieping | gebou | naspoornommer | pakkie | \
            bedrag | totaal | prys | saldo | kaart | kaartnommer | transaksie | reeksnommer | nommer | \
            weergawe | bladsy | datum | jaar | belasting | btw-nommer
            """,
            .enter: """
            voer | voer in | tik in | gebruik hierdie | gebruik die | kopieer | plak | hieronder | \
            volgende | hier is jou | is jou
            """,
            .expiry: """
            verval | sal verval | verstryk | sal verstryk | geldig | geldig vir | is geldig | \
            binne die volgende | binne
            """,
            .minute: "minuut | minute",
            .hour: "uur | ure",
            .day: "dag | dae",
            .secrecy: """
            moenie hierdie | moenie die kode | moenie dit | moenie deel nie | met niemand | \
            met enigiemand | aan enigiemand | vertroulik | sal jou nooit | nooit vra
            """,
            .unrequested: """
            as jy nie | as jy dit nie | as jy nie hierdie | indien jy nie | indien jy dit nie | \
            as u nie | indien u nie | nie versoek het nie | nie aangevra het nie | ignoreer hierdie | \
            ignoreer asseblief
            """,
            .elsewhere: """
            per sms | 'n sms | sms na | na jou foon | verifikasietoep | stawingstoep | per pos | \
            in 'n brief
            """,
            .spent: """
            is verander | is gebruik | is opgedateer | is teruggestel | is bevestig | is geverifieer | \
            is geaktiveer | suksesvol | reeds gebruik | het verval | nuwe aanmelding
            """,
            .confirm: """
            bevestig | bevestiging | verifieer | verifikasie | aktiveer | aktivering | valideer | \
            voltooi jou registrasie | voltooi registrasie | keur goed | \
            ja, dit is ek | nog nie aktief | nog nie geaktiveer
            """,
            .address: """
            e-pos | e-posadres | eposadres | epos | adres | rekening | registrasie | intekening | \
            profiel | toestel
            """,
            .password: "wagwoord | wagwoorde | *wagwoord",
            .reset: """
            herstel | stel terug | terugstel | terug te stel | nuwe wagwoord | verander jou wagwoord | \
            verander wagwoord | vergeet | kies 'n wagwoord | skep 'n wagwoord | stel 'n wagwoord
            """,
            .signIn: """
            meld aan | aanmeld | aan te meld | teken in | aanteken | aan te teken | inteken by | \
            towerskakel | aanmeldskakel | \
            by jou rekening in te kom | by u rekening in te kom
            """,
            .invite: """
            uitnodiging | uitgenooi | nooi jou | het jou genooi | aanvaar | aanvaar die uitnodiging | \
            sluit aan | neem deel
            """,
            .press: """
            klik | klik hier | klik op | druk | druk op | tik op | skakel hieronder | \
            knoppie hieronder | volgende skakel | hierdie skakel | die skakel | hierdie knoppie | \
            die knoppie | kopieer en plak | blaaier | besoek | adresbalk
            """,
            .never: """
            teken uit | kanselleer intekening | voorkeure | instellings | kennisgewings | privaatheid | \
            privaatheidsbeleid | bepalings | bepalings en voorwaardes | gebruiksvoorwaardes | hulp | \
            hulpsentrum | ondersteuning | kontak | kontak ons | gereelde vrae | vind meer uit | \
            lees meer | meer inligting | bekyk in blaaier | dit was nie ek nie | rapporteer | \
            kanselleer | weier | blokkeer | ignoreer | laai af | volg ons | deel | nuus | oor ons | \
            winkel | koop nou | bekyk bestelling | opname
            """,
        ])

    static let luxembourgish = Language(
        "lb",
        [
            .oneTimeCode: """
            bestätegungscode | bestätegungscodes | verifikatiounscode | verifikatiounscodes | \
            verifizéierungscode | verifizéierungscodes | sécherheetscode | sécherheetscodes | \
            umeldecode | umeldecodes | logincode | logincodes | eemolcode | eemolcodes | zougangscode | \
            zougangscodes | zougrëffscode | zougrëffscodes | eemoleg code | eenmolege code | \
            eemolegt passwuert | temporäre code | temporäert passwuert | eemolpasswuert
            """,
            .code: "pin-code | äre code | däi code",
            .accessCode: "aktivéierungscode* | invitatiounscode* | registréierungscode*",
            .recoveryCode: "recuperatiounscode* | erstellungscode* | noutfallcode*",
            .receipt: "dossiersnummer | ticketsnummer | referenznummer vum dossier",
            .bait: """
            bestellnummer | bestellung | commande | rechnungsnummer | rechnung | facture | \
            postleitzuel | telefonsnummer | telefon | clientsnummer | reservatiounsnummer | \
            kontonummer | promotiounscode* | gutscheincode* | betrag | datum | joer | rabattcode
            """,
            .enter: "gitt | gëff | aginn | benotzt | benotz | kopéiert | hei ass | hei ass äre | hei ass däi",
            .expiry: "leeft of | leeft an | gëlteg | gëlteg fir | ass gëlteg | verfält | bannent",
            .minute: "minutt | minutten",
            .hour: "stonn | stonnen",
            .day: "dag | deeg",
            .secrecy: """
            deelt dëse code net | gitt dëse code net | net weider | mat kengem | un keen | vertraulech
            """,
            .unrequested: """
            wann dir dëst net | wann dir net | wann dir keng | wann s du net | wann dir dës ufro net | \
            net ugefrot | ignoréiert | ignoréier
            """,
            .elsewhere: "per sms | e sms | per post | per bréif | authentifikatiouns-app",
            .spent: """
            gouf geännert | gouf benotzt | gouf aktualiséiert | gouf bestätegt | gouf aktivéiert | \
            scho benotzt | ass ofgelaf
            """,
            .confirm: """
            bestätegen | bestätegt | bestäteg | bestätegung | verifizéieren | verifizéiert | \
            verifikatioun | aktivéieren | aktivéiert | aktivéierung | validéieren
            """,
            .address: "e-mail-adress | mailadress | e-mail | kont | umeldung | registréierung | profil",
            .password: "passwuert | passwierder",
            .reset: """
            zrécksetzen | zeréck setzen | zrécksetzt | vergiess | neit passwuert | passwuert änneren | \
            passwuert zrécksetzen | passwuert festleeën
            """,
            .signIn: "aloggen | umellen | mellt iech un | mell dech un | loggt iech an",
            .invite: "invitatioun | invitéiert | invitéieren | invitatioun unhuelen | unhuelen | bäitrieden",
            .press: """
            klickt | klick | klickt op | klickt hei | dëse link | de link | folgende link | knäppchen | \
            browser
            """,
            .never: """
            ofmellen | ofbestellen | astellungen | dateschutz | datenschutz | impressum | konditiounen | \
            allgemeng konditiounen | hëllef | kontakt | kontaktéiert eis | méi gewuer ginn | \
            am browser kucken | ech war dat net | annuléieren | ofleenen | mellen | eroflueden
            """,
        ])
}
