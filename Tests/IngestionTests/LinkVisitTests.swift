import Foundation
import Storage
import TestSupport
import Testing

@testable import Extraction
@testable import Ingestion
@testable import Transport

@Suite(.enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)))
struct `Following a link` {
    private let server: HTTPSServer
    private let folder: String
    private let vault: Vault
    private let identity: Identity

    init() throws {
        server = try HTTPSServer()
        folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-vault-\(UUID())").path
        vault = try Vault(at: "\(folder)/vault.db")
        identity = try Identity.generate()
    }

    private func clean() { try? FileManager.default.removeItem(atPath: folder) }

    private static let html = """
        <!DOCTYPE html><html><head><title>Example</title><style>.x{display:none}</style></head><body>
        <nav><a href="/login?token=Zk4Qw81LpXv30aTr">Sign in</a></nav><p class="x">Your verification code is 111111</p>
        <h1>Your online access code</h1><p>Use this access code to add your case to your account:</p><h2>QVHTZPLM</h2>
        <p>Call us at 555-0100.</p></body></html>
        """

    /// The path of a page with a text.
    private func page(
        _ body: String = Self.html, type: String = "text/html", charset: String = "utf-8"
    ) -> String {
        let fields: FormFields = ["type": type, "charset": charset, "body": body]
        return "page?\(fields.encoded)"
    }

    /// The path that leads on to an address.
    private func leading(to address: String) -> String {
        let fields: FormFields = ["to": address]
        return "elsewhere?\(fields.encoded)"
    }

    private var here: String { "https://localhost:\(server.port)" }

    /// Keeps a link as a letter brings it, and gives it back.
    private func kept(_ link: String) throws -> (finding: StoredFinding, label: Label) {
        let letter = Letter(
            parsing: Array(
                """
                From: Example <no-reply@localhost>
                To: ada@example.com
                Subject: Your access code is ready
                Message-ID: <1@localhost>
                Date: Sun, 22 Nov 2026 10:00:00 +0000

                See it on our page.
                """.utf8))
        let found = Finding(
            kind: .verifyLink, value: link, copy: link, text: "See your code", confidence: 0.9, expires: nil,
            evidence: [], trust: Trust(spf: "pass", dkim: "pass", dmarc: "pass"))
        let stored = StoredFinding(
            found, in: LetterHead(of: letter),
            at: StoredFinding.Place(account: "home", folder: "INBOX", uidValidity: 1, uid: 7),
            received: Date(timeIntervalSince1970: 1_795_341_600))
        let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
        let labels = try vault.keep([try stored.item(in: mailbox)], for: [identity.recipient], movingTo: nil)
        let known = try vault.labels().last
        return (stored, try #require(labels.first ?? known))
    }

    private func visit(
        allowing domains: [String] = [], reach: Reach = .anywhere, within time: Duration = .seconds(15)
    ) -> LinkVisit {
        LinkVisit(
            into: vault, for: [identity.recipient], retention: .standard, allowing: domains,
            reach: reach, caFile: server.certificates.caFile, timeLimit: time)
    }

    private func follow(_ path: String, with visit: LinkVisit? = nil) async throws -> [(
        label: Label?, finding: StoredFinding
    )] {
        let (finding, label) = try kept("\(here)/\(path)")
        return try await (visit ?? self.visit()).follow(finding, label)
    }

    /// Why following a path fails; nothing of the link but its host may stand there.
    private func failure(_ path: String, with visit: LinkVisit? = nil) async throws -> String {
        do {
            let found = try await follow(path, with: visit)
            return "found \(found.count)"
        } catch {
            let text = "\(error)"
            #expect(text.contains("\nhint: ") && !text.contains("secret"))
            return text
        }
    }

    private func told(_ path: String) async throws -> Data {
        var request = HTTPSRequest(try #require(HTTPSAddress("\(here)/\(path)")))
        request.caFile = server.certificates.caFile
        return Data(try await request.response().body)
    }

    private var asked: Int? {
        get async throws { Int(String(decoding: try await told("asked"), as: UTF8.self)) }
    }

    // MARK: What comes of it

    @Test func `keeps the code that its page shows, sealed, with where it came from`() async throws {
        defer { clean() }
        let found = try await follow(page())
        #expect(found.map(\.finding.finding.copy) == ["QVHTZPLM"])
        let label = try #require(found.first?.label)
        let payload = try vault.open(label, with: identity)
        let stored = try StoredFinding(payload: payload)
        #expect(stored.finding.kind == .accessCode && stored.finding.value == "QVHTZPLM")
        #expect(stored.followed == StoredFinding.Followed(id: 1, host: "localhost"))
        #expect(
            stored.place.folder == "INBOX" && stored.place.uid == 7 && stored.letter.service == "localhost")
        #expect(stored.letter.subject == "Your access code is ready" && stored.finding.trust.isTrusted)
        #expect(stored.finding.trust.dmarc == "pass")
        // It lives from when it was seen, not from when the letter came.
        #expect(stored.received > Date(timeIntervalSinceNow: -600))
        #expect(try #require(label.expires) > Date())
        // The link may be used up, and counts as used.
        #expect(try vault.label(of: 1)?.used != nil)
        #expect(try !Data(contentsOf: URL(filePath: "\(folder)/vault.db")).contains(Data("QVHTZPLM".utf8)))
    }

    @Test func `keeps a code once, however often it is followed`() async throws {
        defer { clean() }
        let (finding, label) = try kept("\(here)/\(page())")
        #expect(try await visit().follow(finding, label).map { $0.label?.id } == [2])
        #expect(try await visit().follow(finding, label).map { $0.label?.id } == [nil])
        #expect(try vault.count() == 2)
    }

    @Test func `asks once by GET, and says nothing of us but the name of this program`() async throws {
        defer { clean() }
        _ = try await follow(leading(to: "/page?body=x#part"))
        struct Last: Decodable {
            let method: String
            let path: String
            let headers: [String: String]
        }
        let last = try JSONDecoder().decode(Last.self, from: try await told("last"))
        #expect(last.method == "GET" && last.path == "/page?body=x")
        #expect(
            last.headers == [
                "Host": "localhost:\(server.port)", "User-Agent": "latchkey",
                "Accept": "text/html, text/plain;q=0.9",
            ])
        #expect(try await asked == 2)
    }

