import EvaluationModel

extension DriftCheck {
  /// What has changed in the questions of a file against the nearest earlier file that has them.
  func questionDrifts(_ file: File, _ earlier: [File]) -> [Drift] {
    var drifts: [Drift] = []
    var compared: [(column: ColumnShape, partner: File)] = []
    for column in file.shape.columns {
      guard let subject = column.holding.subject else { continue }
      let match = earlier.lazy.compactMap { partner in
        partner.shape.columns.first { column.holding == $0.holding && isShared($0, partner, file) }
          .map { (partner, $0) }
      }.first
      guard let (partner, before) = match else { continue }
      if let drift = wording(subject, column, before, file, partner) { drifts.append(drift) }
      drifts += answers(subject, column, before, file, partner)
      if case .item = column.holding { compared.append((column, partner)) }
    }
    return drifts + turnedMeans(file, compared) + writtenForms(file, earlier)
  }

  /// Ways of writing the answers on a scale that only one of a file and the nearest earlier one has.
  ///
  /// A few people use a few of the ways for one item: only all items of a scale together tell.
  private func writtenForms(_ file: File, _ earlier: [File]) -> [Drift] {
    guard let partner = earlier.first(where: { $0.shape.version == file.shape.version }) else {
      return []
    }
    let (old, new) = (forms(partner, besides: file), forms(file, besides: partner))
    return new.keys.sorted().compactMap { scale in
      guard let now = new[scale], let before = old[scale] else { return nil }
      func words(_ forms: [String: String], without others: [String: String]) -> String? {
        let only = forms.filter { others[$0.key] == nil }.map { ShownValue.quoted($0.value) }
        return only.isEmpty ? nil : only.sorted().joined(separator: ", ")
      }
      let gained = words(now, without: before)
      let lost = words(before, without: now)
      guard gained != nil || lost != nil else { return nil }
      return Drift(
        change: .options, subject: scale, severity: .note, source: file.shape.source,
        place: file.place(ofColumn: nil),
        message: "answers on the scale \"\(scale)\" are written otherwise",
        before: lost.map { "\($0), now not written" },
        now: gained.map { "\($0), now also written" },
        earlier: partner.shape.path)
    }
  }

  /// The written answers of the items of each scale that two files share, by label key; codes that a
  /// file explains are compared by what it says of them.
  private func forms(_ file: File, besides other: File) -> [String: [String: String]] {
    var forms: [String: [String: String]] = [:]
    for column in file.shape.columns {
      guard case .item(let item, _) = column.holding, let scale = scale(of: item, in: file.shape),
        let partner = other.shape.columns.first(where: { $0.holding == column.holding }),
        !(column.answers + partner.answers).contains(where: { $0.label != nil })
      else { continue }
      for answer in column.answers {
        let key = LabelKey.key(of: answer.written)
        if forms[scale.id]?[key] == nil { forms[scale.id, default: [:]][key] = answer.written }
      }
    }
    return forms
  }

  /// Open questions of two versions are compared by no figure.
  private func isShared(_ column: ColumnShape, _ partner: File, _ file: File) -> Bool {
    if partner.shape.version == file.shape.version { return true }
    if case .item = column.holding { return true }
    return false
  }

  private func wording(
    _ subject: String, _ column: ColumnShape, _ before: ColumnShape, _ file: File, _ partner: File
  ) -> Drift? {
    guard !column.wording.isEmpty, !before.wording.isEmpty,
      !QuestionWording.asksTheSame(column.wording, before.wording)
    else { return nil }
    return Drift(
      change: .wording, subject: subject, severity: .stop, source: file.shape.source,
      place: file.place(ofColumn: column.position), message: "\(subject) is worded otherwise",
      before: "\"\(before.wording)\"", now: "\"\(column.wording)\"", earlier: partner.shape.path)
  }

  /// What has changed in the answers that can be given.
  private func answers(
    _ subject: String, _ column: ColumnShape, _ before: ColumnShape, _ file: File, _ partner: File
  ) -> [Drift] {
    func drift(
      _ change: AcknowledgedChange.Change, _ severity: Drift.Severity, _ message: String,
      _ old: String?, _ new: String?
    ) -> Drift {
      Drift(
        change: change, subject: subject, severity: severity, source: file.shape.source,
        place: file.place(ofColumn: column.position), message: message, before: old, now: new,
        earlier: partner.shape.path)
    }
    let comparison = AnswerComparison(before: before.answers, now: column.answers)
    if let turned = comparison.turned {
      return [
        drift(
          .direction, .stop, "the scale of \(subject) runs the other way round", turned.before,
          turned.now)
      ]
    }
    if let changed = comparison.changed {
      return [
        drift(
          .options, .stop, "answers to \(subject) stand for something else", changed.before,
          changed.now)
      ]
    }
    if let declared = comparison.declared {
      return [
        drift(
          .options, .stop, "other answers to \(subject) can be chosen", declared.before,
          declared.now)
      ]
    }
    var drifts: [Drift] = []
    if case .item(let item, let occasion) = column.holding,
      let lost = neverChosen(
        partner.ratings.counts(of: item, occasion), file.ratings.counts(of: item, occasion),
        scale(of: item, in: file.shape))
    {
      drifts.append(
        drift(
          .options, .warning, "nobody chose an answer to \(subject) that was chosen often",
          lost, nil))
    }
    return drifts
  }

  /// Answers that, by their share in the earlier file, can hardly be absent by chance.
  ///
  /// The chance that `n` people choose none of a share `p` is (1 − p)ⁿ; below one in 100,000 it is
  /// told.
  private func neverChosen(
    _ before: RatingCounts.Counts, _ now: RatingCounts.Counts, _ scale: Scale?
  ) -> String? {
    func all(_ counts: RatingCounts.Counts) -> [(name: String, count: Int, isNow: Int)] {
      counts.levels.map { level, count in
        let label = scale?.levels.first { $0.value == level }?.label ?? String(level)
        return (label, count, now.levels[level] ?? 0)
      }
        + [AnswerState.notApplicable, .tooEarly].map { state in
          let label = scale?.outside.first { $0.state == state }?.label ?? state.rawValue
          return (label, counts.states[state] ?? 0, now.states[state] ?? 0)
        }
    }
    func total(_ counts: RatingCounts.Counts) -> Int {
      counts.rated + (counts.states[.notApplicable] ?? 0) + (counts.states[.tooEarly] ?? 0)
    }
    let (past, present) = (total(before), total(now))
    guard past > 0, present > 0 else { return nil }
    let lost = all(before).filter { answer in
      guard answer.isNow == 0, answer.count > 0 else { return false }
      let others = 1 - Double(answer.count) / Double(past)
      // (1 − p)ⁿ by repeated squaring would gain nothing: it stops as soon as it is small enough.
      var chance = 1.0
      for _ in 0..<present where chance >= 1e-5 { chance *= others }
      return chance < 1e-5
    }
    return lost.isEmpty ? nil : lost.map { "\"\($0.name)\"" }.sorted().joined(separator: ", ")
  }
}

extension ColumnShape.Holding {
  /// What an acknowledgement names, of columns whose wording matters.
  var subject: String? {
    switch self {
    case .item(let id, _), .comment(let id), .attribute(let id): id
    case .choice(let question, let option): option.map { "\(question)/\($0)" } ?? question
    case .fact, .dropped, .unbound: nil
    }
  }
}
