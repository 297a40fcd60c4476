import Words

/// What mail programs set before the subject of a letter that is answered or passed on.
enum SubjectPrefix: Sendable, Hashable {
    /// `Re:`, which some senders set on new letters too.
    case answer
    /// `Fwd:`.
    case forward

    /// The prefix of a subject; `nil` without one.
    ///
    /// `[Fwd: ...]`, `Re[2]:` and a blank before the colon are understood.
    init?(of subject: String) {
        let start = Array(subject.utf8.prefix(Limits.subjectPrefixBytes)).drop {
            $0 == 0x20 || $0 == UInt8(ascii: "[")
        }
        guard
            let colon = start.indices.first(where: { index in
                start[index] == UInt8(ascii: ":") || start[index...].starts(with: "：".utf8)
            })
        else { return nil }
        let counter = Array("[]() 0123456789".utf8)
        var word = start[..<colon].map(Folding.lowerASCII)
        while let last = word.last, counter.contains(last) { word.removeLast() }
        if Self.forwards.contains(where: { word.elementsEqual($0.utf8) }) {
            self = .forward
        } else if Self.answers.contains(where: { word.elementsEqual($0.utf8) }) {
            self = .answer
        } else {
            return nil
        }
    }

    // ASCII in lower case, other letters as programs write them.
    private static let answers = [
        "re", "aw", "sv", "antw", "odp", "vs", "ynt", "res", "rif", "ref", "rÉf", "réf", "rÉp", "rép", "bls",
        "vÁ", "vá", "atb", "ats", "ΑΠ", "Απ", "отв", "Отв", "Ответ", "תגובה", "رد", "回复", "回覆", "答复",
        "答覆", "回信", "返信", "답장", "회신",
    ]
    private static let forwards = [
        "fw", "fwd", "wg", "tr", "i", "rv", "enc", "doorst", "vb", "vl", "pd", "trs", "ilt", "İlt", "posr",
        "továbbítás", "ΠΡΘ", "Πρθ", "пересл", "Пересл", "Переслано", "הועבר", "إعادة توجيه", "转发", "转寄",
        "轉寄", "轉發", "転送", "전달",
    ]
}
