import ArgumentParser
import Extraction
import Foundation
import Ingestion

/// `latchkey-eval score`: holds the extractor against labelled mail.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Hold the extractor against labelled mail.",
        discussion: """
            LABELS has one JSON object a line: {"file", "lang", "product", "codes": [{"value", "kind"}],
            "links": [{"url", "kind"}], "none", "lure", "soft_links"}. Spaces and hyphens in codes do not count.
            """)

    @Argument(help: "The labels, JSON Lines.")
    var labels: String

    @Argument(help: "The folder of the messages that the labels name.")
    var folder: String

    @Option(help: "The field of the labels to break the result down by.")
    var by: Field = .lang

    @Option(help: "Show so many messages that are not exact.")
    var misses = 0

    @Option(help: "The confidence from which a finding is reported.")
    var threshold = Extractor.standardThreshold

    /// The fields that a result can be broken down by.
    enum Field: String, ExpressibleByArgument, Sendable {
        case lang, product
    }

    func run() async throws {
        let text = try String(contentsOfFile: labels, encoding: .utf8)
        let decoder = JSONDecoder()
        var waiting = try text.split(separator: "\n").map {
            try decoder.decode(MailLabel.self, from: Data($0.utf8))
        }[...]
        let extractor = Extractor(threshold: threshold)
        let folder = URL(fileURLWithPath: folder)
        var total = Score()
        var parts: [String: Score] = [:]
        var shown = 0
        try await OrderedWork.run(
            next: { waiting.popFirst() },
            work: { label -> (MailLabel, [Finding]) in
                let bytes = (try? Data(contentsOf: folder.appendingPathComponent(label.file))).map {
                    [UInt8]($0)
                }
                return (label, extractor.findings(in: Letter(parsing: bytes ?? [])))
            },
            consume: { label, findings in
                let score = Score(label, findings)
                total += score
                parts[(by == .lang ? label.lang : label.product) ?? "-", default: Score()] += score
                guard score.exact == 0, shown < misses else { return }
                shown += 1
                print(
                    "MISS \(label.file) wanted \(label.wanted) found \(findings.map { "\($0.kind.rawValue) \($0.value)" })"
                )
            })
        for (name, score) in parts.sorted(by: { $0.value.share < $1.value.share })
        where score.exact < score.mails {
            print("\(name): \(score)")
        }
        print("all: \(total)")
    }
}

/// What is in a message, said by a person.
private struct MailLabel: Decodable, Sendable {
    struct Code: Decodable, Sendable {
        var value: String
        var kind: String
    }

    struct Link: Decodable, Sendable {
        var url: String
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

    var wanted: [String] { (codes ?? []).map(\.value) + (links ?? []).map(\.url) }
}

/// How many messages were read right.
private struct Score: CustomStringConvertible {
    var mails = 0
    var exact = 0
    var (withCode, codeRight) = (0, 0)
    var (withLink, linkRight) = (0, 0)
    var (silent, falseAlarms) = (0, 0)
    var receiptsAsCodes = 0

    var share: Double { mails == 0 ? 1 : Double(exact) / Double(mails) }

    init() {}

    init(_ label: MailLabel, _ findings: [Finding]) {
        let isReceipt = { (kind: String) in kind.hasPrefix("receipt") }
        let codes = Set((label.codes ?? []).filter { !isReceipt($0.kind) }.map { Self.bare($0.value) })
        let receipts = Set((label.codes ?? []).filter { isReceipt($0.kind) }.map { Self.bare($0.value) })
        let links = Set((label.links ?? []).map(\.url))
        let soft = Set(label.softLinks ?? [])
        let found = findings.filter { !$0.kind.isLink && $0.kind != .receiptNumber }.map(Self.forms)
        let foundReceipts = Set(findings.filter { $0.kind == .receiptNumber }.map { Self.bare($0.value) })
        let foundLinks = findings.filter { $0.kind.isLink && !soft.contains($0.value) }.map(\.value)

        mails = 1
        withCode = codes.isEmpty ? 0 : 1
        codeRight = found.first.map { codes.isDisjoint(with: $0) ? 0 : 1 } ?? 0
        withLink = links.isEmpty ? 0 : 1
        linkRight = foundLinks.first.map { links.contains($0) ? 1 : 0 } ?? 0
        receiptsAsCodes = found.count { !receipts.isDisjoint(with: $0) }
        if label.none == true {
            silent = 1
            let isFalse =
                !found.isEmpty || !foundReceipts.isEmpty || !foundLinks.isEmpty && label.lure != true
            falseAlarms = isFalse ? 1 : 0
            exact = 1 - falseAlarms
        } else {
            let isExact =
                codeRight >= withCode && linkRight >= withLink && foundReceipts == receipts
                && found.allSatisfy { !codes.isDisjoint(with: $0) } && links.isSuperset(of: foundLinks)
            exact = isExact ? 1 : 0
        }
    }

    static func += (sum: inout Score, other: Score) {
        sum.mails += other.mails
        sum.exact += other.exact
        sum.withCode += other.withCode
        sum.codeRight += other.codeRight
        sum.withLink += other.withLink
        sum.linkRight += other.linkRight
        sum.silent += other.silent
        sum.falseAlarms += other.falseAlarms
        sum.receiptsAsCodes += other.receiptsAsCodes
    }

    var description: String {
        """
        \(mails) mails, exact \(exact), first code right \(codeRight)/\(withCode), first link right \
        \(linkRight)/\(withLink), false alarms \(falseAlarms)/\(silent), receipts as codes \(receiptsAsCodes)
        """
    }

    /// A code in both its forms, without spaces and hyphens.
    private static func forms(_ finding: Finding) -> Set<String> {
        [bare(finding.value), bare(finding.copy)]
    }

    private static func bare(_ value: String) -> String {
        String(value.filter { $0.isLetter || $0.isNumber || $0 == "_" })
    }
}
