import ArgumentParser
import FoundationEssentials
import Storage

/// `latchkey forget`: removes findings, so that none of their bytes stay.
struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove findings from the vault for good.",
        discussion: """
            Examples:
              latchkey forget 12 13
              latchkey forget --expired
            """)

    @OptionGroup var places: Places

    @Argument(help: "The numbers that `latchkey list` gives them.")
    var ids: [Int64] = []

    @Flag(help: "Remove what no longer works.")
    var expired = false

    @Flag(help: "Remove everything.")
    var all = false

    func run() throws {
        guard [!ids.isEmpty, expired, all].filter(\.self).count == 1 else {
            throw Failure.misuse("say what to forget\nhint: numbers, or --expired, or --all")
        }
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        let count: Int
        if all {
            count = try vault.forgetAll()
        } else if expired {
            count = try vault.forgetExpired(before: Date())
        } else {
            for id in ids where try vault.label(of: id) == nil { throw VaultError.noSuchRow(id) }
            count = try vault.forget(ids)
        }
        Output.note("\(count) forgotten")
    }
}
