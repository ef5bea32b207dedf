import EvaluationModel
import LocatedYAML

extension RecommendationFollowUp {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "report", "record", "number", "status", "response", "answered", "owner", "due", "closed",
      "evidence", "verdict",
    ])
    let status: Status = try group.required("status").choice()
    let answered = try group["answered"]?.date()
    let closed = try group["closed"]?.date()
    if let node = group["closed"], let closed {
      guard status == .closed || status == .notAccepted else {
        throw node.problem(
          "plan.closed-open", "there is a day of closing, and the status is \"\(status.rawValue)\"",
          expected: "the status closed or not-accepted",
          fix: "change the status, or leave \"closed\" out")
      }
      if let answered, closed < answered {
        throw node.problem(
          "plan.closed-before-answer",
          "it was closed (\(closed)) before it was answered (\(answered))",
          fix: "put the day of the answer at \"answered\" and the later one at \"closed\"")
      }
    }
    self.init(
      source: try group.required("report").text(), record: try group["record"]?.integer() ?? 1,
      number: try group.required("number").integer(), status: status,
      response: try group["response"]?.text(), answered: answered,
      owner: try group["owner"]?.text(), due: try group["due"]?.date(), closed: closed,
      evidence: try group["evidence"]?.text(), verdict: try group["verdict"]?.choice())
  }
}
