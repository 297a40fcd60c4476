private import Extraction

extension Target {
    /// Any bytes as a letter: the whole way from bytes to findings, with any line ends.
    static let letter = Target(name: "letter") { bytes in
        let letter = Letter(parsing: bytes)
        for words in [letter.subject, letter.sender, letter.senderName, letter.addressee, letter.messageID] {
            require(words.utf8.count <= bound(on: bytes.count), "a field larger than its letter")
        }
        let found = Extractor(threshold: 0).findings(in: letter)
        for finding in found { inspect(finding, of: bytes.count) }
        let opening = found.filter { $0.kind != .receiptNumber }
        for (one, next) in zip(opening, opening.dropFirst()) {
            require(one.confidence >= next.confidence, "findings out of order")
        }
        if bytes.count <= 4096, !mayBeWide(bytes) {
            let feeds = bytes.filter { $0 != 0x0D }
            let returns = feeds.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
            require(values(in: feeds) == values(in: returns), "line ends change what is found")
        }
    }

    private static func inspect(_ finding: Finding, of size: Int) {
        require((0...1).contains(finding.confidence), "confidence \(finding.confidence)")
        require(!finding.value.isEmpty && !finding.copy.isEmpty, "a finding without a value")
        require(!finding.evidence.isEmpty, "a finding without evidence")
        require(finding.evidence.allSatisfy { $0.weight.isFinite }, "evidence without weight")
        for words in [finding.value, finding.copy, finding.text] {
            require(words.utf8.count <= bound(on: size), "a finding larger than its letter")
        }
        for value in [finding.value, finding.copy] {
            require(value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a value with control characters")
        }
        if finding.kind.isLink { require(finding.copy == finding.value, "a link whose copy differs") }
    }

    private static func values(in source: [UInt8]) -> [String] {
        Extractor(threshold: 0).findings(in: Letter(parsing: source)).map {
            "\($0.kind) \($0.value) \($0.copy) \($0.confidence)"
        }
    }

    /// Whether characters may take two bytes or more, so that a byte 0x0A or 0x0D need not end a line.
    private static func mayBeWide(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return ["utf-16", "utf16", "utf-32", "utf32", "ucs", "iso-10646", "unicode", "\0"].contains(
            where: text.contains)
            || zip(bytes, bytes.dropFirst()).contains { [[0xFF, 0xFE], [0xFE, 0xFF]].contains([$0, $1]) }
    }
}
