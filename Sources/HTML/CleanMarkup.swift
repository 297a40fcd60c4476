/// Markup that the parser reads in linear time, and what was taken out of it on the way.
struct CleanMarkup {
    /// Well-formed UTF-8 of known tags, each closed, nested at most ``HTMLLimits/depth`` deep.
    var bytes: [UInt8] = []
    /// The start tags, ascending.
    var tags: [WrittenTag] = []
    /// Their attributes.
    var attributes: [WrittenAttribute] = []
    /// The values of the attributes: well-formed UTF-8, references resolved.
    var values: [UInt8] = []
    /// The contents of all `<style>` elements for screens.
    var styleSheet: [UInt8] = []
    /// The contents of all JSON-LD scripts.
    var structuredData: [[UInt8]] = []
    /// The links that only Outlook shows: VML buttons in conditional comments.
    var officeLinks: [HTMLDocument.Link] = []
    /// The text behind a comment that never ends.
    var commentedText: [UInt8] = []
    /// The tags read and elements looked at: what the cost is counted in.
    var steps = 0
    /// What was wrong or cut.
    var defects: [HTMLDefect] = []

    /// A start tag: where its `>` stands in ``bytes``, what it begins, and which attributes it has.
    struct WrittenTag: Sendable {
        let end: Int
        let element: ElementName
        let attributes: Range<Int>
    }

    /// An attribute: its value as a place in ``values``.
    struct WrittenAttribute: Sendable {
        let name: AttributeName
        let value: Range<Int>
    }

    /// How much there is: the bytes, the values beside them, and a little for each attribute.
    var size: Int { bytes.count + values.count + attributes.count * 4 }

    /// Notes a defect, once.
    mutating func note(_ defect: HTMLDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }
}
