extension Language {
    static let swedish = Language(
        "sv",
        [
            .appointment: "=möte | =mötet | mötes-id | videomöte* | webbinarium*",
            .received: """
            vi har tagit emot | vi har mottagit | vi har tagit emot din | vi har tagit emot ert ärende | vi har tagit emot er | vi har tagit emot ditt ärende | \
            vi har mottagit ditt ärende | vi har mottagit din ansökan | vi har mottagit din anmälan | vi har mottagit ditt meddelande | vi har fått ditt meddelande | \
            vi har fått din anmälan | vi har fått din ansökan | vi har fått ditt mejl | vi har fått din förfrågan | vi har registrerat ditt ärende | vi har registrerat din anmälan | \
            vi har registrerat din ansökan | ditt ärende har | ditt ärende är registrerat | ert ärende har | din ansökan har kommit in | din ansökan har registrerats | \
            din ansökan är inskickad | din anmälan har | din anmälan är registrerad | din skadeanmälan har | ditt klagomål har | ditt meddelande har tagits emot | din felanmälan har | \
            din förfrågan har | mottagningsbevis | mottagningsbekräftelse | mottagningskvitto | vi bekräftar mottagandet | bekräftelse på mottagen | vi har skapat ett ärende | \
            ett ärende har skapats | vi har öppnat ett ärende | uppge detta nummer | ange detta nummer | vid fortsatt kontakt | spara detta nummer | spara numret | vi har fått in din | \
            vi har fått ditt e-postmeddelande | ditt e-postmeddelande har kommit in | ditt e-postmeddelande har tagits emot | ditt e-postmeddelande har mottagits | \
            bekräftelse på att vi har | bekräftelse på mottaget | bekräftelse på din ansökan | vi bekräftar mottagande av
            """,
            .thanks: """
            tack för att du kontaktar | tack för ditt meddelande | tack för att du kontaktade | tack för att du kontaktat | tack för att du hör av dig | tack för att du hörde av dig | \
            tack för din anmälan | tack för ditt mejl | tack för ditt mail | tack för din förfrågan | tack för ditt e-postmeddelande | tack för din e-post | tack för din fråga | \
            tack för din ansökan | tack för ert mejl | tack för ert meddelande | tack för er förfrågan | tack för din felanmälan | tack för ditt klagomål | tack för ditt brev | \
            tack för din skrivelse | tack för att du skriver till oss | tack för att du skickade
            """,
            .request: """
            *ansökan | *ansökningar | *begäran | *förfrågan | ärende | ärendet | *anmälan | *klagomål | *klagomålet | *reklamation | *överklagande | *överklagandet | \
            *invändning | *bestridande | *deklaration | *deklarationen | din rapport | er rapport | felrapport | din fråga | er fråga | ditt meddelande | ert meddelande | \
            skrivelse | yttrande | *synpunkt | *synpunkter | *supportärende | \
            ditt mejl | ert mejl | ditt brev | *yrkande | *framställan | *inlaga | *klagan | ärende-id | ärende nr | ärendet har nummer | anmälan nr | ditt ärende med nummer | \
            ärende nr. | anmälan nr. | begäran nr | begäran nr. | ansökan nr | ansökan nr.
            """,
            .arrival: """
            mottagit | mottagen | mottaget | mottagits | tagit emot | tagits emot | fått | inkommit | inkom | kommit in | registrerat | registrerad | registrerats | diarieförd | \
            diarieförts | lämnats in | inskickad | inlämnad | öppnat | öppnats | skapat | skapats | under behandling | handläggs | behandlas | har nått oss | upprättat | \
            inlämnats | inskickat | arkiverats | noterats | noterad | vidarebefordrats | vidarebefordrad | hanteras | tas om hand | har nått | behandlat | \
            har lagts upp | skickats in | ingivits | ingiven | ingetts | registrerat med nummer | registrerats med nummer | tilldelats nummer | tilldelats ärendenummer
            """,
            .numbering: "nummer | nr | nr. | numret | referens | ref | id | referensnummer | beteckning",
            .oneTimeCode: """
            verifieringskod* | verifikationskod* | bekräftelsekod* | säkerhetskod* | inloggningskod* | \
            engångskod* | åtkomstkod* | autentiseringskod* | behörighetskod* | kontrollkod* | \
            identifieringskod* | valideringskod* | godkännandekod* | upplåsningskod* | \
            legitimeringskod* | tvåfaktorskod* | engångslösenord* | engångs-kod | engångs-pin | \
            engångspin* | tillfällig kod | tillfällig koden | tillfällig lösenord | \
            tillfällig lösenordet | tillfällig inloggningskod | tillfällig verifieringskod | \
            tillfälliga kod | tillfälliga koden | tillfälliga lösenord | tillfälliga lösenordet | \
            tillfälliga inloggningskod | tillfälliga verifieringskod | tillfälligt lösenord | sms-kod* | \
            otp-kod* | 2fa-kod* | login-kod* | e-post-kod* | kod för att | kod för inloggning | \
            kod för verifiering | kod för bekräftelse | koden för att | siffrig kod | siffriga kod | \
            siffriga koden | verifieringspin | \
            signeringskod*
            """,
            .code: """
            kod | koden | koder | *kod | *koden | pinkod* | pin-kod* | pin | nyckel | token | \
            följande siffror | dessa siffror | siffrorna nedan
            """,
            .accessCode: """
            aktiveringskod* | aktiveringsnyckel* | inbjudningskod* | inbjudanskod | registreringskod* | \
            anmälningskod* | parkopplingskod* | licensnyckel* | licenskod* | produktnyckel*
            """,
            .recoveryCode: """
            återställningskod* | reservkod* | säkerhetskopieringskod* | backupkod* | nödkod* | \
            återställningsnyckel*
            """,
            .receipt: """
            ärendenummer | ärende-id | ärendenr | ärende | diarienummer | biljettärende | ticketnummer | \
            kvittensnummer | supportärende | ansökningsnummer | anmälningsnummer | dossiernummer | \
            skadenummer | \
            ärendenumret | ärende nr | ärendets nummer | ert ärende | ditt ärendenummer | ärendet har nummer | diarienr | dnr | diarienumret | dossiernr | målnummer | mål nr | målnr | \
            ansökningsnr | ansökans nummer | anmälningsnr | anmälan nr | anmälans nummer | skadenr | skadeärende | skade nr | skadeärendenummer | felanmälan nr | felanmälningsnummer | \
            klagomålsnummer | reklamationsnummer | ticketnr | ticket nr | ärendereferens | incidentnummer | incidentnr | förfrågningsnummer | supportärendenummer | kvittensnr | inlämningsnummer | \
            registrerat med nummer | registrerats med nummer | med ärendenummer | med diarienummer | ditt ärende med nummer | fallnummer | ärendebeteckning | ärendenr. | ärende nr. | diarienr. | \
            dnr. | dossiernr. | mål nr. | målnr. | ansökningsnr. | anmälningsnr. | anmälan nr. | skadenr. | skade nr. | felanmälan nr. | ticketnr. | ticket nr. | incidentnr. | kvittensnr. | \
            kontrollnummer för | registreringsnummer för din ansökan | registreringsnummer för ditt ärende | protokollsnummer | journalnummer | löpnummer för | dossiernumret | \
            begärannummer | begäran nr | begäran nr. | ansökan nr | ansökan nr. | ansöknings-id | anmälnings-id | ärendekod | referens för ditt ärende | \
            referensnummer för ditt ärende | referensnummer för din ansökan | referensnummer för din anmälan | referensnummer för din begäran | överklagandenummer | \
            skadeanmälningsnummer | inkommet nummer | handlingsnummer | beteckningen | diariefört med nummer | diariefört under | med dnr | har fått nummer | har fått ärendenummer | \
            tilldelats nummer | tilldelats ärendenummer | brevnummer
            """,
            .bait: """
            kundkod | butikskod | \
            ordernummer | order | orderbekräftelse | beställning | beställningsnummer | köp | faktura* | \
            fakturanummer | kvitto | kvittonummer | postnummer | riktnummer | landskod* | landsnummer | \
            rabattkod* | kampanjkod* | erbjudandekod* | värdekod* | presentkod* | presentkort* | \
            kupongkod* | kupong | voucherkod* | värvningskod* | rekommendationskod* | vänkod* | \
            bonuskod* | spårningskod* | spårningsnummer | kollinummer | kolli-id | försändelse* | \
            sändningsnummer | paket* | avhämtningskod* | upphämtningskod* | hämtkod* | leveranskod* | \
            avisering* | telefonnummer | telefon | tel | mobilnummer | mobil | ring | ring oss | fax | \
            kundnummer | kund-id | kundnr | kontonummer | medlemsnummer | medlems-id | användarnummer | \
            användar-id | personnummer | organisationsnummer | org.nr | anställningsnummer | \
            försäkringsnummer | avtalsnummer | bokningsnummer | bokningskod* | bokningsreferens* | \
            bokning | bokningen | bekräftelsenummer | flyg | flygnummer | avgång | plats | vagn | rum | \
            rumsnummer | lägenhet | våning | byggnad | gata | gatan | *gatan | *vägen | portkod* | postbox | box nr | \
            mötes-id | möteskod* | felkod* | källkod* | qr-kod* | qrkod* | streckkod* | klädkod* | \
            uppförandekod* | färgkod* | bankkod | clearingnummer | momsnummer | moms | momsreg | \
            kortnummer | kort | kort som slutar på | slutar på | sista fyra siffror* | \
            sista fyra siffrorna | transaktionsnummer | transaktions-id | transaktion | betalning | \
            betalningsreferens | referens | referensnummer | ocr | ocr-nummer | bankgiro | plusgiro | \
            serienummer | modellnummer | modell | artikelnummer | artikel | produktkod* | \
            produktnummer | version | sida | sidan | kapitel | avsnitt | nummer | nr | belopp | totalt | \
            summa | delsumma | pris | saldo | antal | avgift | kr | kronor | sek | datum | \
            födelsedatum | sedan | poäng | kilometer | personer | användare | kunder | medlemmar | \
            vi har tagit emot din betalning | vi har tagit emot din beställning | vi har tagit emot din order | vi har tagit emot din gåva | vi har tagit emot din bokning | \
            vi har tagit emot din prenumeration | vi har tagit emot din insättning | vi har tagit emot er betalning | vi har tagit emot er beställning | vi har tagit emot er bokning | \
            vi har tagit emot er order | vi har tagit emot betalning | vi har tagit emot ett nytt | vi har mottagit din betalning | vi har mottagit din beställning | vi har mottagit din order | \
            vi har mottagit din bokning | vi har mottagit er betalning | vi har mottagit er beställning | vi har mottagit betalning | vi har fått din betalning | vi har fått din beställning | \
            tack för din beställning | \
            försändelse-id | kolli-id | vinstnummer | vinstkod | org nr | orgnr | användarnamn
            """,
            .enter: """
            slå in | tryck in | mata in | ange | ange den | skriv | skriv in | fyll i | mata in | använd | använda | kopiera | \
            klistra in | nedan | nedanstående | följande | här är | här är din | är din | din kod är | \
            knappa in | \
            skriver du in | skriver in | knappar du in
            """,
            .expiry: """
            går ut | löper ut | upphör | upphör att gälla | upphör att fungera | giltig | giltig i | \
            giltigt | är giltig | giltighet | giltighetstid | gäller | gäller i | gäller till | \
            slutar gälla | slutar fungera | slutar att fungera | utgår | förfaller | inom | \
            inom de närmaste | förbrukas | fungerar i | \
            minuter på dig | timmar på dig
            """,
            .minute: "minut | minuter | min | minuter på dig",
            .hour: "timme | timmar | tim | timmar på dig",
            .day: "dag | dagar | dygn",
            .secrecy: """
            dela aldrig | dela inte | dela aldrig denna | dela aldrig den här | dela aldrig koden | \
            dela aldrig med dig | dela inte denna | dela inte den här | dela inte koden | \
            dela inte med dig | dela inte med | lämna aldrig ut | lämna inte ut | lämna inte | \
            ge aldrig | ge inte | vidarebefordra inte | skicka inte vidare | med någon | till någon | \
            med andra | kommer aldrig att be | ber dig aldrig | ber aldrig | frågar aldrig | \
            konfidentiell* | håll den hemlig | hemlig
            """,
            .unrequested: """
            om du inte | om det inte var du | om det inte är du | om du ej | om ni inte | om inte du | \
            inte begärt | inte har begärt | inte bett om | inte du som | ignorera detta | \
            ignorera det här | ignorera mejlet | ignorera meddelandet | kan du ignorera | \
            kan du bortse | bortse från | du kan ignorera | bortse
            """,
            .elsewhere: """
            via sms | per sms | ett sms | sms till | med sms | textmeddelande | till din telefon | \
            till din mobil | till ditt mobilnummer | autentiseringsapp* | autentiserings-app* | \
            autentiserare* | per post | med post | i ett brev | via brev
            """,
            .spent: """
            har ändrats | har använts | har uppdaterats | har återställts | har verifierats | \
            har bekräftats | har aktiverats | har bytts | har skapats | har redan använts | \
            är nu verifierad | är nu bekräftad | är nu aktiverad | är nu aktivt | är nu ändrat | \
            redan använts | lyckades | har gått ut | inte längre giltig | ny inloggning | \
            ny inloggning upptäckt | framgångsrikt
            """,
            .confirm: """
            bekräfta | bekräftar | bekräftelse | verifiera | verifierar | verifiering | aktivera | \
            aktiverar | aktivering | validera | validering | slutför registreringen | \
            slutför din registrering | slutför registrering | slutföra registreringen | \
            slutföra din registrering | slutför ditt konto | slutför anmälan | fullfölj registreringen | \
            fullfölj din registrering | avsluta registreringen | godkänn | godkänna | autentisera | \
            legitimera | \
            ännu inte aktiverat | ännu inte verifierad | \
            ännu inte bekräftad | inte verifierats | \
            lita på den här enheten | \
            det är jag | det var jag | att det är du
            """,
            .address: """
            e-post | epost | mejl | mejladress* | mailadress* | e-postadress* | epostadress* | \
            e-post-adress | mail | adress | konto* | kontot | registrering | registreringen | \
            prenumeration* | anmälan | identitet | profil | enhet | medlemskap
            """,
            .password: """
            lösenord | lösenordet | lösenords | *lösenord | tillfällig lösenord | tillfällig lösenordet | tillfälliga lösenord | tillfälliga lösenordet | tillfälligt lösenord
            """,
            .reset: """
            återställ | återställa | återställning | återställer | nollställ | nollställa | glömt | \
            glömde | byt lösenord | byta lösenord | byte av lösenord | ändra lösenord | \
            ändra lösenordet | ändra ditt lösenord | nytt lösenord | nya lösenord | välj lösenord | \
            välj ett lösenord | välj ett nytt lösenord | välja lösenord | välja ett nytt lösenord | \
            skapa lösenord | skapa ett lösenord | skapa ett nytt lösenord | ange ett nytt lösenord | \
            ange nytt lösenord | sätt ett nytt lösenord | uppdatera lösenord | lösenordsåterställning | \
            återskapa
            """,
            .signIn: """
            utan lösenord | \
            logga in | logga in mig | loggar in | inloggning | inloggningen | inloggningslänk* | magisk länk | \
            magiska länken | kom åt ditt konto | till ditt konto | engångslänk* | säker länk
            """,
            .invite: """
            inbjudan | inbjudningar | bjuda in | bjudit in | bjuder in | bjöd in | har bjudit in dig | \
            inbjuden | blivit inbjuden | acceptera | tacka ja | acceptera inbjudan | gå med | gå med i | \
            delta | anslut dig | gett dig åtkomst
            """,
            .press: """
            klicka | klicka här | klicka på | klickar | genom att klicka | tryck | tryck på | trycker | \
            länken nedan | knappen nedan | nedanstående länk | nedanstående knapp | följande länk | \
            denna länk | den här länken | länken | knappen | den här knappen | kopiera och klistra in | \
            kopiera länken | kopiera denna länk | webbläsare | webbläsaren | adressfältet | besök | \
            öppna | gå till | följ länken | adressfält
            """,
            .never: """
            avregistrera | avregistrera dig | avprenumerera | avsluta prenumeration* | säg upp | \
            avanmäl* | avbeställ | sluta få | inställningar | e-postinställningar | \
            hantera inställningar | hantera prenumeration | hantera aviseringar | aviseringar | \
            aviseringsinställningar | meddelandeinställningar | integritet | integritetspolicy* | \
            personuppgifter | personuppgiftspolicy | dataskydd | sekretess* | sekretesspolicy | \
            villkor | villkoren | användarvillkor* | allmänna villkor | juridiskt | cookies | kakor | \
            hjälp | hjälpcenter | support | kundservice | kundtjänst | kontakt | kontakta | \
            kontakta oss | vanliga frågor | läs mer | mer information | ta reda på mer | \
            visa i webbläsare* | visa i webbläsaren | öppna i webbläsare* | visa online | webbversion | \
            det var inte jag | det är inte jag | inte jag | rapportera | anmäl missbruk | säkra kontot | \
            skydda kontot | skydda ditt konto | avbryt | avböj | neka | avvisa | blockera | ignorera | \
            ladda ner | ladda ned | ladda ner appen | hämta appen | installera | följ oss | dela | \
            vidarebefordra | blogg | nyheter | om oss | karriär | startsida | webbplats | hemsida | \
            butik | handla | köp | köp nu | visa order | se order | visa beställning | spåra | \
            spåra paket* | spåra order | visa faktura | community | forum | guide | enkät | \
            undersökning | feedback | betygsätt | omdöme | recension | donera | priser | visa detaljer | \
            svara | radera konto* | återbetalning
            """,
        ])

