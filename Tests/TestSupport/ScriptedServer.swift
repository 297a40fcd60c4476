private import Foundation
private import Synchronization

/// A TCP server on loopback that says what a test tells it to: a greeting, then an answer to every line.
public final class ScriptedServer: Sendable {
    /// Where it listens.
    public let port: Int
    private let listener: Int32
    private let heard = Mutex<[String]>([])
    private let sockets = Mutex<Set<Int32>>([])

    /// Starts to listen.
    ///
    /// Without a greeting it stays silent; an empty answer is silence as well, `nil` hangs up.
    public init(greeting: String?, answer: @escaping @Sendable (_ line: String) -> String? = { _ in "" })
        throws
    {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Loopback.listen(on: listener)
        let accepting = Thread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                sockets.withLock { _ = $0.insert(client) }
                Thread { [self] in serve(client, greeting, answer) }.start()
            }
        }
        accepting.start()
    }

    /// The lines that clients sent, in order.
    public var lines: [String] { heard.withLock { $0 } }

    /// Closes everything.
    public func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        sockets.withLock { sockets in
            for client in sockets { shutdown(client, Int32(SHUT_RDWR)) }
        }
    }

    private func serve(_ client: Int32, _ greeting: String?, _ answer: (String) -> String?) {
        defer {
            sockets.withLock { _ = $0.remove(client) }
            close(client)
        }
        guard say(greeting ?? "", to: client) else { return }
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = recv(client, &buffer, buffer.count, 0), count > 0 {
            pending += buffer[0..<count]
            while let end = pending.firstIndex(of: 10) {
                let line = String(decoding: pending[0..<end].filter { $0 != 13 }, as: UTF8.self)
                pending.removeSubrange(0...end)
                heard.withLock { $0.append(line) }
                guard let words = answer(line), say(words, to: client) else { return }
            }
        }
    }

    private func say(_ words: String, to client: Int32) -> Bool {
        let bytes = Array(words.utf8)
        return send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
}

extension ScriptedServer {
    /// A server that speaks as much IMAP as a login takes.
    ///
    /// The capabilities follow `IMAP4rev1`; the verdict, behind the tag, ends a login.
    public convenience init(capabilities: String, verdict: String = "OK welcome") throws {
        try self.init(greeting: "* OK ready\r\n") { line in
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            switch words.count > 1 ? words[1] : "" {
            case "CAPABILITY":
                return "* CAPABILITY IMAP4rev1 \(capabilities)\r\n\(words[0]) OK done\r\n"
            case "AUTHENTICATE":
                return words[2].contains(" ") ? "\(words[0]) \(verdict)\r\n" : "+ \r\n"
            case "LOGIN": return "\(words[0]) \(verdict)\r\n"
            case "" where line == "YWRh": return "+ UGFzc3dvcmQ6\r\n"
            default: return "A002 \(verdict)\r\n"
            }
        }
    }
}
