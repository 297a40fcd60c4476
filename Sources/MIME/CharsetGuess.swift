extension Charset {
    /// The bytes as UTF-8 with line feeds alone, without zero bytes and byte order mark.
    ///
    /// A label is believed as far as mail readers believe it: a byte order mark beats it; one that is
    /// missing, unknown, ASCII or Latin-1 gives way to what the bytes are (UTF-8 when they are valid UTF-8);
    /// `<meta charset>` speaks for HTML that has no other word. UTF-8 is a word as long as one character of
    /// the text, be it cut, is written so.
    static func text(of bytes: consuming [UInt8], charset label: Charset?, isHTML: Bool) -> [UInt8] {
        var text = bytes
        let traits = ByteTraits(text.span)
        let isShifted = traits.hasEscape && ShiftedText.looksLikeISO2022JP(text)
        if traits.hasHighBytes || isShifted || label?.isASCIISuperset == false {
            let (charset, skipped) = guess(text, label: label, isHTML: isHTML)
            if skipped > 0 { text.removeFirst(skipped) }
            // In wide charsets these bytes are parts of characters; in the others they come out the same or shift.
            if !charset.isWide { LineBreaks.tidy(&text) }
            text = charset.decode(text)
            if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        }
        if traits.hasReturnOrNUL || label?.isASCIISuperset == false { LineBreaks.tidy(&text) }
        return text
    }

    /// Text of a header as it stands raw: UTF-8 when it is valid (RFC 6532), else in the charset given, else what
    /// Western mailers meant.
    static func headerText(_ bytes: ArraySlice<UInt8>, or charset: Charset? = nil) -> [UInt8] {
        let bytes = Array(bytes)
        return isValidUTF8(bytes) ? bytes : (charset ?? .windows1252).decode(bytes)
    }

    /// The charset to read bytes by, and the length of a byte order mark.
    private static func guess(_ bytes: [UInt8], label: Charset?, isHTML: Bool) -> (Charset, Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        // Zero characters do not begin a text, so this is not the mark of UTF-16.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if bytes.count.isMultiple(of: 2) || label?.isWide == true {
            if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
            if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        }
        switch label {
        case .utf16, .utf16BigEndian, .utf16LittleEndian:
            // QUIRK: text converted to ASCII on its way keeps its old label; UTF-16 of any script has zero or
            // high bytes.
            let isPlain = !bytes.contains(ASCII.nul) && isValidUTF8(bytes) && bytes.contains(ASCII.space)
            return (isPlain ? .utf8 : label ?? .utf16, 0)
        case .utf8 where hasTraceOfUTF8(bytes):
            return (.utf8, 0)
        case .iso2022JP, .iso2022KR, .hz:
            // Text of seven bits has no high bytes, and shifts to what is no ASCII.
            let isShifted =
                label == .hz ? bytes.firstRange(of: [0x7E, 0x7B]) != nil : bytes.contains(ASCII.escape)
            let isUTF8 =
                !isShifted && bytes.span.firstNonASCII(in: 0..<bytes.count) != nil && isValidUTF8(bytes)
            return (isUTF8 ? .utf8 : label ?? .utf8, 0)
        case nil, .ascii, .windows1252, .utf8:
            return (unlabelled(bytes, label: label, isHTML: isHTML), 0)
        case .some(let charset):
            return (charset, 0)
        }
    }

    /// Whether bytes are ASCII, or some lead byte of UTF-8 has a continuation byte behind it; a lead byte alone was
    /// cut at the end.
    private static func hasTraceOfUTF8(_ bytes: [UInt8]) -> Bool {
        let bytes = bytes.span
        guard let first = bytes.firstNonASCII(in: 0..<bytes.count) else { return true }
        if first + 1 == bytes.count { return 0xC2...0xF4 ~= bytes[first] }
        var index = first
        while index + 1 < bytes.count {
            if 0xC2...0xF4 ~= bytes[index], 0x80...0xBF ~= bytes[index + 1] { return true }
            guard let next = bytes.firstNonASCII(in: index + 1..<bytes.count) else { break }
            index = next
        }
        return false
    }

    private static func unlabelled(_ bytes: [UInt8], label: Charset?, isHTML: Bool) -> Charset {
        guard bytes.span.firstNonASCII(in: 0..<bytes.count) != nil else {
            return label == .windows1252 ? .ascii : .iso2022JP
        }
        if isValidUTF8(bytes) { return .utf8 }
        if isHTML, label != .windows1252, let meta = MetaCharset.find(in: bytes.span), meta.isASCIISuperset {
            return meta == .ascii || meta == .utf8 ? .windows1252 : meta
        }
        return .windows1252
    }
}

/// The order of the bytes in UTF-16 that does not say.
enum UTF16Order {
    /// Whether the low byte comes first: most characters in mail, blanks and line breaks at least, have a
    /// zero as high byte.
    static func isLittleEndian(_ bytes: [UInt8]) -> Bool {
        var evens = 0
        var odds = 0
        for index in bytes.indices.prefix(4096) where bytes[index] == 0 {
            if index.isMultiple(of: 2) { evens += 1 } else { odds += 1 }
        }
        return odds > evens
    }
}

extension ShiftedText {
    /// Whether seven-bit text shifts to Japanese: `ESC $ B` and the like occur in no other mail.
    static func looksLikeISO2022JP(_ bytes: [UInt8]) -> Bool {
        guard let index = bytes.span.firstIndex(of: ASCII.escape, in: 0..<bytes.count),
            index + 2 < bytes.count
        else {
            return false
        }
        return bytes[index + 1] == 0x24 && (bytes[index + 2] == 0x40 || bytes[index + 2] == 0x42)
    }
}
