/// The style properties that are read.
enum StyleProperty: UInt8, Sendable, CaseIterable {
    case display, visibility, opacity, fontSize, fontWeight, fontFamily, font, color, background,
        backgroundColor
    case backgroundImage, letterSpacing, textAlign, textIndent, height, maxHeight, width,
        maxWidth
    case overflow, position, offset, margin, clip, clipPath, transform, whiteSpace, direction, unicodeBidi,
        border, padding, float
    case hideInOffice, minHeight, minWidth, textFill, backgroundClip, textDecoration, zoom, filter

    /// The property of a name; `nil` for one that does not change what is seen here.
    init?(_ name: Span<UInt8>) {
        guard let raw = Self.table.value(of: name), let property = StyleProperty(rawValue: raw) else {
            return nil
        }
        self = property
    }

    private static let names: [(StyleProperty, String)] = [
        (.display, "display"), (.visibility, "visibility"), (.opacity, "opacity"), (.fontSize, "font-size"),
        (.fontWeight, "font-weight"), (.fontFamily, "font-family"), (.font, "font"), (.color, "color"),
        (.background, "background"), (.backgroundColor, "background-color"),
        (.backgroundImage, "background-image"), (.letterSpacing, "letter-spacing"),
        (.textAlign, "text-align"),
        (.textIndent, "text-indent"), (.height, "height"),
        (.maxHeight, "max-height"), (.width, "width"), (.maxWidth, "max-width"),
        (.overflow, "overflow overflow-x overflow-y"), (.position, "position"),
        (.offset, "left top right bottom inset"), (.margin, "margin margin-left margin-top"),
        (.clip, "clip"), (.clipPath, "clip-path -webkit-clip-path"),
        (.transform, "transform"), (.whiteSpace, "white-space"), (.direction, "direction"),
        (.unicodeBidi, "unicode-bidi"),
        (.border, "border border-width border-style border-top border-bottom border-left border-right"),
        (.padding, "padding padding-top padding-bottom padding-left padding-right"), (.float, "float"),
        (.hideInOffice, "mso-hide"),
        (.minHeight, "min-height"), (.minWidth, "min-width"), (.textFill, "-webkit-text-fill-color"),
        (.backgroundClip, "background-clip -webkit-background-clip"),
        (.textDecoration, "text-decoration text-decoration-line -webkit-text-decoration"),
        (.zoom, "zoom"), (.filter, "filter -webkit-filter"),
    ]
    private static let table = NameTable(names.map { ($0.1, $0.0.rawValue) })
}
