import Accounts
import IMAP
import Transport

extension Account {
    /// A conversation with the account's server, logged in.
    func openSession() async throws -> IMAPSession {
        let login = Login.password(user: user, try await password.password())
        var session = try await IMAPSession.open(to: endpoint, as: login)
        try await session.identifyLatchkey()
        return session
    }
}

extension IMAPSession {
    /// Says who we are to servers that open no folder before they know.
    mutating func identifyLatchkey() async throws(IMAPError) {
        try await identify(name: "latchkey", version: "1", vendor: "latchkey")
    }
}
