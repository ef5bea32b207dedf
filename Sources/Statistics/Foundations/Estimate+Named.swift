import Evidence

extension Estimate {
  /// The same estimate under another name.
  func named(_ method: Method) -> Estimate {
    Estimate(
      value, interval: interval, unit: unit, count: count, groupCounts: groupCounts, base: base,
      method: method)
  }
}

extension TestResult {
  /// The same test under another name.
  func named(_ method: Method) -> TestResult {
    TestResult(
      statistic: statistic, degreesOfFreedom: degreesOfFreedom, p: p, adjustedP: adjustedP,
      groupCounts: groupCounts, method: method)
  }
}
