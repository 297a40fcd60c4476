/// A set of meanings.
public struct ConceptSet: OptionSet, Sendable, Hashable {
    /// A bit for each ``Concept``, at its number.
    public let rawValue: UInt64

    /// The meanings whose bits are set.
    @inlinable public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// One meaning.
    @inlinable public init(_ concept: Concept) {
        rawValue = 1 << UInt64(concept.rawValue)
    }

    /// Whether a meaning is among them.
    @inlinable public func contains(_ concept: Concept) -> Bool {
        contains(ConceptSet(concept))
    }

    /// Everything that names a code or number.
    @inlinable public static var names: ConceptSet {
        [
            ConceptSet(.oneTimeCode), ConceptSet(.code), ConceptSet(.accessCode), ConceptSet(.recoveryCode),
            ConceptSet(.receipt),
            ConceptSet(.bait),
        ]
    }
    /// What may name a credential.
    @inlinable public static var typed: ConceptSet {
        [
            ConceptSet(.oneTimeCode), ConceptSet(.accessCode), ConceptSet(.recoveryCode), ConceptSet(.code),
        ]
    }
    /// What may name a credential or a request.
    @inlinable public static var numbered: ConceptSet { typed.union(ConceptSet(.receipt)) }
    /// What acknowledgements speak of; common words, that name nothing by themselves.
    @inlinable public static var desk: ConceptSet {
        [ConceptSet(.request), ConceptSet(.arrival)]
    }
    /// What a code is for.
    @inlinable public static var purposes: ConceptSet {
        [
            ConceptSet(.confirm), ConceptSet(.signIn), ConceptSet(.reset), ConceptSet(.password),
        ]
    }
    /// What letters that are about something else hardly speak of.
    @inlinable public static var confirmations: ConceptSet {
        [
            ConceptSet(.confirm), ConceptSet(.reset), ConceptSet(.password),
        ]
    }
    /// What pressing a link can do.
    @inlinable public static var actions: ConceptSet {
        [
            ConceptSet(.confirm), ConceptSet(.reset), ConceptSet(.password), ConceptSet(.signIn),
            ConceptSet(.invite),
        ]
    }
    /// What names a credential beyond doubt.
    @inlinable public static var credentials: ConceptSet {
        [
            ConceptSet(.oneTimeCode), ConceptSet(.accessCode), ConceptSet(.recoveryCode),
        ]
    }
}
