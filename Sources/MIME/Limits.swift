/// The bounds within which a message is read.
///
/// What a bound cuts is said by a ``Defect``; what stood before the cut is kept.
public struct Limits: Sendable, Hashable {
    /// Bytes of a message that are read: providers refuse mail above 25 to 50 MB, and base64 adds a third.
    public var messageBytes = 64 << 20
    /// Header fields read in a whole message, those of its parts included: real mail stays under 500, and
    /// each field costs memory beyond its bytes.
    public var fields = 10_000
    /// Bytes of one header field: a `To` with 2,000 addresses has about 100 kB.
    public var fieldBytes = 256 << 10
    /// Bytes of the raw subject: nobody reads further, and comparing long `String`s can cost the square of
    /// their length.
    public var subjectBytes = 4096
    /// Parts of a message, multiparts included: a large digest has some hundreds; mail servers stop at 1,000
    /// too.
    public var parts = 1000
    /// Multiparts and messages one inside another: long forwarding chains reach 20.
    ///
    /// Also bounds every recursion over parts.
    public var depth = 64
    /// Bytes of all texts of a message before decoding, in their order: what a person reads has far less, and
    /// pictures set into HTML take a few million.
    ///
    /// An attachment has the same for itself. For the whole message, since parts are the sender's to make.
    public var textBytes = 4 << 20

    /// The bounds used unless a test says otherwise.
    public static let standard = Limits()

    // MARK: - Within one header field

    /// Addresses read from one message: nobody looks at more, and each is two strings.
    static let addresses = 1000
    /// Bytes of one address; RFC 5321 allows 256, lists with verp add some.
    static let addressBytes = 1000
    /// Words of one mailbox that are held: an address takes a dozen, with a word for each dot and part.
    static let words = 256
    /// Bytes of a raw display name.
    static let nameBytes = 1000
    /// Parameters of one field, pieces of RFC 2231 counted one by one: ten is much, a long file name in
    /// pieces has about as many.
    static let parameters = 200
    /// Bytes of one parameter's value; a file name or boundary beyond this is an attack.
    static let parameterBytes = 4096
    /// Bytes of a charset's name: the longest that is known has 28.
    static let charsetBytes = 64
    /// Bytes of a Message-ID: a header line holds 998.
    static let messageIDBytes = 998
    /// Bytes of a multipart in which the boundary is looked for that its header forgot: a preamble has two
    /// lines.
    static let preambleBytes = 8192
    /// Bytes at the start of an HTML part in which `<meta charset>` is looked for; browsers look at 1024,
    /// newsletters put style sheets first.
    static let metaBytes = 4096

    /// The bounds by default; each can be set on its own.
    public init() {}
}
