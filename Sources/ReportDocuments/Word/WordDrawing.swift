/// A strip of a chart, drawn with Word's own shapes: it stays sharp, and can be copied and changed.
///
/// Places are shares of the strip's width, from the left; heights are shares of a line.
struct WordDrawing {
  /// A shape.
  enum Shape {
    /// A filled bar, with a white edge where bars touch.
    case bar(from: Double, to: Double, colour: String, isEdged: Bool = false)
    /// A line along the strip, as an interval.
    case whisker(from: Double, to: Double, colour: String)
    /// A line across the strip.
    case rule(at: Double, colour: String, points: Double)
    /// A dot, filled or hollow.
    case dot(at: Double, colour: String, isFilled: Bool = true)
  }

  /// The width in twentieths of a point.
  let width: Int
  /// The height in points.
  static let height = 13
  let shapes: [Shape]

  /// What a twentieth of a point and a point are in English Metric Units.
  private static let twentieth = 635
  private static let point = 12_700

  /// The run that holds the strip.
  ///
  /// - Parameters:
  ///   - number: Its number in the document, from 1.
  ///   - words: What it shows, for those who do not see it.
  /// - Returns: The run.
  func run(number: Int, words: String) -> String {
    let size = "cx=\"\(width * Self.twentieth)\" cy=\"\(Self.height * Self.point)\""
    let group =
      "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(size)/>"
      + "<a:chOff x=\"0\" y=\"0\"/><a:chExt \(size)/></a:xfrm></wpg:grpSpPr>"
      // Some programs shrink a group to what is seen of it, so that its size must be seen.
      + shape(
        "rect", x: 0, y: 0, width: width * Self.twentieth, height: Self.height * Self.point,
        "<a:noFill/><a:ln><a:noFill/></a:ln>") + shapes.map(xml).joined() + "</wpg:wgp>"
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>"
      + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent \(size)/>"
      + "<wp:docPr id=\"\(number)\" name=\"Drawing \(number)\" descr=\"\(WordXML.attribute(words))\"/>"
      + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
      + "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">\(group)"
      + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
      // What is drawn stands beside it in words, so a program without shapes lacks nothing.
      + "<mc:Fallback><w:t></w:t></mc:Fallback></mc:AlternateContent></w:r>"
  }

  private func xml(_ shape: Shape) -> String {
    let height = Self.height * Self.point
    switch shape {
    case .bar(let from, let to, let colour, let isEdged):
      let line =
        isEdged
        ? "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:ln>"
        : "<a:ln><a:noFill/></a:ln>"
      return self.shape(
        "rect", x: place(from), y: height / 10, width: max(place(to) - place(from), 1),
        height: height * 8 / 10, Self.fill(colour) + line)
    case .whisker(let from, let to, let colour):
      let x = place(from)
      return self.shape(
        "line", x: x, y: height / 2, width: max(place(to) - x, 1), height: 0,
        Self.line(colour, points: 1.5))
    case .rule(let at, let colour, let points):
      return self.shape(
        "line", x: place(at), y: 0, width: 0, height: height, Self.line(colour, points: points))
    case .dot(let at, let colour, let isFilled):
      let size = 7 * Self.point
      return self.shape(
        "ellipse", x: place(at) - size / 2, y: (height - size) / 2, width: size, height: size,
        Self.fill(isFilled ? colour : "FFFFFF") + Self.line(colour, points: 1.5))
    }
  }

  /// A share of the width, with room for half a dot at both ends.
  private func place(_ share: Double) -> Int {
    let margin = 4 * Self.point
    let room = width * Self.twentieth - 2 * margin
    return margin + Int((min(max(share, 0), 1) * Double(room)).rounded())
  }

  /// Where a share stands, in twentieths of a point from the left.
  func twentieths(_ share: Double) -> Int { place(share) / Self.twentieth }

  private static func fill(_ colour: String) -> String {
    "<a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill>"
  }

  private static func line(_ colour: String, points: Double) -> String {
    "<a:ln w=\"\(Int(points * Double(point)))\">\(fill(colour))</a:ln>"
  }

  private func shape(
    _ form: String, x: Int, y: Int, width: Int, height: Int, _ look: String
  ) -> String {
    "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"\(x)\" y=\"\(y)\"/>"
      + "<a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm><a:prstGeom prst=\"\(form)\"><a:avLst/>"
      + "</a:prstGeom>\(look)</wps:spPr><wps:bodyPr/></wps:wsp>"
  }
}
