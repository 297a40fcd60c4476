/// An element's id, classes and conditions that hold of it, or those that a selector asks for, as numbers that stand for them.
struct StyleKeys: Sendable {
    private(set) var all: [UInt64] = []
    /// A bit for each key, so that most sets can be told apart at a glance.
    private(set) var mask: UInt64 = 0

    var count: Int { all.count }

    static func bit(of key: UInt64) -> UInt64 { 1 << (key & 63) }

    mutating func append(_ key: UInt64) {
        all.append(key)
        mask |= Self.bit(of: key)
    }

    mutating func prepend(_ key: UInt64) {
        all.insert(key, at: 0)
        mask |= Self.bit(of: key)
    }

    /// Takes the first key out.
    mutating func popFirst() -> UInt64? {
        guard !all.isEmpty else { return nil }
        let first = all.removeFirst()
        mask = all.reduce(0) { $0 | Self.bit(of: $1) }
        return first
    }

    func isSubset(of other: borrowing StyleKeys) -> Bool {
        if mask & ~other.mask != 0 { return false }
        if mask == 0 { return true }
        for key in all where !other.all.contains(key) { return false }
        return true
    }
}
