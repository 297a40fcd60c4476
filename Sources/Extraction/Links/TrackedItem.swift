/// An item of a tracker, forge or forum, as its address tells: `/issues/418`, `/topic/12-login`.
enum TrackedItem {
    private static let collections: Set<[UInt8]> = Set(
        [
            "issues", "issue", "tasks", "task", "bugs", "bug", "merge_requests", "pull", "pulls", "commit",
            "builds",
            "pipelines", "topic", "topics", "thread", "threads", "discussion", "discussions", "channel",
            "channels",
        ].map { Array($0.utf8) })

    /// Whether an address names one by its number.
    static func isNamed(by url: [UInt8]) -> Bool {
        let segments = url.prefix(Limits.linkWordsOfAddress).split(separator: UInt8(ascii: "/"))
        if segments.last.map({ $0.starts(with: "show_bug.cgi".utf8) }) ?? false { return true }
        return zip(segments, segments.dropFirst()).contains { collection, item in
            item.first.map(WordCharacter.isDigit) ?? false
                && collection.count <= 14 && collections.contains(collection.map(Folding.lowerASCII))
        }
    }
}
