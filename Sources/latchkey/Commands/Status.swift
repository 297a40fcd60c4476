import ArgumentParser
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey status`: how the watch over each account is doing, and what could not be read.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the watch over each account is doing, and which messages could not be read.")

    @OptionGroup var places: Places

    @Flag(help: "One JSON object per account, one a line.")
    var json = false

    func run() throws {
        let configuration = try Configuration.load(from: places)
        let opened = try OpenVault(places: places, configuration: configuration)
        let isWatched = WatchLock.isHeld(besideVault: opened.path)
        let told = try StatusFile(besideVault: opened.path).read()
        let vault = try opened.ifThere()
        let reports = (told?.accounts ?? []).map { status in
            AccountReport(status: status, isWatched: isWatched, unread: unread(of: status, in: vault))
        }
        if json {
            for report in reports { Output.line(report.json.line) }
        } else {
            for line in reports.flatMap(\.lines) { Output.line(line) }
        }
        guard !isWatched else { return }
        let last = told.map { "; the last watch was there at \(LocalTime.text($0.written))" } ?? ""
        Output.note("nobody watches\(last)")
    }

    /// The messages that were passed over, by the names of their folders.
    private func unread(of status: AccountStatus, in vault: Vault?) -> [AccountReport.Unread] {
        guard let vault, let messages = try? vault.unreadMessages(of: status.account) else { return [] }
        let names = Dictionary(
            status.folders.map { (vault.mailboxKey(account: status.account, folder: $0.rawName), $0.name) },
            uniquingKeysWith: { first, _ in first })
        return messages.map {
            AccountReport.Unread(
                folder: names[$0.mailbox] ?? "another folder", uid: $0.uid, noted: $0.noted,
                reason: UnreadReason(rawValue: $0.reason)?.sentence ?? $0.reason)
        }
    }
}

/// What `status` tells of one account.
struct AccountReport {
    let status: AccountStatus
    /// Whether the watch that wrote the status is still there.
    let isWatched: Bool
    let unread: [Unread]

    /// A message that was passed over.
    struct Unread {
        let folder: String
        let uid: UInt32
        let noted: Date
        let reason: String
    }

    private var state: String { isWatched ? status.state.rawValue : "not-watched" }

    /// The members and their order are a contract.
    var json: JSON {
        .object([
            ("account", .string(status.account)),
            ("state", .string(state)),
            ("since", .moment(status.since)),
            (
                "folders",
                .array(
                    status.folders.map { folder in
                        .object([
                            ("folder", .string(folder.name)),
                            ("mode", .string(folder.isPushed ? "pushed" : "polled")),
                            ("looked", .moment(folder.looked)),
                            ("last-message", .moment(folder.lastMessage)),
                        ])
                    })
            ),
            ("messages", .integer(Int64(status.messages))),
            ("findings", .integer(Int64(status.findings))),
            ("trouble", trouble),
            (
                "unread",
                .array(
                    unread.map { message in
                        .object([
                            ("folder", .string(message.folder)), ("uid", .integer(Int64(message.uid))),
                            ("noted", .moment(message.noted)), ("reason", .string(message.reason)),
                        ])
                    })
            ),
        ])
    }

    private var trouble: JSON {
        guard let trouble = status.trouble else { return .null }
        return .object([
            ("reason", .string(trouble.sentence)), ("hint", .string(trouble.hint)),
            ("at", .moment(trouble.moment)), ("next-try", .moment(trouble.nextTry)),
        ])
    }

    /// The account in a few lines for people.
    var lines: [String] {
        let read = "\(status.messages) message\(status.messages == 1 ? "" : "s") read"
        let found = "\(status.findings) finding\(status.findings == 1 ? "" : "s")"
        var lines = [
            "\(Inert.text(status.account)): \(state) since \(LocalTime.text(status.since)), \(read), \(found)"
        ]
        lines += status.folders.map { folder in
            let last = folder.lastMessage.map { ", last message \(LocalTime.text($0))" } ?? ""
            return "  \(Inert.text(folder.name)): \(folder.isPushed ? "pushed" : "polled"), "
                + "looked at \(LocalTime.text(folder.looked))\(last)"
        }
        if let trouble = status.trouble {
            lines.append("  trouble at \(LocalTime.text(trouble.moment)): \(Inert.text(trouble.sentence))")
            if status.state != .watching {
                lines.append(
                    "  next try \(LocalTime.text(trouble.nextTry)); hint: \(Inert.text(trouble.hint))")
            }
        }
        return lines
            + unread.map { "  not read: \(Inert.text($0.folder)), message \($0.uid): \($0.reason)" }
    }
}
