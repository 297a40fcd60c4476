import Foundation
import Glibc
import TestSupport
import Testing

/// `copy` with the programs themselves, on displays that nobody sees.
@Suite(.serialized, .timeLimit(.minutes(5))) struct `A real clipboard` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        try latchkey.write(`latchkey extract`.code, to: "mail/1.eml")
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    /// Lets the command find these programs and no others.
    private func only(_ programs: String...) throws -> String {
        let bin = latchkey.path("bin-\(programs.joined())")
        try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
        for program in programs {
            try FileManager.default.createSymbolicLink(
                atPath: "\(bin)/\(program)", withDestinationPath: try Tool.required(program))
        }
        return bin
    }

    /// What a command of the shell prints; what it leaves in the background is not waited for.
    private func output(_ command: String, _ environment: [String: String]) -> String {
        let variables = environment.map { "export \($0.key)='\($0.value)'; " }.joined()
        guard let pipe = popen("\(variables)exec 2>/dev/null; \(command)", "re") else { return "" }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, pipe)
        pclose(pipe)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// Copies, looks, lets the time pass, and looks again; then once more with something else copied meanwhile.
    private func expectCopying(_ environment: [String: String], reading: String, writing: String) async throws
    {
        let running = try latchkey.start("copy", "--last", environment: environment)
        while running.isRunning, !running.hasComplained("copied") {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(output(reading, environment) == "481923", "\(running.complaint)")
        #expect(running.complaint.contains("cleared in 45 s"))
        running.signal(SIGINT)
        let answer = try await running.end()
        #expect(answer.status == 0 && answer.error.hasSuffix("\ncleared\n"), "\(answer.error)")
        #expect(output(reading, environment).isEmpty)

        let timed = try await latchkey.run(
            ["copy", "--last", "--clear-after", "1s"], environment: environment)
        #expect(timed.status == 0 && timed.error.hasSuffix("\ncleared\n"), "\(timed.error)")
        #expect(output(reading, environment).isEmpty)

        let other = try latchkey.start("copy", "--last", environment: environment)
        while other.isRunning, !other.hasComplained("copied") {
            try await Task.sleep(for: .milliseconds(5))
        }
        _ = output("printf 'a shopping list' | \(writing) >/dev/null 2>&1", environment)
        // xsel is in the background before it holds what it was given.
        while output(reading, environment) != "a shopping list" {
            try await Task.sleep(for: .milliseconds(20))
        }
        other.signal(SIGINT)
        let left = try await other.end()
        #expect(
            left.status == 0 && left.error.hasSuffix("something else was copied since\n"), "\(left.error)")
        #expect(output(reading, environment) == "a shopping list")
        _ = output("printf '' | \(writing) >/dev/null 2>&1", environment)
    }

    @Test(
        .enabled(
            if: ["Xvfb", "xclip", "xsel"].allSatisfy { Tool.path(of: $0) != nil },
            "xvfb, xclip and xsel are not installed"),
        arguments: [
            ("xclip", "xclip -selection clipboard -out", "xclip -selection clipboard -in"),
            ("xsel", "xsel --clipboard --output", "xsel --clipboard --input"),
        ])
    func `of X takes a code, and has it no longer when the time is over`(
        program: String, reading: String, writing: String
    ) async throws {
        let display = Process()
        display.executableURL = URL(filePath: try Tool.required("Xvfb"))
        display.arguments = ["-displayfd", "1", "-screen", "0", "64x64x8", "-nolisten", "tcp"]
        let pipe = Pipe()
        display.standardOutput = pipe
        display.standardError = FileHandle.nullDevice
        try Tool.withSignals { try display.run() }
        defer {
            display.terminate()
            display.waitUntilExit()
        }
        var number = ""
        while let byte = try pipe.fileHandleForReading.read(upToCount: 1)?.first, byte != 10 {
            number.unicodeScalars.append(Unicode.Scalar(byte))
        }
        try #require(Int(number) != nil)
        try await expectCopying(
            ["DISPLAY": ":\(number)", "PATH": try only(program)],
            reading: "PATH=/usr/bin:/bin \(reading)", writing: "PATH=/usr/bin:/bin \(writing)")
    }

    @Test(
        .enabled(
            if: ["sway", "wl-copy", "setpriv"].allSatisfy { Tool.path(of: $0) != nil },
            "sway and wl-clipboard are not installed"))
    func `of Wayland does as well`() async throws {
        let folder = latchkey.path("wayland")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let sway = Process()
        // It does not run as root.
        let asNobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]
        sway.executableURL = URL(filePath: try Tool.required(geteuid() == 0 ? "setpriv" : "sway"))
        let arguments = ["--config", "/dev/null"]
        sway.arguments = geteuid() == 0 ? asNobody + [try Tool.required("sway")] + arguments : arguments
        sway.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder, "XDG_RUNTIME_DIR": folder, "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman",
        ]
        sway.currentDirectoryURL = URL(filePath: "/")
        sway.standardOutput = FileHandle.nullDevice
        sway.standardError = FileHandle.nullDevice
        chmod(latchkey.home, 0o711)
        chmod(folder, 0o700)
        if geteuid() == 0 { chown(folder, 65_534, 65_534) }
        try Tool.withSignals { try sway.run() }
        defer {
            sway.terminate()
            sway.waitUntilExit()
            chmod(latchkey.home, 0o700)
        }
        var socket: String?
        while sway.isRunning, socket == nil {
            try await Task.sleep(for: .milliseconds(20))
            socket = try FileManager.default.contentsOfDirectory(atPath: folder).first {
                $0.hasPrefix("wayland-") && !$0.hasSuffix(".lock")
            }
        }
        let display = "\(folder)/\(try #require(socket))"
        try await expectCopying(
            ["WAYLAND_DISPLAY": display, "XDG_RUNTIME_DIR": folder, "PATH": "/usr/bin:/bin"],
            reading: "wl-paste --no-newline", writing: "wl-copy")
    }
}
