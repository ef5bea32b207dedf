import EvaluationModel
import Evidence

extension QuotationChoice: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) { disclose(&walk, in: "quotations") }

  /// The counts beside a list of quotations.
  ///
  /// Those that are shown and those that are passed over are all that answer the question; over the
  /// sources, these are the answers that speak of the theme.
  ///
  /// - Parameters:
  ///   - walk: What reads or hides the figures.
  ///   - list: The name of the list that the choice is part of.
  mutating func disclose(_ walk: inout FigureWalk, in list: String) {
    let figure = FigureID("\(list)/\(id)@\(walk.cohort)")
    walk.count(&candidates, figure.at("candidates"))
    walk.count(&critical, figure.at("critical"))
    walk.count(&quotable, figure.at("quotable"))
    passedOver.disclose(&walk, of: figure, total: figure.at("candidates"), shown: quotations.count)
    guard let theme, isOfAllDirections else { return }
    walk.sum(
      figure.at("candidates"),
      is: FeedbackSource.allCases.map { .theme(theme, $0, walk.cohort) })
    walk.sum(
      figure.at("critical"),
      is: FeedbackSource.allCases.flatMap { source in
        ThemeDirection.allCases.filter(\.isCritical).map {
          FigureID.theme(theme, source, walk.cohort).at($0.rawValue)
        }
      })
  }
}

extension [PassedOver] {
  /// Tells of what is not shown, which with what is shown makes up a total.
  fileprivate mutating func disclose(
    _ walk: inout FigureWalk, of figure: FigureID, total: FigureID, shown: Int
  ) {
    let parts = map { figure.at("passed over").at($0.reason.rawValue) }
    for (position, part) in parts.enumerated() {
      var count = self[position].count
      walk.count(&count, part)
      self[position] = PassedOver(reason: self[position].reason, count: count)
    }
    // Whoever reads the list can count it.
    var count = Reported<Int>.result(shown)
    walk.count(&count, figure.at("shown"), .published)
    walk.sum(total, is: parts + [figure.at("shown")])
  }
}

extension SelectedVoices: DisclosesFigures {
  /// What examiners praised is public, and so is how much of it there is.
  mutating func disclose(_ walk: inout FigureWalk) {
    representative?.disclose(&walk, in: "voices/representative")
    creditedElsewhere?.disclose(&walk, in: "voices/credited elsewhere")
    for position in themes.indices { themes[position].disclose(&walk, in: "voices/themes") }
    for position in negativeCases.indices {
      negativeCases[position].disclose(&walk, in: "voices/negative cases")
    }
    for position in stories.indices {
      stories[position].choice.disclose(&walk, in: "voices/stories \(stories[position].level)")
    }
  }
}

extension CodedComments: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    for position in sources.indices where sources[position].source != .examiner {
      let answers = FigureID.comments(sources[position].source, walk.cohort)
      let all = answers.at("with a theme")
      walk.count(&sources[position].all, all)
      sources[position].kept.disclose(
        &walk, of: answers.at("to be read"), total: all, shown: sources[position].readable)
      walk.sum(answers, is: [answers.at("without a theme"), all])
    }
  }
}
