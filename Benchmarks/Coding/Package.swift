// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Coding",
  dependencies: [.package(name: "SENCOImpact", path: "../..")],
  targets: [
    .executableTarget(
      name: "code-bench",
      dependencies: [.product(name: "SENCOImpactCoding", package: "SENCOImpact")])
  ],
  swiftLanguageModes: [.v6]
)
