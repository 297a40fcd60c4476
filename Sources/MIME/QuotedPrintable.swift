/// The quoted-printable transfer encoding (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// The bytes that the encoded bytes stand for; every line break becomes a line feed.
    ///
    /// QUIRK: a `=` that starts neither a soft line break nor two hexadecimal digits is kept, as mail readers
    /// do.
    static func decode(_ encoded: Span<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: encoded.count) { buffer, written in
            encoded.withUnsafeBufferPointer { input in
                guard let source = input.baseAddress, let output = buffer.baseAddress else { return }
                var index = 0
                while index < input.count {
                    let stop = endOfRun(in: input, from: index)
                    let endsLine = stop == input.count || input[stop] == ASCII.lineFeed
                    let end = endsLine ? endOfLine(in: input, from: index, to: stop) : stop
                    (output + written).update(from: source + index, count: end - index)
                    written &+= end &- index
                    index = stop
                    guard index < input.count else { break }
                    if endsLine {
                        output[written] = ASCII.lineFeed
                        index &+= 1
                    } else if index &+ 2 < input.count, let high = input[index &+ 1].hexadecimalValue,
                        let low = input[index &+ 2].hexadecimalValue
                    {
                        output[written] = high << 4 | low
                        index &+= 3
                    } else if let next = endOfSoftBreak(in: input, at: index) {
                        index = next
                        continue
                    } else {
                        output[written] = ASCII.equals
                        index &+= 1
                    }
                    written &+= 1
                }
            }
        }
    }

    /// Where the bytes that stand for themselves end: at a `=`, a line feed or the end.
    @inline(__always)
    private static func endOfRun(in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let memory = UnsafeRawBufferPointer(input)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index &+ 8 <= input.count {
            let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let equals = word ^ (ones &* UInt64(ASCII.equals))
            let breaks = word ^ (ones &* UInt64(ASCII.lineFeed))
            let hits = (((equals &- ones) & ~equals) | ((breaks &- ones) & ~breaks)) & 0x8080_8080_8080_8080
            if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < input.count, input[index] != ASCII.equals, input[index] != ASCII.lineFeed {
            index &+= 1
        }
        return index
    }

    /// Where a line's text ends: white space before a line break was added in transport (rule 3).
    private static func endOfLine(in input: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) -> Int
    {
        var end = stop
        while end > start, input[end &- 1].isBlank || input[end &- 1] == ASCII.carriageReturn { end &-= 1 }
        return end
    }

    /// Where the line after a soft line break starts, when there is one at this `=`; the end of the data is
    /// one too.
    private static func endOfSoftBreak(in input: UnsafeBufferPointer<UInt8>, at equals: Int) -> Int? {
        var index = equals &+ 1
        while index < input.count, input[index].isBlank || input[index] == ASCII.carriageReturn {
            index &+= 1
        }
        if index == input.count { return index }
        return input[index] == ASCII.lineFeed ? index &+ 1 : nil
    }
}
