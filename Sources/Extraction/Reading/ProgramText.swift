private import HTML
import Words

/// What programs write for those who write programs: patches, logs and traces, in which numbers are anything.
enum ProgramText {
    /// How lines of patches begin, and of what is said of them.
    private static let beginnings = [
        "diff --git ", "@@ -", "+++ ", "--- a/", "signed-off-by: ", "traceback (most recent call last)",
        "modified: trunk/", "error: failed to ",
    ].map { Array($0.utf8) }
    /// What stands within lines of logs and lists of changes; the second byte of each is an "x" or a sign, which are rare.
    private static let pieces = [
        "exit code ", "exit code: ", "exit status ", "n(+)", "s(+)", "n(-)", "s(-)", "e_modules/",
    ]
    .map { Array($0.utf8) }

    /// Whether a page has any of it.
    static func isContained(in reading: Reading) -> Bool {
        let bytes = reading.folded.bytes
        if bytes.indices.contains(where: { at in
            "x(_".utf8.contains(bytes[at]) && at > 0
                && pieces.contains { bytes[(at - 1)...].starts(with: $0) }
        }) {
            return true
        }
        return reading.page.text.lines.indices.contains { index in
            let line = bytes[reading.range(ofLine: index)]
            return beginnings.contains { line.starts(with: $0) }
        }
    }
}
