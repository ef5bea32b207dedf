public import Diagnostics
public import Formats
public import TextCoding

/// A format in which other programs keep codebooks and dictionaries.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// REFI-QDA codebook exchange: NVivo, MAXQDA, ATLAS.ti, QualCoder and others.
  case qdc
  /// LIWC 2007 to 2015.
  case liwc
  /// LIWC-22.
  case dicx
  /// WordStat.
  case wordstat
  /// The R package quanteda.
  case quanteda
  /// A table that holds all of a codebook.
  case csv

  /// The format of a file, by what is in it and by the ending of its name; `nil` where neither tells.
  ///
  /// - Parameter file: The file.
  /// - Returns: The format.
  public static func detected(in file: InputFile) -> ExchangeFormat? {
    guard let lines = try? TextLines(file),
      let first = lines.first(where: { !$0.trimmedOfSpace.isEmpty })?.trimmedOfSpace
    else { return nil }
    if first.hasPrefix("<") { return .qdc }
    if first == "%" { return .liwc }
    if first.hasPrefix(LIWCTable.heading) { return .dicx }
    switch file.path.split(separator: ".").last?.lowercased() {
    case "cat": return .wordstat
    case "yml", "yaml": return .quanteda
    case "csv", "tsv": return .csv
    case "dicx": return .dicx
    default: return nil
    }
  }

  /// A codebook in this format.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - file: Its file, for messages.
  ///   - origin: The program that writes it, for formats that say so.
  /// - Returns: The file, and a warning for each kind of thing that the format cannot hold.
  /// - Throws: `export.no-themes`, a `Diagnostic`, where there is nothing to write.
  public func exported(
    _ codebook: WrittenCodebook, file: String, origin: String
  ) throws(Diagnostic) -> ExportedCodebook {
    guard !codebook.themes.isEmpty else {
      throw Diagnostic(
        code: "export.no-themes", "the codebook has no theme", at: Place(file: file))
    }
    switch self {
    case .qdc:
      let (bytes, replacedCount) = REFICodebook(codebook, origin: origin).file
      var losses = Losses()
      losses.count(.characters, replacedCount)
      return ExportedCodebook(
        bytes: bytes,
        findings: REFICodebook.losses(of: codebook, file: file)
          + losses.findings(format: "REFI-QDA", at: Place(file: file)))
    case .liwc: return LIWCDictionary.exported(codebook, file: file)
    case .dicx: return LIWCTable.exported(codebook, file: file)
    case .wordstat: return WordStatDictionary.exported(codebook, file: file)
    case .quanteda: return QuantedaDictionary.exported(codebook, file: file)
    case .csv:
      let writer = DelimitedWriter(neutralisesFormulas: false)
      return ExportedCodebook(bytes: writer.bytes(CodebookTable.rows(of: codebook)), findings: [])
    }
  }

  /// Reads a file of this format as a codebook.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - words: A codebook whose cues, word lists and known words are taken in, since only this
  ///     program's own table has any; `nil` for none.
  /// - Returns: The codebook, and what was lost or made up. An error among it says that all was lost,
  ///   and the warnings before it say why.
  /// - Throws: A `Diagnostic` where the file cannot be read.
  public func imported(
    _ file: InputFile, taking words: WrittenCodebook?
  ) throws(Diagnostic) -> ImportedCodebook {
    var imported: ImportedCodebook
    switch self {
    case .qdc:
      let (codebook, findings) = try REFICodebook.reading(file)
      let (written, losses) = codebook.written(file: file.path)
      imported = ImportedCodebook(codebook: written, findings: findings + losses)
    case .liwc: imported = try LIWCDictionary.imported(file)
    case .dicx: imported = try LIWCTable.imported(file)
    case .wordstat: imported = try WordStatDictionary.imported(file)
    case .quanteda: imported = try QuantedaDictionary.imported(file)
    case .csv:
      var reader = try CodebookTableReader(file)
      let (whole, isWhole) = try reader.read()
      guard !isWhole else { return whole }
      imported = whole
    }
    guard let words, !imported.codebook.themes.isEmpty else { return imported }
    if imported.codebook.cues.isEmpty { imported.codebook.cues = words.cues }
    if imported.codebook.words.isEmpty { imported.codebook.words = words.words }
    if imported.codebook.knownWords.isEmpty { imported.codebook.knownWords = words.knownWords }
    imported.findings.append(
      Diagnostic(
        .warning, code: "import.cues",
        "the file has no cues by which directions are told: those of the standard codebook are taken",
        at: Place(file: file.path), fix: "adapt them to your texts, or import without them"))
    return imported
  }
}
