/// An address as a link writes it, cleaned of what browsers ignore.
///
/// ```abnf
/// reference = [scheme ":"] ["//" authority] path ["?" query] ["#" fragment]
/// ```
struct URLReference: Sendable {
    private let bytes: [UInt8]
    /// Where the scheme ends, before its colon; `nil` for a relative address.
    private let schemeEnd: Int?

    /// Reads an address; `nil` for an empty one, one within the document, or one that is longer than is read.
    init?(_ written: [UInt8], limits: HTMLLimits) {
        var lower = 0
        var upper = written.count
        while lower < upper, written[lower] <= 0x20 { lower += 1 }
        while upper > lower, written[upper - 1] <= 0x20 { upper -= 1 }
        guard upper - lower <= limits.url else { return nil }
        bytes = written[lower..<upper].filter { $0 >= 0x20 && $0 != 0x7F }
        guard let first = bytes.first, first != 0x23 else { return nil }
        var end = 0
        while end < bytes.count, Self.isSchemeByte(bytes[end], isFirst: end == 0) { end += 1 }
        schemeEnd = end > 0 && end < bytes.count && bytes[end] == 0x3A ? end : nil
    }

    /// The whole address; `nil` for one that opens no page of a server.
    func resolved(against base: URLReference?) -> [UInt8]? {
        if let schemeEnd {
            let refused: [StaticString] = [
                "javascript", "data", "file", "cid", "mid", "mailto", "tel", "sms", "vbscript", "about",
                "blob",
                "callto", "skype", "whatsapp", "webcal", "geo", "x-apple-data-detectors", "intent",
                "view-source",
            ]
            return refused.contains { (0..<schemeEnd).matches($0, in: bytes) } ? nil : bytes
        }
        guard let base, let baseScheme = base.schemeEnd else { return bytes }
        let parts = base.parts(after: baseScheme)
        if bytes.starts(with: [0x2F, 0x2F]) { return Array(base.bytes[...baseScheme]) + bytes }
        let origin = base.bytes[..<parts.pathStart]
        if bytes[0] == 0x2F { return origin + Self.withoutDots(bytes) }
        if bytes[0] == 0x3F { return base.bytes[..<parts.queryStart] + bytes }
        let path = base.bytes[parts.pathStart..<parts.queryStart]
        let folder = path.lastIndex(of: 0x2F).map { path[...$0] } ?? [0x2F]
        return origin + Self.withoutDots(folder + bytes)
    }

    /// Where the path and the query of an address with a scheme begin.
    private func parts(after schemeEnd: Int) -> (pathStart: Int, queryStart: Int) {
        var path = schemeEnd + 1
        if path + 1 < bytes.count, bytes[path] == 0x2F, bytes[path + 1] == 0x2F {
            path += 2
            while path < bytes.count, ![0x2F, 0x3F, 0x23].contains(bytes[path]) { path += 1 }
        }
        var query = path
        while query < bytes.count, bytes[query] != 0x3F, bytes[query] != 0x23 { query += 1 }
        return (path, query)
    }

    /// A path with its `.` and `..` followed (RFC 3986, section 5.2.4).
    private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
        let end = path.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? path.count
        var kept: [ArraySlice<UInt8>] = []
        let segments = path[..<end].split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment.elementsEqual([0x2E, 0x2E]) {
                _ = kept.popLast()
                if isLast { kept.append([]) }
            } else if segment.elementsEqual([0x2E]) {
                if isLast { kept.append([]) }
            } else {
                kept.append(segment)
            }
        }
        return kept.reduce(into: []) { $0 += [0x2F] + $1 } + path[end...]
    }

    private static func isSchemeByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        byte.isASCIILetter
            || (!isFirst && (byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E))
    }
}
