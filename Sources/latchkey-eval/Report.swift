import Extraction

/// What `latchkey-eval score` and `eval` print.
struct Report {
    private let mails: [ReadMail]

    /// The field of the labels to break the result down by.
    enum Field: String, Sendable {
        case lang, product
    }

    init(_ mails: [ReadMail]) { self.mails = mails }

    func print(by field: Field, misses: Int) {
        for mail in mails.filter({ !$0.isExact }).prefix(misses) { Swift.print(mail.explanation) }
        Swift.print(
            "\nkind: labelled, found (recall), reported, right (precision), of the right kind, mails with it read exactly"
        )
        for kind in Finding.Kind.allCases { printKind(kind) }
        Swift.print("\n\(field.rawValue): those not read exactly, the worst first")
        var parts: [String: Tally] = [:]
        for mail in mails {
            parts[(field == .lang ? mail.label.lang : mail.label.product) ?? "-", default: Tally()].add(mail)
        }
        for (name, tally) in parts.sorted(by: { ($0.value.share, $0.key) < ($1.value.share, $1.key) })
        where tally.exact < tally.mails {
            Swift.print("  \(name): \(tally.line)")
        }
        printReliability()
        Swift.print("\nall: \(tally(of: mails).line)")
    }

    /// The figures of two halves, of which no product is in both, and how the weights would be fitted on each.
    func printHalves() {
        let first = mails.filter { Self.isInFirstHalf($0.label) }
        let second = mails.filter { !Self.isInFirstHalf($0.label) }
        Swift.print("\none half of the products: \(tally(of: first).line)")
        Swift.print("the other half: \(tally(of: second).line)")
        for (name, fitted, checked) in [("one", first, second), ("other", second, first)] {
            let fit = Fit(on: fitted)
            Swift.print("\nweights fitted on the \(name) half")
            Swift.print(
                "  there:           as they are \(Fit.asTheyAre.figures(on: fitted)), fitted \(fit.figures(on: fitted))"
            )
            Swift.print(
                "  on the other:    as they are \(Fit.asTheyAre.figures(on: checked)), fitted \(fit.figures(on: checked))"
            )
            Swift.print("  would move most: \(fit.moved(8))")
        }
    }

    private func tally(of mails: [ReadMail]) -> Tally {
        mails.reduce(into: Tally()) { $0.add($1) }
    }

    private func printKind(_ kind: Finding.Kind) {
        let wanted = mails.reduce(0) { $0 + $1.label.wanted.count { $0.kind == kind.rawValue } }
        let missed = mails.reduce(0) { $0 + $1.missed.count { $0.kind == kind.rawValue } }
        let reported = mails.flatMap { mail in
            mail.found.filter { $0.kind == kind }.map { mail.label.kind(of: $0) }
        }
        let having = mails.filter { $0.label.wanted.contains { $0.kind == kind.rawValue } }
        let right = reported.compactMap(\.self)
        Swift.print(
            "  \(kind.rawValue): \(wanted), \(wanted - missed) (\(Percent(wanted - missed, of: wanted))), "
                + "\(reported.count), \(right.count) (\(Percent(right.count, of: reported.count))), "
                + "\(Percent(right.count { $0 == kind.rawValue }, of: right.count)), "
                + "\(Percent(having.count(where: \.isExact), of: having.count))")
    }

    private func printReliability() {
        Swift.print("\nreliability: claimed from, findings, claimed on average, true")
        let found = mails.flatMap { mail in
            mail.found.map { (claim: $0.confidence, isRight: mail.isRight($0)) }
        }
        for (low, high) in zip(Self.claims, Self.claims.dropFirst() + [1.01]) {
            let part = found.filter { (low..<high).contains($0.claim) }
            guard !part.isEmpty else { continue }
            let average = part.reduce(0) { $0 + $1.claim } / Double(part.count)
            Swift.print(
                "  \(low): \(part.count), \(Percent(average)), \(Percent(part.count(where: \.isRight), of: part.count))"
            )
        }
    }

    private static let claims = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]

    /// Which half a product falls into, the same in every run (FNV-1a).
    private static func isInFirstHalf(_ label: MailLabel) -> Bool {
        let hash = (label.product ?? label.file).utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        return hash >> 32 & 1 == 0
    }
}
