import Crypto
import FoundationEssentials
import Glibc
import Testing

@testable import Storage

@Suite struct `An identity under a passphrase` {
    let ada: Identity
    let scratch: Scratch
    private let passphrase = Array("five small words of nothing".utf8)

    init() throws {
        ada = try Keys.ada.get()
        scratch = try Scratch()
    }

    private func sealed(under passphrase: [UInt8], cost: UInt8 = 4) throws -> SealedIdentity {
        try SealedIdentity(
            sealing: Array(ada.key.seedRepresentation), of: ada.recipient, under: passphrase, cost: cost)
    }

    private func error(_ text: [UInt8], opening: Bool = true) -> KeyError? {
        do throws(KeyError) {
            guard case .sealed(let sealed) = try StoredIdentity(parsing: text) else { return nil }
            if opening { _ = try sealed.identity(passphrase: passphrase) }
            return nil
        } catch { return error }
    }

    @Test func `opens with it, and with nothing else`() throws {
        let sealed = try sealed(under: passphrase)
        #expect(try sealed.identity(passphrase: passphrase).recipient == ada.recipient)
        #expect(throws: KeyError.wrongPassphrase) { try sealed.identity(passphrase: passphrase + [0x20]) }
        #expect(throws: KeyError.wrongPassphrase) {
            try sealed.identity(passphrase: Array(passphrase.dropLast()))
        }
    }

    @Test func `is written with the usual cost, and its recipient is known without the passphrase`() throws {
        try ada.write(to: scratch("identity"), passphrase: passphrase)
        #expect(Scratch.mode(of: scratch("identity")) == 0o600)
        let seed = Array(ada.key.seedRepresentation)
        let bytes = try scratch.bytes()
        #expect(!bytes.contains(bytes: seed))
        #expect(!bytes.contains(bytes: KeyText.text(of: seed, kind: .identity)))
        let stored = try StoredIdentity.load(from: scratch("identity"))
        #expect(stored.recipient == ada.recipient)
        guard case .sealed(let sealed) = stored else {
            Issue.record("it is not sealed")
            return
        }
        #expect(try sealed.identity(passphrase: passphrase).recipient == ada.recipient)
        #expect(
            throws: KeyError.inFile(path: scratch("identity"), line: nil, .passphraseNeeded)
        ) { try Identity.load(from: scratch("identity")) }
    }

    @Test func `does not open beside another recipient`() throws {
        let lines = try sealed(under: passphrase).text.split(separator: 0x0A)
        let other = try Keys.grace.get().recipient.text
        #expect(error(Array(lines[0]) + [0x0A] + Array(other.utf8)) == .wrongPassphrase)
    }

    @Test func `does not open when any byte of it was changed`() throws {
        let text = try sealed(under: passphrase).text
        var line = Array(text.split(separator: 0x0A)[0])
        let key = try KeyText.key(in: line[...], wanted: .sealedIdentity)
        for index in 1..<key.count {
            var changed = key
            changed[index] ^= 1
            line = KeyText.text(of: changed, kind: .sealedIdentity)
            #expect(
                error(line + [0x0A] + Array(ada.recipient.text.utf8)) == .wrongPassphrase, "byte \(index)")
        }
    }

    @Test(arguments: [0, 21, 63, 255] as [UInt8])
    func `is refused before any work when it asks for too much, or for none`(cost: UInt8) throws {
        let line = try sealed(under: passphrase).text.split(separator: 0x0A)[0]
        var key = try KeyText.key(in: line, wanted: .sealedIdentity)
        key[0] = cost
        let text = KeyText.text(of: key, kind: .sealedIdentity) + [0x0A] + Array(ada.recipient.text.utf8)
        #expect(error(text, opening: false) == .tooCostly(cost: cost))
    }

    @Test func `takes no empty passphrase and none that is huge`() throws {
        for length in [0, SealedIdentity.passphraseLimit + 1, 1_000_000] {
            #expect(throws: KeyError.unusablePassphrase) {
                try sealed(under: [UInt8](repeating: 0x61, count: length))
            }
        }
        let longest = [UInt8](repeating: 0x61, count: SealedIdentity.passphraseLimit)
        #expect(throws: Never.self) { try sealed(under: longest) }
    }

    @Test func `is refused without its recipient, with another key, and where a public key is due`() throws {
        let text = try sealed(under: passphrase).text
        let lines = text.split(separator: 0x0A)
        #expect(error(Array(lines[0])) == .noKey(.recipient))
        #expect(error(text + [0x0A] + lines[1]) == .severalKeys(.sealedIdentity))
        #expect(throws: KeyError.wrongKind(found: .sealedIdentity, wanted: .recipient)) {
            try Recipient(parsing: lines[0])
        }
        #expect(throws: KeyError.wrongKind(found: .sealedIdentity, wanted: .identity)) {
            try KeyText.key(in: lines[0], wanted: .identity)
        }
    }
}
