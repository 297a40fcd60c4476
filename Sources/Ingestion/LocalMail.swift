import Accounts
import IMAP

/// A message out of a file, and where it stands.
public struct LocalMessage: Sendable {
    /// The path as given, with what was walked below it; `#N` counts the messages of an mbox from 1.
    public let source: String
    /// The folder a person would say it lies in: the mbox or directory, without the file.
    public let folder: String
    /// The message, at most ``LocalMail/messageLimit`` bytes.
    public let bytes: [UInt8]
    /// Whether the message is longer, and its rest was left.
    public let isCut: Bool

    /// Whether it lies in a Maildir whose name is that of a spam folder, such as `.Junk` (Maildir++).
    public var isSpam: Bool {
        let levels = folder.utf8.split(separator: UInt8(ascii: "/"))
        guard let box = levels.last, box.elementsEqual("cur".utf8) || box.elementsEqual("new".utf8),
            let name = levels.dropLast().last
        else { return false }
        let mailbox = Mailbox(name: MailboxName(raw: Array(name)), delimiter: UInt8(ascii: "."))
        return SpamFolder.find(in: [mailbox]) != nil
    }
}

/// Saved mail, message by message, in the order of its paths: .eml files, mbox files, Maildirs, and folders of these.
///
/// Only one message is held at a time. Folders are walked in the order of their names' bytes. Pipes and devices are
/// never opened to be read; links are followed to files, not to directories.
public struct LocalMail {
    /// The most bytes of one message that are read: twice what the large providers let through.
    public static let messageLimit = 64 << 20

    private var paths: () -> RawPath?
    private var pending: [Pending] = []
    private var mbox: MboxReader?
    private var root: RawPath?
    private var hasMail = false

    /// What is still to be read below the current path, the next last.
    private enum Pending {
        case directory(path: RawPath, source: String)
        /// A Maildir's `cur` or `new`: every file in it is a message, unless it is called an mbox.
        case box(path: RawPath, source: String)
        case message(path: RawPath, source: String)
        case mbox(path: RawPath, source: String)
        /// A file whose name says nothing: its first bytes decide.
        case unknown(path: RawPath, source: String)
    }

    /// The mail at some paths; `-` is one message on standard input.
    public init(paths: [RawPath]) {
        var rest = paths[...]
        self.init { rest.popFirst() }
    }

    /// The mail at paths that are asked for one by one.
    public init(paths: @escaping () -> RawPath?) {
        self.paths = paths
    }

    /// Whether anything lies at a path, or may: reading says why it cannot be looked at.
    public static func isThere(_ path: RawPath) -> Bool {
        do throws(LocalMailError) {
            _ = try MailFile.type(of: path)
            return true
        } catch {
            return error != .missing(path: path.text)
        }
    }

    /// The next message, or `nil` after the last.
    ///
    /// - Returns: A message, or `nil` at the end.
    /// - Throws: ``LocalMailError`` about one path or file; the next call goes on with what follows it.
    public mutating func next() throws(LocalMailError) -> LocalMessage? {
        while true {
            if let mbox {
                // After an error, too, the file is done with: it would give the same error for ever.
                self.mbox = nil
                if let message = try mbox.next() {
                    self.mbox = mbox
                    return found(message)
                }
            }
            if let next = pending.popLast() {
                if let message = try read(next) { return found(message) }
            } else if let root, !hasMail {
                self.root = nil
                throw .noMail(path: root.text)
            } else {
                root = nil
                guard let path = paths() else { return nil }
                if path.bytes == Array("-".utf8) {
                    let (bytes, isCut) = try MailFile.standardInput(limit: Self.messageLimit)
                    // A pipe that brings nothing brings no message.
                    guard !bytes.isEmpty else { continue }
                    return LocalMessage(source: path.text, folder: path.text, bytes: bytes, isCut: isCut)
                }
                try begin(path)
            }
        }
    }

    /// The next message or the error in its place, `nil` after the last.
    public mutating func nextOrError() -> Result<LocalMessage, LocalMailError>? {
        do {
            return try next().map { .success($0) }
        } catch {
            return .failure(error)
        }
    }

    private mutating func found(_ message: LocalMessage) -> LocalMessage {
        hasMail = true
        return message
    }

    private mutating func begin(_ path: RawPath) throws(LocalMailError) {
        hasMail = false
        switch try MailFile.type(of: path) {
        case .directory:
            root = path
            var source = path.text
            while source.utf8.count > 1, source.utf8.last == UInt8(ascii: "/") { source.removeLast() }
            // The boxes of a Maildir hold nothing but messages, also when they are given without it.
            let isBox =
                source.hasSuffix("/cur") || source.hasSuffix("/new") || ["cur", "new"].contains(source)
            pending.append(
                isBox ? .box(path: path, source: source) : .directory(path: path, source: source))
        case .file:
            // A path given by name is mail, whatever it is called.
            pending.append(
                Self.kind(ofName: path.bytes).map {
                    $0 == .mbox
                        ? .mbox(path: path, source: path.text) : .message(path: path, source: path.text)
                }
                    ?? .unknown(path: path, source: path.text))
            hasMail = true
        case .other:
            throw .notMail(path: path.text)
        }
    }

