internal import Diagnostics
internal import LocatedYAML

extension CodebookReader {
  static let evidenceKeys = ["bias", "indicator", "terms"]

  /// The evidence of the themes that have some, by their ids.
  mutating func evidence(_ node: YAMLValue?) throws -> [String: Evidence] {
    var evidence: [String: Evidence] = [:]
    for (id, _, value) in try node?.entries() ?? [] {
      let group = try value.group(allowing: Self.evidenceKeys)
      let bias = try group.required("bias").number()
      let indicator = try group.required("indicator").number()
      combine("evidence \(id) \(bias) \(indicator)")
      evidence[id] = Evidence(
        bias: bias, indicatorWeight: indicator,
        terms: terms(try group.required("terms").items()))
    }
    return evidence
  }

  /// Reports evidence of what is no theme.
  mutating func checkEvidence(_ node: YAMLValue?, of ids: [String]) throws {
    for (id, place, _) in try node?.entries() ?? [] where !ids.contains(id) {
      report(
        Diagnostic(
          code: "codebook.evidence", "there is evidence of \"\(id)\", which is no theme",
          at: place, expected: "the id of a theme",
          fix: NearMiss.suggestion(for: id, among: ids).map { "did you mean \"\($0)\"?" }
            ?? "remove it, or add the theme"))
    }
  }

  private mutating func terms(_ items: [YAMLValue]) -> [Evidence.Term] {
    items.compactMap { item in
      attempt { reader in
        let text = try item.text()
        guard let space = text.lastIndex(of: " "),
          let weight = Double(text[text.index(after: space)...]), weight.isFinite
        else {
          throw item.problem(
            "codebook.weight", "\"\(text)\" does not end with a weight",
            expected: "a phrase, a space and a number, as \"ring* .. school 0.84\"",
            fix: "write the weight behind the phrase")
        }
        reader.combine("\(text[..<space]) \(weight)")
        return Evidence.Term(
          phrase: try reader.phrase(String(text[..<space]), at: item.place), weight: weight)
      }
    }
  }
}
