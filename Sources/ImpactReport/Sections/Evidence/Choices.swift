import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What was ticked of the multiple-choice questions of one source, questionnaire by questionnaire.
  ///
  /// - Parameter source: Who was asked.
  /// - Returns: A section for each questionnaire that has such questions.
  func choiceSections(of source: FeedbackSource) -> [Section] {
    let choices = evaluation.choices.filter { $0.source == source }
    var instruments: [String] = []
    for choice in choices where !instruments.contains(choice.instrument) {
      instruments.append(choice.instrument)
    }
    return instruments.map { instrument in
      Section(
        id: anchor("choices", instrument),
        title: sayPlainly(
          "sources.choices", ["form": .init(title(ofInstrument: instrument))]),
        blocks: choices.filter { $0.instrument == instrument }.map { .figure(choiceFigure($0)) })
    }
  }

  private func choiceFigure(_ choice: ChoiceResult) -> Figure {
    let people = name(choice.source)
    let id = anchor("fig-choice", choice.instrument, choice.question.id)
    let ranked = choice.options.enumerated().sorted { left, right in
      let a = left.element.share.estimate.value?.value ?? -1
      let b = right.element.share.estimate.value?.value ?? -1
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let top = ranked.first.flatMap { option in
      option.share.estimate.value.map { (option, $0) }
    }
    let form = title(ofInstrument: choice.instrument)
    let subtitle =
      choice.isSingle
      ? say(
        "sources.choice-one",
        ["form": .init(form), "who": .init(people.plural), "level": .init(levelInWords)])
      : say(
        "sources.choice-several",
        ["form": .init(form), "who": .init(people.plural), "level": .init(levelInWords)])
    return Figure(
      id: id,
      title: top.map {
        say(
          "sources.choice-top",
          [
            "label": .init(choice.question.label), "option": .init($0.0.label),
            "share": .init(NumberFormat.share($0.1.value)),
          ])
      } ?? say("sources.choice-few", ["label": .init(choice.question.label)]),
      subtitle: subtitle,
      description: say(
        "sources.choice-description",
        ["who": .init(people.plural), "question": .init(choice.question.text)]),
      chart: .prevalence(
        PrevalenceChart(
          series: [people.capitalisedPlural],
          items: ranked.map { PrevalenceChart.Item(Text($0.label), [$0.share.estimate]) })),
      table: Table(
        id: "\(id)-data", caption: Text(choice.question.text),
        columns: [
          .text(sayPlainly("sources.answer")), .number(sayPlainly("sources.ticked")),
          .number(evaluation.cohort.shortName, unit: perCent),
        ] + boundColumns(unit: perCent) + [
          .number(sayPlainly("sources.saw")),
          .number(evaluation.previous?.shortName ?? sayPlainly("words.before"), unit: perCent),
        ],
        rows: ranked.map { option in
          Row(
            Text(option.label),
            [.count(option.share.successes)] + Cell.pieces(of: option.share.estimate)
              + [.value(of: option.previous.estimate)])
        }))
  }
}
