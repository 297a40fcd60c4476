import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `A proxy` {
    private let dovecot: Dovecot
    private let proxy: LoopbackProxy
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        proxy = try LoopbackProxy()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
    }

    private func configure(_ proxy: String?, port: Int? = nil, tls: String = "implicit") throws {
        var settings = ["port": "\(port ?? dovecot.imapsPort)", "tls": "\"\(tls)\""]
        settings["proxy"] = proxy.map { "\"\($0)\"" }
        try latchkey.configure(settings, on: dovecot)
    }

    @Test(arguments: [("socks5h", "socks5"), ("http", "connect")])
    func `that the settings name is gone through, with TLS to the server inside`(scheme: String, way: String)
        async throws
    {
        try configure("\(scheme)://127.0.0.1:\(proxy.port)")
        let scanned = try await latchkey("scan")
        #expect(scanned.error == "1 message read, 1 finding kept\n")
        #expect(proxy.targets == ["\(way) localhost:\(dovecot.imapsPort)"])
        try configure("\(scheme)://127.0.0.1:\(proxy.port)", port: dovecot.imapPort, tls: "starttls")
        #expect(try await latchkey("scan").error == "0 messages read, nothing new\n")
        #expect(proxy.targets.last == "\(way) localhost:\(dovecot.imapPort)")
        let checked = try await latchkey("check", "--json")
        #expect(checked.status == 0 && checked.output.contains("localhost is left to the proxy"))
    }

    @Test func `of the environment is ignored, and gone through where that is asked for`() async throws {
        let address = "socks5h://127.0.0.1:\(proxy.port)"
        var environment = [
            "all_proxy": address, "ALL_PROXY": address, "imaps_proxy": address, "IMAPS_PROXY": address,
            "https_proxy": address,
        ]
        try configure(nil)
        #expect(try await latchkey.run(["scan"], environment: environment).status == 0)
        #expect(proxy.targets.isEmpty)
        try configure("environment")
        #expect(try await latchkey.run(["scan"], environment: environment).status == 0)
        #expect(proxy.targets == ["socks5 localhost:\(dovecot.imapsPort)"])
        environment["no_proxy"] = "localhost"
        #expect(try await latchkey.run(["scan"], environment: environment).status == 0)
        #expect(try await latchkey("scan").status == 0)
        #expect(proxy.targets.count == 1)
    }

    @Test func `that is not there is told, and not the server`() async throws {
        try configure("socks5h://127.0.0.1:\(try Loopback.freePort())")
        let answer = try await latchkey("scan")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("the proxy failed"))
    }

    @Test(arguments: [
        "127.0.0.1:9050", "socks5h://ada:secret@127.0.0.1:9050", "ftp://127.0.0.1:21",
        "http://proxy.example.org",
        "socks5h://", "http://a b:1",
    ])
    func `that is none, or has a password in it, is refused`(text: String) async throws {
        try configure(text)
        let answer = try await latchkey("scan")
        #expect(answer.status == 1 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.contains("proxy") && !answer.error.contains("secret"))
    }
}
