import Ingestion

/// How far a scan of accounts has come, as a bar on the terminal: messages, their rate, the time left, and findings.
struct ScanProgress {
    private var line = StatusLine()
    private var total = 0
    private var read = 0
    private var found = 0
    private let begun = ContinuousClock.now

    private static let width = 24

    /// Takes note of what happens, and shows it.
    mutating func note(_ event: Scan.Event) {
        switch event {
        case .found(let count): total += count
        case .read(let count): read += count
        case .kept(let message): found += message.kept.count
        case .failed: break
        }
        guard total > 0 else { return }
        line.show(Self.words(read: read, of: total, findings: found, after: begun.duration(to: .now)))
    }

    /// Makes room for another line, or for the end.
    func clear() { line.clear() }

    /// The bar and its figures.
    static func words(read: Int, of total: Int, findings: Int, after time: Duration) -> String {
        let filled = total == 0 ? width : width * min(read, total) / total
        let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
        let seconds = time / .seconds(1)
        let rate = seconds > 0 ? Double(read) / seconds : 0
        let left = rate > 0 ? ", \(Int(Double(max(total - read, 0)) / rate)) s left" : ""
        return "[\(bar)] \(read) of \(total) messages, \(Int(rate))/s\(left), "
            + "\(findings) finding\(findings == 1 ? "" : "s")"
    }
}
