internal import FoundationEssentials
import Words

/// Reads findings out of letters: a function, without state.
public struct Extractor: Sendable {
    /// The confidence from which a finding is reported; 0...1.
    public var threshold: Double

    /// The threshold at which precision beats recall.
    public static let standardThreshold = 0.5

    /// An extractor with a threshold.
    public init(threshold: Double = Extractor.standardThreshold) {
        self.threshold = threshold
    }

    /// The findings at or above the threshold, best first; empty is an answer.
    public func findings(in letter: Letter) -> [Finding] { yield(of: letter).findings }

    /// What a letter brings.
    public func yield(of letter: Letter) -> Yield {
        var work = 0
        return yield(of: letter, work: &work)
    }

    /// What a letter brings, and what was looked at for it: what the cost is counted in.
    func yield(of letter: Letter, work: inout Int) -> Yield {
        let sender = SenderName(letter.senderName)
        let name = FoldedText(letter.senderName).bytes
        let readings = letter.pages.map { Reading($0, from: sender) }
        let mood = Mood(readings, origination: letter.origination, sender: name)
        let life = Expiry.seconds(in: readings)
        var codes = CodeRanking(letter)
        var links = LinkRanking(letter)
        let over = EndingReader(readings: readings, mood: mood).kinds()
        let mayHoldCodes = letter.boundCode != nil || mood.mayHoldCodes(in: readings)
        lazy var passwordContext = PasswordReader.context(of: readings, mood)
        for reading in readings {
            defer { work += reading.work + reading.page.links.count }
            codes.add(ReceiptReader(reading: reading).occurrences())
            if mayHoldCodes {
                let passwords = PasswordReader(reading: reading, mood: mood)
                    .occurrences(in: passwordContext)
                let tokens = TokenScanner.tokens(in: reading, mood: mood, work: &work).filter { token in
                    if isName(reading.folded.bytes[token.range], token, of: name) { return false }
                    // A piece of a password is none.
                    let next = passwords.partitioningIndex { $0.range.upperBound > token.range.lowerBound }
                    return next == passwords.count || !passwords[next].range.overlaps(token.range)
                }
                work += tokens.count
                codes.add(passwords)
                codes.add(CodeReader(reading: reading, mood: mood, tokens: tokens).occurrences())
                codes.add(TicketReader(reading: reading, mood: mood, tokens: tokens)?.occurrences() ?? [])
            }
            links.add(
                LinkReader(
                    reading: reading, mood: mood, service: letter.service, over: over
                ).occurrences())
        }
        links.add(ActionReader(actions: letter.actions, mood: mood).occurrences())
        let typed = codes.findings(life: life)
        let sure = typed.filter {
            $0.kind != .receiptNumber && $0.copy.utf8.count > 4 && $0.confidence >= Self.standardThreshold
        }
        .prefix(4)
        let found =
            typed
            + links.findings(
                life: life, threshold: threshold, beside: sure.map { $0.copy.utf8.map(Folding.lowerASCII) })
        let findings = found.filter { $0.confidence >= threshold }
            .enumerated().sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }
            .map(\.element)
        // A letter that hands over the means to do something says beforehand what comes of it.
        let isEnding = !over.isEmpty && findings.allSatisfy { $0.kind == .receiptNumber }
        return Yield(
            findings: findings,
            ending: isEnding ? Ending(kinds: over, isTrusted: Trust(of: letter).isTrusted) : nil)
    }

    /// Whether a token is what the sender is called: "12306", a railway, or "StoraBox-4B (Cellar)".
    ///
    /// Who hands over a code in the place of a name writes more than one digit.
    private func isName(_ bytes: ArraySlice<UInt8>, _ token: Token, of sender: [UInt8]) -> Bool {
        if token.isNumeric { return token.length <= 5 && bytes == sender[...] }
        return token.digits == 1 && bytes.count >= 4 && sender.starts(with: bytes)
            && sender.dropFirst(bytes.count).first.map { !WordCharacter.isWord($0) } ?? true
    }

    /// What opens something comes before what only tracks it, however sure that is.
    private func rank(_ finding: Finding) -> Double {
        finding.kind == .receiptNumber ? finding.confidence - 1 : finding.confidence
    }
}

extension Finding.Kind {
    /// How long a finding of this kind lives when the letter does not say, in seconds; `nil` for ever.
    public var defaultLife: Int? {
        switch self {
        case .oneTimeCode: 15 * 60
        case .signInLink: 60 * 60
        case .verifyLink, .resetLink: 24 * 3600
        case .inviteLink: 7 * 86_400
        case .accessCode: 90 * 86_400
        case .receiptNumber, .recoveryCode: nil
        }
    }

    /// When a finding of this kind stops working.
    func expiry(after date: Date?, life: Int?) -> Date? {
        guard let date,
            let seconds = self == .receiptNumber || self == .recoveryCode ? nil : life ?? defaultLife
        else {
            return nil
        }
        return date.addingTimeInterval(TimeInterval(seconds))
    }
}
