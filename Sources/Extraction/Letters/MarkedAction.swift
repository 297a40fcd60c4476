import HTML

/// What a sender tells programs that the letter is for: a schema.org action with its address.
struct MarkedAction: Sendable, Hashable {
    /// `ConfirmAction`, `ViewAction`, `SaveAction`, ...
    let type: String
    let name: String
    let url: String

    /// The actions of a document, from JSON-LD and microdata, and whether data lay too deep in one another.
    static func actions(in document: HTMLDocument) -> (actions: [MarkedAction], isCut: Bool) {
        var actions = document.microdata.map { MarkedAction(type: $0.type, name: $0.name, url: $0.url) }
        var isCut = false
        for block in document.structuredData {
            var reader = JSONReader(Array(unwrapped(block)))
            if let root = reader.read() { actions += self.actions(in: root) }
            isCut = isCut || reader.isTooDeep
        }
        isCut = isCut || actions.count > Limits.actions
        return (Array(actions.prefix(Limits.actions)), isCut)
    }

    /// A block without the comment or the CDATA section that old templates put around what a script holds.
    private static func unwrapped(_ block: [UInt8]) -> ArraySlice<UInt8> {
        func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
        func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }
        var content = block[...]
        let closing = Array("]]>".utf8)
        if let start = content.end(ofFirst: Array("<![CDATA[".utf8)) {
            content = content[start...]
            if let end = content.end(ofFirst: closing) { content = content[..<(end - closing.count)] }
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
            case .array(let items): pending += items.reversed()
            case .object(let members):
                if let action = MarkedAction(value) { actions.append(action) }
                pending += members.reversed().map(\.value)
            case .text, .other: break
            }
        }
        return actions
    }

    private init(type: [UInt8], name: [UInt8], url: [UInt8]) {
        self.type = String(decoding: type, as: UTF8.self)
        self.name = LinkReader.shortened(name)
        // As in links, what browsers ignore is no part of an address.
        self.url = String(decoding: url.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }

    private init?(_ object: JSONValue) {
        guard let types = object["@type"]?.texts,
            let type = types.map(Self.localName).first(where: { $0.suffix(6).elementsEqual("Action".utf8) }),
            type.count <= Limits.actionTypeBytes
        else { return nil }
        let keys: [StaticString] = ["url", "target", "handler", "potentialAction"]
        guard let url = keys.lazy.compactMap({ object[$0]?.address }).first, url.count <= Limits.addressBytes
        else { return nil }
        self.init(
            type: type, name: object["name"]?.texts.first ?? object["description"]?.texts.first ?? [],
            url: url)
    }

    /// `ConfirmAction` of `https://schema.org/ConfirmAction` and `schema:ConfirmAction`.
    private static func localName(_ type: [UInt8]) -> [UInt8] {
        let start = type.lastIndex { "/#:".utf8.contains($0) }.map { $0 + 1 } ?? 0
        return Array(type[start...])
    }
}

extension JSONValue {
    /// The text, or the texts of a list.
    fileprivate var texts: [[UInt8]] {
        switch self {
        case .text(let text): [text]
        case .array(let items): items.compactMap(\.text)
        case .object, .other: []
        }
    }

    /// Where the value leads: an address, or an entry point that has one, or the first of a list that does.
    fileprivate var address: [UInt8]? {
        if case .array(let items) = self { return items.lazy.compactMap(\.ownAddress).first }
        return ownAddress
    }

    private var ownAddress: [UInt8]? {
        if let text { return text }
        let keys: [StaticString] = ["url", "urlTemplate", "@id"]
        return keys.lazy.compactMap { self[$0]?.texts.first }.first
    }
}
