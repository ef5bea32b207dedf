import EvaluationModel
import Evidence

extension FigureID {
  /// The answers with text of one source in one cohort.
  static func comments(_ source: FeedbackSource, _ cohort: String) -> FigureID {
    FigureID("comments/\(source.rawValue)@\(cohort)")
  }

  /// The answers of one source in one cohort that speak of a theme.
  static func theme(_ theme: String, _ source: FeedbackSource, _ cohort: String) -> FigureID {
    FigureID("themes/\(source.rawValue)/\(theme)@\(cohort)")
  }
}

extension ThemeResult: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let now = FigureID.theme(theme, source, walk.cohort)
    guard source != .examiner else { return tell(&walk, as: now) }
    let before = FigureID.theme(theme, source, walk.previous)
    let answers = FigureID.comments(source, walk.cohort)
    let answersBefore = FigureID.comments(source, walk.previous)
    walk.share(&prevalence, now, among: answers)
    walk.share(&previous, before, among: answersBefore)
    let compared = [now, before, answers, answersBefore]
    walk.derived(&comparison, from: compared)
    for direction in ThemeDirection.allCases {
      guard var count = directions[direction] else { continue }
      walk.count(&count, now.at(direction.rawValue))
      directions[direction] = count
    }
    // The side that the answers take says something of each who wrote, where they are hidden.
    if prevalence.estimate.isSuppressed, stance != .silent { stance = .unknown }
    walk.sum(now, is: ThemeDirection.allCases.map { now.at($0.rawValue) })
    walk.sum(answers, is: [now], remainder: now.at("not spoken of"))
    walk.sum(answersBefore, is: [before], remainder: before.at("not spoken of"))
    guard var correction else { return }
    walk.count(&correction.read, answers.at("read"), .total)
    walk.derived(&correction.prevalence, from: [now, answers, answers.at("read")])
    walk.derived(&correction.previous, from: [before, answersBefore])
    walk.derived(&correction.difference, from: compared + [answers.at("read")])
    self.correction = correction
  }
}

extension ThemeResult {
  /// Examiners' comments are public: what is counted of them and of others together tells of the
  /// others.
  private func tell(_ walk: inout FigureWalk, as figure: FigureID) {
    var share = prevalence
    walk.share(&share, figure, among: .comments(.examiner, walk.cohort), .published)
    for direction in ThemeDirection.allCases {
      guard var count = directions[direction] else { continue }
      walk.count(&count, figure.at(direction.rawValue), .published)
    }
  }
}

extension CommentBase: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    guard source != .examiner else { return }
    let answers = FigureID.comments(source, walk.cohort)
    walk.count(&self.answers, answers, .total)
    walk.count(&respondents, answers.at("people"), .total)
    walk.count(&withoutTheme, answers.at("without a theme"))
    walk.sum(
      answers, is: [answers.at("without a theme")], remainder: answers.at("with a theme"))
  }
}

extension QuotationChoice: DisclosesFigures {
  mutating func disclose(_ walk: inout FigureWalk) {
    let figure = FigureID("quotations/\(id)@\(walk.cohort)")
    walk.count(&candidates, figure.at("candidates"), .aside)
    walk.count(&critical, figure.at("critical"), .aside)
    walk.count(&quotable, figure.at("quotable"), .aside)
    for position in passedOver.indices {
      walk.derived(&passedOver[position].count, from: [figure.at("candidates")])
    }
    // What can be quoted is what one file of approvals says, of whichever candidates.
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

extension CodingQuality: DisclosesFigures {
  /// How far coders agree rests on marks that no table shows.
  mutating func disclose(_ walk: inout FigureWalk) {
    walk.count(&read, FigureID("coding/read"), .total)
    walk.count(&readTwice, FigureID("coding/read twice"), .total)
    for position in themes.indices {
      let marks = [FigureID("coding/\(themes[position].theme)")]
      walk.derived(&themes[position].rulesAlpha, from: marks)
      walk.derived(&themes[position].peopleAlpha, from: marks)
      walk.derived(&themes[position].precision, from: marks)
      walk.derived(&themes[position].recall, from: marks)
    }
  }
}
