@testable import Extraction
import HTML
import Testing

/// Letters written with other signs than most: dashes for hyphens, digits of other scripts, letters of full width.
@Suite struct `Letters written otherwise` {
    /// A way to write the same.
    struct Way: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let write: @Sendable (Unicode.Scalar) -> String

        static let all = [
            Way(testDescription: "en dashes") { $0 == "-" ? "–" : String($0) },
            Way(testDescription: "hyphens that do not break") { $0 == "-" ? "\u{2011}" : String($0) },
            Way(testDescription: "minus signs") { $0 == "-" ? "−" : String($0) },
            Way(testDescription: "full width") {
                (0x21..<0x7F).contains($0.value) ? shifted($0, by: 0xFEE0) : String($0)
            },
            Way(testDescription: "Arabic digits") {
                isDigit($0) ? shifted($0, by: 0x0660 - 0x30) : String($0)
            },
            Way(testDescription: "Devanagari digits") {
                isDigit($0) ? shifted($0, by: 0x0966 - 0x30) : String($0)
            },
            Way(testDescription: "mathematical digits") {
                isDigit($0) ? shifted($0, by: 0x1D7CE - 0x30) : String($0)
            },
            Way(testDescription: "dashes between digits") { isDigit($0) ? "\($0)–" : String($0) },
            Way(testDescription: "blanks between digits") { isDigit($0) ? "\($0) " : String($0) },
            Way(testDescription: "accents on all") {
                $0.properties.isAlphabetic ? "\($0)\u{301}" : String($0)
            },
            Way(testDescription: "soft hyphens in all") {
                $0.properties.isAlphabetic ? "\($0)\u{AD}" : String($0)
            },
            Way(testDescription: "capitals") { String($0).uppercased() },
            Way(testDescription: "a word a line") { $0 == " " ? "\n" : String($0) },
            Way(testDescription: "blanks that do not break") { $0 == " " ? "\u{A0}" : String($0) },
        ]

        private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

        private static func shifted(_ scalar: Unicode.Scalar, by distance: UInt32) -> String {
            Unicode.Scalar(scalar.value + distance).map { String($0) } ?? String(scalar)
        }
    }

    @Test(arguments: Way.all)
    func `are read without a trap`(way: Way) throws {
        for letter in SavedLetter.all {
            let pages = Letter(parsing: try letter.bytes).pages
            guard pages.count > 1 else { continue }
            let texts = pages.map { page in
                String(decoding: page.text.bytes, as: UTF8.self).unicodeScalars.map(way.write).joined()
            }
            let subject = texts[0].split(separator: "\n").joined(separator: " ")
            let mail =
                "From: Fernway <a@fernway.test>\nSubject: \(subject)\n\n\(texts.dropFirst().joined(separator: "\n\n"))"
            for finding in Extractor(threshold: 0).findings(in: Letter(parsing: Array(mail.utf8))) {
                #expect((0...1).contains(finding.confidence), "\(letter)")
            }
        }
    }
}
