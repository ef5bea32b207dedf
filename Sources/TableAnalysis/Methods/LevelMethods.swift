import Evidence
import Statistics

extension MethodList where Data == OneGroup {
  /// What describes the amounts or the answers on a scale of one level.
  static let level = MethodList(
    estimates: [
      Entry("mean") { Mean.estimate(of: $0.values, level: $0.level) },
      Entry("sd") { Mean.standardDeviation(of: $0.values) },
      Entry("median") { Median.estimate(of: $0.values, level: $0.level) },
    ],
    tests: [])
}

extension MethodList where Data == OneShare {
  /// What describes a choice between two answers at one level.
  static let level = MethodList(
    estimates: [
      Entry("proportion") {
        Proportion.wilson(successes: $0.successes, count: $0.count, level: $0.level)
      }
    ],
    tests: [])
}
