extension Language {
    static let german = Language(
        "de",
        [
            .assigned: """
            neue antwort des kunden | neue antwort vom kunden | kunde hat geantwortet | ihnen zugewiesen | dir zugewiesen | \
            wartet auf ihre genehmigung | wartet auf ihre freigabe | wartet auf deine freigabe | zur genehmigung eingereicht | \
            hat eine neue konversation gestartet | wurde erstellt von
            """,
            .unfinished: """
            fast geschafft | fast fertig | nur noch ein schritt | noch ein schritt | ein letzter schritt | nur noch ein klick | gleich geschafft
            """,
            .secondFactor: """
            zwei faktor auth* | zweifaktorauth* | zwei faktor anmeld* | bestätigung in zwei schritten | anmeldung in zwei schritten | zwei stufen auth* | zweistufige auth* | zweistufigen auth* | zweistufige anmeld* | mehr faktor auth*
            """,
            .enrolment: """
            konto für sie angelegt | konto für dich angelegt | konto für sie erstellt | konto für dich erstellt | konto für sie eingerichtet | konto für dich eingerichtet | \
            beizutreten
            """,
            .booked: """
            buchungsbestätigung | reservierungsbestätigung | bestellbestätigung | buchung bestätigt | reservierung bestätigt | buchung ist bestätigt | \
            reservierung ist bestätigt | terminbestätigung | \
            termin bestätigt | termin ist bestätigt
            """,
            .second: """
            sekunden
            """,
            .subjectLine: """
            im betreff | betreffzeile | in der betreffzeile
            """,
            .digits: """
            ziffern | zahlenfolge | zahlenkombination | ziffernkombination | zeichenfolge | zifferncode | *stellige zahl | *stelligen zahl | *stellige nummer | \
            *stelligen nummer | sechsstellig* | vierstellig* | achtstellig* | fünfstellig* | 4-stellig* | 5-stellig* | 6-stellig* | 7-stellig* | 8-stellig* | \
            sechs zeichen | folgenden zeichen
            """,
            .received: """
            wir haben ihre anfrage erhalten | ihre anfrage ist eingegangen | ihre anfrage ist bei uns eingegangen | haben ihre nachricht erhalten | \
            haben ihre meldung erhalten | bitte geben sie bei rückfragen | bei rückfragen | bitte angeben | wir haben ihre nachricht erhalten | \
            wir haben deine nachricht erhalten | wir haben deine anfrage erhalten | wir haben ihre meldung erhalten | wir haben ihre beschwerde erhalten | \
            wir haben ihren antrag erhalten | wir haben ihr anliegen erhalten | ihre anfrage erhalten | deine anfrage erhalten | ihre anfrage wurde registriert | \
            ihre anfrage wurde erfasst | deine anfrage ist eingegangen | deine anfrage ist bei uns eingegangen | ihre nachricht ist bei uns eingegangen | \
            ihre nachricht ist eingegangen | ihre meldung ist eingegangen | ihre meldung ist bei uns eingegangen | ihre beschwerde ist eingegangen | \
            ihre beschwerde ist bei uns eingegangen | ihr antrag ist eingegangen | ihr antrag ist bei uns eingegangen | ihre schadenmeldung ist eingegangen | \
            ihre schadenmeldung erhalten | ihre schadensmeldung erhalten | ihr schreiben ist bei uns eingegangen | eingangsbestätigung | \
            bestätigen wir den eingang ihrer | bestätigen wir den eingang ihres | wir bestätigen den eingang ihrer | wir bestätigen den eingang ihres | \
            wurde ein ticket | bei rückfragen bitte | bei allen rückfragen | bei jeder korrespondenz | in jeder korrespondenz | im schriftverkehr | \
            bewahren sie diese nummer | haben wir ein ticket | wir haben ein ticket | haben ihre e-mail erhalten | haben deine e-mail erhalten | \
            haben wir ihre e-mail | haben wir deine e-mail | haben wir ihre nachricht | haben wir ihre anfrage | haben wir deine anfrage | haben wir deine nachricht | \
            ihre e-mail ist eingegangen | ihre e-mail ist bei uns eingegangen | ihre e-mail ist eingelangt | ihre e-mail haben wir erhalten | \
            ihre e-mail wird bearbeitet | bestätigen ihnen den eingang | bestätigen ihnen den erhalt | bestätigen den erhalt ihrer | bestätigen den erhalt ihres | \
            bestätigen den eingang deiner | bestätigen den eingang deines | der empfang ihrer | haben wir unter der nummer | haben wir unter dem zeichen | \
            ihr antrag wurde gestellt
            """,
            .thanks: """
            vielen dank für ihre anfrage | danke für ihre nachricht | vielen dank für ihre nachricht | danke für deine nachricht | vielen dank für deine nachricht | \
            vielen dank für ihre meldung | vielen dank für deine anfrage | vielen dank für ihr schreiben | vielen dank für ihre kontaktaufnahme | \
            danke, dass sie uns kontaktiert | vielen dank für ihre e-mail | vielen dank für ihre mail | vielen dank für deine e-mail | vielen dank für deine mail | \
            vielen dank für ihr anliegen | vielen dank für ihren antrag | vielen dank für ihre eingabe | vielen dank für ihre beschwerde | \
            vielen dank für ihren hinweis | vielen dank für ihre mitteilung | vielen dank für ihre rückmeldung | vielen dank für ihre zuschrift | \
            vielen dank für deine meldung | danke für ihre e-mail | danke für deine e-mail | danke für deine mail | danke für deine anfrage | danke für ihre anfrage | \
            danke für ihre meldung | danke für deine meldung | besten dank für ihre anfrage | besten dank für ihre nachricht | besten dank für ihre e-mail | \
            besten dank für ihre meldung | besten dank für ihr schreiben
            """,
            .request: """
            *anfrage | *anfragen | ihr anliegen | dein anliegen | ihrem anliegen | *antrag | *antrags | *anträge | *beschwerde | *reklamation | meldung | \
            *schadenmeldung | *schadensmeldung | *störungsmeldung | *mängelmeldung | *unfallmeldung | *schadenanzeige | *schadensanzeige | strafanzeige | \
            *widerspruch | *einspruch | klage | *steuererklärung | *petition | *supportticket | ihr vorgang | einen vorgang | ein vorgang | ihre nachricht | \
            deine nachricht | ihrer nachricht | ihre mitteilung | ihr schreiben | ihre eingabe | *gesuch | ihr hinweis | *eingabe | ihren hinweis | ihre unterlagen | \
            *rückmeldung | ihre zuschrift | *antrages | *gesuchs | *ersuchen | *begehren | *berufung | *gesuche | anfrage-nr | anfrage-id | antrags-nr | antrags-id | \
            schadenmeldung nr | beschwerde-nr | anfrage-nr. | antrags-nr. | schadenmeldung nr. | beschwerde-nr. | gesuchs-nr | gesuchs-nr.
            """,
            .arrival: """
            eingelangt | eingegangen | eingetroffen | erhalten | empfangen | entgegengenommen | registriert | erfasst | aufgenommen | angelegt | eröffnet | \
            eingereicht | erfolgreich übermittelt | erreicht | angekommen | in bearbeitung | wird bearbeitet | bearbeitet wird | liegt uns vor | ist bei uns | \
            den eingang | der eingang | eingangsbestätigung | eingebracht | protokolliert | weitergeleitet | zur bearbeitung | in prüfung | wird geprüft | vermerkt | \
            eingang bestätigt | entgegen genommen | angenommen | bearbeiten wir | wird behandelt | bearbeitung erfolgt | übermittelt | danke für ihre | \
            danke für ihren | danke für deine | danke für deinen | vielen dank für ihre | vielen dank für ihren | vielen dank für deine | vielen dank für deinen
            """,
            .numbering: """
            nummer | nr | referenz | ref | id | kennung | referenznummer | kennziffer | identifikationsnummer | unter dem zeichen | zeichen
            """,
            .oneTimeCode: """
            ihre tan | tan: | deine tan | die tan | eine tan | folgende tan | folgenden tan | neue tan | mailtan | mail-tan | tan für | tan lautet | mtan | smstan | \
            pushtan | tan-nummer | ihre mtan | bestätigungscode | bestätigungscodes | verifizierungscode | verifizierungscodes | verifikationscode | \
            verifikationscodes | sicherheitscode | sicherheitscodes | anmeldecode | anmeldecodes | logincode | logincodes | einmalcode | einmalcodes | zugangscode | \
            zugangscodes | zugriffscode | zugriffscodes | authentifizierungscode | authentifizierungscodes | autorisierungscode | autorisierungscodes | prüfcode | \
            prüfcodes | überprüfungscode | überprüfungscodes | validierungscode | validierungscodes | identifikationscode | identifikationscodes | freigabecode | \
            freigabecodes | legitimationscode | legitimationscodes | kontrollcode | kontrollcodes | einlogcode | einlogcodes | entsperrcode | entsperrcodes | \
            gerätecode | gerätecodes | rücksetzcode | rücksetzcodes | login code | zwei faktor code | 2 faktor code | 2fa code | zwei stufen code | sms code | \
            otp code | e-mail code | anmelde code | sicherheits code | bestätigungs code | verifizierungs code | einmal code | authentifizierungs code | zugangs code | \
            zugriffs code | mfa code | magischer code | einmal zugangscode | einmal zugriffscode | einmal pin | temporärer code | temporärer zugangscode | \
            temporärer zugriffscode | temporärer pin | temporären code | temporären zugangscode | temporären zugriffscode | temporären pin | temporäre code | \
            temporäre zugangscode | temporäre zugriffscode | temporäre pin | vorübergehender code | vorübergehender zugangscode | vorübergehender zugriffscode | \
            vorübergehender pin | persönlicher code | persönlicher zugangscode | persönlicher zugriffscode | persönlicher pin | dynamischer code | \
            dynamischer zugangscode | dynamischer zugriffscode | dynamischer pin | einmaliger code | einmaliger zugangscode | einmaliger zugriffscode | \
            einmaliger pin | einmaligen code | einmaligen zugangscode | einmaligen zugriffscode | einmaligen pin | einmalige code | einmalige zugangscode | \
            einmalige zugriffscode | einmalige pin | einmalpasswort | einmalkennwort | einmal-passwort | einmal-kennwort | einmalpin | einmaliges passwort | \
            einmaliges kennwort | temporäres passwort | temporäres kennwort | vorläufiges passwort | vorläufiges kennwort | vorübergehendes passwort | \
            vorübergehendes kennwort | bestätigungspin | sicherheitspin | anmeldepin | verifizierungspin | prüfpin | kontrollpin | bestätigungsnummer zur anmeldung | \
            sicherheitsnummer zur anmeldung | verifizierungsnummer zur anmeldung | prüfnummer zur anmeldung | verifizierungsnummer | sicherheitsschlüssel | \
            bestätigungsschlüssel | code zur bestätigung | code zur anmeldung | code zur verifizierung | code zur verifikation | code zur überprüfung | \
            code zur authentifizierung | code zur einmaligen | code zur freigabe | code für die anmeldung | code für die verifizierung | code für die bestätigung | \
            code für die einmalige | zeichnungscode | signaturcode | transaktionscode | auftragscode | code zum einloggen | code zum anmelden | code zum bestätigen | \
            code zum zurücksetzen | code, um | sms-tan | push-tan | chiptan | mobile tan | der tan | transaktionsnummer zur freigabe | sechsstelligen code | \
            6stelligen code | vierstelligen code | achtstelligen code | sechsstelliger code | vierstelliger code | achtstelliger code | stelligen code | \
            stelliger code | stellige code | bestätigungsnummer* | signaturcode* | unterschriftscode* | signatur-code* | prüfnummer | prüfnummern | bestätigungszahl | \
            sicherheitsnummer | sicherheitszahl | prüfzahl | einmalnummer | einmalschlüssel* | einmal-schlüssel* | einmalzahl | einmalkennung | einmalkennwort* | \
            einmalkombination | geheimnummer | geheimzahl | geheimziffern | anmeldenummer | anmeldeschlüssel* | anmeldephrase | login-nummer | login-schlüssel | \
            loginnummer | signatur-code | signaturschlüssel | unterschriftscode | unterschriftencode | transaktionspasswort | freigabecode* | freigabe-code | \
            freigabeschlüssel | freigabenummer | sms-passwort | sms-kennwort | digitaler schlüssel | digitalen schlüssel | verifikationsnummer | \
            authentifizierungsnummer | \
            vorläufige passwort | vorläufige kennwort | vorläufigen passwort | vorläufigen kennwort | temporäre passwort | temporäre kennwort | temporären passwort | temporären kennwort | vorübergehende passwort | vorübergehende kennwort | vorübergehenden passwort | vorübergehenden kennwort | einmalige passwort | einmalige kennwort | einmaligen passwort | einmaligen kennwort | \
            dynamisches passwort | zahlungspasswort | zahlungs-pin | transaktions-pin | transaktionsschlüssel | zahlungsschlüssel | sms-schlüssel | signaturkennwort | unterschriftskennwort | bestätigungsziffern | verifizierungsziffern | aktivierungsziffern | anmeldeziffern | freigabeziffern | entsperr-pin | löschcode
            """,
            .code: """
            bestätigungscode | code | codes | *code | *codes | pin | pins | *pin-code | pincode | zahlencode | zugangsdaten-code | token | schlüssel | \
            folgenden ziffern | folgende ziffern | die ziffern | diese ziffern | nachstehenden ziffern | ziffernfolge | bestätigungsnummer*
            """,
            .accessCode: """
            aktivierungscode* | aktivierungsschlüssel | aktivierungspin | freischaltcode* | freischaltschlüssel | freischaltungscode | einladungscode* | \
            registrierungscode* | registrierungsschlüssel | anmeldecode zur einschreibung | einschreibecode | einschreibeschlüssel | kopplungscode | verknüpfungscode | \
            lizenzschlüssel | lizenzcode | produktschlüssel | online-zugangscode | onlinezugangscode | beitrittscode | zuordnungscode | einlösecode zur aktivierung | \
            aktivierungs id | aktivierungsid | aktivierungsnummer | aktivierungsschlüssel* | aktivierungskennwort | aktivierungspasswort | freischaltnummer | \
            freischalt-code | zugangsnummer | online-zugangsnummer | zugangsschlüssel | zugriffsschlüssel | erstzugangscode | erstanmeldecode | \
            code für die erste anmeldung | registrierungsnummer | startpasswort* | startkennwort* | start-pin | startcode | startschlüssel | initialpasswort | \
            initialkennwort | initial-pin | erstpasswort | einrichtungscode | einrichtungsschlüssel | kopplungsschlüssel | \
            aktivierungs-code | aktivierungs-codes | \
            freischaltkennwort | freischaltpasswort | erstkennwort
            """,
            .recoveryCode: """
            wiederherstellungscode* | wiederherstellungsschlüssel | backup-code* | backupcode* | notfallcode* | notfall-code* | ersatzcode* | sicherungscode* | \
            reservecode* | rettungscode* | wiederherstellungsschlüssel* | wiederherstellungsnummer | backup-schlüssel | backupschlüssel | sicherungsschlüssel* | \
            notfallcode | notfallcodes | notfall-code | notfall-codes | notfallschlüssel* | ersatzcode | ersatzcodes | ersatzschlüssel | rettungscode | rettungscodes | \
            rettungsschlüssel | reservecode | reservecodes
            """,
            .receipt: """
            fallnummer | fall-nr | vorgangsnummer | vorgangs-nr | ticketnummer | ticket-nr | ticket-id | aktenzeichen | bearbeitungsnummer | anfragenummer | \
            antragsnummer | eingangsnummer | belegnummer | aktennummer | geschäftszeichen | supportticket | support-ticket | anliegennummer | ihr ticket | fall-id | \
            vorgangskennung | schadennummer | schadensnummer | beschwerdenummer | ticket nummer | vorgangsnr | vorgang nr | vorgangs-id | fallnr | aktenz | \
            anfrage-nr | anfrage-id | antrags-nr | antrags-id | meldungsnummer | meldenummer | störungsnummer | auftragsnummer der störung | schaden-nr | schadennr | \
            schadens-nr | schadenfallnummer | schadenmeldung nr | beschwerde-nr | registriernummer | dokumentennummer des antrags | übermittlungsprotokoll nr | \
            transferticket | telenummer | eingangs-nr | einreichungsnummer | referenznummer ihrer anfrage | referenznummer des vorgangs | unter der vorgangsnummer | \
            unter dem aktenzeichen | unter der ticketnummer | unser zeichen | unsere zeichen | bearbeitungsnr | serviceanfrage nr | dossiernummer | geschäftsnummer | \
            geschäftszahl | fall-nr. | vorgangs-nr. | ticket-nr. | vorgangsnr. | vorgang nr. | fallnr. | aktenz. | anfrage-nr. | antrags-nr. | schaden-nr. | \
            schadennr. | schadens-nr. | schadenmeldung nr. | beschwerde-nr. | übermittlungsprotokoll nr. | eingangs-nr. | bearbeitungsnr. | serviceanfrage nr. | \
            bearbeitungszeichen | vorgangszeichen | kontrollnummer | gesuchsnummer | gesuchs-nr | gesuchs-nr. | eingabenummer | antragskennung | antragskennzeichen | \
            fallkennung | meldungs-id | meldungs-nr | meldungs-nr. | anliegens-nr | anliegens-nr. | hinweisnummer | petitionsnummer | journalnummer | tagebuchnummer | \
            tagebuch-nr | tagebuch-nr. | protokollnummer | übermittlungsnummer | verfahrensnummer | verfahrenskennzeichen | registrierungsnummer ihres | \
            registrierungsnummer ihrer | bearbeitungs-id | nummer ihres antrags | nummer ihres anliegens | nummer ihres vorgangs | nummer ihres falls | \
            nummer ihres falles | nummer ihrer anfrage | nummer ihrer beschwerde | nummer ihrer meldung | unter der referenznummer | unter der referenz | \
            einsprache-nr | widerspruchsnummer | akten-nr | akten-nr. | aktennr | aktennr. | unter der aktennummer | zahl des aktes | vorgang
            """,
            .bait: """
            kundencode | firmencode | filialcode | händlercode | partnercode | zum Beispiel | türcode | haustürcode | wlan-passwort | wlan-schlüssel | bestellnummer* | \
            bestell-nr | bestellung | bestellungen | bestellcode | auftragsnummer | auftrags-nr | auftrag | auftragsbestätigung | bestellbestätigung | \
            rechnungsnummer | rechnungs-nr | rechnung | quittung | quittungsnummer | beleg | postleitzahl | plz | vorwahl | ländervorwahl | ländercode | landescode | \
            ortsvorwahl | gutscheincode* | gutschein-code* | gutschein | gutscheine | gutscheinnummer | rabattcode* | rabatt-code* | rabatt | aktionscode* | \
            angebotscode | promo-code* | promocode* | promotioncode | vorteilscode* | empfehlungscode* | freundschaftscode | geschenkcode | geschenkkarte | \
            geschenkkartencode | prämiencode | bonuscode | werbecode | couponcode | coupon | voucher | kuponcode | sendungsnummer | sendungsverfolgung | \
            sendungsverfolgungsnummer | sendung | paketnummer | paket | lieferung | lieferschein | liefernummer | trackingnummer | tracking-nummer | trackingcode | \
            tracking-code | abholcode* | abhol-code | abholnummer | telefonnummer | telefon | tel | telefax | fax | rufnummer | handynummer | mobilnummer | mobil | \
            handy | anrufen | rufen sie | hotline | kundennummer | kunden-nr | kunden-id | kundenkonto | kontonummer | konto-nr | mitgliedsnummer | mitglieds-nr | \
            benutzernummer | benutzer-id | nutzernummer | nutzer-id | teilnehmernummer | personalnummer | mitarbeiternummer | matrikelnummer | versicherungsnummer | \
            versicherungsscheinnummer | policennummer | vertragsnummer | vertrags-nr | vertragskonto | buchungsnummer | buchungscode | buchungs-code | \
            buchungsreferenz | buchung | reservierungsnummer | reservierungscode | reservierung | bestätigungsnummer | flugnummer | flug | zugnummer | gleis | \
            sitzplatz | sitz | zimmer | zimmernummer | raum | wohnung | hausnummer | stock | etage | gebäude | straße | *straße | *str | platz | allee | postfach | \
            meeting-id | meeting-kenncode | besprechungs-id | webinar-id | konferenz-id | einwahlnummer | fehlercode* | fehler-code | fehlernummer | statuscode | \
            quellcode* | programmcode | source-code | qr-code* | qrcode | barcode* | strichcode* | postcode | dresscode | dress-code | kleidercode | verhaltenskodex | \
            farbcode | zeichencode | unicode | morsecode | steuernummer | steuer-id | steuer-nr | steueridentifikationsnummer | ust-id* | ust-idnr | umsatzsteuer-id* | \
            umsatzsteuer-identifikationsnummer | uid-nummer | mwst | umsatzsteuer | bankleitzahl | blz | iban | bic | kartennummer | karte | karte mit der endziffer | \
            endziffer | endziffern | endend auf | endet auf | letzten vier ziffern | letzten 4 ziffern | kreditkarte | transaktionsnummer | transaktions-id | \
            transaktion | zahlungsreferenz | zahlung | überweisung | verwendungszweck | referenz | referenznummer | referenzcode | ref | seriennummer | serien-nr | \
            modellnummer | modell | teilenummer | artikelnummer | artikel-nr | artikel | produktnummer | produktcode | produkt-id | lizenznummer | version | \
            versionsnummer | ausgabe | seite | kapitel | abschnitt | paragraph | absatz | nummer | nr | betrag | gesamt | gesamtbetrag | gesamtsumme | summe | \
            zwischensumme | preis | saldo | guthaben | menge | anzahl | stück | gebühr | euro | datum | geburtsdatum | jahr | jahre | jahren | seit | punkte | meilen | \
            kilometer | personen | nutzer | kunden | mitglieder | handelsregister | handelsregisternummer | hrb | hra | registergericht | amtsgericht | \
            registernummer | firmenbuchnummer | gläubiger-id | mandatsreferenz | ausweisnummer | reisepassnummer | passnummer | zählernummer | kennzeichen | \
            chargennummer | losnummer | stellen-id | haben ihre zahlung erhalten | wir haben ihre zahlung erhalten | wir haben deine zahlung erhalten | \
            wir haben ihre bestellung erhalten | wir haben deine bestellung erhalten | ihre bestellung ist bei uns eingegangen | ihre zahlung ist bei uns eingegangen | \
            ihre zahlung ist eingegangen | ihre bestellung ist eingegangen | vielen dank für ihre bestellung | vielen dank für ihre zahlung | z b | gewinncode | \
            gewinnnummer | autorisierungscode | handelsregister* | ust id | ust idnr | ust id nr | umsatzsteuer id* | vereinsregister* | uid nummer | benutzername | \
            benutzernamen | nutzername | anmeldename | loginname | notruf | sperr notruf | torcode | schlüsselkasten-code | alarmcode | garagencode | zahlenschloss | \
            schlüsseltresor | letzte vier ziffern | letzten drei ziffern | letzten 3 ziffern | letzten zwei ziffern | letzten ziffern | letzten vier stellen | \
            letzten 4 stellen | letzten stellen | ersten sechs ziffern | endet mit | enden auf | mit der endung | mit den endziffern | mit endziffer | endnummer | \
            sozialversicherungsnummer | steuer-identifikationsnummer | kartenprüfnummer | kartenprüfziffer* | kartenprüfcode | kartensicherheitscode | \
            kreditkartenprüfnummer | prüfziffer der karte | auf der rückseite ihrer karte | auf der rückseite der karte | auf der rückseite deiner karte | \
            dreistellige prüfziffer | dreistellige prüfnummer | dreistelligen sicherheitscode | abholcode | schließfachcode | fachcode | öffnungscode | schließcode | \
            autorisierungsnummer | genehmigungsnummer | genehmigungscode | zugangscode für die tür | zugangscode für das tor | zugangscode zum gebäude | \
            ihr aufenthalt | dein aufenthalt | ihrem aufenthalt | deinem aufenthalt | transaktionscode* | schlüsselsafe | schlüsselkasten | schlüsselbox | \
            code für die haustür | code der haustür | code für die tür | code für das tor | code der schranke | \
            rufen sie uns an unter | rufen sie uns unter | rufen sie an unter | erreichen sie uns unter | ruf uns an unter | \
            für vorgang | zum vorgang | \
            aktivierungs-id | aktivierungsid | \
            bewerbernummer* | bewerberinnennummer* | bewerber-nr | bewerber-id | bewerbungsnummer* | teilnehmernummer* | termincode | termin-code | terminnummer* | lesernummer*
            """,
            .pointing: """
            folgenden | folgende | folgender | unten | unten stehenden | hier ist | hier ist dein | hier ist ihr | lautet | ist dein | ist ihr | dein code lautet | ihr code lautet | \
            folgendem | folgendes | nachstehendem | untenstehendem
            """,
            .enter: """
            geben sie | gib | eingeben | eingabe | einzugeben | eintippen | tippen sie ein | tippe ein | tipp ein | tippe folgenden | tippe diesen | tippe dort | \
            verwenden sie | verwende | verwenden | nutzen sie | nutze | benutzen sie | benutze | benutzen | kopieren sie | kopiere | kopieren | fügen sie | füge | \
            einfügen | tragen sie | trage | eintragen | folgenden | folgende | folgender | unten | unten stehenden | hier ist | hier ist dein | hier ist ihr | lautet | \
            ist dein | ist ihr | dein code lautet | ihr code lautet | geben | tippen sie | tippe | tipp
            """,
            .expiry: """
            läuft ab | läuft in | läuft nach | ablaufen | abläuft | abgelaufen ist | ablauf | verfällt | verfallen | gültig | gültig für | gültig bis | ist gültig | \
            gültigkeit | gültigkeitsdauer | nur gültig | noch gültig | ungültig nach | wird ungültig | verliert seine gültigkeit | verliert ihre gültigkeit | \
            bleibt gültig | innerhalb der nächsten | innerhalb von | in den nächsten | binnen | verwendbar | gilt für | gilt nur | minuten zeit | stunden zeit | \
            gilt bis | gelten bis | bis gültig | ist gültig bis | bleibt gültig bis | noch gültig bis | gültig bis um | uhr gültig | läuft um | läuft ab um | \
            läuft ab am | verfällt um | verfällt am | verfällt in | erlischt um | erlischt am | funktioniert bis | nutzbar bis | verwendbar bis | \
            verwenden sie ihn bis | verwenden sie ihn vor | nutze ihn bis | nutze ihn vor | einzugeben bis | spätestens um | spätestens bis | sie haben noch | \
            du hast noch | ihnen bleiben | dir bleiben | ihnen bleiben noch | minuten gültig | minuten lang gültig | uhr verwendet werden | uhr eingegeben werden | \
            aktiv bis | sie gelten | gelten noch | gilt noch
            """,
            .minute: """
            minute | minuten | min | minuten zeit | minuten gültig | minuten lang gültig
            """,
            .hour: "stunde | stunden | std | stunden zeit",
            .day: "tag | tage | tagen",
            .secrecy: """
            geben sie diesen code niemals | geben sie diesen code nicht | geben sie diesen code nie | geben sie diesen code an niemanden | \
            geben sie diesen code mit niemandem | geben sie den code niemals | geben sie den code nicht | geben sie den code nie | geben sie den code an niemanden | \
            geben sie den code mit niemandem | geben sie ihn code niemals | geben sie ihn code nicht | geben sie ihn code nie | geben sie ihn code an niemanden | \
            geben sie ihn code mit niemandem | teilen sie diesen code niemals | teilen sie diesen code nicht | teilen sie diesen code nie | \
            teilen sie diesen code an niemanden | teilen sie diesen code mit niemandem | teilen sie den code niemals | teilen sie den code nicht | \
            teilen sie den code nie | teilen sie den code an niemanden | teilen sie den code mit niemandem | teilen sie ihn code niemals | teilen sie ihn code nicht | \
            teilen sie ihn code nie | teilen sie ihn code an niemanden | teilen sie ihn code mit niemandem | leiten sie diesen code niemals | \
            leiten sie diesen code nicht | leiten sie diesen code nie | leiten sie diesen code an niemanden | leiten sie diesen code mit niemandem | \
            leiten sie den code niemals | leiten sie den code nicht | leiten sie den code nie | leiten sie den code an niemanden | leiten sie den code mit niemandem | \
            leiten sie ihn code niemals | leiten sie ihn code nicht | leiten sie ihn code nie | leiten sie ihn code an niemanden | leiten sie ihn code mit niemandem | \
            gib diesen code niemals | gib diesen code nicht | gib diesen code nie | gib diesen code an niemanden | gib diesen code mit niemandem | \
            gib den code niemals | gib den code nicht | gib den code nie | gib den code an niemanden | gib den code mit niemandem | teile diesen code niemals | \
            teile diesen code nicht | teile diesen code nie | teile diesen code an niemanden | teile diesen code mit niemandem | teile den code niemals | \
            teile den code nicht | teile den code nie | teile den code an niemanden | teile den code mit niemandem | leite diesen code niemals | \
            leite diesen code nicht | leite diesen code nie | leite diesen code an niemanden | leite diesen code mit niemandem | leite den code niemals | \
            leite den code nicht | leite den code nie | leite den code an niemanden | leite den code mit niemandem | geben sie ihn nicht weiter | \
            geben sie diesen code nicht weiter | gib ihn nicht weiter | gib diesen code nicht weiter | nicht an dritte | nicht weitergeben | nicht weiterleiten | \
            nicht weiter | niemals weiter | an niemanden weiter | mit niemandem | niemandem | mit anderen | vertraulich | nicht teilen | niemals nach | \
            wird sie niemals | werden sie niemals | werden dich niemals | werden dich nie | werden sie nie | fragen niemals | geheim halten | geheim | \
            unter keinen umständen
            """,
            .unrequested: """
            wenn sie dies nicht | wenn sie diese anfrage nicht | wenn sie diesen code nicht | wenn sie nicht | wenn sie das nicht | wenn sie kein | wenn sie keine | \
            wenn sie keinen | wenn sie sich nicht | wenn du dies nicht | wenn du diese anfrage nicht | wenn du diesen code nicht | wenn du nicht | wenn du das nicht | \
            wenn du kein | wenn du keine | wenn du keinen | wenn du dich nicht | falls sie dies nicht | falls sie diese anfrage nicht | falls sie diesen code nicht | \
            falls sie nicht | falls sie das nicht | falls sie kein | falls sie keine | falls sie keinen | falls sie sich nicht | falls du dies nicht | \
            falls du diese anfrage nicht | falls du diesen code nicht | falls du nicht | falls du das nicht | falls du kein | falls du keine | falls du keinen | \
            falls du dich nicht | sollten sie diese | sollten sie diesen | sollten sie dies | sollten sie sich | sollten sie das | sollten sie nicht | \
            sollten sie kein | sollten sie keine | solltest du diese | solltest du diesen | solltest du dies | solltest du dich | solltest du das | solltest du nicht | \
            solltest du kein | solltest du keine | nicht angefordert | nicht beantragt | nicht veranlasst | nicht von ihnen | nicht von dir | ignorieren sie diese | \
            ignorieren sie diesen | ignorieren sie bitte | ignorieren sie die | ignoriere diese | ignoriere diesen | ignoriere bitte | ignoriere die | \
            bitte ignorieren | ignorieren | kannst du diese e-mail | kannst du diese mail | kannst du diese nachricht | können sie diese e-mail | \
            können sie diese mail | können sie diese nachricht | einfach ignorieren | gegenstandslos
            """,
            .elsewhere: """
            per sms | via sms | eine sms | textnachricht | an ihr handy | an ihr mobiltelefon | an ihr telefon | an dein handy | an dein smartphone | an dein telefon | \
            an ihre handynummer | an ihre mobilnummer | an ihre telefonnummer | authenticator-app | authentifizierungs-app | authentifizierungsapp | authentifikator | \
            per post | postweg | per brief | brief mit | in einem brief | per anruf
            """,
            .spent: """
            wurde erfolgreich | wurde geändert | wurde verwendet | wurde benutzt | wurde zurückgesetzt | wurde aktualisiert | wurde bestätigt | wurde verifiziert | \
            wurde aktiviert | wurde genutzt | wurde eingelöst | soeben verwendet | soeben benutzt | soeben eingelöst | gerade verwendet | gerade benutzt | \
            eben verwendet | nicht länger gültig | ist ungültig | wurde ersetzt | wurde erstellt | wurde freigeschaltet | bereits verwendet | bereits benutzt | \
            bereits genutzt | bereits eingelöst | wurde ihr passwort | wurde dein passwort | erfolgreich | ist abgelaufen | nicht mehr gültig | neue anmeldung | \
            neuer login | hat sich geändert | sie haben sich erfolgreich
            """,
            .confirm: """
            änderung der e-mail-adresse | änderung ihrer e-mail-adresse | änderung deiner e-mail-adresse | e-mail-adresse zu ändern | bestätigen | bestätige | \
            bestätigt | bestätigst | bestätigung | zu bestätigen | verifizieren | verifiziere | verifizierung | verifikation | überprüfen | überprüfe | überprüfung | \
            aktivieren | aktiviere | aktivierung | validieren | validiere | validierung | authentifizieren | authentifizierung | freischalten | freischaltung | \
            registrierung abschließen | registrierung bestätigen | registrierung vervollständigen | registrierung fortsetzen | anmeldung abschließen | \
            anmeldung bestätigen | anmeldung vervollständigen | schließe deine registrierung | schließe deine anmeldung | schließe die registrierung | \
            schließe die anmeldung | schließen sie ihre registrierung | schließen sie ihre anmeldung | schließen sie die registrierung | schließen sie die anmeldung | \
            konto einrichten | genehmigen | zustimmen | ja, ich möchte | jetzt bestätigen | e-mail-bestätigung | noch nicht bestätigt | noch nicht verifiziert | \
            noch nicht aktiviert | noch nicht aktiv | noch nicht freigeschaltet | zur freischaltung | ja, ich bin es | dir gehört | ihnen gehört | \
            anmeldung abzuschließen | registrierung abzuschließen | diesem gerät zu vertrauen | diesem gerät vertrauen | das bin ich | das war ich | \
            erstellung ihres kontos abzuschließen | erstellung deines kontos abzuschließen | einrichtung ihres kontos abzuschließen | konto fertig einzurichten | \
            kontoerstellung abzuschließen | wieder entsperren | konto entsperren | konto wieder entsperren | ja, ich möchte den newsletter | abschluss ihrer anmeldung | \
            änderung freigeben | änderung bitte frei | änderung frei | \
            mit der registrierung fortzufahren | mit deiner registrierung fortzufahren | mit der registrierung fort | registrierung fortzusetzen | \
            bestätig uns | bestätig kurz | bestätig bitte | bestätig deine | bestätig dein | bestätig noch | \
            aktivier dein | aktivier deinen | aktivier jetzt
            """,
            .address: """
            e-mail | email | mail | e-mail-adresse | e-mailadresse | emailadresse | email-adresse | mailadresse | mail-adresse | adresse | konto | *konto | account | \
            benutzerkonto | kundenkonto | registrierung | anmeldung | newsletter-anmeldung | abonnement | identität | profil | gerät | mitgliedschaft | postfach | \
            telefonnummer | handynummer | mobilnummer | rufnummer
            """,
            .password: """
            passwort | passwörter | passworts | kennwort | kennwörter | kennworts | passwort-* | kennwort-* | *passwort | *kennwort | zugangsdaten | \
            temporäres passwort | temporäres kennwort | \
            vorläufige passwort | vorläufige kennwort | vorläufigen passwort | vorläufigen kennwort | temporäre passwort | temporäre kennwort | temporären passwort | temporären kennwort | vorübergehende passwort | vorübergehende kennwort | vorübergehenden passwort | vorübergehenden kennwort | einmalige passwort | einmalige kennwort | einmaligen passwort | einmaligen kennwort
            """,
            .reset: """
            zurücksetzen | zurückzusetzen | zurückgesetzt werden | zurücksetzung | rücksetzung | passwort ändern | kennwort ändern | passwort zu ändern | \
            ändere dein passwort | ändern sie ihr passwort | ändern sie ihr kennwort | neues passwort | neues kennwort | ein neues passwort | neuen passworts | \
            neuen kennworts | vergessen | passwort vergeben | kennwort vergeben | passwort festlegen | passwort erstellen | passwort wählen | passwort anlegen | \
            passwort setzen | passwort einrichten | passwort erneuern | passwort wiederherstellen | passwort anfordern | kennwort festlegen | kennwort erstellen | \
            kennwort wählen | kennwort anlegen | kennwort setzen | kennwort einrichten | kennwort erneuern | kennwort wiederherstellen | kennwort anfordern | \
            passwort neu setzen | legen sie ein passwort | lege ein passwort | erstelle ein passwort | erstellen sie ein passwort | wiederherstellen | \
            wiederherstellung | kontowiederherstellung | passwortzurücksetzung | passwortrücksetzung | passwortänderung | passwort fest* | kennwort fest*
            """,
            .signIn: """
            ohne passwort | ohne kennwort | anmelden | melde mich an | logge mich ein | anzumelden | melden sie sich an | melde dich an | melden sie sich jetzt an | melden sie sich mit | melden sie sich bei ihrem konto | \
            melde dich | einloggen | einzuloggen | logge dich | loggen sie sich | log dich | jetzt anmelden | jetzt einloggen | login | login-link | anmeldelink | \
            anmelde-link | magischer link | magic link | zum konto | auf ihr konto zugreifen | auf dein konto zugreifen | zugang zu | weiter zu | einmal-link | \
            einmallink | sicherer link | melden sie sich direkt an | meldest du dich an | meldest du dich direkt an | loggst du dich | log dich ein | logg dich ein | \
            du bist drin | du bist eingeloggt | in dein konto | in ihr konto | in deinen account | zurück ins konto | ja, das bin ich | ja, ich bin es | \
            lass mich rein | zu meinem konto | \
            melden sie sich direkt | melden sie sich hier | melden sie sich über | melde dich direkt | melde dich hier | melde dich über
            """,
            .invite: """
            einladung | einladungen | einladen | eingeladen | lädt dich | lädt sie | lädt ein | lädt dich ein | lädt sie ein | hat dich eingeladen | \
            hat sie eingeladen | wurden eingeladen | wurdest eingeladen | annehmen | einladung annehmen | einladung akzeptieren | akzeptieren | beitreten | tritt | \
            teilnehmen | team beitreten | jetzt beitreten | mitmachen | tritt der gruppe bei | tritt dem team bei | hat dir zugriff gegeben | \
            hat ihnen zugriff gewährt | hat dir zugang gegeben | ein konto für sie angelegt | ein konto für dich angelegt | ein konto für sie erstellt | ein konto für dich erstellt | konto für sie angelegt | konto für dich angelegt
            """,
            .appointment: """
            besprechung | meeting | termineinladung | webinar | videokonferenz | konferenz-id | einwahl | meeting-id | elternabend
            """,
            .press: """
            klicken | klicken sie | klicke | klick | klickst | anklicken | hier klicken | klicken sie hier | klicke hier | klicken sie auf | klicke auf | drücken | \
            drücke | tippen | tippe | tippen sie auf | folgenden link | folgender link | folgende schaltfläche | folgenden button | link unten | button unten | \
            unten stehenden link | untenstehenden link | nachfolgenden link | nachstehenden link | diesen link | dieser link | der link | den link | diesen button | \
            den button | schaltfläche | kopieren sie den link | kopiere den link | kopieren sie diesen link | kopiere diesen link | browser | adresszeile | \
            adressleiste | besuchen sie | besuche | öffnen | öffne | öffnen sie | rufen sie den link | folgende adresse | folgende url | folgen sie dem link | \
            folge dem link | link folgen | loslegen | jetzt starten | \
            los geht's
            """,
            .offer: """
            glückwunsch | herzlichen glückwunsch | gewonnen | gewinner | gewinn | gewinne | gewinnspiel | prämie | belohnung | freispiele | bonus | casino | lotterie | \
            geschenk | geschenke | exklusives angebot | sonderangebot | nur heute | begrenztes angebot | keine einzahlung | erbschaft | geld verdienen | gratis | \
            angebot aktivieren | rabatt aktivieren | gutschein aktivieren | coupon aktivieren | bonus aktivieren | vorteil aktivieren
            """,
            .never: """
            ich erkenne das nicht | aktivität nicht erkannt | kenne ich nicht | wiederherstellungsphrase | seed phrase | abmelden | abmeldung | abbestellen | \
            abbestellung | newsletter abbestellen | austragen | abonnement kündigen | kündigen | widerrufen | widerruf | einstellungen | e-mail-einstellungen | \
            benachrichtigungen | benachrichtigungseinstellungen | präferenzen | datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | \
            datenschutzrichtlinie | impressum | agb | nutzungsbedingungen | geschäftsbedingungen | allgemeine geschäftsbedingungen | bedingungen | \
            rechtliche hinweise | cookies | hilfe | hilfecenter | hilfe-center | hilfebereich | support | kundenservice | kundendienst | kundensupport | kontakt | \
            kontaktieren | kontaktieren sie uns | kontaktiere uns | kontaktformular | häufige fragen | mehr erfahren | erfahre mehr | erfahren sie mehr | \
            mehr informationen | weitere informationen | weiterlesen | mehr lesen | im browser ansehen | im browser anzeigen | im browser öffnen | online ansehen | \
            onlineversion | online-version | webversion | browseransicht | ich war das nicht | das war ich nicht | war ich nicht | das bin ich nicht | nicht ich | \
            melden | missbrauch melden | konto sichern | konto schützen | abbrechen | stornieren | ablehnen | verweigern | blockieren | sperren | konto sperren | \
            herunterladen | app herunterladen | app laden | jetzt laden | installieren | folge uns | folgen sie uns | teilen | weiterleiten | blog | neuigkeiten | \
            aktuelles | über uns | karriere | startseite | webseite | website | shop | zum shop | kaufen | jetzt kaufen | einkaufen | bestellung ansehen | \
            zur bestellung | sendung verfolgen | paket verfolgen | rechnung ansehen | community | forum | anleitung | ratgeber | umfrage | feedback | bewerten | \
            bewertung | bewertung abgeben | spenden | preise | details ansehen | antworten | konto löschen | rückerstattung | \
            aufgabe anzeigen | aufgabe ansehen | aufgabe öffnen | \
            bestellung abschließen | einkauf abschließen | \
            jetzt einchecken | online einchecken
            """,
        ])
}
