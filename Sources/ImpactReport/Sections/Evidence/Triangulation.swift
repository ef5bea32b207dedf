import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Whether the sources agree, for each aim and each theme.
  var triangulation: Section? {
    let evidence = evaluation.evidence
    guard evidence.sources.count > 1 else { return nil }
    var blocks: [Block] = [
      .paragraph(
        say("triangulation.intro", ["sources": .init(Wording.list(sourceNames))]))
    ]
    if !evidence.aims.isEmpty { blocks.append(.table(aimTable)) }
    if !evidence.themes.isEmpty {
      blocks.append(.paragraph(themeAccords))
      if !comparedThemes.isEmpty { blocks.append(.table(accordTable)) }
    }
    blocks += [.paragraph(say("triangulation.rule")), .list(stanceRule + [accordRule])]
    return Section(
      id: "triangulation", title: sayPlainly("triangulation.title"), blocks: blocks,
      subsections: [sameSchool].compactMap { $0 })
  }

  private var sourceNames: [String] { evaluation.evidence.sources.map { name($0).plural } }

  /// When figures take a side.
  var stanceRule: [Text] {
    let rule = evaluation.evidence.rule
    return [
      say("triangulation.rule-ratings"),
      say(
        "triangulation.rule-comments",
        ["fewest": .init(rule.fewestAnswers), "judged": .init(rule.fewestForSide)]),
      say("triangulation.rule-examiners", ["examiners": .init(name(.examiner).plural)]),
      say("triangulation.rule-both"),
    ]
  }

  private var accordRule: Text {
    say("triangulation.rule-words", ["citation": .init(Convergence.citation.short)])
  }

  private func verdict(_ convergence: Convergence) -> Cell {
    if let accord = convergence.accord { return .accord(accord) }
    return .text(
      convergence == .oneSource
        ? say("triangulation.one-source") : say("triangulation.nothing-said"))
  }

  /// What each source says on each aim.
  var aimTable: Table {
    let evidence = evaluation.evidence
    return Table(
      id: "table-aims", caption: say("triangulation.aims"),
      columns: [.text(sayPlainly("triangulation.aim")), .text(sayPlainly("triangulation.verdict"))]
        + evidence.sources.map { .text(name($0).capitalisedPlural) },
      rows: evidence.aims.map { aim in
        Row(
          Text(aim.aim.label),
          [verdict(aim.convergence)]
            + evidence.sources.map { source in
              .text(
                aim.voices.first { $0.source == source }.map(words)
                  ?? say("triangulation.not-asked"))
            })
      },
      notes: [say("triangulation.aims-note", ["level": .init(levelInWords)])])
  }

  /// The confidence level, as `95%`.
  var levelInWords: String { NumberFormat.percentage(plan.reporting.level) }

  /// What a source's ratings and comments say on an aim.
  private func words(_ voice: SourceVoice) -> Text {
    var parts: [Text] = []
    if let pool = voice.ratings { parts.append(words(pool, voice.ratingStance)) }
    if !voice.themes.isEmpty { parts.append(comments(voice)) }
    return parts.isEmpty
      ? say("triangulation.not-asked") : Text.joined(parts, separator: " ")
  }

  /// On how many themes a source's comments take which side.
  func comments(_ voice: SourceVoice) -> Text {
    let heard = voice.heard
    guard !heard.isEmpty else {
      return voice.themes.contains { $0.stance == .unknown }
        ? say("triangulation.comments-hidden") : say("triangulation.comments-silent")
    }
    let sides = [Stance.favourable, .critical, .undecided].compactMap { side -> String? in
      let count = heard.count { $0.stance == side }
      return count == 0
        ? nil
        : sayPlainly(
          "triangulation.comments-side", ["side": .init(words(side)), "n": .init(count)])
    }
    return say("triangulation.comments", ["sides": .init(Wording.list(sides))])
  }

  /// The themes that two sources or more could be compared on, contradictions first.
  private var comparedThemes: [ThemeTriangulation] {
    let order: [Convergence] = [.dissonance, .agreement, .partialAgreement, .silence]
    return order.flatMap { word in
      evaluation.evidence.themes.filter { $0.convergence == word }
    }
  }

  /// On how many themes the sources agree, and on which not enough is said.
  private var themeAccords: Text {
    let themes = evaluation.evidence.themes
    func count(_ word: Convergence) -> String {
      Wording.number(themes.count { $0.convergence == word })
    }
    let rest = themes.filter { $0.convergence.accord == nil }
    let summary = say(
      "triangulation.summary",
      [
        "themes": .init(themes.count), "agree": .init(count(.agreement)),
        "partly": .init(count(.partialAgreement)), "against": .init(count(.dissonance)),
        "silent": .init(count(.silence)),
      ])
    guard !rest.isEmpty else { return summary }
    return summary + " "
      + say("triangulation.rest", ["n": .init(rest.count)])
  }

  private var accordTable: Table {
    let sources = evaluation.evidence.sources.filter { source in
      comparedThemes.contains { $0.voices.contains { $0.source == source } }
    }
    return Table(
      id: "table-accord", caption: say("triangulation.themes"),
      columns: [
        .text(sayPlainly("triangulation.theme")), .text(sayPlainly("triangulation.verdict")),
      ] + sources.map { .text(name($0).capitalisedPlural) },
      rows: comparedThemes.map { theme in
        Row(
          Text(theme.label),
          [verdict(theme.convergence)]
            + sources.map { source in
              .text(
                theme.voices.first { $0.source == source }.map(words)
                  ?? say("triangulation.no-comments"))
            })
      },
      notes: [say("triangulation.themes-note", ["level": .init(levelInWords)])])
  }
}
