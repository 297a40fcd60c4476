import Accounts
import Glibc
import Ingestion
import Transport

/// What the watch has to reach: files and folders, with all below them, and TCP ports.
struct Confinement: Hashable, Sendable {
    /// What is read.
    var readable: Set<String> = []
    /// What is read and written, where files are made and removed.
    var writable: Set<String> = []
    /// The programs that are started.
    var executable: Set<String> = []
    /// The devices.
    var devices: Set<String> = []
    /// The TCP ports that are connected to.
    var ports: Set<UInt16> = []
    /// The settings by which programs of the owner are started; these need what nobody can know beforehand.
    var programs: Set<String> = []

    /// Nothing.
    init() {}

    /// What every watch needs: libraries, certificates, the resolver's settings, and a vault.
    init(vault: String) {
        readable = Self.system
        devices = ["/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"]
        writable = [Self.resolved(WholeFile.parent(of: vault))]
        // A name server is asked by TCP when its answer is long.
        ports = [53]
        // Readers are this program.
        executable = Self.program
        for name in ["SSL_CERT_FILE", "SSL_CERT_DIR", "CREDENTIALS_DIRECTORY"] {
            if let path = Places.variable(name) { readable.insert(Self.resolved(path)) }
        }
    }

    /// What a reader of messages needs: the libraries that charsets take, and nothing else.
    static var reader: Confinement {
        var confinement = Confinement()
        confinement.readable = ["/usr", "/lib", "/lib64", "/nix/store", "/gnu/store"]
        return confinement
    }

    /// What a configuration needs, and what an account that a reload brings mostly does: the usual ports, a password
    /// beside the configuration, and the state directory, where tokens lie.
    init(_ configuration: Configuration, vault: String) {
        self.init(vault: vault)
        ports.formUnion(Self.usualPorts)
        if let file = configuration.file { read(file) }
        if let state = try? Places.stateDirectory { writable.insert(Self.resolved(state)) }
        for account in configuration.accounts { add(account) }
        for subscription in configuration.subscriptions { add(subscription.announcer) }
    }

    /// Adds what an account needs.
    mutating func add(_ account: Account) {
        connect(to: account.endpoint.port, through: account.endpoint.proxy)
        if let file = account.endpoint.caFile { read(file) }
        switch account.credentials {
        case .password(let source): add(source)
        case .oauth(let grant):
            connect(to: grant.client.service.tokenEndpoint.port, through: grant.client.proxy)
            if let file = grant.client.caFile { read(file) }
            if let secret = grant.client.secret { add(secret) }
            writable.insert(Self.resolved(WholeFile.parent(of: grant.store.path)))
        }
    }

    /// What of it is there: the kernel can allow nothing else.
    var present: Confinement {
        var present = self
        present.readable = readable.filter { access($0, F_OK) == 0 }
        present.writable = writable.filter { access($0, F_OK) == 0 }
        return present
    }

    /// What accounts need beyond it, in words: places, ports, and settings that start programs.
    func lacks(_ needs: Confinement) -> [String] {
        let places = needs.readable.filter { !Self.contains($0, in: readable.union(writable)) }
            .union(needs.writable.filter { !Self.contains($0, in: writable) })
        let ports = needs.ports.subtracting(ports).sorted().map { "port \($0)" }
        return places.sorted() + ports + needs.programs.sorted()
    }

    private mutating func add(_ source: PasswordSource) {
        switch source {
        case .command: programs.insert("password-command")
        case .file(let path): read(path)
        case .credential: break
        }
    }

    private mutating func add(_ announcer: Announcer) {
        switch announcer {
        case .program: programs.insert("[[announce]] command")
        case .file(let path): writable.insert(Self.resolved(WholeFile.parent(of: path)))
        case .desktop, .standardOutput: break
        }
    }

    /// A file, and its folder: who changes a file mostly puts another in its place, or in that of what a link leads to.
    private mutating func read(_ file: String) {
        let target = Self.resolved(file)
        readable.formUnion([
            target, WholeFile.parent(of: target), Self.resolved(WholeFile.parent(of: file)),
        ])
    }

    private mutating func connect(to port: Int, through proxy: String) {
        let proxies =
            proxy == Endpoint.environmentProxy
            ? Self.proxyVariables.compactMap { Places.variable($0) ?? Places.variable($0.uppercased()) }
            : [proxy]
        let all = [port] + proxies.filter { !$0.isEmpty }.map(Self.port(ofProxy:))
        ports.formUnion(all.compactMap(UInt16.init(exactly:)))
    }

    /// Where mail and tokens are had: IMAP, IMAP with TLS, HTTPS, and the ports of the providers that are known.
    private static let usualPorts = Set(
        ([143, 443, 993] + Provider.all.map(\.endpoint.port)).compactMap(UInt16.init(exactly:)))

    private static let proxyVariables = ["imap_proxy", "imaps_proxy", "https_proxy", "all_proxy"]

    /// The port of a proxy as libcurl reads it.
    static func port(ofProxy text: String) -> Int {
        let parts = text.split(separator: "://", maxSplits: 1)
        let scheme = parts.count == 2 ? parts[0].lowercased() : ""
        let rest = parts.last ?? ""
        let authority = rest.prefix { $0 != "/" }.split(separator: "@").last ?? ""
        // The colons of an IPv6 address stand in brackets.
        let tail = authority.split(separator: "]").last ?? ""
        if let colon = tail.lastIndex(of: ":"), let port = Int(tail[tail.index(after: colon)...]) {
            return port
        }
        return scheme == "https" ? 443 : 1080
    }

    /// A path without links, as far as something is there.
    private static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return path }
        return resolved(String(path[..<slash])) + path[slash...]
    }

    private static func contains(_ path: String, in folders: Set<String>) -> Bool {
        folders.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }

    /// The files of this program: itself, its libraries and their loader.
    private static let program: Set<String> = {
        guard let maps = fopen("/proc/self/maps", "re") else { return [] }
        defer { fclose(maps) }
        var files: Set<String> = []
        var line: UnsafeMutablePointer<CChar>?
        defer { free(line) }
        var room = 0
        while getline(&line, &room, maps) > 0, let text = line.map({ String(cString: $0) }) {
            guard let start = text.firstIndex(of: "/") else { continue }
            files.insert(String(text[start...].prefix { $0 != "\n" }))
        }
        return files
    }()

    /// What belongs to the system, and where it says how names are resolved.
    ///
    /// libdispatch ends the process where it cannot read `/proc/THREAD/stat`; what is secret there (`environ`, `mem`) is
    /// kept from a confined process all the same, as tracing is.
    private static let system: Set<String> = [
        "/etc", "/usr", "/lib", "/lib64", "/nix/store", "/gnu/store", "/run/systemd/resolve",
        "/run/resolvconf", "/run/NetworkManager", "/run/connman", "/var/lib/ca-certificates", "/proc",
        "/sys/devices/system/cpu", "/sys/fs/cgroup",
    ]
}
