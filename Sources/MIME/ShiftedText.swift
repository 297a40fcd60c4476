/// Seven-bit charsets that shift by escape, brought to the eight-bit forms that iconv reads whatever the
/// escapes do.
enum ShiftedText {
    private enum JapaneseSet { case ascii, katakana, twoBytes, supplement }

    /// ISO-2022-JP (RFC 1468) with its common extensions as EUC-JP: a stray escape is dropped and changes
    /// nothing.
    static func eucJP(fromISO2022JP bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var set = JapaneseSet.ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.escape {
                if let (next, length) = escape(bytes, at: index) {
                    set = next
                    index += length
                } else {
                    index += 1
                }
                continue
            }
            // A line starts in ASCII, whatever the last one forgot.
            if byte == ASCII.lineFeed { set = .ascii }
            let isLetter = 0x21...0x7E ~= byte
            switch set {
            // JIS X 0201 ends there; what lies beyond was meant as ASCII by a sender that forgot to shift back.
            case .katakana where 0x21...0x5F ~= byte:
                output += [0x8E, byte | 0x80]
            case .twoBytes where isLetter && index + 1 < bytes.count && 0x21...0x7E ~= bytes[index + 1]:
                output += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 1
            case .supplement where isLetter && index + 1 < bytes.count && 0x21...0x7E ~= bytes[index + 1]:
                output += [0x8F, byte | 0x80, bytes[index + 1] | 0x80]
                index += 1
            default:
                output.append(byte)
            }
            index += 1
        }
        return output
    }

    private static func escape(_ bytes: [UInt8], at index: Int) -> (JapaneseSet, Int)? {
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x28, 0x42), (0x28, 0x4A), (0x28, 0x48): return (.ascii, 3)
        case (0x28, 0x49): return (.katakana, 3)
        case (0x24, 0x40), (0x24, 0x42): return (.twoBytes, 3)
        case (0x24, 0x28):
            guard index + 3 < bytes.count else { return nil }
            return switch bytes[index + 3] {
            case 0x44: (.supplement, 4)
            case 0x40, 0x42, 0x4F, 0x51: (.twoBytes, 4)
            default: nil
            }
        default: return nil
        }
    }

    /// ISO-2022-KR (RFC 1557) as EUC-KR: a line starts in ASCII, and the designation, which may be missing, says nothing.
    static func eucKR(fromISO2022KR bytes: [UInt8]) -> [UInt8] {
        let shiftOut: UInt8 = 0x0E
        let shiftIn: UInt8 = 0x0F
        let designation: [UInt8] = [ASCII.escape, 0x24, 0x29, 0x43]
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var isShifted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case shiftOut: isShifted = true
            case shiftIn: isShifted = false
            case ASCII.escape:
                if bytes.span.has(designation, at: index) { index += designation.count - 1 }
            case 0x21...0x7E where isShifted && index + 1 < bytes.count && 0x21...0x7E ~= bytes[index + 1]:
                output += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 1
            default:
                if byte == ASCII.lineFeed { isShifted = false }
                output.append(byte)
            }
            index += 1
        }
        return output
    }

    /// EUC-JP as Shift_JIS; `nil` when it has characters of JIS X 0212, which Shift_JIS has no room for.
    ///
    /// The two write the rows and cells of JIS X 0208 in other numbers.
    static func shiftJIS(fromEUCJP bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch (byte, next) {
            case (0x8F, 0xA1...0xFE): return nil
            case (0x8E, 0xA1...0xDF):
                output.append(next)
                index += 1
            case (0xA1...0xFE, 0xA1...0xFE):
                let row = byte - 0xA0
                let cell = next - 0xA0
                output.append((row - 1) / 2 + (row <= 62 ? 0x81 : 0xC1))
                output.append(row.isMultiple(of: 2) ? cell + 0x9E : cell + (cell >= 64 ? 0x40 : 0x3F))
                index += 1
            case (0x80..., _):
                // No byte of Shift_JIS: it stays what it is, no character.
                output.append(0x80)
            default: output.append(byte)
            }
            index += 1
        }
        return output
    }

    /// HZ (RFC 1843) as GBK: `~{` and `~}` shift, `~~` is a tilde, `~` at the end of a line joins it with the
    /// next.
    static func gbk(fromHZ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var isShifted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x7E, index + 1 < bytes.count {
                index += 2
                switch bytes[index - 1] {
                case 0x7B: isShifted = true
                case 0x7D: isShifted = false
                case 0x7E: output.append(0x7E)
                case ASCII.lineFeed: break
                default: output += [0x7E, bytes[index - 1]]
                }
                continue
            }
            if byte == ASCII.lineFeed { isShifted = false }
            if isShifted, 0x21...0x7D ~= byte, index + 1 < bytes.count, 0x21...0x7E ~= bytes[index + 1] {
                output += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 1
            } else {
                output.append(byte)
            }
            index += 1
        }
        return output
    }
}
