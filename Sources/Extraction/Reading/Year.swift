import Words

/// Years as letters write them: those of living people's lives, and some to come.
enum Year {
    /// Whether bytes are four digits of 1900 to 2049.
    static func isWritten(by bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count == 4, bytes.allSatisfy(WordCharacter.isDigit) else { return false }
        return bytes.starts(with: "19".utf8)
            || bytes.starts(with: "20".utf8)
                && bytes.dropFirst(2).first.map { $0 < UInt8(ascii: "5") } ?? false
    }
}
