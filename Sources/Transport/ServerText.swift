/// A server's own words, made fit to be shown: one line, bounded, without control characters, links and
/// secrets.
public struct ServerText: Sendable, Hashable, CustomStringConvertible {
    /// The words; may be empty.
    public let description: String

    /// Makes words fit to be shown.
    ///
    /// Control, format and bidi characters become blanks, words with `://` become `<link>`, and unbroken runs
    /// of 32 and more ASCII characters become `<hidden>`, since tokens look like that.
    /// - Parameters:
    ///   - bytes: what the server sent, in any encoding; only its first bytes are looked at.
    ///   - secrets: what must not be shown even when the server repeats it.
    public init(_ bytes: some Sequence<UInt8>, hiding secrets: [String] = []) {
        var bytes = Array(bytes.prefix(Limits.keptLine))
        for secret in secrets { bytes = Self.replacing(Array(secret.utf8), in: bytes) }
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            text.unicodeScalars.append(Self.isShown(scalar) ? scalar : " ")
        }
        var shown = ""
        for word in text.split(separator: " ") {
            let safe = Self.masked(word)
            guard shown.utf8.count + safe.utf8.count < Limits.serverText else {
                shown += " ..."
                break
            }
            shown += shown.isEmpty ? safe : " " + safe
        }
        description = shown
    }

    /// Whether there are no words.
    public var isEmpty: Bool { description.isEmpty }

    private static func masked(_ word: Substring) -> String {
        if word.utf8.count >= 3, word.contains("://") { return "<link>" }
        return word.utf8.count >= 32 && word.utf8.allSatisfy { $0 < 0x80 } ? "<hidden>" : String(word)
    }

    private static func replacing(_ needle: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        guard !needle.isEmpty, bytes.count >= needle.count else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: needle) {
                result += Array("<hidden>".utf8)
                index += needle.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            false
        default: true
        }
    }
}
