import Accounts
import ArgumentParser
import FoundationEssentials
import Glibc
import Ingestion
import Logging
import ServiceLifecycle
import UnixSignals

/// `latchkey run`: watches every account until it is told to stop.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watch every account, and keep what is found the moment it comes.",
        discussion: """
            Accounts are those of the configuration. Mailboxes are never changed. SIGTERM and SIGINT end it; what was read
            before stays read; SIGHUP reads the configuration again. `latchkey status` shows how it does, `latchkey wait` hands over the next code.
            """)

    @OptionGroup var places: Places

    @Flag(name: .shortAndLong, help: "Tell each step on standard error.")
    var verbose = false

    func run() async throws {
        Self.raiseFileLimit()
        let configuration = try Configuration.load(from: places)
        guard !configuration.accounts.isEmpty else { throw Failure.noAccounts }
        let opened = try OpenVault(places: places, configuration: configuration)
        let recipients = try opened.recipients()
        let vault = try opened.made()
        let lock = try WatchLock(besideVault: opened.path)
        let logger = Log.logger(level: verbose ? .debug : .notice)
        let announcements = Announcements(to: configuration.subscriptions, logger: logger)
        let board = StatusBoard(writingTo: StatusFile(besideVault: opened.path))
        let watch = Watch(
            over: configuration.accounts,
            with: Scan(
                into: vault, for: recipients, retention: configuration.retention, logger: logger),
            board: board, report: { Self.tell($0, to: logger, announcements) })
        let (accounts, changed) = AsyncStream.makeStream(of: [Account].self)
        let manager = ServiceManager()
        var services: [any Service] = [
            WatchService(watch: watch, accounts: accounts, announcements: announcements),
            ReloadService(places: places, manager: manager, logger: logger, accounts: changed),
        ]
        if let manager { services.append(ManagedService(manager: manager, board: board)) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: Log.logger(level: .error)))
        logger.notice("watching begins", metadata: ["accounts": "\(configuration.accounts.count)"])
        try await group.run()
        withExtendedLifetime(lock) { logger.notice("watching ends") }
    }

    /// A connection takes three files, and hundreds of accounts two connections each.
    private static func raiseFileLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// Logs what happens, and nothing of what stands in a message.
    private static func tell(_ event: Scan.Event, to logger: Logger, _ announcements: Announcements) {
        switch event {
        case .kept(let message):
            for kept in message.kept {
                let row = Row(label: kept.label, finding: kept.finding, isSuperseded: false)
                // What a first look back finds may be over.
                if row.state(at: Date()) != .expired { announcements.tell(Announcement(row)) }
            }
            logger.notice(
                "something was found",
                metadata: [
                    "account": "\(message.place.account)", "folder": "\(message.place.folder)",
                    "uid": "\(message.place.uid)", "count": "\(message.kept.count)",
                ])
        case .failed(let error):
            let lines = "\(error)".split(separator: "\n").map(String.init)
            logger.warning("something could not be read", metadata: ["reason": "\(lines.first ?? "")"])
        case .found, .read: break
        }
    }
}

/// The watch as a service that ends when it is told to.
private struct WatchService: Service {
    let watch: Watch
    let accounts: AsyncStream<[Account]>
    let announcements: Announcements

    func run() async {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await announcements.run() }
                group.addTask { await watch.run(following: accounts) }
            }
        }
    }
}
