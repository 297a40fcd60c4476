import Testing

@testable import Storage

@Suite struct `Key texts` {
    // The seed 00 01 ... 1f; text and checksum reckoned with another program.
    static let known = "latchkey-secret-1aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyptvyfvau"

    private func identity(_ text: String) throws(KeyError) -> Identity {
        try Identity(parsing: Array(text.utf8))
    }

    @Test func `a known seed has a known text`() throws {
        let seed = (0..<32).map { UInt8($0) }
        #expect(String(decoding: KeyText.text(of: seed, kind: .identity), as: UTF8.self) == Self.known)
        #expect(try KeyText.key(in: Array(Self.known.utf8)[...], wanted: .identity) == seed)
    }

    @Test func `a recipient survives its text, with white space around it`() throws {
        let recipient = try Keys.ada.get().recipient
        #expect(recipient.text.utf8.count == 1961)
        #expect(recipient.text.hasPrefix("latchkey1"))
        #expect(try Recipient(parsing: "\t \(recipient.text)\r\n") == recipient)
        #expect(try Recipient(parsing: recipient.text).description == recipient.description)
        #expect(recipient.description.utf8.count < 40)
    }

    @Test func `two identities differ`() throws {
        #expect(try Keys.ada.get().recipient != Keys.grace.get().recipient)
    }

    @Test func `an identity opens what was sealed to the recipient of its text`() throws {
        let identity = try identity(Self.known)
        let seal = try Seal(for: [try Recipient(parsing: identity.recipient.text)], vault: [1])
        #expect(throws: Never.self) { try Seal(opening: seal.sealedKey, with: identity, vault: [1]) }
    }

    @Test func `no prefix of an identity is one`() {
        for count in 0..<Self.known.utf8.count {
            #expect(throws: KeyError.self) { try identity(String(Self.known.prefix(count))) }
        }
    }

    @Test func `no identity with one wrong character is one`() {
        let text = Array(Self.known.utf8)
        for index in text.indices {
            for wrong in Array("aq7-A1\u{0}".utf8) where wrong != text[index] {
                var changed = text
                changed[index] = wrong
                #expect(throws: KeyError.self) { try Identity(parsing: changed) }
            }
        }
    }

    static let wrong: [(String, KeyError)] = [
        ("", .noKey(.identity)),
        (" \r\n", .noKey(.identity)),
        ("hunter2", .notAKey(.identity)),
        ("AGE-SECRET-KEY-1QQ", .notAKey(.identity)),
        ("latchkey-locked-1aaaa", .unknownKind(.identity)),
        ("latchkey-secret-2aaaa", .unknownKind(.identity)),
        ("latchkey1aaaa", .wrongKind(found: .recipient, wanted: .identity)),
        ("\(known) \(known)", .severalKeys(.identity)),
        ("\(known)\r\n\(known)", .severalKeys(.identity)),
        ("\(known)\(known)", .wrongCharacter(.identity, position: 84)),
        ("\(known)a", .wrongLength(.identity, characters: 76, wanted: 75)),
        ("latchkey-secret-1aaaa", .wrongLength(.identity, characters: 21, wanted: 75)),
        ("latchkey-secret-1!aaa", .wrongCharacter(.identity, position: 18)),
        (String(known.dropLast()) + "b", .wrongChecksum(.identity)),
    ]

    @Test(arguments: wrong)
    func `an error says what is wrong with the text and nothing of it`(text: String, error: KeyError) {
        #expect(throws: error) { try identity(text) }
        #expect(error.description.contains("\nhint: "))
        #expect(!error.description.contains(Self.known.dropFirst(17).prefix(8)))
    }

    @Test func `a secret key where a recipient is due is named as such and not repeated`() {
        let error = #expect(throws: KeyError.self) { try Recipient(parsing: Self.known) }
        #expect(error == .wrongKind(found: .identity, wanted: .recipient))
        #expect(error?.description.contains("keep the identity to yourself") == true)
    }

    @Test func `bytes that are no public key are refused although their checksum fits`() {
        let bytes = [UInt8](repeating: 0xFF, count: KeyKind.recipient.byteCount)
        let text = String(decoding: KeyText.text(of: bytes, kind: .recipient), as: UTF8.self)
        #expect(throws: KeyError.unusable(.recipient)) { try Recipient(parsing: text) }
    }

    @Test func `Base32 gives back any bytes`() {
        var random = SystemRandomNumberGenerator()
        for count in 0..<64 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Base32.encode(bytes)
            #expect(text.count == Base32.encodedCount(of: count))
            #expect(Base32.decode(text[...]) == bytes)
        }
    }
}
