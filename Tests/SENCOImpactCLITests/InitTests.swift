import Demonstration
import Foundation
import PlanFile
import TestSupport
import Testing

@testable import SENCOImpactCLI

import struct EvaluationModel.EvaluationPlan

@Suite("init: a new evaluation")
struct InitTests {
  @Test("A new folder holds a plan that reads, and a codebook")
  func starter() throws {
    try Program.withFolder { folder in
      let target = folder.appending(path: "mine")
      let run = try Program.run(["init", target.path])
      #expect(run.exitCode == 0)
      let plan = try String(contentsOf: target.appending(path: "evaluation.yaml"), encoding: .utf8)
      #expect(try EvaluationPlan(parsing: plan, file: "evaluation.yaml").cohorts.count == 2)
      #expect(FileManager.default.fileExists(atPath: target.appending(path: "codebook.yaml").path))
    }
  }

  @Test("Files that are there are not written over without being told")
  func overwrite() throws {
    try Program.withFolder { folder in
      let target = folder.appending(path: "mine")
      #expect(try Program.run(["init", target.path]).exitCode == 0)
      let again = try Program.run(["init", target.path])
      #expect(again.exitCode == 73)
      #expect(again.messages.contains("--force"))
      #expect(try Program.run(["init", target.path, "--force"]).exitCode == 0)
    }
  }

  @Test("The codebook in the program is that of Data")
  func codebook() throws {
    let kept = try String(
      contentsOf: Repository.data.appending(path: "codebook.yaml"), encoding: .utf8)
    #expect(standardCodebook == kept, "run make embed")
  }
}
