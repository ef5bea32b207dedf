import EvaluationModel
import Formats

/// Finds the columns that belong to one question: the options of a question with several answers,
/// and the rows of a grid.
struct ColumnGroups {
  /// What a group is.
  enum Kind: Hashable {
    case oneHot
    case grid
  }

  /// One question of several columns.
  struct Group: Hashable {
    let kind: Kind
    /// The columns, by index from 0.
    let columns: [Int]
  }

  let profiler: TableProfiler
  /// Columns that are no questions, by index.
  let taken: Set<Int>

  private var site: SurveyExport { profiler.recognised.site }

  /// The groups, in the order of their first column.
  func all() -> [Group] {
    var members: [String: [Int]] = [:]
    for (index, title) in profiler.titles.enumerated() where !taken.contains(index) {
      if let group = title.group, !title.isText { members[group, default: []].append(index) }
    }
    var groups = members.values.flatMap(group(of:))
    let grouped = Set(groups.flatMap(\.columns))
    let free = profiler.titles.indices.filter { !taken.contains($0) && !grouped.contains($0) }
    if members.isEmpty || site == .table || site == .cohortWorkbook {
      groups += runs(free)
    }
    return groups.sorted { $0.columns[0] < $1.columns[0] }
  }

  /// What columns with one stem are together.
  private func group(of columns: [Int]) -> [Group] {
    let filled = columns.filter { profiler.scans[$0].answered > 0 }
    guard !filled.isEmpty else { return [] }
    let asks = columns.contains { DelimitedAnswers.asksForAll(profiler.titles[$0].stem) }
    if columns.count > 1 || asks, filled.allSatisfy({ marks($0) != nil }) {
      return [Group(kind: .oneHot, columns: columns)]
    }
    // A "Response" column beside its "Other" is a question of one column.
    let rated = columns.filter { profiler.scales[$0] != nil }
    return rated.count > 1 ? [Group(kind: .grid, columns: rated)] : []
  }

  /// How an option's column is written, or `nil` where it is no option's.
  func marks(_ index: Int) -> TickMarks? {
    let scan = profiler.scans[index]
    let title = profiler.titles[index]
    let values = Set(scan.answers.map(LabelKey.key(of:)))
    func marks(_ ticked: String, _ unticked: [String] = []) -> TickMarks {
      func written(_ key: String) -> String {
        scan.answers.first { LabelKey.key(of: $0) == key } ?? key
      }
      return TickMarks(ticked: [written(ticked)], unticked: unticked.map(written))
    }
    if values.isEmpty { return TickMarks(ticked: []) }
    if values.isSubset(of: ["0", "1"]) { return marks("1", values.contains("0") ? ["0"] : []) }
    if site.isLimeSurvey {
      if values.isSubset(of: ["1", "2"]), title.group != nil { return marks("1", ["2"]) }
      if values.isSubset(of: ["y", "n"]) { return marks("y", values.contains("n") ? ["n"] : []) }
      if values.isSubset(of: ["yes", "no"]) {
        return marks("yes", values.contains("no") ? ["no"] : [])
      }
    }
    // A label that the file gives to 1, beside a 0 that has none.
    let isZero = { (answer: String) in answer == "0" }
    let rest = scan.answers.filter { !isZero($0) }
    guard rest.count == 1, let answer = rest.first else { return nil }
    let only = LabelKey.key(of: answer)
    if scan.answers.contains(where: isZero) {
      let isLabel = profiler.labels(index).contains { $0.label == answer }
      return isLabel ? TickMarks(ticked: [answer], unticked: ["0"]) : nil
    }
    if ["1", "y", "yes", "x", "true"].contains(only) { return marks(only) }
    // A label that the file gives a lone code, or the wording of the option itself.
    let labels = [title.part ?? "", title.stem] + profiler.labels(index).map(\.label)
    return labels.contains { LabelKey.key(of: $0) == only } ? TickMarks(ticked: [answer]) : nil
  }

  /// Neighbours without a stem: columns of one text each that differ, and columns on one scale.
  private func runs(_ free: [Int]) -> [Group] {
    var groups: [Group] = []
    var taken: Set<Int> = []
    for run in Self.runs(of: free, where: { isLoneText($0) && isLoneText($1) }) where run.count > 2
    {
      let texts = run.compactMap { profiler.scans[$0].answers.first }
      guard Set(texts).count == texts.count else { continue }
      groups.append(Group(kind: .oneHot, columns: run))
      taken.formUnion(run)
    }
    let rest = free.filter { !taken.contains($0) }
    for run in Self.runs(of: rest, where: { isOnOneScale($0, $1) }) where run.count > 1 {
      groups.append(Group(kind: .grid, columns: run))
    }
    return groups
  }

  /// Whether a column holds one text, and blanks: an option that some have ticked.
  func isLoneText(_ index: Int) -> Bool {
    let scan = profiler.scans[index]
    guard scan.answers.count == 1, let answer = scan.answers.first else { return false }
    return scan.blank > 0 && Double(answer) == nil && scan.answered > 1
  }

  private func isOnOneScale(_ left: Int, _ right: Int) -> Bool {
    guard let first = profiler.scales[left], let second = profiler.scales[right] else {
      return false
    }
    return first.id == second.id && first.levels.count > 2
  }

  /// Runs of neighbours, each of which fits the one before it.
  private static func runs(of indices: [Int], where fits: (Int, Int) -> Bool) -> [[Int]] {
    var runs: [[Int]] = []
    for index in indices {
      if let last = runs.last?.last, last + 1 == index, fits(last, index) {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }
}
