/// The elements that are open while markup is cleaned; what a browser would close by itself is closed here.
struct OpenElements {
    private var stack: [ElementName] = []
    private var counts = [Int](repeating: 0, count: ElementName.count)
    private var dropped = [Int](repeating: 0, count: ElementName.count)
    private let limit: Int
    /// The elements looked at so far: what the cost is counted in.
    private(set) var steps = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// The number of open elements.
    var depth: Int { stack.count }

    /// How many elements of a name are open.
    func count(of element: ElementName) -> Int { counts[Int(element.rawValue)] }

    /// Whether an element of a name is open.
    func isOpen(_ element: ElementName) -> Bool { counts[Int(element.rawValue)] > 0 }

    /// The depth to which elements are closed before one of a name opens.
    mutating func depth(before element: ElementName) -> Int {
        switch element {
        case .anchor where isOpen(.anchor):
            return innermost(of: { $0 == .anchor }, below: { !$0.isTransparent }) ?? depth
        case .selection where isOpen(.selection):
            return innermost(of: { $0 == .selection }, below: \.isTableScope) ?? depth
        case .cell, .headerCell:
            guard isOpen(.cell) || isOpen(.headerCell) else { return depth }
            return innermost(of: \.isCell, below: { $0 == .table || $0 == .row }) ?? depth
        case .row:
            guard isOpen(.row) else { return depth }
            return innermost(of: { $0 == .row }, below: { $0 == .table }) ?? depth
        case .rowGroup:
            guard isOpen(.row) || isOpen(.rowGroup) else { return depth }
            let group = innermost(of: { $0 == .rowGroup }, below: { $0 == .table })
            return group ?? innermost(of: { $0 == .row }, below: { $0 == .table }) ?? depth
        default:
            return depthWithoutImplied(before: element)
        }
    }

    /// The depth without the paragraphs, items, options and headings at the top that end where a block begins.
    private func depthWithoutImplied(before element: ElementName) -> Int {
        var depth = depth
        while depth > 0 {
            let top = stack[depth - 1]
            let isEnded =
                switch top {
                case .paragraph: element.isBlock && element != .document
                case .option: element.isBlock || element == .option
                case .item: element == .item
                default: top.headingLevel != nil && element.headingLevel != nil
                }
            guard isEnded else { return depth }
            depth -= 1
            if top == .item { return depth }
        }
        return depth
    }

    /// The depth to which elements are closed by an end tag; `nil` where it closes none.
    mutating func depth(ending element: ElementName) -> Int? {
        if dropped[Int(element.rawValue)] > 0 {
            dropped[Int(element.rawValue)] -= 1
            return nil
        }
        if element.headingLevel != nil {
            let headings = ElementName.heading1.rawValue...ElementName.heading6.rawValue
            guard headings.contains(where: { counts[Int($0)] > 0 }) else { return nil }
            return innermost(of: { $0.headingLevel != nil }, below: \.isTableScope)
        }
        guard isOpen(element) else { return nil }
        return switch element {
        case .table: innermost(of: { $0 == element }, below: { _ in false })
        case .rowGroup, .row, .cell, .headerCell: innermost(of: { $0 == element }, below: { $0 == .table })
        case .span, .inline: innermost(of: { $0 == element }, below: \.isBlock)
        default: innermost(of: { $0 == element }, below: \.isTableScope)
        }
    }

    /// Opens an element, unless too many are open.
    ///
    /// Links are opened at any depth: they do not nest, so they cannot grow the stack.
    mutating func open(_ element: ElementName) -> Bool {
        guard stack.count < limit || (element == .anchor && stack.last != .anchor) else {
            dropped[Int(element.rawValue)] += 1
            return false
        }
        stack.append(element)
        counts[Int(element.rawValue)] += 1
        return true
    }

    /// Closes the innermost element.
    mutating func close() -> ElementName? {
        guard let element = stack.popLast() else { return nil }
        counts[Int(element.rawValue)] -= 1
        return element
    }

    private mutating func innermost(of wanted: (ElementName) -> Bool, below boundary: (ElementName) -> Bool)
        -> Int?
    {
        var index = stack.count - 1
        while index >= 0 {
            steps += 1
            if wanted(stack[index]) { return index }
            if boundary(stack[index]) { return nil }
            index -= 1
        }
        return nil
    }
}

extension ElementName {
    /// Whether an end tag inside does not reach out of the element.
    fileprivate var isTableScope: Bool { self == .table || isCell }

    /// Whether a link is closed through the element when the next one begins.
    fileprivate var isTransparent: Bool {
        self == .span || self == .inline || self == .struck || self == .bold || self == .font
            || self == .anchor || self == .code
            || self == .big || self == .small
    }
}
