import EvaluationModel

/// A comment as others may see it, with words in brackets in the place of what may identify somebody,
/// and where in it the passages of the comment stand.
struct ShownComment {
  /// The text that is shown.
  let text: String
  /// How many passages are hidden.
  var hiddenCount: Int { hidden.count }
  /// Each hidden passage, in the comment and in what is shown.
  let hidden: [(comment: Range<Int>, shown: Range<Int>)]

  /// - Parameters:
  ///   - comment: The comment.
  ///   - marks: The marks of its text.
  init(_ comment: Comment, marks: [RedactionMark]) {
    text = RedactionMark.hiding(marks, in: comment.text)
    var shift = 0
    hidden = RedactionMark.hiddenPassages(of: marks).map { passage, placeholder in
      let start = passage.lowerBound + shift
      let count = placeholder.unicodeScalars.count + 2
      shift += count - passage.count
      return (passage, start..<start + count)
    }
  }

  /// The comments of which something is hidden, by id.
  static func hidden(in records: EvaluationRecords) -> [String: ShownComment] {
    let marks = Dictionary(grouping: records.redactionMarks, by: \.text)
    return records.comments.reduce(into: [:]) { hidden, comment in
      guard let marks = marks[comment.id] else { return }
      let shown = ShownComment(comment, marks: marks)
      if shown.hiddenCount > 0 { hidden[comment.id] = shown }
    }
  }

  /// The words of a passage of the comment, as they are shown.
  func quote(_ passage: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[shown(passage).clamped(to: scalars.indices)])
    return String(words)
  }

  /// Where a passage of the comment stands in what is shown; one that is hidden in part has the whole
  /// of the words in brackets.
  func shown(_ passage: Range<Int>) -> Range<Int> {
    var (lower, upper) = (passage.lowerBound, passage.upperBound)
    for (from, to) in hidden {
      let shift = to.upperBound - from.upperBound
      if passage.lowerBound >= from.upperBound {
        lower = passage.lowerBound + shift
      } else if passage.lowerBound > from.lowerBound {
        lower = to.lowerBound
      }
      if passage.upperBound >= from.upperBound {
        upper = passage.upperBound + shift
      } else if passage.upperBound > from.lowerBound {
        upper = to.upperBound
      }
    }
    return lower..<max(lower, upper)
  }
}
