import EvaluationModel

/// What the headings of a column say: the vendor's code, the question that it shares with its
/// neighbours, and its own part of it.
struct ColumnTitle: Hashable {
  /// The id that a mapping binds by, or `nil` where the export has none.
  let vendorID: String?
  /// The vendor's short code, from which ids are made, or `nil`.
  let code: String?
  /// What columns of one question have in common, or `nil` for a question of one column.
  let group: String?
  /// The wording of the question.
  var stem: String
  /// The wording of the column's own row or option, or `nil`.
  var part: String?
  /// Whether the column holds the text beside an "Other".
  let isText: Bool
  /// The heading that a mapping checks.
  let heading: String
}

/// Reads the headings of a table by the rules of the site that wrote them.
struct TitleReader {
  let site: SurveyExport
  /// The texts of the header rows in each column, from the top.
  let headings: [[String]]
  let key: JiscKey?

  /// The titles, column by column.
  func titles() -> [ColumnTitle] {
    switch site {
    case .qualtrics, .qualtricsInsights, .qualtricsLegacy, .qualtricsSPSS, .jiscSPSS, .spss:
      return splitStems(headings.map(coded))
    case .surveyMonkey: return surveyMonkey()
    case .limeSurvey: return headings.map(limeSurvey)
    case .limeSurveyVV: return headings.map(limeSurveyVV)
    case .jiscCodes: return headings.map(jiscCode)
    case .jiscLabels: return headings.map(jiscLabel)
    case .googleForms: return headings.map(bracketed)
    case .microsoftForms, .cohortWorkbook, .examinerForm, .examinerReport, .jiscKey, .table:
      return headings.map(plain)
    }
  }

  /// A code above a wording: Qualtrics and statistics files.
  private func coded(_ headings: [String]) -> ColumnTitle {
    let code = Self.line(headings.first ?? "")
    let text = headings.count > 1 ? Self.line(headings[1]) : ""
    let isText = code.hasSuffix("_TEXT")
    var base = isText ? String(code.dropLast(5)) : code
    if site.isJisc, let tick = Self.jiscGroup(of: code) {
      base = tick
    } else if let underscore = base.lastIndex(of: "_"), underscore > base.startIndex {
      base = String(base[..<underscore])
    }
    let importID = headings.lazy.compactMap(VendorID.importID).first
    return ColumnTitle(
      vendorID: importID ?? (code.isEmpty ? nil : VendorID.candidates(in: [code]).first),
      code: code.isEmpty ? nil : code,
      group: isText ? String(code.dropLast(5)) : base == code ? nil : base,
      stem: text.isEmpty ? code : Self.withoutSuffix(text), part: nil, isText: isText,
      heading: headings.count > 1 && !text.isEmpty ? headings[1] : headings.first ?? "")
  }

  /// The wording without what Qualtrics puts behind it.
  private static func withoutSuffix(_ text: String) -> String {
    let suffix = " - Selected Choice"
    return text.hasSuffix(suffix) ? String(text.dropLast(suffix.count)) : text
  }

  /// Where all wordings of one question begin alike, that is its stem, and the rest the part.
  private func splitStems(_ titles: [ColumnTitle]) -> [ColumnTitle] {
    var members: [String: [Int]] = [:]
    for (index, title) in titles.enumerated() {
      if let group = title.group, !title.isText { members[group, default: []].append(index) }
    }
    var split = titles
    for (_, indices) in members where indices.count > 1 {
      let texts = indices.map { titles[$0].stem }
      guard let length = Self.stemLength(texts), length > 0 else { continue }
      for index in indices {
        let text = titles[index].stem
        split[index].stem = Self.trimmedStem(String(text.prefix(length)))
        split[index].part = CommentText.trimmed(String(text.dropFirst(length)))
      }
    }
    return split
  }

  /// How much of the texts is common, up to and with the last hyphen.
  private static func stemLength(_ texts: [String]) -> Int? {
    guard let first = texts.first, Set(texts).count > 1 else { return nil }
    var common = first.count
    for text in texts.dropFirst() {
      common = min(common, zip(first, text).prefix { $0 == $1 }.count)
    }
    let prefix = first.prefix(common)
    guard let hyphen = prefix.lastIndex(where: { $0 == "-" || $0 == "–" || $0 == ":" }) else {
      return nil
    }
    return prefix.distance(from: prefix.startIndex, to: hyphen) + 1
  }

  private static func trimmedStem(_ stem: String) -> String {
    var stem = CommentText.trimmed(stem)
    while let last = stem.last, "-–".contains(last) {
      stem = CommentText.trimmed(String(stem.dropLast()))
    }
    return stem
  }

  /// A question stands once, with blanks right of it, over its options.
  private func surveyMonkey() -> [ColumnTitle] {
    var question = ""
    var number = 0
    return headings.map { headings in
      let upper = Self.line(headings.first ?? "")
      let lower = headings.count > 1 ? Self.line(headings[1]) : ""
      if !upper.isEmpty {
        question = upper
        number += 1
      }
      let key = LabelKey.key(of: lower)
      let isText = key.hasPrefix("other") && key.contains("specify") || key == "other"
      let isWhole = ["response", "open-ended response", ""].contains(key)
      return ColumnTitle(
        vendorID: nil, code: nil, group: "q\(number)", stem: question,
        part: isWhole || isText ? nil : lower, isText: isText,
        heading: upper.isEmpty ? headings.last ?? "" : headings.first ?? "")
    }
  }

