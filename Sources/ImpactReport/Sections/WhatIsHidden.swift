import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The disclosure statement: which figures are shown, how many are hidden and why, and who approved
  /// what is quoted.
  var whatIsHidden: Section {
    let statement = evaluation.disclosure
    let profile = statement.profile
    var closing: [Text] = [say("disclosure.checked")]
    if !evaluation.gains.isEmpty { closing.append(say("disclosure.looking-back")) }
    if profile.roundingBase > 1 {
      closing.append(say("disclosure.rounding", ["base": Phrase.Value(profile.roundingBase)]))
    }
    closing.append(
      profile.maximumCrossed == 0
        ? say("disclosure.not-crossed")
        : say("disclosure.crossed", ["n": Phrase.Value(profile.maximumCrossed)]))
    if !evaluation.comments.isEmpty { closing.append(approvalSentence) }
    if plan.instruments.contains(where: { $0.source == .examiner }) {
      closing.append(say("disclosure.examiners"))
    }
    return Section(
      id: "disclosure", title: sayPlainly("disclosure.title"),
      blocks: [
        .paragraph(say("disclosure.intro", ["profile": Phrase.Value(profile.name)])),
        .table(thresholdTable(profile)),
        .paragraph(say("disclosure.hidden")), .list(groundSentences(statement)),
      ] + closing.map { .paragraph($0) })
  }

  private func thresholdTable(_ profile: DisclosureProfile) -> Table {
    let thresholds = [
      (say("disclosure.cell"), profile.minimumCell),
      (say("disclosure.level"), profile.minimumLevel),
      (say("disclosure.group"), profile.minimumGroup),
      (say("disclosure.percentage"), max(profile.minimumGroup, profile.minimumPercentageBase)),
      (say("disclosure.mean"), max(profile.minimumGroup, profile.minimumMeanBase)),
      (say("disclosure.alike"), profile.smallGroup),
    ]
    return Table(
      id: "table-disclosure",
      caption: say("disclosure.table", ["profile": Phrase.Value(profile.name)]),
      columns: [.text(sayPlainly("disclosure.figure")), .number(sayPlainly("disclosure.fewest"))],
      rows: thresholds.map { words, fewest in Row(words, [.count(fewest)]) })
  }

  /// How many figures are hidden for which reason; those of which there are none as well, since a
  /// reader asks.
  private func groundSentences(_ statement: DisclosureStatement) -> [Text] {
    var sentences = [
      say("disclosure.for-size", ["n": Phrase.Value(statement.hiddenForSize)]),
      say("disclosure.to-protect", ["n": Phrase.Value(statement.hiddenToProtect)]),
      say("disclosure.unanimous", ["n": Phrase.Value(statement.hiddenUnanimous)]),
    ]
    if statement.releases > 0 {
      sentences.append(
        say(
          "disclosure.differences",
          [
            "n": Phrase.Value(statement.hiddenForDifference),
            "people": Phrase.Value(statement.profile.minimumDifference),
            "releases": Phrase.Value(statement.releases),
          ]))
    }
    return sentences
  }

  private var approvalSentence: Text {
    let approvals = evaluation.disclosure.approvals
    guard !approvals.isEmpty else { return say("disclosure.no-quotations") }
    let people = approvals.map { approval in
      sayPlainly(
        "disclosure.approver",
        [
          "person": Phrase.Value(approval.person ?? sayPlainly("disclosure.unnamed")),
          "n": Phrase.Value(approval.quotations),
        ])
    }
    return say("disclosure.approved", ["people": Phrase.Value(people.joined(separator: "; "))])
  }
}
