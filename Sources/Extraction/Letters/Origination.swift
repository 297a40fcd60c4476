import MIME

/// How a letter came about: written for one reader, for many, on a mailing list, or in answer.
struct Origination: Sendable, Hashable {
    /// Whether it went to many: List-Unsubscribe (RFC 2369) or `Precedence: bulk`.
    let isBulk: Bool
    /// Whether people wrote it to a mailing list: List-Post (RFC 2369), List-Id (RFC 2919) without a way to
    /// leave by mail, `Precedence: list`.
    let isList: Bool
    /// Whether it answers or forwards another letter.
    let isReply: Bool

    init(_ headers: Headers, subject: String) {
        let precedence =
            headers.first("Precedence").map { String(decoding: $0.prefix(16), as: UTF8.self).lowercased() }
            ?? ""
        isBulk =
            headers.first("List-Unsubscribe") != nil || precedence.contains("bulk")
            || precedence.contains("junk")
        isList = headers.first("List-Post") != nil || precedence.contains("list")
        let isAnswer = headers.first("In-Reply-To") != nil || headers.first("References") != nil
        isReply = isAnswer && Self.hasReplyPrefix(subject) || Self.hasForwardPrefix(subject)
    }

    private static func hasReplyPrefix(_ subject: String) -> Bool {
        starts(
            subject,
            with: ["re:", "aw:", "sv:", "antw:", "odp:", "vs:", "ynt:", "回复:", "回覆:", "re：", "回复：", "答复:"])
    }

    private static func hasForwardPrefix(_ subject: String) -> Bool {
        starts(
            subject,
            with: [
                "fw:", "fwd:", "wg:", "tr:", "i:", "rv:", "enc:", "doorst:", "vb:", "vl:", "pd:", "转发:",
                "轉寄:", "fw：", "转发：",
            ])
    }

    private static func starts(_ subject: String, with prefixes: [String]) -> Bool {
        let head = String(subject.prefix(12)).lowercased()
        return prefixes.contains { head.hasPrefix($0) }
    }
}
