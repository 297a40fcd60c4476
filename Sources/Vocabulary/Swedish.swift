extension Language {
    static let swedish = Language(
        "sv",
        [
            .assigned: """
            nytt svar från kunden | kunden har svarat | tilldelats dig
            """,
            .unfinished: """
            ett steg kvar | nästan klart | bara ett steg | nästan klar | sista steget
            """,
            .secondFactor: """
            tvåfaktorsaut* | tvåfaktoraut* | tvåfaktorsverif* | tvåstegsverif* | tvåstegsaut* | verifiering i två steg | autentisering i två steg | flerfaktoraut*
            """,
            .enrolment: """
            skapat ett konto åt dig | skapat ett konto till dig | skapat ett konto för dig
            """,
            .booked: """
            bokningsbekräftelse | bokning bekräftad | orderbekräftelse
            """,
            .second: """
            sekunder
            """,
            .subjectLine: """
            ämnesraden
            """,
            .offer: """
            aktivera erbjudande | aktivera erbjudandet | aktivera rabatt | aktivera rabatten
            """,
            .digits: """
            siffrorna | siffror | siffran | sifferkod | sifferkoden | sifferkombination* | siffersträng | *siffrigt nummer | *siffriga numret | *siffriga nummer | \
            sexsiffrig* | fyrsiffrig* | åttasiffrig* | femsiffrig* | 6-siffrig* | 4-siffrig* | sex tecken | följande tecken | tecknen nedan
            """,
            .appointment: """
            =möte | =mötet | mötes-id | videomöte* | webbinarium* | föräldramöte
            """,
            .received: """
            vi har tagit emot | vi har mottagit | vi har tagit emot din | vi har tagit emot ert ärende | vi har tagit emot er | vi har tagit emot ditt ärende | \
            vi har mottagit ditt ärende | vi har mottagit din ansökan | vi har mottagit din anmälan | vi har mottagit ditt meddelande | vi har fått ditt meddelande | \
            vi har fått din anmälan | vi har fått din ansökan | vi har fått ditt mejl | vi har fått din förfrågan | vi har registrerat ditt ärende | \
            vi har registrerat din anmälan | vi har registrerat din ansökan | ditt ärende har | ditt ärende är registrerat | ert ärende har | \
            din ansökan har kommit in | din ansökan har registrerats | din ansökan är inskickad | din anmälan har | din anmälan är registrerad | din skadeanmälan har | \
            ditt klagomål har | ditt meddelande har tagits emot | din felanmälan har | din förfrågan har | mottagningsbevis | mottagningsbekräftelse | \
            mottagningskvitto | vi bekräftar mottagandet | bekräftelse på mottagen | vi har skapat ett ärende | ett ärende har skapats | vi har öppnat ett ärende | \
            uppge detta nummer | ange detta nummer | vid fortsatt kontakt | spara detta nummer | spara numret | vi har fått in din | \
            vi har fått ditt e-postmeddelande | ditt e-postmeddelande har kommit in | ditt e-postmeddelande har tagits emot | ditt e-postmeddelande har mottagits | \
            bekräftelse på att vi har | bekräftelse på mottaget | bekräftelse på din ansökan | vi bekräftar mottagande av
            """,
            .thanks: """
            tack för att du kontaktar | tack för ditt meddelande | tack för att du kontaktade | tack för att du kontaktat | tack för att du hör av dig | \
            tack för att du hörde av dig | tack för din anmälan | tack för ditt mejl | tack för ditt mail | tack för din förfrågan | tack för ditt e-postmeddelande | \
            tack för din e-post | tack för din fråga | tack för din ansökan | tack för ert mejl | tack för ert meddelande | tack för er förfrågan | \
            tack för din felanmälan | tack för ditt klagomål | tack för ditt brev | tack för din skrivelse | tack för att du skriver till oss | tack för att du skickade
            """,
            .request: """
            *ansökan | *ansökningar | *begäran | *förfrågan | ärende | ärendet | *anmälan | *klagomål | *klagomålet | *reklamation | *överklagande | *överklagandet | \
            *invändning | *bestridande | *deklaration | *deklarationen | din rapport | er rapport | felrapport | din fråga | er fråga | ditt meddelande | \
            ert meddelande | skrivelse | yttrande | *synpunkt | *synpunkter | *supportärende | ditt mejl | ert mejl | ditt brev | *yrkande | *framställan | *inlaga | \
            *klagan | ärende-id | ärende nr | ärendet har nummer | anmälan nr | ditt ärende med nummer | ärende nr. | anmälan nr. | begäran nr | begäran nr. | \
            ansökan nr | ansökan nr.
            """,
            .arrival: """
            mottagit | mottagen | mottaget | mottagits | tagit emot | tagits emot | fått | inkommit | inkom | kommit in | registrerat | registrerad | registrerats | \
            diarieförd | diarieförts | lämnats in | inskickad | inlämnad | öppnat | öppnats | skapat | skapats | under behandling | handläggs | behandlas | \
            har nått oss | upprättat | inlämnats | inskickat | arkiverats | noterats | noterad | vidarebefordrats | vidarebefordrad | hanteras | tas om hand | \
            har nått | behandlat | har lagts upp | skickats in | ingivits | ingiven | ingetts | registrerat med nummer | registrerats med nummer | tilldelats nummer | \
            tilldelats ärendenummer | tack för din | tack för ditt | tack för er
            """,
            .numbering: "nummer | nr | nr. | numret | referens | ref | id | referensnummer | beteckning",
            .oneTimeCode: """
            verifieringskod* | verifikationskod* | bekräftelsekod* | säkerhetskod* | inloggningskod* | engångskod* | åtkomstkod* | autentiseringskod* | \
            behörighetskod* | kontrollkod* | identifieringskod* | valideringskod* | godkännandekod* | upplåsningskod* | legitimeringskod* | tvåfaktorskod* | \
            engångslösenord* | engångs-kod | engångs-pin | engångspin* | tillfällig kod | tillfällig koden | tillfällig lösenord | tillfällig lösenordet | \
            tillfällig inloggningskod | tillfällig verifieringskod | tillfälliga kod | tillfälliga koden | tillfälliga lösenord | tillfälliga lösenordet | \
            tillfälliga inloggningskod | tillfälliga verifieringskod | tillfälligt lösenord | sms-kod* | otp-kod* | 2fa-kod* | login-kod* | e-post-kod* | kod för att | \
            kod för inloggning | kod för verifiering | kod för bekräftelse | koden för att | siffrig kod | siffriga kod | siffriga koden | verifieringspin | \
            signeringskod* | auktoriseringskod* | säkerhetsnummer | säkerhetsnumret | verifieringsnummer* | verifikationsnummer* | kontrollsiffror* | \
            säkerhetsnummer* | bekräftelsenyckel | engångsnummer* | engångsnyckel* | engångskombination* | engångssiffror | engångs-id | hemligt nummer | \
            hemliga nummer | inloggningsnummer* | inloggningsnyckel* | inloggningsfras | signeringsnyckel* | signaturkod* | underskriftskod* | transaktionslösenord | \
            sms-lösenord* | digital nyckel | digitala nyckel | svarskod* | autentiseringsnummer | \
            verifieringssiffror* | aktiveringssiffror* | bekräftelsesiffror* | inloggningssiffror* | flyttnyckel* | sms-nyckel* | betalningslösenord* | dynamiskt lösenord
            """,
            .code: """
            kod | koden | koder | *kod | *koden | pinkod* | pin-kod* | pin | nyckel | token | följande siffror | dessa siffror nedan | siffrorna | \
            bekräftelsekod
            """,
            .accessCode: """
            aktiveringskod* | aktiveringsnyckel* | inbjudningskod* | inbjudanskod | registreringskod* | anmälningskod* | parkopplingskod* | licensnyckel* | \
            licenskod* | produktnyckel* | aktiveringsnummer* | aktiveringslösenord* | åtkomstnummer* | åtkomstnyckel* | förstagångskod* | kod för första inloggningen | \
            registreringsnyckel* | startlösenord* | startkod* | start-pin | initialt lösenord | parningskod* | \
            startnyckel*
            """,
            .recoveryCode: """
            återställningskod* | reservkod* | säkerhetskopieringskod* | backupkod* | nödkod* | återställningsnyckel* | återställningsnycklar* | återställningsfras* | \
            reservnyckel* | reservnycklar* | säkerhetskopieringsnyckel* | backupnyckel* | nödkoder* | nödnyckel* | reservkoder* | räddningskod* | räddningsnyckel
            """,
            .receipt: """
            ärendenummer | ärende-id | ärendenr | ärende | diarienummer | biljettärende | ticketnummer | kvittensnummer | supportärende | ansökningsnummer | \
            anmälningsnummer | dossiernummer | skadenummer | ärendenumret | ärende nr | ärendets nummer | ert ärende | ditt ärendenummer | ärendet har nummer | \
            diarienr | dnr | diarienumret | dossiernr | målnummer | mål nr | målnr | ansökningsnr | ansökans nummer | anmälningsnr | anmälan nr | anmälans nummer | \
            skadenr | skadeärende | skade nr | skadeärendenummer | felanmälan nr | felanmälningsnummer | klagomålsnummer | reklamationsnummer | ticketnr | ticket nr | \
            ärendereferens | incidentnummer | incidentnr | förfrågningsnummer | supportärendenummer | kvittensnr | inlämningsnummer | registrerat med nummer | \
            registrerats med nummer | med ärendenummer | med diarienummer | ditt ärende med nummer | fallnummer | ärendebeteckning | ärendenr. | ärende nr. | \
            diarienr. | dnr. | dossiernr. | mål nr. | målnr. | ansökningsnr. | anmälningsnr. | anmälan nr. | skadenr. | skade nr. | felanmälan nr. | ticketnr. | \
            ticket nr. | incidentnr. | kvittensnr. | kontrollnummer för | registreringsnummer för din ansökan | registreringsnummer för ditt ärende | \
            protokollsnummer | journalnummer | löpnummer för | dossiernumret | begärannummer | begäran nr | begäran nr. | ansökan nr | ansökan nr. | ansöknings-id | \
            anmälnings-id | ärendekod | referens för ditt ärende | referensnummer för ditt ärende | referensnummer för din ansökan | referensnummer för din anmälan | \
            referensnummer för din begäran | överklagandenummer | skadeanmälningsnummer | inkommet nummer | handlingsnummer | beteckningen | diariefört med nummer | \
            diariefört under | med dnr | har fått nummer | har fått ärendenummer | tilldelats nummer | tilldelats ärendenummer | brevnummer
            """,
            .bait: """
            kundkod | butikskod | ordernummer | order | orderbekräftelse | beställning | beställningsnummer | köp | faktura* | fakturanummer | kvitto | kvittonummer | \
            postnummer | riktnummer | landskod* | landsnummer | rabattkod* | kampanjkod* | erbjudandekod* | värdekod* | presentkod* | presentkort* | kupongkod* | \
            kupong | voucherkod* | värvningskod* | rekommendationskod* | vänkod* | bonuskod* | spårningskod* | spårningsnummer | kollinummer | kolli-id | \
            försändelse* | sändningsnummer | paket* | avhämtningskod* | upphämtningskod* | hämtkod* | leveranskod* | avisering* | telefonnummer | telefon | tel | \
            mobilnummer | mobil | ring | ring oss | fax | kundnummer | kund-id | kundnr | kontonummer | medlemsnummer | medlems-id | användarnummer | användar-id | \
            personnummer | organisationsnummer | org.nr | anställningsnummer | försäkringsnummer | avtalsnummer | bokningsnummer | bokningskod* | bokningsreferens* | \
            bokning | bokningen | bekräftelsenummer | flyg | flygnummer | avgång | plats | vagn | rum | rumsnummer | lägenhet | våning | byggnad | gata | gatan | \
            *gatan | *vägen | portkod* | postbox | box nr | mötes-id | möteskod* | felkod* | källkod* | qr-kod* | qrkod* | streckkod* | klädkod* | uppförandekod* | \
            färgkod* | bankkod | clearingnummer | momsnummer | moms | momsreg | kortnummer | kort | kort som slutar på | slutar på | sista fyra siffror* | \
            sista fyra siffrorna | transaktionsnummer | transaktions-id | transaktion | betalning | betalningsreferens | referens | referensnummer | ocr | ocr-nummer | \
            bankgiro | plusgiro | serienummer | modellnummer | modell | artikelnummer | artikel | produktkod* | produktnummer | version | sida | sidan | kapitel | \
            avsnitt | nummer | nr | belopp | totalt | summa | delsumma | pris | saldo | antal | avgift | kr | kronor | sek | datum | födelsedatum | sedan | poäng | \
            kilometer | personer | användare | kunder | medlemmar | vi har tagit emot din betalning | vi har tagit emot din beställning | vi har tagit emot din order | \
            vi har tagit emot din gåva | vi har tagit emot din bokning | vi har tagit emot din prenumeration | vi har tagit emot din insättning | \
            vi har tagit emot er betalning | vi har tagit emot er beställning | vi har tagit emot er bokning | vi har tagit emot er order | \
            vi har tagit emot betalning | vi har tagit emot ett nytt | vi har mottagit din betalning | vi har mottagit din beställning | vi har mottagit din order | \
            vi har mottagit din bokning | vi har mottagit er betalning | vi har mottagit er beställning | vi har mottagit betalning | vi har fått din betalning | \
            vi har fått din beställning | tack för din beställning | försändelse-id | vinstnummer | vinstkod | org nr | orgnr | användarnamn | godkännandekod* | \
            auktoriseringskod* | fyra sista siffrorna | portkod | portkoden | dörrkod | grindkod | larmkod | garagekod | sista 4 siffrorna | 4 sista siffrorna | \
            fyra sista siffror | sista fyra siffror | sista tre siffrorna | tre sista siffrorna | två sista siffrorna | sista siffrorna | sista siffror | \
            första sex siffrorna | slutsiffror | slutsiffrorna | slutar med | som slutar på | som slutar med | med slutsiffrorna | personnummer* | \
            kortets säkerhetskod | säkerhetskoden på kortet | på baksidan av kortet | på baksidan av ditt kort | på kortets baksida | skåpkod* | öppningskod* | \
            din vistelse | nyckelskåp | nyckelskåpet | nyckelbox | nyckelboxen | \
            ring oss på | ring till oss på | kontakta oss på | ring till | \
            bokningskod | sökandenummer | kandidatnummer
            """,
            .pointing: """
            nedan | nedanstående | följande | här är | här är din | är din | din kod är
            """,
            .enter: """
            slå in | tryck in | mata in | ange | ange den | skriv | skriv in | fyll i | använd | använda | kopiera | klistra in | nedan | nedanstående | följande | \
            här är | här är din | är din | din kod är | knappa in | skriver du in | skriver in | knappar du in | \
            matas in | matar in
            """,
            .expiry: """
            går ut | löper ut | upphör | upphör att gälla | upphör att fungera | giltig | giltig i | giltigt | är giltig | giltighet | giltighetstid | gäller | \
            gäller i | gäller till | slutar gälla | slutar fungera | slutar att fungera | utgår | förfaller | inom | inom de närmaste | förbrukas | fungerar i | \
            minuter på dig | timmar på dig | giltig till | giltig till och med | giltigt till | giltiga till | gäller fram till | gäller t.o.m | är giltig till | \
            är giltig fram till | fungerar till | fungerar fram till | förblir giltig till | går ut klockan | går ut kl | går ut om | löper ut klockan | löper ut kl | \
            löper ut om | upphör kl | använd den före | använd den innan | ange den före | ange den innan | måste användas före | måste användas innan | \
            måste anges före | kan användas till | kan användas fram till | senast klockan | senast kl | du har bara | minuter kvar | du har kvar | aktiv till
            """,
            .minute: """
            minut | minuter | min | minuter på dig | minuter kvar
            """,
            .hour: "timme | timmar | tim | timmar på dig",
            .day: "dag | dagar | dygn",
            .secrecy: """
            dela aldrig | dela inte | dela aldrig denna | dela aldrig den här | dela aldrig koden | dela aldrig med dig | dela inte denna | dela inte den här | \
            dela inte koden | dela inte med dig | dela inte med | lämna aldrig ut | lämna inte ut | lämna inte | ge aldrig | ge inte | vidarebefordra inte | \
            skicka inte vidare | med någon | till någon | med andra | kommer aldrig att be | ber dig aldrig | ber aldrig | frågar aldrig | konfidentiell* | \
            håll den hemlig | hemlig
            """,
            .unrequested: """
            om du inte | om det inte var du | om det inte är du | om du ej | om ni inte | om inte du | inte begärt | inte har begärt | inte bett om | inte du som | \
            ignorera detta | ignorera det här | ignorera mejlet | ignorera meddelandet | kan du ignorera | kan du bortse | bortse från | du kan ignorera | bortse
            """,
            .elsewhere: """
            via sms | per sms | ett sms | sms till | med sms | textmeddelande | till din telefon | till din mobil | till ditt mobilnummer | autentiseringsapp* | \
            autentiserings-app* | autentiserare* | per post | med post | i ett brev | via brev
            """,
            .spent: """
            har ändrats | har använts | har uppdaterats | har återställts | har verifierats | har bekräftats | har aktiverats | har bytts | har skapats | \
            har redan använts | är nu verifierad | är nu bekräftad | är nu aktiverad | är nu aktivt | är nu ändrat | redan använts | lyckades | har gått ut | \
            inte längre giltig | ny inloggning | ny inloggning upptäckt | framgångsrikt
            """,
            .confirm: """
            bekräfta | bekräftar | bekräftelse | verifiera | verifierar | verifiering | aktivera | aktiverar | aktivering | validera | validering | \
            slutför registreringen | slutför din registrering | slutför registrering | slutföra registreringen | slutföra din registrering | slutför ditt konto | \
            slutför anmälan | fullfölj registreringen | fullfölj din registrering | avsluta registreringen | godkänn | godkänna | autentisera | legitimera | \
            ännu inte aktiverat | ännu inte verifierad | ännu inte bekräftad | inte verifierats | lita på den här enheten | det är jag | det var jag | att det är du | \
            slutföra skapandet av ditt konto | slutföra ditt konto | lås upp kontot | lås upp ditt konto | låsa upp kontot | ja, jag vill prenumerera | slutföra anmälan
            """,
            .address: """
            e-post | epost | mejl | mejladress* | mailadress* | e-postadress* | epostadress* | e-post-adress | mail | adress | konto* | kontot | registrering | \
            registreringen | prenumeration* | anmälan | identitet | profil | enhet | medlemskap | telefonnummer | mobilnummer
            """,
            .password: """
            lösenord | lösenordet | lösenords | *lösenord | tillfällig lösenord | tillfällig lösenordet | tillfälliga lösenord | tillfälliga lösenordet | \
            tillfälligt lösenord
            """,
            .reset: """
            återställ | återställa | återställning | återställer | nollställ | nollställa | glömt | glömde | byt lösenord | byta lösenord | byte av lösenord | \
            ändra lösenord | ändra lösenordet | ändra ditt lösenord | nytt lösenord | nya lösenord | välj lösenord | välj ett lösenord | välj ett nytt lösenord | \
            välja lösenord | välja ett nytt lösenord | skapa lösenord | skapa ett lösenord | skapa ett nytt lösenord | ange ett nytt lösenord | ange nytt lösenord | \
            sätt ett nytt lösenord | uppdatera lösenord | lösenordsåterställning | återskapa
            """,
            .signIn: """
            utan lösenord | logga in | logga in mig | loggar in | inloggning | inloggningen | inloggningslänk* | magisk länk | magiska länken | kom åt ditt konto | \
            till ditt konto | engångslänk* | säker länk | ja, det är jag | släpp in mig
            """,
            .invite: """
            inbjudan | inbjudningar | bjuda in | bjudit in | bjuder in | bjöd in | har bjudit in dig | inbjuden | blivit inbjuden | acceptera | tacka ja | \
            acceptera inbjudan | gå med | gå med i | delta i | delta på | delta her | anslut dig | gett dig åtkomst | \
            skapat ett konto åt dig | skapat ett konto till dig | skapat ett konto för dig
            """,
            .press: """
            klicka | klicka här | klicka på | klickar | genom att klicka | tryck | tryck på | trycker | länken nedan | knappen nedan | nedanstående länk | \
            nedanstående knapp | följande länk | denna länk | den här länken | länken | knappen | den här knappen | kopiera och klistra in | kopiera länken | \
            kopiera denna länk | webbläsare | webbläsaren | adressfältet | =besök | öppna | gå till | följ länken | adressfält | kom igång
            """,
            .never: """
            avregistrera | avregistrera dig | avprenumerera | avsluta prenumeration* | säg upp | avanmäl* | avbeställ | sluta få | inställningar | \
            e-postinställningar | hantera inställningar | hantera prenumeration | hantera aviseringar | aviseringar | aviseringsinställningar | \
            meddelandeinställningar | integritet | integritetspolicy* | personuppgifter | personuppgiftspolicy | dataskydd | sekretess* | sekretesspolicy | villkor | \
            villkoren | användarvillkor* | allmänna villkor | juridiskt | cookies | kakor | hjälp | hjälpcenter | support | kundservice | kundtjänst | kontakt | \
            kontakta | kontakta oss | vanliga frågor | läs mer | mer information | ta reda på mer | visa i webbläsare* | visa i webbläsaren | öppna i webbläsare* | \
            visa online | webbversion | det var inte jag | det är inte jag | inte jag | rapportera | anmäl missbruk | säkra kontot | skydda kontot | \
            skydda ditt konto | avbryt | avböj | neka | avvisa | blockera | ignorera | ladda ner | ladda ned | ladda ner appen | hämta appen | installera | följ oss | \
            dela | vidarebefordra | blogg | nyheter | om oss | karriär | startsida | webbplats | hemsida | butik | handla | köp | köp nu | visa order | se order | \
            visa beställning | spåra | spåra paket* | spåra order | visa faktura | community | forum | guide | enkät | undersökning | feedback | betygsätt | omdöme | \
            recension | donera | priser | visa detaljer | svara | radera konto* | återbetalning | visa uppgift* | \
            visa din anmälan | se din anmälan | \
            slutför köpet | slutför beställningen | slutför din beställning | \
            checka in nu
            """,
        ])
}
