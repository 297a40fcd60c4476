/// The kinds of link that words speak for, each with its weight.
struct Votes {
    private var weights: [Finding.Kind: Double] = [:]

    /// Counts words in the letter.
    mutating func add(_ concepts: ConceptSet, _ weight: Double) {
        if concepts.contains(.reset) {
            weights[.resetLink, default: 0] += weight * (concepts.contains(.password) ? 1.5 : 1)
        }
        if concepts.contains(.password), !concepts.contains(.reset) {
            weights[.resetLink, default: 0] += weight * 0.5
        }
        if concepts.contains(.invite) { weights[.inviteLink, default: 0] += weight }
        if concepts.contains(.confirm) { weights[.verifyLink, default: 0] += weight * 0.9 }
        if concepts.contains(.signIn) { weights[.signInLink, default: 0] += weight * 0.8 }
    }

    /// Counts words in an address.
    mutating func add(_ said: [Concept: Int]) {
        if said[.reset] != nil { weights[.resetLink, default: 0] += 2.4 }
        if said[.invite] != nil { weights[.inviteLink, default: 0] += 1.8 }
        if said[.signIn] != nil { weights[.signInLink, default: 0] += 1.6 }
        if said[.confirm] != nil { weights[.verifyLink, default: 0] += 1.2 }
    }

    /// The kind with the most votes.
    var kind: Finding.Kind? {
        weights.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
}
