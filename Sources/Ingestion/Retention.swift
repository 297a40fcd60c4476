public import Extraction
import FoundationEssentials

/// How long findings stay in the vault once they have stopped working.
public struct Retention: Sendable, Hashable {
    /// The time by kind; a kind that is not there stays until it is forgotten.
    private var lives: [Finding.Kind: Duration]

    /// What opens a door for minutes is of no use a day later; what lasts, or tracks a case, is its owner's to forget.
    public static let standard = Retention([
        .oneTimeCode: .seconds(86_400), .signInLink: .seconds(86_400), .verifyLink: .seconds(86_400),
        .resetLink: .seconds(86_400), .inviteLink: .seconds(7 * 86_400),
    ])

    /// Times by kind.
    public init(_ lives: [Finding.Kind: Duration]) {
        self.lives = lives
    }

    /// How long a kind stays; `nil` for ever.
    public subscript(kind: Finding.Kind) -> Duration? {
        get { lives[kind] }
        set { lives[kind] = newValue }
    }

    /// When a finding goes; `nil` when it stays.
    ///
    /// It is counted from when the finding stops working, and from when it was kept if that is later or it never does:
    /// whoever reads an old mailbox finds what was in it.
    func removal(of finding: Finding, keptAt moment: Date) -> Date? {
        lives[finding.kind].map {
            max(finding.expires ?? moment, moment) + Double($0.components.seconds)
        }
    }

    /// When a letter's word that something is over goes: with the last of what it may speak of; `nil` when it stays.
    func removal(ofWord ending: Ending, keptAt moment: Date) -> Date? {
        var last = moment
        for kind in ending.kinds {
            guard let life = lives[kind] else { return nil }
            last = max(last, moment + Double(life.components.seconds) + Double(kind.defaultLife ?? 0))
        }
        return last
    }

    /// Whether a finding would have gone by now, had it been kept when its message came.
    func isPast(_ finding: Finding, received: Date, at moment: Date) -> Bool {
        removal(of: finding, keptAt: received).map { $0 <= moment } ?? false
    }
}
