/// Custom properties (`--name: value`), to which other declarations refer by `var(--name)`.
struct StyleVariables: Sendable {
    private var all: [(name: [UInt8], value: [UInt8])] = []
    /// Whether there were more than are kept.
    private(set) var isCut = false

    /// Takes over what declarations define; answers whether they define anything.
    @discardableResult
    mutating func define(by bytes: [UInt8], in range: Range<Int>, limits: HTMLLimits) -> Bool {
        let parser = StyleParser(bytes: bytes)
        var index = range.lowerBound
        var isDefining = false
        while index < range.upperBound {
            let (colon, end) = parser.declaration(at: index, to: range.upperBound)
            if let colon, bytes.hasWord("--", at: bytes.trimmed(index..<colon).lowerBound) {
                define(bytes, bytes.trimmed(index..<colon), as: bytes.trimmed(colon + 1..<end), limits)
                isDefining = true
            }
            index = end + 1
        }
        return isDefining
    }

    private mutating func define(
        _ bytes: [UInt8], _ name: Range<Int>, as written: Range<Int>, _ limits: HTMLLimits
    ) {
        // What is too long to be worked out is as good as anything: nothing that decides here is written so.
        let isKept = name.count <= limits.variable && written.count <= limits.variable
        let value = isKept ? Array(bytes[written]) : []
        if let known = all.firstIndex(where: { $0.name.elementsEqual(bytes[name]) }) {
            all[known].value = value
        } else if isKept, all.count < limits.variables {
            all.append((Array(bytes[name]), value))
        } else {
            isCut = true
        }
    }

    /// Forgets those that others define as well.
    mutating func remove(_ others: StyleVariables) {
        all.removeAll { own in others.isCut || others.all.contains { $0.name == own.name } }
    }

    /// A range with the values put in place of their names; what is not known stays as it is.
    func substituted(in bytes: [UInt8], _ range: Range<Int>, limits: HTMLLimits) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes.hasWord("var(", at: index),
                let use = use(in: bytes, (index + 4..<range.upperBound).prefix(2 * limits.variable))
            {
                result.append(contentsOf: use.value)
                index = use.end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// What stands for the use that begins in front of a range, and where that ends.
    ///
    /// ```abnf
    /// use = "var(" name ["," fallback] ")"
    /// ```
    private func use(in bytes: [UInt8], _ range: Range<Int>) -> (value: ArraySlice<UInt8>, end: Int)? {
        guard let nameEnd = range.first(where: { bytes[$0] == 0x2C || bytes[$0] == 0x29 }) else { return nil }
        let name = bytes[bytes.trimmed(range.lowerBound..<nameEnd)]
        var end = nameEnd
        var depth = 0
        while end < range.upperBound, depth > 0 || bytes[end] != 0x29 {
            if bytes[end] == 0x28 { depth += 1 }
            if bytes[end] == 0x29 { depth -= 1 }
            end += 1
        }
        guard end < range.upperBound else { return nil }
        if let known = all.first(where: { $0.name.elementsEqual(name) }) {
            return known.value.isEmpty ? nil : (known.value[...], end + 1)
        }
        return nameEnd < end ? (bytes[nameEnd + 1..<end], end + 1) : nil
    }
}
