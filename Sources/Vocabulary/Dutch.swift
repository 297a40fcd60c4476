extension Language {
    static let dutch = Language(
        "nl",
        [
            .assigned: """
            nieuwe reactie van klant | nieuwe reactie van de klant | klant heeft gereageerd | aan u toegewezen | aan jou toegewezen | \
            wacht op uw goedkeuring | wacht op je goedkeuring | \
            heeft een nieuw gesprek gestart | is aangemaakt door
            """,
            .unfinished: """
            bijna klaar | nog één stap | laatste stap | nog een stap | nog maar één klik
            """,
            .secondFactor: """
            tweestapsverific* | tweestapsauth* | tweefactorauth* | twee factor auth* | tweefactorverific* | verificatie in twee stappen | authenticatie in twee stappen | meerfactorauth*
            """,
            .enrolment: """
            account voor je aangemaakt | account voor u aangemaakt | account voor jou aangemaakt
            """,
            .booked: """
            boeking bevestigd | reservering bevestigd | boekingsbevestiging | reserveringsbevestiging | bestelbevestiging | orderbevestiging | \
            afspraak bevestigd | afspraak is bevestigd | afspraakbevestiging
            """,
            .second: """
            seconden
            """,
            .subjectLine: """
            in het onderwerp | onderwerpregel
            """,
            .digits: """
            cijfers | de cijfers | cijferreeks | cijfercombinatie | cijfercode | getallenreeks | *cijferig getal | *cijferig nummer | *cijferige nummer | \
            *cijferige getal | 4-cijferig* | 6-cijferig* | zescijferig* | viercijferig* | achtcijferig* | zes cijfers | vier cijfers | tekens hieronder | \
            volgende tekens | zes tekens | tekenreeks
            """,
            .received: """
            wij hebben uw | we hebben uw bericht | we hebben je bericht | uw aanvraag ontvangen | wij hebben uw bericht ontvangen | we hebben uw aanvraag ontvangen | \
            wij hebben uw melding ontvangen | we hebben je melding ontvangen | we hebben uw melding | we hebben je aanvraag | we hebben uw klacht | \
            we hebben je klacht | we hebben uw vraag | we hebben je vraag | je aanvraag ontvangen | uw melding ontvangen | uw klacht ontvangen | uw verzoek ontvangen | \
            je verzoek ontvangen | uw bericht ontvangen | je bericht ontvangen | uw schademelding ontvangen | uw aanvraag is ontvangen | uw aanvraag is geregistreerd | \
            uw melding is ontvangen | je melding is ontvangen | uw melding is geregistreerd | uw klacht is geregistreerd | uw verzoek is geregistreerd | \
            uw bezwaar is ontvangen | in goede orde ontvangen | ontvangstbevestiging | dank voor uw bericht | vermeld dit nummer | vermeld dit kenmerk | \
            dit nummer te vermelden | houd dit nummer | bewaar dit nummer | bij verdere correspondentie | in alle correspondentie | bij al uw correspondentie | \
            we hebben een ticket | wij hebben een ticket | dank voor uw e-mail | dank voor uw mail | dank voor uw aanvraag | dank voor uw melding | \
            dank voor uw vraag | dank voor uw brief | dank voor je bericht | dank voor je e-mail | dank voor je mail | dank voor je vraag | wij hebben je bericht | \
            wij hebben je vraag | wij hebben je e-mail | wij hebben je aanvraag | wij hebben je melding | we hebben uw e-mail | we hebben je e-mail | \
            we hebben uw mail | we hebben je mail | we hebben uw brief | we hebben uw bezwaar | we hebben uw aangifte | we hebben uw formulier | \
            uw e-mail is ontvangen | uw e-mail is goed ontvangen | uw e-mail is binnengekomen | uw e-mail is bij ons binnengekomen | uw e-mail is in behandeling | \
            uw mail is ontvangen | uw mail is goed ontvangen | uw mail is binnengekomen | uw mail is bij ons binnengekomen | uw mail is in behandeling | \
            je e-mail is ontvangen | je e-mail is goed ontvangen | je e-mail is binnengekomen | je e-mail is bij ons binnengekomen | je mail is ontvangen | \
            je mail is goed ontvangen | je mail is binnengekomen | je mail is bij ons binnengekomen | bevestigen wij de ontvangst | bevestigen we de ontvangst | \
            wij bevestigen de ontvangst | we bevestigen de ontvangst | bevestiging van ontvangst | hierbij bevestigen wij de ontvangst | hierbij bevestigen wij dat | \
            hierbij bevestigen ik de ontvangst | hierbij bevestigen ik dat | hierbij bevestig wij de ontvangst | hierbij bevestig wij dat | \
            hierbij bevestig ik de ontvangst | hierbij bevestig ik dat | is bij ons geregistreerd onder | is bij ons bekend onder
            """,
            .thanks: """
            bedankt voor uw bericht | bedankt voor je bericht | bedankt voor uw melding | bedankt voor je melding | bedankt voor uw e-mail | bedankt voor je vraag | \
            bedankt voor uw vraag | dank u voor uw bericht | bedankt dat u contact | bedankt dat je contact | bedankt voor uw mail | bedankt voor je mail | \
            bedankt voor je e-mail | bedankt voor uw aanvraag | bedankt voor je aanvraag | bedankt voor uw klacht | bedankt voor je klacht | bedankt voor uw verzoek | \
            bedankt voor uw brief | bedankt voor uw reactie | bedankt voor uw schrijven | bedankt voor het indienen | dank u wel voor uw bericht | \
            dank u wel voor uw e-mail | dank u wel voor uw melding | dank u wel voor uw vraag | hartelijk dank voor uw | hartelijk dank voor je
            """,
            .request: """
            *aanvraag | *aanvragen | *verzoek | *verzoeken | *klacht | uw vraag | je vraag | melding | schademelding | storingsmelding | claim | schadeclaim | \
            *aangifte | *bezwaar | *bezwaarschrift | uw beroep | beroepschrift | *verzoekschrift | *petitie | uw bericht | je bericht | uw zaak | uw dossier | \
            uw ticket | je ticket | *supportticket | uw schrijven | uw formulier | uw reactie | *aanmelding bij | je zaak | je dossier | *klachten | *meldingen | \
            uw vragen | *zienswijze | aanvraag-id | verzoek-id | melding-id | melding nr | melding nr.
            """,
            .arrival: """
            ontvangen | binnengekomen | aangekomen | geregistreerd | ingediend | vastgelegd | ingeboekt | aangemaakt | geopend | in behandeling | opgenomen | bereikt | \
            ontvangst | ontvingen | in goede orde | ingeschreven onder | geboekt onder | genoteerd | doorgestuurd | doorgezet | wordt behandeld | behandelen wij | \
            in onderzoek | verwerkt | aanvaard | neergelegd | opgeslagen | ingestuurd | geregistreerd onder nummer | geregistreerd met nummer | geregistreerd onder | \
            bedankt voor uw | dank voor uw | bedankt voor je | dank u voor uw
            """,
            .numbering: """
            nummer | nr | referentie | ref | id | nummers | referentienummer | onder nummer | met kenmerk | onder kenmerk | identificatienummer
            """,
            .oneTimeCode: """
            verificatiecode | verificatiecodes | bevestigingscode | bevestigingscodes | beveiligingscode | beveiligingscodes | inlogcode | inlogcodes | aanmeldcode | \
            aanmeldcodes | toegangscode | toegangscodes | logincode | logincodes | controlecode | controlecodes | authenticatiecode | authenticatiecodes | \
            autorisatiecode | autorisatiecodes | validatiecode | validatiecodes | identificatiecode | identificatiecodes | eenmaligecode | eenmaligecodes | \
            ontgrendelingscode | ontgrendelingscodes | verificatie code | login code | inlog code | aanmeld code | sms code | otp code | 2fa code | tweestaps code | \
            tweefactor code | eenmalige code | eenmalige inlogcode | eenmalige pincode | eenmalige verificatiecode | eenmalige toegangscode | \
            eenmalige beveiligingscode | eenmalig wachtwoord | eenmalige wachtwoord | tijdelijk wachtwoord | tijdelijke code | tijdelijke inlogcode | \
            tijdelijke toegangscode | tijdelijke verificatiecode | tijdelijke pincode | dynamische code | persoonlijke code | code om te bevestigen | \
            code om in te loggen | code om te verifiëren | code om aan te melden | code om je aan te melden | code om uw | code om je | code voor verificatie | \
            code voor eenmalig gebruik | code voor het inloggen | code voor inloggen | tan-code | cijferige code | wachtwoord voor eenmalig gebruik | \
            verificatienummer | ondertekencode* | ondertekeningscode* | controlegetal | controlecijfers | beveiligingsnummer | veiligheidsnummer | bevestigingsgetal | \
            eenmalig nummer | eenmalige sleutel | eenmalige cijfers | eenmalige combinatie | eenmalige identificatie | geheim nummer | geheim getal | inlognummer | \
            inlogsleutel | inlogzin | aanmeldsleutel | ondertekencode | ondertekeningscode | handtekeningcode | signeercode | signeersleutel | transactiewachtwoord | \
            tancode | sms-wachtwoord | sms-cijfers | digitale sleutel | authenticatienummer | akkoordcode | respons-code | responscode | \
            tijdelijke wachtwoord | voorlopige wachtwoord | initiële wachtwoord | \
            verzendcode | tekencode | ondertekeningssleutel | handtekensleutel | handtekeningsleutel | betaalwachtwoord | dynamisch wachtwoord | transactie-pin | sms-sleutel | bevestigingscijfers | verificatiecijfers | activeringscijfers | aanmeldcijfers | ontgrendelcode
            """,
            .code: """
            code | codes | *code | *codes | pin | pincode | pincodes | token | sleutel | volgende cijfers | deze cijfers | onderstaande cijfers | \
            bevestigingscode
            """,
            .accessCode: """
            activatiecode* | activeringscode* | activatiesleutel | uitnodigingscode* | registratiecode* | inschrijfcode* | aanmeldcode voor inschrijving | \
            koppelcode* | koppelingscode | licentiesleutel | licentiecode | productsleutel | online toegangscode | deelnamecode | activeringsnummer | activatienummer | \
            activeringssleutel | activeringswachtwoord | toegangsnummer | toegangssleutel | eerste inlogcode | code voor de eerste keer inloggen | aanmeldingssleutel | \
            inschrijfsleutel | inschrijfcode | registratiesleutel | startwachtwoord | startcode | start-pin | beginwachtwoord | begincode | koppelcode | \
            koppelsleutel | koppelnummer
            """,
            .recoveryCode: """
            herstelcodes | back-upcode* | backupcode* | backup-code* | reservecode* | noodcode* | herstelsleutel | accountherstelcode | herstelsleutels | \
            back-upsleutel | back-upsleutels | backupsleutel | reservesleutel | reservesleutels | noodcode | noodcodes | noodsleutel | reservecode | reservecodes | \
            reddingscode | reddingscodes | herstelnummer | terugvalcode
            """,
            .receipt: """
            zaaknummer | dossiernummer | ticketnummer | ticket-id | aanvraagnummer | meldingsnummer | bij ons bekend onder nummer | incidentnummer | ontvangstnummer | \
            casenummer | case-nummer | supportticket | je ticket | uw ticket | dossier | kenmerk | uw kenmerk | ons kenmerk | klachtnummer | \
            referentie van uw aanvraag | zaaknr | zaak-id | dossiernr | dossier nr | ticketnr | ticket nr | ticket nummer | aanvraag-id | aanvraagnr | verzoeknummer | \
            verzoek-id | meldnummer | meldingsnr | meldingnummer | incidentnr | schadenummer | schadenr | schadedossiernummer | klachtnr | bezwaarnummer | \
            kenmerknummer | zaakkenmerk | referentienummer van uw melding | referentienummer van uw aanvraag | geregistreerd onder nummer | \
            registratienummer van uw melding | parketnummer | rolnummer | servicenummer van uw melding | indieningsnummer | aangiftenummer | zaaknr. | dossiernr. | \
            dossier nr. | ticketnr. | ticket nr. | aanvraagnr. | meldingsnr. | incidentnr. | schadenr. | klachtnr. | registratienummer van uw | \
            registratienummer van je | geregistreerd met nummer | geregistreerd onder | onder dossiernummer | onder zaaknummer | onder referentienummer | \
            onder referentie | aanmeldnummer | controlenummer van uw | protocolnummer | volgnummer van uw | inzendnummer | verzendnummer van uw aanvraag | \
            correspondentienummer | briefnummer | procedurenummer | beroepsnummer | beroepszaaknummer | klachtkenmerk | meldingskenmerk | dossierkenmerk | \
            dossierreferentie | onze referentie | onze ref | onze ref. | referentie van uw melding | referentie van uw verzoek | referentie van uw klacht | \
            referentie van uw vraag | referentie van je melding | referentie van je verzoek | referentie van je klacht | referentie van je vraag | \
            referentie van je aanvraag | nummer van uw aanvraag | nummer van uw melding | nummer van uw klacht | nummer van uw verzoek | nummer van uw zaak | \
            nummer van uw dossier | nummer van je aanvraag | nummer van je melding | nummer van je klacht | nummer van je verzoek | nummer van je zaak | verzoeknr | \
            verzoeknr. | bezwaarnr | bezwaarnr. | indieningskenmerk | melding-id | melding nr | melding nr. | casusnummer | vraagnummer | rolnr | rolnr.
            """,
            .bait: """
            bedrijfscode | filiaalcode | winkelcode | deurcode | toegangscode van de deur | wifi-wachtwoord | bestelnummer* | bestelling | bestellingen | ordernummer | \
            order | bestelcode | aankoop | factuurnummer | factuur | kassabon | bonnummer | postcode* | netnummer | landcode | landnummer | kortingscode* | korting | \
            kortingsbon | actiecode* | promotiecode* | promocode* | aanbiedingscode | vouchercode | voucher | waardebon | cadeaucode | cadeaubon | cadeaukaart | \
            couponcode | coupon | tegoedbon | vriendencode | verwijzingscode | doorverwijscode | spaarcode | track-en-tracecode | track & trace-code | \
            track and trace | trackingcode | trackingnummer | zendingnummer | zending | pakketnummer | pakket | pakje | bezorgcode | afhaalcode* | ophaalcode* | \
            levering | telefoonnummer | telefoon | tel | mobiel | mobiele nummer | bel ons | bel naar | fax | klantnummer | klant-id | klantcode | rekeningnummer | \
            rekening | lidnummer | lidmaatschapsnummer | gebruikersnummer | gebruikers-id | personeelsnummer | studentnummer | polisnummer | contractnummer | \
            boekingsnummer | boekingscode | boekingsreferentie | boeking | reserveringsnummer | reserveringscode | reservering | bevestigingsnummer | vluchtnummer | \
            vlucht | stoel | kamer | kamernummer | appartement | verdieping | gebouw | straat | *straat | laan | postbus | vergader-id | meeting-id | webinar-id | \
            foutcode* | broncode* | qr-code* | qrcode | barcode* | streepjescode* | kledingcode | dresscode | gedragscode | wetboek | belastingnummer | btw-nummer | \
            btw | bsn | kvk | kvk-nummer | ondernemingsnummer | iban | bic | kaartnummer | kaart | kaart eindigend op | eindigend op | eindigt op | \
            laatste vier cijfers | laatste 4 cijfers | transactienummer | transactie-id | transactie | betalingskenmerk | betaling | betalingsreferentie | referentie | \
            referentienummer | referentiecode | ref | serienummer | modelnummer | model | onderdeelnummer | artikelnummer | artikel | productcode | productnummer | \
            versie | versienummer | pagina | hoofdstuk | sectie | nummer | nr | bedrag | totaal | subtotaal | prijs | saldo | aantal | euro | datum | geboortedatum | \
            jaar | jaren | sinds | punten | kilometer | personen | gebruikers | klanten | leden | paspoortnummer | lotnummer | meternummer | kenteken | \
            wij hebben uw betaling | we hebben uw betaling | we hebben je betaling | wij hebben uw bestelling | we hebben uw bestelling | we hebben je bestelling | \
            wij hebben uw order | we hebben je order | wij hebben uw donatie | wij hebben uw reservering | wij hebben uw boeking | wij hebben uw storting | \
            wij hebben uw inschrijving | bedankt voor uw bestelling | bedankt voor je bestelling | bijvoorbeeld | prijscode | winnende nummer | autorisatiecode | \
            kvk nummer | kvk nr | kamer van koophandel | btw nr | gebruikersnaam | oude toegangscode | oude code | vorige code | oude pincode | poortcode | \
            code van de poort | code van de deur | sleutelkluisje | garagecode | alarmcode | laatste drie cijfers | laatste 3 cijfers | laatste twee cijfers | \
            laatste cijfers | eerste zes cijfers | eindcijfers | die eindigt op | dat eindigt op | eindigen op | eindigt met | burgerservicenummer | sofinummer | \
            kaartverificatiecode | kaartbeveiligingscode | beveiligingscode van je kaart | beveiligingscode van uw kaart | achterop je kaart | achterop uw kaart | \
            op de achterkant van je kaart | op de achterkant van uw kaart | op de achterzijde van uw kaart | afhaalcode | kluiscode | openingscode | \
            toegangscode voor de deur | toegangscode voor de poort | toegangscode voor het gebouw | bel gratis | je verblijf | uw verblijf | voor pas | pas nummer | \
            sleutelkluis | sleutelkastje | code van de voordeur | \
            bel ons op | bel met | bel ons via | \
            voor zaak | voor dossier | \
            afspraakcode | afspraaknummer | sollicitatienummer | deelnemersnummer | kandidaatnummer
            """,
            .pointing: """
            onderstaande | onderstaand | volgende | hieronder | hier is | hier is je | hier is uw | is je | is uw | je code is | uw code is
            """,
            .enter: """
            tik in | typt | tikt | voer | voer in | invoeren | in te voeren | vul | vul in | invullen | in te vullen | typ | typ in | gebruik | gebruiken | kopieer | \
            kopiëren | plak | plakken | onderstaande | onderstaand | volgende | hieronder | hier is | hier is je | hier is uw | is je | is uw | je code is | \
            uw code is | geef | toets
            """,
            .expiry: """
            verloopt | verlopen | verloopt over | verloopt na | vervalt | vervallen | geldig | geldig tot | geldig voor | is geldig | blijft geldig | slechts geldig | \
            geldigheid | geldigheidsduur | niet meer geldig na | binnen | binnen de komende | gedurende | werkt nog | geldig tot en met | is geldig tot | \
            blijft geldig tot | nog geldig tot | werkt tot | te gebruiken tot | bruikbaar tot | kan worden gebruikt tot | verloopt om | verloopt op | vervalt om | \
            vervalt op | vervalt over | gebruik hem voor | gebruik hem vóór | gebruik deze voor | gebruik deze vóór | vul hem in voor | gebruik de code voor | \
            uiterlijk om | je hebt nog | u hebt nog | u heeft nog | je hebt maar | minuten geldig | minuten over | minuten resterend | actief tot | geldig gedurende
            """,
            .minute: """
            minuut | minuten | min | minuten geldig | minuten over | minuten resterend
            """,
            .hour: "uur | uren",
            .day: "dag | dagen",
            .secrecy: """
            deel deze code nooit | deel deze code niet | deel deze code met niemand | deel deze nooit | deel deze niet | deel hem nooit | deel hem niet | \
            deel het nooit | deel het niet | deel de code nooit | deel de code niet | niet delen | nooit delen | deel nooit | niet door | met niemand | aan niemand | \
            met anderen | vertrouwelijk | geheim | nooit om | zullen je nooit | zullen u nooit | zal je nooit | zal u nooit | vragen je nooit | vragen u nooit | \
            geef deze code nooit | geef deze code niet | stuur deze code niet
            """,
            .unrequested: """
            als je dit niet | als je deze aanvraag niet | als je deze code niet | als je niet | als je geen | als je dit verzoek niet | als je zich niet | \
            als u dit niet | als u deze aanvraag niet | als u deze code niet | als u niet | als u geen | als u dit verzoek niet | als u zich niet | \
            indien je dit niet | indien je niet | indien je geen | indien je deze | indien u dit niet | indien u niet | indien u geen | indien u deze | \
            heb je dit niet | heb je deze code niet | heb je niet | heb je geen | heeft u dit niet | heeft u deze code niet | heeft u niet | heeft u geen | \
            niet aangevraagd | niet zelf aangevraagd | was jij dit niet | was u dit niet | negeer deze | negeer dit | negeer dan | negeren | kun je deze e-mail | \
            kun je deze mail | kunt u deze e-mail | kunt u deze mail | kan je deze | deze e-mail negeren | dit bericht negeren
            """,
            .elsewhere: """
            per sms | via sms | een sms | sms-bericht | sms'je | tekstbericht | naar je telefoon | naar je mobiel | naar uw telefoon | naar uw mobiele | \
            authenticator-app | authenticatie-app | verificatie-app | per post | per brief | in een brief | telefonisch
            """,
            .spent: """
            is gewijzigd | is gebruikt | is aangepast | is bijgewerkt | is hersteld | is geverifieerd | is bevestigd | is geactiveerd | is opnieuw ingesteld | \
            is verlopen | is veranderd | werd gewijzigd | werd gebruikt | is al gebruikt | al gebruikt | al is gebruikt | met succes | succesvol | niet meer geldig | \
            nieuwe aanmelding | nieuwe login | nieuwe inlog
            """,
            .confirm: """
            wijziging van e-mailadres | e-mailadres wijzigen | e-mailadres te wijzigen | ontgrendel mijn account | ontgrendel je account | ontgrendel uw account | \
            ontgrendelinstructies | account te ontgrendelen | deblokkeer mijn account | bevestig | bevestigen | bevestigt | te bevestigen | bevestiging | verifieer | \
            verifiëren | te verifiëren | verificatie | activeer | activeren | te activeren | activatie | activering | valideer | valideren | validatie | \
            controleer je | controleer uw | authenticeren | registratie voltooien | registratie afronden | registratie bevestigen | voltooi je registratie | \
            voltooi je aanmelding | voltooi je inschrijving | voltooi uw registratie | voltooi uw aanmelding | voltooi uw inschrijving | voltooi de registratie | \
            voltooi de aanmelding | voltooi de inschrijving | rond je registratie | rond je aanmelding | rond je inschrijving | rond uw registratie | \
            rond uw aanmelding | rond uw inschrijving | rond de registratie | rond de aanmelding | rond de inschrijving | aanmelding voltooien | aanmelding afronden | \
            aanmelding bevestigen | inschrijving bevestigen | goedkeuren | keur goed | ja, schrijf mij in | nog niet geverifieerd | nog niet bevestigd | \
            nog niet actief | nog niet geactiveerd | dit adres van jou is | adres van u is | aanmelding te voltooien | registratie te voltooien | \
            dit apparaat te vertrouwen | dit apparaat vertrouwen | dat ben ik | dat was ik | aanmaken van je account te voltooien | \
            aanmaken van uw account te voltooien | account aanmaken te voltooien | account afmaken | account ontgrendelen | account deblokkeren | ja, ik wil me abonneren | \
            inschrijving af te ronden | inschrijving afronden | verder te gaan met je registratie | verder met uw registratie | doorgaan met je registratie | \
            of jij het bent | of u het bent
            """,
            .address: """
            e-mail | email | mail | e-mailadres | emailadres | mailadres | e-mail adres | adres | account | registratie | aanmelding | inschrijving | abonnement | \
            identiteit | profiel | apparaat | lidmaatschap | telefoonnummer | mobiele nummer | mobiel nummer
            """,
            .password: """
            wachtwoord | wachtwoorden | *wachtwoord | tijdelijk wachtwoord | tijdelijke wachtwoord | voorlopige wachtwoord | initiële wachtwoord
            """,
            .reset: """
            opnieuw instellen | opnieuw in te stellen | herstellen | herstel | te herstellen | resetten | reset je | reset uw | vergeten | wachtwoord wijzigen | \
            wachtwoord veranderen | wachtwoord instellen | wachtwoord aanmaken | wachtwoord kiezen | wachtwoord maken | wachtwoord vernieuwen | wijzig je wachtwoord | \
            wijzig uw wachtwoord | wijzig het wachtwoord | nieuw wachtwoord | een nieuw wachtwoord | stel je wachtwoord | stel je nieuw wachtwoord | \
            stel uw wachtwoord | stel uw nieuw wachtwoord | stel een wachtwoord | stel een nieuw wachtwoord | kies een wachtwoord | kies een nieuw wachtwoord | \
            maak een wachtwoord | maak een nieuw wachtwoord | wachtwoordherstel | wachtwoordreset | wachtwoord kwijt
            """,
            .signIn: """
            zonder wachtwoord | inloggen | in te loggen | log in | log mij in | log me in | meld mij aan | meld me aan | log je in | aanmelden | aan te melden | \
            meld je aan | meld u aan | login | inloglink | aanmeldlink | magische link | toegang tot | ga naar je account | ga verder naar | nu inloggen | \
            eenmalige link | veilige link | je bent ingelogd | in je account te komen | in uw account te komen | toegang tot je account | toegang tot uw account | \
            ja, dit ben ik | ja, ik ben het | laat mij erin | laat me binnen | naar mijn account
            """,
            .invite: """
            uitnodiging | uitnodigingen | uitnodigen | uitgenodigd | nodigt je uit | nodigt u uit | heeft je uitgenodigd | heeft u uitgenodigd | bent uitgenodigd | \
            accepteer | accepteren | aanvaarden | uitnodiging accepteren | uitnodiging aanvaarden | accepteer de uitnodiging | accepteer uitnodiging | deelnemen | \
            neem deel | doe mee | word lid | toetreden | heeft je toegang gegeven | heeft u toegang gegeven | aansluiten bij | \
            account voor je aangemaakt | account voor u aangemaakt | account voor jou aangemaakt
            """,
            .appointment: """
            vergadering | videogesprek | webinar | vergader-id | ouderavond
            """,
            .press: """
            klik | klik hier | klik op | klikken | klikt | te klikken | druk op | drukken | tik op | tikken | onderstaande link | onderstaande knop | volgende link | \
            volgende knop | deze link | de link | deze knop | de knop | link hieronder | knop hieronder | kopieer en plak | kopieer deze link | kopieer de link | \
            browser | adresbalk | bezoek | open de | open deze | ga naar | volg de link | volg deze link | volgende url | of klik | klik en je | aan de slag
            """,
            .offer: """
            gefeliciteerd | gewonnen | winnaar | prijs | beloning | loterij | gratis spins | bonus | casino | cadeau | exclusieve aanbieding | speciale aanbieding | \
            tijdelijk aanbod | erfenis | geld verdienen | activeer korting | activeer je korting | aanbieding activeren | korting activeren | activeer coupon
            """,
            .never: """
            herken ik niet | ik herken dit niet | herstelzin | uitschrijven | schrijf je uit | schrijf uit | afmelden | meld je af | meld u af | uitschrijflink | \
            opzeggen | abonnement opzeggen | voorkeuren | e-mailvoorkeuren | voorkeuren beheren | instellingen | meldingen | notificaties | privacy | privacybeleid | \
            privacyverklaring | voorwaarden | algemene voorwaarden | gebruiksvoorwaarden | servicevoorwaarden | juridisch | disclaimer | cookies | cookiebeleid | \
            help | hulp | helpcentrum | ondersteuning | support | klantenservice | contact | neem contact op | contact opnemen | contacteer ons | veelgestelde vragen | \
            meer informatie | lees meer | meer lezen | kom meer te weten | bekijk in je browser | bekijk in uw browser | bekijk in de browser | bekijk online | \
            bekijk deze e-mail | online bekijken | webversie | online versie | dit was ik niet | ik was het niet | was ik niet | dat ben ik niet | melden | \
            meld misbruik | beveilig je account | beveilig uw account | beveilig mijn account | account beveiligen | annuleren | annuleer | weigeren | afwijzen | \
            blokkeren | downloaden | download de app | app downloaden | installeren | volg ons | delen | doorsturen | blog | nieuws | over ons | vacatures | \
            startpagina | website | winkel | shop nu | kopen | koop nu | bekijk je bestelling | bekijk uw bestelling | bekijk de bestelling | bestelling bekijken | \
            volg je bestelling | volg je pakket | volg uw bestelling | volg uw pakket | factuur bekijken | community | forum | handleiding | enquête | feedback | \
            beoordeel | beoordeling | doneren | prijzen | bekijk details | details bekijken | beantwoorden | account verwijderen | terugbetaling | dat was ik niet | \
            taak bekijken | \
            bekijk je inschrijving | bekijk uw inschrijving | bekijk je registratie | bekijk uw registratie | \
            bestelling afronden | rond je bestelling af | bestelling afmaken | \
            nu inchecken
            """,
        ])
}
