import ArgumentParser
import Extraction
import FoundationEssentials
import Glibc
import Ingestion
import Storage

/// `latchkey copy`: puts one finding into the clipboard, for a while.
struct Copy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a code or a link into the clipboard, and take it out again after a while.",
        discussion: """
            wl-copy, xclip or xsel are used where there is a display, the terminal itself (OSC 52) where there is none, as
            over ssh. The command stays until the clipboard is cleared; Ctrl-C clears it at once. Where clean-up is set, the
            mail is marked or moved then.

            Examples:
              latchkey copy 12
              latchkey copy --last --from example.org
            """)

    @OptionGroup var places: Places

    @OptionGroup var choice: RowChoice

    @Option(
        help: ArgumentHelp("How long it stays in the clipboard.", valueName: "time"), transform: Wait.duration
    )
    var clearAfter: Duration = .seconds(45)

    @Flag(help: "Leave it in the clipboard.")
    var keep = false

    // On the main thread, since all others leave signals to it.
    @MainActor
    func run() async throws {
        try choice.check()
        let configuration = try Configuration.load(from: places)
        let opened = try OpenVault(places: places, configuration: configuration)
        let vault = try opened.existing()
        let row = try choice.row(in: vault, of: opened)
        guard let clipboard = Clipboard.found() else {
            throw Failure(
                description:
                    "no clipboard is there\nhint: install wl-clipboard, xclip or xsel, or run it on a terminal"
            )
        }
        let found = row.finding.finding
        let text = row.handedOver
        // Those of the terminal are noted all along; SIGTERM ends a command whose clipboard does not answer.
        let interrupts = keep ? nil : TerminationSignals([SIGINT, SIGHUP])
        try clipboard.put(text)
        let termination = keep ? nil : TerminationSignals([SIGTERM])
        // What is in the clipboard must go from there, whatever becomes of the mark.
        let marking = Result { try vault.markUsed([row.label.id], at: Date()) }
        let what = "\(found.kind.rawValue) from \(Inert.text(row.finding.letter.service, limit: 80))"
        Output.note(
            "copied: \(what)\(keep ? "" : "; cleared in \(clearAfter.components.seconds) s, or by Ctrl-C")")
        if !found.trust.isTrusted {
            Output.note("careful: \(found.trust.warnings.map(\.sentence).joined(separator: "; "))")
        }
        if let interrupts, let termination {
            termination.wait(atMost: clearAfter)
            termination.restore()
            let isCleared = try clipboard.clear(ifItHolds: text)
            interrupts.restore()
            Output.note(isCleared ? "cleared" : "left alone: something else was copied since")
        }
        await row.cleanUpMail(by: configuration)
        try marking.get()
    }
}
