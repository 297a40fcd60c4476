/// What one Unicode scalar becomes when text is folded for comparison.
///
/// Case, accents, width and points do not count; digits of every script become ASCII; blanks of every width
/// become one kind.
/// The same folding is applied to the vocabulary and to mail, so only agreement matters, not linguistic
/// truth.
public enum Folding {
    /// What a scalar becomes.
    enum Outcome {
        /// Nothing: a mark, a point, a zero-width character.
        case dropped
        /// A blank.
        case blank
        /// One or two ASCII letters, the second 0 when there is only one.
        case ascii(UInt8, UInt8)
        /// Another scalar.
        case scalar(UInt32)
    }

    /// What a scalar outside ASCII becomes.
    static func outcome(of scalar: UInt32) -> Outcome {
        // Kana, ideographs and Hangul stay as they are.
        if scalar >= 0x3040, scalar < 0xFE00 { return .scalar(scalar) }
        // The letters that make up most text that is not ASCII come before all that is rare.
        return switch scalar {
        case 0xC0...0x24F: latin(Self.lowLatin, scalar, from: 0xC0)
        case 0x410...0x44F: .scalar(cyrillic(scalar))
        case 0x621...0x63A: arabic(scalar)
        case 0x904...0x939, 0xE01...0xE4E: .scalar(scalar)
        default: rarely(scalar)
        }
    }

