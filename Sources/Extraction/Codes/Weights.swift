private import Glibc

/// What each reason adds to the score of a code, in log-odds; the sum through the logistic function is the
/// confidence.
enum Weights {
    static let bias = Evidence("prior", -3.2)

    // MARK: Where a name of a code stands

    static let label = Evidence("named-by-label", 4.2)
    static let heading = Evidence("named-by-its-column", 5.2)
    static let close = Evidence("named-close-before", 3.9)
    static let sentence = Evidence("named-in-sentence", 3.0)
    static let longSentence = Evidence("named-in-long-sentence", 1.2)
    static let closeAfter = Evidence("named-close-after", 3.9)
    static let sentenceAfter = Evidence("named-later-in-sentence", 1.9)
    static let labelBelow = Evidence("named-below", 1.8)
    static let leadNear = Evidence("announced-just-above", 3.3)
    static let leadFar = Evidence("announced-above", 2.6)
    static let leadLoose = Evidence("announced-nearby", 0.7)
    static let requested = Evidence("asked-to-type-it-for-a-purpose", 3.4)
    static let requestedAlone = Evidence("asked-to-type-it-alone", 2)
    static let requestedAbove = Evidence("asked-above-to-type-it", 2)
    static let purposeInSubject = Evidence("subject-ends-with-it", 2.6)
    static let pointedAt = Evidence("subject-line-pointed-at", 4)
    static let subjectNames = Evidence("named-in-subject", 1.7)
    static let subjectNamesWeakly = Evidence("named-weakly-in-subject", 0.7)
    static let subjectHandsOver = Evidence("handed-over-in-subject", 1)
    static let mailNames = Evidence("named-in-letter", 0.8)

    static let mailNamesOnly = Evidence("named-elsewhere-in-letter", -0.8)

    // MARK: How it is shown

    static let aloneOnLine = Evidence("alone-on-its-line", 1.3)
    static let aloneInBlock = Evidence("alone-in-its-block", 0.7)
    static let display = Evidence("shown-large", 1.1)
    static let emphasized = Evidence("shown-emphasized", 0.9)
    static let joined = Evidence("one-character-per-cell", 1.2)
    static let joinedUnnamed = Evidence("nothing-else-is-a-code", 1.4)
    static let listed = Evidence("in-a-list-of-like-ones", 1)
    static let small = Evidence("small-print", -1.2)

    // MARK: What it looks like

    static let sixDigits = Evidence("six-digits", 1.3)
    static let usualDigits = Evidence("usual-length", 0.4)
    static let manyDigits = Evidence("long-number", -1.4)
    static let manyDigitsNamed = Evidence("long-number", -0.7)
    static let prefixed = Evidence("prefixed", 0.8)
    static let grouped = Evidence("grouped", 0.9)
    static let year = Evidence("looks-like-a-year", -2.6)
    static let yearNamed = Evidence("looks-like-a-year-named-close", -0.9)
    static let placeholder = Evidence("looks-like-a-placeholder", -3)
    static let placeholderNamed = Evidence("looks-like-a-placeholder", -1.5)
    static let date = Evidence("looks-like-a-date", -4)
    static let serial = Evidence("numbered-by-year", -4)
    static let postcode = Evidence("in-a-postal-address", -5)
    static let phone = Evidence("looks-like-a-phone-number", -3)
    static let lettersOnly = Evidence("letters-only", -3.4)
    static let lettersInFrame = Evidence("letters-in-a-strong-frame", 1.8)
    static let lettersByChance = Evidence("letters-by-chance", 1.3)
    static let capitalsInGroups = Evidence("capitals-in-groups", 1.5)
    static let madeUp = Evidence("letters-and-digits-by-chance", 0.8)
    static let words = Evidence("words-in-a-row", 1.5)
    static let wordLike = Evidence("looks-like-a-word", -1.2)
    static let numberSign = Evidence("number-sign", -4)
    static let hash = Evidence("looks-like-a-hash", -4)
    /// As long as what links carry, which then speak for it.
    static let long = Evidence("longer-than-what-is-typed", -4.5)

