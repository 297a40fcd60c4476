import Glibc
import Storage

/// A question on the terminal whose answer is not shown.
enum PassphrasePrompt {
    /// A passphrase, asked for on the terminal itself, wherever input and output go; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - question: What is shown before the answer.
    ///   - noun: What is asked for.
    /// - Returns: The bytes of the answer, which the caller wipes.
    /// - Throws: ``Failure`` when the owner gives up.
    static func answer(to question: String, for noun: String = "passphrase") throws -> [UInt8]? {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { return nil }
        // Keys arrive one by one and unseen; those that would end the process come as bytes, so that echo is restored.
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        return try Kernel.whileKeysAreHidden {
            guard tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { return nil }
            defer { tcsetattr(terminal, TCSAFLUSH, &before) }
            write(question, to: terminal)
            defer { write("\n", to: terminal) }
            do {
                return try line(from: terminal)
            } catch {
                throw Failure(description: "\(noun) was not given\nhint: run the command again")
            }
        }
    }

    private struct GivenUp: Error {}

    private static func line(from terminal: Int32) throws(GivenUp) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(SealedIdentity.passphraseLimit + 1)
        while true {
            var key: UInt8 = 0
            let got = read(terminal, &key, 1)
            if got < 0 && errno == EINTR { continue }
            guard got == 1, ![3, 4, 26, 28].contains(key) || (key == 4 && !line.isEmpty) else {
                line.resetBytes()
                throw GivenUp()
            }
            switch key {
            case 4, 10, 13: return line
            case 8, 127:
                while let last = line.popLast(), last & 0xC0 == 0x80 {}
            case 21: line.removeAll(keepingCapacity: true)
            default: if line.count <= SealedIdentity.passphraseLimit { line.append(key) }
            }
        }
    }

    private static func write(_ text: String, to terminal: Int32) {
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
    }
}
