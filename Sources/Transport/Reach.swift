/// Which addresses may be connected to.
///
/// Each address is judged as it is connected to, whatever name has led to it: a name that leads elsewhere at its second
/// look-up gains nothing, and neither does a redirect.
public struct Reach: Sendable {
    /// Whether not all addresses are in reach.
    let isBounded: Bool
    /// Whether an address is in reach.
    let permits: @Sendable (NetworkAddress) -> Bool

    /// Every address.
    public static let anywhere = Reach(isBounded: false) { _ in true }
    /// The open internet: not this machine, not a network of its own, and none of the addresses set aside for other ends.
    public static let openInternet = Reach { $0.isPublic }

    init(isBounded: Bool = true, permits: @escaping @Sendable (NetworkAddress) -> Bool) {
        self.isBounded = isBounded
        self.permits = permits
    }
}
