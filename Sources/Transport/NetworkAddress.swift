/// An IPv4 or IPv6 address, as its bytes in the order of the network.
struct NetworkAddress: Sendable, Hashable {
    /// Four bytes or sixteen.
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether it is an address of the open internet: globally reachable by IANA's registries of special-purpose addresses
    /// (RFC 6890), and for one receiver.
    var isPublic: Bool {
        switch bytes.count {
        case 4: !Self.special4.contains { Self.begins(bytes, with: $0.bytes, bits: $0.bits) }
        case 16:
            if let translated {
                translated.isPublic
            } else {
                Self.begins(bytes, with: [0x20], bits: 3)
                    && !Self.special6.contains { Self.begins(bytes, with: $0.bytes, bits: $0.bits) }
            }
        default: false
        }
    }

    /// The IPv4 address that a translator of the network stands for (RFC 6052); machines with IPv6 alone see all others so.
    private var translated: NetworkAddress? {
        Self.begins(bytes, with: [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96)
            ? NetworkAddress(Array(bytes.suffix(4))) : nil
    }

    private typealias Block = (bytes: [UInt8], bits: Int)

    private static let special4: [Block] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12),
        ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15),
        ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
    ]
    /// Of 2000::/3, outside of which nothing is given out: protocols, Teredo and ORCHID, documentation, 6to4.
    private static let special6: [Block] = [
        ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16),
        ([0x3F, 0xFF, 0x00], 20),
    ]

    private static func begins(_ bytes: [UInt8], with block: [UInt8], bits: Int) -> Bool {
        for index in 0..<(bits + 7) / 8 {
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> min(8, bits - index * 8))
            if (bytes[index] ^ block[index]) & mask != 0 { return false }
        }
        return true
    }
}
