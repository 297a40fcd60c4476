/// The lengths of the groups a token is written in, held in place: most tokens of a text are looked at once and dropped.
///
/// A token of more groups, or of longer ones, than are told apart here is no code: see ``Limits/tokenGroups`` and
/// ``Limits/tokenLengths``.
struct GroupLengths: Sendable, Hashable, RandomAccessCollection, ExpressibleByArrayLiteral {
    private var lengths = SIMD16<UInt8>()
    private(set) var count = 0

    init(arrayLiteral elements: Int...) {
        for element in elements { append(element) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Int { Int(lengths[index]) }

    /// Adds a group; those behind the sixteenth are not told apart.
    mutating func append(_ length: Int) {
        guard count < lengths.scalarCount else { return }
        lengths[count] = UInt8(clamping: length)
        count += 1
    }

    /// Adds a character to the last group.
    mutating func lengthenLast() {
        guard count > 0, lengths[count - 1] < .max else { return }
        lengths[count - 1] += 1
    }
}
