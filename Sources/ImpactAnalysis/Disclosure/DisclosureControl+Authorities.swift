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
    for column in (results.authorities.first?.items ?? []).indices {
      control.protectItem(column, &results.authorities, unplaced: unplaced)
    }
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

  private mutating func protectItem(
    _ column: Int, _ authorities: inout [AuthorityResult], unplaced: [String: Int]
  ) {
    let minimum = minimumBase(of: .proportion)
    let shares = authorities.map { $0.items[column].favourable }
    let bases = shares.map { $0.estimate.value?.count ?? 0 }
    let unknown = unplaced[authorities[0].items[column].id] ?? 0
    // Those whose authority is not known are hidden from the start, and protect others if they are many.
    let unanimous = Set(
      shares.indices.filter { row in
        let value = shares[row].estimate.value?.value
        return (value == 0 || value == 1)
          && bases[row] < profile.smallGroup
      })
    let small = Set(bases.indices.filter { (1..<minimum).contains(bases[$0]) }).union(unanimous)
    let suppression = CellSuppression(
      counts: bases + [unknown], minimum: minimum,
      forced: small.isEmpty ? [] : small.union(unknown > 0 ? [bases.count] : []))
    let hidden = small.isEmpty ? [] : suppression.hidden.subtracting([bases.count])
    for row in authorities.indices {
      var item = authorities[row].items[column]
      item.everywhere = share(item.everywhere)
      if hidden.contains(row) {
        let ground: Ground =
          small.contains(row) ? (unanimous.contains(row) ? .unanimity : .size) : .protection
        item.favourable = Share(
          successes: self.hidden(ground, minimum: minimum),
          estimate: .suppressed(minimum: minimum))
      } else {
        item.favourable = fewHidden(item.favourable)
      }
      let isHidden = item.favourable.estimate.isSuppressed || item.everywhere.estimate.isSuppressed
      item.comparison = comparison(item.comparison, isHidden: isHidden)
      authorities[row].items[column] = item
    }
  }
}
