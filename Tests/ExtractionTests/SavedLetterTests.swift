private import Extraction
import Foundation
import TestSupport
import Testing

/// A saved letter and what a right reader finds in it.
struct SavedLetter: Sendable, CustomTestStringConvertible {
    struct Expectation: Decodable {
        struct Finding: Decodable {
            var kind: String
            var value: String?
            var copy: String?
            var url: String?
            var target: String?
        }

        var findings: [Finding]
        var forbidden: [String]?
        var trusted: Bool?
        var missed: Bool?
        /// The kinds of which it says that they are over.
        var over: [String]?
    }

    static let all: [SavedLetter] = {
        let folder = Fixture.root.appendingPathComponent("mail")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "eml" }
            .sorted { $0.path < $1.path }.map(SavedLetter.init(url:))
    }()

    let url: URL

    /// The folder below `Fixtures/mail` that it lies in.
    var group: String { folders.first ?? "" }

    /// The language of a letter to a reader of another language than English.
    var language: String? { group == "languages" ? folders.dropFirst().first : nil }

    private var folders: [String] {
        let root = Fixture.root.appendingPathComponent("mail").pathComponents.count
        return Array(url.pathComponents.dropFirst(root).dropLast())
    }

    var testDescription: String {
        url.pathComponents.suffix(2).joined(separator: "/")
    }

    var bytes: [UInt8] {
        get throws { try Fixture.bytes(of: url) }
    }

    var expectation: Expectation {
        get throws {
            let beside = url.deletingPathExtension().appendingPathExtension("json")
            return try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: beside))
        }
    }
}

@Suite struct `Extraction from saved letters` {
    @Test func `has letters of every group and language, many of them with nothing to find`() throws {
        let languages = Set(SavedLetter.all.compactMap(\.language))
        let silent = try SavedLetter.all.filter { try $0.expectation.findings.isEmpty }
        #expect(SavedLetter.all.count >= 800)
        #expect(languages.count >= 60)
        #expect(silent.count >= 270)
        #expect(silent.count { $0.group == "near-miss" } >= 130)
        #expect(SavedLetter.all.count { $0.group == "spoof" } >= 60)
    }

    @Test func `misses few of them`() throws {
        #expect(try SavedLetter.all.count { try $0.expectation.missed == true } <= 8)
    }

    @Test(arguments: SavedLetter.all)
    func `finds exactly what the letter offers`(letter: SavedLetter) throws {
        let expected = try letter.expectation
        guard expected.missed != true else {
            // A known miss: silence, and nothing wrong in its place. When it is found, the mark must go.
            let found = Extractor().findings(in: Letter(parsing: try letter.bytes))
            #expect(
                Set(found.map(line)).isStrictSubset(of: Set(expected.findings.map(line))),
                "\(explained(found))")
            return
        }
        for bytes in [try letter.bytes, withCRLF(try letter.bytes)] {
            let found = Extractor().findings(in: Letter(parsing: bytes))
            #expect(found.map(line).sorted() == expected.findings.map(line).sorted(), "\(explained(found))")
            #expect(
                found.first { !$0.kind.isLink }.map(line)
                    == expected.findings.first { $0.url == nil }.map(line))
            #expect(
                found.first { $0.kind.isLink }.map(line)
                    == expected.findings.first { $0.url != nil }.map(line))
        }
    }

    @Test(arguments: SavedLetter.all)
    func `never offers what is forbidden, at any confidence that is reported`(letter: SavedLetter) throws {
        let forbidden = try letter.expectation.forbidden ?? []
        let found = Extractor().findings(in: Letter(parsing: try letter.bytes))
        for value in forbidden {
            #expect(!found.contains { $0.value == value || $0.copy == value }, "\(value)")
        }
    }

    @Test(arguments: SavedLetter.all)
    func `knows what the letter says is over`(letter: SavedLetter) throws {
        let ending = Extractor().yield(of: Letter(parsing: try letter.bytes)).ending
        #expect(try ending?.kinds.map(\.rawValue) == letter.expectation.over)
    }

    @Test(arguments: try SavedLetter.all.filter { try $0.expectation.trusted != nil })
    func `warns where the letter is not to be trusted, and only there`(letter: SavedLetter) throws {
        let expected = try letter.expectation
        let origin = Letter.Origin(authservID: "mx.inbox.test")
        let found = Extractor().findings(in: Letter(parsing: try letter.bytes, from: origin))
        #expect(found.isEmpty == (expected.findings.isEmpty || expected.missed == true))
        #expect(found.allSatisfy { $0.trust.isTrusted == expected.trusted }, "\(explained(found))")
    }

    @Test(arguments: SavedLetter.all)
    func `reads any beginning of a letter without a trap`(letter: SavedLetter) throws {
        let bytes = try letter.bytes
        for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 12)) {
            for finding in Extractor(threshold: 0).findings(in: Letter(parsing: Array(bytes[..<cut]))) {
                #expect((0...1).contains(finding.confidence))
            }
        }
    }

    private func line(_ finding: Finding) -> String {
        finding.kind.isLink
            ? "\(finding.kind.rawValue) \(finding.value)"
            : "\(finding.kind.rawValue) \(finding.value) \(finding.copy)"
    }

    private func line(_ finding: SavedLetter.Expectation.Finding) -> String {
        finding.url.map { "\(finding.kind) \($0)" }
            ?? "\(finding.kind) \(finding.value ?? "") \(finding.copy ?? finding.value ?? "")"
    }

    private func explained(_ found: [Finding]) -> String {
        found.map { finding in
            let reasons = finding.evidence.map { "\($0.reason) \($0.weight)" }.joined(separator: ", ")
            return "\(line(finding)) \(finding.confidence) \(finding.trust.warnings): \(reasons)"
        }
        .joined(separator: "\n")
    }

    private func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes where byte != 0x0D {
            if byte == 0x0A { result.append(0x0D) }
            result.append(byte)
        }
        return result
    }
}
