/// The bounds on reading a letter, each with its reason; what MIME and HTML bound is bounded there.
///
/// What a bound leaves out of a letter is said by a ``LetterDefect``.
enum Limits {
    // MARK: - What is read of a letter

    /// Text parts that are read: a letter has two, a digest some dozens.
    static let texts = 40
    /// Bytes of a decoded subject; RFC 5322 knows no bound, real ones stay far below.
    static let subjectBytes = 2048
    /// Links that are weighed on one page, and in a whole letter: what one presses comes early, and a digest has
    /// hundreds.
    static let links = 400
    static let linksOfLetter = 1000
    /// Bytes of one address: what browsers and servers still take.
    static let addressBytes = 8192
    /// Bytes of path, query and fragment in which words are looked for: what follows is the secret.
    static let linkWordsOfAddress = 2048
    /// Bytes of the words of a link, as they are shown; a sender chooses how much one character holds.
    static let linkWordBytes = 200
    /// Bytes of the words of a link whose meaning counts: a card that is one link has a heading first.
    static let linkMeaningBytes = 1000
    /// Arrays and objects in one another in data for programs: schema.org needs four.
    static let jsonDepth = 32
    /// Actions for programs: a letter has one.
    static let actions = 64
    /// Bytes of the type of an action: `ConfirmAction` has 13.
    static let actionTypeBytes = 64
    /// Bytes of the line that binds a code to an origin: `@host #code`, and a host has 253.
    static let boundCodeBytes = 300
    /// Lines at the end among which it is looked for, in a paragraph of its own: relays and lists put a footer below.
    static let boundCodeLines = 6
    /// Bytes of a subject in which the colon of an answer or forward is looked for: the longest word for it, in
    /// Arabic, has 25.
    static let subjectPrefixBytes = 40
    /// Lines of a signature, its separator included: custom allows four, companies add their register; more is a text.
    static let signatureLines = 12

    // MARK: - What the receiving server said

    /// Authentication-Results fields that are looked at; a message gathers one a hop.
    static let authenticationFields = 20
    /// Bytes of one such field: the longest, with a comment for each result, stay below 4 kB.
    static let authenticationBytes = 16 << 10
    /// Results of one such field: servers write one for each signature, and four for the rest.
    static let authenticationResults = 64
    /// Bytes of a host name that is looked up (RFC 1035, section 2.3.4).
    static let hostBytes = 253

    // MARK: - What is weighed

    /// Amounts that a letter names which sells something: who asks to pay names one, or two with a fee.
    static let pricesOfShops = 3
    /// The percentages that vouchers of a letter may be called by, and the digits of one.
    static let percentages = 8
    static let percentDigits = 3

