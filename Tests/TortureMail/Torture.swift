/// A kind of message made to hurt its reader, as large as asked for, and what must be read of it all the same.
///
/// The names begin with the number that the kind has in the list of them: `M` for the structure of mail, `H` for what
/// is shown.
public struct Torture: Sendable, CustomStringConvertible {
    /// What hurts, with its number in the list.
    public let name: String
    /// The number of pieces at which a bound is met, or at which a careless reader would be lost.
    public let size: Int
    /// The number of pieces from which the cost is followed while they double: what is read still grows with them.
    public let scale: Int
    /// The codes that are found in a message of ``size`` pieces, best first.
    public let codes: [String]
    /// What a message of ``size`` pieces says of itself.
    public let defects: Set<String>
    private let make: @Sendable (Int) -> [UInt8]

    init(
        _ name: String, size: Int, scale: Int? = nil, codes: [String] = [Torture.code],
        defects: Set<String> = [], make: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.name = name
        self.size = size
        self.scale = scale ?? max(1, size / 4)
        self.codes = codes
        self.defects = defects
        self.make = make
    }

    /// The whole message with so many pieces of what hurts.
    public func message(size count: Int) -> [UInt8] { make(count) }

    /// The name, by which tests and benchmarks tell the kinds apart.
    public var description: String { name }

    /// What stands behind the header of such a message.
    public func body(size count: Int) -> [UInt8] {
        let message = message(size: count)
        for index in message.indices.dropFirst() where message[index] == 0x0A && message[index - 1] == 0x0A {
            return Array(message[(index + 1)...])
        }
        return []
    }

    /// All kinds, in the order of the list.
    public static let all: [Torture] = structure + headers + encodings + pages + texts

    /// The kinds that are about pages of HTML.
    public static let pages: [Torture] = markup + styles + rules + content + links
}

// MARK: - What the messages are made of

extension Torture {
    /// The code that the messages hand over.
    static let code = "482913"
    /// The sentence that hands it over.
    static let sentence = "Your verification code is 482913.\n"
    /// The same as a paragraph.
    static let paragraph = "<p>Your verification code is <b>482913</b></p>\n"

    /// The fields that every message has, without the empty line after them.
    static let envelope = """
        From: Latch <no-reply@latch.example>
        To: Ada <ada@example.com>
        Subject: Your verification code
        MIME-Version: 1.0

        """

    /// A message of one text.
    static func plain(_ body: [UInt8], type: String = "text/plain; charset=utf-8", encoding: String = "8bit")
        -> [UInt8]
    {
        bytes(envelope, "Content-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\n", body)
    }

    /// A message of one page.
    static func page(_ body: [UInt8]) -> [UInt8] { plain(body, type: "text/html; charset=utf-8") }

    /// A message of one page with the code behind so many pieces.
    static func page(_ pieces: String, _ count: Int, end: String = "") -> [UInt8] {
        page(bytes(repeated(pieces, count), end, paragraph))
    }

    /// A message whose header goes on with some fields.
    static func fields(_ fields: [UInt8]) -> [UInt8] { bytes(envelope, fields, "\n", sentence) }

    /// A text so many times.
    static func repeated(_ text: String, _ count: Int) -> [UInt8] {
        let piece = Array(text.utf8)
        var all: [UInt8] = []
        all.reserveCapacity(piece.count * count)
        for _ in 0..<count { all += piece }
        return all
    }

    /// A text for each number below a count.
    static func numbered(_ count: Int, _ text: (Int) -> String) -> [UInt8] {
        var all: [UInt8] = []
        for number in 0..<count { all += text(number).utf8 }
        return all
    }

    /// Bytes put together from texts and bytes.
    static func bytes(_ pieces: any Piece...) -> [UInt8] {
        pieces.reduce(into: []) { $0 += $1.written }
    }
}

/// What a message is put together from.
protocol Piece {
    /// The piece as bytes.
    var written: [UInt8] { get }
}

extension String: Piece {
    var written: [UInt8] { Array(utf8) }
}

extension [UInt8]: Piece {
    var written: [UInt8] { self }
}
