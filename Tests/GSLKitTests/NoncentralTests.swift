import GSLKit
import Testing

/// A place, parameters, and both tails there.
struct Tails: Sendable {
  let x: Double
  let degrees: [Double]
  let noncentrality: Double
  let lower: Double
  let upper: Double

  init(
    _ x: Double, _ degrees: [Double], _ noncentrality: Double, _ lower: Double, _ upper: Double
  ) {
    self.x = x
    self.degrees = degrees
    self.noncentrality = noncentrality
    self.lower = lower
    self.upper = upper
  }
}

/// Both tails of a distribution by 60-digit arithmetic (mpmath 1.3), the sums of the same mixtures.
@Suite("The non-central χ² and F distributions")
struct NoncentralTests {
  static let chiSquareTails = [
    Tails(3, [1], 2, 0.62386894927820973, 0.37613105072179027),
    Tails(0.5, [1], 2, 0.22280263433113209, 0.77719736566886791),
    Tails(40, [3], 10, 0.99836726221074669, 0.001632737789253309),
    Tails(1, [3], 30, 5.4866063649145493e-7, 0.99999945133936351),
    Tails(12, [12], 0.5, 0.51490968888198041, 0.48509031111801959),
    Tails(100, [6], 60, 0.97559493752636105, 0.02440506247363895),
    Tails(300, [6], 60, 1.0, 3.8279506460339624e-21),
    Tails(900, [4], 1000, 0.047313464638548046, 0.95268653536145195),
    Tails(1100, [20], 1000, 0.89437139488651403, 0.10562860511348597),
    Tails(9500, [7], 10000, 0.0051969259962354478, 0.99480307400376455),
    Tails(500, [1], 10000, 0, 1),
    Tails(0.001, [2], 1e-06, 0.00049987477095576065, 0.99950012522904424),
    Tails(60, [0.5], 3, 0.99999999938775804, 6.122419586775576e-10),
    Tails(1_000_200, [9], 1_000_000, 0.53823780752303152, 0.46176219247696848),
  ]

  static let fTails = [
    Tails(3, [1, 10], 2, 0.59897023647194621, 0.40102976352805379),
    Tails(0.1, [2, 5], 4, 0.014425125109063322, 0.98557487489093668),
    Tails(15.364799774712534, [5, 65], 40, 0.95461674896701731, 0.04538325103298269),
    Tails(4, [7, 1592], 28, 0.2849247966538578, 0.7150752033461422),
    Tails(1.5, [7, 1592], 28, 0.0027833950544835281, 0.99721660494551647),
    Tails(0.2, [3, 20], 60, 2.0329049458609055e-13, 0.99999999999979671),
    Tails(50, [3, 20], 60, 0.97778750798663822, 0.022212492013361783),
    Tails(2001, [8, 18000], 16000, 0.50066848854038869, 0.49933151145961131),
    Tails(150, [20, 3.5], 300, 0.97053735678545897, 0.029462643214541029),
    Tails(1.02, [7, 100_000], 50, 1.9687990813741816e-7, 0.99999980312009186),
    Tails(160, [7, 100_000], 1000, 0.95963137850280717, 0.040368621497192833),
    Tails(0.9, [100, 50], 5, 0.25467767944998702, 0.74532232055001298),
    Tails(3, [4, 1], 10, 0.31235980679275936, 0.68764019320724064),
    Tails(0.0001, [2, 30], 1e-05, 9.9994166922722218e-5, 0.99990000583307728),
    Tails(125, [8, 1_000_000], 1000, 0.45593572897920115, 0.54406427102079885),
  ]

  private func expectTails(
    _ actual: (Double, Double), _ lower: Double, _ upper: Double, _ label: String
  ) {
    #expect(abs(actual.0 - lower) <= 2e-11 * lower, "\(label): \(actual.0), not \(lower)")
    #expect(abs(actual.1 - upper) <= 2e-11 * upper, "\(label): \(actual.1), not \(upper)")
  }

  @Test("χ² agrees with 60-digit arithmetic in both tails", arguments: chiSquareTails)
  func chiSquare(row: Tails) throws {
    let distribution = try NoncentralChiSquareDistribution(degreesOfFreedom: row.degrees[0])
    expectTails(
      (
        try distribution.cumulative(row.x, noncentrality: row.noncentrality),
        try distribution.upperTail(row.x, noncentrality: row.noncentrality)
      ), row.lower, row.upper, "χ² \(row)")
  }

  @Test("F agrees with 60-digit arithmetic in both tails", arguments: fTails)
  func f(row: Tails) throws {
    let distribution = try NoncentralFDistribution(
      numerator: row.degrees[0], denominator: row.degrees[1])
    expectTails(
      (
        try distribution.cumulative(row.x, noncentrality: row.noncentrality),
        try distribution.upperTail(row.x, noncentrality: row.noncentrality)
      ), row.lower, row.upper, "F \(row)")
  }

  @Test("Without non-centrality they are the central ones; the ends have their limits")
  func limits() throws {
    let chiSquare = try NoncentralChiSquareDistribution(degreesOfFreedom: 3)
    let f = try NoncentralFDistribution(numerator: 3, denominator: 8)
    #expect(
      try chiSquare.cumulative(2, noncentrality: 0)
        == ChiSquareDistribution(degreesOfFreedom: 3).cumulative(2))
    #expect(
      try f.upperTail(2, noncentrality: 0)
        == FDistribution(numerator: 3, denominator: 8).upperTail(2))
    for noncentrality in [0, 1e-300, 4] {
      for (x, lower) in [(-1, 0), (0, 0), (1e300, 1), (1e308, 1), (Double.infinity, 1.0)] {
        #expect(try chiSquare.cumulative(x, noncentrality: noncentrality) == lower)
        #expect(try f.cumulative(x, noncentrality: noncentrality) == lower)
        #expect(try chiSquare.upperTail(x, noncentrality: noncentrality) == 1 - lower)
        #expect(try f.upperTail(x, noncentrality: noncentrality) == 1 - lower)
      }
    }
    #expect(try chiSquare.upperTail(10, noncentrality: 1e10) == 1)
    #expect(try chiSquare.upperTail(1e9, noncentrality: 10) == 0)
    #expect(try f.upperTail(1, noncentrality: 1e10) == 1)
    for hostile in [-1, .nan, .infinity, 1e300] {
      #expect(throws: GSLError.self) { try chiSquare.cumulative(1, noncentrality: hostile) }
      #expect(throws: GSLError.self) { try f.upperTail(1, noncentrality: hostile) }
    }
    #expect(throws: GSLError.self) { try f.cumulative(.nan, noncentrality: 1) }
    #expect(throws: GSLError.self) { try NoncentralFDistribution(numerator: 0, denominator: 1) }
    #expect(throws: GSLError.self) { try NoncentralChiSquareDistribution(degreesOfFreedom: -1) }
  }

  @Test("Both tails are 1 together, and the lower one falls with the non-centrality")
  func consistency() throws {
    let f = try NoncentralFDistribution(numerator: 7, denominator: 90)
    var last = 1.0
    for noncentrality in stride(from: 0.0, to: 60, by: 1.5) {
      let lower = try f.cumulative(3, noncentrality: noncentrality)
      #expect(abs(lower + (try f.upperTail(3, noncentrality: noncentrality)) - 1) < 1e-14)
      #expect(lower < last)
      last = lower
    }
  }
}
