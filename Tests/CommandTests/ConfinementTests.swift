import Accounts
import Foundation
import Glibc
import TestSupport
import Testing
import Transport

@testable import latchkey

@Suite struct `What the watch is kept to` {
    private let home: Command

    init() throws {
        home = try Command()
        try home.write("x", to: "vault/vault.db")
        try home.write("x", to: "elsewhere/file")
    }

    /// What a thread that is kept to something can still do.
    private struct Reach: Hashable {
        var outcome: Landlock.Outcome
        var writesBesideVault = false
        var writesElsewhere = false
        var readsElsewhere = false
        var readsSystem = false
        var executes = false
        var connects = false
        var connectsElsewhere = false
    }

    /// Tries it all on a thread of its own, which takes what it has given up with it.
    private func reach(with landlock: Landlock) async throws -> Reach {
        let listeners = [
            socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0), socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0),
        ]
        defer { listeners.forEach { close($0) } }
        let ports = try listeners.map(Loopback.listen)
        var confinement = Confinement(vault: home.path("vault/vault.db"))
        confinement.add(account(port: ports[0]))
        let (wanted, home) = (confinement, home)
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var reach = Reach(outcome: landlock.enter(wanted))
                reach.writesBesideVault = Self.canOpen(home.path("vault/new"), O_WRONLY | O_CREAT)
                reach.writesElsewhere = Self.canOpen(home.path("elsewhere/new"), O_WRONLY | O_CREAT)
                reach.readsElsewhere = Self.canOpen(home.path("elsewhere/file"), O_RDONLY)
                reach.readsSystem = Self.canOpen("/etc/passwd", O_RDONLY)
                reach.executes = Self.canStart("/bin/true")
                reach.connects = Loopback.accepts(ports[0])
                reach.connectsElsewhere = Loopback.accepts(ports[1])
                continuation.resume(returning: reach)
            }
        }
    }

    private static func canOpen(_ path: String, _ flags: Int32) -> Bool {
        let file = open(path, flags | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        close(file)
        return true
    }

    private static func canStart(_ program: String) -> Bool {
        var (process, arguments): (pid_t, [UnsafeMutablePointer<CChar>?]) = (0, [nil])
        guard posix_spawn(&process, program, nil, nil, &arguments, nil) == 0 else { return false }
        waitpid(process, nil, 0)
        return true
    }

    private func account(
        port: Int = 993, proxy: String = "", credentials: Credentials = .password(.credential("mail"))
    ) -> Account {
        Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: port, proxy: proxy), credentials: credentials)
    }

    @Test(.enabled(if: Landlock.ofKernel.version >= 4, "this kernel cannot do it"))
    func `is enforced by the kernel`() async throws {
        #expect(
            try await reach(with: .ofKernel)
                == Reach(outcome: .all, writesBesideVault: true, readsSystem: true, connects: true))
    }

    @Test(.enabled(if: Landlock.ofKernel.version >= 2, "this kernel cannot do it"))
    func `is files alone where the kernel cannot tell ports apart`() async throws {
        #expect(
            try await reach(with: Landlock(version: 2))
                == Reach(
                    outcome: .files(version: 2), writesBesideVault: true, readsSystem: true, connects: true,
                    connectsElsewhere: true))
    }

    @Test func `is nothing where the kernel has no means`() async throws {
        #expect(try await reach(with: Landlock(version: 0)).outcome == .none("this kernel has no Landlock"))
    }

    @Test func `is what the accounts need, proxies and token endpoints included`() throws {
        let token = try #require(HTTPSAddress("https://login.example.org:8443/token"))
        let client = OAuthClient(
            id: "1", service: OAuthService(authorizationEndpoint: nil, tokenEndpoint: token, scope: "mail"))
        let grant = OAuthGrant(
            account: "home", client: client, store: TokenStore(in: "/state/tokens", account: "home"))
        var needs = Confinement(vault: "/vault/vault.db")
        needs.add(account(credentials: .oauth(grant)))
        needs.add(account(port: 143, proxy: "socks5h://ada:secret@[::1]:9050"))
        needs.add(account(proxy: "http://proxy.example.org/"))
        needs.add(account(credentials: .password(.file("/secrets/mail"))))
        #expect(needs.ports == [53, 143, 993, 1080, 8443, 9050])
        #expect(needs.writable == ["/vault", "/state/tokens"])
        #expect(needs.readable.isSuperset(of: ["/secrets", "/secrets/mail"]) && needs.programs.isEmpty)
        needs.add(account(credentials: .password(.command(["pass", "show", "mail"]))))
        #expect(needs.programs == ["password-command"])
    }

    /// The confinement of a configuration with one account, and what another account lacks in it.
    private func lacking(
        _ other: Account, port: Int = 993, in outcome: Landlock.Outcome = .all
    ) throws -> String? {
        var configuration = try Configuration(parsing: [], of: home.path("config/config.toml"))
        configuration.accounts = [
            account(port: port, credentials: .password(.file(home.path("secrets/mail"))))
        ]
        let kept = KeptConfinement(
            outcome, to: Confinement(configuration, vault: home.path("vault/vault.db")).present)
        configuration.accounts = [other]
        do {
            try kept.check(configuration)
            return nil
        } catch {
            let parts = "\(error)".split(separator: ";")[0].split(separator: ", ", maxSplits: 1)
            #expect(parts[0] == "account home needs what this process has given up")
            return String(parts[1])
        }
    }

    private func file(_ name: String) -> Account { account(credentials: .password(.file(home.path(name)))) }

    @Test func `leaves an account that comes later the usual ports, and no others`() throws {
        for port in [143, 993, 1143, 2143] {
            #expect(try lacking(account(port: port), port: 2143) == nil, "\(port)")
        }
        #expect(try lacking(account(port: 994)) == "port 994")
        #expect(try lacking(account(proxy: "socks5h://localhost")) == "port 1080")
        #expect(try lacking(account(port: 994), in: .files(version: 2)) == nil)
        #expect(try lacking(account(port: 994), in: .none("this kernel has no Landlock")) == nil)
        func token(_ address: String) throws -> Account {
            let service = OAuthService(
                authorizationEndpoint: nil, tokenEndpoint: try #require(HTTPSAddress(address)), scope: "mail")
            let store = TokenStore(in: home.path("vault/tokens"), account: "home")
            let client = OAuthClient(id: "1", service: service)
            return account(credentials: .oauth(OAuthGrant(account: "home", client: client, store: store)))
        }
        #expect(try lacking(token("https://login.example.org/token")) == nil)
        #expect(try lacking(token("https://login.example.org:8443/token")) == "port 8443")
    }

    @Test func `leaves an account that comes later the files beside the others', the settings and the vault`()
        throws
    {
        for name in ["config/config.toml", "config/secrets/mail", "secrets/mail", "secrets/other", "real/x"] {
            try home.write("x", to: name)
        }
        for name in ["config/new", "config/secrets/new", "secrets/other", "vault/new"] {
            #expect(try lacking(file(name)) == nil, "\(name)")
        }
        #expect(
            try lacking(file("real/x")) == "\(home.path("real")), \(home.path("real/x"))")
        #expect(try lacking(file("secretsother/x")) != nil)
        #expect(try lacking(file("secrets/../real/x")) == lacking(file("real/x")))
        let command = account(credentials: .password(.command(["pass"])))
        #expect(try lacking(command) == "password-command")
        // What a link leads to counts, wherever the link is.
        try FileManager.default.createSymbolicLink(
            atPath: home.path("config/linked"), withDestinationPath: home.path("real"))
        #expect(try lacking(file("config/linked/x")) == lacking(file("real/x")))
        try FileManager.default.removeItem(atPath: home.path("secrets/mail"))
        try FileManager.default.createSymbolicLink(
            atPath: home.path("secrets/mail"), withDestinationPath: home.path("real/x"))
        #expect(try lacking(file("real/other")) == nil)
        // What was not there could not be kept.
        try FileManager.default.removeItem(atPath: home.path("secrets"))
        #expect(try lacking(file("secrets/mail")) == "\(home.path("secrets")), \(home.path("secrets/mail"))")
    }
}

