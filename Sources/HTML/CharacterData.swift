extension [UInt8] {
    /// Adds the value of an attribute: well-formed UTF-8 without controls, its references resolved.
    mutating func append(value source: [UInt8], in range: Range<Int>) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = source[index]
            if byte >= 0x20, byte < 0x7F, byte != 0x26 {
                index += 1
            } else if byte == 0x0A || byte == 0x0D || byte == 0x09 {
                index += 1
            } else if let length = Self.sequence(source, at: index, to: range.upperBound) {
                index += length
            } else {
                append(source, start..<index)
                index = appendSpecial(source, at: index, to: range.upperBound, isText: false)
                start = index
            }
        }
        append(source, start..<range.upperBound)
    }

    /// Adds text up to the next `<`: well-formed UTF-8 without controls, its references resolved, runs of white space made one
    /// character: a line feed if one is in it.
    ///
    /// - Returns: where the text ends.
    mutating func append(text source: [UInt8], in range: Range<Int>, decodingReferences: Bool = true) -> Int {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let byte = source[index]
            if byte > 0x20, byte < 0x7F, byte != 0x26, byte != 0x3C {
                index += 1
                continue
            }
            if byte == 0x20, index + 1 < range.upperBound, !source[index + 1].isHTMLSpace {
                index += 1
                continue
            }
            if let length = Self.sequence(source, at: index, to: range.upperBound) {
                index += length
                continue
            }
            append(source, start..<index)
            if byte == 0x3C { return index }
            if byte.isHTMLSpace {
                index = appendSpace(source, at: index, to: range.upperBound)
            } else if byte == 0x26, !decodingReferences {
                append(byte)
                index += 1
            } else {
                index = appendSpecial(source, at: index, to: range.upperBound, isText: true)
            }
            start = index
        }
        append(source, start..<index)
        return index
    }

    /// The length of a well-formed character above ASCII, as far as there is one.
    private static func sequence(_ source: [UInt8], at index: Int, to end: Int) -> Int? {
        guard source[index] >= 0x80 else { return nil }
        let length = CharacterReference.sequenceLength(at: index, in: source)
        return length > 0 && index + length <= end ? length : nil
    }

    private mutating func appendSpace(_ source: [UInt8], at index: Int, to end: Int) -> Int {
        var next = index
        var hasLineFeed = false
        while next < end, source[next].isHTMLSpace {
            if source[next] == 0x0A || source[next] == 0x0D { hasLineFeed = true }
            next += 1
        }
        append(hasLineFeed ? 0x0A : 0x20)
        return next
    }

    /// Adds what stands for a byte that cannot be copied, and says where to go on.
    private mutating func appendSpecial(_ source: [UInt8], at index: Int, to end: Int, isText: Bool) -> Int {
        switch source[index] {
        case 0x0C: append(0x20)
        case 0x26:
            let reference =
                CharacterReference.numeric(at: index, in: source, to: end)
                ?? CharacterReference.named(at: index, in: source, to: end, isText: isText)
                ?? CharacterReference.old(at: index, in: source, to: end)
            guard let reference else {
                append(0x26)
                return index + 1
            }
            append(reference: reference.scalar)
            return reference.end
        case 0x80...:
            append(contentsOf: CharacterReference.replacement)
            return Swift.min(CharacterReference.endOfIllFormed(at: index, in: source), end)
        default: break
        }
        return index + 1
    }

    /// Adds a character that was written as a reference.
    private mutating func append(reference scalar: UInt32) {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E: append(UInt8(scalar))
        case 0x0C: append(0x20)
        case 0..<0x20, 0x7F: break
        default: CharacterReference.append(scalar, to: &self)
        }
    }
}
