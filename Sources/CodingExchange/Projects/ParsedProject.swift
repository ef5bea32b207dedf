internal import Diagnostics

/// What a project's XML says, before its texts are looked up and its positions understood.
struct ParsedProject {
  /// A text source as it is written.
  struct Source {
    /// What is known already; without text and selections.
    var source: QDAProject.TextSource
    /// Where its plain text is said to be, or `nil`.
    let path: String?
    /// The plain text that stands in the XML itself, or `nil`.
    var content: String?
    /// Its passages.
    var selections: [Selection] = []
    /// Where it stands.
    let place: Place
  }

  /// A passage as it is written.
  struct Selection {
    /// What is known already; without its range.
    var selection: QDAProject.Selection
    /// The positions, or `nil` where one is no number.
    let positions: (start: Int, end: Int)?
    /// Where it stands.
    let place: Place
  }

  /// Everything but the sources.
  var project = QDAProject(name: "")
  /// The text sources.
  var sources: [Source] = []
}
