import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What is said to a question of those that examiners ask.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func examinerReply(to number: Int) -> Reply {
    if !hasExaminerReports, Self.onExaminerReports.contains(number) {
      return Reply([.paragraph(say("examiner-brief.no-reports"))])
    }
    return switch number {
    case 1: lastYearReply
    case 2: Reply([.paragraph(answerTimes(ledger))], .init(.examiner, "ledger"))
    case 3:
      Reply(
        raisedBefore(ledger, id: "answer-e3-before"), .init(.examiner, "ledger"))
    case 4: Reply(judgements(id: "answer-e4-judgements"), .init(.examiner, "standards"))
    case 5: outcomeReply(.location, number, "parity")
    case 6: missing(say("examiner-brief.no-marks"))
    case 7: Reply(assessment(id: "answer-e7"), .init(.examiner, "assessment"))
    case 8: turnaroundReply
    case 9: outcomeReply(.university, number, "universities")
    case 10: certificateReply
    case 11:
      Reply(
        recurring(
          evaluation.examiners.commendations, id: "answer-e11-praise", isPraise: true),
        .init(.examiner, "commendations"))
    case 12:
      Reply(
        recurring(evaluation.examiners.concerns, id: "answer-e12-concerns", isPraise: false),
        .init(.examiner, "concerns"))
    case 13: Reply(unanswered(id: "answer-e13-unanswered"), .init(.examiner, "unanswered"))
    case 14: missing(say("examiner-brief.no-mapping"))
    case 15: missing(say("examiner-brief.no-pieces"))
    case 16: typesReply
    case 17: Reply(partnership(id: "answer-e17-partnership"), .init(.examiner, "partnership"))
    case 18:
      Reply(
        sample(id: "answer-e18-sample") + [.paragraph(say("examiner-brief.no-scripts"))],
        .init(.examiner, "sample"))
    case 19: Reply(portfolios, .init(.examiner, "portfolios"))
    case 20: briefReply
    case 21: Reply(redactionCheck, .init(.examiner, "privacy"))
    case 22: Reply([.paragraph(closureSentence(ledger))], .init(.examiner, "ledger"))
    case 23: Reply(quotableReports(id: "answer-e23-reports"), .init(.examiner, "quotable"))
    default: Reply([])
    }
  }

  /// The questions that only reports of examiners can answer.
  private static let onExaminerReports: Set<Int> = [1, 2, 3, 4, 11, 12, 22, 23]

  /// A sentence that says which data would be needed.
  private func missing(_ sentence: Text) -> Reply {
    Reply([.paragraph(sentence)], .init(.examiner, "not-in-the-data"))
  }

  private func outcomeReply(_ aspect: GroupAspect, _ number: Int, _ place: String) -> Reply {
    Reply(outcomes(by: aspect, id: "answer-e\(number)-outcomes"), .init(.examiner, place))
  }

  private var lastYearReply: Reply {
    let table = evaluation.previous.flatMap {
      doneAbout($0, in: ledger, id: "answer-e1-done")
    }
    return Reply(
      [table.map(Block.table) ?? .paragraph(say("answers.examiner.no-last-year"))],
      .init(.examiner, "brief"))
  }

  private var turnaroundReply: Reply {
    var blocks: [Block] = []
    if !assessmentItems.isEmpty {
      blocks = [
        .paragraph(say("answers.examiner.turnaround-said")),
        .table(assessmentRatings(id: "answer-e8-ratings")),
      ]
    }
    return Reply(
      blocks + [.paragraph(say("examiner-brief.no-turnaround"))], .init(.examiner, "assessment"))
  }

  private var certificateReply: Reply {
    Reply(
      introduction(say("answers.examiner.certificate"))
        + outcomes(by: .participantType, id: "answer-e10-outcomes"),
      .init(.examiner, "participant-types"))
  }

  /// What is said before the outcomes by kind of participant, where there are any.
  private func introduction(_ sentence: Text) -> [Block] {
    evaluation.examiners.outcomes.contains { $0.aspect == .participantType }
      ? [.paragraph(sentence)] : []
  }

  private var typesReply: Reply {
    Reply(
      introduction(say("answers.examiner.types"))
        + outcomes(by: .participantType, id: "answer-e16-outcomes"),
      .init(.examiner, "participant-types"))
  }

  private var briefReply: Reply {
    let findings = examinerFindings.map { $0.sentence + " " + $0.detail + "." }
    return Reply(
      [
        findings.isEmpty
          ? .paragraph(say("answers.examiner.no-brief")) : .list(findings, ordered: true),
        .paragraph(say("answers.examiner.files")),
      ], .init(.examiner, "brief"))
  }
}
