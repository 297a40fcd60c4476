import Foundation
import Testing

@testable import latchkey

@Suite struct `A watch at rest` {
    @Test func `gives back the pages of its program's file, and goes on`() throws {
        let before = try Self.residentOfFiles()
        Kernel.releaseFiles()
        let after = try Self.residentOfFiles()
        #expect(after < before / 2)
    }

    /// Kilobytes of this process's memory that a file on the disk holds as well (proc(5), `RssFile`).
    private static func residentOfFiles() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssFile:") })
        return try #require(line.split { !$0.isNumber }.first.flatMap { Int($0) })
    }
}
