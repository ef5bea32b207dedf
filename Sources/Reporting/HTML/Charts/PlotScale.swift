/// Where values stand across a drawing, with a margin for marks at the ends.
struct PlotScale {
  /// The scale of the values.
  let axis: Axis
  private let margin = 0.025

  init(_ axis: Axis) {
    self.axis = axis
  }

  /// The place of a mark of the axis, as a share of the width.
  func place(tick: Double) -> Double {
    margin + (1 - 2 * margin) * axis.share(tick)
  }

  /// The place of a value, no more exact than it is printed, as a share of the width.
  func place(_ value: Double) -> Double {
    place(tick: value.asPrinted)
  }

  /// The place of a mark of the axis along the width, as `12.5%`.
  func x(tick: Double) -> String {
    Percent.of(place(tick: tick))
  }

  /// The place of a value along the width.
  func x(_ value: Double) -> String {
    Percent.of(place(value))
  }

  /// A length along the width.
  func width(from start: Double, to end: Double) -> String {
    Percent.of(max(place(end) - place(start), 0))
  }
}
