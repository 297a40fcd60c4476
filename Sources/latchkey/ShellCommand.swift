import Glibc

/// A command of the owner's, run by the shell; what is secret goes through a pipe and never stands on its command line.
struct ShellCommand {
    /// What `/bin/sh -c` is given.
    let text: String

    /// What it writes to standard output; standard input and standard error stay those of this process.
    ///
    /// - Parameter limit: The most bytes it may write.
    /// - Returns: The bytes.
    /// - Throws: ``Failure`` when it fails or writes more.
    func output(limit: Int) throws -> [UInt8] {
        let bytes = try beginning(limit + 1)
        if bytes.count > limit { throw failure("wrote more than \(limit) bytes") }
        return bytes
    }

    /// What it writes to standard output first; how it ends when there is more counts for nothing.
    ///
    /// - Parameter count: How many bytes are waited for.
    /// - Returns: As many bytes or some more, or all that it writes.
    /// - Throws: ``Failure`` when it fails before.
    func beginning(_ count: Int) throws -> [UInt8] {
        guard let pipe = popen(text, "re") else { throw failure("cannot be started") }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        defer { buffer.resetBytes() }
        while bytes.count < count {
            let got = fread(&buffer, 1, buffer.count, pipe)
            if got == 0 { break }
            bytes += buffer.prefix(got)
        }
        let status = pclose(pipe)
        guard bytes.count >= count || status == 0 else { throw failure("failed") }
        return bytes
    }

    /// Gives it bytes on standard input and waits for its end.
    ///
    /// - Parameter input: The bytes.
    /// - Throws: ``Failure`` when it fails.
    func run(givenInput input: [UInt8]) throws {
        guard let pipe = popen(text, "we") else { throw failure("cannot be started") }
        let written = fwrite(input, 1, input.count, pipe)
        let status = pclose(pipe)
        guard written == input.count, status == 0 else { throw failure("failed") }
    }

    /// Whether a program of this name can be started.
    static func canRun(_ program: String) -> Bool {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    private func failure(_ what: String) -> Failure {
        Failure(
            description: "command \(Inert.text(text, limit: 200)) \(what)\nhint: try it in a shell by itself")
    }
}

extension [UInt8] {
    /// Overwrites the bytes with zeros; copies made before are not reached.
    mutating func resetBytes() {
        withUnsafeMutableBytes { buffer in
            if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
        }
    }
}
