import EvaluationModel
import Formats

/// Every cell of one column, counted: what a table holds is judged by the whole column and never by
/// its first cells.
struct ColumnScan {
  /// The column, from 1.
  let position: Int
  /// The answers without white space at their ends, in the order in which they were met.
  let answers: [String]
  /// How many cells hold each answer.
  let counts: [String: Int]
  /// Cells that hold an answer.
  let answered: Int
  /// Cells with nothing in them, and cells that a short row lacks.
  let blank: Int
  /// Cells that hold a mark in place of an answer, by what it means.
  let marked: [AnswerState: Int]

  /// - Parameters:
  ///   - table: The table.
  ///   - position: The column, from 1.
  init(_ table: Table, position: Int) {
    var order: [String] = []
    var cells: [String: Int] = [:]
    var blank = 0
    for record in table.records {
      let cell = record[position] ?? ""
      if cell.isEmpty {
        blank += 1
      } else if let count = cells[cell] {
        cells[cell] = count + 1
      } else {
        cells[cell] = 1
        order.append(cell)
      }
    }
    var answers: [String] = []
    var counts: [String: Int] = [:]
    for cell in order {
      let count = cells[cell] ?? 0
      let text = CommentText.trimmed(cell)
      if text.isEmpty {
        blank += count
      } else {
        if counts[text] == nil { answers.append(text) }
        counts[text, default: 0] += count
      }
    }
    self.init(position: position, answers: answers, counts: counts, blank: blank, marked: [:])
  }

  private init(
    position: Int, answers: [String], counts: [String: Int], blank: Int, marked: [AnswerState: Int]
  ) {
    self.position = position
    self.answers = answers
    self.counts = counts
    answered = counts.values.reduce(0, +)
    self.blank = blank
    self.marked = marked
  }

  /// The same cells, of which some hold a mark in place of an answer.
  ///
  /// - Parameter marks: The marks and what they mean.
  /// - Returns: The scan with the marks counted apart.
  func marking(_ marks: [String: AnswerState]) -> ColumnScan {
    guard marks.keys.contains(where: { counts[$0] != nil }) else { return self }
    var states = marked
    for (mark, state) in marks { states[state, default: 0] += counts[mark] ?? 0 }
    return ColumnScan(
      position: position, answers: answers.filter { marks[$0] == nil },
      counts: counts.filter { marks[$0.key] == nil }, blank: blank,
      marked: states.filter { $0.value > 0 })
  }

  /// How many cells hold an answer of which `holds` is true.
  func cells(where holds: (String) -> Bool) -> Int {
    answers.reduce(0) { holds($1) ? $0 + (counts[$1] ?? 0) : $0 }
  }

  /// Whether every answer is a number.
  var isNumeric: Bool { answered > 0 && answers.allSatisfy { Double($0) != nil } }

  /// The whole numbers that the answers are, or `nil` where one of them is none.
  var wholeNumbers: [Int]? {
    var numbers: [Int] = []
    for answer in answers {
      guard let number = Int(answer) ?? Double(answer).flatMap(Int.init(exactly:)) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// The mean length of an answer in characters, cell by cell.
  var meanLength: Double {
    guard answered > 0 else { return 0 }
    let total = answers.reduce(0) { $0 + $1.utf8.count * (counts[$1] ?? 0) }
    return Double(total) / Double(answered)
  }

  /// The answers with their counts, the most frequent first, equals in the order of the file.
  var byFrequency: [(answer: String, count: Int)] {
    answers.enumerated().map { ($0, $1, counts[$1] ?? 0) }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
  }
}
