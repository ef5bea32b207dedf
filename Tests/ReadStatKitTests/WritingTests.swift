import ReadStatKit
import Testing

@Suite("A system file that was written")
struct WritingTests {
  @Test("reads back as the same data")
  func roundTrip() throws {
    let bytes = try Example.everything.systemFile(named: "all.sav")
    let reading = try StatisticsData.read(bytes, file: "all.sav")
    #expect(reading.data.label == Example.everything.label)
    for (read, written) in zip(reading.data.variables, Example.everything.variables) {
      #expect(read == written, "\(written.name)")
    }
    #expect(reading.data.variables.count == Example.everything.variables.count)
    #expect(reading.encoding == "UTF-8")
    #expect(reading.findings.isEmpty)
  }

  @Test("is the same to the byte on every run, whatever the clock says")
  func bytes() throws {
    let bytes = try Example.everything.systemFile(named: "all.sav")
    #expect(try Example.everything.systemFile(named: "all.sav") == bytes)
    #expect(String(decoding: bytes[92..<109], as: UTF8.self) == "01 Jan 7000:00:00")
    #expect(
      String(decoding: bytes[4..<64], as: UTF8.self)
        == "@(#) SPSS DATA FILE" + String(repeating: " ", count: 41))
  }

  @Test(
    "is refused where the format does not allow it",
    arguments: [
      StatisticsVariable(name: "1st", values: .numbers([1])),
      StatisticsVariable(name: "two words", values: .numbers([1])),
      StatisticsVariable(name: "Q1", missing: [.init(.text("x"))], values: .numbers([1])),
      StatisticsVariable(name: "Q1", values: .texts(["a", "b"])),
    ])
  func refusal(variable: StatisticsVariable) {
    let first = StatisticsVariable(name: "ID", values: .numbers([1]))
    let code = Example.code {
      _ = try StatisticsData(variables: [first, variable]).systemFile(named: "x")
    }
    #expect(code == "spss.not-written")
  }
}
