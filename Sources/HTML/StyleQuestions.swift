/// What the selectors of a style sheet ask of elements besides their names, ids and classes.
struct StyleQuestions: Sendable {
    private var conditions: [(condition: AttributeCondition, bit: UInt32, key: UInt64)] = []
    /// The bits of the attributes that they ask for.
    private var bits: UInt32 = 0
    /// Whether they ask what stands before an element, or whether anything does.
    private(set) var concernNeighbours = false
    /// Whether any element has attributes that are only read because selectors ask for them.
    private let findOtherNames: Bool

    /// The key of an element that is the first inside another.
    private static let firstChild = StyleSelector.key(of: Array("first-child".utf8), 0..<11, mark: 0x3A)

    init(findOtherNames: Bool = false) {
        self.findOtherNames = findOtherNames
    }

    /// Asks for an attribute; answers with the key that elements have which fulfil the condition, or `nil` if too much
    /// is asked for.
    mutating func ask(for condition: AttributeCondition, limits: HTMLLimits) -> UInt64? {
        let key = condition.key
        if conditions.contains(where: { $0.key == key }) { return key }
        guard conditions.count < limits.attributeConditions else { return nil }
        conditions.append((condition, condition.bit, key))
        bits |= condition.bit
        return key
    }

    /// Whether no element of the document can fulfil a condition.
    func rulesOut(_ condition: AttributeCondition) -> Bool { condition.isOfOtherName && !findOtherNames }

    /// Asks for the first child of an element; answers with its key.
    mutating func askForFirstChild() -> UInt64 {
        concernNeighbours = true
        return Self.firstChild
    }

    /// Asks for what stands before an element.
    mutating func askForNeighbours() {
        concernNeighbours = true
    }

    /// Adds the keys of an element that fulfils what is asked for.
    func answer(
        _ element: ElementName, _ attributes: Attributes, isFirst: Bool, _ keys: inout StyleKeys,
        limits: HTMLLimits
    ) {
        if isFirst, element != .document { keys.append(Self.firstChild) }
        guard attributes.hold(bits) else { return }
        for index in conditions.indices where attributes.hold(conditions[index].bit) {
            if conditions[index].condition.holds(for: element, attributes, limits: limits) {
                keys.append(conditions[index].key)
            }
        }
    }
}
