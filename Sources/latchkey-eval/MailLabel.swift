import Extraction
import Foundation

/// What is in a message, said by a person.
struct MailLabel: Decodable, Sendable {
    struct Code: Decodable, Sendable {
        var value: String
        var kind: String
    }

    struct Link: Decodable, Sendable {
        var url: String
        var kind: String
    }

    var file: String
    var lang: String?
    var product: String?
    var codes: [Code]?
    var links: [Link]?
    var none: Bool?
    /// Ordinary mail that imitates confirmation: its links are arguable and do not count.
    var lure: Bool?
    /// Links that count neither way.
    var softLinks: [String]?

    enum CodingKeys: String, CodingKey {
        case file, lang, product, codes, links, none, lure
        case softLinks = "soft_links"
    }

    /// The labels of a file of JSON Lines.
    static func load(from path: String) throws -> [MailLabel] {
        let decoder = JSONDecoder()
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try decoder.decode(MailLabel.self, from: Data($0.utf8))
        }
    }

    /// All that a right reader reports: the bare code or the address, and its kind.
    var wanted: [(value: String, kind: String)] {
        (codes ?? []).map { (Self.bare($0.value), $0.kind) } + (links ?? []).map { ($0.url, $0.kind) }
    }

    /// Whether a finding counts neither way.
    func isArguable(_ finding: Finding) -> Bool {
        finding.kind.isLink && (lure == true || softLinks?.contains(finding.value) == true)
    }

    /// The kind that the label gives a finding; `nil` where it is wrong.
    func kind(of finding: Finding) -> String? {
        if finding.kind.isLink { return links?.first { $0.url == finding.value }?.kind }
        let forms = [Self.bare(finding.value), Self.bare(finding.copy)]
        return codes?.first { code in
            forms.contains(Self.bare(code.value))
                && (code.kind == Finding.Kind.receiptNumber.rawValue) == (finding.kind == .receiptNumber)
        }?.kind
    }

    /// A code without blanks and hyphens.
    static func bare(_ value: String) -> String {
        String(value.filter { $0.isLetter || $0.isNumber || $0 == "_" })
    }
}
