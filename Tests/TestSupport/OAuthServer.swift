private import Foundation

/// A service that grants access to mail, over TLS on loopback (see `Tests/Servers/oauth.py`), which Dovecot believes.
public final class OAuthServer: Sendable {
    /// Where it listens.
    public let port: Int
    /// The authority to trust.
    public var caFile: String { certificates.caFile }
    private let certificates: TestCertificates
    private let server: PythonServer

    /// Whether all that it takes is installed, Dovecot included.
    public static var isInstalled: Bool { PythonServer.isInstalled && Dovecot.isInstalled }
    /// What to say of a skipped test.
    public static let whyNot = "python3, openssl and dovecot-imapd are not installed"

    /// What it has done so far.
    public struct State: Decodable, Sendable {
        /// How often it was asked for what.
        public let counts: [String: Int]
        /// Every token and code that it gave out.
        public let given: [String]
    }

    /// Starts one.
    public init() throws {
        let folder = URL(filePath: "/tmp/latchkey-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificates = try TestCertificates(in: folder)
        let pair = certificates.server(.valid)
        server = try PythonServer("oauth.py", [pair.certificate, pair.key])
        guard let port = server.words.first.flatMap({ Int($0) }) else {
            throw Tool.Failure(description: "oauth.py: no port")
        }
        self.port = port
    }

    deinit { stop() }

    /// Ends the server, and removes its certificates.
    public func stop() {
        server.stop()
        try? FileManager.default.removeItem(at: certificates.folder)
    }

    /// An endpoint's address.
    public func address(_ path: String) -> String { "https://localhost:\(port)/\(path)" }

    /// Changes how it behaves: settings as JSON, such as `"lifetime": 1`.
    public func set(_ rules: String) throws { _ = try order("{\"set\": {\(rules)}}") }

    /// Lets no token of a kind be good any more: `refresh`, `access`.
    public func revoke(_ kinds: String...) throws {
        _ = try order("{\"revoke\": [\(kinds.map { "\"\($0)\"" }.joined(separator: ", "))]}")
    }

    /// What it has done so far.
    public var state: State { get throws { try order("{}") } }

    /// How often its refresh tokens were shown to it.
    public var refreshes: Int { get throws { try state.counts["refresh"] ?? 0 } }

    private func order(_ line: String) throws -> State {
        try JSONDecoder().decode(State.self, from: Data(try server.order(line).utf8))
    }

    /// The settings with which a Dovecot believes its tokens.
    public func dovecotSettings() throws -> String {
        let file = certificates.folder.appending(path: "dovecot-oauth2.conf")
        let settings = """
            introspection_mode = auth
            introspection_url = \(address("introspect"))
            username_attribute = username
            active_attribute = active
            active_value = true
            tls_ca_cert_file = \(caFile)

            """
        try Data(settings.utf8).write(to: file)
        return """
            auth_mechanisms = plain login cram-md5 xoauth2 oauthbearer
            passdb {
              driver = oauth2
              mechanisms = xoauth2 oauthbearer
              args = \(file.path)
            }
            service anvil {
              unix_listener anvil-auth-penalty {
                mode = 0
              }
            }
            """
    }
}
