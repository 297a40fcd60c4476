private import Crypto
private import FoundationEssentials

/// The one-line text of a key: prefix, then Base32 of the key and of the first four bytes of a SHA-256 over prefix and key.
///
/// Base32 as in RFC 4648, section 6, in small letters and without padding: it survives double clicks, paper and
/// dictation, which Base64 does not.
enum KeyText {
    static let checksumLength = 4

    static func text(of key: [UInt8], kind: KeyKind) -> [UInt8] {
        var bytes = key + checksum(of: key, kind: kind)
        defer { bytes.wipe() }
        return kind.prefix + Base32.encode(bytes)
    }

    /// The key in a text that may have white space around it.
    static func key(in text: ArraySlice<UInt8>, wanted: KeyKind) throws(KeyError) -> [UInt8] {
        let word = trimmed(text)
        if word.isEmpty { throw .noKey(wanted) }
        let kind = try kind(of: word, wanted: wanted)
        guard kind == wanted else { throw .wrongKind(found: kind, wanted: wanted) }
        if word.contains(where: isBlank) { throw .severalKeys(wanted) }

        let body = word.dropFirst(kind.prefix.count)
        let wantedCount = Base32.encodedCount(of: kind.byteCount + checksumLength)
        if let wrong = body.firstIndex(where: { Base32.value(of: $0) == nil }) {
            throw .wrongCharacter(kind, position: wrong - word.startIndex + 1)
        }
        guard body.count == wantedCount else {
            throw .wrongLength(kind, characters: word.count, wanted: kind.prefix.count + wantedCount)
        }
        guard var bytes = Base32.decode(body) else { throw .wrongChecksum(kind) }
        defer { bytes.wipe() }
        let key = Array(bytes.prefix(kind.byteCount))
        guard bytes.suffix(checksumLength).elementsEqual(checksum(of: key, kind: kind)) else {
            throw .wrongChecksum(kind)
        }
        return key
    }

    private static func kind(of word: ArraySlice<UInt8>, wanted: KeyKind) throws(KeyError) -> KeyKind {
        if let kind = KeyKind.allCases.first(where: { word.starts(with: $0.prefix) }) { return kind }
        guard word.starts(with: KeyKind.family) else { throw .notAKey(wanted) }
        throw .unknownKind(wanted)
    }

    private static func checksum(of key: [UInt8], kind: KeyKind) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: kind.prefix)
        hash.update(data: key)
        return Array(hash.finalize().prefix(checksumLength))
    }

    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.firstIndex(where: { !isBlank($0) }),
            let last = text.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return text[first...last]
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
