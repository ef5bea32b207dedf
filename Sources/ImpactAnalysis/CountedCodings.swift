public import EvaluationModel
public import TextCoding

/// The codings that count: those of people where people have read a comment, those of the codebook's
/// rules where nobody has.
///
/// Of one person the latest reading of a comment counts, with whatever version of the codebook.
/// Where several people read it, a theme is there if more than half of those who were asked about
/// it found it; where exactly half did, the coder that the plan names decides, or whoever read it
/// last. The direction is the one that most of those who found the theme gave, and between equals
/// the same person decides. Nobody who did not say a direction has one made up: the rules' direction
/// is taken where they found the theme too, and what a bare mention means in the codebook else.
///
/// A theme that readers were not asked about, since the codebook has it only now, is left to the
/// rules.
public struct CountedCodings: Sendable {
  /// The codings: first those of comments that nobody has read, as the rules found them, then those
  /// of comments that people have read, in the order of the readings.
  public let codings: [StoredCoding]
  /// The ids of the comments that somebody has read.
  public let read: Set<String>
  /// Whoever read any of them.
  public let people: Set<String>

  /// Decides which codings count.
  ///
  /// - Parameters:
  ///   - byRules: What the rules found in all comments.
  ///   - readings: The readings that count, in the order in which they were stored.
  ///   - samples: The samples that they belong to.
  ///   - codebook: The codebook by whose themes the comments are analysed; other themes are left out.
  ///   - referenceCoder: Whose word decides between equals, or `nil` for the latest reading.
  public init(
    byRules: [StoredCoding], readings: [CommentReading], samples: [CodingSample],
    codebook: Codebook, referenceCoder: String? = nil
  ) {
    read = Set(readings.map(\.comment))
    people = Set(readings.map(\.coder))
    let verdict = ReadersVerdict(
      codebook: codebook, referenceCoder: referenceCoder,
      themesOfSample: Dictionary(samples.map { ($0.id, Set($0.themes)) }) { first, _ in first })
    var order: [String] = []
    var readingsOf: [String: [CommentReading]] = [:]
    for reading in readings {
      if readingsOf[reading.comment] == nil { order.append(reading.comment) }
      readingsOf[reading.comment, default: []].append(reading)
    }
    var unread: [StoredCoding] = []
    var rules: [String: [StoredCoding]] = [:]
    for coding in byRules {
      if readingsOf[coding.comment] == nil {
        unread.append(coding)
      } else {
        rules[coding.comment, default: []].append(coding)
      }
    }
    codings =
      unread
      + order.flatMap { verdict.codings(readingsOf[$0] ?? [], byRules: rules[$0] ?? []) }
  }
}

/// What the people who read one comment found together.
private struct ReadersVerdict {
  let codebook: Codebook
  let referenceCoder: String?
  /// The themes that readers were asked about, by sample.
  let themesOfSample: [String: Set<String>]

  /// The codings of one comment.
  func codings(_ readings: [CommentReading], byRules: [StoredCoding]) -> [StoredCoding] {
    let latest = latest(of: readings)
    return codebook.themes.compactMap { theme in
      let rule = byRules.first { $0.theme == theme.id }
      let asked = latest.filter { reading in
        reading.codings.contains { $0.theme == theme.id }
          || reading.sample.flatMap { themesOfSample[$0] }?.contains(theme.id) ?? true
      }
      guard let decider = asked.last(where: { $0.coder == referenceCoder }) ?? asked.last else {
        return rule
      }
      let found = asked.compactMap { reading in
        reading.codings.first { $0.theme == theme.id }
      }
      let own = found.first { $0.coder == decider.coder }
      let isThere = found.count * 2 == asked.count ? own != nil : found.count * 2 > asked.count
      guard isThere, let chosen = chosen(of: found, own: own) else { return nil }
      let direction =
        chosen.direction != StoredCoding.unspecified
        ? chosen.direction : rule?.direction ?? Self.mention(of: theme)
      return StoredCoding(
        comment: chosen.comment, theme: theme.id, direction: direction,
        isHedged: chosen.isHedged, isMixed: chosen.isMixed,
        codebookVersion: chosen.codebookVersion, coder: chosen.coder,
        spans: chosen.spans.isEmpty ? rule?.spans ?? [] : chosen.spans)
    }
  }

  /// The latest reading of each person, the latest of all last; of one day the one that was stored
  /// last.
  private func latest(of readings: [CommentReading]) -> [CommentReading] {
    let sorted = readings.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    return sorted.enumerated().filter { index, reading in
      !sorted[(index + 1)...].contains { $0.coder == reading.coder }
    }.map(\.element)
  }

  /// The coding with the direction that most gave; between equals the decider's, else the latest.
  private func chosen(of found: [StoredCoding], own: StoredCoding?) -> StoredCoding? {
    let directed = found.filter { $0.direction != StoredCoding.unspecified }
    let counts = Dictionary(grouping: directed, by: \.direction).mapValues(\.count)
    let most = counts.values.max() ?? 0
    let equals = directed.filter { counts[$0.direction] == most }
    guard !equals.isEmpty else { return own ?? found.last }
    return equals.first { $0 == own } ?? equals.last
  }

  /// The direction of a theme that is mentioned and nothing else.
  private static func mention(of theme: Theme) -> String {
    switch theme.valence {
    case .benefit: Direction.gain.rawValue
    case .burden: Direction.barrier.rawValue
    }
  }
}
