import FoundationEssentials
import Testing

@testable import Ingestion

@Suite struct `A sender that is looked for` {
    private func matches(_ query: String, _ address: String, _ name: String, _ service: String) -> Bool? {
        SenderQuery(query)?.matches(address: address, name: name, service: service)
    }

    @Test(arguments: [
        "MyAccount@uscis.dhs.gov", "uscis.dhs.gov", "dhs.gov", "@uscis.dhs.gov", "USCIS", " uscis ",
        "My Account",
    ])
    func `is known by address, domain, registrable domain and name`(query: String) {
        #expect(matches(query, "MyAccount@uscis.dhs.gov", "USCIS My Account", "dhs.gov") == true)
    }

    @Test(arguments: [
        "other@uscis.dhs.gov", "scis.dhs.gov", "gov", "uscis.gov", "usc", "account my", "us",
    ])
    func `is not taken for another`(query: String) {
        #expect(matches(query, "MyAccount@uscis.dhs.gov", "USCIS My Account", "dhs.gov") == false)
    }

    @Test func `is known by its own words where it writes through another service`() {
        #expect(matches("acme", "bounce@mail.sender.test", "Acme, Inc.", "sender.test") == true)
        #expect(matches("acme.test", "bounce@mail.sender.test", "acme.test", "sender.test") == false)
    }

    @Test(arguments: ["", "  ", "-", "@", "a\u{0}b", "a\nb", String(repeating: "x", count: 256)])
    func `is none when it is not one line of words`(query: String) {
        #expect(SenderQuery(query) == nil)
    }
}

@Suite struct `The time that mail takes` {
    @Test func `is that of the half that came soonest, and of the slowest`() {
        let time = DeliveryTime([300, 20, 40, 10])
        #expect(time?.usual == 20 && time?.slowest == 300 && time?.samples == 4)
    }

    @Test func `is not told by fewer than three letters`() {
        #expect(DeliveryTime([1, 2]) == nil)
    }

    @Test(arguments: [(60.0, 60.0), (0, 0), (-60, 0), (-121, nil), (8 * 86_400, nil)] as [(Double, Double?)])
    func `is told by clocks that agree`(seconds: Double, delay: Double?) {
        let sent = TestDate.moment
        #expect(DeliveryTime.delay(from: sent, to: sent + seconds) == delay)
        #expect(DeliveryTime.delay(from: sent, to: nil) == nil)
    }
}
