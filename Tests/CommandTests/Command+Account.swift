import TestSupport

extension Command {
    /// A section for an account on a test's server; settings given here, as TOML writes them, replace the usual ones.
    ///
    /// Its password is written down where the section says.
    func section(_ settings: [String: String] = [:], on dovecot: Dovecot) throws -> String {
        let password = try write("correct horse\n", to: "secrets/mail")
        let usual = [
            "name": "\"home\"", "address": "\"ada@example.org\"", "user": "\"ada\"", "host": "\"localhost\"",
            "port": "\(dovecot.imapsPort)", "ca-file": "\"\(dovecot.caFile)\"", "look-back": "\"all\"",
            "password-file": "\"\(password)\"",
        ]
        let lines = usual.merging(settings) { $1 }.sorted { $0.key < $1.key }.map {
            "\($0.key) = \($0.value)\n"
        }
        return "[[account]]\n" + lines.joined()
    }

    /// Makes an account on a test's server the only one of the configuration, with what else is to stand there.
    func configure(_ settings: [String: String] = [:], on dovecot: Dovecot, besides others: String = "")
        throws
    {
        try write(try section(settings, on: dovecot) + others, to: ".config/latchkey/config.toml")
    }
}
