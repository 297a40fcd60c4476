private import Glibc
private import Synchronization

/// A way of writing text as bytes, out of a fixed list: no name from a message ever reaches iconv
/// (CVE-2024-2961).
enum Charset: Sendable, Hashable {
    /// Bytes below 0x80 and nothing else is promised; what else there is must be guessed.
    case ascii
    case utf8
    /// ISO 8859-1 too: all mail readers take it for its superset.
    case windows1252
    /// UTF-16 without a word on the order of the bytes.
    case utf16
    case utf16BigEndian, utf16LittleEndian
    case utf32, utf32BigEndian, utf32LittleEndian
    /// Japanese on Unix, and the seven-bit forms of Japanese, Korean and Chinese, which shift.
    case eucJP, iso2022JP, iso2022KR, hz
    /// Chinese with two standards behind one name, supersets of ASCII: what the first lacks, the second has.
    case joined(StaticName, StaticName)
    /// One that iconv knows by this name, a superset of ASCII.
    case superset(StaticName)
    /// One that iconv knows by this name, in which bytes below 0x80 need not be ASCII.
    case shifted(StaticName)

    /// A name that is written in this module's source.
    struct StaticName: Sendable, Hashable, ExpressibleByStringLiteral {
        fileprivate let name: StaticString
        init(stringLiteral name: StaticString) { self.name = name }
        static func == (a: Self, b: Self) -> Bool { a.name.utf8Start == b.name.utf8Start }
        func hash(into hasher: inout Hasher) { hasher.combine(name.utf8Start) }
    }

    /// Whether bytes below 0x80 always stand for ASCII.
    var isASCIISuperset: Bool {
        switch self {
        case .ascii, .utf8, .windows1252, .eucJP, .joined, .superset: true
        default: false
        }
    }

    /// Whether characters take two or four bytes each, so that any byte may be a part of one.
    var isWide: Bool {
        switch self {
        case .utf16, .utf16BigEndian, .utf16LittleEndian, .utf32, .utf32BigEndian, .utf32LittleEndian: true
        case .ascii, .utf8, .windows1252, .eucJP, .iso2022JP, .iso2022KR, .hz, .joined, .superset, .shifted:
            false
        }
    }

