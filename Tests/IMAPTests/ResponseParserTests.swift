import Testing

@testable import IMAP

@Suite struct `Reading responses` {
    /// Everything that comes of a stream that is handed over in pieces; ends at the first error.
    private func read(_ bytes: [UInt8], piece: Int = .max) -> ([Response], IMAPError?) {
        var parser = ResponseParser()
        var responses: [Response] = []
        var rest = bytes[...]
        do throws(IMAPError) {
            repeat {
                let next = rest.prefix(piece)
                rest = rest.dropFirst(next.count)
                parser.append(Array(next))
                while let response = try parser.next() { responses.append(response) }
            } while !rest.isEmpty
            return (responses, nil)
        } catch {
            return (responses, error)
        }
    }

    @Test(arguments: Transcript.all)
    func `does not depend on how the stream is cut`(transcript: Transcript) {
        let bytes = Array(transcript.serverBytes.prefix(20_000))
        let whole = read(bytes)
        for piece in [1, 2, 3, 7, 64, 1000] {
            let cut = read(bytes, piece: piece)
            #expect(cut.0 == whole.0)
            #expect(cut.1 == whole.1)
        }
    }

    @Test(arguments: Transcript.all)
    func `ends at any prefix, and says no more than the whole does`(transcript: Transcript) {
        let bytes = Array(transcript.serverBytes.prefix(700))
        let whole = read(bytes).0
        for length in 0...bytes.count {
            #expect(whole.starts(with: read(Array(bytes[..<length])).0))
        }
    }

    @Test(arguments: Transcript.all)
    func `ends on any damaged stream`(transcript: Transcript) {
        var random = Dice(seed: UInt64(transcript.testDescription.utf8.count))
        let bytes = Array(transcript.serverBytes.prefix(2000))
        guard !bytes.isEmpty else { return }
        let marks = Array("{}()[]\"\\ \r\n0~+*<>".utf8)
        for _ in 0..<100 {
            var damaged = bytes
            for _ in 0...Int(random.next() % 4) {
                let index = Int(random.next() % UInt64(damaged.count))
                damaged[index] =
                    random.next() % 2 == 0
                    ? marks.randomElement(using: &random) ?? 0 : UInt8(random.next() % 256)
            }
            let (responses, error) = read(damaged)
            #expect(responses.count <= damaged.count)
            #expect(error != .timedOut(command: ""))
        }
    }

    @Test func `after a stream that cannot be cut there is only that error`() throws {
        var parser = ResponseParser()
        parser.append(Array("* 1 FETCH (X {99999999999}\r\n".utf8))
        for _ in 1...3 {
            #expect(throws: IMAPError.tooMuch(.literal)) { try parser.next() }
            parser.append(Array("* 1 EXISTS\r\n".utf8))
        }
    }

    @Test func `after a line that cannot be read the next one can`() throws {
        var parser = ResponseParser()
        parser.append(Array("* \r\n* 1 EXISTS\r\n".utf8))
        #expect(throws: IMAPError.self) { try parser.next() }
        #expect(try parser.next() == .exists(1))
    }

    @Test func `a long answer to SEARCH is read whole`() {
        let numbers = (1...200_000).map(String.init).joined(separator: " ")
        let (responses, error) = read(Array("* SEARCH \(numbers)\r\n".utf8), piece: 4096)
        #expect(error == nil)
        guard case .search(let uids) = responses.first else {
            Issue.record("no search")
            return
        }
        #expect(uids.count == 200_000)
        #expect(uids.last?.number == 200_000)
    }
}

/// Dice that fall the same way in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
