import Accounts
import Foundation
import Glibc
import Logging
import TestSupport
import Testing

@testable import Ingestion

@Suite(.timeLimit(.minutes(15)))
struct Announcing {
    private let place = AnnouncingPlace()
    private let log = RecordingLog()
    private let finding = Announcement(
        account: "home", json: #"{"id":7,"copy":"481923"}"#, title: "one-time-code from example.org",
        value: "481923")

    /// As the command does: a program that reads nothing must not end this one.
    init() { signal(SIGPIPE, SIG_IGN) }

    /// Announces until something has come of it.
    private func announce(
        _ announcers: Announcer..., times: Int = 1, until isDone: () -> Bool
    ) async throws {
        let announcements = Announcements(
            to: announcers.map { Subscription($0) }, logger: Logger(label: "test") { [log] _ in log })
        let task = Task { await announcements.run() }
        for _ in 0..<times { announcements.tell(finding) }
        while !isDone() { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await task.value
    }

    @Test func `hands a program the finding on standard input, and nothing in its arguments or environment`()
        async throws
    {
        let program = try place.script(
            "cat > '\(place("read"))'; tr '\\0' '\\n' < /proc/$$/cmdline > '\(place("words"))'; env > '\(place("env.new"))'; mv '\(place("env.new"))' '\(place("env"))'"
        )
        try await announce(.program(Program([program, "$(touch x)", "-rf"]), within: .seconds(20))) {
            place.text("env") != nil
        }
        #expect(place.text("read") == finding.json + "\n")
        #expect(place.text("words")?.contains("$(touch x)\n-rf") == true)
        #expect(place.text("words")?.contains("481923") == false)
        #expect(place.text("env")?.contains("481923") == false)
        #expect(log.lines.isEmpty)
    }

    @Test(arguments: [
        ("exit 3", 20_000, "failed with status 3"), ("sleep 600", 300, "did not end in time"),
        ("trap '' TERM; sleep 600 & wait; sleep 600", 300, "did not end in time"),
        ("head -c 10000000 /dev/zero; exit 255", 20_000, "status 255"),
    ])
    func `logs what a program does wrong, without the finding, and goes on`(
        script: String, milliseconds: Int, says: String
    )
        async throws
    {
        let bad = try place.script(script)
        try await announce(
            .program(Program([bad]), within: .milliseconds(milliseconds)), .file(place("lines")), times: 2
        ) {
            log.lines.count == 2 && place.text("lines")?.split(separator: "\n").count == 2
        }
        #expect(log.lines.allSatisfy { $0.contains("an announcement failed") && $0.contains(says) })
        #expect(!log.lines.contains { $0.contains("481923") })
    }

    @Test func `starts what a link leads to, whoever owns it`() async throws {
        let program = try place.script(
            "cat > '\(place("read.new"))'; mv '\(place("read.new"))' '\(place("read"))'")
        symlink(program, place("linked"))
        symlink("linked", place("linked-twice"))
        // Without root nobody can give a file away.
        if geteuid() == 0 { chown(program, 65534, 65534) }
        try await announce(.program(Program([place("linked-twice")]), within: .seconds(20))) {
            place.text("read") != nil
        }
        #expect(place.text("read") == finding.json + "\n" && log.lines.isEmpty)
    }

    @Test(arguments: ["nowhere", "loop", "folder", "text"])
    func `logs a link that leads to no program, and goes on`(target: String) async throws {
        symlink("loop", place("loop"))
        mkdir(place("folder"), 0o700)
        try Data("#!/bin/sh\n".utf8).write(to: URL(filePath: place("text")))
        symlink(target, place("linked"))
        try await announce(
            .program(Program([place("linked")]), within: .seconds(20)), .file(place("lines")), times: 2
        ) {
            log.lines.count == 2 && place.text("lines")?.split(separator: "\n").count == 2
        }
        #expect(log.lines.allSatisfy { $0.contains("\(place("linked")) cannot be started") }, "\(log.lines)")
    }

    @Test func `does not wait for what a program leaves running`() async throws {
        mkfifo(place("fifo"), 0o600)
        // What is left waits for somebody who writes, and holds all files that the program was given.
        let program = try place.script("exec 3<&0; cat '\(place("fifo"))' & echo x >> '\(place("done"))'")
        try await announce(.program(Program([program]), within: .seconds(600)), times: 2) {
            place.text("done") == "x\nx\n"
        }
        #expect(log.lines.isEmpty)
        close(open(place("fifo"), O_RDWR | O_NONBLOCK))
    }

    @Test func `shows markup on the desktop as it is written`() {
        #expect(SessionBus.escaped("<b>A & B</b> &lt;") == "&lt;b&gt;A &amp; B&lt;/b&gt; &amp;lt;")
    }

    @Test func `logs a program that is not there`() async throws {
        try await announce(.program(Program([place("nowhere")]), within: .seconds(5))) { !log.lines.isEmpty }
        #expect(log.lines[0].contains("cannot be started"))
    }

    @Test func `tells of the accounts that are wanted, and of no other`() async throws {
        let other = Announcement(account: "work", json: #"{"id":8}"#, title: "", value: "")
        let announcements = Announcements(
            to: [
                Subscription(.file(place("work")), accounts: ["work"]), Subscription(.file(place("all"))),
                Subscription(.file(place("neither")), accounts: ["third"]),
            ], logger: Logger(label: "test") { [log] _ in log })
        let task = Task { await announcements.run() }
        for announcement in [finding, other] { announcements.tell(announcement) }
        while place.text("all")?.split(separator: "\n").count != 2 || place.text("work") == nil {
            try await Task.sleep(for: .milliseconds(5))
        }
        task.cancel()
        await task.value
        #expect(place.text("work") == other.json + "\n" && place.text("neither") == nil)
    }

    @Test func `appends lines of JSON to a private file`() async throws {
        try await announce(.file(place("lines")), times: 3) {
            place.text("lines")?.split(separator: "\n").count == 3
        }
        #expect(place.text("lines") == String(repeating: finding.json + "\n", count: 3))
        var status = stat()
        #expect(stat(place("lines"), &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test func `writes into no file that others can read, and follows no link`() async throws {
        try Data().write(to: URL(filePath: place("open")))
        chmod(place("open"), 0o644)
        symlink(place("open"), place("link"))
        mkfifo(place("fifo"), 0o600)
        try await announce(.file(place("open")), .file(place("link")), .file(place("fifo"))) {
            log.lines.count == 3
        }
        #expect(place.text("open") == "")
        #expect(!log.lines.contains { $0.contains("481923") })
    }
}

@Suite struct `A line for whoever reads standard output` {
    private let pipe = Pipe()
    // Longer than what a pipe holds.
    private let line = String(repeating: "0123456789abcde\n", count: 8192)

    @Test func `comes whole, however slow the reader is`() async throws {
        let (pipe, line) = (pipe, line)
        async let isWritten = Announcer.feed(
            line, to: pipe.fileHandleForWriting.fileDescriptor, within: .seconds(300))
        var read = Data()
        while read.count < line.utf8.count {
            try await Task.sleep(for: .milliseconds(5))
            read += pipe.fileHandleForReading.availableData
        }
        #expect(await isWritten && read == Data(line.utf8))
    }

    @Test func `holds nobody up where nobody reads`() async {
        let isWritten = await Announcer.feed(
            line, to: pipe.fileHandleForWriting.fileDescriptor, within: .milliseconds(50))
        #expect(!isWritten)
    }
}

/// A folder for what announcers write.
private final class AnnouncingPlace: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-announce-\(UUID())")

    init() {
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func callAsFunction(_ name: String) -> String { folder.appending(path: name).path }

    func text(_ name: String) -> String? { try? String(contentsOfFile: self(name), encoding: .utf8) }

    func script(_ text: String) throws -> String {
        let path = self("script-\(UUID())")
        try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path + ".draft"))
        try Tool.install(path + ".draft", at: path, mode: 0o700)
        return path
    }
}
