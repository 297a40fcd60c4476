/// A colour as a reader sees it; see-through colours keep their opacity.
struct CSSColor: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8
    var alpha: UInt8 = 255

    static let white = CSSColor(red: 255, green: 255, blue: 255)
    /// What a button is painted with unless a style says otherwise.
    static let buttonFace = CSSColor(number: 0xEFEFEF)
    static let transparent = CSSColor(red: 0, green: 0, blue: 0, alpha: 0)

    init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    init(number: UInt32) {
        self.init(red: UInt8(number >> 16 & 255), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
    }

    /// Whether nothing of it is seen.
    var isTransparent: Bool { alpha <= 12 }

    /// The colour that is seen where this one lies over another.
    func over(_ other: CSSColor) -> CSSColor {
        func mixed(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8((Int(one) * Int(alpha) + Int(two) * (255 - Int(alpha))) / 255)
        }
        return CSSColor(
            red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
    }

    /// Whether text of this colour cannot be told from a background of another.
    func isInvisible(on background: CSSColor) -> Bool {
        func distance(_ one: UInt8, _ other: UInt8) -> Int { abs(Int(one) - Int(other)) }
        return distance(red, background.red) <= 12 && distance(green, background.green) <= 12
            && distance(blue, background.blue) <= 12
    }

    /// Reads a colour: `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, a name, or the bare digits of old attributes.
    init?(parsing bytes: [UInt8], in range: Range<Int>) {
        guard let first = range.first else { return nil }
        if bytes[first] == 0x23 {
            self.init(digits: bytes, in: first + 1..<range.upperBound)
        } else if bytes.hasWord("rgb", at: first) {
            self.init(rgb: bytes, in: range)
        } else if bytes.hasWord("hsl", at: first) {
            self.init(hsl: bytes, in: range)
        } else if let color = Self.named(bytes.span.extracting(range)) {
            self = color
        } else if range.count == 6 {
            self.init(digits: bytes, in: range)
        } else {
            return nil
        }
    }

    private init?(digits bytes: [UInt8], in range: Range<Int>) {
        var number: UInt32 = 0
        for index in range.prefix(8) {
            let byte = bytes[index].asciiLowercased
            switch byte {
            case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
            case 0x61...0x66: number = number << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        func short(_ place: UInt32) -> UInt8 { UInt8(number >> place & 15) * 17 }
        switch range.count {
        case 3: self.init(red: short(8), green: short(4), blue: short(0))
        case 4: self.init(red: short(12), green: short(8), blue: short(4), alpha: short(0))
        case 6: self.init(number: number)
        case 8:
            self.init(number: number >> 8)
            alpha = UInt8(number & 255)
        default: return nil
        }
    }

    private init?(rgb bytes: [UInt8], in range: Range<Int>) {
        guard let parts = Self.components(of: bytes, in: range) else { return nil }
        func channel(_ part: CSSLength) -> UInt8 {
            UInt8(max(0, min(255, part.unit == .percent ? part.value * 2.55 : part.value)))
        }
        self.init(red: channel(parts[0]), green: channel(parts[1]), blue: channel(parts[2]))
        if parts.count > 3 { alpha = Self.opacity(parts[3]) }
    }

    private init?(hsl bytes: [UInt8], in range: Range<Int>) {
        guard let parts = Self.components(of: bytes, in: range) else { return nil }
        let hue = (parts[0].value.truncatingRemainder(dividingBy: 360) + 360).truncatingRemainder(
            dividingBy: 360)
        let saturation = max(0, min(1, parts[1].value / 100))
        let lightness = max(0, min(1, parts[2].value / 100))
        func channel(_ offset: Float) -> UInt8 {
            let place = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
            let reach = saturation * min(lightness, 1 - lightness)
            let value = lightness - reach * max(-1, min(place - 3, 9 - place, 1))
            return UInt8(max(0, min(255, value * 255)))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
        if parts.count > 3 { alpha = Self.opacity(parts[3]) }
    }

    private static func opacity(_ part: CSSLength) -> UInt8 {
        UInt8(max(0, min(1, part.unit == .percent ? part.value / 100 : part.value)) * 255)
    }

    /// The three or four numbers between the brackets.
    private static func components(of bytes: [UInt8], in range: Range<Int>) -> [CSSLength]? {
        guard var index = range.first(where: { bytes[$0] == 0x28 }).map({ $0 + 1 }) else { return nil }
        var parts: [CSSLength] = []
        while index < range.upperBound, parts.count < 4, bytes[index] != 0x29 {
            if bytes[index].isHTMLSpace || bytes[index] == 0x2C || bytes[index] == 0x2F {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, !bytes[index].isHTMLSpace,
                ![0x2C, 0x2F, 0x29].contains(bytes[index])
            {
                index += 1
            }
            var unitless = start..<index
            if bytes[start..<index].suffix(3).elementsEqual([0x64, 0x65, 0x67]) {
                unitless = start..<index - 3
            }
            guard let part = CSSLength(parsing: bytes, in: unitless) else { return nil }
            parts.append(part)
        }
        return parts.count >= 3 ? parts : nil
    }
}
