import Glibc
import Synchronization

/// A server on loopback that is no mail server: it greets whoever comes as a web server would.
final class WebServer: Sendable {
    let port: Int
    private let listener: Int32

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        struct NoServer: Error {}
        guard isListening else { throw NoServer() }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        var thread = pthread_t()
        let argument = UnsafeMutableRawPointer(bitPattern: Int(listener))
        pthread_create(
            &thread, nil,
            { argument in
                let greeting = Array(
                    "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
                while true {
                    let visitor = accept(Int32(Int(bitPattern: argument)), nil, nil)
                    guard visitor >= 0 else { return nil }
                    _ = send(visitor, greeting, greeting.count, Int32(MSG_NOSIGNAL))
                    close(visitor)
                }
            }, argument)
        pthread_detach(thread)
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }
}