    static let icelandic = Language(
        "is",
        [
            .appointment: "fundur | fundarins | fundinn | fjarfund* | vefnámskeið*",
            .received: """
            við höfum móttekið erindi | við höfum móttekið beiðni | við höfum móttekið umsókn | við höfum móttekið fyrirspurn | við höfum móttekið kvörtun | \
            við höfum móttekið tilkynningu | við höfum móttekið skilaboð | við höfum fengið erindi | við höfum fengið fyrirspurn | erindi þitt hefur verið | erindið þitt hefur verið | \
            umsókn þín hefur verið | umsóknin þín hefur verið | beiðni þín hefur verið | beiðnin þín hefur verið | fyrirspurn þín hefur | kvörtun þín hefur verið | \
            tilkynning þín hefur | skilaboðin þín hafa | erindi þitt er móttekið | umsókn þín er móttekin | staðfesting á móttöku | móttökustaðfesting | stofnað hefur verið mál | \
            vinsamlegast vísaðu | vinsamlega vísið | tilgreindu þetta númer | vísið í málsnúmer | geymdu þetta númer | við höfum móttekið tölvupóstinn þinn | \
            við höfum móttekið póstinn þinn | við höfum móttekið ábendingu | við höfum móttekið gögnin | tölvupóstur þinn hefur verið móttekinn | tölvupóstur þinn er móttekinn | \
            tölvupóstur þinn hefur borist | tölvupósturinn þinn hefur verið móttekinn | tölvupósturinn þinn er móttekinn | tölvupósturinn þinn hefur borist | \
            hefur verið móttekið og skráð | hefur verið móttekin og skráð | hefur verið móttekin | hefur verið móttekið | hefur verið skráð undir | staðfesting á umsókn | \
            staðfesting á skráningu erindis | staðfestum móttöku
            """,
            .thanks: """
            takk fyrir að hafa samband | takk fyrir að hafa haft samband | takk fyrir skilaboðin | takk fyrir fyrirspurnina | takk fyrir erindið | þakka þér fyrir að hafa samband | \
            þökkum fyrir erindið | takk fyrir tölvupóstinn | takk fyrir póstinn | takk fyrir að senda okkur | takk fyrir umsóknina | takk fyrir ábendinguna | takk fyrir beiðnina | \
            takk fyrir kvörtunina | þökkum fyrir tölvupóstinn | þökkum fyrir umsóknina | þökkum fyrir fyrirspurnina | þökkum þér fyrir erindið | þökkum fyrir ábendinguna
            """,
            .request: """
            *umsókn | *umsóknin | *umsóknina | *umsóknar | *beiðni | *beiðnin | *beiðnina | *fyrirspurn | *fyrirspurnin | *erindi | *erindið | *kvörtun | *kvörtunin | kæra | \
            kæru | *tilkynning | *tilkynningin | tjónstilkynning* | *skattframtal* | *framtal | krafa | kröfu | *andmæli | skilaboð þín | skilaboðin þín | málið þitt | mál þitt | \
            verkbeiðni* | *ábending | *tilkynningu | \
            *umsóknir | *umsókninni | *kvörtuninni | *erindinu | bréf þitt | bréfið þitt | *kærunni | spurningin þín | gögnin þín | beiðni nr | beiðni númer | umsókn nr | \
            umsókn númer | erindi nr | verkbeiðni nr | verkbeiðnisnúmer | beiðni nr. | umsókn nr. | erindi nr. | verkbeiðni nr.
            """,
            .arrival: """
            móttekið | móttekin | mótteknar | móttekinn | tekið á móti | borist | barst | bárust | skráð | skráður | skráðar | skráðum | lögð inn | lagt inn | opnað | stofnað | \
            stofnuð | í vinnslu | til meðferðar | skilað | móttöku | höfum fengið | \
            verið lögð fram | lögð fram | lagt fram | áframsend | áframsent | afgreiðslu | skráð undir númeri | skráð með númeri
            """,
            .numbering: """
            númer | númerið | númeri | númerinu | nr | nr. | tilvísun | tilvísunarnúmer | auðkenni | \
            auðkennisnúmer
            """,
            .oneTimeCode: """
            staðfestingarkóð* | öryggiskóð* | innskráningarkóð* | auðkenningarkóð* | aðgangskóð* | \
            sannvottunarkóð* | einnotakóð* | staðfestingarnúmer* | öryggisnúmer* | innskráningarnúmer* | \
            auðkenningarnúmer* | einnota kóði | einnota kóða | einnota lykilorð | einnota aðgangskóði | \
            tímabundinn | tímabundinn kóði | tímabundið lykilorð | stafa kóð* | kóði til að | \
            kóðann til að | \
            einnota lykilorð* | einnota lykilorðið þitt
            """,
            .code: """
            kóði | kóða | kóðinn | kóðann | kóðanum | kóðans | *kóði | *kóða | *kóðinn | *kóðann | \
            pin-númer | pinnúmer | lykill | \
            eftirfarandi tölur | eftirfarandi tölustafi | þessar tölur
            """,
            .accessCode: "virkjunarkóð* | boðskóð* | skráningarkóð* | virkjunarlykil*",
            .recoveryCode: "endurheimtarkóð* | varakóð* | neyðarkóð* | öryggisafritskóð*",
            .receipt: """
            málsnúmer | beiðnisnúmer | tilvísunarnúmer máls | umsóknarnúmer | þjónustubeiðni | málsnúmerið | málsnúmeri | málnúmer | mál nr | mál númer | máls nr | númer máls | númer málsins | \
            númer beiðni | númer beiðninnar | beiðni nr | beiðni númer | beiðnanúmer | umsókn nr | umsókn númer | númer umsóknar | umsóknarnúmeri | tjónsnúmer | tjónanúmer | tjón nr | \
            kvörtunarnúmer | erindisnúmer | númer erindis | erindi nr | verkbeiðni nr | verkbeiðnisnúmer | fyrirspurnarnúmer | tilkynningarnúmer | móttökunúmer | skráð undir númeri | \
            með málsnúmer | með málsnúmerinu | ticket nr | tilvísun máls | mál nr. | máls nr. | beiðni nr. | umsókn nr. | tjón nr. | erindi nr. | verkbeiðni nr. | ticket nr. | \
            skráningarnúmer erindis | skráningarnúmer umsóknar | kærunúmer | kærumálsnúmer | bréfanúmer | skjalanúmer | málaskrárnúmer | málanúmer | númer erindisins | \
            númer umsóknarinnar | númer kvörtunar | númer fyrirspurnar | ábendingarnúmer | tilvísunarnúmer umsóknar | tilvísunarnúmer erindis | tilvísunarnúmer beiðni | \
            tilvísunarnúmer kvörtunar | fengið málsnúmerið | fengið númerið | skráð með númeri | beiðnanúmerið | þjónustubeiðni nr | þjónustubeiðni nr.
            """,
            .bait: """
            pöntun* | pöntunarnúmer | reikningur | reikningsnúmer | kvittun | póstnúmer | landsnúmer | \
            landskóð* | afsláttarkóð* | afsláttur | kynningarkóð* | gjafakóð* | gjafabréf | gjafakort | \
            tilboðskóð* | rakningarnúmer | sendingarnúmer | sending | afhendingarkóð* | símanúmer | \
            sími | farsími | fax | viðskiptamannanúmer | viðskiptanúmer | félagsnúmer | kennitala | kt | \
            bókunarnúmer | bókun | bókunarkóð* | flug | flugnúmer | sæti | herbergi | hæð | gata | \
            *gata | pósthólf | villukóð* | frumkóð* | qr-kóð* | strikamerki | vsk | vsk-númer | \
            kortanúmer | kort | endar á | síðustu fjórir | færsla | færslunúmer | greiðsla | tilvísun | \
            tilvísunarnúmer | raðnúmer | vörunúmer | útgáfa | síða | kafli | númer | nr | upphæð | \
            samtals | alls | verð | kr | krónur | dagsetning | punktar | notendur | \
            við höfum móttekið greiðslu | við höfum móttekið pöntun | við höfum móttekið bókun | við höfum fengið greiðslu | við höfum fengið pöntun | takk fyrir pöntunina | \
            notandanafn
            """,
            .enter: """
            sláðu inn | slá inn | notaðu | afritaðu | límdu | hér að neðan | eftirfarandi | hér er | \
            er þinn | skráðu inn kóð*
            """,
            .expiry: """
            rennur út | renna út | gildir | gildir í | gildur | gilt í | í gildi | gildistími | \
            fellur úr gildi | innan
            """,
            .minute: "mínúta | mínútu | mínútur | mínútna | mínútum | mín",
            .hour: "klukkustund* | klst | tíma",
            .day: "dagur | dag | daga | dögum | sólarhring*",
            .secrecy: """
            ekki deila | deildu ekki | aldrei deila | með neinum | með öðrum | trúnaðarmál | \
            biðjum aldrei | gefðu ekki
            """,
            .unrequested: """
            ef þú baðst ekki | ef þú óskaðir ekki | ef þú ert ekki | ef þú hefur ekki | \
            ef þú gerðir ekki | ef þetta varst ekki þú | baðst ekki um | óskaðir ekki | hunsaðu | \
            hunsa þennan | leiða hjá þér | hunsa þetta
            """,
            .elsewhere: """
            með sms | sms skilaboð* | textaskilaboð* | í símann þinn | auðkenningarforrit* | \
            auðkenningarapp* | með bréfpósti | í bréfi
            """,
            .spent: """
            hefur verið breytt | hefur verið notað | hefur verið notaður | hefur verið uppfært | \
            hefur verið endurstillt | hefur verið staðfest | hefur verið staðfestur | \
            hefur verið virkjaður | hefur verið virkjað | var breytt | þegar verið notað* | tókst | \
            útrunninn | rann út | ný innskráning
            """,
            .confirm: """
            staðfesta | staðfestu | staðfesting | staðfestingu | sannreyna | sannreyndu | virkja | \
            virkjaðu | virkjun | ljúka skráningu | ljúktu skráningu | klára skráningu | samþykkja | \
            ekki enn virkur | já, þetta er ég
            """,
            .address: """
            netfang | netfangið | netfangs | netfangi | tölvupóst* | póstfang | reikning | reikninginn | \
            aðgang | aðganginn | skráning | skráningu | áskrift | prófíl* | tæki
            """,
            .password: "lykilorð | lykilorðið | lykilorðs | lykilorði | aðgangsorð*",
            .reset: """
            endurstilla | endurstilltu | endurstilling | endurstillingu | endursetja | endurheimta | \
            gleymt | gleymdir | gleymdirðu | nýtt lykilorð | breyta lykilorði | breyttu lykilorði | \
            búa til lykilorð | velja lykilorð | veldu lykilorð | veldu nýtt lykilorð
            """,
            .signIn: """
            skráðu inn | innskrá | skráðu þig inn | skrá inn | skrá inn | skrá mig inn | skráðu þig inn | skrá þig inn | innskráning | innskráningu | \
            innskráningar | innskráningarhlekk* | töfrahlekk* | opna aðgang | \
            komast inn á aðganginn | komast inn á reikninginn | kemst inn á aðganginn
            """,
            .invite: """
            boð | boðið | bjóða | bauð þér | hefur boðið þér | boðið þér | þiggja boð | samþykkja boð | \
            taka þátt | ganga í
            """,
            .press: """
            smelltu | smella | með því að smella | ýttu | ýta | hlekkinn | hlekkur | hlekk | tengilinn | \
            tengil | hnappinn | hnapp | hnappurinn | þennan hlekk | þennan tengil | afritaðu hlekkinn | \
            afritaðu og límdu | vafra | vafrann | vafranum | opnaðu | farðu á | heimsæktu
            """,
            .never: """
            afskrá | afskrá mig | afskráning | segja upp áskrift | hætta áskrift | stillingar | \
            tilkynningar | persónuvernd | persónuverndarstefna | persónuverndarstefnu | skilmálar | \
            notkunarskilmálar | skilmála | vafrakökur | hjálp | aðstoð | þjónustuver | hafa samband | \
            hafðu samband | algengar spurningar | lesa meira | nánar | frekari upplýsingar | \
            skoða í vafra | opna í vafra | vefútgáfa | þetta var ekki ég | ekki ég | tilkynna | \
            hætta við | hafna | loka á | sækja | sækja app* | sækja forrit* | fylgdu okkur | deila | \
            fréttir | um okkur | forsíða | vefsíða | verslun | kaupa | skoða pöntun | rekja sendingu | \
            könnun | svara | eyða reikningi
            """,
        ])
}
