import CodebookLearning
import Evidence

/// What was learnt about the weights of words, as tables.
enum EvidenceCells {
  /// How well each theme is found before and after, and how many directions are right, in texts held out.
  static func accuracy(_ learned: LearnedEvidence) -> ResultTable {
    var table = ResultTable(
      [.init("theme", "Theme"), .init("texts", "Texts", .right)]
        + AccuracyCells.columns(key: "before", heading: "before")
        + AccuracyCells.columns(key: "after", heading: "after")
        + [.init("taken", "Taken")])
    for theme in learned.themes {
      table.append(
        [.text(theme.id), .count(theme.before.relevant)]
          + AccuracyCells.cells(theme.before) + AccuracyCells.cells(theme.after)
          + [.text(theme.isTaken ? "yes" : "no")])
    }
    if let directions = learned.directions {
      func share(_ right: Int) -> [ResultTable.Cell] {
        [.number(Double(right) / Double(directions.count), decimals: 2)]
          + (0..<4).map { _ in .absent("–") }
      }
      table.append(
        [.text("(directions)"), .count(directions.count)] + share(directions.rightBefore)
          + share(directions.rightAfter) + [.text(directions.isTaken ? "yes" : "no")])
    }
    return table
  }

  /// The weights of the terms that say most.
  static func weights(_ learned: LearnedEvidence) -> ResultTable {
    var table = ResultTable([
      .init("theme", "Theme"), .init("term", "Term"), .init("weight", "Weight", .right),
    ])
    for theme in learned.themes {
      for term in theme.terms {
        table.append([.text(theme.id), .text(term.text), .number(term.weight, decimals: 1)])
      }
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
