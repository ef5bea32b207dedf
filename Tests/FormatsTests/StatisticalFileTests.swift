import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Every statistics file at hand against `Expected/statistics.json`, which `Expected/statistics.py`
/// made with pyreadstat.
@Suite("A statistics file, against pyreadstat")
struct StatisticalFileTests {
  struct Facts: Decodable {
    var refused: String?
    var encoding: String?
    var label: String?
    var names: [String]?
    var formats: [String]?
    var measures: [String]?
    var variableLabels: String?
    var valueLabels: String?
    var missing: [String: [String]]?
    var caseCount: Int?
    var cells: String?
    var responseSets: [String: Sets]?

    struct Sets: Decodable, Equatable {
      let label: String
      let counted: String?
      let variables: [String]

      init(_ set: ResponseSet) {
        label = set.label
        counted = set.countedCode
        variables = set.variables
      }

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        label = try values.decode(String.self)
        counted = try values.decodeIfPresent(String.self)
        variables = try values.decode([String].self)
      }
    }
  }

  static let expected: [String: Facts] = {
    let file = FormatsFixture.folder.deletingLastPathComponent()
      .appending(path: "Expected/statistics.json")
    return (try? JSONDecoder().decode([String: Facts].self, from: Data(contentsOf: file))) ?? [:]
  }()

  @Test(
    "has the same variables, labels, codes for missing answers and cells",
    .enabled(if: Repository.shared("data/formats") != nil, "\(Repository.sharedIsAbsent)"),
    arguments: expected.keys.sorted())
  func agreement(path: String) throws {
    let facts = try #require(Self.expected[path])
    let place = try #require(Repository.shared("data/formats/\(path)"))
    let file = try InputFile(reading: place.path, named: path)
    guard facts.refused == nil else {
      #expect(throws: Diagnostic.self) { try StatisticalFile(file) }
      return
    }
    let read = try StatisticalFile(file)
    #expect(read.encoding?.uppercased() == facts.encoding?.uppercased())
    #expect(read.label == facts.label)
    #expect(read.variables.map(\.name) == facts.names)
    #expect(read.variables.map { $0.facts.format ?? "" } == facts.formats)
    #expect(read.variables.map(\.measure) == facts.measures)
    #expect(try Self.digest([read.variables.map(\.label)]) == facts.variableLabels)
    let labels = read.variables.flatMap { variable in
      variable.facts.valueLabels.map { [variable.name, $0.code, $0.label] }
    }
    #expect(try Self.digest(labels) == facts.valueLabels)
    let missing = read.variables.filter { !$0.facts.missingCodes.isEmpty }
      .map { ($0.name, $0.facts.missingCodes) }
    #expect(Dictionary(uniqueKeysWithValues: missing) == facts.missing)
    #expect(read.cases.count == facts.caseCount)
    #expect(try Self.digest(read.cases) == facts.cells)
    let sets = read.responseSets.map { (String($0.name.dropFirst()), Facts.Sets($0)) }
    #expect(Dictionary(uniqueKeysWithValues: sets) == facts.responseSets)
  }

  /// The list of files would be empty if the expectations could not be read.
  @Test("is expected for every file that the script saw")
  func count() {
    #expect(Self.expected.count == 14)
  }

  private static func digest(_ rows: [[String]]) throws -> String {
    let joined = rows.map { $0.joined(separator: "\u{1f}") }.joined(separator: "\u{1e}")
    return try InputFile(path: "cells", bytes: Array("\(joined)\n".utf8)).sha256
  }
}