@Suite(
    .enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)),
    .enabled(if: Landlock.ofKernel.version >= 4, "this kernel cannot do it"), .timeLimit(.minutes(5)))
struct `The watch as the kernel keeps it` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func said(_ words: String, by watch: Command.Running) async throws {
        while !watch.hasComplained(words) {
            try #require(watch.isRunning, "\(watch.complaint)")
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// What the kernel says of the processes that read for it.
    private func readers(of watch: Command.Running) throws -> [String] {
        let threads = "/proc/\(watch.identifier)/task"
        return try FileManager.default.contentsOfDirectory(atPath: threads).flatMap { thread in
            try String(contentsOfFile: "\(threads)/\(thread)/children", encoding: .utf8).split(separator: " ")
        }.map { try String(contentsOfFile: "/proc/\($0)/status", encoding: .utf8) }
    }

    private func deliver(_ code: Int) throws {
        let letter =
            "From: no-reply@example.org\r\nSubject: Your code\r\n\r\nYour verification code is \(code)\r\n"
        try dovecot.deliver(Array(letter.utf8))
    }

    @Test func `reads mail, and takes over what lies within its reach`() async throws {
        try latchkey.configure(on: dovecot)
        let watch = try latchkey.start("run")
        try await said(
            "the kernel keeps this process to its files and ports (ports=53 143 443 993 1143 \(dovecot.imapsPort), "
                + "writes=\(latchkey.path(".local/state/latchkey")))",
            by: watch)
        try deliver(100_001)
        try await said("something was found", by: watch)
        #expect(!watch.complaint.contains("no reader can be started"))
        let readers = try readers(of: watch)
        #expect(
            !readers.isEmpty
                && readers.allSatisfy { $0.contains("Seccomp:\t2\n") && $0.contains("NoNewPrivs:\t1\n") })

        try latchkey.configure(["name": "\"house\""], on: dovecot)
        watch.signal(SIGHUP)
        try await said("the accounts were read again", by: watch)
        try await said("account=house", by: watch)

        // At a usual port, with the password and the certificate beside the configuration; nobody else goes without.
        let folder = latchkey.path(".config/latchkey")
        try FileManager.default.copyItem(atPath: dovecot.caFile, toPath: "\(folder)/ca.pem")
        try latchkey.write("correct horse\n", to: ".config/latchkey/password")
        let own = ["ca-file": "\"ca.pem\"", "password-file": "\"password\""]
        let added = try [
            ["name": "\"beside\""], ["name": "\"implicit\"", "port": "993"],
            ["name": "\"upgraded\"", "port": "143", "tls": "\"starttls\""],
        ].map { try latchkey.section($0.merging(own) { $1 }, on: dovecot) }
        try latchkey.configure(
            ["name": "\"house\""], on: dovecot, besides: added.joined() + "\n[keep]\nverify-link = \"2d\"\n")
        watch.signal(SIGHUP)
        try await said("the accounts were read again (accounts=4)", by: watch)
        try await said("other settings have changed, and hold after a restart (settings=keep)", by: watch)
        while try await !latchkey("status", "--json").objects.contains(where: {
            $0["account"] as? String == "beside" && $0["state"] as? String == "watching"
        }) { try #require(watch.isRunning, "\(watch.complaint)") }
        for name in ["implicit", "upgraded"] { try await said("account=\(name)", by: watch) }
        #expect(!watch.complaint.lowercased().contains("permission"), "\(watch.complaint)")

        for (settings, lacking) in [
            (["port": "1"], "port 1"),
            (["password-command": "[\"pass\"]", "password-file": ""], "password-command"),
        ] {
            let section = try latchkey.section(["name": "\"other\""].merging(settings) { $1 }, on: dovecot)
            try latchkey.write(
                section.replacing("password-file = \n", with: ""), to: ".config/latchkey/config.toml")
            watch.signal(SIGHUP)
            try await said(
                "the configuration was not taken over (reason=account other needs what this process has "
                    + "given up, \(lacking); a restart is needed)\n", by: watch)
        }
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
    }

    @Test func `cannot be led to write elsewhere`() async throws {
        try latchkey.write("", to: "told/codes.jsonl")
        try latchkey.write("", to: "elsewhere/codes.jsonl")
        let lines = latchkey.path("told/codes.jsonl")
        try latchkey.configure(on: dovecot, besides: "[[announce]]\nlines = \"\(lines)\"\n")
        let watch = try latchkey.start(
            "run",
            environment: [
                "LATCHKEY_VAULT": latchkey.path("kept/vault.db"), "LATCHKEY_IDENTITY": latchkey.identity,
            ])
        let folders = [".local/state/latchkey", "kept", "told"].map(latchkey.path)
        try await said("writes=\(folders.joined(separator: " ")))", by: watch)
        // Somebody exchanges the folder behind its back.
        try FileManager.default.removeItem(atPath: latchkey.path("told"))
        try FileManager.default.createSymbolicLink(
            atPath: latchkey.path("told"), withDestinationPath: latchkey.path("elsewhere"))
        try deliver(100_002)
        try await said("\(lines) cannot be written", by: watch)
        #expect(try Data(contentsOf: URL(filePath: latchkey.path("elsewhere/codes.jsonl"))).isEmpty)
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
    }

    @Test func `says where it is not kept, and why`() async throws {
        try latchkey.configure(on: dovecot, besides: "[[announce]]\ncommand = [\"/bin/true\"]\n")
        let watch = try latchkey.start("run")
        try await said(
            "the kernel does not keep this process to its files and ports "
                + "(reason=[[announce]] command may need any file and any port)", by: watch)
        try deliver(100_003)
        try await said("something was found", by: watch)
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
    }
}
