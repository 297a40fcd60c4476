import HTML
import Words

/// A page made ready for reading: folded, with every known phrase and every address marked.
///
/// Behind one reference, since all who read a page share it. What lies between places and where addresses stand is found out when it
/// is first asked: in most letters nobody does.
final class Reading {
    let page: Page
    let folded: FoldedText
    let marks: [PhraseBook.Mark]
    /// Stretches of the folded text that are addresses (URLs, hosts, mailboxes): no code is looked for
    /// inside.
    private(set) lazy var addresses = {
        var scanner = AddressScanner(folded.bytes)
        defer { work += scanner.work }
        return scanner.matches()
    }()
    private lazy var gauge = Gauge(folded.bytes)
    /// Whether the page names an amount with the sign of its currency.
    private(set) lazy var namesAmount = Amounts.areSigned(in: folded.bytes)
    /// The bytes, marks and pieces of addresses that were looked at up to now: what the cost is counted in.
    private(set) var work: Int
    /// The names of credentials that can mean nothing else, each once, as far as a letter has a few.
    private let credentials: [ArraySlice<UInt8>]
    /// What a subject puts between quotation marks.
    private let titles: [Range<Int>]
    /// Where each line of the page begins in the folded text, ascending.
    private let lineStarts: [Int]

    /// A page of a letter from somebody of that name.
    init(_ page: Page, from sender: SenderName = SenderName("")) {
        self.page = page
        var folded = FoldedText()
        folded.reserve(page.text.bytes.count)
        var starts: [Int] = []
        starts.reserveCapacity(page.text.lines.count)
        var previous: VisibleText.Line?
        for line in page.text.lines {
            if let previous {
                if previous.block == line.block, previous.isQuoted == line.isQuoted {
                    folded.endLine(at: previous.range.upperBound)
                } else {
                    folded.endBlock(at: previous.range.upperBound)
                }
            }
            starts.append(folded.bytes.count)
            folded.append(page.text.bytes, in: line.range)
            previous = line
        }
        self.folded = folded
        lineStarts = starts
        let marks = sender.removed(from: PhraseBook.all.marks(in: folded), of: folded.bytes)
        self.marks = DigitWords.named(in: marks, of: folded.bytes)
        credentials = Self.credentials(in: folded.bytes, self.marks)
        titles = page.kind == .subject ? Self.titles(in: folded.bytes) : []
        work = folded.bytes.count + marks.count
    }

    /// The index of the line that a place in the folded text belongs to; `nil` without lines.
    func line(at place: Int) -> Int? {
        let next = lineStarts.partitioningIndex { $0 > place }
        return next > 0 ? next - 1 : nil
    }

    /// Whether a line begins at a place of the folded text.
    func beginsLine(_ place: Int) -> Bool { line(at: place).map { lineStarts[$0] == place } ?? false }

    /// Whether a line ends at a place of the folded text, or with one sign behind it.
    func endsLine(_ place: Int) -> Bool {
        line(at: place - 1).map { range(ofLine: $0).upperBound - place <= 1 } ?? false
    }

    /// Where a line stands in the folded text, without the blank or line feed at its end.
    func range(ofLine index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : folded.bytes.count
        while end > start, folded.bytes[end - 1] == 0x20 || folded.bytes[end - 1] == FoldedText.blockBreak {
            end -= 1
        }
        return start..<max(start, end)
    }

    /// What lies in a range of the folded text.
    func counts(in range: Range<Int>) -> Gauge.Counts { gauge.counts(in: range, of: folded.bytes) }

    /// Whether no sentence ends between two stretches, whichever is the first, and no more blocks than told.
    func isSentence(between one: Range<Int>, _ other: Range<Int>, blocks: Int32 = 0) -> Bool {
        gauge.isSentence(between: one, other, blocks: blocks, of: folded.bytes)
    }

