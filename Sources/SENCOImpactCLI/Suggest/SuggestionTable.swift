import CodebookLearning
import Diagnostics
import Evidence
import Formats
import Foundation
import TextCoding

/// Suggestions and what speaks for them, as tables that a person edits or reads.
struct SuggestionTable {
  /// The texts that people coded.
  let sample: CodedSample
  /// The form that the table is written in: programs get all ids, people the first ones.
  let format: TableFormat

  /// So many texts are shown to people of each kind.
  private static let shownTexts = 3

  private static let evidenceColumns: [ResultTable.Column] = [
    .init("right", "Right", .right), .init("wrong", "Wrong", .right),
    .init("precision", "Precision", .right), .init("precision_lower", "from", .right),
    .init("precision_upper", "to", .right),
  ]

  /// The changes, one a row; a column `accept` waits for the person.
  func suggestions(_ suggestions: [Suggestion]) -> ResultTable {
    var table = ResultTable(
      [
        .init("accept", "Accept"), .init("change", "Change"), .init("theme", "Theme"),
        .init("phrase", "Phrase"),
      ] + Self.evidenceColumns + [
        .init("right_ids", "Right in"), .init("wrong_ids", "Wrong in"),
        .init("example", "Example"),
      ])
    for suggestion in suggestions {
      table.append(
        [
          .text(""), .text(suggestion.change.rawValue), .text(suggestion.themeID),
          .text(suggestion.phrase),
        ] + cells(suggestion.evidence) + [
          .text(ids(suggestion.evidence.right)), .text(ids(suggestion.evidence.wrong)),
          .text(example(suggestion)),
        ])
    }
    return table
  }

  /// What the texts say of each indicator.
  func indicators(_ indicators: [IndicatorEvidence]) -> ResultTable {
    var table = ResultTable(
      [.init("theme", "Theme"), .init("indicator", "Indicator"), .init("hits", "Hits", .right)]
        + Self.evidenceColumns + [.init("wrong_ids", "Wrong in")])
    for indicator in indicators {
      table.append(
        [
          .text(indicator.themeID), .text(indicator.phrase), .count(indicator.evidence.hits),
        ] + cells(indicator.evidence) + [.text(ids(indicator.evidence.wrong))])
    }
    return table
  }

  /// How well each theme is found before and after, in texts held out.
  static func accuracy(before: [ThemeAccuracy], after: [ThemeAccuracy]) -> ResultTable {
    var table = ResultTable(
      [.init("theme", "Theme"), .init("texts", "Texts", .right)]
        + AccuracyCells.columns(key: "before", heading: "before")
        + AccuracyCells.columns(key: "after", heading: "after"))
    for (before, after) in zip(before, after) {
      table.append(
        [.text(before.themeID), .count(before.relevant)]
          + AccuracyCells.cells(before) + AccuracyCells.cells(after))
    }
    return table
  }

  private func cells(_ evidence: TermEvidence) -> [ResultTable.Cell] {
    let share = evidence.precision.value
    let numbers = [share?.value, share?.interval?.lower, share?.interval?.upper]
    return [.count(evidence.right.count), .count(evidence.wrong.count)]
      + numbers.map { $0.map { .number($0, decimals: 2) } ?? .absent("–") }
  }

  private func ids(_ places: [Int]) -> String {
    let isForPrograms = [.csv, .json].contains(format)
    let shown = isForPrograms ? places[...] : places.prefix(Self.shownTexts)
    let rest = places.count - shown.count
    return shown.map { sample.texts[$0].id }.joined(separator: "; ")
      + (rest > 0 ? "; and \(rest.grouped) more" : "")
  }

  /// The first text that speaks for the change, from the person's own file.
  private func example(_ suggestion: Suggestion) -> String {
    let places =
      suggestion.change == .add ? suggestion.evidence.right : suggestion.evidence.wrong
    return places.first.map {
      Excerpt(of: sample.texts[$0].text.text, around: suggestion.phrase).text
    } ?? ""
  }
}

/// Which suggestions a person accepts.
enum Acceptance {
  /// - Parameters:
  ///   - choice: `all`, `none`, or the file of suggestions with marks in its column `accept`.
  ///   - suggestions: The suggestions.
  /// - Returns: The accepted ones, in their order.
  /// - Throws: A `Diagnostic` where the file is not such a table, or a `CommandFailure` with all rows that
  ///   are none of the suggestions.
  static func accepted(_ choice: String, of suggestions: [Suggestion]) throws -> [Suggestion] {
    if choice == "all" { return suggestions }
    if choice == "none" { return [] }
    let given = try GivenTable(choice)
    let places = try ["accept", "change", "theme", "phrase"].map {
      try given.columns.position(of: $0, option: "--accept")
    }
    let known = Set(suggestions.map { [$0.change.rawValue, $0.themeID, $0.phrase] })
    var marked: Set<[String]> = []
    var unknown: [Diagnostic] = []
    for record in given.table.records {
      let cells = places.map { (record[$0] ?? "").trimmingCharacters(in: .whitespaces) }
      switch cells[0].lowercased() {
      case "x", "yes", "y", "1", "true":
        let row = Array(cells[1...])
        if known.contains(row) {
          marked.insert(row)
        } else {
          unknown.append(
            Diagnostic(
              code: "suggest.accept",
              "the accepted row \"\(row.joined(separator: " "))\" is none of the suggestions",
              at: Place(file: choice, line: record.line, column: places[3]),
              fix: "use the same codebook and texts as for the table, or clear its mark"))
        }
      case "", "no", "n", "0", "false": break
      default:
        throw Diagnostic(
          code: "suggest.accept", "\"\(cells[0])\" neither accepts nor refuses",
          at: Place(file: choice, line: record.line, column: places[0]),
          expected: "x, yes or 1 to accept; nothing, no or 0 to refuse")
      }
    }
    guard unknown.isEmpty else { throw CommandFailure(unknown) }
    return suggestions.filter { marked.contains([$0.change.rawValue, $0.themeID, $0.phrase]) }
  }
}