  /// `bar[SQ001]`, or `bar[SQ001]. Question [Part]`.
  private func limeSurvey(_ headings: [String]) -> ColumnTitle {
    let heading = headings.last ?? ""
    let prefix = VendorID.prefix(heading)
    let line = Self.line(heading)
    let id = prefix?.id ?? (line.contains(" ") || line.isEmpty ? nil : line)
    var stem = prefix.map { Self.line($0.question) } ?? line
    var part: String?
    let bracket = id?.firstIndex(of: "[")
    if bracket != nil, stem.hasSuffix("]"), let open = stem.lastIndex(of: "["), prefix != nil {
      part = CommentText.trimmed(String(stem[stem.index(after: open)...].dropLast()))
      stem = CommentText.trimmed(String(stem[..<open]))
      if part?.isEmpty == true { part = nil }
    }
    let sub = bracket.flatMap { open in id.map { String($0[open...].dropFirst().dropLast()) } }
    return ColumnTitle(
      vendorID: id, code: id, group: bracket.flatMap { open in id.map { String($0[..<open]) } },
      stem: stem, part: part ?? sub.flatMap { $0 == "other" ? nil : $0 }, isText: sub == "other",
      heading: heading)
  }

  /// The wording above, `bar_SQ001` below.
  private func limeSurveyVV(_ headings: [String]) -> ColumnTitle {
    let code = Self.line(headings.last ?? "")
    var stem = Self.line(headings.first ?? "")
    var part: String?
    let underscore = code.lastIndex(of: "_")
    if underscore != nil, stem.hasSuffix(")"), let open = stem.lastIndex(of: "(") {
      part = CommentText.trimmed(String(stem[stem.index(after: open)...].dropLast()))
      stem = CommentText.trimmed(String(stem[..<open]))
    }
    return ColumnTitle(
      vendorID: code.isEmpty ? nil : code, code: code.isEmpty ? nil : code,
      group: underscore.map { String(code[..<$0]) }, stem: stem, part: part,
      isText: code.hasSuffix("_other"), heading: headings.first ?? "")
  }

  private func jiscCode(_ headings: [String]) -> ColumnTitle {
    let code = Self.line(headings.last ?? "")
    let meaning = key?.meaning(ofColumn: code)
    return ColumnTitle(
      vendorID: code.isEmpty ? nil : code, code: code.isEmpty ? nil : code,
      group: Self.jiscGroup(of: code), stem: meaning.map { Self.line($0.question) } ?? code,
      part: meaning?.part.map(Self.line), isText: false, heading: headings.last ?? "")
  }

  /// `Q9` of the tick box `Q9_2`; `Q14:a` of `Q14_2_a`, the column a of a grid; `Q11:a_1` of the tick
  /// box `Q11_2_a_1` in a grid.
  private static func jiscGroup(of code: String) -> String? {
    let parts = code.split(separator: "_")
    switch parts.count {
    case 2: return String(parts[0])
    case 3...: return parts[0] + ":" + parts.dropFirst(2).joined(separator: "_")
    default: return nil
    }
  }

  /// `5.a. Question`.
  private func jiscLabel(_ headings: [String]) -> ColumnTitle {
    let heading = headings.last ?? ""
    let prefix = VendorID.prefix(heading)
    let question = prefix.map { Self.line($0.question) } ?? Self.line(heading)
    let key = LabelKey.key(of: question)
    let isText =
      prefix?.id.contains(".") == true && key.contains("other") && key.contains("specify")
    return ColumnTitle(
      vendorID: prefix?.id, code: prefix.map { "q" + $0.id },
      group: isText ? prefix.flatMap { $0.id.split(separator: ".").first.map { "q\($0)" } } : nil,
      stem: question, part: nil, isText: isText, heading: heading)
  }

  /// `Question [Row]`.
  private func bracketed(_ headings: [String]) -> ColumnTitle {
    let heading = headings.last ?? ""
    let line = Self.line(heading)
    guard line.hasSuffix("]"), let open = line.lastIndex(of: "["), open > line.startIndex else {
      return plain(headings)
    }
    let stem = CommentText.trimmed(String(line[..<open]))
    let part = String(line[line.index(after: open)...].dropLast())
    return ColumnTitle(
      vendorID: nil, code: nil, group: stem, stem: stem, part: part, isText: false, heading: heading
    )
  }

  /// A heading, with those above it that it belongs to.
  private func plain(_ headings: [String]) -> ColumnTitle {
    let texts = headings.map(Self.line).filter { !$0.isEmpty }
    let heading = headings.last { !CommentText.trimmed($0).isEmpty } ?? ""
    let stem = texts.last ?? ""
    return ColumnTitle(
      vendorID: nil, code: nil, group: nil, stem: stem, part: nil, isText: false, heading: heading)
  }

  /// A text on one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
