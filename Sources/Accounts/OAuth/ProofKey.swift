private import Crypto
internal import FoundationEssentials
internal import Transport

/// The proof that who brings a code is who asked for it (PKCE, RFC 7636, method S256).
struct ProofKey: Sendable {
    /// What is shown with the code.
    let verifier: Secret<String>

    /// A new one, of 256 random bits.
    init() {
        self.init(verifier: Self.random())
    }

    init(verifier: String) {
        self.verifier = Secret(verifier)
    }

    /// What is shown when the code is asked for.
    var challenge: String {
        Self.encoded(Array(SHA256.hash(data: Data(verifier.reveal().utf8))))
    }

    /// 256 random bits in 43 letters, digits, `-` and `_`.
    static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return encoded((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// Base 64 for addresses, without padding (RFC 4648, section 5).
    private static func encoded(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { letter in
                switch letter {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: letter
                }
            })
    }
}
