package import Words

/// The words of one language, by what they mean.
///
/// Phrases stand between bars, in natural spelling. Case, accents, width, hyphens and apostrophes do not
/// count. A phrase begins and ends at
/// word boundaries; `*` at its end lets the last word go on (inflection), `*` at its start lets it begin
/// inside a word (compounds), `=` at
/// its start makes accents count. Scripts written without blanks match anywhere.
package struct Language: Sendable {
    /// BCP 47 tag.
    package let tag: String
    /// The phrases of each meaning, between bars.
    package let phrases: [Concept: String]

    package init(_ tag: String, _ phrases: [Concept: String]) {
        self.tag = tag
        self.phrases = phrases
    }
}
