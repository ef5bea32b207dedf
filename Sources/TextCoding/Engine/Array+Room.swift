extension Array {
  /// Makes places for so many elements at least; those that are there stay.
  mutating func makeRoom(for count: Int, filledWith element: Element) {
    if self.count < count {
      append(contentsOf: repeatElement(element, count: count - self.count))
    }
  }

  /// Makes so many places or more, of which the first so many hold an element.
  ///
  /// An array that is filled for text after text never shrinks, so this is one run over memory.
  mutating func fill(_ count: Int, with element: Element) {
    makeRoom(for: count, filledWith: element)
    var places = mutableSpan
    for place in 0..<count { places[place] = element }
  }

  /// Takes all elements out and keeps the memory; most arrays of a text are empty, which costs nothing.
  mutating func clear() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
