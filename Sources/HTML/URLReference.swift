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

    /// What stands before relative addresses, cut where they need it.
    struct Base: Sendable {
        /// The scheme with its colon.
        fileprivate let scheme: ArraySlice<UInt8>
        /// The scheme and the host.
        fileprivate let origin: ArraySlice<UInt8>
        /// The address without its query.
        fileprivate let page: ArraySlice<UInt8>
        /// The address up to the last slash of its path, dots followed.
        fileprivate let folder: [UInt8]

        /// The base that a whole address is; `nil` for a relative one.
        init?(_ reference: URLReference) {
            guard let schemeEnd = reference.schemeEnd else { return nil }
            let bytes = reference.bytes
            let parts = reference.parts(after: schemeEnd)
            scheme = bytes[...schemeEnd]
            origin = bytes[..<parts.pathStart]
            page = bytes[..<parts.queryStart]
            let path = bytes[parts.pathStart..<parts.queryStart]
            var folder = Array(origin) + [0x2F]
            if let slash = path.lastIndex(of: 0x2F) {
                // Behind a scheme alone a path need not begin with a slash.
                let segments = path.first == 0x2F ? path[...slash].dropFirst() : path[...slash]
                URLReference.append(segments, to: &folder, root: origin.count)
            }
            self.folder = folder
        }
    }

    /// Whether it opens a page of a server.
    var leadsOut: Bool {
        guard let schemeEnd else { return true }
        let refused: [StaticString] = [
            "javascript", "data", "file", "cid", "mid", "mailto", "tel", "sms", "vbscript", "about", "blob",
            "callto", "skype", "whatsapp", "webcal", "geo", "x-apple-data-detectors", "intent",
            "view-source",
        ]
        return !refused.contains { (0..<schemeEnd).matches($0, in: bytes) }
    }

    /// The whole address; `nil` for one that opens no page of a server.
    func resolved(against base: Base?) -> [UInt8]? {
        guard leadsOut else { return nil }
        guard schemeEnd == nil, let base else { return bytes }
        if bytes.starts(with: [0x2F, 0x2F]) { return base.scheme + bytes }
        if bytes[0] == 0x3F { return base.page + bytes }
        let end = bytes.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.count
        let isRooted = bytes[0] == 0x2F
        var whole = isRooted ? base.origin + [0x2F] : base.folder
        Self.append(bytes[(isRooted ? 1 : 0)..<end], to: &whole, root: base.origin.count)
        return whole + bytes[end...]
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

    /// Adds a path to a folder, its `.` and `..` followed (RFC 3986, section 5.2.4), never above the root.
    ///
    /// The folder ends with a slash, and the slash at the root is never taken away.
    private static func append(_ path: ArraySlice<UInt8>, to folder: inout [UInt8], root: Int) {
        var start = path.startIndex
        while start < path.endIndex {
            let end = path[start...].firstIndex(of: 0x2F) ?? path.endIndex
            let segment = path[start..<end]
            if segment.elementsEqual([0x2E, 0x2E]) {
                if folder.count > root + 1 { folder.removeLast() }
                while folder.last != 0x2F { folder.removeLast() }
            } else if !segment.elementsEqual([0x2E]) {
                folder += segment
                if end < path.endIndex { folder.append(0x2F) }
            }
            start = end + 1
        }
    }

    private static func isSchemeByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        byte.isASCIILetter
            || (!isFirst && (byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E))
    }
}
