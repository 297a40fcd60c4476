import Accounts
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.timeLimit(.minutes(15)))
struct `A watch over a server with bad habits` {
    private let home: WatchedHome

    init() throws { home = try WatchedHome() }

    @Test func `looks besides, since servers go deaf`() async throws {
        let server = try FeignedServer()
        defer { server.stop() }
        home.watch(try server.account(home.home, pollInterval: .milliseconds(100)))
        try await home.status(of: "home") { $0.state == .watching }
        server.slip(TestLetter.code(310_001))
        #expect(await home.kept(1).count == 1)
        await home.end()
        #expect(server.lines.contains { $0.hasSuffix(" IDLE") })
    }

    @Test func `goes on without IDLE where it is announced and refused`() async throws {
        var habits = FeignedServer.Habits()
        habits.answer = { command, tag in command == "IDLE" ? "\(tag) BAD what?\r\n" : nil }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        home.watch(try server.account(home.home, pollInterval: .milliseconds(100)))
        try await home.status(of: "home") { $0.folders.contains { !$0.isPushed } }
        server.slip(TestLetter.code(310_002))
        #expect(await home.kept(1).count == 1)
        await home.end()
        #expect(server.lines.filter { $0.hasSuffix(" IDLE") }.count == 1)
    }

    @Test func `notes a message that is named, and answered with OK without it, and goes on`() async throws {
        var habits = FeignedServer.Habits()
        habits.answer = { command, tag in
            guard command.hasPrefix("UID FETCH"), FeignedServer.numbers(in: command) == [2] else {
                return nil
            }
            return "\(tag) OK done\r\n"
        }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        server.slip(TestLetter.code(320_001))
        home.watch(try server.account(home.home, pollInterval: .milliseconds(100)))
        _ = await home.kept(1)
        server.slip(TestLetter.code(320_002))
        #expect(await home.failure().contains("the server does not hand over 1 message that it has"))
        server.slip(TestLetter.code(320_003))
        _ = await home.kept(1)
        await home.end()
        #expect(try home.home.codes() == ["320001", "320003"])
        let unread = try home.home.unread()
        #expect(unread.map(\.uid) == [2] && unread.map(\.reason) == ["withheld"])
    }

    @Test func `notes again what it does not hand over, wherever it is in a folder that is read anew`()
        async throws
    {
        let isRenumbered = Mutex(false)
        var habits = FeignedServer.Habits()
        habits.withheld = [2, 150]
        habits.validity = { isRenumbered.withLock { $0 } ? 8 : 7 }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        for code in 0..<220 { server.slip(TestLetter.code(340_000 + code)) }
        let account = try server.account(home.home)
        #expect(try await home.home.scan(account).kept == 218)
        isRenumbered.withLock { $0 = true }
        #expect(try await home.home.scan(account).kept == 0)
        let unread = try home.home.unread()
        #expect(unread.map(\.uid) == [2, 150] && unread.allSatisfy { $0.uidValidity == 8 })
    }

    @Test(arguments: ["NO no sizes", "BYE no sizes"])
    func `is read without sizes where it has none, and asked for them once`(refusal: String) async throws {
        var habits = FeignedServer.Habits()
        habits.answer = { command, tag in
            guard command.hasSuffix("(UID INTERNALDATE RFC822.SIZE)") else { return nil }
            return "\(refusal.hasPrefix("BYE") ? "*" : tag) \(refusal)\r\n"
        }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        for code in 0..<40 { server.slip(TestLetter.code(350_000 + code)) }
        let summary = try await home.home.scan(try server.account(home.home))
        #expect(summary.kept == 40 && summary.failed == 0)
        #expect(server.lines.filter { $0.hasSuffix("(UID INTERNALDATE RFC822.SIZE)") }.count == 1)
    }

    @Test func `reads all again when the numbers go back, and keeps nothing twice`() async throws {
        let isRestored = Mutex(false)
        var habits = FeignedServer.Habits()
        // A server that was restored from a copy: same UIDVALIDITY, and the next UID is one that was there before.
        habits.answer = { command, tag in
            guard isRestored.withLock({ $0 }), command.hasPrefix("EXAMINE") else { return nil }
            return "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 2] ok\r\n\(tag) OK done\r\n"
        }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        for code in [330_001, 330_002] { server.slip(TestLetter.code(code)) }
        let account = try server.account(home.home)
        #expect(try await home.home.scan(account).kept == 2)
        isRestored.withLock { $0 = true }
        server.slip(TestLetter.code(330_003))
        let again = try await home.home.scan(account)
        #expect(again.messages == 3 && again.kept == 1)
    }

    @Test func `never tries a password for the third time, and takes a mended one at once`() async throws {
        var habits = FeignedServer.Habits()
        habits.verdict = "NO [AUTHENTICATIONFAILED] wrong"
        let server = try FeignedServer(habits)
        defer { server.stop() }
        let account = try server.account(home.home)
        let doorway = Doorway(to: account)
        for _ in 1...5 {
            do { _ = try await doorway.session() } catch { continue }
            Issue.record("let in")
        }
        #expect(server.lines.filter { $0.contains("AUTHENTICATE") }.count == 2)
        guard case .password(.file(let path)) = account.credentials else { return }
        try Data("mended\n".utf8).write(to: URL(filePath: path))
        do { _ = try await doorway.session() } catch {}
        #expect(server.lines.filter { $0.contains("AUTHENTICATE") }.count == 3)
    }

    @Test func `says that an account needs its owner, with what to do`() async throws {
        var habits = FeignedServer.Habits()
        habits.verdict = "NO [AUTHENTICATIONFAILED] wrong"
        let server = try FeignedServer(habits)
        defer { server.stop() }
        home.watch(try server.account(home.home))
        try await home.status(of: "home") { $0.state == .needsUser }
        await home.end()
        let trouble = home.board.statuses.first?.trouble
        #expect(trouble?.sentence.hasPrefix("cannot log in to localhost:") == true)
        #expect(trouble?.hint.isEmpty == false)
        #expect(home.log.lines.contains { $0.contains("an account needs its owner") })
    }

    @Test func `is not taken for Proton's because it is on this machine`() async throws {
        var habits = FeignedServer.Habits()
        habits.verdict = "NO [AUTHENTICATIONFAILED] wrong"
        let server = try FeignedServer(habits)
        defer { server.stop() }
        var account = try server.account(home.home)
        account.endpoint.host = "127.0.0.1"
        let failure = await #expect(throws: AccountFailure.self) { try await home.home.scan(account) }
        #expect(failure?.sentence.hasPrefix("cannot log in to 127.0.0.1:") == true)
        #expect(failure?.hint.contains("Proton") == false)
    }

    @Test func `waits as long as a throttling server asks for`() async throws {
        var habits = FeignedServer.Habits()
        habits.answer = { command, tag in
            command.hasPrefix("EXAMINE")
                ? "\(tag) BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds\r\n" : nil
        }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        home.watch(try server.account(home.home))
        try await home.status(of: "home") { $0.trouble != nil }
        await home.end()
        let trouble = try #require(home.board.statuses.first?.trouble)
        #expect(trouble.nextTry.timeIntervalSince(trouble.moment) >= 92)
        #expect(home.board.statuses.first?.state == .waiting)
    }
}
