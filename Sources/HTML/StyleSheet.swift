/// The rules of a document's style sheets that go by elements, classes, ids and what stands around them.
///
/// Rules whose selector says more (states around, the last inside) are kept as a doubt: where their last part fits an
/// element, its background is not known. Rules for some screens only are left out.
struct StyleSheet: Sendable {
    /// A selector and where its declarations stand.
    private struct Rule {
        var selector: StyleSelector
        var block: Int
        /// How much it weighs against others.
        var weight: Int
        /// The rule before this one that is found under the same key.
        var previous: Int?
    }

    /// The rules that fit one element, as far as they are looked for.
    private struct Search {
        private(set) var found: [Int] = []
        private var tried = 0
        private var steps: Int
        private let (mostSteps, mostTried, mostFound): (Int, Int, Int)

        init(_ limits: HTMLLimits) {
            (mostSteps, mostTried, mostFound) = (limits.matchedAround, limits.triedRules, limits.matchedRules)
            steps = mostSteps
        }

        /// The rules tried and the elements around that were looked at.
        var work: Int { 1 + tried + mostSteps - steps }

        /// Whether there may be more rules that fit.
        var isCut: Bool { tried >= mostTried || found.count >= mostFound }

        /// Tries all rules found under one key, given the last of them.
        mutating func collect(
            from last: Int?, of rules: Span<Rule>, fitting element: ElementName, having keys: StyleKeys,
            inside stack: Span<OpenElement>, beside closed: Span<[ClosedElement]>
        ) {
            var next = last
            while let rule = next, !isCut {
                if !found.contains(rule),
                    rules[rule].selector.fits(element, having: keys, inside: stack, beside: closed, &steps)
                {
                    found.append(rule)
                }
                next = rules[rule].previous
                tried += 1
            }
        }
    }

    private var bytes: [UInt8] = []
    private var questions = StyleQuestions()
    /// The elements closed beside those that are open, where rules ask for them.
    var neighbours = Neighbours()
    private var rules: [Rule] = []
    /// The last rule found under a key.
    private var index: [UInt64: Int] = [:]
    /// A bit for each key of ``index``.
    private var mask: UInt64 = 0
    private var elementIndex = [Int?](repeating: nil, count: ElementName.count + 1)
    /// The declarations between braces, and which of ``styles`` they are once a rule has fitted.
    private var blocks: [(body: Range<Int>, style: Int?)] = []
    private var styles: [StyleDeclarations] = []
    /// What rules say together that fitted an element before.
    private var known: [[Int]: StyleDeclarations] = [:]
    /// The rules that were tried so far: what the cost is counted in.
    private(set) var work = 0
    /// Whether there were more rules than are kept or tried.
    private(set) var isCut = false

    /// Whether there are no rules.
    var isEmpty: Bool { rules.isEmpty }

    /// Whether rules ask what stands before an element.
    var concernsNeighbours: Bool { questions.concernNeighbours }

    /// Reads the rules of a style sheet; `findOtherNames` says whether any element has attributes that are only read
    /// because the style sheet asks for them.
    init(parsing source: [UInt8] = [], findOtherNames: Bool = false, limits: HTMLLimits = .standard) {
        guard !source.isEmpty else { return }
        var scanner = StyleSheetScanner(source)
        bytes = scanner.bytes
        questions = StyleQuestions(findOtherNames: findOtherNames)
        while rules.count < limits.styleRules, let block = scanner.next() {
            blocks.append((block.body, nil))
            var saysBackground: Bool?
            for part in scanner.selectors(of: block.prelude) where rules.count < limits.styleRules {
                guard
                    let selector = StyleSelector(parsing: bytes, in: part, asking: &questions, limits: limits)
                else { continue }
                // The one thing that a doubtful rule can say is that a background is not known.
                if selector.isDoubtful {
                    let says = saysBackground ?? (bytes.firstIndex(of: "background", in: block.body) != nil)
                    saysBackground = says
                    guard says else { continue }
                }
                add(selector, block: blocks.count - 1, isLayered: block.isLayered)
            }
        }
        isCut = rules.count >= limits.styleRules && scanner.next() != nil
    }

