private import GRDB

extension VaultError {
    /// What a failure under the vault means to its user.
    init(_ error: any Error, path: String) {
        self =
            switch error {
            case let error as VaultError: error
            case let fault as FileFault: .file(fault)
            case let error as DatabaseError: Self.meaning(of: error, path: path)
            default: .failed(path: path, reason: "it answered in an unexpected way")
            }
    }

    // SQLite's own words are left out where ours say it: they may quote what stands in the file.
    private static func meaning(of error: DatabaseError, path: String) -> VaultError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path: path)
        case .SQLITE_FULL: .full(path: path)
        case .SQLITE_READONLY: .readOnly(path: path)
        case .SQLITE_NOTADB: .foreign(path: path)
        case .SQLITE_CORRUPT: .damaged(path: path, what: "its pages do not fit together")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .failed(path: path, reason: "it cannot be opened")
        case .SQLITE_IOERR: .failed(path: path, reason: "the disk reported an error")
        default: .failed(path: path, reason: "SQLite error \(error.extendedResultCode.rawValue)")
        }
    }
}
