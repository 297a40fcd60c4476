/// A selector: an element, classes, an id and attributes, one of them or together, and what must stand around the
/// element or before it.
struct StyleSelector: Sendable {
    /// An element, classes, an id and attributes, all of which must fit one element.
    private struct Compound: Sendable {
        var element: ElementName?
        var keys = StyleKeys()

        func fits(_ candidate: ElementName, having keys: borrowing StyleKeys) -> Bool {
            if let element, element != candidate { return false }
            return self.keys.isSubset(of: keys)
        }
    }

    /// How another element stands to one.
    private enum Relation {
        case ancestor, parent, previous, earlier

        /// What a combinator says of the element in front of it.
        init(_ combinator: UInt8) {
            switch combinator {
            case 0x3E: self = .parent
            case 0x2B: self = .previous
            case 0x7E: self = .earlier
            default: self = .ancestor
            }
        }

        var isSibling: Bool { self == .previous || self == .earlier }
        /// Whether the nearest element alone may be the one.
        var isNearest: Bool { self == .parent || self == .previous }
    }

    /// What must stand around an element or before it.
    private struct Part: Sendable {
        let compound: Compound
        let relation: Relation
    }

    /// The element that the rule is about, without ``key``.
    private var subject = Compound()
    /// What must stand around it, the nearest first.
    private var around: [Part] = []
    /// Under what the selector is found: its id, else a class or a condition, else its element, else ``anyElement``.
    private(set) var key = Self.anyElement
    /// How much the selector weighs against others.
    private(set) var weight = 0
    /// Whether the whole selector asks for more than is known here.
    private(set) var isDoubtful = false
    /// Whether it asks for what no element of the document has.
    private var isIdle = false

    private static let elementMark: UInt8 = 0x3C

    /// The key of a selector that names no element, class, id or condition.
    static let anyElement: UInt64 = 0

    /// Reads the selector in a range; `nil` where nothing can be said of the elements it fits, or where it joins more
    /// names than style sheets do.
    ///
    /// ```abnf
    /// selector = compound *((">" / "+" / "~" / WS) compound)
    /// compound = [name / "*"] *("." name / "#" name / "[" condition "]" / ":link" / ":first-child")
    /// ```
    init?(
        parsing bytes: [UInt8], in range: Range<Int>, asking questions: inout StyleQuestions,
        limits: HTMLLimits
    ) {
        var rest = bytes.trimmed(range)
        guard let subject = compound(bytes, Self.cut(&rest, of: bytes), asking: &questions, limits) else {
            return nil
        }
        self.subject = subject
        choosesKey()
        while !rest.isEmpty, !isDoubtful {
            let relation = takeRelation(from: &rest, of: bytes)
            let part = Self.cut(&rest, of: bytes)
            guard around.count < limits.selectorParts,
                let compound = compound(bytes, part, asking: &questions, limits)
            else {
                isDoubtful = true
                break
            }
            if relation.isSibling { questions.askForNeighbours() }
            around.append(Part(compound: compound, relation: relation))
        }
        if isIdle { return nil }
    }

    /// Takes the last part of a selector off, up to the combinator before it.
    private static func cut(_ rest: inout Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = rest.upperBound
        var isInBrackets = false
        while start > rest.lowerBound, isInBrackets || !isCombinator(bytes[start - 1]) {
            if bytes[start - 1] == 0x5D { isInBrackets = true }
            if bytes[start - 1] == 0x5B { isInBrackets = false }
            start -= 1
        }
        defer { rest = rest.lowerBound..<start }
        return start..<rest.upperBound
    }

    /// Takes the combinator at the end off, and the blanks around it.
    private mutating func takeRelation(from rest: inout Range<Int>, of bytes: [UInt8]) -> Relation {
        var relation = Relation.ancestor
        while let last = rest.last, Self.isCombinator(bytes[last]) {
            if !bytes[last].isHTMLSpace {
                if relation != .ancestor { isDoubtful = true }
                relation = Relation(bytes[last])
            }
            rest = rest.dropLast()
        }
        return relation
    }

    private static func isCombinator(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == 0x3E || byte == 0x2B || byte == 0x7E
    }

