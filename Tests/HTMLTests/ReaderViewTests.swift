import HTML
import Testing

@Suite struct `A reader's view of saved documents` {
    @Test func `there are documents to read`() {
        #expect(HTMLFixture.all.count >= 40)
    }

    @Test(arguments: HTMLFixture.all)
    func `shows the lines, links and hidden texts that a browser shows`(fixture: HTMLFixture) throws {
        let view = View(HTMLDocument(parsing: try fixture.html))
        let expected = try? fixture.expectedView()
        if view != expected { try fixture.keep(actual: view) }
        #expect(view == expected)
    }

    @Test(arguments: HTMLFixture.all)
    func `is the same whatever the line ends are`(fixture: HTMLFixture) throws {
        let html = try fixture.html
        let crlf = html.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        var (one, other) = (HTMLDocument(parsing: html), HTMLDocument(parsing: crlf))
        // What a script holds is handed on as it stands.
        one.structuredData = []
        other.structuredData = []
        #expect(View(one) == View(other))
    }
}
