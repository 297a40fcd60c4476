/// The elements that are told apart, by what they do to the reader's view.
enum ElementName: UInt8, Sendable {
    case document, division, block, paragraph, span, inline, struck, anchor, bold, font, big, small, center
    case heading1, heading2, heading3, heading4, heading5, heading6
    case preformatted, code, blockquote, list, item, table, rowGroup, row, cell, headerCell
    case form, button, direction, selection, option
    case lineBreak, rule, image, area, base, meta, link, input
    case template
    // The cleaner deals with these itself.
    case script, style, title, rawText, textArea, unread, head, nothing

    /// The element of a name as a sender writes it; names that are not known are inline.
    init(_ name: Span<UInt8>) {
        self = Self.written.value(of: name).flatMap(ElementName.init(rawValue:)) ?? .inline
    }

    /// The number of elements that are told apart.
    static let count = Int(nothing.rawValue) + 1

    /// Whether the element has no content and no end tag.
    var isVoid: Bool { rawValue >= Self.lineBreak.rawValue && rawValue <= Self.input.rawValue }

    /// Whether the element stands in lines of its own unless a style says otherwise.
    var isBlock: Bool {
        switch self {
        case .document, .division, .block, .paragraph, .center, .preformatted, .blockquote, .list, .item,
            .table,
            .rowGroup, .row, .cell, .headerCell, .form, .rule, .heading1, .heading2, .heading3, .heading4,
            .heading5,
            .heading6:
            true
        default: false
        }
    }

    /// Whether the element is a cell of a table.
    var isCell: Bool { self == .cell || self == .headerCell }

    /// Whether the element is a table or a part of one.
    var isTablePart: Bool { self == .table || self == .rowGroup || self == .row || isCell }

    /// 1 to 6 for a heading.
    var headingLevel: Int? {
        guard rawValue >= Self.heading1.rawValue, rawValue <= Self.heading6.rawValue else { return nil }
        return Int(rawValue - Self.heading1.rawValue) + 1
    }

    /// The name that the cleaner writes for the parser.
    ///
    /// libxml2 knows HTML 4 only: it closes `<a>` at a table and `<b>` at a paragraph, where browsers do not, and spends
    /// time on complaints about newer names. So elements that it would treat wrongly go by the name of one it leaves alone.
    var standIn: StaticString { Self.standInNames[Int(rawValue)] }

    /// Whether a style sheet's selector that names this element means all elements read as it.
    var isNamedExactly: Bool {
        switch self {
        case .block, .inline, .struck, .bold, .rowGroup, .rawText, .unread, .nothing, .code, .list, .item,
            .option:
            false
        default: true
        }
    }

    private static let names: [(element: ElementName, standIn: StaticString, written: String)] = [
        (.document, "object", "html body"),
        (.division, "div", "div"),
        (
            .block, "del",
            """
            address article aside caption details dialog fieldset figcaption figure footer header hgroup legend main \
            marquee nav search section summary
            """
        ),
        (.paragraph, "p", "p"),
        (.span, "span", "span"),
        (.inline, "q", ""),
        (.struck, "q", "s strike del"),
        (.anchor, "ins", "a"),
        (.bold, "strong", "b strong"),
        (.font, "kbd", "font"),
        (.big, "sup", "big"),
        (.small, "sub", "small"),
        (.center, "center", "center"),
        (.heading1, "var", "h1"),
        (.heading2, "dfn", "h2"),
        (.heading3, "abbr", "h3"),
        (.heading4, "acronym", "h4"),
        (.heading5, "cite", "h5"),
        (.heading6, "label", "h6"),
        (.preformatted, "samp", "pre listing"),
        (.code, "code", "code tt kbd samp"),
        (.blockquote, "blockquote", "blockquote"),
        (.list, "ul", "ul ol dl menu dir"),
        (.item, "li", "li dt dd"),
        (.table, "table", "table"),
        (.rowGroup, "tbody", "tbody thead tfoot"),
        (.row, "tr", "tr"),
        (.cell, "td", "td"),
        (.headerCell, "th", "th"),
        (.form, "map", "form"),
        (.button, "button", "button"),
        (.direction, "bdo", "bdo"),
        (.selection, "optgroup", "select"),
        (.option, "em", "option datalist rp"),
        (.lineBreak, "br", "br"),
        (.rule, "hr", "hr"),
        (.image, "img", "img image"),
        (.area, "area", "area"),
        (.base, "base", "base"),
        (.meta, "meta", "meta"),
        (.link, "link", "link"),
        (.input, "input", "input"),
        (.script, "", "script"),
        (.style, "", "style"),
        (.title, "", "title"),
        (.rawText, "", "xmp plaintext"),
        (.textArea, "", "textarea"),
        (.unread, "", "iframe noembed noframes"),
        (.template, "fieldset", "template svg audio video meter progress"),
        (.head, "", "head"),
        (.nothing, "", "col colgroup embed frame frameset keygen param source track wbr bgsound"),
    ]

    private static let written = NameTable(names.map { ($0.written, $0.element.rawValue) })
    private static let standInNames: [StaticString] = {
        var table = [StaticString](repeating: "", count: names.count)
        for name in names { table[Int(name.element.rawValue)] = name.standIn }
        return table
    }()
}
