public import Transport

/// A conversation with a server, logged in.
///
/// It cannot be in two places, so it cannot be copied.
///
/// Nothing that it says changes a mailbox, ``change(_:in:under:by:)`` aside. What the server says out of turn is
/// taken at any time. After an error the conversation is over: every further call gives that error, and a new connection is wanted. Only
/// a refusal (``IMAPError/refused(command:reason:isTransient:)``) and ``IMAPError/unsendable(_:)`` leave it
/// as it was.
public struct IMAPSession: ~Copyable, Sendable {
    /// What the server can do, as it said after the login.
    public private(set) var capabilities = Capabilities()
    /// The mailbox that is open, kept up to date; `nil` before ``examine(_:)``.
    public private(set) var mailbox: MailboxState?
    /// Whether messages arrived since ``uids(from:since:)`` was last asked.
    public private(set) var hasNews = false
    /// How mailboxes that are not open stand now, as far as the server has told since ``watch(others:)`` was asked
    /// or this was last taken by ``takeTidings()``.
    public internal(set) var tidings: [MailboxName: MailboxState] = [:]
    /// The messages of the last fetch that did not come: gone meanwhile, or not given by the server.
    public internal(set) var missing: [UID] = []

    var fetching: Fetching?
    /// The mailboxes of which the server was asked to tell while they are not open.
    var others: Set<MailboxName> = []
    let patience: Patience
    private let channel: any IMAPChannel
    private var parser = ResponseParser()
    private var commands = 0
    private var failure: IMAPError?
    private var isLeaving = false
    private var skippable = Limits.skippedLines
    /// How many responses came since the last command was sent.
    private var responses = 0

    // MARK: Opening

    /// Connects, logs in and begins a conversation.
    public static func open(
        to endpoint: Endpoint, as login: Login, patience: Patience = .standard
    ) async throws(IMAPError) -> IMAPSession {
        let connection: Connection
        do throws(TransportError) {
            connection = try await Connection.open(to: endpoint, as: login)
        } catch {
            throw .transport(error)
        }
        return try await open(over: connection, patience: patience)
    }

    /// Begins a conversation over a channel that is logged in.
    ///
    /// What the server said behind its answer to the login may be lost or cut in two, so the first thing is
    /// to ask for its capabilities, and lines without meaning are skipped until that is answered.
    public static func open(
        over channel: any IMAPChannel, patience: Patience = .standard
    ) async throws(IMAPError) -> IMAPSession {
        var session = IMAPSession(over: channel, patience: patience)
        try await session.run(.capability)
        session.skippable = 0
        return session
    }

    private init(over channel: any IMAPChannel, patience: Patience) {
        self.channel = channel
        self.patience = patience
    }

    // MARK: Commands

    /// Says who we are, where the server wants to know: 163.com opens no mailbox before (RFC 2971).
    public mutating func identify(name: String, version: String, vendor: String) async throws(IMAPError) {
        guard capabilities.hasID else { return }
        let fields = [
            Command.IDField(name: "name", value: name), Command.IDField(name: "version", value: version),
            Command.IDField(name: "vendor", value: vendor),
        ]
        try await run(.id(fields))
    }

    /// Opens a mailbox for reading only.
    @discardableResult
    public mutating func examine(_ name: MailboxName) async throws(IMAPError) -> MailboxState {
        try await open(by: .examine(name))
    }

    /// Opens a mailbox by the command that does.
    mutating func open(by command: Command) async throws(IMAPError) -> MailboxState {
        try await finishFetching()
        // From here on no mailbox is open until the server says so (RFC 9051, section 6.3.2).
        mailbox = nil
        hasNews = false
        var state = MailboxState()
        try await run(command) { response throws(IMAPError) in
            switch response {
            case .exists(let count): state.exists = count
            case .status(let status):
                switch status.code {
                case .uidValidity(let validity): state.uidValidity = validity
                case .uidNext(let next): state.uidNext = next
                default: break
                }
            default: break
            }
        }
        mailbox = state
        return state
    }

