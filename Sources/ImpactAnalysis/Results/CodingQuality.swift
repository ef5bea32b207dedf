public import Evidence
import Statistics

/// How far the codebook's rules find what people find, and people what others do.
public struct CodingQuality: Hashable, Sendable {
  /// How many people have read comments that were drawn by chance.
  public let people: Int
  /// How many such comments somebody has read.
  public internal(set) var read: Reported<Int>
  /// How many such comments two people or more have read.
  public internal(set) var readTwice: Reported<Int>
  /// Whether the codebook was changed after the comments were drawn: where it was changed to find
  /// what people found in them, agreement on other comments is less.
  public let isCodebookNewer: Bool
  /// Theme by theme, in the order of the codebook.
  public internal(set) var themes: [ThemeReliability]

  /// The least Krippendorff's α of which anything is reported.
  public static var tentativeFrom: Double { ReliabilityBand.tentativeFrom }
  /// The least α that is reported without reserve.
  public static var reportableFrom: Double { ReliabilityBand.reportableFrom }
  /// The source of the two.
  public static var citation: Citation { ReliabilityBand.citation }
  /// The fewest comments that must hold a theme for anything to be said of it.
  public static var fewestPositives: Int { ReliabilityBand.fewestPositives }
  /// The fewest answers that people must have read for a share to be corrected by them.
  public static var fewestRead: Int { PrevalenceCorrection.fewestRead }
}

/// How far coders agree on one theme.
public struct ThemeReliability: Hashable, Sendable {
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// Krippendorff's α of the rules and of people together.
  public internal(set) var rulesAlpha: Reported<Estimate>
  /// The share of the comments that the rules marked in which people find the theme too.
  public internal(set) var precision: Reported<Estimate>
  /// The share of the comments in which people find the theme that the rules marked.
  public internal(set) var recall: Reported<Estimate>
  /// Krippendorff's α of people with each other, or why there is none.
  public internal(set) var peopleAlpha: Reported<Estimate>
  /// What may be said of the theme: the worse of the two agreements.
  public let reading: CoderAgreement.Reading
  /// How many of the comments read hold the theme.
  let marks: Marks

  /// How many of the comments read hold the theme, as the rules see it, as people do, and as either.
  struct Marks: Hashable, Sendable {
    let rules: Int
    let people: Int
    let either: Int
  }
}

/// A theme's share corrected for what the rules miss and find wrongly, by a sample that people read.
public struct ThemeCorrection: Hashable, Sendable {
  /// How many of this cohort's answers were drawn by chance and read by people.
  public internal(set) var read: Reported<Int>
  /// The share of answers that speak of the theme.
  public internal(set) var prevalence: Reported<Estimate>
  /// The same in the cohort before.
  public internal(set) var previous: Reported<Estimate>
  /// This cohort's share minus that of the cohort before.
  public internal(set) var difference: Reported<Estimate>
}
