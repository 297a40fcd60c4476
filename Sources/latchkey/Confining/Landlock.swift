import CLandlock
import Glibc

/// The kernel's means for a process to give up rights for good: files, and TCP connections (landlock(7)).
///
/// What is given up is so for the thread that asks and for all that it starts afterwards, programs included.
struct Landlock {
    /// Its version; 0 where the kernel has none, and from 4 on ports can be told apart.
    let version: Int

    /// That of the running kernel.
    static var ofKernel: Landlock { Landlock(version: max(Int(latchkey_landlock_version()), 0)) }

    /// What of a confinement is in force.
    enum Outcome: Hashable {
        /// Files and ports.
        case all
        /// Files alone: this version cannot tell ports apart.
        case files(version: Int)
        /// Nothing, and why.
        case none(String)
    }

    /// Keeps this thread, and all that it starts from now on, to what a confinement names.
    ///
    /// - Parameter confinement: What stays allowed; what of it is not there is left out.
    /// - Returns: What is in force.
    func enter(_ confinement: Confinement) -> Outcome {
        guard version >= 1 else { return .none("this kernel has no Landlock") }
        let handlesPorts = version >= 4
        let network = handlesPorts ? UInt64(LATCHKEY_LANDLOCK_BIND | LATCHKEY_LANDLOCK_CONNECT) : 0
        let ruleset = latchkey_landlock_create(known.rawValue, network)
        guard ruleset >= 0 else { return refusal }
        defer { close(ruleset) }
        let rules: [(paths: Set<String>, rights: FileRights)] = [
            (confinement.readable, .reading), (confinement.writable, .writing),
            (confinement.executable, .executing), (confinement.devices, .device),
        ]
        for (paths, rights) in rules {
            for path in paths where !allow(rights, at: path, in: ruleset) { return refusal }
        }
        if handlesPorts {
            for port in confinement.ports where latchkey_landlock_allow_connections(ruleset, port) != 0 {
                return refusal
            }
        }
        guard latchkey_landlock_enter(ruleset) == 0 else { return refusal }
        return handlesPorts ? .all : .files(version: version)
    }

    private var refusal: Outcome { .none("the kernel refuses: \(String(cString: strerror(errno)))") }

    /// Whether that was done, or nothing lies there.
    private func allow(_ rights: FileRights, at path: String, in ruleset: Int32) -> Bool {
        let file = open(path, LATCHKEY_O_PATH | O_CLOEXEC)
        guard file >= 0 else { return true }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return true }
        let isDirectory = status.st_mode & S_IFMT == S_IFDIR
        let allowed = rights.intersection(known).intersection(isDirectory ? known : .ofFiles)
        return latchkey_landlock_allow_path(ruleset, allowed.rawValue, file) == 0
    }

    /// The rights that this version knows of.
    private var known: FileRights {
        switch version {
        case 1: .first
        case 2: [.first, .refer]
        case 3, 4: [.first, .refer, .truncate]
        default: [.first, .refer, .truncate, .controlDevices]
        }
    }
}

/// What may be done with files, as Landlock counts it.
private struct FileRights: OptionSet {
    let rawValue: UInt64

    static let execute = FileRights(rawValue: 1 << 0)
    static let writeFile = FileRights(rawValue: 1 << 1)
    static let readFile = FileRights(rawValue: 1 << 2)
    static let readFolder = FileRights(rawValue: 1 << 3)
    static let removeFile = FileRights(rawValue: 1 << 5)
    static let makeFolder = FileRights(rawValue: 1 << 7)
    static let makeFile = FileRights(rawValue: 1 << 8)
    /// All of the first version.
    static let first = FileRights(rawValue: 1 << 13 - 1)
    static let refer = FileRights(rawValue: 1 << 13)
    static let truncate = FileRights(rawValue: 1 << 14)
    static let controlDevices = FileRights(rawValue: 1 << 15)

    /// Those that a single file can have.
    static let ofFiles: FileRights = [execute, writeFile, readFile, truncate, controlDevices]

    static let reading: FileRights = [readFile, readFolder]
    static let device: FileRights = [readFile, writeFile]
    static let executing: FileRights = [readFile, execute]
    static let writing: FileRights = [reading, writeFile, truncate, makeFile, makeFolder, removeFile]
}
