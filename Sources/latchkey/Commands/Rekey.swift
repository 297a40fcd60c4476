import ArgumentParser
import Ingestion
import Storage

/// `latchkey rekey`: seals all that is kept to other keys.
struct Rekey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Seal everything that is kept anew, to other recipients.",
        discussion: """
            Without --to these are the recipients of the configuration, else the identity's own. A call that was cut short
            is finished by the next. To change the identity, while `latchkey run` is stopped:
              cd ~/.local/state/latchkey
              latchkey --identity new keygen > new.pub
              latchkey rekey --to-file new.pub
              mv identity identity.old; mv new identity
            """)

    @OptionGroup var places: Places

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("A recipient to seal to; may be repeated.", valueName: "recipient"))
    var recipients: [String] = []

    @Option(
        name: .customLong("to-file"),
        help: ArgumentHelp("A file of recipients, one a line.", valueName: "file"))
    var recipientsFile: String?

    func run() throws {
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        guard !WatchLock.isHeld(besideVault: opened.path) else {
            throw Failure(
                description:
                    "`latchkey run` watches into this vault, and would go on sealing to the old recipients"
                    + "\nhint: stop it, call this again, then start it")
        }
        let usual = try? opened.recipients()
        var wanted = try recipients.map(Recipient.init(parsing:))
        if let recipientsFile { wanted += try Recipient.load(from: recipientsFile) }
        if wanted.isEmpty { wanted = try opened.recipients() }
        let identity = try opened.identity()
        let count = try vault.rekey(with: identity, to: wanted)
        Output.note("\(count) sealed anew, to \(wanted.count) recipient\(wanted.count == 1 ? "" : "s")")
        if !wanted.contains(identity.recipient) {
            Output.note(
                "careful: the identity in \(Inert.text(opened.identitySource.words)) opens none of it now")
        }
        if let usual, Set(usual) != Set(wanted) {
            Output.note(
                "careful: what is found from now on is sealed to other recipients: change the configuration")
        }
    }
}
