/// The formats of cells, in the order that the sheets refer to.
struct WorkbookStyles {
  /// Whether there are cells that are laid out: where there are none, their formats are left out.
  let hasLayout: Bool

  /// The place of the format of cells that are laid out.
  static func place(of look: WorkbookFile.Look) -> Int { 5 + look.rawValue }

  var xml: String {
    "<styleSheet xmlns=\"\(WorkbookFile.namespace)\"><numFmts count=\"2\">"
      + "<numFmt numFmtId=\"164\" formatCode=\"m/d/yy\\ h:mm:ss\"/>"
      + "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
      + list("fonts", Self.fonts + (hasLayout ? Self.moreFonts : []))
      + list("fills", Self.fills + (hasLayout ? Self.moreFills : []))
      + list("borders", Self.borders + (hasLayout ? Self.moreBorders : []))
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs>" + list("cellXfs", Self.formats + (hasLayout ? Self.moreFormats : []))
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles></styleSheet>"
  }

  private func list(_ name: String, _ items: [String]) -> String {
    "<\(name) count=\"\(items.count)\">\(items.joined())</\(name)>"
  }

  private static let fonts = [
    "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>",
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>",
  ]
  private static let moreFonts = [
    "<font><sz val=\"9\"/><color rgb=\"FF595959\"/><name val=\"Calibri\"/></font>",
    "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font>",
  ]
  private static let fills = [
    "<fill><patternFill patternType=\"none\"/></fill>",
    "<fill><patternFill patternType=\"gray125\"/></fill>",
  ]
  private static let moreFills = [
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/><bgColor indexed=\"64\"/>"
      + "</patternFill></fill>"
  ]
  private static let borders = [
    "<border><left/><right/><top/><bottom/><diagonal/></border>"
  ]
  private static let moreBorders = [
    "<border>"
      + ["left", "right", "top", "bottom"].map {
        "<\($0) style=\"thin\"><color rgb=\"FFBFBFBF\"/></\($0)>"
      }.joined() + "<diagonal/></border>"
  ]
  private static let formats = [
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>",
    "<xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\"/>",
  ]
  /// One for each look; all are text, so that no program makes a number or a formula of a word.
  private static let moreFormats = WorkbookFile.Look.allCases.map { look in
    let (font, fill, border, side) =
      switch look {
      case .columnHeading, .uprightHeading: (1, 2, 1, "left")
      case .body: (0, 0, 1, "left")
      case .entry: (0, 0, 1, "center")
      case .quiet: (2, 0, 1, "left")
      case .title: (3, 0, 0, "left")
      }
    let lines =
      switch look {
      case .title: ""
      case .entry: " shrinkToFit=\"1\""
      case .uprightHeading: " wrapText=\"1\" textRotation=\"90\""
      case .columnHeading, .body, .quiet: " wrapText=\"1\""
      }
    let edge = look == .uprightHeading ? "bottom" : "top"
    return "<xf numFmtId=\"49\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" "
      + "xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
      + "applyAlignment=\"1\"><alignment horizontal=\"\(side)\" vertical=\"\(edge)\"\(lines)/></xf>"
  }
}
