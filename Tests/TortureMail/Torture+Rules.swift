extension Torture {
    /// Style sheets that ask much of each element (H69).
    static let rules: [Torture] = [
        Torture(
            "H69 rules for attributes", size: 4_000,
            make: { size in
                let rules = numbered(64) { "[data-a\($0)*=aaab]{color:red}[title~=a\($0)]{color:red}" }
                let value = String(repeating: "a", count: 100)
                return page(
                    bytes(
                        "<style>", rules, "</style>", repeated("<p data-a1='\(value)' title='a b'>x", size),
                        paragraph))
            }),
        Torture(
            "H69 attributes that rules ask for", size: 4_000, scale: 400,
            make: { size in
                let names = (0..<64).map { "data-a\($0)=1 " }.joined()
                let rules = numbered(64) { "[data-a\($0)=2]{color:red}" }
                return page(
                    bytes("<style>", rules, "</style>", repeated("<p \(names)>x", size / 8), paragraph))
            }),
        Torture(
            "H69 rules for neighbours", size: 6_000,
            make: { size in
                let rules = numbered(40) { ".a~p~p~.b\($0)~.a{color:red}i+.a{color:red}" }
                return page(bytes("<style>", rules, "</style>", repeated("<p class=a>x", size), paragraph))
            }),
        Torture(
            "H69 layers in one another", size: 20_000,
            make: { page(bytes("<style>", repeated("@layer x{", $0 / 4), "</style>", paragraph)) }),
    ]
}
