import Accounts
import Extraction
import Foundation
import IMAP
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(
    .enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)), .timeLimit(.minutes(15)))
struct `The provider` {
    typealias Folder = ProviderServer.Folder
    private let home: VaultHome

    init() throws { home = try VaultHome() }

    /// What one scan of an account there comes to.
    private struct Scanned {
        var codes: [String] = []
        var spam: [String] = []
        var failures: [String] = []
        var said: [String] = []
    }

    private func scan(_ dialect: ProviderServer.Dialect, lookBack: Account.LookBack = .all) async throws
        -> Scanned
    {
        let server = try ProviderServer(dialect)
        defer { server.stop() }
        var scanned = Scanned()
        do {
            let account = try server.account(home, lookBack: lookBack)
            for _ in 0..<2 {
                try await home.scan(account) { event in
                    if case .failed(let error) = event { scanned.failures.append("\(error)") }
                }
            }
        } catch {
            scanned.failures.append("\(error)")
        }
        scanned.codes = try home.codes()
        scanned.spam = try home.findings().filter { $0.finding.trust.warnings.contains(.spamFolder) }
            .map(\.place.folder)
        scanned.said = server.said
        return scanned
    }

    // MARK: Folders

    /// A provider, its folders, and the name of its spam folder.
    struct Spam: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let capabilities: String
        let folders: [Folder]
        let spam: String
    }

    static let spamFolders = [
        Spam(
            testDescription: "Gmail in German",
            capabilities: "UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS CONDSTORE",
            folders: [
                Folder("[Google Mail]", "\\HasChildren \\Noselect"),
                Folder("[Google Mail]/Alle Nachrichten", "\\All \\HasNoChildren", 100_001, 100_002),
                Folder("[Google Mail]/Spam", "\\HasNoChildren \\Junk", 100_002),
            ], spam: "[Google Mail]/Spam"),
        Spam(
            testDescription: "Gmail in Japanese", capabilities: "IDLE X-GM-EXT-1",
            folders: [Folder("[Gmail]/&j,dg0TDhMPww6w-", "\\HasNoChildren \\Junk", 100_002)],
            spam: "[Gmail]/迷惑メール"),
        Spam(
            testDescription: "Outlook.com",
            capabilities: "SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+",
            folders: [
                Folder("Deleted", "\\HasNoChildren \\Trash"),
                Folder("Junk Email", "\\HasNoChildren", 100_002),
            ], spam: "Junk Email"),
        Spam(
            testDescription: "Microsoft 365 in French", capabilities: "IDLE",
            folders: [Folder("Courrier ind&AOk-sirable", "\\HasNoChildren", 100_002)],
            spam: "Courrier indésirable"),
        Spam(
            testDescription: "Yahoo", capabilities: "ID MOVE NAMESPACE UIDPLUS LITERAL+ CHILDREN",
            folders: [Folder("Bulk Mail", "\\HasNoChildren", 100_002)], spam: "Bulk Mail"),
        Spam(
            testDescription: "iCloud", capabilities: "XAPPLEPUSHSERVICE IDLE ESEARCH QUOTA ID",
            folders: [Folder("Notes", "\\Noselect"), Folder("Junk", "\\HasNoChildren", 100_002)], spam: "Junk"
        ),
        Spam(
            testDescription: "QQ", capabilities: "IDLE XLIST MOVE UIDPLUS ID",
            folders: [
                Folder("&UXZO1mWHTvZZOQ-", "\\NoSelect"), Folder("Junk", "\\HasNoChildren", 100_002),
            ], spam: "Junk"),
        Spam(
            testDescription: "Yandex", capabilities: "CHILDREN UNSELECT LITERAL+ NAMESPACE UIDPLUS ID IDLE",
            folders: [Folder("&BCEEPwQwBDw-", "\\HasNoChildren \\Unmarked \\Spam", 100_002)], spam: "Спам"),
        Spam(
            testDescription: "Mail.ru", capabilities: "UIDPLUS ID MOVE",
            folders: [
                Folder("&BBoEPgRABDcEOAQ9BDA-", "\\HasNoChildren"),
                Folder("&BCEEPwQwBDw-", "\\HasNoChildren", 100_002),
            ], spam: "Спам"),
        Spam(
            testDescription: "Zoho", capabilities: "IDLE NAMESPACE UIDPLUS",
            folders: [Folder("Rubbish", "\\HasNoChildren \\Junk", 100_002)], spam: "Rubbish"),
    ]

    @Test(arguments: spamFolders)
    func `has its spam folder read, each message of it once`(provider: Spam) async throws {
        let scanned = try await scan(
            .init(
                capabilities: provider.capabilities,
                folders: [Folder("INBOX", "", 100_001)] + provider.folders))
        #expect(scanned.codes == ["100001", "100002"] && scanned.failures.isEmpty, "\(scanned.failures)")
        #expect(scanned.spam == [provider.spam])
        // QUIRK: iCloud answers FETCH RFC822 with OK and nothing.
        #expect(
            !scanned.said.contains {
                $0.contains("RFC822)") || $0.contains("RFC822 ") || $0.contains(" BODY[")
            })
        #expect(
            scanned.said.contains { $0.hasPrefix("ID (") }
                == provider.capabilities.split(separator: " ").contains("ID"))
    }

    @Test func `Gmail has days that are not those of UTC, and loses nothing by that`() async throws {
        let received = Date(timeIntervalSinceNow: -600)
        let ofDay = received.timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400)
        var dialect = ProviderServer.Dialect(folders: [Folder("INBOX", "", 200_001, received: received)])
        // There it is still the day before.
        dialect.dayOffset = ofDay + 1
        #expect(try await scan(dialect, lookBack: .recent(.seconds(3600))).codes == ["200001"])
    }

    @Test func `Gmail shows a letter in All Mail as well, and it is told once`() async throws {
        let server = try ProviderServer(
            .init(folders: [
                Folder("[Gmail]/All Mail", "\\All", 210_001, 210_002), Folder("INBOX", "", 210_001),
                Folder("[Gmail]/Trash", "\\Trash"),
            ]))
        defer { server.stop() }
        let query = try #require(SenderQuery("accounts.example.org"))
        let found = try #require(
            await Whereabouts.of(
                query, in: [try server.account(home)], since: Date(timeIntervalSinceNow: -3600)
            ).first)
        #expect(Set(found.letters.map { "\($0.use) \($0.place.uid)" }) == ["inbox 1", "all 2"])
        #expect(found.troubles.isEmpty)
    }

    // MARK: Connections

    @Test func `Gmail that has too many connections is asked again, and is not taken to refuse the password`()
        async throws
    {
        let words = "NO [ALERT] Too many simultaneous connections. (Failure)"
        let server = try ProviderServer(.init(verdict: { $0 < 4 ? words : "OK welcome" }))
        defer { server.stop() }
        let doorway = Doorway(to: try server.account(home))
        var hints: Set<String> = []
        for _ in 1...3 {
            do {
                _ = try await doorway.session()
                Issue.record("let in")
            } catch {
                hints.insert(AccountFailure(error, of: doorway.account).hint)
            }
        }
        #expect(hints == ["end other mail programs that are connected to this account"])
        let session = try await doorway.session()
        await session.logOut()
    }

    @Test func `Yahoo that lets in one connection, and pushes nothing, is watched all the same`() async throws
    {
        let home = try WatchedHome()
        let server = try ProviderServer(
            .init(
                capabilities: "ID MOVE UIDPLUS",
                folders: [Folder("INBOX", "", 300_001), Folder("Bulk Mail", "", 300_002)],
                verdict: { $0 == 1 ? "OK welcome" : "NO [LIMIT] LOGIN Rate limit hit" }))
        defer { server.stop() }
        home.watch(try server.account(home.home))
        _ = await home.kept(2)
        try await home.status(of: "home") { $0.folders.count == 2 }
        await home.end()
        #expect(try home.home.codes() == ["300001", "300002"])
        #expect(!server.said.contains("IDLE"))
        #expect(home.board.statuses.first?.folders.allSatisfy { !$0.isPushed } == true)
    }

    @Test(arguments: ["EXAMINE \"Junk Email\"", "UID SEARCH", "UID FETCH"])
    func `Outlook that asks for a pause is left alone at once`(command: String) async throws {
        let words = "BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds"
        let server = try ProviderServer(
            .init(
                folders: [
                    Folder("INBOX", "", 400_001), Folder("Junk Email", "", 400_002), Folder("Orders", ""),
                ],
                answer: { said, tag, _ in said.hasPrefix(command) ? "\(tag) \(words)\r\n" : nil }))
        defer { server.stop() }
        var account = try server.account(home)
        account.folders += [.named("Orders")]
        let failure = await #expect(throws: AccountFailure.self) { try await home.scan(account) }
        #expect(failure?.sentence.hasSuffix("Suggested Backoff Time: 92415 milliseconds") == true)
        #expect(server.said.last?.hasPrefix(command) == true, "\(server.said)")
        let watched = try WatchedHome()
        watched.watch(account)
        try await watched.status(of: "home") { $0.trouble != nil }
        await watched.end()
        let trouble = try #require(watched.board.statuses.first?.trouble)
        #expect(trouble.nextTry.timeIntervalSince(trouble.moment) >= 92)
    }

    @Test func `Outlook that lets in whom it does not serve says what that means`() async throws {
        let scanned = try await scan(
            .init(answer: { command, tag, _ in
                command.hasPrefix("LIST") ? "\(tag) BAD User is authenticated but not connected.\r\n" : nil
            }))
        #expect(scanned.failures.count == 1)
        #expect(
            scanned.failures.first?.contains("hint: the login is right, and not for this mailbox") == true)
    }

    @Test(arguments: ["163", "126"])
    func `163 and 126 are told who asks before a folder is opened`(provider: String) async throws {
        let unsafe = "NO EXAMINE Unsafe Login. Please contact kefu@\(provider).example for help"
        let scanned = try await scan(
            .init(
                capabilities: "XLIST ID LITERAL+ STARTTLS UIDPLUS",
                folders: [Folder("INBOX", "", 500_001), Folder("&V4NXPpCuTvY-", "", 500_002)],
                answer: { command, tag, earlier in
                    let isKnown = earlier.last { $0.hasPrefix("ID (") } != nil
                    return command.hasPrefix("EXAMINE") && !isKnown ? "\(tag) \(unsafe)\r\n" : nil
                }))
        #expect(scanned.codes == ["500001", "500002"] && scanned.spam == ["垃圾邮件"])
        let shut = try await scan(
            .init(answer: { command, tag, _ in command.hasPrefix("EXAMINE") ? "\(tag) \(unsafe)\r\n" : nil }))
        #expect(shut.failures.first?.contains("hint: the provider shuts this program out") == true)
    }

    @Test(arguments: [Account.LookBack.all, .recent(.seconds(3600))])
    func `of the old kind, without IDLE, UIDPLUS and UIDNEXT, is read once`(lookBack: Account.LookBack)
        async throws
    {
        let scanned = try await scan(
            .init(
                capabilities: "", folders: [Folder("INBOX", "", 600_001, 600_002), Folder("Spam", "")],
                tellsNextUID: false), lookBack: lookBack)
        #expect(scanned.codes == ["600001", "600002"] && scanned.failures.isEmpty)
        #expect(scanned.said.filter { $0.contains("BODY.PEEK[]") }.count == 1)
    }

    @Test(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
    func `Proton Mail Bridge is known by the one certificate that it made itself, and by no other`()
        async throws
    {
        let bridge = try await Dovecot.start(certificate: .selfSigned)
        defer { bridge.stop() }
        try bridge.deliver(TestLetter.code(700_001))
        var account = try Account.ada(on: bridge, home)
        account.endpoint.host = "127.0.0.1"
        account.endpoint.port = bridge.imapPort
        account.endpoint.tls = .starttls
        let failure = await #expect(throws: AccountFailure.self) { try await home.scan(account) }
        #expect(failure?.sentence.contains("certificate of an unknown authority") == true)
        account.endpoint.caFile = bridge.certificates.server(.selfSigned).certificate
        #expect(try await home.scan(account).kept == 1)
    }
}
