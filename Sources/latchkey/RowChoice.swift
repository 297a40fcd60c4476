import ArgumentParser
import FoundationEssentials
import Storage

/// Which finding is meant: one by its number, or the newest.
struct RowChoice: ParsableArguments {
    @Argument(help: "The number that `latchkey list` gives it.")
    var id: Int64?

    @Flag(help: "The newest.")
    var last = false

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("With --last: the newest of this address or domain.", valueName: "sender"))
    var sender: String?

    /// Throws ``Failure`` when the choice is none.
    func check() throws {
        guard last != (id != nil), last || sender == nil else {
            throw Failure.misuse(
                "say which finding\nhint: its number, or --last, or --last --from example.org")
        }
    }

    /// How many rows are opened at a time in search of a sender.
    private static let slice = 64

    /// The finding.
    ///
    /// - Throws: ``Failure`` when nothing fits; ``VaultError`` when there is no such row, or it cannot be opened.
    func row(in vault: Vault, of opened: OpenVault) throws -> Row {
        if let id {
            guard let label = try vault.label(of: id) else { throw VaultError.noSuchRow(id) }
            return try opened.finding(label, in: vault)
        }
        return try opened.finding(newest(in: vault, of: opened), in: vault)
    }

    private func newest(in vault: Vault, of opened: OpenVault) throws -> Label {
        guard let sender else {
            if let label = try vault.labels(matching: LabelFilter(limit: 1)).first { return label }
            throw Failure(description: "nothing is kept yet\nhint: `latchkey scan` looks for mail")
        }
        var rest = try vault.labels()[...]
        while !rest.isEmpty {
            let rows = try opened.findings(Array(rest.prefix(Self.slice)), in: vault).rows
            if let row = rows.first(where: { WaitQuery.isSender(sender, of: $0.finding) }) {
                return row.label
            }
            rest = rest.dropFirst(Self.slice)
        }
        throw Failure(
            description: "nothing from \(Inert.text(sender)) is kept\nhint: `latchkey list` shows what is")
    }
}
