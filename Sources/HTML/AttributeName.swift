/// The attributes that are read for their own sake; of all others only those are, that a style sheet asks for.
enum AttributeName: UInt8, Sendable, CaseIterable {
    case style, `class`, id, href, alt, title, label, bgcolor, background, color, size, face, align, hidden,
        dir, type
    case value, role, scope, scopeType, property, content, name, autocomplete, method, border
    // The cleaner reads this one itself.
    case media
    // The cleaner writes this one itself: the name of an element that shares its reading with others.
    case element
    // The cleaner writes these two for selectors: an attribute of another name, and that what is not read stands before.
    case asked, follows

    /// The attribute of a name as a sender writes it.
    init?(_ name: Span<UInt8>) {
        guard let raw = Self.names.value(of: name), let attribute = AttributeName(rawValue: raw) else {
            return nil
        }
        self = attribute
    }

    /// The number of attributes that are told apart.
    static let count = allCases.count

    /// The attribute's place in a set of attributes.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    private static let names = NameTable([
        ("style", style.rawValue), ("class", `class`.rawValue), ("id", id.rawValue),
        ("href action", href.rawValue),
        ("alt", alt.rawValue), ("title", title.rawValue), ("aria-label", label.rawValue),
        ("bgcolor", bgcolor.rawValue), ("background", background.rawValue), ("color text", color.rawValue),
        ("size", size.rawValue), ("face", face.rawValue), ("align", align.rawValue),
        ("hidden", hidden.rawValue),
        ("dir", dir.rawValue), ("type", type.rawValue), ("value", value.rawValue), ("role", role.rawValue),
        ("itemscope", scope.rawValue), ("itemtype", scopeType.rawValue), ("itemprop", property.rawValue),
        ("content", content.rawValue), ("name", name.rawValue), ("autocomplete", autocomplete.rawValue),
        ("method", method.rawValue), ("border", border.rawValue), ("media", media.rawValue),
    ])
}
