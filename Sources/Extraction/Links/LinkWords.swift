/// What the words in a link's address say about pressing it: in English for the most part, whatever the mail's language.
enum LinkWords {
    /// The lengths of the words that mean something.
    private static let lengths = 2...15

    /// The meanings of a word of an address, whatever its case.
    static func concepts(of word: ArraySlice<UInt8>) -> ConceptSet {
        guard lengths.contains(word.count) else { return [] }
        return byWord[packed(word)] ?? []
    }

    /// The letters of a word side by side, small.
    private static func packed(_ word: some Sequence<UInt8>) -> UInt128 {
        word.reduce(0) { $0 << 8 | UInt128($1 | 0x20) }
    }

    /// Whether a word of a path says that pressing undoes or refuses what the letter is about.
    static func refuses(_ word: ArraySlice<UInt8>) -> Bool {
        lengths.contains(word.count) && refusals.contains(packed(word))
    }

    private static let refusals: Set<UInt128> = Set(
        [
            "revoke", "cancel", "decline", "deny", "reject", "disavow", "notme", "wasntme", "notyou",
            "blacklist",
            "unsubscribe", "optout",
            "unsub", "abuse", "report", "ablehnen", "refuser", "rechazar", "recusar", "rifiuta", "weigeren",
            "afwijzen", "odmitnout", "odrzuc",
        ].map { packed($0.utf8) })

    private static let byWord: [UInt128: ConceptSet] = {
        var table: [UInt128: ConceptSet] = [:]
        for (concept, words) in LinkWords.table {
            for word in words { table[packed(word.utf8), default: []].insert(ConceptSet(concept)) }
        }
        return table
    }()

    private static let table: [(Concept, [String])] = [
        (
            .confirm,
            [
                "confirm", "confirmation", "confirmed", "verify", "verification", "verifyemail", "activate",
                "activation", "validate",
                "validation", "optin", "register", "registration", "signup", "unlock", "authorize", "approve",
                "consent",
                "doi", "subscribe",
                "confirmemail", "enroll", "onboarding", "conferma", "confirma", "confirmar", "confirmare",
                "confirmer", "valider", "bestaetigen", "bestaetigung", "bestatigen", "aktivieren",
                "aktivierung", "freischalten", "verifizieren", "verifica", "verificar", "verifier", "activer",
                "activar", "attiva", "attivazione", "ativar", "ativacao", "bevestig", "bevestigen",
                "bevestiging", "activeren", "potwierdz", "potwierdzenie", "aktywuj", "aktywacja", "potvrdit",
                "potvrzeni", "potvrda", "potvrdi", "aktivace", "bekrafta", "bekreft", "bekraeft", "aktivera",
                "aktiver", "vahvista", "kinnita", "apstiprinat", "patvirtinti", "megerosites", "onayla",
                "dogrula", "dogrulama", "autorizar",
            ]
        ),
        (
            .reset,
            [
                "reset", "password", "passwd", "pwreset", "forgot", "forgotten", "recover", "recovery",
                "resetpassword",
                "passwordreset", "lostpassword", "resendpwd", "pw", "newpassword", "passwort", "contrasena",
                "motdepasse", "reinitialiser", "recuperar", "wachtwoord", "haslo", "heslo", "senha",
            ]
        ),
        (
            .signIn,
            [
                "login", "signin", "magic", "magiclink", "magiclogin", "passwordless", "logon", "sso",
                "onetime", "otl", "autologin", "enter",
                "session", "sessions", "anmelden", "connexion", "acceder", "accedi", "inloggen", "zaloguj",
            ]
        ),
        (
            .invite,
            [
                "invite", "invites", "invitation", "invitations", "join", "accept", "invited", "einladung",
                "invito", "invitacion", "convite", "uitnodiging", "zaproszenie", "pozvanka",
            ]
        ),
        (
            .never,
            [
                "unsubscribe", "optout", "unsub", "preferences", "settings", "revoke", "cancel", "decline",
                "deny", "reject", "report",
                "abuse", "help", "support", "faq", "privacy", "terms", "legal", "disavow", "notme",
                "blacklist", "ignore",
                "pixel", "open", "track",
                "delete", "remove", "contact", "blog", "docs", "download", "app", "store", "webview",
                "viewonline", "abmelden", "abbestellen", "desinscription", "desabonner", "desuscribir",
                "afmelden", "odhlasit", "wypisz",
            ]
        ),
    ]
}
