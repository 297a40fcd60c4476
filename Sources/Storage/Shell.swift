/// Paths as a message shows them: nothing in them acts on a terminal, and a hint can be pasted into a shell.
enum Shell {
    /// The path with control characters replaced.
    static func shown(_ path: String) -> String {
        String(String.UnicodeScalarView(path.unicodeScalars.map { isInert($0) ? $0 : "\u{FFFD}" }))
    }

    /// The path as one word of a shell command.
    static func quoted(_ path: String) -> String {
        let plain = path.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: Array("/._-+,@:%".utf8).contains(byte)
            }
        }
        if plain && !path.isEmpty { return path }
        let pieces = shown(path).split(separator: "'", omittingEmptySubsequences: false)
        return "'\(pieces.joined(separator: "'\\''"))'"
    }

    private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
            false
        default: true
        }
    }
}
