/// Files set into plain text before MIME: uuencode blocks, and yEnc blocks of Usenet.
enum UUEncode {
    /// The bytes of the first uuencode block in the text; empty without one.
    static func decode(_ text: Span<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var isInside = false
        forEachLine(in: text) { line, _ in
            guard isInside else {
                isInside = isBegin(text, line)
                return true
            }
            guard isData(text, line) else { return false }
            decodeLine(text, line, into: &output)
            return true
        }
        return output
    }

    /// The text without such blocks, for a reader's eyes; `nil` when there is none to leave out.
    static func removingBlocks(from text: Span<UInt8>) -> [UInt8]? {
        var kept: [Range<Int>] = []
        var keptFrom = 0
        var block: (start: Int, isYEnc: Bool, lines: Int)?
        func close(at end: Int) {
            guard let open = block else { return }
            block = nil
            // A line that reads `begin 644 x` in prose has no data after it.
            guard open.lines > 0 else { return }
            kept.append(keptFrom..<open.start)
            keptFrom = end
        }
        forEachLine(in: text) { line, next in
            if let open = block {
                if open.isYEnc {
                    block?.lines += 1
                    if text.has(Array("=yend ".utf8), at: line.lowerBound) { close(at: next) }
                    return true
                }
                if isData(text, line) {
                    block?.lines += 1
                    return true
                }
                close(at: text.spells("end", in: line) ? next : line.lowerBound)
            }
            guard !line.isEmpty else { return true }
            if isBegin(text, line) {
                block = (line.lowerBound, false, 0)
            } else if text[line.lowerBound] == ASCII.equals,
                text.has(Array("=ybegin line=".utf8), at: line.lowerBound)
            {
                block = (line.lowerBound, true, 0)
            }
            return true
        }
        close(at: text.count)
        guard !kept.isEmpty else { return nil }
        kept.append(keptFrom..<text.count)
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        for range in kept { output.append(contentsOf: text.extracting(range)) }
        return output
    }

    // begin-line = "begin" SP 3*4OCTDIGIT SP file-name
    private static func isBegin(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count > 10, text[line.lowerBound] == 0x62,
            text.spells("begin ", in: line.lowerBound..<line.lowerBound + 6)
        else { return false }
        var index = line.lowerBound + 6
        while index < line.upperBound, 0x30...0x37 ~= text[index] { index += 1 }
        let digits = index - line.lowerBound - 6
        return 3...4 ~= digits && index + 1 < line.upperBound && text[index] == ASCII.space
    }

    /// Whether a line is one of uuencoded data: its first byte says how many bytes follow, and so many do.
    private static func isData(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard !line.isEmpty, 0x20...0x60 ~= text[line.lowerBound] else { return false }
        let letters = (length(text, line) + 2) / 3 * 4
        // QUIRK: some encoders add a checksum letter, and transport strips blanks, which stand for zeros.
        guard line.count - 1 <= letters + 2 else { return false }
        for index in line where !(0x20...0x60 ~= text[index]) { return false }
        return letters == 0 ? line.count == 1 : line.count - 1 > letters / 2
    }

    private static func length(_ text: Span<UInt8>, _ line: Range<Int>) -> Int {
        Int((text[line.lowerBound] &- 0x20) & 0x3F)
    }

    private static func decodeLine(_ text: Span<UInt8>, _ line: Range<Int>, into output: inout [UInt8]) {
        let end = output.count + length(text, line)
        var index = line.lowerBound + 1
        func six() -> UInt32 {
            defer { index += 1 }
            return index < line.upperBound ? UInt32((text[index] &- 0x20) & 0x3F) : 0
        }
        while output.count < end {
            let word = six() << 18 | six() << 12 | six() << 6 | six()
            for shift in [16, 8, 0] where output.count < end {
                output.append(UInt8(truncatingIfNeeded: word >> UInt32(shift)))
            }
        }
    }

    /// Gives each line without its line break, and where the next one starts, until told to stop.
    private static func forEachLine(in text: Span<UInt8>, _ body: (Range<Int>, Int) -> Bool) {
        var start = 0
        while start < text.count {
            let (line, next) = text.line(at: start)
            guard body(line, next) else { return }
            start = next
        }
    }
}