    /// The text as it stands in the letter, on one line: blanks and line ends are single spaces.
    func original(_ range: Range<Int>) -> String {
        let source = folded.source(of: range)
        // A sender chooses how many marks hang on one character, and a `String` of them costs their square.
        guard source.count <= Limits.writtenBytes else {
            return String(decoding: folded.bytes[range].prefix(Limits.writtenBytes), as: UTF8.self)
        }
        let written = page.text.bytes[source]
        guard !written.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            return String(decoding: written, as: UTF8.self)
        }
        var bytes: [UInt8] = []
        for byte in written {
            if byte > 0x20, byte != 0x7F {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every way in which any of a stretch is shown.
    func emphasis(of range: Range<Int>) -> Emphasis {
        let source = folded.source(of: range)
        let runs = page.text.runs
        var at = runs.partitioningIndex { $0.range.upperBound > source.lowerBound }
        var result: Emphasis = []
        while at < runs.count, runs[at].range.lowerBound < source.upperBound {
            result.formUnion(runs[at].emphasis)
            at += 1
        }
        return result
    }

    /// The phrases that begin within so many bytes of a stretch, a sentence or so unless told.
    func marks(around range: Range<Int>, within reach: Int = Limits.sentence) -> ArraySlice<PhraseBook.Mark> {
        marks[firstMark(from: max(0, range.lowerBound - reach))..<firstMark(from: range.upperBound + reach)]
    }

    /// Whether one of some meanings is spoken of within a sentence or so of a place.
    func speaksOf(_ concepts: ConceptSet, around range: Range<Int>) -> Bool {
        marks(around: range).contains { !$0.concepts.isDisjoint(with: concepts) }
    }

    /// Whether a phrase beside a mark, and no part of it, has one of some meanings and stands in its sentence, at most so many
    /// blocks away.
    func speaksOf(_ concepts: ConceptSet, inSentenceOf mark: PhraseBook.Mark, blocks: Int32 = 0) -> Bool {
        marks(around: mark.range).contains { other in
            !other.range.overlaps(mark.range) && !other.concepts.isDisjoint(with: concepts)
                && isSentence(between: mark.range, other.range, blocks: blocks)
        }
    }

    /// Whether a name is the last word of one that can mean nothing else: "PIN", where the letter has "temporary PIN".
    func abbreviatesCredential(_ name: PhraseBook.Mark) -> Bool {
        let word = folded.bytes[name.range]
        return credentials.contains { $0.count > word.count && $0.suffix(word.count).elementsEqual(word) }
    }

    /// Whether the sentence of a name says what a code is for; a password alone may be that of a network.
    func tellsPurpose(of name: PhraseBook.Mark) -> Bool {
        if speaksOf(Self.purposes, inSentenceOf: name, blocks: 1) { return true }
        // "Enter the code below to confirm your address. / Your code: 481920": the sentence before speaks of the same.
        let word = folded.bytes[name.range]
        let before = marks[..<firstMark(from: name.range.lowerBound)].suffix(8).last {
            $0.range.upperBound <= name.range.lowerBound && $0.concepts == name.concepts
                && folded.bytes[$0.range].elementsEqual(word)
        }
        return before.map { other in
            counts(in: other.range.upperBound..<name.range.lowerBound).sentences <= 1
                && speaksOf(Self.purposes, inSentenceOf: other)
                && speaksOf(ConceptSet(.enter), inSentenceOf: other)
        } ?? false
    }

    private static let purposes = ConceptSet.purposes.subtracting(ConceptSet(.password)).union(
        ConceptSet(.secondFactor))

    /// Whether a phrase stands in a quotation, or in a title.
    func isQuoted(_ mark: PhraseBook.Mark) -> Bool {
        line(at: mark.range.lowerBound).map { page.text.lines[$0].isQuoted } ?? false || isTitle(mark)
    }

    /// Whether a phrase belongs to the name of something else: `New reply to "How I lost my login code"`.
    func isTitle(_ mark: PhraseBook.Mark) -> Bool { titles.contains { $0.contains(mark.range.lowerBound) } }

    private static func credentials(
        in bytes: [UInt8], _ marks: [PhraseBook.Mark]
    ) -> [ArraySlice<UInt8>] {
        var names: [ArraySlice<UInt8>] = []
        for mark in marks where !mark.concepts.isDisjoint(with: .credentials) {
            let name = bytes[mark.range]
            if !names.contains(where: { $0.elementsEqual(name) }) { names.append(name) }
            if names.count == Limits.credentialNames { break }
        }
        return names
    }

    /// Stretches of some words between quotation marks.
    private static func titles(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.contains(UInt8(ascii: "\"")) else { return [] }
        let gauge = Gauge(bytes)
        var titles: [Range<Int>] = []
        var open: Int?
        for at in bytes.indices where bytes[at] == UInt8(ascii: "\"") {
            guard let start = open else {
                open = at + 1
                continue
            }
            let counts = gauge.counts(in: start..<at, of: bytes)
            if counts.words >= Limits.titleWords { titles.append(start..<at) }
            open = nil
        }
        return titles
    }

    /// Whether the page begins with the word to keep something secret, and has one part: "Keep it secret: your login code" has two.
    var onlyWarns: Bool {
        guard let first = marks.first, first.range.lowerBound == 0, first.concepts.contains(.secrecy) else {
            return false
        }
        return !folded.bytes[first.range.upperBound...].contains { ":-!.|".utf8.contains($0) }
    }

    /// The phrase that one blank parts from a place behind it, of those that satisfy a condition.
    func markRightBefore(_ place: Int, where isWanted: (PhraseBook.Mark) -> Bool) -> PhraseBook.Mark? {
        marks[..<firstMark(from: place)].suffix(4).last { $0.range.upperBound + 1 == place && isWanted($0) }
    }

    /// The last phrase before a place that satisfies a condition, of those that begin at most so many bytes before it.
    func lastMark(
        before place: Int, within bytes: Int, where isWanted: (PhraseBook.Mark) -> Bool
    ) -> PhraseBook.Mark? {
        var index = firstMark(from: place)
        while index > 0, place - marks[index - 1].range.lowerBound <= bytes {
            index -= 1
            if isWanted(marks[index]) { return marks[index] }
        }
        return nil
    }

    /// The index of the first mark that begins at or after a place.
    func firstMark(from place: Int) -> Int {
        marks.partitioningIndex { $0.range.lowerBound >= place }
    }
}
