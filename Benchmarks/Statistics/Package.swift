// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "StatisticsBench",
  dependencies: [.package(name: "SENCOImpact", path: "../..")],
  targets: [
    .executableTarget(
      name: "stat-bench",
      dependencies: [.product(name: "SENCOImpactStatistics", package: "SENCOImpact")])
  ],
  swiftLanguageModes: [.v6]
)
