/// The rows of one group in a column: what they answer, and how many do not.
struct GroupRows {
  /// The group's level, or `nil` for all rows.
  let level: String?
  /// The rows with an answer, in the order of the table.
  let answered: [Int]
  /// The rows without, by the reason.
  let missing: [ComparedLevel.MissingCount]

  var count: Int { answered.count }

  /// All rows, and then those of each level.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - grouping: The levels, or `nil`.
  /// - Returns: One group, or one more than there are levels.
  static func all(_ column: MeasuredColumn, by grouping: Grouping?) -> [GroupRows] {
    let levels = grouping?.levels ?? []
    var answered = [[Int]](repeating: [], count: levels.count + 1)
    var missing = [[MissingReason: Int]](repeating: [:], count: levels.count + 1)
    func put(_ row: Int, _ reason: MissingReason?, into place: Int) {
      if let reason {
        missing[place][reason, default: 0] += 1
      } else {
        answered[place].append(row)
      }
    }
    for row in column.column.rows.indices {
      let reason = column.missing(row: row)
      put(row, reason, into: 0)
      if let place = grouping?.place(row: row) { put(row, reason, into: place + 1) }
    }
    return answered.indices.map { place in
      GroupRows(
        level: place == 0 ? nil : levels[place - 1].name, answered: answered[place],
        missing: ComparedLevel.MissingCount.list(missing[place]))
    }
  }
}
