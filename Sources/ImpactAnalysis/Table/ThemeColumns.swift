import EvaluationModel
import TextCoding

/// The columns of the themes: 1 where any comment of a response speaks of the theme, 0 where none
/// does; nothing where there is no comment, or no open question.
struct ThemeColumns {
  let plan: EvaluationPlan
  let records: EvaluationRecords
  let layout: RowLayout

  /// - Parameters:
  ///   - codings: The codings that count.
  ///   - codebook: The codebook.
  /// - Returns: A column for each theme, in the order of the codebook; none where no row has a
  ///   comment.
  func columns(
    _ codings: [StoredCoding], of codebook: Codebook
  ) -> [(ResponseColumn, ResponseTable.Content)] {
    var silent = withoutComment
    var rowOfComment: [String: Int32] = [:]
    for comment in records.comments {
      guard let place = layout.responses[comment.response], let row = layout.mainRow[place] else {
        continue
      }
      silent[Int32(row)] = .value(0)
      rowOfComment[comment.id] = Int32(row)
    }
    guard !rowOfComment.isEmpty else { return [] }
    let found = Dictionary(grouping: codings, by: \.theme)
    return codebook.themes.map { theme in
      var cells = silent
      for coding in found[theme.id] ?? [] {
        if let row = rowOfComment[coding.comment] { cells[row] = .value(1) }
      }
      return (
        ResponseColumn("theme:\(theme.id)", theme.label, .theme),
        .numbers(cells, else: .notAsked)
      )
    }
  }

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
