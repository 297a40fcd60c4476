import Foundation
import Glibc
import Testing

@Suite struct `Choosing and copying what is kept` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        let now = Date().inMail
        try latchkey.write(
            ExtractTests.code.replacing("Sun, 22 Nov 2026 10:00:00 +0000", with: now), to: "mail/1.eml")
        try latchkey.write(
            ExtractTests.link.replacing("Sun, 22 Nov 2026 10:05:00 +0000", with: now), to: "mail/2.eml")
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    private typealias ExtractTests = `latchkey extract`

    private func kinds(_ arguments: String...) async throws -> [String] {
        try await latchkey.run(["list", "--json"] + arguments).objects.compactMap { $0["kind"] as? String }
    }

    private func states() async throws -> [String] {
        try await latchkey("list", "--json").objects.compactMap { $0["state"] as? String }
    }

    @Test func `lists what passes every condition`() async throws {
        let all = try await kinds()
        #expect(all.sorted() == ["one-time-code", "verify-link"])
        #expect(try await kinds("--kind", "one-time-code") == ["one-time-code"])
        #expect(try await kinds("--kind", "one-time-code", "--kind", "verify-link") == all)
        #expect(try await kinds("--from", "example.org") == all)
        #expect(try await kinds("--from", "ample.org") == [])
        #expect(try await kinds("--account", "local") == all)
        #expect(try await kinds("--account", "other") == [])
        #expect(try await kinds("--state", "superseded") == [])
        let none = try await latchkey("list", "--table", "--account", "other")
        #expect(
            none.status == 0 && none.output.isEmpty
                && none.error.contains("nothing that is kept is like that"))
    }

    @Test(arguments: [
        ["--since", "-1h"], ["--since", "99999999999999999999d"], ["--kind", "code"], ["--state", "new"],
    ])
    func `refuses a condition that means nothing`(arguments: [String]) async throws {
        let answer = try await latchkey.run(["list"] + arguments)
        #expect(answer.status == 64 && answer.isOneErrorWithHint && answer.output.isEmpty, "\(answer.error)")
    }

    @Test func `names the command that was probably meant`() async throws {
        for (word, hint) in [
            ("extrct", "latchkey extract"), ("lst", "latchkey list"), ("frobnicate", "lists"),
        ] {
            let answer = try await latchkey.run([word, "letter.eml"])
            #expect(
                answer.status == 64 && answer.isOneErrorWithHint && answer.output.isEmpty, "\(answer.error)")
            #expect(answer.error.contains("command '\(word)' is not known") && answer.error.contains(hint))
        }
        let known = try await latchkey("list", "letter.eml")
        #expect(known.status == 64 && !known.error.contains("is not known"), "\(known.error)")
    }

    @Test func `shows the newest, of a sender when one is named`() async throws {
        let newest = try #require(try await latchkey("list", "--json").objects.first?["id"] as? Int)
        let shown = try await latchkey("show", "--last", "--json").objects
        #expect(shown.first?["id"] as? Int == newest)
        #expect(try await latchkey("show", "--last", "--from", "example.org", "--json").objects.count == 1)
        let nobody = try await latchkey("show", "--last", "--from", "nobody.test")
        #expect(nobody.status == 1 && nobody.isOneErrorWithHint)
        for arguments in [[], ["1", "--last"], ["1", "--from", "example.org"], ["--from", "example.org"]] {
            let answer = try await latchkey.run(["show"] + arguments)
            #expect(answer.status == 64 && answer.isOneErrorWithHint, "\(arguments)")
        }
    }

    @Test func `copies through the terminal where there is no display, and marks what was copied`()
        async throws
    {
        let id = try #require(
            try await latchkey("list", "--json", "--kind", "one-time-code").objects.first?["id"] as? Int)
        let answer = try await latchkey.run(["copy", "\(id)", "--clear-after", "0s"], isTerminal: true)
        #expect(answer.status == 0, "\(answer.error)")
        #expect(answer.output == "\u{1B}]52;c;NDgxOTIz\u{7}\u{1B}]52;c;!\u{7}")
        #expect(!answer.error.contains("481923") && answer.error.contains("cleared"))
        #expect(try await states().sorted() == ["current", "used"])
        #expect(try await kinds("--state", "used") == ["one-time-code"])
        #expect(try await latchkey("show", "\(id)").output.contains("used       "))
        let kept = try await latchkey.run(["copy", "\(id)", "--keep"], isTerminal: true)
        #expect(kept.output == "\u{1B}]52;c;NDgxOTIz\u{7}" && !kept.error.contains("cleared"))
    }

    @Test func `copies nothing where there is no clipboard, and marks nothing`() async throws {
        let answer = try await latchkey("copy", "--last")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
        #expect(try await states() == ["current", "current"])
    }

    /// Programs that keep a clipboard in a file, and note how they were called.
    private func clipboard() throws -> [String: String] {
        let home = latchkey.home
        try latchkey.write(
            """
            #!/bin/sh
            echo "wl-copy $*" >> \(home)/calls
            env >> \(home)/calls
            if [ "$1" = --clear ]; then : > \(home)/held; else cat > \(home)/held; fi
            """, to: "bin/wl-copy", mode: 0o700)
        try latchkey.write(
            "#!/bin/sh\ncat \(home)/held\n", to: "bin/wl-paste", mode: 0o700)
        return ["WAYLAND_DISPLAY": "wayland-0", "PATH": "\(home)/bin:/usr/bin:/bin"]
    }

    private func held() throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: latchkey.path("held"))), as: UTF8.self)
    }

    @Test func `copies through a pipe, so that no command line and no variable holds it`() async throws {
        let environment = try clipboard()
        let arguments = ["copy", "--last", "--from", "example.org", "--clear-after", "0s"]
        #expect(try await latchkey.run(arguments + ["--keep"], environment: environment).status == 0)
        let copied = try held()
        #expect(copied == "481923" || copied.contains("Zx81kQpW03"))
        let answer = try await latchkey.run(arguments, environment: environment)
        #expect(answer.status == 0 && answer.error.hasSuffix("cleared\n"), "\(answer.error)")
        #expect(try held().isEmpty)
        let calls = String(
            decoding: try Data(contentsOf: URL(filePath: latchkey.path("calls"))), as: UTF8.self)
        #expect(calls.contains("wl-copy --clear") && !calls.contains(copied))
    }

    @Test(arguments: ["echo a shopping list", "exec cat /dev/zero", "true"])
    func `leaves alone what was copied since`(reading: String) async throws {
        var environment = try clipboard()
        environment["WAYLAND_DISPLAY"] = "wayland-1"
        try latchkey.write("#!/bin/sh\n\(reading)\n", to: "bin/wl-paste", mode: 0o700)
        let answer = try await latchkey.run(
            ["copy", "--last", "--clear-after", "0s"], environment: environment)
        #expect(
            answer.status == 0 && answer.error.hasSuffix("something else was copied since\n"),
            "\(answer.error)")
        #expect(try !held().isEmpty)
    }

    @Test(arguments: ["wl-paste", "xclip"])
    func `clears what it cannot read back`(program: String) async throws {
        var environment = try clipboard()
        if program == "xclip" {
            environment["WAYLAND_DISPLAY"] = nil
            environment["DISPLAY"] = ":0"
        }
        try latchkey.write(
            "#!/bin/sh\nif [ \"$3\" = -in ]; then cat > \(latchkey.home)/held; else exit 1; fi\n",
            to: "bin/\(program)", mode: 0o700)
        let answer = try await latchkey.run(
            ["copy", "--last", "--clear-after", "0s"], environment: environment)
        #expect(answer.status == 0 && answer.error.hasSuffix("cleared\n"), "\(answer.error)")
        #expect(try held().isEmpty)
    }

    @Test func `leaves alone what is no text and was copied since`() async throws {
        try latchkey.write(
            """
            #!/bin/sh
            case "$*" in
            *-in) cat > \(latchkey.home)/held ;;
            *TARGETS*) echo image/png ;;
            *) exit 1 ;;
            esac
            """, to: "bin/xclip", mode: 0o700)
        let answer = try await latchkey.run(
            ["copy", "--last", "--clear-after", "0s"],
            environment: ["DISPLAY": ":0", "PATH": "\(latchkey.path("bin")):/usr/bin:/bin"])
        #expect(answer.status == 0 && answer.error.hasSuffix("something else was copied since\n"))
        #expect(try !held().isEmpty)
    }

    @Test func `clears at once when it is told to leave`() async throws {
        let environment = try clipboard()
        let running = try latchkey.start("copy", "--last", environment: environment)
        while !running.hasComplained("copied") { try await Task.sleep(for: .milliseconds(5)) }
        running.signal(SIGTERM)
        let answer = try await running.end()
        #expect(answer.status == 0 && answer.error.hasSuffix("cleared\n"), "\(answer.error)")
        #expect(try held().isEmpty)
    }

    @Test func `ends when it is told to while the clipboard does not answer`() async throws {
        let environment = try clipboard()
        try latchkey.write(
            "#!/bin/sh\ntouch \(latchkey.home)/begun\nexec sleep 20\n", to: "bin/wl-copy", mode: 0o700)
        let running = try latchkey.start("copy", "--last", environment: environment)
        while !FileManager.default.fileExists(atPath: latchkey.path("begun")) {
            try await Task.sleep(for: .milliseconds(5))
        }
        running.signal(SIGTERM)
        #expect(try await running.end().status == 128 + SIGTERM)
    }

    @Test(arguments: ["putting", "reading", "clearing"])
    func `clears whenever the key for it is pressed, however often`(stage: String) async throws {
        var environment = try clipboard()
        environment["STAGE"] = stage
        let pause = "if [ $STAGE = $stage ]; then echo $stage >/dev/tty; read line </dev/tty; fi"
        try latchkey.write(
            """
            #!/bin/sh
            if [ "$1" = --clear ]; then stage=clearing; else cat > \(latchkey.home)/held; stage=putting; fi
            \(pause)
            if [ "$1" = --clear ]; then : > \(latchkey.home)/held; fi
            """, to: "bin/wl-copy", mode: 0o700)
        try latchkey.write(
            "#!/bin/sh\nstage=reading\n\(pause)\ncat \(latchkey.home)/held\n", to: "bin/wl-paste", mode: 0o700
        )
        let first = stage == "putting" ? [] : [("or by Ctrl-C", "\u{3}")]
        let (status, screen) = try await Dialogue.run(
            ["copy", "--last"], of: latchkey, answers: first + [(stage, "\u{3}\n")], environment: environment)
        #expect(status == 0 && screen.hasSuffix("cleared\r\n"), "\(status) \(screen)")
        #expect(try held().isEmpty)
    }

    @Test(arguments: [(["TERM": "xterm"], true), (["TERM": "dumb"], false), ([:], false)])
    func `shows what is over faintly, where colours are`(environment: [String: String], isFaint: Bool)
        async throws
    {
        _ = try await latchkey.run(["copy", "--last", "--keep"], isTerminal: true)
        let lines = try await latchkey.run(["list"], environment: environment, isTerminal: true).lines
        #expect(
            lines.filter { $0.hasPrefix("\u{1B}[2m") && $0.hasSuffix("\u{1B}[0m") }.count == (isFaint ? 1 : 0)
        )
        let plain = try await latchkey.run(
            ["list"], environment: environment.merging(["NO_COLOR": "1"]) { $1 }, isTerminal: true)
        #expect(!plain.output.contains("\u{1B}"))
    }
}
