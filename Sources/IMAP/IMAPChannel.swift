public import Transport

/// What a session talks through: bytes out, bytes in.
///
/// The one seam of this program, since a network is no value.
public protocol IMAPChannel: Sendable {
    /// Sends all of the bytes.
    func send(_ bytes: [UInt8]) async throws(TransportError)
    /// Receives what has come, waiting for the first byte at most this long; `nil` when nothing came.
    func receive(within timeout: Duration) async throws(TransportError) -> [UInt8]?
}

extension Connection: IMAPChannel {}
