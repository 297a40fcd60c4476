private import Crypto
private import CryptoExtras
private import FoundationEssentials

/// An identity that opens with a passphrase, and its recipient beside it.
///
///     sealed identity = cost (1), salt (16), nonce (12), seed (32), tag (16)
///
/// The key comes from the passphrase by scrypt (RFC 7914) with N = 2^cost, r = 8 and p = 1; the seed is sealed by
/// AES-256-GCM, with cost, salt and recipient as authenticated data.
public struct SealedIdentity: Sendable {
    /// The public key that belongs to it.
    public let recipient: Recipient
    private let bytes: [UInt8]

    /// The longest passphrase, in bytes of UTF-8.
    public static let passphraseLimit = 1024
    /// The costs that are worked off: from what tests take to 1 GiB of memory, which a file may not exceed.
    static let costs: ClosedRange<UInt8> = 1...20
    /// 128 MiB of memory and about half a second, for whoever guesses as well.
    static let usualCost: UInt8 = 17
    static let byteCount = saltEnd + 12 + 32 + 16

    private static let saltEnd = 1 + 16

    init(_ bytes: [UInt8], of recipient: Recipient) throws(KeyError) {
        guard bytes.count == Self.byteCount, Self.costs.contains(bytes[0]) else {
            throw .tooCostly(cost: bytes.first ?? 0)
        }
        self.bytes = bytes
        self.recipient = recipient
    }

    init(sealing seed: [UInt8], of recipient: Recipient, under passphrase: [UInt8], cost: UInt8 = usualCost)
        throws(KeyError)
    {
        var random = SystemRandomNumberGenerator()
        let header = [cost] + (1..<Self.saltEnd).map { _ in UInt8.random(in: 0...255, using: &random) }
        let key = try Self.key(from: passphrase, header: header)
        do {
            let box = try AES.GCM.seal(
                seed, using: key, authenticating: Self.authenticated(header[...], recipient))
            bytes = header + Array(box.nonce) + box.ciphertext + box.tag
        } catch { throw .unusable(.sealedIdentity) }
        self.recipient = recipient
    }

    /// The identity; takes as long and as much memory as the file's cost asks for, at most 1 GiB.
    ///
    /// The caller wipes the passphrase.
    public func identity(passphrase: [UInt8]) throws(KeyError) -> Identity {
        let header = bytes[..<Self.saltEnd]
        let key = try Self.key(from: passphrase, header: Array(header))
        var seed: Data
        do {
            seed = try AES.GCM.open(
                try AES.GCM.SealedBox(combined: bytes[Self.saltEnd...]), using: key,
                authenticating: Self.authenticated(header, recipient))
        } catch { throw .wrongPassphrase }
        defer { seed.resetBytes(in: seed.startIndex..<seed.endIndex) }
        var copy = Array(seed)
        defer { copy.wipe() }
        return try Identity(seed: copy)
    }

    /// What a file holds of it: a line for the sealed key, a line for the recipient.
    var text: [UInt8] {
        KeyText.text(of: bytes, kind: .sealedIdentity) + [0x0A] + Array(recipient.text.utf8)
    }

    private static func key(from passphrase: [UInt8], header: [UInt8]) throws(KeyError) -> SymmetricKey {
        guard !passphrase.isEmpty, passphrase.count <= passphraseLimit else { throw .unusablePassphrase }
        do {
            return try KDF.Scrypt.deriveKey(
                from: passphrase, salt: header.dropFirst(), outputByteCount: 32, rounds: 1 << Int(header[0]),
                blockSize: 8, parallelism: 1)
        } catch { throw .unusable(.sealedIdentity) }
    }

    private static func authenticated(_ header: ArraySlice<UInt8>, _ recipient: Recipient) -> [UInt8] {
        var transcript = Transcript("latchkey sealed identity")
        transcript.add(Array(header))
        transcript.add(recipient.bytes)
        return transcript.bytes
    }
}
