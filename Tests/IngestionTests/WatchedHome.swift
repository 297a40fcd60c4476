import Accounts
import Foundation
import Logging
import Storage
import Synchronization
import TestSupport
import Transport

@testable import Ingestion

/// A vault into which accounts are watched for as long as a test lasts.
final class WatchedHome: Sendable {
    let home: VaultHome
    let board = StatusBoard()
    let log = RecordingLog()
    private let task = Mutex<Task<Void, Never>?>(nil)
    private let events: AsyncStream<Scan.Event>
    private let happened: AsyncStream<Scan.Event>.Continuation

    init() throws {
        home = try VaultHome()
        (events, happened) = AsyncStream.makeStream()
    }

    deinit { task.withLock { $0?.cancel() } }

    /// Begins to watch.
    func watch(_ accounts: Account..., tempo: Tempo = .standard) {
        let watch = Watch(
            over: accounts, with: home.scan(logger: Logger(label: "test") { [log] _ in log }), board: board,
            tempo: tempo
        ) { [happened] in happened.yield($0) }
        task.withLock { $0 = Task { await watch.run() } }
    }

    /// Ends the watch and waits until it has ended.
    func end() async {
        let task = task.withLock { $0.take() }
        task?.cancel()
        await task?.value
    }

    /// Waits until so many more findings are kept, and gives them as they stand in the vault's rows.
    func kept(_ count: Int) async -> [KeptFinding] {
        var kept: [KeptFinding] = []
        guard count > 0 else { return kept }
        for await case .kept(let message) in events {
            kept += message.kept
            if kept.count >= count { break }
        }
        return kept
    }

    /// Waits until something could not be read or reached.
    func failure() async -> String {
        for await case .failed(let error) in events { return "\(error)" }
        return ""
    }

    /// Waits until an account's status is as wanted.
    func status(of account: String, where isWanted: (AccountStatus) -> Bool) async throws {
        while !board.statuses.contains(where: { $0.account == account && isWanted($0) }) {
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

extension Account {
    /// Ada's account on a server of a test; with `port`, by another way to it.
    static func ada(
        on dovecot: Dovecot, _ home: VaultHome, port: Int? = nil, name: String = "home",
        password: String = "correct horse", pollInterval: Duration = .seconds(30),
        patience: Duration = .seconds(20)
    ) throws -> Account {
        Account(
            name: name, address: "ada@example.org",
            endpoint: Endpoint(
                host: "localhost", port: port ?? dovecot.imapsPort, caFile: dovecot.caFile,
                patience: .init(connecting: patience, reply: patience)),
            user: "ada", credentials: .password(.file(try home.password(password))), lookBack: .all,
            pollInterval: pollInterval)
    }
}
