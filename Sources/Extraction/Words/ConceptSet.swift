/// A set of meanings.
struct ConceptSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(_ concept: Concept) {
        rawValue = 1 << UInt32(concept.rawValue)
    }

    func contains(_ concept: Concept) -> Bool {
        contains(ConceptSet(concept))
    }

    /// Everything that names a code or number.
    static let names: ConceptSet = [
        ConceptSet(.oneTimeCode), ConceptSet(.code), ConceptSet(.accessCode), ConceptSet(.recoveryCode),
        ConceptSet(.receipt),
        ConceptSet(.bait),
    ]
    /// What may name a credential.
    static let typed: ConceptSet = [
        ConceptSet(.oneTimeCode), ConceptSet(.accessCode), ConceptSet(.recoveryCode), ConceptSet(.code),
    ]
    /// What may name a credential or a request.
    static let numbered = typed.union(ConceptSet(.receipt))
    /// What acknowledgements speak of; common words, that name nothing by themselves.
    static let desk: ConceptSet = [ConceptSet(.request), ConceptSet(.arrival)]
    /// What a code is for.
    static let purposes: ConceptSet = [
        ConceptSet(.confirm), ConceptSet(.signIn), ConceptSet(.reset), ConceptSet(.password),
    ]
    /// What letters that are about something else hardly speak of.
    static let confirmations: ConceptSet = [
        ConceptSet(.confirm), ConceptSet(.reset), ConceptSet(.password),
    ]
    /// What pressing a link can do.
    static let actions: ConceptSet = [
        ConceptSet(.confirm), ConceptSet(.reset), ConceptSet(.password), ConceptSet(.signIn),
        ConceptSet(.invite),
    ]
    /// What names a credential beyond doubt.
    static let credentials: ConceptSet = [
        ConceptSet(.oneTimeCode), ConceptSet(.accessCode), ConceptSet(.recoveryCode),
    ]
}
