import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey show`: one finding, opened.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open one finding: its value, where it is from, and why it was taken.")

    @OptionGroup var places: Places

    @OptionGroup var choice: RowChoice

    @Flag(help: "As one JSON object.")
    var json = false

    func run() throws {
        try choice.check()
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        let row = try choice.row(in: vault, of: opened)
        if json {
            Output.line(JSON.object(row.wholeJSON(at: Date())).line)
        } else {
            for (name, value) in Self.lines(of: row) { Output.line(name.padding(to: 11) + value) }
        }
    }

    private static func lines(of row: Row) -> [(String, String)] {
        let stored = row.finding
        let found = stored.finding
        let sender =
            stored.letter.senderName.isEmpty
            ? stored.letter.sender : "\(stored.letter.senderName) <\(stored.letter.sender)>"
        var lines = [
            (found.kind.isLink ? "link" : "value", Inert.text(found.value, limit: Row.longestValue)),
            ("kind", "\(found.kind.rawValue): \(found.kind.purpose)"),
            ("from", Inert.text(sender)),
            ("service", Inert.text(stored.letter.service)),
            ("subject", Inert.text(stored.letter.subject)),
            ("received", LocalTime.text(row.label.received)),
        ]
        if found.copy != found.value { lines.insert(("to type", Inert.text(found.copy)), at: 1) }
        if let target = found.target { lines.insert(("names also", Inert.text(target)), at: 1) }
        if !found.text.isEmpty { lines.insert(("words", Inert.text(found.text)), at: 1) }
        if let expires = row.label.expires {
            lines.append(("expires", LocalTime.text(expires) + (expires > Date() ? "" : " (expired)")))
        }
        if let goes = row.label.goes { lines.append(("kept until", LocalTime.text(goes))) }
        if let used = row.label.used { lines.append(("used", LocalTime.text(used))) }
        if row.isSuperseded {
            lines.append(("superseded", "a newer one has come since, or a letter says that it is over"))
        }
        let place = stored.place
        lines.append(("lies in", Inert.text("\(place.account), \(place.folder), message \(place.uid)")))
        if let page = stored.followed {
            lines.append(("seen on", Inert.text("the page of \(page.host) behind link \(page.id)")))
        }
        lines += [
            ("sure", "\(Finding.json(found.confidence).line), \(found.why)"),
            (
                "checks",
                Inert.text("SPF \(found.trust.spf), DKIM \(found.trust.dkim), DMARC \(found.trust.dmarc)")
            ),
        ]
        lines += found.trust.warnings.map { ("careful", "\($0.sentence) (\($0.rawValue))") }
        return lines
    }
}
