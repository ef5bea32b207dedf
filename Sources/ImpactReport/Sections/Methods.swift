import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// How the figures came about.
  ///
  /// - Parameter showsFamilies: Whether the families of tests are listed here and not elsewhere.
  /// - Returns: The section.
  func methods(showsFamilies: Bool = true) -> Section {
    Section(
      id: "methods", title: sayPlainly("methods.title"),
      blocks: [
        .table(strengthTable),
        .definitions(
          [
            Definition(sayPlainly("methods.share.term"), say("methods.share.meaning")),
            evaluation.previous == nil
              ? nil
              : Definition(
                sayPlainly("methods.difference.term"), say("methods.difference.meaning")),
            plan.crosswalk.isEmpty
              ? nil : Definition(sayPlainly("methods.domain.term"), say("methods.domain.meaning")),
            evaluation.gains.isEmpty
              ? nil : Definition(sayPlainly("methods.gain.term"), say("methods.gain.meaning")),
            evaluation.themes.isEmpty
              ? nil : Definition(sayPlainly("methods.theme.term"), say("methods.theme.meaning")),
            Definition(sayPlainly("methods.families.term"), families),
          ].compactMap(\.self)),
      ] + (showsFamilies ? [.table(familyTable)] : []) + codingMethods)
  }

  private var families: Text {
    let meaning = say("methods.families.meaning")
    return evaluation.locations.isEmpty
      ? meaning : meaning + " " + say("methods.families.places")
  }

  private var strengthTable: Table {
    let difference = NumberFormat.points(plan.reporting.smallestDifference)
    let p = NumberFormat.decimal(1 - plan.reporting.level, places: 2)
    let strongP = NumberFormat.decimal(Wording.strongP, places: 3)
    let rules: [(EvidenceStrength, Text)] = [
      (
        .strong,
        say("methods.strength.strong", ["p": .init(strongP), "difference": .init(difference)])
      ),
      (.moderate, say("methods.strength.moderate", ["p": .init(p)])),
      (.couldBeChance, say("methods.strength.chance", ["p": .init(p)])),
      (.descriptive, say("methods.strength.descriptive")),
      (.notComparable, say("methods.strength.not-comparable")),
    ]
    return Table(
      id: "table-strength", caption: say("methods.strength.caption"),
      columns: [
        .text(sayPlainly("methods.strength.mark")), .text(sayPlainly("methods.strength.rule")),
        .text(sayPlainly("methods.strength.meaning")),
      ],
      rows: rules.map { strength, rule in
        Row(Text(strength.label), [.text(rule), .text(Text(strength.explanation))])
      })
  }

  private var familyTable: Table {
    Table(
      id: "table-families", caption: say("methods.families.caption"),
      columns: [
        .text(sayPlainly("methods.families.family")),
        .number(sayPlainly("methods.families.tests")),
        .text(sayPlainly("methods.families.correction")),
        .number(sayPlainly("methods.families.beyond")),
      ],
      rows: evaluation.families.isEmpty
        ? [
          Row(
            say("methods.families.none"),
            [.count(0), .text(say("methods.families.none-needed")), .count(0)])
        ]
        : evaluation.families.map { family in
          Row(
            Text(Wording.sentenceStart(family.name)),
            [
              .count(family.size),
              .text(
                family.correction == .holm
                  ? say("methods.families.holm") : say("methods.families.benjamini-hochberg")),
              .count(family.beyondChance),
            ])
        })
  }
}
