import ArgumentParser
import Foundation

/// Where a command finds the messages that it shows.
struct MailList: ParsableArguments {
    @Option(help: "A file with one path a line, or - for standard input.")
    var filesFrom: String

    /// The paths in their order; the list may be a pipe, too.
    /// - Throws: `ValidationError` where it cannot be opened.
    func paths() throws -> [String] {
        let handle = filesFrom == "-" ? .standardInput : FileHandle(forReadingAtPath: filesFrom)
        guard let handle else { throw ValidationError("list of files \(filesFrom) cannot be read") }
        return try String(decoding: handle.readToEnd() ?? Data(), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
