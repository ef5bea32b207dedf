import Diagnostics
import EvaluationModel
import Formats

/// Looks at a whole table and says what each column seems to be.
struct TableProfiler {
  let table: Table
  let recognised: RecognisedExport
  let rules: SiteRules
  let titles: [ColumnTitle]
  let scans: [ColumnScan]
  let scales: [SuggestedScale?]
  private let headings: [[String]]
  private let key: JiscKey?

  /// - Parameters:
  ///   - table: The table, read with the header that was recognised.
  ///   - recognised: The kind of export.
  ///   - key: The key of a coded Jisc export, or `nil`.
  ///   - notes: Notes above the header that explain numbers, with their rows.
  init(
    _ table: Table, recognised: RecognisedExport, key: JiscKey?,
    notes: [(row: Int, note: NumberLegend)]
  ) {
    self.table = table
    self.recognised = recognised
    self.key = recognised.site == .jiscCodes ? key : nil
    let site = recognised.site
    let width = max(table.columnCount, 0)
    headings = (0..<width).map { table.headings(ofColumn: $0 + 1) }
    titles = TitleReader(site: site, headings: headings, key: self.key).titles()
    let raw = (0..<width).map { ColumnScan(table, position: $0 + 1) }
    let rules = SiteRules(site) { text in raw.contains { $0.counts[text] != nil } }
    scans = raw.map { $0.marking(rules.marks) }
    self.rules = rules
    scales = Self.scales(
      scans, titles: titles, headings: headings,
      labels: { [table, key = self.key] index in
        Self.labels(index, table: table, key: key, titles: Self.codes(of: table, index))
      }, hasKey: self.key != nil, notes: notes, site: site)
  }

  private static func codes(of table: Table, _ index: Int) -> String {
    table.headings(ofColumn: index + 1).first ?? ""
  }

  /// What the file or the key says that the codes of a column stand for.
  static func labels(
    _ index: Int, table: Table, key: JiscKey?, titles code: String
  ) -> [ColumnFacts.ValueLabel] {
    if let key { return key.meaning(ofColumn: code)?.options ?? [] }
    return table.columns.indices.contains(index) ? table.columns[index].valueLabels : []
  }

  /// The labels of a column's codes.
  func labels(_ index: Int) -> [ColumnFacts.ValueLabel] {
    Self.labels(index, table: table, key: key, titles: Self.codes(of: table, index))
  }

  /// The scale of each column; columns on scales of one family are seen together, so that a level
  /// that nobody chose in one of them is not missed.
  private static func scales(
    _ scans: [ColumnScan], titles: [ColumnTitle], headings: [[String]],
    labels: (Int) -> [ColumnFacts.ValueLabel], hasKey: Bool,
    notes: [(row: Int, note: NumberLegend)],
    site: SurveyExport
  ) -> [SuggestedScale?] {
    var searches: [Int: ScaleSearch] = [:]
    var seen: [String: [String]] = [:]
    var families: [Int: String] = [:]
    for (index, scan) in scans.enumerated() {
      guard scan.answered > 0, scan.answers.count <= 40,
        scan.answers.allSatisfy({ $0.utf8.count <= 200 }), !titles[index].isText,
        MetadataColumns.meaning(of: headings[index], site: site) == nil
      else { continue }
      searches[index] = ScaleSearch(
        scan: scan, headings: headings[index] + [titles[index].stem, titles[index].part ?? ""],
        labels: labels(index), hasKey: hasKey, notes: notes,
        isArray: site.isLimeSurvey && titles[index].group != nil)
      if site.isLimeSurvey, let group = titles[index].group {
        families[index] = group
        seen[group, default: []] += scan.answers
      }
      guard let fit = ScaleSearch.fit(scan) else {
        if let thing = searches[index]?.gradedThing {
          families[index] = "more or less \(thing)"
          seen["more or less \(thing)", default: []] += scan.answers
        }
        continue
      }
      families[index] = fit.scale.family
      seen[fit.scale.family, default: []] += scan.answers.filter {
        fit.scale.position(of: AnswerKey.key(of: $0)) != nil
      }
    }
    return scans.indices.map { index in
      guard var search = searches[index] else { return nil }
      if let family = families[index] {
        search.alsoSeen = seen[family] ?? []
        if let together = search.suggestion(), [.labels, .none].contains(together.evidence) {
          return together
        }
        search.alsoSeen = []
      }
      return search.suggestion()
    }
  }

  /// The place of a column's heading.
  func place(_ index: Int) -> Place {
    guard let header = table.header.last else { return Place(file: table.file, sheet: table.sheet) }
    return table.place(record: header, column: index + 1)
  }

  /// The texts of the header rows of a column.
  func headings(_ index: Int) -> [String] { headings[index] }
}
