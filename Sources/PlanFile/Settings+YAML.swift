import EvaluationModel
import LocatedYAML

extension DisclosureProfile {
  private enum Name: String, CaseIterable {
    case `internal`
    case `public`
  }

  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "profile", "minimum_group", "minimum_cell", "minimum_percentage_base", "minimum_mean_base",
      "round_to",
    ])
    let name: Name = try group["profile"]?.choice() ?? .public
    let base: DisclosureProfile =
      switch name {
      case .internal: .internal
      case .public: .public
      }
    func threshold(_ key: String, _ standard: Int, least: Int) throws -> Int {
      guard let node = group[key] else { return standard }
      let value = try node.integer()
      guard (least...1000).contains(value) else {
        throw node.problem(
          "plan.threshold", "\(key) is \(value)", expected: "a number from \(least) to 1000")
      }
      return value
    }
    self.init(
      name: base.name,
      minimumGroup: try threshold("minimum_group", base.minimumGroup, least: 1),
      minimumCell: try threshold("minimum_cell", base.minimumCell, least: 1),
      minimumPercentageBase: try threshold(
        "minimum_percentage_base", base.minimumPercentageBase, least: 1),
      minimumMeanBase: try threshold("minimum_mean_base", base.minimumMeanBase, least: 1),
      roundingBase: try threshold("round_to", base.roundingBase, least: 1))
  }
}

extension IdentitySettings {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["file", "delete_on"])
    self.init(
      file: try group["file"]?.text(), deleteOn: try group["delete_on"].map { try $0.date() })
  }
}

extension ReportSettings {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "title", "cohort", "status", "headline_items", "level", "smallest_difference", "seed",
      "approvals", "codebook", "reference_coder",
    ])
    self.init(
      title: try group.required("title").text(), cohort: try group.required("cohort").text(),
      status: try group["status"]?.text() ?? "Draft",
      headlineItems: try group.texts("headline_items"),
      level: try group["level"].map { try Self.share($0, between: 0.5, and: 0.999) } ?? 0.95,
      smallestDifference: try group["smallest_difference"]
        .map { try Self.share($0, between: 0.001, and: 0.9) } ?? 0.1,
      seed: try group["seed"].map(Self.seed(yaml:)) ?? 1,
      approvals: try group["approvals"]?.text(),
      codebook: try group["codebook"]?.text(),
      referenceCoder: try group["reference_coder"]?.text())
  }

  private static func share(_ node: YAMLValue, between low: Double, and high: Double) throws
    -> Double
  {
    let value = try node.number()
    guard (low...high).contains(value) else {
      throw node.problem(
        "plan.share", "\(node.path) is \(value)", expected: "a number from \(low) to \(high)")
    }
    return value
  }

  private static func seed(yaml: YAMLValue) throws -> UInt64 {
    guard let seed = UInt64(exactly: try yaml.integer()) else {
      throw yaml.problem("plan.seed", "a seed cannot be negative", expected: "0 or more")
    }
    return seed
  }
}
