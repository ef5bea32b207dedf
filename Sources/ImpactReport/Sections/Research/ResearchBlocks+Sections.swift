import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// What a researcher must know first, a sentence each with where it is shown.
  var brief: Section {
    let tests = detail.tests
    let largest = detail.gains.compactMap { gain in gain.dAverage.value.map { (gain, $0) } }
      .max { $0.1.value < $1.1.value }
    let sentences: [Text?] = [
      tests.isEmpty
        ? nil
        : say(
          "researcher.brief.tests",
          [
            "tests": .init(tests.count),
            "uncorrected": .init(
              tests.count { ($0.test.value?.p ?? 1) < 1 - plan.reporting.level }),
            "beyond": .init(tests.count { $0.result == .beyondChance }),
          ]),
      largest.map { gain, effect in
        say(
          "researcher.brief.gain",
          [
            "label": .init(gain.label),
            "effect": .init(NumberFormat.phrase(.result(effect), isDifference: true)),
            "delta": .init(NumberFormat.phrase(gain.cliffsDelta, isDifference: true)),
          ])
      },
      shiftSentence.map { say("researcher.brief.shift", ["sentence": .init($0)]) },
      plan.crosswalk.isEmpty
        ? nil : say("researcher.brief.scales", ["sentence": .init(scaleSentence)]),
      say("researcher.brief.links", ["sentence": .init(linkSentence)]),
      say("researcher.brief.clusters", ["sentence": .init(clusterSentence)]),
      say("researcher.brief.response", ["sentence": .init(sensitivitySentence)]),
      evaluation.coding != nil
        ? say("researcher.brief.coded")
        : evaluation.comments.isEmpty ? nil : say("researcher.brief.uncoded"),
      say("researcher.brief.ceiling"),
    ]
    return Section(
      id: id("brief"), title: sayPlainly("researcher.brief.title"),
      blocks: [.list(sentences.compactMap { $0 })])
  }

  /// Who is missing among those who answered.
  var whoIsMissing: Section? {
    guard !detail.balance.isEmpty else { return nil }
    return Section(
      id: id("balance-section"), title: sayPlainly("researcher.balance.title"),
      blocks: [.paragraph(say("researcher.balance.text"))] + balance)
  }

  /// Gains in every form.
  var effects: Section? {
    guard !detail.gains.isEmpty else { return nil }
    return Section(
      id: id("effects-section"), title: sayPlainly("researcher.gains.title"),
      blocks: (shiftSentence.map { [.paragraph($0)] } ?? []) + movements + effectSizes
        + attrition)
  }

  /// What may be compared over the cohorts, and how domains moved.
  var overTheCohorts: Section? {
    guard !detail.links.isEmpty else { return nil }
    return Section(
      id: id("cohorts-section"), title: sayPlainly("researcher.trends.title"),
      blocks: [.paragraph(linkSentence)] + links + (detail.trends.isEmpty ? [] : trends))
  }

  /// What lies behind the counts of themes.
  var inTheComments: Section? {
    guard !detail.uncoded.isEmpty else { return nil }
    func part(_ name: String, _ title: String, _ blocks: [Block]) -> Section {
      Section(id: id(name), title: title, blocks: blocks)
    }
    return Section(
      id: id("comments-section"), title: sayPlainly("researcher.comments.title"),
      subsections: [
        part("uncoded-section", sayPlainly("researcher.uncoded.title"), uncoded),
        part("length-section", sayPlainly("researcher.length.title"), lengths),
        part("pairings-section", sayPlainly("researcher.pairings.title"), pairings),
        part("deviant-section", sayPlainly("researcher.cases.deviant-title"), cases(.deviant)),
        part("rival-section", sayPlainly("researcher.cases.rival-title"), cases(.rival)),
      ].filter { !$0.blocks.isEmpty })
  }

  /// Whether the scales measure, and measure the same.
  var scales: Section? {
    guard !detail.reliability.isEmpty else { return nil }
    return Section(
      id: id("scales-section"), title: sayPlainly("researcher.scales.title"),
      blocks: [.paragraph(scaleSentence)] + reliability + invariance)
  }

  /// What clustering does to the errors.
  var clustering: Section? {
    guard !detail.reliability.isEmpty else { return nil }
    return Section(
      id: id("clusters-section"), title: sayPlainly("researcher.clusters.title"),
      blocks: detail.clusters.isEmpty
        ? [.paragraph(clusterSentence)] : [.paragraph(clusterSentence)] + clusters)
  }

  /// How far findings hang on those who did not answer.
  var nonResponse: Section? {
    guard !detail.sensitivity.isEmpty else { return nil }
    return Section(
      id: id("response-section"), title: sayPlainly("researcher.response.title"),
      blocks: [.paragraph(sensitivitySentence)] + sensitivity,
      subsections: [
        Section(
          id: id("missing-section"), title: sayPlainly("researcher.missing.title"),
          blocks: missing)
      ])
  }

  /// All tests, and what they could have found.
  var tests: Section {
    Section(
      id: id("tests-section"), title: sayPlainly("researcher.tests.title"), blocks: families,
      subsections: allTests.isEmpty
        ? []
        : [
          Section(
            id: id("all-tests-section"), title: sayPlainly("researcher.tests.all-title"),
            blocks: allTests),
          Section(
            id: id("power-section"), title: sayPlainly("researcher.power.title"),
            blocks: detectable),
        ])
  }

  /// The questions' wording, and the data themselves.
  var questionsAndData: Section {
    Section(
      id: id("data-section"), title: sayPlainly("researcher.data.title"),
      subsections: [
        Section(
          id: id("wording-section"), title: sayPlainly("researcher.wording.title"),
          blocks: [.paragraph(wordingSentence)] + wordingChanges),
        Section(
          id: id("anonymity-section"), title: sayPlainly("researcher.anonymity.title"),
          blocks: [.paragraph(say("researcher.anonymity.text"))] + anonymity),
      ])
  }

  /// Every method with its source.
  var sources: Section {
    Section(
      id: id("methods-section"), title: sayPlainly("researcher.methods.title"),
      blocks: [.paragraph(say("researcher.methods.text", ["seed": .init(String(detail.seed))]))]
        + methods)
  }
}