    /// The keys by which rules find an element.
    func keys(
        of element: ElementName, _ attributes: Attributes, at depth: Int, limits: HTMLLimits
    ) -> StyleKeys {
        var keys = StyleSelector.keys(of: attributes, limits: limits)
        let isFirst = questions.concernNeighbours && neighbours.isFirst(at: depth)
        questions.answer(element, attributes, isFirst: isFirst, &keys, limits: limits)
        return keys
    }

    private mutating func add(_ selector: StyleSelector, block: Int, isLayered: Bool) {
        // What stands in no layer overrules what does, whatever the selectors weigh.
        let weight = isLayered ? selector.weight - 1_000_000 : selector.weight
        var rule = Rule(selector: selector, block: block, weight: weight)
        if selector.key < elementIndex.count {
            rule.previous = elementIndex[Int(selector.key)]
            elementIndex[Int(selector.key)] = rules.count
        } else {
            rule.previous = index.updateValue(rules.count, forKey: selector.key)
            mask |= StyleKeys.bit(of: selector.key)
        }
        rules.append(rule)
    }

    /// What the rules say of an element, the weightiest last.
    mutating func style(
        of element: ElementName, having keys: StyleKeys, inside stack: Span<OpenElement>, limits: HTMLLimits
    ) -> StyleDeclarations {
        guard let search = search(element, having: keys, inside: stack, limits: limits) else {
            return StyleDeclarations()
        }
        work += search.work
        if search.isCut { isCut = true }
        let found = search.found
        guard found.count > 1 else {
            return found.first.map { declarations(by: $0) } ?? StyleDeclarations()
        }
        if let said = known[found] { return said }
        let said = merged(found[...])
        if known.count < limits.knownStyles { known[found] = said }
        return said
    }

    /// The rules that fit an element; `nil` where no rule can.
    private func search(
        _ element: ElementName, having keys: StyleKeys, inside stack: Span<OpenElement>, limits: HTMLLimits
    ) -> Search? {
        let ofElement = elementIndex[Int(StyleSelector.key(of: element))]
        let ofAny = elementIndex[Int(StyleSelector.anyElement)]
        guard ofElement != nil || ofAny != nil || keys.mask & mask != 0 else { return nil }
        var search = Search(limits)
        let (rules, closed) = (rules.span, neighbours.levels.span)
        search.collect(
            from: ofElement, of: rules, fitting: element, having: keys, inside: stack, beside: closed)
        search.collect(from: ofAny, of: rules, fitting: element, having: keys, inside: stack, beside: closed)
        if keys.mask & mask != 0 {
            for key in keys.all where StyleKeys.bit(of: key) & mask != 0 {
                search.collect(
                    from: index[key], of: rules, fitting: element, having: keys, inside: stack, beside: closed
                )
            }
        }
        return search
    }

    private mutating func merged(_ found: ArraySlice<Int>) -> StyleDeclarations {
        let order = found.sorted { one, other in
            let weights = (rules[one].weight, rules[other].weight)
            return weights.0 == weights.1 ? one < other : weights.0 < weights.1
        }
        var style = StyleDeclarations()
        for rule in order { style.merge(declarations(by: rule)) }
        return style
    }

    private mutating func declarations(by rule: Int) -> StyleDeclarations {
        guard rules[rule].selector.isDoubtful else { return declarations(of: rules[rule].block) }
        var style = StyleDeclarations()
        style.said.insert(.backgroundImage)
        style.hasBackgroundImage = true
        return style
    }

    /// The declarations of a block, read when a rule first fits.
    private mutating func declarations(of block: Int) -> StyleDeclarations {
        if let known = blocks[block].style { return styles[known] }
        styles.append(StyleParser.declarations(in: bytes, blocks[block].body))
        blocks[block].style = styles.count - 1
        return styles[styles.count - 1]
    }
}
