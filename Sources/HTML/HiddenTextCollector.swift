/// Gathers what a document holds but does not show, one text per hidden element.
struct HiddenTextCollector {
    private(set) var texts: [HTMLDocument.HiddenText] = []
    /// Whether there was more than is kept.
    private(set) var isFull = false
    private let limits: HTMLLimits
    private var group = -1
    private var bytes = 0
    private var isSpacePending = false

    init(limits: HTMLLimits) {
        self.limits = limits
    }

    /// Adds text of a hidden element; texts of one group and reason are one.
    mutating func append(_ piece: Span<UInt8>, reason: HTMLDocument.HiddenText.Reason, group: Int) {
        var index = 0
        while index < piece.count {
            if bytes >= limits.hiddenText {
                isFull = true
                return
            }
            let (scalar, length) = TextCharacter.decode(piece, at: index)
            if scalar <= 0x20 {
                isSpacePending = true
            } else if scalar < 0x7F {
                add(piece.extracting(index..<index + length), reason, group)
            } else {
                switch TextCharacter(scalar) {
                case .visible: add(piece.extracting(index..<index + length), reason, group)
                case .space: isSpacePending = true
                default: break
                }
            }
            index += length
        }
    }

    /// Notes that a line or block ends.
    mutating func space() {
        isSpacePending = true
    }

    private mutating func add(
        _ character: Span<UInt8>, _ reason: HTMLDocument.HiddenText.Reason, _ group: Int
    ) {
        if group != self.group || texts.last?.reason != reason {
            guard texts.count < limits.hiddenTexts else {
                isFull = true
                return
            }
            self.group = group
            texts.append(HTMLDocument.HiddenText(text: [], reason: reason))
        } else if isSpacePending {
            texts[texts.count - 1].text.append(0x20)
        }
        isSpacePending = false
        for index in character.indices { texts[texts.count - 1].text.append(character[index]) }
        bytes += character.count
    }
}

extension [UInt8] {
    /// The bytes with runs of white space made one blank, cut to a number of bytes between two characters.
    func collapsingSpace(limit: Int) -> [UInt8] {
        var result: [UInt8] = []
        var isSpacePending = false
        for byte in self {
            if byte <= 0x20 {
                isSpacePending = !result.isEmpty
                continue
            }
            if result.count >= limit { break }
            if isSpacePending { result.append(0x20) }
            isSpacePending = false
            result.append(byte)
        }
        return result.cutToCharacter()
    }

    /// The bytes without the beginning of a character that was cut at the end.
    func cutToCharacter() -> [UInt8] {
        var start = count
        while start > 0, count - start < 4 {
            start -= 1
            if self[start] & 0xC0 != 0x80 { break }
        }
        guard start < count, start >= 0, CharacterReference.sequenceLength(at: start, in: self) == 0 else {
            return self
        }
        return Array(self[..<start])
    }
}
