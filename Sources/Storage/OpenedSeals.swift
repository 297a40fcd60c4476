internal import Crypto
private import FoundationEssentials

/// The keys of seals that were opened before, in a file beside the vault that the identity alone opens: each seal costs
/// the reader its 0.1 ms once.
///
///     file = version (1), nonce (12), entries, tag (16)
///     entry = SHA-256 of the sealed key (32), the key (32)
///
/// The entries are sealed by AES-256-GCM under a key that HKDF-SHA256 makes of the identity's seed and the vault's id.
/// The file spares time and holds nothing that the vault does not: where it is missing, damaged or another's, seals are
/// opened as if it had never been, and where it cannot be written, nothing is lost.
struct OpenedSeals {
    /// How many seals are worth the file: fewer are opened sooner than it is read and written.
    static let threshold = 64

    private static let version: UInt8 = 1
    private static let digestSize = 32
    private static let entrySize = digestSize + 32
    /// How large the file may be, in bytes: a million seals.
    private static let sizeLimit = 64 << 20

    private let path: String
    private let key: SymmetricKey
    private let context: [UInt8]
    /// The entries that the file had.
    private var known: [UInt8]
    /// Where they stand, by the first bytes of their digests.
    private var places: [UInt64: Int] = [:]

    static func path(besideVault vault: String) -> String { vault + ".opened" }

    init(besideVault vault: String, id: [UInt8], identity: Identity) {
        path = Self.path(besideVault: vault)
        var transcript = Transcript("latchkey opened")
        transcript.add(Self.version)
        transcript.add(id)
        context = transcript.bytes
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: identity.key.seedRepresentation), info: Data(context),
            outputByteCount: 32)
        known = Self.entries(in: path, under: key, context: context)
        for place in stride(from: 0, to: known.count, by: Self.entrySize) {
            places[Self.prefix(of: known[place...])] = place
        }
    }

    /// The key of a seal, if it was opened before.
    func key(of digest: [UInt8]) -> SymmetricKey? {
        guard let place = places[Self.prefix(of: digest[...])] else { return nil }
        let entry = known[place..<place + Self.entrySize]
        guard entry.starts(with: digest) else { return nil }
        return SymmetricKey(data: entry.dropFirst(Self.digestSize))
    }

    /// Writes down what a reader has opened, where much of it is new.
    ///
    /// - Parameters:
    ///   - seals: All that were opened, new or not.
    ///   - total: How many seals the vault has: where the file knows many more, those that are gone go from it.
    func keep(_ seals: [Seal], of total: () -> Int?) {
        var fresh = seals.filter { key(of: $0.digest) == nil }
        guard fresh.count >= Self.threshold, let total = total() else { return }
        var entries = known
        if known.count / Self.entrySize + fresh.count > total + total / 2 {
            (entries, fresh) = ([], seals)
        }
        for seal in fresh { entries += seal.entry }
        defer { entries.wipe() }
        guard let box = try? AES.GCM.seal(entries, using: key, authenticating: context),
            let combined = box.combined
        else { return }
        let directory = PrivateDirectory.parent(of: path)
        let name = PrivateDirectory.name(of: path)
        let draft = name + ".new"
        do {
            let place = try PrivateDirectory(at: directory, noun: "vault directory", creating: false)
            try place.remove(draft)
            try PrivateFile.create("\(directory)/\(draft)", noun: "draft", bytes: [Self.version] + combined)
            try place.publish(draft, as: name)
        } catch {}
    }

    private static func entries(in path: String, under key: SymmetricKey, context: [UInt8]) -> [UInt8] {
        guard let size = FileStatus(at: path)?.size, size <= sizeLimit,
            let bytes = try? PrivateFile.read(path, noun: "opened seals", limit: size, rule: .own),
            bytes.first == version, let box = try? AES.GCM.SealedBox(combined: bytes.dropFirst()),
            let entries = try? AES.GCM.open(box, using: key, authenticating: context),
            entries.count % entrySize == 0
        else { return [] }
        return Array(entries)
    }

    private static func prefix(of digest: ArraySlice<UInt8>) -> UInt64 {
        digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension Seal {
    /// What is written down of it once it was opened.
    fileprivate var entry: [UInt8] { digest + key.withUnsafeBytes { Array($0) } }
}
