/// What each reason adds to the score of a request's number, in log-odds.
enum TicketWeights {
    static let bias = Evidence("prior", -3.4)
    static let numberSign = Evidence("number-sign", 1)
    static let bracketed = Evidence("bracketed-in-subject", 1.6)
    static let unnamed = Evidence("ticket-in-letter", 1)
    /// The letter says that something has come in.
    static let received = Evidence("request-received", 1.4)
    static let ticket = Evidence("request-received", 2.4)
    static let bareNumber = Evidence("number-of-a-request", 3.9)
    static let unexpected = Evidence("nothing-came-in", -0.8)
    static let over = Evidence("letter-says-it-is-over", -1.2)
    static let besideCode = Evidence("beside-a-code", -1.5)
    static let aside = Evidence("beside-a-request-to-confirm", -1.5)
    static let bulk = Evidence("bulk-mail", -2)
    /// "Ticket 4418 was assigned to you": for who works at the desk.
    static let assigned = Evidence("assigned-to-the-reader", -3)

    /// A name stands beside the number, or elsewhere in its sentence.
    static func named(beside isBeside: Bool) -> Evidence {
        Evidence("named-as-receipt", isBeside ? 3 : 1.5)
    }
}
