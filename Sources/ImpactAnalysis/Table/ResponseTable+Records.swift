public import EvaluationModel
public import TextCoding

extension ResponseTable {
  /// Lays out what an evaluation holds as a table; what comments speak of is added by `coded(by:)`.
  ///
  /// What a response leaves open of location, authority and participant type is taken from the
  /// registry's entry of its participant in its cohort.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - records: What the files held.
  ///   - codebook: The codebook, whose themes have a column each.
  ///   - isIncluded: Whether a response has rows.
  public init(
    plan: EvaluationPlan, records: EvaluationRecords, codebook: Codebook,
    where isIncluded: (Response) -> Bool = { _ in true }
  ) {
    let layout = RowLayout(records, where: isIncluded)
    var columns = FactColumns(plan: plan, records: records, rows: layout.rows).columns
    let reserved = Set(columns.map(\.0.id))
    let ratings = RatingCells(plan, records, layout, reserved: reserved)
    columns += ratings.itemColumns
    columns += ChoiceColumns(plan: plan, records: records, layout: layout).columns
    columns += ratings.scoreColumns(of: plan.crosswalk)
    let themes = ThemeColumns(plan: plan, records: records, layout: layout)
    columns += themes.columns(of: codebook)
    self.init(
      rows: layout.rows, columns: columns, selfReports: layout.selfReports,
      rowOfComment: themes.rowOfComment)
  }
}

/// The rows of the responses that count, and where each response's rows are.
struct RowLayout {
  private(set) var rows: [ResponseTable.Row] = []
  private(set) var selfReports = 0
  /// The places of responses in the records, by id.
  private(set) var responses: [String: Int] = [:]
  /// The row of each occasion, by the response's place in the records.
  private(set) var rowsOfOccasion: [Int: [Occasion: Int]] = [:]
  /// The row of what belongs to the whole response, as its themes, by its place in the records: one
  /// row of each response, so that nothing counts twice.
  private(set) var mainRow: [Int: Int] = [:]

  /// Of several occasions, the present one is what comments and facts go with.
  private static let present: [Occasion] = [.single, .post, .followUp, .pre, .then]

  init(_ records: EvaluationRecords, where isIncluded: (Response) -> Bool) {
    for (place, response) in records.responses.enumerated() { responses[response.id] = place }
    var occasions = [Set<Occasion>](repeating: [], count: records.responses.count)
    for answer in records.answers {
      if let place = responses[answer.response] { occasions[place].insert(answer.occasion) }
    }
    for (place, response) in records.responses.enumerated() where isIncluded(response) {
      guard RecordIndex.counts(response) else {
        selfReports += 1
        continue
      }
      let main = Self.present.first { occasions[place].contains($0) }
      mainRow[place] = rows.count
      guard !occasions[place].isEmpty else {
        rows.append(ResponseTable.Row(response: place, occasion: nil))
        continue
      }
      for occasion in Occasion.allCases where occasions[place].contains(occasion) {
        if occasion == main { mainRow[place] = rows.count }
        rowsOfOccasion[place, default: [:]][occasion] = rows.count
        rows.append(ResponseTable.Row(response: place, occasion: occasion))
      }
    }
  }
}
