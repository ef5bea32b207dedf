internal import Diagnostics

/// Categories as an outline lists them: each with how deep it is indented.
struct CategoryOutline {
  /// The deepest that a category may be indented; no dictionary comes near it.
  static let deepest = 200

  private var entries: [(depth: Int, category: DictionaryFile.Category)] = []

  /// Adds a category after those that are there.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - depth: How deep it is indented.
  ///   - place: Where it stands.
  /// - Returns: Its number, for ``add(_:to:)``.
  /// - Throws: `import.too-deep`, a `Diagnostic`.
  @discardableResult
  mutating func add(_ name: String, depth: Int, at place: Place) throws(Diagnostic) -> Int {
    guard depth <= Self.deepest else {
      throw Diagnostic(
        code: "import.too-deep",
        "a category is indented by more than \(Self.deepest) tabs or spaces",
        at: place, fix: "check that it is a dictionary, and name its format with --from")
    }
    entries.append((depth, DictionaryFile.Category(name: name)))
    return entries.count - 1
  }

  /// Adds a term to a category.
  mutating func add(_ term: String, to category: Int) {
    entries[category].category.terms.append(term)
  }

  /// The number of the last category that is indented less than `depth`.
  func category(above depth: Int) -> Int? {
    entries.lastIndex { $0.depth < depth }
  }

  /// The categories inside each other: one lies in the last above it that is indented less.
  var categories: [DictionaryFile.Category] {
    var open: [(depth: Int, category: DictionaryFile.Category)] = []
    var roots: [DictionaryFile.Category] = []
    func close(downTo depth: Int) {
      while let last = open.last, last.depth >= depth {
        open.removeLast()
        if open.isEmpty {
          roots.append(last.category)
        } else {
          open[open.count - 1].category.children.append(last.category)
        }
      }
    }
    for entry in entries {
      close(downTo: entry.depth)
      open.append(entry)
    }
    close(downTo: .min)
    return roots
  }
}