    @Test(arguments: [
        ("text/plain", "utf-8", "Your verification code is 481923"),
        ("text/html; charset=windows-1251", "windows-1251", "<p>Ваш код подтверждения: <b>481923</b></p>"),
        ("text/html", "utf-8", "<meta charset=utf-8><p>Ihr Bestätigungscode lautet: <b>481923</b></p>"),
        ("application/xhtml+xml", "utf-8", "<html><body><p>Your verification code: 481923</p></body></html>"),
        ("TEXT/HTML ;charset=\"utf-8\"", "utf-8", "<p>Your verification code: 481923</p>"),
    ])
    func `reads pages as it reads letters`(type: String, charset: String, body: String) async throws {
        defer { clean() }
        let found = try await follow(page(body, type: type, charset: charset))
        #expect(found.map(\.finding.finding.copy) == ["481923"])
    }

    @Test func `runs no script, goes where no refresh leads, and finds nothing in what is hidden`()
        async throws
    {
        defer { clean() }
        let body = """
            <meta http-equiv="refresh" content="0;url=/\(page())">
            <script>document.write("Your verification code is 481923")</script>
            <p style="display:none">Your verification code is 770315</p><p>Please wait.</p>
            """
        #expect(try await follow(page(body)).isEmpty)
        #expect(try await asked == 1)
    }

    @Test func `marks what another domain shows, and what came of a doubtful link`() async throws {
        defer { clean() }
        let elsewhere = "https://127.0.0.1:\(server.port)/\(page())"
        let found = try await follow(leading(to: elsewhere), with: visit(allowing: ["127.0.0.1"]))
        #expect(found.map(\.finding.finding.trust.warnings) == [[.foreignHost]])
        #expect(found.map(\.finding.followed?.host) == ["127.0.0.1"])
        var (finding, label) = try kept("\(here)/\(page("Your verification code is 770315"))")
        finding.finding.trust.warnings = [.spamFolder]
        let doubtful = try await visit().follow(finding, label)
        #expect(doubtful.map(\.finding.finding.trust.warnings) == [[.spamFolder]])
    }

    // MARK: Bounds

