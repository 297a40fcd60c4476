import Glibc

/// The command's two voices: the answer goes to standard output, everything else to standard error.
enum Output {
    /// Whether standard output is a terminal, and not a pipe or file.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The columns of the terminal; where there is none, those of the variable COLUMNS, or enough for most tables.
    static var columns: Int { columns(of: STDOUT_FILENO) }

    /// The columns of the terminal that standard error is.
    static var errorColumns: Int { columns(of: STDERR_FILENO) }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 110
    }

    /// Writes a line of the answer at once.
    static func line(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Writes words behind a lead, in lines that fit the terminal; one line where there is none.
    static func paragraph(_ words: String, after lead: String = "") {
        let width = isTerminal ? columns : Int.max
        for line in Paragraph.lines(Inert.text(words), after: lead, fitting: width) { self.line(line) }
    }

    /// Writes a table, fitted to the terminal.
    static func table(_ table: Table) {
        for (index, line) in table.lines(fitting: columns).enumerated() {
            let isFaint = hasColours && table.faint.contains(index - 1)
            self.line(isFaint ? "\u{1B}[2m\(line)\u{1B}[0m" : line)
        }
    }

    /// Whether the answer goes to a terminal that knows colours, and nobody has forbidden them (https://no-color.org).
    private static var hasColours: Bool {
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        return isTerminal && variable("NO_COLOR").isEmpty && !["", "dumb"].contains(variable("TERM"))
    }

    /// Writes a line beside the answer, such as a note or an error.
    static func note(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Writes beside the answer without ending the line.
    static func hint(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    /// Sends the terminal that standard output is an operating system command; of our own making, never out of mail.
    static func sequence(_ command: String) {
        write("\u{1B}]\(command)\u{7}", to: STDOUT_FILENO)
    }

    /// Ends the process at once.
    ///
    /// The handlers of exit(3) stay out: they take down OpenSSL while a watch on another thread may still speak through it.
    static func end(_ status: Failure.Status) -> Never {
        _exit(status.rawValue)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if written >= 0 {
                start += written
            } else if errno == EPIPE {
                // The reader has left (`latchkey list | head`): leave as quietly as any other tool would.
                signal(SIGPIPE, SIG_DFL)
                raise(SIGPIPE)
            } else if errno == EAGAIN {
                var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wanted, 1, -1)
            } else if errno != EINTR {
                end(.failed)
            }
        }
    }
}
