import Extraction
import FoundationEssentials
import Transport

/// A page of text, as a server gave it.
struct WebPage: Sendable {
    /// The address that it was read from.
    let address: HTTPSAddress
    /// Its media type with the parameters, as a message's field has it.
    let type: String
    /// Its bytes.
    let bytes: [UInt8]

    /// The page in an answer.
    init(_ response: HTTPSResponse, at address: HTTPSAddress) throws(PageError) {
        let server = address.description
        guard (200..<300).contains(response.status) else {
            throw .noPage(server: server, status: response.status)
        }
        let field = (response.header("Content-Type") ?? "text/html").unicodeScalars
            .filter { (0x20..<0x7F).contains($0.value) }.prefix(Self.typeLength)
        let text = String(String.UnicodeScalarView(field))
        let name = text.prefix { $0 != ";" }.trimmed.lowercased()
        let parameters = text.dropFirst(text.prefix { $0 != ";" }.count)
        switch name {
        case "text/html", "application/xhtml+xml": type = "text/html\(parameters)"
        case "text/plain": type = "text/plain\(parameters)"
        default: throw .notText(server: server)
        }
        self.address = address
        bytes = response.body
    }

    /// Of a media type and its parameters; the longest have fifty characters.
    private static let typeLength = 200

    /// The codes that the page shows, each as a finding of the letter whose link led here.
    ///
    /// Only codes: the links of a page lead around its site, and are for whoever looks at it.
    func findings(
        behind link: StoredFinding, numbered id: Int64, at moment: Date, with extractor: Extractor
    ) -> [StoredFinding] {
        let letter = Letter(parsing: source(in: link), from: Letter.Origin(received: moment))
        return extractor.findings(in: letter).filter { !$0.kind.isLink }.map { finding in
            var found = link
            found.finding = finding
            found.finding.trust = link.finding.trust
            found.finding.trust.warnings += finding.trust.warnings.filter {
                !link.finding.trust.warnings.contains($0)
            }
            if address.registrableDomain != link.letter.service,
                !found.finding.trust.warnings.contains(.foreignHost)
            {
                found.finding.trust.warnings.append(.foreignHost)
            }
            found.received = moment
            found.followed = StoredFinding.Followed(id: id, host: address.host)
            return found
        }
    }

    /// The page as the body of the letter that led to it, whose subject says what it is about.
    private func source(in link: StoredFinding) -> [UInt8] {
        let subject = Data(link.letter.subject.utf8).base64EncodedString()
        let sender = link.letter.sender.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? link.letter.sender : ""
        let head = "From: <\(sender)>\r\nSubject: =?utf-8?B?\(subject)?=\r\nContent-Type: \(type)\r\n\r\n"
        return Array(head.utf8) + bytes
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var trimmed: Substring {
        drop { $0 == " " || $0 == "\t" }.split(separator: " ").first ?? ""
    }
}
