private import Glibc

extension [UInt8] {
    /// Overwrites the bytes with zeros in a way the optimiser keeps; copies made before are not reached.
    mutating func wipe() {
        withUnsafeMutableBytes { buffer in
            if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
        }
    }
}
