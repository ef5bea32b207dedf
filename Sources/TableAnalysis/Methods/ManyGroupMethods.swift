import Evidence
import Statistics

extension MethodList where Data == ManyGroups {
  /// More than two levels of answers on a scale.
  static let ordinal = MethodList(
    estimates: [Entry("epsilon_squared") { KruskalWallis.epsilonSquared($0.groups) }],
    tests: [Entry("kruskal_wallis") { KruskalWallis.test($0.groups) }])

  /// More than two levels of amounts.
  static let continuous = MethodList(
    estimates: [Entry("epsilon_squared") { KruskalWallis.epsilonSquared($0.groups) }],
    tests: [Entry("kruskal_wallis") { KruskalWallis.test($0.groups) }])
}

extension MethodList where Data == CountTable {
  /// Levels by answers without an order.
  static let counts = MethodList(
    estimates: [Entry("cramers_v") { ChiSquare.cramersV($0.rows) }],
    tests: [Entry("chi_square") { ChiSquare.test($0.rows) }])
}
