import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("bca", 2): try Timing.accelerated(arguments[1])
case ("alpha", 2): try Timing.alpha(arguments[1])
case ("pairs", 3): try Timing.pairs(arguments[1], writingTo: arguments[2])
case ("ordinal", 2): try Timing.ordinal(arguments[1])
case ("rows", 1): Timing.rows()
case ("agree", 3), ("agree", 4):
  let isRounded = arguments.last == "rounded"
  exit(try Agreement.compare(arguments[1], with: arguments[2], isRounded: isRounded) ? 0 : 1)
case ("coverage", 2), ("coverage", 3):
  let runs = Int(arguments[1]) ?? 10_000
  exit(Coverage.table(runs: runs, seed: UInt64(arguments.dropFirst(2).first ?? "") ?? 1) ? 0 : 1)
default:
  print(
    "stat-bench bca FILE | alpha FILE | pairs FILE OUT | ordinal FILE | rows | agree CASES EXPECTED [rounded] | coverage RUNS [SEED]"
  )
  exit(2)
}
