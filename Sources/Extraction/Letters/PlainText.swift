import HTML
import Words

extension VisibleText {
    /// Reads a `text/plain` body: lines, paragraphs as blocks, quotation and signature marked, zero-width
    /// characters removed.
    ///
    /// - Parameter source: valid UTF-8.
    init(plain source: [UInt8]) {
        self.init()
        bytes.reserveCapacity(source.count)
        var reader = PlainTextReader()
        var start = 0
        var signature: Int?
        while start < source.count {
            let end = Self.endOfLine(source, from: start)
            if end - start == 3, source[start..<end].elementsEqual("-- ".utf8) { signature = lines.count }
            let line = appendLine(source, start..<end)
            reader.read(line, into: &self)
            start = end + 1
        }
        unmarkArrows()
        markForwarded()
        if let signature { markSignature(from: signature) }
    }

    /// Where a line ends; one that breaks an address goes on, surely in angle brackets (RFC 3986, appendix C).
    private static func endOfLine(_ source: [UInt8], from start: Int) -> Int {
        let end = source.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? source.count
        // Such an address is the last word of its line.
        var open = end
        while open > start, source[open - 1] > 0x20, source[open - 1] != UInt8(ascii: "<") { open -= 1 }
        open -= 1
        guard open >= start, source[open] == UInt8(ascii: "<"),
            source[(open + 1)..<end].starts(with: "http".utf8), end - open < Limits.wrappedBytes
        else { return CutAddress.end(in: source, line: start..<end) ?? end }
        var last = source[open]
        for at in (open + 1)..<min(source.count, open + Limits.wrappedBytes) {
            switch source[at] {
            case UInt8(ascii: ">"):
                return at < end ? end : source[at...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
            case UInt8(ascii: "\n") where last != UInt8(ascii: "\n"): last = source[at]
            case UInt8(ascii: "\r"): continue
            case 0...0x20, UInt8(ascii: "<"): return end
            default: last = source[at]
            }
        }
        return end
    }

    /// Takes the mark of a quotation from a line behind three arrows, ">>> 294 058", in a text that quotes nothing less deeply.
    private mutating func unmarkArrows() {
        let quoted = lines.indices.filter { lines[$0].isQuoted }
        guard
            quoted.allSatisfy({ index in
                bytes[lines[index].range].starts(with: ">>>".utf8)
                    && lines[index].range.count <= Limits.arrowBytes
            }),
            zip(quoted, quoted.dropFirst()).allSatisfy({ $0 + 1 < $1 })
        else { return }
        for index in quoted { lines[index].isQuoted = false }
    }

    /// Marks what stands below the last signature separator (RFC 3676, section 4.3) as quoted: it is the sender's card.
    private mutating func markSignature(from first: Int) {
        guard first > 0, lines.count - first <= Limits.signatureLines else { return }
        for index in first..<lines.count { lines[index].isQuoted = true }
    }

    /// Appends a line without its outer blanks and without characters that have no width; gives its range.
    private mutating func appendLine(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        let start = bytes.count
        var laced: Int?
        var isOverridden = false
        var at = range.lowerBound
        while at < range.upperBound {
            if !isOverridden {
                let plain = source[at..<range.upperBound].prefix { $0 >= 0x20 && $0 < 0x80 }
                bytes.append(contentsOf: plain)
                at = plain.endIndex
                guard at < range.upperBound else { break }
            }
            let byte = source[at]
            if isOverridden, byte < 0xC2 {
                at += 1
                continue
            }
            guard byte >= 0xC2 else {
                if byte >= 0x20 || byte == UInt8(ascii: "\t") { bytes.append(byte == 0x09 ? 0x20 : byte) }
                at += 1
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(source, at: at, end: range.upperBound)
            // What a directional override turns round is not what a reader sees: it is left out.
            if scalar == 0x202D || scalar == 0x202E { isOverridden = true }
            if scalar == 0x202C { isOverridden = false }
            at += length
            guard !isOverridden else { continue }
            if ZeroWidth.contains(scalar) {
                laced = laced ?? bytes.count
            } else if scalar == 0xA0 {
                bytes.append(0x20)
            } else {
                bytes.append(contentsOf: source[(at - length)..<at])
            }
        }
        while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
        var lower = start
        while lower < bytes.count, bytes[lower] == 0x20 { lower += 1 }
        if let laced, laced > lower, laced < bytes.count {
            runs.append(Run(range: lower..<bytes.count, emphasis: .laced))
        }
        return lower..<bytes.count
    }
}

/// Which lines of a plain text belong together, and which are quoted.
private struct PlainTextReader {
    private var block = 0
    private var lastWasBlank = true

    mutating func read(_ range: Range<Int>, into text: inout VisibleText) {
        guard !range.isEmpty else {
            lastWasBlank = true
            return
        }
        let line = text.bytes[range]
        let isQuote = line.first == UInt8(ascii: ">") && !isSetOff(line) || isBarred(line, below: text)
        let isRuler = isRuler(line)
        if lastWasBlank || isRuler { block += 1 }
        lastWasBlank = isRuler
        text.lines.append(VisibleText.Line(range: range, block: block, isQuoted: isQuote))
    }

    /// "On 4 May, Tess wrote: / | Enter this code": whether a bar stands before it and no other on it, right below another such line that
    /// is quoted, or below one that says who wrote on which day.
    private func isBarred(_ line: ArraySlice<UInt8>, below text: VisibleText) -> Bool {
        let bar = UInt8(ascii: "|")
        guard !lastWasBlank, line.first == bar, !line.dropFirst().contains(bar), let above = text.lines.last
        else { return false }
        let before = text.bytes[above.range]
        return above.isQuoted ? before.first == bar : QuoteMarkers.saysWhoWrote(Array(before))
    }

    /// ">> J8-KLP-41 <<": between as many arrows, and two at least.
    private func isSetOff(_ line: ArraySlice<UInt8>) -> Bool {
        let count = line.prefix { $0 == UInt8(ascii: ">") }.count
        return count >= 2 && line.suffix(count).allSatisfy { $0 == UInt8(ascii: "<") }
    }

    /// A line drawn with characters: `-----`, `=====`, `*****`.
    private func isRuler(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, line.count >= 3, !WordCharacter.isWord(first) else { return false }
        return line.allSatisfy { $0 == first || $0 == 0x20 }
    }
}
