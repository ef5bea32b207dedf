import EvaluationModel
import TextCoding

/// The columns of the themes: 1 where any comment of a response speaks of the theme, 0 where none
/// does; nothing where there is no comment, or no open question.
struct ThemeColumns {
  let plan: EvaluationPlan
  let records: EvaluationRecords
  let layout: RowLayout

  /// The row of each comment, by its id.
  var rowOfComment: [String: Int32] {
    var rows: [String: Int32] = [:]
    for comment in records.comments {
      if let place = layout.responses[comment.response], let row = layout.mainRow[place] {
        rows[comment.id] = Int32(row)
      }
    }
    return rows
  }

  /// The columns before anything is coded: 0 wherever there is a comment.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: A column for each theme, in the order of the codebook; none where no row has a
  ///   comment.
  func columns(of codebook: Codebook) -> [(ResponseColumn, ResponseTable.Content)] {
    let commented = Set(rowOfComment.values)
    guard !commented.isEmpty else { return [] }
    var cells = withoutComment
    for row in commented { cells[row] = .value(0) }
    return codebook.themes.map { theme in
      (
        ResponseColumn("\(Self.prefix)\(theme.id)", theme.label, .theme),
        .numbers(cells, else: .notAsked)
      )
    }
  }

  /// What the columns' headings begin with.
  static let prefix = "theme:"

  /// The rows of responses that were asked an open question and could have a comment.
  private var withoutComment: [Int32: ResponseColumn.Number] {
    var asking: Set<[String]> = []
    for instrument in plan.instruments {
      for version in instrument.versions where !version.prompts.isEmpty {
        asking.insert([instrument.id, version.id])
      }
    }
    var cells: [Int32: ResponseColumn.Number] = [:]
    for (place, row) in layout.mainRow {
      let response = records.responses[place]
      if asking.contains([response.instrument, response.version]) {
        cells[Int32(row)] = .missing(.noComment)
      }
    }
    return cells
  }
}
