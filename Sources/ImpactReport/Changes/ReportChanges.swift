/// What one report says otherwise than an earlier one.
struct ReportChanges {
  /// A number that both print, otherwise.
  struct Changed {
    let before: ReportSnapshot.Number
    let now: ReportSnapshot.Number

    /// How far it moved; `nil` where one of the two is no number.
    var distance: Double? {
      guard let before = before.value, let now = now.value else { return nil }
      return now - before
    }
  }

  let before: ReportSnapshot
  let now: ReportSnapshot
  let same: Int
  let changed: [Changed]
  let onlyBefore: Int
  let onlyNow: Int
  let changedInputs: [String]
  let newInputs: [String]
  let goneInputs: [String]
  let sameInputs: Int
  /// Name, value before and value now of every setting that differs.
  let settings: [(name: String, before: String?, now: String?)]

  init(from before: ReportSnapshot, to now: ReportSnapshot) {
    self.before = before
    self.now = now
    let earlier = Dictionary(before.numbers.map { ($0.place, $0) }) { first, _ in first }
    let present = Set(now.numbers.map(\.place))
    var changed: [Changed] = []
    var same = 0
    var onlyNow = 0
    for number in now.numbers {
      guard let other = earlier[number.place] else {
        onlyNow += 1
        continue
      }
      if other.printed == number.printed {
        same += 1
      } else {
        changed.append(Changed(before: other, now: number))
      }
    }
    self.changed = changed
    self.same = same
    self.onlyNow = onlyNow
    onlyBefore = before.numbers.count { !present.contains($0.place) }
    let names = Set(before.inputs.keys).union(now.inputs.keys).sorted()
    changedInputs = names.filter { name in
      guard let old = before.inputs[name], let new = now.inputs[name] else { return false }
      return old != new
    }
    newInputs = names.filter { before.inputs[$0] == nil }
    goneInputs = names.filter { now.inputs[$0] == nil }
    sameInputs = names.count - changedInputs.count - newInputs.count - goneInputs.count
    settings = Set(before.settings.keys).union(now.settings.keys).sorted()
      .map { ($0, before.settings[$0], now.settings[$0]) }.filter { $0.1 != $0.2 }
  }

  /// Findings that say now what they did not say before.
  var newFindings: [ReportSnapshot.Finding] {
    now.findings.filter { !before.findings.contains($0) }
  }

  /// What the earlier report said in place of a finding, if it had one of the same topic.
  func former(of finding: ReportSnapshot.Finding) -> ReportSnapshot.Finding? {
    before.findings.first { $0.id == finding.id }
  }

  /// Findings that nothing says any more.
  var goneFindings: [ReportSnapshot.Finding] {
    before.findings.filter { old in !now.findings.contains { $0.id == old.id } }
  }

  /// The percentage that moved most: of those that sum a row up, as favourable shares do, else of all
  /// but the bounds of intervals.
  ///
  /// - Parameters:
  ///   - main: What the columns are called that sum a row up.
  ///   - bounds: What the columns of bounds are called.
  /// - Returns: The change, or `nil` where no percentage differs.
  func largest(of main: [String], apartFrom bounds: [String]) -> Changed? {
    let names = PrintedFigure.Names(main: Set(main), bounds: Set(bounds))
    let percentages = changed.filter { change in
      change.distance != nil && change.now.unit == "per cent"
        && !names.isBound(change.now.place.column)
    }
    let sums = percentages.filter { names.isMain($0.now.place.column) }
    return (sums.isEmpty ? percentages : sums).reduce(nil) { best, next in
      guard let best else { return next }
      return abs(next.distance ?? 0) > abs(best.distance ?? 0) ? next : best
    }
  }
}
