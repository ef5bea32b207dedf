import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// How many tests were made, family by family, and how they were corrected.
  var families: [Block] {
    let tests = detail.tests
    let families = usedFamilies
    let level = plan.reporting.level
    let expected = Double(tests.count) * (1 - level)
    return [
      .paragraph(
        say(
          "researcher.tests.count",
          [
            "tests": .init(tests.count), "families": .init(families.count),
            "beyond": .init(tests.count { $0.result == .beyondChance }),
            "level": .init(number(1 - level)),
            "expected": .init(number(expected, places: 0)),
          ])),
      table(
        "families", say("researcher.tests.families"),
        [
          .text(sayPlainly("researcher.columns.family")),
          .number(sayPlainly("researcher.columns.tests")),
          .text(sayPlainly("researcher.columns.decided-by")),
          .number(sayPlainly("researcher.columns.uncorrected")),
          .number(sayPlainly("researcher.columns.holm")),
          .number(sayPlainly("researcher.columns.bh")),
          .number(sayPlainly("researcher.columns.by")),
        ],
        families.map { family in
          let members = tests.filter { $0.family == family }
          func below(_ p: (TestRecord) -> Double?) -> Cell {
            .count(members.count { (p($0) ?? 1) < 1 - level })
          }
          return Row(
            heading(family),
            [
              .count(members.count),
              .text(
                family.correction == .holm
                  ? say("researcher.words.holm") : say("researcher.words.bh")),
              below { $0.test.value?.p }, below { $0.holm.value },
              below { $0.benjaminiHochberg.value }, below { $0.benjaminiYekutieli.value },
            ])
        },
        notes: [say("researcher.tests.families-note", ["level": .init(number(1 - level))])],
        else: say("researcher.tests.none")),
    ]
  }

  /// Every test, a table a family.
  var allTests: [Block] {
    usedFamilies.map { family in
      let members = detail.tests.filter { $0.family == family }
      let beyond = members.filter { $0.result == .beyondChance }
      return table(
        "tests-\(family.rawValue)", say("researcher.tests.caption", ["family": .init(say(family))]),
        [
          .text(sayPlainly("researcher.columns.tested")),
          .number(sayPlainly("researcher.columns.answers")),
          .number(sayPlainly("researcher.columns.estimate")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
          .number(sayPlainly("researcher.columns.p")),
          .number(sayPlainly("researcher.columns.holm")),
          .number(sayPlainly("researcher.columns.bh")),
        ], members.map(row),
        notes: [
          unit(of: family),
          beyond.isEmpty
            ? say("researcher.tests.none-beyond")
            : beyond.count == members.count
              ? say("researcher.tests.all-beyond")
              : say(
                "researcher.tests.beyond",
                [
                  "tests": .init(
                    Text.joined(beyond.map(subject), separator: "; "))
                ]),
        ], else: say("researcher.tests.none"))
    }
  }

  /// How small a difference could have been found, family by family.
  var detectable: [Block] {
    let rows = usedFamilies.flatMap { family -> [Row] in
      let found = detail.tests.filter { $0.family == family }
        .compactMap { $0.detectable.value }
      // A family may hold differences in several units.
      return Unit.allCases.compactMap { unit in
        let sizes = found.filter { $0.unit == unit }.sorted { $0.value < $1.value }
        guard let least = sizes.first, let most = sizes.last else { return nil }
        return Row(
          heading(family),
          [
            .count(sizes.count), .text(say(unit)), .value(of: .result(least)),
            .value(of: .result(sizes[sizes.count / 2])), .value(of: .result(most)),
          ])
      }
    }
    return [
      .paragraph(say("researcher.power.text")),
      table(
        "detectable", say("researcher.power.caption"),
        [
          .text(sayPlainly("researcher.columns.family")),
          .number(sayPlainly("researcher.columns.tests")),
          .text(sayPlainly("researcher.columns.unit")),
          .number(sayPlainly("researcher.columns.smallest")),
          .number(sayPlainly("researcher.columns.middle")),
          .number(sayPlainly("researcher.columns.largest")),
        ], rows, else: say("researcher.power.none")),
    ]
  }

  private var usedFamilies: [TestRecord.Family] {
    TestRecord.Family.allCases.filter { family in detail.tests.contains { $0.family == family } }
  }

  private func row(_ test: TestRecord) -> Row {
    let count = test.test.map { $0.groupCounts.reduce(0, +) }
    return Row(
      subject(of: test),
      [
        .count(count), .value(of: test.estimate, isDifference: true),
        .lowerBound(of: test.estimate, isDifference: true),
        .upperBound(of: test.estimate, isDifference: true), Self.p(test.test), Self.p(test.holm),
        Self.p(test.benjaminiHochberg),
      ])
  }

  private func subject(of test: TestRecord) -> Text {
    let outcome = Phrase.Value(test.outcome)
    return switch test.aspect {
    case .difference, .gain:
      say(
        "researcher.tests.subject",
        ["outcome": outcome, "source": .init(report.name(test.source).plural)])
    case .rise(let first, let last):
      say(
        "researcher.tests.rise",
        ["outcome": outcome, "from": .init(first.shortName), "to": .init(last.shortName)])
    case .step(let cohort):
      say("researcher.tests.step", ["outcome": outcome, "cohort": .init(cohort.shortName)])
    case .riseChange(let cohort):
      say("researcher.tests.turn", ["outcome": outcome, "cohort": .init(cohort.shortName)])
    case .response(let occasion, let fact):
      say(
        "researcher.tests.response",
        [
          "form": .init(report.title(test.outcome, on: occasion)), "fact": .init(say(fact)),
        ])
    case .consistency: say("researcher.tests.consistency", ["outcome": outcome])
    case .drift(let item):
      say("researcher.tests.drift", ["outcome": outcome, "item": .init(item.label)])
    }
  }

  private func unit(of family: TestRecord.Family) -> Text {
    switch family {
    case .items, .themes, .schoolItems, .schoolThemes: say("researcher.tests.unit-shares")
    case .locations, .earlierLocations, .gains, .invariance: say("researcher.tests.unit-points")
    case .trends: say("researcher.tests.unit-steps")
    case .response: say("researcher.tests.unit-none")
    }
  }

  private func heading(_ family: TestRecord.Family) -> Text {
    Text(Wording.sentenceStart(say(family).plainWords))
  }

  func say(_ family: TestRecord.Family) -> Text {
    switch family {
    case .items: say("researcher.family.items")
    case .themes: say("researcher.family.themes")
    case .locations: say("researcher.family.locations")
    case .earlierLocations: say("researcher.family.earlier-locations")
    case .schoolItems: say("researcher.family.school-items")
    case .schoolThemes: say("researcher.family.school-themes")
    case .gains: say("researcher.family.gains")
    case .trends: say("researcher.family.trends")
    case .response: say("researcher.family.response")
    case .invariance: say("researcher.family.invariance")
    }
  }

  func say(_ fact: ResponseBalance.Fact) -> Text {
    switch fact {
    case .location: say("researcher.fact.location")
    case .authority: say("researcher.fact.authority")
    case .participantType: say("researcher.fact.type")
    }
  }

  private func say(_ unit: Unit) -> Text {
    switch unit {
    case .proportion, .proportionDifference: say("researcher.unit.points")
    case .scalePoints, .scalePointsPerStep: say("researcher.unit.scale")
    case .standardDeviations: say("researcher.unit.sd")
    case .probability, .oddsRatio, .riskRatio, .dimensionless: say("researcher.unit.number")
    }
  }
}
