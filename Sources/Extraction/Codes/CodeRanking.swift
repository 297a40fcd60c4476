import Words

/// Brings together what all pages of a letter say about its codes.
struct CodeRanking {
    private let letter: Letter
    private var occurrences: [CodeReader.Occurrence] = []
    /// What the letter marks as codes for programs, without grouping.
    private let hints: Set<[UInt8]>
    /// The words of the sender's name, in small letters.
    private let sender: Set<Substring>

    init(_ letter: Letter) {
        self.letter = letter
        hints = Set(letter.pages.lazy.flatMap(\.codeHints).map(Self.bare))
        sender = Set(letter.senderName.lowercased().split(separator: " "))
    }

    private static func bare(_ text: some Sequence<UInt8>) -> [UInt8] {
        text.filter(WordCharacter.isAlphanumeric)
    }

    mutating func add(_ found: [CodeReader.Occurrence]) {
        occurrences += found
    }

    /// One finding a value, the best first.
    func findings(life: Int?) -> [Finding] {
        var values: [(copy: String, all: [CodeReader.Occurrence])] = []
        var places: [String: Int] = [:]
        for var occurrence in occurrences {
            // In which order cells are read, a subject or the other text may tell.
            if occurrence.evidence.contains(Weights.joined), places[occurrence.copy] == nil,
                case let other = String(occurrence.copy.reversed()), places[other] != nil
            {
                (occurrence.copy, occurrence.value) = (other, other)
            }
            if let place = places[occurrence.copy] {
                values[place].all.append(occurrence)
            } else {
                places[occurrence.copy] = values.count
                values.append((occurrence.copy, [occurrence]))
            }
        }
        guard !values.isEmpty else { return [] }
        let cargo = LinkCargo(of: letter)
        let judged = values.compactMap { judge($0.all, cargo) }.sorted { $0.score > $1.score }
        let trust = Trust(of: letter)
        return withoutRivals(judged).prefix(Limits.codes).map { finding($0, life: life, trust) }
    }

    /// An "activation code" or "registration code" that dies within a day is for one time; a "temporary PIN" that lives a week
    /// or longer is not.
    private func kind(of best: CodeReader.Occurrence, life: Int?) -> Finding.Kind {
        if best.kind == .oneTimeCode, life.map({ $0 >= 7 * 86_400 }) ?? false { return .accessCode }
        guard best.kind == .accessCode else { return best.kind }
        let isSecret =
            best.evidence.contains(Weights.secret) && best.copy.utf8.count <= 8
            && best.copy.utf8.allSatisfy(WordCharacter.isDigit)
        return isSecret || life.map { $0 <= 86_400 } ?? false ? .oneTimeCode : .accessCode
    }

    private typealias Judged = (
        best: CodeReader.Occurrence, evidence: [Evidence], score: Double, isPlainOnly: Bool
    )

    private func judge(_ all: [CodeReader.Occurrence], _ cargo: LinkCargo) -> Judged? {
        guard var best = all.max(by: { $0.score < $1.score }) else { return nil }
        var evidence = best.evidence
        if all.contains(where: { $0.page == .subject }), all.contains(where: { $0.page != .subject }) {
            evidence.append(Weights.subjectRepeats)
        }
        if all.contains(where: { $0.page == .html }), all.contains(where: { $0.page == .plain }) {
            evidence.append(Weights.witness)
        }
        let isRow = evidence.contains(Weights.lettersOnly) && !evidence.contains(Weights.lettersInFrame)
        // A word of plain letters needs both: the subject that hands it over, and a line of its own.
        let isShown = all.contains { $0.evidence.contains(Weights.aloneOnLine) }
        guard !isRow || evidence.contains(Weights.subjectRepeats) && isShown else { return nil }
        guard best.kind == .receiptNumber || best.isLabelled || !isSender(best.copy) else {
            return nil
        }
        // What the plain text quotes is no news in the other one.
        let plain = all.filter { $0.page == .plain }
        if !plain.isEmpty, !evidence.contains(Weights.quoted),
            plain.allSatisfy({ $0.evidence.contains(Weights.quoted) })
        {
            evidence.append(Weights.quoted)
        }
        // "Your code MAJA-4471" in the subject, and "referral code MAJA-4471" below it.
        let below = all.filter { $0.page != .subject }
        if best.kind != .receiptNumber, best.page == .subject, !below.isEmpty,
            below.allSatisfy({ $0.evidence.contains(Weights.baitLabel) })
        {
            evidence.append(Weights.baitClose)
        }
        if letter.boundCode?.code == best.value { evidence.append(Weights.bound) }
        for reason in Self.lasting
        where !evidence.contains(reason) && all.contains(where: { $0.evidence.contains(reason) }) {
            evidence.append(reason)
        }
        // "Your code is 448 120. Type it without the blank, e.g. 448120": an example of how to type it.
        let first = all.first { $0.page != .subject }
        if first?.evidence.contains(Weights.example) ?? false, !evidence.contains(Weights.example) {
            evidence.append(Weights.example)
        }
        if isHinted(best) { evidence.append(Weights.hinted) }
        if best.kind != .receiptNumber {
            // The links of shops carry their vouchers.
            if !evidence.contains(Weights.selling) || !evidence.contains(Weights.wordLike),
                (evidence.contains(Weights.long) ? cargo.rows : cargo.codes).contains(Array(best.copy.utf8))
            {
                evidence.append(Weights.carried)
                // Members and orders have longer numbers.
                if evidence.contains(Weights.unnamed), best.copy.utf8.count <= 8 {
                    evidence.append(Weights.carriedUnnamed)
                }
            }
            let written = best.value.utf8.map(Folding.lowerASCII)
            if cargo.items.contains(written) || cargo.items.contains(Array(best.copy.utf8)) {
                evidence.append(Weights.linkedItem)
            }
        }
        // The subject may write it with a prefix; the body shows what is to be typed.
        if let shown = all.filter({ $0.page != .subject }).max(by: { $0.score < $1.score }) {
            best.value = shown.value
        }
        return (
            best, evidence, evidence.reduce(0) { $0 + $1.weight }, all.allSatisfy { $0.page == .plain }
        )
    }

