import Glibc

/// A page for the desktop's browser that only its owner can read, and that does nothing but lead on: what it leads to
/// never stands on a command line, which is everybody's to read.
struct BrowserPage: ~Copyable {
    private let path: String

    /// Whether this machine knows how to open a browser.
    static var canBeOpened: Bool { ShellCommand.canRun("xdg-open") }

    /// Writes a page.
    ///
    /// - Throws: ``Failure`` when it cannot be written.
    init(leadingTo link: String) throws {
        path = try Self.written(Self.page(leadingTo: link))
    }

    deinit { unlink(path) }

    private static func written(_ page: String) throws -> String {
        let directory = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(directory)/latchkey-XXXXXX.html".utf8CString)
        let file = mkstemps(&name, 5)
        guard file >= 0 else {
            throw Failure(
                description: "no page can be written in \(Inert.text(directory))\nhint: set XDG_RUNTIME_DIR")
        }
        defer { close(file) }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let page = Array(page.utf8)
        let written = page.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written == page.count else {
            unlink(path)
            throw Failure(
                description: "page cannot be written to \(Inert.text(directory))\nhint: make room there")
        }
        return path
    }

    /// Gives it to the browser.
    ///
    /// - Throws: ``Failure`` when the browser does not start.
    func open() throws {
        try ShellCommand(text: "xdg-open \"$(cat)\" >/dev/null 2>&1").run(givenInput: Array(path.utf8))
    }

    /// Gives it to the browser, and neither waits nor asks how that went.
    func openInBackground() {
        try? ShellCommand(text: "page=$(cat); xdg-open \"$page\" </dev/null >/dev/null 2>&1 &")
            .run(givenInput: Array(path.utf8))
    }

    /// Takes it away.
    consuming func remove() {}

    /// A page that tells the next one nothing of itself.
    private static func page(leadingTo link: String) -> String {
        let escaped = link.unicodeScalars.map { scalar in
            "&<>\"'".unicodeScalars.contains(scalar) || !scalar.isASCII || scalar.value <= 0x20
                ? "&#\(scalar.value);" : String(scalar)
        }.joined()
        return "<!DOCTYPE html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
            + "<meta http-equiv=\"refresh\" content=\"0;url=\(escaped)\">\n"
    }
}
