/// Where two coders see a theme and where they do not.
public struct ThemeConfusion: Hashable, Sendable {
  /// A theme that the second coder saw instead, and in how many units.
  public struct Other: Hashable, Sendable {
    public let theme: String
    public let units: Int
  }

  public let theme: String
  /// Units in which both found it.
  public let both: Int
  /// Units in which the first coder alone found it.
  public let firstOnly: Int
  /// Units in which the second coder alone found it.
  public let secondOnly: Int
  /// Units in which neither found it.
  public let neither: Int
  /// What the second coder, and not the first, found in the units of `firstOnly`; most frequent first.
  public let instead: [Other]
}

/// The direction that two coders gave to a theme that both found.
public struct DirectionConfusion: Hashable, Sendable {
  /// The directions that either gave, in alphabetical order.
  public let directions: [String]
  /// How many themes of units: rows the first coder's direction, columns the second's.
  public let counts: [[Int]]
}

/// A unit on which coders differ, for them to discuss.
public struct CodingDispute: Hashable, Sendable {
  /// The unit's id.
  public let unit: String
  public let theme: String
  /// What each coder said: a direction, `yes`, `no`, or `nil` where the coder was not asked.
  public let said: [String?]
}

extension CodingComparison {
  /// Where two coders see each theme, over the units that both coded.
  public func confusion(of first: String, and second: String) -> [ThemeConfusion] {
    let coders = [first, second]
    return themes.map { theme in
      var counts = [0, 0, 0, 0]
      var instead: [String: Int] = [:]
      for unit in units {
        let said = answers(theme, in: unit, by: coders)
        guard let one = said[0], let other = said[1] else { continue }
        counts[one ? (other ? 0 : 1) : (other ? 2 : 3)] += 1
        guard one, !other, let seen = reading(unit, by: second)?.themes.keys else { continue }
        for theme in seen where reading(unit, by: first)?.themes[theme] == nil {
          instead[theme, default: 0] += 1
        }
      }
      return ThemeConfusion(
        theme: theme, both: counts[0], firstOnly: counts[1], secondOnly: counts[2],
        neither: counts[3],
        instead: instead.map { ThemeConfusion.Other(theme: $0.key, units: $0.value) }
          .sorted { ($1.units, $0.theme) < ($0.units, $1.theme) })
    }
  }

  /// The directions that two coders gave to the themes that both found.
  public func directions(of first: String, and second: String) -> DirectionConfusion {
    let names = directionNames(of: [first, second])
    var counts = names.map { _ in names.map { _ in 0 } }
    for unit in units {
      guard let one = reading(unit, by: first), let other = reading(unit, by: second) else {
        continue
      }
      for theme in themes {
        if let row = one.themes[theme].flatMap(names.firstIndex(of:)),
          let column = other.themes[theme].flatMap(names.firstIndex(of:))
        {
          counts[row][column] += 1
        }
      }
    }
    return DirectionConfusion(directions: names, counts: counts)
  }

  /// The units on which coders differ, theme by theme: in whether it is there, or in its direction.
  ///
  /// - Parameter coders: Two or more of the coders.
  /// - Returns: The disputes, in the order of the units and then of the themes.
  public func disputes(of coders: [String]) -> [CodingDispute] {
    units.flatMap { unit in
      themes.compactMap { theme in
        let found = answers(theme, in: unit, by: coders)
        let directions = coders.compactMap { reading(unit, by: $0)?.themes[theme] }
          .filter { !$0.isEmpty }
        let differs =
          (found.contains(true) && found.contains(false)) || Set(directions).count > 1
        guard differs else { return nil }
        return CodingDispute(
          unit: unit, theme: theme,
          said: zip(coders, found).map { coder, found in
            guard let found else { return nil }
            guard found, let direction = reading(unit, by: coder)?.themes[theme] else {
              return "no"
            }
            return direction.isEmpty ? "yes" : direction
          })
      }
    }
  }
}
