private import Foundation

/// TLS before a server of a test that has none (see `Tests/Servers/tls.py`), on `localhost`.
public final class TLSFront: Sendable {
    /// Where it listens.
    public let port: Int
    /// The authority to trust.
    public var caFile: String { certificates.caFile }
    private let certificates: TestCertificates
    private let server: PythonServer

    /// Starts one before a port.
    public init(before port: Int) throws {
        let folder = URL(filePath: "/tmp/latchkey-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificates = try TestCertificates(in: folder)
        let pair = certificates.server(.valid)
        server = try PythonServer("tls.py", [pair.certificate, pair.key, "\(port)"])
        guard let own = server.words.first.flatMap(Int.init) else {
            throw Tool.Failure(description: "tls.py: no port")
        }
        self.port = own
    }

    deinit { stop() }

    /// Ends it.
    public func stop() {
        server.stop()
        try? FileManager.default.removeItem(at: certificates.folder)
    }
}