    /// Reasons that room is made for at once: few findings have more.
    static let reasons = 16
    /// The lengths of a token without its separators: shorter ones are numbers of things, longer ones keys.
    static let tokenLengths = 4...64
    /// The longest code without groups that one types.
    static let typedLength = 12
    /// The longest row of letters and digits that is taken for a code to paste, as activation keys are.
    static let pastedLength = 32
    /// Groups that a token is written in: eight of four letters is the longest recovery code.
    static let tokenGroups = 8
    /// The lengths of groups of letters and digits with blanks between.
    static let groupLengths = 3...5
    /// The lengths of a row of letters alone that may be a code.
    static let wordLengths = 5...12
    /// Bytes of a line that arrows set off: they and a code.
    static let arrowBytes = 24
    /// The longest value of a query that is a word: `view=login`, `option=com_users`.
    static let wordOfQuery = 9
    /// Bytes before a year in which the day of a date is looked for: "2 de septiembre de ".
    static let dateBytes = 32
    /// Bytes of the words that greet somebody, before the name.
    static let greetingBytes = 32
    /// Bytes behind the name of a password in which it stands, words between them, and bytes of the only one without a colon.
    static let passwordGap = 96
    static let passwordWords = 5
    static let passwordVerb = 6
    /// The lengths of a password that somebody else made up.
    static let passwordLengths = 6...24
    /// Bytes of what some languages hang on a number, in letters outside ASCII.
    static let particleBytes = 6
    /// Bytes of the capitals outside ASCII that begin a number: four letters of two bytes.
    static let capitalBytes = 8
    /// The links of a page whose numbers are looked for in its text, the digits of one (a parcel has 34), and the places where it is.
    static let linksOfNumbers = 16
    static let digitsOfNumber = 16...34
    static let printsOfNumber = 4
    /// Bytes of the path of an address in which names may be in any script.
    static let pathBytes = 256
    /// Bytes of a number to call in which its sign is looked for: fifteen digits (E.164) and the blanks between.
    static let callBytes = 24
    /// Bytes up to which a stretch is looked for without making ready for it.
    static let fewBytes = 16
    /// The fewest digits of a ticket's number in a subject's tag.
    static let ticketDigits = 3
    /// Bytes of a number that tracks a request, with the signs between its parts: a year, a desk and a count.
    static let ticketLength = 32
    /// Bytes of the chamber and the register before the count of a court's file: "1234 AbCd ", and a digit.
    static let registerBytes = 12
    /// How far names are looked for, in bytes of folded text and in marks (without those that name nothing): a label
    /// stands near, a lead some lines above.
    static let reach = (before: 900, after: 160, marks: 48)
    /// Lines of a row of a table, and bytes of a line set in columns, that have heads above them: forms have a dozen columns.
    static let rowLines = 24
    static let columnBytes = 240
    /// Different names of credentials of a page that are remembered: a letter has two or three.
    static let credentialNames = 8
    /// Words between quotation marks that make a title: a name, as of a service, has fewer.
    static let titleWords = 3
    /// Words of a subject that may be its own for a code: few subjects have more.
    static let subjectWords = 12
    /// Words of a cell that labels the one beside it, and their bytes: "confirmation of payment".
    static let labelWords = 5
    static let labelBytes = 40
    /// Bytes of an address in angle brackets that goes on over line ends.
    static let wrappedBytes = 2048
    /// Bytes of folded text around a place that count as a sentence or so.
    static let sentence = 90
    /// Bytes of folded text before a link that lead up to it: two sentences or so.
    static let lead = 300
    /// Bytes of folded text around words of expiry in which the time is looked for.
    static let expiry = 60

    /// Bytes of what a code was written as: the longest token, each character with what combines with it.
    static let writtenBytes = 256
    /// Bytes of signs beside a token on its line that are looked through for words: rules drawn with signs stay
    /// below a hundred.
    static let signs = 200
    /// Bytes of what a list sets before a line: a sign and a blank.
    static let bulletBytes = 4
    /// The groups of digits in which the number of a payment or gift card is printed (ISO/IEC 7812-1 allows 8 to 19 digits).
    static let cardGroups = [4, 4, 4, 4]
    /// Words between "registered" and "no." that name a place: "in England and Wales".
    static let registerWords = 5
    /// Bytes between the name of a code and what it is for: "for linking your new".
    static let complement = 48
    /// Bytes between the comma that ends a remark and what was remarked upon: ", is ".
    static let remarkGap = 8
    /// Codes of one page that are held against one another: ten times what is ever reported.
    static let candidates = 200
    /// Occurrences of one code on a page that are kept: the best say all.
    static let occurrences = 4
    /// Codes that one letter is believed to hand over; recovery codes come by the ten.
    static let codes = 20
    /// The longest life that is believed, in seconds: 400 days.
    static let life = 400 * 86_400
}

/// What a letter was too large for, by a stable word.
enum LetterDefect: String, CaseIterable {
    /// ``Limits/subjectBytes`` cut the subject.
    case subjectTooLong = "subject-too-long"
    /// ``Limits/texts`` left out texts.
    case tooManyTexts = "too-many-texts"
    /// A text is longer than what is left of a message's allowance.
    case textTooLong = "text-too-long"
    /// ``Limits/links`` or ``Limits/linksOfLetter`` left links unweighed.
    case tooManyLinks = "too-many-links"
    /// ``Limits/jsonDepth`` or ``Limits/actions`` left out data for programs.
    case tooMuchData = "too-much-data"
    /// What the receiving server said is more than is read.
    case tooManyResults = "too-many-authentication-results"
}
