import Foundation
import TestSupport
import Testing

@testable import Transport

@Suite(.enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)))
struct `Questions to a web server` {
    private let server: HTTPSServer

    init() throws {
        server = try HTTPSServer()
    }

    private var place: String { "localhost:\(server.port)" }

    private func request(_ path: String, on port: Int? = nil, form: FormFields? = nil) throws -> HTTPSRequest
    {
        let address = try #require(HTTPSAddress("https://localhost:\(port ?? server.port)/\(path)"))
        var request = HTTPSRequest(address, form: form)
        request.caFile = server.certificates.caFile
        return request
    }

    private func failure(of request: HTTPSRequest) async -> HTTPSError? {
        do throws(HTTPSError) {
            _ = try await request.response()
            return nil
        } catch {
            return error
        }
    }

    /// What the server heard.
    private struct Heard: Decodable {
        let method: String
        let path: String
        let headers: [String: String]
        let body: String

        init(_ response: HTTPSResponse) throws {
            self = try JSONDecoder().decode(Heard.self, from: Data(response.body))
        }
    }

    @Test func `are asked by GET, with no more than is needed`() async throws {
        let response = try await request("echo?a=b%20c").response()
        #expect(response.status == 200)
        let heard = try Heard(response)
        #expect(heard.method == "GET")
        #expect(heard.path == "/echo?a=b%20c")
        #expect(heard.headers == ["Host": place, "User-Agent": "latchkey", "Accept": "*/*"])
        #expect(heard.body.isEmpty)
    }

    @Test func `carry a form, a bearer and headers`() async throws {
        var asked = try request(
            "echo", form: ["grant_type": "refresh_token", "refresh_token": "a+b/c=&d e\u{FC}\n"])
        asked.bearer = Secret("ya29.token")
        asked.headers = ["Accept": "application/json"]
        let heard = try Heard(try await asked.response())
        #expect(heard.method == "POST")
        #expect(heard.body == "grant_type=refresh_token&refresh_token=a%2Bb%2Fc%3D%26d%20e%C3%BC%0A")
        #expect(heard.headers["Authorization"] == "Bearer ya29.token")
        #expect(heard.headers["Accept"] == "application/json")
        #expect(heard.headers["Content-Type"] == "application/x-www-form-urlencoded")
    }

    @Test func `keep no cookie`() async throws {
        _ = try await request("echo").response()
        var asked = try request("redirect/1")
        asked.redirects = 1
        #expect(try Heard(try await asked.response()).headers["Cookie"] == nil)
    }

    @Test(arguments: [400, 401, 404, 429, 503])
    func `give the answer whatever its status is`(status: Int) async throws {
        let response = try await request("status/\(status)").response()
        #expect(response.status == status)
        #expect(response.body == Array("status".utf8))
        #expect(response.header("retry-after") == "7")
        #expect(response.header("location") == nil)
    }

    // MARK: Bounds

    @Test func `take as much as they may and no more`() async throws {
        var asked = try request("large/200000")
        #expect(try await asked.response().body.count == 200_000)
        asked.sizeLimit = 200_000
        #expect(await failure(of: asked) == .tooLarge(server: place, limit: 200_000))
    }

