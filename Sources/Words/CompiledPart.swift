/// The parts of the compiled form of all phrases, one behind the other; it begins with where each of them lies, a number each.
package enum CompiledPart: Int, CaseIterable {
    /// What a byte tells, by the byte; see ``PhraseGate``.
    case kinds
    /// What three or four, what four, six or eight, and what two or three tell, by their hash.
    case fragmentStarts
    case answers
    case shorts
    /// The different meanings, of ``PhraseMeaning/stride`` bytes each.
    case meanings
    /// The tries of phrases that begin where a word does, and of those that begin anywhere; see ``PhraseTrie``.
    case wordBeginnings
    case wordJumps
    case wordNodes
    case wordTails
    case fragmentBeginnings
    case fragmentJumps
    case fragmentNodes
    case fragmentTails

    /// How many bytes the offsets take.
    package static let headBytes = allCases.count * 8

    /// The part where it lies.
    func bytes(in whole: PackedBytes) -> PackedBytes {
        whole.dropping(Int(truncatingIfNeeded: whole.number(at: rawValue * 8)))
    }
}
