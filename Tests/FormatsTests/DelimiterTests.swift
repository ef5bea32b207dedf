import Formats
import Testing

@Suite("The delimiter")
struct DelimiterTests {
  @Test(
    "is found from the first records",
    arguments: [
      ("a,b\n1,2\n", Delimiter.comma, Delimiter.Evidence.records),
      ("a;b\n1;2\n", .semicolon, .records),
      ("a\tb\n1\t2\n", .tab, .records),
      ("a|b\n1|2\n", .verticalBar, .records),
      // The first question holds a comma, and so do decimal numbers.
      ("How, then?;Q2;Q3\n1;2;3\n4;5;6\n", .semicolon, .records),
      ("Q1;Q2\n1,5;2\n2,5;3\n3,5;4\n", .semicolon, .records),
      // Several answers in a cell, as Microsoft Forms joins them.
      ("ID,Barriers,Name\n1,Time;,a\n2,Time;Money;,b\n3,Time;,c\n", .comma, .records),
      ("ID,Q\n1,\"a;b;c\nd;e;f\"\n2,\"g;h;i\"\n", .comma, .records),
      ("Comment\nYes\nNo, never\n", .comma, .singleColumn),
      ("sep=;\r\nID;Q, one\r\n1;a\r\n", .semicolon, .separatorLine),
      ("SEP=\t\nID\tQ,R\n1\ta,b\n", .tab, .separatorLine),
      ("", .comma, .singleColumn),
    ])
  func detection(text: String, delimiter: Delimiter, evidence: Delimiter.Evidence) throws {
    guard !text.isEmpty else {
      #expect(Delimiter.detected(in: []) == Delimiter.Choice(delimiter, evidence))
      return
    }
    #expect(try FormatsFixture.table(text).delimiter == Delimiter.Choice(delimiter, evidence))
  }

  @Test("in a separator line that is not read is refused")
  func unknown() throws {
    #expect(thrownCode { _ = try FormatsFixture.table("sep=^\na^b\n") } == "csv.unknown-separator")
    // A cell that begins so is no separator line.
    #expect(try FormatsFixture.table("sep=a,b\n1,2\n").header[0].cells == ["sep=a", "b"])
  }

  @Test("that was given wrongly is used, and that is reported")
  func given() throws {
    let table = try Table(
      delimited: FormatsFixture.file(Array("a;b\n1;2\n".utf8)), delimiter: .comma)
    #expect(table.header[0].cells == ["a;b"])
    #expect(summary(table.findings) == ["W csv.delimiter answers.csv:1"])
  }

  @Test("is one of four characters")
  func characters() {
    #expect(Delimiter(";") == .semicolon)
    #expect(Delimiter("\t") == .tab)
    #expect(Delimiter("x") == nil)
    #expect(Delimiter("é") == nil)
  }
}
