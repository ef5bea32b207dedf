public import Diagnostics
internal import LocatedYAML

/// Changes phrases of a codebook's file in place: comments, order and layout of all else stay.
///
/// After every step the file is read again. A step that does not give the codebook that was meant, with
/// all else as before, is not taken; its changes are then tried in smaller steps, so that what cannot be
/// done keeps nothing else from being done.
public struct CodebookEdit {
  /// The file as it is now.
  public private(set) var text: String
  /// The changes that were made.
  public private(set) var made: [PhraseChange] = []
  /// What has to be changed by hand, each at its place in the file as it was.
  public private(set) var left: [Diagnostic] = []

  private let file: String
  private let original: Codebook
  private let themes: [YAMLValue]
  private var codebook: Codebook

  /// Begins to change a codebook.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - file: Its name, for messages.
  /// - Throws: A `Diagnostic` where it cannot be read.
  public init(_ text: String, file: String) throws {
    self.text = text
    self.file = file
    original = try Codebook(reading: text, file: file)
    codebook = original
    themes = try Self.themes(of: text, file: file)
  }

  /// Makes changes, and raises the minor part of the version where any was made.
  ///
  /// An indicator is taken out of every list and rule of its theme, and with it the masks that guarded
  /// no other; one that is all there is to a rule or a theme stays.
  ///
  /// - Parameter changes: The changes. Those that cannot be made are told in ``left``.
  public mutating func make(_ changes: [PhraseChange]) {
    // What is added first may be what keeps a theme from having no indicator or a mask from idling.
    for kind in [PhraseChange.Kind.add, .drop, .mask] {
      attempt(changes.filter { $0.kind == kind }[...])
    }
    if !made.isEmpty { raiseVersion() }
  }

  private mutating func attempt(_ changes: ArraySlice<PhraseChange>) {
    guard let first = changes.first else { return }
    do {
      (text, codebook) = try changed(by: Array(changes))
      made += changes
    } catch let problem as Diagnostic where changes.count == 1 {
      left.append(refusal(of: first, because: problem))
    } catch {
      attempt(changes.prefix(changes.count / 2))
      attempt(changes.dropFirst(changes.count / 2))
    }
  }

  private func changed(by changes: [PhraseChange]) throws -> (String, Codebook) {
    var draft = YAMLDraft(text)
    var wanted = codebook.written
    let nodes = try Self.themes(of: text, file: file)
    guard changes.allSatisfy({ codebook.theme($0.themeID) != nil }) else {
      throw Diagnostic(code: "codebook.layout", "there is no such theme")
    }
    for (place, theme) in codebook.themes.enumerated() {
      let own = changes.filter { $0.themeID == theme.id }
      guard !own.isEmpty else { continue }
      let dropped = Set(own.filter { $0.kind == .drop }.map(\.phrase))
      guard dropped.isSubset(of: theme.indicators.map(\.phrase.source)) else {
        throw Diagnostic(code: "codebook.layout", "it is no indicator of the theme")
      }
      let idle = dropped.isEmpty ? [] : theme.idleMasks(without: dropped).map(\.source)
      try draft.change(nodes[place], own, dropping: dropped, removing: Set(idle))
      wanted.themes[place].apply(own, removing: Set(idle))
    }
    let text = draft.text
    return (text, try reread(text, as: wanted))
  }

  /// Reads a changed file.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - wanted: What it is to hold.
  /// - Returns: The codebook.
  /// - Throws: A `Diagnostic` where it cannot be read or holds anything else.
  private func reread(_ text: String, as wanted: WrittenCodebook) throws -> Codebook {
    let codebook = try Codebook(reading: text, file: file)
    guard codebook.written == wanted else {
      throw Diagnostic(
        code: "codebook.layout", "the program would change something else with it",
        fix: "write the list out where it stands, as [a, b] or with an item a line")
    }
    return codebook
  }

  private static func themes(of text: String, file: String) throws -> [YAMLValue] {
    try YAMLValue(parsing: text, file: file).group(allowing: CodebookReader.keys)
      .required("themes").items()
  }

  // MARK: What cannot be done

