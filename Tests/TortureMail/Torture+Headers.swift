extension Torture {
    /// What stands in header fields (M42, M46-M47, M51-M55).
    static let headers: [Torture] = [
        Torture(
            "M42 addresses in one field", size: 500_000, scale: 4_000,
            defects: ["addresses-too-long", "field-too-long"],
            make: { fields(bytes("Cc: ", repeated("a@b.test, ", $0), "a@b.test\n")) }),
        Torture(
            "M42 authors in one field", size: 500_000, scale: 4_000,
            defects: ["addresses-too-long", "field-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("\"A, B\" <a@b.test>, ", $0), "a@b.test\n")) }),
        Torture(
            "M46 a parameter in pieces", size: 100_000, scale: 4_000, codes: [],
            defects: ["parameters-too-long", "field-too-long"],
            make: { size in
                let pieces = numbered(size) { "; name*\($0)*=%41%42" }
                return bytes(envelope, "Content-Type: text/plain", pieces, "\n\n", sentence)
            }),
        Torture(
            "M46 parameters", size: 100_000, scale: 4_000,
            defects: ["parameters-too-long", "field-too-long"],
            make: { size in
                let pieces = numbered(size) { ";\n p\($0)=\"v\"" }
                return bytes(envelope, "Content-Type: text/plain", pieces, "\n\n", sentence)
            }),
        Torture(
            "M46 blanks in a parameter without quotes", size: 40_000, codes: [],
            defects: ["parameters-too-long"],
            make: { size in
                bytes(
                    envelope, "Content-Type: text/plain; name=", repeated("a (b) ", size),
                    "\n\n", sentence)
            }),
        Torture(
            "M51 encoded words", size: 100_000, scale: 2_000,
            defects: ["field-too-long", "subject-too-long"],
            make: { subject("Your verification code ", "=?utf-8?q?a=5Fb?= ", $0) }),
        Torture(
            "M51 encoded words in a name", size: 100_000, scale: 2_000,
            defects: ["addresses-too-long", "field-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("=?utf-8?b?YQ==?= ", $0), "<a@b.test>\n")) }),
        Torture(
            "M51 encoded words in names", size: 20_000, scale: 1_500,
            defects: ["addresses-too-long", "field-too-long"],
            make: { fields(bytes("Cc: ", repeated("=?koi8-r?b?YQ==?= <a@b.test>, ", $0), "a@b.test\n")) }),
        Torture(
            "M51 encoded words that never end", size: 100_000, scale: 20_000,
            defects: ["addresses-too-long", "field-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("=?utf-8?q?", $0), " <a@b.test>\n")) }),
        Torture(
            "M51 beginnings of encoded words among addresses", size: 30_000, scale: 8_000,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("=?a?q?x ", $0), " <a@b.test>\n")) }),
        Torture(
            "M51 names of files that hold no encoded word", size: 680, scale: 160,
            make: { size in
                let name = bytes(repeated("=?a?x ", min(size, 680)), "?=")
                let part = bytes("--b\nContent-Disposition: attachment; filename=\"", name, "\"\n\nx\n")
                return bytes(
                    envelope, "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n", sentence,
                    [[UInt8]](repeating: part, count: 300).flatMap(\.self), "--b--\n")
            }),
        Torture(
            "M52 empty members of a group", size: 500_000, scale: 50_000,
            defects: ["field-too-long", "repeated-field"],
            make: { fields(bytes("From: a:", repeated(";", $0), "\n")) }),
        Torture(
            "M52 groups", size: 500_000, scale: 25_000, defects: ["field-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("a:", $0), "b@c.test\n")) }),
        Torture(
            "M53 open comments", size: 100_000, scale: 50_000,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("(", $0), "a@b.test\n")) }),
        Torture(
            "M53 comments in comments", size: 100_000, scale: 25_000,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("(", $0), repeated(")", $0), " a@b.test\n")) }),
        Torture(
            "M53 comments side by side", size: 80_000, scale: 20_000, defects: ["repeated-field"],
            make: { fields(bytes("From: ", repeated("(a)", $0), " a@b.test\n")) }),
        Torture(
            "M53 comments in what the receiving server said", size: 16_000,
            make: { size in
                bytes(
                    "Authentication-Results: mx.example.com; ", repeated("(", size), "dmarc=fail\n",
                    fields([]))
            }),
        Torture(
            "M53 results of the receiving server", size: 3_000, scale: 250,
            defects: ["too-many-authentication-results"],
            make: { size in
                bytes(
                    "Authentication-Results: mx.example.com", repeated("; spf=pass a=b", size), "\n",
                    fields([]))
            }),
        Torture(
            "M54 a domain literal", size: 262_144, scale: 60_000,
            defects: ["addresses-too-long", "field-too-long", "repeated-field"],
            make: { fields(bytes("From: a@[", repeated("1", $0), "]\n")) }),
        Torture(
            "M54 open domain literals", size: 200_000, scale: 60_000,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: a@", repeated("[", $0), "\n")) }),
        Torture(
            "M54 words of an address", size: 100_000, scale: 30_000,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: ", repeated("a.", $0), "b@c.test\n")) }),
        Torture(
            "M55 a date of brackets", size: 200_000, scale: 50_000,
            make: { fields(bytes("Date: ", repeated("(", $0), " 16 Nov 2026 10:00:00 +0000\n")) }),
        Torture(
            "H79 marks on one letter of a subject", size: 100_000, scale: 400,
            defects: ["field-too-long", "subject-too-long"],
            make: { subject("Your verification code e", "\u{301}\u{323}", $0) }),
        Torture(
            "H79 marks on one letter of a name", size: 60_000, scale: 100,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: e", repeated("\u{301}\u{323}", $0), " <a@b.test>\n")) }),
        Torture(
            "H79 marks in an address", size: 60_000, scale: 100,
            defects: ["addresses-too-long", "repeated-field"],
            make: { fields(bytes("From: e@e", repeated("\u{301}\u{323}", $0), ".test\n")) }),
    ]

    /// A message with a subject that begins with some words.
    private static func subject(_ words: String, _ piece: String, _ count: Int) -> [UInt8] {
        bytes(
            "From: Latch <no-reply@latch.example>\nTo: ada@example.com\nSubject: ", words,
            repeated(piece, count), "\n\n", sentence)
    }
}
