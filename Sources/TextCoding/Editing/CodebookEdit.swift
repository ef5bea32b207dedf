internal import Diagnostics
internal import LocatedYAML

/// Changes phrases of a codebook's file in place: comments, order and layout of all else stay.
public struct CodebookEdit {
  /// A list of phrases that can be added to.
  public enum List: String, Hashable, Sendable {
    case indicators
    case masks
  }

  private let codebook: Codebook
  private let root: YAMLValue
  private var source: YAMLSource
  /// The items that are taken away, by where they begin.
  private var dropped: Set<Int> = []
  private var droppedPhrases: [String: Set<String>] = [:]
  private var added: [(theme: Int, list: List, phrase: String)] = []
  private var edits: [YAMLSource.Edit] = []

  /// Begins to change a codebook.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - file: Its name, for messages.
  /// - Throws: A `Diagnostic` where it cannot be read.
  public init(_ text: String, file: String) throws {
    codebook = try Codebook(reading: text, file: file)
    root = try YAMLValue(parsing: text, file: file)
    source = YAMLSource(text)
  }

  /// Takes an indicator out of every list and rule of a theme, and with it the masks that guarded no
  /// other.
  ///
  /// - Parameters:
  ///   - phrase: The indicator, without the mark of a bare mention.
  ///   - theme: The theme's id.
  /// - Returns: Whether it could be taken away; one that is all there is to a rule stays.
  public mutating func drop(_ phrase: String, of theme: String) -> Bool {
    guard let theme = codebook.theme(theme) else { return false }
    let places = theme.indicators.filter { $0.phrase.source == phrase }.compactMap {
      source.offset(of: $0.phrase.place)
    }
    guard !places.isEmpty, places.allSatisfy({ source.container(of: $0) != nil }) else {
      return false
    }
    dropped.formUnion(places)
    droppedPhrases[theme.id, default: []].insert(phrase)
    return true
  }

  /// Adds a phrase to a list of a theme.
  ///
  /// - Parameters:
  ///   - phrase: The phrase.
  ///   - list: The list, which is begun where there is none.
  ///   - theme: The theme's id.
  public mutating func add(_ phrase: String, to list: List, of theme: String) {
    guard let place = codebook.themes.firstIndex(where: { $0.id == theme }) else { return }
    added.append((place, list, phrase))
  }

  /// The changed file, with the minor part of its version one higher.
  ///
  /// - Returns: The file.
  /// - Throws: A `Diagnostic` where a list is written in a way that cannot be added to.
  public consuming func text() throws -> String {
    try bumpVersion()
    for theme in codebook.themes {
      guard let phrases = droppedPhrases[theme.id] else { continue }
      dropped.formUnion(
        theme.idleMasks(without: phrases).compactMap { source.offset(of: $0.place) }.filter {
          source.container(of: $0) != nil
        })
    }
    for theme in codebook.themes.indices {
      for list in [List.indicators, .masks] {
        let phrases = added.filter { $0.theme == theme && $0.list == list }.map(\.phrase)
        if !phrases.isEmpty { try insert(phrases, into: list, of: theme) }
      }
    }
    for place in dropped.sorted() { edits += source.removal(of: place, among: dropped) }
    return source.applying(edits)
  }

  // MARK: Version

  private mutating func bumpVersion() throws {
    guard let value = try root.group(allowing: CodebookReader.keys)["version"],
      let place = source.offset(of: value.place)
    else { return }
    let version = try value.text()
    let isQuoted = source.isQuote(at: place)
    let start = isQuoted ? place + 1 : place
    edits.append(
      YAMLSource.Edit(
        range: start..<start + version.unicodeScalars.count, text: Self.next(version)))
  }

  /// The version after one: `1.2` is followed by `1.3`, `2.0.1` by `2.1.0`, `3` by `3.1`.
  static func next(_ version: String) -> String {
    var parts = version.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let minor = Int(parts[1]) else { return version + ".1" }
    parts[1] = String(minor + 1)
    for place in parts.indices.dropFirst(2) where Int(parts[place]) != nil { parts[place] = "0" }
    return parts.joined(separator: ".")
  }

  // MARK: Lists

  private mutating func insert(_ phrases: [String], into list: List, of theme: Int) throws {
    let form = codebook.themes[theme]
    let items: [Phrase] =
      list == .masks
      ? form.masks
      : form.indicators.filter { $0.direction == nil && !$0.isHint && $0.rule == nil }.map(\.phrase)
    let scalars = phrases.map { YAMLScalar.phrase($0).text }
    let places = items.compactMap { source.offset(of: $0.place) }
    if places.isEmpty {
      edits.append(try beginning(list, scalars, of: theme))
    } else if let last = places.last(where: { !dropped.contains($0) }),
      let insertion = source.insertion(of: scalars, behind: last)
    {
      edits += insertion
    } else if let first = places.first, source.container(of: first) != nil {
      dropped.remove(first)
      edits.append(source.replacement(of: first, by: scalars))
    } else {
      throw Diagnostic(
        code: "codebook.layout", "the list \"\(list.rawValue)\" cannot be added to",
        at: items[0].place, fix: "write it as [a, b] or with an item a line")
    }
  }

  /// A list where there was none, above another key of its theme.
  private func beginning(
    _ list: List, _ scalars: [String], of theme: Int
  ) throws -> YAMLSource.Edit {
    let node = try root.group(allowing: CodebookReader.keys).required("themes").items()[theme]
    let keys = try node.entries()
    let before = ["examples", "masks", "rules", "hints", "gain", "indicators", "definition"]
    for key in before {
      guard let entry = keys.first(where: { $0.key == key }), let column = entry.place.column,
        let place = source.offset(of: entry.place),
        source.isBlank(from: place - (column - 1), to: place)
      else { continue }
      let indent = String(repeating: " ", count: column - 1)
      return YAMLSource.Edit(
        range: place..<place,
        text: "\(list.rawValue): [\(scalars.joined(separator: ", "))]\n\(indent)")
    }
    throw Diagnostic(
      code: "codebook.layout", "the theme cannot be given \"\(list.rawValue)\"", at: node.place,
      fix: "write its keys a line each")
  }
}
