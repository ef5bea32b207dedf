import Evidence

/// A line of characters that stands for an axis.
struct TextStrip {
  /// Spaces before the axis.
  let indent: Int
  private let axis: Axis
  private let reference: Double?
  private let width: Int

  init(_ axis: Axis, indent: Int, reference: Double? = nil) {
    self.axis = axis
    self.indent = indent
    self.reference = reference
    width = max(TextRenderer.width - indent - 4, 10)
  }

  /// The numbers along the axis, those left out that have no room.
  func ticks(isDifference: Bool = false) -> String {
    var line = String(repeating: " ", count: indent)
    for tick in axis.ticks {
      let label = axis.label(tick, isDifference: isDifference)
      let start = max(indent + place(tick) - label.count / 2, 0)
      guard start > line.count || tick == axis.ticks.first,
        start + label.count <= TextRenderer.width
      else { continue }
      line = line.padded(to: start) + label
    }
    return line
  }

  /// An estimate: `mark` between the ends of its interval.
  func line(_ estimate: Estimate, mark: Character = "o") -> String {
    line(
      from: estimate.interval?.lower ?? estimate.value,
      to: estimate.interval?.upper ?? estimate.value, marks: [(estimate.value, mark)])
  }

  /// A stretch of the axis with marks on it.
  func line(from start: Double, to end: Double, marks: [(value: Double, mark: Character)])
    -> String
  {
    var cells = [Character](repeating: " ", count: width + 1)
    (cells[0], cells[width]) = ("|", "|")
    if let reference { cells[place(reference)] = ":" }
    let ends = [place(start), place(end)].sorted()
    if ends[0] < ends[1] { for index in ends[0]...ends[1] { cells[index] = "-" } }
    for (value, mark) in marks { cells[place(value)] = mark }
    return String(repeating: " ", count: indent) + String(cells)
  }

  private func place(_ value: Double) -> Int {
    Int((axis.share(value) * Double(width)).rounded())
  }
}