    private mutating func read(_ next: Pending) throws(LocalMailError) -> LocalMessage? {
        switch next {
        case .directory(let path, let source):
            try list(path, source: source)
            return nil
        case .box(let path, let source):
            let names = try MailFile.names(in: path).reversed().filter { $0.first != UInt8(ascii: ".") }
            pending += names.map { name in
                let (path, source) = (path.appending(name), "\(source)/\(RawPath(bytes: name).text)")
                if MailFile.isDirectory(path) { return .directory(path: path, source: source) }
                return Self.kind(ofName: name) == .mbox
                    ? .mbox(path: path, source: source) : .message(path: path, source: source)
            }
            return nil
        case .message(let path, let source):
            let (bytes, isCut) = try MailFile.contents(of: path, limit: Self.messageLimit)
            return LocalMessage(
                source: source, folder: WholeFile.parent(of: source), bytes: bytes, isCut: isCut)
        case .mbox(let path, let source):
            let isMailbox = Self.kind(ofName: path.bytes) == .mbox || Self.saysNothing(path.bytes)
            mbox = try MboxReader(
                path: path, source: source, isMailbox: isMailbox, messageLimit: Self.messageLimit)
            return nil
        case .unknown(let path, let source):
            let (kind, isText) = try MailFile.guess(path)
            switch kind {
            case .mbox: pending.append(.mbox(path: path, source: source))
            case .message: pending.append(.message(path: path, source: source))
            case nil where root != nil: break
            case nil where isText: pending.append(.message(path: path, source: source))
            case nil: throw .binary(path: path.text)
            }
            return nil
        }
    }

    /// Puts what a directory holds in line: a Maildir's boxes and folders, or plain files and folders.
    private mutating func list(_ directory: RawPath, source: String) throws(LocalMailError) {
        let names = try MailFile.names(in: directory)
        let base = source == "/" ? "" : source
        var entries: [Pending] = []
        for box in ["cur", "new"] {
            let (name, path) = (Array(box.utf8), directory.appending(Array(box.utf8)))
            guard names.contains(name), MailFile.isDirectory(path) else { continue }
            entries.append(.box(path: path, source: "\(base)/\(box)"))
        }
        let isMaildir = !entries.isEmpty
        // An empty Maildir is a place for mail all the same.
        hasMail = hasMail || isMaildir
        for name in names {
            let path = directory.appending(name)
            let source = "\(base)/\(RawPath(bytes: name).text)"
            if isMaildir {
                // Maildir++ keeps its folders beside the boxes, under names with a leading dot; other files are the server's.
                if !["cur", "new", "tmp"].contains(where: { name.elementsEqual($0.utf8) }),
                    MailFile.isDirectory(path)
                {
                    entries.append(.directory(path: path, source: source))
                }
            } else if name.first != UInt8(ascii: ".") {
                if let entry = Self.entry(name, path: path, source: source) { entries.append(entry) }
            }
        }
        pending += entries.reversed()
    }

    /// What a name in a plain folder may lead to mail by.
    private static func entry(_ name: [UInt8], path: RawPath, source: String) -> Pending? {
        if MailFile.isDirectory(path) { return .directory(path: path, source: source) }
        switch kind(ofName: name) {
        case .message: return .message(path: path, source: source)
        case .mbox: return .mbox(path: path, source: source)
        case nil:
            // Links to folders, sockets and the like are no mail, and nobody said they were.
            let isFile = (saysNothing(name) || isMaildirName(name)) && (try? MailFile.type(of: path)) == .file
            return isFile ? .unknown(path: path, source: source) : nil
        }
    }

    private static func kind(ofName name: [UInt8]) -> MailFile.Kind? {
        let name = name.suffix(5).map { $0 | 0x20 }
        if name.suffix(4).elementsEqual(".eml".utf8) { return .message }
        if name.elementsEqual(".mbox".utf8) || name.suffix(4).elementsEqual(".mbx".utf8) { return .mbox }
        return nil
    }

    /// A name without an extension (`INBOX`), or a number as in MH folders (`17`).
    private static func saysNothing(_ path: [UInt8]) -> Bool {
        !path.reversed().prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "."))
    }

    /// A name that a Maildir gives: seconds, what makes it unique, the host, and perhaps flags (`:2,S`).
    private static func isMaildirName(_ name: [UInt8]) -> Bool {
        let parts = name.split(separator: UInt8(ascii: "."), maxSplits: 2)
        guard parts.count == 3, parts[0].count >= 9 else { return false }
        return parts[0].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
