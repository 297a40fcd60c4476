// swift-tools-version: 6.2
import PackageDescription

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let tomlKit: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
    name: "latchkey",
    products: [
        .executable(name: "latchkey", targets: ["latchkey"]),
        .executable(name: "latchkey-eval", targets: ["latchkey-eval"]),
        .library(name: "Extraction", targets: ["Extraction"]),
        .library(name: "HTML", targets: ["HTML"]),
        .library(name: "IMAP", targets: ["IMAP"]),
        .library(name: "MIME", targets: ["MIME"]),
        .library(name: "Storage", targets: ["Storage"]),
        .library(name: "TortureMail", targets: ["TortureMail"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CLandlock"),
        .systemLibrary(name: "CProcess"),
        .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        .target(name: "CCurl"),
        .target(name: "CProgram"),
        .target(name: "MIME"),
        .target(name: "HTML", dependencies: ["CXML2"]),
        .target(name: "Words"),
        .target(name: "Vocabulary", dependencies: ["Words"]),
        .executableTarget(name: "vocabulary-compiler", dependencies: ["Vocabulary"]),
        .plugin(name: "CompileVocabulary", capability: .buildTool(), dependencies: ["vocabulary-compiler"]),
        .target(
            name: "Extraction", dependencies: ["CPSL", "HTML", "MIME", "Words"],
            plugins: ["CompileVocabulary"]),
        .target(name: "Transport", dependencies: ["CCurl", "CEpoll"]),
        .target(name: "IMAP", dependencies: ["Transport"]),
        .target(name: "Accounts", dependencies: ["CXML2", "Transport", crypto, subprocess]),
        .target(name: "Storage", dependencies: [crypto, cryptoExtras, grdb]),
        .target(
            name: "Ingestion",
            dependencies: ["Accounts", "Extraction", "IMAP", "MIME", "Storage", "Transport", logging]),
        .executableTarget(
            name: "latchkey",
            dependencies: [
                "Accounts", "CLandlock", "CProcess", "CProgram", "Extraction", "IMAP", "Ingestion",
                "Storage", "Transport",
                argumentParser, lifecycle, logging, signals, tomlKit,
            ]),
        .executableTarget(
            name: "latchkey-eval", dependencies: ["Extraction", "HTML", "Ingestion", "MIME", argumentParser]),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(name: "TortureMail", path: "Tests/TortureMail"),
        .testTarget(
            name: "MIMETests", dependencies: ["MIME", "TestSupport"], exclude: ["DIFFERENCES.md"]),
        .testTarget(name: "HTMLTests", dependencies: ["HTML", "TestSupport", "TortureMail"]),
        .testTarget(name: "WordsTests", dependencies: ["Words"]),
        .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary", "Words"]),
        .testTarget(
            name: "ExtractionTests",
            dependencies: [
                "Extraction", "HTML", "MIME", "TestSupport", "TortureMail", "Vocabulary", "Words",
            ]),
        .testTarget(name: "TransportTests", dependencies: ["TestSupport", "Transport"]),
        .testTarget(name: "IMAPTests", dependencies: ["IMAP", "TestSupport", "Transport"]),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport", crypto, grdb]),
        .testTarget(name: "AccountsTests", dependencies: ["Accounts", "TestSupport", "Transport"]),
        .testTarget(
            name: "IngestionTests",
            dependencies: [
                "Accounts", "Extraction", "IMAP", "Ingestion", "Storage", "TestSupport", "Transport", logging,
            ]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Accounts", "Extraction", "Ingestion", "Storage", "TestSupport", "Transport", "latchkey",
                argumentParser,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
    // Files of words name meanings, which live in another module, and are data otherwise.
    if target.name != "Vocabulary" {
        target.swiftSettings?.append(.enableUpcomingFeature("MemberImportVisibility"))
    }
    // What reads mail is optimised in debug builds too, and what compiles the vocabulary.
    if ["MIME", "HTML", "Words", "Vocabulary", "Extraction"].contains(target.name) {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
