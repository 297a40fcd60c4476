import Extraction

extension Trust.Warning {
    /// The doubt as a sentence for people, without a full stop.
    var sentence: String {
        switch self {
        case .spamFolder: "the message lay in the spam folder"
        case .authenticationFailed: "the receiving server says that the sender is not who it claims to be"
        case .unprovenSender: "the receiving server found nothing that ties the message to its sender"
        case .foreignHost: "the link leads to another domain than the sender's"
        case .textNamesOtherHost: "the words of the link name another host than its address"
        case .userInfo: "the address of the link has a name before its host, to look like another"
        case .addressLiteral: "the host of the link is a number, not a name"
        case .lookAlike: "a host is written to look like another"
        case .notSecure: "the link is not encrypted (https)"
        case .ambiguousSender: "the message names several senders"
        case .posingName: "the sender's name or address poses as another address"
        case .hidden: "the value stands in text that is not shown"
        case .plainTextOnly: "the code stands in the plain text only, not in the HTML that is shown"
        case .mixedScripts: "letters of several scripts make up the value"
        }
    }
}
