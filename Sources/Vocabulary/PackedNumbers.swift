import Words

/// Numbers on their way into ``PackedBytes``.
struct PackedNumbers {
    private(set) var bytes: [UInt8] = []

    /// How many bytes the numbers take.
    var count: Int { bytes.count }

    /// Adds a number of at most 56 bits by its lowest bytes.
    mutating func append(_ number: UInt64, bytes count: Int = 8) {
        let packed = PackedBytes.packed(number)
        for place in 0..<UInt64(count) { bytes.append(UInt8(truncatingIfNeeded: packed >> (8 * place))) }
    }

    /// Adds fields side by side, the lowest first.
    mutating func append(_ fields: Field...) throws(CompilationError) {
        var (number, shift) = (UInt64(0), 0)
        for field in fields {
            guard let value = UInt64(exactly: field.value), value >> UInt64(field.bits) == 0 else {
                throw CompilationError(field)
            }
            number |= value << UInt64(shift)
            shift += field.bits
        }
        append(number)
    }
}

/// A part of a packed number.
struct Field {
    /// What it counts, as an error names it.
    let name: String
    let value: Int
    let bits: Int

    init(_ name: String, _ value: Int, bits: Int) { (self.name, self.value, self.bits) = (name, value, bits) }
}

/// What keeps a vocabulary from being compiled: a value that its field has no room for.
package struct CompilationError: Error, Hashable, CustomStringConvertible {
    /// What is too large, and for whom it is meant.
    package let description: String

    init(_ field: Field) {
        description = """
            \(field.name) does not fit into its field: \(field.value) takes more than \(field.bits) bits
            hint: widen the field in Sources/Words, or shorten the vocabulary
            """
    }
}
