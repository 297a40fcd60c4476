import Accounts
import ArgumentParser
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey metrics`: counts and times for a monitoring system.
struct Metrics: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print counts and times in the text format of Prometheus; no values, senders or subjects.",
        discussion: """
            Examples:
              latchkey metrics | sponge /var/lib/prometheus/node-exporter/latchkey.prom
            """)

    @OptionGroup var places: Places

    func run() throws {
        let configuration = try Configuration.load(from: places)
        let opened = try OpenVault(places: places, configuration: configuration)
        let isWatched = WatchLock.isHeld(besideVault: opened.path)
        var page = Exposition()
        page.add(
            "latchkey_build_info", .gauge, "The version that tells this.",
            [.init(1, ("version", Latchkey.version))])
        page.add(
            "latchkey_watching", .gauge, "Whether a watch is running (1) or not (0).",
            [.init(isWatched)])
        // What a watch that has ended said of its accounts is true no more.
        if isWatched { page.add(try StatusFile(besideVault: opened.path).read()?.accounts ?? []) }
        if let vault = try opened.ifThere() {
            page.add(
                try vault.labels(), unread: try vault.unreadMessages(),
                among: configuration.accounts.map(\.name),
                at: Date())
        }
        for line in page.lines { Output.line(line) }
    }
}

extension Exposition {
    /// How the watch over each account is doing, as it told last.
    fileprivate mutating func add(_ accounts: [AccountStatus]) {
        add(
            "latchkey_account_state", .gauge, "1 for the state that the watch over the account is in.",
            accounts.flatMap { status in
                AccountStatus.State.allCases.map {
                    Sample(status.state == $0, ("account", status.account), ("state", $0.rawValue))
                }
            })
        add(
            "latchkey_account_state_timestamp_seconds", .gauge, "Since when it is in that state.",
            accounts.map { Sample($0.since, ("account", $0.account)) })
        add(
            "latchkey_account_messages_total", .counter, "Messages read since the watch began.",
            accounts.map { Sample(Double($0.messages), ("account", $0.account)) })
        add(
            "latchkey_account_findings_total", .counter, "Findings kept since the watch began.",
            accounts.map { Sample(Double($0.findings), ("account", $0.account)) })
        add(
            "latchkey_account_trouble_timestamp_seconds", .gauge, "When something last went wrong.",
            accounts.compactMap { status in
                status.trouble.map { Sample($0.moment, ("account", status.account)) }
            })
        let folders = accounts.flatMap { status in
            // Two names may be shown alike; as the server writes them they are not.
            let namesakes = Dictionary(grouping: status.folders, by: \.name).filter { $1.count > 1 }
            return status.folders.map { folder in
                var folder = folder
                if namesakes[folder.name] != nil { folder.name = folder.rawName }
                return (status.account, folder)
            }
        }
        add(
            "latchkey_folder_pushed", .gauge,
            "Whether the server tells of new mail by itself (1) or is asked (0).",
            folders.map { Sample($1.isPushed, ("account", $0), ("folder", $1.name)) })
        add(
            "latchkey_folder_looked_timestamp_seconds", .gauge, "When the folder was last looked at.",
            folders.map { Sample($1.looked, ("account", $0), ("folder", $1.name)) })
        add(
            "latchkey_folder_message_timestamp_seconds", .gauge,
            "When a message was last read in the folder.",
            folders.compactMap { account, folder in
                folder.lastMessage.map { Sample($0, ("account", account), ("folder", folder.name)) }
            })
    }

    /// What the vault holds, by account; those that have nothing in it are told as well.
    fileprivate mutating func add(
        _ labels: [Label], unread: [UnreadMessage], among configured: [String], at now: Date
    ) {
        let kept = Dictionary(grouping: labels, by: \.mailbox.account)
        let unread = Dictionary(grouping: unread, by: \.mailbox.account)
        let accounts = Set(configured).union(kept.keys).union(unread.keys).sorted()
        add(
            "latchkey_vault_findings", .gauge, "Findings in the vault.",
            accounts.map { Sample(Double(kept[$0]?.count ?? 0), ("account", $0)) })
        add(
            "latchkey_vault_expired_findings", .gauge, "Findings in the vault that have expired.",
            accounts.map { account in
                let expired = kept[account]?.count { label in label.expires.map { $0 <= now } ?? false }
                return Sample(Double(expired ?? 0), ("account", account))
            })
        add(
            "latchkey_vault_used_findings", .gauge, "Findings in the vault that their owner took out.",
            accounts.map { account in
                Sample(Double(kept[account]?.count { $0.used != nil } ?? 0), ("account", account))
            })
        add(
            "latchkey_vault_newest_timestamp_seconds", .gauge, "When the newest finding was received.",
            accounts.compactMap { account in
                kept[account]?.map(\.received).max().map { Sample($0, ("account", account)) }
            })
        add(
            "latchkey_unread_messages", .gauge, "Messages that could not be read.",
            accounts.map { Sample(Double(unread[$0]?.count ?? 0), ("account", $0)) })
    }
}
