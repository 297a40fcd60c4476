import Accounts
import Extraction
import Foundation
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `Mail that was used` {
    private let home: VaultHome

    init() throws { home = try VaultHome() }

    private static let trash = """
        namespace inbox {
          mailbox Trash {
            auto = create
            special_use = \\Trash
          }
        }
        """
    private static let moving: Set<String> = ["SELECT", "UID MOVE"]
    private static let copying: Set<String> = ["SELECT", "UID COPY", "UID STORE", "UID EXPUNGE"]

    /// A server with a letter that offers a code in a folder, and beside it what must stay: a letter, and one that is
    /// marked as deleted, which a plain EXPUNGE would take.
    private func server(
        letterIn folder: String = "INBOX", settings: String = "", allowing commands: Set<String> = []
    ) async throws -> Dovecot {
        let dovecot = try await Dovecot.start(settings: settings, allowing: commands)
        for (code, flags) in [(100_001, "T"), (100_002, "")] {
            try dovecot.deliver(TestLetter.code(code), to: folder, flags: flags)
        }
        try dovecot.deliver(TestLetter.code(Self.code), to: folder)
        return dovecot
    }

    private static let code = 100_003

    private func account(_ cleanUp: Account.CleanUp?, on dovecot: Dovecot, port: Int? = nil) throws -> Account
    {
        var account = try Account.ada(on: dovecot, home, port: port)
        account.cleanUp = cleanUp
        return account
    }

    /// The mail of the code, once it is kept.
    private func mail(_ cleanUp: Account.CleanUp, on dovecot: Dovecot, port: Int? = nil) async throws
        -> UsedMail
    {
        try await home.scan(try account(cleanUp, on: dovecot))
        let finding = try #require(try home.findings().first { $0.finding.copy == "\(Self.code)" })
        return try #require(UsedMail(of: finding, in: try account(cleanUp, on: dovecot, port: port)))
    }

    /// The letters of a folder by their codes, each with its flags.
    private func letters(in folder: String, of dovecot: Dovecot) throws -> [String: String] {
        let prefix = folder == "INBOX" ? "" : "." + folder.replacing("/", with: ".") + "/"
        var letters: [String: String] = [:]
        for (path, bytes) in try dovecot.snapshot() {
            guard ["cur", "new"].contains(where: { path.hasPrefix("\(prefix)\($0)/") }) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let code = text.split(separator: "code is ").last.map { $0.prefix(6) } ?? ""
            letters[String(code)] = path.split(separator: ",").dropFirst().last.map(String.init) ?? ""
        }
        return letters
    }

    private func failure(of mail: UsedMail, within time: Duration = .seconds(60)) async -> String {
        do {
            return "did not fail: \(try await mail.cleanUp(within: time))"
        } catch {
            return "\(error)"
        }
    }

    @Test func `is left as it is unless its owner says otherwise`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        let account = try account(nil, on: dovecot)
        try await home.scan(account)
        for finding in try home.findings() { #expect(UsedMail(of: finding, in: account) == nil) }
        var other = try self.account(.trash, on: dovecot)
        other.name = "work"
        for finding in try home.findings() { #expect(UsedMail(of: finding, in: other) == nil) }
    }

    @Test(arguments: ["INBOX", "Junk"])
    func `is marked as read, and no other`(folder: String) async throws {
        let dovecot = try await server(letterIn: folder, allowing: ["SELECT", "UID STORE"])
        defer { dovecot.stop() }
        #expect(try await mail(.markRead, on: dovecot).cleanUp() == "marked as read")
        #expect(
            try letters(in: folder, of: dovecot) == ["100001": "T", "100002": "", "100003": "S"])
    }

    @Test(arguments: ["INBOX", "Junk"], [true, false])
    func `goes to the trash, and no other`(folder: String, movesAtOnce: Bool) async throws {
        let dovecot = try await server(
            letterIn: folder,
            settings: Self.trash
                + (movesAtOnce ? "" : "\nimap_capability = IMAP4rev1 ID IDLE SPECIAL-USE UIDPLUS"),
            allowing: movesAtOnce ? Self.moving : Self.copying)
        defer { dovecot.stop() }
        #expect(try await mail(.trash, on: dovecot).cleanUp() == "moved to Trash")
        let kept = try letters(in: folder, of: dovecot)
        #expect(kept.keys.sorted() == ["100001", "100002"] && kept["100001"] == "T", "\(kept)")
        #expect(try letters(in: "Trash", of: dovecot).keys.sorted() == ["100003"])
    }

    @Test func `goes to a folder of any name`() async throws {
        let dovecot = try await server(allowing: Self.moving)
        defer { dovecot.stop() }
        try dovecot.deliver(TestLetter.code(100_009), to: "Gel&APY-scht &- \"weg\"")
        let mail = try await mail(.move(to: .named("Gelöscht & \"weg\"")), on: dovecot)
        #expect(try await mail.cleanUp() == "moved to Gelöscht & \"weg\"")
        #expect(try letters(in: "INBOX", of: dovecot).keys.sorted() == ["100001", "100002"])
        // The second time it lies there no more.
        #expect(await failure(of: mail).hasPrefix("home, INBOX: the message is not there any more\nhint: "))
    }

    @Test func `stays where the server cannot move it alone`() async throws {
        let dovecot = try await server(settings: Self.trash + "\nimap_capability = IMAP4rev1 ID SPECIAL-USE")
        defer { dovecot.stop() }
        let mail = try await mail(.trash, on: dovecot)
        let before = try letters(in: "INBOX", of: dovecot)
        #expect(
            await failure(of: mail).hasPrefix("home, INBOX: server cannot move one message alone\nhint: "))
        #expect(try letters(in: "INBOX", of: dovecot) == before)
    }

    @Test func `stays where its folder, or the one to go to, is not there`() async throws {
        let dovecot = try await server(letterIn: "Codes")
        defer { dovecot.stop() }
        var account = try account(.trash, on: dovecot)
        account.folders = [.named("Codes")]
        try await home.scan(account)
        let finding = try #require(try home.findings().first)
        let noTrash = try #require(UsedMail(of: finding, in: account))
        #expect(
            await failure(of: noTrash).hasPrefix(
                "home, Codes: no folder is surely the one for deleted mail\nhint: name it: clean-up = \"move:"
            ))
        account.cleanUp = .move(to: .named("Done"))
        let noTarget = try #require(UsedMail(of: finding, in: account))
        #expect(
            await failure(of: noTarget).hasPrefix("home, Codes: no folder is called Done\nhint: there are"))
        account.cleanUp = .move(to: .named("Codes"))
        #expect(
            try await #require(UsedMail(of: finding, in: account)).cleanUp() == "is in Codes already")
        account.cleanUp = .markRead
        let old = dovecot.maildir(of: "ada", "Codes")
        try FileManager.default.moveItem(at: old, to: dovecot.maildir(of: "ada", "Renamed"))
        let renamed = try #require(UsedMail(of: finding, in: account))
        #expect(
            await failure(of: renamed).hasPrefix("home, Codes: no folder is called Codes\nhint: there are"))
    }

    @Test func `stays when its number is another's`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        let mail = try await mail(.markRead, on: dovecot)
        try dovecot.forgetUIDs(of: "INBOX", validity: 77)
        let wanted = "home, INBOX: the folder has numbered its messages anew\nhint: nothing was changed"
        #expect(await failure(of: mail).hasPrefix(wanted))
        // Restored from a copy: the same UIDVALIDITY, and other messages under the same numbers.
        try home.forgetAll()
        let now = try await self.mail(.markRead, on: dovecot)
        let inbox = dovecot.maildir(of: "ada", "INBOX")
        for folder in ["cur", "new"] {
            let folder = inbox.appending(path: folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            }
        }
        for code in 200_001...200_009 { try dovecot.deliver(TestLetter.code(code)) }
        try dovecot.forgetUIDs(of: "INBOX", validity: 77)
        #expect(await failure(of: now).hasPrefix(wanted))
    }

    @Test func `stays where it has no Message-ID by which to know it again`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let letter = String(decoding: TestLetter.code(Self.code), as: UTF8.self)
        try dovecot.deliver(Array(letter.replacing(/Message-ID: .*\r\n/, with: "").utf8))
        let failure = await failure(of: try await mail(.markRead, on: dovecot))
        #expect(
            failure.hasPrefix("home, INBOX: the message has no Message-ID to know it by\nhint: "),
            "\(failure)")
        #expect(try letters(in: "INBOX", of: dovecot) == ["100003": ""])
    }

    @Test func `keeps nobody waiting for a server that does not answer`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        let stalled = try FaultProxy(
            to: dovecot.imapsPort, plan: Array(repeating: .stall(after: 0), count: 9))
        defer { stalled.stop() }
        let mail = try await mail(.markRead, on: dovecot, port: stalled.port)
        #expect(
            await failure(of: mail, within: .seconds(1)).hasPrefix(
                "home, INBOX: the server took more than 1 s\nhint: "))
    }
}
