extension Torture {
    /// Style sheets, and what is hidden by them (H69).
    static let styles: [Torture] = [
        Torture(
            "H69 hidden texts", size: 20_000, scale: 100, defects: ["html-hidden-text-too-long"],
            make: { page("<i hidden>x</i>", $0) }),
        Torture(
            "H69 one hidden text of many tags", size: 40_000,
            make: { page(bytes("<div hidden>", repeated("<i>x</i>", $0), "</div>", paragraph)) }),
        Torture(
            "H69 texts in the colour of their background", size: 15_000, scale: 100,
            defects: ["html-hidden-text-too-long"],
            make: { page("<p style='color:#fff;background:#fff'>111222</p>", $0) }),
        Torture(
            "H69 rules of one class", size: 6_000, defects: ["html-style-too-long"],
            make: { size in
                let rules = repeated(".a{color:red}", size / 2)
                return page(bytes("<style>", rules, "</style>", repeated("<p class=a>x", size), paragraph))
            }),
        Torture(
            "H69 rules of one element", size: 6_000, defects: ["html-style-too-long"],
            make: { size in
                let rules = repeated("p{color:red}", size / 2)
                return page(bytes("<style>", rules, "</style>", repeated("<p>x", size), paragraph))
            }),
        Torture(
            "H69 rules of everything", size: 6_000, defects: ["html-style-too-long"],
            make: { size in
                let rules = repeated("*.b{color:red}*{x:y}", size / 2)
                return page(bytes("<style>", rules, "</style>", repeated("<p>x", size), paragraph))
            }),
        Torture(
            "H69 selectors of one rule", size: 6_000, defects: ["html-style-too-long"],
            make: { size in
                let list = String(repeating: "a b,", count: size)
                return page(
                    bytes("<style>", list, "p{background:red}</style>", repeated("<p>x", size), paragraph))
            }),
        Torture(
            "H69 doubtful selectors of one long rule", size: 10_000,
            make: { size in
                let list = String(repeating: ":x a,", count: size)
                let body = String(repeating: "x:y;", count: size)
                return page(
                    bytes("<style>", list, "p{", body, "}</style>", repeated("<p>x", size), paragraph))
            }),
        Torture(
            "H69 rules of many classes that do not fit", size: 8_000, defects: ["html-style-too-long"],
            make: { size in
                let rules = numbered(4_000) { ".c\($0 % 64).zz{color:red}" }
                let classes = (0..<64).map { "c\($0)" }.joined(separator: " ")
                return page(
                    bytes("<style>", rules, "</style>", repeated("<p class='\(classes)'>x", size), paragraph))
            }),
        Torture(
            "H69 classes of one selector", size: 10_000,
            make: { size in
                let name = String(repeating: ".a", count: size)
                return page(
                    bytes("<style>", name, "{color:red}</style>", repeated("<p class=a>x", size), paragraph))
            }),
        Torture(
            "H69 classes of one element", size: 500,
            make: { size in
                let classes = String(repeating: "a ", count: 4_000)
                return page(
                    bytes(
                        "<style>.a.b{color:red}</style>", repeated("<p class='\(classes)'>x", size / 2),
                        paragraph))
            }),
        Torture(
            "H69 rules and classes of all names", size: 1_200,
            make: { size in
                let rules = numbered(size) { ".c\($0){color:#\(100 + $0 % 800)}" }
                let texts = numbered(size) { number in
                    let classes = (0..<40).map { "c\(number + $0)" }.joined(separator: " ")
                    return "<p class='\(classes)'>x"
                }
                return page(bytes("<style>", rules, "</style>", texts, paragraph))
            }),
        Torture(
            "H69 declarations of one rule", size: 10_000,
            make: { size in
                let list = String(repeating: "color:red;", count: size / 2)
                return page(
                    bytes("<style>p{", list, "}</style>", repeated("<p>x", size), paragraph))
            }),
        Torture(
            "H69 open media queries", size: 20_000,
            make: { page(bytes("<style>", repeated("@media screen{", $0 / 4), "</style>", paragraph)) }),
        Torture(
            "H69 media queries in one another", size: 20_000,
            make: { page(bytes("<style>", repeated("@media print{", $0 / 4), "</style>", paragraph)) }),
        Torture(
            "H69 comments in a style sheet", size: 60_000,
            make: { page(bytes("<style>", repeated("/*", $0), "</style>", paragraph)) }),
        Torture(
            "H69 style sheets", size: 20_000, scale: 2_000, defects: ["html-style-too-long"],
            make: { page("<style>.a{color:red}</style>", $0) }),
        Torture(
            "H69 values that never end", size: 16_000,
            make: { page(bytes("<p style='color:", repeated("rgb(", $0 / 4), "'>x</p>", paragraph)) }),
        Torture(
            "H69 framed boxes", size: 8_000, defects: ["html-too-deep"],
            make: { page("<div style='border:1px solid'>1", $0) }),
        Torture(
            "H69 quotations", size: 10_000, codes: [], defects: ["html-too-deep"],
            make: { page("<blockquote>a wrote:", $0) }),
    ]
}
