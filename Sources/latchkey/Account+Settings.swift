import Accounts
import Transport

extension Account {
    /// The settings in force, under the names that the configuration has for them.
    var members: [(String, JSON)] {
        let server: [(String, JSON)] = [
            ("account", .string(name)), ("address", .string(address)), ("host", .string(endpoint.host)),
            ("port", .integer(Int64(endpoint.port))), ("tls", .string(endpoint.tls.rawValue)),
            ("user", .string(user)), (credentials.key, credentials.json),
            ("ca-file", .optional(endpoint.caFile)),
            ("proxy", .optional(endpoint.proxy.isEmpty ? nil : endpoint.proxy)),
        ]
        return server + [
            ("folders", .strings(folders.map(\.setting))), ("look-back", .string(lookBack.setting)),
            ("poll-interval", .string(pollInterval.setting)), ("authserv-id", .optional(authservID)),
            ("clean-up", .optional(cleanUp?.setting)),
        ]
    }
}

extension Credentials {
    /// Where the password is; `nil` where access is granted by OAuth 2.0.
    var passwordSource: PasswordSource? {
        if case .password(let source) = self { source } else { nil }
    }

    /// Where the password is, or who grants access, in words.
    var words: String {
        switch self {
        case .password(let source): source.words
        case .oauth(let grant): "oauth: \(grant.client.service.tokenEndpoint)"
        }
    }

    /// The setting that says so.
    fileprivate var key: String { passwordSource?.key ?? "oauth" }

    fileprivate var json: JSON {
        switch self {
        case .password(let source): source.json
        case .oauth(let grant):
            .object([
                ("client-id", .string(grant.client.id)),
                ("token-endpoint", .string("\(grant.client.service.tokenEndpoint)")),
                ("scope", .string(grant.client.service.scope)),
            ])
        }
    }
}

extension PasswordSource {
    /// Where the password is, in words.
    var words: String {
        switch self {
        case .command(let words): "command: \(words.joined(separator: " "))"
        case .file(let path): "file: \(path)"
        case .credential(let name): "credential: \(name)"
        }
    }

    /// The setting that says where the password is.
    fileprivate var key: String {
        switch self {
        case .command: "password-command"
        case .file: "password-file"
        case .credential: "credential"
        }
    }

    fileprivate var json: JSON {
        switch self {
        case .command(let words): .strings(words)
        case .file(let text), .credential(let text): .string(text)
        }
    }
}

extension Account.Folder {
    /// As the settings write it.
    var setting: String {
        switch self {
        case .named(let name): name
        case .specialUse(let use): use
        }
    }
}

extension Account.LookBack {
    fileprivate var setting: String {
        switch self {
        case .all: "all"
        case .recent(let time): time.setting
        }
    }
}

extension Duration {
    /// The length of time as the settings write it, in the largest unit that fits.
    var setting: String {
        let seconds = components.seconds
        let units: [(String, Int64)] = [("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60)]
        guard let (unit, length) = units.first(where: { seconds >= $0.1 && seconds % $0.1 == 0 }) else {
            return "\(seconds)s"
        }
        return "\(seconds / length)\(unit)"
    }
}
