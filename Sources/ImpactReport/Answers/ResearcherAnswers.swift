import Reporting

extension AnnualReport {
  /// What is said to a question of those that researchers ask.
  ///
  /// - Parameter number: Which of their questions.
  /// - Returns: The reply.
  func researcherReply(to number: Int) -> Reply {
    switch number {
    case 1: codingReliability
    case 2: unevenThemes
    case 3: codingOfOneComment
    case 4: otherCodebook
    case 19: dataThemselves
    case 20: sameAgain
    case 23: changeStories
    default: detailedReply(to: number)
    }
  }

  /// What is said to a question that needs the researcher's detail.
  private func detailedReply(to number: Int) -> Reply {
    guard let blocks = research("answer-r\(number)") else {
      return Reply([.paragraph(say("answers.researcher.no-detail"))])
    }
    return switch number {
    case 5: blocks.gainOrShift
    case 6: blocks.effectAnswer
    case 7: blocks.scaleAnswer
    case 8: blocks.trendAnswer
    case 9: blocks.linkAnswer
    case 10: blocks.clusterAnswer
    case 11: blocks.responseAnswer
    case 12: blocks.testAnswer
    case 13: blocks.pairingAnswer
    case 14: blocks.schoolAnswer
    case 15: blocks.powerAnswer
    case 16: blocks.missingAnswer
    case 17: blocks.uncodedAnswer
    case 18: blocks.deviantAnswer
    case 21: blocks.lengthAnswer
    case 22: blocks.wordingAnswer
    default: blocks.rivalAnswer
    }
  }
}
