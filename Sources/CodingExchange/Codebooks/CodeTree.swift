import Foundation
internal import TextCoding

/// A theme or a folder of themes, as other programs order them: inside each other.
struct CodeNode {
  /// The name that people read.
  var name: String
  /// The theme, or `nil` where the node only holds others.
  var theme: WrittenTheme?
  /// What lies inside.
  var children: [CodeNode] = []

  /// The name in dictionaries, which have but one: the label where the theme's id can be made of it
  /// again, else the id.
  var nameInDictionaries: String {
    guard let theme else { return name }
    let made = UniqueNames.name(of: theme.label)
    let rest = theme.id.dropFirst(made.count)
    let isMade =
      theme.id.hasPrefix(made)
      && (rest.isEmpty || rest.first == "_" && Int(rest.dropFirst()) != nil)
    return isMade ? theme.label : theme.id
  }
}

/// A codebook as a tree of folders and themes.
///
/// A folder inside another is a group whose name holds both, as `School / Parents`. Themes outside
/// every folder have the group ``topGroup``.
struct CodeTree {
  /// The group of themes that lie in no folder.
  static let topGroup = "Themes"
  /// What stands between the names of folders in a group's name.
  static let separator = " / "

  /// What lies at the top.
  var roots: [CodeNode] = []
  /// How many themes lie in another group than their own, because they are part of a theme there.
  private(set) var movedCount = 0
}

// MARK: - From a codebook

extension CodeTree {
  /// The tree of a codebook; a theme that is part of another lies in it, whatever its group.
  init(_ codebook: WrittenCodebook) {
    let ids = Set(codebook.themes.map(\.id))
    let parts = Dictionary(
      grouping: codebook.themes.filter { $0.parent.map(ids.contains) ?? false },
      by: { $0.parent ?? "" })
    func node(_ theme: WrittenTheme) -> CodeNode {
      CodeNode(name: theme.label, theme: theme, children: (parts[theme.id] ?? []).map(node))
    }
    let groups = Dictionary(codebook.themes.map { ($0.id, $0.group) }) { first, _ in first }
    movedCount = codebook.themes.count { theme in
      theme.parent.flatMap { groups[$0] }.map { $0 != theme.group } ?? false
    }
    let tops = codebook.themes.filter { !($0.parent.map(ids.contains) ?? false) }
    for group in codebook.groups {
      let nodes = tops.filter { $0.group == group }.map(node)
      let path = group == Self.topGroup ? [] : Self.path(of: group)
      Self.add(nodes, at: path[...], to: &roots)
    }
  }

  /// The names of the folders that a group stands for.
  static func path(of group: String) -> [String] {
    var names: [String] = []
    var rest = group[...]
    while let range = rest.range(of: separator), range.lowerBound > rest.startIndex {
      names.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return names + [String(rest)]
  }

  private static func add(
    _ nodes: [CodeNode], at path: ArraySlice<String>, to level: inout [CodeNode]
  ) {
    guard let name = path.first else {
      level += nodes
      return
    }
    let index =
      level.firstIndex { $0.theme == nil && $0.name == name }
      ?? {
        level.append(CodeNode(name: name))
        return level.count - 1
      }()
    add(nodes, at: path.dropFirst(), to: &level[index].children)
  }
}

// MARK: - To a codebook

extension CodeTree {
  /// The groups and themes of the tree, in its order.
  ///
  /// Ids are made of the names; a theme inside another gets it as its parent. A folder inside a theme
  /// has no place in a codebook: what lies in it belongs to the theme.
  func themes() -> (groups: [String], themes: [WrittenTheme], folderCountInsideThemes: Int) {
    var reading = Reading()
    for root in roots { reading.add(root, path: [], parent: nil) }
    return (reading.groups, reading.themes, reading.folderCountInsideThemes)
  }

  private struct Reading {
    var groups: [String] = []
    var themes: [WrittenTheme] = []
    var folderCountInsideThemes = 0
    private var ids = UniqueNames()

    mutating func add(_ node: CodeNode, path: [String], parent: WrittenTheme?) {
      guard var theme = node.theme else {
        guard parent == nil else {
          folderCountInsideThemes += 1
          for child in node.children { add(child, path: path, parent: parent) }
          return
        }
        let path = path + [node.name]
        if node.children.isEmpty { name(path) }
        for child in node.children { add(child, path: path, parent: nil) }
        return
      }
      theme.id = ids.name(for: theme.id.isEmpty ? node.name : theme.id)
      theme.label = node.name
      theme.group = parent?.group ?? name(path)
      theme.parent = parent?.id
      themes.append(theme)
      for child in node.children { add(child, path: path, parent: theme) }
    }

    @discardableResult
    private mutating func name(_ path: [String]) -> String {
      let group = path.isEmpty ? CodeTree.topGroup : path.joined(separator: CodeTree.separator)
      if !groups.contains(group) { groups.append(group) }
      return group
    }
  }
}
