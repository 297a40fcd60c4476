/// A simple selector: an element, classes and an id, all of which must fit.
struct StyleSelector: Sendable {
    private var element: ElementName?
    /// Under what the selector is found: its id, else a class, else its element, else ``anyElement``.
    private(set) var key = Self.anyElement
    /// What an element must have besides.
    private var others: [UInt64] = []
    /// How much the selector weighs against others.
    private(set) var weight = 0
    /// Whether the whole selector asks for more than is known here.
    private(set) var isDoubtful = false

    /// The key of a selector that names no element, class or id.
    static let anyElement: UInt64 = 0

    /// Reads the selector in a range; `nil` where nothing can be said of the elements it fits.
    ///
    /// ```abnf
    /// selector = [name / "*"] *("." name / "#" name)
    /// ```
    init?(parsing bytes: [UInt8], in range: Range<Int>) {
        var simple = bytes.trimmed(range)
        // The last part of a longer selector is what the rule is about.
        if let gap = simple.last(where: { bytes[$0].isHTMLSpace || bytes[$0] == 0x3E || bytes[$0] == 0x2B }) {
            isDoubtful = true
            simple = gap + 1..<simple.upperBound
        }
        guard let first = simple.first else { return nil }
        var index = first
        while index < simple.upperBound {
            let mark = bytes[index]
            if mark == 0x2E || mark == 0x23 { index += 1 }
            let start = index
            while index < simple.upperBound, Self.isName(bytes[index]) { index += 1 }
            let name = start..<index
            switch mark {
            case 0x2E where !name.isEmpty: require(Self.key(of: bytes, name, mark: mark), weight: 100)
            case 0x23 where !name.isEmpty: require(Self.key(of: bytes, name, mark: mark), weight: 10_000)
            case 0x2A where index == first: index += 1
            default:
                guard start == first, !name.isEmpty else { return nil }
                let named = ElementName(bytes.span.extracting(name))
                guard named.isNamedExactly else { return nil }
                element = named
                weight += 1
            }
        }
        if key == Self.anyElement, let element { key = Self.key(of: element) }
    }

    /// Adds a class or an id; an id is the better key.
    private mutating func require(_ key: UInt64, weight: Int) {
        if self.key == Self.anyElement {
            self.key = key
        } else if weight > self.weight {
            others.append(self.key)
            self.key = key
        } else {
            others.append(key)
        }
        self.weight += weight
    }

    /// Whether the selector fits an element that was found under its key.
    func fits(_ candidate: ElementName, having keys: [UInt64]) -> Bool {
        if let element, element != candidate { return false }
        return others.allSatisfy(keys.contains)
    }

    /// The keys of an element's id and classes.
    static func keys(of attributes: Attributes, limits: HTMLLimits) -> [UInt64] {
        var keys: [UInt64] = []
        let bytes = attributes.bytes
        if let id = attributes[.id], !id.isEmpty { keys.append(key(of: bytes, id, mark: 0x23)) }
        guard let classes = attributes[.class]?.prefix(limits.classes) else { return keys }
        var index = classes.lowerBound
        while index < classes.upperBound, keys.count < limits.matchedRules {
            while index < classes.upperBound, bytes[index].isHTMLSpace { index += 1 }
            let start = index
            while index < classes.upperBound, !bytes[index].isHTMLSpace { index += 1 }
            if start < index { keys.append(key(of: bytes, start..<index, mark: 0x2E)) }
        }
        return keys
    }

    static func key(of element: ElementName) -> UInt64 { UInt64(element.rawValue) + 1 }

    /// A number for a name; should two names share one, a rule fits one class too many, which does no harm.
    private static func key(of bytes: [UInt8], _ name: Range<Int>, mark: UInt8) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(mark)
        for index in name { key = (key ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return key | 1 << 63
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F || byte >= 0x80
    }
}
