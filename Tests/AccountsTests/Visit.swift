import Foundation
import Glibc
import TestSupport
import Testing
import Transport

/// What a browser does when its owner signs in and agrees.
enum Visit {
    /// The address at which a sign-in ends.
    static func end(of address: HTTPSAddress, trusting caFile: String?) async throws -> String {
        var request = HTTPSRequest(address)
        request.caFile = caFile
        let response = try await request.response()
        return try #require(response.header("Location"))
    }

    /// Goes to that address, and gives what is shown there, header included.
    static func follow(_ address: HTTPSAddress, trusting caFile: String?) async throws -> String {
        let last = try await end(of: address, trusting: caFile)
        let url = try #require(URLComponents(string: last))
        return try await say(
            "GET /?\(url.percentEncodedQuery ?? "") HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            to: try #require(url.port))
    }

    /// Says something to a port of this machine, and gives all that is answered.
    static func say(_ request: String, to port: Int) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try sayNow(request, to: port) })
            }
        }
    }

    private static func sayNow(_ request: String, to port: Int) throws -> String {
        let socket = try #require(connect(to: port))
        defer { close(socket) }
        let bytes = Array(request.utf8)
        _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 {
            answer += buffer[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }

    /// A connection to a port of this machine.
    static func connect(to port: Int) -> Int32? { Loopback.connected(to: port) }
}
