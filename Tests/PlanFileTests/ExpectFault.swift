import Diagnostics
import EvaluationModel
import PlanFile
import Testing

/// Checks that a plan in which a piece is replaced by another is refused with a message, on a line.
func expectFault(
  in plan: String, where piece: String, isReplacedBy other: String, onLine line: Int,
  _ message: String
) throws {
  try #require(plan.contains(piece))
  let yaml = plan.replacing(piece, with: other)
  let diagnostic = #expect(throws: Diagnostic.self) {
    try EvaluationPlan(parsing: yaml, file: "evaluation.yaml")
  }
  #expect(diagnostic?.message == message)
  #expect(diagnostic?.place?.line == line)
  #expect(diagnostic?.place?.column != nil)
}
