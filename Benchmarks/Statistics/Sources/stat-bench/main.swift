import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("bca", 2): try Timing.accelerated(arguments[1])
case ("alpha", 2): try Timing.alpha(arguments[1])
case ("pairs", 3): try Timing.pairs(arguments[1], writingTo: arguments[2])
case ("rows", 1): Timing.rows()
case ("agree", 3):
  exit(try Agreement.compare(arguments[1], with: arguments[2]) ? 0 : 1)
default:
  print("stat-bench bca FILE | alpha FILE | pairs FILE OUT | rows | agree CASES EXPECTED")
  exit(2)
}
