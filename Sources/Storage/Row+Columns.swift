private import FoundationEssentials
internal import GRDB

/// Columns as a file of unknown past may hold them: a value of another type is no value, where GRDB's own way traps.
extension Row {
    func integer(_ column: String) -> Int64? {
        (self[column] as DatabaseValue?).flatMap(Int64.fromDatabaseValue)
    }

    func number(_ column: String) -> UInt32? {
        integer(column).flatMap(UInt32.init(exactly:))
    }

    func text(_ column: String) -> String? {
        (self[column] as DatabaseValue?).flatMap(String.fromDatabaseValue)
    }

    /// Empty when there are none.
    func bytes(_ column: String) -> [UInt8] {
        (self[column] as DatabaseValue?).flatMap(Data.fromDatabaseValue).map(Array.init) ?? []
    }
}
