public import Transport

/// A mail provider whose settings are known.
public struct Provider: Sendable, Hashable {
    /// Its name in the settings, such as `gmail`.
    public let name: String
    /// The domains of the addresses it hands out; none where all its users bring their own.
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
    ///
    /// What serves on this machine is known by its port as well: without it, by nothing.
    public static func serving(host: String, port: Int? = nil) -> Provider? {
        let host = host.lowercased()
        return all.first { provider in
            provider.endpoint.host == host
                && (!provider.endpoint.isLoopback || provider.endpoint.port == port)
        }
    }

    /// The provider that hands out an address, as far as its domain tells.
    public static func of(address: String) -> Provider? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let domain = address[address.index(after: at)...].lowercased()
        return all.first { $0.domains.contains(domain) }
    }

    private static func appPassword(_ place: String) -> String {
        "this provider wants an app password in place of yours; make one at \(place)"
    }
    private static func switchOn(_ place: String) -> String {
        "IMAP must first be switched on, at \(place)"
    }
    private static let authorisationCode =
        "this provider wants an authorisation code in place of the password (web mail: settings, POP3/IMAP/SMTP)"

    /// Every provider that is known.
    public static let all: [Provider] = [
        Provider(
            "gmail", "imap.gmail.com", domains: ["gmail.com", "googlemail.com"], authservID: "mx.google.com",
            note: appPassword("https://myaccount.google.com/apppasswords (2-Step Verification must be on)")),
        Provider(
            "outlook", "outlook.office365.com",
            domains: ["outlook", "hotmail", "live"].flatMap { name in
                [
                    "com", "at", "be", "ca", "cl", "cn", "co.il", "co.kr", "co.th", "co.uk", "co.za",
                    "com.ar", "com.au",
                    "com.br", "com.gr", "com.mx", "com.my", "com.tr", "com.vn", "cz", "de", "dk", "es", "fi",
                    "fr", "hu",
                    "ie", "in", "it", "jp", "lv", "nl", "no", "pt", "ru", "sa", "se", "sg", "sk",
                ].map { "\(name).\($0)" }
            } + ["msn.com", "passport.com", "windowslive.com"],
            note:
                "this provider takes no passwords any more, only OAuth: set oauth.client-id (see the README)"),
        Provider(
            "yahoo", "imap.mail.yahoo.com",
            domains: [
                "ca", "cn", "co.id", "co.il", "co.in", "co.kr", "co.nz", "co.th", "co.uk", "co.za", "com",
                "com.ar",
                "com.au", "com.br", "com.cn", "com.co", "com.hk", "com.hr", "com.mx", "com.my", "com.pe",
                "com.ph",
                "com.sg", "com.tr", "com.tw", "com.ua", "com.ve", "com.vn", "cz", "de", "dk", "es", "fi",
                "fr", "gr",
                "hu", "ie", "in", "it", "nl", "no", "pl", "pt", "ro", "ru", "se",
            ].map { "yahoo.\($0)" } + ["myyahoo.com", "rocketmail.com", "ymail.com"],
            note: appPassword("https://login.yahoo.com/account/security")),
        Provider(
            "aol", "imap.aol.com",
            domains: [
                "aim.com", "aol.ca", "aol.co.uk", "aol.com", "aol.com.au", "aol.com.br", "aol.com.mx",
                "aol.de",
                "aol.es", "aol.fr", "aol.in", "aol.it", "aol.nl", "aol.se", "games.com", "love.com",
                "verizon.net",
                "wow.com", "ygm.com",
            ],
            note: appPassword("https://login.aol.com/account/security")),
        Provider(
            "att", "imap.mail.att.net",
            domains: [
                "ameritech.net", "att.net", "bellsouth.net", "currently.com", "flash.net", "nvbell.net",
                "pacbell.net",
                "prodigy.net", "sbcglobal.net", "snet.net", "swbell.net", "wans.net",
            ],
            note:
                "this provider wants a secure mail key in place of the password; make one in myAT&T, profile"),
        Provider(
            "icloud", "imap.mail.me.com", domains: ["icloud.com", "mac.com", "me.com"],
            note: appPassword("https://account.apple.com, Sign-In and Security")),
        Provider(
            "fastmail", "imap.fastmail.com",
            domains: [
                "123mail.org", "airpost.net", "eml.cc", "emailuser.net", "fastmail.cn", "fastmail.co.uk",
                "fastmail.com", "fastmail.com.au", "fastmail.de", "fastmail.es", "fastmail.fm", "fastmail.fr",
                "fastmail.im", "fastmail.in", "fastmail.jp", "fastmail.mx", "fastmail.net", "fastmail.nl",
                "fastmail.org", "fastmail.se", "fastmail.to", "fastmail.tw", "fastmail.uk", "fastmail.us",
                "fmail.co.uk", "imap.cc", "internet-mail.org", "mailbolt.com", "mailforce.net",
                "mailhaven.com",
                "messagingengine.com", "sent.as", "sent.at", "sent.com", "speedymail.org", "warpmail.net",
            ],
            note: appPassword("https://app.fastmail.com, Settings, Privacy & Security")),
        Provider(
            "proton", "127.0.0.1", domains: ["pm.me", "proton.me", "protonmail.ch", "protonmail.com"],
            port: 1143,
            tls: .starttls,
            note: "this is Proton Mail Bridge: use its own password, and its exported certificate as ca-file"),
        Provider("zoho", "imap.zoho.com", domains: ["zoho.com", "zohomail.com"], note: zoho("com")),
        Provider("zoho-eu", "imap.zoho.eu", domains: ["zoho.eu", "zohomail.eu"], note: zoho("eu")),
        Provider("zoho-in", "imap.zoho.in", domains: ["zoho.in", "zohomail.in"], note: zoho("in")),
        Provider("zoho-au", "imap.zoho.com.au", domains: ["zohomail.com.au"], note: zoho("com.au")),
        Provider("zoho-jp", "imap.zoho.jp", domains: ["zohomail.jp"], note: zoho("jp")),
        Provider("zoho-ca", "imap.zohocloud.ca", domains: ["zohomail.ca"], note: zoho("ca")),
        Provider("zoho-pro", "imappro.zoho.com", domains: [], note: zoho("com")),
        Provider(
            "gmx", "imap.gmx.net",
            domains: ["gmx.at", "gmx.ch", "gmx.de", "gmx.eu", "gmx.info", "gmx.li", "gmx.net"],
            note: switchOn(
                "https://www.gmx.net, E-Mail, Einstellungen, POP3/IMAP; with two factors an app password")),
        Provider(
            "gmx-com", "imap.gmx.com",
            domains: ["caramail.com", "gmx.co.uk", "gmx.com", "gmx.es", "gmx.fr", "gmx.us"],
            note: switchOn("https://www.gmx.com, Settings, POP3 & IMAP; with two factors an app password")),
        Provider(
            "web.de", "imap.web.de", domains: ["email.de", "web.de"],
            note: switchOn(
                "https://web.de, E-Mail, Einstellungen, POP3/IMAP; with two factors an app password")),
        Provider(
            "yandex", "imap.yandex.com",
            domains: [
                "ya.ru", "yandex.by", "yandex.com", "yandex.com.tr", "yandex.kz", "yandex.ru", "yandex.ua",
            ],
            note: appPassword(
                "https://id.yandex.com/security/app-passwords, and switch IMAP on in the settings")),
        Provider(
            "mail.ru", "imap.mail.ru",
            domains: ["bk.ru", "inbox.ru", "internet.ru", "list.ru", "mail.ru", "xmail.ru"],
            note:
                "this provider wants a password made for external applications; make one at https://account.mail.ru"
        ),
        Provider(
            "qq", "imap.qq.com", domains: ["foxmail.com", "qq.com", "vip.qq.com"], note: authorisationCode),
        Provider("exmail", "imap.exmail.qq.com", domains: [], note: authorisationCode),
        Provider("163", "imap.163.com", domains: ["163.com"], note: authorisationCode),
        Provider("126", "imap.126.com", domains: ["126.com"], note: authorisationCode),
        Provider("yeah", "imap.yeah.net", domains: ["yeah.net"], note: authorisationCode),
        Provider(
            "naver", "imap.naver.com", domains: ["naver.com"],
            note: appPassword("https://nid.naver.com (two-step verification must be on)")),
        Provider(
            "daum", "imap.daum.net", domains: ["daum.net", "hanmail.net"],
            note: appPassword("https://accounts.kakao.com (two-step verification must be on)")),
        Provider("wp.pl", "imap.wp.pl", domains: ["wp.pl"], note: switchOn(webMail)),
        Provider("o2.pl", "poczta.o2.pl", domains: ["go2.pl", "o2.pl", "tlen.pl"], note: switchOn(webMail)),
        Provider(
            "seznam", "imap.seznam.cz", domains: ["email.cz", "post.cz", "seznam.cz", "spoluzaci.cz"],
            note: switchOn(webMail)),
        Provider("orange", "imap.orange.fr", domains: ["orange.fr", "wanadoo.fr"], note: switchOn(webMail)),
        Provider(
            "libero", "imapmail.libero.it",
            domains: ["blu.it", "giallo.it", "inwind.it", "iol.it", "libero.it"],
            note: switchOn(webMail)),
        Provider(
            "t-online", "secureimap.t-online.de", domains: ["magenta.de", "t-online.de"],
            note: "this provider wants a mail password of its own; set it in the Telekom login settings"),
        Provider(
            "rambler", "imap.rambler.ru",
            domains: ["autorambler.ru", "lenta.ru", "myrambler.ru", "rambler.ru", "rambler.ua", "ro.ru"],
            note: switchOn(webMail)),
        Provider(
            "comcast", "imap.comcast.net", domains: ["comcast.net"],
            note:
                "third-party access must first be allowed, at https://connect.xfinity.com, Settings, Security"
        ),
    ]

    private static let webMail = "the settings of its web mail"

    private static func zoho(_ region: String) -> String {
        "IMAP must first be switched on in the settings of Zoho Mail (paid plans); with two factors an app password "
            + "of https://accounts.zoho.\(region)"
    }
}
