private import CXML2

/// An element of a small XML document: its name, its attributes, its own text, and what stands in it.
///
/// The wall to libxml2's XML reader: no pointer gets past it. A document with a DTD is refused, so that there are no
/// entities but those of XML itself; nothing outside the document is ever read.
struct XMLElement {
    let name: String
    var attributes: [String: String] = [:]
    var text = ""
    var children: [XMLElement] = []

    /// Real documents have a few thousand bytes and stop at the fifth level.
    static let byteLimit = 64 << 10
    private static let depthLimit = 16

    /// The root of a document in UTF-8; `nil` when it is no XML, too large, too deep, or has a DTD.
    init?(parsing document: [UInt8]) {
        guard document.count <= Self.byteLimit, !document.contains(0),
            String(validating: document, as: UTF8.self) != nil, !Self.hasDTD(document)
        else { return nil }
        Self.prepare
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING].reduce(0) {
            $0 | Int32($1.rawValue)
        }
        let parsed = document.withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
                options)
        }
        guard let parsed else { return nil }
        defer { xmlFreeDoc(parsed) }
        guard let root = xmlDocGetRootElement(parsed) else { return nil }
        self.init(root, depth: 1)
    }

    /// The children of a name.
    func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// The text of the first child of a name, without white space around it.
    func text(of name: String) -> String? {
        guard let text = all(name).first?.text else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private init?(_ node: xmlNodePtr, depth: Int) {
        guard depth <= Self.depthLimit else { return nil }
        name = Self.text(node.pointee.name)
        var attribute = node.pointee.properties
        while let current = attribute?.pointee {
            attributes[Self.text(current.name)] = Self.text(current.children?.pointee.content)
            attribute = current.next
        }
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += Self.text(current.pointee.content)
            case XML_ELEMENT_NODE:
                guard let element = XMLElement(current, depth: depth + 1) else { return nil }
                children.append(element)
            default: break
            }
            child = current.pointee.next
        }
    }

    private static func text(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    }

    private static func text(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
        self.text(text.map { UnsafePointer($0) })
    }

    private static func hasDTD(_ document: [UInt8]) -> Bool {
        let mark = Array("<!DOCTYPE".utf8)
        return document.indices.contains { document[$0] == mark[0] && document[$0...].starts(with: mark) }
    }

    /// Makes libxml2 ready for threads, once.
    private static let prepare: Void = xmlInitParser()
}
