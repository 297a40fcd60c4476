import Extraction
import Foundation
import MIME

/// Saved mail held in memory, so that no measurement waits for a disk.
struct Corpus {
    let name: String
    /// The messages as they were sent.
    let messages: [[UInt8]]
    /// The HTML parts of all messages, decoded to UTF-8, as a parser is given them.
    let htmlParts: [[UInt8]]

    /// The messages below a folder, in the order of their names; only those with HTML when asked.
    init(_ name: String, in folder: String, where isWanted: (_ html: [[UInt8]]) -> Bool = { _ in true }) {
        var messages: [[UInt8]] = []
        var htmlParts: [[UInt8]] = []
        for path in Self.files(below: folder) {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let message = [UInt8](data)
            let html = Self.htmlParts(of: message)
            guard isWanted(html) else { continue }
            messages.append(message)
            htmlParts += html
        }
        self.name = name
        self.messages = messages
        self.htmlParts = htmlParts
    }

    /// How many bytes the messages have together.
    var bytes: Int { messages.reduce(0) { $0 + $1.count } }

    /// How many bytes their HTML parts have, decoded.
    var htmlBytes: Int { htmlParts.reduce(0) { $0 + $1.count } }

    static func files(below folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder)
        var paths: [String] = []
        while let name = found?.nextObject() as? String {
            if name.hasSuffix(".eml") { paths.append("\(folder)/\(name)") }
        }
        return paths.sorted()
    }

    private static func htmlParts(of message: [UInt8]) -> [[UInt8]] {
        Message(parsing: message).body.all.compactMap { part in
            guard part.isLeaf, !part.isAttachment, part.mediaType.type == "text",
                part.mediaType.subtype == "html"
            else { return nil }
            return part.text()
        }
    }
}
