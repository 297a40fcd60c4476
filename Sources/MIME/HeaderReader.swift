/// Reads one block of header fields, lenient as mail readers are (RFC 5322, sections 2.2 and 4.5).
struct HeaderReader {
    /// What was read: the fields, and where the body starts.
    private(set) var fields: [Headers.Field] = []
    private(set) var bodyStart: Int
    private(set) var defects: Set<Defect> = []
    private let limits: Limits
    private let budget: Int

    /// Reads from an index on; `isDelimiter` says whether a line, given as a range, is a boundary of a part
    /// around.
    init(
        _ bytes: Span<UInt8>, from start: Int, budget: Int, limits: Limits, isDelimiter: (Range<Int>) -> Bool
    ) {
        bodyStart = start
        self.limits = limits
        self.budget = budget
        var lineStart = start
        while lineStart < bytes.count {
            let (line, next) = bytes.line(at: lineStart)
            bodyStart = next
            if line.isEmpty { return }
            if bytes[line.lowerBound].isBlank, !fields.isEmpty {
                if isBlank(bytes, line), !goesOn(bytes, at: next) { return }
                extend(to: line.upperBound)
            } else if let name = Self.fieldName(bytes, line) {
                append(name, value: bytes.afterColon(name.upperBound, in: line), in: bytes)
            } else if isDelimiter(line) || fields.isEmpty || !goesOn(bytes, at: next) {
                // A block that starts with something else has no header; one that ends without a blank line
                // has ended.
                bodyStart = line.lowerBound
                if !fields.isEmpty { defects.insert(.noBlankLineAfterHeaders) }
                return
            } else {
                // QUIRK: a line without colon among fields is stepped over.
                defects.insert(.badHeaderLine)
            }
            lineStart = next
        }
        bodyStart = bytes.count
    }

    // field-name = 1*ftext; ftext = %d33-57 / %d59-126
    // QUIRK: obsolete syntax has blanks before the colon, raw UTF-8 names occur.
    /// The name of the field that a line starts, without the blanks before its colon; `nil` when it starts
    /// none.
    static func fieldName(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] > 0x20, bytes[index] != ASCII.colon, bytes[index] != 0x7F
        {
            index &+= 1
        }
        let name = line.lowerBound..<index
        while index < line.upperBound, bytes[index].isBlank { index &+= 1 }
        guard !name.isEmpty, index < line.upperBound, bytes[index] == ASCII.colon else { return nil }
        return name
    }

    /// Whether another field, or the rest of one, starts here.
    private func goesOn(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let end = min(bytes.count, start + 128)
        if bytes[start].isBlank { return !isBlank(bytes, bytes.line(at: start).0) }
        return Self.fieldName(bytes, start..<end) != nil
    }

    private func isBlank(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        for index in line where !bytes[index].isBlank { return false }
        return true
    }

    private mutating func append(_ name: Range<Int>, value: Range<Int>, in bytes: Span<UInt8>) {
        guard fields.count < budget else {
            defects.insert(.tooManyFields)
            return
        }
        fields.append(Headers.Field(name: name, value: value, in: bytes))
        extend(to: value.upperBound)
    }

    private mutating func extend(to end: Int) {
        guard let last = fields.indices.last, !defects.contains(.tooManyFields) else { return }
        let start = fields[last].value.lowerBound
        if end - start > limits.fieldBytes { defects.insert(.fieldTooLong) }
        fields[last].value = start..<max(start, min(end, start + limits.fieldBytes))
    }
}

extension Span where Element == UInt8 {
    /// The line that starts here without its line break, and where the next one starts.
    @inline(__always)
    func line(at start: Int) -> (Range<Int>, Int) {
        let stop = firstIndex(of: ASCII.lineFeed, in: start..<count) ?? count
        var end = stop
        while end > start, self[end &- 1] == ASCII.carriageReturn { end &-= 1 }
        return (start..<end, Swift.min(stop &+ 1, count))
    }

    fileprivate func afterColon(_ nameEnd: Int, in line: Range<Int>) -> Range<Int> {
        let colon = firstIndex(of: ASCII.colon, in: nameEnd..<line.upperBound) ?? nameEnd
        return colon + 1..<line.upperBound
    }
}
