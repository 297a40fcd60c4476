import Foundation
import Glibc
import Testing

@testable import Ingestion

@Suite struct `Mail on this machine` {
    private let mail = MailFolder()

    @Test func `is read in the order of the paths, each path as it was given`() throws {
        try mail.write("Subject: b\n\n", to: "b.eml")
        try mail.write("Subject: a\n\n", to: "sub/a.eml")
        let messages = try read([mail.path("b.eml"), mail.path("sub/"), mail.path("b.eml")])
        #expect(messages.map(\.source) == [mail.path("b.eml"), mail.path("sub/a.eml"), mail.path("b.eml")])
    }

    @Test func `is found in folders of folders, in the order of their names' bytes`() throws {
        for name in ["B.eml", "a.eml", "b/1.eml", "é.eml", ".hidden.eml", ".git/x.eml"] {
            try mail.write("Subject: x\n\n", to: name)
        }
        try mail.write("not mail", to: "notes.txt")
        try mail.write("{}", to: "a.json")
        #expect(
            try read([mail.folder]).map(\.source) == ["B.eml", "a.eml", "b/1.eml", "é.eml"].map(mail.path))
    }

    @Test func `is told from other files by its first bytes where a name says nothing`() throws {
        try mail.write("Received: from here\nSubject: x\n\n", to: "17")
        try mail.write("From ada@example.org Mon Jan  1 12:00:00 2026\nSubject: x\n\n", to: "INBOX")
        try mail.write("just a note\n", to: "NOTE")
        try mail.write("", to: "EMPTY")
        #expect(try read([mail.folder]).map(\.source) == [mail.path("17"), mail.path("INBOX#1")])
    }

    @Test func `is mail when it is given by name, whatever it is called`() throws {
        try mail.write("just a note\n", to: "note.txt")
        #expect(
            try read([mail.path("note.txt")]).map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "just a note\n"
            ])
    }

    @Test func `is no program or picture, unless it is called a message`() throws {
        let picture = "\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR"
        try mail.write(picture, to: "icon.png")
        try mail.write(picture, to: "icon.eml")
        try mail.write(picture, to: "17")
        #expect(throws: LocalMailError.binary(path: mail.path("icon.png"))) {
            try read([mail.path("icon.png")])
        }
        #expect(try read([mail.folder]).map(\.source) == [mail.path("icon.eml")])
    }

    @Test func `is one message where a file that is not called a mailbox holds one with its From line`()
        throws
    {
        let message = "From ada@example.org Mon Jan  1 12:00:00 2026\nSubject: x\n\nbody\n"
        try mail.write(message, to: "saved.txt")
        try mail.write(message + "\n" + message, to: "two.txt")
        try mail.write(message, to: "one.mbox")
        let paths = ["saved.txt", "two.txt", "one.mbox"].map(mail.path)
        let sources = ["saved.txt", "two.txt#1", "two.txt#2", "one.mbox#1"].map(mail.path)
        #expect(try read(paths).map(\.source) == sources)
    }

    @Test func `comes out of a Maildir from cur, then new, then its folders, and never from tmp`() throws {
        for name in [
            "new/1", "cur/2:2,S", "tmp/3", ".Junk/cur/4", ".Junk/new/", ".Junk/tmp/", "dovecot-uidlist",
        ] {
            try mail.write("Subject: x\n\n", to: "Maildir/\(name)")
        }
        let messages = try read([mail.path("Maildir")])
        #expect(
            messages.map(\.source)
                == ["cur/2:2,S", "new/1", ".Junk/cur/4"].map { mail.path("Maildir/\($0)") })
        #expect(messages.map(\.folder) == ["Maildir/cur", "Maildir/new", "Maildir/.Junk/cur"].map(mail.path))
    }

    @Test func `may be missing from a Maildir, which is a place for it all the same`() throws {
        for name in ["new/", "cur/", "tmp/"] { try mail.write("", to: "Maildir/\(name)") }
        #expect(try read([mail.path("Maildir")]).isEmpty)
    }

    @Test func `is known in a plain folder by the names that a Maildir gives`() throws {
        let names = ["1700000000.M1P1.host.example:2,S", "1700000001.V801I1.host"]
        for name in names { try mail.write("Subject: x\n\n", to: "copied/\(name)") }
        try mail.write("Subject: x\n\n", to: "copied/1.2.notes")
        #expect(
            try read([mail.path("copied")]).map(\.source) == names.map { mail.path("copied/\($0)") })
    }

    @Test(arguments: ["cur", "new", "cur/"])
    func `comes out of a Maildir's box that is given by itself`(box: String) throws {
        let name = box == "new" ? "new" : "cur"
        try mail.write("no head", to: "\(name)/any.name:2,S")
        try mail.write("Subject: x\n\n", to: "\(name)/sub/1.eml")
        #expect(
            try read([mail.path(box)]).map(\.source)
                == ["any.name:2,S", "sub/1.eml"].map { mail.path("\(name)/\($0)") })
    }

    @Test func `is spam in a Maildir that is called so, and nowhere else`() throws {
        for name in [".Junk/cur/1", ".INBOX.Spam/new/2", "cur/3", ".Work/cur/4"] {
            try mail.write("Subject: x\n\n", to: "Maildir/\(name)")
        }
        for name in [".Junk", ".INBOX.Spam", ".Work"] { try mail.write("", to: "Maildir/\(name)/cur/") }
        let spam = try read([mail.path("Maildir")]).filter(\.isSpam).map(\.source)
        #expect(Set(spam) == Set([".Junk/cur/1", ".INBOX.Spam/new/2"].map { mail.path("Maildir/\($0)") }))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
    func `goes on after an mbox that cannot be read to its end`() throws {
        // Its first page is mapped by nobody: it opens, and reading it fails.
        symlink("/proc/self/mem", mail.path("bad.mbox"))
        try mail.write("Subject: x\n\n", to: "a.eml")
        var walk = LocalMail(paths: [mail.raw("bad.mbox"), mail.raw("a.eml")])
        #expect(throws: LocalMailError.self) { try walk.next() }
        #expect(try walk.next()?.source == mail.path("a.eml"))
        #expect(try walk.next() == nil)
    }

    @Test func `is cut at a bound`() throws {
        try mail.write("0123456789", to: "a.eml")
        let whole = try MailFile.contents(of: mail.raw("a.eml"), limit: 10)
        #expect(whole.bytes.count == 10 && !whole.isCut)
        let cut = try MailFile.contents(of: mail.raw("a.eml"), limit: 9)
        #expect(cut.bytes == Array("012345678".utf8) && cut.isCut)
    }

    @Test func `is never read from pipes, devices and sockets`() throws {
        let fifo = mail.path("fifo.eml")
        #expect(mkfifo(fifo, 0o600) == 0)
        #expect(throws: LocalMailError.notMail(path: fifo)) { try read([fifo]) }
        #expect(throws: LocalMailError.notMail(path: "/dev/zero")) { try read(["/dev/zero"]) }
        try mail.write("Subject: x\n\n", to: "a.eml")
        // In a folder, too, it is an error, and the mail around it is read.
        var walk = LocalMail(paths: [RawPath(mail.folder)])
        #expect(try walk.next()?.source == mail.path("a.eml"))
        #expect(throws: LocalMailError.notMail(path: fifo)) { try walk.next() }
        #expect(try walk.next() == nil)
    }

    @Test func `is not looked for behind links to folders, so that a walk ends`() throws {
        try mail.write("Subject: x\n\n", to: "a.eml")
        symlink(mail.folder, mail.path("loop"))
        symlink(mail.path("a.eml"), mail.path("link.eml"))
        #expect(try read([mail.folder]).map(\.source) == [mail.path("a.eml"), mail.path("link.eml")])
    }

    @Test func `is missed by name when there is none`() throws {
        let missing = mail.path("missing")
        #expect(throws: LocalMailError.missing(path: missing)) { try read([missing]) }
        #expect(throws: LocalMailError.missing(path: "")) { try read([""]) }
        try mail.write("not mail", to: "empty/notes.txt")
        let empty = mail.path("empty")
        #expect(throws: LocalMailError.noMail(path: empty)) { try read([empty]) }
        for error in [LocalMailError.missing(path: missing), .noMail(path: empty), .notMail(path: empty)] {
            #expect("\(error)".split(separator: "\n").count == 2)
        }
    }

    @Test func `goes on after an error with what follows`() throws {
        try mail.write("Subject: x\n\n", to: "a.eml")
        var walk = LocalMail(paths: [mail.raw("missing"), mail.raw("a.eml")])
        #expect(throws: LocalMailError.self) { try walk.next() }
        #expect(try walk.next()?.source == mail.path("a.eml"))
        #expect(try walk.next() == nil)
    }

    @Test func `is read whatever bytes its name has, by itself and in a folder`() throws {
        let name = Array("caf".utf8) + [0xE9] + Array(".eml".utf8)
        let file = RawPath(mail.folder).appending(name)
        let descriptor = file.withCString { open($0, O_WRONLY | O_CREAT, 0o600) }
        #expect(write(descriptor, "Subject: x\n\n", 12) == 12)
        close(descriptor)
        for start in [file, RawPath(mail.folder)] {
            var walk = LocalMail(paths: [start])
            let message = try walk.next()
            #expect(message?.source == mail.path("caf\u{FFFD}.eml"))
            #expect(message?.bytes == Array("Subject: x\n\n".utf8))
            #expect(try walk.next() == nil)
        }
    }

    private func read(_ paths: [String]) throws -> [LocalMessage] {
        var walk = LocalMail(paths: paths.map(RawPath.init))
        var messages: [LocalMessage] = []
        while let message = try walk.next() { messages.append(message) }
        return messages
    }
}

/// A folder of one test, for mail.
final class MailFolder: Sendable {
    let folder: String

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-mail-\(UUID())").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func raw(_ name: String) -> RawPath { RawPath(path(name)) }

    /// Writes a file and the folders above it; a name that ends in a slash is a folder.
    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path(name))
        let isFolder = name.hasSuffix("/")
        try FileManager.default.createDirectory(
            at: isFolder ? url : url.deletingLastPathComponent(), withIntermediateDirectories: true)
        if !isFolder { try Data(text.utf8).write(to: url) }
    }
}
