/// Bytes that stand for a list of values in exactly one way: numbers big-endian, byte strings after their length.
struct Transcript {
    private(set) var bytes: [UInt8] = []

    /// A transcript for one purpose; those of different purposes never agree.
    init(_ purpose: String) {
        add(purpose)
    }

    mutating func add(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ string: [UInt8]) {
        add(UInt32(truncatingIfNeeded: string.count))
        bytes.append(contentsOf: string)
    }

    mutating func add(_ string: String) {
        add(Array(string.utf8))
    }
}
