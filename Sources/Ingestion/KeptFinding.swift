public import Storage

/// A finding that is in the vault, before its plain form is dropped.
public struct KeptFinding: Sendable, Hashable {
    /// What lies open of it.
    public let label: Label
    /// What is sealed.
    public let finding: StoredFinding
}
