public import FoundationEssentials

/// A code or a link found in a letter: what it is, why we think so, and how far its origin can be trusted.
public struct Finding: Sendable, Hashable, Codable {
    /// What it is and what it is for.
    public var kind: Kind
    /// The code as written in the letter, or the link's address.
    public var value: String
    /// What a form wants: the code without grouping, in ASCII digits.
    ///
    /// The same as ``value`` for a link.
    public var copy: String
    /// The words of the link; empty for a code.
    public var text: String
    /// The other host that a link's address names plainly, as wrappers that count clicks do; `nil` where there is none.
    public var target: String?
    /// How sure the reading is, 0...1.
    public var confidence: Double
    /// When it stops working: as the letter says, else by the kind's default; `nil` when it does not expire.
    public var expires: Date?
    /// Why it was taken, the weightiest reason first.
    public var evidence: [Evidence]
    /// How far its origin can be trusted.
    public var trust: Trust

    /// A finding from its pieces.
    public init(
        kind: Kind, value: String, copy: String, text: String, target: String? = nil, confidence: Double,
        expires: Date?, evidence: [Evidence], trust: Trust
    ) {
        self.kind = kind
        self.value = value
        self.copy = copy
        self.text = text
        self.target = target
        self.confidence = confidence
        self.expires = expires
        self.evidence = evidence
        self.trust = trust
    }

    /// The kinds of finding.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A passcode for one sign-in or one verification.
        case oneTimeCode = "one-time-code"
        /// A credential that lasts: an online access code, activation, enrolment or invitation code.
        case accessCode = "access-code"
        /// Identifies a case or filing for tracking; opens nothing.
        case receiptNumber = "receipt-number"
        /// A backup code for an account.
        case recoveryCode = "recovery-code"
        /// A link that confirms an address or an action.
        case verifyLink = "verify-link"
        /// A link that signs in.
        case signInLink = "sign-in-link"
        /// A link that sets a new password.
        case resetLink = "reset-link"
        /// A link that accepts an invitation.
        case inviteLink = "invite-link"

        /// Whether it is a link rather than a code or number.
        public var isLink: Bool {
            switch self {
            case .verifyLink, .signInLink, .resetLink, .inviteLink: true
            case .oneTimeCode, .accessCode, .receiptNumber, .recoveryCode: false
            }
        }
    }
}

/// One reason for or against a finding: a stable word, and how much it weighs.
public struct Evidence: Sendable, Hashable, Codable {
    /// What it adds to the score, in log-odds: first, since most reasons differ in it.
    public var weight: Double
    /// The reason, such as `named-by-label`.
    public var reason: String

    /// A reason with its weight.
    public init(_ reason: String, _ weight: Double) {
        self.reason = reason
        self.weight = weight
    }
}

/// What is known of where a finding comes from.
public struct Trust: Sendable, Hashable, Codable {
    /// The result of SPF as the receiving server wrote it (`pass`, `fail`, `none`, ...), or `unknown`.
    public var spf: String
    /// The result of DKIM, likewise.
    public var dkim: String
    /// The result of DMARC, likewise.
    public var dmarc: String
    /// What gives cause for doubt, by code.
    public var warnings: [Warning]

    /// A trust record; unknown unless said otherwise.
    public init(
        spf: String = "unknown", dkim: String = "unknown", dmarc: String = "unknown", warnings: [Warning] = []
    ) {
        self.spf = spf
        self.dkim = dkim
        self.dmarc = dmarc
        self.warnings = warnings
    }

    /// Whether nothing gives cause for doubt.
    public var isTrusted: Bool { warnings.isEmpty }

    /// A cause for doubt, as programs see it.
    public enum Warning: String, Sendable, Hashable, Codable, CaseIterable {
        /// The message lay in the spam folder.
        case spamFolder = "spam-folder"
        /// The receiving server says that the sender is not who it claims to be.
        case authenticationFailed = "authentication-failed"
        /// The receiving server checked, and found nothing that ties the message to its sender's domain.
        case unprovenSender = "unproven-sender"
        /// The link leads to another registrable domain than the sender's.
        case foreignHost = "foreign-host"
        /// The words of the link name another host than its address.
        case textNamesOtherHost = "text-names-other-host"
        /// The address carries user information before its host.
        case userInfo = "user-info"
        /// The host is an IP address.
        case addressLiteral = "ip-host"
        /// The host of the link or the sender mixes scripts, is punycode, or begins with another domain.
        case lookAlike = "look-alike"
        /// The link is not HTTPS.
        case notSecure = "not-https"
        /// The letter names several senders, or none by one field.
        case ambiguousSender = "ambiguous-sender"
        /// The display name or the local part of the address poses as another address.
        case posingName = "posing-name"
        /// The value stands in text that is not shown.
        case hidden = "hidden-text"
        /// The code stands in the plain text of the letter, and not in its HTML, which mail programs show.
        case plainTextOnly = "plain-text-only"
        /// Letters and digits of several scripts make up the value.
        case mixedScripts = "mixed-scripts"
    }
}
