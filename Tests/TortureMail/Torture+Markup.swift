extension Torture {
    /// Tags, attributes, comments and references (H62-H68); the code stands behind them unless they swallow it.
    static let markup: [Torture] = [
        Torture(
            "H62 nested divisions", size: 100_000, defects: ["html-too-deep"], make: { page("<div>", $0) }),
        Torture(
            "H62 unclosed bold and font", size: 20_000, defects: ["html-too-deep"],
            make: { page("<b><font>", $0) }),
        Torture(
            "H62 stray end tags in open ones", size: 20_000, defects: ["html-too-deep"],
            make: { page(bytes(repeated("<i>", $0), repeated("</b></p>", $0 * 2), paragraph)) }),
        Torture(
            "H62 end tags held back by a table", size: 20_000,
            make: { size in
                let open = bytes(repeated("<b>", 900), "<table><tr><td>", repeated("<i>", 90))
                return page(bytes(open, repeated("</b>", size), paragraph))
            }),
        Torture(
            "H63 attributes in one tag", size: 100_000, defects: ["html-oversized-tag"],
            make: { page(bytes("<p ", numbered($0) { "a\($0)=1 " }, ">", paragraph)) }),
        Torture(
            "H63 attributes in many tags", size: 200, defects: ["html-oversized-tag"],
            make: { size in
                let list = String(decoding: numbered(1_000) { "a\($0)=1 " }, as: UTF8.self)
                return page("<p \(list)>x</p>", size)
            }),
        Torture(
            "H63 one attribute again and again", size: 100_000, defects: ["html-oversized-tag"],
            make: { page(bytes("<p ", repeated("style='color:red' ", $0), ">", paragraph)) }),
        Torture(
            "H64 a text node", size: 11_000_000, scale: 60_000,
            defects: ["text-too-long", "html-oversized"],
            make: { page(bytes(paragraph, repeated("a", $0))) }),
        Torture(
            "H64 white space", size: 1_000_000, make: { page(" ", $0) }),
        Torture(
            "H65 an address", size: 11_000_000, scale: 900_000, codes: [],
            defects: ["text-too-long"],
            make: { page(bytes("<a href='https://e.test/", repeated("a", $0), "'>x</a>", paragraph)) }),
        Torture(
            "H65 an address with the code before it", size: 11_000_000, scale: 900_000,
            defects: ["text-too-long"],
            make: { page(bytes(paragraph, "<a href='https://e.test/", repeated("a", $0), "'>x</a>")) }),
        Torture(
            "H65 an inline image", size: 1_000_000,
            make: { page(bytes("<img src='data:image/png;base64,", repeated("A", $0), "'>", paragraph)) }),
        Torture(
            "H65 a style attribute", size: 100_000, defects: ["html-oversized-tag"],
            make: { page(bytes("<p style='", repeated("color:red;", $0), "'>x</p>", paragraph)) }),
        Torture(
            "H66 comment starts", size: 2_000_000, scale: 100_000,
            defects: ["text-too-long", "html-unclosed-comment", "html-hidden-text-too-long"],
            make: { page(bytes(paragraph, repeated("<!--", $0))) }),
        Torture("H66 comments", size: 100_000, make: { page("<!---->", $0) }),
        Torture(
            "H66 comments for Outlook", size: 20_000,
            make: { page("<!--[if mso]><v:a href=\"-->", $0) }),
        Torture(
            "H66 links in one comment for Outlook", size: 20_000,
            make: { page(bytes("<!--[if mso]>", repeated("<v:a href=x>", $0), "-->", paragraph)) }),
        Torture("H67 ampersands", size: 40_000, make: { page("&amp;amp;", $0) }),
        Torture("H67 numbers of no character", size: 30_000, make: { page("&#1114111;&#0;&#xD800;", $0) }),
        Torture("H67 entities that nothing defines", size: 50_000, make: { page("&xxe;", $0) }),
        Torture(
            "H67 an external entity", size: 1_000,
            make: { size in
                let head = "<!DOCTYPE html [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]>\n"
                return page(bytes(head, repeated("&xxe;", size), paragraph))
            }),
        Torture(
            "H67 entities that grow", size: 1_000,
            make: { size in
                let list = "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                return page(bytes("<!DOCTYPE html [", list, "]>\n", repeated("&b;", size), paragraph))
            }),
        Torture("H67 references without an end", size: 50_000, make: { page("&#x1F600", $0) }),
        Torture("H68 less-than signs", size: 60_000, make: { page("< ", $0) }),
        Torture(
            "H68 nested tables", size: 5_000, defects: ["html-too-deep"],
            make: { page("<table><tr><td>", $0) }),
        Torture(
            "H68 nested tables, each closed", size: 5_000, defects: ["html-too-deep"],
            make: { size in
                let open = repeated("<table><tr><td>", size)
                return page(bytes(open, paragraph, repeated("</td></tr></table>", size), paragraph))
            }),
        Torture(
            "H68 one row of many cells", size: 20_000, make: { page(bytes("<table><tr>", cells($0), end)) }),
        Torture("H68 open titles", size: 100_000, make: { page(bytes(paragraph, repeated("<title>", $0))) }),
        Torture(
            "H68 open scripts", size: 100_000, make: { page(bytes(paragraph, repeated("<script>", $0))) }),
        Torture(
            "H68 open text to the end", size: 20_000,
            make: { page(bytes(paragraph, repeated("<plaintext>", $0))) }),
        Torture("H68 sections of character data", size: 60_000, make: { page("<![CDATA[x]]>", $0) }),
        Torture(
            "H68 templates", size: 20_000, codes: [], defects: ["html-too-deep"],
            make: { page("<template>", $0) }),
        Torture(
            "H68 drawings and formulas", size: 6_000, defects: ["html-hidden-text-too-long"],
            make: { page("<svg><text>x</text></svg><math><mi>x</mi></math>", $0) }),
        Torture("H68 fallbacks", size: 20_000, make: { page("<noscript>x</noscript>", $0) }),
        Torture("H68 text areas", size: 20_000, make: { page("<textarea>x</textarea>", $0) }),
        Torture(
            "H68 selections", size: 20_000, make: { page("<select><option>x", $0, end: "</select>") }),
        Torture(
            "H68 open selections", size: 20_000, make: { page("<select><option>x", $0) }),
    ]

    private static func cells(_ count: Int) -> [UInt8] { repeated("<td>1", count) }
    private static let end = "</table>" + paragraph
}
