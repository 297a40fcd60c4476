/// A set of ASCII bytes: what ends a word in one grammar or another.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The bytes of that text.
    init(_ text: StaticString) {
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = text.utf8Start[offset]
            if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte &- 64) }
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte &- 64) & 1 != 0
    }
}

extension ByteSet {
    /// White space and the bracket that opens a comment end every word; these end a whole parameter's value.
    static let valueEnd = ByteSet(" \t\r\n(;")
    /// The end of a parameter's name.
    static let nameEnd = ByteSet(" \t\r\n(;=")
    /// The end of an atom in an address, RFC 5322's `specials` as far as they mean something.
    static let atomEnd = ByteSet(" \t\r\n(<>,;:@.\"[")
    /// The end of a piece of an addr-spec between angle brackets.
    static let angleEnd = ByteSet(" \t\r\n(<>,;:\"[")
    /// The end of a word in a date.
    static let dateEnd = ByteSet(" \t\r\n(,")
    /// The end of a transfer encoding's name.
    static let encodingEnd = ByteSet(" \t\r\n(;\"")
    /// What no token of RFC 2045 may hold.
    static let tspecials = ByteSet("()<>@,;:\\\"/[]?=")
}
