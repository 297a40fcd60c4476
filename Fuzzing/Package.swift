// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that whoever builds Latchkey needs no fuzzer. `make fuzz` builds and runs it.
let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "latchkey", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz",
            dependencies: [
                .product(name: "Extraction", package: "latchkey"),
                .product(name: "HTML", package: "latchkey"),
                .product(name: "IMAP", package: "latchkey"),
                .product(name: "MIME", package: "latchkey"),
            ],
            swiftSettings: [
                .treatAllWarnings(as: .error),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ],
            // Here alone: the tools of the build have a `main` of their own.
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
    ],
    swiftLanguageModes: [.v6]
)
