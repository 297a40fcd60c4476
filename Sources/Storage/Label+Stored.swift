internal import FoundationEssentials
internal import GRDB

extension Label {
    /// The label under which an item is kept.
    init(id: Int64, of item: Item) {
        self.init(
            id: id, mailbox: item.mailbox, uidValidity: item.uidValidity, uid: item.uid,
            received: Date(timestamp: item.received.timestamp),
            expires: item.expires.map { Date(timestamp: $0.timestamp) }, isEnding: item.isEnding,
            goes: item.goes.map { Date(timestamp: $0.timestamp) })
    }

    /// All that lies open beside a sealed payload, its tag included.
    func transcript(tag: [UInt8]) -> Transcript {
        var transcript = Transcript("latchkey label")
        transcript.add(id)
        transcript.add(mailbox.account)
        transcript.add(mailbox.id)
        transcript.add(uidValidity)
        transcript.add(uid)
        transcript.add(received.timestamp)
        transcript.add(UInt8(isEnding ? 2 : 0) | (expires == nil ? 0 : 1))
        transcript.add(expires?.timestamp ?? 0)
        transcript.add(tag)
        return transcript
    }
}

extension Date {
    /// Milliseconds since 1970, as the file holds them; times that no calendar knows become the nearest it does.
    var timestamp: Int64 {
        let bound = 8.64e15
        let milliseconds = (timeIntervalSince1970 * 1000).rounded()
        return milliseconds.isNaN ? 0 : Int64(min(max(milliseconds, -bound), bound))
    }

    init(timestamp: Int64) {
        self.init(timeIntervalSince1970: Double(timestamp) / 1000)
    }
}
