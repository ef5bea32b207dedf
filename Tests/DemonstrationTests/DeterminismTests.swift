import Demonstration
import Foundation
import TestSupport
import Testing

@testable import struct Demonstration.Day
@testable import enum Demonstration.NormalQuantile
@testable import struct Demonstration.RandomSource

@Suite("The demonstration is the same everywhere")
struct DeterminismTests {
  @Test("The same seed gives the same bytes, another seed others")
  func seeds() throws {
    #expect(try DemonstrationEvaluation(seed: 2018).files() == Demo.files)
    let others = try DemonstrationEvaluation(seed: 7).files()
    // Microsoft Forms puts the number of replies into the name: "(1-69)".
    func name(_ file: DemonstrationFile) -> Substring { file.path.prefix { $0 != "(" } }
    #expect(others.map(name) == Demo.files.map(name))
    for (file, other) in zip(Demo.files, others) {
      #expect(file.bytes != other.bytes, "\(file.path) does not depend on the seed")
    }
  }

  @Test("The committed demonstration is what the generator makes")
  func committed() throws {
    for file in Demo.files {
      let committed = try? Data(contentsOf: Repository.data.appending(path: file.path))
      #expect(committed == Data(file.bytes), "Data/\(file.path): senco-impact init --demo Data")
    }
    let exports = try FileManager.default.contentsOfDirectory(
      atPath: Repository.data.appending(path: "exports").path)
    let made = Demo.files.filter { $0.path.hasPrefix("exports/") }.map { $0.path.dropFirst(8) }
    #expect(Set(exports.map { $0[...] }) == Set(made))
    #expect(Demo.files.reduce(0) { $0 + $1.bytes.count } < 6_000_000)
  }

  /// The first outputs of xoshiro256** from the state 1, 2, 3, 4, as in the tests of the crate
  /// rand_xoshiro, which were made with the authors' C program.
  @Test("The generator is xoshiro256**")
  func generator() {
    var random = RandomSource(state: (1, 2, 3, 4))
    let published: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
    ]
    #expect(published.map { _ in random.next() } == published)
  }

  @Test(
    "Quantiles are those of the printed table",
    arguments: [(50, 0), (84, 0.99446), (90, 1.28155), (95, 1.64485), (99, 2.32635), (5, -1.64485)])
  func quantiles(percent: Int, point: Double) {
    #expect(NormalQuantile.point(below: percent) == point)
  }

  @Test("Days are written in four ways")
  func days() {
    let day = Day(2018, 7, 5)
    #expect(day.iso == "2018-07-05")
    #expect(day.british == "05/07/2018")
    #expect(day.american == "7/5/18")
    #expect(day.serial == "43286")
    #expect((Day(2016, 2, 28) + 1).iso == "2016-02-29")
    #expect((Day(2018, 2, 28) + 1).iso == "2018-03-01")
  }
}
