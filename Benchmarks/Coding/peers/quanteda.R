# Codes comments by a dictionary with quanteda, on one thread, and prints what it took.
# usage: quanteda.R DICTIONARY.yml COMMENTS
arguments <- commandArgs(TRUE)
suppressPackageStartupMessages(library(quanteda))
quanteda_options(threads = 1)
comments <- readLines(arguments[2], encoding = "UTF-8")
dictionary <- dictionary(file = arguments[1])
begin <- proc.time()
found <- dfm(tokens_lookup(tokens(comments, remove_punct = TRUE), dictionary, levels = 1), tolower = FALSE)
took <- proc.time() - begin
cat(length(comments), took[[3]], sum(took[1:2]), "\n")
