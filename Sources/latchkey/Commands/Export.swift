import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey export`: hands findings over, values and all.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hand over what is kept: all of it as JSON Lines, or one value to another program.",
        discussion: """
            The value goes to the other program on standard input and never stands on a command line. `pass` keeps it as
            latchkey/from-SERVICE/KIND-ID, `keepassxc` as latchkey-from-SERVICE-KIND-ID in the database that --database
            names, whose password is asked for on the terminal; anything else is a shell command.

            Examples:
              latchkey export --json > findings.jsonl
              latchkey export --json --kind receipt-number
              latchkey export 12 --to pass
              latchkey export 12 --to keepassxc --database ~/Passwords.kdbx
              latchkey export --last --to 'gpg --encrypt --recipient ada > code.gpg'
            """)

    @OptionGroup var places: Places

    @Argument(help: "The number that `latchkey list` gives it.")
    var id: Int64?

    @Flag(help: "The newest.")
    var last = false

    @Option(help: ArgumentHelp("The program that takes the value on standard input.", valueName: "command"))
    var to: String?

    @Option(help: ArgumentHelp("With `--to keepassxc`: the database.", valueName: "file"))
    var database: String?

    @Option(help: ArgumentHelp("With `--to keepassxc`: the key file of the database.", valueName: "file"))
    var keyFile: String?

    @OptionGroup var filter: RowFilter

    @Flag(help: "One JSON object per finding, one a line, with all that is known of it.")
    var json = false

    @Flag(help: "Do not ask before values are shown on a terminal.")
    var yes = false

    func run() throws {
        guard json == (to == nil), !json || (id == nil && !last) else {
            throw Failure.misuse("say what to hand over\nhint: --json, or a number and --to COMMAND")
        }
        if to != nil, let option = filter.optionBesidesSender {
            throw Failure.misuse(
                "--to does not go with \(option)\nhint: a number names one finding, --last and --from the newest of a sender"
            )
        }
        var choice = RowChoice()
        (choice.id, choice.last, choice.sender) = (id, last, filter.sender)
        if to != nil { try choice.check() }
        let taker = try HandOver(to ?? "", database: database, keyFile: keyFile)
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        if to != nil {
            try hand(try choice.row(in: vault, of: opened), to: taker, in: vault)
        } else {
            try print(vault, of: opened)
        }
    }

    private func print(_ vault: Vault, of opened: OpenVault) throws {
        let now = Date()
        let (all, isComplete) = try opened.findings(try filter.labels(in: vault, at: now), in: vault)
        let rows = all.filter { filter.wants($0, at: now) }
        if Output.isTerminal, !yes {
            let question =
                "\(rows.count) value\(rows.count == 1 ? "" : "s") will be shown here; go on? (yes/no) "
            guard Question.isAnsweredYes(question) else {
                throw Failure(
                    description: "nothing was shown\nhint: write it to a file, or answer yes, or give --yes")
            }
        }
        for row in rows { Output.line(JSON.object(row.wholeJSON(at: now)).line) }
        if !isComplete { throw Failure.told }
    }

    private func hand(_ row: Row, to taker: HandOver, in vault: Vault) throws {
        let found = row.finding.finding
        try taker.take(
            row.handedOver,
            as: [
                "latchkey", "from-\(Self.name(row.finding.letter.service))",
                "\(found.kind.rawValue)-\(row.label.id)",
            ])
        try vault.markUsed([row.label.id], at: Date())
        Output.note(
            "handed over: \(found.kind.rawValue) from \(Inert.text(row.finding.letter.service, limit: 80))")
    }

    /// A service as one word of a shell command and one name, whatever it is called.
    private static func name(_ service: String) -> String {
        String(
            service.unicodeScalars.prefix(100).map { scalar -> Character in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-", ".": Character(scalar)
                default: "_"
                }
            })
    }
}
