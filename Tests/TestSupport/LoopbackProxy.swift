internal import Glibc
private import Foundation
private import Synchronization

/// A proxy on loopback that knows SOCKS 5 (RFC 1928) and HTTP's CONNECT, and leads to ports of this machine.
public final class LoopbackProxy: Sendable {
    /// Where it listens.
    public let port: Int
    private let listener: Int32
    private let asked = Mutex<[String]>([])

    /// Starts to listen.
    public init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Loopback.listen(on: listener)
        Thread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                Thread { [self] in serve(client) }.start()
            }
        }.start()
    }

    /// Where clients wanted to go, in order: `socks5 localhost:993`, `connect localhost:993`.
    public var targets: [String] { asked.withLock { $0 } }

    /// Closes everything.
    public func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ client: Int32) {
        guard let first = receive(1, from: client).first,
            let target = first == 5 ? socksTarget(of: client) : connectTarget(of: client),
            let port = target.split(separator: ":").last.flatMap({ Int($0) }),
            let server = Loopback.connected(to: port)
        else {
            close(client)
            return
        }
        asked.withLock { $0.append((first == 5 ? "socks5 " : "connect ") + target) }
        say(
            first == 5
                ? [5, 0, 0, 1, 0, 0, 0, 0, 0, 0] : Array("HTTP/1.1 200 Connection established\r\n\r\n".utf8),
            to: client)
        let link = Link(client: client, server: server, fault: .none)
        Thread { link.relayFromServer { _ in } }.start()
        Thread { link.relayFromClient() }.start()
    }

    /// The name and port that a SOCKS 5 client wants, behind the first byte of its greeting.
    private func socksTarget(of client: Int32) -> String? {
        guard let methods = receive(1, from: client).first else { return nil }
        _ = receive(Int(methods), from: client)
        say([5, 0], to: client)
        let request = receive(4, from: client)
        guard request.count == 4, request[3] == 3, let length = receive(1, from: client).first else {
            return nil
        }
        let name = receive(Int(length), from: client)
        let port = receive(2, from: client)
        guard port.count == 2 else { return nil }
        return String(decoding: name, as: UTF8.self) + ":\(Int(port[0]) << 8 | Int(port[1]))"
    }

    /// The second word of a request that ends in an empty line.
    private func connectTarget(of client: Int32) -> String? {
        var request: [UInt8] = []
        while !request.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard let byte = receive(1, from: client).first, request.count < 65_536 else { return nil }
            request.append(byte)
        }
        let words = String(decoding: request, as: UTF8.self).split(separator: " ")
        return words.first?.hasSuffix("ONNECT") == true && words.count > 1 ? String(words[1]) : nil
    }

    private func receive(_ count: Int, from socket: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = recv(socket, &bytes, count, Int32(MSG_WAITALL))
        return Array(bytes.prefix(max(got, 0)))
    }

    private func say(_ bytes: [UInt8], to socket: Int32) {
        _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
