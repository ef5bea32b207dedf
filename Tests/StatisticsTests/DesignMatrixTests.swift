import Evidence
import Testing

@testable import Statistics

@Suite("Design matrices and what cannot be fitted")
struct DesignMatrixTests {
  static let cohort = Predictor(
    "cohort", levels: [0, 0, 2, 2, 3, 3], names: ["2021", "2022", "2023", "2024"])
  static let age = Predictor("age", numbers: [1, 2, 3, 5, 8, 13])

  @Test("Levels take a column each but the reference and those without rows")
  func coding() throws {
    let design = try #require(
      DesignMatrix.of([Self.cohort, Self.age], interactions: [["cohort", "age"]], rowCount: 6)
        .value)
    #expect(
      design.columnNames == [
        "(intercept)", "cohort: 2023", "cohort: 2024", "age", "cohort: 2023 × age",
        "cohort: 2024 × age",
      ])
    #expect(design.emptyLevels == ["cohort: 2022"] && design.collinear.isEmpty)
    #expect(design.terms.map(\.name) == ["cohort", "age", "cohort × age"])
    #expect(design.terms.map(\.columns) == [1..<3, 3..<4, 4..<6])
    #expect(design.entries(ofRow: 3) == [1, 1, 0, 5, 5, 0])
  }

  @Test("A column that follows from earlier ones is left out and named")
  func collinearity() throws {
    let double = Predictor("double", numbers: [1, 2, 3, 5, 8, 13].map { 3 * $0 - 7 })
    let late = Predictor("late", levels: [0, 0, 0, 0, 1, 1], names: ["no", "yes"])
    let design = try #require(
      DesignMatrix.of([Self.cohort, late, Self.age, double], rowCount: 6).value)
    #expect(design.collinear == ["late: yes", "double"])
    #expect(design.columnNames == ["(intercept)", "cohort: 2023", "cohort: 2024", "age"])
    #expect(design.terms.map(\.columns) == [1..<3, 3..<3, 3..<4, 4..<4])
    let fit = LinearRegression.fit(
      [1, 3, 2, 5, 4, 6], on: design, errors: .classical, level: 0.95
    ).value
    #expect(fit?.collinear == ["late: yes", "double"] && fit?.coefficients.count == 4)
  }

  /// Predictors, the number of rows, and a part of the reason why they make no design.
  static let refused: [([Predictor], Int, String)] = [
    ([age], 5, "different numbers of rows"),
    ([Predictor("x", numbers: [1, .nan])], 2, "missing or infinite"),
    ([Predictor("x", levels: [0, 2], names: ["a", "b"])], 2, "level of x is missing"),
    ([Predictor("x", levels: [1, 1], names: ["a", "b"])], 2, "no row has a"),
    ([Predictor("x", numbers: [1])], 1, "more columns (2) than rows (1)"),
    ([Predictor("x", numbers: [1e200, -1e200, 0])], 3, "too extreme"),
    ([age, age], 6, "same name"), ([], 0, "more columns (1) than rows (0)"),
  ]

  @Test("What makes no design is refused with the reason", arguments: refused)
  func refusals(predictors: [Predictor], rows: Int, reason: String) {
    let design = DesignMatrix.of(predictors, rowCount: rows)
    guard case .notEstimable(let given) = design else {
      Issue.record("\(design)")
      return
    }
    #expect(given.contains(reason))
  }

  @Test("Outcomes that a linear model cannot be fitted to")
  func outcomes() throws {
    let design = try #require(DesignMatrix.of([Self.age], rowCount: 6).value)
    func fit(
      _ outcome: [Double], _ errors: LinearRegression.Errors = .classical, level: Double = 0.95
    ) -> Reported<LinearRegression> {
      LinearRegression.fit(outcome, on: design, errors: errors, level: level)
    }
    let varied: [Double] = [2, 1, 4, 3, 6, 5]
    for hostile: [Double] in [[], [1, 2], [1, 2, 3, 4, 5, .nan], [1, 2, 3, 4, 5, .infinity]] {
      #expect(fit(hostile).isMissing)
    }
    #expect(fit(varied, level: 1).isMissing)
    #expect(fit(varied, .clustered([1, 1, 1, 1, 1, 1], .cr2)).isMissing)
    #expect(fit(varied, .clustered([1, 2], .cr0)).isMissing)
    let small = try #require(DesignMatrix.of([Self.age], rowCount: 6).value)
    #expect(small.rowCount == 6)
    let square = try #require(
      DesignMatrix.of([Predictor("x", numbers: [1, 2])], rowCount: 2).value)
    #expect(LinearRegression.fit([1, 2], on: square, errors: .classical, level: 0.9).isMissing)

    let constant = try #require(fit([4, 4, 4, 4, 4, 4]).value)
    #expect(abs(constant.coefficients[0].estimate.value - 4) < 1e-14)
    #expect(constant.coefficients.allSatisfy { $0.estimate.interval == nil && $0.test.isMissing })
    #expect(constant.rSquared.isMissing && constant.fTest.isMissing)
    let exact = try #require(fit([3, 5, 7, 11, 17, 27]).value)
    #expect(abs(exact.coefficients[1].estimate.value - 2) < 1e-13 && exact.residualDeviation == 0)
    #expect(exact.rSquared.value?.value == 1 && exact.fTest.isMissing)

    // A row that a column is for alone has the leverage 1.
    let lone = Predictor("lone", levels: [0, 0, 0, 0, 0, 1], names: ["no", "yes"])
    let determined = try #require(DesignMatrix.of([lone], rowCount: 6).value)
    #expect(LinearRegression.fit(varied, on: determined, errors: .hc3, level: 0.95).isMissing)
    #expect(
      LinearRegression.fit(
        varied, on: determined, errors: .clustered([1, 1, 2, 2, 3, 3], .cr2), level: 0.95
      ).value != nil)
  }

  @Test("Shifting, rescaling and reordering change what they must and nothing else")
  func invariance() throws {
    let stored = try ExpectedModels.stored.get()
    let post = stored.data.post
    let order = post.indices.sorted { post[$0] < post[$1] }
    func fit(_ outcome: [Double], _ rows: [Int], scale: Double) throws -> LinearRegression {
      let design = try #require(
        DesignMatrix.of(
          [
            Predictor(
              "cohort", levels: rows.map { stored.data.cohort[$0] }, names: ["a", "b", "c"]),
            Predictor("pre", numbers: rows.map { stored.data.pre[$0] * scale + 1000 }),
          ], rowCount: rows.count
        ).value)
      return try #require(
        LinearRegression.fit(
          rows.map { outcome[$0] }, on: design,
          errors: .clustered(rows.map { stored.data.school[$0] }, .cr2), level: 0.95
        ).value)
    }
    let plain = try fit(post, Array(post.indices), scale: 1)
    let moved = try fit(post.map { 5 * $0 - 3 }, order, scale: 100)
    for (index, factor) in [(1, 5), (2, 5), (3, 0.05)] {
      let before = plain.coefficients[index]
      let after = moved.coefficients[index]
      expectClose(after.estimate.value, before.estimate.value * factor, within: 1e-9)
      expectClose(
        after.standardError, try #require(before.standardError) * factor, within: 1e-9)
      expectClose(
        after.test.value?.degreesOfFreedom.first,
        try #require(before.test.value?.degreesOfFreedom.first), within: 1e-8)
    }
  }
}
