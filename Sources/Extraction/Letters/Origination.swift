import MIME
import Words

/// How a letter came about: written for one reader, for many, on a mailing list, or in answer.
struct Origination: Sendable, Hashable {
    /// Whether it went to many: List-Unsubscribe (RFC 2369) or `Precedence: bulk`.
    let isBulk: Bool
    /// Whether people wrote it to a mailing list: List-Post (RFC 2369), `Precedence: list` beside List-Id (RFC 2919).
    let isList: Bool
    /// Whether its readers are named to nobody: `To: undisclosed-recipients:;`.
    let isUndisclosed: Bool
    /// Whether it answers, returns or forwards another letter; `Re:` alone says so on a list (List-Id, RFC 2919).
    let isReply: Bool

    init(_ headers: Headers, subject: String, isReport: Bool) {
        // Programs that keep answering machines quiet call their own mail bulk or a list.
        let isAutomatic = ["Auto-Submitted", "X-Auto-Response-Suppress"].contains { headers.first($0) != nil }
        let precedence = isAutomatic ? nil : headers.first("Precedence").map(Self.firstWord)
        let isListed = headers.first("List-Id") != nil
        isBulk =
            headers.first("List-Unsubscribe") != nil || ["bulk", "junk", "list"].contains(precedence)
        // Services that deliver for others call what they deliver a list too.
        isList = headers.first("List-Post") != nil || precedence == "list" && isListed
        isUndisclosed =
            headers.first("To").map { !$0.contains(UInt8(ascii: "@")) && $0.contains(UInt8(ascii: ":")) }
            ?? false
        let isAnswer = isListed || ["In-Reply-To", "References"].contains { headers.first($0) != nil }
        let prefix = SubjectPrefix(of: subject)
        isReply = isReport || prefix == .forward || prefix == .answer && isAnswer
    }

    /// The word that a field begins with, in lower case.
    private static func firstWord(_ value: [UInt8]) -> String {
        let word = value.drop { $0 <= 0x20 }.prefix { WordCharacter.isAlphanumeric($0) }
        return String(decoding: word.prefix(16).map(Folding.lowerASCII), as: UTF8.self)
    }
}
