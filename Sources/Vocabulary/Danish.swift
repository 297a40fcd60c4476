extension Language {
    static let danish = Language(
        "da",
        [
            .assigned: """
            nyt svar fra kunden | kunden har svaret | tildelt dig
            """,
            .unfinished: """
            et skridt tilbage | næsten færdig | sidste trin | kun ét trin | et sidste trin | næsten i mål
            """,
            .secondFactor: """
            tofaktorgodk* | tofaktorbekr* | totrinsbekr* | totrinsgodk* | to faktor godk* | totrinsverif* | bekræftelse i to trin
            """,
            .enrolment: """
            oprettet en konto til dig
            """,
            .booked: """
            bookingbekræftelse | reservation bekræftet | ordrebekræftelse | bestillingsbekræftelse
            """,
            .second: """
            sekunder
            """,
            .subjectLine: """
            emnefeltet | emnelinjen | i emnet
            """,
            .digits: """
            cifre | cifrene | ciffer | talkode | talkombination* | talrække* | *cifret tal | *cifrede tal | *cifret nummer | *cifrede nummer | sekscifre* | \
            firecifre* | ottecifre* | 6-cifre* | 4-cifre* | seks tegn | følgende tegn | tegnene nedenfor
            """,
            .offer: """
            aktivér tilbud | aktiver tilbud | aktivér rabat | aktiver rabat
            """,
            .appointment: """
            =møde | =mødet | møde-id | videomøde* | webinar* | forældremøde
            """,
            .received: """
            vi har modtaget | vi har modtaget din henvendelse | vi har modtaget din ansøgning | vi har modtaget din anmeldelse | vi har modtaget din klage | \
            vi har modtaget din besked | vi har modtaget din mail | vi har modtaget jeres henvendelse | vi har modtaget din skadeanmeldelse | \
            vi har fået din henvendelse | vi har registreret din henvendelse | vi har registreret din sag | din henvendelse er modtaget | \
            din henvendelse er registreret | din henvendelse er oprettet | din ansøgning er modtaget | din ansøgning er registreret | din ansøgning er indsendt | \
            din anmeldelse er modtaget | din anmeldelse er registreret | din klage er modtaget | din klage er registreret | din sag er oprettet | \
            din sag er registreret | din besked er modtaget | din skadeanmeldelse er modtaget | deres henvendelse er modtaget | kvittering for modtagelse | \
            bekræftelse på modtagelse | vi bekræfter modtagelsen af din | vi kvitterer for modtagelsen | vi har oprettet en sag | vi har oprettet en ticket | \
            der er oprettet en sag | oplys venligst | oplys dette nummer | angiv dette nummer | bedes oplyst | ved henvendelse bedes | gem dette nummer | \
            hav sagsnummeret | din e-mail er modtaget | din e-mail er under behandling | din mail er modtaget | din mail er under behandling | dit skema er modtaget | \
            vi bekræfter at have modtaget | vi bekræfter modtagelse af | bekræftelse på din henvendelse | bekræftelse på din ansøgning | bekræftelse på indsendelse
            """,
            .thanks: """
            tak for din henvendelse | tak fordi du kontakter | tak fordi du kontaktede | tak fordi du har kontaktet | tak fordi du skriver | tak fordi du skrev | \
            tak for din besked | tak for din mail | tak for din anmeldelse | tak for jeres henvendelse | tak for henvendelsen | tak for din e-mail | \
            tak for jeres mail | tak for din ansøgning | tak for din klage | tak for din forespørgsel | tak for din indberetning | tak for dit brev | \
            tak for din indsendelse | tak for deres henvendelse | tak for din skadeanmeldelse
            """,
            .request: """
            *ansøgning | *ansøgningen | *anmodning | *henvendelse | *henvendelsen | *forespørgsel | politianmeldelse | skadesanmeldelse | skadeanmeldelse | klage | \
            klagen | *indberetning | *selvangivelse | *indsigelse | anke | *fejlmelding | din besked | din meddelelse | deres besked | din sag | en sag | supportsag | \
            *oplysningsskema | *reklamation | *anmodningen | dit brev | *ansøgninger | *anmodninger | *klagesag | dit spørgsmål | *indsendelse | *begæring | \
            *stævning | henvendelse nr | din sag nr | henvendelse nr. | din sag nr. | klage-id
            """,
            .arrival: """
            modtaget | modtog | indgået | kommet ind | registreret | journaliseret | indsendt | indgivet | oprettet | åbnet | noteret | under behandling | behandles | \
            nået frem | modtagelsen | kvitterer for | har fået | fremsendt | videresendt | arkiveret | er i behandling | bliver behandlet | sagsbehandles | anmeldt | \
            er indleveret | indleveret | registreret under nummer | registreret med nummer | har fået sagsnummer | har fået nummer | tildelt nummer | \
            tildelt sagsnummer | tak for din | tak for dit
            """,
            .numbering: """
            nummer | nummeret | nr | nr. | reference | ref | id | referencenummer | med referencen
            """,
            .oneTimeCode: """
            bekræftelseskode | bekræftelseskoden | bekræftelseskoder | bekræftelseskoderne | verificeringskode | verificeringskoden | verificeringskoder | \
            verificeringskoderne | verifikationskode | verifikationskoden | verifikationskoder | verifikationskoderne | sikkerhedskode | sikkerhedskoden | \
            sikkerhedskoder | sikkerhedskoderne | loginkode | loginkoden | loginkoder | loginkoderne | engangskode | engangskoden | engangskoder | engangskoderne | \
            adgangskode | adgangskoden | adgangskoder | adgangskoderne | godkendelseskode | godkendelseskoden | godkendelseskoder | godkendelseskoderne | kontrolkode | \
            kontrolkoden | kontrolkoder | kontrolkoderne | autentificeringskode | autentificeringskoden | autentificeringskoder | autentificeringskoderne | \
            valideringskode | valideringskoden | valideringskoder | valideringskoderne | indlogningkode | indlogningkoden | indlogningkoder | indlogningkoderne | \
            log-indkode | log-indkoden | log-indkoder | log-indkoderne | login-kode* | sms-kode* | otp-kode* | engangs-kode* | 2fa-kode* | sikkerheds-kode* | \
            engangsadgangskode* | engangspassword* | engangskodeord | midlertidig kode | midlertidig adgangskode | midlertidig password | midlertidig kodeord | \
            midlertidig loginkode | midlertidige kode | midlertidige adgangskode | midlertidige password | midlertidige kodeord | midlertidige loginkode | \
            midlertidigt kode | midlertidigt adgangskode | midlertidigt password | midlertidigt kodeord | midlertidigt loginkode | kode til at | kode til login | \
            kode til bekræftelse | kode til verificering | koden til at | cifret kode | cifrede kode | engangs-pin | bekræftelsespinkode | godkendelseskode* | \
            autorisationskode* | sikkerhedsnummer | sikkerhedsnummeret | verifikationsnummer* | verificeringsnummer* | kontroltal* | \
            sikkerhedsnummer* | engangsnummer* | engangsnøgle* | engangskombination* | engangs-id | hemmeligt nummer | hemmelige nummer | loginnummer | login-nøgle | \
            loginnøgle | adgangsfrase | signeringskode* | signaturkode* | underskriftskode* | underskriftkode* | signeringsnøgle* | transaktionsadgangskode* | \
            nøglekode* | sms-adgangskode* | sms-kodeord* | digital nøgle | digitale nøgle | godkendelsesnøgle | \
            underskriftsnøgle* | sms-nøgle* | bekræftelsescifre* | logincifre* | aktiveringscifre* | betalingsadgangskode* | dynamisk adgangskode | oplåsningskode*
            """,
            .code: """
            kode | koden | koder | *kode | *koden | pinkode* | pin-kode* | pin | nøgle | token | følgende tal | følgende cifre | disse cifre | cifrene herunder | nøglen | kontrolcifre* | \
            bekræftelseskode
            """,
            .accessCode: """
            aktiveringskode* | aktiveringsnøgle* | invitationskode* | registreringskode* | tilmeldingskode* | parringskode* | licensnøgle* | produktnøgle* | \
            aktiveringsnummer* | aktiveringsadgangskode* | adgangsnummer* | adgangsnøgle* | førstegangskode* | kode til første login | kode til første log-in | \
            tilmeldingsnøgle* | registreringsnøgle* | startadgangskode* | startkode* | \
            startnøgle*
            """,
            .recoveryCode: """
            gendannelseskode* | genoprettelseskode* | backupkode* | sikkerhedskopikode* | nødkode* | reservekode* | gendannelsesnøgle* | gendannelsesnøgler* | \
            genoprettelsesnøgle* | gendannelsesfrase* | reservenøgle* | backupnøgle* | backup-nøgle* | sikkerhedskopinøgle* | nødkoder* | nødnøgle* | redningskode*
            """,
            .receipt: """
            sagsnummer | sagsnr | sags-id | sagen nr | ticketnummer | supportsag | journalnummer | henvendelsesnummer | ansøgningsnummer | \
            kvitteringsnummer for sagen | skadenummer | sagsnummeret | sags nr | sag nr | sagsnr. | sagsnummer er | sagen har nummer | sagen har fået nummer | \
            journalnr | j. nr | jnr | j.nr | anmeldelsesnummer | anmeldelsesnr | skadenr | skadesnummer | skadesagsnummer | skade nr | klagenummer | klagesagsnummer | \
            henvendelsesnr | henvendelse nr | ansøgningsnr | ansøgnings-id | henvendelses-id | ticketnr | ticket nr | ticket-id | ticket nummer | incidentnummer | \
            fejlmeldingsnummer | servicesag nr | dokumentnummer på sagen | registreret under nummer | registreret med nummer | under sagsnummer | med sagsnummer | \
            kvitteringsnummer for indberetningen | indberetningsnummer | reklamationsnummer | sagsreference | din sag nr | vores reference | vores ref | sagen nr. | \
            sags nr. | sag nr. | journalnr. | j. nr. | jnr. | j.nr. | anmeldelsesnr. | skadenr. | skade nr. | henvendelsesnr. | henvendelse nr. | ansøgningsnr. | \
            ticketnr. | ticket nr. | servicesag nr. | din sag nr. | vores ref. | kontrolnummer | registreringsnummer på sagen | registreringsnummer for din | \
            protokolnummer | løbenummer | aktnummer | akt nr | akt nr. | dossiernummer | forespørgselsnummer | anmodningsnummer | indsendelsesnummer | \
            indsendelses-id | modtagelsesnummer | stævningsnummer | sagsnøgle | sagsidentifikation | journal nr | journal nr. | under journalnummer | \
            med journalnummer | referencenummer for din sag | referencenummer for din henvendelse | referencenummer for din ansøgning | referencenummer for din klage | \
            din sags nummer | nummeret på din sag | har fået sagsnummer | har fået nummer | tildelt nummer | tildelt sagsnummer | klagenr | klagenr. | klage-id | \
            indberetnings-id
            """,
            .bait: """
            ordrenummer | ordre | ordrebekræftelse | bestilling | bestillingsnummer | køb | faktura* | fakturanummer | kvittering | postnummer | områdenummer | \
            landekode* | rabatkode* | kampagnekode* | tilbudskode* | gavekode* | gavekort* | kuponkode* | kupon | voucherkode* | voucher | henvisningskode* | \
            værdikode* | bonuskode* | sporingskode* | sporingsnummer | track and trace-nummer | pakkenummer | pakke* | forsendelse* | afhentningskode* | \
            udleveringskode* | leveringskode* | telefonnummer | telefon | tlf | mobilnummer | mobil | ring | fax | kundenummer | kunde-id | kontonummer | \
            medlemsnummer | brugernummer | bruger-id | cpr-nummer | cvr-nummer | cvr | cvr-nr | medarbejdernummer | policenummer | aftalenummer | kontraktnummer | \
            bookingnummer | bookingkode* | bookingreference | booking | reservationsnummer | reservation | bekræftelsesnummer | fly | flynummer | sæde | værelse | \
            lejlighed | etage | bygning | gade | *gade | *vej | postboks | møde-id | mødekode* | fejlkode* | kildekode* | qr-kode* | stregkode* | barkode* | \
            påklædningskode | dresscode | adfærdskodeks | farvekode* | momsnummer | moms | kortnummer | kort | kort der ender på | ender på | sidste fire cifre | \
            sidste 4 cifre | transaktionsnummer | transaktions-id | transaktion | betaling | betalings-id | reference | referencenummer | referencekode* | \
            serienummer | modelnummer | model | varenummer | varenr | artikelnummer | produktkode* | produktnummer | version | side | kapitel | afsnit | nummer | nr | \
            beløb | i alt | total | subtotal | pris | saldo | antal | gebyr | kr | kroner | dkk | dato | fødselsdato | siden | point | kilometer | personer | brugere | \
            kunder | medlemmer | vi har modtaget din betaling | vi har modtaget din ordre | vi har modtaget din bestilling | vi har modtaget din donation | \
            vi har modtaget din indbetaling | vi har modtaget din reservation | vi har modtaget din booking | vi har modtaget din overførsel | \
            vi har modtaget din tilmelding | vi har modtaget jeres betaling | vi har modtaget jeres ordre | vi har modtaget jeres bestilling | \
            vi har modtaget deres betaling | vi har modtaget deres ordre | vi har modtaget betaling | vi har modtaget en ny ordre | tak for din bestilling | \
            tak for din ordre | cvr nr | cvr nummer | brugernavn | godkendelseskode* | autorisationskode* | dørkode | dørkoden | portkode | portkoden | nøgleboks* | \
            alarmkode | fire sidste cifre | 4 sidste cifre | sidste tre cifre | sidste 3 cifre | sidste to cifre | sidste cifre | første seks cifre | slutter på | \
            slutter med | som ender på | der ender på | der slutter på | cpr-nummer* | personnummer* | kortets sikkerhedskode | kortets kontrolcifre | \
            på bagsiden af kortet | på bagsiden af dit kort | på kortets bagside | pakkekode* | skabskode* | åbningskode* | dit ophold | \
            ring til os på | ring til os | ring os op på | kontakt os på | ring til | \
            aftalekode | ansøgernummer | kandidatnummer
            """,
            .pointing: """
            nedenfor | nedenstående | følgende | her er | her er din | er din | din kode er
            """,
            .enter: """
            tast ind | tast | indtast | indtaste | indsæt | indsætte | skriv | brug | bruge | benyt | anvend | kopier | nedenfor | nedenstående | følgende | her er | \
            her er din | er din | din kode er | indtaster du | taster du
            """,
            .expiry: """
            udløber | udløbe | udløb | gyldig | gyldig i | gyldigt | er gyldig | gyldighed | gyldighedsperiode | gælder | gælder i | gælder kun | bortfalder | \
            ophører | inden for | inden for de næste | i løbet af | virker i | gyldig til | gyldig til og med | gyldigt til | gyldige til | gyldig indtil | \
            gælder til | gælder indtil | er gyldig til | er gyldig indtil | virker til | virker indtil | kan bruges indtil | kan bruges til og med | \
            forbliver gyldig til | udløber kl | udløber klokken | udløber om | udløber den | brug den inden | brug den før | skal bruges inden | skal bruges før | \
            skal indtastes inden | indtast den inden | indtast den før | senest kl | senest klokken | du har kun | minutter tilbage | aktiv indtil | aktiv til
            """,
            .minute: """
            minut | minutter | min | minutter tilbage
            """,
            .hour: "time | timer",
            .day: "dag | dage | døgn",
            .secrecy: """
            del aldrig | del ikke | del aldrig denne | del aldrig den | del aldrig koden | del ikke denne | del ikke den | del ikke koden | giv aldrig | giv ikke | \
            videregiv aldrig | videregiv ikke | oplys aldrig | oplys ikke | videresend ikke | med nogen | til nogen | med andre | beder dig aldrig | vil aldrig bede | \
            spørger aldrig | fortrolig* | hold den hemmelig
            """,
            .unrequested: """
            hvis du ikke | hvis det ikke var dig | hvis det ikke er dig | hvis ikke du | hvis i ikke | ikke har anmodet | ikke anmodet | ikke har bedt | ikke bedt om | \
            ikke dig | ignorer denne | ignorer e-mailen | ignorer mailen | ignorer beskeden | ignorer dette | ignorere denne | ignorere e-mailen | kan du ignorere | \
            se bort fra | kan du se bort
            """,
            .elsewhere: """
            via sms | på sms | en sms | sms'et | sms til | tekstbesked | til din telefon | til din mobil | godkendelsesapp* | autentificeringsapp* | \
            authenticator-app* | mitid | med posten | med brev | i et brev
            """,
            .spent: """
            er blevet ændret | er blevet brugt | er blevet opdateret | er blevet nulstillet | er blevet bekræftet | er blevet verificeret | er blevet aktiveret | \
            er nu bekræftet | er nu aktiveret | er nu aktiv | er udløbet | er ændret | allerede brugt | allerede blevet brugt | ikke længere gyldig | nyt login | \
            nyt log-ind | vellykket
            """,
            .confirm: """
            lås min konto op | låse op instruktioner | lås opp kontoen | lås kontoen op | bekræft | bekræfte | bekræfter | bekræftelse | verificer | verificere | \
            verificering | verifikation | aktiver | aktivere | aktivering | valider | validere | godkend | godkende | fuldfør registreringen | \
            fuldfør din registrering | fuldfør tilmeldingen | fuldfør oprettelsen | fuldføre registreringen | fuldføre din registrering | afslut registreringen | \
            afslut din registrering | afslut tilmeldingen | færdiggør registreringen | færdiggør din registrering | færdiggør oprettelsen | endnu ikke aktiveret | \
            endnu ikke bekræftet | stole på denne enhed | have tillid til denne enhed | at det er dig | det er mig | det var mig | \
            færdiggøre oprettelsen af din konto | fuldføre oprettelsen af din konto | lås din konto op | ja, jeg vil abonnere | afslutte tilmeldingen
            """,
            .address: """
            e-mail* | email* | mail* | e-mailadresse* | mailadresse* | adresse | konto | kontoen | registrering | registreringen | tilmelding | tilmeldingen | \
            abonnement | identitet | profil | enhed | medlemskab | telefonnummer | mobilnummer
            """,
            .password: """
            adgangskode | adgangskoden | adgangskoder | password | kodeord | kodeordet | adgangsord | midlertidig adgangskode | midlertidig password | \
            midlertidig kodeord | midlertidige adgangskode | midlertidige password | midlertidige kodeord | midlertidigt adgangskode | midlertidigt password | \
            midlertidigt kodeord
            """,
            .reset: """
            nulstil | nulstille | nulstilling | nulstiller | gendan | gendanne | gendannelse | glemt | glemte | skift adgangskode | skift din adgangskode | \
            skift password | skift kodeord | skifte adgangskode | skifte din adgangskode | ændr adgangskode | ændr din adgangskode | ændr password | \
            ændre adgangskode | ændre din adgangskode | ny adgangskode | nyt password | nyt kodeord | vælg en adgangskode | vælg en ny adgangskode | vælg adgangskode | \
            vælg et nyt password | opret en adgangskode | opret en ny adgangskode | opret adgangskode | opret et nyt password | angiv en ny adgangskode | \
            angiv ny adgangskode | lav en ny adgangskode
            """,
            .signIn: """
            uden adgangskode | log ind | log mig ind | log dig ind | logge ind | log på | logge på | logger ind | login-link | loginlink | magisk link | \
            få adgang til din konto | gå til din konto | engangslink | sikkert link | ja, det er mig | luk mig ind
            """,
            .invite: """
            invitation | invitationen | invitationer | inviter | inviteret | inviterer | har inviteret dig | er blevet inviteret | accepter | accepter invitation* | \
            deltag | deltage | bliv medlem | slut dig til | tilslut | givet dig adgang | oprettet en konto til dig
            """,
            .press: """
            klik | klik her | klik på | klikke | klikker | ved at klikke | tryk | tryk på | tryk her | linket nedenfor | knappen nedenfor | nedenstående link | \
            nedenstående knap | følgende link | dette link | linket | knappen | denne knap | kopier og indsæt | kopier linket | browser | browseren | adresselinjen | \
            =besøg | åbn | gå til | følg linket | kom i gang
            """,
            .never: """
            afmeld | afmeld dig | afmelding | afmeld nyhedsbrev* | opsig | frameld | framelding | præferencer | administrer præferencer | administrer abonnement | \
            administrer notifikationer | indstillinger | notifikationer | notifikationsindstillinger | privatliv | privatlivspolitik* | persondatapolitik | \
            persondata | databeskyttelse | fortrolighedspolitik | vilkår | vilkår og betingelser | betingelser | handelsbetingelser | brugsvilkår | servicevilkår | \
            cookies | cookiepolitik | hjælp | hjælpecenter | support | kundeservice | kontakt | kontakt os | ofte stillede spørgsmål | læs mere | få mere at vide | \
            mere information | flere oplysninger | vis i browser* | se i browser* | se i din browser | se online | webversion | det var ikke mig | det er ikke mig | \
            ikke mig | rapporter | anmeld misbrug | beskyt din konto | sikr din konto | annuller | afvis | afslå | bloker | ignorer | hent app* | download | \
            hent appen | installer | følg os | videresend | blog | nyheder | om os | karriere | forside | forsiden | hjemmeside | butik | køb nu | shop nu | se ordre | \
            se din ordre | spor | spor pakke* | spor din pakke | se faktura | community | forum | guide | spørgeskema | undersøgelse | feedback | bedøm | anmeldelse | \
            doner | priser | se detaljer | vis detaljer | svar | slet konto | refusion | \
            se din tilmelding | vis tilmelding | \
            gennemfør køb | fuldfør ordre | færdiggør din ordre
            """,
        ])
}
