import Foundation
import Testing

/// Letters that hold every class of characters, and all that a terminal gets to see of them.
@Suite struct `A terminal` {
    private let latchkey: Command

    init() throws { latchkey = try Command() }

    /// What no terminal may get: of each class all of it, or where that is a whole plane, its ends.
    private static let hostile: [UInt32] = {
        let ranges: [ClosedRange<UInt32>] = [
            0x01...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x600...0x605, 0x61C...0x61C, 0x6DD...0x6DD,
            0x70F...0x70F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xE000...0xE003, 0xF8FF...0xF8FF,
            0xFDD0...0xFDEF, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF,
            0x110BD...0x110BD, 0x13430...0x13438, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1FFFE...0x1FFFF,
            0xE0000...0xE007F, 0xE0100...0xE0103, 0xF0000...0xF0001, 0x10FFFD...0x10FFFF,
        ]
        return ranges.joined().map(\.self)
    }()

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n" || scalar == "\r"
        case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// What is wrong on a screen; that the command takes a line of its own away is not.
    private static func faults(of screen: String, isJSON: Bool) -> [String] {
        let screen = screen.replacing("\r\u{1B}[K", with: "")
        var faults = Set(
            screen.unicodeScalars.filter { !isHarmless($0) }.map { "U+\(String($0.value, radix: 16))" })
        var marks = 0
        for scalar in screen.unicodeScalars {
            marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
            if marks > 4, !isJSON { faults.insert("a tower of marks") }
        }
        // Bytes that are no UTF-8 would have come out as this; no letter here has one.
        if screen.unicodeScalars.contains("\u{FFFD}") { faults.insert("bytes that are no text") }
        return faults.sorted()
    }

    /// Thirty-two characters of the list a letter, in every place that is shown.
    private static func letter(_ number: Int, with characters: [UInt32]) -> String {
        let text = String(
            String.UnicodeScalarView(
                characters.compactMap(Unicode.Scalar.init).flatMap { [$0, "a"] }))
        let tower = "x" + String(repeating: "\u{301}", count: 40)
        let word = "=?utf-8?B?\(Data("\u{1B}[31m\(text)\(tower)".utf8).base64EncodedString())?="
        let references = characters.map { "&#\($0);z" }.joined()
        let address = characters.compactMap(Unicode.Scalar.init).filter { $0.value > 0x7F }
            .map { "\($0)" }.joined()
        return """
            From: \(word) <no-reply@accounts.example.org>
            To: \(word) <ada@example.com>
            Subject: Your verification code =?utf-8?B?\(Data("\(text)\(tower)".utf8).base64EncodedString())?=
            Date: Sun, 22 Nov 2026 10:00:0\(number % 10) +0000
            Message-ID: <\(number)-\(word)@accounts.example.org>
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8

            <p>Your verification code is <b>4819\(number + 10)</b></p><p>\(references)</p>
            <p>Or <a href="https://accounts.example.org/verify?token=Zx81kQpW03&u=\(number)&v=\(address)"
            >Confirm your email \(references)\(tower)</a></p>

            """
    }

    private func screen(of arguments: String...) async throws -> String {
        try await Dialogue.run(arguments, of: latchkey).screen
    }

    @Test func `gets nothing of a letter but characters that only show themselves`() async throws {
        let pieces = stride(from: 0, to: Self.hostile.count, by: 32).map {
            Array(Self.hostile[$0..<min($0 + 32, Self.hostile.count)])
        }
        // Names of folders and files are shown as well.
        let folder = "mail-\u{1B}[31m\u{202E}\u{9B}"
        for (number, characters) in pieces.enumerated() {
            try latchkey.write(Self.letter(number, with: characters), to: "\(folder)/\(number)\u{1B}c.eml")
        }
        // Bytes that are no text, where text is due.
        let junk = (0x80...0xFF).map { UInt8($0) }
        try latchkey.write(
            Array("From: ".utf8) + junk + Array(" <b@accounts.example.org>\nSubject: Your code ".utf8) + junk
                + Array("\u{1B}]0;x\u{7}\nMessage-ID: <raw@x>\n\nYour verification code is 770315\n".utf8),
            to: "\(folder)/raw.eml")
        #expect(try await latchkey("keygen").status == 0)
        let all = latchkey.path(folder)
        var screens = [
            "scan": try await screen(of: "scan", all, "--reveal"),
            "extract": try await screen(of: "extract", "--threshold", "0", all),
            "extract --json": try await screen(of: "extract", "--json", all),
            "list": try await screen(of: "list", "--reveal"),
            "list --json": try await screen(of: "list", "--json", "--reveal"),
            "export --json": try await screen(of: "export", "--json", "--yes"),
            "show --json": try await screen(of: "show", "--last", "--json"),
            "wait": try await screen(
                of: "wait", "--since", "520w", "--kind", "one-time-code", "--timeout", "1s", "--doubtful"),
            "wrong option": try await screen(of: "list", "--kind", "\u{1B}[31m\u{202E}"),
            "wrong command": try await screen(of: "\u{1B}]0;x\u{7}\u{9B}"),
            "wrong path": try await screen(of: "extract", "\u{1B}[2J\u{2028}"),
            "wrong sender": try await screen(of: "show", "--last", "--from", "\u{1B}[2J\u{E0041}"),
        ]
        let rows = try await latchkey("list", "--json").objects
        #expect(rows.count == 2 * pieces.count + 1)
        for row in rows {
            let id = "\(try #require(row["id"] as? Int))"
            screens["show \(id)"] = try await screen(of: "show", id)
            guard (row["kind"] as? String)?.hasSuffix("link") == true, rows.count - (Int(id) ?? 0) < 6 else {
                continue
            }
            screens["open \(id)"] = try await screen(of: "open", id, "--anyway")
            screens["follow \(id)"] = try await screen(of: "follow", id, "--anyway", "--yes")
        }
        for (name, screen) in screens {
            let faults = Self.faults(of: screen, isJSON: name.hasSuffix("json"))
            #expect(faults.isEmpty, "\(name): \(screen)")
        }
        // And all of it did come as far as that.
        let shown = screens.values.joined()
        let missing = Self.hostile.filter { value in
            // The blank in a header and what a parser takes out never come to be shown.
            guard let scalar = Unicode.Scalar(value), ![0x09, 0x0A, 0x0D].contains(value) else {
                return false
            }
            return !shown.contains("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
        }
        #expect(missing.isEmpty, "\(missing.map { String($0, radix: 16) })")
    }
}
