import FoundationEssentials
import Glibc
import Testing

@testable import Storage

@Suite struct `Key files` {
    let scratch: Scratch
    let path: String

    init() throws {
        scratch = try Scratch()
        path = scratch("identity")
    }

    private func cause(_ path: String, isCredential: Bool = false) -> FileFault.Cause? {
        do {
            _ = try Identity.load(from: path, isCredential: isCredential)
            return nil
        } catch {
            guard case .file(let fault) = error else { return nil }
            return fault.cause
        }
    }

    @Test func `an identity survives its file, which is ours alone`() throws {
        let identity = try Keys.ada.get()
        try identity.write(to: path, created: Date(timeIntervalSince1970: 0))
        #expect(Scratch.mode(of: path) == 0o600)
        #expect(try Identity.load(from: path).recipient == identity.recipient)
        let lines = String(decoding: try scratch.bytes(), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.first == "# created: 1970-01-01T00:00:00Z")
        #expect(lines.dropFirst().first?.hasPrefix("# recipient: latchkey1") == true)
    }

    @Test func `an identity never prints`() throws {
        let identity = try Keys.ada.get()
        var dumped = ""
        dump(identity, to: &dumped)
        let printed = "\(identity) \(String(reflecting: identity)) \(dumped) \([identity])"
        let stripped = printed.split(separator: "<identity>").joined()
        #expect(!stripped.contains("key") && !stripped.contains("recipient"))
        #expect("\(identity)" == "<identity>")
    }

    @Test func `a file that is there is not overwritten`() throws {
        _ = try scratch.write("mine", to: "identity")
        #expect(throws: KeyError.file(FileFault(noun: "identity", path: path, cause: .alreadyThere))) {
            try Keys.ada.get().write(to: path)
        }
        #expect(try scratch.bytes() == Array("mine".utf8))
    }

    @Test func `missing directories are made for us alone`() throws {
        try Keys.ada.get().write(to: scratch("a/b/identity"))
        #expect(Scratch.mode(of: scratch("a")) == 0o700 && Scratch.mode(of: scratch("a/b")) == 0o700)
        #expect(throws: Never.self) { try Identity.load(from: scratch("a/b/identity")) }
    }

    @Test func `a link that leads nowhere is not written through`() throws {
        symlink(scratch("elsewhere"), path)
        #expect(throws: KeyError.self) { try Keys.ada.get().write(to: path) }
        #expect(access(scratch("elsewhere"), F_OK) != 0)
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o601, 0o660, 0o777] as [mode_t])
    func `an identity that is open to others is refused, with the chmod that helps`(mode: mode_t) throws {
        try Keys.ada.get().write(to: path)
        chmod(path, mode)
        #expect(cause(path) == .tooOpen(mode: UInt32(mode), wanted: UInt32(mode) & 0o700))
        let error = #expect(throws: KeyError.self) { try Identity.load(from: path) }
        #expect(
            error?.description.hasSuffix("\nhint: chmod \(String(mode & 0o700, radix: 8)) \(path)") == true)
    }

    @Test func `a systemd credential may show the bit of its access list`() throws {
        try Keys.ada.get().write(to: path)
        chmod(path, 0o440)
        #expect(throws: Never.self) { try Identity.load(from: path, isCredential: true) }
        chmod(path, 0o444)
        #expect(cause(path, isCredential: true) == .tooOpen(mode: 0o444, wanted: 0o440))
    }

    @Test func `links, FIFOs and directories are refused`() throws {
        try Keys.ada.get().write(to: path)
        symlink(path, scratch("link"))
        mkfifo(scratch("fifo"), 0o600)
        mkdir(scratch("directory"), 0o700)
        #expect(cause(scratch("link")) == .symbolicLink)
        #expect(cause(scratch("fifo")) == .notRegular("a FIFO"))
        #expect(cause(scratch("directory")) == .notRegular("a directory"))
        #expect(cause("/dev/zero") == .notRegular("a device"))
        #expect(cause(scratch("nothing")) == .missing)
        link(path, scratch("second"))
        #expect(cause(path) == .hardLinked)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `somebody else's identity is refused`() throws {
        try Keys.ada.get().write(to: path)
        chown(path, 4711, 4711)
        #expect(cause(path) == .foreignOwner(4711))
    }

    @Test func `an empty, a huge and a doubled file are told apart`() throws {
        let empty = try scratch.write("", to: "empty")
        #expect(throws: KeyError.inFile(path: empty, line: nil, .noKey(.identity))) {
            try Identity.load(from: empty)
        }
        let huge = try scratch.write(String(repeating: "#", count: Identity.fileLimit + 1), to: "huge")
        #expect(cause(huge) == .tooLarge(limit: Identity.fileLimit))
        let known = `Key texts`.known
        let doubled = try scratch.write("\(known)\n# and\n\(known)\n", to: "doubled")
        #expect(throws: KeyError.inFile(path: doubled, line: nil, .severalKeys(.identity))) {
            try Identity.load(from: doubled)
        }
    }

    @Test(arguments: ["KEY", "KEY\r\n", "\u{20}KEY\n\n", "# hello\r\n\r\nKEY\r\n# bye"])
    func `line ends, comments and white space do not matter`(form: String) throws {
        let source = form.split(separator: "KEY", omittingEmptySubsequences: false).joined(
            separator: `Key texts`.known)
        let file = try scratch.write(source, to: "identity")
        #expect(throws: Never.self) { try Identity.load(from: file) }
    }

    @Test func `a file of recipients may be read by all, and names the line that is wrong`() throws {
        let texts = [try Keys.ada.get().recipient.text, try Keys.grace.get().recipient.text]
        let good = try scratch.write("# us\n\(texts[0])\r\n\n\(texts[1])\n", to: "good", mode: 0o644)
        #expect(try Recipient.load(from: good).map(\.text) == texts)
        let bad = try scratch.write("# us\n\(texts[0])\n\(texts[1].dropLast())\n", to: "bad", mode: 0o644)
        #expect(
            throws: KeyError.inFile(
                path: bad, line: 3, .wrongLength(.recipient, characters: 1960, wanted: 1961))
        ) { try Recipient.load(from: bad) }
        let open = try scratch.write(texts[0], to: "open", mode: 0o664)
        #expect(
            throws: KeyError.file(
                FileFault(noun: "recipients file", path: open, cause: .tooOpen(mode: 0o664, wanted: 0o644)))
        ) { try Recipient.load(from: open) }
        let none = try scratch.write("# nobody\n", to: "none")
        #expect(throws: KeyError.inFile(path: none, line: nil, .noKey(.recipient))) {
            try Recipient.load(from: none)
        }
    }
}
