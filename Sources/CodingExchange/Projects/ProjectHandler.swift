internal import Diagnostics
internal import ZippedXML

/// Reads a project's XML as the parser comes to it.
///
/// It is lenient where programs are known to differ; what it passes over is a finding.
final class ProjectHandler: XMLHandler {
  /// What an open element is.
  private enum Element {
    case project, users, variables, cases, sources, oneCase, value, source, selection, coding
    /// Text is collected for the element around it.
    case description, content, valueText(QDAProject.Variable.Kind)
    /// Nothing in it is needed, and it is in order where it stands.
    case leaf
  }

  weak var parser: XMLPushParser?
  /// What was read.
  private(set) var parsed = ParsedProject()
  /// What a person should look at.
  var findings: ProjectFindings
  private var places: TagPlaces
  private var codebook = REFICodebookReader()
  private var open: [Element] = []
  private var collected: [UInt8] = []
  private var unidentified = 0
  private var passedOver: [String: Int] = [:]
  /// How many elements are open inside one that is passed over.
  private var skippedDepth = 0
  /// The source that is passed over, and what was coded in it.
  private var refused: (kind: String, codings: Int, place: Place)?
  private var oneCase: QDAProject.Case?
  private var value: (variable: GUID?, kind: QDAProject.Variable.Kind, text: String?)?
  private var source: ParsedProject.Source?
  private var selection: ParsedProject.Selection?
  private var coding: (coding: QDAProject.Coding, hasCode: Bool)?

  /// - Parameters:
  ///   - bytes: The XML in UTF-8.
  ///   - file: Its name in messages.
  init(_ bytes: [UInt8], file: String) {
    findings = ProjectFindings(file: file)
    places = TagPlaces(bytes, file: file)
  }

  /// The place of what is wrong where the parser stopped.
  var faultPlace: Place { places.tag(at: parser?.bytesTaken ?? 0) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    if codebook.isOpen {
      codebook.text(bytes)
    } else if skippedDepth == 0, isCollecting {
      collected.append(contentsOf: bytes)
    }
  }

  private var isCollecting: Bool {
    switch open.last {
    case .description, .content, .valueText: true
    default: false
    }
  }
}

// MARK: - Elements begin

extension ProjectHandler {
  func start(_ element: XMLElement) throws(Diagnostic) {
    let place = places.tag(at: parser?.bytesTaken ?? 0)
    if codebook.isOpen {
      try codebook.start(element, at: place)
      return
    }
    guard skippedDepth == 0 else {
      skippedDepth += 1
      if element.name == "Coding" { refused?.codings += 1 }
      return
    }
    switch (open.last, element.name) {
    case (nil, "Project"):
      parsed.project.name = element.text(of: "name") ?? ""
      parsed.project.origin = element.text(of: "origin")
      open.append(.project)
    case (nil, _):
      throw Diagnostic(
        code: "qdpx.no-project", "the file is XML, and no project", at: place,
        expected: "the element \"Project\" of REFI-QDA",
        fix: element.name == "CodeBook"
          ? "it is a codebook: read it with senco-impact codebook import"
          : "export the project as REFI-QDA (QDPX)")
    case (.project, "CodeBook"): try codebook.start(element, at: place)
    case (.project, "Users"): open.append(.users)
    case (.project, "Variables"): open.append(.variables)
    case (.project, "Cases"): open.append(.cases)
    case (.project, "Sources"): open.append(.sources)
    case (.users, "User"): startUser(element, at: place)
    case (.variables, "Variable"): startVariable(element, at: place)
    case (.cases, "Case"):
      oneCase = QDAProject.Case(
        guid: guid(of: element, at: place), name: element.text(of: "name"))
      open.append(.oneCase)
    case (.oneCase, "SourceRef"):
      if let target = GUID(element.text(of: "targetGUID") ?? "") {
        oneCase?.sources.append(target)
      }
      open.append(.leaf)
    case (.oneCase, "VariableValue"), (.source, "VariableValue"):
      value = (nil, .text, nil)
      open.append(.value)
    case (.value, "VariableRef"):
      value?.variable = GUID(element.text(of: "targetGUID") ?? "")
      open.append(.leaf)
    case (.value, _):
      if let kind = Self.kind(ofValue: element.name) {
        collect(.valueText(kind))
      } else {
        passOver(element)
      }
    case (.sources, "TextSource"): startSource(element, at: place)
    case (.sources, _):
      refused = (element.name.text, 0, place)
      skippedDepth = 1
    case (.source, "PlainTextSelection"): startSelection(element, at: place)
    case (.source, "PlainTextContent"): collect(.content)
    case (.source, "Coding"), (.selection, "Coding"):
      coding = (
        QDAProject.Coding(
          guid: guid(of: element, at: place), code: GUID(of: ""),
          user: user(element, "creatingUser"), dateTime: dateTime(of: element, at: place)), false
      )
      open.append(.coding)
    case (.coding, "CodeRef"):
      if let code = GUID(element.text(of: "targetGUID") ?? "") {
        coding?.coding.code = code
        coding?.hasCode = true
      }
      open.append(.leaf)
    case (.project, "Description"), (.source, "Description"), (.selection, "Description"):
      collect(.description)
    default:
      passOver(element)
    }
  }

