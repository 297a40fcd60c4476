/// Line breaks in decoded text: LF, CRLF and a lone CR all mean one.
enum LineBreaks {
    /// Leaves line feeds alone as line breaks, and drops zero bytes.
    static func tidy(_ bytes: inout [UInt8]) {
        if bytes.span.firstIndex(of: ASCII.nul, in: 0..<bytes.count) != nil {
            bytes.removeAll { $0 == ASCII.nul }
        }
        guard let first = bytes.span.firstIndex(of: ASCII.carriageReturn, in: 0..<bytes.count) else { return }
        let count = bytes.count
        var written = first
        bytes.withUnsafeMutableBytes { memory in
            var read = first
            while read < count {
                // At a carriage return. A run of them before a line feed is one line break: relays double
                // them.
                var next = read
                while next < count, memory[next] == ASCII.carriageReturn { next &+= 1 }
                if next == count || memory[next] != ASCII.lineFeed {
                    for _ in read..<next {
                        memory[written] = ASCII.lineFeed
                        written &+= 1
                    }
                }
                let input = UnsafeRawBufferPointer(memory)
                let stop =
                    Span<UInt8>(_unsafeBytes: input).firstIndex(of: ASCII.carriageReturn, in: next..<count)
                    ?? count
                if let base = memory.baseAddress {
                    (base + written).copyMemory(from: base + next, byteCount: stop - next)
                }
                written &+= stop - next
                read = stop
            }
        }
        bytes.removeLast(count - written)
    }
}
