/// Tells which media queries every screen fulfils, whatever its size.
enum MediaQuery {
    /// Whether any of a list of queries is fulfilled by any screen: `screen`, `all and (min-width: 1px)`.
    static func isForScreens(_ list: Range<Int>, in bytes: [UInt8]) -> Bool {
        var start = list.lowerBound
        for index in list where bytes[index] == 0x2C {
            if isFulfilled(bytes.trimmed(start..<index), in: bytes) { return true }
            start = index + 1
        }
        return isFulfilled(bytes.trimmed(start..<list.upperBound), in: bytes)
    }

    /// ```abnf
    /// query = 1*(["only"] / "screen" / "all" / "and" / "(" feature ")")
    /// ```
    private static func isFulfilled(_ query: Range<Int>, in bytes: [UInt8]) -> Bool {
        let words: [StaticString] = ["screen", "all", "only", "and"]
        var index = query.lowerBound
        while index < query.upperBound {
            let start = index
            if bytes[index] == 0x28 {
                while index < query.upperBound, bytes[index] != 0x29 { index += 1 }
                guard isWide(start + 1..<index, in: bytes) else { return false }
                index += 1
            } else {
                while index < query.upperBound, bytes[index] != 0x28, !bytes[index].isHTMLSpace { index += 1 }
                guard words.contains(where: { (start..<index).matches($0, in: bytes) }) else { return false }
            }
            while index < query.upperBound, bytes[index].isHTMLSpace { index += 1 }
        }
        return !query.isEmpty
    }

    /// Whether a feature holds for telephones and walls alike.
    private static func isWide(_ feature: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard let colon = feature.first(where: { bytes[$0] == 0x3A }) else { return false }
        let name = bytes.trimmed(feature.lowerBound..<colon)
        let value = bytes.trimmed(colon + 1..<feature.upperBound)
        guard let length = CSSLength(parsing: bytes, in: value), length.unit != .percent else { return false }
        let pixels = length.pixels(fontSize: ComputedStyle.rootFontSize)
        if name.matches("min-width", in: bytes) || name.matches("min-device-width", in: bytes) {
            return pixels <= 320
        }
        if name.matches("max-width", in: bytes) || name.matches("max-device-width", in: bytes) {
            return pixels >= 5_000
        }
        return false
    }
}
