internal import Crypto
private import FoundationEssentials

/// The key of the rows that were kept together, and that key sealed to each recipient.
///
/// A seal is made for one call of ``Vault/keep(_:for:movingTo:resetting:)`` and its key is dropped at the end of it, so
/// the writer cannot read back. Pure over bytes: it knows neither rows nor files.
///
///     sealed key = version (1), recipients (1), for each: hint (8), encapsulated key (1120), key and tag (48)
///     sealed row = version (1), nonce (12), padded payload, tag (16)
///
/// The key is sealed by HPKE (RFC 9180, base mode) with X-Wing, HKDF-SHA256 and AES-256-GCM, the rows by AES-256-GCM.
struct Seal {
    static let version: UInt8 = 1
    /// How many recipients a row may have: each costs ``wrapSize`` bytes and 0.1 ms per call.
    static let recipientLimit = 16

    private static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256
    private static let hintSize = 8
    private static let encapsulatedSize = 1120
    private static let wrapSize = hintSize + encapsulatedSize + 48
    private static let rowOverhead = 1 + 12 + 16

    let key: SymmetricKey
    /// What is stored of it.
    let sealedKey: [UInt8]
    /// SHA-256 of that.
    let digest: [UInt8]

    /// Why a seal cannot be made or opened.
    enum Fault: Error {
        case identityDoesNotFit, damaged, newer, unusableRecipient
    }

    /// A new seal; the order of the recipients does not matter.
    init(for recipients: [Recipient], vault: [UInt8]) throws(Fault) {
        key = SymmetricKey(size: .bits256)
        var sealedKey = [Self.version, UInt8(clamping: recipients.count)]
        do {
            for recipient in recipients {
                let hint = Self.hint(of: recipient)
                var sender = try HPKE.Sender(
                    recipientKey: try recipient.publicKey(), ciphersuite: Self.suite,
                    info: Self.info(of: vault))
                sealedKey += hint
                sealedKey += sender.encapsulatedKey
                sealedKey += try key.withUnsafeBytes { try sender.seal(Data($0), authenticating: hint) }
            }
        } catch { throw .unusableRecipient }
        self.sealedKey = sealedKey
        digest = Self.digest(of: sealedKey)
    }

    /// A stored seal whose key is known since it was opened before.
    init(_ sealedKey: [UInt8], digest: [UInt8], key: SymmetricKey) {
        (self.sealedKey, self.digest, self.key) = (sealedKey, digest, key)
    }

    /// A stored seal, opened.
    init(opening sealedKey: [UInt8], with identity: Identity, vault: [UInt8]) throws(Fault) {
        try Self.check(version: sealedKey.first)
        guard sealedKey.count >= 2, sealedKey.count == 2 + Int(sealedKey[1]) * Self.wrapSize else {
            throw .damaged
        }
        let hint = Self.hint(of: identity.recipient)
        var wrap = sealedKey.dropFirst(2)
        while !wrap.isEmpty, !wrap.starts(with: hint) { wrap = wrap.dropFirst(Self.wrapSize) }
        if wrap.isEmpty { throw .identityDoesNotFit }
        wrap = wrap.prefix(Self.wrapSize).dropFirst(Self.hintSize)
        do {
            var recipient = try HPKE.Recipient(
                privateKey: identity.key, ciphersuite: Self.suite, info: Self.info(of: vault),
                encapsulatedKey: Data(wrap.prefix(Self.encapsulatedSize)))
            key = SymmetricKey(
                data: try recipient.open(wrap.dropFirst(Self.encapsulatedSize), authenticating: hint))
        } catch { throw .damaged }
        self.sealedKey = sealedKey
        digest = Self.digest(of: sealedKey)
    }

    static func digest(of sealedKey: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: sealedKey)) }

    /// Whether a stored seal is one to just these recipients, as far as shows without opening it.
    static func isSealed(_ sealedKey: [UInt8], to recipients: [Recipient]) -> Bool {
        guard sealedKey.first == version, sealedKey.count == 2 + recipients.count * wrapSize else {
            return false
        }
        let hints = Set(
            stride(from: 2, to: sealedKey.count, by: wrapSize).map { sealedKey[$0..<$0 + hintSize] })
        return hints == Set(recipients.map { hint(of: $0)[...] })
    }

    /// The payload, padded and sealed together with what lies open beside it.
    func sealing(_ payload: [UInt8], beside open: Transcript) throws(Fault) -> [UInt8] {
        var padded = Padding.padded(payload)
        defer { padded.wipe() }
        do {
            let box = try AES.GCM.seal(padded, using: key, authenticating: authenticated(open))
            return [Self.version] + Array(box.nonce) + box.ciphertext + box.tag
        } catch { throw .damaged }
    }

    /// The payload of a sealed row, when nothing of it and nothing beside it has changed.
    func opening(_ sealed: [UInt8], beside open: Transcript) throws(Fault) -> [UInt8] {
        try Self.check(version: sealed.first)
        guard sealed.count > Self.rowOverhead else { throw .damaged }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            var padded = try AES.GCM.open(box, using: key, authenticating: authenticated(open))
            defer { padded.resetBytes(in: padded.startIndex..<padded.endIndex) }
            guard let payload = Padding.payload(of: padded) else { throw Fault.damaged }
            return payload
        } catch { throw .damaged }
    }

    private static func check(version: UInt8?) throws(Fault) {
        guard let version, version >= Self.version else { throw .damaged }
        guard version == Self.version else { throw .newer }
    }

    private func authenticated(_ open: Transcript) -> [UInt8] {
        var transcript = Transcript("latchkey row")
        transcript.add(Self.version)
        transcript.add(digest)
        transcript.add(open.bytes)
        return transcript.bytes
    }

    private static func info(of vault: [UInt8]) -> Data {
        var transcript = Transcript("latchkey seal")
        transcript.add(version)
        transcript.add(vault)
        return Data(transcript.bytes)
    }

    /// Tells whether a seal is ours before the costly part, and an identity that does not fit from a damaged row.
    private static func hint(of recipient: Recipient) -> [UInt8] {
        var transcript = Transcript("latchkey hint")
        transcript.add(recipient.bytes)
        return Array(SHA256.hash(data: transcript.bytes).prefix(hintSize))
    }
}
