/// The simple rules of a document's style sheets: an element, classes and an id, one of them or together.
///
/// Rules whose selector says more (descendants, states, attributes) are kept as a doubt: where their last part fits an
/// element, its background is not known. Rules for some screens only are left out.
struct StyleSheet: Sendable {
    /// A selector and where its declarations stand.
    private struct Rule {
        var selector: StyleSelector
        var block: Int
        /// The rule before this one that is found under the same key.
        var previous: Int?
    }

    private var bytes: [UInt8] = []
    private var rules: [Rule] = []
    /// The last rule found under a key.
    private var index: [UInt64: Int] = [:]
    private var elementIndex = [Int?](repeating: nil, count: ElementName.count + 1)
    /// The declarations between braces, and which of ``styles`` they are once a rule has fitted.
    private var blocks: [(body: Range<Int>, style: Int?)] = []
    private var styles: [StyleDeclarations] = []
    /// What the rules say of elements that were asked for before.
    private var known: [UInt64: KnownStyle] = [:]

    /// An element with its classes and id, and what the rules say of it.
    private struct KnownStyle {
        let element: ElementName
        let classes: Range<Int>
        let id: Range<Int>
        let style: StyleDeclarations
    }

    /// Whether there are no rules.
    var isEmpty: Bool { rules.isEmpty }

    init(parsing source: [UInt8] = [], limits: HTMLLimits = .standard) {
        guard !source.isEmpty else { return }
        var scanner = StyleSheetScanner(source)
        bytes = scanner.bytes
        while rules.count < limits.styleRules, let block = scanner.next() {
            blocks.append((block.body, nil))
            for part in scanner.selectors(of: block.prelude) where rules.count < limits.styleRules {
                guard let selector = StyleSelector(parsing: bytes, in: part) else { continue }
                // The one thing that a doubtful rule can say is that a background is not known.
                if selector.isDoubtful, bytes.firstIndex(of: "background", in: block.body) == nil { continue }
                add(selector, block: blocks.count - 1)
            }
        }
    }

    private mutating func add(_ selector: StyleSelector, block: Int) {
        var rule = Rule(selector: selector, block: block)
        if selector.key < elementIndex.count {
            rule.previous = elementIndex[Int(selector.key)]
            elementIndex[Int(selector.key)] = rules.count
        } else {
            rule.previous = index.updateValue(rules.count, forKey: selector.key)
        }
        rules.append(rule)
    }

    /// What the rules say of an element, the weightiest last.
    mutating func style(
        of element: ElementName, _ attributes: Attributes, limits: HTMLLimits
    ) -> StyleDeclarations {
        let isNamed = !index.isEmpty && (attributes[.class] != nil || attributes[.id] != nil)
        let ofElement = elementIndex[Int(StyleSelector.key(of: element))]
        let ofAny = elementIndex[Int(StyleSelector.anyElement)]
        guard isNamed || ofElement != nil || ofAny != nil else { return StyleDeclarations() }
        let classes = attributes[.class] ?? 0..<0
        let id = attributes[.id] ?? 0..<0
        let bytes = attributes.bytes
        let key = bytes.hash(of: classes) ^ bytes.hash(of: id) &* 31 ^ UInt64(element.rawValue)
        if let same = known[key], same.element == element, bytes.isEqual(same.classes, classes),
            bytes.isEqual(same.id, id)
        {
            return same.style
        }
        let style = findStyle(of: element, attributes, limits: limits)
        if known.count < limits.knownStyles {
            known[key] = KnownStyle(element: element, classes: classes, id: id, style: style)
        }
        return style
    }

    private mutating func findStyle(
        of element: ElementName, _ attributes: Attributes, limits: HTMLLimits
    ) -> StyleDeclarations {
        let keys = StyleSelector.keys(of: attributes, limits: limits)
        var found: [Int] = []
        func collect(from last: Int?) {
            var next = last
            var tried = 0
            while let rule = next, tried < limits.matchedRules {
                if !found.contains(rule), rules[rule].selector.fits(element, having: keys) {
                    found.append(rule)
                }
                next = rules[rule].previous
                tried += 1
            }
        }
        collect(from: elementIndex[Int(StyleSelector.key(of: element))])
        collect(from: elementIndex[Int(StyleSelector.anyElement)])
        if !index.isEmpty {
            for key in keys where found.count < limits.matchedRules { collect(from: index[key]) }
        }
        return found.isEmpty ? StyleDeclarations() : merged(found.prefix(limits.matchedRules))
    }

    private mutating func merged(_ found: ArraySlice<Int>) -> StyleDeclarations {
        let order = found.sorted { one, other in
            let weights = (rules[one].selector.weight, rules[other].selector.weight)
            return weights.0 == weights.1 ? one < other : weights.0 < weights.1
        }
        var style = StyleDeclarations()
        for rule in order {
            if rules[rule].selector.isDoubtful {
                style.said.insert(.backgroundImage)
                style.hasBackgroundImage = true
            } else {
                style.merge(declarations(of: rules[rule].block))
            }
        }
        return style
    }

    /// The declarations of a block, read when a rule first fits.
    private mutating func declarations(of block: Int) -> StyleDeclarations {
        if let known = blocks[block].style { return styles[known] }
        styles.append(StyleParser.declarations(in: bytes, blocks[block].body))
        blocks[block].style = styles.count - 1
        return styles[styles.count - 1]
    }

    /// Whether a media query is fulfilled by any screen.
    static func isForScreens(_ query: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard bytes.firstIndex(of: "(", in: query) == nil else { return false }
        let words: [StaticString] = ["screen", "all"]
        return words.contains { bytes.firstIndex(of: $0, in: query) != nil }
            && bytes.firstIndex(of: "not ", in: query) == nil
    }
}
