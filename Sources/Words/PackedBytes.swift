/// A constant of the program as it lies in memory: numbers of 56 bits, seven of them in each of eight bytes, the lowest first.
///
/// A `StaticString` is UTF-8, so that no byte may have its highest bit set.
package struct PackedBytes: @unchecked Sendable {  // A constant, which nothing writes and nothing frees.
    private let start: UnsafeRawPointer

    /// How many bits a number has.
    package static let bits = 56

    /// The bytes of a constant.
    package init(_ constant: StaticString) { start = UnsafeRawPointer(constant.utf8Start) }

    /// Bytes that stay where they are, with eight more behind them that may be read.
    package init(at start: UnsafeRawPointer) { self.start = start }

    /// The bytes from an offset on.
    func dropping(_ count: Int) -> PackedBytes { PackedBytes(at: start + count) }

    /// One byte.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { start.load(fromByteOffset: offset, as: UInt8.self) }

    /// Two bytes as they stand, the first of them the lower.
    @inline(__always)
    func pair(at offset: Int) -> UInt16 {
        start.loadUnaligned(fromByteOffset: offset, as: UInt16.self).littleEndian
    }

    /// The eight bytes of a number as they stand.
    @inline(__always)
    func packed(at offset: Int) -> UInt64 {
        start.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }

    /// The number whose eight bytes stand at an offset.
    @inline(__always)
    func number(at offset: Int) -> UInt64 { Self.unpacked(packed(at: offset)) }

    /// The number that eight bytes hold.
    @inline(__always)
    package static func unpacked(_ packed: UInt64) -> UInt64 {
        var number = packed
        number = number & 0x007F_007F_007F_007F | (number & 0x7F00_7F00_7F00_7F00) >> 1
        number = number & 0x0000_3FFF_0000_3FFF | (number & 0x3FFF_0000_3FFF_0000) >> 2
        return number & 0x0000_0000_0FFF_FFFF | (number & 0x0FFF_FFFF_0000_0000) >> 4
    }

    /// The eight bytes of a number of 56 bits.
    @inline(__always)
    package static func packed(_ number: UInt64) -> UInt64 {
        var packed = number
        packed = packed & 0x0000_0000_0FFF_FFFF | (packed & 0x00FF_FFFF_F000_0000) << 4
        packed = packed & 0x0000_3FFF_0000_3FFF | (packed & 0x0FFF_C000_0FFF_C000) << 2
        return packed & 0x007F_007F_007F_007F | (packed & 0x3F80_3F80_3F80_3F80) << 1
    }
}
