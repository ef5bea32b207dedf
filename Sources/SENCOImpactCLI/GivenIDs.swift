import Diagnostics
import Formats

/// The ids of records as they are read, and those that cannot tell records apart.
///
/// Messages name lines and never ids, since an id may say who wrote a comment.
struct GivenIDs {
  /// So many places are told one by one.
  private static let toldCount = 10

  /// So many ids of a stream are kept to compare others with, so that memory does not grow with it.
  static let streamLimit = 1 << 17

  /// So many ids are kept.
  private let limit: Int
  /// What becomes of records whose id stood before, as a clause.
  private let consequence: (one: String, many: String)
  /// Hashes, since ids may be long.
  private var seen: Set<Int> = []
  private var repeated = Places()
  private var absent = Places()

  /// - Parameters:
  ///   - limit: How many ids are kept; one that comes later is compared with these alone.
  ///   - consequence: What becomes of one or many records whose id stood before, as a clause.
  init(limit: Int = .max, consequence: (one: String, many: String) = ("", "")) {
    self.limit = limit
    self.consequence = consequence
  }

  /// The id of a record.
  ///
  /// - Parameters:
  ///   - cell: What stands in the column of the ids, or `nil` where there is nothing.
  ///   - number: The record's number, which is its id where the cell is empty.
  ///   - place: Where it stands.
  /// - Returns: The id, and whether a record before has the same.
  mutating func id(
    _ cell: String?, number: Int, at place: @autoclosure () -> Place
  ) -> (id: String, isRepeated: Bool) {
    let written = Self.written(cell)
    if written == nil { absent.add(place) }
    let id = written ?? String(number)
    let hash = id.hashValue
    let isRepeated =
      seen.count < limit ? !seen.insert(hash).inserted : seen.contains(hash)
    if isRepeated { repeated.add(place) }
    return (id, isRepeated)
  }

  /// The id that a cell holds, or `nil` where it holds none.
  static func written(_ cell: String?) -> String? { cell?.saysNothing ?? true ? nil : cell }

  /// What a person should look at in the ids.
  var findings: [Diagnostic] {
    [
      absent.finding(
        "id.absent", "has no id and goes by its number", "have no id and go by their number",
        fix: "give each comment an id, or leave --id out"),
      repeated.finding(
        "id.repeated", "has an id that stands further up\(consequence.one)",
        "have an id that stands further up\(consequence.many)",
        fix: "give each comment an id of its own, or leave --id out to go by numbers"),
    ].compactMap { $0 }
  }

  /// Where something was met, and how often.
  private struct Places {
    private var count = 0
    private var first: [Place] = []

    mutating func add(_ place: () -> Place) {
      count += 1
      if first.count < GivenIDs.toldCount { first.append(place()) }
    }

    func finding(_ code: String, _ one: String, _ many: String, fix: String) -> Diagnostic? {
      guard let place = first.first else { return nil }
      let others = first.dropFirst().map { $0.line.map { "line \($0)" } ?? $0.cell ?? "" }
      let more = count > first.count ? " and more" : ""
      return Diagnostic(
        .warning, code: code,
        count.counted("record \(one)", "records \(many)")
          + (others.isEmpty ? "" : " (also \(others.joined(separator: ", "))\(more))"),
        at: place, fix: fix)
    }
  }
}
