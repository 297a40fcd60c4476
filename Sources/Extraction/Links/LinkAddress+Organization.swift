import Words

extension LinkAddress {
    /// Whether it carries the number of an organization or a program, whose page is the same for all who belong to it:
    /// `?orgID=558702009696919028`.
    var carriesOrganization: Bool {
        tail.indices.contains { equals in
            tail[equals] == UInt8(ascii: "=")
                && Self.isOrganization(
                    tail[(equals + 1)...].prefix(while: WordCharacter.isAlphanumeric), in: tail)
        }
    }

    /// Whether a value of digits alone is named as that of an organization.
    static func isOrganization(_ value: ArraySlice<UInt8>, in tail: ArraySlice<UInt8>) -> Bool {
        guard value.startIndex > tail.startIndex, tail[value.startIndex - 1] == UInt8(ascii: "="),
            Limits.digitsOfNumber.contains(value.count), value.allSatisfy(WordCharacter.isDigit)
        else { return false }
        let name = tail[..<(value.startIndex - 1)].suffix(Limits.labelBytes).reversed()
            .prefix { !"?&#;".utf8.contains($0) }.reversed()
        return organizations.contains(name.filter(WordCharacter.isLetter).map(Folding.lowerASCII))
    }

    private static let organizations: Set<[UInt8]> = Set(
        """
        orgid organizationid organisationid tenantid clientid appid applicationid workspaceid teamid companyid \
        realmid projectid storeid shopid merchantid schoolid
        """.split(separator: " ").map { Array($0.utf8) })
}
