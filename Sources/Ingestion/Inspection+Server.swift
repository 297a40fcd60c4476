import Accounts
import FoundationEssentials
import IMAP
import Transport

/// What each step of an inspection says of what it has seen.
extension Inspection.Outcome {
    /// The addresses of the server.
    static func addresses(of endpoint: Endpoint) async -> Self {
        guard endpoint.proxy.isEmpty else { return .right("\(endpoint.host) is left to the proxy") }
        switch await HostLookup.of(endpoint.host) {
        case .addresses(let all):
            let sorts = [(":", true, "IPv6"), (":", false, "IPv4")].filter { mark, has, _ in
                all.contains { $0.contains(mark) == has }
            }
            let more = all.count > shownAddresses ? ", ..." : ""
            return .right(
                all.prefix(shownAddresses).joined(separator: ", ") + more + " ("
                    + sorts.map(\.2).joined(separator: " and ") + ")")
        case .unknown:
            return .wrong(
                "\(endpoint.host) has no address",
                hint: "check the spelling of host, and whether this machine is online")
        case .noAnswer:
            return .wrong(
                "no name server answers for \(endpoint.host)",
                hint: "check whether this machine is online, and the name servers in /etc/resolv.conf")
        }
    }

    /// More say nothing to anybody.
    private static let shownAddresses = 4

    /// How the way is protected, with a warning when the certificate ends soon.
    ///
    /// Soon is two weeks; for certificates that live shortly, a quarter of their life.
    static func security(_ details: TLSDetails, at now: Date) -> Self {
        var words = details.version ?? "TLS"
        words += ", certificate for \(details.subject) by \(details.issuer)"
        guard let ends = details.ends else { return .right(words) }
        let left = Double(ends) - now.timeIntervalSince1970
        let life = Double(ends - (details.begins ?? ends - 90 * 86_400))
        let day = Date(timeIntervalSince1970: Double(ends)).formatted(.iso8601.year().month().day())
        words += ", good until \(day)"
        guard left < min(14 * 86_400, life / 4) else { return .right(words) }
        return .doubtful(
            words + ", in \(max(0, Int(left / 86_400))) days",
            hint: "whoever runs the server must renew it; from then on nobody is talked to under it")
    }

    /// What the server can do, in words.
    static func capabilities(_ capabilities: Capabilities, pollInterval: Duration) -> Self {
        var words: [String] = []
        if capabilities.hasIdle { words.append("tells of new mail by itself (IDLE)") }
        if capabilities.hasNotify { words.append("in all folders over one connection (NOTIFY)") }
        if capabilities.hasSpecialUse { words.append("tells what folders are for (SPECIAL-USE)") }
        if capabilities.hasID { words.append("is told who asks (ID)") }
        if capabilities.hasIdle { return .right(words.joined(separator: ", ")) }
        words.insert("does not tell of new mail by itself (no IDLE)", at: 0)
        return .doubtful(
            words.joined(separator: ", "),
            hint:
                "it is looked at every \(pollInterval.components.seconds) s; a shorter poll-interval brings "
                + "codes sooner")
    }

    /// What becomes of used mail, and whether it can.
    static func cleanUp(
        _ cleanUp: Account.CleanUp, among mailboxes: [Mailbox], _ capabilities: Capabilities,
        of account: Account
    ) -> Self {
        do {
            switch try cleanUp.change(among: mailboxes) {
            case .markRead: return .right("used mail is marked as read")
            case .move(let target):
                guard capabilities.canMove else { throw IMAPError.cannotMove }
                return .right("used mail is moved to \(target.display)")
            }
        } catch {
            return .wrong(AccountFailure(error, of: account))
        }
    }

    /// Whether as many connections are let in as `run` makes.
    static func connections(to endpoint: Endpoint, as login: Login, of account: Account) async -> Self {
        do {
            var second = try await IMAPSession.open(to: endpoint, as: login)
            try await second.identifyLatchkey()
            await second.logOut()
            return .right("two at once, as `latchkey run` makes them")
        } catch {
            return .doubtful(
                "no second one beside the first: \(AccountFailure(error, of: account).sentence)",
                hint: "one is enough, and brings codes later; end mail programs and watches that hold others")
        }
    }

    /// A warning when the server has received mail in what is the future here; `nil` when nothing speaks against our clock.
    ///
    /// That it lies in the past says nothing, since mail may simply not have come.
    static func clock(newest received: Int64?, at now: Date) -> Self? {
        guard let received, case let ahead = Double(received) - now.timeIntervalSince1970, ahead > 120 else {
            return nil
        }
        return .doubtful(
            "this machine's clock is \(Int(ahead / 60)) min behind the server's, or more",
            hint: "set the clock: whether a code has expired is told by it")
    }
}

extension IMAPSession {
    /// When the newest message of the open mailbox was received, in seconds since 1970; `nil` when none is of these days.
    mutating func newestArrival(at now: Date) async throws(IMAPError) -> Int64? {
        let uids = try await uids(from: .first, since: Int64(now.timeIntervalSince1970))
        return try await outlines(of: uids.suffix(1)).first?.received
    }
}
