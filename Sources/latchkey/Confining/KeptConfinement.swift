import Accounts
import FoundationEssentials
import Logging

/// What this process is kept to by the kernel, for as long as it lives.
struct KeptConfinement: Sendable {
    private let confinement: Confinement
    private let outcome: Landlock.Outcome

    /// Keeps this process to it where that can be done: no other thread may run yet, since each is kept for itself.
    ///
    /// Programs of the owner would be kept with it, and need what nobody can know beforehand.
    init(to confinement: Confinement) {
        self.confinement = confinement.present
        if !confinement.programs.isEmpty {
            let settings = confinement.programs.sorted().joined(separator: " and ")
            outcome = .none("\(settings) may need any file and any port")
        } else if !Self.isAlone {
            outcome = .none("other threads run already")
        } else {
            outcome = Landlock.ofKernel.enter(confinement)
        }
    }

    /// One that came about in another way.
    init(_ outcome: Landlock.Outcome, to confinement: Confinement) {
        self.confinement = confinement
        self.outcome = outcome
    }

    private static var isAlone: Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task"))?.count == 1
    }

    /// Says what is in force.
    func tell(to logger: Logger) {
        let ports = confinement.ports.sorted().map { "\($0)" }.joined(separator: " ")
        let folders = confinement.writable.sorted().joined(separator: " ")
        switch outcome {
        case .all:
            logger.notice(
                "the kernel keeps this process to its files and ports",
                metadata: ["ports": "\(ports)", "writes": "\(folders)"])
        case .files(let version):
            logger.notice(
                "the kernel keeps this process to its files, and not to ports",
                metadata: [
                    "writes": "\(folders)", "reason": "ports take Landlock 4, and this kernel has \(version)",
                ])
        case .none(let reason):
            logger.notice(
                "the kernel does not keep this process to its files and ports",
                metadata: ["reason": "\(reason)"])
        }
    }

    /// Makes sure that the accounts of a changed configuration can be watched by this process.
    ///
    /// - Throws: ``Failure`` where one of them needs what was given up.
    func check(_ changed: Configuration) throws {
        if case .none = outcome { return }
        for account in changed.accounts {
            var needs = Confinement()
            needs.add(account)
            if case .files = outcome { needs.ports = [] }
            let lacking = confinement.lacks(needs)
            guard lacking.isEmpty else {
                throw Failure(
                    description:
                        "account \(account.name) needs what this process has given up, "
                        + "\(lacking.joined(separator: ", ")); a restart is needed\nhint: restart it")
            }
        }
    }
}
