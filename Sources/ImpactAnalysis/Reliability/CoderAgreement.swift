public import Evidence
public import Statistics

/// How far coders agree on one theme, or on all.
public struct CoderAgreement: Hashable, Sendable {
  /// What the figures are about.
  public enum Scope: Hashable, Sendable {
    /// One theme.
    case theme(String)
    /// All decisions on all themes as one question: the micro average.
    case pooled
    /// The mean of the themes: the macro average.
    case mean
    /// The direction, where all coders who were asked found the same theme.
    case direction
  }

  /// What may be said of a theme.
  public enum Reading: Hashable, Sendable {
    /// Krippendorff's α says so.
    case band(ReliabilityBand)
    /// Fewer than `ReliabilityBand.fewestPositives` units speak of the theme, as any coder sees it.
    case tooFew
    /// There is no α.
    case unknown

    /// Whether figures of the theme must not be reported.
    public var forbids: Bool { self == .band(.notReportable) }
    /// Whether conclusions from the theme are tentative.
    public var isTentative: Bool { self == .band(.tentative) }
    /// Whether the theme may be reported as it is.
    public var isReportable: Bool { self == .band(.reportable) }
  }

  public let scope: Scope
  /// The coders compared; the first is the reference of precision, recall and F1.
  public let coders: [String]
  /// How many units two or more of them coded.
  public let units: Int
  /// How many of these units each coder marked.
  public let positives: [Int]
  /// How many of these units any of them marked.
  public let marked: Int
  public let percent: Reported<Estimate>
  public let kappa: Reported<Estimate>
  public let alpha: Reported<Estimate>
  public let ac1: Reported<Estimate>
  public let precision: Reported<Estimate>
  public let recall: Reported<Estimate>
  public let f1: Reported<Estimate>
  /// How many units must be double-coded for the precision wanted.
  public let needed: Reported<Int>

  /// How many more units must be double-coded, or `nil` where that cannot be said.
  public var more: Int? { needed.value.map { max($0 - units, 0) } }

  /// What may be said of the theme.
  public var reading: Reading {
    if marked < ReliabilityBand.fewestPositives { return .tooFew }
    return alpha.value.map { .band(ReliabilityBand(alpha: $0.value)) } ?? .unknown
  }
}

extension CodingComparison {
  /// How agreement is computed.
  public struct Settings: Hashable, Sendable {
    /// The confidence level of the intervals, 0 < `level` < 1.
    public var level: Double
    /// How far κ's lower bound may lie below κ, for the number of units to be double-coded.
    public var halfWidth: Double
    /// How units are drawn again.
    public var resampling: UnitResampling

    public init(
      level: Double = 0.95, halfWidth: Double = 0.1,
      resampling: UnitResampling = UnitResampling()
    ) {
      self.level = level
      self.halfWidth = halfWidth
      self.resampling = resampling
    }
  }

  /// The agreement of coders on each theme.
  ///
  /// - Parameters:
  ///   - coders: Two or more of the coders; of two, the first is the reference.
  ///   - settings: How it is computed.
  /// - Returns: The themes in their order.
  public func agreementByTheme(
    of coders: [String], _ settings: Settings
  ) -> [CoderAgreement] {
    themes.map { agreement(.theme($0), coders, decisions($0, by: coders), settings) }
  }

  /// The agreement of coders on all themes together, on average, and on directions.
  ///
  /// - Parameters:
  ///   - coders: Two or more of the coders; of two, the first is the reference.
  ///   - settings: How it is computed.
  /// - Returns: The pooled and the mean figures, and that of directions where any was given.
  public func overallAgreement(
    of coders: [String], _ settings: Settings
  ) -> [CoderAgreement] {
    let questions = themes.map { decisions($0, by: coders) }
    let overall = [
      agreement(.pooled, coders, .pooled(questions), settings),
      mean(coders, questions, settings),
    ]
    return directionNames(of: coders).isEmpty
      ? overall
      : overall + [agreement(.direction, coders, directionCodes(of: coders), settings)]
  }

