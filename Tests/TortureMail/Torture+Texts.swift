extension Torture {
    /// What a scanner with a pattern would go back and forth in (H80), in text after the code.
    static let texts: [Torture] =
        [
            ("dots", "a."), ("dots of numbers", "a.1"), ("dots and signs", "a.a@"),
            ("addresses without a host", "@."), ("schemes without an address", "://"),
            ("schemes", "a://)"), ("hyphens", "1-"),
            ("hyphens in groups", "1234-"),
            ("single digits", "1 "), ("single letters", "a "), ("digits", "1"),
            ("letters", "a"), ("number signs", "#"), ("brackets", "("),
            ("groups of digits", "123 "), ("groups of digits of two sizes", "1234 123 "),
            ("one digit a line", "1\n"), ("one number a line", "4829\n"),
            ("tokens", "482914 "), ("tokens of letters", "KMJTO4 "),
            ("names of codes", "code "), ("names of codes and tokens", "code 482914 "),
            ("names of other numbers", "order 482914 "),
            ("names inside one word", "kantelu"), ("groups of digits of three sizes", "123 45 6789 "),
            ("names before capitals and groups", "code AB 12 345 "),
            ("names without blanks", "\u{9A8C}\u{8BC1}\u{7801}"),
            ("beginnings of names", "verification verification "),
            ("receipt numbers", "IOE0912345678 "),
            ("beginnings of receipt numbers", "IOE091234567"),
            ("words of expiry", "expires in 10 minutes "),
            ("percentages", "20% "), ("quotation marks", "> "),
            ("quoted lines", "> a\n"),
            ("rulers", "---\n"), ("blank lines", "\n"),
            ("headers of quotations", "---- Original Message ----\n"), ("tabs", "\t"),
            ("zero-width characters", "\u{200B}"), ("overrides of direction", "\u{202E}1"),
            ("marks", "\u{301}\u{323}"), ("characters of four bytes", "\u{1F600}"),
            ("full-width digits", "\u{FF14}\u{FF18} "), ("signs of all kinds", "!?;:,'\""),
        ].map { name, piece in
            Torture(
                "H80 \(name)", size: 100_000 / piece.utf8.count,
                make: { plain(bytes(sentence, "\n", repeated(piece, $0))) })
        } + [
            Torture(
                "H80 signs before tokens of one line", size: 20_000,
                make: { plain(bytes(sentence, "\n", repeated("!", $0 * 4), repeated(" 482914", $0))) }),
            Torture(
                "H80 signs before and behind tokens of one line", size: 15_000,
                make: { size in
                    let signs = repeated("!", size * 4)
                    return plain(bytes(sentence, "\n", signs, repeated(" 482914", size), " ", signs))
                }),
            Torture(
                "H80 signs before tokens of letters and digits in one line", size: 15_000,
                make: { plain(bytes(sentence, "\n", repeated("!", $0 * 4), repeated(" KMJTO4", $0))) }),
            Torture(
                "H79 marks inside a code", size: 60_000,
                make: { plain(bytes(sentence, "\n48", repeated("\u{301}\u{323}", $0), "2913\n")) }),
            Torture(
                "H80 one number to a line in a cell", size: 15_000,
                make: { page(bytes("<table><tr><td>", repeated("4829<br>", $0), "</table>", paragraph)) }),
            Torture(
                "H80 names of codes in what a program calls something", size: 20_000,
                make: { plain(bytes(sentence, "\na", repeated("_code", $0), "\n")) }),
            Torture(
                "H80 names and numbers in a letter about nothing", size: 11_000,
                make: { letter(about: "Hello", bytes(sentence, "\n", repeated("pin 4829 ", $0))) }),
            Torture(
                "H80 numbers of what came in", size: 8_000,
                make: {
                    letter(
                        about: "We have received your request",
                        bytes(sentence, "\n", repeated("number: 4829\n", $0)))
                }),
            Torture(
                "H80 numbers of offices", size: 6_000,
                make: {
                    letter(
                        about: "We have received your request",
                        bytes(sentence, "\n", repeated("pin K 2026/0118 ", $0)))
                }),
            Torture(
                "H80 a text of beginnings of the sender's name", size: 240, scale: 60,
                make: { size in
                    bytes(
                        "From: \"", repeated("a", size),
                        " OTP Bank\" <no-reply@latch.example>\nTo: ada@example.com\n",
                        "Subject: Your verification code\n\n", sentence, "\n", repeated("a", size * 400))
                }),
            Torture(
                "H80 a long line behind a name below numbers", size: 16, scale: 4,
                make: { size in
                    let numbers = bytes(
                        repeated("4829, ", size), "\n\npin ", repeated("b ", size * 10_000), ": x\n")
                    return letter(about: "Hello", bytes(sentence, "\n", numbers))
                }),
            Torture(
                "M40 codes and marks for programs on many pages", size: 24, scale: 5,
                codes: (100_000..<100_020).map(String.init),
                make: { size in
                    let hints = numbered(16) {
                        "<meta name=one-time-code content=\(String(repeating: "x", count: 240))\($0)>"
                    }
                    return pages(size, type: "text/html") { page in
                        bytes(
                            hints,
                            numbered(200) { "<p>Your verification code is \(100_000 + page * 200 + $0)</p>" })
                    }
                }),
            Torture(
                "M40 passwords on many pages", size: 24, scale: 10, codes: [],
                make: { size in
                    pages(size, type: "text/plain") { page in
                        bytes(
                            "Temporary password: R3w!PWZ\(page)\n", repeated("bb ww nn ss hh uu ee \n", 550))
                    }
                }),
            Torture(
                "H80 tokens in one line of a page", size: 15_000,
                make: { page("<b>482914</b> ", $0, end: "<br>") }),
            Torture(
                "H80 tokens before the code", size: 20_000,
                make: { plain(bytes(repeated("482914 ", $0), "\n", sentence)) }),
            Torture(
                "M57 codes of text and page", size: 3_000, codes: (100_000..<100_020).map(String.init),
                make: { size in
                    let text = numbered(size) { "Your verification code is \(100_000 + $0)\n" }
                    let html = numbered(size) { "<p>Your verification code is \(200_000 + $0)</p>" }
                    return bytes(
                        envelope, "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n", text,
                        "\n--b\nContent-Type: text/html\n\n", html, "\n--b--\n")
                }),
        ]

    /// A message of so many pages.
    private static func pages(_ count: Int, type: String, _ page: (Int) -> [UInt8]) -> [UInt8] {
        (0..<count).reduce(into: bytes(envelope, "Content-Type: multipart/mixed; boundary=b\n\n")) {
            $0 += bytes("--b\nContent-Type: \(type)\n\n", page($1), "\n")
        } + bytes("--b--\n")
    }

    /// A message with a subject of its own.
    private static func letter(about subject: String, _ text: [UInt8]) -> [UInt8] {
        bytes(
            "From: Latch <no-reply@latch.example>\nTo: ada@example.com\nSubject: ", subject, "\n\n", text)
    }
}
