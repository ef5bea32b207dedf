import EvaluationModel
import Formats

/// Decides what one column seems to be, and says why.
struct ColumnJudge {
  /// What was decided.
  struct Verdict {
    var binding: SuggestedBinding
    var reason: String
    var identifies: String?
    var dates: DateOrder?
    var delimited: DelimitedAnswers?
  }

  let profiler: TableProfiler
  let groups: ColumnGroups
  /// The group of each column that has one.
  let groupOf: [Int: ColumnGroups.Group]

  private var site: SurveyExport { profiler.recognised.site }

  /// What a column seems to be.
  ///
  /// - Parameter index: The column, from 0.
  /// - Returns: What was decided, and why.
  func verdict(_ index: Int) -> Verdict {
    let scan = profiler.scans[index]
    if let meaning = MetadataColumns.meaning(of: profiler.headings(index), site: site) {
      return metadata(meaning, scan, index)
    }
    if let group = groupOf[index] {
      switch group.kind {
      case .oneHot:
        return Verdict(
          binding: .oneHot(groups.marks(index) ?? TickMarks(ticked: Array(scan.answers.prefix(1)))),
          reason: "one of \(group.columns.count) columns for the options of one question")
      case .grid:
        return Verdict(
          binding: .grid, reason: "one of \(group.columns.count) columns on one scale")
      }
    }
    let title = profiler.titles[index]
    if title.isText || isOtherText(index) {
      return Verdict(
        binding: parent(of: index) == nil ? .comment : .otherText,
        reason: parent(of: index) == nil
          ? "text beside an answer" : "text beside the \"Other\" of another column")
    }
    return question(index, scan, title)
  }

  private func metadata(
    _ meaning: MetadataColumns.Meaning, _ scan: ColumnScan, _ index: Int
  ) -> Verdict {
    switch meaning {
    case .response:
      return Verdict(binding: .respondentID, reason: "the survey site's id of the response")
    case .date:
      guard scan.answered > 0 else {
        return Verdict(binding: .drop, reason: "no cell holds a day")
      }
      if site.isLimeSurvey, scan.answers.allSatisfy({ $0.hasPrefix("1980-01-01") }) {
        return Verdict(
          binding: .drop,
          reason: "the survey is anonymous: LimeSurvey writes 1980-01-01 for every day")
      }
      return Verdict(
        binding: .date, reason: "the survey site's day of the response", dates: dates(scan))
    case .identifies(let what):
      return Verdict(
        binding: .drop, reason: "identifies \(what)", identifies: what)
    case .technical(let reason): return Verdict(binding: .drop, reason: reason)
    }
  }

  private func question(_ index: Int, _ scan: ColumnScan, _ title: ColumnTitle) -> Verdict {
    let headings = profiler.headings(index)
    let wording = [title.stem, title.part].compactMap { $0 }.joined(separator: " ")
    if let identified = identified(scan, headings: headings, isRated: isWorded(index)) {
      return identified
    }
    guard scan.answered > 0 else {
      return ColumnNature.asksForWords(wording)
        ? Verdict(binding: .comment, reason: "the question asks for words; no cell holds any")
        : Verdict(binding: .drop, reason: "no cell holds anything")
    }
    if let place = placing(wording, scan) { return place }
    if let delimited = DelimitedAnswers(scan, site: site, heading: wording) {
      return Verdict(
        binding: .delimited(separator: delimited.separator),
        reason: "cells hold several answers with \"\(delimited.separator)\" between them",
        delimited: delimited)
    }
    if let id = responseID(index, scan, wording) { return id }
    if let scale = profiler.scales[index],
      !ColumnNature.isAnsweredInWords(scan, heading: wording)
    {
      return Verdict(binding: .rating, reason: scale.reason)
    }
    if isCoded(index) { return Verdict(binding: .choice, reason: "codes with labels") }
    if let dates = dates(scan) { return date(dates, wording, scan, index) }
    if scan.answers.allSatisfy(Self.isTimeOfDay) {
      return Verdict(binding: .drop, reason: "times of day")
    }
    return plain(index, scan, wording)
  }

