extension Torture {
    /// What the text of a page is made of (H70-H73, H79).
    static let content: [Torture] = [
        Torture("H70 characters in elements", size: 20_000, make: { page("<i>1</i> ", $0) }),
        Torture(
            "H70 groups of characters in elements", size: 5_000,
            make: { page("<i>1</i><i>2</i><i>3</i><i>4</i> x ", $0) }),
        Torture(
            "H70 rows of cells of one character", size: 3_000, codes: [code, "729456"],
            make: { page(bytes("<table>", rows($0), end)) }
        ),
        Torture(
            "H70 rows of cells from right to left", size: 3_000, codes: [code, "654927"],
            make: { page(bytes(turned, rows($0), end)) }),
        Torture(
            "H70 zero-width characters in a word", size: 60_000,
            make: { page("1\u{200B}", $0, end: "<br>") }),
        Torture("H70 zero-width characters in words", size: 40_000, make: { page("a\u{200B}b ", $0) }),
        Torture("H70 soft hyphens", size: 60_000, make: { page("&shy;", $0) }),
        Torture("H70 blanks of all kinds", size: 40_000, make: { page("&nbsp; \u{3000}", $0) }),
        Torture("H71 overrides of direction", size: 30_000, make: { page("\u{202E}ab\u{202C}c", $0) }),
        Torture(
            "H71 one long override", size: 20_000,
            make: { page(bytes("\u{202E}", repeated("a<b>b</b>", $0), "\u{202C}", paragraph)) }),
        Torture(
            "H71 one long override of marks", size: 30_000, defects: ["html-too-many-marks"],
            make: { page(bytes("\u{202E}a", repeated("\u{301}\u{323}", $0), "\u{202C}", paragraph)) }),
        Torture(
            "H71 elements from right to left", size: 10_000,
            make: { page("<bdo dir=rtl>a<b>b</b></bdo>", $0) }),
        Torture(
            "H72 digits of other scripts", size: 10_000,
            make: { page("<p>\u{661}\u{662}\u{FF13}\u{1D7CF}</p>", $0) }),
        Torture("H72 letters of two scripts", size: 10_000, make: { page("<p>4\u{410}2B\u{421}3</p>", $0) }),
        Torture("H73 years", size: 15_000, make: { page("<p>2026</p>", $0) }),
        Torture("H73 prices and phones", size: 8_000, make: { page("<p>$482.91 (555) 555-0199</p>", $0) }),
        Torture("H73 tickets", size: 10_000, make: { page("<p>ticket #482914</p>", $0) }),
        Torture(
            "H73 other codes", size: 6_000, codes: (100_000..<100_020).map(String.init),
            make: { page(numbered($0) { "<p>Your verification code is \(100_000 + $0)</p>" }) }),
        Torture(
            "H79 marks on one letter", size: 100_000, defects: ["html-too-many-marks"],
            make: { page(bytes("a", marks($0), paragraph)) }),
        Torture(
            "H79 marks on one letter of a link", size: 30_000, defects: ["html-too-many-marks"],
            make: { page(bytes("<a href=https://e.test/x>a", marks($0), "</a>", paragraph)) }),
        Torture(
            "H79 marks on one letter of a hidden text", size: 30_000,
            make: { page(bytes("<p hidden>a", marks($0), "</p>", paragraph)) }),
        Torture(
            "H79 marks in data for programs", size: 2_000,
            make: { size in
                let data = bytes("{\"a", marks(size), "\":1,\"b", marks(size), "\":2}")
                return page(bytes("<script type='application/ld+json'>", data, "</script>", paragraph))
            }),
        Torture(
            "H80 nested data for programs", size: 100_000, defects: ["html-too-much-data"],
            make: { size in
                let data = bytes(repeated("[", size), repeated("]", size))
                return page(bytes("<script type='application/ld+json'>", data, "</script>", paragraph))
            }),
        Torture(
            "H80 nested objects for programs", size: 20_000, defects: ["too-much-data"],
            make: { size in
                let data = bytes(repeated("{\"a\":", size), "1", repeated("}", size))
                return page(bytes("<script type='application/ld+json'>", data, "</script>", paragraph))
            }),
        Torture(
            "H80 blocks of data for programs", size: 4_000, defects: ["html-too-much-data"],
            make: { page("<script type='application/ld+json'>{\"@type\":\"ViewAction\"}</script>", $0) }),
        Torture(
            "H80 actions in microdata", size: 3_000, defects: ["html-too-much-data"],
            make: {
                page(
                    "<div itemscope itemtype='x/ViewAction'><link itemprop=url href='https://e.test/a'></div>",
                    $0)
            }),
    ]

    private static let turned = "<table dir=rtl>"
    private static let end = "</table>" + paragraph

    private static func rows(_ count: Int) -> [UInt8] {
        repeated("<tr><td>7<td>2<td>9<td>4<td>5<td>6</tr>", count)
    }

    private static func marks(_ count: Int) -> [UInt8] { repeated("\u{301}\u{323}", count / 2) }
}
