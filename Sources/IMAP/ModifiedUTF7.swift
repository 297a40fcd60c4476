/// Modified UTF-7, in which mailbox names are written (RFC 3501, section 5.1.3).
///
/// Printable ASCII stands for itself, `&` is written `&-`, and anything else is UTF-16 in base64 between `&`
/// and `-`, with `,` in place of `/` and without padding.
enum ModifiedUTF7 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    /// A text in modified UTF-7.
    static func encoded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var shifted: [UInt16] = []
        func unshift() {
            guard !shifted.isEmpty else { return }
            bytes.append(UInt8(ascii: "&"))
            bytes += base64(shifted)
            bytes.append(UInt8(ascii: "-"))
            shifted = []
        }
        for unit in text.utf16 {
            guard (0x20...0x7E).contains(unit) else {
                shifted.append(unit)
                continue
            }
            unshift()
            bytes.append(UInt8(truncatingIfNeeded: unit))
            if unit == UInt16(UInt8(ascii: "&")) { bytes.append(UInt8(ascii: "-")) }
        }
        unshift()
        return bytes
    }

    /// The text that bytes stand for, or `nil` when they are not modified UTF-7.
    static func decoded(_ bytes: [UInt8]) -> String? {
        var units: [UInt16] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "&") else {
                guard byte < 0x80 else { return nil }
                units.append(UInt16(byte))
                continue
            }
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "-")) else { return nil }
            if end == index {
                units.append(UInt16(UInt8(ascii: "&")))
            } else {
                guard let shifted = units16(bytes[index..<end]) else { return nil }
                units += shifted
            }
            index = end + 1
        }
        return isWellFormed(units) ? String(decoding: units, as: UTF16.self) : nil
    }

    private static func base64(_ units: [UInt16]) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for unit in units {
            bits = bits << 16 | UInt32(unit)
            count += 16
            while count >= 6 {
                count -= 6
                result.append(alphabet[Int(bits >> UInt32(count) & 0x3F)])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { result.append(alphabet[Int(bits << UInt32(6 - count) & 0x3F)]) }
        return result
    }

    private static func units16(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            guard let value = value(of: byte) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        // What is left is padding: fewer than six bits, all zero.
        return count < 6 && bits == 0 ? units : nil
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: ","): 63
        default: nil
        }
    }

    private static func isWellFormed(_ units: [UInt16]) -> Bool {
        var decoder = UTF16()
        var iterator = units.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput: return true
            case .error: return false
            }
        }
    }
}
