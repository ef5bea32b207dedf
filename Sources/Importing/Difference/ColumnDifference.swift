public import EvaluationModel

/// What is different between the columns of a file as it was imported and as it is now.
public struct ColumnDifference: Hashable, Sendable {
  /// The headings of columns that were not there.
  public let added: [String]
  /// The headings of columns that are gone.
  public let removed: [String]
  /// How many columns stand elsewhere.
  public let moved: Int

  /// Whether nothing is different.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && moved == 0 }

  /// Compares the columns of two files.
  ///
  /// - Parameters:
  ///   - before: The file as it was imported.
  ///   - after: The file as it is now.
  public init(from before: SourceShape, to after: SourceShape) {
    var free = before.columns
    var added: [String] = []
    var moved = 0
    for column in after.columns {
      let index =
        free.firstIndex { $0.position == column.position && $0.isSameColumn(as: column) }
        ?? free.firstIndex { $0.isSameColumn(as: column) }
      guard let index else {
        added.append(column.name)
        continue
      }
      if free.remove(at: index).position != column.position { moved += 1 }
    }
    self.added = added
    removed = free.map(\.name)
    self.moved = moved
  }
}

extension ColumnShape {
  /// What a message calls the column.
  var name: String {
    wording.isEmpty ? vendorID ?? "column \(position)" : wording
  }

  /// Whether a column of another file is the same by its question, or by the survey site's id where
  /// either has no question.
  func isSameColumn(as other: ColumnShape) -> Bool {
    wording.isEmpty || other.wording.isEmpty
      ? name == other.name || vendorID != nil && vendorID == other.vendorID
      : QuestionWording.asksTheSame(wording, other.wording)
  }
}
