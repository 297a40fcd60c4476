/// How this program was built.
enum BuildFacts {
    /// Such as `release, x86_64, Swift 6.3`.
    static let text = "\(configuration), \(architecture), Swift \(compiler)"

    private static var configuration: String {
        #if DEBUG
        "debug"
        #else
        "release"
        #endif
    }

    private static var architecture: String {
        #if arch(x86_64)
        "x86_64"
        #elseif arch(arm64)
        "aarch64"
        #else
        "another architecture"
        #endif
    }

    private static var compiler: String {
        #if compiler(>=6.4)
        "6.4 or later"
        #elseif compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
