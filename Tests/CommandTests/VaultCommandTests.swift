import Foundation
import Glibc
import Storage
import Testing

@Suite struct `The vault by its commands` {
    private let latchkey: Command

    init() throws {
        latchkey = try Command()
        try latchkey.write(ExtractTests.code, to: "mail/1.eml")
        try latchkey.write(ExtractTests.link, to: "mail/2.eml")
    }

    private typealias ExtractTests = `latchkey extract`

    private func scanned() async throws {
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    private func list(_ arguments: String...) async throws -> [[String: Any]] {
        try await latchkey.run(["list", "--json"] + arguments).objects
    }

    // MARK: Keys

    @Test func `is opened by a key that keygen makes, for its owner alone`() async throws {
        let answer = try await latchkey("keygen")
        #expect(answer.status == 0)
        #expect(answer.lines == [try Identity.load(from: latchkey.identity).recipient.text])
        #expect(!answer.output.contains("secret") && !answer.error.contains("latchkey-secret"))
        #expect(mode(of: latchkey.identity) == 0o600)
        #expect(mode(of: latchkey.path(".local/state/latchkey")) == 0o700)
    }

    @Test func `keeps the key it has`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        let before = try Data(contentsOf: URL(filePath: latchkey.identity))
        let answer = try await latchkey("keygen")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
        #expect(try Data(contentsOf: URL(filePath: latchkey.identity)) == before)
    }

