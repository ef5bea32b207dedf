internal import TextCoding

extension CodedTexts {
  /// The texts as a project that other programs read.
  ///
  /// A passage is a selection named after its words, and two themes on the same words are two
  /// selections. The direction, and whether it is hedged or mixed, are codes of a tree of their own
  /// beside the theme's. A theme without a passage is a coding of the whole text or, where its direction
  /// is known, a selection of the whole text without a name. The note stands as the selection's
  /// description. Identifiers are made of the names, so that every export has the same.
  ///
  /// - Parameter origin: The program that writes it.
  /// - Returns: The project.
  public func project(origin: String) -> QDAProject {
    ProjectBuilder(self, origin: origin).project
  }
}

/// Makes a project of coded texts.
private struct ProjectBuilder {
  let texts: CodedTexts
  let origin: String
  /// The space in which names of texts and cases are unique.
  let space: GUID
  let themes: [String: GUID]
  let caseNames: Set<String>

  init(_ texts: CodedTexts, origin: String) {
    self.texts = texts
    self.origin = origin
    space = GUID(of: "project:\(texts.name)")
    themes = Dictionary(texts.themes.map { ($0.id, $0.guid) }) { first, _ in first }
    caseNames = Set(texts.cases.map(\.id))
  }

  var project: QDAProject {
    var names: [String] = []
    var seen: Set<String> = []
    for fact in texts.cases.flatMap(\.facts) + texts.texts.flatMap(\.facts)
    where seen.insert(fact.name).inserted {
      names.append(fact.name)
    }
    var sourcesOf: [String: [GUID]] = [:]
    for text in texts.texts {
      for name in text.cases { sourcesOf[name, default: []].append(guid(ofText: text.id)) }
    }
    return QDAProject(
      name: texts.name, origin: origin,
      users: texts.coders.filter { !$0.isEmpty }.map {
        QDAProject.User(guid: Self.guid(ofCoder: $0), name: $0)
      },
      codes: texts.codes + Qualification.folders,
      variables: names.map { QDAProject.Variable(guid: Self.guid(ofVariable: $0), name: $0) },
      cases: texts.cases.map { each in
        QDAProject.Case(
          guid: GUID(of: "case:\(each.id)", in: space), name: each.id,
          values: values(each.facts), sources: sourcesOf[each.id] ?? [])
      },
      sources: texts.texts.map(source), description: texts.description)
  }

  private func source(_ text: CodedText) -> QDAProject.TextSource {
    var source = QDAProject.TextSource(
      guid: guid(ofText: text.id), name: text.id, description: text.description, text: text.text,
      values: values(text.facts))
    let scalars = Array((text.text ?? "").unicodeScalars)
    for reading in text.readings {
      let stamp = Stamp(text: text.id, reading: reading, space: space)
      if reading.themes.isEmpty {
        source.codings.append(stamp.coding(Qualification.noTheme.guid, on: "text"))
      }
      for theme in reading.themes {
        guard let code = themes[theme.id] else { continue }
        let beside = Self.qualifications(of: theme).map(\.guid)
        var passages = theme.passages.map { (range: $0, name: Self.name(of: $0, in: scalars)) }
        if passages.isEmpty, !beside.isEmpty || theme.note != nil, !scalars.isEmpty {
          passages = [(scalars.indices, nil)]
        }
        for passage in passages {
          let key = "\(theme.id) \(passage.range) \(passage.name == nil ? "whole" : "passage")"
          source.selections.append(
            QDAProject.Selection(
              guid: stamp.guid("selection:\(key)"), name: passage.name, scalars: passage.range,
              user: stamp.user, dateTime: stamp.dateTime, description: theme.note,
              codings: ([code] + beside).map { stamp.coding($0, on: key) }))
        }
        if passages.isEmpty {
          source.codings += ([code] + beside).map { stamp.coding($0, on: "text \(theme.id)") }
        }
      }
    }
    return source
  }

  private func values(_ facts: [CodedText.Fact]) -> [QDAProject.Value] {
    facts.map { QDAProject.Value(variable: Self.guid(ofVariable: $0.name), text: $0.text) }
  }

  private func guid(ofText id: String) -> GUID { GUID(of: "source:\(id)", in: space) }

  private static func guid(ofVariable name: String) -> GUID { GUID(of: "variable:\(name)") }

  static func guid(ofCoder name: String) -> GUID { GUID(of: "user:\(name)") }

  private static func qualifications(of theme: CodedText.Theme) -> [Qualification] {
    var found: [Qualification] = []
    if let direction = theme.direction.flatMap(Direction.init) {
      found.append(.direction(direction))
    }
    if theme.isHedged { found.append(.hedged) }
    if theme.isMixed { found.append(.mixed) }
    return found
  }

  /// The words of a passage as programs name a quotation, cut where they are many.
  private static func name(of passage: Range<Int>, in scalars: [Unicode.Scalar]) -> String? {
    let words = scalars[passage.clamped(to: scalars.indices)]
    var name = String.UnicodeScalarView()
    name.append(
      contentsOf: words.prefix(words.count > 120 ? 119 : 120).map {
        $0.isForbiddenInXML ? "\u{FFFD}" : $0
      })
    if words.count > 120 { name.append("…") }
    return String(name)
  }
}

/// Who coded a text and when, for the codings of one reading.
private struct Stamp {
  let key: String
  let space: GUID
  let user: GUID?
  let dateTime: String?

  init(text: String, reading: CodedText.Reading, space: GUID) {
    key = "\(text)\u{0}\(reading.coder)\u{0}"
    self.space = space
    user = reading.coder.isEmpty ? nil : ProjectBuilder.guid(ofCoder: reading.coder)
    // The format has no day without an hour.
    dateTime = reading.day.map { "\($0)T00:00:00Z" }
  }

  func guid(_ name: String) -> GUID { GUID(of: key + name, in: space) }

  func coding(_ code: GUID, on place: String) -> QDAProject.Coding {
    QDAProject.Coding(
      guid: guid("coding:\(place) \(code)"), code: code, user: user, dateTime: dateTime)
  }
}
