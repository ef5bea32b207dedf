import Foundation
import TestSupport
import Testing

@Suite("code: themes of any table of comments")
struct CodeTests {
  private var codebook: String { Repository.data.appending(path: "codebook.yaml").path }

  @Test("A row a coded passage, from standard input")
  func standardInput() throws {
    let run = try Program.run(
      ["code", "-", "--text", "comment", "--id", "no", "--codebook", codebook],
      input: "no,comment\n7,She is much more confident in her role.\n8,n/a\n")
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "id,theme,direction,start,end,quote,rule")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("7,confidence,gain,"))
  }

  @Test(
    "The letter's quotations get exactly their themes and directions, with overlapping spans",
    .enabled(
      if: Repository.shared("data/comments/letter_spans.csv") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func letter() throws {
    let quotations = try #require(Repository.shared("data/comments/letter_quotations.csv"))
    let spans = try #require(Repository.shared("data/comments/letter_spans.csv"))
    let run = try Program.run([
      "code", quotations.path, "--text", "text", "--id", "quote", "--codebook", codebook,
      "--format", "csv",
    ])
    #expect(run.exitCode == 0)
    struct Span { let quote, theme, direction: String; let range: Range<Int> }
    func parse(_ text: String, _ columns: [Int]) -> [Span] {
      text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
        // Neither file quotes a cell before the columns that are read here.
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells.count > 4, let start = Int(cells[columns[1]]), let end = Int(cells[columns[2]])
        else { return nil }
        return Span(
          quote: cells[0], theme: cells[columns[0]], direction: cells[columns[3]],
          range: start..<end)
      }
    }
    let made = parse(run.output, [1, 3, 4, 2])
    // quote,start,end,span,theme,direction: the span holds no comma in any row.
    let given = parse(try String(contentsOf: spans, encoding: .utf8), [4, 1, 2, 5])
    #expect(given.count == 15)
    let pairs = { (spans: [Span]) in Set(spans.map { "\($0.quote) \($0.theme) \($0.direction)" }) }
    #expect(pairs(made) == pairs(given))
    for span in given {
      let isFound = made.contains {
        $0.quote == span.quote && $0.theme == span.theme && $0.range.overlaps(span.range)
      }
      if !isFound { Issue.record("\(span.quote) \(span.theme) \(span.range) is not found") }
    }
  }

  @Test("A column that is not there is named with the nearest that is")
  func column() throws {
    let run = try Program.run(
      ["code", "-", "--text", "coment", "--codebook", codebook], input: "no,comment\n1,x\n")
    #expect(run.exitCode == 65)
    #expect(run.messages.contains("did you mean --text \"comment\"?"))
  }

  @Test("Help shows an example")
  func help() throws {
    let run = try Program.run(["code", "--help"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("EXAMPLE"))
  }
}
