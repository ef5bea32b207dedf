extension SystemFileDictionary {
  /// The cases that the bytes hold.
  ///
  /// The library believes the number of cases that a file declares: it does not see that a file
  /// which declares none was cut, or that there are more.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: How many whole cases there are, and whether nothing but them is there; `nil` where
  ///   they are blocks of zlib, of which the library checks the length, or cannot be found.
  func storedCases(in bytes: [UInt8]) -> (count: Int, endsWhole: Bool)? {
    guard let dataStart, rowWidth > 0 else { return nil }
    let length = bytes.count - dataStart
    switch compression {
    case .none: return (length / (8 * rowWidth), length % (8 * rowWidth) == 0)
    case .rows:
      let (values, endsWhole) = compressedValues(in: bytes, from: dataStart)
      return (values / rowWidth, endsWhole && values % rowWidth == 0)
    case .zlib, .unknown: return nil
    }
  }

  /// The values of eight bytes in compressed cases, and whether the last one is all there.
  ///
  /// Eight bytes say how eight values are stored: 0 fills up, 252 ends the file, 253 stands for a
  /// value that follows in eight bytes of its own; every other byte is a value.
  private func compressedValues(
    in bytes: [UInt8], from start: Int
  ) -> (count: Int, endsWhole: Bool) {
    var position = start
    var count = 0
    while position + 8 <= bytes.count {
      let commands = bytes[position..<position + 8]
      position += 8
      for command in commands {
        switch command {
        case 0: continue
        case 252: return (count, true)
        case 253:
          guard position + 8 <= bytes.count else { return (count, false) }
          position += 8
          count += 1
        default: count += 1
        }
      }
    }
    return (count, position == bytes.count)
  }
}
