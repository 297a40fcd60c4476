/// A path as the system takes it: bytes, which mostly are UTF-8 and need not be.
public struct RawPath: Sendable, Hashable {
    /// Its bytes, without NUL.
    public let bytes: [UInt8]

    /// A path out of bytes; what follows a NUL is not part of it.
    public init(bytes: [UInt8]) {
        self.bytes = Array(bytes.prefix { $0 != 0 })
    }

    /// A path out of a text.
    public init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// The path as it is shown: bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Calls a body with the path as the system takes it.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                // A buffer that holds a NUL is never empty.
                characters.baseAddress.map(body) ?? body("")
            }
        }
    }

    /// The path of a name in this directory.
    func appending(_ name: [UInt8]) -> RawPath {
        RawPath(bytes: bytes + [UInt8(ascii: "/")] + name)
    }
}
