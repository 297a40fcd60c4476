import Glibc

/// A question that is asked on the terminal itself, wherever input and output go.
enum Question {
    /// Whether the owner answers with yes; whatever else is typed, or no terminal, is no.
    static func isAnsweredYes(_ question: String) -> Bool {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        defer { close(terminal) }
        _ = Array(question.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
        var line = [UInt8](repeating: 0, count: 64)
        let got = read(terminal, &line, line.count)
        let answer = String(decoding: line.prefix(max(0, got)), as: UTF8.self).lowercased()
        return ["y\n", "yes\n"].contains(answer)
    }
}
