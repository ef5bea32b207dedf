import EvaluationModel
import Evidence
import Statistics
import TextCoding

/// Sets what a headteacher says beside what the SENCO of the same school says.
///
/// The participant's code, which stands on both questionnaires, makes the pair. Heads who are the SENCO
/// themselves are no second voice and are left out.
struct SchoolPairs {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort

  private var plan: EvaluationPlan { input.plan }
  private var level: Double { plan.reporting.level }

  /// The gaps of items that have the same label and scale in both questionnaires, their verdicts still
  /// to be decided.
  ///
  /// - Parameter items: The items of the report's cohort.
  /// - Returns: A gap for each item of headteachers that SENCOs rated too; none where no code is on
  ///   both.
  func gaps(of items: [ItemResult]) -> [PairedGap] {
    items.filter { $0.source == .headteacher }.compactMap { ofHead in
      guard
        let ofSENCO = items.first(where: {
          $0.source == .senco && $0.item.label == ofHead.item.label
            && $0.scale.id == ofHead.scale.id
        })
      else { return nil }
      return gap(
        .items(headteacher: ofHead.id, senco: ofSENCO.id), ofHead.item.label,
        favourable(ofHead), favourable(ofSENCO), base: "pairs that both rated it")
    }
  }

  /// Whether each participant, or his or her head, is favourable.
  private func favourable(_ result: ItemResult) -> [String: Bool] {
    guard let instrument = plan.instrument(result.instrument),
      let version = index.version(of: instrument, for: cohort.id)
    else { return [:] }
    return index.valuesByParticipant(
      index.ratings(instrument.id, version.id, result.item.id, result.occasion, cohort.id)
    ).mapValues(result.scale.isPositive)
  }

  /// The gaps of themes, their verdicts still to be decided.
  ///
  /// Questions steer answers, so only answers to questions that ask both for the same kind of thing
  /// are set side by side.
  ///
  /// - Parameter themes: The results of every source and theme.
  /// - Returns: A gap for each theme that may be reported; none where no code is on comments of both.
  func gaps(of themes: [ThemeResult]) -> [PairedGap] {
    let roles = roles(of: .headteacher).intersection(roles(of: .senco))
    let ofHeads = themesByParticipant(.headteacher, roles)
    let ofSENCOs = themesByParticipant(.senco, roles)
    guard !ofHeads.isEmpty, !ofSENCOs.isEmpty else { return [] }
    return themes.filter { $0.source == .headteacher && !$0.isWithheld }.compactMap { theme in
      gap(
        .theme(theme.theme), theme.label, ofHeads.mapValues { $0.contains(theme.theme) },
        ofSENCOs.mapValues { $0.contains(theme.theme) }, base: "pairs that both wrote")
    }
  }

  private func role(of comment: Comment, in response: Response) -> Prompt.Role {
    plan.instrument(response.instrument)?.version(response.version)?.prompt(comment.prompt)?.role
      ?? .other
  }

  private func roles(of source: FeedbackSource) -> Set<Prompt.Role> {
    var roles: Set<Prompt.Role> = []
    for (response, comment) in comments(of: source) {
      roles.insert(role(of: comment, in: response))
    }
    return roles
  }

  private func comments(of source: FeedbackSource) -> [(Response, Comment)] {
    index.responses(of: cohort.id).flatMap { position -> [(Response, Comment)] in
      let response = index.responses[position]
      guard response.source == source, RecordIndex.counts(response) else { return [] }
      return index.comments(of: position).map { (response, $0) }
    }
  }

  /// The themes that each participant, or his or her head, speaks of.
  private func themesByParticipant(
    _ source: FeedbackSource, _ roles: Set<Prompt.Role>
  ) -> [String: Set<String>] {
    var owners: [String: String] = [:]
    var themes: [String: Set<String>] = [:]
    for (response, comment) in comments(of: source) {
      guard let participant = response.participant, roles.contains(role(of: comment, in: response))
      else { continue }
      owners[comment.id] = participant
      themes[participant, default: []] = themes[participant] ?? []
    }
    for coding in input.codings {
      if let participant = owners[coding.comment] {
        themes[participant, default: []].insert(coding.theme)
      }
    }
    return themes
  }

  private func gap(
    _ subject: PairedGap.Subject, _ label: String, _ heads: [String: Bool],
    _ sencos: [String: Bool], base: String
  ) -> PairedGap? {
    var pairs = 0
    var headYes = 0
    var sencoYes = 0
    var onlyHead = 0
    var onlySENCO = 0
    for (participant, head) in heads {
      guard let senco = sencos[participant] else { continue }
      pairs += 1
      if head { headYes += 1 }
      if senco { sencoYes += 1 }
      if head, !senco { onlyHead += 1 }
      if senco, !head { onlySENCO += 1 }
    }
    guard pairs > 0 else { return nil }
    return PairedGap(
      subject: subject, label: label, pairs: .result(pairs),
      headteachers: Share.of(headYes, among: pairs, level: level, base: base),
      sencos: Share.of(sencoYes, among: pairs, level: level, base: base),
      comparison: Comparison(
        difference: PairedProportions.difference(
          onlyFirst: onlyHead, onlySecond: onlySENCO, pairs: pairs, level: level
        ).map { $0.onBase(base) },
        test: McNemar.midP(onlyFirst: onlyHead, onlySecond: onlySENCO, pairs: pairs),
        verdict: .couldBeChance,
        detectable: .notEstimable(reason: "it depends on how many pairs will disagree")),
      margins: PairedGap.Margins(
        onlyHeadteacher: onlyHead, onlySENCO: onlySENCO,
        unpairedHeadteachers: heads.count - pairs, unpairedSENCOs: sencos.count - pairs))
  }
}
