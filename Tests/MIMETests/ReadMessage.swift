import FoundationEssentials
import MIME

/// What a fixture says must be read from a message.
struct ReadMessage: Codable, Equatable {
    var subject: String?
    var from: String?
    var name: String?
    var defects: [String]
    var leaves: [Leaf]

    struct Leaf: Codable, Equatable {
        var type: String
        var text: String?
        var filename: String?
        var isAttachment: Bool?
        var isEncrypted: Bool?
    }

    init(_ source: [UInt8]) {
        let message = Message(parsing: source)
        subject = message.subject
        from = message.from?.address
        name = message.from.flatMap { $0.name.isEmpty ? nil : $0.name }
        defects = message.defects.map(\.rawValue)
        leaves = message.body.all.filter { $0.isLeaf || $0.isEncrypted }.map { part in
            Leaf(
                type: "\(part.mediaType.type)/\(part.mediaType.subtype)",
                text: part.text().map { String(decoding: $0, as: UTF8.self) }, filename: part.filename,
                isAttachment: part.isAttachment ? true : nil, isEncrypted: part.isEncrypted ? true : nil)
        }
    }
}
