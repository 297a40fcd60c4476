extension Charset {
    /// The charset of that name; `nil` when none on the list has it.
    ///
    /// The list is that of the WHATWG Encoding Standard as far as iconv has it, with UTF-7, HZ and
    /// ISO-2022-KR, which mail still has, and the old PC code pages. ISO-2022-CN and ISO-2022-CN-EXT are left
    /// out: CVE-2024-2961.
    init?(label: [UInt8]) {
        guard label.count <= Limits.charsetBytes else { return nil }
        // The three that most mail has, without a look at the list.
        if label.span.spells("utf-8", in: label.indices) {
            self = .utf8
        } else if label.span.spells("us-ascii", in: label.indices) {
            self = .ascii
        } else if label.span.spells("iso-8859-1", in: label.indices) {
            self = .windows1252
        } else {
            let name = Self.word(in: label)
            guard let charset = Self.byLabel[name] ?? Self.byLetters[Self.letters(of: name)] else {
                return nil
            }
            self = charset
        }
    }

    /// The label in small letters without what mailers set around it: quotes, `charset=`, and all from a semicolon or comma on.
    private static func word(in label: [UInt8]) -> String {
        let around: [UInt8] = [ASCII.quote, ASCII.apostrophe, ASCII.backtick, ASCII.nul]
        var name = label.prefix { $0 != ASCII.semicolon && $0 != ASCII.comma }
            .filter { !$0.isWhiteSpace && !around.contains($0) }.lowercased
        if name.starts(withWord: "charset=") { name.removeFirst(8) }
        return String(decoding: name, as: UTF8.self)
    }

    /// The label without hyphens and underscores, by which `cp-850` and `iso_8859_15` are known.
    private static func letters(of name: String) -> String {
        String(name.filter { $0 != "-" && $0 != "_" })
    }

    private static let byLabel: [String: Charset] = {
        var table: [String: Charset] = [:]
        for (charset, labels) in labels {
            for label in labels.split(whereSeparator: \.isWhitespace) { table[String(label)] = charset }
        }
        return table
    }()

    private static let byLetters: [String: Charset] = Dictionary(
        byLabel.map { (letters(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })

    private static let labels: [(Charset, String)] = [
        (
            .ascii,
            """
            ascii us-ascii ansi_x3.4-1968 ansi_x3.4-1986 iso-ir-6 iso646-us us 646 cp367 ibm367 usascii 7bit
            """
        ),
        (
            .utf8,
            """
            utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-mac cp65001 utf8mb4
            """
        ),
        (
            .windows1252,
            """
            windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100
            latin1 latin-1 l1 cp819 ibm819 csisolatin1 iso8859_1 8859_1 ansi iso-8859-1-windows-3.1-latin-1
            western
            """
        ),
        (.utf16, "utf-16 utf16 unicode ucs-2 iso-10646-ucs-2 csunicode"),
        (.utf16BigEndian, "utf-16be unicodefffe unicodebig"),
        (.utf16LittleEndian, "utf-16le unicodefeff"),
        (.utf32, "utf-32 utf32 ucs-4"),
        (.utf32LittleEndian, "utf-32le"),
        (.utf32BigEndian, "utf-32be"),
        (.shifted("UTF-7"), "utf-7 utf7 unicode-1-1-utf-7 x-unicode-2-0-utf-7 csunicode11utf7"),
        (
            .superset("ISO-8859-2"),
            """
            iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 latin-2 l2 csisolatin2
            """
        ),
        (
            .superset("ISO-8859-3"),
            """
            iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 l3 csisolatin3
            """
        ),
        (
            .superset("ISO-8859-4"),
            """
            iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 l4 csisolatin4
            """
        ),
        (
            .superset("ISO-8859-5"),
            """
            iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic csisolatincyrillic
            """
        ),
        (
            .superset("ISO-8859-6"),
            """
            iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 ecma-114
            csisolatinarabic iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i
            """
        ),
        (
            .superset("ISO-8859-7"),
            """
            iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 ecma-118 elot_928
            sun_eu_greek csisolatingreek
            """
        ),
        (
            .superset("ISO-8859-8"),
            """
            iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual csisolatinhebrew
            iso-8859-8-i iso-8859-8-e logical csiso88598e csiso88598i
            """
        ),
        (.superset("ISO-8859-10"), "iso-8859-10 iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6"),
        (.superset("ISO-8859-13"), "iso-8859-13 iso8859-13 iso885913 latin7"),
        (.superset("ISO-8859-14"), "iso-8859-14 iso8859-14 iso885914 latin8"),
        (
            .superset("ISO-8859-15"),
            """
            iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 latin-9 l9 csisolatin9
            """
        ),
        (.superset("ISO-8859-16"), "iso-8859-16 iso8859-16 latin10"),
        (.superset("CP1250"), "windows-1250 cp1250 x-cp1250"),
        (.superset("CP1251"), "windows-1251 cp1251 x-cp1251 win-1251"),
        (.superset("CP1253"), "windows-1253 cp1253 x-cp1253"),
        (
            .superset("CP1254"),
            """
            windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148
            latin5 latin-5 l5 csisolatin5
            """
        ),
        (.superset("CP1255"), "windows-1255 cp1255 x-cp1255"),
        (.superset("CP1256"), "windows-1256 cp1256 x-cp1256"),
        (.superset("CP1257"), "windows-1257 cp1257 x-cp1257"),
        (.superset("CP1258"), "windows-1258 cp1258 x-cp1258"),
        (
            .superset("CP874"),
            """
            windows-874 cp874 dos-874 tis-620 tis620 iso-8859-11 iso8859-11 iso885911 x-windows-874
            """
        ),
        (.superset("IBM437"), "ibm437 cp437 437"),
        (.superset("IBM850"), "ibm850 cp850 850"),
        (.superset("IBM852"), "ibm852 cp852 852"),
        (.superset("IBM866"), "ibm866 cp866 866 csibm866"),
        (.superset("KOI8-R"), "koi8-r koi8_r koi8r koi8 koi cskoi8r"),
        (.superset("KOI8-U"), "koi8-u koi8u koi8-ru"),
        (.superset("MACINTOSH"), "macintosh mac macroman mac-roman x-mac-roman csmacintosh"),
        (.superset("MAC-UK"), "x-mac-cyrillic x-mac-ukrainian mac-cyrillic maccyrillic"),
        (.superset("TCVN"), "tcvn tcvn-5712 x-viet-tcvn5712"),
        (
            .joined("GB18030", "CP936"),
            """
            gb18030 gb-18030 gbk x-gbk cp936 ms936 windows-936 gb2312 gb_2312-80 gb2312-80 gb_2312 csgb2312
            chinese csiso58gb231280 iso-ir-58 euc-cn x-euc-cn hanzi
            """
        ),
        (
            .joined("BIG5-HKSCS", "BIG5"),
            "big5 big-5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 windows-950 x-big5"
        ),
        (.eucJP, "euc-jp eucjp x-euc-jp x-euc cseucpkdfmtjapanese ujis"),
        (
            .superset("CP932"),
            """
            shift_jis shift-jis sjis x-sjis cp932 ms932 windows-31j csshiftjis ms_kanji shiftjis csgb_sjis
            windows-932
            """
        ),
        (
            .superset("UHC"),
            """
            euc-kr euckr x-euc-kr cseuckr ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601
            ks-c-5601-1987 korean csksc56011987 iso-ir-149 windows-949 cp949 uhc x-windows-949
            """
        ),
        (
            .iso2022JP,
            """
            iso-2022-jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-ms csiso2022jp cp50220 cp50221 cp50222 jis
            """
        ),
        (.iso2022KR, "iso-2022-kr csiso2022kr"),
        (.hz, "hz-gb-2312 hz"),
    ]
}
