/// Hides how long a payload is: only its size class shows.
///
/// Length (4 bytes, big-endian), payload, zeros up to the size class: 512 bytes, 1 KiB, 2 KiB and so on in powers of two.
enum Padding {
    static let smallest = 512
    static let lengthSize = 4

    static func padded(_ payload: [UInt8]) -> [UInt8] {
        var size = smallest
        while size < payload.count + lengthSize { size *= 2 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: payload.count).bigEndian) {
            bytes.append(contentsOf: $0)
        }
        bytes.append(contentsOf: payload)
        bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
        return bytes
    }

    /// The payload; `nil` when the bytes were not padded by ``padded(_:)``.
    static func payload(of padded: some Collection<UInt8>) -> [UInt8]? {
        let length = padded.prefix(lengthSize).reduce(0) { $0 << 8 | Int($1) }
        let rest = padded.dropFirst(lengthSize)
        return padded.count >= lengthSize && length <= rest.count ? Array(rest.prefix(length)) : nil
    }
}
