/// What a `style` attribute or a rule says, as far as it decides what is seen and how.
struct StyleDeclarations: Sendable {
    /// The properties that are read.
    struct Properties: OptionSet, Sendable {
        var rawValue: UInt64

        static let display = Properties(rawValue: 1 << 0)
        static let visibility = Properties(rawValue: 1 << 1)
        static let opacity = Properties(rawValue: 1 << 2)
        static let fontSize = Properties(rawValue: 1 << 3)
        static let fontWeight = Properties(rawValue: 1 << 4)
        static let fontFamily = Properties(rawValue: 1 << 5)
        static let color = Properties(rawValue: 1 << 6)
        static let backgroundColor = Properties(rawValue: 1 << 7)
        static let backgroundImage = Properties(rawValue: 1 << 8)
        static let letterSpacing = Properties(rawValue: 1 << 9)
        static let textAlign = Properties(rawValue: 1 << 10)
        static let textIndent = Properties(rawValue: 1 << 11)
        static let textDecoration = Properties(rawValue: 1 << 12)
        static let height = Properties(rawValue: 1 << 13)
        static let maxHeight = Properties(rawValue: 1 << 14)
        static let width = Properties(rawValue: 1 << 15)
        static let maxWidth = Properties(rawValue: 1 << 16)
        static let overflow = Properties(rawValue: 1 << 17)
        static let position = Properties(rawValue: 1 << 18)
        static let offset = Properties(rawValue: 1 << 19)
        static let clip = Properties(rawValue: 1 << 20)
        static let whiteSpace = Properties(rawValue: 1 << 21)
        static let direction = Properties(rawValue: 1 << 22)
        static let unicodeBidi = Properties(rawValue: 1 << 23)
        static let border = Properties(rawValue: 1 << 24)
        static let padding = Properties(rawValue: 1 << 25)
        static let float = Properties(rawValue: 1 << 26)
        static let hideInOffice = Properties(rawValue: 1 << 27)
        static let clipPath = Properties(rawValue: 1 << 28)
        static let transform = Properties(rawValue: 1 << 29)
        static let margin = Properties(rawValue: 1 << 30)
        static let minHeight = Properties(rawValue: 1 << 31)
        static let minWidth = Properties(rawValue: 1 << 32)
        static let textFill = Properties(rawValue: 1 << 33)
        static let backgroundClip = Properties(rawValue: 1 << 34)
        static let zoom = Properties(rawValue: 1 << 35)
        static let filter = Properties(rawValue: 1 << 36)

        /// The properties by which a box is faded, moved or cut away.
        static let placing: Properties = [
            .opacity, .filter, .zoom, .offset, .margin, .clip, .clipPath, .transform, .overflow,
        ]
    }

    /// The ways to lay out an element that are told apart.
    enum Display: UInt8, Sendable {
        case none, inline, inlineBlock, block, flex
    }

    /// What is said at all, and what of it cannot be overruled.
    var said: Properties = []
    var important: Properties = []

    var display = Display.inline
    var isInvisible = false
    var isFilteredAway = false
    var isZoomedAway = false
    var opacity: Float = 1
    var fontSize = CSSLength.zero
    var isBold = false
    var isMonospaced = false
    /// The colour of the text; `nil` where it is the parent's (``inheritsColor``) or not known.
    var color: CSSColor?
    var inheritsColor = false
    /// The colour that fills the letters instead; `nil` where it is not known.
    var textFill: CSSColor?
    /// The colour behind the text; `nil` where it is not known.
    var backgroundColor: CSSColor?
    var clipsBackgroundToText = false
    var hasBackgroundImage = false
    var isStruck = false
    var letterSpacing = CSSLength.zero
    var isCentered = false
    var textIndent = CSSLength.zero
    var height = CSSLength.zero
    var maxHeight = CSSLength.zero
    var width = CSSLength.zero
    var maxWidth = CSSLength.zero
    var minHeight = CSSLength.zero
    var minWidth = CSSLength.zero
    var clipsOverflow = false
    var isPositioned = false
    /// Whether it is taken out of the flow: `absolute` or `fixed`.
    var isOutOfFlow = false
    var isMovedAway = false
    var isPushedAway = false
    var isClippedAway = false
    var isCutAway = false
    var isTransformedAway = false
    var keepsLines = false
    var isRightToLeft = false
    var overridesDirection = false
    var hasBorder = false
    var hasPadding = false
    var isFloating = false
    var isHiddenInOffice = false

