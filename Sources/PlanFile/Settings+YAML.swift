import EvaluationModel
import LocatedYAML

extension DisclosureProfile {
  private enum Name: String, CaseIterable {
    case `internal`
    case `public`
    case authority

    var standard: DisclosureProfile {
      switch self {
      case .internal: .internal
      case .public: .public
      case .authority: .authority
      }
    }
  }

  private static let thresholds = [
    "minimum_group", "minimum_cell", "minimum_level", "minimum_percentage_base",
    "minimum_mean_base", "small_group", "round_to", "minimum_difference", "maximum_crossed",
  ]

  /// The profile that the plan applies where no other is asked for.
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(
      allowing: Self.thresholds + ["profile"] + Name.allCases.map(\.rawValue))
    let name: Name = try group["profile"]?.choice() ?? .public
    try self.init(name.standard, group)
  }

  /// The thresholds that the plan gives to profiles which it does not apply itself.
  static func others(yaml: YAMLValue) throws -> [DisclosureProfile] {
    let group = try yaml.group(
      allowing: thresholds + ["profile"] + Name.allCases.map(\.rawValue))
    let applied: Name = try group["profile"]?.choice() ?? .public
    return try Name.allCases.compactMap { name in
      guard let node = group[name.rawValue] else { return nil }
      guard name != applied else {
        throw node.problem(
          "plan.threshold", "\(name.rawValue) is the profile of this plan",
          expected: "its thresholds beside \"profile\", not in a group")
      }
      return try DisclosureProfile(name.standard, node.group(allowing: thresholds))
    }
  }

  private init(_ base: DisclosureProfile, _ group: YAMLGroup) throws {
    func threshold(_ key: String, _ standard: Int, in range: ClosedRange<Int> = 1...1000) throws
      -> Int
    {
      guard let node = group[key] else { return standard }
      let value = try node.integer()
      guard range.contains(value) else {
        throw node.problem(
          "plan.threshold", "\(key) is \(value)",
          expected: "a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return value
    }
    self.init(
      name: base.name,
      minimumGroup: try threshold("minimum_group", base.minimumGroup),
      minimumCell: try threshold("minimum_cell", base.minimumCell),
      minimumLevel: try threshold("minimum_level", base.minimumLevel),
      minimumPercentageBase: try threshold("minimum_percentage_base", base.minimumPercentageBase),
      minimumMeanBase: try threshold("minimum_mean_base", base.minimumMeanBase),
      smallGroup: try threshold("small_group", base.smallGroup),
      roundingBase: try threshold("round_to", base.roundingBase),
      minimumDifference: try threshold("minimum_difference", base.minimumDifference),
      maximumCrossed: try threshold("maximum_crossed", base.maximumCrossed, in: 0...2))
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
      "approvals", "codebook", "wording", "reference_coder",
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
      codebook: try group["codebook"]?.text(), wording: try group["wording"]?.text(),
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
