import Diagnostics
import EvaluationModel

/// What was read of one or more coding sheets, where what stands twice counts once.
struct FoundReadings {
  /// A reading, and where it stands.
  struct Found {
    let reading: CommentReading
    let place: Place
    /// Whether the sheet itself names the coder.
    let namesCoder: Bool
  }

  /// The readings in the order of the sheets.
  private(set) var all: [Found] = []
  /// Where in `all` each reading stands.
  private var positions: [ReadingSubject: Int] = [:]

  /// Adds a reading that is not there yet.
  ///
  /// - Parameter found: The reading.
  /// - Returns: What the same coder found in the comment by what was added before, if it was
  ///   something else; the reading is then not added.
  mutating func add(_ found: Found) -> Found? {
    let subject = ReadingSubject(found.reading)
    guard let position = positions[subject] else {
      positions[subject] = all.count
      all.append(found)
      return nil
    }
    return all[position].reading.agrees(with: found.reading) ? nil : all[position]
  }
}
