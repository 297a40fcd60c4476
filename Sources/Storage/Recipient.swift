internal import Crypto
private import FoundationEssentials

/// A public key: what rows are sealed to.
///
/// It can be shown to anybody. X-Wing, that is ML-KEM-768 with X25519 (draft-connolly-cfrg-xwing-kem). The text is one line that begins with
/// `latchkey1`.
public struct Recipient: Sendable, Hashable {
    let bytes: [UInt8]

    /// How large a file of recipients may be, in bytes: enough for ``Seal/recipientLimit`` keys and their comments.
    static let fileLimit = 64 * 1024

    init(_ key: XWingMLKEM768X25519.PublicKey) {
        bytes = Array(key.rawRepresentation)
    }

    /// A recipient from its text, which may have white space around it.
    public init(parsing text: String) throws(KeyError) {
        try self.init(parsing: Array(text.utf8)[...])
    }

    init(parsing text: ArraySlice<UInt8>) throws(KeyError) {
        bytes = try KeyText.key(in: text, wanted: .recipient)
        // Whether bytes are a key shows when something is sealed to them, not before.
        do { _ = try publicKey().encapsulate() } catch { throw .unusable(.recipient) }
    }

    /// The whole text: one line of 1,961 characters.
    public var text: String { String(decoding: KeyText.text(of: bytes, kind: .recipient), as: UTF8.self) }

    func publicKey() throws -> XWingMLKEM768X25519.PublicKey {
        try XWingMLKEM768X25519.PublicKey(rawRepresentation: bytes)
    }

    /// The recipients in a file: one a line, with empty lines and `#` comments between them.
    ///
    /// The file may be read by anybody, but only its owner or root may write it.
    public static func load(from path: String) throws(KeyError) -> [Recipient] {
        let source: [UInt8]
        do {
            source = try PrivateFile.read(
                path, noun: "recipients file", limit: fileLimit, rule: .trusted, followingLinks: true)
        } catch { throw .file(error) }
        var recipients: [Recipient] = []
        for line in KeyFile.lines(of: source) {
            do {
                recipients.append(try Recipient(parsing: line.text))
            } catch { throw .inFile(path: path, line: line.number, error) }
        }
        if recipients.isEmpty { throw .inFile(path: path, line: nil, .noKey(.recipient)) }
        return recipients
    }
}

extension Recipient: CustomStringConvertible {
    /// The beginning and the end of the text, enough to tell one from another.
    public var description: String { "\(text.prefix(20))...\(text.suffix(8))" }
}
