import ArgumentParser

/// `latchkey run`: watches every account until it is told to stop.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watch every account, and keep what is found the moment it comes.",
        discussion: """
            Accounts are those of the configuration. Mailboxes are never changed. SIGTERM and SIGINT end it; what was read
            before stays read; SIGHUP reads the configuration again. `latchkey status` shows how it does, `latchkey wait` hands over the next code.

            Where the kernel can (Landlock), it is kept to its files and ports, unless the configuration has it start
            programs; a line at the start says what is in force. Accounts that are added later may use the usual ports (143, 443,
            993) and files beside the configuration; for others, and for programs, restart it.
            """)

    @OptionGroup var places: Places

    @Flag(name: .shortAndLong, help: "Tell each step on standard error.")
    var verbose = false

    func run() async throws { try await prepared().run() }

    /// The watch, to be asked for before there are other threads.
    func prepared() throws -> PreparedWatch { try PreparedWatch(in: places, isVerbose: verbose) }
}
