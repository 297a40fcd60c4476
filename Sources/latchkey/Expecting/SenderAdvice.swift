import Ingestion

/// What is known of a sender whose mail people wait for: how it really comes, and whom to ask.
struct SenderAdvice {
    /// What to do, in order.
    let steps: [String]
    private let names: Set<String>

    /// What is known of the sender that is meant, if anything is.
    static func on(_ query: SenderQuery) -> SenderAdvice? {
        let text = query.description
        let host = text.split(separator: "@").last.map(String.init) ?? text
        return all.first { $0.names.contains(text) || $0.names.contains(host) }
    }

    /// The senders that people look for most in vain; facts that they have published themselves.
    private static let all = [
        SenderAdvice(
            steps: [
                "a new account is confirmed by a link, not by a code: when it has not come after 10 minutes, "
                    + "choose \"Didn't receive confirmation instructions\" at myaccount.uscis.gov",
                "a login code comes by e-mail, text message or authenticator app, whichever you chose; "
                    + "genuine mail is of uscis.dhs.gov, not of uscis.gov",
                "an Online Access Code comes by post, on the notice for a case that was filed on paper; ask for a "
                    + "new one at my.uscis.gov/account/v1/needhelp: that one is e-mailed, usually within 10 "
                    + "business days, and holds 90 days",
                "after several wrong passwords the account is locked: wait 20 minutes",
            ],
            names: ["uscis", "uscis.gov", "uscis.dhs.gov", "myaccount.uscis.gov", "my.uscis.gov", "dhs.gov"]),
        SenderAdvice(
            steps: [
                "login.gov mails links alone; its codes come by text message, call or authenticator app",
                "the code that verifies an identity comes by post",
            ],
            names: ["login.gov", "login"]),
        SenderAdvice(
            steps: ["id.me makes all older codes void with each new one, and its links hold 15 minutes"],
            names: ["id.me", "idme"]),
    ]
}
