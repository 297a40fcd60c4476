import Words

extension Trust {
    /// What speaks against a code, besides what speaks against its letter, and whether mail programs show it.
    func with(code: String, isShown: Bool) -> Trust {
        var warnings = warnings
        if Self.mixesScripts(code) { warnings.append(.mixedScripts) }
        if !isShown { warnings.append(.plainTextOnly) }
        return Trust(spf: spf, dkim: dkim, dmarc: dmarc, warnings: warnings)
    }

    /// What speaks against a link of a letter, besides what speaks against the letter.
    func with(_ occurrence: LinkReader.Occurrence, of letter: Letter) -> Trust {
        var warnings = warnings
        let link = occurrence.address
        if occurrence.isHidden { warnings.append(.hidden) }
        let domain = RegistrableDomain.of(link.host)
        if link.isAddressLiteral {
            warnings.append(.addressLiteral)
        } else if !letter.service.isEmpty, domain != letter.service {
            warnings.append(.foreignHost)
        }
        if link.hasUserInfo { warnings.append(.userInfo) }
        if !link.isSecure { warnings.append(.notSecure) }
        if Self.looksAlike(Array(link.host.utf8)[...]), !warnings.contains(.lookAlike) {
            warnings.append(.lookAlike)
        }
        if let named = Self.hosts(namedIn: occurrence.words).first, RegistrableDomain.of(named) != domain {
            warnings.append(.textNamesOtherHost)
        }
        return Trust(spf: spf, dkim: dkim, dmarc: dmarc, warnings: warnings)
    }

    /// What speaks against a letter.
    init(of letter: Letter) {
        let verdict = letter.authentication
        self.init(spf: verdict.spf, dkim: verdict.dkim, dmarc: verdict.dmarc)
        if letter.isSpam { warnings.append(.spamFolder) }
        if letter.hasSeveralSenders { warnings.append(.ambiguousSender) }
        if verdict.hasFailed { warnings.append(.authenticationFailed) }
        if verdict.isUnproven { warnings.append(.unprovenSender) }
        let posed = Self.hosts(namedIn: letter.senderName)
        if posed.contains(where: { RegistrableDomain.of($0) != letter.service })
            || Self.poses(letter.sender)
        {
            warnings.append(.posingName)
        }
        let sender = Array(letter.sender.utf8)
        let host = sender.lastIndex(of: UInt8(ascii: "@")).map { sender[($0 + 1)...] } ?? sender[...]
        if Self.looksAlike(host) || Self.beginsWithOther(host, than: letter.service) {
            warnings.append(.lookAlike)
        }
    }

    /// `"help@bank.example"@evil.test`: whether the local part of an address shows as an address, or as an encoded word (RFC 2047) that
    /// some programs decode.
    private static func poses(_ sender: String) -> Bool {
        var (signs, before) = (0, UInt8(0))
        for byte in sender.utf8 {
            if byte == UInt8(ascii: "@") { signs += 1 }
            if byte == UInt8(ascii: "?"), before == UInt8(ascii: "=") { return true }
            before = byte
        }
        return signs > 1
    }

    /// `bank.com.evil.test`: whether a host begins with what is registered under one of the oldest suffixes, and is not its own domain.
    private static func beginsWithOther(_ host: ArraySlice<UInt8>, than service: String) -> Bool {
        let own = service.utf8.count
        guard host.count > own + 1, host.suffix(own).elementsEqual(service.utf8) else { return false }
        let labels = host.dropLast(own + 1).split(separator: UInt8(ascii: "."))
        return labels.dropFirst().contains { label in suffixes.contains { label.elementsEqual($0.utf8) } }
    }

    private static let suffixes = ["com", "org", "net", "gov", "edu"]

    /// The hosts that words name, as `https://bank.example/x`, `bank.example` or `help@bank.example`.
    private static func hosts(namedIn words: String) -> [String] {
        let bytes = FoldedText(words).bytes
        return AddressScanner.matches(in: bytes).map { match in
            var name = bytes[match.range]
            if match.kind == .mailbox, let at = name.lastIndex(of: UInt8(ascii: "@")) {
                return text(name[(at + 1)...])
            }
            if let slashes = name.end(ofFirst: Array("://".utf8)) { name = name[slashes...] }
            return text(name.prefix { !"/?#:".utf8.contains($0) })
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// A host of letters that only look Latin: punycode, or letters outside ASCII.
    private static func looksAlike(_ host: ArraySlice<UInt8>) -> Bool {
        var before = UInt8(ascii: ".")
        for at in host.indices {
            if host[at] >= 0x80 { return true }
            if before == UInt8(ascii: "."), host[at] == UInt8(ascii: "x"),
                host[at...].starts(with: "xn--".utf8)
            {
                return true
            }
            before = host[at]
        }
        return false
    }

    /// Latin letters together with letters of another script.
    private static func mixesScripts(_ value: String) -> Bool {
        let letters = value.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.contains(where: \.isASCII)
            && letters.contains { !$0.isASCII && !(0xFF21...0xFF5A).contains($0.value) }
    }
}
