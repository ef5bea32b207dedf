import EvaluationModel
import Evidence

/// The methods that shown figures name, each once.
struct MethodList {
  private var found: Set<Method> = []

  /// The methods, in the order of their titles; one title may go with several sources.
  var methods: [Method] {
    found.sorted {
      ($0.title, $0.name, $0.citation?.reference ?? "")
        < ($1.title, $1.name, $1.citation?.reference ?? "")
    }
  }

  /// Adds the methods of all figures that a value holds, whatever it is.
  ///
  /// What a figure was computed with is told by the figure itself, so that no list of methods has to
  /// be kept beside the analyses.
  ///
  /// - Parameter value: Figures, or something made of them.
  mutating func add(_ value: Any) {
    if let method = value as? Method {
      found.insert(method)
      return
    }
    if Self.isWithoutFigures(value) { return }
    for child in Mirror(reflecting: value).children { add(child.value) }
  }

  /// Whether a value holds no figure for certain: most of what figures stand beside is the plan.
  private static func isWithoutFigures(_ value: Any) -> Bool {
    switch value {
    case is String, is Double, is Int, is Unit, is Instrument, is Item, is Scale, is Domain,
      is Cohort, is Location:
      true
    default: false
    }
  }
}
