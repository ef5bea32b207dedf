import CodebookLearning
import Evidence

/// What was learned about the weights of words, as tables.
enum EvidenceTable {
  /// How well each theme is found before and after, in texts held out.
  static func accuracy(_ learned: [LearnedEvidence]) -> ResultTable {
    var table = ResultTable(
      [.init("theme", "Theme"), .init("texts", "Texts", .right)]
        + AccuracyCells.columns(key: "before", heading: "before")
        + AccuracyCells.columns(key: "after", heading: "after")
        + [.init("terms", "Terms", .right), .init("taken", "Taken")])
    for theme in learned {
      table.append(
        [.text(theme.themeID), .count(theme.before.relevant)]
          + AccuracyCells.cells(theme.before) + AccuracyCells.cells(theme.after)
          + [.count(theme.terms.count), .text(theme.isTaken ? "yes" : "no")])
    }
    return table
  }

  /// The weights of all terms.
  static func weights(_ learned: [LearnedEvidence]) -> ResultTable {
    var table = ResultTable([
      .init("theme", "Theme"), .init("term", "Term"), .init("weight", "Weight", .right),
    ])
    for theme in learned {
      func add(_ term: String, _ weight: Double) {
        table.append([.text(theme.themeID), .text(term), .number(weight, decimals: 2)])
      }
      add("(bias)", theme.bias)
      add("(indicator)", theme.indicator)
      for term in theme.terms { add(term.phrase, term.weight) }
    }
    return table
  }
}

/// Precision, recall and F1 with its interval, as cells.
enum AccuracyCells {
  static func columns(key: String, heading: String) -> [ResultTable.Column] {
    [
      .init("precision_\(key)", "P \(heading)", .right),
      .init("recall_\(key)", "R \(heading)", .right),
      .init("f1_\(key)", "F1 \(heading)", .right), .init("f1_\(key)_lower", "from", .right),
      .init("f1_\(key)_upper", "to", .right),
    ]
  }

  static func cells(_ accuracy: ThemeAccuracy) -> [ResultTable.Cell] {
    let f1 = accuracy.f1
    return [
      cell(accuracy.precision.value?.value), cell(accuracy.recall.value?.value),
      cell(f1.value?.value), cell(f1.value?.interval?.lower), cell(f1.value?.interval?.upper),
    ]
  }

  private static func cell(_ value: Double?) -> ResultTable.Cell {
    value.map { .number($0, decimals: 2) } ?? .absent("–")
  }
}
