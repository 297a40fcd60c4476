import Accounts
import FoundationEssentials
import Ingestion

/// Whether somebody watches into a vault, who it is, and how its accounts do.
struct ServiceState {
    /// The process that watches, if one does.
    let process: Int32?
    /// The unit of systemd that it belongs to, if it does.
    let unit: String?
    /// Whether somebody watches.
    let isWatched: Bool
    /// What it says of its accounts.
    let accounts: [AccountStatus]

    init(besideVault vault: String) {
        isWatched = WatchLock.isHeld(besideVault: vault)
        process = isWatched ? WatchLock.holder(besideVault: vault) : nil
        unit = process.flatMap(Self.unit)
        accounts = isWatched ? (try? StatusFile(besideVault: vault).read())?.accounts ?? [] : []
    }

    /// The service whose control group a process is in (proc(5)).
    private static func unit(of process: Int32) -> String? {
        guard
            let bytes = try? CheckedFile.bytes(of: "/proc/\(process)/cgroup", access: .any, limit: 64 << 10)
        else { return nil }
        return unit(inControlGroups: String(decoding: bytes, as: UTF8.self))
    }

    /// The service in the lines of such a file; sessions and slices are none.
    static func unit(inControlGroups text: String) -> String? {
        let names = text.split(whereSeparator: \.isNewline).compactMap { line in
            line.split(separator: "/").last.map(String.init)
        }
        return names.first { $0.hasSuffix(".service") && !$0.hasPrefix("user@") }
    }

    /// Who watches, in words.
    var words: String {
        guard isWatched else { return "nobody watches" }
        let process = process.map { "process \($0)" } ?? "a process"
        return "\(process) watches" + (unit.map { ", as \($0)" } ?? "")
    }

    /// Tells how it is, for the accounts that are asked for.
    func tell(of wanted: [Account], to report: inout CheckReport) {
        guard isWatched else {
            return report.doubtful(
                "service", words,
                hint: "`latchkey run` does, or `systemctl --user enable --now latchkey`; "
                    + "scans and `latchkey wait` need neither")
        }
        report.right("service", words)
        for account in wanted {
            guard let status = accounts.first(where: { $0.account == account.name }) else {
                report.doubtful(
                    "service", "is not watched, since the watch began without it",
                    hint: "systemctl --user reload latchkey, or send SIGHUP to the process; "
                        + "restart it where its log asks for that",
                    of: account.name)
                continue
            }
            tell(status, to: &report)
        }
    }

    private func tell(_ status: AccountStatus, to report: inout CheckReport) {
        let trouble = status.trouble
        switch status.state {
        case .watching:
            let folders = status.folders.map { "\($0.name) (\($0.isPushed ? "pushed" : "polled"))" }
            report.right(
                "service", "watches \(folders.joined(separator: ", "))", of: status.account)
        case .connecting: report.right("service", "is being connected", of: status.account)
        case .waiting:
            report.doubtful(
                "service", "is tried again: \(trouble?.sentence ?? "no reason is known")",
                hint: trouble?.hint ?? "`latchkey status` tells more", of: status.account)
        case .needsUser:
            report.wrong(
                "service", "is not watched: \(trouble?.sentence ?? "no reason is known")",
                hint: trouble?.hint ?? "`latchkey status` tells more", of: status.account)
        }
    }
}
