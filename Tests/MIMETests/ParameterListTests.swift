@testable import MIME
import Testing

@Suite struct `Parameters` {
    private func read(_ value: String) -> [String: String] {
        let list = ParameterList(parsing: Array(value.utf8))
        return Dictionary(
            list.parameters.map { (String(decoding: $0.name, as: UTF8.self), $0.text) },
            uniquingKeysWith: { a, _ in a })
    }

    @Test(arguments: [
        ("text/plain", [:]),
        ("text/plain;", [:]),
        ("text/plain; charset=utf-8", ["charset": "utf-8"]),
        ("text/plain;CHARSET = \"utf-8\" ; x=y", ["charset": "utf-8", "x": "y"]),
        ("text/plain charset=utf-8", ["charset": "utf-8"]),
        ("text/plain; (c) charset (d) = (e) utf-8 (f) ; x=y", ["charset": "utf-8", "x": "y"]),
        ("text/plain; name=My File.pdf; x=y", ["name": "My File.pdf", "x": "y"]),
        ("text/plain; name=a b=c", ["name": "a", "b": "c"]),
        ("text/plain; name=\"a; b=c\"", ["name": "a; b=c"]),
        ("text/plain; name=\"open", ["name": "open"]),
        ("text/plain; name=; x=y", ["name": "", "x": "y"]),
        ("text/plain; =; ;; x=y", ["x": "y"]),
        ("text/plain; x=1; x=2", ["x": "1"]),
        ("text/plain; name==?utf-8?q?caf=C3=A9?=", ["name": "café"]),
        ("text/plain; name=\"=?utf-8?q?caf=C3=A9?=\"", ["name": "café"]),
        ("text/plain; name*=utf-8'en'caf%C3%A9", ["name": "café"]),
        ("text/plain; name*=iso-8859-1''caf%E9; name=cafe", ["name": "café"]),
        ("text/plain; name=cafe; name*=iso-8859-1''caf%E9", ["name": "café"]),
        ("text/plain; name*0=a; name*1=b; name*2=c", ["name": "abc"]),
        ("text/plain; name*2=c; name*0=a; name*1=b", ["name": "abc"]),
        ("text/plain; name*0*=utf-8''%C3; name*1*=%A9%; name*2=%41", ["name": "é%%41"]),
        (
            "text/plain; name*0*=utf-8'en-us'caf%C3%A9%20; name*1=\"%41 \"; name*2*=%42",
            ["name": "café %41 B"]
        ),
        ("text/plain; name*0*=koi8-r'ru'%EB%CF; name*1*=%C4", ["name": "Код"]),
        ("text/plain; name*0=caf; name*1*=%C3%A9", ["name": "café"]),
        ("text/plain; name*=''caf%C3%A9", ["name": "café"]),
        ("text/plain; name*=x-unknown''caf%E9", ["name": "café"]),
        ("text/plain; name*=caf%C3%A9", ["name": "café"]),
        ("text/plain; name*=utf-8''100%; x=y", ["name": "100%", "x": "y"]),
        ("text/plain; name*=utf-8''%4; x*=utf-8''%zz", ["name": "%4", "x": "%zz"]),
        ("text/plain; name*=utf-8'caf", ["name": "utf-8'caf"]),
        ("text/plain; name*1=b; name*2=c", ["name": "bc"]),
        ("text/plain; name*0=a; name*2=c", ["name": "ac"]),
        ("text/plain; name*0=a; name*0=z; name*1=b", ["name": "ab"]),
        ("text/plain; name=plain; name*0*=utf-8''a; name*1*=b", ["name": "ab"]),
        ("text/plain; NAME*0*=UTF-8''A; Name*1*=b", ["name": "Ab"]),
        ("text/plain; name*x=a", ["name": "a"]),
        ("text/plain; name*99999=a; name*=utf-8''b", ["name": "b"]),
    ])
    func `are read with their names in lower case`(value: String, expected: [String: String]) {
        #expect(read(value) == expected)
    }

    @Test func `a hundred thousand pieces are cut at the limit`() {
        let pieces = (0..<100_000).map { "; name*\($0)=x" }.joined()
        let list = ParameterList(parsing: Array("text/plain\(pieces)".utf8))
        #expect(list.first("name")?.count == Limits.parameters)
    }

    @Test(arguments: [
        "(", "(b=2", "\"", "a=", "a=b", "a=b ", "a=b;", "a b ", "=", ";", ",", "*", "a*0*=%", "'", "\\", "/",
        "a/",
    ])
    func `cost grows as the bytes do`(piece: String) {
        func work(_ count: Int) -> Int { ParameterList(parsing: repeated(piece, count)).work }
        let once = work(2000)
        #expect(work(4000) <= once * 5 / 2 + 100)
        #expect(once <= 6 * (2000 * piece.utf8.count + 100))
    }
}

@Suite struct `Media types` {
    @Test(arguments: [
        ("TEXT/HTML", "text", "html"), ("text / html ; a=b", "text", "html"),
        ("\"text/html\"", "text", "html"),
        ("text/html (what) ; a=b", "text", "html"), ("image/svg+xml", "image", "svg+xml"),
    ])
    func `are read in lower case`(value: String, type: String, subtype: String) {
        let read = MediaType(ParameterList(parsing: Array(value.utf8)))
        #expect(read?.type == type)
        #expect(read?.subtype == subtype)
    }

    @Test(arguments: ["", "text", "/", "text/", "/html", "text/ht ml/x/", "te<xt/html"])
    func `that are none are not read`(value: String) {
        #expect(MediaType(ParameterList(parsing: Array(value.utf8)))?.subtype ?? "" != "html")
        let message = Message(parsing: Array("Content-Type: \(value)\n\nx".utf8))
        #expect(message.body.mediaType.type == "text")
    }
}
