import FoundationEssentials
import MIME
import TestSupport
import Testing

@Suite struct `Malformed messages` {
    static let fixtures = Fixture.files(in: "malformed", extension: "eml")

    @Test func `there are fixtures`() {
        #expect(Self.fixtures.count >= 80)
    }

    @Test(arguments: fixtures)
    func `are read as their fixtures say, with any line breaks`(file: URL) throws {
        let source = try Fixture.bytes(of: file)
        let feeds = Self.withLineFeeds(source)
        let read = ReadMessage(source)
        let expectation = file.deletingPathExtension().appendingPathExtension("json")
        let expected = try? JSONDecoder().decode(ReadMessage.self, from: Data(contentsOf: expectation))
        if read != expected {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let actual = file.deletingPathExtension().appendingPathExtension("actual.json")
            try (encoder.encode(read) + [0x0A]).write(to: actual)
        }
        #expect(read == expected)
        #expect(ReadMessage(feeds) == expected)
        #expect(ReadMessage(Self.withCarriageReturns(feeds)) == expected)
    }

    @Test(arguments: fixtures)
    func `end at any byte without a trap`(file: URL) throws {
        let source = try Fixture.bytes(of: file)
        // Past the first thousand bytes a step of 97 still meets every kind of place.
        for end in 0..<source.count where end < 400 || end.isMultiple(of: 97) {
            let message = Message(parsing: Array(source[..<end]))
            for part in message.body.all where part.isLeaf { _ = part.text() ?? part.decoded() }
            _ = (message.subject, message.from, message.recipients.count, message.date, message.messageID)
        }
    }

    static func withLineFeeds(_ source: [UInt8]) -> [UInt8] {
        var converted: [UInt8] = []
        for (index, byte) in source.enumerated()
        where byte != 0x0D || index + 1 == source.count || source[index + 1] != 0x0A {
            converted.append(byte)
        }
        return converted
    }

    static func withCarriageReturns(_ source: [UInt8]) -> [UInt8] {
        source.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
}
