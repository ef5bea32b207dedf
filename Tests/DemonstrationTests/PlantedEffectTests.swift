import Demonstration
import Testing

@Suite("What is planted")
struct PlantedEffectTests {
  private func organisation(_ cohort: String) throws -> [String: [Int]] {
    var values: [String: [Int]] = [:]
    for row in try Demo.rows("end-of-course-\(cohort)") {
      if let value = Demo.agreement(row[3]) { values[Demo.area(row[2]), default: []].append(value) }
    }
    return values
  }

  @Test("At Ilminster, Cohort 8 rates the organisation of the course about .6 lower")
  func trueDecline() throws {
    let latest = try organisation("2017-18")
    let before = try organisation("2016-17")
    let others = latest.filter { $0.key != "ilminster" }.flatMap(\.value)
    let ilminster = try #require(latest["ilminster"])
    #expect(abs(Demo.mean(ilminster) - Demo.mean(others) + 0.6) < 0.25)
    #expect(Demo.mean(ilminster) - Demo.mean(try #require(before["ilminster"])) < -0.4)
    for (area, values) in latest where area != "ilminster" {
      #expect(abs(Demo.mean(values) - Demo.mean(others)) < 0.4, "\(area)")
    }
  }

  @Test("There, about 15 in a hundred more comments name workload as a barrier")
  func workload() throws {
    let rows = try Demo.rows("end-of-course-2017-18")
    var counts: [Bool: (all: Int, barrier: Int)] = [true: (0, 0), false: (0, 0)]
    for comment in Demo.truth where comment.id.hasPrefix("end-of-course-2017-18:") {
      let parts = comment.id.split(separator: ":")
      let record = try #require(Int(parts[1]))
      let isThere = Demo.area(rows[record - 1][2]) == "ilminster"
      let isBarrier = comment.themes.contains { $0.theme == "workload" && $0.direction == .barrier }
      counts[isThere]?.all += 1
      counts[isThere]?.barrier += isBarrier ? 1 : 0
    }
    let there = try #require(counts[true])
    let elsewhere = try #require(counts[false])
    let difference =
      Demo.share(there.barrier, of: there.all) - Demo.share(elsewhere.barrier, of: elsewhere.all)
    #expect(abs(difference - 0.15) < 0.1)
  }

  @Test("Nine headteachers of Cohort 7 at Dorchester look bad")
  func falseDecline() throws {
    let rows = try Demo.rows("headteachers-2016-17")
    let there = rows.filter { Demo.area($0[7]) == "dorchester" }
    #expect(there.count == 9)
    func agreeing(_ rows: [[String]]) -> Double {
      let values = rows.flatMap { row in (10...20).compactMap { Demo.agreement(row[$0]) } }
      return Demo.share(values.count { $0 >= 4 }, of: values.count)
    }
    let others = rows.filter { Demo.area($0[7]) != "dorchester" }
    #expect(agreeing(others) - agreeing(there) > 0.12)
    // Yet on no item do they all disagree: nine people cannot show much.
    for column in 10...20 {
      let values = there.compactMap { Demo.agreement($0[column]) }
      #expect(values.count { $0 >= 4 } > 1)
    }
  }

  @Test("One headteacher answers for three SENCOs, one SENCO enrols twice, one head is the SENCO")
  func people() throws {
    let heads = try Demo.rows("headteachers-2017-18")
    let shared = heads.filter { $0[25] == "R2999" }
    #expect(Set(shared.map { $0[5] }).count == 3)
    #expect(heads.contains { $0[9].hasPrefix("Yes") })
    let registry = try Demo.rows("registry")
    let codes = Dictionary(grouping: registry) { $0[0] }
    #expect(
      codes.values.filter { $0.count > 1 }.map { $0.map { $0[7] } } == [
        ["Interrupted", "Award gained"]
      ])
    let withdrawn = Set(registry.filter { $0[7] == "Withdrawn" }.map { $0[0] })
    #expect(heads.contains { withdrawn.contains($0[5]) })
  }
}
