import EvaluationModel
public import Reporting

extension AnnualReport {
  /// A question in words.
  public func words(of question: QuestionID) -> String {
    context.wording.question(question, standing: people).plainWords
  }

  /// What the evaluation says to a question, by the same figures as its reports.
  ///
  /// - Parameter question: The question.
  /// - Returns: The answer; where the data do not give one, it says which data would.
  public func answer(to question: QuestionID) -> Answer {
    let reply =
      switch question.asker {
      case .chair: chairReply(to: question.number)
      case .researcher: researcherReply(to: question.number)
      case .examiner: examinerReply(to: question.number)
      }
    let anchor = "answer-\(question)".lowercased()
    let section = Section(id: anchor, title: words(of: question), blocks: reply.blocks)
    return Answer(
      question: question, title: section.title,
      blocks: AnchorRenaming(
        [section], prefix: anchor, elsewhere: sayPlainly("answers.elsewhere")
      ).renamed(section).blocks,
      place: reply.place.flatMap { place in
        place.reader != .examiner || examinerReportHolds(place.anchor) ? place : nil
      })
  }

  /// A report that holds some answers, a section each.
  ///
  /// - Parameter answers: The answers.
  /// - Returns: The report.
  public func report(answering answers: [Answer]) -> Report {
    report(
      sayPlainly("answers.title", ["title": .init(plan.reporting.title)]), answers.map(\.section))
  }

  /// The questions that words ask for, the nearest first.
  ///
  /// A question is the nearer the more of the words it has; rare words count for more than those
  /// of many questions.
  ///
  /// - Parameter words: What a user typed.
  /// - Returns: The questions that have a word of it, each with its share of the weight, 0 ... 1.
  public func questions(about words: String) -> [(question: QuestionID, share: Double)] {
    QuestionSearch(
      QuestionID.all.map { ($0, self.words(of: $0)) }
    ).nearest(to: words)
  }
}
