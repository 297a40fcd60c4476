import FoundationEssentials
import HTML

/// What a sender tells programs that the letter is for: a schema.org action with its address.
struct MarkedAction: Sendable, Hashable {
    /// `ConfirmAction`, `ViewAction`, `SaveAction`, ...
    let type: String
    let name: String
    let url: String

    /// The largest JSON-LD block that is read, and the most of them; real letters have one below 4 kB, and
    /// the decoder compares keys in a way that is quadratic in their combining marks.
    static let largestBlock = 8 << 10
    static let mostBlocks = 8

    /// The actions of a document, from JSON-LD and microdata.
    static func actions(in document: HTMLDocument) -> [MarkedAction] {
        var actions = document.microdata.map {
            MarkedAction(
                type: String(decoding: $0.type, as: UTF8.self),
                name: String(decoding: $0.name, as: UTF8.self),
                url: String(decoding: $0.url, as: UTF8.self))
        }
        for block in document.structuredData.prefix(mostBlocks) where block.count <= largestBlock {
            guard let root = try? JSONDecoder().decode(JSONValue.self, from: Data(unwrapped(block))) else {
                continue
            }
            actions += self.actions(in: root)
        }
        return actions
    }

    /// A block without the comment or the CDATA section that old templates put around what a script holds.
    private static func unwrapped(_ block: [UInt8]) -> ArraySlice<UInt8> {
        func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
        func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }
        var content = block[...]
        if let section = content.firstRange(of: Array("<![CDATA[".utf8)) {
            content = content[section.upperBound...]
            if let end = content.firstRange(of: Array("]]>".utf8)) { content = content[..<end.lowerBound] }
        }
        guard let first = content.firstIndex(where: { isBrace($0) || isBracket($0) }),
            let last = content.lastIndex(where: { isBrace($0) || isBracket($0) })
        else { return content }
        return content[first...last]
    }

    private static func actions(in root: JSONValue) -> [MarkedAction] {
        var actions: [MarkedAction] = []
        var pending = [root]
        while let value = pending.popLast() {
            switch value {
            case .array(let items): pending += items
            case .object(let fields):
                if let action = MarkedAction(fields) { actions.append(action) }
                pending += fields.sorted { $0.key < $1.key }.map(\.value)
            case .text, .other: break
            }
        }
        return actions
    }

    private init(type: String, name: String, url: String) {
        self.type = type
        self.name = LinkReader.shortened(Array(name.utf8))
        self.url = url
    }

    private init?(_ fields: [String: JSONValue]) {
        guard let type = fields["@type"]?.texts.map(Self.localName).first(where: { $0.hasSuffix("Action") })
        else { return nil }
        let url = ["url", "target", "handler", "potentialAction"].lazy.compactMap { fields[$0]?.address }
            .first
        guard let url else { return nil }
        self.init(
            type: type, name: fields["name"]?.texts.first ?? fields["description"]?.texts.first ?? "",
            url: url)
    }

    /// `ConfirmAction` of `https://schema.org/ConfirmAction` and `schema:ConfirmAction`.
    private static func localName(_ type: String) -> String {
        let start = type.utf8.lastIndex { "/#:".utf8.contains($0) }.map(type.utf8.index(after:))
        return String(type[(start ?? type.startIndex)...])
    }
}

/// A JSON value of any shape (RFC 8259).
private enum JSONValue: Decodable {
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let items = try? container.decode([JSONValue].self) {
            self = .array(items)
        } else if let fields = try? container.decode([String: JSONValue].self) {
            self = .object(fields)
        } else {
            self = .other
        }
    }

    /// The text, or the texts of a list.
    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .array(let items): items.compactMap { if case .text(let text) = $0 { text } else { nil } }
        case .object, .other: []
        }
    }

    /// Where the value leads: an address, or an entry point that has one, or the first of a list that does.
    var address: String? {
        switch self {
        case .text(let text): text
        case .array(let items): items.lazy.compactMap(\.ownAddress).first
        case .object, .other: ownAddress
        }
    }

    private var ownAddress: String? {
        switch self {
        case .text(let text): text
        case .object(let fields):
            ["url", "urlTemplate", "@id"].lazy.compactMap { fields[$0]?.texts.first }.first
        case .array, .other: nil
        }
    }
}
