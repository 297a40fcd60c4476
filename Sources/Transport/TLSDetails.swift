internal import Glibc

/// How the way to a server is protected, and who vouches for it.
public struct TLSDetails: Sendable, Hashable {
    /// The version of the protocol, such as `TLSv1.3`; `nil` when libcurl does not tell.
    public let version: String?
    /// Whom the server's certificate is for.
    public let subject: ServerText
    /// The authority that made it.
    public let issuer: ServerText
    /// Since when it is good, in seconds since 1970-01-01 UTC; `nil` when that cannot be read.
    public let begins: Int64?
    /// Until when it is good, in seconds since 1970-01-01 UTC; `nil` when that cannot be read.
    public let ends: Int64?

    /// What libcurl tells of the server's own certificate, `name:value` by line, and of the connection.
    init(certificate: [[UInt8]], remark: [UInt8]) {
        func value(_ name: String) -> ArraySlice<UInt8> {
            let start = Array("\(name):".utf8)
            return certificate.first { $0.starts(with: start) }?.dropFirst(start.count) ?? []
        }
        version = Self.version(in: remark)
        subject = ServerText(value("Subject"))
        issuer = ServerText(value("Issuer"))
        begins = Self.moment(value("Start date"))
        ends = Self.moment(value("Expire date"))
    }

    /// What the remark starts with that names the version.
    static let remark = Array("SSL connection using ".utf8)

    /// `TLSv1.3` of `SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384`.
    private static func version(in line: [UInt8]) -> String? {
        guard line.starts(with: remark) else { return nil }
        let word = line.dropFirst(remark.count).prefix { $0 > 0x20 && $0 < 0x7F }
        return word.starts(with: Array("TLS".utf8)) ? String(decoding: word.prefix(16), as: UTF8.self) : nil
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The moment of `Nov  6 08:49:37 2026 GMT`, as OpenSSL writes it.
    static func moment(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard bytes.count <= 40 else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count == 5, words[4] == "GMT", let month = months.firstIndex(of: String(words[0])),
            let day = Int32(words[1]), let year = Int32(words[3]), (1...31).contains(day),
            (1900...9999).contains(year)
        else { return nil }
        let time = words[2].split(separator: ":").compactMap { Int32($0) }
        guard time.count == 3, (0...23).contains(time[0]), (0...59).contains(time[1]),
            (0...60).contains(time[2])
        else { return nil }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (year - 1900, Int32(month), day)
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (time[0], time[1], time[2])
        return Int64(timegm(&parts))
    }
}