    /// Reads one part, and adds to the weight what it weighs.
    private mutating func compound(
        _ bytes: [UInt8], _ part: Range<Int>, asking questions: inout StyleQuestions, _ limits: HTMLLimits
    ) -> Compound? {
        guard let first = part.first else { return nil }
        var compound = Compound()
        var index = first
        while index < part.upperBound {
            let mark = bytes[index]
            guard compound.keys.count < limits.selectorNames else { return nil }
            if mark == 0x5B {
                guard let end = bytes.firstIndex(of: 0x5D, from: index, to: part.upperBound),
                    let key = condition(bytes, index + 1..<end, asking: &questions, limits)
                else { return nil }
                compound.keys.append(key)
                index = end + 1
                continue
            }
            if mark == 0x2E || mark == 0x23 || mark == 0x3A { index += 1 }
            let start = index
            while index < part.upperBound, bytes[index].isNameByte { index += 1 }
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
            case 0x3A where name.matches("first-child", in: bytes):
                compound.keys.append(questions.askForFirstChild())
                weight += 100
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

    /// Reads a condition on an attribute, and adds what it weighs; answers with its key.
    private mutating func condition(
        _ bytes: [UInt8], _ written: Range<Int>, asking questions: inout StyleQuestions, _ limits: HTMLLimits
    ) -> UInt64? {
        guard let condition = AttributeCondition(parsing: bytes, in: written, limits: limits) else {
            return nil
        }
        weight += 100
        guard !questions.rulesOut(condition) else {
            isIdle = true
            return condition.key
        }
        return questions.ask(for: condition, limits: limits)
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
        _ candidate: ElementName, having keys: StyleKeys, inside stack: Span<OpenElement>,
        beside closed: Span<[ClosedElement]>, _ steps: inout Int
    ) -> Bool {
        guard subject.fits(candidate, having: keys) else { return false }
        return around.isEmpty || isDoubtful
            || Self.fit(around.span, stack, closed, below: stack.count, &steps)
    }

    /// Whether the elements around and before one fit, given how many are open around it: the nearest that does is
    /// taken, unless what must stand around it does not.
    private static func fit(
        _ parts: Span<Part>, _ stack: Span<OpenElement>, _ closed: Span<[ClosedElement]>, below depth: Int,
        _ steps: inout Int
    ) -> Bool {
        guard !parts.isEmpty else { return true }
        if parts[0].relation.isSibling {
            let place = depth > 0 && depth <= closed.count ? closed[depth - 1].count : 0
            return fit(parts, stack, closed, below: depth, before: place, &steps)
        }
        // Most elements around are told apart by the mask, before anything is counted by reference.
        let mask = parts[0].compound.keys.mask
        var index = depth - 1
        while index >= 0, steps > 0 {
            steps -= 1
            if mask & ~stack[index].keys.mask == 0,
                parts[0].compound.fits(stack[index].element, having: stack[index].keys),
                fit(parts.extracting(droppingFirst: 1), stack, closed, below: index, &steps)
            {
                return true
            }
            if parts[0].relation.isNearest { return false }
            index -= 1
        }
        return false
    }

    /// Whether the elements fit that were closed before one, given how many of those inside the same parent.
    private static func fit(
        _ parts: Span<Part>, _ stack: Span<OpenElement>, _ closed: Span<[ClosedElement]>, below depth: Int,
        before place: Int, _ steps: inout Int
    ) -> Bool {
        var index = place - 1
        while index >= 0, steps > 0 {
            steps -= 1
            let sibling = closed[depth - 1][index]
            if parts[0].compound.fits(sibling.element, having: sibling.keys) {
                let rest = parts.extracting(droppingFirst: 1)
                let isFit =
                    !rest.isEmpty && rest[0].relation.isSibling
                    ? fit(rest, stack, closed, below: depth, before: index, &steps)
                    : fit(rest, stack, closed, below: depth, &steps)
                if isFit { return true }
            }
            if parts[0].relation.isNearest { return false }
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
    static func key(of bytes: [UInt8], _ name: Range<Int>, mark: UInt8) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(mark)
        for index in name {
            let byte = mark == elementMark ? bytes[index].asciiLowercased : bytes[index]
            key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return key | 1 << 63
    }
}
