import IMAP
import Testing
import Transport

@testable import Ingestion

@Suite struct `The time before a server is tried again` {
    private let lost = IMAPError.transport(.closed(server: "imap.example.org:993"))

    private func refusal(_ words: String) -> IMAPError {
        .refused(command: "UID FETCH", reason: ServerText(Array(words.utf8)), isTransient: true)
    }

    @Test func `doubles from a second to five minutes, half of it by chance`() {
        var backoff = Backoff()
        for step in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300] {
            let delay = backoff.delay(after: lost, lasted: .zero)
            #expect(delay >= .seconds(step) / 2 && delay <= .seconds(step), "\(step)")
        }
    }

    @Test func `is not the same for many that failed at the same moment`() {
        let delays = (0..<20).map { _ in
            var backoff = Backoff()
            return backoff.delay(after: lost, lasted: .zero)
        }
        #expect(Set(delays).count > 10)
    }

    @Test func `is short again after a conversation that went well for a while`() {
        var backoff = Backoff()
        for _ in 0..<8 { _ = backoff.delay(after: lost, lasted: .seconds(5)) }
        #expect(backoff.delay(after: lost, lasted: .seconds(59)) > .seconds(60))
        #expect(backoff.delay(after: lost, lasted: .seconds(61)) <= .seconds(1))
    }

    @Test func `is at least what the server asks for, up to an hour`() {
        var backoff = Backoff()
        let throttled = refusal("Request is throttled. Suggested Backoff Time: 92415 milliseconds")
        #expect(backoff.delay(after: throttled, lasted: .zero) == .milliseconds(92_415))
        #expect(backoff.delay(after: refusal("try again in 10 minutes"), lasted: .zero) == .seconds(600))
        #expect(backoff.delay(after: refusal("try again in 999999 s"), lasted: .zero) == .seconds(3600))
        #expect(
            backoff.delay(
                after: IMAPError.goodbye(
                    reason: ServerText(Array("retry after 90 seconds".utf8)), isTransient: true),
                lasted: .zero)
                == .seconds(90))
    }

    @Test(arguments: [
        "try again later", "try again in a while", "Backoff Time: -5 milliseconds",
        "Backoff Time: 99999999999999999999 ms",
        "try again in 5 fortnights", "",
    ])
    func `takes no time from words without one`(words: String) {
        #expect(IMAPError.pause(in: words) == nil)
    }
}
