import EvaluationModel

/// The question that a column's headings ask, whatever the survey site made of it.
enum QuestionWording {
  /// The question as it was asked, without the ids that survey sites add; empty where the headings
  /// hold nothing but ids.
  static func wording(of headings: [String]) -> String {
    var texts: [String] = []
    for heading in headings where VendorID.importID(heading) == nil {
      let text = CommentText.trimmed(VendorID.prefix(heading)?.question ?? heading)
      if !text.isEmpty, !isCode(text), texts.last != text { texts.append(text) }
    }
    return texts.joined(separator: " – ")
  }

  /// Whether two wordings ask the same: but for case, spaces, typography, marks of mandatory
  /// questions, scale notes and full stops, or where one survey site repeats the head of a grid
  /// before its row and the other does not.
  static func asksTheSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Parts(first), Parts(second))
    return first.whole == second.whole || first.row == second.whole || first.whole == second.row
      || first.row != nil && first.row == second.row && first.stem == second.stem
  }

  /// A wording in the form in which wordings are compared, and divided into head and row of a grid.
  private struct Parts {
    let whole: String
    let stem: String?
    let row: String?

    init(_ wording: String) {
      let text = LabelKey.key(of: withoutMarkup(ScaleNote.removed(from: wording)))
      whole = plain(Substring(text))
      if text.hasSuffix("]"), let bracket = text.lastIndex(of: "[") {
        stem = plain(text[..<bracket])
        row = plain(text[text.index(after: bracket)...].dropLast())
      } else if let dash = text.ranges(of: " - ").last {
        stem = plain(text[..<dash.lowerBound])
        row = plain(text[dash.upperBound...])
      } else {
        stem = nil
        row = nil
      }
    }
  }

  /// A text without the marks at its end that do not change what is asked.
  private static func plain(_ text: Substring) -> String {
    var text = text
    while let last = text.last, " .:;?*-".contains(last) { text.removeLast() }
    return String(text).replacing("\"", with: "'")
  }

  /// LimeSurvey and Qualtrics leave tags and entities in headings.
  private static func withoutMarkup(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    return text.replacing(#/<\/?[A-Za-z][^<>]*>/#, with: " ").replacing("&nbsp;", with: " ")
      .replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
  }

  /// Whether a heading is a variable's name rather than a word: with digits or signs, or in camel
  /// case.
  private static func isCode(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace) else { return false }
    var before: Character?
    for character in text {
      if character.isNumber || "_[]#".contains(character) { return true }
      if character.isUppercase, before?.isLowercase == true { return true }
      before = character
    }
    return false
  }
}

/// The note in which a heading says what its numbers stand for, as `(1 = not at all, 5 = fully)`.
enum ScaleNote {
  /// The numbers and what they stand for.
  static func labels(in heading: String) -> [(code: String, label: String)] {
    guard heading.contains("=") else { return [] }
    let labels = heading.matches(of: pair).map { match in
      (
        code: String(match.1),
        label: CommentText.trimmed(String(match.2.trimmingSuffix { " .…–-".contains($0) }))
      )
    }
    return labels.count >= 2 ? labels : []
  }

  /// The heading without the note.
  static func removed(from heading: String) -> String {
    guard heading.contains("="), let first = heading.firstMatch(of: pair),
      labels(in: heading).count >= 2
    else { return heading }
    let last = heading.matches(of: pair).last ?? first
    let before = heading[..<first.range.lowerBound]
    let after = heading[last.range.upperBound...]
    return String(before.trimmingSuffix { " (:[-–".contains($0) })
      + String(after.drop { " )].".contains($0) })
  }

  // A label ends where the next number begins, or at the end of the note.
  private static var pair: Regex<(Substring, Substring, Substring)> {
    #/(-?\d+)\s*=\s*([^=,;()\[\]\d][^=,;()\[\]]*?)(?=\s*(?:[,;)\]]|\d+\s*=|$|\s(?:and|to|–|-)\s\d+\s*=))/#
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
