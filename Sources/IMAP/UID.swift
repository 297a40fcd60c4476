/// A message's unique identifier: ascending, never used again while the UIDVALIDITY stays (RFC 9051, section
/// 2.3.1.1).
public struct UID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number, 1 and above.
    public let number: UInt32

    /// The first there can be.
    public static let first = UID(unchecked: 1)
    /// The last there can be.
    public static let last = UID(unchecked: .max)

    /// A UID; zero is none.
    public init?(_ number: UInt32) {
        guard number > 0 else { return nil }
        self.number = number
    }

    private init(unchecked number: UInt32) {
        self.number = number
    }

    /// The one after it, or `nil` after the last.
    public var next: UID? { number < .max ? UID(unchecked: number + 1) : nil }

    /// The number.
    public var description: String { String(number) }

    /// Whether a UID comes before another.
    public static func < (left: UID, right: UID) -> Bool { left.number < right.number }
}

/// The value under which a mailbox's UIDs hold: when it changes, all of them are void (RFC 9051, section
/// 2.3.1.1).
public struct UIDValidity: Sendable, Hashable, CustomStringConvertible {
    /// The number, 1 and above.
    public let number: UInt32

    /// A UIDVALIDITY; zero is none.
    public init?(_ number: UInt32) {
        guard number > 0 else { return nil }
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}

/// A message's place in its mailbox, which shifts when others go: good for nothing but counting.
public struct SequenceNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number, 1 and above.
    public let number: UInt32

    /// A sequence number; zero is none.
    public init?(_ number: UInt32) {
        guard number > 0 else { return nil }
        self.number = number
    }

    /// The number.
    public var description: String { String(number) }
}

extension Sequence<UID> {
    /// The UIDs as a sequence-set, runs joined: `1:3,7` (RFC 9051, section 9).
    ///
    /// Only what is in the sequence is named: a gap is never bridged. Wants ascending order.
    var set: String {
        var text = ""
        var run: ClosedRange<UInt32>?
        func close() {
            guard let run else { return }
            if !text.isEmpty { text += "," }
            text += run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound):\(run.upperBound)"
        }
        for uid in self {
            if let open = run, open.upperBound < .max, uid.number == open.upperBound + 1 {
                run = open.lowerBound...uid.number
            } else {
                close()
                run = uid.number...uid.number
            }
        }
        close()
        return text
    }
}