  private func collect(_ element: Element) {
    collected.removeAll(keepingCapacity: true)
    open.append(element)
  }

  /// Passes over what this program has no place for, and counts it.
  private func passOver(_ element: XMLElement) {
    passedOver[element.name.text, default: 0] += 1
    skippedDepth = 1
  }

  private func startUser(_ element: XMLElement, at place: Place) {
    parsed.project.users.append(
      QDAProject.User(guid: guid(of: element, at: place), name: element.text(of: "name")))
    open.append(.leaf)
  }

  private func startVariable(_ element: XMLElement, at place: Place) {
    let guid = guid(of: element, at: place)
    let written = element.text(of: "typeOfVariable") ?? ""
    let kind = QDAProject.Variable.Kind(rawValue: written)
    if kind == nil {
      findings.add(
        "variable-type", "a variable does not say what its values are: they are read as text",
        at: place,
        expected: QDAProject.Variable.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    parsed.project.variables.append(
      QDAProject.Variable(
        guid: guid, name: element.text(of: "name") ?? "", kind: kind ?? .text))
    open.append(.leaf)
  }

  private func startSource(_ element: XMLElement, at place: Place) {
    source = ParsedProject.Source(
      source: QDAProject.TextSource(
        guid: guid(of: element, at: place), name: element.text(of: "name"), text: nil),
      path: element.text(of: "plainTextPath"), place: place)
    if element.text(of: "richTextPath") != nil { passedOver["richTextPath", default: 0] += 1 }
    open.append(.source)
  }

  private func startSelection(_ element: XMLElement, at place: Place) {
    let start = element.text(of: "startPosition").flatMap { Int($0.trimmedOfSpace) }
    let end = element.text(of: "endPosition").flatMap { Int($0.trimmedOfSpace) }
    let positions: (start: Int, end: Int)? =
      if let start, let end { (start, end) } else { nil }
    selection = ParsedProject.Selection(
      selection: QDAProject.Selection(
        guid: guid(of: element, at: place), name: element.text(of: "name"), scalars: 0..<0,
        user: user(element, "creatingUser"), dateTime: dateTime(of: element, at: place)),
      positions: positions, place: place)
    open.append(.selection)
  }
}

// MARK: - Elements end

extension ProjectHandler {
  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) {
    if codebook.isOpen {
      codebook.end(name)
      return
    }
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      if skippedDepth == 0, let refused {
        refuse(refused)
        self.refused = nil
      }
      return
    }
    switch open.popLast() {
    case .oneCase:
      if let oneCase { parsed.project.cases.append(oneCase) }
      oneCase = nil
    case .valueText(let kind):
      value?.kind = kind
      value?.text = String(decoding: collected, as: UTF8.self)
    case .value: endValue()
    case .source:
      if let source { parsed.sources.append(source) }
      source = nil
    case .selection:
      if let selection { source?.selections.append(selection) }
      selection = nil
    case .coding: endCoding()
    case .content: source?.content = String(decoding: collected, as: UTF8.self)
    case .description:
      let text = String(decoding: collected, as: UTF8.self)
      if selection != nil {
        selection?.selection.description = text
      } else if source != nil {
        source?.source.description = text
      } else {
        parsed.project.description = text
      }
    default: break
    }
  }

  private func endValue() {
    guard let value, let variable = value.variable, let text = value.text else { return }
    let read = QDAProject.Value(variable: variable, kind: value.kind, text: text)
    if source != nil {
      source?.source.values.append(read)
    } else {
      oneCase?.values.append(read)
    }
    self.value = nil
  }