    @Test(arguments: [0o755, 0o750, 0o701] as [mode_t])
    func `gets no key in a directory that it would be refused in`(mode: mode_t) async throws {
        let directory = latchkey.path("open")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        chmod(directory, mode)
        let answer = try await latchkey("keygen", "--vault", "\(directory)/vault.db")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty, "\(answer.error)")
        #expect(answer.error.contains("hint: chmod 700 \(directory)"), "\(answer.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
        chmod(directory, 0o700)
        #expect(try await latchkey("keygen", "--vault", "\(directory)/vault.db").status == 0)
        #expect(try await latchkey("scan", "mail", "--vault", "\(directory)/vault.db").status == 0)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a directory away"))
    func `gets no key in a directory of somebody else`() async throws {
        let directory = latchkey.path("foreign")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        chmod(directory, 0o700)
        try #require(chown(directory, 65_534, 65_534) == 0)
        let answer = try await latchkey("keygen", "--vault", "\(directory)/vault.db")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("chown"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
    }

    @Test func `lies where flags, variables or the configuration say`() async throws {
        let recipient = try #require(
            try await latchkey("--identity", latchkey.path("k/id"), "keygen").lines.first)
        try latchkey.write(
            "recipients = [\"\(recipient)\"]\nvault = \"../../from-config/v.db\"\n",
            to: ".config/latchkey/config.toml")
        #expect(try await latchkey("scan", "mail").status == 0)
        #expect(try await latchkey("--vault", latchkey.path("flag/v.db"), "scan", "mail").status == 0)
        #expect(try await latchkey("scan", "mail", "--vault", latchkey.path("late/v.db")).status == 0)
        #expect(
            try await latchkey.run(
                ["scan", "mail"], environment: ["LATCHKEY_VAULT": latchkey.path("variable/v.db")]
            ).status == 0)
        for folder in ["from-config", "flag", "late", "variable"] {
            let vault = latchkey.path("\(folder)/v.db")
            let answer = try await latchkey(
                "list", "--json", "--vault", vault, "--identity", latchkey.path("k/id"))
            #expect(answer.lines.count == 2, "\(folder): \(answer.error)")
        }
        let named = try await latchkey.run(
            ["list", "--json"],
            environment: [
                "LATCHKEY_IDENTITY": latchkey.path("k/id"), "LATCHKEY_CONFIG": latchkey.configuration,
            ])
        #expect(named.lines.count == 2)
    }

    @Test func `lies in the state directory of a service`() async throws {
        let state = latchkey.path("state")
        let environment = ["STATE_DIRECTORY": "\(state):/elsewhere"]
        #expect(try await latchkey.run(["keygen"], environment: environment).status == 0)
        #expect(try await latchkey.run(["scan", "mail"], environment: environment).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: state).contains("vault.db"))
    }

    // MARK: Keeping and showing

    @Test func `keeps what a scan finds, once`() async throws {
        try await scanned()
        #expect(try await list().count == 2)
        for _ in 1...2 {
            let again = try await latchkey("scan", "mail", "--json")
            #expect(again.status == 0 && again.output.isEmpty)
        }
        #expect(try await list().count == 2)
        try latchkey.write(
            try Data(contentsOf: URL(filePath: latchkey.path("mail/1.eml"))).map(\.self), to: "copy/1.eml")
        #expect(try await latchkey("scan", "copy", "--json").output.isEmpty)
    }

    @Test func `tells a code that a newer one has replaced`() async throws {
        let now = Date()
        for (number, code) in ["481923", "770315"].enumerated() {
            let date = (now - 300 + TimeInterval(60 * number)).inMail
            let letter = ExtractTests.code.replacing("Sun, 22 Nov 2026 10:00:00 +0000", with: date)
                .replacing("code-1@", with: "code-\(number)@").replacing("481 923", with: code)
                .replacing("10 minutes", with: "24 hours")
            try latchkey.write(letter, to: "new/\(number).eml")
        }
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "new").status == 0)
        let rows = try await list("--reveal")
        #expect(rows.map { $0["copy"] as? String } == ["770315", "481923"])
        #expect(rows.map { $0["state"] as? String } == ["current", "superseded"])
        for (id, state) in [("1", "superseded"), ("2", "current")] {
            let shown = try await latchkey("show", id, "--json").objects.first
            #expect(shown?["state"] as? String == state)
        }
        #expect(try await latchkey("list", "--table").output.contains("superseded"))
        #expect(try await latchkey("show", "1").output.contains("a newer one has come since"))
    }

    @Test func `tells what a later letter says is over, and counts that letter nowhere`() async throws {
        let now = Date()
        let letters = [
            (
                "Reset your password",
                "Reset your password: https://accounts.example.org/reset?token=Zk3vQ9xT7bLm2RpW"
            ),
            ("Your password was changed", "Hello Ada,\n\nall is done. Your team"),
        ]
        for (number, (subject, text)) in letters.enumerated() {
            let date = (now - 300 + TimeInterval(60 * number)).inMail
            try latchkey.write(
                """
                From: no-reply@accounts.example.org
                To: ada@example.org
                Subject: \(subject)
                Date: \(date)
                Message-ID: <word-\(number)@accounts.example.org>

                \(text)

                """, to: "new/\(number).eml")
        }
        #expect(try await latchkey("keygen").status == 0)
        let scan = try await latchkey("scan", "new")
        #expect(scan.status == 0 && scan.error.contains("2 messages read, 1 finding kept"), "\(scan.error)")
        #expect(try await list().map { $0["state"] as? String } == ["superseded"])
        let shown = try await latchkey("show", "--last")
        #expect(shown.output.contains("a letter says that it is over"), "\(shown.output)")
        #expect(try await latchkey("scan", "new").error.contains("nothing new"))
        #expect(try await latchkey("forget", "--all").status == 0)
        #expect(try await list().isEmpty)
    }

    @Test func `is listed without values unless they are asked for`() async throws {
        try await scanned()
        let masked = try await list()
        let members: Set = [
            "id", "account", "folder", "uid", "kind", "service", "received", "expires", "state", "trusted",
            "confidence",
        ]
        #expect(masked.count == 2 && masked.allSatisfy { Set($0.keys) == members })
        let line = try #require(try await latchkey("list", "--json").lines.last)
        #expect(
            line.hasPrefix(
                #"{"id":1,"account":"local","folder":"\#(latchkey.home)/mail","uid":1,"kind":"one-time-code","service":"example.org","received":"2026-11-22T10:00:00Z","expires":"2026-11-22T10:"#
            ))
        let revealed = try await list("--reveal")
        #expect(revealed.map { $0["copy"] as? String } == [nil, "481923"])
        #expect(
            revealed.map { $0["url"] as? String } == [
                "https://accounts.example.org/verify?token=Zx81kQpW03&u=7", nil,
            ])
        for arguments in [["list"], ["list", "--json"], ["scan", "mail"], ["scan", "--json", "mail"]] {
            for isTerminal in [false, true] {
                try? FileManager.default.removeItem(atPath: arguments[0] == "scan" ? latchkey.vault : "")
                let answer = try await latchkey.run(arguments, isTerminal: isTerminal)
                #expect(!answer.output.isEmpty)
                for secret in ["481 923", "481923", "Zx81kQpW03"] {
                    #expect(!answer.output.contains(secret) && !answer.error.contains(secret), "\(arguments)")
                }
            }
        }
    }

    @Test func `prints what a scan kept in the form of extract`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        let line = try #require(try await latchkey("scan", "mail/1.eml", "--json", "--reveal").lines.first)
        #expect(
            line.hasPrefix(
                #"{"account":"local","folder":"\#(latchkey.home)/mail","uid":1,"from":"no-reply@accounts.example.org","service":"example.org","subject":"Your verification code","date":"2026-11-22T10:00:00Z","findings":[{"kind":"one-time-code","value":"481 923","copy":"481923","#
            ))
        let masked = try #require(try await latchkey("scan", "mail/2.eml", "--json").objects.first)
        #expect(masked["subject"] == nil)
        let finding = try #require((masked["findings"] as? [[String: Any]])?.first)
        #expect(Set(finding.keys) == ["kind", "confidence", "expires", "trust", "evidence"])
    }

    @Test func `is a table on a terminal and plain lines in a pipe`() async throws {
        try await scanned()
        let shown = try await latchkey.run(["list", "--reveal"], isTerminal: true).lines
        #expect(shown.count == 3 && shown[0].hasPrefix("ID  RECEIVED") && shown[2].contains("481 923"))
        #expect(shown.allSatisfy { $0.count <= 100 })
        let plain = try await latchkey("list", "--reveal").lines
        #expect(plain.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count } == [6, 6])
        #expect(try await latchkey("list", "--table").lines.count == 3)
    }

    @Test(arguments: [80, 60] as [UInt16])
    func `is a table that keeps codes, kinds and times whole on a narrow terminal`(columns: UInt16)
        async throws
    {
        try await scanned()
        let lines = try await latchkey.run(["list", "--reveal"], isTerminal: true, columns: columns).lines
        #expect(lines.count == 3 && lines.allSatisfy { $0.count <= Int(columns) }, "\(lines)")
        let time = #/^\d+ +(just now|\d+ (min|h|d) ago|\d{4}-\d\d-\d\d \d\d:\d\d) +/#
        #expect(lines.dropFirst().allSatisfy { $0.contains(time) }, "\(lines)")
        #expect(lines[1].contains("  verify-link  ") && lines[1].contains("…"), "\(lines)")
        #expect(lines[2].contains("  one-time-code  ") && lines[2].contains("  481 923"), "\(lines)")
        #expect(columns == 60 || lines[2].contains("example.org"), "\(lines)")
    }

    @Test func `opens one finding`() async throws {
        try await scanned()
        let shown = try await latchkey("show", "1")
        #expect(
            shown.status == 0 && shown.output.contains("481 923")
                && shown.output.contains("to type    481923"))
        let object = try #require(try await latchkey("show", "2", "--json").objects.first)
        #expect(object["url"] as? String == "https://accounts.example.org/verify?token=Zx81kQpW03&u=7")
        #expect(object["subject"] as? String == "Confirm your email address")
        let missing = try await latchkey("show", "77")
        #expect(missing.status == 1 && missing.isOneErrorWithHint && missing.output.isEmpty)
    }

    @Test func `forgets for good`() async throws {
        try await scanned()
        #expect(try await latchkey("forget", "1").status == 0)
        #expect(try await list().map { $0["id"] as? Int } == [2])
        let missing = try await latchkey("forget", "2", "77")
        #expect(missing.status == 1 && missing.isOneErrorWithHint)
        #expect(try await list().count == 1)
        #expect(try await latchkey("forget", "--all").status == 0)
        #expect(try await list().isEmpty)
    }

    // MARK: Bad input

    @Test func `is not made for nothing`() async throws {
        for arguments in [
            ["scan", "missing"], ["scan", "mail"], ["scan"], ["list"], ["show", "1"], ["forget", "--all"],
        ] {
            let answer = try await latchkey.run(arguments)
            #expect(
                answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty,
                "\(arguments): \(answer.error)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: latchkey.home) == ["mail"])
        #expect(try await latchkey("keygen").status == 0)
        let missing = try await latchkey("scan", "missing", "mail")
        #expect(missing.status == 1 && missing.isOneErrorWithHint)
        #expect(missing.error.hasPrefix("latchkey: no account and no path is called missing\nhint: "))
        #expect(!FileManager.default.fileExists(atPath: latchkey.vault))
        // What cannot be looked at is not missing; nobody can look at a link to itself, root neither.
        symlink("loop", latchkey.path("loop"))
        let unseen = try await latchkey("scan", "loop")
        #expect(
            unseen.status == 1 && unseen.error.hasPrefix("latchkey: cannot read loop: "), "\(unseen.error)")
    }

    @Test func `is refused when others may read or write it`() async throws {
        try await scanned()
        for (path, mode) in [
            (latchkey.vault, 0o644), (latchkey.vault, 0o660), (latchkey.path(".local/state/latchkey"), 0o755),
        ] {
            let right = self.mode(of: path)
            let before = try Data(contentsOf: URL(filePath: latchkey.vault))
            chmod(path, mode_t(mode))
            for arguments in [["list"], ["scan", "mail"], ["show", "1"], ["forget", "--all"]] {
                let answer = try await latchkey.run(arguments)
                #expect(
                    answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty,
                    "\(answer.error)")
                #expect(answer.error.contains("chmod"))
            }
            #expect(try Data(contentsOf: URL(filePath: latchkey.vault)) == before)
            chmod(path, right)
        }
        #expect(try await list().count == 2)
    }

    @Test func `is refused with an identity that others may read`() async throws {
        try await scanned()
        chmod(latchkey.identity, 0o640)
        let answer = try await latchkey("list")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("chmod 600"))
    }

    @Test func `is not opened by an identity that does not fit`() async throws {
        try await scanned()
        #expect(try await latchkey("--identity", latchkey.path("other"), "keygen").status == 0)
        for arguments in [["list", "--json"], ["list"], ["show", "1"], ["show", "1", "--json"]] {
            let answer = try await latchkey.run(arguments + ["--identity", latchkey.path("other")])
            #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
            #expect(answer.error.contains("sealed to another identity"))
        }
    }

    @Test func `is not blamed for an identity that does not fit`() async throws {
        try await scanned()
        #expect(try await latchkey("--identity", latchkey.path("other"), "keygen").status == 0)
        let other = try await latchkey("check", "--json", "--identity", latchkey.path("other"))
        let states = try other.objects.map { "\($0["check"] ?? "") \($0["state"] ?? "")" }
        #expect(other.status == 1)
        #expect(
            states.filter { !$0.hasPrefix("clock") && !$0.hasPrefix("service") } == [
                "configuration ok", "permissions ok", "recipients ok", "vault ok", "identity wrong",
            ])
        let right = try await latchkey("check", "--json")
        #expect(right.status == 0)
        #expect(try right.objects.contains { $0["check"] as? String == "identity" })
    }

    @Test func `is not taken for one when it is something else`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        for (name, content) in [("empty", ""), ("text", "this is no vault at all, but a longer text")] {
            let path = try latchkey.write(content, to: ".local/state/latchkey/\(name)")
            let answer = try await latchkey("--vault", path, "list")
            #expect(answer.status == 1 && answer.isOneErrorWithHint, "\(answer.error)")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
        }
    }

    @Test func `is not written for a configuration that is not understood`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        try latchkey.write("vualt = \"x\"\n", to: ".config/latchkey/config.toml")
        for arguments in [["scan", "mail"], ["list"], ["keygen"]] {
            let answer = try await latchkey.run(arguments)
            #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
            #expect(answer.error.contains("unknown key 'vualt'\nhint: did you mean 'vault'?"))
        }
        #expect(!FileManager.default.fileExists(atPath: latchkey.vault))
    }

    @Test func `is not written for a configuration that others may write`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        for mode in [0o620, 0o602] as [mode_t] {
            try latchkey.write("# nothing\n", to: ".config/latchkey/config.toml", mode: mode)
            let answer = try await latchkey("scan", "mail")
            #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("chmod go-w"))
        }
        #expect(mkfifo(latchkey.path("fifo"), 0o600) == 0)
        try latchkey.write(String(repeating: "# much too much\n", count: 100_000), to: "huge.toml")
        for name in ["missing.toml", "fifo", ".config", "huge.toml", "/dev/zero"] {
            let path = name.hasPrefix("/") ? name : latchkey.path(name)
            let answer = try await latchkey("--config", path, "scan", "mail")
            #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains(path), "\(name)")
        }
        #expect(!FileManager.default.fileExists(atPath: latchkey.vault))
    }

    private func mode(of path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
}

extension Date {
    /// The moment as mail writes it (RFC 5322), in UTC.
    var inMail: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = .gmt
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return format.string(from: self)
    }
}
