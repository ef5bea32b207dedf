import Archive
import Foundation
import Testing

@testable import SENCOImpactCLI

extension ReviewTests {
  @Test("Who was shown what the rules find counts as a reader, and not as a judge of the rules")
  func suggestions() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(in: folder)
      var shown = try sheet(in: folder, "--count", "40", "--with-suggestions")
      for (row, suggestion) in try shown.cells("suggestions").enumerated() {
        try shown.set(row, suggestion.isEmpty ? "no theme" : "workload", "x")
      }
      let run = try review(folder, "--read", try shown.save(in: folder))
      #expect(
        run.exitCode == 0
          && run.messages.contains("40 readings are of sheets that show what the rules find"),
        "\(run.messages)")
      let alone = try Program.run(["agreement", folder.path])
      #expect(
        alone.exitCode == 65
          && alone.messages.contains("40 readings of sheets that showed what the rules find are"),
        "\(alone.messages)")
      let report = try #require(try reported(evaluation))
      #expect(report.contains("40 of 60 comments, by one person; what they found is counted"))
      #expect(!report.contains("that were drawn by chance were read"))

      // The same comments, asked of somebody who is shown nothing, are another sheet.
      let url = folder.appending(path: "own.csv")
      let draw = try Program.run(
        ["review", folder.path, "--sheet", url.path, "--count", "40", "--coder", "JB"])
      #expect(draw.exitCode == 0)
      var own = try FilledSheet(url)
      #expect(try own.cells("comment") == shown.cells("comment"))
      #expect(try own.cells("sheet")[0] != shown.cells("sheet")[0])
      for row in own.rows.indices { try own.set(row, "no theme", "x") }
      #expect(try review(folder, "--read", try own.save(in: folder)).exitCode == 0)
      for option in [[], ["--all"]] {
        let both = try Program.run(["agreement", folder.path] + option)
        #expect(both.messages.contains("40 units coded by two or more of JB, rules"))
      }
      #expect(
        try #require(try reported(evaluation)).contains(
          "40 answers that were drawn by chance were read by 1 person"))
    }
  }

  /// The report, with one blank between words.
  private func reported(_ evaluation: SmallEvaluation) throws -> String? {
    let run = try evaluation.evaluate()
    guard run.exitCode == 0 else { return nil }
    return try evaluation.report("txt").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
