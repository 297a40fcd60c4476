internal import Crypto
private import FoundationEssentials

/// What makes a vault this vault: a random id, and the random key of its digests.
///
/// Both lie open in the file.
struct Nameplate {
    static let idSize = 16
    static let keySize = 32
    static let digestSize = 16

    let id: [UInt8]
    private let key: SymmetricKey

    init?(id: [UInt8], key: [UInt8]) {
        guard id.count == Self.idSize, key.count == Self.keySize else { return nil }
        self.id = id
        self.key = SymmetricKey(data: key)
    }

    /// A new vault's.
    static func random() -> (id: [UInt8], key: [UInt8]) {
        var random = SystemRandomNumberGenerator()
        func bytes(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
        return (bytes(idSize), bytes(keySize))
    }

    /// Tells whether the two values above are the ones that were written.
    var proof: [UInt8] {
        var transcript = Transcript("latchkey nameplate")
        transcript.add(id)
        return digest(transcript)
    }

    /// What stands for a folder, so that its name does not lie open.
    func mailbox(account: String, folder: String) -> MailboxKey {
        var transcript = Transcript("latchkey mailbox")
        transcript.add(account)
        transcript.add(folder)
        let digits = Array("0123456789abcdef".utf8)
        let hex = digest(transcript).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return MailboxKey(account: account, id: String(decoding: hex, as: UTF8.self))
    }

    /// What two rows of one account share when they are the same finding.
    func tag(account: String, identity: [UInt8]) -> [UInt8] {
        var transcript = Transcript("latchkey tag")
        transcript.add(account)
        transcript.add(identity)
        return digest(transcript)
    }

    /// Tells a bookmark from a damaged one; somebody who can write the file can make one too.
    func proof(of bookmark: Bookmark) -> [UInt8] {
        var transcript = Transcript("latchkey bookmark")
        transcript.add(bookmark.mailbox.account)
        transcript.add(bookmark.mailbox.id)
        transcript.add(bookmark.uidValidity)
        transcript.add(bookmark.nextUID)
        // Bookmarks of formats 1 to 5 have neither.
        if bookmark.since != nil || bookmark.anewBelow != 0 {
            transcript.add(bookmark.since?.timestamp ?? 0)
            transcript.add(bookmark.anewBelow)
        }
        return digest(transcript)
    }

    private func digest(_ transcript: Transcript) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: transcript.bytes, using: key).prefix(Self.digestSize))
    }
}
