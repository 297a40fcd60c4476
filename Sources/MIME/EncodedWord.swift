/// Text in header fields beyond ASCII (RFC 2047, and raw UTF-8 by RFC 6532).
enum EncodedWord {
    /// One encoded word as ranges of a value's bytes.
    struct Token {
        let charset: Range<Int>
        let isBase64: Bool
        let text: Range<Int>
        /// The index behind the closing `?=`.
        let end: Int
    }

    /// The value as UTF-8: encoded words decoded, the blanks between two of them dropped, raw 8-bit text
    /// repaired.
    ///
    /// QUIRK: a character that is split over two words of one charset is joined, words may touch other text,
    /// and stand in quoted strings. Decoded zero bytes are dropped and line breaks become blanks: a word
    /// cannot add a field. Raw text that is not UTF-8 is read in the charset given, if any.
    static func decode(_ value: [UInt8], raw: Charset? = nil) -> [UInt8] {
        guard value.contains(ASCII.equals) || value.span.firstNonASCII(in: 0..<value.count) != nil else {
            return value
        }
        var reader = Reader(value, raw: raw)
        reader.run()
        return reader.output
    }

    // encoded-word = "=?" charset ["*" language] "?" encoding "?" encoded-text "?="
    /// The encoded word that starts at an index, when one does; the closings are those of the same bytes, asked in ascending order.
    static func token(in bytes: Span<UInt8>, at start: Int, _ closings: inout Closings) -> Token? {
        guard start + 1 < bytes.count, bytes[start] == ASCII.equals, bytes[start + 1] == ASCII.question else {
            return nil
        }
        let limit = min(bytes.count, start + 2 + Limits.charsetBytes)
        guard let charsetEnd = bytes.firstIndex(of: ASCII.question, in: start + 2..<limit),
            charsetEnd > start + 2, charsetEnd + 2 < bytes.count, bytes[charsetEnd + 2] == ASCII.question
        else { return nil }
        let encoding = bytes[charsetEnd + 1].lowercased
        guard encoding == 0x62 || encoding == 0x71 else { return nil }
        guard let question = closings.first(in: bytes, from: charsetEnd + 3) else { return nil }
        return Token(
            charset: start + 2..<charsetEnd, isBase64: encoding == 0x62, text: charsetEnd + 3..<question,
            end: question + 2)
    }

    /// Where the encoded words of a value close: `?=`, each looked for once.
    struct Closings {
        private var next = 0

        /// The first at or behind an index, which is none before that of the last call.
        mutating func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
            guard next < start else { return next < bytes.count ? next : nil }
            next = start
            while next < bytes.count {
                next = bytes.firstIndex(of: ASCII.question, in: next..<bytes.count) ?? bytes.count
                if next + 1 < bytes.count, bytes[next + 1] == ASCII.equals { return next }
                next += 1
            }
            return nil
        }
    }

    private struct Reader {
        let value: [UInt8]
        let raw: Charset?
        var output: [UInt8] = []
        private var charset: [UInt8] = []
        private var pending: [UInt8] = []

        init(_ value: [UInt8], raw: Charset?) {
            self.value = value
            self.raw = raw
            output.reserveCapacity(value.count)
        }

        mutating func run() {
            let value = value
            let bytes = value.span
            var plainStart = 0
            var index = 0
            var lastWordEnd: Int?
            var closings = Closings()
            while let start = bytes.firstIndex(of: ASCII.equals, in: index..<bytes.count) {
                index = start + 1
                guard let token = EncodedWord.token(in: bytes, at: start, &closings) else { continue }
                if lastWordEnd == nil || !isBlank(bytes, plainStart..<start) { plain(plainStart..<start) }
                word(token)
                plainStart = token.end
                index = token.end
                lastWordEnd = token.end
            }
            plain(plainStart..<bytes.count)
        }

        private mutating func plain(_ range: Range<Int>) {
            flush()
            guard !range.isEmpty else { return }
            output += Charset.headerText(value[range], or: raw)
        }

        private mutating func word(_ token: Token) {
            let label = value[token.charset].prefix { $0 != ASCII.asterisk }.map(\.lowercased)
            if label != charset { flush() }
            charset = label
            if token.isBase64 {
                pending += Base64.decode(value.span.extracting(token.text))
            } else {
                decodeQ(token.text)
            }
        }

        // The "Q" encoding (RFC 2047, section 4.2): "_" is a blank, "=" with two digits a byte.
        private mutating func decodeQ(_ range: Range<Int>) {
            var index = range.lowerBound
            while index < range.upperBound {
                let byte = value[index]
                index += 1
                if byte == ASCII.equals, index + 1 < range.upperBound,
                    let high = value[index].hexadecimalValue, let low = value[index + 1].hexadecimalValue
                {
                    pending.append(high << 4 | low)
                    index += 2
                } else {
                    pending.append(byte == ASCII.underscore ? ASCII.space : byte)
                }
            }
        }

        private mutating func flush() {
            guard !pending.isEmpty else { return }
            for byte in Charset.text(of: pending, charset: Charset(label: charset), isHTML: false) {
                output.append(byte == ASCII.lineFeed ? ASCII.space : byte)
            }
            pending = []
        }

        private func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
            for index in range where !bytes[index].isWhiteSpace { return false }
            return true
        }
    }
}
