import Words

/// The kinds of link that words speak for, each with its weight.
struct Votes {
    private var invite = 0.0
    private var reset = 0.0
    private var signIn = 0.0
    private var verify = 0.0

    /// Counts words in the letter.
    mutating func add(_ concepts: ConceptSet, _ weight: Double) {
        if concepts.contains(.reset) {
            reset += weight * (concepts.contains(.password) ? 1.5 : 1)
        }
        if concepts.contains(.password), !concepts.contains(.reset) {
            reset += weight * 0.5
        }
        if concepts.contains(.invite) { invite += weight }
        if concepts.contains(.confirm) { verify += weight * 0.9 }
        if concepts.contains(.signIn) { signIn += weight * 0.8 }
    }

    /// Counts words in an address.
    mutating func add(address said: ConceptSet) {
        if said.contains(.reset) { reset += 2.4 }
        if said.contains(.invite) { invite += 1.8 }
        if said.contains(.signIn) { signIn += 1.6 }
        if said.contains(.confirm) { verify += 1.2 }
    }

    /// The kind with the most votes.
    var kind: Finding.Kind? {
        let most = max(invite, reset, signIn, verify)
        if most == 0 { return nil }
        if invite == most { return .inviteLink }
        if reset == most { return .resetLink }
        return signIn == most ? .signInLink : .verifyLink
    }
}
