import Glibc

extension SettingTable {
    /// A file of certificate authorities that can be read.
    func caFile(_ key: String) throws(ConfigurationError) -> String? {
        guard let file = try string(key).map({ Configuration.absolute($0, beside: self.file) }) else {
            return nil
        }
        var status = stat()
        guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(file, R_OK) == 0 else {
            throw error(
                .badValue(
                    key: key, why: "is no file that can be read: \(file)",
                    hint: "name a file of certificates in PEM form, readable for this user"))
        }
        return file
    }
}
