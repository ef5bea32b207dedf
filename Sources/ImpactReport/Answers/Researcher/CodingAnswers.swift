import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// R1: how reliable the coding is.
  var codingReliability: Reply {
    guard let quality = evaluation.coding else { return unreadComments }
    let section = codingQuality(quality.themes.map(\.theme), [], []).first
    return Reply(section?.blocks ?? [], Answer.Place(.researcher, "coding-quality"))
  }

  /// R2: themes that are not reported, or only with reserve.
  var unevenThemes: Reply {
    guard let quality = evaluation.coding else { return unreadComments }
    func labels(_ isMember: (CoderAgreement.Reading) -> Bool) -> [String] {
      quality.themes.filter { isMember($0.reading) }.map(\.label)
    }
    func line(_ labels: [String]) -> Phrase.Value {
      .init(labels.isEmpty ? sayPlainly("researcher.words.none") : labels.joined(separator: "; "))
    }
    return Reply(
      [
        .list([
          say(
            "answers.researcher.withheld",
            [
              "bound": .init(NumberFormat.decimal(CodingQuality.tentativeFrom, places: 3)),
              "themes": line(labels(\.forbids)),
            ]),
          say(
            "answers.researcher.tentative",
            [
              "bound": .init(NumberFormat.decimal(CodingQuality.reportableFrom, places: 3)),
              "themes": line(labels(\.isTentative)),
            ]),
          say(
            "answers.researcher.unknown",
            [
              "themes": line(
                labels { !$0.forbids && !$0.isTentative && !$0.isReportable })
            ]),
        ])
      ], Answer.Place(.researcher, "coding-quality"))
  }

  /// What is said of reliability where nobody has read comments that were drawn by chance.
  private var unreadComments: Reply {
    evaluation.comments.isEmpty
      ? noComments : Reply([.paragraph(say("answers.researcher.unread"))])
  }

  /// What is said of coding where nobody wrote anything.
  private var noComments: Reply { Reply([.paragraph(say("researcher.uncoded.none"))]) }

  /// R3: the decisions behind the coding of one comment.
  var codingOfOneComment: Reply {
    guard !evaluation.comments.isEmpty else { return noComments }
    let example =
      evaluation.quotations.lazy.flatMap(\.quotations).first?.comment
      ?? evaluation.files.files.first.map { "\($0.source):1:change" } ?? "form:1:change"
    return Reply([
      .paragraph(say("answers.researcher.trace")),
      .list([say("answers.researcher.trace-command", ["id": .init("\(code: example)" as Text)])]),
    ])
  }

  /// R4: what another version of the codebook would change.
  var otherCodebook: Reply {
    guard !evaluation.comments.isEmpty else { return noComments }
    return Reply([
      .paragraph(
        say("answers.researcher.codebook", ["version": .init(context.codebookVersion)])),
      .list([say("answers.researcher.codebook-command")]),
    ])
  }

  /// R19: the data without names.
  var dataThemselves: Reply {
    Reply(
      [
        .paragraph(say("answers.researcher.data")),
        .list([
          say("answers.researcher.data-tables"), say("answers.researcher.data-codings"),
          say("answers.researcher.data-columns"),
        ]),
      ] + (research("answer-r19")?.anonymity ?? []),
      Answer.Place(.researcher, "research-anonymity-section"))
  }

  /// R20: whether a report comes out the same.
  var sameAgain: Reply {
    let inputs =
      context.inputs.map { ($0.name, $0.sha256) }
      + evaluation.files.files.map { ($0.path, $0.sha256) }
    return Reply(
      [
        .paragraph(say("answers.researcher.again", ["files": .init(inputs.count)])),
        .list([
          say(
            "answers.researcher.again-command",
            ["command": .init("\(code: context.command)" as Text)]),
          say("answers.researcher.again-since"),
        ]),
        .table(
          Table(
            id: "answer-r20-inputs", caption: say("answers.researcher.inputs"),
            columns: [
              .text(sayPlainly("answers.researcher.file")), .text("SHA-256"),
            ], rows: inputs.map { Row(Text($0.0), [.text("\(code: $0.1)")]) })),
      ])
  }

  /// R23: stories of most significant change.
  var changeStories: Reply {
    guard let stories = storiesOfChange else {
      return Reply([.paragraph(say("answers.researcher.stories"))])
    }
    return Reply(
      [.paragraph(say("answers.researcher.stories-nearest"))] + stories.blocks
        + stories.subsections.flatMap { [.paragraph(Text([.strong($0.title)]))] + $0.blocks })
  }
}
