/// What the words in a link's address say about pressing it; programs write these in English whatever the
/// mail's language.
enum LinkWords {
    /// The meanings of the words of an address.
    static func concepts(in address: LinkAddress) -> ConceptSet {
        address.words.reduce(into: []) { found, word in
            if let concepts = byWord[word] { found.formUnion(concepts) }
        }
    }

    private static let byWord: [String: ConceptSet] = {
        var table: [String: ConceptSet] = [:]
        for (concept, words) in LinkWords.table {
            for word in words { table[word, default: []].insert(ConceptSet(concept)) }
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
                "doi", "subscribe",
                "confirmemail", "enroll", "onboarding",
            ]
        ),
        (
            .reset,
            [
                "reset", "password", "passwd", "pwd", "pwreset", "forgot", "forgotten", "recover", "recovery",
                "resetpassword",
                "passwordreset", "lostpassword", "resendpwd", "pw", "newpassword",
            ]
        ),
        (
            .signIn,
            [
                "login", "signin", "magic", "magiclink", "magiclogin", "passwordless", "logon", "sso",
                "onetime", "otl", "autologin", "enter",
                "session", "sessions",
            ]
        ),
        (.invite, ["invite", "invites", "invitation", "invitations", "join", "accept", "invited"]),
        (
            .never,
            [
                "unsubscribe", "optout", "unsub", "preferences", "settings", "revoke", "cancel", "decline",
                "deny", "reject", "report",
                "abuse", "help", "support", "faq", "privacy", "terms", "legal", "disavow", "notme", "ignore",
                "pixel", "open", "track",
                "delete", "remove", "contact", "blog", "docs", "download", "app", "store", "webview",
                "viewonline",
            ]
        ),
    ]
}
