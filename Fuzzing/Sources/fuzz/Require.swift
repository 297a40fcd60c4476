private import Glibc

/// Ends the process, which libFuzzer takes for a crash, unless the claim holds.
func require(_ claim: @autoclosure () -> Bool, _ words: @autoclosure () -> String) {
    guard !claim() else { return }
    let line = Array("BROKEN: \(words())\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    abort()
}

/// Whether bytes are valid UTF-8.
func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
}

/// The most bytes that may come of so many.
///
/// A byte that no charset has becomes the three of U+FFFD; the two of a character that the supplement of
/// ISO-2022-JP does not have become three times as many.
func bound(on count: Int) -> Int {
    5 * count + 64
}
