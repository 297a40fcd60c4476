public import Accounts
import FoundationEssentials
import IMAP
public import Transport

/// What was found out about an account by trying it, one step after the other.
public struct Inspection: Sendable {
    /// What was tried.
    public let step: Step
    /// How it went.
    public let outcome: Outcome

    /// The steps to an account's mail, in their order.
    public enum Step: String, Sendable, CaseIterable {
        /// The password is to be had.
        case password
        /// Its owner has signed in, and a token is to be had in place of a password.
        case signIn = "sign-in"
        /// The server's name leads to addresses.
        case addresses = "dns"
        /// The server is reached.
        case connection
        /// The server is the one it claims to be, and nobody else listens.
        case security = "tls"
        /// The server lets us in.
        case login
        /// What the server can do.
        case capabilities
        /// The folders to read are there and can be opened.
        case folders
        /// What is set for used mail can be done with it; tried when something is set.
        case cleanUp = "clean-up"
        /// The server lets as many connections in as a watch makes.
        case connections
        /// This machine's clock agrees with the server's.
        case clock
    }

    /// How a step went.
    public enum Outcome: Sendable {
        /// As it should, in these words.
        case right(String)
        /// Well enough to go on; the cause, and what to do about it if it matters.
        case doubtful(String, hint: String)
        /// Not at all; the cause, and what to do about it.
        case wrong(String, hint: String)
    }

    /// Tries an account, reading only, and stops at the first step that fails.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - given: The password, where it is not kept in its place yet.
    /// - Returns: The steps that were tried.
    public static func inspect(_ account: Account, password given: Secret<String>? = nil) async
        -> [Inspection]
    {
        var steps: [Inspection] = []
        func note(_ step: Step, _ outcome: Outcome) { steps.append(Inspection(step: step, outcome: outcome)) }
        var step = account.isSignedIn ? Step.signIn : .password
        do {
            var login =
                if let given { Login.password(user: account.user, given) } else {
                    try await account.login()
                }
            note(step, .right(account.isSignedIn ? "a token was had" : "found"))
            let addresses = await Outcome.addresses(of: account.endpoint)
            note(.addresses, addresses)
            if case .wrong = addresses { return steps }
            step = .connection
            let connection = try await account.examinedConnection(as: &login)
            var session = try await IMAPSession.open(over: connection)
            note(.connection, .right("\(account.endpoint), \(account.endpoint.tls.words)"))
            if let details = await connection.security {
                note(.security, .security(details, at: Date()))
            }
            note(.login, .right("as \(account.user)"))
            step = .folders
            try await session.identifyLatchkey()
            note(
                .capabilities,
                .capabilities(session.capabilities, pollInterval: account.pollInterval))
            let mailboxes = try await session.list()
            let choice = FolderChoice(account.folders, among: mailboxes)
            var found: [String] = []
            var newest: Int64?
            for folder in choice.folders {
                let state = try await session.examine(folder.name)
                let reason = FolderChoice.reason(for: folder, among: mailboxes, wanted: account.folders)
                found.append(
                    "\(folder.name.display) (\(state.exists) message\(state.exists == 1 ? "" : "s"), \(reason))"
                )
                newest = [newest, try await session.newestArrival(at: Date())].compactMap(\.self).max()
            }
            switch choice.emptiness(among: mailboxes) {
            case nil: note(.folders, .right(found.joined(separator: ", ")))
            // Each folder that is missing by its name is told below.
            case .noFolder: break
            case let problem?: note(.folders, .wrong(AccountFailure(problem, of: account)))
            }
            for missing in choice.missing {
                switch missing {
                case .named(let name):
                    let problem = AccountProblem.noFolder(name, among: mailboxes.map(\.name.display))
                    note(.folders, .wrong(AccountFailure(problem, of: account)))
                case .specialUse(let use):
                    note(
                        .folders,
                        .doubtful(
                            "the server has no \(use) folder",
                            hint: "if it is one of these, write its name in folders: "
                                + mailboxes.filter(\.isSelectable).map(\.name.display).sorted().prefix(12)
                                .joined(separator: ", ")))
                }
            }
            if let cleanUp = account.cleanUp {
                note(.cleanUp, .cleanUp(cleanUp, among: mailboxes, session.capabilities, of: account))
            }
            if choice.folders.count > 1 {
                note(.connections, await .connections(to: account.endpoint, as: login, of: account))
            }
            if let clock = Outcome.clock(newest: newest, at: Date()) { note(.clock, clock) }
            await session.logOut()
        } catch {
            var failed: Step?
            if case IMAPError.transport(let error) = error { failed = error.laterStep }
            // What comes after the connection shows that there was one.
            if failed != nil {
                note(.connection, .right("\(account.endpoint), \(account.endpoint.tls.words)"))
            }
            note(failed ?? step, .wrong(AccountFailure(error, of: account)))
        }
        return steps
    }
}

extension Account {
    /// Whether tokens take the place of a password.
    fileprivate var isSignedIn: Bool {
        if case .oauth = credentials { true } else { false }
    }
}

extension Inspection.Outcome {
    static func wrong(_ failure: AccountFailure) -> Self {
        .wrong(failure.sentence, hint: failure.hint)
    }
}

extension Endpoint.TLS {
    fileprivate var words: String {
        switch self {
        case .implicit: "TLS"
        case .starttls: "TLS by STARTTLS"
        case .none: "without TLS, this machine"
        }
    }
}

extension TransportError {
    /// The step after the connection that it is about, if it is.
    fileprivate var laterStep: Inspection.Step? {
        switch self {
        case .loginRefused, .loginNotOffered: .login
        case .certificateNotTrusted, .certificateExpired, .certificateNotYetValid, .certificateForOtherHost:
            .security
        default: nil
        }
    }
}

extension Account {
    /// A connection that keeps how it is protected; a bearer token that is refused is tried once more with another.
    fileprivate func examinedConnection(as login: inout Login) async throws -> Connection {
        do throws(IMAPError) {
            return try await Connection.examined(to: endpoint, as: login)
        } catch {
            guard case .bearer = login, error.isRefusedLogin else { throw error }
            login = try await self.login(insteadOf: login)
            return try await Connection.examined(to: endpoint, as: login)
        }
    }
}

extension Connection {
    /// A connection that knows how it came about.
    fileprivate static func examined(to endpoint: Endpoint, as login: Login) async throws(IMAPError)
        -> Connection
    {
        do throws(TransportError) {
            return try await open(to: endpoint, as: login, isExamined: true)
        } catch {
            throw .transport(error)
        }
    }
}
