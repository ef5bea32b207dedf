/// The people who began the programme together.
///
/// Number, dates and year are data with a source.
public struct Cohort: Hashable, Sendable, Identifiable, AliasedName {
  public let id: String
  /// The cohort as it stands in reports, as `Cohort 8 (2017–18)`.
  public let name: String
  /// The cohort in the narrow place of a chart's axis, as `2017–18`.
  public let shortName: String
  /// Other ways in which files write it, as `8`, `C8`, `2017-18`.
  public let aliases: [String]
  /// The first day.
  public let starts: CalendarDate
  /// The last day, that of late hand-ins among them.
  public let ends: CalendarDate
  /// How many people were asked, where no registry is imported; else `nil`.
  public let invited: Int?
  /// Something that every reader of the cohort's figures must know, or `nil`.
  public let note: String?

  public init(
    id: String, name: String, shortName: String, aliases: [String] = [], starts: CalendarDate,
    ends: CalendarDate, invited: Int? = nil, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.aliases = aliases
    self.starts = starts
    self.ends = ends
    self.invited = invited
    self.note = note
  }

  /// Whether a day lies between the cohort's first and last.
  ///
  /// - Parameter date: The day.
  /// - Returns: Whether it does.
  public func contains(_ date: CalendarDate) -> Bool {
    starts <= date && date <= ends
  }
}
