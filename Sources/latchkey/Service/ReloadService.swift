import Accounts
import Ingestion
import Logging
import ServiceLifecycle
import UnixSignals

/// The accounts of the configuration read again on SIGHUP: those that it changes are begun anew, all others are left alone.
struct ReloadService: Service {
    let places: Places
    /// What the watch began with.
    let beginning: Configuration
    let manager: ServiceManager?
    let logger: Logger
    /// Where the accounts go.
    let accounts: AsyncStream<[Account]>.Continuation
    /// Throws where this process cannot watch what a configuration names.
    let check: @Sendable (Configuration) throws -> Void

    func run() async {
        await cancelWhenGracefulShutdown {
            for await _ in await UnixSignalsSequence(trapping: .sighup) {
                manager?.tell(.reloading)
                reload()
                manager?.tell(.ready)
            }
        }
    }

    /// A configuration that is wrong changes nothing.
    private func reload() {
        do {
            let configuration = try Configuration.load(from: places)
            guard !configuration.accounts.isEmpty else { throw Failure.noAccounts }
            try check(configuration)
            accounts.yield(configuration.accounts)
            logger.notice(
                "the accounts were read again", metadata: ["accounts": "\(configuration.accounts.count)"])
            let others = configuration.settings(unlike: beginning)
            guard !others.isEmpty else { return }
            logger.warning(
                "other settings have changed, and hold after a restart",
                metadata: ["settings": "\(others.joined(separator: ", "))"])
        } catch {
            let reason = "\(error)".split(separator: "\n").first ?? ""
            logger.error("the configuration was not taken over", metadata: ["reason": "\(reason)"])
        }
    }
}
