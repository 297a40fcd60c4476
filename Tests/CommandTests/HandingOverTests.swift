import Foundation
import Glibc
import Testing

@Suite struct `Handing over what is kept` {
    private let latchkey: Command
    private let link = "https://accounts.example.org/verify?token=Zx81kQpW03&u=7"

    init() async throws {
        latchkey = try Command()
        try latchkey.write(ExtractTests.code, to: "mail/1.eml")
        try latchkey.write(ExtractTests.link, to: "mail/2.eml")
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
        // What stands in for other programs notes how it was called, and what it was given.
        for program in ["pass", "xdg-open"] {
            let note = """
                #!/bin/sh
                echo "\(program) $*" >> $HOME/calls
                env >> $HOME/calls
                if [ \(program) = pass ]; then cat > $HOME/given; else cat "$1" > $HOME/given; stat -c %a "$1" > $HOME/mode; fi

                """
            try latchkey.write(note, to: "bin/\(program)", mode: 0o700)
        }
    }

    private typealias ExtractTests = `latchkey extract`

    private var environment: [String: String] {
        ["PATH": "\(latchkey.path("bin")):/usr/bin:/bin", "XDG_RUNTIME_DIR": latchkey.home]
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: latchkey.path(name))), as: UTF8.self)
    }

    private func id(_ kind: String) async throws -> String {
        let objects = try await latchkey("list", "--json", "--kind", kind).objects
        return "\(try #require(objects.first?["id"] as? Int))"
    }

    @Test func `gives everything as JSON, asking first on a terminal`() async throws {
        let objects = try await latchkey("export", "--json").objects
        #expect(Set(objects.compactMap { ($0["copy"] ?? $0["url"]) as? String }) == ["481923", link])
        #expect(objects.allSatisfy { $0["subject"] != nil && $0["evidence"] != nil })
        #expect(try await latchkey("export", "--json", "--kind", "verify-link").lines.count == 1)
        for (answer, status) in [("no\n", 1), ("\n", 1), ("yes\n", 0)] as [(String, Int32)] {
            let shown = try await Dialogue.run(
                ["export", "--json"], of: latchkey, answers: [("(yes/no) ", answer)])
            #expect(
                shown.status == status && shown.screen.contains("481923") == (status == 0), "\(shown.screen)")
        }
    }

    @Test func `gives one value to a program, on standard input alone`() async throws {
        let id = try await id("one-time-code")
        let answer = try await latchkey.run(["export", id, "--to", "pass"], environment: environment)
        #expect(answer.status == 0 && !answer.error.contains("481923"), "\(answer.error)")
        #expect(try text("given") == "481923\n")
        let calls = try text("calls")
        #expect(calls.hasPrefix("pass insert --multiline latchkey/from-example.org/one-time-code-\(id)\n"))
        #expect(!calls.contains("481923"))
        let command = "cat > \(latchkey.path("own"))"
        #expect(try await latchkey("export", "--last", "--to", command).status == 0)
        #expect(try text("own") == link + "\n")
        let failed = try await latchkey("export", id, "--to", "cat >/dev/null; false")
        #expect(failed.status == 1 && failed.isOneErrorWithHint)
    }

    @Test(arguments: [
        [], ["1"], ["--json", "1"], ["--json", "--to", "cat"], ["--to", "cat"],
        ["--last", "--to", "cat", "--kind", "access-code"], ["1", "--to", "cat", "--state", "used"],
    ])
    func `wants to be told what goes where`(arguments: [String]) async throws {
        let answer = try await latchkey.run(["export"] + arguments)
        #expect(answer.status == 64 && answer.isOneErrorWithHint && answer.output.isEmpty, "\(answer.error)")
    }

    @Test func `opens a link by a page that its owner alone can read`() async throws {
        let id = try await id("verify-link")
        let answer = try await latchkey.run(["open", id, "--clear-after", "0s"], environment: environment)
        #expect(answer.status == 0, "\(answer.error)")
        #expect(answer.error == "leads to accounts.example.org, sent by example.org\n")
        #expect(
            try text("given").contains("url=https://accounts.example.org/verify?token=Zx81kQpW03&#38;u=7\">"))
        #expect(try text("mode") == "600\n")
        let calls = try text("calls")
        #expect(calls.hasPrefix("xdg-open /") && !calls.contains("Zx81kQpW03"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: latchkey.home).allSatisfy {
                !$0.hasSuffix(".html")
            })
    }

    @Test func `opens a doubtful link only when it is told to`() async throws {
        let letter = ExtractTests.link.replacing("https://accounts.example.org", with: "https://example.test")
            .replacing("Message-ID: <", with: "Message-ID: <other-")
        try latchkey.write(letter, to: "other/3.eml")
        #expect(try await latchkey("scan", "other").status == 0)
        let rows = try await latchkey("list", "--json", "--kind", "verify-link").objects
        let id = "\(try #require(rows.first { $0["trusted"] as? Bool == false }?["id"] as? Int))"
        let refused = try await latchkey.run(["open", id], environment: environment)
        #expect(refused.status == 1 && refused.error.contains("leads to example.test, sent by example.org\n"))
        #expect(refused.error.contains("another domain") && refused.error.contains("--anyway"))
        #expect(!FileManager.default.fileExists(atPath: latchkey.path("calls")))
        let opened = try await latchkey.run(
            ["open", id, "--anyway", "--clear-after", "0s"], environment: environment)
        #expect(try opened.status == 0 && text("given").contains("url=https://example.test/"))
    }

    @Test func `opens no code, and nothing where there is no browser`() async throws {
        let code = try await latchkey.run(["open", try await id("one-time-code")], environment: environment)
        #expect(
            code.status == 1 && code.isOneErrorWithHint
                && !FileManager.default.fileExists(atPath: latchkey.path("calls")))
    }

    @Test func `takes no core dump, and holds no value in its arguments or environment while it waits`()
        async throws
    {
        try latchkey.write("#!/bin/sh\ncat >/dev/null\n", to: "bin/wl-copy", mode: 0o700)
        let running = try latchkey.start(
            "copy", "--last", environment: environment.merging(["WAYLAND_DISPLAY": "w"]) { $1 })
        while running.isRunning, !running.hasComplained("copied") {
            try await Task.sleep(for: .milliseconds(5))
        }
        let process = "/proc/\(running.identifier)"
        let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
        #expect(limits.contains(#/Max core file size +0 +0 /#))
        for file in ["cmdline", "environ"] {
            let bytes = try Data(contentsOf: URL(filePath: "\(process)/\(file)"))
            #expect(!bytes.isEmpty && bytes.range(of: Data("Zx81kQpW03".utf8)) == nil)
        }
        running.signal(SIGTERM)
        #expect(try await running.end().status == 0)
    }
}
