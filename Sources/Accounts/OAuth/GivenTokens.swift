internal import Transport

/// What a service gave out.
struct GivenTokens: Sendable {
    /// What lets us in for a while.
    let access: Secret<String>
    /// What the next one is had with; `nil` when the last one stays good.
    let refresh: Secret<String>?
    /// How long the access token is good, in seconds from when it came; `nil` when the service does not say.
    let lifetime: Double?
}
