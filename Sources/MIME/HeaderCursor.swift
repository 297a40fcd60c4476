/// A place in an unfolded header value, and the tokens that all structured fields share (RFC 5322, section
/// 3.2).
///
/// QUIRK: a comment or quoted string that never closes is no comment or string; its first byte stands for
/// itself. That is noticed once for the whole value, so that a thousand open brackets cost two passes and not
/// a thousand.
struct HeaderCursor {
    let bytes: [UInt8]
    private(set) var position = 0
    /// The text of the last comment that was skipped.
    private(set) var lastComment: [UInt8] = []
    /// How many bytes were looked at, for tests that hold the cost against the length.
    private(set) var work = 0
    private var commentsClose = true
    private var stringsClose = true
    private var literalsClose = true

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    func isAt(_ byte: UInt8) -> Bool { current == byte }

    mutating func advance() {
        position += 1
        work += 1
    }

    /// Steps over a byte if it is the next one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard isAt(byte) else { return false }
        advance()
        return true
    }

    /// Lets go of the last comment: it belonged to what was read before.
    mutating func forgetComment() { lastComment = [] }

    /// Goes on at a place further on.
    mutating func move(to index: Int) {
        work += max(0, index - position)
        position = max(position, min(index, bytes.count))
    }

    // CFWS = (1*([FWS] comment) [FWS]) / FWS
    mutating func skipBlanksAndComments() {
        while let byte = current {
            if byte.isWhiteSpace {
                advance()
            } else if byte == ASCII.openParenthesis, let comment = comment() {
                lastComment = comment
            } else {
                return
            }
        }
    }

    // comment = "(" *([FWS] ccontent) [FWS] ")"; nesting is counted, not recursed into
    private mutating func comment() -> [UInt8]? {
        guard commentsClose else { return nil }
        var depth = 0
        var index = position
        defer { work += index - position }
        while index < bytes.count {
            switch bytes[index] {
            case ASCII.backslash: index += 1
            case ASCII.openParenthesis: depth += 1
            case ASCII.closeParenthesis: depth -= 1
            default: break
            }
            index += 1
            guard depth == 0 else { continue }
            let text = bytes[position + 1..<min(index, bytes.count) - 1]
            position = min(index, bytes.count)
            index = position
            return Array(text)
        }
        commentsClose = false
        return nil
    }

    // quoted-string = DQUOTE *([FWS] qcontent) [FWS] DQUOTE
    /// The content of the quoted string that starts here, without its backslashes; `nil` when none does.
    mutating func quotedString() -> [UInt8]? {
        guard stringsClose, isAt(ASCII.quote) else { return nil }
        var content: [UInt8] = []
        var index = position + 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == ASCII.quote {
                work += index - position
                position = index
                return content
            }
            if byte == ASCII.backslash, index < bytes.count {
                content.append(bytes[index])
                index += 1
            } else {
                content.append(byte)
            }
        }
        work += index - position
        stringsClose = false
        return nil
    }

    // domain-literal = "[" *([FWS] dtext) [FWS] "]"
    /// The domain literal that starts here, brackets included; `nil` when none does.
    mutating func domainLiteral() -> [UInt8]? {
        guard literalsClose, isAt(ASCII.openBracket) else { return nil }
        let start = position
        while let byte = current {
            advance()
            if byte == ASCII.closeBracket { return Array(bytes[start..<position]) }
        }
        position = start
        literalsClose = false
        return nil
    }

    /// The bytes up to one of the stops, which hold white space and the comment's bracket.
    mutating func word(until stops: ByteSet) -> Range<Int> {
        let start = position
        var index = start
        while index < bytes.count, !stops.contains(bytes[index]) { index &+= 1 }
        position = index
        work += index - start
        return start..<index
    }
}
