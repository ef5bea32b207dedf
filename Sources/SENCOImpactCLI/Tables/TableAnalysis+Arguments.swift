public import ArgumentParser
public import TableAnalysis

extension DecimalMark: ExpressibleByArgument {}
