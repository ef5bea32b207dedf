import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// R5: whether the gain is real or a shift of the yardstick.
  var gainOrShift: Reply {
    reply(
      (shiftSentence.map { [.paragraph($0)] } ?? []) + movements, at: "research-effects-section")
  }

  /// R6: the effect size and its interval.
  var effectAnswer: Reply {
    let best = detail.gains.compactMap { gain in gain.dAverage.value.map { (gain, $0) } }
      .max { $0.1.value < $1.1.value }
    let sentence = best.map { gain, effect in
      let size = say(
        "answers.researcher.effect",
        [
          "label": .init(gain.label),
          "effect": .init(NumberFormat.phrase(.result(effect), isDifference: true)),
          "delta": .init(NumberFormat.phrase(gain.cliffsDelta, isDifference: true)),
        ])
      guard gain.improved.estimate.value != nil else { return Block.paragraph(size) }
      let rose = say(
        "answers.researcher.effect-rose",
        ["rose": .init(NumberFormat.phrase(gain.improved.estimate))])
      return Block.paragraph(.joined([size, rose]))
    }
    return reply((sentence.map { [$0] } ?? []) + effectSizes, at: "research-effects-section")
  }

  /// R7: whether the scales are reliable in each cohort.
  var scaleAnswer: Reply {
    reply([.paragraph(scaleSentence)] + reliability + invariance, at: "research-scales-section")
  }

  /// R8: whether there is a trend, the change of the instrument allowed for.
  var trendAnswer: Reply { reply(trends, at: "research-cohorts-section") }

  /// R9: whether cohorts on both sides of a change can be compared.
  var linkAnswer: Reply {
    reply([.paragraph(linkSentence)] + links, at: "research-cohorts-section")
  }

  /// R10: what clustering does to the errors.
  var clusterAnswer: Reply {
    reply(
      [.paragraph(clusterSentence)] + (detail.clusters.isEmpty ? [] : clusters),
      at: "research-clusters-section")
  }

  /// R11: how findings hang on those who did not answer.
  var responseAnswer: Reply {
    reply(
      [.paragraph(sensitivitySentence)] + sensitivity + balance, at: "research-response-section")
  }

  /// R12: how many tests were made, and how they were corrected.
  var testAnswer: Reply { reply(families + allTests, at: "research-tests-section") }

  /// R13: which themes go together.
  var pairingAnswer: Reply {
    reply(
      pairings.isEmpty ? [.paragraph(say("researcher.uncoded.none"))] : pairings,
      at: "research-pairings-section")
  }

  /// R14: whether a head and a SENCO of one school speak of the same themes.
  var schoolAnswer: Reply {
    let all = evaluation.pairs.filter { !$0.isOfItems }
    let pairs = all.filter { $0.comparison.difference.value != nil }
    let hidden =
      pairs.count < all.count
      ? [
        Block.paragraph(
          say("triangulation.pairs-themes-hidden", ["n": .init(all.count - pairs.count)]))
      ] : []
    guard all.isEmpty || !pairs.isEmpty else {
      return reply(hidden, at: "research-all-tests-section")
    }
    let percent = sayPlainly("researcher.unit.percent")
    let columns: [Column] = [
      .text(sayPlainly("researcher.columns.theme")),
      .number(sayPlainly("researcher.columns.school-pairs")),
      .number(who(.headteacher), unit: percent), .number(who(.senco), unit: percent),
      .number(
        sayPlainly("researcher.columns.difference"),
        unit: sayPlainly("researcher.unit.short-points")
      ),
      .number(sayPlainly("researcher.columns.from")), .number(sayPlainly("researcher.columns.to")),
      .number(sayPlainly("researcher.columns.p")),
    ]
    let beyond = pairs.count { $0.comparison.verdict.isBeyondChance }
    return reply(
      (pairs.isEmpty
        ? []
        : [
          .paragraph(
            say(
              "answers.researcher.schools",
              ["themes": .init(pairs.count), "beyond": .init(beyond)]))
        ])
        + [
          table(
            "schools", say("answers.researcher.schools-caption"), columns,
            pairs.map { pair in
              Row(
                Text(pair.label),
                [
                  .count(pair.pairs), .value(of: pair.headteachers.estimate),
                  .value(of: pair.sencos.estimate),
                  .value(of: pair.comparison.difference, isDifference: true),
                  .lowerBound(of: pair.comparison.difference, isDifference: true),
                  .upperBound(of: pair.comparison.difference, isDifference: true),
                  Self.p(pair.comparison.test),
                ])
            }, notes: [say("answers.researcher.schools-note")],
            else: say("answers.researcher.no-schools"))
        ] + hidden, at: "research-all-tests-section")
  }

  /// R15: how small a difference could have been found.
  var powerAnswer: Reply { reply(detectable, at: "research-power-section") }

  /// R16: what became of missing answers.
  var missingAnswer: Reply { reply(missing, at: "research-missing-section") }

  /// R17: how many comments have no theme, and what they are.
  var uncodedAnswer: Reply { reply(uncoded, at: "research-uncoded-section") }

  /// R18: comments against the main story.
  var deviantAnswer: Reply { reply(cases(.deviant), at: "research-deviant-section") }

  /// R21: whether longer answers drive the themes.
  var lengthAnswer: Reply {
    reply(
      lengths.isEmpty ? [.paragraph(say("researcher.uncoded.none"))] : lengths,
      at: "research-length-section")
  }

  /// R22: whether the questions' wording changed.
  var wordingAnswer: Reply {
    reply([.paragraph(wordingSentence)] + wordingChanges, at: "research-wording-section")
  }

  /// R24: what else people give as the cause.
  var rivalAnswer: Reply { reply(cases(.rival), at: "research-rival-section") }

  private func reply(_ blocks: [Block], at anchor: String) -> Reply {
    Reply(blocks, Answer.Place(.researcher, anchor))
  }
}
