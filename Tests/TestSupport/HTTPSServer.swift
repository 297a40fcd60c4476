private import Foundation

/// A web server over TLS that answers as its paths ask (see `Tests/Servers/web.py`), with a proxy that leads to it.
public final class HTTPSServer: Sendable {
    /// Where it listens, over TLS.
    public let port: Int
    /// Where its proxy listens.
    public let proxyPort: Int
    /// The certificates it was started with, and others.
    public let certificates: TestCertificates
    private let server: PythonServer

    /// Starts one.
    public init(certificate: TestCertificates.Kind = .valid) throws {
        let folder = URL(filePath: "/tmp/latchkey-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificates = try TestCertificates(in: folder)
        let pair = certificates.server(certificate)
        server = try PythonServer("web.py", [pair.certificate, pair.key])
        let ports = server.words.compactMap { Int($0) }
        guard ports.count == 2 else { throw Tool.Failure(description: "web.py: no ports") }
        (port, proxyPort) = (ports[0], ports[1])
    }

    deinit { stop() }

    /// Ends the server, and removes its certificates.
    public func stop() {
        server.stop()
        try? FileManager.default.removeItem(at: certificates.folder)
    }
}