    /// The UIDs of the open mailbox from one on, ascending.
    ///
    /// With `since`, messages received before that moment (in seconds since 1970-01-01 UTC) are left out; some
    /// of up to two days before remain, since servers count in days of their own time zone.
    public mutating func uids(from first: UID, since: Int64? = nil) async throws(IMAPError) -> [UID] {
        try await finishFetching()
        hasNews = false
        var found: [UID] = []
        try await run(.search(from: first, since: since.map { $0 - 86_400 })) { response throws(IMAPError) in
            // `n:*` always names the last message, even when it lies below n.
            if case .search(let uids) = response { found += uids.filter { $0 >= first } }
            guard found.count <= Limits.messages else { throw .tooMuch(.messages) }
        }
        found.sort()
        return found.reduce(into: []) { unique, uid in
            if unique.last != uid { unique.append(uid) }
        }
    }

    /// Waits until messages arrive, or so long; at once when some arrived since ``uids(from:since:)`` was
    /// last asked, or when there are ``tidings``.
    ///
    /// Silence is no proof that nothing came: servers go deaf. Ask again with ``uids(from:since:)`` from time
    /// to time.
    /// - Returns: whether messages arrived, or there are tidings.
    public mutating func idle(atMost duration: Duration) async throws(IMAPError) -> Bool {
        try await finishFetching()
        guard !isStirred else { return true }
        let end = ContinuousClock.now + duration
        let tag = try await send(.idle)
        var pace = Pace(patience)
        waiting: while true {
            switch try await next(for: .idle, &pace) {
            case .continuation: break waiting
            case .tagged(let other, let status):
                guard other == tag else { throw fail(.outOfStep) }
                try accept(status, of: .idle)
                return isStirred
            default: continue
            }
        }
        while !isStirred, case let left = ContinuousClock.now.duration(to: end), left > .zero {
            guard let response = try await next(within: left) else { break }
            if case .tagged(_, let status) = response {
                // The server ended it by itself.
                try accept(status, of: .idle)
                return isStirred
            }
        }
        try await transmit(Array("DONE\r\n".utf8))
        try await finish(.idle, tag: tag)
        return isStirred
    }

    /// Whether there is something to look at.
    private var isStirred: Bool { hasNews || !tidings.isEmpty }

    /// Ends the conversation politely, if the server still listens.
    public consuming func logOut() async {
        isLeaving = true
        guard (try? await send(.logout)) != nil else { return }
        let end = ContinuousClock.now + patience.farewell
        while case let left = ContinuousClock.now.duration(to: end), left > .zero {
            guard let response = try? await next(within: left) else { return }
            if case .tagged = response { return }
        }
    }

    // MARK: Saying

    /// Runs a command to its end and hands over every untagged response that came meanwhile.
    mutating func run(
        _ command: Command, _ take: (Response) throws(IMAPError) -> Void = { _ in }
    ) async throws(IMAPError) {
        try await finishFetching()
        let tag = try await send(command)
        try await finish(command, tag: tag, take)
    }

    private mutating func finish(
        _ command: Command, tag: String, _ take: (Response) throws(IMAPError) -> Void = { _ in }
    ) async throws(IMAPError) {
        var pace = Pace(patience)
        while true {
            let response = try await next(for: command, &pace)
            switch response {
            case .tagged(let other, let status):
                guard other == tag else { throw fail(.outOfStep) }
                return try accept(status, of: command)
            case .continuation: throw fail(.outOfStep)
            default:
                do throws(IMAPError) { try take(response) } catch { throw fail(error) }
            }
        }
    }

    /// Sends a command and gives its tag; where it holds a literal, the server must ask for it.
    mutating func send(_ command: Command) async throws(IMAPError) -> String {
        if let failure { throw failure }
        // Not `A1`: libcurl used such tags for the login.
        let tag = "L\(commands + 1)"
        let pieces = try command.encoded(tag: tag)
        commands += 1
        responses = 0
        try settle()
        for (index, piece) in pieces.enumerated() {
            if index > 0 { try await awaitContinuation(command, tag: tag) }
            try await transmit(piece)
        }
        return tag
    }

    private mutating func awaitContinuation(_ command: Command, tag: String) async throws(IMAPError) {
        var pace = Pace(patience)
        while true {
            switch try await next(for: command, &pace) {
            case .continuation: return
            case .tagged(let other, let status):
                guard other == tag, status.kind != .ok else { throw fail(.outOfStep) }
                try accept(status, of: command)
            default: continue
            }
        }
    }

