import Accounts
import Glibc
import Ingestion

/// Who else can read or change the files that everything rests on.
struct Permissions {
    /// A file or directory, and what others may not do to it.
    private struct Place {
        let noun: String
        let path: String
        /// Whether others may not even read it.
        let isSecret: Bool
        /// Whether its directory is the system's business.
        var isInstalled = false
    }

    /// Something that others can do, and how to forbid it.
    struct Problem {
        let words: String
        let hint: String
    }

    /// What was looked at and is as it must be.
    private var right: [String] = []
    /// What is not.
    private(set) var problems: [Problem] = []

    /// Looks at what is there of a configuration, a vault, its identity, the files of passwords, and the programs that
    /// get or give secrets.
    init(configuration: Configuration, vault: String, identity: IdentitySource) {
        var places: [Place] = []
        if let file = configuration.file {
            places.append(Place(noun: "configuration", path: file, isSecret: false))
        }
        places.append(Place(noun: "state directory", path: Self.directory(of: vault), isSecret: true))
        // A credential is systemd's business.
        if case .file(let path) = identity {
            places.append(Place(noun: "identity", path: path, isSecret: true))
        }
        for account in configuration.accounts {
            switch account.credentials {
            case .password(.file(let path)):
                places.append(Place(noun: "password of \(account.name)", path: path, isSecret: true))
            case .oauth(let grant):
                places.append(
                    Place(noun: "tokens of \(account.name)", path: grant.store.path, isSecret: true))
            case .password(.command(let words)): places += Self.program(words)
            case .password: break
            }
        }
        for subscription in configuration.subscriptions {
            if case .program(let program, _) = subscription.announcer {
                places += Self.program(program.words)
            }
        }
        if let file = configuration.recipientsFile {
            places.append(Place(noun: "recipients", path: file, isSecret: false))
        }
        var directories: Set<String> = []
        for place in places {
            look(at: place)
            if place.isInstalled { continue }
            // Who can change a directory can put another file into it.
            let directory = Self.directory(of: place.path)
            if directories.insert(directory).inserted {
                look(at: Place(noun: "directory", path: directory, isSecret: false), isParent: true)
            }
        }
    }

    /// A program that is named by its path.
    private static func program(_ words: [String]) -> [Place] {
        guard let path = words.first, path.contains("/") else { return [] }
        return [Place(noun: "program \(path)", path: path, isSecret: false, isInstalled: true)]
    }

    /// What is as it must be, in words.
    var words: String {
        right.isEmpty ? "nothing is there yet that others could read" : right.joined(separator: ", ")
    }

    private mutating func look(at place: Place, isParent: Bool = false) {
        var status = stat()
        // What is missing, or cannot be reached, others tell.
        guard stat(place.path, &status) == 0 else { return }
        let mode = status.st_mode & 0o7777
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            return problems.append(
                Problem(
                    words: "\(place.path) belongs to another user, number \(status.st_uid)",
                    hint: "make it yours: chown \(geteuid()) \(place.path)"))
        }
        // In a sticky directory nobody replaces the files of others.
        let isSticky = isParent && mode & 0o1000 != 0
        let forbidden: mode_t = place.isSecret ? 0o077 : isSticky ? 0 : 0o022
        guard mode & forbidden != 0 else {
            if !isParent { right.append("\(place.noun) \(Self.octal(mode))") }
            return
        }
        let verb = mode & forbidden & 0o022 != 0 ? "change" : "read"
        problems.append(
            Problem(
                words: "others can \(verb) \(place.path), mode \(Self.octal(mode))",
                hint: "chmod \(place.isSecret ? "go-rwx" : "go-w") \(place.path)"))
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func octal(_ mode: mode_t) -> String {
        let digits = String(mode & 0o777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
