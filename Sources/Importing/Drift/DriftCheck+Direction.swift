import EvaluationModel

extension DriftCheck {
  /// Items whose codes the file itself explains otherwise than the plan reads them.
  func labelDrifts(_ file: File) -> [Drift] {
    file.shape.columns.compactMap { column in
      guard case .item(let id, _) = column.holding, let scale = scale(of: id, in: file.shape),
        let item = plan.instrument(file.shape.instrument)?.version(file.shape.version)?.item(id)
      else { return nil }
      let reader = ScaleReader(scale: scale, item: item, blankMeans: .unknown, values: [:])
      let wrong = column.answers.compactMap { answer -> (code: String, label: String, read: Int)? in
        guard let label = answer.label, case .level(let read)? = answer.meaning,
          let said = reader.reading(of: label).value?.value, said != read
        else { return nil }
        return (answer.written, label, read)
      }
      guard !wrong.isEmpty else { return nil }
      return Drift(
        change: .direction, subject: id, severity: .stop, source: file.shape.source,
        place: file.place(ofColumn: column.position),
        message: "the file explains the codes of \(id) otherwise than the plan reads them",
        before: wrong.map { "\($0.code) = \"\($0.label)\"" }.joined(separator: ", "),
        now: wrong.map { "\($0.code) is read as level \($0.read)" }.joined(separator: ", "),
        earlier: "the file itself")
    }
  }

  /// Items whose mean went to the other side of the scale's middle while that of their neighbours
  /// did not: a hint that an item was turned round, which real change can also give.
  func turnedMeans(_ file: File, _ compared: [(column: ColumnShape, partner: File)]) -> [Drift] {
    struct Mean {
      let column: ColumnShape
      let partner: File
      let item: String
      let scale: Scale
      let before: Double
      let now: Double
      let isTurned: Bool
    }
    let means = compared.compactMap { column, partner -> Mean? in
      guard case .item(let item, let occasion) = column.holding,
        let scale = scale(of: item, in: file.shape), let first = scale.levels.first?.value,
        let last = scale.levels.last?.value
      else { return nil }
      let (old, new) = (
        partner.ratings.counts(of: item, occasion), file.ratings.counts(of: item, occasion)
      )
      guard old.rated >= Self.fewest, new.rated >= Self.fewest, let before = old.mean,
        let now = new.mean
      else { return nil }
      let middle = Double(first + last) / 2
      // Far from the middle before, and now nearer to its mirror image than to where it was.
      let isTurned =
        abs(before - middle) >= Double(last - first) / 8
        && abs(now - (2 * middle - before)) < abs(before - middle) / 2
      return Mean(
        column: column, partner: partner, item: item, scale: scale, before: before, now: now,
        isTurned: isTurned)
    }
    let turned = means.filter(\.isTurned)
    guard !turned.isEmpty else { return [] }
    let isWholeFile = turned.count == means.count && means.count > 1
    guard isWholeFile || turned.count * 2 <= means.count else { return [] }
    return turned.map { mean in
      Drift(
        change: .direction, subject: mean.item, severity: .warning, source: file.shape.source,
        place: file.place(ofColumn: mean.column.position),
        message: isWholeFile
          ? "the mean of \(mean.item) is on the other side of the scale, as those of all items are"
          : "the mean of \(mean.item) is on the other side of the scale, unlike those of its neighbours",
        before: Self.twoPlaces(mean.before), now: Self.twoPlaces(mean.now),
        earlier: mean.partner.shape.path)
    }
  }

  /// The fewest ratings that a mean is judged on.
  private static let fewest = 20

  private static func twoPlaces(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
