internal import Diagnostics
internal import LocatedYAML

extension CodebookReader {
  /// Checks that every theme's `parent` is another theme, and that none is a part of itself.
  ///
  /// - Parameters:
  ///   - themes: The themes that could be read.
  ///   - node: The list that they were read from.
  mutating func checkParents(of themes: [Theme], in node: YAMLValue) {
    let parents = Dictionary(themes.map { ($0.id, $0.parent) }) { first, _ in first }
    var places: [String: YAMLValue] = [:]
    for item in (try? node.items()) ?? [] {
      guard let theme = try? item.group(allowing: Self.themeKeys),
        let id = try? theme["id"]?.text(), let parent = theme["parent"]
      else { continue }
      places[id] = places[id] ?? parent
    }
    for theme in themes {
      guard let parent = theme.parent, let place = places[theme.id] else { continue }
      guard parents.keys.contains(parent) else {
        let near = NearMiss.suggestion(for: parent, among: themes.map(\.id))
        report(
          place.problem(
            "codebook.parent",
            "there is no theme \"\(parent)\" that \"\(theme.id)\" could be part of",
            fix: near.map { "did you mean \"\($0)\"?" } ?? "name a theme of this codebook"))
        continue
      }
      var seen: Set<String> = [theme.id]
      var above: String? = parent
      while let id = above, seen.insert(id).inserted { above = parents[id] ?? nil }
      // Each theme on a circle is told once; those that only lead into it are not.
      if above == theme.id {
        report(
          place.problem(
            "codebook.parent-circle", "the theme \"\(theme.id)\" is a part of itself",
            fix: "take \"parent\" off one of \(seen.sorted().joined(separator: ", "))"))
      }
    }
  }
}
