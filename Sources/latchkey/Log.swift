import Logging

/// Log entries: fields in the journal where standard error leads there, else lines on standard error,
/// `latchkey: sentence (key=value, ...)`, made fit for a terminal.
struct Log: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    private static let journal = Journal()

    /// A logger; silent below warnings unless asked to speak.
    static func logger(isVerbose: Bool) -> Logger { logger(level: isVerbose ? .debug : .warning) }

    /// A logger; silent below a level.
    static func logger(level: Logger.Level) -> Logger {
        Logger(label: "latchkey") { _ in Log(logLevel: level) }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        if let journal = Self.journal {
            let details = all.map { (key: $0.key, value: Inert.text("\($0.value)")) }
            if journal.write(Inert.text("\(event.message)"), level: event.level, details: details) { return }
        }
        let pairs = all.map { "\($0.key)=\($0.value)" }
        let details = pairs.isEmpty ? "" : " (\(pairs.joined(separator: ", ")))"
        Output.note("latchkey: " + Inert.text("\(event.message)\(details)"))
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
}
