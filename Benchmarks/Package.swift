// swift-tools-version: 6.2
import PackageDescription

// The benchmarks are a package of their own: who builds Latchkey does not build them.
let package = Package(
    name: "latchkey-benchmarks",
    dependencies: [.package(name: "latchkey", path: "..")],
    targets: [
        .systemLibrary(
            name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .executableTarget(
            name: "latchkey-bench",
            dependencies: [
                "CLibXML",
                .product(name: "Extraction", package: "latchkey"),
                .product(name: "HTML", package: "latchkey"),
                .product(name: "MIME", package: "latchkey"),
                .product(name: "Storage", package: "latchkey"),
                .product(name: "TortureMail", package: "latchkey"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
