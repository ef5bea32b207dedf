import EvaluationModel

/// Which items of which versions share a column, and what the columns are called.
///
/// Items of the same id share a column only where the versions may be compared: a changed scale or
/// wording looks like a change of opinion. The column of the latest version is called by the item's
/// id, earlier ones by the id and their version, as `h1@v1`; an id that two instruments use is
/// qualified, as `headteacher/h1`.
struct ItemColumns {
  /// One column.
  struct Column {
    let instrument: Instrument
    /// The versions whose ratings it holds, in order.
    var versions: [String]
    /// The item as the last of them has it.
    var item: Item
    /// Whether no later version has an item of this id.
    var isLatest = true
    /// The heading.
    var heading = ""
  }

  /// A place in a questionnaire.
  struct Key: Hashable {
    let instrument: String
    let version: String
    let item: String
  }

  /// The columns in the order of the plan.
  private(set) var columns: [Column] = []
  /// The column of each item of each version.
  private(set) var positions: [Key: Int] = [:]

  /// - Parameters:
  ///   - plan: The plan.
  ///   - reserved: Headings that other columns have.
  init(_ plan: EvaluationPlan, reserved: Set<String>) {
    for instrument in plan.instruments { add(instrument) }
    var uses: [String: Set<String>] = [:]
    for column in columns { uses[column.item.id, default: []].insert(column.instrument.id) }
    for index in columns.indices {
      let column = columns[index]
      let id = column.item.id
      let isClear = uses[id]?.count == 1 && !reserved.contains(id)
      columns[index].heading =
        (isClear ? id : "\(column.instrument.id)/\(id)")
        + (column.isLatest ? "" : "@\(column.versions.last ?? "")")
    }
  }

  private mutating func add(_ instrument: Instrument) {
    /// The column of the latest version so far, by item.
    var latest: [String: (column: Int, version: InstrumentVersion)] = [:]
    for version in instrument.versions {
      for item in version.items {
        let key = Key(instrument: instrument.id, version: version.id, item: item.id)
        if let former = latest[item.id],
          Comparability.reason(against: item, in: version, from: former.version) == nil
        {
          columns[former.column].versions.append(version.id)
          columns[former.column].item = item
          positions[key] = former.column
        } else {
          if let former = latest[item.id] { columns[former.column].isLatest = false }
          positions[key] = columns.count
          columns.append(Column(instrument: instrument, versions: [version.id], item: item))
        }
        latest[item.id] = (positions[key] ?? 0, version)
      }
    }
  }
}
