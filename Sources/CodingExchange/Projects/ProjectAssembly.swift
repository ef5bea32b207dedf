internal import Diagnostics

/// Makes a project of what its XML says and of the texts of its archive.
struct ProjectAssembly {
  /// What a person should look at.
  private(set) var findings: ProjectFindings
  private let parsed: ParsedProject
  private let texts: SourceTexts
  private let file: String

  /// - Parameters:
  ///   - parsed: What the XML says.
  ///   - texts: The texts.
  ///   - findings: What a person should look at already.
  ///   - file: The file's name in messages.
  init(_ parsed: ParsedProject, texts: SourceTexts, findings: ProjectFindings, file: String) {
    self.parsed = parsed
    self.texts = texts
    self.findings = findings
    self.file = file
  }

  /// The project.
  mutating func project() -> QDAProject {
    var project = parsed.project
    let found = parsed.sources.map { text(of: $0) }
    let marks = found.count { $0?.hadMark ?? false }
    if marks > 0 {
      findings.add(
        "mark",
        "\(marks) \(marks == 1 ? "text begins" : "texts begin") with a byte order mark, which is "
          + "taken away",
        at: Place(file: file))
    }
    let scalars = found.map { $0.map { Array($0.text.unicodeScalars) } }
    let counting = counting(found, scalars)
    for (index, source) in parsed.sources.enumerated() {
      var read = source.source
      read.text = found[index]?.text
      let text = scalars[index].map {
        CountedText($0, hadMark: found[index]?.hadMark ?? false, counting: counting)
      }
      for selection in source.selections { add(selection, to: &read, in: text) }
      project.sources.append(read)
    }
    dropUnknownCodes(&project)
    addUnknownUsers(&project)
    return project
  }

  // MARK: Texts

  private mutating func text(of source: ParsedProject.Source) -> SourceText? {
    var fault: (code: String, message: String)?
    if let path = source.path {
      switch texts[path] {
      case .text(let text, let isInternal):
        if !isInternal {
          findings.add(
            "path", "the path of a text does not begin with internal://", at: source.place)
        }
        if !text.isUTF8 {
          findings.add(
            "encoding", "a text is not in UTF-8: its positions may be others", at: source.place)
        }
        return text
      case .outside: fault = ("outside", "a text lies outside of the file, and is not read")
      case .missing: fault = ("missing-text", "the file lacks the plain text of a source")
      case .unreadable: fault = ("unreadable-text", "the text of a source cannot be read")
      }
    } else if source.content == nil {
      fault = ("no-plain-text", "a source has no plain text")
    }
    if let content = source.content, let text = try? SourceText(Array(content.utf8), file: file) {
      return text
    }
    if let fault {
      findings.add(
        fault.code, fault.message + "; its codings are kept", at: source.place,
        fix: "export the project again with its texts")
    }
    return nil
  }

  // MARK: Positions

  private mutating func counting(
    _ found: [SourceText?], _ scalars: [[Unicode.Scalar]?]
  ) -> PositionCounting {
    let witnesses = parsed.sources.indices.compactMap { index -> PositionEvidence.Witness? in
      guard let text = scalars[index] else { return nil }
      let passages = parsed.sources[index].selections.compactMap { selection in
        selection.positions.flatMap { positions in
          selection.selection.name.map {
            (start: positions.start, end: positions.end, name: Array($0.unicodeScalars))
          }
        }
      }
      return PositionEvidence.Witness(
        scalars: text, hadMark: found[index]?.hadMark ?? false, passages: passages)
    }
    let evidence = PositionEvidence(witnesses)
    if evidence.counting != .standard {
      findings.add(
        "counting",
        """
        the program counts \(evidence.counting.words): \(evidence.fitting) of \(evidence.named) \
        passages are named after their words then, against \(evidence.fittingStandard) by the \
        standard; all positions are read that way
        """, at: Place(file: file))
    }
    return evidence.counting
  }

  private mutating func add(
    _ parsed: ParsedProject.Selection, to source: inout QDAProject.TextSource, in text: CountedText?
  ) {
    var selection = parsed.selection
    if let (start, end) = parsed.positions {
      // Where there is no text, no position can be told to be wrong but by itself.
      let range =
        text.map { $0.passage(from: start, to: end) }
        ?? (start >= 0 && start < end ? start..<end : nil)
      if let range {
        selection.scalars = range
        source.selections.append(selection)
        return
      }
      findings.add(
        start == end ? "empty-passage" : "out-of-range",
        start == end
          ? "a passage is empty: its codings count as codings of the whole text"
          : "a passage lies outside of its text: its codings count as codings of the whole text",
        at: parsed.place)
    } else {
      findings.add(
        "position", "a position is no number: the codings count as codings of the whole text",
        at: parsed.place)
    }
    source.codings += selection.codings.map { coding in
      var coding = coding
      coding.user = coding.user ?? selection.user
      coding.dateTime = coding.dateTime ?? selection.dateTime
      return coding
    }
  }

  // MARK: References

  private mutating func dropUnknownCodes(_ project: inout QDAProject) {
    var known: Set<GUID> = []
    func add(_ codes: [REFICodebook.Code]) {
      for code in codes {
        known.insert(code.guid)
        add(code.codes)
      }
    }
    add(project.codes)
    var count = 0
    func keep(_ coding: QDAProject.Coding) -> Bool {
      let isKnown = known.contains(coding.code)
      if !isKnown { count += 1 }
      return isKnown
    }
    for index in project.sources.indices {
      project.sources[index].codings = project.sources[index].codings.filter(keep)
      for number in project.sources[index].selections.indices {
        project.sources[index].selections[number].codings =
          project.sources[index].selections[number].codings.filter(keep)
      }
    }
    if count > 0 {
      findings.add(
        "unknown-code",
        "\(ProjectHandler.counted(count, "coding")) passed over, of a code that the codebook does not have",
        at: Place(file: file))
    }
  }

  private mutating func addUnknownUsers(_ project: inout QDAProject) {
    var known = Set(project.users.map(\.guid))
    var count = 0
    for source in project.sources {
      let users =
        (source.selections.flatMap { [$0.user] + $0.codings.map(\.user) }
        + source.codings.map(\.user)).compactMap { $0 }
      for user in users where known.insert(user).inserted {
        project.users.append(QDAProject.User(guid: user, name: nil))
        count += 1
      }
    }
    if count > 0 {
      findings.add(
        "unknown-user", "\(ProjectHandler.counted(count, "user")) not listed: named by identifier",
        at: Place(file: file))
    }
  }
}
