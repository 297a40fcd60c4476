/// A media type with its parameters (RFC 2045, 2231).
public struct MediaType: Sendable, Hashable {
    /// Lower-case top-level type.
    public let type: String
    /// Lower-case subtype.
    public let subtype: String
    private let list: [ParameterList.Parameter]

    /// Parameters by lower-case name, decoded.
    public var parameters: [String: String] {
        Dictionary(
            list.map { (String(decoding: $0.name, as: UTF8.self), $0.text) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A media type of these words, which are in lower case.
    public init(type: String, subtype: String, parameters: [String: String] = [:]) {
        self.type = type
        self.subtype = subtype
        list = parameters.map {
            ParameterList.Parameter(name: Array($0.key.utf8), value: Array($0.value.utf8))
        }
    }

    // content := "Content-Type" ":" type "/" subtype *(";" parameter)
    init?(_ list: ParameterList) {
        let value = list.value
        guard let slash = value.firstIndex(of: ASCII.slash), Self.isToken(value[..<slash]),
            Self.isToken(value[(slash + 1)...])
        else { return nil }
        type = String(decoding: value[..<slash], as: UTF8.self)
        subtype = String(decoding: value[(slash + 1)...], as: UTF8.self)
        self.list = list.parameters
    }

    // token := 1*<any (US-ASCII) CHAR except SPACE, CTLs, or tspecials>
    private static func isToken(_ word: ArraySlice<UInt8>) -> Bool {
        1...127 ~= word.count && word.allSatisfy { 0x21...0x7E ~= $0 && !ByteSet.tspecials.contains($0) }
    }

    /// The decoded parameter of that name, given in lower case.
    func parameter(_ name: StaticString) -> String? {
        list.first { $0.isNamed(name) }?.text
    }

    /// Whether this is `multipart/*`.
    public var isMultipart: Bool { type == "multipart" }
    /// Whether this is `text/*`.
    public var isText: Bool { type == "text" }

    /// Whether a part of this type is a whole message inside (RFC 2046, section 5.2.1; RFC 6532).
    var isMessage: Bool { type == "message" && ["rfc822", "global", "news"].contains(subtype) }

    /// What a part is that does not say (RFC 2045, section 5.2).
    static let plainText = MediaType(type: "text", subtype: "plain")
    /// What a part of `multipart/digest` is that does not say (RFC 2046, section 5.1.5).
    static let message = MediaType(type: "message", subtype: "rfc822")

    /// Whether both say the same, in whatever order.
    public static func == (one: Self, other: Self) -> Bool {
        one.type == other.type && one.subtype == other.subtype && one.parameters == other.parameters
    }

    /// Mixes type and subtype into a hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        hasher.combine(subtype)
    }
}
