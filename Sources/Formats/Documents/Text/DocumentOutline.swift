import Diagnostics

/// Which lines of a text are headings.
///
/// A numbered line is a heading where it goes on with the sections' numbering. An entry of a list
/// does so too, sometimes: in a list with blank lines between its entries, `4.` below `3.` is an
/// entry where another line further down can be section 4.
struct DocumentOutline {
  /// A heading that was found.
  struct Heading: Hashable {
    let number: String?
    let title: String
    let place: DocumentPlace
  }

  /// A section before its text is divided.
  struct Section {
    let heading: Heading
    var body: ArraySlice<TextLine>
  }

  /// The title above the sections, or `nil`.
  private(set) var title: String?
  private(set) var preamble: ArraySlice<TextLine>
  private(set) var sections: [Section] = []
  private(set) var remarks: [OutlineRemark] = []

  private let lines: ArraySlice<TextLine>
  /// The lines that can be top-level headings by themselves, by their index.
  private let candidates: [(index: Int, heading: HeadingLine)]
  private var lastTop = 0
  private var lastParts: [Int] = []
  private var style: HeadingLine.Style?
  /// The number of the last list entry in the section, or `nil`.
  private var lastEntry: Int?

  /// - Parameters:
  ///   - lines: The text below the front matter.
  ///   - title: The title that stood above the front matter.
  init(_ lines: ArraySlice<TextLine>, title: String?) {
    self.lines = lines
    self.title = title
    preamble = lines[lines.startIndex..<lines.startIndex]
    candidates = lines.indices.compactMap { index in
      guard let heading = HeadingLine(lines[index]), heading.parts.count == 1,
        Self.standsAlone(index, in: lines)
      else { return nil }
      return (index, heading)
    }
    var starts: [(index: Int, bodyStart: Int, heading: Heading)] = []
    for index in lines.indices where !lines[index].isBlank {
      guard let heading = heading(at: index) else {
        if let number = ListMarker(lines[index].text)?.number { lastEntry = number }
        continue
      }
      lastEntry = nil
      let bodyStart = Self.isUnderlined(index, in: lines) ? index + 2 : index + 1
      starts.append((index, bodyStart, heading))
    }
    takeTitle(from: &starts)
    preamble = lines[(preamble.startIndex)..<(starts.first?.index ?? lines.endIndex)]
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1].index : lines.endIndex
      sections.append(Section(heading: start.heading, body: lines[start.bodyStart..<end]))
    }
  }

  /// Takes the first heading for the title where it has no number, nothing below it, and the next
  /// heading begins the sections.
  private mutating func takeTitle(
    from starts: inout [(index: Int, bodyStart: Int, heading: Heading)]
  ) {
    guard title == nil, starts.count > 1, starts[0].heading.number == nil,
      lines[..<starts[0].index].allSatisfy(\.isBlank),
      lines[starts[0].bodyStart..<starts[1].index].allSatisfy(\.isBlank)
    else { return }
    title = starts[0].heading.title
    preamble = lines[starts[0].bodyStart..<starts[0].bodyStart]
    starts.removeFirst()
  }

  private mutating func heading(at index: Int) -> Heading? {
    let isUnderlined = Self.isUnderlined(index, in: lines)
    let line = lines[index]
    guard let numbered = HeadingLine(line) else {
      guard isUnderlined || line.isLarge, HeadingLine.isTitle(line.text),
        ListMarker(line.text) == nil
      else {
        return nil
      }
      return Heading(number: nil, title: line.text, place: line.place)
    }
    guard Self.standsAlone(index, in: lines) else {
      remarkOnPossibleHeading(numbered, at: index)
      return nil
    }
    guard isUnderlined || line.isLarge || continues(numbered, at: index) else { return nil }
    if numbered.parts.count == 1 {
      let number = numbered.parts[0]
      if number > lastTop + 1 {
        remarks.append(OutlineRemark(.gap(after: lastTop, before: number), at: line.place))
      }
      lastTop = number
      style = style ?? numbered.style
    }
    lastParts = numbered.parts
    return Heading(number: numbered.number, title: numbered.title, place: line.place)
  }

  /// Whether a numbered line that stands alone goes on with the numbering.
  private func continues(_ heading: HeadingLine, at index: Int) -> Bool {
    if heading.parts.count > 1 {
      return heading.parts[0] == lastTop && lastParts.lexicographicallyPrecedes(heading.parts)
    }
    let number = heading.parts[0]
    guard number > lastTop, style == nil || style == heading.style else { return false }
    let isLaterToo = candidates.contains { candidate in
      candidate.index > index && candidate.heading.parts[0] == number
        && candidate.heading.style == heading.style
    }
    let goesOnWithList = heading.style == .number && lastEntry == number - 1
    if number == lastTop + 1 { return !(goesOnWithList && isLaterToo) }
    // A number was left out: a heading only where nothing else can be the next section.
    let hasNext = candidates.contains { candidate in
      candidate.index > index && candidate.heading.parts[0] == lastTop + 1
    }
    return !goesOnWithList && !hasNext && lastTop > 0
  }

  private mutating func remarkOnPossibleHeading(_ heading: HeadingLine, at index: Int) {
    let isNext = heading.parts == [lastTop + 1] && style.map { $0 == heading.style } ?? true
    guard isNext, lastEntry != heading.parts[0] - 1, lastTop > 0,
      Self.isAfterBlank(index, in: lines)
    else { return }
    remarks.append(
      OutlineRemark(.possibleHeading(heading.parts[0]), at: lines[index].place))
  }

  private static func isAfterBlank(_ index: Int, in lines: ArraySlice<TextLine>) -> Bool {
    index == lines.startIndex || lines[index - 1].isBlank
  }

  /// Whether a rule stands below a line that begins a paragraph.
  private static func isUnderlined(_ index: Int, in lines: ArraySlice<TextLine>) -> Bool {
    index + 1 < lines.endIndex && lines[index + 1].isRule && !lines[index].isRule
      && isAfterBlank(index, in: lines)
  }

  /// Whether a line has a blank line above and a blank line or a rule below.
  private static func standsAlone(_ index: Int, in lines: ArraySlice<TextLine>) -> Bool {
    isAfterBlank(index, in: lines)
      && (index + 1 >= lines.endIndex || lines[index + 1].isBlank || lines[index + 1].isRule)
  }
}
