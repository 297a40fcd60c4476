import Accounts
import Glibc
import Ingestion

/// What there is to do once an account is there, or is not any more.
struct NextSteps {
    let places: Places

    /// Whether a process watches just now.
    private var isWatched: Bool {
        guard let configuration = try? Configuration.load(from: places),
            let vault = try? places.vault(configured: configuration.vault)
        else { return false }
        return WatchLock.isHeld(besideVault: vault)
    }

    /// Tells the way from a new account to a code.
    func tell(of account: Account) {
        let scan = "latchkey scan \(account.name)"
        let watch = isWatched ? Self.reload : "latchkey run"
        let logIn = "latchkey account login \(account.name)"
        let isOAuth = if case .oauth = account.credentials { true } else { false }
        let width = max(scan.count, watch.count, isOAuth ? logIn.count : 0) + 3
        Output.note("next:")
        if isOAuth { Output.note("  \(Inert.text(logIn).padding(to: width))sign in, which grants access") }
        for (command, words) in [
            (scan, "look at it once, now"),
            (
                watch,
                isWatched ? "have the running watch take it over" : "watch it; as a service: \(Self.service)"
            ),
            ("latchkey wait", "print the next code that comes"),
        ] {
            Output.note("  \(Inert.text(command).padding(to: width))\(words)")
        }
    }

    /// Tells how a running watch learns of a change.
    func tellOfReload() {
        if isWatched { Output.note("next: \(Self.reload), or send the running watch SIGHUP") }
    }

    private static var isRoot: Bool { geteuid() == 0 }
    private static var reload: String {
        isRoot ? "systemctl reload latchkey" : "systemctl --user reload latchkey"
    }
    private static var service: String {
        isRoot ? "systemctl enable --now latchkey" : "systemctl --user enable --now latchkey"
    }
}