    /// The bytes as UTF-8, with U+FFFD for what the charset does not have.
    func decode(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .ascii, .utf8: Self.validUTF8(bytes)
        case .windows1252: Windows1252.decode(bytes)
        case .utf16:
            Self.convert(bytes, from: UTF16Order.isLittleEndian(bytes) ? "UTF-16LE" : "UTF-16BE", step: 2)
        case .utf16BigEndian: Self.convert(bytes, from: "UTF-16BE", step: 2)
        case .utf16LittleEndian: Self.convert(bytes, from: "UTF-16LE", step: 2)
        case .utf32: Self.convert(bytes, from: "UTF-32", step: 4)
        case .utf32BigEndian: Self.convert(bytes, from: "UTF-32BE", step: 4)
        case .utf32LittleEndian: Self.convert(bytes, from: "UTF-32LE", step: 4)
        case .eucJP: Self.decode(eucJP: bytes)
        case .iso2022JP: Self.decode(eucJP: ShiftedText.eucJP(fromISO2022JP: bytes))
        case .iso2022KR: Self.convert(ShiftedText.eucKR(fromISO2022KR: bytes), from: "UHC", step: 1)
        case .hz: Self.convert(ShiftedText.gbk(fromHZ: bytes), from: "GB18030", step: 1)
        case .joined(let name, let other): Self.convert(bytes, from: name.name, or: other.name, step: 1)
        case .superset(let name), .shifted(let name): Self.convert(bytes, from: name.name, step: 1)
        }
    }

    /// EUC-JP as Windows means it: its rows 89 to 92 have kanji of names, which iconv's EUC-JP has as private characters.
    ///
    /// Those of JIS X 0212, which only iconv's EUC-JP has, are far rarer.
    private static func decode(eucJP bytes: [UInt8]) -> [UInt8] {
        guard let shiftJIS = ShiftedText.shiftJIS(fromEUCJP: bytes) else {
            return convert(bytes, from: "EUC-JP-MS", step: 1)
        }
        return convert(shiftJIS, from: "CP932", step: 1)
    }

    /// Whether bytes are UTF-8; long stretches of ASCII are stepped over.
    static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        let bytes = bytes.span
        var index = 0
        while let start = bytes.firstNonASCII(in: index..<bytes.count) {
            var end = start
            repeat {
                end = min(end + 64, bytes.count)
                // An ASCII byte is a character of its own.
                while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
            } while bytes.firstNonASCII(in: end..<min(end + 64, bytes.count)) != nil
            guard (try? UTF8Span(validating: bytes.extracting(start..<end))) != nil else { return false }
            index = end
        }
        return true
    }

    static func validUTF8(_ bytes: [UInt8]) -> [UInt8] {
        isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    // MARK: - The wall to iconv

    /// One handle of each charset that was met, never used and kept, so that glibc keeps the converter loaded.
    ///
    /// Opening another handle then costs half a microsecond, else a hundred. The list of charsets is the bound.
    private static let kept = Mutex<[StaticName: iconv_t]>([:])

    private static func open(_ name: StaticString) -> iconv_t? {
        let handle = name.withUTF8Buffer { letters in
            letters.withMemoryRebound(to: CChar.self) { iconv_open("UTF-8", $0.baseAddress) }
        }
        // The documented failure is (iconv_t)-1.
        return handle == UnsafeMutableRawPointer(bitPattern: -1) ? nil : handle
    }

    /// Converts by a handle of its own, so that none is shared between threads.
    private static func convert(
        _ bytes: [UInt8], from name: StaticString, or other: StaticString? = nil, step: Int
    ) -> [UInt8] {
        kept.withLock { kept in
            for name in [name, other ?? name].map(StaticName.init(stringLiteral:)) where kept[name] == nil {
                kept[name] = open(name.name)
            }
        }
        // A system without the charset keeps what is ASCII in it.
        guard let handle = open(name) else { return validUTF8(bytes) }
        defer { iconv_close(handle) }
        let second = other.flatMap(open)
        defer { if let second { iconv_close(second) } }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        bytes.withUnsafeBytes { input in
            guard let start = input.baseAddress else { return }
            // iconv's signature has no const, yet it never writes to its input.
            var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: start)
                .assumingMemoryBound(to: CChar.self)
            var left = bytes.count
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 << 10) { room in
                while left > 0 {
                    var target = room.baseAddress
                    var free = room.count
                    let result = iconv(handle, &source, &left, &target, &free)
                    let failure = errno
                    output.append(contentsOf: UnsafeRawBufferPointer(room)[..<(room.count - free)])
                    if result == -1, failure == E2BIG { continue }
                    // A letter is held back until it is known whether a mark for it follows.
                    target = room.baseAddress
                    free = room.count
                    iconv(handle, nil, nil, &target, &free)
                    output.append(contentsOf: UnsafeRawBufferPointer(room)[..<(room.count - free)])
                    if result != -1 { break }
                    var skipped = min(step, left)
                    if failure == EILSEQ, let second,
                        let (character, length) = character(at: source, of: left, by: second)
                    {
                        output += character
                        skipped = length
                    } else {
                        output += [0xEF, 0xBF, 0xBD]
                        guard failure == EILSEQ else { break }
                    }
                    source = source.map { $0 + skipped }
                    left -= skipped
                }
            }
        }
        // UTF-7 can write lone surrogates; nothing but valid UTF-8 leaves here.
        return validUTF8(output)
    }

    /// The character of one or two bytes that starts here, when the converter has it.
    private static func character(
        at start: UnsafeMutablePointer<CChar>?, of count: Int, by handle: iconv_t
    ) -> ([UInt8], Int)? {
        for length in 1...2 where length <= count {
            var source = start
            var left = length
            var character: [UInt8]?
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { room in
                var target = room.baseAddress
                var free = room.count
                guard iconv(handle, &source, &left, &target, &free) != -1 else { return }
                character = Array(UnsafeRawBufferPointer(room)[..<(room.count - free)])
            }
            if let character { return (character, length) }
        }
        return nil
    }
}
