import Extraction
import FoundationEssentials
import Storage

extension Scan {
    /// Reads saved mail and keeps what is found.
    ///
    /// - Parameters:
    ///   - paths: Files, Maildirs and folders, as ``LocalMail`` takes them.
    ///   - report: Told of each message that brought something new, once it is kept, and of what could not be read.
    /// - Returns: What was done.
    /// - Throws: A `VaultError`; what was kept before stays.
    public func read(paths: [RawPath], report: (Event) -> Void) async throws -> Summary {
        var mail = LocalMail(paths: paths)
        let now = Date()
        var numbers = FolderNumbers()
        var summary = Summary()
        var waiting: [ScannedMessage] = []
        var held = 0
        try await OrderedWork.run(
            next: { mail.nextOrError().map { $0.map { ($0, numbers.next(in: $0.folder)) } } },
            work: { await read($0, now: now) },
            consume: { result in
                switch result {
                case .success(let message):
                    summary.messages += 1
                    if let first = waiting.first,
                        first.place.folder != message.place.folder || waiting.count == Self.batch
                            || held >= waitingLimit
                    {
                        try keepLocal(&waiting, into: &summary, report: report)
                        held = 0
                    }
                    guard !message.isEmpty else { break }
                    held += message.size
                    waiting.append(message)
                case .failure(let error):
                    summary.failed += 1
                    report(.failed(error))
                }
            })
        try keepLocal(&waiting, into: &summary, report: report)
        return summary
    }

    private func read(
        _ result: Result<(LocalMessage, UInt32), LocalMailError>, now: Date
    ) async -> Result<ScannedMessage, any Error> {
        do {
            let (message, number) = try result.get()
            do {
                return .success(
                    try await self.message(
                        message.bytes, isCut: message.isCut,
                        at: .local(folder: message.folder, number: number),
                        from: Letter.Origin(isSpam: message.isSpam), now: now))
            } catch {
                throw LocalMailError.notSurvived(path: message.source, cause: "\(error)")
            }
        } catch {
            return .failure(error)
        }
    }

    /// Local mail has no bookmark: it is read anew each time, and what is known is not kept again.
    private func keepLocal(
        _ waiting: inout [ScannedMessage], into summary: inout Summary, report: (Event) -> Void
    ) throws {
        guard let first = waiting.first else { return }
        let mailbox = vault.mailboxKey(account: first.place.account, folder: first.place.folder)
        let (news, kept) = try keep(waiting, in: mailbox, movingTo: nil, anewBelow: 0)
        summary.kept += kept
        news.forEach { report(.kept($0)) }
        waiting.removeAll(keepingCapacity: true)
    }
}

extension StoredFinding.Place {
    /// A message on this machine, in a folder by its absolute path.
    fileprivate static func local(folder: String, number: UInt32) -> StoredFinding.Place {
        var path = folder
        if !path.hasPrefix("/"), path != "-" {
            path =
                path == "."
                ? FileManager.default.currentDirectoryPath
                : "\(FileManager.default.currentDirectoryPath)/\(path)"
        }
        return StoredFinding.Place(account: local, folder: path, uidValidity: 0, uid: number)
    }
}

/// Numbers messages by folder, from 1.
private struct FolderNumbers {
    private var counts: [String: UInt32] = [:]

    mutating func next(in folder: String) -> UInt32 {
        counts[folder, default: 0] &+= 1
        return counts[folder, default: 0]
    }
}
