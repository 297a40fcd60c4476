import Logging

/// Log lines on standard error: `latchkey: sentence (key=value, ...)`, made fit for a terminal.
struct Log: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    /// A logger; silent below warnings unless asked to speak.
    static func logger(isVerbose: Bool) -> Logger { logger(level: isVerbose ? .debug : .warning) }

    /// A logger; silent below a level.
    static func logger(level: Logger.Level) -> Logger {
        Logger(label: "latchkey") { _ in Log(logLevel: level) }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let pairs = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let details = pairs.isEmpty ? "" : " (\(pairs.joined(separator: ", ")))"
        Output.note("latchkey: " + Inert.text("\(event.message)\(details)"))
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
}
