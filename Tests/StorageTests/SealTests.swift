import Testing

@testable import Storage

@Suite struct `Seals` {
    let ada: Identity
    let grace: Identity
    let vault: [UInt8] = Array(repeating: 1, count: 16)
    let open: Transcript

    init() throws {
        ada = try Keys.ada.get()
        grace = try Keys.grace.get()
        var open = Transcript("test")
        open.add("beside")
        self.open = open
    }

    private func reopened(_ seal: Seal, with identity: Identity) throws -> Seal {
        try Seal(opening: seal.sealedKey, with: identity, vault: vault)
    }

    @Test func `each recipient opens what was sealed to all`() throws {
        let seal = try Seal(for: [ada.recipient, grace.recipient], vault: vault)
        let row = try seal.sealing([1, 2, 3], beside: open)
        for identity in [ada, grace] {
            #expect(try reopened(seal, with: identity).opening(row, beside: open) == [1, 2, 3])
        }
    }

    @Test func `nobody else does`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        #expect(throws: Seal.Fault.identityDoesNotFit) { try reopened(seal, with: grace) }
    }

    @Test func `a seal of one vault does not open in another`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        #expect(throws: Seal.Fault.damaged) {
            try Seal(opening: seal.sealedKey, with: ada, vault: Array(repeating: 2, count: 16))
        }
    }

    @Test func `a row opens only beside what it was sealed beside`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        let row = try seal.sealing([1], beside: open)
        #expect(throws: Seal.Fault.damaged) { try seal.opening(row, beside: Transcript("test")) }
    }

    @Test func `no changed bit and no missing end of a sealed key goes unnoticed`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        let row = try seal.sealing([1], beside: open)
        let stored = seal.sealedKey
        for index in [0, 1, 2, 9] + Array(stride(from: 10, to: stored.count, by: 97)) + [stored.count - 1] {
            var changed = stored
            changed[index] ^= 1 << UInt8(index % 8)
            #expect(throws: Seal.Fault.self) {
                try Seal(opening: changed, with: ada, vault: vault).opening(row, beside: open)
            }
        }
        for count in [0, 1, 2, 10, 1130, stored.count - 1] {
            #expect(throws: Seal.Fault.self) {
                try Seal(opening: Array(stored.prefix(count)), with: ada, vault: vault)
            }
        }
        #expect(throws: Seal.Fault.newer) {
            try Seal(opening: [2] + stored.dropFirst(), with: ada, vault: vault)
        }
    }

    @Test func `a bit changed in another recipient's part is noticed too`() throws {
        let seal = try Seal(for: [ada.recipient, grace.recipient], vault: vault)
        let row = try seal.sealing([1], beside: open)
        var changed = seal.sealedKey
        changed[changed.count - 1] ^= 1
        let adas = try Seal(opening: changed, with: ada, vault: vault)
        #expect(throws: Seal.Fault.damaged) { try adas.opening(row, beside: open) }
    }

    @Test func `no changed bit and no missing end of a sealed row goes unnoticed`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        let row = try seal.sealing(Array("a payload".utf8), beside: open)
        for index in row.indices {
            var changed = row
            changed[index] ^= 1 << UInt8(index % 8)
            #expect(throws: Seal.Fault.self) { try seal.opening(changed, beside: open) }
            #expect(throws: Seal.Fault.self) { try seal.opening(Array(row.prefix(index)), beside: open) }
        }
        #expect(throws: Seal.Fault.newer) { try seal.opening([9] + row.dropFirst(), beside: open) }
    }

    @Test(arguments: [
        (0, 512), (508, 512), (509, 1024), (1020, 1024), (1021, 2048), (Vault.payloadLimit, 65536),
    ])
    func `a sealed row shows only the size class of its payload`(length: Int, size: Int) throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        let payload = [UInt8](repeating: 0x5A, count: length)
        let row = try seal.sealing(payload, beside: open)
        #expect(row.count == size + 29)
        #expect(try seal.opening(row, beside: open) == payload)
    }

    @Test func `bytes that were never padded are no payload`() {
        #expect(Padding.payload(of: [UInt8]()) == nil)
        #expect(Padding.payload(of: [0, 0, 0] as [UInt8]) == nil)
        #expect(Padding.payload(of: [0, 0, 0, 1] as [UInt8]) == nil)
        #expect(Padding.payload(of: [0xFF, 0xFF, 0xFF, 0xFF, 0] as [UInt8]) == nil)
        #expect(Padding.payload(of: [0, 0, 0, 0] as [UInt8]) == [])
    }

    @Test func `the same payload never looks the same`() throws {
        let seal = try Seal(for: [ada.recipient], vault: vault)
        #expect(try seal.sealing([1], beside: open) != seal.sealing([1], beside: open))
    }
}
