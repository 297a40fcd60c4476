import ArgumentParser
import Foundation
import HTML
import MIME

/// `latchkey-eval html`: each HTML text as a reader sees it, one JSON object a line.
struct HTMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "html",
        abstract: "Print the visible lines, the links and the hidden texts of HTML as JSON Lines.",
        discussion: """
            A path that ends in .html is a document in UTF-8, any other a message, of which every HTML part is read. \
            Each line says where it comes from, and can be held against what a browser shows of the same document: \
            "source", "part", "lines", "links" (url, words, alternative, title, button, hidden), "hidden" (text, \
            reason), "structuredData", "actions", "codeHints".
            """)

    @OptionGroup var list: MailList

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for path in try list.paths() {
            let source = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let texts = path.hasSuffix(".html") ? [source] : Self.htmlTexts(of: Message(parsing: source))
            for (number, text) in texts.enumerated() {
                var line = try encoder.encode(ShownPage(path, number, HTMLDocument(parsing: text)))
                line.append(0x0A)
                try FileHandle.standardOutput.write(contentsOf: line)
            }
        }
    }

    private static func htmlTexts(of message: Message) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        var waiting = [message.body]
        while let part = waiting.popLast() {
            waiting.append(contentsOf: part.children.reversed())
            if part.mediaType.type == "text", part.mediaType.subtype == "html", let text = part.text() {
                texts.append(text)
            }
        }
        return texts
    }
}

/// A document in the form that is compared.
private struct ShownPage: Encodable {
    let source: String
    let part: Int
    let lines: [String]
    let links: [Link]
    let hidden: [Hidden]
    let structuredData: [String]
    let actions: [Action]
    let codeHints: [String]

    struct Link: Encodable {
        let url: String
        let words: String
        let alternative: String
        let title: String
        let button: Bool
        let hidden: Bool
    }

    struct Hidden: Encodable {
        let text: String
        let reason: String
    }

    struct Action: Encodable {
        let type: String
        let name: String
        let url: String
    }

    init(_ path: String, _ number: Int, _ document: HTMLDocument) {
        func string(_ bytes: some Sequence<UInt8>) -> String {
            String(decoding: Array(bytes), as: UTF8.self)
        }
        let text = document.text
        source = path
        part = number
        lines = text.lines.map { string(text.bytes[$0.range]) }
        links = document.links.map {
            Link(
                url: string($0.url), words: string(text.bytes[$0.range]), alternative: string($0.alternative),
                title: string($0.title), button: $0.isButton, hidden: $0.isHidden)
        }
        hidden = document.hidden.map { Hidden(text: string($0.text), reason: $0.reason.rawValue) }
        structuredData = document.structuredData.map { string($0) }
        actions = document.microdata.map {
            Action(type: string($0.type), name: string($0.name), url: string($0.url))
        }
        codeHints = document.codeHints.map { string($0) }
    }
}
