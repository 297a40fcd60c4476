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
            guard let root = try? JSONDecoder().decode(JSONValue.self, from: Data(block)) else { continue }
            actions += self.actions(in: root)
        }
        return actions
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
        guard case .text(let type)? = fields["@type"], type.hasSuffix("Action") else { return nil }
        var url = fields["url"]?.text ?? fields["target"]?.text
        for key in ["handler", "target", "potentialAction"] where url == nil {
            if case .object(let inner)? = fields[key] {
                url = inner["url"]?.text ?? inner["urlTemplate"]?.text
            }
        }
        guard let url else { return nil }
        self.init(type: type, name: fields["name"]?.text ?? fields["description"]?.text ?? "", url: url)
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

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
