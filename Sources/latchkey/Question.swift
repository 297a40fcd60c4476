import Glibc

/// A question that is asked on the terminal itself, wherever input and output go.
enum Question {
    /// Whether there is somebody to ask.
    static var canBeAsked: Bool {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        close(terminal)
        return true
    }

    /// Asks for yes or no.
    ///
    /// - Parameters:
    ///   - question: What is shown before the answer.
    ///   - usual: What an empty answer means; whatever else is typed is no.
    /// - Returns: Whether the owner answers with yes; no terminal is no.
    static func isAnsweredYes(_ question: String, usually usual: Bool = false) -> Bool {
        guard let answer = line(after: question)?.lowercased() else { return false }
        return answer.isEmpty ? usual : ["y", "yes"].contains(answer)
    }

    /// A line that the owner types, without blanks around it.
    ///
    /// - Parameters:
    ///   - question: What is asked; the usual answer is shown behind it.
    ///   - usual: What an empty answer means.
    /// - Returns: The answer.
    /// - Throws: ``Failure`` when there is no terminal, or the owner ends the input.
    static func answer(to question: String, usually usual: String = "") throws -> String {
        let shown = usual.isEmpty ? "\(question): " : "\(question) [\(usual)]: "
        guard let line = line(after: shown) else {
            throw Failure(description: "no answer was given\nhint: run the command again")
        }
        let answer = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        return answer.isEmpty ? usual : answer
    }

    /// A line that the owner types, asked for again until it is right.
    ///
    /// - Parameters:
    ///   - question: What is asked; the usual answer is shown behind it.
    ///   - usual: What an empty answer means.
    ///   - check: Throws a ``Failure`` that says what is wrong with an answer.
    /// - Returns: The answer.
    /// - Throws: ``Failure`` when there is no terminal, or the owner ends the input.
    static func answer(
        to question: String, usually usual: String = "", passing check: (String) throws -> Void
    ) throws -> String {
        while true {
            let answer = try answer(to: question, usually: usual)
            do {
                try check(answer)
                return answer
            } catch {
                Failure.tell(error)
            }
        }
    }

    /// One line from the terminal; `nil` without a terminal, and at the end of input.
    private static func line(after question: String) -> String? {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        // What was typed before it was asked is no answer.
        tcflush(terminal, TCIFLUSH)
        _ = Array(question.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
        // The terminal hands over a line at a time, at most as long as this.
        var bytes = [UInt8](repeating: 0, count: 4096)
        var got = read(terminal, &bytes, bytes.count)
        while got < 0, errno == EINTR { got = read(terminal, &bytes, bytes.count) }
        guard got > 0 else { return nil }
        return String(decoding: bytes.prefix(got).prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    }
}