    @Test func `comes to nothing on this machine, and leaves the link unused`() async throws {
        defer { clean() }
        let (finding, label) = try kept("\(here)/\(page())")
        let shipped = LinkVisit(
            into: vault, for: [identity.recipient], retention: .standard, allowing: ["localhost"])
        await #expect(throws: HTTPSError.addressRefused(server: "localhost:\(server.port)")) {
            try await shipped.follow(finding, label)
        }
        #expect(try await asked == 0)
        #expect(try vault.label(of: label.id)?.used == nil && vault.count() == 1)
    }

    @Test func `is not led to where it may not go by a server that it may ask`() async throws {
        defer { clean() }
        // The link's own host is in reach, and where it leads is not.
        let reach = Reach { $0.bytes.count == 4 }
        let path = leading(to: "https://[::1]:\(server.port)/\(page())?secret")
        let words = try await failure(path, with: visit(allowing: ["::1"], reach: reach))
        #expect(words.hasPrefix("cannot ask [::1]:\(server.port): its address is of this machine"))
        #expect(try await asked == 1)
    }

    @Test(arguments: ["http://localhost:1/secret", "ftp://localhost/secret", "https://a:secret@localhost/"])
    func `does not go where there is no TLS, or a name to log in`(address: String) async throws {
        defer { clean() }
        let words = try await failure(leading(to: address))
        #expect(
            words.hasPrefix("page of localhost:\(server.port) was not read: it leads to where there is no"))
        #expect(try await asked == 1)
        #expect(try vault.label(of: 1)?.used != nil)
    }

    @Test(arguments: [
        "http://localhost/secret", "https://a:secret@localhost/", "https://локалхост/secret",
        "https://localhost\\@example.org/secret", "ftp://localhost/secret", "mailto:secret@localhost",
    ])
    func `begins with no address of that kind`(link: String) async throws {
        defer { clean() }
        let (finding, label) = try kept(link)
        await #expect(throws: PageError.notFollowed) { try await visit().follow(finding, label) }
        #expect(try vault.label(of: label.id)?.used == nil)
    }

    @Test func `leaves the domain of the sender only for one that was allowed`() async throws {
        defer { clean() }
        let path = leading(to: "https://127.0.0.1:\(server.port)/\(page())")
        let words = try await failure(path)
        #expect(words.contains("it leads on to 127.0.0.1\n") && words.contains("--allow 127.0.0.1"))
        #expect(try await asked == 1)
        #expect(try await failure(path, with: visit(allowing: ["0.1", "example.org"])).contains("127.0.0.1"))
        #expect(try await follow(path, with: visit(allowing: ["127.0.0.1"])).count == 1)
    }

    @Test func `goes in no circle, and not far`() async throws {
        defer { clean() }
        #expect(try await failure("loop").contains("leads on more than 5 times"))
        #expect(try await asked == 6)
        // Five are followed: what comes then is the page.
        #expect(try await follow("redirect/5").isEmpty)
        #expect(try await failure("redirect/6").contains("leads on more than 5 times"))
    }

    @Test(arguments: ["endless", "large/2100000"])
    func `takes two megabytes and no more`(path: String) async throws {
        defer { clean() }
        #expect(try await failure(path).contains("is larger than 2097152 bytes"))
    }

    @Test func `ends at a header without end`() async throws {
        defer { clean() }
        // libcurl takes 300 kB of them.
        #expect(try await failure("endless-header").contains("is closed"))
    }

    @Test(arguments: ["drip", "silent"]) func `ends in time, whatever the server does`(path: String)
        async throws
    {
        defer { clean() }
        #expect(
            try await failure(path, with: visit(within: .milliseconds(300))).contains("no answer in time"))
    }

    @Test func `reads no page that is none`() async throws {
        defer { clean() }
        #expect(try await failure("status/410").contains("answered with status 410"))
        #expect(try await failure(page("481923", type: "application/pdf")).contains("it is no text"))
        #expect(try await failure("broken").contains("is closed"))
    }

    @Test func `trusts nobody whose certificate is not vouched for`() async throws {
        defer { clean() }
        let visit = LinkVisit(
            into: vault, for: [identity.recipient], retention: .standard, allowing: [], reach: .anywhere,
            caFile: server.certificates.otherCAFile, timeLimit: .seconds(15))
        #expect(try await failure(page(), with: visit).contains("certificate of an unknown authority"))
        #expect(try await asked == 0)
    }
}
