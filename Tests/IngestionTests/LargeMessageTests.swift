import Accounts
import Extraction
import Foundation
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `A message larger than what is fetched at first` {
    /// A part of a message, and whether it may be left with the server.
    private enum Part {
        case text(String)
        case attachment(bytes: Int)
        case forwarded(String)
    }

    private func message(_ number: Int, _ parts: [Part]) -> [UInt8] {
        let bodies = parts.map { part in
            switch part {
            case .text(let text): "Content-Type: text/plain\r\n\r\n\(text)\r\n"
            case .attachment(let bytes):
                "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + String(repeating: String(repeating: "QUJD", count: 19) + "\r\n", count: bytes / 78)
            case .forwarded(let text):
                "Content-Type: message/rfc822\r\n\r\nSubject: old\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n"
                    + "--in\r\nContent-Type: text/plain\r\n\r\n\(text)\r\n--in\r\nContent-Type: image/png\r\n\r\nx\r\n--in--\r\n"
            }
        }
        let head = """
            From: Example <no-reply@accounts.example.org>\r
            Subject: Hello\r
            Message-ID: <\(number)@accounts.example.org>\r
            Content-Type: multipart/mixed; boundary=out\r
            \r

            """
        return Array((head + bodies.map { "--out\r\n\($0)" }.joined() + "--out--\r\n").utf8)
    }

    private func code(_ number: Int) -> Part { .text("Your verification code is \(number)") }

    @Test func `is read to the end of its text, and its attachments stay where they are`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let proxy = try FaultProxy(to: dovecot.imapsPort)
        defer { proxy.stop() }
        let home = try VaultHome()
        let letters: [[Part]] = [
            [code(100_001), .attachment(bytes: 3_000_000)],
            [.text("See below."), .attachment(bytes: 200_000), code(100_002)],
            [.text(String(repeating: "Nothing of note stands here.\r\n", count: 4_000)), code(100_003)],
            [.forwarded("An old letter"), .attachment(bytes: 200_000), code(100_004)],
            [code(100_005)],
        ]
        for (number, parts) in letters.enumerated() { try dovecot.deliver(message(number, parts)) }
        let summary = try await home.scan(try .ada(on: dovecot, home, port: proxy.port))
        #expect(summary.messages == 5 && summary.failed == 0)
        #expect(try home.codes() == ["100001", "100002", "100003", "100004", "100005"])
        #expect(proxy.bytes < 1_200_000)
    }

    @Test func `is begun with less where many are fetched, and the server says how long each is`()
        async throws
    {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let proxy = try FaultProxy(to: dovecot.imapsPort)
        defer { proxy.stop() }
        let home = try VaultHome()
        for number in 100_001...100_040 {
            try dovecot.deliver(message(number, [code(number), .attachment(bytes: 90_000)]))
        }
        try dovecot.deliver(message(100_041, [.attachment(bytes: 90_000), code(100_041)]))
        try dovecot.deliver(message(100_042, [code(100_042)]))
        // Its subject stands behind more than is fetched at first.
        let head =
            "Content-Type: application/pdf\r\n"
            + String(repeating: "X-Note: nothing of note stands here\r\n", count: 600)
            + "From: Example <no-reply@accounts.example.org>\r\nSubject: Your verification code is 100044\r\nMessage-ID: <100044@accounts.example.org>\r\n\r\n"
        try dovecot.deliver(Array((head + String(repeating: "QUJD", count: 20_000)).utf8))
        let text = Part.text(String(repeating: "Nothing of note stands here.\r\n", count: 1_400))
        try dovecot.deliver(message(100_043, [text, code(100_043), .attachment(bytes: 3_000_000)]))
        let summary = try await home.scan(try .ada(on: dovecot, home, port: proxy.port))
        #expect(summary.messages == 44 && summary.failed == 0)
        #expect(try home.codes() == (100_001...100_044).map { "\($0)" })
        // Of 64 kB of each, it would be 2.6 MB.
        #expect(proxy.bytes < 1_200_000)
    }
}
