import EvaluationModel
import TextCoding

/// What another version of a codebook changed in the codings, theme by theme.
struct CodingChanges {
  /// What changed in one theme, in comments.
  struct Change: Equatable {
    var before = 0
    var now = 0
    var new = 0
    var gone = 0
    var turned = 0
  }

  /// The version that coded before, or `nil` where nothing was coded.
  let formerVersion: String?
  /// The version that codes now.
  let version: String
  /// The changes, in the order of the codebook's themes; those that it no longer has come last.
  let changes: [(theme: String, change: Change)]

  /// - Parameters:
  ///   - former: The codings before, by one version.
  ///   - codings: The codings now.
  ///   - codebook: The codebook that made them.
  init(from former: [StoredCoding], to codings: [StoredCoding], codebook: Codebook) {
    formerVersion = former.first?.codebookVersion
    version = codebook.stamp
    let before = Self.directions(former)
    let now = Self.directions(codings)
    var changes: [String: Change] = [:]
    for (place, direction) in before {
      changes[place.theme, default: Change()].before += 1
      if let other = now[place] {
        if other != direction { changes[place.theme, default: Change()].turned += 1 }
      } else {
        changes[place.theme, default: Change()].gone += 1
      }
    }
    for place in now.keys {
      changes[place.theme, default: Change()].now += 1
      if before[place] == nil { changes[place.theme, default: Change()].new += 1 }
    }
    let themes = codebook.themes.map(\.id)
    let others = Set(changes.keys).subtracting(themes).sorted()
    self.changes = (themes + others).map { ($0, changes[$0] ?? Change()) }
  }

  private struct Place: Hashable {
    let comment: String
    let theme: String
  }

  private static func directions(_ codings: [StoredCoding]) -> [Place: String] {
    Dictionary(codings.map { (Place(comment: $0.comment, theme: $0.theme), $0.direction) }) { $1 }
  }

  /// The codings of the version that coded last.
  ///
  /// An archive does not say when a version coded, but keeps the codings of a comment in the order in
  /// which they were stored; the last version is the one that stands last at most comments.
  ///
  /// - Parameters:
  ///   - held: Codings of any versions, in the order of the archive.
  ///   - stamp: A version that, where it is held, counts as the last.
  /// - Returns: The codings of that version.
  static func latest(_ held: [StoredCoding], preferring stamp: String) -> [StoredCoding] {
    let last = Dictionary(held.map { ($0.comment, $0.codebookVersion) }) { $1 }
    let counts = Dictionary(last.values.map { ($0, 1) }, uniquingKeysWith: +)
    let version =
      counts[stamp] != nil ? stamp : counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return held.filter { $0.codebookVersion == version }
  }

  /// What was done, in a sentence.
  func summary(ofComments count: Int) -> String {
    let done = "coded \(count.grouped) comments with codebook \(version)"
    guard let formerVersion else { return "\(done); there were no codings before" }
    let changed = changes.filter { $0.change.new + $0.change.gone + $0.change.turned > 0 }.count
    if changed == 0 { return "\(done): as with \(formerVersion)" }
    return "\(done): \(changed) \(changed == 1 ? "theme differs" : "themes differ") from "
      + "\(formerVersion)"
  }

  /// The changes of all themes.
  var table: ResultTable {
    var table = ResultTable([
      ResultTable.Column("theme", "theme"), ResultTable.Column("before", "before", .right),
      ResultTable.Column("now", "now", .right), ResultTable.Column("new", "new", .right),
      ResultTable.Column("gone", "gone", .right),
      ResultTable.Column("turned", "other direction", .right),
    ])
    for (theme, change) in changes {
      table.append([
        .text(theme), .count(change.before), .count(change.now), .count(change.new),
        .count(change.gone), .count(change.turned),
      ])
    }
    return table
  }
}
