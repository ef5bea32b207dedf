/// The answers of an outcome, level by level.
struct GroupedAnswers {
  /// What the answers count for, for each level in the order of the rows; empty for kinds.
  let scores: [[Double]]
  /// How often each answer was given, for each level; no columns for amounts.
  let counts: [[Int]]
  /// The levels with their numbers of rows.
  let levels: [ComparedLevel]
  /// The rows that belong to none of the levels.
  let rowsWithoutLevel: Int

  /// Sorts the rows by their level.
  ///
  /// - Parameters:
  ///   - outcome: The outcome.
  ///   - grouping: The levels.
  init(_ outcome: MeasuredColumn, by grouping: Grouping) {
    let levelCount = grouping.levels.count
    // All rows of one pair of values share what they are: they are counted pair by pair.
    let valueCount = outcome.column.values.count
    let byCount = grouping.column.values.count
    let isDense = valueCount * byCount <= max(4 * outcome.column.rows.count, 1 << 16)
    var scores = [[Double]](repeating: [], count: levelCount)
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: outcome.levels.count), count: levelCount)
    var missing = [[MissingReason: Int]](repeating: [:], count: levelCount)
    var answered = [Int](repeating: 0, count: levelCount)
    var outside = 0

    var pairCounts = [Int](repeating: 0, count: isDense ? valueCount * byCount : 0)
    func tally(_ value: Int, _ level: Int, _ count: Int) {
      if let reason = outcome.missing[value] {
        missing[level][reason, default: 0] += count
        return
      }
      answered[level] += count
      if let place = outcome.places[value] { counts[level][place] += count }
    }
    for (value, by) in zip(outcome.column.rows, grouping.column.rows) {
      let (value, by) = (Int(value), Int(by))
      guard let level = grouping.places[by] else {
        outside += 1
        continue
      }
      if isDense { pairCounts[value * byCount + by] += 1 } else { tally(value, level, 1) }
      if let score = outcome.scores[value] { scores[level].append(score) }
    }
    for (index, count) in pairCounts.enumerated() where count > 0 {
      if let level = grouping.places[index % byCount] { tally(index / byCount, level, count) }
    }
    self.scores = scores
    self.counts = counts
    rowsWithoutLevel = outside
    levels = grouping.levels.indices.map { level in
      ComparedLevel(
        name: grouping.levels[level].name, count: answered[level],
        answerCounts: counts[level],
        missingByReason: ComparedLevel.MissingCount.list(missing[level]))
    }
  }

  /// The levels that have an answer, by their places.
  var heldLevels: [Int] { levels.indices.filter { levels[$0].count > 0 } }

  /// What the answers of a level count for; behind the last level those of all but one.
  ///
  /// - Parameters:
  ///   - place: A level, or the place behind the last.
  ///   - level: The level that the others are the rest of.
  /// - Returns: The scores.
  func scores(at place: Int, besides level: Int) -> [Double] {
    guard place == scores.count else { return scores[place] }
    return scores.indices.filter { $0 != level }.flatMap { scores[$0] }
  }

  /// How often each answer was given at a level; behind the last level at all but one.
  ///
  /// - Parameters:
  ///   - place: A level, or the place behind the last.
  ///   - level: The level that the others are the rest of.
  /// - Returns: The counts.
  func counts(at place: Int, besides level: Int) -> [Int] {
    guard place == counts.count else { return counts[place] }
    let others = counts.indices.filter { $0 != level }
    return counts[level].indices.map { answer in others.reduce(0) { $0 + counts[$1][answer] } }
  }
}
