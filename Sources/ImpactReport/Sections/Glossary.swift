import EvaluationModel
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The words of this report that a committee may not use every day.
  var glossary: Section {
    Section(
      id: "glossary", title: sayPlainly("glossary.title"),
      blocks: [
        .definitions(
          [
            evaluation.families.isEmpty
              ? nil
              : Definition(
                sayPlainly("glossary.adjusted-p.term"), say("glossary.adjusted-p.meaning")),
            evaluation.families.isEmpty
              ? nil
              : Definition(
                sayPlainly("glossary.beyond-chance.term"), say("glossary.beyond-chance.meaning")),
            plan.crosswalk.isEmpty
              ? nil
              : Definition(sayPlainly("glossary.domain.term"), say("glossary.domain.meaning")),
            Definition(sayPlainly("glossary.interval.term"), say("glossary.interval.meaning")),
            Definition(sayPlainly("glossary.points.term"), say("glossary.points.meaning")),
            evaluation.gains.contains { $0.responseShift != nil }
              ? Definition(
                sayPlainly("glossary.response-shift.term"), say("glossary.response-shift.meaning"))
              : nil,
            evaluation.themes.isEmpty
              ? nil : Definition(sayPlainly("glossary.theme.term"), say("glossary.theme.meaning")),
          ].compactMap(\.self))
      ])
  }
}
