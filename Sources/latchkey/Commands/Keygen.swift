import ArgumentParser
import FoundationEssentials
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

    func run() throws {
        let vault = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        try makeDirectory(of: vault.identityPath)
        let identity = try Identity.generate()
        try identity.write(to: vault.identityPath)
        Output.note("identity written to \(Inert.text(vault.identityPath)); keep a copy in a safe place")
        Output.line(identity.recipient.text)
    }

    private func makeDirectory(of path: String) throws {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let directory = String(path[..<slash])
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                description:
                    "cannot make the directory \(directory)\nhint: choose another place with --identity")
        }
    }
}
