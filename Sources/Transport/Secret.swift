/// A value that never prints: passwords, tokens, keys.
public struct Secret<Value: Sendable>: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let value: Value

    /// Wraps a value.
    public init(_ value: Value) {
        self.value = value
    }

    /// The value itself: the only way in, so that it can be searched for.
    public func reveal() -> Value { value }

    /// No value.
    public var description: String { "<secret>" }
    /// No value either.
    public var debugDescription: String { "<secret>" }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
