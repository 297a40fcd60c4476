import Words

/// What each reason adds to the score of a link, in log-odds.
enum LinkWeights {
    static let bias = Evidence("prior", -4.6)
    static let secret = Evidence("carries-a-secret", 1.8)
    static let shortSecret = Evidence("carries-a-short-secret", 1.2)
    /// What signs in carries something that tells who one is.
    static let form = Evidence("page-to-sign-in-on", -2.5)
    static let number = Evidence("carries-a-number", -0.8)
    static let noSecret = Evidence("carries-no-secret", -2.8)
    static let code = Evidence("carries-the-code", 6)
    /// No other link of the letter carries one.
    static let onlySecret = Evidence("carries-the-only-secret", 2)
    /// The same, where only the address says what for, and leads to the sender.
    static let onlySecretOfSender = Evidence("leads-to-the-sender-with-a-secret", 1)
    /// Tracking puts a secret into every link: then it says nothing.
    static let secretsEverywhere = Evidence("secrets-in-many-links", -1.8)
    static let longWords = Evidence("many-words", -0.8)
    static let image = Evidence("image-alone", -1.5)
    /// "Activate reward", where nobody speaks of an account.
    static let otherObject = Evidence("words-name-something-else", -2)
    static let object = Evidence("words-name-what-is-confirmed", 1.2)
    static let wordsAgree = Evidence("words-match-the-subject", 2.2)
    static let leadAgrees = Evidence("words-match-the-text", 1.0)
    static let bareAddress = Evidence("bare-address", 0.3)
    static let leadPress = Evidence("asked-to-press-it", 1.4)
    static let leadPurpose = Evidence("asked-to-press-it-for-a-purpose", 1.2)
    static let loose = Evidence("announced-loosely", -1.2)
    static let labelled = Evidence("named-by-label", 1.2)
    static let leadColon = Evidence("led-up-to-by-a-colon", 1.0)
    static let lastStep = Evidence("last-step-of-a-registration", 2.6)
    static let lastStepForSure = Evidence("last-step-of-a-registration", 3.8)
    static let pressWords = Evidence("words-ask-to-press", 0.1)
    static let addressWords = Evidence("address-says-what-it-does", 2.6)
    static let lead = Evidence("announced-before", 0.8)
    static let subject = Evidence("subject-speaks-of-it", 1.3)
    static let button = Evidence("button", 0.8)
    /// The letter hands over a code as well: "or just tap".
    static let besideCode = Evidence("beside-a-code", 1)
    static let alternative = Evidence("beside-a-code", 2.6)
    static let unrequested = Evidence("if-not-requested", 0.2)
    /// "If it was not you, change your password": for whoever did not ask.
    static let alarm = Evidence("for-whoever-did-not-ask", -2.5)
    static let expires = Evidence("said-to-expire", 0.4)
    static let never = Evidence("words-of-another-link", -4)
    static let neverAddress = Evidence("address-of-another-link", -2)
    static let item = Evidence("address-of-an-item", -3)
    static let over = Evidence("letter-says-that-this-is-done", -2)
    static let titled = Evidence("letter-about-a-title", -3)
    static let refusal = Evidence("address-refuses", -4)
    static let spent = Evidence("letter-says-it-is-over", -1.2)
    static let appointment = Evidence("letter-about-a-meeting", -4)
    static let notSecure = Evidence("not-https", -1.5)
    static let hidden = Evidence("hidden", -3)
    static let quoted = Evidence("in-a-quotation", -8)
    static let bulk = Evidence("bulk-mail", -1.5)
    static let list = Evidence("mailing-list", -5)
    static let offers = Evidence("letter-offers-something", -2)
    static let offer = Evidence("words-of-an-offer", -6)
    static let promotion = Evidence("promotion", -3)
    /// Beside these it does not count that an address carries the letter's code.
    static let against: Set<Evidence> = [never, refusal, hidden, quoted]
    /// What shorteners make of an address: it carries nothing to its sender.
    static let shortened = Evidence("shortened-address", -2.5)

    /// What the link's own words add.
    static func words(_ concepts: ConceptSet) -> Evidence? {
        if concepts.contains(.reset) { return Evidence("words-reset", 1.3) }
        if concepts.contains(.confirm) { return Evidence("words-confirm", 1.8) }
        if concepts.contains(.invite) { return Evidence("words-accept", 0.8) }
        if concepts.contains(.signIn) { return Evidence("words-sign-in", 1.0) }
        if concepts.contains(.password) { return Evidence("words-password", 1.2) }
        return nil
    }
}
