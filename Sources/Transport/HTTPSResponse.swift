/// What a web server answered.
public struct HTTPSResponse: Sendable, Hashable {
    /// The status, such as 200; a redirect that was not followed is an answer as well.
    public let status: Int
    /// The body as it came, within the request's bound.
    public let body: [UInt8]
    /// Where the server wants to send us on, as a whole address of any kind; `nil` where it does not, or was followed.
    public let redirect: String?
    /// The lines of the header, the last 64 of them.
    private let lines: [[UInt8]]

    init(status: Int, body: [UInt8], lines: [[UInt8]], redirect: String? = nil) {
        self.status = status
        self.body = body
        self.redirect = redirect
        // Each redirect, and each preliminary answer, has a header of its own.
        let start = lines.lastIndex { $0.starts(with: Array("HTTP/".utf8)) } ?? lines.startIndex
        self.lines = Array(lines[start...])
    }

    /// The value of a header, whatever the case of its name; the last where there are several.
    public func header(_ name: String) -> String? {
        for line in lines.reversed() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                String(decoding: line[..<colon], as: UTF8.self).lowercased() == name.lowercased()
            else { continue }
            let value = line[(colon + 1)...].drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
            return String(decoding: Array(value), as: UTF8.self)
        }
        return nil
    }
}

extension HTTPSResponse: CustomStringConvertible, CustomReflectable {
    /// The status and the size: an answer may be secret.
    public var description: String { "status \(status), \(body.count) bytes" }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
