public import Diagnostics
internal import TextCoding

extension CodedTexts {
  /// The texts of a project with what each coder found in them.
  ///
  /// Codes of this program's own for directions are taken as such. Where a selection has one theme
  /// and a direction beside it, the direction is the theme's; where a whole text has several themes and
  /// a direction, nobody can say whose it is, and it is left out.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - ids: The ids of themes that are known by their identifiers; others go by their names.
  ///   - file: The project's file, for messages.
  /// - Returns: The texts, and what a person should look at.
  public static func reading(
    _ project: QDAProject, ids: [GUID: String] = [:], file: String
  ) -> (texts: CodedTexts, findings: [Diagnostic]) {
    var reading = ProjectTexts(project, ids: ids)
    let texts = reading.texts()
    var findings: [Diagnostic] = []
    func say(_ code: String, _ count: Int, _ words: String) {
      guard count > 0 else { return }
      findings.append(
        Diagnostic(.warning, code: "qdpx.\(code)", "\(count) \(words)", at: Place(file: file)))
    }
    say(
      "ambiguous-direction", reading.ambiguousCount,
      "directions of whole texts with several themes are left out: nobody can say whose they are")
    say(
      "renamed", reading.renamedCount,
      "names of texts, cases or people stand twice, and get a part of their identifier")
    return (texts, findings)
  }
}

/// Takes a project apart into texts and readings.
private struct ProjectTexts {
  private let project: QDAProject
  private let themes: [CodedTexts.Theme]
  private let themeNumber: [GUID: Int]
  private var names = GivenNames()
  private(set) var ambiguousCount = 0
  var renamedCount: Int { names.renamedCount }

  init(_ project: QDAProject, ids: [GUID: String]) {
    self.project = project
    themes = ThemeList(project, ids: ids).themes
    themeNumber = Dictionary(themes.enumerated().map { ($1.guid, $0) }) { first, _ in first }
  }

  mutating func texts() -> CodedTexts {
    let variables = Dictionary(project.variables.map { ($0.guid, $0.name) }) { first, _ in first }
    func facts(_ values: [QDAProject.Value]) -> [CodedText.Fact] {
      values.map { CodedText.Fact(variables[$0.variable] ?? $0.variable.description, $0.text) }
    }
    let users = project.users.map { ($0.guid, names.name($0.name, $0.guid, in: "user")) }
    let coders = Dictionary(users) { first, _ in first }
    var casesOf: [GUID: [String]] = [:]
    let cases = project.cases.map { each in
      let name = names.name(each.name, each.guid, in: "case")
      for source in each.sources { casesOf[source, default: []].append(name) }
      return CodedTexts.Case(id: name, facts: facts(each.values))
    }
    let order = users.map(\.1)
    let texts = project.sources.map { source in
      CodedText(
        id: names.name(source.name, source.guid, in: "source"), text: source.text,
        description: source.description, cases: casesOf[source.guid] ?? [],
        facts: facts(source.values), readings: readings(of: source, coders, order))
    }
    return CodedTexts(
      name: project.name, description: project.description,
      codes: project.codes.filter { !Qualification.folderGUIDs.contains($0.guid) },
      themes: themes, cases: cases, texts: texts)
  }

  private mutating func readings(
    of source: QDAProject.TextSource, _ coders: [GUID: String], _ order: [String]
  ) -> [CodedText.Reading] {
    var drafts: [String: ReadingDraft] = [:]
    let whole = 0..<(source.text ?? "").unicodeScalars.count
    func coder(_ guid: GUID?) -> String { guid.flatMap { coders[$0] } ?? "" }
    for selection in source.selections {
      let isWhole = selection.name == nil && selection.scalars == whole
      for (guid, codings) in Self.byUser(selection.codings, of: selection.user) {
        drafts[coder(guid), default: ReadingDraft()].add(
          codings, themeNumber, passage: isWhole ? nil : selection.scalars,
          note: selection.description, dateTime: selection.dateTime)
      }
    }
    for (guid, codings) in Self.byUser(source.codings, of: nil) {
      let isClear = drafts[coder(guid), default: ReadingDraft()].add(
        codings, themeNumber, passage: nil, note: nil, dateTime: nil)
      if !isClear { ambiguousCount += 1 }
    }
    let known = order.filter { drafts[$0] != nil }
    return (known + (drafts[""] == nil ? [] : [""])).compactMap { coder in
      drafts[coder].map { $0.reading(by: coder, themes) }
    }
  }

  /// Codings by their coder, in the order in which they are met.
  private static func byUser(
    _ codings: [QDAProject.Coding], of user: GUID?
  ) -> [(GUID?, [QDAProject.Coding])] {
    var found: [(GUID?, [QDAProject.Coding])] = []
    for coding in codings {
      let coder = coding.user ?? user
      if let index = found.firstIndex(where: { $0.0 == coder }) {
        found[index].1.append(coding)
      } else {
        found.append((coder, [coding]))
      }
    }
    return found
  }
}

/// What one coder found in one text, as it is gathered from the selections.
private struct ReadingDraft {
  private struct Found {
    var directions: [String] = []
    var isHedged = false
    var isMixed = false
    var note: String?
    var passages: [Range<Int>] = []
  }

  private var found: [Int: Found] = [:]
  private var day: String?

  /// Adds the codings of one passage, or of the whole text.
  ///
  /// - Returns: Whether everything that was said belongs to one theme.
  @discardableResult
  mutating func add(
    _ codings: [QDAProject.Coding], _ themes: [GUID: Int], passage: Range<Int>?, note: String?,
    dateTime: String?
  ) -> Bool {
    for time in codings.map(\.dateTime) + [dateTime] {
      if let time { day = max(day ?? "", String(time.prefix(10))) }
    }
    var numbers: [Int] = []
    var directions: [String] = []
    var (isHedged, isMixed) = (false, false)
    for coding in codings {
      switch Qualification.of(code: coding.code) {
      case .direction(let direction): directions.append(direction.rawValue)
      case .hedged: isHedged = true
      case .mixed: isMixed = true
      case .noTheme: break
      case nil: if let number = themes[coding.code] { numbers.append(number) }
      }
    }
    let isSaid = !directions.isEmpty || isHedged || isMixed
    let isClear = !isSaid || Set(numbers).count == 1 || passage != nil
    for number in numbers {
      var theme = found[number] ?? Found()
      if isClear {
        theme.directions += directions
        theme.isHedged = theme.isHedged || isHedged
        theme.isMixed = theme.isMixed || isMixed
      }
      theme.note = theme.note ?? note
      if let passage, !theme.passages.contains(passage) { theme.passages.append(passage) }
      found[number] = theme
    }
    return isClear
  }

  func reading(by coder: String, _ themes: [CodedTexts.Theme]) -> CodedText.Reading {
    CodedText.Reading(
      coder: coder, day: day,
      themes: found.sorted { $0.key < $1.key }.map { number, theme in
        CodedText.Theme(
          id: themes[number].id, direction: Self.most(theme.directions),
          isHedged: theme.isHedged, isMixed: theme.isMixed || Set(theme.directions).count > 1,
          note: theme.note,
          passages: theme.passages.sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
          })
      })
  }

  /// What is said most often; of equals what is said last.
  private static func most(_ directions: [String]) -> String? {
    directions.enumerated().max { a, b in
      (directions.count { $0 == a.element }, a.offset)
        < (directions.count { $0 == b.element }, b.offset)
    }?.element
  }
}
