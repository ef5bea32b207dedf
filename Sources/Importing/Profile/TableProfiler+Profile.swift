import Diagnostics
import EvaluationModel
import Formats

extension TableProfiler {
  /// What the table says of itself.
  ///
  /// - Parameters:
  ///   - tail: What stands below the answers.
  ///   - hiddenRows: How many rows of answers are hidden.
  ///   - remarks: What is to be said of the table as a whole.
  /// - Returns: The profile of the table.
  func profile(
    tail: TableTail?, hiddenRows: Int = 0, remarks: [Diagnostic] = []
  ) -> TableProfile {
    let metadata = titles.indices.filter {
      MetadataColumns.meaning(of: headings($0), site: recognised.site) != nil
    }
    let groups = ColumnGroups(profiler: self, taken: Set(metadata))
    let all = groups.all()
    var groupOf: [Int: ColumnGroups.Group] = [:]
    for group in all { for column in group.columns { groupOf[column] = group } }
    let judge = ColumnJudge(profiler: self, groups: groups, groupOf: groupOf)
    var verdicts = scans.indices.map(judge.verdict)
    keepOneDate(&verdicts)
    let questions = QuestionNames(profiler: self, judge: judge, groups: all, verdicts: verdicts)
    return TableProfile(
      sheet: table.sheet, recognised: recognised, lastRow: tail?.lastRow,
      summaryRows: (tail?.summaries ?? []).map {
        TableProfile.SummaryRow(row: $0.row, column: $0.column, word: $0.word)
      }, rowCount: table.records.count,
      isUneven: table.records.contains { $0.cells.count != table.columnCount },
      hiddenRowCount: hiddenRows,
      columns: scans.indices.map { column($0, verdicts[$0], questions) },
      questions: questions.questions, blankMeans: rules.blankMeans,
      blankExplanation: rules.explanation, marks: rules.marks, remarks: remarks)
  }

  /// One day and one id a response: of several columns, the first.
  private func keepOneDate(_ verdicts: inout [ColumnJudge.Verdict]) {
    var seen: Set<SuggestedBinding> = []
    for index in verdicts.indices {
      switch verdicts[index].binding {
      case .date, .respondentID, .cohort, .location, .authority, .consent:
        guard !seen.insert(verdicts[index].binding).inserted else { continue }
        verdicts[index].reason = "another column is bound as the \(verdicts[index].binding.name)"
        verdicts[index].binding = .drop
      default: break
      }
    }
  }

  private func column(
    _ index: Int, _ verdict: ColumnJudge.Verdict, _ questions: QuestionNames
  ) -> ColumnProfile {
    let scan = scans[index]
    let title = titles[index]
    let scale: SuggestedScale? =
      switch verdict.binding {
      case .rating, .grid: scales[index]
      default: nil
      }
    let shown = ShownAnswers(
      scan, binding: verdict.binding, scale: scale, delimited: verdict.delimited,
      labels: labels(index), identifies: verdict.identifies != nil)
    var states = scan.marked
    states[.answered] = scan.answered
    if scan.blank > 0 { states[rules.blankMeans, default: 0] += scan.blank }
    // What stands beside the questions was never asked, so it was never passed over either.
    if MetadataColumns.meaning(of: headings(index), site: recognised.site) != nil {
      states = [.answered: scan.answered + scan.marked.values.reduce(0, +)]
      if scan.blank > 0 { states[.unknown] = scan.blank }
    }
    for answer in scan.answers {
      guard scale != nil, let state = OutsideAnswers.state(of: AnswerKey.key(of: answer)) else {
        continue
      }
      let count = scan.counts[answer] ?? 0
      states[.answered, default: 0] -= count
      states[state, default: 0] += count
    }
    return ColumnProfile(
      position: index + 1, headings: headings(index),
      heading: title.heading, code: title.code, vendorID: title.vendorID,
      question: title.stem, part: title.part ?? Self.option(verdict.binding), states: states,
      blank: scan.blank,
      distinct: scan.answers.count, values: shown.values, hidden: shown.hidden,
      binding: verdict.binding, reason: verdict.reason, questionID: questions.id(of: index),
      identifies: verdict.identifies, scale: scale, options: shown.options,
      rareOptions: shown.rare, rareOptionCount: verdict.delimited?.rareCount ?? 0,
      dates: verdict.dates,
      remarks: remarks(index, verdict, scale))
  }

  /// The wording of an option that stands in the cells alone.
  private static func option(_ binding: SuggestedBinding) -> String? {
    guard case .oneHot(let marks) = binding, let ticked = marks.ticked.first,
      !["1", "y", "yes", "x", "true"].contains(LabelKey.key(of: ticked))
    else { return nil }
    return ticked
  }

  private func remarks(
    _ index: Int, _ verdict: ColumnJudge.Verdict, _ scale: SuggestedScale?
  ) -> [Diagnostic] {
    let search = RemarkSearch(scans[index], at: place(index))
    var remarks: [Diagnostic] = []
    switch verdict.binding {
    case .respondentID: remarks += search.ids()
    case .rating, .grid: remarks += scale.map(search.misfits) ?? []
    case .comment, .otherText: remarks += search.mentions()
    case .choice, .number, .delimited: remarks += search.mangledOptions()
    default: break
    }
    if let dates = verdict.dates { remarks += search.dates(dates) }
    if [.choice, .comment].contains(verdict.binding),
      !remarks.contains(where: { $0.code == "inspect.mangled-options" })
    {
      remarks += search.mixture()
    }
    if let delimited = verdict.delimited, delimited.isDoubtful {
      remarks.append(
        Diagnostic(
          .warning, code: "inspect.doubtful-options",
          "the options of column \(index + 1) may hold \"\(delimited.separator)\" themselves",
          at: place(index), fix: "compare the list of options with the questionnaire"))
    }
    return remarks
  }
}