    private static func rarely(_ scalar: UInt32) -> Outcome {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
        // Pictures stand beside words without a blank.
        case 0x2600...0x26FF, 0x2700...0x27BF, 0x1F300...0x1FAFF: .blank
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
            .dropped
        // Stops of scripts that put no blank behind them get one.
        case 0x3002, 0xFF0E, 0xFF61, 0x964, 0x965, 0x6D4, 0x104B, 0x17D4: .ascii(UInt8(ascii: "."), 0x20)
        case 0x3001, 0xFF0C, 0xFF64, 0x60C: .ascii(UInt8(ascii: ","), 0x20)
        case 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: .ascii(UInt8(scalar - 0xFEE0), 0x20)
        case 0x61B: .ascii(UInt8(ascii: ";"), 0x20)
        case 0x61F: .ascii(UInt8(ascii: "?"), 0x20)
        // Armenian, Ethiopic and Khmer lead on with signs of their own.
        case 0x55D, 0x589, 0x1366, 0x17D6: .ascii(UInt8(ascii: ":"), 0x20)
        case 0x253...0x259: latin(Self.hookedLatin, scalar, from: 0x253)
        case 0x1E00...0x1EFF: latin(Self.highLatin, scalar, from: 0x1E00)
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C7, 0xFE00...0xFE0F: .dropped
        case 0x370...0x3FF: .scalar(Self.greek[Int(scalar - 0x370)])
        case 0x400...0x52F: .scalar(cyrillic(scalar))
        case 0x531...0x556: .scalar(scalar + 0x30)
        case 0x1C90...0x1CBF: .scalar(scalar - 0x1C90 + 0x10D0)
        case 0x600...0x6FF: arabic(scalar)
        case 0x900...0xDFF: indic(scalar)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .ascii(UInt8(ascii: "-"), 0)
        case 0x2018...0x201B, 0x2BC, 0xB4, 0xFF07: .ascii(UInt8(ascii: "'"), 0)
        case 0x201C...0x201F, 0xAB, 0xBB: .ascii(UInt8(ascii: "\""), 0)
        case 0xFF01...0xFF5E: .ascii(lowerASCII(UInt8(scalar - 0xFEE0)), 0)
        default:
            if let digit = decimalDigit(scalar) {
                .ascii(UInt8(ascii: "0") + digit, 0)
            } else {
                .scalar(scalar)
            }
        }
    }

    /// The value of a decimal digit of any script that mail is written in; `nil` for anything else.
    public static func decimalDigit(_ scalar: UInt32) -> UInt8? {
        if scalar >= 0x1D7CE, scalar <= 0x1D7FF { return UInt8((scalar - 0x1D7CE) % 10) }
        if scalar >= 0xFF10, scalar <= 0xFF19 { return UInt8(scalar - 0xFF10) }
        guard scalar >= 0x660, scalar < 0x1820 else { return nil }
        let digit = scalar & 0xF &- UInt32(zeros[Int(scalar >> 4)])
        return digit < 10 ? UInt8(digit) : nil
    }

    /// A capital of ASCII as a small letter; any other byte as it is.
    @inlinable public static func lowerASCII(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// Where in each row of sixteen characters the zero of a script stands (Unicode category Nd); 16 for none.
    private static let zeros: [UInt8] = {
        let zeros = [
            0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
            0xED0, 0xF20, 0x1040, 0x17E0, 0x1810,
        ]
        var table = [UInt8](repeating: 16, count: 0x182)
        for zero in zeros { table[zero >> 4] = UInt8(zero & 0xF) }
        return table
    }()

    private static func cyrillic(_ scalar: UInt32) -> UInt32 {
        let lower: UInt32 =
            switch scalar {
            case 0x400...0x40F: scalar + 0x50
            case 0x410...0x42F: scalar + 0x20
            case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
            default: scalar
            }
        return switch lower {
        case 0x439, 0x45D: 0x438
        case 0x450, 0x451: 0x435
        case 0x457: 0x456
        case 0x45E: 0x443
        default: lower
        }
    }

    private static func arabic(_ scalar: UInt32) -> Outcome {
        switch scalar {
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED: .dropped
        case 0x622, 0x623, 0x625, 0x671: .scalar(0x627)
        case 0x649, 0x6CC: .scalar(0x64A)
        case 0x6A9: .scalar(0x643)
        case 0x660...0x669: .ascii(UInt8(0x30 + scalar - 0x660), 0)
        case 0x6F0...0x6F9: .ascii(UInt8(0x30 + scalar - 0x6F0), 0)
        default: .scalar(scalar)
        }
    }

    private static func indic(_ scalar: UInt32) -> Outcome {
        // The nukta of each script, and the letters that have one built in, by their order in the Devanagari
        // block.
        switch scalar {
        case 0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C: return .dropped
        case 0x958...0x95F:
            let plain: [UInt32] = [0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F]
            return .scalar(plain[Int(scalar - 0x958)])
        case 0xA33: return .scalar(0xA32)
        case 0xA36: return .scalar(0xA38)
        case 0xA59: return .scalar(0xA16)
        case 0xA5A: return .scalar(0xA17)
        case 0xA5B: return .scalar(0xA1C)
        case 0xA5E: return .scalar(0xA2B)
        case 0x9DC: return .scalar(0x9A1)
        case 0x9DD: return .scalar(0x9A2)
        case 0x9DF: return .scalar(0x9AF)
        default:
            if let digit = decimalDigit(scalar) { return .ascii(UInt8(ascii: "0") + digit, 0) }
            return .scalar(scalar)
        }
    }

    private static func latin(_ table: [UInt16], _ scalar: UInt32, from first: UInt32) -> Outcome {
        let entry = table[Int(scalar - first)]
        return entry == 0 ? .scalar(scalar) : .ascii(UInt8(entry & 0xFF), UInt8(entry >> 8))
    }

    private static let lowLatin = latinTable(0xC0...0x24F)
    private static let hookedLatin = latinTable(0x253...0x259)
    private static let highLatin = latinTable(0x1E00...0x1EFF)

    private static func latinTable(_ range: ClosedRange<UInt32>) -> [UInt16] {
        var table = [UInt16](repeating: 0, count: range.count)
        for (plain, letters) in FoldingTable.latin {
            let entry = plain.utf8.reversed().reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
            for letter in letters.unicodeScalars where range.contains(letter.value) {
                table[Int(letter.value - range.lowerBound)] = entry
            }
        }
        return table
    }

    private static let greek: [UInt32] = {
        var table = (UInt32(0x370)...0x3FF).map { $0 }
        for (plain, letters) in FoldingTable.greek {
            for letter in letters.unicodeScalars {
                table[Int(letter.value - 0x370)] = plain.unicodeScalars.first?.value ?? letter.value
            }
        }
        return table
    }()
}
