import Foundation
import Testing

@testable import Ingestion

@Suite struct `An mbox` {
    private let mail = MailFolder()
    private static let separator = "From ada@example.org Mon Jan  1 12:00:00 2026\n"

    @Test(arguments: [
        ("", []),
        ("\n\n", []),
        ("\(separator)Subject: a\n\nbody\n\n", ["Subject: a\n\nbody\n"]),
        ("\(separator)Subject: a\n\nbody", ["Subject: a\n\nbody"]),
        ("\(separator)a\n\n\(separator)b\n", ["a\n", "b\n"]),
        ("\n\n\(separator)a\n\n\(separator)b\n\n", ["a\n", "b\n"]),
        ("\(separator)\n\(separator)b\n", ["", "b\n"]),
        ("Subject: a\n\nbody\n", ["Subject: a\n\nbody\n"]),
    ])
    func `gives its messages one by one`(content: String, messages: [String]) throws {
        #expect(try read(content) == messages)
        let crlf = content.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try read(crlf) == messages.map { $0.replacingOccurrences(of: "\n", with: "\r\n") })
    }

    @Test func `is unquoted as mboxrd has it`() throws {
        let content = "\(Self.separator)a\n\n>From here\n>>From there\n> From afar\n>Fromage\n"
        #expect(try read(content) == ["a\n\nFrom here\n>From there\n> From afar\n>Fromage\n"])
    }

    @Test func `is not cut at a sentence that starts with From`() throws {
        let content = "\(Self.separator)a\n\nFrom the desk of Ada\nFrom 10:15 on we meet\n\nFrom now on\n"
        #expect(try read(content) == [content.replacingOccurrences(of: Self.separator, with: "")])
    }

    @Test(arguments: [1, 2, 3, 4095, 4096, 4097, 262_143, 262_144, 262_145, 600_000])
    func `is read through buffers of any size`(length: Int) throws {
        let long = String(repeating: "x", count: length)
        let content = "\(Self.separator)Subject: \(long)\n\n\(long)\n\n\(Self.separator)\(long)\n"
        #expect(try read(content) == ["Subject: \(long)\n\n\(long)\n", "\(long)\n"])
    }

    @Test func `bounds each message and goes on with the next`() throws {
        let content = "\(Self.separator)0123456789\n\n\(Self.separator)b\n"
        try mail.write(content, to: "m.mbox")
        let reader = try MboxReader(path: mail.raw("m.mbox"), source: "m", messageLimit: 4)
        let first = try #require(try reader.next())
        #expect(first.bytes == Array("0123".utf8) && first.isCut && first.source == "m#1")
        let second = try #require(try reader.next())
        #expect(second.bytes == Array("b\n".utf8) && !second.isCut && second.source == "m#2")
        #expect(try reader.next() == nil)
    }

    @Test func `of which only a beginning is there is read to its end`() throws {
        let content = "\n\(Self.separator)Subject: a\n\n>From b\n\n\(Self.separator)c\n\n"
        for count in 0...content.utf8.count {
            try mail.write(String(decoding: content.utf8.prefix(count), as: UTF8.self), to: "part.mbox")
            let reader = try MboxReader(path: mail.raw("part.mbox"), source: "m", messageLimit: 1000)
            var messages = 0
            while try reader.next() != nil { messages += 1 }
            #expect(messages <= 2)
        }
    }

    private func read(_ content: String) throws -> [String] {
        try mail.write(content, to: "m.mbox")
        let reader = try MboxReader(path: mail.raw("m.mbox"), source: "m", messageLimit: 4 << 20)
        var messages: [String] = []
        while let message = try reader.next() {
            messages.append(String(decoding: message.bytes, as: UTF8.self))
        }
        return messages
    }
}
