import Extraction

/// How many messages were read right, and how well findings keep what they claim.
struct Tally {
    private(set) var mails = 0
    private(set) var exact = 0
    private(set) var (withCode, codeRight) = (0, 0)
    private(set) var (withLink, linkRight) = (0, 0)
    private(set) var (silent, falseCodes, falseLinks, falseReceipts, falseMails) = (0, 0, 0, 0, 0)

    /// The share that was read exactly.
    var share: Double { mails == 0 ? 1 : Double(exact) / Double(mails) }

    mutating func add(_ mail: ReadMail) {
        mails += 1
        exact += mail.isExact ? 1 : 0
        if mail.hasCode {
            withCode += 1
            codeRight += mail.codes.first.map(mail.isRight) ?? false ? 1 : 0
        }
        if mail.hasLink {
            withLink += 1
            linkRight += mail.links.first.map(mail.isRight) ?? false ? 1 : 0
        }
        guard mail.label.none == true else { return }
        silent += 1
        falseCodes += mail.codes.isEmpty ? 0 : 1
        falseLinks += mail.links.isEmpty ? 0 : 1
        falseReceipts += mail.found.contains { $0.kind == .receiptNumber } ? 1 : 0
        falseMails += mail.found.isEmpty ? 0 : 1
    }

    /// One line of a table.
    var line: String {
        "\(mails) mails, exact \(Percent(exact, of: mails)), first code \(codeRight)/\(withCode), first link "
            + "\(linkRight)/\(withLink), with nothing to find \(silent): something found in \(falseMails) "
            + "(\(Percent(falseMails, of: silent))), codes \(falseCodes), links \(falseLinks), receipts \(falseReceipts)"
    }
}
