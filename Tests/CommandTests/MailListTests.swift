import Foundation
import TestSupport
import Testing

/// The developer's tool lies beside the command.
@Suite struct `latchkey-eval` {
    private let tool = Command.executable.deletingLastPathComponent().appending(path: "latchkey-eval")
    private let letter = Fixture.root.appending(path: "mail/uscis/login-code.eml").path

    @Test(arguments: ["mime", "html"])
    func `reads the list of messages from a pipe`(command: String) throws {
        let process = Process()
        let (list, output) = (Pipe(), Pipe())
        process.executableURL = tool
        process.arguments = [command, "--files-from", "/dev/stdin"]
        process.standardInput = list
        process.standardOutput = output
        try process.run()
        try list.fileHandleForWriting.write(contentsOf: Data("\(letter)\n".utf8))
        try list.fileHandleForWriting.close()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let shown = try #require(try JSONSerialization.jsonObject(with: said) as? [String: Any])
        #expect(shown["source"] as? String == letter)
    }
}
