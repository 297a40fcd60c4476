/// A start tag as a sender wrote it: what is read of it, as places in the source.
struct Tag {
    /// The element.
    var element: ElementName = .inline
    /// Where its name stands.
    var name = 0..<0
    /// The attributes that are read, in the order written, each name once.
    var attributes: [(name: AttributeName, value: Range<Int>)] = []
    /// Where the tag ends, behind its `>`.
    var end = 0
    /// Whether attributes, or bytes of one, were more than are read.
    var isOversized = false
    /// The attributes of other names that are read as well.
    var asked = AskedNames()

    /// Where the value of an attribute stands.
    func value(_ name: AttributeName) -> Range<Int>? {
        attributes.first { $0.name == name }?.value
    }

    /// Reads the tag at an index, which is at its `<`, the way browsers do.
    ///
    /// - Returns: whether the tag ends; what follows the `<` of one that does not is not shown.
    mutating func read(_ source: [UInt8], at index: Int, to bound: Int, limits: HTMLLimits) -> Bool {
        attributes.removeAll(keepingCapacity: true)
        isOversized = false
        var position = index + 1
        while position < bound, !source[position].endsName { position += 1 }
        name = index + 1..<position
        element = ElementName(source.span.extracting(name))

        var seen: UInt32 = 0
        var count = 0
        while position < bound {
            let byte = source[position]
            if byte == 0x3E {
                end = position + 1
                return true
            }
            if byte == 0x2F || byte.isHTMLSpace {
                position += 1
                continue
            }
            let start = position
            position += 1
            while position < bound, source[position] != 0x3D, !source[position].endsName { position += 1 }
            let nameEnd = position
            let value = Self.value(in: source, at: &position, to: bound)
            count += 1
            guard count <= limits.attributes else {
                isOversized = true
                continue
            }
            guard let attribute = AttributeName(source.span.extracting(start..<nameEnd)) else {
                if !asked.isEmpty { keepAsked(source, start..<nameEnd, value, limits) }
                continue
            }
            guard seen & attribute.bit == 0 else { continue }
            seen |= attribute.bit
            if value.count <= limits.attributeValue {
                attributes.append((attribute, value))
            } else {
                isOversized = true
            }
        }
        return false
    }

    /// Keeps an attribute of another name, if it is asked for, as it is written.
    private mutating func keepAsked(
        _ source: [UInt8], _ name: Range<Int>, _ value: Range<Int>, _ limits: HTMLLimits
    ) {
        let written = name.lowerBound..<max(name.upperBound, value.upperBound)
        guard asked.contains(source.span.extracting(name)), written.count <= limits.attributeValue else {
            return
        }
        attributes.append((.asked, written))
    }

    /// Reads the value that may follow an attribute's name, and stops behind it.
    private static func value(in source: [UInt8], at position: inout Int, to bound: Int) -> Range<Int> {
        var next = position
        while next < bound, source[next].isHTMLSpace { next += 1 }
        guard next < bound, source[next] == 0x3D else { return position..<position }
        next += 1
        while next < bound, source[next].isHTMLSpace { next += 1 }
        position = next
        guard next < bound else { return next..<next }
        let quote = source[next]
        if quote == 0x22 || quote == 0x27 {
            let start = next + 1
            next = source.firstIndex(of: quote, from: start, to: bound) ?? bound
            position = min(next + 1, bound)
            return start..<next
        }
        while next < bound, source[next] != 0x3E, !source[next].isHTMLSpace { next += 1 }
        let value = position..<next
        position = next
        return value
    }
}

extension UInt8 {
    /// Whether the byte ends the name of a tag or an attribute.
    var endsName: Bool { self == 0x3E || self == 0x2F || isHTMLSpace }
}
