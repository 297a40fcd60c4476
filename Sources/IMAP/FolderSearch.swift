/// The search for the folder that serves one use, by what the server says of it, else by its name.
struct FolderSearch {
    private let use: SpecialUse
    private let names: Set<String>

    /// A search for a use, or where no folder is marked with it, for one of these names, as ``names(in:)`` gives
    /// them.
    init(for use: SpecialUse, called names: Set<String>) {
        self.use = use
        self.names = names
    }

    /// The folder, or `nil` when none is surely it.
    ///
    /// What the server marks with the use is it, whatever the capabilities say. Otherwise the last level of its
    /// name must be one of the names, and of several the one nearest to the top is taken.
    func result(in mailboxes: [Mailbox]) -> Mailbox? {
        let open = mailboxes.filter { $0.isSelectable && !$0.name.isInbox }
        if let marked = open.first(where: { $0.uses.contains(use) }) { return marked }
        // A folder with another use is not the one, whatever it is called.
        let named = open.filter { $0.uses.isEmpty && isCalledSo($0) }
        return named.min { depth($0) < depth($1) }
    }

    /// The names of a table by languages, in the form in which they are compared.
    static func names(in table: KeyValuePairs<String, [String]>) -> Set<String> {
        Set(table.flatMap { $0.value }.map(normalized))
    }

    private func isCalledSo(_ mailbox: Mailbox) -> Bool {
        guard mailbox.name.raw.count <= 255 else { return false }
        return names.contains(Self.normalized(mailbox.name.lastLevel(delimiter: mailbox.delimiter)))
    }

    private func depth(_ mailbox: Mailbox) -> Int {
        mailbox.name.raw.count { $0 == mailbox.delimiter }
    }

    /// Lower case, without direction marks and the dot that lower case gives to a Turkish `İ`, blanks
    /// trimmed.
    private static func normalized(_ name: String) -> String {
        var text = ""
        for scalar in name.lowercased().unicodeScalars where ![0x200E, 0x200F, 0x307].contains(scalar.value) {
            text.unicodeScalars.append(scalar)
        }
        return text.split(separator: " ").joined(separator: " ")
    }
}
