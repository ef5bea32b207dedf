import Foundation
import TextCoding

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("code-bench time|dump CODEBOOK TEXTS")
  exit(2)
}
let codebook = try Codebook(
  parsing: String(contentsOfFile: arguments[1], encoding: .utf8), file: arguments[1])
let compiling = Stopwatch()
let coder = Coder(codebook: codebook)
let compiled = compiling.seconds
let lines = try String(contentsOfFile: arguments[2], encoding: .utf8)
  .split(separator: "\n", omittingEmptySubsequences: false)
let texts = lines.enumerated().map {
  IdentifiedText(id: String($0.offset + 1), text: String($0.element))
}
switch arguments[0] {
case "time":
  let watch = Stopwatch()
  var session = CodingSession(coder)
  var codings = 0
  for text in texts { codings += session.codings(of: text).count }
  let seconds = watch.seconds
  print("compiling \(compiled.processor)")
  print(
    "texts \(texts.count) codings \(codings) wall \(seconds.wall) processor \(seconds.processor)",
    "a second \(Int(Double(texts.count) / seconds.processor))")
case "dump":
  var out = ""
  for text in texts {
    for coding in coder.code([text]) {
      let spans = coding.spans.map {
        "\($0.scalars.lowerBound)-\($0.scalars.upperBound)/\($0.bytes.lowerBound)-\($0.bytes.upperBound)"
      }.joined(separator: " ")
      out +=
        "\(coding.commentID)\t\(coding.themeID)\t\(coding.direction)\t\(coding.isHedged)\t\(coding.isMixed)\t\(spans)\t\(coding.rule.indicators.joined(separator: " + "))\t\(coding.rule.direction)\t\(coding.rule.cue ?? "")\n"
    }
  }
  FileHandle.standardOutput.write(Data(out.utf8))
default: exit(2)
}
