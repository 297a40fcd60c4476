public import Transport

/// A mail provider whose settings are known.
public struct Provider: Sendable, Hashable {
    /// Its name in the settings, such as `gmail`.
    public let name: String
    /// The domains of the addresses it hands out.
    public let domains: [String]
    /// Its IMAP server.
    public let endpoint: Endpoint
    /// The id in its Authentication-Results where it is always the same one; else the host's domain decides.
    public let authservID: String?
    /// What one needs to know to log in, as a sentence without a full stop.
    public let note: String

    private init(
        _ name: String, _ host: String, domains: [String], port: Int = 993,
        tls: Endpoint.TLS = .implicit, authservID: String? = nil, note: String
    ) {
        self.name = name
        self.domains = domains
        endpoint = Endpoint(host: host, port: port, tls: tls)
        self.authservID = authservID
        self.note = note
    }

    /// The service at which its users grant access, where it takes tokens in place of passwords.
    public var oauth: OAuthService? { OAuthService.of(provider: name) }

    /// The provider of that name, whatever the case of its letters.
    public static func named(_ name: String) -> Provider? {
        let name = name.lowercased()
        return all.first { $0.name == name }
    }

    /// The provider that serves a host, so that a refused login can be explained.
    public static func serving(host: String) -> Provider? {
        let host = host.lowercased()
        return all.first { $0.endpoint.host == host }
    }

    /// The provider that hands out an address, as far as its domain tells.
    public static func of(address: String) -> Provider? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let domain = address[address.index(after: at)...].lowercased()
        return all.first { $0.domains.contains(domain) }
    }

    private static let appPassword =
        "this provider wants an app password, made in the account's security settings"
    private static let authorisationCode =
        "this provider wants the authorisation code from its web mail's settings"
    private static let switchOn = "IMAP must first be switched on in the web mail's settings"

    /// Every provider that is known.
    public static let all: [Provider] = [
        Provider(
            "gmail", "imap.gmail.com", domains: ["gmail.com", "googlemail.com"], authservID: "mx.google.com",
            note: "this provider wants an app password (with 2-Step Verification on), or OAuth"),
        Provider(
            "outlook", "outlook.office365.com",
            domains: ["outlook.com", "hotmail.com", "live.com", "msn.com"],
            note:
                "this provider takes no passwords any more, only OAuth: set oauth.client-id (see the README)"),
        Provider(
            "yahoo", "imap.mail.yahoo.com",
            domains: [
                "yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.it", "yahoo.es", "ymail.com",
            ],
            note: appPassword),
        Provider("aol", "imap.aol.com", domains: ["aol.com"], note: appPassword),
        Provider("att", "imap.mail.att.net", domains: ["att.net", "sbcglobal.net"], note: appPassword),
        Provider(
            "icloud", "imap.mail.me.com", domains: ["icloud.com", "me.com", "mac.com"], note: appPassword),
        Provider(
            "fastmail", "imap.fastmail.com", domains: ["fastmail.com", "fastmail.fm"], note: appPassword),
        Provider(
            "proton", "127.0.0.1", domains: ["proton.me", "protonmail.com", "pm.me"], port: 1143,
            tls: .starttls,
            note: "this is Proton Mail Bridge: use its own password, and its exported certificate as ca-file"),
        Provider("zoho", "imap.zoho.com", domains: ["zoho.com", "zohomail.com"], note: switchOn),
        Provider("zoho-eu", "imap.zoho.eu", domains: ["zoho.eu", "zohomail.eu"], note: switchOn),
        Provider("gmx", "imap.gmx.net", domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch"], note: switchOn),
        Provider("gmx-com", "imap.gmx.com", domains: ["gmx.com", "gmx.us", "gmx.co.uk"], note: switchOn),
        Provider("web.de", "imap.web.de", domains: ["web.de"], note: switchOn),
        Provider(
            "yandex", "imap.yandex.com", domains: ["yandex.com", "yandex.ru", "ya.ru"], note: appPassword),
        Provider(
            "mail.ru", "imap.mail.ru", domains: ["mail.ru", "bk.ru", "inbox.ru", "list.ru"],
            note: "this provider wants a password made for external applications"),
        Provider("qq", "imap.qq.com", domains: ["qq.com", "foxmail.com"], note: authorisationCode),
        Provider("163", "imap.163.com", domains: ["163.com"], note: authorisationCode),
        Provider("126", "imap.126.com", domains: ["126.com"], note: authorisationCode),
        Provider("yeah", "imap.yeah.net", domains: ["yeah.net"], note: authorisationCode),
        Provider("naver", "imap.naver.com", domains: ["naver.com"], note: appPassword),
        Provider("daum", "imap.daum.net", domains: ["daum.net", "hanmail.net"], note: appPassword),
        Provider("wp.pl", "imap.wp.pl", domains: ["wp.pl"], note: switchOn),
        Provider("o2.pl", "poczta.o2.pl", domains: ["o2.pl"], note: switchOn),
        Provider("seznam", "imap.seznam.cz", domains: ["seznam.cz", "email.cz"], note: switchOn),
        Provider("orange", "imap.orange.fr", domains: ["orange.fr", "wanadoo.fr"], note: switchOn),
        Provider("libero", "imapmail.libero.it", domains: ["libero.it"], note: switchOn),
        Provider(
            "t-online", "secureimap.t-online.de", domains: ["t-online.de"],
            note: "this provider wants a mail password of its own"),
        Provider("rambler", "imap.rambler.ru", domains: ["rambler.ru"], note: switchOn),
    ]
}
