import ArgumentParser
import Storage

/// `latchkey keygen`: makes the key that alone opens the vault.
struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an identity, the key that opens the vault; prints its recipient.",
        discussion: """
            The identity is written beside the vault, for its owner alone. Whoever has it reads the vault. The recipient is
            the public key that findings are sealed to; a machine that only collects needs nothing else.
            """)

    @OptionGroup var places: Places

    @Flag(help: "Seal the identity under a passphrase, which is asked for on the terminal.")
    var passphrase = false

    func run() throws {
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let recipient = try NewIdentity(asksForPassphrase: passphrase).make(for: opened)
        Output.note("identity written to \(Inert.text(opened.identityPath)); keep a copy in a safe place")
        Output.line(recipient.text)
    }
}
