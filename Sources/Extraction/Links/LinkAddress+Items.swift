import Words

extension LinkAddress {
    /// Whether its one long number is that of an organization or a program, whose page is the same for all: `?orgID=558702009696919028`.
    var isOfOrganization: Bool {
        let query = tail.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        var isNamed = false
        for pair in query.split(whereSeparator: { "?&#;".utf8.contains($0) }) {
            let value = pair.drop { $0 != UInt8(ascii: "=") }.dropFirst()
            guard value.count >= 14 else { continue }
            guard value.allSatisfy(WordCharacter.isDigit),
                Self.organizations.contains(
                    pair.prefix { $0 != UInt8(ascii: "=") }.filter(WordCharacter.isLetter).map(
                        Folding.lowerASCII))
            else { return false }
            isNamed = true
        }
        return isNamed
    }

    private static let organizations: Set<[UInt8]> = Set(
        """
        orgid organizationid organisationid tenantid clientid appid applicationid workspaceid teamid companyid \
        realmid projectid storeid shopid merchantid schoolid
        """.split(separator: " ").map { Array($0.utf8) })
}
