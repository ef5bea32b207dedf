// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "SENCOImpact", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "SENCOImpactReading", package: "SENCOImpact")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
