import EvaluationModel

/// Gives the questions of a table their ids.
struct QuestionNames {
  /// The questions of several columns or options.
  let questions: [TableProfile.Question]
  private let ids: [Int: String]

  init(
    profiler: TableProfiler, judge: ColumnJudge, groups: [ColumnGroups.Group],
    verdicts: [ColumnJudge.Verdict]
  ) {
    var taken: Set<String> = []
    var ids: [Int: String] = [:]
    var questions: [TableProfile.Question] = []
    for (index, verdict) in verdicts.enumerated() where ids[index] == nil {
      let title = profiler.titles[index]
      let columns: [Int]
      switch verdict.binding {
      case .oneHot, .grid: columns = groups.first { $0.columns.contains(index) }?.columns ?? [index]
      case .choice, .delimited: columns = [index]
      default: continue
      }
      let code = columns.count > 1 ? title.group : title.code
      let isCode = title.code != nil
      let id = DraftID.unique(
        isCode ? DraftID.code(code ?? title.stem) : DraftID.words(of: title.stem), in: &taken)
      for column in columns { ids[column] = id }
      questions.append(
        TableProfile.Question(id: id, text: title.stem, columns: columns.map { $0 + 1 }))
    }
    for (index, verdict) in verdicts.enumerated() where verdict.binding == .otherText {
      if let parent = judge.parent(of: index) { ids[index] = ids[parent] }
    }
    self.questions = questions
    self.ids = ids
  }

  /// The id of the question that a column is an answer or a part of, or `nil`.
  ///
  /// - Parameter index: The column, from 0.
  /// - Returns: The id, or `nil`.
  func id(of index: Int) -> String? { ids[index] }
}
