import EvaluationModel

/// What stands beside a multiple-choice question in a file.
///
/// Who answered the question before it and the one after it came past it, so that an empty box of
/// it is a "no". One of the two is not enough: people who leave a questionnaire have answered what
/// stands before the place where they left.
struct Neighbours {
  /// What stands on one side: the nearest item or multiple-choice question, and the comments on the
  /// way to it.
  struct Side {
    /// The columns of items and comments, from 1.
    fileprivate(set) var columns: [Int] = []
    /// The index of a question, or `nil`.
    fileprivate(set) var question: Int?
  }

  /// The sides on which there is anything.
  let sides: [Side]

  private enum Neighbour {
    case item
    case comment
    case question(Int)
  }

  /// The neighbours of a question, by its index.
  init(ofQuestion index: Int, among bound: BoundColumns) {
    var all: [(position: Int, neighbour: Neighbour)] =
      bound.items.map { ($0.reader.position, .item) }
      + bound.comments.map { ($0.position, .comment) }
    for (other, question) in bound.questions.enumerated() where other != index {
      all += question.positions.map { ($0, .question(other)) }
    }
    all.sort { $0.position < $1.position }
    let own = bound.questions[index].positions
    let first = own.min() ?? 0
    let last = own.max() ?? 0
    sides = [
      Self.side(all.filter { $0.position < first }.reversed()),
      Self.side(all.filter { $0.position > last }),
    ].compactMap { $0 }
  }

  /// One side, from the nearest neighbour on; `nil` where there is none.
  private static func side(_ neighbours: [(position: Int, neighbour: Neighbour)]) -> Side? {
    guard !neighbours.isEmpty else { return nil }
    var side = Side()
    for (position, neighbour) in neighbours {
      switch neighbour {
      case .comment: side.columns.append(position)
      case .item:
        side.columns.append(position)
        return side
      case .question(let index):
        side.question = index
        return side
      }
    }
    return side
  }
}