  private func agreement(
    _ scope: CoderAgreement.Scope, _ coders: [String], _ units: CodedUnits, _ settings: Settings
  ) -> CoderAgreement {
    let level = settings.level
    let resampling = settings.resampling
    let isOfThemes = scope != .direction
    let kappa = CohenKappa.estimate(units, level: level, resampling: resampling)
    let alpha = KrippendorffAlpha.estimate(units, level: level, resampling: resampling)
    let compared = units.codes.filter { $0.count { $0 != nil } > 1 }
    let given = compared.joined().count { $0 != nil }
    let yes = compared.joined().count { $0 == 1 }
    let absent: Reported<Estimate> = .notEstimable(reason: "it is of yes and no")
    let expected = coders.count == 2 ? kappa.value?.value : alpha.value?.value
    return CoderAgreement(
      scope: scope, coders: coders,
      units: Set(
        zip(units.codes, units.clusters).filter { $0.0.count { $0 != nil } > 1 }.map(\.1)
      ).count,
      positives: isOfThemes
        ? coders.indices.map { coder in compared.count { $0[coder] == 1 } } : [],
      marked: isOfThemes ? compared.count { $0.contains(1) } : compared.count,
      percent: PercentAgreement.estimate(units, level: level, resampling: resampling),
      kappa: kappa, alpha: alpha,
      ac1: GwetAC1.estimate(units, level: level, resampling: resampling),
      precision: isOfThemes
        ? ReferenceAccuracy.precision(units, level: level, resampling: resampling) : absent,
      recall: isOfThemes
        ? ReferenceAccuracy.recall(units, level: level, resampling: resampling) : absent,
      f1: isOfThemes
        ? ReferenceAccuracy.f1(units, level: level, resampling: resampling) : absent,
      needed: needed(
        scope, expected, prevalence: given > 0 ? Double(yes) / Double(given) : 0, coders.count,
        settings))
  }

  private func needed(
    _ scope: CoderAgreement.Scope, _ kappa: Double?, prevalence: Double, _ coders: Int,
    _ settings: Settings
  ) -> Reported<Int> {
    guard case .theme = scope else { return .notEstimable(reason: "it is asked theme by theme") }
    guard let kappa else { return .notEstimable(reason: "no κ is known to plan with") }
    return DoubleCoding.units(
      kappa: kappa, lowerBound: kappa - settings.halfWidth, prevalence: prevalence,
      coders: coders, level: settings.level)
  }

  private func mean(
    _ coders: [String], _ questions: [CodedUnits], _ settings: Settings
  ) -> CoderAgreement {
    func mean(_ coefficient: AgreementCoefficient) -> Reported<Estimate> {
      let isOfTwo: Set<AgreementCoefficient> = [.cohenKappa, .precision, .recall, .f1]
      guard coders.count == 2 || !isOfTwo.contains(coefficient) else {
        return .notEstimable(reason: "it compares two coders")
      }
      return MacroAgreement.mean(
        of: coefficient, questions, level: settings.level, resampling: settings.resampling)
    }
    let compared = questions.flatMap(\.codes).filter { $0.count { $0 != nil } > 1 }
    return CoderAgreement(
      scope: .mean, coders: coders,
      units: units.count { unit in
        themes.contains { theme in
          answers(theme, in: unit, by: coders).count { $0 != nil } > 1
        }
      },
      positives: coders.indices.map { coder in compared.count { $0[coder] == 1 } },
      marked: compared.count { $0.contains(1) },
      percent: mean(.percentAgreement), kappa: mean(.cohenKappa),
      alpha: mean(.krippendorffAlpha), ac1: mean(.gwetAC1), precision: mean(.precision),
      recall: mean(.recall), f1: mean(.f1),
      needed: .notEstimable(reason: "it is asked theme by theme"))
  }

  /// The directions of the themes that all coders who were asked found in a unit.
  private func directionCodes(of coders: [String]) -> CodedUnits {
    let names = directionNames(of: coders)
    return .pooled(
      themes.map { theme in
        CodedUnits(
          unitsOfAny.map { unit in
            let asked = answers(theme, in: unit, by: coders)
            guard !asked.contains(false) else { return coders.map { _ in nil } }
            return coders.map { coder in
              reading(unit, by: coder)?.themes[theme].flatMap(names.firstIndex(of:))
            }
          }, categories: max(names.count, 2))
      })
  }

  /// The directions that coders gave, in alphabetical order.
  func directionNames(of coders: [String]) -> [String] {
    Set(
      unitsOfAny.flatMap { unit in
        coders.compactMap { reading(unit, by: $0) }.flatMap { $0.themes.values }
      }
    ).filter { !$0.isEmpty }.sorted()
  }
}
