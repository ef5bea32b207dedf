import TableAnalysis
import Testing

@Suite("Columns of which the questionnaire says what they hold")
struct DeclaredMeasureTests {
  private static let scale = DeclaredMeasure(
    .ordinal,
    levels: ["poor", "fair", "good", "superb"].enumerated().map {
      Level(name: $0.element, text: "\($0.offset)", score: Double($0.offset))
    }, isOrdered: true, favourable: ["2", "3"], because: "a scale of the plan")

  private static func column(_ texts: [String], _ declared: DeclaredMeasure?) -> Column {
    let different = texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return Column(
      name: "x",
      values: different.map {
        Column.Value(text: $0, number: Double($0), missing: $0.isEmpty ? .empty : nil)
      }, rows: texts.map { Int32(different.firstIndex(of: $0) ?? 0) }, declared: declared)
  }

  @Test("A scale keeps levels that nobody chose, and a code that is none of them is no answer")
  func scale() throws {
    let measured = try MeasuredColumn(Self.column(["3", "1", "", "7", "1"], Self.scale))
    #expect(measured.measure == .ordinal && measured.because == "a scale of the plan")
    #expect(measured.levels.map(\.name) == ["poor", "fair", "good", "superb"])
    #expect((0..<5).map { measured.score(row: $0) } == [3, 1, nil, nil, 1])
    #expect((0..<5).map { measured.missing(row: $0) } == [nil, nil, .empty, .notANumber, nil])
  }

  @Test("What the user says goes before what the questionnaire says")
  func asked() throws {
    let column = Self.column(["3", "1", "", "7", "1"], Self.scale)
    let measured = try MeasuredColumn(column, as: .continuous)
    #expect(measured.because == "as asked for" && measured.score(row: 3) == 7)
    #expect(try MeasuredColumn(column, as: .ordinal).levels.count == 4)
  }

  @Test("Amounts are amounts, however few they are")
  func amounts() throws {
    let declared = DeclaredMeasure(.continuous, because: "a mean")
    let measured = try MeasuredColumn(Self.column(["1", "2", "3", "1"], declared))
    #expect(measured.measure == .continuous && measured.levels.isEmpty)
    #expect((0..<4).map { measured.score(row: $0) } == [1, 2, 3, 1])
  }

  @Test("Groups stand in the questionnaire's order, those without a row left out")
  func grouping() throws {
    let groups = try Grouping(Self.column(["3", "0", "3", "1", ""], Self.scale), reference: "fair")
    #expect(groups.levels.map(\.name) == ["poor", "fair", "superb"])
    #expect((0..<5).map { groups.place(row: $0) } == [2, 0, 2, 1, nil])
    #expect(groups.isOrdered && groups.reference == 1)
  }

  @Test("Fewer rows keep what is known of the column")
  func rows() throws {
    let column = Self.column(["3", "1", "2"], Self.scale).rows([0, 2])
    #expect(try MeasuredColumn(column).levels.count == 4)
  }
}
