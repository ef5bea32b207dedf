import EvaluationModel
import Evidence

extension DisclosureControl {
  /// The authorities' results with what must not be shown taken out.
  ///
  /// Item by item the authorities' bases add up to that of all, so one that is hidden would be the
  /// rest: a second is hidden with it, and until what is hidden is a base that could be shown.
  ///
  /// - Parameters:
  ///   - results: The results as they were computed.
  ///   - unplaced: The answers to each item of people whose authority is not known, which no page shows.
  /// - Returns: The same with hidden figures marked as such.
  func protect(_ results: AuthorityResults, unplaced: [String: Int]) -> AuthorityResults {
    let truth = results.figures()
    var control = self
    var results = results
    control.protectCounts(&results.authorities)
    var rows = results.authorities.map(\.items)
    control.protect(&rows, unplaced: unplaced)
    for (row, items) in rows.enumerated() { results.authorities[row].items = items }
    control.protectTogether(&results, truth)
    results.disclosure.hiddenForSize = control.hiddenForSize
    results.disclosure.hiddenToProtect = control.hiddenToProtect
    results.disclosure.hiddenUnanimous = control.hiddenUnanimous
    return results
  }

  private mutating func protectCounts(_ authorities: inout [AuthorityResult]) {
    let now = cells(authorities.map(\.enrolled))
    let all = cells(authorities.map(\.enrolledInAll))
    // Who enrolled and gained no award is a group as well.
    let without = CellSuppression(
      counts: authorities.map {
        max(($0.enrolledInAll.value ?? 0) - ($0.awarded.value ?? 0), 0)
      }, minimum: profile.minimumCell)
    let awarded = cells(
      authorities.map(\.awarded), forced: profile.roundingBase == 1 ? without.hidden : [])
    for row in authorities.indices {
      authorities[row].enrolled = now[row]
      authorities[row].enrolledInAll = all[row]
      authorities[row].awarded = awarded[row]
    }
  }

  /// Hides shares of groups that add up to all, item by item.
  ///
  /// - Parameters:
  ///   - rows: The shares of each group, the same items in each.
  ///   - unplaced: The answers to each item of people whose group is not known and not shown.
  mutating func protect(_ rows: inout [[PooledShare]], unplaced: [String: Int]) {
    for column in (rows.first ?? []).indices {
      var shares = rows.map { $0[column] }
      protect(&shares, unplaced: unplaced[shares[0].id] ?? 0)
      for (row, share) in shares.enumerated() { rows[row][column] = share }
    }
  }

  private mutating func protect(_ groups: inout [PooledShare], unplaced: Int) {
    let minimum = minimumBase(of: .proportion)
    let shares = groups.map(\.favourable)
    let bases = shares.map { $0.estimate.value?.count ?? 0 }
    let unanimous = Set(
      shares.indices.filter { row in
        let value = shares[row].estimate.value?.value
        return (value == 0 || value == 1)
          && bases[row] < DisclosureProfile.public.minimumPercentageBase
      })
    let small = Set(bases.indices.filter { (1..<minimum).contains(bases[$0]) }).union(unanimous)
    // Those whose group is not known are hidden from the start, and protect others if they are many.
    let suppression = CellSuppression(
      counts: bases + [unplaced], minimum: minimum,
      forced: small.isEmpty ? [] : small.union(unplaced > 0 ? [bases.count] : []))
    let hidden = small.isEmpty ? [] : suppression.hidden.subtracting([bases.count])
    for row in groups.indices {
      groups[row].everywhere = share(groups[row].everywhere)
      if hidden.contains(row) {
        let ground: Ground =
          small.contains(row) ? (unanimous.contains(row) ? .unanimity : .size) : .protection
        groups[row].favourable = Share(
          successes: self.hidden(ground, minimum: minimum),
          estimate: .suppressed(minimum: minimum))
      } else {
        groups[row].favourable = share(groups[row].favourable)
      }
      let isHidden =
        groups[row].favourable.estimate.isSuppressed
        || groups[row].everywhere.estimate.isSuppressed
      groups[row].comparison = comparison(groups[row].comparison, isHidden: isHidden)
    }
  }
}
