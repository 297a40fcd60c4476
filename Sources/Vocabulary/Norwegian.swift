extension Language {
    static let norwegian = Language(
        "nb",
        [
            .assigned: """
            nytt svar fra kunden | kunden har svart | tildelt deg
            """,
            .unfinished: """
            nesten i mål | nesten ferdig | ett steg igjen | siste steg | ett trinn igjen
            """,
            .secondFactor: """
            tofaktoraut* | tofaktorbekr* | totrinnsbekr* | totrinnsverif* | totrinnsaut* | totrinnspål* | tostegsverif*
            """,
            .enrolment: """
            opprettet en konto for deg | opprettet en konto til deg
            """,
            .booked: """
            bestillingsbekreftelse | reservasjon bekreftet | ordrebekreftelse
            """,
            .second: """
            sekunder
            """,
            .subjectLine: """
            emnefeltet | emnelinjen
            """,
            .offer: """
            aktiver tilbud | aktiver tilbudet | aktiver rabatt
            """,
            .digits: """
            sifrene | siffer | tallkode* | tallkombinasjon* | tallrekke* | *sifret tall | *sifrede tall | *sifret nummer | *sifrede nummer | *sifrede nummeret | \
            sekssifre* | firesifre* | åttesifre* | 6-sifre* | 4-sifre* | seks tegn | følgende tegn | tegnene nedenfor | tallet | talet | tallene | tala
            """,
            .appointment: """
            =møte | =møtet | møte-id | videomøte* | webinar* | foreldremøte
            """,
            .received: """
            vi har mottatt | vi har mottatt din henvendelse | vi har mottatt henvendelsen din | vi har mottatt søknaden din | vi har mottatt din søknad | \
            vi har mottatt meldingen din | vi har mottatt skademeldingen din | vi har mottatt klagen din | vi har mottatt din klage | vi har fått henvendelsen din | \
            vi har fått meldingen din | vi har registrert henvendelsen | vi har registrert saken | vi har registrert din henvendelse | henvendelsen din er mottatt | \
            henvendelsen din er registrert | din henvendelse er mottatt | din henvendelse er registrert | søknaden din er mottatt | søknaden din er registrert | \
            søknaden er mottatt | søknaden er sendt inn | klagen din er mottatt | klagen er registrert | saken din er registrert | saken din er opprettet | \
            meldingen din er mottatt | skademeldingen er mottatt | mottaksbekreftelse | bekreftelse på mottatt | vi bekrefter mottak | vi har opprettet en sak | \
            det er opprettet en sak | oppgi dette nummeret | oppgi saksnummer | oppgi saksnummeret | vennligst oppgi | ta vare på dette nummeret | \
            din e-post er mottatt | din e-post er under behandling | din mail er mottatt | din mail er under behandling | e-posten din er mottatt | \
            e-posten ditt er mottatt | anmodningen din er mottatt | anmodningen din er registrert | anmodningen ditt er mottatt | anmodningen ditt er registrert | \
            skjemaet din er mottatt | skjemaet din er registrert | skjemaet ditt er mottatt | skjemaet ditt er registrert | brevet din er mottatt | \
            brevet din er registrert | vi bekrefter å ha mottatt | vi bekrefter mottakelsen | kvittering for mottatt | kvittering for innsendt | \
            bekreftelse på innsending | bekreftelse på din søknad | bekreftelse på din henvendelse
            """,
            .thanks: """
            takk for din henvendelse | takk for henvendelsen | takk for at du kontakter | takk for at du kontaktet | takk for at du tok kontakt | \
            takk for at du tar kontakt | takk for din melding | takk for meldingen | takk for din e-post | takk for e-posten | takk for din mail | \
            takk for din søknad | takk for din klage | takk for din forespørsel | takk for mailen din | takk for brevet ditt | takk for din innsending | \
            takk for at du skriver | takk for at du meldte | takk for innmeldingen
            """,
            .request: """
            *søknad | *søknaden | *forespørsel | *forespørselen | *henvendelse | *henvendelsen | melding | meldingen | skademelding | skademeldingen | klage | klagen | \
            skattemelding | skattemeldingen | *anmodning | *erstatningskrav | kravet ditt | *innsigelse | anke | *reklamasjon | politianmeldelse | saken din | \
            din sak | en sak | supportsak | *selvangivelse | *søknader | *begjæring | brevet ditt | spørsmålet ditt | *forespørsler | *innsending | *stevning | \
            *klagesak | henvendelse nr | søknad nr | henvendelse nr. | søknad nr.
            """,
            .arrival: """
            mottatt | mottok | kommet inn | registrert | journalført | levert | innsendt | sendt inn | opprettet | åpnet | loggført | notert | under behandling | \
            behandles | nådd oss | mottakelsen | ankommet | har fått | oversendt | videresendt | arkivert | blir behandlet | saksbehandles | innlevert | innkommet | \
            meldt inn | registrert under nummer | registrert med nummer | journalført under | journalført med nummer | har fått saksnummer | har fått nummer | \
            har fått referansenummer | tildelt nummer | tildelt saksnummer | takk for din | takk for ditt
            """,
            .numbering: """
            nummer | nummeret | nr | nr. | referanse | ref | id | referansenummer | med referansen
            """,
            .oneTimeCode: """
            verifiseringskode | verifiseringskoden | verifiseringskoder | verifiseringskodene | verifikasjonskode | verifikasjonskoden | verifikasjonskoder | \
            verifikasjonskodene | bekreftelseskode | bekreftelseskoden | bekreftelseskoder | bekreftelseskodene | sikkerhetskode | sikkerhetskoden | sikkerhetskoder | \
            sikkerhetskodene | innloggingskode | innloggingskoden | innloggingskoder | innloggingskodene | påloggingskode | påloggingskoden | påloggingskoder | \
            påloggingskodene | engangskode | engangskoden | engangskoder | engangskodene | tilgangskode | tilgangskoden | tilgangskoder | tilgangskodene | \
            godkjenningskode | godkjenningskoden | godkjenningskoder | godkjenningskodene | autentiseringskode | autentiseringskoden | autentiseringskoder | \
            autentiseringskodene | kontrollkode | kontrollkoden | kontrollkoder | kontrollkodene | stadfestingskode | stadfestingskoden | stadfestingskoder | \
            stadfestingskodene | tryggleikskode | tryggleikskoden | tryggleikskoder | tryggleikskodene | engangs-kode* | sms-kode* | otp-kode* | 2fa-kode* | \
            sikkerhets-kode* | engangspassord* | eingongskode* | eingongspassord* | midlertidig kode | midlertidig passord | midlertidig innloggingskode | \
            midlertidige kode | midlertidige passord | midlertidige innloggingskode | mellombels kode | mellombels passord | kode for å | koden for å | \
            kode til innlogging | sifret kode | sifrede kode | sifrede koden | engangs-pin | godkjenningskode* | autorisasjonskode* | sikkerhetsnummer | \
            sikkerhetsnummeret | verifiseringsnummer* | verifikasjonsnummer* | kontrollsifre* | sikkerhetsnummer* | engangsnummer* | engangsnøkkel* | \
            engangskombinasjon* | engangs-id | hemmelig nummer | hemmelige nummer | hemmelige nummeret | innloggingsnummer* | innloggingsnøkkel* | påloggingsnøkkel* | \
            innloggingsfrase* | signeringskode* | signaturkode* | underskriftskode* | signeringsnøkkel* | transaksjonspassord* | sms-passord* | digital nøkkel | \
            digitale nøkkel* | svarkode* | \
            sms-nøkkel* | innloggingssifre* | bekreftelsessifre* | aktiveringssifre* | betalingspassord* | dynamisk passord | opplåsingskode*
            """,
            .code: """
            kode | koden | koder | *kode | *koden | pinkode* | pin-kode* | pin | nøkkel | token | følgende tall | følgende siffer | følgende sifre | disse sifrene | \
            koden din er | \
            bekreftelseskode
            """,
            .accessCode: """
            aktiveringskode* | aktiveringsnøkkel* | invitasjonskode* | registreringskode* | påmeldingskode* | paringskode* | lisensnøkkel* | produktnøkkel* | \
            aktiveringsnummer* | aktiveringspassord* | tilgangsnummer* | tilgangsnøkkel* | førstegangskode* | førstegangspassord* | kode for første innlogging | \
            kode for første pålogging | registreringsnøkkel* | startpassord* | startkode* | sammenkoblingskode* | \
            fyrstegongspassord | fyrstegongspassordet | førstegangspassord | førstegangspassordet | eingongspassord | eingongspassordet | \
            startnøkkel*
            """,
            .recoveryCode: """
            gjenopprettingskode* | reservekode* | sikkerhetskopikode* | backupkode* | nødkode* | gjenopprettingsnøkkel* | gjenopprettingsnøkler* | \
            gjenopprettingsfrase* | reservenøkkel* | reservenøkler* | sikkerhetskopinøkkel* | sikkerhetskopieringsnøkkel* | nødnøkkel* | redningskode* | \
            reservekod* | gjenopprettingskod*
            """,
            .receipt: """
            saksnummer | saksnr | saks-id | supportsak | ticketnummer | henvendelsesnummer | søknadsnummer | referansenummer for saken | skadenummer | journalnummer | \
            saksnummeret | sak nr | saks nr | saksnr. | saken har nummer | saken har fått nummer | saksreferanse | arkivsaksnummer | arkivsaknr | journalnr | \
            journalpostnummer | skadenr | skade nr | skadesaksnummer | klagenummer | klagesaksnummer | henvendelsesnr | henvendelse nr | søknadsnr | søknads-id | \
            søknad nr | meldingsnummer | ticketnr | ticket nr | ticket-id | hendelsesnummer | feilmeldingsnummer | kvitteringsnummer for søknaden | innsendingsnummer | \
            registrert under nummer | registrert med nummer | under saksnummer | med saksnummer | med referansenummer | reklamasjonsnummer | vår referanse | vår ref | \
            referansen til saken | sak med nummer | sak nr. | saks nr. | arkivsaknr. | journalnr. | skadenr. | skade nr. | henvendelsesnr. | henvendelse nr. | \
            søknadsnr. | søknad nr. | ticketnr. | ticket nr. | vår ref. | kontrollnummer for | protokollnummer | løpenummer | forespørselsnummer | søknadsreferanse | \
            arkivreferanse | saksid | dokumentnummer for saken | mottaksnummer | innsendings-id | anmodningsnummer | journalførings nummer | journalført under | \
            journalført med nummer | referansenummer for din sak | referansenummer for søknaden | referansenummer for henvendelsen | referansenummer for klagen | \
            nummeret på saken | nummeret på søknaden | har fått saksnummer | har fått nummer | har fått referansenummer | tildelt nummer | tildelt saksnummer | \
            klagenr | klagenr. | meldings-id | skademeldingsnummer
            """,
            .bait: """
            ordrenummer | ordre | ordrebekreftelse | bestilling | bestillingsnummer | kjøp | faktura* | fakturanummer | kvittering | postnummer | retningsnummer | \
            landkode* | landskode* | rabattkode* | kampanjekode* | tilbudskode* | gavekode* | gavekort* | kupongkode* | kupong | voucherkode* | vervekode* | \
            henvisningskode* | verdikode* | bonuskode* | sporingskode* | sporingsnummer | pakkenummer | pakke* | sending | sendingsnummer | forsendelse* | hentekode* | \
            utleveringskode* | leveringskode* | telefonnummer | telefon | tlf | mobilnummer | mobil | ring | faks | kundenummer | kunde-id | kontonummer | \
            medlemsnummer | bruker-id | brukernummer | fødselsnummer | personnummer | organisasjonsnummer | org.nr | orgnr | ansattnummer | polisenummer | \
            avtalenummer | bestillingsreferanse | bookingnummer | bookingkode* | bookingreferanse | reservasjonsnummer | reservasjon | bekreftelsesnummer | fly | \
            flynummer | sete | rom | romnummer | leilighet | etasje | bygning | gate | gata | *gata | *gate | *veien | vei | veg | postboks | møte-id | møtekode* | \
            feilkode* | kildekode* | qr-kode* | strekkode* | kleskode* | fargekode* | etiske retningslinjer | mva | mva-nummer | kortnummer | kort | \
            kort som slutter på | slutter på | siste fire sifre | siste fire siffer | siste 4 sifre | transaksjonsnummer | transaksjons-id | transaksjon | betaling | \
            betalingsreferanse | kid | kid-nummer | referanse | referansenummer | referansekode* | serienummer | modellnummer | modell | varenummer | artikkelnummer | \
            produktkode* | produktnummer | versjon | side | kapittel | avsnitt | nummer | nr | beløp | totalt | sum | delsum | pris | saldo | antall | gebyr | kr | \
            kroner | nok | dato | fødselsdato | siden | poeng | kilometer | personer | brukere | kunder | medlemmer | vi har mottatt din betaling | \
            vi har mottatt betalingen | vi har mottatt din bestilling | vi har mottatt bestillingen | vi har mottatt din ordre | vi har mottatt ordren | \
            vi har mottatt din gave | vi har mottatt din reservasjon | vi har mottatt din innbetaling | vi har mottatt innbetalingen | vi har mottatt din påmelding | \
            vi har mottatt betaling | vi har mottatt overføringen | takk for din bestilling | org nr | foretaksregisteret | brukernavn | godkjenningskode* | \
            autorisasjonskode* | fire siste sifrene | siste fire sifrene | dørkode | dørkoden | portkode | portkoden | nøkkelboks* | alarmkode | siste 4 sifrene | \
            4 siste sifrene | fire siste sifre | siste tre sifrene | tre siste sifrene | to siste sifrene | siste sifrene | siste sifre | seks første sifrene | \
            ender på | ender med | slutter med | som ender på | som slutter på | fødselsnummer* | personnummer* | kortets sikkerhetskode | kortets kontrollsifre | \
            på baksiden av kortet | på baksiden av kortet ditt | skapkode* | åpningskode* | oppholdet ditt | \
            ring oss på | ring til oss på | kontakt oss på | ring til | \
            timekode | søkernummer | kandidatnummer
            """,
            .pointing: """
            nedenfor | nedenstående | følgende | her er | her er din | her er koden | er din | din kode er | koden din er
            """,
            .enter: """
            slå inn | tast | skriv inn | skriv | tast inn | oppgi | angi | fyll inn | legg inn | bruk | bruke | kopier | lim inn | nedenfor | nedenstående | følgende | \
            her er | her er din | her er koden | er din | din kode er | koden din er | skriver du inn | taster du inn | skriver inn
            """,
            .expiry: """
            utløper | utløpe | utløp | går ut | gyldig | gyldig i | er gyldig | gyldighet | gyldighetstid | gjelder | gjelder i | varer i | slutter å virke | \
            slutter å fungere | innen | innen de neste | i løpet av | forfaller | virker i | gyldig til | gyldig til og med | gyldige til | gyldig frem til | \
            gyldig fram til | gjelder til | gjelder frem til | er gyldig til | virker til | fungerer til | kan brukes til | kan brukes frem til | forblir gyldig til | \
            utløper kl | utløper klokken | utløper om | utløper den | går ut kl | går ut klokken | går ut om | bruk den før | bruk den innen | må brukes før | \
            må brukes innen | må tastes inn før | skriv den inn før | senest kl | innen kl | du har bare | du har kun | minutter igjen | aktiv til
            """,
            .minute: """
            minutt | minutter | minuttar | min | minutter igjen
            """,
            .hour: "time | timer | timar",
            .day: "dag | dager | dagar | døgn",
            .secrecy: """
            ikke del | ikke oppgi | ikke gi | ikke videresend | ikke fortell | del aldri | del ikke | del aldri denne | del aldri den | del aldri koden | \
            del ikke denne | del ikke den | del ikke koden | aldri del | gi aldri | gi ikke | videresend ikke | med noen | til noen | med andre | vil aldri be | \
            ber deg aldri | spør aldri | konfidensiell* | hold den hemmelig | ikkje del
            """,
            .unrequested: """
            hvis du ikke | hvis det ikke var deg | hvis det ikke er deg | hvis ikke du | dersom du ikke | dersom det ikke var deg | dersom du ikkje | om du ikke | \
            viss du ikkje | om du ikkje | ikke har bedt | ikke bedt om | ikke ba om | ikke deg | har ikke bestilt | ignorer denne | ignorer e-posten | \
            ignorer meldingen | ignorer dette | ignorere denne | ignorere e-posten | ignorere meldingen | kan du ignorere | se bort fra | sjå bort frå | kan du se bort | \
            ikkje til deg
            """,
            .elsewhere: """
            på sms | via sms | en sms | per sms | sms til | tekstmelding | til telefonen din | til mobilen din | til mobilnummeret | autentiseringsapp* | \
            godkjenningsapp* | autentikator* | authenticator-app* | i posten | per post | i et brev | bankid på mobil
            """,
            .spent: """
            er endret | er brukt | er oppdatert | er tilbakestilt | er bekreftet | er verifisert | er aktivert | er nullstilt | er blitt endret | er blitt brukt | \
            er blitt bekreftet | er blitt oppdatert | er nå bekreftet | er nå aktiv | er nå verifisert | er utløpt | har blitt endret | har blitt oppdatert | \
            har blitt brukt | har blitt bekreftet | har blitt tilbakestilt | ble endret | ble brukt | ble bekreftet | allerede brukt | ikke lenger gyldig | \
            ny innlogging | ny pålogging | vellykket
            """,
            .confirm: """
            bekreft | bekrefte | bekrefter | bekreftelse | stadfest | stadfeste | verifiser | verifisere | verifisering | verifikasjon | aktiver | aktivere | \
            aktivering | valider | validere | godkjenn | godkjenne | fullfør registreringen | fullfør registrering | fullfør din registrering | fullfør påmeldingen | \
            fullføre registreringen | fullføre registrering | avslutt registreringen | sikre på at det er deg | ikke aktivert ennå | ikke bekreftet ennå | \
            stole på denne enheten | det er meg | det var meg | fullføre opprettelsen av kontoen | fullfør opprettelsen av kontoen | lås opp kontoen | låse opp kontoen | \
            ja, eg vil ha nyhendebrevet | ja, jeg vil ha nyhetsbrevet | fullføre innmeldingen
            """,
            .address: """
            e-post* | epost* | e-postadresse* | epostadresse* | mailadresse* | adresse | konto | kontoen | registrering | registreringen | påmelding | påmeldingen | \
            abonnement | identitet | profil | enhet | medlemskap | brukerkonto | telefonnummer | mobilnummer
            """,
            .password: """
            passord | passordet | *passord | midlertidig passord | midlertidige passord
            """,
            .reset: """
            tilbakestill | tilbakestille | tilbakestilling | nullstill | nullstille | nullstilling | gjenopprett | gjenopprette | gjenoppretting | attendestill | \
            glemt | glemte | gløymt | bytt passord | bytte passord | endre passord | endre passordet | endre passordet ditt | nytt passord | velg passord | \
            velg et passord | velg et nytt passord | velg nytt passord | vel nytt passord | opprett passord | opprett et passord | opprett et nytt passord | \
            lag et nytt passord | lag nytt passord | lag passord | angi nytt passord | angi et nytt passord | sett nytt passord | sett et nytt passord
            """,
            .signIn: """
            uten passord | logg inn | logg meg inn | logg deg inn | logge inn | logg på | logge på | innlogging | innlogginga | pålogging | innloggingslenke* | \
            påloggingslenke* | magisk lenke | magisk lenkje | gå til kontoen din | få tilgang til kontoen | engangslenke* | sikker lenke | ja, det er meg | \
            slipp meg inn
            """,
            .invite: """
            invitasjon | invitasjonen | invitasjoner | inviter | invitert | inviterer | har invitert deg | har blitt invitert | er invitert | aksepter | godta | \
            godta invitasjon* | ta imot invitasjon* | takk ja | bli med | bli med i | delta i | delta på | delta her | bli medlem | gitt deg tilgang | \
            opprettet en konto for deg | opprettet en konto til deg
            """,
            .press: """
            klikk | klikk her | klikk på | klikke | klikker | ved å klikke | trykk | trykk på | trykk her | trykke | lenken nedenfor | lenken under | \
            knappen nedenfor | knappen under | følgende lenke | denne lenken | lenken | lenka | denne lenka | knappen | denne knappen | kopier og lim inn | \
            kopier lenken | nettleser | nettleseren | nettlesaren | adressefeltet | adresselinjen | =besøk | åpne | opne | gå til | følg lenken | kom i gang
            """,
            .never: """
            meld deg av | meld av | avmelding | avslutt abonnement* | stopp abonnement* | si opp | avregistrer | avbestill | preferanser | innstillinger | \
            administrer innstillinger | administrer abonnement | administrer varsler | varsler | varslingsinnstillinger | personvern | personvernerklæring* | \
            personvernpolicy | vilkår | vilkår og betingelser | betingelser | brukervilkår | tjenestevilkår | informasjonskapsler | cookies | hjelp | hjelpesenter | \
            brukerstøtte | kundestøtte | support | kundeservice | kundesenter | kontakt | kontakt oss | vanlige spørsmål | ofte stilte spørsmål | les mer | les meir | \
            finn ut mer | lær mer | mer informasjon | vis i nettleser* | åpne i nettleser* | se i nettleser* | vis på nett | nettversjon | det var ikke meg | \
            dette var ikke meg | det er ikke meg | ikke meg | rapporter | meld fra | sikre kontoen | beskytt kontoen | avbryt | avslå | avvis | blokker | ignorer | \
            last ned | last ned appen | hent appen | installer | følg oss | videresend | blogg | nyheter | om oss | karriere | forside | hjemmeside | nettside | \
            nettbutikk | butikk | kjøp nå | handle nå | se ordre | se bestilling | spor | spor pakke* | spor pakken | se faktura | community | forum | veiledning | \
            undersøkelse | tilbakemelding | anmeldelse | vurder | doner | priser | se detaljer | vis detaljer | svar | slett konto | refusjon | \
            se din påmelding | vis påmelding | \
            fullfør kjøpet | fullfør bestillingen | \
            sjekk inn nå
            """,
        ])
}
