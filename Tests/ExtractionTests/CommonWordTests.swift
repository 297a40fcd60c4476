import Foundation
import TestSupport
import Testing
import Words

@testable import Extraction

/// A phrase counts in mail of whatever language, and what is rare in its own may be in every sentence of another: Slovak "over" asks to
/// verify, Maltese "żur" to visit.
@Suite struct `The commonest words` {
    static let lines: [String] = {
        let file = Fixture.root.appendingPathComponent("words/common.txt")
        let text = (try? Fixture.bytes(of: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.split(separator: "\n").map(String.init)
    }()

    private static let telling = ConceptSet.credentials.union(.actions).union([
        ConceptSet(.code), ConceptSet(.press), ConceptSet(.enrolment), ConceptSet(.secondFactor),
        ConceptSet(.spent),
        ConceptSet(.secrecy), ConceptSet(.unrequested), ConceptSet(.elsewhere), ConceptSet(.appointment),
    ])

    @Test func `are there to be asked`() { #expect(Self.lines.count == 16) }

    @Test(arguments: lines)
    func `of a language name no code and no act`(line: String) {
        let words = line.split(separator: " ").dropFirst()
        #expect(words.count > 50)
        for word in words {
            let marks = PhraseBook.all.marks(in: FoldedText(String(word)))
            #expect(marks.allSatisfy { $0.concepts.isDisjoint(with: Self.telling) }, "\(word)")
        }
    }
}
