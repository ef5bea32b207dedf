import EvaluationModel
import Reporting

extension AnnualReport {
  /// A phrase of the wording file with its places filled.
  ///
  /// - Parameters:
  ///   - name: The phrase's name, as `in-brief.title`.
  ///   - values: What is put in, place by place.
  /// - Returns: The text.
  func say(
    _ name: StaticString, _ values: KeyValuePairs<StaticString, Phrase.Value> = [:]
  ) -> Text {
    context.wording.text(name, values, standing: people)
  }

  /// What the plan calls the people: the places that any phrase may have.
  var people: [String: Phrase.Value] {
    let (heads, sencos) = (name(.headteacher), name(.senco))
    return [
      "HEAD": .init(heads.singular), "HEADS": .init(heads.plural),
      "SENCO": .init(sencos.singular), "SENCOS": .init(sencos.plural),
    ]
  }

  /// A phrase as words alone: a heading, a label, a part of another phrase.
  func sayPlainly(
    _ name: StaticString, _ values: KeyValuePairs<StaticString, Phrase.Value> = [:]
  ) -> String {
    say(name, values).plainWords
  }
}

extension Text {
  /// The words without emphasis and links; a reference, whose number only a renderer knows, is left out.
  var plainWords: String {
    runs.map { run in
      switch run {
      case .plain(let words), .strong(let words), .emphasis(let words), .code(let words),
        .highlight(let words), .link(let words, _):
        words
      case .reference: ""
      }
    }
    .joined()
  }
}
