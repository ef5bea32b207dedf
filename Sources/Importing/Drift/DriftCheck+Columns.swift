import EvaluationModel

extension DriftCheck {
  /// Questions and columns that a file has and earlier files of the same version had not, and
  /// columns without a binding that are gone.
  func columnDrifts(_ file: File, _ earlier: [File]) -> [Drift] {
    let sameVersion = earlier.filter { $0.shape.version == file.shape.version }
    guard let partner = sameVersion.first(where: { Self.isAlike($0.shape, file.shape) }) else {
      return []
    }
    var drifts: [Drift] = []
    func drift(
      _ change: AcknowledgedChange.Change, _ severity: Drift.Severity, _ subject: String,
      _ position: Int?, _ message: String
    ) {
      drifts.append(
        Drift(
          change: change, subject: subject, severity: severity, source: file.shape.source,
          place: file.place(ofColumn: position), message: message, before: nil, now: nil,
          earlier: partner.shape.path))
    }
    let before = partner.shape.columns
    for column in file.shape.columns where !before.contains(where: { $0.isSameColumn(as: column) })
    {
      if column.holding == .unbound {
        drift(
          .new, .warning, column.name, column.position,
          "the column \(ShownHeading.quoted(column.name)) is new, and the plan does not bind it")
      } else if let subject = column.holding.subject,
        !sameVersion.contains(where: { $0.asks(column.holding) })
      {
        drift(.new, .warning, subject, column.position, "\(subject) was not asked before")
      }
    }
    for column in before
    where column.holding == .unbound || column.holding == .dropped {
      guard !file.shape.columns.contains(where: { $0.isSameColumn(as: column) }) else { continue }
      drift(
        .lost, .note, column.name, nil,
        "the column \(ShownHeading.quoted(column.name)), which is not imported, is gone")
    }
    return drifts
  }

  /// Whether two files hold the same kind of table: the same instrument on the same occasions.
  private static func isAlike(_ first: SourceShape, _ second: SourceShape) -> Bool {
    first.occasions == second.occasions
  }

  /// Questions that the files of a cohort had, and no file of the next cohort with the same
  /// instrument, version and occasion has.
  func lostDrifts(_ ordered: [File]) -> [Drift] {
    var groups: [[File]] = []
    for file in ordered {
      if let index = groups.firstIndex(where: { group in
        group[0].shape.cohort == file.shape.cohort
          && group[0].shape.instrument == file.shape.instrument
          && group[0].shape.version == file.shape.version
      }) {
        groups[index].append(file)
      } else {
        groups.append([file])
      }
    }
    return groups.indices.flatMap { index -> [Drift] in
      let now = groups[index]
      let earlier = groups[..<index].last { group in
        group[0].shape.instrument == now[0].shape.instrument
          && group[0].shape.version == now[0].shape.version
      }
      guard let earlier else { return [] }
      return earlier.flatMap { lost(from: $0, now) }
    }
  }

  private func lost(from before: File, _ now: [File]) -> [Drift] {
    // A questionnaire that has not come yet is no questionnaire that lost its questions.
    guard let file = now.first(where: { Self.isAlike($0.shape, before.shape) }) else { return [] }
    var met: Set<ColumnShape.Holding> = []
    return before.shape.columns.compactMap { column in
      guard let subject = column.holding.subject, met.insert(column.holding).inserted,
        !now.contains(where: { $0.asks(column.holding) })
      else { return nil }
      let stops = if case .attribute = column.holding { false } else { true }
      return Drift(
        change: .lost, subject: subject, severity: stops ? .stop : .warning,
        source: file.shape.source, place: file.place(ofColumn: nil),
        message: "\(subject) is not asked any more, or the plan does not bind it",
        before: column.wording.isEmpty ? nil : "\"\(column.wording)\"", now: nil,
        earlier: before.shape.path)
    }
  }
}

extension DriftCheck.File {
  /// Whether the file asks a question.
  func asks(_ holding: ColumnShape.Holding) -> Bool {
    shape.columns.contains { $0.holding == holding }
  }
}
