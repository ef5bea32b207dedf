import Foundation
import TestSupport
import Testing

/// What each target may import of this package and of others.
///
/// A new arrow is a change to this table.
private let arrows: [String: Set<String>] = [
  "GSLKit": ["CGSL"],
  "Evidence": [],
  "Statistics": ["Evidence", "GSLKit"],
  "Diagnostics": [],
  "LocatedYAML": ["Diagnostics", "Yams"],
  "EvaluationModel": [],
  "PlanFile": ["Diagnostics", "EvaluationModel", "LocatedYAML"],
  "SpreadsheetKit": ["CXLSXWriter", "Diagnostics", "ZippedXML"],
  "ReadStatKit": ["CReadStat", "Diagnostics"],
  "ZippedXML": ["CXML", "CZip", "Diagnostics"],
  "Formats": ["Crypto", "Diagnostics", "ReadStatKit", "ZippedXML"],
  "Importing": ["Crypto", "Diagnostics", "EvaluationModel", "Formats"],
  "Archive": ["Diagnostics", "EvaluationModel", "GRDB", "GRDBSQLite"],
  "TextCoding": ["Diagnostics", "LocatedYAML"],
  "CodebookLearning": ["Diagnostics", "Evidence", "Statistics", "TextCoding"],
  "CodingExchange": [
    "Crypto", "Diagnostics", "Formats", "LocatedYAML", "TextCoding", "ZippedXML",
  ],
  "TableAnalysis": ["Diagnostics", "Evidence", "Statistics"],
  // The typicality of a comment is that of "text typical": measured once, whoever asks.
  "ImpactAnalysis": [
    "EvaluationModel", "Evidence", "Statistics", "TextCoding", "TextExploration",
  ],
  "TextExploration": ["Diagnostics", "Evidence", "Statistics", "TextCoding"],
  "JSONWriting": [],
  "Reporting": ["Evidence", "JSONWriting"],
  "ReportDocuments": ["Diagnostics", "Evidence", "Formats", "Reporting", "SpreadsheetKit"],
  "ImpactReport": [
    "Crypto", "Diagnostics", "EvaluationModel", "Evidence", "ImpactAnalysis", "LocatedYAML",
    "Reporting",
  ],
  "Demonstration": ["Diagnostics", "Formats", "ReadStatKit"],
  "SENCOImpactCLI": [
    "Archive", "ArgumentParser", "CodebookLearning", "CodingExchange", "Demonstration",
    "Diagnostics", "EvaluationModel", "Evidence",
    "Formats", "ImpactAnalysis", "ImpactReport", "Importing", "JSONWriting", "PlanFile",
    "ReportDocuments", "Reporting", "Statistics", "TableAnalysis", "TextCoding", "TextExploration",
  ],
  "senco-impact": ["SENCOImpactCLI"],
]

/// What every target may import: the standard library's company.
private let everywhere: Set<String> = ["Foundation", "Glibc", "Synchronization", "Dispatch"]

@Suite("Data flows one way")
struct ImportTableTests {
  @Test("A target imports only what the table allows", arguments: arrows.keys.sorted())
  func imports(target: String) throws {
    let allowed = try #require(arrows[target]).union(everywhere)
    let violations = try sources(of: target).flatMap { file, text in
      Self.imports(in: text).filter { !allowed.contains($0) }.map { "\(file) imports \($0)" }
    }
    #expect(violations.isEmpty)
  }

  @Test("The table names every target")
  func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path)
    #expect(
      Set(folders).subtracting(["CGSL", "CReadStat", "CXLSXWriter", "CXML", "CZip"])
        == Set(arrows.keys))
  }

  @Test("A package is allowed only where it is needed")
  func outsiders() {
    let users = arrows.filter { $0.value.contains("CGSL") }.keys.sorted()
    #expect(users == ["GSLKit"])
    for (library, wrapper) in [
      ("CReadStat", "ReadStatKit"), ("CXLSXWriter", "SpreadsheetKit"), ("CXML", "ZippedXML"),
      ("CZip", "ZippedXML"),
    ] {
      #expect(arrows.filter { $0.value.contains(library) }.keys.sorted() == [wrapper])
    }
    #expect(arrows.filter { $0.value.contains("GSLKit") }.keys.sorted() == ["Statistics"])
    #expect(arrows["Reporting"]?.contains("Statistics") == false)
  }

  @Test(
    "The reader of imports sees every form",
    arguments: [
      ("import GRDB", "GRDB"), ("public import Evidence", "Evidence"),
      ("@testable import Formats", "Formats"), ("internal import struct Crypto.SHA256", "Crypto"),
    ])
  func reader(line: String, module: String) {
    #expect(Self.imports(in: line) == [module])
  }

  private func sources(of target: String) throws -> [(String, String)] {
    let folder = Repository.root.appending(path: "Sources").appending(path: target)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  static func imports(in text: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "var"]
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || isAccess(first) { words.removeFirst() }
      guard words.first == "import", words.count >= 2 else { return nil }
      let named = kinds.contains(words[1]) && words.count >= 3 ? words[2] : words[1]
      return named.split(separator: ".").first.map(String.init)
    }
  }

  private static func isAccess(_ word: Substring) -> Bool {
    ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
