import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What is said to a question of those that a consortium's chair asks.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func chairReply(to number: Int) -> Reply {
    switch number {
    case 1: wholeSchoolAnswer
    case 2: part(locations, say("answers.chair.no-locations"))
    case 3: quotationsForLetter
    case 4: missingPeopleAnswer
    case 5: awardsAnswer
    case 6: Reply([.paragraph(say("answers.chair.dates"))])
    case 7: completionAnswer
    case 8: strengthsAnswer
    case 9: part(sameSchool, say("answers.chair.no-pairs"))
    case 10: themeAnswer("workload")
    case 11: releaseAnswer
    case 12: leastGainAnswer
    case 13: part(evidenceLadder, say("answers.chair.no-ladder"))
    case 14: part(claims, say("answers.chair.no-claims"))
    case 15: examinersPraise
    case 16: openRecommendations
    case 17: themeAnswer("resources", and: say("answers.chair.fees"))
    case 18: groupsAnswer
    case 19: venueAnswer
    case 20: yearLaterAnswer
    case 21: Reply([.paragraph(say("answers.chair.national"))])
    case 22: authorityAnswer
    case 23: Reply([.paragraph(say("answers.chair.since"))])
    default: Reply([.paragraph(say("answers.chair.check"))])
    }
  }

  /// A part of the annual evaluation as a reply, or which data would be needed for it.
  private func part(_ section: Section?, _ absence: Text) -> Reply {
    guard let section else { return Reply([.paragraph(absence)]) }
    return Reply(section.flattened, Answer.Place(.committee, section.id))
  }

  /// C22: the pages for authorities.
  private var authorityAnswer: Reply {
    Reply([
      .paragraph(
        plan.authorities.isEmpty
          ? say("answers.chair.no-authorities")
          : say(
            "answers.chair.authorities",
            ["names": .init(Wording.list(plan.authorities.map(\.name)))]))
    ])
  }
}
