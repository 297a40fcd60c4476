import Testing

@testable import Transport

@Suite struct `An endpoint` {
    @Test(arguments: ["localhost", "LOCALHOST", "127.0.0.1", "127.9.8.7", "::1"])
    func `knows this machine`(host: String) {
        #expect(Endpoint(host: host).isLoopback)
    }

    @Test(arguments: [
        "example.org", "127.0.0.1.example.org", "127.0.0", "128.0.0.1", "localhost.example.org", "0.0.0.0",
        "::",
    ])
    func `knows other machines`(host: String) {
        #expect(!Endpoint(host: host).isLoopback)
    }

    @Test func `without TLS leads to this machine alone`() async {
        let endpoint = Endpoint(host: "imap.example.org", port: 143, tls: .none)
        #expect(await failure(to: endpoint) == .plaintextRefused(server: "imap.example.org:143"))
        let proxied = Endpoint(host: "127.0.0.1", port: 143, tls: .none, proxy: "socks5h://127.0.0.1:9050")
        #expect(await failure(to: proxied) == .plaintextRefused(server: "127.0.0.1:143"))
    }

    @Test(arguments: [
        "", "-x", "a b", "a\r\nb", "a/b", "user@host", "a\0b", "a?b", "a#b", "a%41", "[::1]",
        String(repeating: "a", count: 600),
    ])
    func `takes no host that means something else in a URL`(host: String) async {
        #expect(await failure(to: Endpoint(host: host)) == .invalidSetting(.host))
    }

    @Test(arguments: [0, -1, 65536])
    func `takes no port that is none`(port: Int) async {
        #expect(await failure(to: Endpoint(host: "localhost", port: port)) == .invalidSetting(.port))
    }

    @Test(arguments: ["ada\r\n", "", "a\0b"])
    func `takes no user that would end a command`(user: String) async {
        let login = Login.password(user: user, Secret("x"))
        #expect(await failure(to: Endpoint(host: "localhost"), as: login) == .invalidSetting(.user))
    }

    @Test(arguments: ["x\n", "", "a\0b", "a\rb"])
    func `takes no password that would end a command`(password: String) async {
        let login = Login.password(user: "ada", Secret(password))
        #expect(await failure(to: Endpoint(host: "localhost"), as: login) == .invalidSetting(.password))
    }

    @Test func `shows as host and port`() {
        #expect("\(Endpoint(host: "imap.example.org"))" == "imap.example.org:993")
        #expect("\(Endpoint(host: "::1", port: 143))" == "[::1]:143")
    }
}

@Suite struct `A server's words` {
    @Test func `are one line without control characters`() {
        #expect(
            ServerText("a\u{1B}]0;x\u{7}b\r\n\tc \u{202E}d\u{200B}e".utf8).description == "a ]0;x b c d e")
    }

    @Test func `hide links, tokens and secrets`() {
        let words = "see https://example.org/x and eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9 or my pass word"
        #expect(
            ServerText(words.utf8, hiding: ["my pass word"]).description
                == "see <link> and <hidden> or <hidden>")
    }

    @Test func `hide a password however the login sent it`() {
        let login = Login.password(user: "ada", Secret("horse \\ \"staple"))
        for sent in [#"LOGIN "ada" "horse \\ \"staple""#, "AHBhc3M AGFkYQBob3JzZSBcICJzdGFwbGU="] {
            let shown = ServerText("BAD what is \(sent)?".utf8, hiding: login.unshowable).description
            #expect(!shown.contains("staple") && !shown.contains("AGFkYQ"), "\(shown)")
        }
    }

    @Test func `are bounded`() {
        let words = Array(repeating: "word ", count: 100_000).joined()
        #expect(ServerText(words.utf8).description.utf8.count < 260)
    }

    @Test func `survive bytes that are no text`() {
        #expect(ServerText([0xFF, 0xFE, 0x41]).description.hasSuffix("A"))
    }
}
