import EvaluationModel
import Evidence
import ImpactAnalysis
public import Reporting

extension AnnualReport {
  /// The paragraph on the evidence for a letter that invites people to the programme, with the basis of
  /// every number in it.
  public var letter: Report {
    let paragraph = EvidenceParagraph(report: self)
    return Report(
      title: sayPlainly("letter.title"),
      subtitle: sayPlainly(
        "letter.subtitle",
        ["programme": .init(plan.programme.name), "cohort": .init(evaluation.cohort.name)]),
      status: plan.reporting.status, date: context.date.inWords, isOnePage: true,
      notice: plan.programme.notice.map { Text($0) }, sections: [paragraph.section],
      provenance: Provenance(
        program: context.program, command: context.command,
        settings: [Provenance.Setting(sayPlainly("authority.profile"), plan.disclosure.name)]))
  }
}

/// The paragraph, sentence by sentence.
private struct EvidenceParagraph {
  /// A sentence with what its numbers rest on.
  struct Sentence {
    let text: Text
    let basis: [Row]
  }

  let report: AnnualReport
  private var evaluation: ImpactEvaluation { report.evaluation }

  var section: Section {
    let sentences = [awards, ratings(of: .headteacher), ratings(of: .senco), gain]
      .compactMap { $0 }
    guard !sentences.isEmpty else {
      return Section(
        id: "letter", title: report.sayPlainly("letter.heading"),
        blocks: [.paragraph(report.say("letter.nothing"))])
    }
    let base = report.plan.disclosure.roundingBase
    return Section(
      id: "letter", title: report.sayPlainly("letter.heading"),
      blocks: [
        .paragraph(.joined(sentences.map(\.text) + [report.say("letter.views")])),
        .table(
          Table(
            id: "table-letter", caption: report.say("letter.caption"),
            columns: [
              .text(report.sayPlainly("letter.number")),
              .text(report.sayPlainly("letter.what")),
              .text(report.sayPlainly("letter.exactly")),
              .text(report.sayPlainly("letter.people")),
            ], rows: sentences.flatMap(\.basis))),
        .list(
          (base > 1 ? [report.say("authority.rounding", ["base": .count(base)])] : [])
            + [report.say("letter.change"), report.say("letter.check")]),
      ])
  }

  /// How many have gained the award, said so that no later count can make it false.
  private var awards: Sentence? {
    let counts = evaluation.awards.compactMap(\.awarded.value)
    guard counts.count == evaluation.awards.count, let first = evaluation.awards.first,
      let last = evaluation.awards.last
    else { return nil }
    let total = counts.reduce(0, +)
    // Each rounded count may be half a step above what it stands for.
    let step = report.plan.disclosure.roundingBase
    let least = total - (step > 1 ? counts.count * step / 2 : 0)
    let said = Self.roundedDown(least)
    guard said > 0, said < least || step > 1 else { return nil }
    let number = report.sayPlainly("letter.more-than", ["n": .count(said)])
    return Sentence(
      text: report.say(
        "letter.awards",
        [
          "number": .init(number), "qualification": .init(report.plan.programme.qualification),
          "first": .init(first.cohort.shortName),
        ]),
      basis: [
        Row(
          Text(number),
          [
            .text(
              report.say(
                "letter.awards-basis",
                [
                  "cohorts": .count(counts.count), "first": .init(first.cohort.shortName),
                  "last": .init(last.cohort.shortName),
                ])),
            .text(Text(NumberFormat.count(total))),
            .text(report.say("letter.registry")),
          ])
      ])
  }

  /// A number with its two first digits only, and zeros.
  private static func roundedDown(_ count: Int) -> Int {
    var step = 1
    while count / step >= 100 { step *= 10 }
    return count / step * step
  }

  /// What one source agrees with most, and how many answered.
  private func ratings(of source: FeedbackSource) -> Sentence? {
    let ranked = report.items(of: source).filter(\.isHeadline)
      .compactMap { item in item.favourable.estimate.value.map { (item: item, share: $0) } }
      .sorted { $0.share.value > $1.share.value }
    guard let (item, share) = ranked.first else { return nil }
    let people = report.name(source)
    let percentage = NumberFormat.percentage(share.value)
    return Sentence(
      text: source == .headteacher
        ? report.say(
          "letter.headteachers",
          [
            "share": .init(percentage), "n": .init(NumberFormat.count(share.count)),
            "people": .init(people.plural), "agreed": .init(item.scale.positivePhrase),
            "item": .init(item.item.text), "cohort": .init(evaluation.cohort.shortName),
          ])
        : report.say(
          "letter.sencos",
          [
            "share": .init(percentage), "n": .init(NumberFormat.count(share.count)),
            "people": .init(people.plural), "agreed": .init(item.scale.positivePhrase),
            "item": .init(item.item.text),
          ]),
      basis: [
        Row(
          Text(percentage),
          [
            .text("“\(item.item.text)”"),
            .text(Text(NumberFormat.phrase(item.favourable.estimate))),
            .text(
              report.say(
                "letter.base",
                [
                  "successes": .init(
                    item.favourable.successes.value.map(NumberFormat.count) ?? "[c]"),
                  "n": .count(share.count), "people": .init(people.plural),
                  "instrument": .init(report.title(ofInstrument: item.instrument)),
                  "cohort": .init(evaluation.cohort.shortName),
                ])),
          ])
      ])
  }

  /// The largest gain, from before to after.
  private var gain: Sentence? {
    let ranked = evaluation.gains.compactMap { gain in gain.gain.value.map { (gain, $0) } }
    guard let (most, gain) = ranked.max(by: { $0.1.value < $1.1.value }), gain.value > 0,
      let before = most.before.value, let after = most.after.value
    else { return nil }
    let people = report.name(.senco)
    func digits(_ value: Double) -> String { NumberFormat.decimal(value, places: 1) }
    return Sentence(
      text: report.say(
        "letter.gain",
        [
          "people": .init(people.plural), "n": .init(NumberFormat.count(gain.count)),
          "item": .init(most.item.text), "before": .init(digits(before.value)),
          "after": .init(digits(after.value)),
        ]),
      basis: [
        Row(
          Text("\(digits(before.value)) → \(digits(after.value))"),
          [
            .text("“\(most.item.text)”"),
            .text(Text(NumberFormat.phrase(most.gain, isDifference: true))),
            .text(
              report.say(
                "letter.both",
                [
                  "n": .count(gain.count), "people": .init(people.plural),
                  "cohort": .init(evaluation.cohort.shortName),
                ])),
          ])
      ])
  }
}
