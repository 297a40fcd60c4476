import Accounts
import FoundationEssentials
import Glibc
import Ingestion
import Logging
import ServiceLifecycle
import Storage
import Transport
import UnixSignals

/// A watch that is about to begin: what it needs is open, and this process can reach nothing else any more.
struct PreparedWatch: Sendable {
    private let places: Places
    private let configuration: Configuration
    private let vault: String
    private let scan: Scan
    private let lock: WatchLock
    private let confinement: KeptConfinement
    private let logger: Logger

    /// Opens what the watch needs, and gives up the rest; to be called before there are other threads.
    init(in places: Places, isVerbose: Bool) throws {
        Self.raiseFileLimit()
        self.places = places
        configuration = try Configuration.load(from: places)
        guard !configuration.accounts.isEmpty else { throw Failure.noAccounts }
        let opened = try OpenVault(places: places, configuration: configuration)
        let recipients = try opened.recipients()
        vault = opened.path
        logger = Log.logger(level: isVerbose ? .debug : .notice)
        // What is to stay within reach must be there; opening the vault makes threads.
        try Vault.makeFolder(for: vault)
        if let state = try? Places.stateDirectory { try? Vault.makeFolder(for: "\(state)/tokens") }
        try NetworkLibrary.load()
        confinement = KeptConfinement(to: Confinement(configuration, vault: vault))
        scan = Scan(
            into: try opened.made(), for: recipients, retention: configuration.retention,
            readers: Readers(ReaderCommand.program), logger: logger)
        lock = try WatchLock(besideVault: vault)
    }

    /// Watches until it is told to stop.
    func run() async throws {
        let announcements = Announcements(to: configuration.subscriptions, logger: logger)
        let board = StatusBoard(writingTo: StatusFile(besideVault: vault), logger: logger)
        let watch = Watch(
            over: configuration.accounts, with: scan, board: board,
            report: { [logger] in Self.tell($0, to: logger, announcements) })
        let (accounts, changed) = AsyncStream.makeStream(of: [Account].self)
        let manager = ServiceManager()
        var services: [any Service] = [
            WatchService(watch: watch, accounts: accounts, announcements: announcements),
            ReloadService(
                places: places, beginning: configuration, manager: manager, logger: logger, accounts: changed,
                check: { [confinement] in try confinement.check($0) }),
        ]
        services.append(RestService())
        if let manager { services.append(ManagedService(manager: manager, board: board)) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: Log.logger(level: .error)))
        logger.notice("watching begins", metadata: ["accounts": "\(configuration.accounts.count)"])
        confinement.tell(to: logger)
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
