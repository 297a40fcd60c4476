/// What has to be set right before a message is read: an mbox line, blank lines before the header, lone
/// carriage returns.
struct MessageEnvelope {
    /// The bytes with lone carriage returns made line feeds where they end a line; of the same length.
    private(set) var source: [UInt8]
    /// Where the header starts.
    private(set) var headerStart = 0
    private(set) var defects: Set<Defect> = []

    init(_ source: [UInt8], to end: Int, limits: Limits) {
        self.source = source
        let lone = Self.firstLoneReturn(source.span, before: end)
        if let lone, !source[..<lone].contains(ASCII.lineFeed) {
            // The first line ends in a carriage return: so do all.
            breakLines(in: lone..<end)
        }
        skipWhatComesBefore(end)
        let header = headerStart..<headerEnd(end, limits)
        if self.source.span.firstIndex(of: ASCII.nul, in: header) != nil { defects.insert(.nulInHeader) }
        guard lone != nil else { return }
        // QUIRK: within a header that has line feeds, a lone carriage return ends no line. Servers leave it
        // in place, so a sender could otherwise add fields that the server never saw, Authentication-Results
        // for one.
        if Self.loneReturns(self.source.span, in: header) != nil { defects.insert(.bareCarriageReturn) }
        breakLines(in: header.upperBound..<end)
    }

    private mutating func skipWhatComesBefore(_ end: Int) {
        let source = source
        let bytes = source.span.extracting(0..<end)
        if bytes.has([0xEF, 0xBB, 0xBF], at: 0) { headerStart = 3 }
        let (first, next) = bytes.line(at: headerStart)
        let isMailbox =
            bytes.has(Array("From ".utf8), at: first.lowerBound)
            || bytes.has(Array(">From ".utf8), at: first.lowerBound)
        if isMailbox, HeaderReader.fieldName(bytes, first) == nil { headerStart = next }
        var start = headerStart
        while start < end {
            let (line, next) = bytes.line(at: start)
            if line.allSatisfy({ bytes[$0].isBlank }) {
                start = next
                continue
            }
            guard start > headerStart, HeaderReader.fieldName(bytes, line) != nil else { return }
            headerStart = start
            defects.insert(.leadingBlankLine)
            return
        }
    }

    private func headerEnd(_ end: Int, _ limits: Limits) -> Int {
        let bytes = source.span.extracting(0..<end)
        return HeaderReader(bytes, from: headerStart, budget: 0, limits: limits) { _ in false }.bodyStart
    }

    private mutating func breakLines(in range: Range<Int>) {
        var index = range.lowerBound
        while let lone = Self.loneReturns(source.span, in: index..<range.upperBound) {
            for place in lone { source[place] = ASCII.lineFeed }
            index = lone.upperBound
        }
    }

    /// The first carriage returns that no line feed follows; a run of them before a line feed is one line break.
    private static func loneReturns(_ bytes: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while let found = bytes.firstIndex(of: ASCII.carriageReturn, in: index..<range.upperBound) {
            index = found + 1
            while index < range.upperBound, bytes[index] == ASCII.carriageReturn { index += 1 }
            if index == range.upperBound || bytes[index] != ASCII.lineFeed { return found..<index }
        }
        return nil
    }

    /// Where the first of them is; whole blocks without any are stepped over, and nearly all mail is that.
    private static func firstLoneReturn(_ bytes: Span<UInt8>, before end: Int) -> Int? {
        var index = bytes.firstIndex(of: ASCII.carriageReturn, in: 0..<end) ?? end
        while index < end, !bytes.mayHaveLoneReturn(in: index..<min(index + 4096, end)) { index += 4096 }
        return index < end ? loneReturns(bytes, in: index..<end)?.lowerBound : nil
    }
}

extension Span where Element == UInt8 {
    /// Whether some carriage return has something else than a line feed behind it, as far as this range
    /// shows.
    fileprivate func mayHaveLoneReturn(in range: Range<Int>) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, let last = range.last else { return false }
            // Without a branch, so that the compiler takes many bytes at once.
            var found: UInt8 = 0
            for index in range.lowerBound..<last {
                found |=
                    (base[index] == ASCII.carriageReturn ? 1 : 0)
                    & (base[index &+ 1] != ASCII.lineFeed ? 1 : 0)
            }
            return found != 0 || base[last] == ASCII.carriageReturn
        }
    }
}
