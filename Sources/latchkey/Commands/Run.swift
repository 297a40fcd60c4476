import ArgumentParser
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
            before stays read. `latchkey status` shows how it does, `latchkey wait` hands over the next code.
            """)

    @OptionGroup var places: Places

    @Flag(name: .shortAndLong, help: "Tell each step on standard error.")
    var verbose = false

    func run() async throws {
        let configuration = try Configuration.load(from: places)
        guard !configuration.accounts.isEmpty else { throw Failure.noAccounts }
        let opened = try OpenVault(places: places, configuration: configuration)
        let recipients = try opened.recipients()
        let vault = try opened.made()
        let lock = try WatchLock(besideVault: opened.path)
        let logger = Log.logger(level: verbose ? .debug : .notice)
        let watch = Watch(
            over: configuration.accounts, with: Scan(into: vault, for: recipients, logger: logger),
            board: StatusBoard(writingTo: StatusFile(besideVault: opened.path)),
            report: { Self.tell($0, to: logger) })
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(
                        service: WatchService(watch: watch),
                        successTerminationBehavior: .gracefullyShutdownGroup)
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: Log.logger(level: .error)))
        logger.notice("watching begins", metadata: ["accounts": "\(configuration.accounts.count)"])
        try await group.run()
        withExtendedLifetime(lock) { logger.notice("watching ends") }
    }

    /// Logs what happens, and nothing of what stands in a message.
    private static func tell(_ event: Scan.Event, to logger: Logger) {
        switch event {
        case .kept(let message):
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

    func run() async {
        await cancelWhenGracefulShutdown { await watch.run() }
    }
}