    /// Takes over what another says, except what stands here as important.
    mutating func merge(_ other: StyleDeclarations) {
        let taken = other.said.subtracting(important.subtracting(other.important))
        guard !taken.isEmpty else { return }
        said.formUnion(taken)
        important.formUnion(other.important)
        if taken.contains(.display) { display = other.display }
        if taken.contains(.visibility) { isInvisible = other.isInvisible }
        if taken.contains(.opacity) { opacity = other.opacity }
        if taken.contains(.fontSize) { fontSize = other.fontSize }
        if taken.contains(.fontWeight) { isBold = other.isBold }
        if taken.contains(.fontFamily) { isMonospaced = other.isMonospaced }
        if taken.contains(.color) { (color, inheritsColor) = (other.color, other.inheritsColor) }
        if taken.contains(.textFill) { textFill = other.textFill }
        if taken.contains(.backgroundClip) { clipsBackgroundToText = other.clipsBackgroundToText }
        if taken.contains(.backgroundColor) { backgroundColor = other.backgroundColor }
        if taken.contains(.backgroundImage) { hasBackgroundImage = other.hasBackgroundImage }
        if taken.contains(.letterSpacing) { letterSpacing = other.letterSpacing }
        if taken.contains(.textAlign) { isCentered = other.isCentered }
        if taken.contains(.textIndent) { textIndent = other.textIndent }
        if taken.contains(.whiteSpace) { keepsLines = other.keepsLines }
        if taken.contains(.direction) { isRightToLeft = other.isRightToLeft }
        if taken.contains(.unicodeBidi) { overridesDirection = other.overridesDirection }
        if taken.contains(.textDecoration) { isStruck = other.isStruck }
        mergeBox(other, taken)
    }

    private mutating func mergeBox(_ other: StyleDeclarations, _ taken: Properties) {
        if taken.contains(.height) { height = other.height }
        if taken.contains(.maxHeight) { maxHeight = other.maxHeight }
        if taken.contains(.width) { width = other.width }
        if taken.contains(.maxWidth) { maxWidth = other.maxWidth }
        if taken.contains(.overflow) { clipsOverflow = other.clipsOverflow }
        if taken.contains(.minHeight) { minHeight = other.minHeight }
        if taken.contains(.minWidth) { minWidth = other.minWidth }
        if taken.contains(.position) { (isPositioned, isOutOfFlow) = (other.isPositioned, other.isOutOfFlow) }
        if taken.contains(.offset) { isMovedAway = other.isMovedAway }
        if taken.contains(.margin) { isPushedAway = other.isPushedAway }
        if taken.contains(.clip) { isClippedAway = other.isClippedAway }
        if taken.contains(.clipPath) { isCutAway = other.isCutAway }
        if taken.contains(.transform) { isTransformedAway = other.isTransformedAway }
        if taken.contains(.filter) { isFilteredAway = other.isFilteredAway }
        if taken.contains(.zoom) { isZoomedAway = other.isZoomedAway }
        if taken.contains(.border) { hasBorder = other.hasBorder }
        if taken.contains(.padding) { hasPadding = other.hasPadding }
        if taken.contains(.float) { isFloating = other.isFloating }
        if taken.contains(.hideInOffice) { isHiddenInOffice = other.isHiddenInOffice }
    }
}
