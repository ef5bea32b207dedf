/// What people write about in answer to a question, how often, and in which direction.
struct ThemeMix {
  /// How often, and which way, a theme is spoken of.
  struct Entry {
    let theme: String
    /// How often, in thousandths of the comments with text.
    let weight: Int
    /// Weights of gain, no change, decline and barrier.
    let directions: [Int]
  }

  let entries: [Entry]
  /// The lengths in words below which 5, 25, 50, 75, 95 and 99.5 in a hundred comments stay.
  let lengths: [Int]

  /// The share of comments with no theme, one, two, three, four and five.
  private static let counts = [10, 45, 25, 10, 6, 4]
  /// Where on the scale of lengths comments with so many themes lie, in hundredths: who has more to
  /// say writes more.
  private static let reach = [(0, 25), (0, 84), (30, 97), (52, 100), (60, 100), (70, 100)]

  /// What one comment is about, and how long it is.
  func draw(_ random: inout RandomSource) -> (themes: [PlantedTheme], words: Int) {
    let count = random.index(weights: Self.counts)
    let reach = Self.reach[count]
    let words = length(at: reach.0 * 10 + random.below((reach.1 - reach.0) * 10))
    var rest = entries
    var themes: [PlantedTheme] = []
    for _ in 0..<count {
      let entry = rest.remove(at: random.index(weights: rest.map(\.weight)))
      themes.append(PlantedTheme(theme: entry.theme, direction: direction(entry, &random)))
    }
    return (themes, words)
  }

  /// A direction for a theme.
  func direction(_ entry: Entry, _ random: inout RandomSource) -> PlantedTheme.Direction {
    PlantedTheme.Direction.allCases[random.index(weights: entry.directions)]
  }

  /// The length at a point of the scale of lengths, from 0 to 1000.
  private func length(at point: Int) -> Int {
    let points = [0, 50, 250, 500, 750, 950, 1000]
    let values = [1] + lengths
    for index in 1..<points.count where point < points[index] {
      let share = (point - points[index - 1]) * (values[index] - values[index - 1])
      return values[index - 1] + share / (points[index] - points[index - 1])
    }
    return lengths[5]
  }
}

extension ThemeMix {
  private static func entry(_ theme: String, _ weight: Int, _ directions: [Int]) -> Entry {
    Entry(theme: theme, weight: weight, directions: directions)
  }

  private static let mostlyGain = [86, 6, 1, 7]

  /// Headteachers on what has changed.
  static let headteachers = ThemeMix(
    entries: [
      entry("confidence", 360, [88, 6, 2, 4]), entry("leadership", 245, mostlyGain),
      entry("legal", 160, [90, 5, 0, 5]), entry("parents", 140, mostlyGain),
      entry("provision", 140, mostlyGain), entry("staff_dev", 140, mostlyGain),
      entry("accountability", 120, mostlyGain), entry("workload", 120, [10, 8, 6, 76]),
      entry("status", 90, [45, 12, 3, 40]), entry("pupils", 80, [65, 30, 1, 4]),
      entry("agencies", 55, [78, 7, 3, 12]), entry("whole_school", 55, [76, 10, 2, 12]),
      entry("networking", 25, [85, 6, 4, 5]), entry("pedagogy", 30, [88, 5, 0, 7]),
      entry("reflection", 25, mostlyGain), entry("retention", 25, [50, 12, 0, 38]),
      entry("resources", 25, [35, 8, 7, 50]), entry("course_quality", 40, [76, 0, 4, 20]),
      entry("masters_study", 12, [50, 0, 0, 50]), entry("tutor_support", 8, [75, 0, 0, 25]),
      entry("assessment", 8, [30, 0, 0, 70]), entry("course_org", 8, [30, 0, 0, 70]),
    ], lengths: [6, 14, 24, 41, 87, 170])

  /// Participants on what was most useful.
  static let useful = ThemeMix(
    entries: [
      entry("networking", 720, [97, 1, 1, 1]), entry("course_quality", 310, [97, 1, 1, 1]),
      entry("tutor_support", 290, [96, 1, 1, 2]), entry("legal", 260, [99, 1, 0, 0]),
      entry("confidence", 190, [97, 2, 0, 1]), entry("reflection", 190, [99, 1, 0, 0]),
      entry("masters_study", 120, [98, 1, 0, 1]), entry("pedagogy", 90, [98, 1, 0, 1]),
      entry("assessment", 70, [100, 0, 0, 0]), entry("provision", 50, [100, 0, 0, 0]),
      entry("leadership", 50, [100, 0, 0, 0]), entry("course_org", 50, [100, 0, 0, 0]),
      entry("agencies", 25, [100, 0, 0, 0]), entry("accountability", 20, [100, 0, 0, 0]),
      entry("partnership", 20, [100, 0, 0, 0]), entry("parents", 15, [100, 0, 0, 0]),
      entry("resources", 15, [100, 0, 0, 0]),
    ], lengths: Self.participantLengths)

  /// Participants on what was least useful or could be improved.
  static let improve = ThemeMix(
    entries: [
      entry("workload", 540, [2, 8, 6, 84]), entry("assessment", 450, [3, 4, 6, 87]),
      entry("course_org", 380, [4, 4, 8, 84]), entry("course_quality", 360, [8, 4, 6, 82]),
      entry("masters_study", 270, [3, 8, 1, 88]), entry("tutor_support", 140, [6, 2, 8, 84]),
      entry("networking", 70, [2, 4, 6, 88]), entry("pedagogy", 60, [0, 3, 0, 97]),
      entry("resources", 55, [0, 4, 6, 90]), entry("status", 30, [0, 20, 0, 80]),
      entry("legal", 20, [0, 30, 0, 70]), entry("confidence", 20, [0, 30, 20, 50]),
    ], lengths: Self.participantLengths)

  /// Participants on what has changed in their schools.
  static let change = ThemeMix(
    entries: [
      entry("confidence", 640, [88, 6, 3, 3]), entry("leadership", 200, [82, 8, 1, 9]),
      entry("workload", 320, [12, 18, 8, 62]), entry("networking", 220, [90, 3, 5, 2]),
      entry("legal", 220, [94, 4, 0, 2]), entry("provision", 160, [84, 8, 2, 6]),
      entry("staff_dev", 150, [82, 10, 1, 7]), entry("reflection", 170, [94, 3, 0, 3]),
      entry("whole_school", 120, [74, 14, 1, 11]), entry("parents", 90, mostlyGain),
      entry("status", 85, [42, 20, 3, 35]), entry("pupils", 80, [62, 34, 1, 3]),
      entry("pedagogy", 80, [93, 4, 0, 3]), entry("accountability", 70, [84, 8, 1, 7]),
      entry("agencies", 60, [72, 8, 5, 15]), entry("retention", 35, [52, 8, 0, 40]),
      entry("masters_study", 30, [80, 10, 0, 10]), entry("resources", 20, [40, 5, 10, 45]),
    ], lengths: Self.participantLengths)

  private static let participantLengths = [4, 10, 16, 29, 65, 125]
}
