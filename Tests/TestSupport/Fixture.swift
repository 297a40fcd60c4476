public import FoundationEssentials

/// The files under `Fixtures/`, found from where this source file stands.
public enum Fixture {
    /// The folder `Fixtures` of the package.
    public static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path.count > 1 {
            let fixtures = folder.appendingPathComponent("Fixtures", isDirectory: true)
            if FileManager.default.fileExists(atPath: fixtures.path) { return fixtures }
            folder = folder.deletingLastPathComponent()
        }
        return URL(fileURLWithPath: "Fixtures", isDirectory: true)
    }()

    /// The files of a folder under ``root`` with that extension, in order of name; none when there is no such
    /// folder.
    public static func files(in folder: String, extension suffix: String) -> [URL] {
        let path = root.appendingPathComponent(folder, isDirectory: true)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
        return names.filter { $0.hasSuffix("." + suffix) }.sorted().map { path.appendingPathComponent($0) }
    }

    /// The bytes of a file.
    public static func bytes(of file: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file))
    }
}
