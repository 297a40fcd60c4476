import Extraction

/// A letter with nothing in it that could be a code or a link, held against the same letter with a code and a link.
enum SilenceBenchmark {
    /// Measures both in one run.
    static func run(rounds: Int) {
        let paragraph =
            "<p>We moved the summer meeting of the readers' circle to the garden, weather permitting.</p>\n"
        let body = String(repeating: paragraph, count: 200)
        let silent = letter(body)
        let speaking = letter(
            body + "<p>Your verification code is <b>482913</b></p>"
                + "<p><a href=\"https://example.com/confirm?t=9f8Zk2LmQx71\">Confirm your address</a></p>")
        let extractor = Extractor()
        let repeats = 50
        let times = Clock.seconds(
            rounds: rounds,
            [silent, speaking].map { letter in
                {
                    (0..<repeats).reduce(0) { sum, _ in
                        sum + extractor.findings(in: Letter(parsing: letter)).count
                    }
                }
            })
        print(
            """
            a letter of \(silent.count / 1024) kB
              with nothing to find       \(Figure.milliseconds(times[0] / Double(repeats)))
              with a code and a link     \(Figure.milliseconds(times[1] / Double(repeats)))  \
            \(Figure.ratio(times[1], times[0]))
            """)
    }

    private static func letter(_ body: String) -> [UInt8] {
        Array(
            """
            From: Circle <circle@example.com>
            To: ada@example.org
            Subject: The readers' circle
            Date: Mon, 23 Nov 2026 10:00:00 +0000
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8

            <html><body>\(body)</body></html>
            """.utf8)
    }
}
