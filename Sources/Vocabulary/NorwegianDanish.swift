extension Language {
    static let danish = Language(
        "da",
        [
            .appointment: "=møde | =mødet | møde-id | videomøde* | webinar*",
            .received: """
            vi har modtaget | vi har modtaget din henvendelse | vi har modtaget din ansøgning | vi har modtaget din anmeldelse | vi har modtaget din klage | \
            vi har modtaget din besked | vi har modtaget din mail | vi har modtaget jeres henvendelse | vi har modtaget din skadeanmeldelse | vi har fået din henvendelse | \
            vi har registreret din henvendelse | vi har registreret din sag | din henvendelse er modtaget | din henvendelse er registreret | din henvendelse er oprettet | \
            din ansøgning er modtaget | din ansøgning er registreret | din ansøgning er indsendt | din anmeldelse er modtaget | din anmeldelse er registreret | din klage er modtaget | \
            din klage er registreret | din sag er oprettet | din sag er registreret | din besked er modtaget | din skadeanmeldelse er modtaget | deres henvendelse er modtaget | \
            kvittering for modtagelse | bekræftelse på modtagelse | vi bekræfter modtagelsen af din | vi kvitterer for modtagelsen | vi har oprettet en sag | \
            vi har oprettet en ticket | der er oprettet en sag | oplys venligst | oplys dette nummer | angiv dette nummer | bedes oplyst | ved henvendelse bedes | gem dette nummer | \
            hav sagsnummeret | din e-mail er modtaget | din e-mail er under behandling | din mail er modtaget | din mail er under behandling | dit skema er modtaget | \
            vi bekræfter at have modtaget | vi bekræfter modtagelse af | bekræftelse på din henvendelse | bekræftelse på din ansøgning | bekræftelse på indsendelse
            """,
            .thanks: """
            tak for din henvendelse | tak fordi du kontakter | tak fordi du kontaktede | tak fordi du har kontaktet | tak fordi du skriver | tak fordi du skrev | tak for din besked | \
            tak for din mail | tak for din anmeldelse | tak for jeres henvendelse | tak for henvendelsen | tak for din e-mail | tak for jeres mail | tak for din ansøgning | \
            tak for din klage | tak for din forespørgsel | tak for din indberetning | tak for dit brev | tak for din indsendelse | tak for deres henvendelse | tak for din skadeanmeldelse
            """,
            .request: """
            *ansøgning | *ansøgningen | *anmodning | *henvendelse | *henvendelsen | *forespørgsel | politianmeldelse | skadesanmeldelse | skadeanmeldelse | klage | klagen | \
            *indberetning | *selvangivelse | *indsigelse | anke | *fejlmelding | din besked | din meddelelse | deres besked | din sag | en sag | supportsag | *oplysningsskema | *reklamation | *anmodningen | \
            dit brev | *ansøgninger | *anmodninger | *klagesag | dit spørgsmål | *indsendelse | *begæring | *stævning | henvendelse nr | din sag nr | henvendelse nr. | din sag nr. | klage-id
            """,
            .arrival: """
            modtaget | modtog | indgået | kommet ind | registreret | journaliseret | indsendt | indgivet | oprettet | åbnet | noteret | under behandling | behandles | nået frem | modtagelsen | kvitterer for | har fået | \
            fremsendt | videresendt | arkiveret | er i behandling | bliver behandlet | sagsbehandles | anmeldt | er indleveret | indleveret | registreret under nummer | registreret med nummer | har fået sagsnummer | har fået nummer | tildelt nummer | tildelt sagsnummer
            """,
            .numbering: """
            nummer | nummeret | nr | nr. | reference | ref | id | referencenummer | med referencen
            """,
            .oneTimeCode: """
            bekræftelseskode | bekræftelseskoden | bekræftelseskoder | bekræftelseskoderne | verificeringskode | verificeringskoden | verificeringskoder | verificeringskoderne | \
            verifikationskode | verifikationskoden | verifikationskoder | verifikationskoderne | sikkerhedskode | sikkerhedskoden | sikkerhedskoder | sikkerhedskoderne | loginkode | \
            loginkoden | loginkoder | loginkoderne | engangskode | engangskoden | engangskoder | engangskoderne | adgangskode | adgangskoden | adgangskoder | adgangskoderne | \
            godkendelseskode | godkendelseskoden | godkendelseskoder | godkendelseskoderne | kontrolkode | kontrolkoden | kontrolkoder | kontrolkoderne | autentificeringskode | \
            autentificeringskoden | autentificeringskoder | autentificeringskoderne | valideringskode | \
            valideringskoden | valideringskoder | valideringskoderne | indlogningkode | indlogningkoden | indlogningkoder | indlogningkoderne | log-indkode | log-indkoden | \
            log-indkoder | log-indkoderne | login-kode* | sms-kode* | otp-kode* | engangs-kode* | 2fa-kode* | sikkerheds-kode* | engangsadgangskode* | engangspassword* | engangskodeord | \
            midlertidig kode | midlertidig adgangskode | midlertidig password | midlertidig kodeord | midlertidig loginkode | midlertidige kode | midlertidige adgangskode | \
            midlertidige password | midlertidige kodeord | midlertidige loginkode | midlertidigt kode | midlertidigt adgangskode | midlertidigt password | midlertidigt kodeord | midlertidigt loginkode | kode til at | kode til login | kode til bekræftelse | \
            kode til verificering | koden til at | cifret kode | cifrede kode | engangs-pin | bekræftelsespinkode
            """,
            .code: """
            kode | koden | koder | *kode | *koden | pinkode* | pin-kode* | pin | nøgle | token | følgende tal | følgende cifre | disse cifre | cifrene herunder
            """,
            .accessCode: """
            aktiveringskode* | aktiveringsnøgle* | invitationskode* | registreringskode* | tilmeldingskode* | parringskode* | licensnøgle* | produktnøgle*
            """,
            .recoveryCode: """
            gendannelseskode* | genoprettelseskode* | backupkode* | sikkerhedskopikode* | nødkode* | reservekode* | gendannelsesnøgle*
            """,
            .receipt: """
            sagsnummer | sagsnr | sags-id | sagen nr | ticketnummer | supportsag | journalnummer | henvendelsesnummer | ansøgningsnummer | kvitteringsnummer for sagen | skadenummer | \
            sagsnummeret | sags nr | sag nr | sagsnr. | sagsnummer er | sagen har nummer | sagen har fået nummer | journalnr | j. nr | jnr | j.nr | anmeldelsesnummer | anmeldelsesnr | skadenr | \
            skadesnummer | skadesagsnummer | skade nr | klagenummer | klagesagsnummer | henvendelsesnr | henvendelse nr | ansøgningsnr | ansøgnings-id | henvendelses-id | ticketnr | ticket nr | \
            ticket-id | ticket nummer | incidentnummer | fejlmeldingsnummer | servicesag nr | dokumentnummer på sagen | registreret under nummer | registreret med nummer | under sagsnummer | \
            med sagsnummer | kvitteringsnummer for indberetningen | indberetningsnummer | reklamationsnummer | sagsreference | din sag nr | vores reference | vores ref | sagen nr. | sags nr. | \
            sag nr. | journalnr. | j. nr. | jnr. | j.nr. | anmeldelsesnr. | skadenr. | skade nr. | henvendelsesnr. | henvendelse nr. | ansøgningsnr. | ticketnr. | ticket nr. | servicesag nr. | din sag nr. | vores ref. | \
            kontrolnummer | registreringsnummer på sagen | registreringsnummer for din | protokolnummer | løbenummer | aktnummer | akt nr | akt nr. | dossiernummer | forespørgselsnummer | anmodningsnummer | indsendelsesnummer | indsendelses-id | modtagelsesnummer | stævningsnummer | sagsnøgle | sagsidentifikation | journal nr | journal nr. | under journalnummer | med journalnummer | referencenummer for din sag | referencenummer for din henvendelse | referencenummer for din ansøgning | referencenummer for din klage | din sags nummer | nummeret på din sag | har fået sagsnummer | har fået nummer | tildelt nummer | tildelt sagsnummer | klagenr | klagenr. | klage-id | indberetnings-id
            """,
            .bait: """
            ordrenummer | ordre | ordrebekræftelse | bestilling | bestillingsnummer | køb | faktura* | fakturanummer | kvittering | postnummer | områdenummer | landekode* | rabatkode* | \
            kampagnekode* | tilbudskode* | gavekode* | gavekort* | kuponkode* | kupon | voucherkode* | voucher | henvisningskode* | værdikode* | bonuskode* | sporingskode* | sporingsnummer | \
            track and trace-nummer | pakkenummer | pakke* | forsendelse* | afhentningskode* | udleveringskode* | leveringskode* | telefonnummer | telefon | tlf | mobilnummer | mobil | \
            ring | fax | kundenummer | kunde-id | kontonummer | medlemsnummer | brugernummer | \
            bruger-id | cpr-nummer | cvr-nummer | cvr | cvr-nr | medarbejdernummer | policenummer | \
            aftalenummer | kontraktnummer | bookingnummer | bookingkode* | bookingreference | booking | \
            reservationsnummer | reservation | bekræftelsesnummer | fly | flynummer | sæde | værelse | \
            lejlighed | etage | bygning | gade | *gade | *vej | postboks | møde-id | mødekode* | \
            fejlkode* | kildekode* | qr-kode* | stregkode* | barkode* | påklædningskode | dresscode | \
            adfærdskodeks | farvekode* | momsnummer | moms | kortnummer | kort | kort der ender på | \
            ender på | sidste fire cifre | sidste 4 cifre | transaktionsnummer | transaktions-id | \
            transaktion | betaling | betalings-id | reference | referencenummer | referencekode* | \
            serienummer | modelnummer | model | varenummer | varenr | artikelnummer | produktkode* | \
            produktnummer | version | side | kapitel | afsnit | nummer | nr | beløb | i alt | total | \
            subtotal | pris | saldo | antal | gebyr | kr | kroner | dkk | dato | fødselsdato | siden | \
            point | kilometer | personer | brugere | kunder | medlemmer | \
            vi har modtaget din betaling | vi har modtaget din ordre | vi har modtaget din bestilling | vi har modtaget din donation | vi har modtaget din indbetaling | \
            vi har modtaget din reservation | vi har modtaget din booking | vi har modtaget din overførsel | vi har modtaget din tilmelding | vi har modtaget jeres betaling | \
            vi har modtaget jeres ordre | vi har modtaget jeres bestilling | vi har modtaget deres betaling | vi har modtaget deres ordre | vi har modtaget betaling | vi har modtaget en ny ordre | \
            tak for din bestilling | tak for din ordre | cvr nr | cvr nummer | brugernavn
            """,
            .enter: """
            tast ind | tast | indtast | indtaste | indsæt | indsætte | skriv | brug | bruge | benyt | anvend | kopier | \
            nedenfor | nedenstående | følgende | her er | her er din | er din | din kode er | \
            indtaster du | taster du
            """,
            .expiry: """
            udløber | udløbe | udløb | gyldig | gyldig i | gyldigt | er gyldig | gyldighed | \
            gyldighedsperiode | gælder | gælder i | gælder kun | bortfalder | ophører | inden for | \
            inden for de næste | i løbet af | virker i
            """,
            .minute: "minut | minutter | min",
            .hour: "time | timer",
            .day: "dag | dage | døgn",
            .secrecy: """
            del aldrig | del ikke | del aldrig denne | del aldrig den | del aldrig koden | \
            del ikke denne | del ikke den | del ikke koden | giv aldrig | giv ikke | videregiv aldrig | \
            videregiv ikke | oplys aldrig | oplys ikke | videresend ikke | med nogen | til nogen | \
            med andre | beder dig aldrig | vil aldrig bede | spørger aldrig | fortrolig* | \
            hold den hemmelig
            """,
            .unrequested: """
            hvis du ikke | hvis det ikke var dig | hvis det ikke er dig | hvis ikke du | hvis i ikke | \
            ikke har anmodet | ikke anmodet | ikke har bedt | ikke bedt om | ikke dig | ignorer denne | \
            ignorer e-mailen | ignorer mailen | ignorer beskeden | ignorer dette | ignorere denne | \
            ignorere e-mailen | kan du ignorere | se bort fra | kan du se bort
            """,
            .elsewhere: """
            via sms | på sms | en sms | sms'et | sms til | tekstbesked | til din telefon | \
            til din mobil | godkendelsesapp* | autentificeringsapp* | authenticator-app* | mitid | \
            med posten | med brev | i et brev
            """,
            .spent: """
            er blevet ændret | er blevet brugt | er blevet opdateret | er blevet nulstillet | \
            er blevet bekræftet | er blevet verificeret | er blevet aktiveret | er nu bekræftet | \
            er nu aktiveret | er nu aktiv | er udløbet | er ændret | allerede brugt | \
            allerede blevet brugt | ikke længere gyldig | nyt login | nyt log-ind | vellykket | korrekt
            """,
            .confirm: """
            lås min konto op | låse op instruktioner | lås opp kontoen | lås kontoen op | \
            bekræft | bekræfte | bekræfter | bekræftelse | verificer | verificere | verificering | \
            verifikation | aktiver | aktivere | aktivering | valider | validere | godkend | godkende | \
            fuldfør registreringen | fuldfør din registrering | fuldfør tilmeldingen | \
            fuldfør oprettelsen | fuldføre registreringen | fuldføre din registrering | \
            afslut registreringen | afslut din registrering | afslut tilmeldingen | \
            færdiggør registreringen | færdiggør din registrering | færdiggør oprettelsen | \
            endnu ikke aktiveret | endnu ikke bekræftet | \
            stole på denne enhed | have tillid til denne enhed | \
            at det er dig | det er mig | det var mig
            """,
            .address: """
            e-mail* | email* | mail* | e-mailadresse* | mailadresse* | adresse | konto | kontoen | \
            registrering | registreringen | tilmelding | tilmeldingen | abonnement | identitet | \
            profil | enhed | medlemskab
            """,
            .password: """
            adgangskode | adgangskoden | adgangskoder | password | kodeord | kodeordet | adgangsord | \
            midlertidig adgangskode | midlertidig password | midlertidig kodeord | midlertidige adgangskode | midlertidige password | midlertidige kodeord | midlertidigt adgangskode | midlertidigt password | midlertidigt kodeord
            """,
            .reset: """
            nulstil | nulstille | nulstilling | nulstiller | gendan | gendanne | gendannelse | glemt | \
            glemte | skift adgangskode | skift din adgangskode | skift password | skift kodeord | \
            skifte adgangskode | skifte din adgangskode | ændr adgangskode | ændr din adgangskode | \
            ændr password | ændre adgangskode | ændre din adgangskode | ny adgangskode | nyt password | \
            nyt kodeord | vælg en adgangskode | vælg en ny adgangskode | vælg adgangskode | \
            vælg et nyt password | opret en adgangskode | opret en ny adgangskode | opret adgangskode | \
            opret et nyt password | angiv en ny adgangskode | angiv ny adgangskode | \
            lav en ny adgangskode
            """,
            .signIn: """
            uden adgangskode | \
            log ind | log mig ind | log dig ind | logge ind | log på | logge på | logger ind | login-link | loginlink | \
            magisk link | få adgang til din konto | gå til din konto | engangslink | sikkert link
            """,
            .invite: """
            invitation | invitationen | invitationer | inviter | inviteret | inviterer | har inviteret dig | \
            er blevet inviteret | accepter | accepter invitation* | deltag | deltage | bliv medlem | \
            slut dig til | tilslut | givet dig adgang
            """,
            .press: """
            klik | klik her | klik på | klikke | klikker | ved at klikke | tryk | tryk på | tryk her | \
            linket nedenfor | knappen nedenfor | nedenstående link | nedenstående knap | følgende link | \
            dette link | linket | knappen | denne knap | kopier og indsæt | kopier linket | browser | \
            browseren | adresselinjen | besøg | åbn | gå til | følg linket
            """,
            .never: """
            afmeld | afmeld dig | afmelding | afmeld nyhedsbrev* | opsig | frameld | framelding | \
            præferencer | administrer præferencer | administrer abonnement | \
            administrer notifikationer | indstillinger | notifikationer | notifikationsindstillinger | \
            privatliv | privatlivspolitik* | persondatapolitik | persondata | databeskyttelse | \
            fortrolighedspolitik | vilkår | vilkår og betingelser | betingelser | handelsbetingelser | \
            brugsvilkår | servicevilkår | cookies | cookiepolitik | hjælp | hjælpecenter | support | \
            kundeservice | kontakt | kontakt os | ofte stillede spørgsmål | læs mere | få mere at vide | \
            mere information | flere oplysninger | vis i browser* | se i browser* | se i din browser | \
            se online | webversion | det var ikke mig | det er ikke mig | ikke mig | rapporter | \
            anmeld misbrug | beskyt din konto | sikr din konto | annuller | afvis | afslå | bloker | \
            ignorer | hent app* | download | hent appen | installer | følg os | videresend | blog | \
            nyheder | om os | karriere | forside | forsiden | hjemmeside | butik | køb nu | shop nu | \
            se ordre | se din ordre | spor | spor pakke* | spor din pakke | se faktura | community | \
            forum | guide | spørgeskema | undersøgelse | feedback | bedøm | anmeldelse | doner | \
            priser | se detaljer | vis detaljer | svar | slet konto | refusion
            """,
        ])

    static let norwegian = Language(
        "nb",
        [
            .appointment: "=møte | =møtet | møte-id | videomøte* | webinar*",
            .received: """
            vi har mottatt | vi har mottatt din henvendelse | vi har mottatt henvendelsen din | vi har mottatt søknaden din | vi har mottatt din søknad | vi har mottatt meldingen din | \
            vi har mottatt skademeldingen din | vi har mottatt klagen din | vi har mottatt din klage | vi har fått henvendelsen din | vi har fått meldingen din | \
            vi har registrert henvendelsen | vi har registrert saken | vi har registrert din henvendelse | henvendelsen din er mottatt | henvendelsen din er registrert | \
            din henvendelse er mottatt | din henvendelse er registrert | søknaden din er mottatt | søknaden din er registrert | søknaden er mottatt | søknaden er sendt inn | \
            klagen din er mottatt | klagen er registrert | saken din er registrert | saken din er opprettet | meldingen din er mottatt | skademeldingen er mottatt | \
            mottaksbekreftelse | bekreftelse på mottatt | vi bekrefter mottak | vi har opprettet en sak | det er opprettet en sak | oppgi dette nummeret | oppgi saksnummer | \
            oppgi saksnummeret | vennligst oppgi | ta vare på dette nummeret | din e-post er mottatt | din e-post er under behandling | din mail er mottatt | \
            din mail er under behandling | e-posten din er mottatt | e-posten ditt er mottatt | anmodningen din er mottatt | anmodningen din er registrert | \
            anmodningen ditt er mottatt | anmodningen ditt er registrert | skjemaet din er mottatt | skjemaet din er registrert | skjemaet ditt er mottatt | \
            skjemaet ditt er registrert | brevet din er mottatt | brevet din er registrert | vi bekrefter å ha mottatt | vi bekrefter mottakelsen | kvittering for mottatt | \
            kvittering for innsendt | bekreftelse på innsending | bekreftelse på din søknad | bekreftelse på din henvendelse
            """,
            .thanks: """
            takk for din henvendelse | takk for henvendelsen | takk for at du kontakter | takk for at du kontaktet | takk for at du tok kontakt | takk for at du tar kontakt | \
            takk for din melding | takk for meldingen | takk for din e-post | takk for e-posten | takk for din mail | takk for din søknad | takk for din klage | \
            takk for din forespørsel | takk for mailen din | takk for brevet ditt | takk for din innsending | takk for at du skriver | takk for at du meldte | takk for innmeldingen
            """,
            .request: """
            *søknad | *søknaden | *forespørsel | *forespørselen | *henvendelse | *henvendelsen | melding | meldingen | skademelding | skademeldingen | klage | klagen | \
            skattemelding | skattemeldingen | *anmodning | *erstatningskrav | kravet ditt | *innsigelse | anke | *reklamasjon | politianmeldelse | saken din | din sak | en sak | \
            supportsak | *selvangivelse | \
            *søknader | *begjæring | brevet ditt | spørsmålet ditt | *forespørsler | *innsending | *stevning | *klagesak | henvendelse nr | søknad nr | henvendelse nr. | søknad nr.
            """,
            .arrival: """
            mottatt | mottok | kommet inn | registrert | journalført | levert | innsendt | sendt inn | opprettet | åpnet | loggført | notert | under behandling | behandles | \
            nådd oss | mottakelsen | ankommet | har fått | \
            oversendt | videresendt | arkivert | blir behandlet | saksbehandles | innlevert | innkommet | meldt inn | registrert under nummer | registrert med nummer | journalført under | journalført med nummer | har fått saksnummer | har fått nummer | har fått referansenummer | tildelt nummer | tildelt saksnummer
            """,
            .numbering: """
            nummer | nummeret | nr | nr. | referanse | ref | id | referansenummer | med referansen
            """,
            .oneTimeCode: """
            verifiseringskode | verifiseringskoden | verifiseringskoder | verifiseringskodene | \
            verifikasjonskode | verifikasjonskoden | verifikasjonskoder | verifikasjonskodene | \
            bekreftelseskode | bekreftelseskoden | bekreftelseskoder | bekreftelseskodene | \
            sikkerhetskode | sikkerhetskoden | sikkerhetskoder | sikkerhetskodene | innloggingskode | \
            innloggingskoden | innloggingskoder | innloggingskodene | påloggingskode | påloggingskoden | \
            påloggingskoder | påloggingskodene | engangskode | engangskoden | engangskoder | \
            engangskodene | tilgangskode | tilgangskoden | tilgangskoder | tilgangskodene | \
            godkjenningskode | godkjenningskoden | godkjenningskoder | godkjenningskodene | \
            autentiseringskode | autentiseringskoden | autentiseringskoder | autentiseringskodene | \
            kontrollkode | kontrollkoden | kontrollkoder | kontrollkodene | stadfestingskode | \
            stadfestingskoden | stadfestingskoder | stadfestingskodene | tryggleikskode | \
            tryggleikskoden | tryggleikskoder | tryggleikskodene | engangs-kode* | sms-kode* | \
            otp-kode* | 2fa-kode* | sikkerhets-kode* | engangspassord* | eingongskode* | \
            eingongspassord* | midlertidig kode | midlertidig passord | midlertidig innloggingskode | \
            midlertidige kode | midlertidige passord | midlertidige innloggingskode | mellombels kode | \
            mellombels passord | kode for å | koden for å | kode til innlogging | sifret kode | \
            sifrede kode | sifrede koden | engangs-pin
            """,
            .code: """
            kode | koden | koder | *kode | *koden | pinkode* | pin-kode* | pin | nøkkel | token | \
            følgende tall | følgende siffer | følgende sifre | disse sifrene
            """,
            .accessCode: """
            aktiveringskode* | aktiveringsnøkkel* | invitasjonskode* | registreringskode* | \
            påmeldingskode* | paringskode* | lisensnøkkel* | produktnøkkel*
            """,
            .recoveryCode: """
            gjenopprettingskode* | reservekode* | sikkerhetskopikode* | backupkode* | nødkode* | \
            gjenopprettingsnøkkel*
            """,
            .receipt: """
            saksnummer | saksnr | saks-id | supportsak | ticketnummer | henvendelsesnummer | \
            søknadsnummer | referansenummer for saken | skadenummer | journalnummer | \
            saksnummeret | sak nr | saks nr | saksnr. | saken har nummer | saken har fått nummer | saksreferanse | arkivsaksnummer | arkivsaknr | journalnr | journalpostnummer | skadenr | \
            skade nr | skadesaksnummer | klagenummer | klagesaksnummer | henvendelsesnr | henvendelse nr | søknadsnr | søknads-id | søknad nr | meldingsnummer | ticketnr | ticket nr | ticket-id | \
            hendelsesnummer | feilmeldingsnummer | kvitteringsnummer for søknaden | innsendingsnummer | registrert under nummer | registrert med nummer | under saksnummer | med saksnummer | \
            med referansenummer | reklamasjonsnummer | vår referanse | vår ref | referansen til saken | sak med nummer | sak nr. | saks nr. | arkivsaknr. | journalnr. | skadenr. | skade nr. | \
            henvendelsesnr. | henvendelse nr. | søknadsnr. | søknad nr. | ticketnr. | ticket nr. | vår ref. | \
            kontrollnummer for | protokollnummer | løpenummer | forespørselsnummer | søknadsreferanse | arkivreferanse | saksid | dokumentnummer for saken | mottaksnummer | innsendings-id | anmodningsnummer | journalførings nummer | \
            journalført under | journalført med nummer | referansenummer for din sak | referansenummer for søknaden | referansenummer for henvendelsen | referansenummer for klagen | nummeret på saken | nummeret på søknaden | har fått saksnummer | \
            har fått nummer | har fått referansenummer | tildelt nummer | tildelt saksnummer | klagenr | klagenr. | meldings-id | skademeldingsnummer
            """,
            .bait: """
            ordrenummer | ordre | ordrebekreftelse | bestilling | bestillingsnummer | kjøp | faktura* | \
            fakturanummer | kvittering | postnummer | retningsnummer | landkode* | landskode* | \
            rabattkode* | kampanjekode* | tilbudskode* | gavekode* | gavekort* | kupongkode* | kupong | \
            voucherkode* | vervekode* | henvisningskode* | verdikode* | bonuskode* | sporingskode* | \
            sporingsnummer | pakkenummer | pakke* | sending | sendingsnummer | forsendelse* | \
            hentekode* | utleveringskode* | leveringskode* | telefonnummer | telefon | tlf | \
            mobilnummer | mobil | ring | faks | kundenummer | kunde-id | kontonummer | medlemsnummer | \
            bruker-id | brukernummer | fødselsnummer | personnummer | organisasjonsnummer | org.nr | \
            orgnr | ansattnummer | polisenummer | avtalenummer | bestillingsreferanse | bookingnummer | \
            bookingkode* | bookingreferanse | reservasjonsnummer | reservasjon | bekreftelsesnummer | \
            fly | flynummer | sete | rom | romnummer | leilighet | etasje | bygning | gate | gata | \
            *gata | *gate | *veien | vei | veg | postboks | møte-id | møtekode* | feilkode* | \
            kildekode* | qr-kode* | strekkode* | kleskode* | fargekode* | etiske retningslinjer | mva | \
            mva-nummer | kortnummer | kort | kort som slutter på | slutter på | siste fire sifre | \
            siste fire siffer | siste 4 sifre | transaksjonsnummer | transaksjons-id | transaksjon | \
            betaling | betalingsreferanse | kid | kid-nummer | referanse | referansenummer | \
            referansekode* | serienummer | modellnummer | modell | varenummer | artikkelnummer | \
            produktkode* | produktnummer | versjon | side | kapittel | avsnitt | nummer | nr | beløp | \
            totalt | sum | delsum | pris | saldo | antall | gebyr | kr | kroner | nok | dato | \
            fødselsdato | siden | poeng | kilometer | personer | brukere | kunder | medlemmer | \
            vi har mottatt din betaling | vi har mottatt betalingen | vi har mottatt din bestilling | vi har mottatt bestillingen | vi har mottatt din ordre | vi har mottatt ordren | \
            vi har mottatt din gave | vi har mottatt din reservasjon | vi har mottatt din innbetaling | vi har mottatt innbetalingen | vi har mottatt din påmelding | vi har mottatt betaling | \
            vi har mottatt overføringen | takk for din bestilling | org nr | foretaksregisteret | brukernavn
            """,
            .enter: """
            slå inn | tast | skriv inn | skriv | tast inn | oppgi | angi | fyll inn | legg inn | bruk | bruke | kopier | \
            lim inn | nedenfor | nedenstående | følgende | her er | her er din | her er koden | er din | \
            din kode er | koden din er | \
            skriver du inn | taster du inn | skriver inn
            """,
            .expiry: """
            utløper | utløpe | utløp | går ut | gyldig | gyldig i | er gyldig | gyldighet | \
            gyldighetstid | gjelder | gjelder i | varer i | slutter å virke | slutter å fungere | \
            innen | innen de neste | i løpet av | forfaller | virker i
            """,
            .minute: "minutt | minutter | minuttar | min",
            .hour: "time | timer | timar",
            .day: "dag | dager | dagar | døgn",
            .secrecy: """
            ikke del | ikke oppgi | ikke gi | ikke videresend | ikke fortell | del aldri | del ikke | \
            del aldri denne | del aldri den | del aldri koden | del ikke denne | del ikke den | \
            del ikke koden | aldri del | gi aldri | gi ikke | videresend ikke | med noen | til noen | \
            med andre | vil aldri be | ber deg aldri | spør aldri | konfidensiell* | hold den hemmelig | \
            ikkje del
            """,
            .unrequested: """
            hvis du ikke | hvis det ikke var deg | hvis det ikke er deg | hvis ikke du | \
            dersom du ikke | dersom det ikke var deg | dersom du ikkje | om du ikke | viss du ikkje | \
            om du ikkje | ikke har bedt | ikke bedt om | ikke ba om | ikke deg | har ikke bestilt | \
            ignorer denne | ignorer e-posten | ignorer meldingen | ignorer dette | ignorere denne | \
            ignorere e-posten | ignorere meldingen | kan du ignorere | se bort fra | sjå bort frå | \
            kan du se bort
            """,
            .elsewhere: """
            på sms | via sms | en sms | per sms | sms til | tekstmelding | til telefonen din | \
            til mobilen din | til mobilnummeret | autentiseringsapp* | godkjenningsapp* | \
            autentikator* | authenticator-app* | i posten | per post | i et brev | bankid på mobil
            """,
            .spent: """
            er endret | er brukt | er oppdatert | er tilbakestilt | er bekreftet | er verifisert | \
            er aktivert | er nullstilt | er blitt endret | er blitt brukt | er blitt bekreftet | \
            er blitt oppdatert | er nå bekreftet | er nå aktiv | er nå verifisert | er utløpt | \
            har blitt endret | har blitt oppdatert | har blitt brukt | har blitt bekreftet | \
            har blitt tilbakestilt | ble endret | ble brukt | ble bekreftet | allerede brukt | \
            ikke lenger gyldig | ny innlogging | ny pålogging | vellykket
            """,
            .confirm: """
            bekreft | bekrefte | bekrefter | bekreftelse | stadfest | stadfeste | verifiser | \
            verifisere | verifisering | verifikasjon | aktiver | aktivere | aktivering | valider | \
            validere | godkjenn | godkjenne | fullfør registreringen | fullfør registrering | \
            fullfør din registrering | fullfør påmeldingen | fullføre registreringen | \
            fullføre registrering | avslutt registreringen | \
            sikre på at det er deg | ikke aktivert ennå | ikke bekreftet ennå | \
            stole på denne enheten | \
            det er meg | det var meg
            """,
            .address: """
            e-post* | epost* | e-postadresse* | epostadresse* | mailadresse* | adresse | konto | \
            kontoen | registrering | registreringen | påmelding | påmeldingen | abonnement | identitet | \
            profil | enhet | medlemskap | brukerkonto
            """,
            .password: """
            passord | passordet | *passord | midlertidig passord | midlertidige passord
            """,
            .reset: """
            tilbakestill | tilbakestille | tilbakestilling | nullstill | nullstille | nullstilling | \
            gjenopprett | gjenopprette | gjenoppretting | attendestill | glemt | glemte | gløymt | \
            bytt passord | bytte passord | endre passord | endre passordet | endre passordet ditt | \
            nytt passord | velg passord | velg et passord | velg et nytt passord | velg nytt passord | \
            vel nytt passord | opprett passord | opprett et passord | opprett et nytt passord | \
            lag et nytt passord | lag nytt passord | lag passord | angi nytt passord | \
            angi et nytt passord | sett nytt passord | sett et nytt passord
            """,
            .signIn: """
            uten passord | \
            logg inn | logg meg inn | logg deg inn | logge inn | logg på | logge på | innlogging | innlogginga | pålogging | \
            innloggingslenke* | påloggingslenke* | magisk lenke | magisk lenkje | gå til kontoen din | \
            få tilgang til kontoen | engangslenke* | sikker lenke
            """,
            .invite: """
            invitasjon | invitasjonen | invitasjoner | inviter | invitert | inviterer | har invitert deg | \
            har blitt invitert | er invitert | aksepter | godta | godta invitasjon* | ta imot invitasjon* | \
            takk ja | bli med | bli med i | delta | bli medlem | gitt deg tilgang
            """,
            .press: """
            klikk | klikk her | klikk på | klikke | klikker | ved å klikke | trykk | trykk på | \
            trykk her | trykke | lenken nedenfor | lenken under | knappen nedenfor | knappen under | \
            følgende lenke | denne lenken | lenken | lenka | denne lenka | knappen | denne knappen | \
            kopier og lim inn | kopier lenken | nettleser | nettleseren | nettlesaren | adressefeltet | \
            adresselinjen | besøk | åpne | opne | gå til | følg lenken
            """,
            .never: """
            meld deg av | meld av | avmelding | avslutt abonnement* | stopp abonnement* | si opp | \
            avregistrer | avbestill | preferanser | innstillinger | administrer innstillinger | \
            administrer abonnement | administrer varsler | varsler | varslingsinnstillinger | \
            personvern | personvernerklæring* | personvernpolicy | vilkår | vilkår og betingelser | \
            betingelser | brukervilkår | tjenestevilkår | informasjonskapsler | cookies | hjelp | \
            hjelpesenter | brukerstøtte | kundestøtte | support | kundeservice | kundesenter | kontakt | \
            kontakt oss | vanlige spørsmål | ofte stilte spørsmål | les mer | les meir | finn ut mer | \
            lær mer | mer informasjon | vis i nettleser* | åpne i nettleser* | se i nettleser* | \
            vis på nett | nettversjon | det var ikke meg | dette var ikke meg | det er ikke meg | \
            ikke meg | rapporter | meld fra | sikre kontoen | beskytt kontoen | avbryt | avslå | avvis | \
            blokker | ignorer | last ned | last ned appen | hent appen | installer | følg oss | \
            videresend | blogg | nyheter | om oss | karriere | forside | hjemmeside | nettside | \
            nettbutikk | butikk | kjøp nå | handle nå | se ordre | se bestilling | spor | spor pakke* | \
            spor pakken | se faktura | community | forum | veiledning | undersøkelse | tilbakemelding | \
            anmeldelse | vurder | doner | priser | se detaljer | vis detaljer | svar | slett konto | \
            refusjon
            """,
        ])
}
