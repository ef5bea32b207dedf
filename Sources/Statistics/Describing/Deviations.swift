extension Sample {
  /// The values less their mean, in the order given.
  ///
  /// Of decimals as people write them they are counted from the least in whole steps of the last figure,
  /// so that large values that differ little keep the figures that the machine's numbers have lost; see
  /// `DecimalValues`.
  var deviations: [Double] {
    guard let decimals = DecimalValues([values]),
      let moments = decimals.moments(of: values, total: count)
    else { return values.map { $0 - mean } }
    let lowest = Double(decimals.lowest)
    let centre = Double(moments.sum) / Double(count)
    return values.map {
      (($0 * decimals.power).rounded() - lowest - centre) / decimals.power
    }
  }
}
