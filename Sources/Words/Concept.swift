/// What a word or phrase means in a letter that hands over a code or a link, whatever its language.
public enum Concept: UInt8, Sendable, CaseIterable {
    // MARK: Names of codes and numbers

    /// Names a code for one sign-in or verification beyond doubt: "verification code", "one-time password".
    case oneTimeCode
    /// May name one: "code", "PIN".
    case code
    /// Names the signs that one is told to type, and those of anything else: "digits", "figures".
    case digits
    /// Names a credential that lasts: "online access code", "activation code", "enrolment code", "invitation
    /// code".
    case accessCode
    /// Names a backup code: "recovery code", "backup code".
    case recoveryCode
    /// Names a number by which a case or request is tracked: "receipt number", "case number", "ticket
    /// number".
    case receipt
    /// Names any other number or code, and words that only look like "code": "order number", "zip code",
    /// "unicode".
    case bait

    // MARK: What a letter says around a code

    /// Tells the reader to type something: "enter", "use this code", "copy".
    case enter
    /// Leads on to something without asking to type it: "your", "below", "the following".
    case pointing
    /// Says that it stops working: "expires in", "valid for", "within the next".
    case expiry
    /// What a life is counted in, as are the three below.
    case second
    case minute
    case hour
    case day
    /// "do not share this code with anyone".
    case secrecy
    /// "if you did not request this", "ignore this email".
    case unrequested
    /// The line in which a letter says what it is about: "in the subject line".
    case subjectLine
    /// Says that a code went elsewhere: "we texted you a code", "sent to your phone", "check your
    /// authenticator app".
    case elsewhere
    /// Says that what follows is but an example: "for example".
    case example
    /// Says that something is over: "has been used", "was changed", "you have successfully signed in".
    case spent
    /// Says that a request has come in, or what to do with its number: "we have received your request", "please quote".
    case received
    /// Thanks for something that has come in, which people write to one another too: "thank you for your message".
    case thanks
    /// What a reader may have sent to a desk or an authority: "request", "complaint", "claim", "application", "report".
    case request
    /// Says that something has come in: "received", "registered", "logged", "submitted".
    case arrival
    /// Says that a desk's work has come to the reader: "assigned to you".
    case assigned
    /// A number, without a word about of what: "number", "no.", "reference".
    case numbering

    // MARK: What pressing a link does

    /// "confirm", "verify", "activate", "validate", "complete your registration".
    case confirm
    /// The thing confirmed: "email address", "account", "registration".
    case address
    /// "password".
    case password
    /// What one does to a password: "reset", "choose a new", "change", "forgot", "recover".
    case reset
    /// "sign in", "log in", "magic link".
    case signIn
    /// What asks for a code besides a password: "two-factor authentication", "two-step verification".
    case secondFactor
    /// Says that somebody made an account for the reader: "created an account for you".
    case enrolment
    /// Says that one step is left: "almost there", "one more step".
    case unfinished
    /// "invitation", "invited you", "accept the invitation", "join".
    case invite
    /// Says that a booking, an order or a visit is confirmed: "reservation confirmed", "booking confirmation".
    case booked
    /// A meeting or event one is asked to: "meeting", "webinar", "calendar", "RSVP".
    case appointment
    /// Tells the reader to press: "click the link below", "the following button", "copy and paste this
    /// address".
    case press
    /// Something to win, to get for nothing or to buy: "reward", "prize", "you have won", "bonus".
    case offer
    /// Links that are never offered: "unsubscribe", "privacy policy", "help centre", "this was not me", "view
    /// in browser".
    case never
}
