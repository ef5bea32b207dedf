import Demonstration
import EvaluationModel
import Foundation
import Importing
import PlanFile
import Testing

@Suite("The demonstration is imported whole")
struct ImportTests {
  @Test("No row is rejected, and every comment is stored as it was planted")
  func everything() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "demonstration-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in Demo.files {
      let place = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    let plan = try EvaluationPlan(
      parsing: try Demo.text("evaluation.yaml"), file: "evaluation.yaml")
    // All but the plan, the README and the approvals; the workbook of paper forms has five sheets.
    #expect(plan.sources.count == Demo.files.count - 3 + 4)
    let importer = EvaluationImporter(plan: plan, folder: folder)
    var comments: [String: String] = [:]
    var rules: [String: Int] = [:]
    var recommendations: [Recommendation] = []
    for file in importer.run() {
      let imported = try file.result.get()
      #expect(imported.ledger.isBalanced)
      #expect(imported.ledger.rejections.isEmpty, "\(file.source.id)")
      for exclusion in imported.ledger.exclusions {
        rules[exclusion.rule, default: 0] += exclusion.rows
      }
      for comment in imported.records.comments { comments[comment.id] = comment.text }
      recommendations += imported.records.recommendations
    }
    #expect(comments.count == Demo.truth.count)
    for planted in Demo.truth { #expect(comments[planted.id] == planted.text, "\(planted.id)") }
    for rule in [
      "means below the forms", "note below the forms", "totals row", "nothing answered",
      "participant withdrew", "earlier of two submissions",
    ] {
      #expect(rules[rule, default: 0] >= 2, "\(rule)")
    }
    #expect(try importer.approvals() != nil)
    let followUps = plan.followUps.map { "\($0.source):1:r\($0.number)" }
    #expect(followUps == recommendations.map(\.id))
    #expect(Set(recommendations.compactMap(\.priority)) == ["essential", "advisable", "desirable"])
  }
}
