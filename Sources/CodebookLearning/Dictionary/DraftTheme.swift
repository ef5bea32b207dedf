internal import TextCoding

/// A theme of which nothing but its name is known.
public struct DraftTheme: Hashable, Sendable {
  /// The theme's name in files, as `staff_manner`.
  public let id: String
  /// The theme's name for readers, as `Staff manner & personal attributes`.
  public let label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }

  /// A theme by its name for readers, from which its name in files is made.
  ///
  /// - Parameter label: The name; letters and digits of it stay, what lies between becomes `_`.
  public init(label: String) {
    let forms = label.lowercased().split { !($0.isLetter || $0.isNumber) }
    self.init(id: forms.joined(separator: "_"), label: label)
  }

  /// The words of the name by which the theme might be recognised: long ones by their beginning.
  var terms: [String] {
    var terms: [String] = []
    for word in WordSequence(label).words {
      let form = word.form
      guard form.utf8.count >= 4, !StopWords.contains(form),
        form.utf8.allSatisfy({ 0x61...0x7a ~= $0 })
      else { continue }
      let term = "\(Stem.shortest(of: form))*"
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }
}
