import GSLKit

/// Groups of values, with what of them is drawn whole and from which others it is drawn.
///
/// Each value stands for itself and is drawn from its group, unless it is said to belong to a cluster, of
/// which all values are drawn or none, or to a stratum, from which as many are drawn as it holds.
/// Clusters that have values in more than one group, as schools that took part twice, are drawn
/// across the groups with all their values.
public struct ResamplingDesign: Hashable, Sendable {
  /// The values of each group.
  public let groups: [[Double]]
  /// The cluster of each value of each group, or empty where each value stands for itself.
  public let clusters: [[Int]]
  /// The stratum of each value of each group, or empty where there are none within the groups.
  public let strata: [[Int]]

  /// - Parameters:
  ///   - groups: The values of each group.
  ///   - clusters: The cluster of each value, as many lists of as many numbers; empty for none.
  ///   - strata: The stratum of each value, as many lists of as many numbers; empty for none.
  public init(_ groups: [[Double]], clusters: [[Int]] = [], strata: [[Int]] = []) {
    self.groups = groups
    self.clusters = clusters
    self.strata = strata
  }

  /// Whether no cluster has values in two groups.
  private var clustersAreNested: Bool {
    let labels = clusters.map(Set.init)
    return labels.reduce(into: Set()) { $0.formUnion($1) }.count
      == labels.reduce(0) { $0 + $1.count }
  }

  /// The design as lists of things to draw.
  ///
  /// - Throws: `Inestimable` where labels and values do not fit together, or nothing can be drawn.
  /// - Returns: The strata in the order of their first values, each with its units in that order.
  func drawn() throws -> [DrawnStratum] {
    guard !groups.isEmpty, groups.allSatisfy({ !$0.isEmpty }) else {
      throw Inestimable("a group holds no values")
    }
    guard groups.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw Inestimable("a value is missing or infinite")
    }
    for labels in [clusters, strata] where !labels.isEmpty {
      guard labels.map(\.count) == groups.map(\.count) else {
        throw Inestimable("the values and their clusters or strata differ in number")
      }
    }
    let clustersAreNested = clustersAreNested
    struct StratumKey: Hashable {
      let group: Int
      let label: Int
    }
    var strataByKey: [StratumKey: Int] = [:]
    var unitsByCluster: [Int: (stratum: Int, unit: Int)] = [:]
    var result: [DrawnStratum] = []
    for (group, values) in groups.enumerated() {
      for (row, value) in values.enumerated() {
        let key = StratumKey(
          group: clustersAreNested ? group : 0, label: strata.isEmpty ? 0 : strata[group][row])
        let stratum = strataByKey[key] ?? result.count
        if stratum == result.count {
          strataByKey[key] = stratum
          result.append(DrawnStratum(groups: groups.count))
        }
        guard !clusters.isEmpty else {
          result[stratum].append(value, group: group, unit: nil)
          continue
        }
        let known = unitsByCluster[clusters[group][row]]
        guard known?.stratum ?? stratum == stratum else {
          throw Inestimable("a cluster lies in more than one stratum")
        }
        let unit = result[stratum].append(value, group: group, unit: known?.unit)
        unitsByCluster[clusters[group][row]] = (stratum, unit)
      }
    }
    return result
  }
}

/// Units of which as many are drawn, with replacement, as there are.
struct DrawnStratum: Sendable {
  /// The values of each unit, group by group.
  private(set) var units: [[[Double]]] = []
  private let groups: Int

  init(groups: Int) {
    self.groups = groups
  }

  /// Adds a value to a unit.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - group: Its group.
  ///   - unit: The unit, or `nil` for a new one.
  /// - Returns: The unit.
  @discardableResult
  mutating func append(_ value: Double, group: Int, unit: Int?) -> Int {
    let unit = unit ?? units.count
    if unit == units.count { units.append([[Double]](repeating: [], count: groups)) }
    units[unit][group].append(value)
    return unit
  }
}
