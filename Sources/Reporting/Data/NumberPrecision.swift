/// How exactly numbers stand in files that programs read: CSV, XLSX and JSON.
public enum NumberPrecision: String, Hashable, Sendable {
  /// As the report prints them, which is what may leave the house.
  ///
  /// A share in full gives its count back even where the count is hidden or rounded: of all
  /// fractions with up to 200 people, only 53/63 is 0.8412698412698413. The same holds for means and
  /// for bounds of intervals. What is printed was settled by the disclosure control, so no file tells
  /// more than the page does.
  case printed
  /// All digits, for a reader who may see every count.
  case full
}
