/// The fields in the query of an address that a browser was sent to, decoded.
struct RedirectQuery {
    private var fields: [String: String] = [:]

    /// The fields of an address or of its path and query; of a name that occurs twice, the first.
    init(_ address: String) {
        guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "?")) else { return }
        let query = address[address.index(after: mark)...].prefix { $0 != "#" }
        for field in query.split(separator: "&") {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(parts[0])
            if fields[name] == nil { fields[name] = parts.count > 1 ? Self.decoded(parts[1]) : "" }
        }
    }

    /// The value of a field.
    subscript(name: String) -> String? { fields[name] }

    private static func decoded(_ text: Substring) -> String {
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
