extension CalendarDate {
  /// How many days lie between another day and this one; negative where the other is later.
  ///
  /// - Parameter other: The other day.
  /// - Returns: The days from `other` to this day.
  public func days(since other: CalendarDate) -> Int { ordinal - other.ordinal }

  /// The day counted from 1 January of the year 1, which is 1.
  private var ordinal: Int {
    let years = year - 1
    return years * 365 + years / 4 - years / 100 + years / 400
      + (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) } + day
  }
}
