import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The evidence at each of Guskey's levels, and claims that reach above theirs.
  var evidenceLadder: Section? {
    let ladder = evaluation.evidence.ladder
    guard ladder.contains(where: { !$0.heard.isEmpty }) else { return nil }
    return Section(
      id: "ladder", title: sayPlainly("ladder.title"),
      blocks: [
        .paragraph(say("ladder.intro")), .figure(ladderFigure(ladder)),
      ] + warnings.map { .note($0) })
  }

  /// A level's name.
  func levelName(_ level: Int) -> String {
    switch level {
    case 1: sayPlainly("ladder.level-1")
    case 2: sayPlainly("ladder.level-2")
    case 3: sayPlainly("ladder.level-3")
    case 4: sayPlainly("ladder.level-4")
    default: sayPlainly("ladder.level-5")
    }
  }

  private func levelQuestion(_ level: Int) -> Text {
    switch level {
    case 1: say("ladder.asks-1")
    case 2: say("ladder.asks-2")
    case 3: say("ladder.asks-3")
    case 4: say("ladder.asks-4")
    default: say("ladder.asks-5")
    }
  }

  private func ladderFigure(_ ladder: [LadderRung]) -> Figure {
    let rungs = ladder.reversed()
    return Figure(
      id: "fig-ladder", title: ladderTitle(ladder), subtitle: say("ladder.subtitle"),
      description: say("ladder.description"),
      chart: .ladder(
        LadderChart(
          rungs: rungs.map { rung in
            LadderChart.Rung(
              Text("\(rung.level) \(levelName(rung.level))"), meaning: levelQuestion(rung.level),
              respondents: people(at: rung), sources: rung.heard.map { name($0.source).plural })
          }, unitName: sayPlainly("ladder.people"))),
      table: Table(
        id: "fig-ladder-data", caption: say("ladder.caption"),
        columns: [
          .text(sayPlainly("ladder.level")), .number(sayPlainly("ladder.items")),
          .number(sayPlainly("ladder.raters")), .text(sayPlainly("ladder.in-short")),
        ] + evaluation.evidence.sources.map { .text(name($0).capitalisedPlural) },
        rows: rungs.map { rung in
          Row(
            Text("\(rung.level) \(levelName(rung.level))"),
            [.count(rung.itemCount), .count(people(at: rung)), .text(summary(of: rung))]
              + evaluation.evidence.sources.map { source in
                .text(
                  rung.voices.first { $0.source == source }.map(words)
                    ?? say("triangulation.not-asked"))
              })
        }, notes: [say("ladder.note"), say("ladder.no-records")]))
  }

  private func words(_ voice: SourceVoice) -> Text {
    var parts: [Text] = []
    if let pool = voice.ratings { parts.append(words(pool, voice.ratingStance)) }
    if !voice.themes.isEmpty { parts.append(comments(voice)) }
    return Text.joined(parts, separator: " ")
  }

  /// How many people rated anything at a level; hidden where one source's number is.
  private func people(at rung: LadderRung) -> Reported<Int> {
    var sum = 0
    for voice in rung.voices {
      guard let pool = voice.ratings, voice.source != .examiner else { continue }
      switch pool.people {
      case .result(let people): sum += people
      default: return pool.people
      }
    }
    return .result(sum)
  }

  /// What can be said of a level in one sentence.
  private func summary(of rung: LadderRung) -> Text {
    let heard = rung.heard
    let favourable = heard.filter { $0.stance == .favourable }
    let critical = heard.filter { $0.stance == .critical }
    func names(_ voices: [SourceVoice]) -> Phrase.Value {
      .init(Wording.list(voices.map { name($0.source).plural }))
    }
    if heard.isEmpty { return say("ladder.nothing") }
    if heard.count == 1 {
      return say(
        "ladder.one-source", ["who": names(heard), "side": .init(words(heard[0].stance))])
    }
    if favourable.count == heard.count {
      return say("ladder.all-favourable", ["n": .init(heard.count)])
    }
    if !favourable.isEmpty, !critical.isEmpty { return say("ladder.against") }
    if !favourable.isEmpty {
      return say("ladder.some-favourable", ["who": names(favourable)])
    }
    if !critical.isEmpty { return say("ladder.critical", ["who": names(critical)]) }
    return say("ladder.no-side", ["n": .init(heard.count)])
  }

  private func ladderTitle(_ ladder: [LadderRung]) -> Text {
    let strongest = ladder.max { ($0.heard.count, $0.itemCount) < ($1.heard.count, $1.itemCount) }
    let pupils = ladder.first { $0.level == LadderRung.pupils }
    if let pupils, pupils.heard.isEmpty { return say("ladder.title-no-pupils") }
    if let pupils, pupils.stance != .favourable { return say("ladder.title-pupils-open") }
    return say(
      "ladder.title-most", ["level": .init(Wording.lowerFirst(levelName(strongest?.level ?? 1)))])
  }

  /// A warning for each claim about pupils that nothing at its level speaks for.
  var warnings: [Text] {
    evaluation.evidence.claims.compactMap { result in
      guard result.level == LadderRung.pupils, !result.isShownAtItsLevel else { return nil }
      guard let highest = result.favourable.compactMap(\.level).max() else {
        return say("ladder.warning-nothing", ["claim": .init(result.claim.text)])
      }
      return result.overreaches
        ? say(
          "ladder.warning-participants",
          ["claim": .init(result.claim.text), "level": .init(highest)])
        : say(
          "ladder.warning-below", ["claim": .init(result.claim.text), "level": .init(highest)])
    }
  }
}

extension LadderRung {
  /// Which way all sources point together.
  var stance: Stance { Stance.together(voices.map(\.stance)) }
}
