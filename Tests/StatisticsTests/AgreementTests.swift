import Evidence
import Statistics
import TestSupport
import Testing

@Suite("Agreement and consistency")
struct AgreementTests {
  static let coders = [
    ("agr_diagnoses_12", "irr_diagnoses", "rater1", "rater2"),
    ("agr_anxiety_12", "irr_anxiety", "rater1", "rater2"),
    ("agr_vision", "irr_vision", "r.eye", "l.eye"),
  ]

  @Test(
    "κ agrees with R and statsmodels",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: coders)
  func kappa(job: String, data: String, first: String, second: String) throws {
    let table = try DataTable(data)
    let pairs = zip(try table.texts(first), try table.texts(second))
    let r = try Oracle("\(job).r")
    // The order of the data set's own categories, which text order would break: "4th Grade".
    let names = Set(pairs.flatMap { [$0, $1] }.compactMap { $0 }).sorted {
      (Double($0) ?? 0, $0) < (Double($1) ?? 0, $1)
    }
    var counts = names.map { _ in names.map { _ in 0 } }
    for (first, second) in pairs {
      if let row = names.firstIndex(where: { $0 == first }),
        let column = names.firstIndex(where: { $0 == second })
      {
        counts[row][column] += 1
      }
    }
    let kinds: [(CohenKappa.Weights, String)] = [
      (.unweighted, "unweighted"), (.linear, "linear"), (.quadratic, "quadratic"),
    ]
    for (weights, name) in kinds {
      let kappa = CohenKappa.estimate(counts, weights: weights, level: 0.95).value
      r.expect(kappa?.value, at: "cohen/\(name)/kappa")
      r.expect(kappa?.interval, at: "cohen/\(name)", within: 1e-8)
    }
  }

  static let scales = [
    ("rel_bfi_N", "bfi", ["N1", "N2", "N3", "N4", "N5"]),
    ("rel_bfi_A_unreversed", "bfi", ["A1", "A2", "A3", "A4", "A5"]),
    (
      "rel_attitude", "attitude",
      ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"]
    ),
  ]

  @Test(
    "α agrees with R and pingouin",
    .enabled(if: Oracle.isPresent, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: scales)
  func alpha(job: String, data: String, items: [String]) throws {
    let table = try DataTable(data)
    let columns = try items.map { try table.numbers($0) }
    let complete = columns[0].indices.filter { row in columns.allSatisfy { $0[row] != nil } }
    let alpha = CronbachAlpha.estimate(
      items: columns.map { column in complete.compactMap { column[$0] } }, level: 0.95
    ).value
    let r = try Oracle("\(job).r")
    r.expect(alpha?.value, at: "alpha_raw")
    r.expect(alpha?.interval, at: "feldt_ci", within: 1e-9)
  }

  @Test("Perfect agreement is 1 without an interval, agreement by chance is 0")
  func ends() {
    let perfect = CohenKappa.estimate([[4, 0], [0, 7]], level: 0.95).value
    #expect(perfect?.value == 1 && perfect?.interval == nil)
    expectClose(
      CohenKappa.estimate([[4, 2], [6, 3]], level: 0.95).value?.value, 0, within: 0)
    for weights in [CohenKappa.Weights.unweighted, .linear, .quadratic] {
      for constant in [[[37, 0], [3, 0]], [[37, 3], [0, 0]]] {
        let kappa = CohenKappa.estimate(constant, weights: weights, level: 0.95).value
        #expect(kappa?.value == 0 && kappa?.interval == nil, "\(constant)")
      }
    }
    let alike: [Double] = [1, 2, 3, 5]
    let alpha = CronbachAlpha.estimate(items: [alike, alike], level: 0.95).value
    #expect(alpha?.value == 1 && alpha?.interval == nil)
  }

  @Test("Tables and items that hold too little have a reason")
  func edges() {
    let tables: [[[Int]]] = [
      [], [[0]], [[3]], [[0, 0], [0, 0]], [[5, 0], [0, 0]], [[1, 2]], [[-1, 2], [1, 1]],
    ]
    for table in tables { #expect(CohenKappa.estimate(table, level: 0.95).isMissing, "\(table)") }
    let items: [[[Double]]] = [
      [], [[1, 2]], [[], []], [[1], [2]], [[1, 1], [2, 2]], [[1, 2], [2, 1]], [[1, 2], [1]],
      [[1, .nan], [1, 2]],
    ]
    for scale in items {
      #expect(CronbachAlpha.estimate(items: scale, level: 0.95).isMissing, "\(scale)")
    }
  }
}
