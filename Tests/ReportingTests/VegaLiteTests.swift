import Evidence
import Foundation
import Reporting
import TestSupport
import Testing

/// `Scripts/compile_vega_lite.py` compiles the snapshot and draws it, to be looked at.
@Suite("Vega-Lite specifications")
struct VegaLiteTests {
  @Test("there is one for every figure, with its title, its description and its numbers")
  func figures() throws {
    let files = VegaLiteRenderer().render(Everything.report)
    #expect(files.count == 12)
    #expect(files[0].name == "fig-heads.vl.json")
    for (index, file) in files.enumerated() {
      let spec = try #require(
        JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? [String: Any])
      let title = try #require(spec["title"] as? [String: Any])
      let words = try #require(title["text"] as? [String]).joined(separator: " ")
      #expect(words.hasPrefix("Figure \(index + 1). "))
      #expect((spec["description"] as? String)?.hasPrefix("Figure \(index + 1) shows ") == true)
      #expect(file.text.contains("\"values\": ["))
    }
  }

  @Test("a hidden number is marked and not given, and no number is more exact than in print")
  func hidden() throws {
    let exact = Everything.estimate(53.0 / 63, 0.7321904, 0.9134117, 63)
    let chart = Chart.prevalence(
      PrevalenceChart(
        series: ["S"],
        items: [.init("Exact", [exact]), .init("Hidden", [.suppressed(minimum: 4_711)])]))
    let report = ProblemTests.report([ProblemTests.figure(chart)])
    let text = VegaLiteRenderer().render(report).map(\.text).joined()
    #expect(text.contains("\"value\": 0.84, \"lower\": 0.73, \"upper\": 0.91"))
    #expect(!text.contains("0.841") && !text.contains("4711"))
    #expect(text.contains("\"value\": null, \"printed\": \"[c] hidden"))
  }

  @Test("hostile words stay words", arguments: 0..<20 as Range<UInt64>)
  func hostile(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let report = RandomWords.report(RandomWords.make(&generator))
    for file in VegaLiteRenderer().render(report) {
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(file.text.utf8))
      }
    }
  }

  @Test("the specifications are as they were when their drawings were last looked at")
  func snapshot() throws {
    let files = VegaLiteRenderer().render(Everything.report)
    try expectSnapshot(
      "[\n" + files.map(\.text).joined(separator: ",\n") + "]\n", named: "Everything.vl.json")
  }
}
