import Accounts
import IMAP
import Transport

/// The way into an account: one login at a time, and never a third one with a password that was refused twice.
actor Doorway {
    /// Whose it is.
    nonisolated let account: Account
    private let patience: IMAPSession.Patience
    private let turnstile: Turnstile
    private var refused: Refusals?
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// How often one password is tried: accounts are locked by those who knock more often.
    private static let tries = 2
    /// When a grant whose tokens were refused so often is tried again: servers refuse good tokens when they have trouble.
    private static let rest = Duration.seconds(3600)

    private struct Refusals {
        /// What was refused: the password, or the sign-in that the tokens came from.
        let mark: Secret<String>
        var times: Int
        var last: ContinuousClock.Instant
    }

    init(
        to account: Account, patience: IMAPSession.Patience = .standard, turnstile: Turnstile = Turnstile()
    ) {
        self.account = account
        self.turnstile = turnstile
        self.patience = patience
    }

    /// A conversation with the account's server, logged in.
    ///
    /// The password is fetched anew each time, so that one that was mended is used at once.
    func session() async throws -> IMAPSession {
        await enter()
        defer { leave() }
        // What is waited for to log in with keeps no other account waiting.
        let login = try await account.login()
        return try await turnstile.pass { try await logIn(with: login) }
    }

    private func logIn(with login: Login) async throws -> IMAPSession {
        let mark = await mark(of: login)
        if let refused, refused.times >= Self.tries, refused.mark.reveal() == mark.reveal() {
            if case .password = login { throw AccountProblem.passwordRefused(times: refused.times) }
            guard ContinuousClock.now - refused.last >= Self.rest else {
                throw AccountProblem.tokensRefused(times: refused.times, account: account.name)
            }
        }
        do {
            var session = try await account.session(as: login, patience: patience)
            refused = nil
            try await session.identifyLatchkey()
            return session
        } catch {
            if (error as? IMAPError)?.isRefusedLogin == true {
                let isSame = refused?.mark.reveal() == mark.reveal()
                refused = Refusals(mark: mark, times: isSame ? (refused?.times ?? 0) + 1 : 1, last: .now)
            }
            throw error
        }
    }

    private func mark(of login: Login) async -> Secret<String> {
        switch login {
        case .password(_, let password): password
        case .bearer: Secret(await account.credentials.edition() ?? "")
        }
    }

    private func enter() async {
        guard isTaken else {
            isTaken = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the way over to whoever waits first.
    private func leave() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}

extension Account {
    /// A conversation with the account's server; where it rejects a token, another one is had, once.
    func session(
        as login: Login, patience: IMAPSession.Patience = .standard
    ) async throws -> IMAPSession {
        do throws(IMAPError) {
            return try await IMAPSession.open(to: endpoint, as: login, patience: patience)
        } catch {
            guard case .bearer = login, error.isRefusedLogin else { throw error }
            let other = try await self.login(insteadOf: login)
            return try await IMAPSession.open(to: endpoint, as: other, patience: patience)
        }
    }
}

extension IMAPSession {
    /// Says who we are to servers that open no folder before they know.
    mutating func identifyLatchkey() async throws(IMAPError) {
        try await identify(name: "latchkey", version: "1", vendor: "latchkey")
    }
}

extension IMAPError {
    /// Whether the server knows the user, the password or the token not, which trying again does not change.
    var isRefusedLogin: Bool {
        if case .transport(.loginRefused(let refusal)) = self { !refusal.isTransient } else { false }
    }
}
