private import HTML
import Words

/// What programs write for those who write programs: patches, logs and traces, in which numbers are anything.
enum ProgramText {
    /// How lines of patches begin, and of what is said of them.
    private static let beginnings = [
        "diff --git ", "@@ -", "+++ ", "--- a/", "signed-off-by: ", "traceback (most recent call last)",
        "modified: trunk/", "error: failed to ",
    ].map { Array($0.utf8) }
    /// What stands within lines of logs, traces and lists of changes.
    private static let pieces = [
        "exit code ", "exit code: ", "exit status ", " insertions(+)", " insertion(+)", " deletions(-)",
        " deletion(-)", "node_modules/",
    ].map { Array($0.utf8) }

    /// Whether a page has any of it.
    static func isContained(in reading: Reading) -> Bool {
        let bytes = reading.folded.bytes
        return reading.page.text.lines.indices.contains { line in
            let line = bytes[reading.range(ofLine: line)]
            return beginnings.contains { line.starts(with: $0) }
                || pieces.contains { line.end(ofFirst: $0) != nil }
        }
    }
}
