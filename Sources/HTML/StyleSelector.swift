/// A selector: an element, classes and an id, one of them or together, and what must stand around the element.
struct StyleSelector: Sendable {
    /// An element, classes and an id, all of which must fit one element.
    private struct Compound: Sendable {
        var element: ElementName?
        var keys = StyleKeys()

        func fits(_ candidate: ElementName, having keys: borrowing StyleKeys) -> Bool {
            if let element, element != candidate { return false }
            return self.keys.isSubset(of: keys)
        }
    }

    /// What must stand around an element.
    private struct Part: Sendable {
        let compound: Compound
        /// Whether as its parent.
        let isParent: Bool
    }

    /// The element that the rule is about, without ``key``.
    private var subject = Compound()
    /// What must stand around it, the nearest first.
    private var around: [Part] = []
    /// Under what the selector is found: its id, else a class, else its element, else ``anyElement``.
    private(set) var key = Self.anyElement
    /// How much the selector weighs against others.
    private(set) var weight = 0
    /// Whether the whole selector asks for more than is known here.
    private(set) var isDoubtful = false

    private static let elementMark: UInt8 = 0x3C

    /// The key of a selector that names no element, class or id.
    static let anyElement: UInt64 = 0

    /// Reads the selector in a range; `nil` where nothing can be said of the elements it fits, or where it joins more
    /// names than style sheets do.
    ///
    /// ```abnf
    /// selector = compound *((">" / WS) compound)
    /// compound = [name / "*"] *("." name / "#" name / ":link")
    /// ```
    init?(parsing bytes: [UInt8], in range: Range<Int>, limits: HTMLLimits) {
        func isCombinator(_ index: Int) -> Bool {
            bytes[index].isHTMLSpace || [0x3E, 0x2B, 0x7E].contains(bytes[index])
        }
        var rest = bytes.trimmed(range)
        guard let subject = compound(bytes, Self.cut(&rest, where: isCombinator), most: limits.selectorNames)
        else { return nil }
        self.subject = subject
        choosesKey()
        while !rest.isEmpty, !isDoubtful {
            var isParent = false
            while let last = rest.last, isCombinator(last) {
                if bytes[last] == 0x3E { isParent = true }
                // What stands beside an element is not kept.
                if bytes[last] == 0x2B || bytes[last] == 0x7E { isDoubtful = true }
                rest = rest.dropLast()
            }
            let part = Self.cut(&rest, where: isCombinator)
            guard around.count < limits.selectorParts, !part.isEmpty,
                let compound = compound(bytes, part, most: limits.selectorNames)
            else {
                isDoubtful = true
                return
            }
            around.append(Part(compound: compound, isParent: isParent))
        }
    }

    /// Takes the last part of a selector off, up to the combinator before it.
    private static func cut(_ rest: inout Range<Int>, where isCombinator: (Int) -> Bool) -> Range<Int> {
        let start = rest.last(where: isCombinator).map { $0 + 1 } ?? rest.lowerBound
        defer { rest = rest.lowerBound..<start }
        return start..<rest.upperBound
    }

    /// Reads one part, and adds to the weight what it weighs.
    private mutating func compound(_ bytes: [UInt8], _ part: Range<Int>, most: Int) -> Compound? {
        guard let first = part.first else { return nil }
        var compound = Compound()
        var index = first
        while index < part.upperBound {
            let mark = bytes[index]
            guard compound.keys.count < most else { return nil }
            if mark == 0x2E || mark == 0x23 || mark == 0x3A { index += 1 }
            let start = index
            while index < part.upperBound, Self.isName(bytes[index]) { index += 1 }
            let name = start..<index
            switch mark {
            case 0x2E where !name.isEmpty:
                compound.keys.append(Self.key(of: bytes, name, mark: mark))
                weight += 100
            case 0x23 where !name.isEmpty:
                // The id comes first: it is the best key.
                compound.keys.prepend(Self.key(of: bytes, name, mark: mark))
                weight += 10_000
            // Every link is one that was not followed yet.
            case 0x3A where name.matches("link", in: bytes): weight += 100
            case 0x2A where index == first: index += 1
            default:
                guard start == first, !name.isEmpty else { return nil }
                let named = ElementName(bytes.span.extracting(name))
                if named.isNamedExactly {
                    compound.element = named
                } else {
                    compound.keys.append(Self.key(of: bytes, name, mark: Self.elementMark))
                }
                weight += 1
            }
        }
        return compound
    }

    /// Finds out under what the selector is found, which need not be asked for again.
    private mutating func choosesKey() {
        if let first = subject.keys.popFirst() {
            key = first
        } else if let element = subject.element {
            key = Self.key(of: element)
        }
    }

    /// Whether the selector fits an element that was found under its key; `steps` says how many elements around may
    /// still be looked at.
    func fits(
        _ candidate: ElementName, having keys: StyleKeys, inside stack: Span<OpenElement>, _ steps: inout Int
    ) -> Bool {
        guard subject.fits(candidate, having: keys) else { return false }
        return around.isEmpty || isDoubtful || Self.fit(around.span, stack, below: stack.count, &steps)
    }

    /// Whether the elements around fit: the nearest that does is taken, unless its own parent must be another.
    private static func fit(
        _ parts: Span<Part>, _ stack: Span<OpenElement>, below depth: Int, _ steps: inout Int
    ) -> Bool {
        guard !parts.isEmpty else { return true }
        // Most elements around are told apart by the mask, before anything is counted by reference.
        let mask = parts[0].compound.keys.mask
        var index = depth - 1
        while index >= 0, steps > 0 {
            steps -= 1
            if mask & ~stack[index].keys.mask == 0,
                parts[0].compound.fits(stack[index].element, having: stack[index].keys),
                fit(parts.extracting(droppingFirst: 1), stack, below: index, &steps)
            {
                return true
            }
            if parts[0].isParent { return false }
            index -= 1
        }
        return false
    }

    /// The keys of an element's id and classes, and of its name if others are read like it.
    static func keys(of attributes: Attributes, limits: HTMLLimits) -> StyleKeys {
        var keys = StyleKeys()
        let bytes = attributes.bytes
        if let id = attributes[.id], !id.isEmpty { keys.append(key(of: bytes, id, mark: 0x23)) }
        if let name = attributes[.element] { keys.append(key(of: bytes, name, mark: elementMark)) }
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
        for index in name {
            let byte = mark == elementMark ? bytes[index].asciiLowercased : bytes[index]
            key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return key | 1 << 63
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F || byte >= 0x80
    }
}
