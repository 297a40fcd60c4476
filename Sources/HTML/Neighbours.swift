/// The elements that were closed beside those that are open, the last ones of each.
struct Neighbours: Sendable {
    /// By the number of elements around them, less one.
    private(set) var levels: [[ClosedElement]] = []

    /// Whether no element was closed before one that has a number of others around it.
    func isFirst(at depth: Int) -> Bool { levels.count < depth || levels[depth - 1].isEmpty }

    /// Notes that an element was closed that has a number of others around it.
    mutating func close(_ element: ElementName, _ keys: StyleKeys, at depth: Int, limits: HTMLLimits) {
        // What it held is no longer beside anything.
        if levels.count > depth { levels.removeLast(levels.count - depth) }
        while levels.count < depth { levels.append([]) }
        if levels[depth - 1].count >= 2 * limits.siblings { levels[depth - 1].removeFirst(limits.siblings) }
        levels[depth - 1].append(ClosedElement(element: element, keys: keys))
    }
}

/// An element that was closed: as much as rules ask of what stands before another.
struct ClosedElement: Sendable {
    let element: ElementName
    let keys: StyleKeys
}
