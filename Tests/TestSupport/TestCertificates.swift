public import Foundation
private import Synchronization

/// A certificate authority made for one test, with server certificates of the good and the bad kinds, in a
/// folder.
public struct TestCertificates: Sendable {
    /// The folder that holds everything.
    public let folder: URL
    /// The authority's certificate, PEM.
    public var caFile: String { folder.appending(path: "ca.pem").path }
    /// The certificate of another authority, which signed nothing here.
    public var otherCAFile: String { folder.appending(path: "other-ca.pem").path }

    /// The server certificates that can be had.
    public enum Kind: String, Sendable, CaseIterable {
        /// For `localhost` and 127.0.0.1, good for a day.
        case valid
        /// As `valid`, but it ended years ago.
        case expired
        /// For `imap.example.org` only.
        case otherHost = "other-host"
        /// As `valid`, but signed by itself alone, as Proton Mail Bridge makes its own.
        case selfSigned = "self-signed"
        /// As `valid`, made half a year ago and good for a few days more.
        case ending
    }

    /// Whether openssl is there to make them.
    public static var isAvailable: Bool { Tool.path(of: "openssl") != nil }

    /// What was made once in this process, by file name.
    private static let made = Mutex<[String: Data]>([:])

    /// Writes an authority and a certificate of each kind into a folder; they are made once in a process.
    public init(in folder: URL) throws {
        self.folder = folder
        try Self.made.withLock { made in
            if made.isEmpty {
                try make()
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                for name in names { made[name] = try Data(contentsOf: folder.appending(path: name)) }
            } else {
                for (name, bytes) in made { try bytes.write(to: folder.appending(path: name)) }
            }
        }
    }

    private func make() throws {
        for name in ["ca", "other-ca"] {
            try openssl(
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-days", "2",
                "-keyout", "\(name).key", "-out", "\(name).pem", "-subj", "/CN=Test authority \(name)")
        }
        let settings = """
            [ca]
            default_ca = test
            [test]
            database = index.txt
            serial = serial.txt
            new_certs_dir = .
            certificate = ca.pem
            private_key = ca.key
            default_md = sha256
            policy = any
            copy_extensions = copy
            unique_subject = no
            [any]
            commonName = supplied
            """
        try Data(settings.utf8).write(to: folder.appending(path: "ca.conf"))
        try Data().write(to: folder.appending(path: "index.txt"))
        try Data("1000\n".utf8).write(to: folder.appending(path: "serial.txt"))
        for kind in Kind.allCases { try issue(kind) }
    }

    /// The certificate and key of a kind, as PEM files.
    public func server(_ kind: Kind) -> (certificate: String, key: String) {
        (
            folder.appending(path: "\(kind.rawValue).pem").path,
            folder.appending(path: "\(kind.rawValue).key").path
        )
    }

    private func issue(_ kind: Kind) throws {
        let names = kind == .otherHost ? "DNS:imap.example.org" : "DNS:localhost,IP:127.0.0.1,IP:::1"
        let name = kind.rawValue
        guard kind != .selfSigned else {
            return try openssl(
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-days",
                "1", "-keyout", "\(name).key", "-out", "\(name).pem", "-subj", "/CN=\(name)", "-addext",
                "subjectAltName=\(names)", "-addext", "basicConstraints=critical,CA:FALSE")
        }
        try openssl(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
            "\(name).key",
            "-out", "\(name).csr", "-subj", "/CN=\(name)", "-addext", "subjectAltName=\(names)")
        let life =
            switch kind {
            case .expired: ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"]
            case .ending: ["-startdate", Self.moment(inDays: -180), "-enddate", Self.moment(inDays: 5.5)]
            case .valid, .otherHost, .selfSigned: ["-days", "1"]
            }
        try openssl(
            ["ca", "-batch", "-config", "ca.conf", "-in", "\(name).csr", "-out", "\(name).pem", "-notext"]
                + life)
    }

    /// A moment in the form that openssl wants.
    private static func moment(inDays days: Double) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "yyyyMMddHHmmss'Z'"
        return format.string(from: Date(timeIntervalSinceNow: days * 86_400))
    }

    private func openssl(_ arguments: String...) throws { try openssl(arguments) }

    private func openssl(_ arguments: [String]) throws {
        try Tool.run("openssl", arguments, in: folder)
    }
}

/// A program of the machine that tests lean on.
public enum Tool {
    /// Why a program could not be used.
    public struct Failure: Error, CustomStringConvertible {
        /// The program and what it said.
        public let description: String
    }

    /// Where the program lies, system folders included, or `nil`.
    public static func path(of name: String) -> String? {
        let listed = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = listed.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin", "/usr/bin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Where the program lies; fails when it is not installed.
    public static func required(_ name: String) throws -> String {
        guard let path = path(of: name) else { throw Failure(description: "\(name): not installed") }
        return path
    }

    /// Runs a program to its end and gives its standard output; fails when it does.
    @discardableResult
    public static func run(_ name: String, _ arguments: [String], in folder: URL? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try required(name))
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        let errors = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try withSignals { try process.run() }
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(
                description:
                    "\(name) \(arguments.joined(separator: " ")): \(String(decoding: complained, as: UTF8.self))"
            )
        }
        return String(decoding: said, as: UTF8.self)
    }

    /// Copies a file to where it is executed; this process never has that one open.
    public static func install(_ file: String, at path: String, mode: UInt32) throws {
        try run("install", ["-m", String(mode, radix: 8), file, path])
    }

    /// Starts a program with no signal blocked: it inherits the mask of this thread, and concurrency's
    /// threads block even SIGTERM.
    public static func withSignals<Result>(_ start: () throws -> Result) rethrows -> Result {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try start()
    }
}
