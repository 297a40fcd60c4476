@testable import Extraction
import Foundation
import HTML
import TestSupport
import Testing

@Suite struct `Line breaks` {
    /// Everything that is read of a message, doubtful findings included.
    private struct Reading: Equatable {
        let fields: [String]
        let date: Date?
        let defects: [String]
        let texts: [VisibleText]
        let findings: [Finding]

        init(_ bytes: [UInt8]) {
            let letter = Letter(parsing: bytes)
            fields = [
                letter.subject, letter.sender, letter.senderName, letter.addressee, letter.service,
                letter.messageID,
            ]
            date = letter.date
            defects = letter.defects
            texts = letter.pages.map(\.text)
            findings = Extractor(threshold: 0).findings(in: letter)
        }
    }

    private static let messages =
        SavedLetter.all.map(\.url) + Fixture.files(in: "malformed", extension: "eml")

    @Test(arguments: messages)
    func `of either kind give the same, down to the last doubt`(file: URL) throws {
        let source = try Fixture.bytes(of: file)
        var feeds: [UInt8] = []
        for (index, byte) in source.enumerated()
        where byte != 0x0D || index + 1 == source.count || source[index + 1] != 0x0A {
            feeds.append(byte)
        }
        let returns: [UInt8] = feeds.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        let expected = Reading(feeds)
        #expect(!expected.texts.isEmpty)
        #expect(Reading(returns) == expected)
        #expect(Reading(source) == expected)
    }
}
