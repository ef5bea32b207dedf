/// Which cells of a row of counts must be hidden.
struct CellSuppression: Hashable {
  /// Cells hidden because the count is small.
  let primary: Set<Int>
  /// Cells hidden because, with the total and the others, they would give a small one back.
  let secondary: Set<Int>

  /// All hidden cells.
  var hidden: Set<Int> { primary.union(secondary) }

  /// The cells to hide of counts whose total is known to the reader.
  ///
  /// A count of 0 is not hidden for its size: it speaks of nobody. One hidden cell is the total
  /// minus the others; so a second is hidden with it, and further ones until what is hidden adds up
  /// to `minimum` at least, smallest first, counts above 0 before zeros.
  ///
  /// - Parameters:
  ///   - counts: The counts of people, 0 or more, in the order of the table.
  ///   - minimum: The smallest count, other than 0, that is shown.
  ///   - forced: Cells that are hidden for another reason.
  init(counts: [Int], minimum: Int, forced: Set<Int> = []) {
    let primary = Set(counts.indices.filter { (1..<max(minimum, 1)).contains(counts[$0]) })
      .union(forced)
    var secondary: Set<Int> = []
    if !primary.isEmpty {
      var sum = primary.reduce(0) { $0 + counts[$1] }
      let others = counts.indices.filter { !primary.contains($0) }.sorted { left, right in
        let a = counts[left] == 0 ? Int.max : counts[left]
        let b = counts[right] == 0 ? Int.max : counts[right]
        return a == b ? left < right : a < b
      }
      for cell in others {
        if primary.count + secondary.count >= 2, sum >= minimum { break }
        secondary.insert(cell)
        sum += counts[cell]
      }
    }
    self.primary = primary
    self.secondary = secondary
  }
}
