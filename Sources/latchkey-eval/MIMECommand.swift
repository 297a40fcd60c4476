import ArgumentParser
import Foundation
import MIME

/// `latchkey-eval mime`: each message as MIME reading sees it, one JSON object a line.
struct MIMECommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mime",
        abstract: "Print subject, sender and decoded leaf parts of messages as JSON Lines.")

    @OptionGroup var list: MailList

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for path in try list.paths() {
            let source = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            var line = try encoder.encode(Reading(path, Message(parsing: source)))
            line.append(0x0A)
            try FileHandle.standardOutput.write(contentsOf: line)
        }
    }
}

/// A message in the form that is compared: multiparts opened, a message inside a message a leaf.
private struct Reading: Encodable {
    let source: String
    let subject: String?
    let from: String?
    let parts: [Leaf]

    struct Leaf: Encodable {
        let type: String
        let text: String?
    }

    init(_ path: String, _ message: Message) {
        source = path
        subject = message.subject
        from = message.from?.address
        var leaves: [Leaf] = []
        var waiting = [message.body]
        while let part = waiting.popLast() {
            if part.mediaType.isMultipart {
                waiting.append(contentsOf: part.children.reversed())
                continue
            }
            leaves.append(
                Leaf(
                    type: "\(part.mediaType.type)/\(part.mediaType.subtype)",
                    text: part.unjoinedText().map { String(decoding: $0, as: UTF8.self) }))
        }
        parts = leaves
    }

    enum CodingKeys: String, CodingKey { case source, subject, from, parts }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(source, forKey: .source)
        try container.encode(subject, forKey: .subject)
        try container.encode(from, forKey: .from)
        try container.encode(parts, forKey: .parts)
    }
}
