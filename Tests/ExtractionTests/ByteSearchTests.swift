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

    @Test func `is found behind what begins like it, however long it is`() {
        let wanted = [UInt8](repeating: 0x61, count: 40) + [0x62]
        let text = [UInt8](repeating: 0x61, count: 100) + [0x62, 0x63]
        #expect(text.end(ofFirst: wanted) == 101)
        #expect(text.dropLast(2).end(ofFirst: wanted) == nil)
    }

    @Test func `is told by its place in the whole, where a part is searched`() {
        let bytes = Array("ab ab ab".utf8)
        #expect(bytes[2...].end(ofFirst: Array("ab".utf8)) == 5)
        #expect(bytes[2..<4].end(ofFirst: Array("ab".utf8)) == nil)
    }
}
