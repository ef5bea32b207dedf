internal import Diagnostics
internal import LocatedYAML

extension YAMLDraft {
  /// How a list stands in the file.
  private enum Layout {
    /// One value in place of a list.
    case single(Range<Int>)
    case flow(FlowList)
    case block(BlockList)
  }

  /// Takes items of a list away.
  ///
  /// - Parameters:
  ///   - list: The list, or the single value in its place.
  ///   - isDropped: Whether an item goes.
  /// - Throws: A `Diagnostic` at the list where it is written in a way that cannot be changed.
  mutating func remove(from list: YAMLValue, where isDropped: (String) -> Bool) throws {
    let texts = try list.oneOrMore().map { try $0.text() }
    let dropped = Set(texts.indices.filter { isDropped(texts[$0]) })
    guard !dropped.isEmpty else { return }
    switch try layout(of: list, texts) {
    case .single(let range):
      remove(range)
      insert("[]", at: range.lowerBound)
    case .flow(let flow): flow.remove(dropped, in: &self)
    case .block(let block): block.remove(dropped, in: &self)
    }
  }

  /// Adds items to a list.
  ///
  /// - Parameters:
  ///   - added: The items, as the file is to have them.
  ///   - list: The list, or the single value in its place.
  /// - Throws: A `Diagnostic` at the list where it is written in a way that cannot be changed.
  mutating func add(_ added: [String], to list: YAMLValue) throws {
    let texts = try list.oneOrMore().map { try $0.text() }
    switch try layout(of: list, texts) {
    case .single(let range):
      let isQuoted = source.isQuote(at: range.lowerBound)
      let first = isQuoted ? [source.text(range)] : texts.map { YAMLScalar.phrase($0).text }
      remove(range)
      insert("[\((first + added).joined(separator: ", "))]", at: range.lowerBound)
    case .flow(let flow): flow.add(added, in: &self)
    case .block(let block): block.add(added, in: &self)
    }
  }

  private func layout(of list: YAMLValue, _ texts: [String]) throws -> Layout {
    let starts = try list.oneOrMore().compactMap { source.offset(of: $0.place) }
    if let start = source.offset(of: list.place), starts.count == texts.count {
      if let text = try? list.text() {
        if let range = source.range(of: text, at: start) { return .single(range) }
      } else if let flow = FlowList(source, at: start) {
        if flow.items.map(\.range.lowerBound) == starts { return .flow(flow) }
      } else if source[start] == "-",
        let block = BlockList(source, zip(texts, starts).map { ($0, $1) })
      {
        return .block(block)
      }
    }
    throw list.problem(
      "codebook.layout", "the list is not written in a way that the program can change",
      fix: "write it as [a, b] or with an item a line")
  }

  /// Begins a list of a theme that has none, or an empty key for it.
  ///
  /// - Parameters:
  ///   - key: The list's key.
  ///   - added: The items, as the file is to have them.
  ///   - theme: The theme.
  /// - Throws: A `Diagnostic` at the theme where it is written in a way that cannot be added to.
  mutating func begin(_ key: String, with added: [String], of theme: YAMLValue) throws {
    let entries = try theme.entries()
    let list = "[\(added.joined(separator: ", "))]"
    if let empty = entries.first(where: { $0.key == key }) {
      return try fill(empty.place, key, with: list)
    }
    let isFlow = source.offset(of: theme.place).map { source[$0] == "{" } ?? false
    let followers = ["examples", "masks", "rules", "hints", "gain", "indicators", "definition"]
    for follower in followers {
      guard let entry = entries.first(where: { $0.key == follower }),
        let place = source.offset(of: entry.place), isFlow || source.isFirstInLine(place)
      else { continue }
      let indent = source.text(source.lineStart(of: place)..<place)
      insert("\(key): \(list)" + (isFlow ? ", " : source.newline + indent), at: place)
      return
    }
    throw Diagnostic(
      code: "codebook.layout", "the theme cannot be given \"\(key)\" by the program",
      at: theme.place, fix: "write its keys a line each")
  }

  private mutating func fill(_ place: Place, _ key: String, with list: String) throws {
    guard let start = source.offset(of: place), let name = source.range(of: key, at: start),
      source[name.upperBound] == ":"
    else {
      throw Diagnostic(
        code: "codebook.layout", "the empty list cannot be filled by the program", at: place,
        fix: "write it as \(key): []")
    }
    let value = source.skippingBlanks(from: name.upperBound + 1)
    let null = ["~", "null", "Null", "NULL"].compactMap { source.range(of: $0, at: value) }.first
    if let null { remove(null) }
    insert(" \(list)", at: name.upperBound + 1)
  }
}
