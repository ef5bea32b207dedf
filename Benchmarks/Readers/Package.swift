// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Readers",
  dependencies: [.package(name: "SENCOImpact", path: "../..")],
  targets: [
    .executableTarget(
      name: "read-bench",
      dependencies: [.product(name: "SENCOImpactReading", package: "SENCOImpact")])
  ],
  swiftLanguageModes: [.v6]
)
