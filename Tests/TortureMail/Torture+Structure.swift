extension Torture {
    /// How parts lie in one another (M39-M45, M60).
    static let structure: [Torture] = [
        Torture(
            "M39 nested multiparts", size: 10_000, scale: 16,
            defects: ["no-closing-boundary", "nested-too-deep", "text-too-long"],
            make: { size in
                bytes(
                    envelope,
                    numbered(size) { level in
                        let text = level == 3 ? "\n\(sentence)--b3\n" : ""
                        return "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(text)"
                    })
            }),
        Torture(
            "M39 nested multiparts, each closed", size: 10_000, scale: 16,
            defects: ["nested-too-deep", "text-too-long"],
            make: { size in
                let inner = sentence
                let open = numbered(size) { level in
                    let text = level == 3 ? "\n\(inner)--b3\n" : ""
                    return "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(text)"
                }
                return bytes(
                    envelope, open, "\nx\n", numbered(size) { "--b\(size - 1 - $0)--\n" })
            }),
        Torture(
            "M39 boundary lines in sixty open multiparts", size: 20_000,
            defects: ["no-closing-boundary"],
            make: { size in
                let open = numbered(60) { level in
                    let text = level == 3 ? "\n\(sentence)--b3\n" : ""
                    return "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(text)"
                }
                return bytes(envelope, open, "\n", repeated("--b6!\n", size))
            }),
        Torture(
            "M40 parts", size: 100_000, scale: 200,
            defects: ["no-closing-boundary", "too-many-parts", "too-many-texts"],
            make: { multipart(bytes("\n", sentence, repeated("--b\n\nx\n", $0))) }),
        Torture(
            "M40 empty parts", size: 100_000, scale: 200,
            defects: ["no-closing-boundary", "too-many-parts", "too-many-texts"],
            make: { multipart(bytes("\n", sentence, repeated("--b\n", $0))) }),
        Torture(
            "M40 pages of HTML", size: 30, scale: 5, defects: ["html-oversized"],
            make: { size in
                let page = bytes("Content-Type: text/html\n\n", repeated("<p class=a>x <b>y</b></p>", 3_000))
                let more = (0..<size).flatMap { _ in bytes("--b\n", page, "\n") }
                return multipart(bytes("Content-Type: text/html\n\n", paragraph, more, "--b--\n"))
            }),
        Torture(
            "M40 pages of text", size: 30, scale: 5, defects: ["text-too-long"],
            make: { size in
                let more = (0..<size).flatMap { _ in bytes("--b\n\n", repeated("4829 x\n", 3_000)) }
                return multipart(bytes("\n", sentence, more, "--b--\n"))
            }),
        Torture(
            "M41 messages in messages", size: 500, scale: 14,
            codes: [], defects: ["nested-too-deep"],
            make: { bytes(envelope, repeated("Content-Type: message/rfc822\n\n", $0), "\n", sentence) }),
        Torture(
            "M41 encoded messages in messages", size: 500, scale: 100, codes: [],
            make: { size in
                let head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
                return bytes(envelope, repeated(head, size), "\n", sentence)
            }),
        Torture(
            "M42 address fields", size: 500_000, scale: 2_400,
            defects: ["addresses-too-long", "too-many-fields", "repeated-field"],
            make: { fields(repeated("To: a@b.test\n", $0)) }),
        Torture(
            "M43 a header line", size: 20_000_000, scale: 60_000, defects: ["field-too-long"],
            make: { fields(bytes("X-Long: ", repeated("a", $0), "\n")) }),
        Torture(
            "M43 a header field of many lines", size: 1_000_000, scale: 16_000, defects: ["field-too-long"],
            make: { fields(bytes("X-Long: a\n", repeated(" b\n", $0))) }),
        Torture(
            "M44 header fields", size: 500_000, scale: 2_400, defects: ["too-many-fields"],
            make: { fields(repeated("X: y\n", $0)) }),
        Torture(
            "M44 header lines without a colon", size: 9_000, scale: 2_250, defects: ["bad-header-line"],
            make: { fields(repeated("none\nX: y\n", $0)) }),
        Torture(
            "M44 blank lines before the header", size: 200_000, defects: ["leading-blank-line"],
            make: { bytes(repeated("\n", $0), fields([])) }),
        Torture(
            "M45 boundaries that begin alike", size: 30_000,
            make: { size in
                multipart(bytes("\n", sentence, repeated("--bx\n--b-\n-- b\n", size), "--b--\n"))
            }),
        Torture(
            "M45 lines that may be the boundary that is not named", size: 60_000,
            defects: ["no-boundary"],
            make: { size in
                bytes(
                    envelope, "Content-Type: multipart/mixed\n\n", sentence, repeated("--x\n", size))
            }),
        Torture(
            "M60 line breaks of all kinds", size: 20_000, defects: [],
            make: { plain(bytes(sentence, repeated("a\r\rb\r\n\n\rc\n", $0))) }),
        Torture(
            "M60 carriage returns in the header", size: 200_000, scale: 20_000,
            defects: ["bare-carriage-return", "field-too-long"],
            make: { fields(bytes("X: ", repeated("a\r", $0), "\n")) }),
    ]

    /// A multipart whose parts, the first one's header included, are given; the boundary is `b`.
    private static func multipart(_ parts: [UInt8]) -> [UInt8] {
        bytes(envelope, "Content-Type: multipart/mixed; boundary=b\n\n--b\n", parts)
    }
}
