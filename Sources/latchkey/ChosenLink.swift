import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// The link of a finding, once its owner was told where it leads.
struct ChosenLink {
    /// The address as the letter writes it.
    let address: String

    /// Tells where the link of a row leads.
    ///
    /// - Parameters:
    ///   - row: The finding.
    ///   - anyway: Whether its owner wants it although its origin is doubtful.
    /// - Throws: ``Failure`` when it is no link to a web page, or a doubtful one that is not wanted anyway.
    init(_ row: Row, anyway: Bool) throws {
        let found = row.finding.finding
        guard found.kind.isLink else {
            throw Failure(
                description: "finding \(row.label.id) is no link, but a \(found.kind.rawValue)"
                    + "\nhint: `latchkey copy \(row.label.id)` copies it")
        }
        guard let url = URL(string: found.value), let host = url.host(percentEncoded: true), !host.isEmpty,
            ["https", "http"].contains(url.scheme?.lowercased()),
            // Browsers take it for a slash, so that the host may be another.
            !found.value.contains("\\")
        else {
            throw Failure(
                description:
                    "link of finding \(row.label.id) leads to no web page\nhint: `latchkey show` shows it")
        }
        Output.note(
            "leads to \(Inert.text(host, limit: 300))"
                + (found.target.map { ", which names \(Inert.text($0, limit: 300))" } ?? "")
                + ", sent by \(Inert.text(row.finding.letter.service, limit: 80))")
        guard found.trust.isTrusted || anyway else {
            throw Failure(
                description:
                    "link is doubtful: \(found.trust.warnings.map(\.sentence).joined(separator: "; "))"
                    + "\nhint: if you are sure of it, give --anyway")
        }
        address = found.value
    }
}