    @Test(arguments: ["endless", "endless-header"])
    func `end where the answer does not`(path: String) async throws {
        #expect(
            await failure(of: try request(path))
                == .tooLarge(server: place, limit: HTTPSRequest.standardSizeLimit))
    }

    @Test func `end when their time is up`() async throws {
        var asked = try request("silent")
        asked.timeLimit = .milliseconds(300)
        #expect(await failure(of: asked) == .network(.timedOut(server: place)))
    }

    @Test func `are given up when they are cancelled`() async throws {
        let asked = try request("silent")
        let task = Task { await failure(of: asked) }
        task.cancel()
        #expect(await task.value == .network(.cancelled))
    }

    @Test func `tell an answer that breaks off from a whole one`() async throws {
        #expect(await failure(of: try request("broken")) == .network(.closed(server: place)))
        #expect(await failure(of: try request("no-http")) == .notHTTP(server: place))
    }

    // MARK: Redirects

    @Test func `follow no redirect unless asked to, and then so many`() async throws {
        var asked = try request("redirect/3")
        let response = try await asked.response()
        #expect(response.status == 302)
        #expect(response.header("Location") == "/redirect/2")
        asked.redirects = 3
        let followed = try await asked.response()
        #expect(followed.status == 200)
        #expect(followed.header("Location") == nil)
        #expect(try Heard(followed).path == "/echo")
        asked.redirects = 2
        #expect(await failure(of: asked) == .redirectRefused(server: place))
    }

    @Test func `do not carry a secret to where they are sent on`() async throws {
        var asked = try request("redirect/1")
        asked.redirects = 5
        asked.bearer = Secret("ya29.token")
        #expect(try await asked.response().status == 302)
        asked = try request("redirect/1", form: ["refresh_token": "1//secret"])
        asked.redirects = 5
        #expect(try await asked.response().status == 302)
    }

    @Test(arguments: [
        "http://localhost:1/", "ftp://localhost/", "file:///etc/passwd", "https://ada:secret@localhost/",
    ])
    func `are not sent on to where there is no TLS, or a user name`(place elsewhere: String) async throws {
        let form: FormFields = ["to": elsewhere]
        var asked = try request("elsewhere?\(form.encoded)")
        asked.redirects = 5
        #expect(await failure(of: asked) == .redirectRefused(server: place))
    }

    // MARK: The way there

    @Test func `want a certificate of a known authority, in time and for the host`() async throws {
        var asked = try request("echo")
        asked.caFile = server.certificates.otherCAFile
        #expect(await failure(of: asked) == .network(.certificateNotTrusted(server: place)))
        asked.caFile = nil
        #expect(await failure(of: asked) == .network(.certificateNotTrusted(server: place)))
        asked.caFile = "/nowhere.pem"
        #expect(await failure(of: asked) == .network(.caFileUnusable(path: "/nowhere.pem")))
        for kind in [TestCertificates.Kind.expired, .otherHost] {
            let bad = try HTTPSServer(certificate: kind)
            defer { bad.stop() }
            let wrong = await failure(of: try request("echo", on: bad.port))
            guard case .network(let error)? = wrong else { return #expect(wrong != nil) }
            let server = "localhost:\(bad.port)"
            // Each of them has an authority of its own only where it is trusted, as here.
            #expect(
                error
                    == (kind == .expired
                        ? .certificateExpired(server: server) : .certificateForOtherHost(server: server)))
        }
    }

    @Test func `go through a proxy that is named, and never through another`() async throws {
        let closed = try Loopback.freePort()
        var asked = try request("echo", on: closed)
        #expect(await failure(of: asked) == .network(.connectionRefused(server: "localhost:\(closed)")))
        asked.proxy = "http://127.0.0.1:\(server.proxyPort)"
        #expect(try await asked.response().status == 200)
        asked.address = try #require(HTTPSAddress("https://127.0.0.1:\(server.port)/echo"))
        #expect(
            await failure(of: asked)
                == .network(
                    .proxyFailed(
                        server: "127.0.0.1:\(server.port)", proxy: "http://127.0.0.1:\(server.proxyPort)")))
        setenv("https_proxy", "http://127.0.0.1:1", 1)
        defer { unsetenv("https_proxy") }
        #expect(try await request("echo").response().status == 200)
    }

    @Test func `end at a port without TLS`() async throws {
        let plain = try ScriptedServer(greeting: "HTTP/1.1 200 OK\r\n\r\n")
        defer { plain.stop() }
        #expect(
            await failure(of: try request("echo", on: plain.port))
                == .network(.tlsFailed(server: "localhost:\(plain.port)")))
    }

    @Test func `are refused before they are sent when they cannot be sent as they are`() async throws {
        var asked = try request("echo")
        asked.bearer = Secret("two\r\nlines")
        #expect(await failure(of: asked) == .network(.invalidSetting(.password)))
        for headers in [["Authorization": "Bearer x"], ["A": "b\r\nC: d"], ["A:": "b"], ["": "b"]] {
            var asked = try request("echo")
            asked.headers = headers
            #expect(await failure(of: asked) == .network(.invalidSetting(.header)))
        }
    }
}
