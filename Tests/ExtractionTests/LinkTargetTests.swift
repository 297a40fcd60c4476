import TestSupport
import Testing

@testable import Extraction

struct `The host that a link's address names besides its own` {
    @Test(arguments: [
        "https://click.example/c?url=https%3A%2F%2Fapp.example.org%2Fverify%3Ft%3D1",
        "https://click.example/CL0/https:%2F%2Fapp.example.org%2Fverify/1/00",
        "https://click.example/?u=https%253A%252F%252Fapp.example.org%252Fx",
        "https://click.example/go?to=HTTP://App.Example.org:8080/x",
        "https://mail.example/?next%3Dhttps%3A%2F%2Fapp.example.org&data=05",
        "https://click.example/#https://app.example.org",
        "https://click.example/https/what?https=1&to=https://app.example.org",
        "https://click.example/?u=https%3A%2F%2Fbank.example%40app.example.org%2Fc",
        "https://click.example/?u=https://bank.example@app.example.org/c",
        "https://click.example/?u=https%3A%2F%2Fapp.example.org%2Fc%40bank.example",
    ])
    func `is noted where it stands plainly`(address: String) {
        #expect(LinkAddress(Array(address.utf8))?.target == "app.example.org")
    }

    @Test(arguments: [
        "https://app.example.org/verify?next=https://app.example.org/home",
        "https://click.example/ls/click?upn=u001.aHR0cHM6Ly9hcHAuZXhhbXBsZS5vcmc",
        "https://click.example/xhttps://app.example.org", "https://click.example/?u=https://localhost/x",
        "https://click.example/?u=http:/app.example.org", "https://click.example/?u=https://app..example/",
        "https://click.example/?u=https%3A%2F%2F", "https://click.example/?u=ftp://app.example.org",
        "https://click.example/http", "https://click.example",
    ])
    func `is none where none stands there, or it is hidden`(address: String) throws {
        let link = try #require(LinkAddress(Array(address.utf8)))
        #expect(link.target == nil)
    }

    @Test(arguments: try SavedLetter.all.filter { try $0.expectation.findings.contains { $0.target != nil } })
    func `comes with the finding`(letter: SavedLetter) throws {
        let found = Extractor().findings(in: Letter(parsing: try letter.bytes))
        for expected in try letter.expectation.findings where expected.target != nil {
            #expect(found.contains { $0.value == expected.url && $0.target == expected.target })
        }
    }
}

struct `The host of a link` {
    @Test(arguments: ["192.0.2.7", "0x7f000001", "0xC0.0.0x2.1", "2130706433", "[2001:db8::1]"])
    func `is an address`(host: String) throws {
        #expect(try #require(LinkAddress(Array("https://\(host)/confirm".utf8))).isAddressLiteral)
    }

    @Test(arguments: ["0xacab.example", "0x7f.example.org", "app.example.org", "192.0.2.example"])
    func `is a name, whatever it begins with`(host: String) throws {
        #expect(try !#require(LinkAddress(Array("https://\(host)/confirm".utf8))).isAddressLiteral)
    }
}
