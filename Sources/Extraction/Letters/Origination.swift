import MIME

/// How a letter came about: written for one reader, for many, on a mailing list, or in answer.
struct Origination: Sendable, Hashable {
    /// Whether it went to many: List-Unsubscribe (RFC 2369) or `Precedence: bulk`.
    let isBulk: Bool
    /// Whether people wrote it to a mailing list: List-Post (RFC 2369), List-Id (RFC 2919) without a way to
    /// leave by mail, `Precedence: list`.
    let isList: Bool
    /// Whether its readers are named to nobody: `To: undisclosed-recipients:;`.
    let isUndisclosed: Bool
    /// Whether it answers or forwards another letter.
    let isReply: Bool

    init(_ headers: Headers, subject: String) {
        let precedence = headers.first("Precedence").map(Self.firstWord)
        isBulk = headers.first("List-Unsubscribe") != nil || precedence == "bulk" || precedence == "junk"
        isList = headers.first("List-Post") != nil || precedence == "list"
        isUndisclosed =
            headers.first("To").map { !$0.contains(UInt8(ascii: "@")) && $0.contains(UInt8(ascii: ":")) }
            ?? false
        let isAnswer = headers.first("In-Reply-To") != nil || headers.first("References") != nil
        let prefix = SubjectPrefix(of: subject)
        isReply = prefix == .forward || prefix == .answer && isAnswer
    }

    /// The word that a field begins with, in lower case.
    private static func firstWord(_ value: [UInt8]) -> String {
        let word = value.drop { $0 <= 0x20 }.prefix { WordCharacter.isAlphanumeric($0) }
        return String(decoding: word.prefix(16).map(Folding.lowerASCII), as: UTF8.self)
    }
}
