/// A length or a size as a style writes it.
struct CSSLength: Sendable, Hashable {
    /// What the number counts.
    enum Unit: UInt8, Sendable {
        case pixels, em, percent, rootEm
    }

    var value: Float
    var unit: Unit

    static let zero = CSSLength(pixels: 0)

    init(value: Float, unit: Unit) {
        self.value = value
        self.unit = unit
    }

    init(pixels: Float) {
        self.init(value: pixels, unit: .pixels)
    }

    /// Reads a number with its unit; `nil` for anything else.
    ///
    /// ```abnf
    /// length = ["+" / "-"] (1*DIGIT ["." *DIGIT] / "." 1*DIGIT) [unit]
    /// ```
    init?(parsing bytes: [UInt8], in range: Range<Int>) {
        var index = range.lowerBound
        guard let number = CSSNumber.read(bytes, at: &index, to: range.upperBound) else { return nil }
        let unit = index..<range.upperBound
        self.init(pixels: number)
        if unit.isEmpty || unit.matches("px", in: bytes) { return }
        if unit.matches("pt", in: bytes) {
            value = number * 4 / 3
        } else if unit.matches("em", in: bytes) {
            self.unit = .em
        } else if unit.matches("rem", in: bytes) {
            self.unit = .rootEm
        } else if unit.matches("%", in: bytes) {
            self.unit = .percent
        } else if unit.matches("ex", in: bytes) || unit.matches("ch", in: bytes) {
            self.init(value: number / 2, unit: .em)
        } else if unit.matches("in", in: bytes) {
            value = number * 96
        } else if unit.matches("cm", in: bytes) {
            value = number * 37.8
        } else if unit.matches("mm", in: bytes) {
            value = number * 3.78
        } else if unit.matches("pc", in: bytes) {
            value = number * 16
        } else if unit.matches("vw", in: bytes) || unit.matches("vh", in: bytes) {
            value = number * 8
        } else {
            return nil
        }
    }

    /// The length in pixels for a font size; percentages count of it too.
    func pixels(fontSize: Float) -> Float {
        switch unit {
        case .pixels: value
        case .em: value * fontSize
        case .percent: value * fontSize / 100
        case .rootEm: value * ComputedStyle.rootFontSize
        }
    }

    /// Whether a box of this extent shows nothing.
    var isNothing: Bool { value.magnitude <= (unit == .pixels ? 1 : 0.05) }

    /// Whether a box of this extent cuts off all of a text but a sliver.
    var isNarrow: Bool { value.magnitude <= (unit == .pixels ? 4 : 0.25) }

    /// Whether a box moved by this length is moved out of sight.
    var isFar: Bool {
        switch unit {
        case .pixels: value <= -400 || value >= 5_000
        case .em, .rootEm: value <= -30 || value >= 300
        case .percent: value <= -100 || value >= 500
        }
    }
}

/// Numbers in styles.
enum CSSNumber {
    /// Reads a number at an index and stops behind it.
    static func read(_ bytes: [UInt8], at index: inout Int, to end: Int) -> Float? {
        var position = index
        var isNegative = false
        if position < end, bytes[position] == 0x2D || bytes[position] == 0x2B {
            isNegative = bytes[position] == 0x2D
            position += 1
        }
        var value: Float = 0
        var digits = 0
        while position < end, bytes[position].isASCIIDigit {
            value = min(value * 10 + Float(bytes[position] - 0x30), 1_000_000)
            digits += 1
            position += 1
        }
        if position < end, bytes[position] == 0x2E {
            position += 1
            var scale: Float = 0.1
            while position < end, bytes[position].isASCIIDigit {
                value += scale * Float(bytes[position] - 0x30)
                scale /= 10
                digits += 1
                position += 1
            }
        }
        guard digits > 0 else { return nil }
        index = position
        return isNegative ? -value : value
    }
}
