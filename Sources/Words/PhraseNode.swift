/// A node of a ``PhraseTrie``: one number, so that most walks touch one or two lines of the cache.
package struct PhraseNode {
    /// How many bits each part has, the lowest first: the byte that leads here, ``count``, ``isLast``, ``meaning`` and ``first``.
    package static let labelBits = 8
    package static let countBits = 8
    package static let meaningBits = 14
    package static let firstBits = 25

    let number: UInt64

    /// How many children it has, or with none for how many bytes of the tail the phrase goes on.
    var count: Int { Int(truncatingIfNeeded: number >> 8 & 0xFF) }
    /// Whether there are no children.
    var isLast: Bool { number >> 16 & 1 != 0 }
    /// Which of the meanings a phrase has that ends here, behind its tail; 0 is none.
    var meaning: Int { Int(truncatingIfNeeded: number >> 17 & 0x3FFF) }
    /// The first child, or where the bytes of the tail stand.
    var first: Int { Int(truncatingIfNeeded: number >> 31) }

    /// The label of a packed node, in the form of ``packedLabel(_:)``.
    @inline(__always)
    static func packedLabel(of packed: UInt64) -> UInt64 { packed & 0x017F }

    /// A byte as it lies in a packed node: in the same order as the bytes themselves.
    @inline(__always)
    static func packedLabel(_ byte: UInt8) -> UInt64 { UInt64(byte & 0x7F) | UInt64(byte & 0x80) << 1 }
}

/// What phrases mean that end at a node.
package struct PhraseMeaning: Sendable, Hashable {
    /// How many bits the number of a ``Concept`` and the length of an exact phrase may take.
    package static let conceptBits = 40
    package static let lengthBits = 16
    /// How many bytes it takes.
    package static let stride = 16

    /// Meanings of a phrase that ends here at a word's end.
    package var closed: ConceptSet = []
    /// Meanings of a phrase that ends here and may go on.
    package var open: ConceptSet = []
    /// The length in the source of a phrase whose accents count; 0 for any other.
    package var exactLength = 0

    package init() {}

    /// Reads one where it lies.
    @inline(__always)
    init(at offset: Int, in bytes: PackedBytes) {
        let first = bytes.number(at: offset)
        closed = ConceptSet(rawValue: first & (1 << UInt64(Self.conceptBits) - 1))
        exactLength = Int(truncatingIfNeeded: first >> UInt64(Self.conceptBits))
        open = ConceptSet(rawValue: bytes.number(at: offset + 8))
    }
}
