import FoundationEssentials

/// Figures in the text format that Prometheus reads (version 0.0.4).
struct Exposition {
    /// All lines so far, each family of figures with what it means before it.
    private(set) var lines: [String] = []

    /// What a figure does over time.
    enum Kind: String {
        case gauge, counter
    }

    /// One figure, told from others of its family by its labels.
    struct Sample {
        let labels: [(name: String, value: String)]
        let value: Double

        init(_ value: Double, _ labels: (name: String, value: String)...) {
            self.labels = labels
            self.value = value
        }

        init(_ isSo: Bool, _ labels: (name: String, value: String)...) {
            self.labels = labels
            value = isSo ? 1 : 0
        }

        init(_ moment: Date, _ labels: (name: String, value: String)...) {
            self.labels = labels
            value = moment.timeIntervalSince1970.rounded(.down)
        }
    }

    /// Adds a family of figures; one without samples is left out.
    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ samples: [Sample]) {
        guard !samples.isEmpty else { return }
        lines.append("# HELP \(name) \(help)")
        lines.append("# TYPE \(name) \(kind.rawValue)")
        for sample in samples {
            let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }
            let place = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
            lines.append("\(name)\(place) \(Self.number(sample.value))")
        }
    }

    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for character in Inert.text(value).unicodeScalars {
            if character == "\\" || character == "\"" { escaped += "\\" }
            escaped.unicodeScalars.append(character)
        }
        return escaped
    }

    private static func number(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? "\(value)"
    }
}
