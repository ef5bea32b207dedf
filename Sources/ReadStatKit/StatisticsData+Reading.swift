public import Diagnostics
internal import CReadStat

extension StatisticsData {
  /// Data, with what was seen while they were read.
  public struct Reading: Sendable {
    /// The data.
    public let data: StatisticsData
    /// The encoding that the file names, as `UTF-8` or `WINDOWS-1252`; or `nil`.
    public let encoding: String?
    /// What a person should look at; none holds the text of a value.
    public let findings: [Diagnostic]
  }

  /// Reads a statistics file from memory, whole or not at all.
  ///
  /// A text that is not in the encoding of its file does not stop the rest: it is read as UTF-8
  /// where it is that, else as Windows-1252, and a finding says so.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: The file's name in messages.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where the file is of another format, was cut, is damaged or too large.
  /// - Returns: The data.
  public static func read(
    _ bytes: [UInt8], file: String, limits: StatisticsLimits = .standard
  ) throws(Diagnostic) -> Reading {
    guard let format = StatisticsFormat(bytes) else {
      throw Diagnostic(
        code: "spss.not-spss", "the file is no SPSS file", at: Place(file: file),
        expected: "an SPSS file (.sav, .zsav or .por)")
    }
    let dictionary = format == .system ? SystemFileDictionary(bytes) : nil
    if let dictionary { try dictionary.check(against: limits, file: file) }
    var (session, error) = run(bytes, format, decoding: .converted, dictionary, limits)
    if ReadStatFailure.isAboutText(error), session.stop == nil, let dictionary {
      (session, error) = run(
        bytes, format, decoding: .stored(isUTF8: dictionary.isUTF8), dictionary, limits)
    }
    guard error == READSTAT_OK else {
      throw ReadStatFailure.diagnostic(
        error, file: file, session: session, declaredCases: dictionary?.caseCount)
    }
    var findings = session.findings(file: file, isUTF8: dictionary?.isUTF8 ?? false)
    if let dictionary, let stored = dictionary.storedCases(in: bytes) {
      let declared = dictionary.caseCount
      if declared == nil, !stored.endsWhole {
        throw ReadStatFailure.truncated(file: file, session: session, declaredCases: nil)
      }
      if let declared, stored.count > declared {
        findings.append(
          Diagnostic(
            .warning, code: "spss.more-cases",
            "the file says that it has \(declared) cases and holds \(stored.count)",
            at: Place(file: file), expected: "as many as it says; only these are read",
            fix: "export or download it again"))
      }
    }
    return Reading(
      data: StatisticsData(
        label: session.label, variables: session.variables,
        multipleResponseSets: dictionary?.multipleResponseSets(session.variables) ?? []),
      encoding: session.encoding, findings: findings)
  }

  private static func run(
    _ bytes: [UInt8], _ format: StatisticsFormat, decoding: ReadSession.Decoding,
    _ dictionary: SystemFileDictionary?, _ limits: StatisticsLimits
  ) -> (ReadSession, readstat_error_t) {
    bytes.withUnsafeBufferPointer { buffer in
      let session = ReadSession(buffer, decoding: decoding, limits: limits)
      let error =
        switch decoding {
        case .converted: session.run(format, encoding: nil, convertsText: true)
        case .stored(let isUTF8):
          session.run(
            format, encoding: isUTF8 ? "UTF-8" : "WINDOWS-1252", convertsText: false)
        }
      return (session, error)
    }
  }
}

extension SystemFileDictionary {
  /// Refuses what would need too much memory before the library has allocated any.
  fileprivate func check(
    against limits: StatisticsLimits, file: String
  ) throws(Diagnostic) {
    if segmentCount > limits.variables {
      throw ReadStatFailure.tooLarge(.tooManyVariables, file: file)
    }
    if valueLabelCount > limits.valueLabels {
      throw ReadStatFailure.tooLarge(.tooManyValueLabels, file: file)
    }
  }

  /// The multiple-response sets, with the variables' long names.
  fileprivate func multipleResponseSets(
    _ variables: [StatisticsVariable]
  ) -> [MultipleResponseSet] {
    func text(_ bytes: ArraySlice<UInt8>) -> String { StoredText.decoded(bytes).text }
    var names = Dictionary(variables.map { ($0.name.uppercased(), $0.name) }) { first, _ in first }
    for pair in longNames.split(separator: 0x09) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
      if parts.count == 2 { names[text(parts[0]).uppercased()] = text(parts[1]) }
    }
    return responseSetRecords.flatMap {
      MultipleResponseSet.sets(in: $0, names: names, text: text)
    }
  }
}

extension ReadSession {
  /// What a person should look at.
  fileprivate func findings(file: String, isUTF8: Bool) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if repairs.count > 0 {
      let first =
        repairs.first.map { "; the first value is of \($0.variable), case \($0.row)" } ?? ""
      findings.append(
        Diagnostic(
          .warning, code: "spss.not-in-encoding",
          "\(repairs.count) \(repairs.count > 1 ? "texts are" : "text is") read as Windows-1252, "
            + "because the file holds text that is not in the encoding that it names" + first,
          at: Place(file: file), expected: isUTF8 ? "UTF-8" : nil,
          fix: "look at accents, pound signs and quotation marks, or export the file in Unicode"))
    }
    if !cutLabels.isEmpty {
      findings.append(
        Diagnostic(
          .warning, code: "spss.label-cut",
          "\(cutLabels.count) \(cutLabels.count > 1 ? "labels are" : "label is") cut after 1,023 "
            + "bytes; the first is of \(cutLabels[0])",
          at: Place(file: file), fix: "look the question up in the questionnaire"))
    }
    return findings
  }
}
