import EvaluationModel

extension AnnualReport {
  /// A name, with the questionnaire in brackets where another item that stands beside it is called the
  /// same.
  ///
  /// - Parameters:
  ///   - name: What the item is told by, as its label or those who rated it.
  ///   - id: The instrument's id, a slash, and the item's.
  ///   - label: The item's label.
  ///   - others: The items beside it, which may have it among them.
  /// - Returns: The name.
  func telling(
    _ name: String, ofItem id: String, called label: String,
    apartFrom others: [(id: String, label: String)]
  ) -> String {
    guard others.contains(where: { $0.id != id && $0.label == label }),
      let instrument = plan.instruments.first(where: { id.hasPrefix("\($0.id)/") })
    else { return name }
    return sayPlainly(
      "words.in-form", ["name": .init(name), "form": .init(instrument.title)])
  }
}
