// swift-format-ignore-file

extension ResultSchema {
  /// The text of `Data/schemas/results.schema.json`, put here by `make embed`.
  static let text = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "results.schema.json",
  "title": "Results of compare, describe, reliability and trend",
  "description": "What these commands of senco-impact write with --format json; kind says which of the forms it is. Within one formatVersion keys are only added. Every number is the shortest decimal text that reads back as the same IEEE 754 double.",
  "type": "object",
  "required": ["formatVersion", "kind", "program", "source", "settings"],
  "properties": {
    "formatVersion": {
      "description": "Rises when a key is taken away or changes its meaning.",
      "const": 1
    },
    "kind": {"enum": ["comparison", "description", "reliability", "trend"]},
    "program": {"description": "The program and its version.", "type": "string"},
    "source": {"$ref": "#/$defs/source"}
  },
  "oneOf": [
    {
      "title": "Comparisons of outcomes between groups",
      "required": ["settings", "families", "comparisons"],
      "properties": {
        "kind": {"const": "comparison"},
        "settings": {
          "type": "object",
          "required": [
            "pair", "weights", "strata", "cluster", "population", "level", "adjust", "equivalence",
            "power", "seed"
          ],
          "properties": {
            "pair": {
              "description": "The column that names respondents.",
              "$ref": "#/$defs/textOrNull"
            },
            "weights": {"description": "The column of weights.", "$ref": "#/$defs/textOrNull"},
            "strata": {"description": "The column of strata.", "$ref": "#/$defs/textOrNull"},
            "cluster": {"description": "The column of clusters.", "$ref": "#/$defs/textOrNull"},
            "population": {
              "description": "The file of the population's totals.",
              "$ref": "#/$defs/textOrNull"
            },
            "level": {
              "description": "The confidence level; tests are judged at 1 - level.",
              "$ref": "#/$defs/share"
            },
            "adjust": {"$ref": "#/$defs/adjust"},
            "equivalence": {
              "description": "The smallest difference that matters, or null where none was named.",
              "oneOf": [
                {"type": "null"},
                {
                  "type": "object",
                  "required": ["value", "unit"],
                  "properties": {
                    "value": {"type": "number", "exclusiveMinimum": 0},
                    "unit": {"enum": ["outcome", "standardDeviations"]}
                  }
                }
              ]
            },
            "power": {
              "description": "The chance of detection of minimum_detectable_difference.",
              "$ref": "#/$defs/share"
            },
            "bootstrap": {
              "description": "The samples drawn for bootstrap intervals, 0 for none.",
              "$ref": "#/$defs/count"
            },
            "seed": {"$ref": "#/$defs/count"}
          }
        },
        "families": {
          "description": "The families in which p-values were corrected: what is in each, and how many tests.",
          "type": "array",
          "items": {"$ref": "#/$defs/family"}
        },
        "comparisons": {
          "description": "One for each outcome, in the order asked for.",
          "type": "array",
          "items": {"$ref": "#/$defs/comparison"}
        }
      }
    },
    {
      "title": "What the columns of a table hold",
      "required": ["settings", "columns"],
      "properties": {
        "kind": {"const": "description"},
        "settings": {
          "type": "object",
          "required": ["level", "by", "weights"],
          "properties": {
            "level": {
              "description": "The confidence level of intervals; tests are judged at 1 - level.",
              "$ref": "#/$defs/share"
            },
            "by": {
              "description": "The column whose levels are described one by one.",
              "$ref": "#/$defs/textOrNull"
            },
            "weights": {
              "description": "The column that says how much a row counts for.",
              "$ref": "#/$defs/textOrNull"
            }
          }
        },
        "columns": {
          "description": "One for each column, in the order asked for.",
          "type": "array",
          "items": {"$ref": "#/$defs/column"}
        }
      }
    },
    {
      "title": "How consistent the items of a scale are",
      "required": ["settings", "scale", "items", "groups", "tests", "notEstimable", "warnings"],
      "properties": {
        "kind": {"const": "reliability"},
        "settings": {
          "type": "object",
          "required": ["level", "by", "resamples", "seed"],
          "properties": {
            "level": {
              "description": "The confidence level of intervals; tests are judged at 1 - level.",
              "$ref": "#/$defs/share"
            },
            "by": {
              "description": "The column whose levels are looked at one by one.",
              "$ref": "#/$defs/textOrNull"
            },
            "resamples": {
              "description": "The samples that the interval of omega_total is made of.",
              "$ref": "#/$defs/count"
            },
            "seed": {"$ref": "#/$defs/count"}
          }
        },
        "scale": {
          "type": "object",
          "required": ["least", "most", "isRangeOfAnswers"],
          "properties": {
            "least": {
              "description": "The lowest answer that can be given.",
              "$ref": "#/$defs/real"
            },
            "most": {"$ref": "#/$defs/real"},
            "isRangeOfAnswers": {
              "description": "Whether the ends are those of the answers, since nobody said which can be given.",
              "type": "boolean"
            }
          }
        },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "label", "isReversed", "measureBecause"],
            "properties": {
              "name": {"type": "string"},
              "label": {"$ref": "#/$defs/textOrNull"},
              "isReversed": {
                "description": "Whether it was turned, as asked for.",
                "type": "boolean"
              },
              "measureBecause": {"type": "string"}
            }
          }
        },
        "groups": {
          "description": "All rows, and then each level of --by.",
          "type": "array",
          "items": {"$ref": "#/$defs/scaleGroup"},
          "minItems": 1
        },
        "tests": {
          "description": "Whether the alphas of the levels differ; empty without --by.",
          "type": "array",
          "items": {"$ref": "#/$defs/test"}
        },
        "notEstimable": {"$ref": "#/$defs/notEstimable"},
        "warnings": {"$ref": "#/$defs/warnings"}
      }
    },
    {
      "title": "Outcomes over groups in an order",
      "required": ["settings", "families", "trends"],
      "properties": {
        "kind": {"const": "trend"},
        "settings": {
          "type": "object",
          "required": ["level", "adjust", "spacing", "weights"],
          "properties": {
            "level": {
              "description": "The confidence level of intervals; tests are judged at 1 - level.",
              "$ref": "#/$defs/share"
            },
            "adjust": {"$ref": "#/$defs/adjust"},
            "spacing": {
              "description": "even: a step is one group; numbers: one unit of what the groups are called by.",
              "enum": ["even", "numbers"]
            },
            "weights": {"$ref": "#/$defs/textOrNull"}
          }
        },
        "families": {
          "description": "The family in which p-values were corrected: what is in it, and how many tests.",
          "type": "array",
          "items": {"$ref": "#/$defs/family"}
        },
        "trends": {
          "description": "One for each outcome, in the order asked for.",
          "type": "array",
          "items": {"$ref": "#/$defs/trend"}
        }
      }
    }
  ],
  "$defs": {
    "real": {
      "description": "A number; infinite ones, which JSON lacks, are texts.",
      "oneOf": [{"type": "number"}, {"enum": ["Infinity", "-Infinity"]}]
    },
    "realOrNull": {"oneOf": [{"$ref": "#/$defs/real"}, {"type": "null"}]},
    "textOrNull": {"type": ["string", "null"]},
    "share": {"type": "number", "minimum": 0, "maximum": 1},
    "count": {"type": "integer", "minimum": 0},
    "names": {"type": "array", "items": {"type": "string"}, "minItems": 1},
    "comparedLevels": {
      "description": "The levels that a number is of: one; or two, of which the first is set against the second (first minus second, first over second), the second being rest where that is the reference; or all that have answers; none where it is of all rows.",
      "type": "array",
      "items": {"type": "string"}
    },
    "countByLevel": {
      "description": "A count for each level, by its name.",
      "type": "object",
      "additionalProperties": {"$ref": "#/$defs/count"}
    },
    "basis": {
      "description": "What stands behind a number: answers that each count for one; answers weighted and stratified by the design; or answers in clusters.",
      "enum": ["answers", "weighted", "clustered"]
    },
    "missingByReason": {
      "description": "Rows without an answer by reason, as empty, declared, not-a-number, not-applicable, too-early, no-opinion or not-asked.",
      "type": "object",
      "additionalProperties": {"$ref": "#/$defs/count"}
    },
    "source": {
      "type": "object",
      "required": ["file", "sha256", "sheet", "where", "rows"],
      "properties": {
        "file": {"description": "The table, or the evaluation folder.", "type": "string"},
        "sha256": {
          "description": "Of the file, or of the folder's archive, in hexadecimal digits.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "sheet": {"$ref": "#/$defs/textOrNull"},
        "where": {
          "description": "What rows were chosen by, each as COLUMN=VALUE.",
          "type": "array",
          "items": {"type": "string"}
        },
        "rows": {"description": "The rows that were chosen.", "$ref": "#/$defs/count"}
      }
    },
    "adjust": {"enum": ["none", "bonferroni", "holm", "hochberg", "bh", "by"]},
    "familyName": {
      "description": "comparisons: whether two levels differ; overall: whether more than two levels differ at all; trends: whether an outcome rises or falls over groups in an order.",
      "enum": ["comparisons", "overall", "trends"]
    },
    "family": {
      "type": "object",
      "required": ["name", "contents", "count", "adjust"],
      "properties": {
        "name": {"$ref": "#/$defs/familyName"},
        "contents": {"description": "What is in it, in words.", "type": "string"},
        "count": {"description": "The tests in it that have a p-value.", "$ref": "#/$defs/count"},
        "adjust": {"$ref": "#/$defs/adjust"}
      }
    },
    "estimate": {
      "type": "object",
      "required": [
        "name", "levels", "value", "lower", "upper", "level", "method", "unit", "n", "basis"
      ],
      "properties": {
        "name": {
          "description": "As hedges_g or difference_of_proportions; a name with another interval stands again, the usual one first.",
          "type": "string"
        },
        "levels": {"$ref": "#/$defs/comparedLevels"},
        "answer": {
          "description": "The answer that a share is of, where answers are kinds.",
          "$ref": "#/$defs/textOrNull"
        },
        "value": {"$ref": "#/$defs/real"},
        "lower": {"$ref": "#/$defs/realOrNull"},
        "upper": {"$ref": "#/$defs/realOrNull"},
        "level": {
          "description": "The confidence level of the interval, or null where there is none.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/share"}]
        },
        "method": {
          "description": "How the interval was computed; without one, how the value was.",
          "type": "string"
        },
        "unit": {
          "enum": [
            "proportion", "proportionDifference", "scalePoints", "scalePointsPerStep",
            "standardDeviations", "probability", "oddsRatio", "riskRatio", "dimensionless"
          ]
        },
        "n": {"description": "The answers behind it.", "$ref": "#/$defs/count"},
        "basis": {"$ref": "#/$defs/basis"},
        "title": {"description": "The estimate in words.", "type": "string"},
        "intervalTitle": {"description": "The interval in words.", "$ref": "#/$defs/textOrNull"},
        "source": {
          "description": "The authors and year of the formula.",
          "$ref": "#/$defs/textOrNull"
        }
      }
    },
    "test": {
      "type": "object",
      "required": [
        "name", "levels", "statistic", "df", "p", "pAdjusted", "family", "method", "basis"
      ],
      "properties": {
        "name": {"description": "As welch_t or mann_whitney.", "type": "string"},
        "levels": {"$ref": "#/$defs/comparedLevels"},
        "statistic": {"$ref": "#/$defs/real"},
        "df": {
          "description": "The degrees of freedom: null for none, a number, or numerator and denominator.",
          "oneOf": [
            {"type": "null"},
            {"type": "number"},
            {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
          ]
        },
        "p": {"description": "Two-sided, before correction.", "$ref": "#/$defs/share"},
        "pAdjusted": {
          "description": "After correction in the family; null where the test is in none.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/share"}]
        },
        "family": {
          "description": "null where the test stands beside the main one.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/familyName"}]
        },
        "method": {"type": "string"},
        "basis": {"$ref": "#/$defs/basis"},
        "title": {"description": "The test in words, with its form.", "type": "string"},
        "source": {"$ref": "#/$defs/textOrNull"}
      }
    },
    "choice": {
      "description": "Which method answers the question, and what else there was.",
      "type": "object",
      "required": ["test", "estimate", "title", "because", "alternatives"],
      "properties": {
        "test": {"type": "string"},
        "estimate": {"type": "string"},
        "title": {"type": "string"},
        "because": {"type": "string"},
        "alternatives": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "title", "whyNot"],
            "properties": {
              "name": {"type": "string"},
              "title": {"type": "string"},
              "whyNot": {"type": "string"}
            }
          }
        }
      }
    },
    "estimates": {"type": "array", "items": {"$ref": "#/$defs/estimate"}},
    "tests": {"type": "array", "items": {"$ref": "#/$defs/test"}},
    "notEstimable": {
      "description": "The numbers that cannot be computed, and why.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "name", "levels", "because"],
        "properties": {
          "kind": {"enum": ["estimate", "test"]},
          "name": {"type": "string"},
          "levels": {"$ref": "#/$defs/comparedLevels"},
          "because": {"type": "string"}
        }
      }
    },
    "warnings": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["code", "message"],
        "properties": {"code": {"type": "string"}, "message": {"type": "string"}}
      }
    },
    "comparison": {
      "type": "object",
      "required": [
        "outcome", "by", "reference", "levels", "measure", "measureBecause", "n", "missing",
        "missingByReason", "rowsWithoutLevel", "answers", "answerCounts", "pairing", "estimates",
        "tests", "notEstimable", "readings", "choice", "warnings"
      ],
      "properties": {
        "outcome": {"type": "string"},
        "outcomeLabel": {"$ref": "#/$defs/textOrNull"},
        "by": {"type": "string"},
        "reference": {
          "description": "The level that all others are compared with; rest where each is compared with all others together, and no level is called so; null where each is compared with each before it.",
          "$ref": "#/$defs/textOrNull"
        },
        "levels": {"description": "All levels in their order.", "$ref": "#/$defs/names"},
        "measure": {"enum": ["continuous", "ordinal", "binary", "nominal", "themes"]},
        "measureBecause": {"description": "Why the outcome was taken for that.", "type": "string"},
        "n": {"description": "Rows with an answer, by level.", "$ref": "#/$defs/countByLevel"},
        "missing": {
          "description": "Rows without an answer, by level.",
          "$ref": "#/$defs/countByLevel"
        },
        "missingByReason": {
          "description": "Rows without an answer by level and reason.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/missingByReason"}
        },
        "rowsWithoutLevel": {"$ref": "#/$defs/count"},
        "answers": {
          "description": "The answers of the outcome in their order; empty where they are amounts. Of two, the last is the one whose share is reported.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "score"],
            "properties": {
              "name": {"type": "string"},
              "score": {
                "description": "What it counts for, or null where answers have no order.",
                "$ref": "#/$defs/realOrNull"
              }
            }
          }
        },
        "answerCounts": {
          "description": "How often each of the answers was given, by level; null where they are amounts.",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/count"}}
            }
          ]
        },
        "pairing": {
          "description": "How rows of the same respondent were matched; null where levels are compared as different people.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/pairing"}]
        },
        "estimates": {"$ref": "#/$defs/estimates"},
        "tests": {"$ref": "#/$defs/tests"},
        "notEstimable": {"$ref": "#/$defs/notEstimable"},
        "readings": {
          "description": "What each comparison comes to at the level asked for, after correction.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "verdict"],
            "properties": {
              "levels": {"$ref": "#/$defs/comparedLevels"},
              "verdict": {
                "description": "higher, lower: the first level is so by more than chance would give; different: not alike; undecided: neither that nor the contrary is shown; equivalent: not shown to differ, and shown to differ by less than matters; untested.",
                "enum": ["higher", "lower", "different", "undecided", "equivalent", "untested"]
              },
              "equivalent": {
                "description": "Whether the levels are shown to differ by less than matters; null where nothing was named that matters.",
                "type": ["boolean", "null"]
              }
            }
          }
        },
        "choice": {"$ref": "#/$defs/choice"},
        "warnings": {"$ref": "#/$defs/warnings"}
      }
    },
    "pairing": {
      "type": "object",
      "required": ["column", "rowsWithoutId", "matches"],
      "properties": {
        "column": {"type": "string"},
        "rowsWithoutId": {"$ref": "#/$defs/count"},
        "matches": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "pairs", "onlyFirst", "onlySecond"],
            "properties": {
              "levels": {"$ref": "#/$defs/comparedLevels"},
              "pairs": {"$ref": "#/$defs/count"},
              "onlyFirst": {"$ref": "#/$defs/count"},
              "onlySecond": {"$ref": "#/$defs/count"}
            }
          }
        }
      }
    },
    "column": {
      "type": "object",
      "required": [
        "name", "label", "measure", "measureBecause", "answers", "topBox", "groups", "warnings"
      ],
      "properties": {
        "name": {"type": "string"},
        "label": {"description": "What the file says that it asks.", "$ref": "#/$defs/textOrNull"},
        "measure": {
          "description": "text: answers that hardly two rows share, which are counted and not shown.",
          "enum": ["continuous", "ordinal", "binary", "nominal", "themes", "text"]
        },
        "measureBecause": {"description": "Why the column was taken for that.", "type": "string"},
        "answers": {
          "description": "The answers in their order; empty where they are amounts or texts.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "text", "score"],
            "properties": {
              "name": {"type": "string"},
              "text": {"description": "As cells have it.", "type": "string"},
              "score": {
                "description": "What it counts for, or null where answers have no order.",
                "$ref": "#/$defs/realOrNull"
              }
            }
          }
        },
        "topBox": {
          "description": "The answers whose share is top_box; null where there is no scale.",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "required": ["answers", "because"],
              "properties": {
                "answers": {"type": "array", "items": {"type": "string"}},
                "because": {"type": "string"}
              }
            }
          ]
        },
        "groups": {
          "description": "All rows, and then each level of --by.",
          "type": "array",
          "items": {"$ref": "#/$defs/columnGroup"},
          "minItems": 1
        },
        "warnings": {"$ref": "#/$defs/warnings"}
      }
    },
    "columnGroup": {
      "type": "object",
      "required": [
        "level", "rows", "n", "missing", "missingByReason", "estimates", "distribution",
        "notEstimable"
      ],
      "properties": {
        "level": {"description": "null for all rows.", "$ref": "#/$defs/textOrNull"},
        "rows": {"$ref": "#/$defs/count"},
        "n": {"description": "Rows with an answer.", "$ref": "#/$defs/count"},
        "missing": {"description": "Rows without an answer.", "$ref": "#/$defs/count"},
        "missingByReason": {"$ref": "#/$defs/missingByReason"},
        "estimates": {"$ref": "#/$defs/estimates"},
        "distribution": {
          "description": "How often each answer was given, in the order of the answers.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["answer", "n", "estimates"],
            "properties": {
              "answer": {"type": "string"},
              "n": {"$ref": "#/$defs/count"},
              "estimates": {"$ref": "#/$defs/estimates"}
            }
          }
        },
        "notEstimable": {"$ref": "#/$defs/notEstimable"}
      }
    },
    "scaleGroup": {
      "type": "object",
      "required": [
        "level", "n", "complete", "rowsWithoutAnswer", "estimates", "items", "notEstimable"
      ],
      "properties": {
        "level": {"description": "null for all rows.", "$ref": "#/$defs/textOrNull"},
        "n": {"description": "Rows that answer at least one item.", "$ref": "#/$defs/count"},
        "complete": {"description": "Rows that answer every item.", "$ref": "#/$defs/count"},
        "rowsWithoutAnswer": {"$ref": "#/$defs/count"},
        "estimates": {"$ref": "#/$defs/estimates"},
        "items": {
          "description": "What each item adds, in the order of the items.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "estimates"],
            "properties": {"name": {"type": "string"}, "estimates": {"$ref": "#/$defs/estimates"}}
          }
        },
        "notEstimable": {"$ref": "#/$defs/notEstimable"}
      }
    },
    "trend": {
      "type": "object",
      "required": [
        "outcome", "outcomeLabel", "by", "measure", "measureBecause", "answer", "groups", "breaks",
        "stretches", "estimates", "tests", "notEstimable", "readings", "choice", "warnings"
      ],
      "properties": {
        "outcome": {"type": "string"},
        "outcomeLabel": {"$ref": "#/$defs/textOrNull"},
        "by": {"type": "string"},
        "measure": {"enum": ["continuous", "ordinal", "binary", "themes"]},
        "measureBecause": {"type": "string"},
        "answer": {
          "description": "The answer whose share is followed, or null where means are.",
          "$ref": "#/$defs/textOrNull"
        },
        "groups": {
          "description": "The groups in their order, those without answers among them.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["level", "score", "n", "missing", "missingByReason", "estimates"],
            "properties": {
              "level": {"type": "string"},
              "score": {
                "description": "Its place on the scale of the trend.",
                "$ref": "#/$defs/real"
              },
              "n": {"$ref": "#/$defs/count"},
              "missing": {"$ref": "#/$defs/count"},
              "missingByReason": {"$ref": "#/$defs/missingByReason"},
              "estimates": {"$ref": "#/$defs/estimates"}
            }
          }
        },
        "breaks": {
          "description": "Groups from which on figures are not compared with those before.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["level", "because"],
            "properties": {
              "level": {"type": "string"},
              "because": {
                "description": "null where the user named it.",
                "$ref": "#/$defs/textOrNull"
              }
            }
          }
        },
        "stretches": {
          "description": "The groups with answers, parted at the breaks.",
          "type": "array",
          "items": {"type": "array", "items": {"type": "string"}, "minItems": 1}
        },
        "estimates": {"$ref": "#/$defs/estimates"},
        "tests": {"$ref": "#/$defs/tests"},
        "notEstimable": {"$ref": "#/$defs/notEstimable"},
        "readings": {
          "description": "What the main test of each stretch comes to, after correction.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "verdict"],
            "properties": {
              "levels": {"$ref": "#/$defs/comparedLevels"},
              "verdict": {"enum": ["rises", "falls", "could-be-chance", "untested"]}
            }
          }
        },
        "choice": {"$ref": "#/$defs/choice"},
        "warnings": {"$ref": "#/$defs/warnings"}
      }
    }
  }
}

"""##
}
