public import EvaluationModel

/// What people found in the comments that they read, beside what the codebook's rules found in all.
public struct HumanCodings: Sendable {
  /// What the rules found in all comments, those that people read included.
  public let byRules: [StoredCoding]
  /// The readings that count, in the order in which they were stored.
  public let readings: [CommentReading]
  /// The samples that were drawn to be read.
  public let samples: [CodingSample]

  public init(byRules: [StoredCoding], readings: [CommentReading], samples: [CodingSample]) {
    self.byRules = byRules
    self.readings = readings
    self.samples = samples
  }
}

extension HumanCodings {
  /// The readings of comments that were drawn by chance, the earliest first.
  ///
  /// Comments drawn because they were coded differently would show less agreement than there is;
  /// those that somebody chose to read, more or less. So a reading for the sake of a disagreement
  /// counts only where its reader was given the comment by chance too, and skipped it there as read
  /// already: up to the place in the draw that the reader has reached. Of a reading that was for no
  /// sample's sake it is enough that the comment was drawn by chance.
  public var representative: [CommentReading] {
    let byChance = ReadByChance(readings: readings, samples: samples)
    return readings.filter(byChance.contains)
      .enumerated().sorted { left, right in
        let days = (left.element.date, right.element.date)
        return switch days {
        case (let first?, let second?) where first != second: first < second
        case (nil, _?): true
        case (_?, nil): false
        default: left.offset < right.offset
        }
      }.map(\.element)
  }

  /// A person's reading as it is compared.
  ///
  /// - Parameter reading: The reading.
  /// - Returns: The themes found with their directions, and the themes that the sheet asked about.
  public func compared(_ reading: CommentReading) -> CodingComparison.Reading {
    let themes = reading.codings.map { coding in
      (coding.theme, coding.direction == StoredCoding.unspecified ? "" : coding.direction)
    }
    let asked = reading.sample.flatMap { id in samples.first { $0.id == id } }.map {
      Set($0.themes).union(reading.codings.map(\.theme))
    }
    return CodingComparison.Reading(
      unit: reading.comment, coder: reading.coder,
      themes: Dictionary(themes) { first, _ in first }, asked: asked)
  }

  /// What the rules found in some comments, as it is compared.
  ///
  /// - Parameter comments: The ids of the comments, each of which the rules have read.
  /// - Returns: A reading a comment, in the order given.
  public func comparedRules(of comments: [String]) -> [CodingComparison.Reading] {
    let found = Dictionary(grouping: byRules, by: \.comment)
    return comments.map { comment in
      CodingComparison.Reading(
        unit: comment, coder: StoredCoding.rules,
        themes: Dictionary((found[comment] ?? []).map { ($0.theme, $0.direction) }) {
          first, _ in first
        })
    }
  }
}
