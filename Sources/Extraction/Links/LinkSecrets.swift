/// How many addresses of a page carry secrets: all, and without those that are called another link.
struct LinkSecrets {
    private var all: Set<LinkAddress> = []
    private var own: Set<LinkAddress> = []
    private var short: Set<LinkAddress> = []

    /// Counts them as far as anybody asks.
    ///
    /// - Parameters:
    ///   - addresses: Those of the links of a page, in their order, and how long the secret of each is.
    ///   - isAside: Whether the link of that number is called another one.
    init(of addresses: [(address: LinkAddress, secretLength: Int)], isAside: (Int) -> Bool) {
        for (number, (address, length)) in addresses.enumerated() where (3..<16).contains(length) {
            if short.count < 2, !isAside(number) { short.insert(address) }
        }
        for (number, (address, length)) in addresses.enumerated() where length >= 16 {
            all.insert(address)
            if own.count < 2, !isAside(number) { own.insert(address) }
            if areMany, own.count > 1 { break }
        }
    }

    var areMany: Bool { all.count > 3 }
    var isOne: Bool { own.count == 1 }
    /// Whether there is one alone, and it is short.
    var isShort: Bool { all.isEmpty && short.count == 1 }
}
