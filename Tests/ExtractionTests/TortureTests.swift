@testable import Extraction
import Testing
import TortureMail

@Suite struct `Messages made to hurt` {
    @Test(arguments: Torture.all)
    func `give what stood in them, and say what was cut`(torture: Torture) {
        let letter = Letter(parsing: torture.message(size: torture.size))
        let codes = Extractor().findings(in: letter).filter { $0.kind == .oneTimeCode }.map(\.copy)
        #expect(codes == torture.codes)
        #expect(Set(letter.defects) == torture.defects)
    }

    @Test(arguments: Torture.all)
    func `cost twice as much when they are twice as long`(torture: Torture) {
        let start = max(1, torture.scale / 4)
        let work = [start, start * 2, start * 4].map { size in
            let letter = Letter(parsing: torture.message(size: size))
            var work = letter.work
            _ = Extractor().yield(of: letter, work: &work)
            return work
        }
        #expect(work[0] > 0)
        #expect(work[1] * 2 <= work[0] * 5 + 2_000)
        #expect(work[2] * 2 <= work[1] * 5 + 2_000)
    }

    @Test func `have names of their own`() {
        #expect(Set(Torture.all.map(\.name)).count == Torture.all.count)
    }
}
