import CodebookLearning
import Diagnostics

/// What a person must know of a sample before believing what is learnt from it.
struct SampleNotes {
  /// The texts that people coded.
  let sample: CodedSample

  /// Of a theme with fewer texts little can be said.
  static let fewTexts = 10

  /// Refuses a sample from which nothing can be learnt.
  ///
  /// - Parameter file: Its table, for the message.
  /// - Throws: A `Diagnostic` where it holds no text, or none that people found a theme in.
  func check(file: String) throws {
    guard !sample.texts.isEmpty else {
      throw Diagnostic(
        code: "suggest.nothing", "the table holds no text, so there is nothing to learn from",
        at: Place(file: file), expected: "coded texts, one a line below the headings")
    }
    guard sample.codingCounts.contains(where: { $0.count > 0 }) else {
      throw Diagnostic(
        code: "suggest.nothing",
        "no text is coded with a theme, so there is nothing to learn from", at: Place(file: file),
        expected: "the themes that people found, in one or more of the texts",
        fix: "name the right column with --themes or --column")
    }
  }

  /// Themes that nobody found, on one line, or nothing where there are none.
  var uncoded: [String] {
    let themes = sample.codingCounts.filter { $0.count == 0 }
    let listed = themes.map(\.theme).joined(separator: ", ")
    return themes.isEmpty
      ? [] : ["coded in no text, so nothing is dropped, added or masked: \(listed)"]
  }

  /// Themes that were hardly found, on one line, or nothing where there are none.
  var rarelyCoded: [String] {
    let themes = sample.codingCounts.filter { (1..<Self.fewTexts).contains($0.count) }
    let listed = themes.map { "\($0.theme) (\($0.count))" }.joined(separator: ", ")
    return themes.isEmpty
      ? [] : ["coded in fewer than \(Self.fewTexts) texts, too few to say much: \(listed)"]
  }

  /// How many texts repeat, or nothing where none does.
  var repeats: [String] {
    guard sample.repeatCount > 0 else { return [] }
    return [
      "\(sample.repeatCount.grouped) of \(sample.texts.count.grouped) texts repeat another, but for "
        + "case and spaces; texts that are alike are held out together"
    ]
  }
}
