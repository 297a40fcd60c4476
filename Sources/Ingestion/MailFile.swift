import Glibc

/// A file that may hold mail: what it is, and its bytes.
///
/// Nothing but regular files is ever read.
enum MailFile {
    /// What a path leads to.
    enum FileType {
        case directory
        case file
        case other
    }

    /// What a file holds.
    enum Kind {
        case message
        case mbox
    }

    /// What a path leads to, links followed.
    static func type(of path: RawPath) throws(LocalMailError) -> FileType {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else {
            throw LocalMailError(path: path.text, errno: errno)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .directory
        case S_IFREG: .file
        default: .other
        }
    }

    /// Whether a path is itself a directory, and no link to one: so a walk always ends.
    static func isDirectory(_ path: RawPath) -> Bool {
        var status = stat()
        return path.withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a directory, in the order of their bytes.
    static func names(in directory: RawPath) throws(LocalMailError) -> [[UInt8]] {
        guard let stream = directory.withCString({ opendir($0) }) else {
            throw .notReadable(path: directory.text, cause: "the directory cannot be listed")
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A descriptor of a regular file, or an error; never waits.
    static func open(_ path: RawPath) throws(LocalMailError) -> (descriptor: Int32, size: Int) {
        let descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { throw LocalMailError(path: path.text, errno: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notMail(path: path.text)
        }
        return (descriptor, status.st_size)
    }

    /// The first bytes of a file, up to a limit, and whether there are more.
    static func contents(of path: RawPath, limit: Int) throws(LocalMailError) -> (bytes: [UInt8], isCut: Bool)
    {
        let (descriptor, size) = try open(path)
        defer { close(descriptor) }
        return try readAll(descriptor, expecting: min(size, limit), limit: limit, path: path.text)
    }

    /// All of standard input up to a limit, and whether there is more.
    static func standardInput(limit: Int) throws(LocalMailError) -> (bytes: [UInt8], isCut: Bool) {
        try readAll(STDIN_FILENO, expecting: 64 << 10, limit: limit, path: "standard input")
    }

    /// What the first bytes of a file say that it holds, `nil` when it does not look like mail; and whether that is text, as no program
    /// and no picture is.
    static func guess(_ path: RawPath) throws(LocalMailError) -> (kind: Kind?, isText: Bool) {
        let (descriptor, _) = try open(path)
        defer { close(descriptor) }
        let start = try readAll(descriptor, expecting: 512, limit: 512, path: path.text).bytes
        if start.isEmpty || start.starts(with: "From ".utf8) { return (.mbox, true) }
        let name = start.prefix { $0 > UInt8(ascii: " ") && $0 < 0x7F && $0 != UInt8(ascii: ":") }
        if !name.isEmpty, name.endIndex < start.count, start[name.endIndex] == UInt8(ascii: ":") {
            return (.message, true)
        }
        return (nil, !start.contains(0))
    }

    /// Appends the next bytes of a file, at most so many; none at its end.
    static func read(
        _ descriptor: Int32, onto bytes: inout [UInt8], atMost count: Int, path: String
    ) throws(LocalMailError) {
        var code: Int32 = 0
        let read = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            while true {
                let got = Glibc.read(descriptor, buffer.baseAddress, count)
                if got < 0, errno == EINTR { continue }
                code = got < 0 ? errno : 0
                used = max(got, 0)
                return
            }
        }
        guard code == 0 else { throw LocalMailError(path: path, errno: code) }
        // The whole file mostly comes at once: it need not be held twice.
        if bytes.isEmpty { bytes = read } else { bytes += read }
    }

    private static func readAll(
        _ descriptor: Int32, expecting size: Int, limit: Int, path: String
    ) throws(LocalMailError) -> (bytes: [UInt8], isCut: Bool) {
        var bytes: [UInt8] = []
        // One byte more than expected, so that a file is read at one go and its end shows at the next.
        var room = size + 1
        while bytes.count <= limit {
            let count = bytes.count
            try read(descriptor, onto: &bytes, atMost: min(room, limit + 1 - count), path: path)
            if bytes.count == count { return (bytes, false) }
            room = 64 << 10
        }
        bytes.removeLast(bytes.count - limit)
        return (bytes, true)
    }
}
