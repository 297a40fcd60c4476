import Accounts

/// An account on its way into the configuration.
struct NewAccount {
    /// What it is called.
    var name: String
    /// The address whose mail arrives there.
    var address: String
    /// Its server.
    var server: ServerChoice
    /// Where its password is.
    var password: PasswordPlace
    /// A file of authorities to trust.
    var caFile: String?
    /// The folders to read; the usual ones when there are none.
    var folders: [String] = []
    /// How far back the first look goes, as the settings write it.
    var lookBack = Self.usualLookBack

    /// What the settings say for the usual look back.
    static let usualLookBack = "1d"

    /// The section that describes it.
    var section: String {
        var settings: [(key: String, value: TOMLText)] = [("name", .text(name)), ("address", .text(address))]
        settings += server.settings
        settings.append(password.setting)
        if let caFile { settings.append(("ca-file", .text(caFile))) }
        if !folders.isEmpty { settings.append(("folders", .texts(folders))) }
        if lookBack != Self.usualLookBack { settings.append(("look-back", .text(lookBack))) }
        return "[[account]]\n" + settings.map { "\($0.key) = \($0.value)\n" }.joined()
    }

    /// The account as the configuration is going to be read.
    ///
    /// - Parameter path: The configuration file.
    /// - Returns: The account.
    /// - Throws: ``Failure`` that names the setting, which has its flag's name.
    func account(in path: String) throws -> Account {
        do {
            let configuration = try Configuration(parsing: Array(section.utf8), of: path)
            return configuration.accounts[0]
        } catch {
            var error = error
            error.place = ""
            throw Failure.misuse("\(error.sentence)\nhint: \(error.hint)")
        }
    }
}
