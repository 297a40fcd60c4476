import Extraction
import Foundation
import MIME

/// Which code is offered for each letter of the fixtures, held against what most tools do: the first number of 4 to 8 digits.
///
/// Both read the same letters, which the extractor was mended for: the figures say what such a search misses, and nothing
/// about mail that nobody here has seen (`make eval` does).
enum FindingBenchmark {
    /// What came of a way of reading.
    private struct Tally {
        var right = 0
        var wrong = 0
        var invented = 0

        mutating func count(_ offered: String?, for codes: [String]) {
            guard let offered else { return }
            if codes.isEmpty {
                invented += 1
            } else if codes.contains(offered) {
                right += 1
            } else {
                wrong += 1
            }
        }
    }

    static func run(in folder: String) {
        var withCode = 0
        var without = 0
        var (searched, read) = (Tally(), Tally())
        for path in Corpus.files(below: folder) {
            guard let data = FileManager.default.contents(atPath: path), let codes = codes(besides: path)
            else {
                continue
            }
            let message = [UInt8](data)
            if codes.isEmpty { without += 1 } else { withCode += 1 }
            searched.count(firstNumber(in: message), for: codes)
            let found = Extractor().findings(in: Letter(parsing: message))
            read.count(found.first { [.oneTimeCode, .accessCode].contains($0.kind) }?.copy, for: codes)
        }
        guard withCode > 0, without > 0 else { return }
        print("\(folder): \(withCode) letters with a code, \(without) without")
        for (name, tally) in [("first number of 4 to 8 digits", searched), ("latchkey", read)] {
            print(
                "  \(name): \(tally.right) right, \(tally.wrong) wrong; "
                    + "a code where there is none in \(tally.invented)")
        }
    }

    /// The codes that a letter holds, as a form wants them; `nil` where nobody has written that down.
    private static func codes(besides letter: String) -> [String]? {
        struct Expected: Decodable {
            struct Finding: Decodable {
                var kind: String
                var value: String?
                var copy: String?
            }
            var findings: [Finding]
        }
        let path = letter.dropLast(".eml".count) + ".json"
        guard let data = FileManager.default.contents(atPath: String(path)),
            let expected = try? JSONDecoder().decode(Expected.self, from: data)
        else { return nil }
        return expected.findings.filter { ["one-time-code", "access-code"].contains($0.kind) }.map {
            $0.copy ?? ($0.value ?? "").filter { $0.isLetter || $0.isNumber }
        }
    }

    /// The first number of 4 to 8 digits in the subject, the plain text, or else the HTML without its tags.
    private static func firstNumber(in bytes: [UInt8]) -> String? {
        let message = Message(parsing: bytes)
        let leaves = message.body.all.filter { $0.isLeaf && !$0.isAttachment && $0.mediaType.type == "text" }
        let part = leaves.first { $0.mediaType.subtype == "plain" } ?? leaves.first
        let text = String(decoding: part?.text() ?? [], as: UTF8.self)
        let seen = text.replacing(/<style.*?<\/style>/.dotMatchesNewlines().ignoresCase(), with: " ")
            .replacing(/<[^>]*>/, with: " ")
        return "\(message.subject ?? "")\n\(seen)".firstMatch(of: /\b[0-9]{4,8}\b/).map { String($0.output) }
    }
}
