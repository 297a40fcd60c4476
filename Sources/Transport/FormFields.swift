/// Named values as a web form sends them, in order (application/x-www-form-urlencoded).
///
/// The values may be secret: they print as their names alone.
public struct FormFields: Sendable, ExpressibleByDictionaryLiteral, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    private var fields: [(name: String, value: String)]

    /// Fields as they are written down.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { (name: $0.0, value: $0.1) }
    }

    /// Adds a field; without a value, none.
    public mutating func add(_ name: String, _ value: String?) {
        if let value { fields.append((name: name, value: value)) }
    }

    /// The fields in one line of ASCII, for a body or for the query of an address.
    public var encoded: String {
        fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    /// The names.
    public var description: String { fields.map(\.name).joined(separator: ", ") }
    /// The names.
    public var debugDescription: String { description }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Everything but the unreserved characters of RFC 3986 is written by its bytes.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
