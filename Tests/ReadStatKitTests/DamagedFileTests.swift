import Diagnostics
import ReadStatKit
import Testing

@Suite("A damaged statistics file")
struct DamagedFileTests {
  @Test("that was cut anywhere is refused, and never read by half", arguments: [false, true])
  func cut(saysNothingOfCases: Bool) throws {
    let whole = try Example.small(cases: 9)
    let bytes = saysNothingOfCases ? Example.withoutCaseCount(whole) : whole
    #expect(try StatisticsData.read(bytes, file: "x").data.caseCount == 9)
    var readCounts: [Int: Int] = [:]
    for length in 1..<bytes.count {
      do {
        let count = try StatisticsData.read(Array(bytes[..<length]), file: "x").data.caseCount
        readCounts[length] = count
      } catch {
        #expect(["spss.truncated", "spss.not-spss", "spss.damaged"].contains(error.code))
      }
    }
    // Where a file does not say how many cases it has, one that ends between two is whole.
    #expect(saysNothingOfCases ? readCounts.values.allSatisfy { $0 <= 9 } : readCounts.isEmpty)
  }

  @Test("that holds more cases than it says is read with a warning")
  func moreCases() throws {
    var bytes = try Example.small(cases: 9)
    bytes[80] = 7
    let reading = try StatisticsData.read(bytes, file: "x")
    #expect(reading.data.caseCount == 7)
    #expect(reading.findings.map(\.code) == ["spss.more-cases"])
  }

  @Test("with one invalid byte keeps all its other texts")
  func invalidByte() throws {
    let bytes = Example.replacing(
      Array("naïve 4".utf8), with: Array("na".utf8) + [0xef] + Array("ve 40".utf8),
      in: try Example.small(cases: 9))
    let reading = try StatisticsData.read(bytes, file: "x")
    guard case .texts(let texts) = reading.data.variables[1].values else { return }
    #expect(texts[3] == "naïve 3")
    #expect(texts[4] == "naïve 40")
    #expect(reading.findings.map(\.code) == ["spss.not-in-encoding"])
    #expect(reading.findings[0].message.contains("the first value is of Q2, case 5"))
  }

  @Test("in a character set that nobody knows is read as Windows-1252, with a warning")
  func unknownCharacterSet() throws {
    // Code page 65001 of the record of machine integers.
    let bytes = Example.replacing(
      [0xe9, 0xfd, 0, 0], with: [0x0f, 0x27, 0, 0], in: try Example.small(cases: 2))
    let reading = try StatisticsData.read(bytes, file: "x")
    #expect(reading.data.variables[1].values == .texts(["naÃ¯ve 0", "naÃ¯ve 1"]))
    #expect(reading.findings.map(\.code) == ["spss.not-in-encoding"])
  }

  @Test("that is larger than a survey can be is given up")
  func limits() throws {
    let bytes = try Example.everything.systemFile(named: "x")
    let cases: [(StatisticsLimits, String?)] = [
      (.standard, nil), (StatisticsLimits(variables: 5), "spss.too-large"),
      (StatisticsLimits(values: 17), "spss.too-large"), (StatisticsLimits(values: 18), nil),
      (StatisticsLimits(valueLabels: 3), "spss.too-large"),
      (StatisticsLimits(textBytes: 1000), "spss.too-large"),
    ]
    for (limits, code) in cases {
      #expect(
        Example.code { _ = try StatisticsData.read(bytes, file: "x", limits: limits) } == code)
    }
  }

  @Test("never ends the process: bytes are changed at random")
  func mutations() throws {
    let files = [try Example.small(cases: 9), try Example.everything.systemFile(named: "x")]
    var state: UInt64 = 20_180_131
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var outcomes: Set<String> = []
    for round in 0..<3000 {
      var bytes = files[round % 2]
      for _ in 0...random(below: 4) {
        let index = random(below: random(below: 3) == 0 ? bytes.count : min(1200, bytes.count))
        bytes[index] = [0, 1, 127, 128, 255, UInt8(random(below: 256))][random(below: 6)]
      }
      outcomes.insert(Example.code { _ = try StatisticsData.read(bytes, file: "x") } ?? "read")
    }
    #expect(outcomes.isSuperset(of: ["read", "spss.damaged", "spss.truncated"]))
  }
}
