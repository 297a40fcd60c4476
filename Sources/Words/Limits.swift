/// The bounds on reading phrases, each with its reason.
enum Limits {
    /// Bytes by which the last word of a phrase goes on: the longest inflections have some twenty.
    static let endingBytes = 32
    /// Bytes of what programs call something behind an underscore: longer names are none.
    static let gluedBytes = 64
}
