/// A way in which a message was wrong, or a bound that cut it, by a stable word.
public enum Defect: String, Sendable, Hashable, CaseIterable {
    /// The message has no header fields.
    case noHeaders = "no-headers"
    /// Blank lines stood before the header fields.
    case leadingBlankLine = "leading-blank-line"
    /// A line among the header fields is neither a field nor the continuation of one.
    case badHeaderLine = "bad-header-line"
    /// A header was not followed by a blank line.
    case noBlankLineAfterHeaders = "no-blank-line-after-headers"
    /// A field that may stand once stands more often; the first counts.
    case repeatedField = "repeated-field"
    /// A zero byte stands in the header of the message; it was left out.
    case nulInHeader = "nul-in-header"
    /// A carriage return without line feed stands in the header of the message.
    case bareCarriageReturn = "bare-carriage-return"
    /// A `Content-Type` cannot be read as one.
    case badContentType = "bad-content-type"
    /// A multipart names no boundary.
    case noBoundary = "no-boundary"
    /// The boundary that a multipart names never occurs.
    case boundaryNotFound = "boundary-not-found"
    /// A multipart ended without its closing boundary.
    case noClosingBoundary = "no-closing-boundary"
    /// A transfer encoding is none that exists; the bytes were taken as they are.
    case unknownTransferEncoding = "unknown-transfer-encoding"
    /// A charset is none that is read here; it was guessed.
    case unknownCharset = "unknown-charset"

    /// ``Limits/messageBytes`` cut the message.
    case messageTooLong = "message-too-long"
    /// ``Limits/fields`` left out header fields.
    case tooManyFields = "too-many-fields"
    /// ``Limits/fieldBytes`` cut a header field.
    case fieldTooLong = "field-too-long"
    /// ``Limits/subjectBytes`` cut the subject.
    case subjectTooLong = "subject-too-long"
    /// A bound of ``Limits`` on addresses cut a list, a name or an address.
    case addressesTooLong = "addresses-too-long"
    /// A bound of ``Limits`` on parameters cut a list or a value.
    case parametersTooLong = "parameters-too-long"
    /// ``Limits/messageIDBytes`` left out the Message-ID.
    case messageIDTooLong = "message-id-too-long"
    /// ``Limits/parts`` left out the parts that followed.
    case tooManyParts = "too-many-parts"
    /// ``Limits/depth`` left a part closed.
    case nestedTooDeep = "nested-too-deep"
    /// ``Limits/textBytes`` cuts a text, or leaves nothing for it.
    case textTooLong = "text-too-long"
}
