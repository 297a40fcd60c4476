extension Torture {
    /// How text was made fit for transport (M48-M51, M56, M61).
    static let encodings: [Torture] = [
        Torture(
            "M48 base64 with line feeds", size: 5_000_000, scale: 200_000, defects: ["text-too-long"],
            make: { plain(bytes(inBase64, repeated("\n", $0)), encoding: "base64") }),
        Torture(
            "M48 base64 of junk", size: 100_000,
            make: { plain(bytes(inBase64, repeated("!=-_", $0)), encoding: "base64") }),
        Torture(
            "M48 base64 that ends again and again", size: 100_000,
            make: { size in plain(bytes(inBase64, repeated("YQ==", size)), encoding: "base64") }),
        Torture(
            "M49 equals signs", size: 200_000,
            make: { quotedPrintable(repeated("=", $0)) }),
        Torture(
            "M49 equals signs before blanks", size: 200_000,
            make: { quotedPrintable(bytes(repeated("= ", $0 / 2), "=")) }),
        Torture(
            "M49 equals signs and no digits", size: 80_000,
            make: { quotedPrintable(repeated("=ZZ", $0)) }),
        Torture(
            "M49 soft breaks", size: 200_000,
            make: { quotedPrintable(repeated("=\n", $0)) }),
        Torture(
            "M50 beginnings of files in text", size: 20_000,
            make: { plain(bytes(sentence, repeated("begin 644 x\n", $0))) }),
        Torture(
            "M50 files in text", size: 20_000,
            make: { plain(bytes(sentence, repeated("begin 644 x\n#0V%T\n`\nend\n", $0))) }),
        Torture(
            "M50 yEnc files that never end", size: 20_000,
            make: { plain(bytes(sentence, "\n", repeated("=ybegin line=128\nx\n", $0))) }),
        Torture(
            "M56 escapes of ISO-2022-JP", size: 50_000,
            make: { plain(bytes(sentence, repeated("\u{1B}$B!\u{1B}(B\u{1B}", $0)), type: japanese) }),
        Torture(
            "M56 shifts of UTF-7", size: 40_000,
            make: { plain(bytes(sentence, repeated("+-+AGE-", $0)), type: "text/plain; charset=utf-7") }),
        Torture(
            "M56 tildes of HZ", size: 50_000,
            make: { plain(bytes(sentence, repeated("~~~{!!~}", $0)), type: "text/plain; charset=hz-gb-2312") }
        ),
        Torture(
            "M56 bytes that no charset has", size: 100_000,
            make: { size in
                plain(
                    bytes(sentence, [UInt8](repeating: 0xFF, count: size)), type: "text/plain; charset=big5")
            }),
        Torture(
            "M56 bytes that are no UTF-8", size: 100_000,
            make: { plain(bytes(sentence, [UInt8](repeating: 0xF8, count: $0))) }),
        Torture(
            "M56 halves of characters in UTF-16", size: 60_000,
            make: { size in
                let wide: [UInt8] = sentence.utf8.flatMap { [0, $0] }
                let halves: [UInt8] = (0..<size).flatMap { _ in [0xD8, 0x00] }
                return plain(bytes(wide, halves), type: "text/plain; charset=utf-16be")
            }),
        Torture(
            "M56 zero bytes", size: 400_000,
            make: { plain(bytes(sentence, [UInt8](repeating: 0, count: $0))) }),
        Torture(
            "M61 flowed lines", size: 50_000,
            make: { size in
                plain(
                    bytes(sentence, "\n", repeated("a \n", size)),
                    type: "text/plain; charset=utf-8; format=flowed")
            }),
        Torture(
            "M61 flowed quotations", size: 1_000, scale: 1_600,
            make: { size in
                let lines = numbered(size) { String(repeating: ">", count: $0 % 200) + "a \n" }
                return plain(
                    bytes(sentence, "\n", lines), type: "text/plain; charset=utf-8; format=flowed; delsp=yes")
            }),
        Torture(
            "M61 one flowed line of quotation marks", size: 200_000,
            make: { size in
                plain(
                    bytes(sentence, "\n", repeated(">", size)),
                    type: "text/plain; charset=utf-8; format=flowed")
            }),
    ]

    private static let japanese = "text/plain; charset=iso-2022-jp"

    /// The sentence in base64.
    private static let inBase64 = "WW91ciB2ZXJpZmljYXRpb24gY29kZSBpcyA0ODI5MTMuCgog"

    private static func quotedPrintable(_ junk: [UInt8]) -> [UInt8] {
        plain(bytes(sentence, "\n", junk, "\n"), encoding: "quoted-printable")
    }
}
