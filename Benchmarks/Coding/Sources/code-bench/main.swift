import Foundation
import TextCoding

/// Codes comments on one processor, and prints how many there are, the seconds by the clock and those
/// of the processor; nothing but the coding is timed.
func time(_ texts: [IdentifiedText], with coder: Coder) {
  var session = CodingSession(coder)
  var codings = 0
  let watch = Stopwatch()
  for text in texts { codings += session.codings(of: text).count }
  let seconds = watch.seconds
  print(texts.count, seconds.wall, seconds.processor, codings)
}

/// Prints a line a comment: the numbers of the themes of which an indicator was found, whether or not it
/// counts as a claim.
func printFound(_ texts: [IdentifiedText], with coder: Coder) {
  let ids = coder.codebook.themes.enumerated().map { ($0.element.id, $0.offset) }
  let themes = Dictionary(uniqueKeysWithValues: ids)
  var output = ""
  for text in texts {
    let trace = coder.trace(text)
    let found = Set(trace.mentions.map(\.themeID) + trace.dismissed.map(\.found.owner))
    output +=
      found.compactMap { themes[$0] }.sorted().map(String.init).joined(separator: " ") + "\n"
  }
  FileHandle.standardOutput.write(Data(output.utf8))
}

/// Prints a line a coding with everything that is in it, by which two versions can be compared.
func printCodings(_ texts: [IdentifiedText], with coder: Coder) {
  var session = CodingSession(coder)
  for text in texts {
    for coding in session.codings(of: text) { print(coding) }
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3 else {
  print("code-bench time|found|codings CODEBOOK COMMENTS")
  exit(2)
}
let codebook = try Codebook(
  parsing: String(contentsOfFile: arguments[1], encoding: .utf8), file: arguments[1])
var lines = try String(contentsOfFile: arguments[2], encoding: .utf8)
  .split(separator: "\n", omittingEmptySubsequences: false)
if lines.last?.isEmpty == true { lines.removeLast() }
let texts = lines.enumerated().map {
  IdentifiedText(id: String($0.offset + 1), text: String($0.element))
}
let coder = Coder(codebook: codebook)
switch arguments[0] {
case "time": time(texts, with: coder)
case "found": printFound(texts, with: coder)
case "codings": printCodings(texts, with: coder)
default: exit(2)
}
