import Diagnostics

/// What is wrong with the cells of a sheet: however many cells, one finding for each kind.
struct CellFindings {
  /// What can be wrong with a cell.
  enum Flaw: Int, CaseIterable {
    case beyondPrecision, uncachedFormula, uncalculatedFormula, error, imaginaryDay,
      outsideCalendar, notANumber
    case notADate, full, missingText, repeated
  }

  /// So many cells are named; the rest are counted.
  private static let shown = 10

  private var counts: [Flaw: Int] = [:]
  private var places: [Flaw: [(column: Int, row: Int)]] = [:]

  mutating func add(_ flaw: Flaw, column: Int, row: Int) {
    let count = counts[flaw, default: 0] + 1
    counts[flaw] = count
    if count <= Self.shown { places[flaw, default: []].append((column, row)) }
  }

  /// One finding for each kind of flaw, at the first cell that has it.
  func findings(file: String, sheet: String) -> [Diagnostic] {
    Flaw.allCases.compactMap { flaw in
      guard let count = counts[flaw], let places = places[flaw], let first = places.first else {
        return nil
      }
      let names = places.map { Place.cellName(column: $0.column, row: $0.row) }
      var list = ""
      if count > 1 {
        list = ": \(names.joined(separator: ", "))"
        if count > names.count { list += " and \(count - names.count) more" }
      }
      let place = Place(
        file: file, line: first.row, column: first.column, cell: names[0], sheet: sheet)
      return flaw.finding(count == 1 ? "one cell" : "\(count) cells", count: count, list, at: place)
    }
  }
}

extension CellFindings.Flaw {
  fileprivate func finding(
    _ cells: String, count: Int, _ list: String, at place: Place
  ) -> Diagnostic {
    let isOne = count == 1
    let has = isOne ? "has" : "have"
    let holds = isOne ? "holds" : "hold"
    let (code, message, fix): (String, String, String) =
      switch self {
      case .beyondPrecision:
        (
          "sheet.long-number",
          "\(cells) \(holds) a number above 2^53, of which a spreadsheet keeps only 15 digits",
          "if these are identifiers, format the column as text where they are from, and export again"
        )
      case .uncachedFormula:
        (
          "sheet.uncached-formula", "\(cells) \(has) a formula whose result the file does not hold",
          "open the file in a spreadsheet program, save it, and read it again"
        )
      case .uncalculatedFormula:
        (
          "sheet.uncalculated-formula",
          "\(cells) \(has) a formula whose result may be a stand-in: the file asks that everything be "
            + "calculated when it is opened",
          "open the file in a spreadsheet program, save it, and read it again"
        )
      case .error:
        (
          "sheet.error-value", "\(cells) \(isOne ? "shows" : "show") an error of the spreadsheet",
          "correct the formula, or say in the plan what the value means"
        )
      case .imaginaryDay:
        (
          "sheet.imaginary-day",
          "\(cells) \(holds) a day that does not exist, 1900-02-29 or 1900-01-00, as the spreadsheet "
            + "shows it", "correct the date where it is from"
        )
      case .outsideCalendar:
        (
          "sheet.date-out-of-range",
          "\(cells) \(isOne ? "is" : "are") formatted as a date but \(holds) a number outside the "
            + "calendar", "look at the cell; the number is kept"
        )
      case .notANumber:
        (
          "sheet.not-a-number", "\(cells) should hold a number and \(holds) none",
          "look at the cell; what it holds is kept as text"
        )
      case .notADate:
        (
          "sheet.not-a-date", "\(cells) should hold a date or a time and \(holds) none",
          "look at the cell; what it holds is kept as text"
        )
      case .full:
        (
          "sheet.full-cell",
          "\(cells) \(has) exactly 32,767 characters, the most that a cell can have",
          "the answer was probably cut: take it from the survey itself"
        )
      case .missingText:
        (
          "sheet.missing-text",
          "\(cells) \(isOne ? "refers" : "refer") to a text that the file lacks",
          "the file is damaged: download it again, or save it again in the program it is from"
        )
      case .repeated:
        (
          "sheet.repeated-cell", "\(cells) \(isOne ? "stands" : "stand") in the file twice",
          "the file is damaged: save it again in the program it is from; the last one is kept"
        )
      }
    let severity: Diagnostic.Severity = self == .missingText ? .error : .warning
    return Diagnostic(severity, code: code, message + list, at: place, fix: fix)
  }
}
