import Statistics

/// What several coders said of the same units, theme by theme.
///
/// The unit is one answer. A coder who has coded a unit at all says yes or no to every theme that was
/// asked about: not to name a theme is a no.
public struct CodingComparison: Sendable {
  /// What one coder found in one unit.
  public struct Reading: Hashable, Sendable {
    /// The unit's id.
    public let unit: String
    /// Who coded it.
    public let coder: String
    /// The themes that were found, each with its direction, which is empty where none was said.
    public var themes: [String: String]
    /// The themes that were asked about, or `nil` for all.
    public let asked: Set<String>?

    public init(unit: String, coder: String, themes: [String: String], asked: Set<String>? = nil) {
      self.unit = unit
      self.coder = coder
      self.themes = themes
      self.asked = asked
    }
  }

  /// The coders, in the order given or in which they first appear.
  public let coders: [String]
  /// The themes, in the order given or in which they first appear.
  public let themes: [String]
  /// The ids of the units that two or more of the coders coded, in the order in which they appear.
  public let units: [String]
  /// The ids of the units that any of the coders coded, in the order in which they appear.
  ///
  /// What one coder alone has said is compared with nothing, but Gwet's AC1 learns from it how common a
  /// theme is.
  let unitsOfAny: [String]
  private let readings: [String: [String: Reading]]

  /// Puts readings beside each other.
  ///
  /// - Parameters:
  ///   - readings: What was found; of several readings of a unit by one coder the last counts.
  ///   - coders: The coders to compare, or empty for all.
  ///   - themes: The themes to compare, or empty for all that were found.
  public init(_ readings: [Reading], coders: [String] = [], themes: [String] = []) {
    var table: [String: [String: Reading]] = [:]
    var units: [String] = []
    var found = Ordered()
    var present = Ordered()
    for reading in readings where coders.isEmpty || coders.contains(reading.coder) {
      if table[reading.unit] == nil { units.append(reading.unit) }
      table[reading.unit, default: [:]][reading.coder] = reading
      present.insert(reading.coder)
      for theme in reading.themes.keys.sorted() { found.insert(theme) }
    }
    self.coders = coders.isEmpty ? present.elements : coders
    self.themes = themes.isEmpty ? found.elements : themes
    self.units = units.filter { table[$0]?.count ?? 0 > 1 }
    unitsOfAny = units
    self.readings = table
  }

  /// What a coder found in a unit, or `nil` where the coder did not code it.
  func reading(_ unit: String, by coder: String) -> Reading? { readings[unit]?[coder] }

  /// Whether coders found a theme in a unit: one answer a coder, `nil` where the coder was not asked.
  func answers(_ theme: String, in unit: String, by coders: [String]) -> [Bool?] {
    coders.map { coder in
      guard let reading = reading(unit, by: coder), reading.asked?.contains(theme) ?? true
      else { return nil }
      return reading.themes[theme] != nil
    }
  }

  /// The yes and no of coders to one theme, over all units that any coder coded.
  func decisions(_ theme: String, by coders: [String]) -> CodedUnits {
    CodedUnits(
      unitsOfAny.map { unit in answers(theme, in: unit, by: coders).map { $0.map { $0 ? 1 : 0 } } })
  }

  /// Different words in the order in which they came.
  private struct Ordered {
    private(set) var elements: [String] = []
    private var seen: Set<String> = []

    mutating func insert(_ element: String) {
      if seen.insert(element).inserted { elements.append(element) }
    }
  }
}
