import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct `latchkey extract` {
    private let latchkey: Command
    private let letter = Fixture.root.appendingPathComponent("mail/uscis/login-code.eml")

    init() throws { latchkey = try Command() }

    // MARK: The contract

    @Test func `prints one object per message, its members in the order of the contract`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        let answer = try await latchkey("extract", "--json", "a.eml")
        #expect(answer.status == 0 && answer.error.isEmpty)
        let line = try #require(answer.lines.first)
        #expect(answer.lines.count == 1)
        let members = [
            #"{"source":"a.eml","from":"no-reply@accounts.example.org","service":"example.org","#,
            #""subject":"Your verification code","date":"2026-11-22T10:00:00Z","findings":[{"kind":"one-time-code","#,
            #""value":"481 923","copy":"481923","confidence":0."#, #","expires":"2026-11-22T10:"#,
            #","trust":{"spf":""#, #"","dkim":""#, #"","dmarc":""#, #"","warnings":["#, #"]},"evidence":[""#,
            #"],"over":[],"defects":[]}"#,
        ]
        var rest = line[...]
        for member in members {
            guard let range = rest.range(of: member) else {
                Issue.record("\(member) is missing after the others in \(line)")
                break
            }
            rest = rest[range.upperBound...]
        }
        #expect(line.hasPrefix(members[0]) && rest.isEmpty)
    }

    @Test func `prints the address and the words of a link`() async throws {
        try latchkey.write(Self.link, to: "a.eml")
        let answer = try await latchkey("extract", "--json", "a.eml")
        let findings = try #require(try answer.objects.first?["findings"] as? [[String: Any]])
        let finding = try #require(findings.first)
        #expect(Set(finding.keys) == ["kind", "url", "text", "confidence", "expires", "trust", "evidence"])
        #expect(finding["kind"] as? String == "verify-link")
        #expect(finding["url"] as? String == "https://accounts.example.org/verify?token=Zx81kQpW03&u=7")
        #expect(finding["text"] as? String == "Confirm your email")
        #expect(answer.output.contains("https://accounts.example.org/verify?token"))
    }

    @Test func `prints a message with nothing in it, too`() async throws {
        try latchkey.write("From: ada@example.org\nSubject: Lunch\n\nAt noon?\n", to: "a.eml")
        let object = try #require(try await latchkey("extract", "--json", "a.eml").objects.first)
        #expect((object["findings"] as? [Any])?.isEmpty == true)
        #expect(object["date"] is NSNull && object["subject"] as? String == "Lunch")
        #expect(try await latchkey("extract", "a.eml").output == "")
    }

    @Test func `prints mail in the order of the paths, from every kind of place`() async throws {
        let separator = "From ada@example.org Mon Jan  1 12:00:00 2026\n"
        try latchkey.write(Self.code, to: "z.eml")
        try latchkey.write("\(separator)\(Self.code)\n\(separator)\(Self.link)\n", to: "m.mbox")
        try latchkey.write(Self.code, to: "Maildir/cur/1:2,S")
        try latchkey.write(Self.link, to: "Maildir/new/2")
        try latchkey.write(Self.code, to: "folder/deep/b.eml")
        try latchkey.write(Self.link, to: "folder/a.eml")
        let answer = try await latchkey.run(
            ["extract", "--json", "z.eml", "m.mbox", "Maildir", "-", "folder/"], input: Self.link)
        #expect(
            try answer.objects.map { $0["source"] as? String } == [
                "z.eml", "m.mbox#1", "m.mbox#2", "Maildir/cur/1:2,S", "Maildir/new/2", "-", "folder/a.eml",
                "folder/deep/b.eml",
            ])
        #expect(try answer.objects.allSatisfy { ($0["findings"] as? [Any])?.isEmpty == false })
        #expect(answer.status == 0)
    }

    @Test(arguments: ["extract", "scan"])
    func `takes a pipe that brings nothing for no message`(command: String) async throws {
        #expect(try await latchkey("keygen").status == 0)
        let arguments = command == "extract" ? [command, "--json", "-"] : [command, "-"]
        let answer = try await latchkey.run(arguments, input: "")
        #expect(answer.status == 0 && answer.output.isEmpty)
        #expect(!answer.error.contains("1 message"), "\(answer.error)")
    }

    @Test func `takes a list of paths from a file or from standard input`() async throws {
        try latchkey.write(Self.code, to: "a b.eml")
        try latchkey.write(Self.link, to: "ü.eml")
        try latchkey.write("a b.eml\n\nü.eml\r\n", to: "list")
        for answer in [
            try await latchkey("extract", "--json", "--files-from", "list"),
            try await latchkey.run(["extract", "--json", "--files-from", "-"], input: "a b.eml\nü.eml"),
        ] {
            #expect(try answer.objects.map { $0["source"] as? String } == ["a b.eml", "ü.eml"])
            #expect(answer.status == 0)
        }
    }

    @Test func `reads files whose names are no UTF-8, from a list and from the command line`() async throws {
        let name = [0x63, 0x61, 0x66, 0xE9] + Array(".eml".utf8)
        try latchkey.write(Self.code, to: "a.eml")
        try Tool.run("sh", ["-c", "cd '\(latchkey.home)' && mv a.eml \"$(printf 'caf\\351.eml')\""])
        try latchkey.write(name + [10], to: "list")
        // A shell expands the name, as a person's would.
        let shell = try Tool.run(
            "sh", ["-c", "cd '\(latchkey.home)' && '\(Command.executable.path)' extract --json caf*.eml"])
        for answer in [try await latchkey("extract", "--json", "--files-from", "list").output, shell] {
            #expect(
                answer.contains("\"source\":\"caf\u{FFFD}.eml\"") && answer.contains("481923"), "\(answer)")
        }
    }

    @Test func `ends a list of paths at a line that no path is as long as`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        let long = String(repeating: "x", count: 4096)
        try latchkey.write("a.eml\n\(long)\n", to: "list")
        let fitting = try await latchkey("extract", "--json", "--files-from", "list")
        #expect(fitting.status == 1 && !fitting.error.contains("line 2"), "\(fitting.error)")
        try latchkey.write("a.eml\n\(long)x\na.eml\n", to: "list")
        let answer = try await latchkey("extract", "--json", "--files-from", "list")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.lines.count == 1, "\(answer.error)")
        #expect(answer.error.contains("list: line 2 is longer than 4096 bytes"), "\(answer.error)")
        let endless = try await latchkey("extract", "--files-from", "/dev/zero")
        #expect(endless.status == 1 && endless.error.contains("line 1 is longer"), "\(endless.error)")
    }

    @Test func `keeps the order of many messages`() async throws {
        let names = (0..<60).map { "mail/\(String(repeating: "0", count: 3 - "\($0)".count))\($0).eml" }
        for name in names { try latchkey.write(Self.code, to: name) }
        #expect(
            try await latchkey("extract", "--json", "mail").objects.map { $0["source"] as? String } == names)
    }

    @Test func `leaves out what is less sure than the threshold`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        func findings(_ threshold: String) async throws -> Int? {
            let object = try await latchkey("extract", "--json", "--threshold", threshold, "a.eml").objects
                .first
            return (object?["findings"] as? [Any])?.count
        }
        #expect(try await findings("0.5") == 1)
        #expect(try await findings("1") == 0)
    }

    @Test func `prints plain lines in a pipe and something to read on a terminal`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        let plain = try await latchkey("extract", "a.eml").output
        #expect(plain.hasPrefix("a.eml\tone-time-code\t481 923\t0.") && plain.hasSuffix("\n"))
        let shown = try await latchkey.run(["extract", "a.eml"], isTerminal: true).output
        #expect(shown.contains("one-time-code") && shown.contains("481 923") && shown.contains("because "))
    }

    @Test func `sends nothing to a terminal that mail could steer it with`() async throws {
        let evil = "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{200B}"
        try latchkey.write(
            Self.code.replacingOccurrences(of: "Your verification code", with: "Your \(evil) code")
                .replacingOccurrences(of: "From: Example", with: "From: \(evil)"), to: "a.eml")
        for arguments in [["extract", "a.eml"], ["extract", "--json", "a.eml"]] {
            let shown = try await latchkey.run(arguments, isTerminal: true).output
            #expect(!shown.isEmpty)
            let sent = shown.unicodeScalars.filter { scalar in
                scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
                    || [0x202E, 0x200B].contains(scalar.value)
            }
            #expect(sent.isEmpty, "\(Array(sent))")
        }
    }

    @Test func `stores nothing`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        _ = try await latchkey("extract", "a.eml")
        #expect(try FileManager.default.contentsOfDirectory(atPath: latchkey.home) == ["a.eml"])
    }

    // MARK: Bad input

    @Test func `names a missing path, reads the others, and fails`() async throws {
        try latchkey.write(Self.code, to: "a.eml")
        let answer = try await latchkey("extract", "--json", "missing.eml", "a.eml")
        #expect(answer.status == 1 && answer.isOneErrorWithHint)
        #expect(
            answer.error.hasPrefix("latchkey: cannot read missing.eml: no such file or directory\nhint: "))
        #expect(answer.lines.count == 1)
    }

    @Test func `names a directory without mail`() async throws {
        try latchkey.write("not mail", to: "empty/notes.txt")
        let answer = try await latchkey("extract", "empty")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
        #expect(answer.error.hasPrefix("latchkey: no mail in empty\nhint: "))
    }

    @Test func `never waits for a pipe by name, and says how to read one`() async throws {
        #expect(mkfifo(latchkey.path("fifo"), 0o600) == 0)
        let answer = try await latchkey("extract", "fifo")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("`-`"))
    }

    @Test func `names a list of paths that is not there`() async throws {
        let answer = try await latchkey("extract", "--files-from", "missing")
        #expect(answer.status == 1 && answer.isOneErrorWithHint)
    }

    @Test(arguments: [".", "/proc/self/mem"])
    func `names a list of paths that cannot be read`(path: String) async throws {
        let answer = try await latchkey("extract", "--files-from", path)
        #expect(answer.status == 1 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.hasPrefix("latchkey: cannot read \(path): "))
    }

    @Test func `tells reasons against a finding from those for it`() async throws {
        try latchkey.write(
            Self.code.replacingOccurrences(
                of: "Content-Type:",
                with: "List-Unsubscribe: <https://example.org/u>\nPrecedence: bulk\nContent-Type:"),
            to: "a.eml")
        let objects = try await latchkey("extract", "--json", "--threshold", "0", "a.eml").objects
        let findings = try #require(objects.first?["findings"] as? [[String: Any]])
        #expect(!findings.isEmpty)
        for finding in findings {
            let evidence = try #require(finding["evidence"] as? [String])
            #expect(!evidence.contains { $0.hasSuffix("prior") }, "\(evidence)")
            let objections = evidence.drop { !$0.hasPrefix("-") }
            #expect(objections.contains("-bulk-mail"), "\(evidence)")
            #expect(objections.allSatisfy { $0.hasPrefix("-") }, "\(evidence)")
        }
        let shown = try await latchkey.run(["extract", "--threshold", "0", "a.eml"], isTerminal: true)
        #expect(shown.status == 0 && !shown.output.contains("prior"))
        #expect(shown.output.contains("; in spite of ") && !shown.output.contains("-bulk-mail"))
    }

    @Test(arguments: [
        ["extract"], ["extract", "--threshold", "2", "a.eml"], ["extract", "--threshold", "x", "a.eml"],
        ["extract", "--frobnicate", "a.eml"], ["frobnicate"], ["show"], ["show", "x"], ["forget"],
        ["forget", "1", "--all"], ["extract", "--files-from"],
    ])
    func `is misused`(arguments: [String]) async throws {
        let answer = try await latchkey.run(arguments)
        #expect(answer.status == 64 && answer.isOneErrorWithHint && answer.output.isEmpty, "\(answer.error)")
    }

    @Test(arguments: [
        ["--help"], ["extract", "--help"], ["scan", "--help"], ["help", "list"], ["--version"], [],
    ])
    func `explains itself when asked`(arguments: [String]) async throws {
        let answer = try await latchkey.run(arguments)
        #expect(answer.status == 0 && answer.error.isEmpty && !answer.output.isEmpty)
    }

    @Test func `says what it is and how it was built`() async throws {
        let answer = try await latchkey("--version")
        #expect(
            answer.output.wholeMatch(of: /\d+\.\d+\.\d+ \((debug|release), \w+, Swift 6\.\d.*\)\n/) != nil)
    }

    // MARK: -

    static let code = """
        From: Example <no-reply@accounts.example.org>
        To: ada@example.com
        Subject: Your verification code
        Date: Sun, 22 Nov 2026 10:00:00 +0000
        Message-ID: <code-1@accounts.example.org>
        Content-Type: text/plain; charset=utf-8

        Hello Ada,

        your verification code is

            481 923

        It expires in 10 minutes. Do not share it with anyone.

        """

    static let link = """
        From: Example <no-reply@accounts.example.org>
        To: ada@example.com
        Subject: Confirm your email address
        Date: Sun, 22 Nov 2026 10:05:00 +0000
        Message-ID: <link-1@accounts.example.org>
        Content-Type: text/html; charset=utf-8

        <p>Hello Ada,</p><p>please confirm your email address to finish signing up.</p>
        <p><a style="background:#06c;color:#fff;padding:12px" \
        href="https://accounts.example.org/verify?token=Zx81kQpW03&amp;u=7">Confirm your email</a></p>

        """
}