  private static func isTimeOfDay(_ answer: String) -> Bool {
    let parts = answer.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// What identifies somebody: by its heading, unless its answers are on a scale of words, or by
  /// what most cells hold.
  private func identified(_ scan: ColumnScan, headings: [String], isRated: Bool) -> Verdict? {
    guard !isRated else { return nil }
    if headings.contains(where: IdentifyingHeading.identifies) {
      let isSchool = headings.contains { LabelKey.key(of: $0).contains("school") }
      return Verdict(
        binding: .drop,
        reason: "the heading says that it identifies a \(isSchool ? "school" : "person")",
        identifies: isSchool ? "schools" : "persons")
    }
    for kind in PersonalContent.allCases {
      let cells = scan.cells { PersonalContent.of($0) == kind }
      if cells > 0, cells * 2 >= scan.answered {
        return Verdict(
          binding: .drop, reason: "the cells hold \(kind.rawValue)", identifies: kind.rawValue)
      }
    }
    return nil
  }

  /// Whether a column's scale is one of words, which no name is taken for.
  private func isWorded(_ index: Int) -> Bool {
    guard let scale = profiler.scales[index] else { return false }
    return scale.evidence != .none && scale.evidence != .convention
  }

  private func isCoded(_ index: Int) -> Bool {
    let labels = profiler.labels(index)
    guard !labels.isEmpty else { return false }
    let known = Set(labels.flatMap { [$0.code, $0.label] })
    let scan = profiler.scans[index]
    return scan.cells { known.contains($0) } * 2 >= scan.answered
  }

  /// Cohort, location, authority and consent, by short headings.
  private func placing(_ wording: String, _ scan: ColumnScan) -> Verdict? {
    let words = LabelKey.key(of: wording).split { !$0.isLetter }.map(String.init)
    if words.contains("quote") || words.contains("quoted"), scan.answers.count <= 3 {
      return Verdict(binding: .consent, reason: "the question is whether answers may be quoted")
    }
    guard words.count <= 4, scan.answers.count * 2 <= scan.answered || scan.answers.count <= 8
    else {
      return nil
    }
    if words.contains("cohort") || words == ["intake"] {
      return Verdict(binding: .cohort, reason: "the heading says so")
    }
    if words.contains("authority") || words == ["la"] || words == ["lea"] {
      return Verdict(binding: .authority, reason: "the heading says so")
    }
    if ["location", "venue", "centre", "training group"].contains(words.joined(separator: " ")) {
      return Verdict(binding: .location, reason: "the heading says so")
    }
    return nil
  }

  private func dates(_ scan: ColumnScan) -> DateOrder? {
    guard let first = scan.answers.first(where: { !$0.isEmpty }), !first.isEmpty else { return nil }
    let shares = scan.cells { DateForm.of($0) != nil }
    guard shares * 10 >= scan.answered * 6 else { return nil }
    return DateOrder(
      profiler.table.records.compactMap { record in
        let cell = CommentText.trimmed(record[scan.position] ?? "")
        return cell.isEmpty ? nil : cell
      })
  }

  /// The first column of days whose heading speaks of a date is the day of the response, if nearly
  /// all of its cells have one form.
  private func date(
    _ dates: DateOrder, _ wording: String, _ scan: ColumnScan, _ index: Int
  ) -> Verdict {
    let key = LabelKey.key(of: wording)
    let isDay = ["date", "day", "when", "timestamp", "completed", "submitted", "returned"]
      .contains(where: key.contains)
    guard let reader = DateReader(format: dates.format) else {
      return Verdict(binding: .drop, reason: "a date", dates: dates)
    }
    let readable = scan.cells { answer in reader.reading(of: answer).value != nil }
    guard readable == scan.answered else {
      return Verdict(
        binding: .drop,
        reason: "\(scan.answered - readable) of \(scan.answered) cells are no \(dates.format) date",
        dates: dates)
    }
    let isSurveyTable = [.table, .cohortWorkbook, .examinerForm].contains(site)
    guard isDay, isSurveyTable else {
      return Verdict(
        binding: .drop, reason: "a date that is not the day of the response", dates: dates)
    }
    return Verdict(binding: .date, reason: "the cells hold days", dates: dates)
  }

  /// A column that numbers the rows, or holds codes that may stand for persons.
  private func responseID(_ index: Int, _ scan: ColumnScan, _ wording: String) -> Verdict? {
    let key = LabelKey.key(of: wording)
    let isUnique = scan.answers.count == scan.answered && scan.blank == 0 && scan.answered > 1
    let words = key.split { !$0.isLetter }
    let isID = words.count <= 3 && !Set(words).isDisjoint(with: ["id", "number", "no", "ref"])
    if isUnique, isID || key.isEmpty && index == 0 {
      return Verdict(binding: .respondentID, reason: "every row has another value")
    }
    guard words.contains("id") || key == "uniqueid" else { return nil }
    if !isUnique, scan.answered > 1, scan.answers.allSatisfy(RemarkSearch.isRounded) {
      return Verdict(binding: .respondentID, reason: "the heading says so")
    }
    return scan.answers.count > 12
      ? Verdict(
        binding: .drop, reason: "a code that may stand for a person", identifies: "codes of persons"
      )
      : nil
  }

  private func plain(_ index: Int, _ scan: ColumnScan, _ wording: String) -> Verdict {
    switch ColumnNature(scan, heading: wording) {
    case .empty: return Verdict(binding: .drop, reason: "no cell holds anything")
    case .numbers: return Verdict(binding: .number, reason: "every answer is a number")
    case .closed:
      return Verdict(
        binding: .choice, reason: "\(scan.answers.count) answers that come again and again")
    case .text:
      if !RemarkSearch(scan, at: profiler.place(index)).mangledOptions().isEmpty {
        return Verdict(binding: .choice, reason: "the answers are ranges")
      }
      return Verdict(
        binding: .comment,
        reason: ColumnNature.asksForWords(wording)
          ? "the question asks for words" : "the answers are too different for a list")
    }
  }

  /// The column whose "Other" a text stands beside, or `nil`.
  func parent(of index: Int) -> Int? {
    let title = profiler.titles[index]
    if title.isText, let group = title.group {
      // Qualtrics' `Q2_5_TEXT` stands beside the option 5 of `Q2`, whether that has one column or
      // one for each option.
      let stem = group.lastIndex(of: "_").map { String(group[..<$0]) }
      for name in [group, stem].compactMap({ $0 }) {
        let parent = profiler.titles.indices.last { other in
          let candidate = profiler.titles[other]
          guard other != index, !candidate.isText else { return false }
          return (candidate.code == name || candidate.group == name) && holdsOptions(other)
        }
        if let parent { return parent }
      }
      return nil
    }
    return isOtherText(index) ? index - 1 : nil
  }

  /// `Position-Other` beside `Position`, and the text that ends a run of options.
  private func isOtherText(_ index: Int) -> Bool {
    guard index > 0, site == .table || site == .cohortWorkbook else { return false }
    let key = LabelKey.key(of: profiler.titles[index].stem)
    let before = LabelKey.key(of: profiler.titles[index - 1].stem)
    if !before.isEmpty,
      [
        "\(before)-other", "\(before)other", "\(before) other", "\(before)_other",
        "\(before) (other)",
      ].contains(key)
    {
      return holdsOptions(index - 1)
    }
    guard let group = groupOf[index - 1], group.kind == .oneHot, group.columns.last == index - 1,
      key.hasPrefix("column"), profiler.scans[index].answers.count > 2
    else { return false }
    return key.dropFirst(6).allSatisfy(\.isASCIIDigit)
  }

  /// Whether a column is a question with options, which alone can have an "Other".
  private func holdsOptions(_ index: Int) -> Bool {
    switch verdict(index).binding {
    case .choice, .oneHot, .delimited: true
    default: false
    }
  }
}
