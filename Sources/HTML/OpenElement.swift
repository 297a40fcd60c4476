/// An element whose end tag has not come yet, and what is to be done when it comes.
struct OpenElement {
    /// The element.
    let element: ElementName
    /// How its text is shown.
    var style = ComputedStyle()
    /// How it is laid out.
    var box = ComputedBox()
    /// Its id and classes, by which rules of the style sheet find it.
    var keys = StyleKeys()
    /// How its text stands out, worked out once.
    var manner = VisibleTextBuilder.Manner()
    /// Why its text is not shown.
    var hiding: HTMLDocument.HiddenText.Reason?
    /// Which hidden text its own belongs to.
    var hiddenGroup = 0
    /// The bytes of visible text before it.
    var textStart = 0
    /// The lines before it.
    var lineStart = 0
    /// The links before it.
    var linkStart = 0
    /// The link its text belongs to.
    var link: Int?
    /// Whether the link began with it.
    var opensLink = false
    /// The form it stands in.
    var form: Int?
    /// The table row it stands in.
    var row: Int?
    /// The row that the innermost table stands in which it is, or is a part of.
    var outerRow: Int?
    /// Whether it is quoted from another message.
    var isQuoted = false
    /// What its table row holds so far.
    var cells: RowCells?
    /// The action given as microdata to which it belongs.
    var action: Int?
    /// The property of that action that its text gives.
    var property: MicrodataCollector.Property?
    /// Whether its text is a one-time code by its own account.
    var isCodeHint = false
    /// Whether its text is never shown nor hidden on purpose, such as the choices of a list.
    var isUnread = false

    init(_ element: ElementName) {
        self.element = element
    }
}
