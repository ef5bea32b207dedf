/// Divides the lines of a section into paragraphs and list entries.
enum BlockReader {
  /// A block whose lines are still being gathered.
  private struct Open {
    let marker: ListMarker?
    let place: DocumentPlace
    let indent: Int
    let depth: Int
    var text: String

    mutating func append(_ line: String) {
      // An editor breaks lines after a hyphen that belongs to the word.
      let isHyphenated =
        text.hasSuffix("-") && text.dropLast().last?.isLetter == true
        && line.first?.isLowercase == true
      text += isHyphenated ? line : " " + line
    }

    var block: DocumentBlock {
      DocumentBlock(
        marker: marker?.text, number: marker?.number, text: text, place: place, depth: depth)
    }
  }

  /// Divides a section.
  ///
  /// - Parameter lines: The lines below the heading.
  /// - Returns: The paragraphs and list entries in their order.
  static func blocks(of lines: ArraySlice<TextLine>) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    var open: Open?
    /// The indents of the list entries that the next line may belong to, outermost first.
    var indents: [Int] = []
    var isAfterBlank = true
    for line in lines where !line.isRule {
      if line.isBlank {
        isAfterBlank = true
        guard let table = line.table else { continue }
        if let block = open?.block { blocks.append(block) }
        open = nil
        blocks += table.rows.flatMap { $0.cells.flatMap(\.blocks) }
        continue
      }
      defer { isAfterBlank = false }
      if let marker = ListMarker(line.text), isEntry(marker, after: open, isAfterBlank) {
        if let open { blocks.append(open.block) }
        indents.removeAll { $0 >= line.indent }
        indents.append(line.indent)
        open = Open(
          marker: marker, place: line.place, indent: line.indent, depth: indents.count,
          text: marker.rest)
      } else if let current = open, !isAfterBlank || belongs(line, to: current) {
        open?.append(line.text)
      } else {
        if let open { blocks.append(open.block) }
        indents = []
        open = Open(
          marker: nil, place: line.place, indent: line.indent, depth: 0, text: line.text)
      }
    }
    if let open { blocks.append(open.block) }
    return blocks
  }

  /// Whether a mark begins an entry: after a wrapped line of text only 1 does, since `12.` may end a
  /// sentence; or any number after a colon.
  private static func isEntry(_ marker: ListMarker, after open: Open?, _ isAfterBlank: Bool) -> Bool
  {
    guard let number = marker.number, let open, !isAfterBlank else { return true }
    return number == 1 || open.marker != nil || open.text.hasSuffix(":")
  }

  /// Whether a paragraph after a blank line belongs to the list entry above it: it is indented.
  private static func belongs(_ line: TextLine, to open: Open) -> Bool {
    open.marker != nil && line.indent >= open.indent + 2
  }
}
