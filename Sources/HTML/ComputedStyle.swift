/// How the text of an element is shown, inheritance and all.
struct ComputedStyle: Sendable {
    /// The size of body text in pixels, which sizes are held against.
    static let rootFontSize: Float = 16

    var fontSize = Self.rootFontSize
    var isBold = false
    var isMonospaced = false
    var isHeading = false
    var isCentered = false
    var isInvisible = false
    var keepsLines = false
    var isRightToLeft = false
    var overridesDirection = false
    var letterSpacing: Float = 0
    var textIndentIsFar = false
    /// Whether the text stands in a block whose lines begin out of sight.
    var isIndentedAway = false
    var isStruck = false
    /// How much of the text comes through, all around it counted in.
    var opacity: Float = 1
    /// The colour that fills the letters instead of ``color``.
    var fill: CSSColor?
    /// The colour of the text, `nil` for the reader's own.
    var color: CSSColor?
    /// The colour behind the text, `nil` where an image or an unknown rule decides.
    var background: CSSColor? = .white
    /// Why the element's whole content is not shown.
    var hiding: HTMLDocument.HiddenText.Reason?

    /// Why a text of this style is not shown; `nil` if it is.
    var hidingOfText: HTMLDocument.HiddenText.Reason? {
        if let hiding { return hiding }
        if isInvisible { return .visibility }
        if fontSize <= 2 { return .size }
        if isIndentedAway { return .offscreen }
        guard let color = fill ?? color else { return isStruck ? .struck : nil }
        if color.isTransparent { return .color }
        guard let background, color.isInvisible(on: background) else { return isStruck ? .struck : nil }
        return .color
    }

    /// The ways in which a text of this style stands out.
    var emphasis: Emphasis {
        var emphasis: Emphasis = []
        if isBold { emphasis.insert(.bold) }
        if fontSize >= 18 { emphasis.insert(.large) }
        if fontSize >= 26 { emphasis.insert(.huge) }
        if fontSize <= 11.4 { emphasis.insert(.small) }
        if isHeading { emphasis.insert(.heading) }
        if isMonospaced { emphasis.insert(.monospaced) }
        if isCentered { emphasis.insert(.centered) }
        if letterSpacing >= 1 || letterSpacing >= 0.08 * fontSize { emphasis.insert(.spaced) }
        return emphasis
    }
}

/// What an element adds to the view besides the style of its text.
struct ComputedBox: Sendable {
    /// Whether it stands in lines of its own.
    var isBlock = false
    /// Whether it is a box within a line, or beside its neighbours.
    var isInlineBlock = false
    /// Whether its children stand side by side.
    var isFlex = false
    /// Whether it has a background or border of its own.
    var isFramed = false
    /// Whether it has padding.
    var isPadded = false
    /// Whether what is hidden here is meant for the preview of a list of mails.
    var isPreheader = false
}
