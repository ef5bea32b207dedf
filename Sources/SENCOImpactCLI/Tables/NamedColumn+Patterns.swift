import Diagnostics

extension NamedColumn {
  /// The positions of the columns that a name, a wildcard or a range stands for.
  ///
  /// - Parameters:
  ///   - pattern: A heading or number; a heading with `*` for any characters and `?` for one; or two
  ///     headings or numbers with `..` between them. A heading that is written just so goes first.
  ///   - option: The option that names them, for messages.
  /// - Throws: A `Diagnostic` where there is no such column, or the range runs backwards.
  /// - Returns: Positions from 1, in the order of the table.
  func positions(of pattern: String, option: String) throws(Diagnostic) -> [Int] {
    if headings.contains(pattern) { return [try position(of: pattern, option: option)] }
    let ends = pattern.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, !ends.contains("") {
      let first = try position(of: ends[0], option: option)
      let last = try position(of: ends[1], option: option)
      guard first <= last else {
        throw Diagnostic(
          code: "column.range", "the columns of the range \"\(pattern)\" stand the other way round",
          fix: "\(option) \"\(ends[1])..\(ends[0])\"")
      }
      return Array(first...last)
    }
    guard pattern.contains("*") || pattern.contains("?") else {
      return [try position(of: pattern, option: option)]
    }
    let wanted = Array(pattern)
    let found = headings.indices.filter { Self.matches(Array(headings[$0]), wanted) }
    guard !found.isEmpty else {
      throw Diagnostic(
        code: "column.absent", "no heading has the form \"\(pattern)\"",
        expected: headings.prefix(20).map { "\"\($0)\"" }.joined(separator: ", "),
        fix: "write the part that the headings share, as \(option) \"item_*\"")
    }
    return found.map { $0 + 1 }
  }

  /// Whether a text has the form of a pattern; a star that fails takes one character more.
  private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
    var (place, sign) = (0, 0)
    var star: (place: Int, sign: Int)?
    while place < text.count {
      if sign < pattern.count, pattern[sign] == "*" {
        star = (place, sign)
        sign += 1
      } else if sign < pattern.count, pattern[sign] == "?" || pattern[sign] == text[place] {
        place += 1
        sign += 1
      } else if let last = star {
        star = (last.place + 1, last.sign)
        place = last.place + 1
        sign = last.sign + 1
      } else {
        return false
      }
    }
    return pattern[sign...].allSatisfy { $0 == "*" }
  }
}
