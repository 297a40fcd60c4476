/// One Authentication-Results field: `authserv-id [version] *(";" resinfo)` (RFC 8601, section 2.2), comments
/// left out.
struct AuthenticationResults {
    struct Result {
        var method: String
        var value: String
        var properties: [String: String]
    }

    let results: [Result]
    /// Whether there are more than are read.
    let isCut: Bool

    init(_ field: [UInt8]) {
        let clauses = Self.clauses(field, atMost: Limits.authenticationResults + 2)
        results = clauses.dropFirst().prefix(Limits.authenticationResults).compactMap(Self.result)
        isCut = clauses.count > Limits.authenticationResults + 1
    }

    /// Which server wrote a field, in lower case; `nil` where none is named, or where more than version 1 stands behind the name.
    static func servID(of field: [UInt8]) -> String? {
        guard let words = clauses(field, atMost: 1).first, words.count < 2 || words.dropFirst() == ["1"]
        else {
            return nil
        }
        return words.first?.lowercased()
    }

    // resinfo = [CFWS] ";" methodspec [ CFWS reasonspec ] [ CFWS 1*propspec ]
    private static func result(_ words: [String]) -> Result? {
        guard let first = words.first, let equals = first.firstIndex(of: "=") else { return nil }
        let method = first[..<equals].split(separator: "/").first.map { $0.lowercased() } ?? ""
        var properties: [String: String] = [:]
        for word in words.dropFirst() {
            guard let equals = word.firstIndex(of: "=") else { continue }
            let (name, value) = (
                word[..<equals].lowercased(), word[word.index(after: equals)...].lowercased()
            )
            // What is said twice, and not alike, is said by nobody.
            properties[name] = properties[name].map { $0 == value ? value : "" } ?? value
        }
        return Result(
            method: method, value: first[first.index(after: equals)...].lowercased(), properties: properties)
    }

    /// The first clauses between semicolons, each as its words; quoted strings are one word's piece, comments
    /// are gone.
    private static func clauses(_ field: [UInt8], atMost limit: Int) -> [[String]] {
        var clauses: [[String]] = [[]]
        var word: [UInt8] = []
        var depth = 0
        var isQuoted = false
        var isEscaped = false

        func endWord() {
            guard !word.isEmpty else { return }
            clauses[clauses.count - 1].append(String(decoding: word, as: UTF8.self))
            word = []
        }

        for byte in field {
            if isEscaped {
                isEscaped = false
                if depth == 0 { word.append(byte) }
                continue
            }
            switch byte {
            case UInt8(ascii: "\\") where isQuoted || depth > 0: isEscaped = true
            case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted: depth = max(0, depth - 1)
            case _ where depth > 0: break
            case UInt8(ascii: ";") where !isQuoted:
                endWord()
                guard clauses.count < limit else { return clauses }
                clauses.append([])
            case 0x20, 0x09, 0x0A, 0x0D:
                // A quoted reason keeps its blanks, and blanks around "=" do not end a pair.
                if isQuoted { word.append(byte) } else if word.last != UInt8(ascii: "=") { endWord() }
            case UInt8(ascii: "=") where !isQuoted && word.isEmpty:
                if let last = clauses[clauses.count - 1].popLast() { word = Array(last.utf8) }
                word.append(byte)
            default: word.append(byte)
            }
        }
        endWord()
        return clauses
    }
}
