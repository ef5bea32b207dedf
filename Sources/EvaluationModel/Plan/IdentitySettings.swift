/// Where the key to the pseudonyms lies, and how long it is kept.
public struct IdentitySettings: Hashable, Sendable {
  /// The path of the identities file, which must lie outside the evaluation folder.
  ///
  /// It is taken from that folder unless it is absolute or begins with `~`; `nil` stands for the
  /// usual place.
  public let file: String?
  /// The day on which the file is to be destroyed, or `nil`.
  public let deleteOn: CalendarDate?

  public init(file: String? = nil, deleteOn: CalendarDate? = nil) {
    self.file = file
    self.deleteOn = deleteOn
  }
}
