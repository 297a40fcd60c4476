import Extraction

extension Trust.Warning {
    /// Why the origin is doubtful, for people.
    var words: String {
        switch self {
        case .spamFolder: "it lay in the spam folder"
        case .authenticationFailed: "the sender's domain did not vouch for it"
        case .ambiguousSender: "it names more than one sender"
        case .posingName: "the sender's name shows another address"
        case .foreignHost: "the link leads to another domain than the sender's"
        case .textNamesOtherHost: "the link's words name another host than it leads to"
        case .userInfo: "the link hides its host behind a user name"
        case .addressLiteral: "the link leads to a bare address"
        case .lookAlike: "the domain looks like a known one"
        case .notSecure: "the link is not encrypted"
        case .mixedScripts: "the domain mixes scripts"
        case .hidden: "it stands beside text that is hidden"
        }
    }
}
