import Foundation
import ImpactAnalysis
import ImpactReport
import Testing

@testable import Reporting

/// To look at the reports, have them written to the folder that `ODD_REPORTS` names.
///
/// `ODD_CASE` names one evaluation alone, as `sixty-themes`. Both are variables of the environment.
@Suite("Reports of odd evaluations")
struct OddReportTests {
  private static let environment = ProcessInfo.processInfo.environment
  static let evaluations = OddEvaluation.all.filter {
    environment["ODD_CASE"].map($0.fileName.hasPrefix) ?? true
  }

  @Test("Whatever is odd, every report is whole and can be read", arguments: evaluations)
  func reports(of odd: OddEvaluation) throws {
    for (name, report) in try odd.reports() {
      let page = try HTMLRenderer().render(report)
      let text = TextRenderer().render(report)
      check(report, page, text, of: odd, in: name)
      try save(page, text, "\(odd.fileName)-\(name)")
    }
  }

  @Test("Nothing hidden can be recovered from any of them", arguments: evaluations)
  func disclosure(of odd: OddEvaluation) throws {
    let analysis = ImpactAnalysis(try odd.input())
    let evaluation = try #require(analysis.evaluation())
    let outputs = try odd.reports().map { name, report in
      DisclosureVerification.Output(name: name, text: TextRenderer().render(report))
    }
    let verification = try #require(
      analysis.verification(
        of: evaluation, research: analysis.research(beside: evaluation), outputs: outputs))
    #expect(verification.failures == [])
    let authorities = try #require(analysis.authorities())
    #expect(try #require(analysis.verification(of: authorities)).failures == [])
  }

  @Test("The same reports come out each time")
  func again() throws {
    let odd = OddEvaluation.all[0]
    for ((name, report), (_, second)) in zip(try odd.reports(), try odd.reports()) {
      #expect(report == second, "\(name)")
      #expect(try HTMLRenderer().render(report) == HTMLRenderer().render(second), "\(name)")
    }
  }

  private func check(
    _ report: Report, _ page: String, _ text: String, of odd: OddEvaluation, in name: String
  ) {
    func expectNone(
      _ found: [String], _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      guard !found.isEmpty else { return }
      Issue.record(
        "\(name): \(what) (\(found.count)):\n\(found.prefix(8).joined(separator: "\n"))",
        sourceLocation: sourceLocation)
    }
    let census = ReportCensus(report)
    expectNone(report.problems().filter { $0.severity == .fault }.map(\.message), "faults")
    expectNone(census.emptySections, "headings without content")
    expectNone(census.emptyCharts, "charts without values")
    expectNone(census.emptyTables, "tables without rows")
    expectNone(census.bareFindings, "findings without figures")
    expectNone(census.emptyRows, "rows of charts without values")
    expectNone(census.overfullCharts, "charts that do not fit on a page")
    expectNone(census.endlessLists, "lists too long to read")
    if name == Reader.committee.rawValue {
      expectNone(census.endlessTables, "tables too long to be in sight")
    }
    expectNone(census.clumsySentences, "clumsy sentences")
    if odd.isTooFew, name == Reader.committee.rawValue {
      expectNone(census.shownValues, "values of too few people")
    }
    expectNone(
      text.split(separator: "\n").filter { DisplayWidth.of($0) > 72 }.map(String.init),
      "lines wider than 72 columns")
    expectNone(page.matches(of: Self.escapes).map { String($0.output) }, "words out of place")
  }

  /// Markup that only the words of an evaluation could have brought in.
  private static var escapes: Regex<Substring> {
    /<script>|<b>"|<[a-z]+(?: [\w:-]+(?:="[^"]*")?)* onmouseover/
  }

  /// Writes the report to the folder for looking at, if one is named.
  private func save(_ page: String, _ text: String, _ name: String) throws {
    guard let path = Self.environment["ODD_REPORTS"] else { return }
    let folder = URL(filePath: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(page.utf8).write(to: folder.appending(path: "\(name).html"))
    try Data(text.utf8).write(to: folder.appending(path: "\(name).txt"))
  }
}
