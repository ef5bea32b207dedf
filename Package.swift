// swift-tools-version: 6.2

import PackageDescription

/// Switches that every target is compiled with: no C type can leak into a public signature, and
/// every import is written where it is used.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target that depends on the named targets of this package and on nothing else but
/// `products`.
///
/// `Tests/ArchitectureTests` holds the same arrows and checks the sources against them.
func room(
  _ name: String, _ dependencies: [String] = [], products: [Target.Dependency] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) } + products,
    swiftSettings: settings)
}

/// The test target of a library target; `exclude` names its folders of files that tests read.
func tests(
  of name: String, _ dependencies: [String] = [], products: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name, "TestSupport"] + dependencies).map { .byName(name: $0) } + products,
    exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "SENCOImpact",
  products: [
    .executable(name: "senco-impact", targets: ["senco-impact"]),
    // For Benchmarks/, which times them from outside, and Tests/Fuzzing.
    .library(
      name: "SENCOImpactReading",
      targets: [
        "Archive", "Diagnostics", "EvaluationModel", "Formats", "Importing", "PlanFile",
        "ZippedXML",
      ]),
    .library(name: "SENCOImpactCoding", targets: ["TextCoding"]),
    .library(name: "SENCOImpactStatistics", targets: ["Evidence", "Statistics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    room("GSLKit", ["CGSL"]),
    room("Evidence"),
    room("Statistics", ["Evidence", "GSLKit"]),
    room("Diagnostics"),
    room("LocatedYAML", ["Diagnostics"], products: [yams]),
    room("EvaluationModel"),
    room("PlanFile", ["Diagnostics", "EvaluationModel", "LocatedYAML"]),
    room("ZippedXML", ["CXML", "CZip", "Diagnostics"]),
    room("SpreadsheetKit", ["CXLSXWriter", "Diagnostics", "ZippedXML"]),
    room("ReadStatKit", ["CReadStat", "Diagnostics"]),
    room("Formats", ["Diagnostics", "ReadStatKit", "ZippedXML"], products: [crypto]),
    room("Importing", ["Diagnostics", "EvaluationModel", "Formats"], products: [crypto]),
    room("Archive", ["Diagnostics", "EvaluationModel"], products: [grdb, sqlite]),
    room("TextCoding", ["Diagnostics", "LocatedYAML"]),
    room(
      "CodingExchange", ["Diagnostics", "Formats", "LocatedYAML", "TextCoding", "ZippedXML"],
      products: [crypto]),
    room("CodebookLearning", ["Diagnostics", "Evidence", "Statistics", "TextCoding"]),
    room("TableAnalysis", ["Diagnostics", "Evidence", "Statistics"]),
    room(
      "ImpactAnalysis",
      ["EvaluationModel", "Evidence", "Statistics", "TextCoding", "TextExploration"]),
    room("TextExploration", ["Diagnostics", "Evidence", "Statistics", "TextCoding"]),
    room("JSONWriting"),
    room("Reporting", ["Evidence", "JSONWriting"]),
    room("ReportDocuments", ["Diagnostics", "Evidence", "Formats", "Reporting", "SpreadsheetKit"]),
    room(
      "ImpactReport",
      [
        "Diagnostics", "EvaluationModel", "Evidence", "ImpactAnalysis", "LocatedYAML", "Reporting",
      ], products: [crypto]),
    room("Demonstration", ["Diagnostics", "Formats", "ReadStatKit"]),
    room(
      "SENCOImpactCLI",
      [
        "Archive", "CodebookLearning", "CodingExchange", "Demonstration", "Diagnostics",
        "EvaluationModel", "Evidence",
        "Formats", "ImpactAnalysis", "ImpactReport", "Importing", "JSONWriting", "PlanFile",
        "ReportDocuments", "Reporting", "Statistics", "TableAnalysis", "TextCoding",
        "TextExploration",
      ], products: [argumentParser]),
    .executableTarget(
      name: "senco-impact", dependencies: ["SENCOImpactCLI"], swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    tests(
      of: "Archive", ["Diagnostics", "EvaluationModel"], products: [grdb], exclude: ["Snapshots"]),
    tests(of: "CodebookLearning", ["Diagnostics", "Evidence", "Formats", "TextCoding"]),
    tests(
      of: "CodingExchange", ["Diagnostics", "Formats", "TextCoding", "ZippedXML"],
      exclude: ["Expected"]),
    tests(
      of: "Demonstration",
      ["Diagnostics", "EvaluationModel", "Formats", "Importing", "PlanFile", "ZippedXML"]),
    tests(of: "Diagnostics"),
    tests(of: "EvaluationModel"),
    tests(of: "Formats", ["Diagnostics", "ZippedXML"], exclude: ["Expected", "Fixtures"]),
    tests(of: "GSLKit"),
    tests(
      of: "ImpactAnalysis", ["EvaluationModel", "Evidence", "Statistics", "TextCoding"],
      exclude: ["Expected"]),
    tests(
      of: "ImpactReport",
      [
        "Diagnostics", "EvaluationModel", "Evidence", "ImpactAnalysis", "Reporting", "TextCoding",
      ]),
    tests(
      of: "Importing", ["Diagnostics", "EvaluationModel", "Formats", "PlanFile", "ReadStatKit"],
      exclude: ["Fixtures", "Snapshots"]),
    tests(of: "LocatedYAML", ["Diagnostics"]),
    tests(of: "ReadStatKit", ["Diagnostics"]),
    tests(of: "ZippedXML", ["Diagnostics"]),
    tests(of: "SpreadsheetKit", ["Diagnostics", "Formats", "ZippedXML"]),
    tests(of: "PlanFile", ["Diagnostics", "EvaluationModel"]),
    tests(of: "TextExploration", ["Diagnostics", "Evidence", "TextCoding"]),
    // With the documents that are made of the same reports.
    tests(
      of: "Reporting", ["Diagnostics", "Evidence", "Formats", "ReportDocuments", "ZippedXML"],
      exclude: ["Scripts", "Snapshots"]),
    tests(
      of: "SENCOImpactCLI",
      [
        "Archive", "Demonstration", "Diagnostics", "EvaluationModel", "Formats", "ImpactAnalysis",
        "ImpactReport", "Importing", "PlanFile", "TextCoding",
      ], exclude: ["Snapshots"]),
    tests(of: "Statistics", ["Evidence", "GSLKit"], exclude: ["Expected"]),
    tests(of: "TableAnalysis", ["Diagnostics", "Evidence", "Statistics"]),
    tests(of: "TextCoding", ["Diagnostics"], exclude: ["Expected", "Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
