import EvaluationModel

/// What stands beside a multiple-choice question in a file: the nearest item or multiple-choice
/// question before it and after it, and the comments between.
///
/// Who answered one of them was there, so that an empty box of the question is a "no".
struct Neighbours {
  /// The columns of items and comments, from 1.
  private(set) var columns: [Int] = []
  /// The indices of questions.
  private(set) var questions: [Int] = []

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
    take(all.filter { $0.position < first }.reversed())
    take(all.filter { $0.position > last })
  }

  /// Takes neighbours from the nearest on, up to the first that is not a comment.
  private mutating func take(_ side: [(position: Int, neighbour: Neighbour)]) {
    for (position, neighbour) in side {
      switch neighbour {
      case .comment: columns.append(position)
      case .item:
        columns.append(position)
        return
      case .question(let index):
        questions.append(index)
        return
      }
    }
  }
}
