/// Gathers the schema.org actions that a document gives as microdata.
struct MicrodataCollector {
    /// What an element says of its action.
    enum Property: Sendable {
        case name, description, url
    }

    private var actions: [HTMLDocument.Microdata] = []
    private var descriptions: [[UInt8]] = []
    private let limits: HTMLLimits
    /// Whether there were more actions than are kept.
    private(set) var isFull = false

    init(limits: HTMLLimits) {
        self.limits = limits
    }

    /// Opens an action if an item is one; what else is opened belongs to the action around it.
    mutating func open(_ attributes: Attributes, in action: Int?) -> Int? {
        guard attributes[.scope] != nil, let range = attributes[.scopeType] else { return action }
        let type = attributes.bytes[attributes.bytes.trimmed(range)]
        let name = type.lastIndex { $0 == 0x2F || $0 == 0x23 }.map { type[($0 + 1)...] } ?? type
        guard name.suffix(6).elementsEqual("Action".utf8), name.count <= 64 else { return action }
        guard actions.count < limits.microdata else {
            isFull = true
            return nil
        }
        actions.append(HTMLDocument.Microdata(type: Array(name), name: [], url: []))
        descriptions.append([])
        return actions.count - 1
    }

    /// The property that an element gives, by its `itemprop`.
    func property(_ attributes: Attributes) -> Property? {
        guard attributes[.property] != nil else { return nil }
        if attributes.value(.property, is: "name") { return .name }
        if attributes.value(.property, is: "description") { return .description }
        if attributes.value(.property, is: "url") || attributes.value(.property, is: "target")
            || attributes.value(.property, is: "urltemplate")
        {
            return .url
        }
        return nil
    }

    /// Takes the value of a property; the first counts.
    mutating func set(_ property: Property, to value: [UInt8], of action: Int) {
        switch property {
        case .name where actions[action].name.isEmpty:
            actions[action].name = value.collapsingSpace(limit: limits.linkWords)
        case .description where descriptions[action].isEmpty:
            descriptions[action] = value.collapsingSpace(limit: limits.linkWords)
        case .url where actions[action].url.isEmpty:
            guard let url = URLReference(value, limits: limits)?.resolved(against: nil) else { return }
            actions[action].url = url
        default: break
        }
    }

    /// The actions that lead somewhere, a description standing in for a missing name.
    func finished() -> [HTMLDocument.Microdata] {
        zip(actions, descriptions).compactMap { action, description in
            var action = action
            guard !action.url.isEmpty else { return nil }
            if action.name.isEmpty { action.name = description }
            return action
        }
    }
}
