import FoundationEssentials
import TestSupport
import Testing

/// A conversation as a file under `Fixtures/imap`, as RFCs print them.
///
/// Every line begins with what it is:
/// - `S: ` what the server says, `C: ` what the client must say next; every line ends in CRLF on the wire.
///   `\r`, `\n`, `\0`, `\e` and `\xHH` stand for bytes, and a `\` at the end takes the CRLF away. A client
///   may speak before it has read everything the server said.
/// - `S* N ` says the rest of the line N times, without line ends between, `S> CLOSE` hangs up. After the
///   last line the server is silent.
/// - `> ` what the session is asked to do, and `= ` what must come of it, in order over the whole file.
/// - `# ` is for people.
struct Transcript: Sendable, CustomTestStringConvertible {
    /// One thing that happens on the wire.
    enum Step: Sendable {
        case server([UInt8])
        case client([UInt8])
        case close
    }

    /// A line that is none of the above.
    struct Misprint: Error {
        let line: String
    }

    /// The file's name.
    let testDescription: String
    /// What happens on the wire.
    let steps: [Step]
    /// What the session is asked to do.
    let requests: [String]
    /// What must come of it.
    let outcomes: [String]

    /// All of them.
    static let all: [Transcript] = Fixture.files(in: "imap", extension: "txt").compactMap {
        try? Transcript(file: $0)
    }

    /// Reads a file.
    init(file: URL) throws {
        let lines = String(decoding: try Fixture.bytes(of: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        var steps: [Step] = []
        var requests: [String] = []
        var outcomes: [String] = []
        for line in lines.map(String.init) where !line.isEmpty && !line.hasPrefix("#") {
            let words = String(line.dropFirst(3))
            if line == "S> CLOSE" {
                steps.append(.close)
            } else if line.hasPrefix("S* "), let blank = words.firstIndex(of: " "),
                let count = Int(words[..<blank])
            {
                let bytes = Self.bytes(of: String(words[words.index(after: blank)...]) + "\\")
                steps.append(.server(Self.repeated(bytes, count)))
            } else if line.hasPrefix("S: ") {
                steps.append(.server(Self.bytes(of: words)))
            } else if line.hasPrefix("C: ") {
                steps.append(.client(Self.bytes(of: words)))
            } else if line.hasPrefix("> ") {
                requests.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("= ") {
                outcomes.append(String(line.dropFirst(2)))
            } else {
                throw Misprint(line: line)
            }
        }
        testDescription = file.deletingPathExtension().lastPathComponent
        (self.steps, self.requests, self.outcomes) = (steps, requests, outcomes)
    }

    /// Everything that the server says, as one stream.
    var serverBytes: [UInt8] {
        steps.flatMap { step -> [UInt8] in if case .server(let bytes) = step { bytes } else { [] } }
    }

    private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        if bytes.count == 1 { return [UInt8](repeating: bytes[0], count: count) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * count)
        for _ in 0..<count { result += bytes }
        return result
    }

    private static func bytes(of line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(line.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case nil: return bytes
            case UInt8(ascii: "r"): bytes.append(13)
            case UInt8(ascii: "n"): bytes.append(10)
            case UInt8(ascii: "0"): bytes.append(0)
            case UInt8(ascii: "e"): bytes.append(27)
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            case let other?: bytes += [byte, other]
            }
        }
        return bytes + [13, 10]
    }
}
