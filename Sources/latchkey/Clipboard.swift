import FoundationEssentials
import Glibc

/// The clipboard of whoever sits at the screen.
enum Clipboard: String, CaseIterable {
    case wayland = "wl-copy"
    case xclip
    case xsel
    /// The terminal's own, by the sequence OSC 52: it reaches the near end of an ssh connection, and cannot be read back.
    case terminal

    /// The one that is there, by the display and the programs that are.
    static func found() -> Clipboard? {
        if getenv("WAYLAND_DISPLAY") != nil, ShellCommand.canRun("wl-copy") { return .wayland }
        if getenv("DISPLAY") != nil {
            if ShellCommand.canRun("xclip") { return .xclip }
            if ShellCommand.canRun("xsel") { return .xsel }
        }
        return Output.isTerminal ? .terminal : nil
    }

    /// Puts a text into it.
    func put(_ text: String) throws {
        let program =
            switch self {
            case .wayland: "wl-copy"
            case .xclip: "xclip -selection clipboard -in"
            case .xsel: "xsel --clipboard --input"
            case .terminal: ""
            }
        if self == .terminal { return Output.sequence("52;c;" + Data(text.utf8).base64EncodedString()) }
        // These go on in the background; they must not hold our output open, nor what whoever started us gave us besides.
        Kernel.keepFiles()
        try Self.command("\(program) >/dev/null").run(givenInput: Array(text.utf8))
    }

    /// Empties it, unless something else is seen to have come into it since.
    ///
    /// - Parameter text: What was put.
    /// - Returns: Whether it was emptied.
    /// - Throws: ``Failure``.
    func clear(ifItHolds text: String) throws -> Bool {
        let (reading, clearing) =
            switch self {
            case .wayland: ("wl-paste --no-newline", "wl-copy --clear")
            case .xclip:
                // What is no text is told by the list of its forms.
                (
                    "xclip -selection clipboard -out || xclip -selection clipboard -target TARGETS -out",
                    "xclip -selection clipboard -in"
                )
            case .xsel: ("xsel --clipboard --output", "xsel --clipboard --delete")
            case .terminal: ("", "")
            }
        if self == .terminal {
            // What the terminal holds by now cannot be asked: a code that stays is worse than a note that goes.
            Output.sequence("52;c;!")
            return true
        }
        let held = try? Self.command(reading).beginning(text.utf8.count + 1)
        // A code that stays is worse than a note that goes, here as well.
        if let held, held != Array(text.utf8) { return false }
        try Self.command("\(clearing) >/dev/null").run(givenInput: [])
        return true
    }

    /// A command of which nothing is seen, and which the keys and the end of a terminal leave alone: they reach it as well.
    private static func command(_ text: String) -> ShellCommand {
        ShellCommand(text: "trap '' INT HUP; exec 2>/dev/null; \(text)")
    }
}
