import ArgumentParser
import FoundationEssentials
import Glibc

/// Where the files lie: by a flag, else by the environment, else in their usual place.
struct Places: ParsableArguments {
    @Option(name: .customLong("config"), help: ArgumentHelp("The configuration file.", valueName: "file"))
    var configFlag: String?

    @Option(name: .customLong("vault"), help: ArgumentHelp("The vault.", valueName: "file"))
    var vaultFlag: String?

    @Option(
        name: .customLong("identity"), help: ArgumentHelp("The key that opens the vault.", valueName: "file"))
    var identityFlag: String?

    @Option(
        name: .customLong("identity-command"),
        help: ArgumentHelp(
            "A shell command that prints that key, such as `pass show latchkey`.", valueName: "command"))
    var identityCommandFlag: String?

    func validate() throws {
        guard identityFlag == nil || identityCommandFlag == nil else {
            throw ValidationError("--identity and --identity-command are given, and one key is wanted")
        }
    }

    /// The configuration file that was asked for; `nil` when the usual ones are to be looked for.
    var configuration: String? { configFlag ?? Self.variable("LATCHKEY_CONFIG") }

    /// The configuration files to look for, the user's own first.
    var usualConfigurations: [String] {
        let own = (Self.directory("XDG_CONFIG_HOME") ?? Self.home.map { "\($0)/.config" }).map {
            "\($0)/latchkey/config.toml"
        }
        return [own, "/etc/latchkey/config.toml"].compactMap(\.self)
    }

    /// The configuration file to write into: what was asked for, else the usual one that is there, else the user's own.
    ///
    /// - Throws: ``Failure`` when there is no place for it.
    var configurationToWrite: String {
        get throws {
            if let configuration { return configuration }
            let usual = usualConfigurations
            // A file that is there and cannot be read is an error to be told, and no reason to make another.
            if let found = usual.first(where: { access($0, F_OK) == 0 }) { return found }
            guard Self.home != nil || Self.directory("XDG_CONFIG_HOME") != nil, let own = usual.first else {
                throw Failure(
                    description:
                        "no place for the configuration: HOME is not set\nhint: give it with --config")
            }
            return own
        }
    }

    /// The vault.
    ///
    /// - Parameter configured: The path in the configuration, if it names one.
    /// - Returns: The path of the vault.
    /// - Throws: ``Failure`` when there is no place for state.
    func vault(configured: String?) throws -> String {
        if let path = vaultFlag ?? Self.variable("LATCHKEY_VAULT") ?? configured { return path }
        return try "\(Self.stateDirectory)/vault.db"
    }

    /// The file of the identity: beside the vault unless it was put elsewhere.
    func identity(besideVault vault: String) -> String {
        if let path = identityFlag ?? Self.variable("LATCHKEY_IDENTITY") { return path }
        guard let slash = vault.lastIndex(of: "/") else { return "identity" }
        return String(vault[...slash]) + "identity"
    }

    /// The identity: what a flag says, else what a variable says, else a systemd credential, else the usual file.
    func identitySource(besideVault vault: String) -> IdentitySource {
        if let command = identityCommandFlag { return .command(command) }
        let path = identity(besideVault: vault)
        if identityFlag != nil || Self.variable("LATCHKEY_IDENTITY") != nil { return .file(path) }
        if let command = Self.variable("LATCHKEY_IDENTITY_COMMAND") { return .command(command) }
        if let credential = Self.directory("CREDENTIALS_DIRECTORY").map({ "\($0)/identity" }),
            access(credential, F_OK) == 0
        {
            return .credential(credential)
        }
        return .file(path)
    }

    /// Where state goes: the vault, unless it was put elsewhere, and tokens.
    static var stateDirectory: String {
        get throws {
            // systemd lists several directories with colons between them; the first is ours.
            if let state = variable("STATE_DIRECTORY")?.split(separator: ":").first {
                return String(state)
            }
            if let state = directory("XDG_STATE_HOME") { return "\(state)/latchkey" }
            guard let home else {
                throw Failure(
                    description: "no place for the vault: HOME is not set\nhint: give it with --vault")
            }
            return "\(home)/.local/state/latchkey"
        }
    }

    static var home: String? { directory("HOME") }

    /// A directory named by a variable; relative paths do not count (XDG Base Directory Specification).
    private static func directory(_ name: String) -> String? {
        variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    static func variable(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }
}
