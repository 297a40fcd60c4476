@testable import Extraction
import Testing

@Suite struct `A stretch of bytes` {
    @Test(
        arguments: [
            ("aab", "aaab", 4), ("aab", "aabaab", 3), ("abab", "abacabab", 8), ("a", "a", 1), ("b", "a", nil),
            ("", "a", 0), ("a", "", nil), ("", "", 0), ("ab", "a", nil), ("aaa", "aa", nil), ("ba", "aba", 3),
        ] as [(String, String, Int?)])
    func `is found where it first ends`(wanted: String, text: String, end: Int?) {
        #expect(Array(text.utf8).end(ofFirst: Array(wanted.utf8)) == end)
    }

    @Test func `is told by its place in the whole, where a part is searched`() {
        let bytes = Array("ab ab ab".utf8)
        #expect(bytes[2...].end(ofFirst: Array("ab".utf8)) == 5)
        #expect(bytes[2..<4].end(ofFirst: Array("ab".utf8)) == nil)
    }
}
