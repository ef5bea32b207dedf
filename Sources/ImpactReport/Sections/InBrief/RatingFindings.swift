import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The headline items of the first source that has any, the most favourable first.
  private var headlines: [ItemResult] {
    let sources: [FeedbackSource] = [.headteacher, .senco]
    for source in sources {
      let shown = items(of: source).filter { $0.isHeadline && $0.favourable.estimate.value != nil }
      if !shown.isEmpty { return shown.sorted { favourable($0) > favourable($1) } }
    }
    return []
  }

  private func favourable(_ item: ItemResult) -> Double {
    item.favourable.estimate.value?.value ?? 0
  }

  /// What is rated best.
  var ratingFinding: Finding? {
    headlines.first.map { item in
      let people = peopleInWords(favourable(item), of: name(item.source).plural)
      return finding(
        "finding-ratings", about: item,
        say(
          "in-brief.rating",
          [
            "people": .init(Wording.sentenceStart(people)),
            "phrase": .init(item.scale.positivePhrase), "item": .init(item.item.text),
          ]))
    }
  }

  private func leastFinding(_ item: ItemResult) -> Finding {
    finding(
      "finding-least", about: item,
      say(
        "in-brief.least",
        [
          "n": .init(headlines.count), "phrase": .init(item.scale.positivePhrase),
          "people": .init(peopleInWords(favourable(item), of: name(item.source).plural)),
          "item": .init(item.item.text),
        ]))
  }

  private func finding(_ id: String, about item: ItemResult, _ sentence: Text) -> Finding {
    let who = name(item.source).plural
    return Finding(
      id: id, sentence: sentence, strength: .descriptive,
      detail: evidence(of: item.favourable, who: who),
      link: figureID(item))
  }

  /// What is said of pupils; where nobody was asked about them, what is rated least.
  var pupilFinding: Finding? {
    let asked = pupilItems
    guard let item = asked.first else {
      return headlines.count > 1 ? headlines.last.map(leastFinding) : nil
    }
    let claim = evaluation.evidence.claims.first { $0.level == LadderRung.pupils }
    var sentence = pupilSentence(item)
    if let claim {
      sentence =
        sentence + " "
        + say(
          "in-brief.pupil-claim",
          ["verdict": .init(Wording.lowerFirst(verdict(on: claim)))])
    }
    return Finding(
      id: "finding-pupils", sentence: sentence, strength: .descriptive,
      detail: Text.joined(
        asked.map { evidence(of: $0.favourable, who: name($0.source).plural) }, separator: "; "),
      link: claim == nil ? "fig-ladder" : "claims")
  }

  /// The first item of each source that is about pupils.
  private var pupilItems: [ItemResult] {
    [FeedbackSource.headteacher, .senco].compactMap { source in
      items(of: source).first {
        $0.item.guskeyLevel == LadderRung.pupils && $0.favourable.estimate.value != nil
      }
    }
  }

  /// The topic of the second finding in words.
  var secondTopic: Text {
    pupilItems.isEmpty ? say("in-brief.choice-least") : say("in-brief.choice-pupils")
  }

  private func pupilSentence(_ item: ItemResult) -> Text {
    let who = name(item.source).plural
    let people = peopleInWords(favourable(item), of: who)
    switch evaluation.evidence.rule.stance(
      ofRatings: item.favourable.estimate, by: item.source)
    {
    case .favourable:
      return say(
        "in-brief.pupils-gain",
        [
          "people": .init(Wording.sentenceStart(people)),
          "phrase": .init(item.scale.positivePhrase), "item": .init(item.item.text),
        ])
    case .critical:
      return say(
        "in-brief.pupils-no-gain",
        [
          "people": .init(people), "phrase": .init(item.scale.positivePhrase),
          "item": .init(item.item.text),
        ])
    case .undecided, .silent, .unknown:
      return say(
        "in-brief.pupils-open",
        [
          "people": .init(people), "phrase": .init(item.scale.positivePhrase),
          "item": .init(item.item.text),
        ])
    }
  }

  /// How the participants rate themselves before and after.
  var gainFinding: Finding? {
    let ranked = evaluation.gains.compactMap { gain in gain.gain.value.map { (gain, $0) } }
      .sorted { $0.1.value > $1.1.value }
    guard let (most, gain) = ranked.first, let (least, smallest) = ranked.last else { return nil }
    let who = Wording.sentenceStart(name(.senco).plural)
    let p = most.test.value?.p ?? 1
    // As many items are looked at, so chance gets as many tries to bring the largest gain about.
    let isBeyondChance =
      gain.value > 0 && p * Double(ranked.count) < 1 - plan.reporting.level
    let isAlike = ranked.count > 1 && points(gain.value) == points(smallest.value)
    var sentence =
      isBeyondChance && isAlike
      ? say(
        "in-brief.gain-alike",
        ["who": .init(who), "points": .init(NumberFormat.decimal(gain.value, places: 1))])
      : isBeyondChance
        ? say(
          "in-brief.gain",
          [
            "who": .init(who), "most": .init(most.item.label), "points": .init(points(gain.value)),
          ]) : say("in-brief.no-gain", ["who": .init(who)])
    if isBeyondChance, ranked.count > 1, !isAlike {
      sentence =
        sentence + " "
        + say(
          "in-brief.gain-least",
          ["least": .init(least.item.label), "points": .init(points(smallest.value))])
    }
    let lookingBack =
      most.adjustedGain?.value.map {
        "; " + sayPlainly("in-brief.gain-looking-back", ["points": .init(points($0.value))])
      } ?? ""
    return Finding(
      id: "finding-gain", sentence: sentence,
      strength: isBeyondChance ? .moderate : .couldBeChance,
      detail: say(
        "in-brief.gain-detail",
        [
          "n": .init(gain.count), "most": .init(most.item.label),
          "gain": .init(NumberFormat.phrase(most.gain, isDifference: true)),
        ]) + Text(lookingBack), link: "fig-gains")
  }

  private func points(_ value: Double) -> String {
    NumberFormat.decimal(value, places: 1, signed: true)
  }
}
