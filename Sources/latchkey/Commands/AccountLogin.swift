import Accounts
import ArgumentParser
import Transport

/// `latchkey account login`: grants access to an account's mail by OAuth 2.0, where no password is taken.
struct AccountLogin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Sign in to an account by OAuth 2.0, once or anew.",
        discussion: """
            The account has an oauth.client-id in the configuration. A browser is opened where there is a desktop; its page's
            address is printed in any case, and where the browser runs on another machine, the address at which it ends, which
            it cannot show, may be pasted here. With --device a code is shown to be typed on any device. What is granted is
            kept in the state directory, for its owner alone; a watch that runs goes on by itself.

            Examples:
              latchkey account login work
              latchkey account login work --device
            """)

    @OptionGroup var places: Places

    @Argument(help: ArgumentHelp("The account.", valueName: "account"))
    var account: String

    @Flag(help: "Show a code to be typed on another device.")
    var device = false

    /// How long a browser is waited for.
    private static let patience = Duration.seconds(600)

    func run() async throws {
        let account = try Configuration.load(from: places).requiredAccount(named: account)
        guard case .oauth(let grant) = account.credentials else {
            throw Failure(
                description: "account \(account.name) logs in with a password"
                    + "\nhint: set oauth.client-id in place of the password, where the provider wants that")
        }
        let service = grant.client.service
        if device || service.prefersDevice || service.authorizationEndpoint == nil {
            try await signInByCode(grant)
        } else {
            try await signInByBrowser(grant, user: account.user)
        }
        Output.note("signed in to \(account.name); `latchkey check '\(account.name)'` tries it")
    }

    private func signInByCode(_ grant: OAuthGrant) async throws {
        let signIn = try await DeviceSignIn(for: grant)
        Output.note("open    \(Inert.text(signIn.address.text))\nand type \(Inert.text(signIn.userCode))")
        try await signIn.finish()
    }

    private func signInByBrowser(_ grant: OAuthGrant, user: String) async throws {
        let signIn = try BrowserSignIn(for: grant, user: user)
        Output.note(
            "sign in on this page:\n\(signIn.address.text)\n"
                + "If the browser runs on another machine, paste here the address at which it ends (http://127.0.0.1...)."
        )
        let hasDesktop = ["WAYLAND_DISPLAY", "DISPLAY"].contains { Places.variable($0) != nil }
        if hasDesktop, BrowserPage.canBeOpened {
            let page = try BrowserPage(leadingTo: signIn.address.text)
            page.openInBackground()
            try await signIn.finish(orPasted: StandardInput.lines(), within: Self.patience)
            page.remove()
        } else {
            try await signIn.finish(orPasted: StandardInput.lines(), within: Self.patience)
        }
    }
}
