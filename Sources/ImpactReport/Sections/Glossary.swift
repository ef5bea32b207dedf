import Reporting

extension AnnualReport {
  /// The words that a committee may not use every day.
  var glossary: Section {
    Section(
      id: "glossary", title: sayPlainly("glossary.title"),
      blocks: [
        .definitions([
          Definition(sayPlainly("glossary.adjusted-p.term"), say("glossary.adjusted-p.meaning")),
          Definition(
            sayPlainly("glossary.beyond-chance.term"), say("glossary.beyond-chance.meaning")),
          Definition(sayPlainly("glossary.domain.term"), say("glossary.domain.meaning")),
          Definition(sayPlainly("glossary.interval.term"), say("glossary.interval.meaning")),
          Definition(sayPlainly("glossary.points.term"), say("glossary.points.meaning")),
          Definition(
            sayPlainly("glossary.response-shift.term"), say("glossary.response-shift.meaning")),
          Definition(sayPlainly("glossary.theme.term"), say("glossary.theme.meaning")),
        ])
      ])
  }
}
