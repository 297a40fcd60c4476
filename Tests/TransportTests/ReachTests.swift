import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite struct `What is in reach` {
    private static func address(_ text: String) throws -> NetworkAddress {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return NetworkAddress(Array(bytes.prefix(4))) }
        try #require(inet_pton(AF_INET6, text, &bytes) == 1)
        return NetworkAddress(bytes)
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
        "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1",
        "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7",
        "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::127.0.0.1",
        "64:ff9b::10.0.0.1", "64:ff9b:1::8.8.8.8", "100::1", "2001::1", "2001:0:4136:e378::1", "2001:10::1",
        "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1", "3fff::1", "3fff:fff::1",
        "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "4000::1", "1fff::1",
    ])
    func `is no address of this machine, of a network of its own, or set aside`(text: String) throws {
        #expect(try !Self.address(text).isPublic)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255",
        "198.17.255.255", "198.20.0.0", "223.255.255.255",
        "2000::1", "2001:200::1", "2001:4860:4860::8888", "2003::1", "2606:4700::1111", "3ffe::1",
        "3fff:1000::1", "64:ff9b::8.8.8.8",
    ])
    func `is every address of the open internet`(text: String) throws {
        #expect(try Self.address(text).isPublic)
    }

    @Test(arguments: [0, 1, 3, 5, 15, 17]) func `is nothing that is no address`(count: Int) {
        #expect(!NetworkAddress([UInt8](repeating: 0x20, count: count)).isPublic)
    }
}

@Suite(.enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)))
struct `A question within a reach` {
    private let server: HTTPSServer

    init() throws {
        server = try HTTPSServer()
    }

    private func request(_ path: String, at host: String, within reach: Reach) throws -> HTTPSRequest {
        var request = HTTPSRequest(
            try #require(HTTPSAddress("https://\(host):\(server.port)/\(path)")))
        request.caFile = server.certificates.caFile
        request.reach = reach
        return request
    }

    private func asked() async throws -> String {
        String(
            decoding: try await request("asked", at: "localhost", within: .anywhere).response().body,
            as: UTF8.self)
    }

    @Test(arguments: [
        "localhost", "127.0.0.1", "[::1]", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "LOCALHOST",
        "[::ffff:127.0.0.1]", "0.0.0.0",
    ])
    func `of the open internet comes to nobody on this machine, however it is written`(host: String)
        async throws
    {
        let asked = try request("echo", at: host, within: .openInternet)
        await #expect(throws: HTTPSError.addressRefused(server: asked.address.description)) {
            try await asked.response()
        }
        #expect(try await self.asked() == "0")
    }

    @Test func `is judged at each connection, so that a name that moves gains nothing`() async throws {
        let seen = Mutex(0)
        // As it is where a name leads to the open internet first, and to this machine at the second look-up.
        let reach = Reach { _ in
            seen.withLock { seen in
                seen += 1
                return seen <= 1
            }
        }
        let place = "127.0.0.1:\(server.port)"
        #expect(try await request("echo", at: "127.0.0.1", within: reach).response().status == 200)
        let again = try request("echo", at: "127.0.0.1", within: reach)
        await #expect(throws: HTTPSError.addressRefused(server: place)) { try await again.response() }
        #expect(try await asked() == "1")
    }

    @Test func `takes the addresses of a name that are in reach, and leaves the others alone`() async throws {
        let reach = Reach { $0.bytes.count == 4 }
        #expect(try await request("echo", at: "localhost", within: reach).response().status == 200)
    }

    @Test func `goes through no proxy, which would look names up itself`() async throws {
        var asked = try request("echo", at: "localhost", within: .openInternet)
        asked.proxy = "http://127.0.0.1:\(server.proxyPort)"
        await #expect(throws: HTTPSError.network(.invalidSetting(.proxy))) { try await asked.response() }
        #expect(try await self.asked() == "0")
    }
}