    // MARK: What the letter says around it

    static let expires = Evidence("said-to-expire", 0.5)
    static let secret = Evidence("said-to-be-secret", 0.6)
    static let unrequested = Evidence("if-not-requested", 0.4)
    static let enter = Evidence("asked-to-type-it", 0.3)
    static let subjectRepeats = Evidence("in-subject-too", 0.5)
    static let witness = Evidence("in-both-alternatives", 0.5)
    static let hinted = Evidence("machine-readable", 4.5)
    static let linkedItem = Evidence("number-of-a-linked-item", -8)
    static let carried = Evidence("carried-by-a-link", 4.5)
    static let carriedUnnamed = Evidence("not-named-and-carried", 2)
    static let bound = Evidence("bound-to-an-origin", 11)

    static let payment = Evidence("letter-about-money", -3.6)
    static let purchase = Evidence("of-a-purchase", -6)
    static let equated = Evidence("said-to-be-worth-something", -6)
    static let unsupported = Evidence("weak-name-alone", -3.0)

    // MARK: What speaks against it

    static let baitLabel = Evidence("named-as-something-else", -5)
    /// The password of a network, which all who are there have.
    static let shared = Evidence("known-to-everybody", -4)
    static let greeted = Evidence("greeted-by-it", -5)
    static let example = Evidence("called-an-example", -6)
    static let otherLabel = Evidence("labelled-as-something-unknown", -2.5)
    static let baitClose = Evidence("something-else-named-close", -3)
    static let baitAfter = Evidence("something-else-named-after", -2.2)
    static let counted = Evidence("something-else-named-after", -3.5)
    static let quoted = Evidence("in-a-quotation", -8)
    static let bulk = Evidence("bulk-mail", -0.8)
    static let elsewhere = Evidence("sent-elsewhere", -3)
    static let speech = Evidence("in-quoted-speech", -6)
    static let program = Evidence("text-of-a-program", -6)
    static let spent = Evidence("said-to-be-over", -6)
    static let weakInBulk = Evidence("weak-name-in-bulk-mail", -5.2)
    static let requestedInBulk = Evidence("asked-for-in-bulk-mail", -1.2)
    static let list = Evidence("mailing-list", -5.4)
    static let reply = Evidence("answer-or-forward", -4.5)
    static let selling = Evidence("promotion", -3.2)
    /// Vouchers are words.
    static let sellingByNumber = Evidence("promotion", -1.2)
    static let unnamed = Evidence("not-named-anywhere", -3)
    static let shownForPurpose = Evidence("shown-for-a-purpose", 0.2)
    static let onlyNumber = Evidence("only-number-of-a-letter-that-dies-soon", 0.2)
    static let shownAndNamed = Evidence("shown-for-a-purpose", 1)
    static let key = Evidence("key-of-an-item", -8)
    static let titled = Evidence("letter-about-a-title", -4)
    static let item = Evidence("letter-about-an-item", -7)
    static let ticket = Evidence("letter-about-a-ticket", -4)
    static let appointment = Evidence("letter-about-a-meeting", -4)
    static let undisclosed = Evidence("undisclosed-recipients", -2.5)
    static let crowd = Evidence("one-of-many", -1.8)
    static let inLink = Evidence("in-a-link", -0.8)

    /// Names of something else.
    static let baits: Set<Evidence> = [baitLabel, baitClose, baitAfter, counted, otherLabel]

    /// A weak name ("code", "PIN") says this share of what a strong one says.
    static let weakNameShare = 0.72
    /// So does one beside which the letter says what the code is for ("enter this code to sign in").
    static let explainedNameShare = 0.9

    /// What names of other things in the letter add when only a weak name speaks for a code.
    static func otherThings(_ count: Int) -> Evidence {
        Evidence("letter-about-other-things", -0.35 * Double(min(count, 6)))
    }

    static func confidence(_ evidence: [Evidence]) -> Double {
        1 / (1 + exp(-evidence.reduce(0) { $0 + $1.weight }))
    }
}
