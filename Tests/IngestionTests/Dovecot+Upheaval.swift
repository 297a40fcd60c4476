import Foundation
import TestSupport

extension Dovecot {
    /// Makes the server number a folder anew, under another UIDVALIDITY, as after a restore.
    func forgetUIDs(of mailbox: String, validity: Int) throws {
        let folder = maildir(of: "ada", mailbox)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.hasPrefix("dovecot") {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
        // By itself it would take the time of day, which may not have changed since.
        let list = folder.appending(path: "dovecot-uidlist")
        try Data("3 V\(validity) N1\n".utf8).write(to: list)
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: list.path)
    }

    /// Moves a delivered message to another folder, as its owner does in another mail program.
    func move(_ message: URL, to mailbox: String) throws {
        let name = message.lastPathComponent
        let box = message.deletingLastPathComponent().deletingLastPathComponent()
        let seen = box.appending(path: "cur")
        let lies = try FileManager.default.contentsOfDirectory(atPath: seen.path).first { $0.hasPrefix(name) }
            .map { seen.appending(path: $0) }
        try FileManager.default.moveItem(
            at: lies ?? message, to: maildir(of: "ada", mailbox).appending(path: "new/\(name)"))
    }
}
