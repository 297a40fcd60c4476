public import Accounts
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
        /// The server is reached, and is the one it claims to be.
        case connection
        /// The server lets us in.
        case login
        /// The folders to read are there and can be opened.
        case folders
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
            let login =
                if let given { Login.password(user: account.user, given) } else {
                    try await account.login()
                }
            note(step, .right(account.isSignedIn ? "a token was had" : "found"))
            step = .connection
            var session = try await account.session(as: login)
            note(.connection, .right("\(account.endpoint), \(account.endpoint.tls.words)"))
            note(.login, .right("as \(account.user)"))
            step = .folders
            try await session.identifyLatchkey()
            let mailboxes = try await session.list()
            let choice = FolderChoice(account.folders, among: mailboxes)
            var found: [String] = []
            for folder in choice.folders {
                let state = try await session.examine(folder.name)
                let spam = folder.isSpam ? ", spam" : ""
                found.append(
                    "\(folder.name.display) (\(state.exists) message\(state.exists == 1 ? "" : "s")\(spam))")
            }
            note(.folders, .right(found.joined(separator: ", ")))
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
            await session.logOut()
        } catch {
            let isLogin = if case IMAPError.transport(let error) = error { error.isAboutLogin } else { false }
            if isLogin { note(.connection, .right("\(account.endpoint), \(account.endpoint.tls.words)")) }
            note(isLogin ? .login : step, .wrong(AccountFailure(error, of: account)))
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
    fileprivate static func wrong(_ failure: AccountFailure) -> Self {
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
    fileprivate var isAboutLogin: Bool {
        switch self {
        case .loginRefused, .loginNotOffered: true
        default: false
        }
    }
}