    /// What is true of a value wherever it stands, once it is said.
    private static let lasting = [Weights.key, Weights.equated]

    /// Whether a word is a part of the sender's name: "ShelfScan", "Key365".
    private func isSender(_ word: String) -> Bool {
        guard word.utf8.contains(where: WordCharacter.isLetter) else { return false }
        let word = word.lowercased()
        return letter.service.hasPrefix(word + ".") || sender.contains(word[...])
    }

    /// Whether the letter marks a code as such for programs, with or without its grouping and prefix.
    private func isHinted(_ best: CodeReader.Occurrence) -> Bool {
        guard !hints.isEmpty else { return false }
        return [best.copy, best.value].contains { text in
            let bare = Self.bare(text.utf8)
            return !bare.isEmpty && hints.contains(bare)
        }
    }

    /// Among codes to type the best stands alone, unless others are as good: then each is doubtful.
    private func withoutRivals(_ judged: [Judged]) -> [Judged] {
        let credentials = Set(
            judged.filter { $0.best.kind != .receiptNumber && $0.score > 0 }.map(\.best.value))
        let judged = judged.filter { $0.best.kind != .receiptNumber || !credentials.contains($0.best.value) }
        guard let top = judged.first(where: { $0.best.kind != .receiptNumber }) else { return judged }
        return judged.compactMap { candidate in
            if candidate.best.kind == .receiptNumber || candidate.best.copy == top.best.copy {
                return candidate
            }
            if candidate.best.kind == .recoveryCode, top.best.kind == .recoveryCode { return candidate }
            // "Online access code: ..." and "Confirmation code: ...": a code of each kind, both by their labels, and the lesser by one that
            // can mean nothing else.
            if candidate.best.kind != top.best.kind, isLabelledInFull(candidate), top.best.isLabelled {
                return candidate
            }
            guard candidate.score > top.score - 1 else { return nil }
            return (
                candidate.best, candidate.evidence + [Weights.crowd], candidate.score + Weights.crowd.weight,
                candidate.isPlainOnly
            )
        }
    }

    /// Whether nothing stands between a name and it; behind one in a subject, letters alone are whose code it is: "access code USCIS".
    private func isLabelledInFull(_ candidate: Judged) -> Bool {
        (candidate.evidence.contains(Weights.label) || candidate.evidence.contains(Weights.heading))
            && (candidate.best.page != .subject || !candidate.evidence.contains(Weights.lettersOnly))
    }

    private func finding(_ judged: Judged, life: Int?, _ trust: Trust) -> Finding {
        let (best, evidence) = (judged.best, judged.evidence)
        let kind = kind(of: best, life: life)
        return Finding(
            kind: kind, value: best.value, copy: best.copy, text: "",
            confidence: Weights.confidence(evidence),
            expires: kind.expiry(after: letter.date, life: life),
            evidence: evidence.sorted { abs($0.weight) > abs($1.weight) },
            trust: trust.with(code: best.value, isShown: !judged.isPlainOnly || !letter.isShownAsHTML))
    }
}
