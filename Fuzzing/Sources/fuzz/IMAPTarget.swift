private import IMAP

extension Target {
    /// What a server says, handed over whole, cut off, byte by byte and in uneven pieces: the same comes of it.
    static let imap = Target(name: "imap") { bytes in
        let whole = outcomes(of: bytes[...]) { Int.max }
        require(whole.count <= bytes.count + 1, "more responses than bytes")
        require(outcomes(of: bytes[...]) { 1 } == whole, "bytes one by one are read in another way")
        var state = bytes.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let pieces = outcomes(of: bytes[...]) {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 16) % 61 + 1
        }
        require(pieces == whole, "uneven pieces are read in another way")
        let cut = outcomes(of: bytes.prefix(Int(state >> 8) % (bytes.count + 1))) { Int.max }
        require(whole.starts(with: cut), "a beginning says more than the whole")

        var mailboxes: [Mailbox] = []
        for case .response(.mailbox(let mailbox)) in whole {
            let name = mailbox.name
            _ = (
                name.lastLevel(delimiter: mailbox.delimiter), name.isInbox, mailbox.uses, mailbox.isSelectable
            )
            require(name.display.utf8.count <= bound(on: name.raw.count), "a name that grows")
            require(
                MailboxName(name.display).display.utf8.elementsEqual(name.display.utf8),
                "a name that changes on its way")
            mailboxes.append(mailbox)
        }
        _ = SpamFolder.find(in: mailboxes)
    }

    private enum Outcome: Equatable {
        case response(Response)
        case error(IMAPError)
    }

    /// All that comes of a stream, up to where it cannot be cut into responses any more.
    private static func outcomes(of bytes: ArraySlice<UInt8>, piece: () -> Int) -> [Outcome] {
        var parser = ResponseParser()
        var found: [Outcome] = []
        var rest = bytes
        while !rest.isEmpty {
            let next = rest.prefix(piece())
            rest = rest.dropFirst(next.count)
            parser.append(Array(next))
            while true {
                do throws(IMAPError) {
                    guard let response = try parser.next() else { break }
                    found.append(.response(response))
                } catch {
                    found.append(.error(error))
                    require(!error.description.isEmpty, "an error without words")
                    if case .tooMuch(let excess) = error, excess != .depth { return found }
                }
            }
        }
        return found
    }
}
