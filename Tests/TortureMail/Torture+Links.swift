extension Torture {
    /// Links (H74-H78).
    static let links: [Torture] = [
        Torture(
            "H74 links", size: 20_000, scale: 90, defects: ["html-too-many-links", "too-many-links"],
            make: { page("<a href=https://e.test/>x</a>", $0) }),
        Torture(
            "H74 relative links", size: 20_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: {
                page(
                    bytes("<base href='https://e.test/a/b/c'>", repeated("<a href=../d>x</a>", $0), paragraph)
                )
            }),
        Torture(
            "H74 relative links of a long base", size: 20_000, scale: 90,
            defects: ["html-too-many-links", "html-address-too-long", "too-many-links"],
            make: { size in
                let base = "https://e.test/" + String(repeating: "a/", count: 4_000)
                return page(bytes("<base href='\(base)'>", repeated("<a href=../d>x</a>", size), paragraph))
            }),
        Torture(
            "H74 links of many dots", size: 200, scale: 40,
            make: { size in
                let path = String(repeating: "../", count: 2_000)
                return page(
                    bytes(
                        "<base href=https://e.test/>", repeated("<a href='\(path)d'>x</a>", size), paragraph))
            }),
        Torture(
            "H74 addresses of a hundred thousand bytes", size: 30, defects: ["html-oversized-tag"],
            make: { size in
                let address = "https://e.test/" + String(repeating: "a", count: 100_000)
                return page("<a href='\(address)'>x</a>", size)
            }),
        Torture(
            "H74 long addresses", size: 200, scale: 40,
            make: { size in
                let address = "https://e.test/confirm/" + String(repeating: "aB3-", count: 2_000)
                return page("<a href='\(address)'>Confirm</a>", size)
            }),
        Torture(
            "H74 bare addresses", size: 10_000, scale: 90, defects: ["too-many-links"],
            make: { plain(bytes(sentence, repeated("https://e.test/a/8fK29dLq0xPz71Qm\n", $0))) }),
        Torture(
            "H74 bare addresses in one line", size: 10_000, scale: 90, defects: ["too-many-links"],
            make: { plain(bytes(sentence, repeated("(https://e.test/a) ", $0))) }),
        Torture(
            "H74 addresses cut at each line", size: 3_000, scale: 90, defects: ["too-many-links"],
            make: { size in
                let value = String(repeating: "8fK29dLq0xPz71Qm", count: 3)
                let cut = "https://e.test/a?id=\(value)\n2mQ9xT4bV7nL1pR6&t=Jc8\n"
                return plain(bytes(sentence, repeated(cut, size)))
            }),
        Torture(
            "H74 one address cut at each line", size: 4_000,
            make: { size in
                let row = String(repeating: "aB3x", count: 18) + "\n"
                return plain(bytes(sentence, "https://e.test/a?b=1&token=", row, repeated(row, size)))
            }),
        Torture(
            "H74 bare addresses in a page", size: 6_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: { page("<p>https://e.test/a <a href=https://e.test/b>x</a></p>", $0) }),
        Torture(
            "H74 one bare address", size: 400_000,
            make: { plain(bytes(sentence, "https://e.test/", repeated("a", $0))) }),
        Torture(
            "H74 brackets in one bare address", size: 200_000,
            make: { plain(bytes(sentence, "https://e.test/", repeated("(", $0), "\n")) }),
        Torture(
            "H75 links that show another address", size: 6_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: {
                page("<a href=https://evil.example/confirm/8fK29dLq0xPz71Qm>https://bank.example</a> ", $0)
            }),
        Torture(
            "H74 long numbers of links that stand in no text", size: 8, scale: 2,
            make: { size in
                let link = "<a href='https://e.test/n?t=\(String(repeating: "1", count: 33))2'>x</a> "
                return page(
                    bytes(repeated(link, min(16, size * 2)), paragraph, "<p>", repeated("1", size * 64_000)))
            }),
        Torture(
            "H78 brackets before pictures that lead somewhere", size: 200, scale: 50,
            make: { size in
                let link = "<a href='https://e.test/x?t=8fK29dLq0xPz71QmAA'><img alt=see></a>"
                return page(bytes(paragraph, "<p>x ", repeated("(", size * 600), repeated(link, size)))
            }),
        Torture(
            "H76 wrapped addresses", size: 350, scale: 60,
            make: { size in
                let inner = String(repeating: "https%3A%2F%2Fe.test%2F", count: 100)
                return page("<a href='https://t.example/?u=\(inner)'>x</a>", size)
            }),
        Torture(
            "H77 links in links", size: 900, scale: 90, defects: ["html-too-deep", "too-many-links"],
            make: { page("<table><tr><td><a href=https://e.test/x>confirm your email ", $0) }),
        Torture(
            "H77 areas of an image", size: 15_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: { page("<map><area href=https://e.test/x alt=y></map>", $0) }),
        Torture(
            "H77 forms and buttons", size: 10_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: { page("<form action=x><button>y</button></form>", $0) }),
        Torture(
            "H77 as many buttons as the address of their form is long", size: 400, scale: 400,
            defects: ["html-too-many-links"],
            make: { size in
                let form =
                    "<form action='https://e.test/\(String(repeating: "a", count: min(8_000, size * 24)))'>"
                return page(bytes(form, repeated("<button>x</button>", size), "</form>", paragraph))
            }),
        Torture(
            "H77 buttons of one form", size: 6_000, scale: 90, defects: ["html-too-many-links"],
            make: { size in
                let form = "<form action='https://e.test/\(String(repeating: "a", count: 8_000))'>"
                return page(bytes(form, repeated("<input type=submit value=y>", size), "</form>", paragraph))
            }),
        Torture(
            "H77 open links in open tables", size: 6_000, scale: 90,
            defects: ["html-too-deep", "html-too-many-links", "too-many-links"],
            make: { page("<a href=https://e.test/><table>", $0) }),
        Torture(
            "H77 images in one link", size: 10_000, defects: ["html-words-too-long"],
            make: {
                page(bytes("<a href=https://e.test/x>", repeated("<img alt='a b'>", $0), "</a>", paragraph))
            }),
        Torture(
            "H78 links to leave beside one to confirm", size: 6_000, scale: 90,
            defects: ["html-too-many-links", "too-many-links"],
            make: { page("<a href=https://e.test/unsubscribe/8fK29dLq0xPz71Qm>Unsubscribe</a> ", $0) }),
        Torture(
            "H78 links in one line of words", size: 1_000, scale: 90, defects: ["too-many-links"],
            make: {
                page("confirm your email <a href=https://e.test/a/8fK29dLq0xPz71Qm>Confirm email</a> ", $0)
            }),
    ]
}