    private mutating func transmit(_ bytes: [UInt8]) async throws(IMAPError) {
        do throws(TransportError) {
            try await channel.send(bytes)
        } catch {
            throw fail(.transport(error))
        }
    }

    /// Takes what has come before a command is sent.
    ///
    /// An answer to it cannot be there yet, except to one still under way.
    private mutating func settle() throws(IMAPError) {
        guard fetching == nil else { return }
        while let response = try parsed() {
            if case .tagged = response { throw fail(.outOfStep) }
        }
    }

    func accept(_ status: Status, of command: Command) throws(IMAPError) {
        if let refusal = refusal(status, of: command) { throw refusal }
    }

    func refusal(_ status: Status, of command: Command) -> IMAPError? {
        guard status.kind != .ok else { return nil }
        return .refused(
            command: command.name, reason: ServerText(status.text),
            isTransient: TransientReason.speaks(from: status.text))
    }

    // MARK: Listening

    /// The next response to a command; an error when it does not come in time.
    mutating func next(for command: Command, _ pace: inout Pace) async throws(IMAPError) -> Response {
        while true {
            if let response = try parsed() { return response }
            let wait = pace.wait
            let start = ContinuousClock.now
            guard wait > .zero, let bytes = try await receive(within: wait) else {
                throw fail(.timedOut(command: command.name))
            }
            pace.note(bytes.count, after: start.duration(to: .now))
        }
    }

    /// The next response, whatever it is; `nil` when none came in time.
    private mutating func next(within duration: Duration) async throws(IMAPError) -> Response? {
        let end = ContinuousClock.now + duration
        while true {
            if let response = try parsed() { return response }
            let left = ContinuousClock.now.duration(to: end)
            guard left > .zero, try await receive(within: left) != nil else { return nil }
        }
    }

    private mutating func receive(within duration: Duration) async throws(IMAPError) -> [UInt8]? {
        if let failure { throw failure }
        do throws(TransportError) {
            guard let bytes = try await channel.receive(within: duration) else { return nil }
            parser.append(bytes)
            return bytes
        } catch {
            throw fail(.transport(error))
        }
    }

    /// The next response among what has come, after what it says of the mailbox was noted.
    private mutating func parsed() throws(IMAPError) -> Response? {
        if let failure { throw failure }
        while true {
            do throws(IMAPError) {
                guard let response = try parser.next() else { return nil }
                try note(response)
                responses += 1
                guard responses <= Limits.responses else { throw .tooMuch(.responses) }
                return response
            } catch {
                guard case .unreadable = error, skippable > 0 else { throw fail(error) }
                skippable -= 1
            }
        }
    }

    private mutating func note(_ response: Response) throws(IMAPError) {
        switch response {
        case .capabilities(let words): capabilities = words
        case .exists(let count):
            guard let known = mailbox?.exists else { return }
            if count > known { hasNews = true }
            mailbox?.exists = count
        case .expunge:
            if let known = mailbox?.exists, known > 0 { mailbox?.exists = known - 1 }
        case .status(let status): try note(status)
        case .mailboxStatus(let name, let state):
            if others.contains(name) { tidings[name] = state }
        case .tagged(_, let status):
            if case .capability(let words) = status.code { capabilities = words }
        case .continuation, .mailbox, .search, .fetch, .other: break
        }
    }

    private mutating func note(_ status: Status) throws(IMAPError) {
        if status.kind == .bye, !isLeaving {
            throw .goodbye(
                reason: ServerText(status.text), isTransient: TransientReason.speaks(from: status.text))
        }
        switch status.code {
        case .capability(let words): capabilities = words
        case .uidValidity(let validity):
            guard let known = mailbox?.uidValidity, known != validity else { return }
            throw .mailboxReplaced
        default: break
        }
    }

    mutating func limitLiterals(to bytes: Int) {
        parser.largestLiteral = bytes
    }

    /// Ends the conversation with an error, for good.
    mutating func fail(_ error: IMAPError) -> IMAPError {
        if failure == nil { failure = error }
        return error
    }
}
