/// Numbers in rising order, by the digits of their binary form where there are many.
///
/// A radix sort of 11 bits a pass takes time in proportion to the count; passes in which all numbers
/// have the same digit are left out, so that the whole numbers of an answer scale take one or two.
///
/// - Parameter values: Finite numbers.
/// - Returns: The same numbers, the smallest first; −0 counts as 0.
func risingOrder(_ values: [Double]) -> [Double] {
  guard values.count > 2048, values.count < Int(UInt32.max) else { return values.sorted() }
  let sign: UInt64 = 1 << 63
  let width: UInt64 = 11
  let mask: UInt64 = (1 << width) - 1
  // Patterns of negative numbers fall as the numbers rise: they are inverted, the others moved above.
  var keys = values.map { value in
    let pattern = (value + 0).bitPattern
    return pattern & sign == 0 ? pattern | sign : ~pattern
  }
  var moved = [UInt64](repeating: 0, count: keys.count)
  for shift in stride(from: UInt64(0), to: 64, by: Int(width)) {
    var starts = [Int](repeating: 0, count: Int(mask) + 1)
    for key in keys { starts[Int(key >> shift & mask)] += 1 }
    if starts.contains(keys.count) { continue }
    var start = 0
    for digit in starts.indices {
      let size = starts[digit]
      starts[digit] = start
      start += size
    }
    for key in keys {
      let digit = Int(key >> shift & mask)
      moved[starts[digit]] = key
      starts[digit] += 1
    }
    swap(&keys, &moved)
  }
  return keys.map { Double(bitPattern: $0 & sign == 0 ? ~$0 : $0 & ~sign) }
}
