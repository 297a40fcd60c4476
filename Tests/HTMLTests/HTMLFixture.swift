import Foundation
import HTML
import TestSupport
import Testing

/// A saved document beside what a reader sees of it: `Fixtures/html/<name>.html` and `.json`.
struct HTMLFixture: Sendable, CustomTestStringConvertible {
    private let file: URL

    /// All of them; none would make the run fail.
    static let all = Fixture.files(in: "html", extension: "html").map(HTMLFixture.init(file:))

    var testDescription: String { file.deletingPathExtension().lastPathComponent }

    /// The document.
    var html: [UInt8] {
        get throws { try Fixture.bytes(of: file) }
    }

    /// What is to be seen.
    func expectedView() throws -> View {
        let expected = file.deletingPathExtension().appendingPathExtension("json")
        return try JSONDecoder().decode(View.self, from: Data(contentsOf: expected))
    }

    /// Keeps what was seen instead, beside the fixture.
    func keep(actual view: View) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let actual = file.deletingPathExtension().appendingPathExtension("actual.json")
        try encoder.encode(view).write(to: actual)
    }
}

/// A document as a reader sees it, in words.
struct View: Codable, Equatable {
    struct Line: Codable, Equatable {
        var text: String
        var block: Int
        var row: Int?
        var quoted: Bool?
        var runs: [Run]?
    }

    struct Run: Codable, Equatable {
        var text: String
        var emphasis: [String]
    }

    struct Link: Codable, Equatable {
        var url: String
        var words: String?
        var alternative: String?
        var title: String?
        var button: Bool?
        var hidden: Bool?
    }

    struct Hidden: Codable, Equatable {
        var text: String
        var reason: String
    }

    struct Action: Codable, Equatable {
        var type: String
        var name: String
        var url: String
    }

    var lines: [Line] = []
    var links: [Link]?
    var hidden: [Hidden]?
    var structuredData: [String]?
    var microdata: [Action]?
    var codeHints: [String]?
    var defects: [String]?

    init(_ document: HTMLDocument) {
        let text = document.text
        lines = text.lines.map { line in
            let runs = text.runs.filter { $0.range.overlaps(line.range) }.map {
                Run(
                    text: Self.string(text.bytes[$0.range.clamped(to: line.range)]),
                    emphasis: $0.emphasis.names)
            }
            return Line(
                text: Self.string(text.bytes[line.range]), block: line.block, row: line.row,
                quoted: line.isQuoted ? true : nil, runs: runs.isEmpty ? nil : runs)
        }
        links =
            document.links.map { link in
                Link(
                    url: Self.string(link.url), words: Self.filled(text.bytes[link.range]),
                    alternative: Self.filled(link.alternative), title: Self.filled(link.title),
                    button: link.isButton ? true : nil, hidden: link.isHidden ? true : nil)
            }.nilIfEmpty
        hidden =
            document.hidden.map { Hidden(text: Self.string($0.text), reason: $0.reason.rawValue) }.nilIfEmpty
        structuredData = document.structuredData.map { Self.string($0) }.nilIfEmpty
        microdata =
            document.microdata.map {
                Action(type: Self.string($0.type), name: Self.string($0.name), url: Self.string($0.url))
            }.nilIfEmpty
        codeHints = document.codeHints.map { Self.string($0) }.nilIfEmpty
        defects = document.defects.map(\.rawValue).nilIfEmpty
    }

    private static func string(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }

    private static func filled(_ bytes: some Collection<UInt8>) -> String? {
        bytes.isEmpty ? nil : string(bytes)
    }
}

extension Array {
    fileprivate var nilIfEmpty: Self? { isEmpty ? nil : self }
}

extension Emphasis {
    /// The names of the ways in which a text stands out.
    var names: [String] {
        let all: [(Emphasis, String)] = [
            (.bold, "bold"), (.large, "large"), (.huge, "huge"), (.heading, "heading"), (.spaced, "spaced"),
            (.boxed, "boxed"), (.monospaced, "monospaced"), (.centered, "centered"), (.joined, "joined"),
            (.small, "small"), (.link, "link"), (.laced, "laced"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}
