import ArgumentParser
import FoundationEssentials
import Storage

/// `latchkey open`: gives one link to the desktop's browser.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open one link in the desktop's browser, after showing where it leads.",
        discussion: """
            The link goes to the browser by a page that only its owner can read, and never stands on a command line. The page
            is removed a few seconds later.

            Examples:
              latchkey open 9
              latchkey open --last --from example.org
            """)

    @OptionGroup var places: Places

    @OptionGroup var choice: RowChoice

    @Flag(help: "Open it although its origin is doubtful.")
    var anyway = false

    @Option(
        help: ArgumentHelp("How long the page stays, for the browser to read it.", valueName: "time"),
        transform: Wait.duration)
    var clearAfter: Duration = .seconds(10)

    func run() throws {
        try choice.check()
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        let row = try choice.row(in: vault, of: opened)
        let link = try ChosenLink(row, anyway: anyway)
        guard BrowserPage.canBeOpened else {
            throw Failure(
                description: "no browser can be opened from here: xdg-open is missing"
                    + "\nhint: install xdg-utils, or take the link from `latchkey show \(row.label.id)`")
        }
        try hand(link.address)
        try vault.markUsed([row.label.id], at: Date())
    }

    private func hand(_ link: String) throws {
        // The page goes also when the command is told to end; a browser that runs in its foreground ends by itself.
        let signals = TerminationSignals()
        let page = try BrowserPage(leadingTo: link)
        try page.open()
        signals.wait(atMost: clearAfter)
        page.remove()
    }
}