  private func refusal(of change: PhraseChange, because problem: Diagnostic) -> Diagnostic {
    let order =
      switch change.kind {
      case .drop: "taken out of \"\(change.themeID)\""
      case .add: "added to the indicators of \"\(change.themeID)\""
      case .mask: "added to the masks of \"\(change.themeID)\""
      }
    let isLayout = problem.code == "codebook.layout"
    return Diagnostic(
      .warning, code: "codebook.by-hand",
      "\"\(change.phrase)\" was not \(order): "
        + (isLayout ? "" : "the codebook could not be read with the change, as ")
        + problem.message,
      at: place(of: change), fix: problem.fix.map { "\($0), or change it by hand" })
  }

  /// Where a change would have been made, in the file as it was.
  private func place(of change: PhraseChange) -> Place {
    guard let number = original.themes.firstIndex(where: { $0.id == change.themeID }) else {
      return Place(file: file)
    }
    let entries = (try? themes[number].entries()) ?? []
    switch change.kind {
    case .drop:
      let indicator = original.themes[number].indicators.first { $0.phrase.source == change.phrase }
      return indicator?.phrase.place ?? themes[number].place
    case .add, .mask:
      let key = change.kind == .add ? "indicators" : "masks"
      return entries.first { $0.key == key }?.place ?? themes[number].place
    }
  }

  // MARK: Version

  private mutating func raiseVersion() {
    do {
      let root = try YAMLValue(parsing: text, file: file)
      let value = try root.group(allowing: CodebookReader.keys).required("version")
      var draft = YAMLDraft(text)
      var wanted = codebook.written
      wanted.version = Self.next(codebook.version)
      let place = draft.source.offset(of: value.place) ?? 0
      let start = draft.source.isQuote(at: place) ? place + 1 : place
      guard let range = draft.source.range(of: codebook.version, at: start) else {
        throw Diagnostic(code: "codebook.layout", "it is not written as it is read")
      }
      draft.remove(range)
      draft.insert(wanted.version, at: start)
      let raised = draft.text
      codebook = try reread(raised, as: wanted)
      text = raised
    } catch {
      left.append(
        Diagnostic(
          .warning, code: "codebook.by-hand", "the version could not be raised",
          at: Place(file: file), fix: "write \"\(Self.next(codebook.version))\" by hand"))
    }
  }

  /// The version after one: `1.2` is followed by `1.3`, `2.0.1` by `2.1.0`, `3` by `3.1`.
  static func next(_ version: String) -> String {
    var parts = version.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let minor = Int(parts[1]) else { return version + ".1" }
    parts[1] = String(minor + 1)
    for place in parts.indices.dropFirst(2) where Int(parts[place]) != nil { parts[place] = "0" }
    return parts.joined(separator: ".")
  }
}

extension YAMLDraft {
  /// Changes the lists of a theme.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - changes: The changes, all of the theme.
  ///   - dropped: The indicators that go.
  ///   - masks: The masks that go.
  /// - Throws: A `Diagnostic` where a list cannot be changed.
  fileprivate mutating func change(
    _ theme: YAMLValue, _ changes: [PhraseChange], dropping dropped: Set<String>,
    removing masks: Set<String>
  ) throws {
    let keys = try theme.group(allowing: CodebookReader.themeKeys)
    let lists = WrittenTheme.List.allCases.map(\.rawValue)
    for list in lists.compactMap({ keys[$0] }) {
      try remove(from: list) { dropped.contains($0.withoutMention) }
    }
    if let list = keys["masks"] { try remove(from: list, where: masks.contains) }
    for (key, kind) in [("indicators", PhraseChange.Kind.add), ("masks", .mask)] {
      let added = changes.filter { $0.kind == kind }.map { YAMLScalar.phrase($0.phrase).text }
      guard !added.isEmpty else { continue }
      if let list = keys[key] {
        try add(added, to: list)
      } else {
        try begin(key, with: added, of: theme)
      }
    }
    for rule in try keys["rules"]?.items() ?? [] {
      let match = try rule.group(allowing: CodebookReader.ruleKeys).required("match")
      try remove(from: match) { dropped.contains($0.withoutMention) }
    }
  }
}