  private func endCoding() {
    guard let coding else { return }
    self.coding = nil
    guard coding.hasCode else {
      findings.add(
        "no-code", "a coding names no code, and is passed over",
        at: selection?.place ?? source?.place ?? faultPlace)
      return
    }
    if selection != nil {
      selection?.selection.codings.append(coding.coding)
    } else {
      source?.source.codings.append(coding.coding)
    }
  }

  private func refuse(_ refused: (kind: String, codings: Int, place: Place)) {
    let kind: (code: String, words: String) =
      switch refused.kind {
      case "PDFSource": ("pdf", "a PDF document")
      case "PictureSource": ("picture", "a picture")
      case "AudioSource": ("audio", "a sound recording")
      case "VideoSource": ("video", "a film")
      default: ("unknown-source", "of a kind that the standard does not have")
      }
    findings.add(
      kind.code,
      "a source is \(kind.words): it is passed over, with \(Self.counted(refused.codings, "coding"))",
      at: refused.place, expected: "text sources",
      fix: refused.codings > 0 ? "export it as text from the program that it is from" : nil)
  }
}

// MARK: - What is read

extension ProjectHandler {
  /// Ends the reading, once the document has ended.
  func finish(file: String) {
    if let read = try? codebook.codebook(file: file) { parsed.project.codes = read.codes }
    for finding in codebook.findings { findings.add(finding) }
    let words: [(element: String, one: String)] = [
      ("Note", "memo"), ("Notes", "list of memos"), ("NoteRef", "reference to a memo"),
      ("Set", "set"), ("Sets", "list of sets"), ("Links", "list of links"),
      ("Graphs", "list of diagrams"), ("CodeRef", "code of a case"),
      ("SelectionRef", "passage of a case"), ("Description", "description"),
      ("richTextPath", "text with layout, beside its plain text or without one"),
    ]
    let known = Set(words.map(\.element))
    for (element, one) in words {
      guard let count = passedOver[element] else { continue }
      findings.add(
        "passed-over", "\(Self.counted(count, one)) passed over: there is no place for it here",
        at: Place(file: file))
    }
    let others = passedOver.filter { !known.contains($0.key) }.values.reduce(0, +)
    if others > 0 {
      findings.add(
        "unknown-element",
        "\(Self.counted(others, "element")) passed over that the standard does not have there",
        at: Place(file: file))
    }
  }

  static func counted(_ count: Int, _ one: String) -> String {
    "\(count) \(one)\(count == 1 ? "" : "s")"
  }

  private static func kind(ofValue name: XMLName) -> QDAProject.Variable.Kind? {
    switch name {
    case "TextValue": .text
    case "BooleanValue": .boolean
    case "IntegerValue": .integer
    case "FloatValue": .float
    case "DateValue": .date
    case "DateTimeValue": .dateTime
    default: nil
    }
  }

  /// The identifier of an element, or one of its own where it has none that is valid.
  private func guid(of element: XMLElement, at place: Place) -> GUID {
    if let guid = element.text(of: "guid").flatMap({ GUID($0.trimmedOfSpace) }) { return guid }
    unidentified += 1
    findings.add(
      "guid", "an element has no globally unique identifier, and gets one of its own", at: place,
      expected: "32 hexadecimal digits, as 682527ee-9a59-5493-894a-177b29be7691")
    return GUID(of: "unidentified:\(unidentified)")
  }

  private func user(_ element: XMLElement, _ attribute: StaticString) -> GUID? {
    element.text(of: attribute).flatMap { GUID($0.trimmedOfSpace) }
  }

  /// The time of an element, or `nil` where there is none that XML Schema knows.
  private func dateTime(of element: XMLElement, at place: Place) -> String? {
    guard let text = element.text(of: "creationDateTime")?.trimmedOfSpace, !text.isEmpty else {
      return nil
    }
    let pattern = Array("0000-00-00T00:00:00".utf8)
    let begins =
      text.utf8.count >= pattern.count
      && zip(text.utf8, pattern).allSatisfy { byte, form in
        form == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == form
      }
    if begins { return text }
    findings.add(
      "date", "a time is none, and is left out", at: place, expected: "as 2018-10-31T14:05:00Z")
    return nil
  }
}
