import Extraction
import Foundation
import Ingestion

/// Labels and the folder of the messages that they name.
struct LabelledSet {
    let labels: [MailLabel]
    let folder: URL

    init(labels path: String, folder: String) throws {
        labels = try MailLabel.load(from: path)
        self.folder = URL(fileURLWithPath: folder)
    }

    /// Every set in a folder: a `labels.jsonl` beside a folder `mail`.
    static func all(in folder: String) throws -> [LabelledSet] {
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.split(separator: "/").last == "labels.jsonl" }.sorted().map { file in
            let labels = URL(fileURLWithPath: folder).appendingPathComponent(file)
            return try LabelledSet(
                labels: labels.path,
                folder: labels.deletingLastPathComponent().appendingPathComponent("mail").path)
        }
    }

    /// The messages, read.
    func read(threshold: Double) async throws -> [ReadMail] {
        var waiting = labels[...]
        var mails: [ReadMail] = []
        let folder = folder
        let extractor = Extractor(threshold: 0)
        try await OrderedWork.run(
            next: { waiting.popFirst() },
            work: { label in
                let bytes = (try? Data(contentsOf: folder.appendingPathComponent(label.file))) ?? Data()
                return (label, extractor.findings(in: Letter(parsing: [UInt8](bytes))))
            },
            consume: { mails.append(ReadMail($0.0, weighed: $0.1, threshold: threshold)) })
        return mails
    }
}
