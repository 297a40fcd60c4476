/// The base64 transfer encoding (RFC 2045, section 6.8).
enum Base64 {
    /// The value of each alphabet byte; 0xFF for every other.
    ///
    /// `-` and `_` are read as their RFC 4648 URL forms.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
            .enumerated()
        {
            values[Int(letter)] = UInt8(value)
        }
        values[Int(ASCII.hyphen)] = 62
        values[Int(ASCII.underscore)] = 63
        return values
    }()

    /// The bytes that the encoded bytes stand for.
    ///
    /// QUIRK: junk between the letters is skipped, padding may be missing, and what follows padding is read
    /// on, since senders join encoded pieces.
    static func decode(_ encoded: Span<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: encoded.count / 4 * 3 + 3) { output, written in
            encoded.withUnsafeBufferPointer { input in
                values.withUnsafeBufferPointer { values in
                    guard let input = input.baseAddress, let values = values.baseAddress,
                        let output = output.baseAddress
                    else { return }
                    written = decode(input, encoded.count, values, into: output)
                }
            }
        }
    }

    /// Writes three bytes for four letters at most, so never more than the room for them; gives how many.
    private static func decode(
        _ input: UnsafePointer<UInt8>, _ count: Int, _ values: UnsafePointer<UInt8>,
        into output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var written = 0
        var index = 0
        var bits: UInt32 = 0
        var held = 0
        while index < count {
            while held == 0, index &+ 4 <= count {
                let a = UInt32(values[Int(input[index])])
                let b = UInt32(values[Int(input[index &+ 1])])
                let c = UInt32(values[Int(input[index &+ 2])])
                let d = UInt32(values[Int(input[index &+ 3])])
                guard (a | b | c | d) < 64 else { break }
                let word = a << 18 | b << 12 | c << 6 | d
                output[written] = UInt8(truncatingIfNeeded: word >> 16)
                output[written &+ 1] = UInt8(truncatingIfNeeded: word >> 8)
                output[written &+ 2] = UInt8(truncatingIfNeeded: word)
                written &+= 3
                index &+= 4
            }
            guard index < count else { break }
            let byte = input[index]
            index &+= 1
            if byte == ASCII.equals { held = 0 }
            let value = values[Int(byte)]
            guard value < 64 else { continue }
            bits = bits << 6 | UInt32(value)
            held = (held &+ 1) & 3
            // The second letter of four completes a byte, the third and fourth one more each.
            guard held != 1 else { continue }
            output[written] = UInt8(truncatingIfNeeded: held == 0 ? bits : held == 2 ? bits >> 4 : bits >> 2)
            written &+= 1
        }
        return written
    }
}
