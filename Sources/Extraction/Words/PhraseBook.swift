import HTML

/// Every phrase of every language, so that a text is read for all of them in one pass.
///
/// A text without letters of other scripts than the Latin one can hold none of the phrases that have such letters: it is read
/// by the others alone, which are ready in half the time.
struct PhraseBook: Sendable {
    /// A phrase found in a folded text.
    struct Mark: Sendable, Hashable {
        /// Where it stands in the folded text.
        var range: Range<Int>
        /// What it means.
        var concepts: ConceptSet
    }

    private static let latin = PhraseTable(Language.all, isLatin: true)
    private static let whole = PhraseTable(Language.all, isLatin: false)

    /// Whether texts in Latin letters alone are read by what such a text can hold.
    private let isLatin: Bool

    /// The phrases for all pages of a letter: one of the two tables, since the other would have to be made ready as well.
    init(for pages: [Page]) {
        isLatin = !pages.contains { page in
            page.text.bytes.contains { $0 >= 0xCE && $0 <= 0xED && $0 != 0xE2 }
        }
    }

    /// The phrases in a text, ascending; of names of codes that lie inside one another only the longest.
    func marks(in text: FoldedText) -> [Mark] {
        (isLatin && !text.bytes.contains(where: Self.beginsOtherScript) ? Self.latin : Self.whole)
            .marks(in: text)
    }

    /// Whether a folded byte begins a character that no phrase in Latin letters has: these have ASCII, signs (from U+80 to
    /// U+BF and from U+2000 to U+2FFF) and emoji alone.
    static func beginsOtherScript(_ byte: UInt8) -> Bool {
        byte >= 0xC3 && byte <= 0xEF && byte != 0xE2
    }
}
