public import ArgumentParser
public import EvaluationModel

// The codebook's rules know these sources and no other: another word would switch rules off unnoticed.
extension FeedbackSource: ExpressibleByArgument {}
