/// A report as a tree of sections and blocks, before anything is decided about its looks.
///
/// Every number in it was computed and, where needed, hidden before it came here: renderers only
/// choose how it looks. Figures, tables and sections are numbered by the renderers, in document
/// order, with the same numbers in each.
public struct Report: Hashable, Sendable {
  /// The title, as `What the award changed in schools`.
  public let title: String
  /// Programme, cohort and period, as `Cohort 12, January to December 2021`.
  public let subtitle: String
  /// How far the report has come, as `Draft` or `For committee`.
  public let status: String
  /// The date of the report as it is to be printed, as `14 March 2022`.
  public let date: String
  /// The same date for programs, as `2022-03-14` (ISO 8601), where it is known.
  public let isoDate: String?
  /// The language of the words, as a BCP 47 tag.
  public let language: String
  /// Whether the report is one page: it has no contents and no numbers of sections, and how it was made
  /// is one line at the end.
  public let isOnePage: Bool
  /// What readers must know before anything else, such as that the data are synthetic: it is shown
  /// at the top of the report, of each printed page and of each part.
  public let notice: Text?
  /// The parts in reading order.
  public let sections: [Section]
  /// What the report was made from and with.
  public let provenance: Provenance

  public init(
    title: String, subtitle: String, status: String, date: String, isoDate: String? = nil,
    language: String = "en-GB",
    isOnePage: Bool = false, notice: Text? = nil, sections: [Section], provenance: Provenance
  ) {
    self.title = title
    self.subtitle = subtitle
    self.status = status
    self.date = date
    self.isoDate = isoDate
    self.language = language
    self.isOnePage = isOnePage
    self.notice = notice
    self.sections = sections
    self.provenance = provenance
  }
}

/// A part of a report: a heading, blocks under it, then smaller parts.
public struct Section: Hashable, Sendable {
  /// The anchor: lower-case letters, digits and hyphens, unique in the report.
  public let id: String
  /// The heading, without a number.
  public let title: String
  /// What stands directly under the heading.
  public let blocks: [Block]
  /// The smaller parts, after the blocks.
  public let subsections: [Section]

  public init(id: String, title: String, blocks: [Block] = [], subsections: [Section] = []) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.subsections = subsections
  }
}
