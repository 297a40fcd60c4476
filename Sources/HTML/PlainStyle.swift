/// Takes the comments and escapes out of declarations, by which a property can be written so that only browsers know it.
enum PlainStyle {
    /// Whether declarations hold neither comments nor escapes, as nearly all do.
    static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        !bytes.contains(0x5C, or: 0x2A, in: range)
    }

    /// Reads declarations that may hold them.
    static func declarations(in bytes: [UInt8], _ range: Range<Int>) -> StyleDeclarations {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes.hasWord("/*", at: index) {
                // A comment parts words.
                plain.append(0x20)
                let end = bytes.firstIndex(of: "*/", in: min(index + 2, range.upperBound)..<range.upperBound)
                index = end.map { $0 + 2 } ?? range.upperBound
            } else if bytes[index] == 0x5C {
                index += 1
                appendEscaped(bytes, at: &index, to: range.upperBound, into: &plain)
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return StyleParser.declarations(in: plain, plain.indices)
    }

    /// Appends what stands behind a backslash: up to six hexadecimal digits and a blank, or one character.
    private static func appendEscaped(
        _ bytes: [UInt8], at index: inout Int, to end: Int, into plain: inout [UInt8]
    ) {
        var number: UInt32 = 0
        let start = index
        while index < end, index - start < 6, let digit = hexadecimal(bytes[index]) {
            number = number << 4 | digit
            index += 1
        }
        if index > start {
            // Only the letters of names matter here.
            plain.append((0x20..<0x7F).contains(number) ? UInt8(number) : 0x3F)
            if index < end, bytes[index].isHTMLSpace { index += 1 }
        } else if index < end {
            plain.append(bytes[index])
            index += 1
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte.asciiLowercased {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x61...0x66: UInt32(byte.asciiLowercased) - 0x57
        default: nil
        }
    }
}
