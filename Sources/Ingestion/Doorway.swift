import Accounts
import IMAP
import Transport

/// The way into an account: one login at a time, and never a third one with a password that was refused twice.
actor Doorway {
    /// Whose it is.
    nonisolated let account: Account
    private let patience: IMAPSession.Patience
    private let turnstile: Turnstile
    private var refused: (password: Secret<String>, times: Int)?
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// How often one password is tried: accounts are locked by those who knock more often.
    private static let tries = 2

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
        return try await turnstile.pass { try await logIn() }
    }

    private func logIn() async throws -> IMAPSession {
        let password = try await account.password.password()
        if let refused, refused.times >= Self.tries, refused.password.reveal() == password.reveal() {
            throw AccountProblem.passwordRefused(times: refused.times)
        }
        do throws(IMAPError) {
            let login = Login.password(user: account.user, password)
            var session = try await IMAPSession.open(to: account.endpoint, as: login, patience: patience)
            refused = nil
            try await session.identifyLatchkey()
            return session
        } catch {
            if error.isRefusedPassword {
                let isSame = refused?.password.reveal() == password.reveal()
                refused = (password, isSame ? (refused?.times ?? 0) + 1 : 1)
            }
            throw error
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

extension IMAPSession {
    /// Says who we are to servers that open no folder before they know.
    mutating func identifyLatchkey() async throws(IMAPError) {
        try await identify(name: "latchkey", version: "1", vendor: "latchkey")
    }
}

extension IMAPError {
    /// Whether the server knows the user or the password not, which trying again does not change.
    var isRefusedPassword: Bool {
        if case .transport(.loginRefused(let refusal)) = self { !refusal.isTransient } else { false }
    }
}
