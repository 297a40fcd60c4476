private import HTML
import Words

/// What the words in a link's address say about pressing it: in English for the most part, whatever the mail's language.
enum LinkWords {
    struct Meaning: Hashable {
        /// What it speaks of.
        var concepts: ConceptSet = []
        /// Whether it says that pressing undoes or refuses what the letter is about.
        var refuses = false
    }

    /// The lengths of the words that mean something.
    private static let lengths = 2...15

    /// What a word of an address means, whatever its case.
    static func meaning(of word: ArraySlice<UInt8>) -> Meaning {
        guard lengths.contains(word.count), let index = known.words.value(of: word.span) else {
            return Meaning()
        }
        return known.meanings[Int(index)]
    }

    /// Whether the end of a path is that of pictures and style sheets.
    static func isFileType(_ ending: ArraySlice<UInt8>) -> Bool { fileTypes.value(of: ending.span) != nil }

    /// Whether the end of a path is that of a page.
    static func isPageType(_ ending: ArraySlice<UInt8>) -> Bool { pageTypes.value(of: ending.span) != nil }

    private static let fileTypes = NameTable([
        ("png jpg jpeg gif webp svg ico css js woff ics pdf", 0)
    ])
    private static let pageTypes = NameTable([("htm html php asp aspx jsp", 0)])

    /// The words, and what each value of them means.
    private static let known: (words: NameTable, meanings: [Meaning]) = {
        var byWord: [Substring: Meaning] = [:]
        for (concept, words) in table {
            for word in words.split(separator: " ") {
                byWord[word, default: Meaning()].concepts.insert(ConceptSet(concept))
            }
        }
        for word in refusals.split(separator: " ") { byWord[word, default: Meaning()].refuses = true }
        let alike = Dictionary(grouping: byWord.keys) { byWord[$0] ?? Meaning() }
        let entries = alike.enumerated().map { index, entry in
            (names: entry.value.joined(separator: " "), value: UInt8(clamping: index))
        }
        return (NameTable(entries), alike.map(\.key))
    }()

    private static let refusals = """
        revoke cancel decline deny reject disavow invalidate notme wasntme notyou blacklist unsubscribe \
        optout unsub abuse report ablehnen refuser rechazar recusar rifiuta weigeren afwijzen odmitnout \
        odrzuc avmelding avprenumerera afmeld uitschrijven desinscrire disiscriviti disiscrizione \
        dezabonare leiratkozas otpiska odjava odhlasenie odwolaj avvis avsla annuler
        """

    private static let table: [(Concept, String)] = [
        (
            .confirm,
            """
            confirm confirmation confirmed verify verification verifyemail activate activation validate \
            validation optin register registration signup unlock authorize approve consent doi subscribe \
            confirmemail enroll onboarding conferma confirma confirmar confirmare confirmer valider \
            bestaetigen bestaetigung bestatigen aktivieren aktivierung freischalten verifizieren verifica \
            verificar verifier activer activar attiva attivazione ativar ativacao bevestig bevestigen \
            bevestiging activeren potwierdz potwierdzenie aktywuj aktywacja potvrdit potvrzeni potvrda \
            potvrdi aktivace bekrafta bekreft bekraeft aktivera aktiver vahvista kinnita apstiprinat \
            patvirtinti megerosites aktival onayla dogrula dogrulama autorizar activare verificare overit \
            overeni weryfikacja weryfikuj verifikasi aktivasi xacnhan kichhoat aktivasyon aktivaciya aktivacija aktivoi \
            aktivointi megerosit aktivalas konfirmatu egiaztatu activacio verificacion verificacao \
            validacion validacao activacion konfirmo verifiko konfirma verifizierung
            """
        ),
        (
            .reset,
            """
            reset reinit password passwd pwreset forgot forgotten recover recovery resetpassword passwordreset \
            setpassword changepassword newpasswd setpw setpasswd resetpw lostpassword resendpwd pw \
            newpassword passwort contrasena motdepasse reinitialiser recuperar wachtwoord haslo heslo senha \
            adgangskode passord losenord salasana jelszo sifre lozinka geslo slaptazodis parool mdp \
            restablecer redefinir recuperacao recuperacion ripristina reimposta zurucksetzen zuruecksetzen \
            aterstall nulstil tilbakestill odzyskaj odzyskiwanie visszaallitas sifirla sifremiunuttum \
            resetare parola lozinke zaporka resetowanie lykilord
            """
        ),
        (
            .signIn,
            """
            login signin magic magiclink magiclogin passwordless logon sso onetime otl autologin enter \
            session sessions anmelden connexion acceder accedi inloggen zaloguj giris entrar ingresar acceso \
            acesso prihlasit prihlaseni prijava loggin innlogging kirjaudu sisselogimine bejelentkezes \
            loginwithemail signinwithemail loginlink emaillogin \
            autentificare vhod masuk einloggen connecter logowanie prisijungti prisijungimas kirjautuminen \
            belepes autentifica dangnhap
            """
        ),
        (
            .invite,
            """
            invite invites invitation invitations join accept aceptar invited einladung invito invitacion \
            convite uitnodiging zaproszenie pozvanka inbjudan invitasjon kutsu pozvanica povabilo meghivo \
            davet undangan kvietimas ielugums kutse zaproszenia
            """
        ),
        (
            .never,
            """
            rebooking reservation reservations itinerary booking bookings trips unsubscribe optout unsub preferences prefs settings revoke cancel decline deny reject report \
            abuse help support faq privacy terms legal disavow notme blacklist ignore pixel open track \
            delete remove contact order orders invoice invoices cart basket checkout shipment blog docs \
            download app store webview viewonline article articles knowledgebase abmelden abbestellen desinscription desabonner desuscribir \
            afmelden odhlasit wypisz avmelding avprenumerera afmeld uitschrijven desinscrire disiscriviti \
            disiscrizione dezabonare leiratkozas otpiska odjava odhlasenie
            """
        ),
    ]
}
