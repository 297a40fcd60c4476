/// What libcurl is told so that it connects to a mail server and logs in.
extension CurlHandle {
    /// Sets where to connect and how the way is protected.
    func set(_ endpoint: Endpoint) {
        set(.url, endpoint.url)
        set(.protocols, "imaps,imap")
        // Always set but where that is wanted: otherwise the environment decides.
        set(.proxy, endpoint.proxy == Endpoint.environmentProxy ? nil : endpoint.proxy)
        set(.connectOnly, 1)
        set(.requireTLS, endpoint.tls == .none ? 0 : 1)
        set(.connectMilliseconds, max(1, Int(endpoint.patience.connecting / .milliseconds(1))))
        set(.replySeconds, max(1, Int(endpoint.patience.reply / .seconds(1))))
        trust(endpoint.caFile)
    }

    /// Sets whose certificates are good: the authorities of a file, or the system's.
    func trust(_ file: String?) {
        if let file {
            set(.caFile, file)
            set(.caFolder, nil)
        } else if Self.readsSystemFolder {
            // Measured: the file of all authorities costs each connection 0.8 MB and 20 ms; from the folder
            // only the one that is needed is read.
            set(.caFile, nil)
        }
    }

    /// Sets who logs in, and by which mechanisms; without options libcurl takes the LOGIN command
    /// where no mechanism is offered.
    func set(_ login: Login, offering options: String?) {
        set(.user, login.user)
        switch login {
        case .password(_, let password): set(.password, password.reveal())
        case .bearer(_, let token, _): set(.bearer, token.reveal())
        }
        if let options { set(.loginOptions, options) }
    }
}

extension Login {
    /// The mechanisms that libcurl may use: never one that beats what was chosen, such as CRAM-MD5 or NTLM.
    var saslOptions: String {
        switch self {
        case .password: "AUTH=PLAIN;AUTH=LOGIN"
        case .bearer(_, _, nil): "AUTH=OAUTHBEARER;AUTH=XOAUTH2"
        case .bearer(_, _, let mechanism?): "AUTH=\(mechanism.rawValue)"
        }
    }

    /// How to try once more when the server offered neither PLAIN nor LOGIN by SASL; `nil` when there is
    /// nothing left.
    func secondChoice(offered: LoginOffer) -> SecondChoice? {
        guard case .password = self, offered.mechanisms.isDisjoint(with: ["PLAIN", "LOGIN"]) else {
            return nil
        }
        let challenges = offered.mechanisms.intersection(["CRAM-MD5", "DIGEST-MD5"]).sorted()
        if !challenges.isEmpty { return .mechanisms(challenges.map { "AUTH=\($0)" }.joined(separator: ";")) }
        // Left to itself, libcurl would prefer these to the LOGIN command.
        guard offered.isKnown, offered.allowsCommand,
            offered.mechanisms.isDisjoint(with: [
                "NTLM", "GSSAPI", "EXTERNAL", "SCRAM-SHA-1", "SCRAM-SHA-256",
            ])
        else { return nil }
        return .command
    }

    /// The ways that are left when neither PLAIN nor LOGIN is offered by SASL.
    enum SecondChoice: Equatable {
        /// These login options.
        case mechanisms(String)
        /// The LOGIN command of IMAP, which libcurl takes when it is given no login options.
        case command
    }
}

/// What the server's lines up to the login say about logging in.
struct LoginOffer: Equatable {
    /// The SASL mechanisms, as libcurl reads them: case-sensitively.
    var mechanisms: Set<String> = []
    /// Whether capabilities were seen at all.
    var isKnown = false
    /// Whether the LOGIN command is allowed.
    var allowsCommand = true

    /// Reads the last list of capabilities, which is the one that holds under TLS.
    init(lines: [[UInt8]]) {
        let prefix = Array("* CAPABILITY ".utf8)
        guard let line = lines.last(where: { $0.prefix(prefix.count).elementsEqual(prefix) }) else { return }
        isKnown = true
        for word in String(decoding: line.dropFirst(prefix.count), as: UTF8.self).split(
            whereSeparator: \.isWhitespace)
        {
            if word.hasPrefix("AUTH=") { mechanisms.insert(String(word.dropFirst(5))) }
            if word.uppercased() == "LOGINDISABLED" { allowsCommand = false }
        }
    }
}
