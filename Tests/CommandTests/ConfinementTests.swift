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

    @Test func `can be held against other accounts`() {
        var needs = Confinement(vault: "/vault/vault.db")
        needs.add(account(credentials: .password(.file("/secrets/mail"))))
        func covers(_ account: Account) -> Bool {
            var others = Confinement(vault: "/vault/vault.db")
            others.add(account)
            return needs.covers(others)
        }
        #expect(covers(account()))
        #expect(covers(account(credentials: .password(.file("/secrets/other")))))
        #expect(!covers(account(port: 143)))
        #expect(!covers(account(credentials: .password(.file("/secretsother/mail")))))
        #expect(!covers(account(credentials: .password(.command(["pass"])))))
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
            "the kernel keeps this process to its files and ports (ports=53 \(dovecot.imapsPort), writes=",
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

        for settings in [["port": "1"], ["password-command": "[\"pass\"]", "password-file": ""]] {
            let section = try latchkey.section(["name": "\"other\""].merging(settings) { $1 }, on: dovecot)
            try latchkey.write(
                section.replacing("password-file = \n", with: ""), to: ".config/latchkey/config.toml")
            let before = watch.complaint.utf8.count
            watch.signal(SIGHUP)
            while watch.complaint.utf8.count == before { try await Task.sleep(for: .milliseconds(20)) }
            #expect(
                watch.complaint.hasSuffix(
                    "the configuration was not taken over (reason=account other needs a file, a port or a "
                        + "program that this process has given up; a restart is needed)\n"))
        }
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
    }

    @Test func `cannot be led to write elsewhere`() async throws {
        try latchkey.write("", to: "told/codes.jsonl")
        try latchkey.write("", to: "elsewhere/codes.jsonl")
        let lines = latchkey.path("told/codes.jsonl")
        try latchkey.configure(on: dovecot, besides: "[[announce]]\nlines = \"\(lines)\"\n")
        let watch = try latchkey.start("run")
        try await said("watching begins", by: watch)
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
