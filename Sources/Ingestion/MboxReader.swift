import Accounts
import Glibc

/// The messages of an mbox file, one by one (RFC 4155; `>From ` unquoted as mboxrd has it).
///
/// A line begins a message when it follows an empty line (or nothing), starts with `From ` and names a time of day:
/// a sentence that starts with "From " and was not quoted by a careless writer does not cut a message in two.
final class MboxReader {
    private let descriptor: Int32
    private let path: RawPath
    private let source: String
    private let messageLimit: Int
    private let isMailbox: Bool
    private var count = 0

    /// Bytes that were read and not used yet, from ``position`` on.
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// How much of a line is looked at: far more than any `From ` line has.
    private static let lookAhead = 4096
    private static let chunk = 256 << 10

    /// Opens an mbox.
    ///
    /// A file that is not called a mailbox and holds one message is that message, saved with the `From ` line it had.
    init(path: RawPath, source: String, isMailbox: Bool = true, messageLimit: Int) throws(LocalMailError) {
        descriptor = try MailFile.open(path).descriptor
        self.isMailbox = isMailbox
        self.path = path
        self.source = source
        self.messageLimit = messageLimit
    }

    deinit { close(descriptor) }

    /// The next message, without its `From ` line and the empty line that ends it.
    func next() throws(LocalMailError) -> LocalMessage? {
        var message: [UInt8] = []
        var hasBegun = false
        var isCut = false
        var isFollowed = false
        var isLineStart = true
        var followsBlank = true
        while let piece = try nextPiece() {
            let bytes = buffer[piece]
            if isLineStart, followsBlank, Self.isSeparator(bytes, first: count == 0 && !hasBegun) {
                if hasBegun {
                    isFollowed = true
                    break
                }
                hasBegun = true
                position = piece.upperBound
            } else {
                position = piece.upperBound
                let isBlank = isLineStart && (bytes == [10] || bytes == [13, 10])
                // Empty lines before the first message are nobody's.
                if !hasBegun, isBlank { continue }
                hasBegun = true
                let start = piece.lowerBound + (isLineStart && Self.isQuotedSeparator(bytes) ? 1 : 0)
                let end = min(piece.upperBound, start + messageLimit - message.count)
                message += buffer[start..<end]
                isCut = isCut || end < piece.upperBound
                followsBlank = isBlank
            }
            isLineStart = bytes.last == 10
        }
        guard hasBegun else { return nil }
        if message == [10] || message.suffix(2) == [10, 10] {
            message.removeLast()
        } else if message == [13, 10] || message.suffix(4) == [13, 10, 13, 10] {
            message.removeLast(2)
        }
        count += 1
        let isAlone = !isMailbox && count == 1 && !isFollowed
        return LocalMessage(
            source: isAlone ? source : "\(source)#\(count)",
            folder: isAlone ? WholeFile.parent(of: source) : source,
            bytes: message, isCut: isCut)
    }

    /// The next line with its end, or the next stretch of a line too long to be looked at whole; `nil` at the end.
    private func nextPiece() throws(LocalMailError) -> Range<Int>? {
        var searched = position
        while true {
            if let end = newline(from: searched) { return position..<end + 1 }
            searched = buffer.count
            if buffer.count - position >= Self.lookAhead || isAtEnd {
                return position < buffer.count ? position..<buffer.count : nil
            }
            buffer.removeFirst(position)
            searched -= position
            position = 0
            let count = buffer.count
            try MailFile.read(descriptor, onto: &buffer, atMost: Self.chunk, path: path.text)
            isAtEnd = buffer.count == count
        }
    }

    private func newline(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let hit = memchr(base + start, 10, bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }

    private static func isSeparator(_ line: ArraySlice<UInt8>, first: Bool) -> Bool {
        line.starts(with: "From ".utf8) && (first || namesTime(line))
    }

    /// Whether a line holds a time of day, `12:08`.
    private static func namesTime(_ line: ArraySlice<UInt8>) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return line.indices.dropFirst(2).dropLast(2).contains { index in
            line[index] == UInt8(ascii: ":") && digits.contains(line[index - 1])
                && digits.contains(line[index - 2])
                && digits.contains(line[index + 1]) && digits.contains(line[index + 2])
        }
    }

    /// `>From `, with any number of `>`.
    private static func isQuotedSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: ">") else { return false }
        return line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    }
}
