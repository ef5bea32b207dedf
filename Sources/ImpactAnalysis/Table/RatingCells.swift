import EvaluationModel

/// The ratings row by row, and the domain scores that they make.
struct RatingCells {
  private let plan: EvaluationPlan
  private let records: EvaluationRecords
  private let layout: RowLayout
  private let items: ItemColumns
  /// The cells of each item's column, by row.
  private let cells: [[Int32: ResponseColumn.Number]]

  /// - Parameters:
  ///   - plan: The plan.
  ///   - records: What the files held.
  ///   - layout: The rows.
  ///   - reserved: Headings that other columns have.
  init(
    _ plan: EvaluationPlan, _ records: EvaluationRecords, _ layout: RowLayout,
    reserved: Set<String>
  ) {
    self.plan = plan
    self.records = records
    self.layout = layout
    items = ItemColumns(plan, reserved: reserved)
    var cells = [[Int32: ResponseColumn.Number]](repeating: [:], count: items.columns.count)
    for answer in records.answers {
      guard let place = layout.responses[answer.response],
        let row = layout.rowsOfOccasion[place]?[answer.occasion]
      else { continue }
      let response = records.responses[place]
      let key = ItemColumns.Key(
        instrument: response.instrument, version: response.version, item: answer.item)
      guard let column = items.positions[key] else { continue }
      cells[column][Int32(row)] =
        answer.value.map { .value(Double($0)) }
        ?? .missing(ResponseColumn.Missing(answer.state))
    }
    self.cells = cells
  }

  /// The columns of the items that any row was asked about.
  var itemColumns: [(ResponseColumn, ResponseTable.Content)] {
    items.columns.indices.compactMap { index in
      let column = items.columns[index]
      guard !cells[index].isEmpty, let scale = plan.scale(column.item.scale) else { return nil }
      return (
        ResponseColumn(column.heading, column.item.label, .item(scale)),
        .numbers(cells[index], else: .notAsked)
      )
    }
  }

  /// The columns of the domains of which any row has a rated item.
  ///
  /// - Parameter domains: The plan's domains.
  /// - Returns: The columns, their scores computed as the report's.
  func scoreColumns(of domains: [Domain]) -> [(ResponseColumn, ResponseTable.Content)] {
    domains.compactMap { domain in
      var scores: [Int32: ResponseColumn.Number] = [:]
      for (row, place) in layout.rows.enumerated() {
        let response = records.responses[place.response]
        guard response.instrument == domain.instrument,
          let ids = domain.items[response.version], !ids.isEmpty
        else { continue }
        let asked = ids.compactMap { id in
          items.positions[
            ItemColumns.Key(
              instrument: response.instrument, version: response.version, item: id)
          ].flatMap { cells[$0][Int32(row)] }
        }
        guard !asked.isEmpty else { continue }
        let values = asked.compactMap { number -> Int? in
          if case .value(let value) = number { Int(value) } else { nil }
        }
        scores[Int32(row)] =
          DomainScores.score(
            total: values.reduce(0, +), of: values.count, among: ids.count
          ).map { .value($0) }
          ?? .missing(.tooFewItems)
      }
      guard !scores.isEmpty else { return nil }
      return (
        ResponseColumn("score:\(domain.id)", domain.name, .score, breaks: breaks(of: domain)),
        .numbers(scores, else: .notAsked)
      )
    }
  }

  /// Where the questionnaire changed so that the domain's scores are linked and not equal.
  private func breaks(of domain: Domain) -> [ResponseColumn.Break] {
    guard let instrument = plan.instrument(domain.instrument) else { return [] }
    let index = RecordIndex(plan: plan, records: records)
    var breaks: [ResponseColumn.Break] = []
    var earlier: InstrumentVersion?
    for cohort in plan.cohorts {
      guard let version = index.version(of: instrument, for: cohort.id) else { continue }
      if let earlier, let reason = Comparability.reason(against: version, from: earlier) {
        breaks.append(ResponseColumn.Break(cohort: cohort.id, reason: reason))
      }
      earlier = version
    }
    return breaks
  }
}
