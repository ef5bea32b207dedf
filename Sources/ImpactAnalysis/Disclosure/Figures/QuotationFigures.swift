import EvaluationModel
import Evidence

extension SelectedVoices: DisclosesFigures {
  /// The counts beside quotations rest on those of the themes and of the comments: with one of them
  /// hidden, they would give it back.
  ///
  /// What examiners praise is published, and hidden from nobody.
  mutating func disclose(_ walk: inout FigureWalk) {
    representative?.hideWithFigures(&walk)
    for position in themes.indices { themes[position].hideWithFigures(&walk) }
    for position in negativeCases.indices { negativeCases[position].hideWithFigures(&walk) }
    creditedElsewhere?.hideWithFigures(&walk)
    for position in stories.indices { stories[position].choice.hideWithFigures(&walk) }
  }
}

extension QuotationChoice {
  /// Hides the counts with the figures that they rest on.
  fileprivate mutating func hideWithFigures(_ walk: inout FigureWalk) {
    var figures: [FigureID] = []
    var directed: [FigureID] = []
    for source in FeedbackSource.allCases where source != .examiner {
      figures.append(.comments(source, walk.cohort))
      guard let theme else { continue }
      let counted = FigureID.theme(theme, source, walk.cohort)
      figures.append(counted)
      directed += ThemeDirection.allCases.map { counted.at($0.rawValue) }
    }
    walk.derived(&candidates, from: isOfAllDirections ? figures : figures + directed)
    walk.derived(&critical, from: figures + directed)
    walk.derived(&quotable, from: figures)
    for position in passedOver.indices {
      walk.derived(&passedOver[position].count, from: figures)
    }
  }
}

extension CodedComments: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    for position in sources.indices where sources[position].source != .examiner {
      let comments = FigureID.comments(sources[position].source, walk.cohort)
      let figures = [comments, comments.at("without a theme")]
      walk.derived(&sources[position].all, from: figures)
      for part in sources[position].kept.indices {
        walk.derived(&sources[position].kept[part].count, from: figures)
      }
    }
  }
}
