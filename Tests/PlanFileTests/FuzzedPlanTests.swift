import Diagnostics
import EvaluationModel
import Foundation
import PlanFile
import TestSupport
import Testing

@Suite("Plans that fuzzing has found to take new ways are read or refused")
struct FuzzedPlanTests {
  @Test("each is a plan, or a diagnostic says where it is none")
  func corpus() throws {
    let folder = Repository.root.appending(path: "Tests/Fuzzing/Corpus/plan")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 10)
    for file in files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      do {
        _ = try EvaluationPlan(parsing: text, file: "plan.yaml")
      } catch {
        #expect((error as? Diagnostic)?.place != nil, "\(file.lastPathComponent): \(error)")
      }
    }
  }
}
