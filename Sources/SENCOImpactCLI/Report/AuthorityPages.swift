import Diagnostics
import EvaluationModel
import ImpactAnalysis
import ImpactReport

/// The pages for local authorities.
struct AuthorityPages {
  let prepared: PreparedEvaluation
  let annual: AnnualReport

  /// The pages of some authorities.
  ///
  /// - Parameter names: Their ids, names or aliases; none for all.
  /// - Returns: A page for each, in the order of the plan.
  /// - Throws: A `Diagnostic` where one is not in the plan or has no participants.
  func files(for names: [String]) throws -> [ReportFiles] {
    let results = try prepared.authorities()
    let wanted = try Set(names.map { try id(of: $0, among: results) })
    return results.authorities.filter { names.isEmpty || wanted.contains($0.id) }.map { authority in
      ReportFiles(
        report: annual.report(for: authority, among: results), name: "authority-\(authority.id)")
    }
  }

  private func id(of name: String, among results: AuthorityResults) throws -> String {
    let key = name.lowercased()
    func isCalled(_ authority: Authority) -> Bool {
      ([authority.id, authority.name] + authority.aliases).contains { $0.lowercased() == key }
    }
    let found = results.authorities.first { result in
      isCalled(result.authority) || result.predecessors.contains(where: isCalled)
    }
    if let found { return found.id }
    let isKnown = prepared.plan.authorities.contains(where: isCalled)
    throw Diagnostic(
      code: "authority.unknown",
      isKnown
        ? "nobody of \"\(name)\" took part, as far as the data tell"
        : "the plan has no local authority \"\(name)\"",
      at: Place(file: "evaluation.yaml"),
      expected: results.authorities.map(\.id).joined(separator: ", "),
      fix: "name one of them, or leave the name out for all")
  }
}
