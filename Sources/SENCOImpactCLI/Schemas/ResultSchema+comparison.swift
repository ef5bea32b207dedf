// swift-format-ignore-file

extension ResultSchema {
  /// The text of `Data/schemas/comparison.schema.json`, put here by `make embed`.
  static let comparison = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "comparison.schema.json",
  "title": "Comparisons of outcomes between groups",
  "description": "What `senco-impact compare --format json` writes. Within one formatVersion keys are only added. Every number is the shortest decimal text that reads back as the same IEEE 754 double.",
  "type": "object",
  "required": ["formatVersion", "kind", "program", "source", "settings", "families", "comparisons"],
  "properties": {
    "formatVersion": { "description": "Rises when a key is taken away or changes its meaning.", "const": 1 },
    "kind": { "const": "comparison" },
    "program": { "description": "The program and its version.", "type": "string" },
    "source": { "$ref": "#/$defs/source" },
    "settings": { "$ref": "#/$defs/settings" },
    "families": {
      "description": "The families in which p-values were corrected: what is in each, and how many tests.",
      "type": "array",
      "items": { "$ref": "#/$defs/family" }
    },
    "comparisons": {
      "description": "One for each outcome, in the order asked for.",
      "type": "array",
      "items": { "$ref": "#/$defs/comparison" }
    }
  },
  "$defs": {
    "real": {
      "description": "A number; infinite ones, which JSON lacks, are texts.",
      "oneOf": [{ "type": "number" }, { "enum": ["Infinity", "-Infinity"] }]
    },
    "realOrNull": { "oneOf": [{ "$ref": "#/$defs/real" }, { "type": "null" }] },
    "textOrNull": { "type": ["string", "null"] },
    "share": { "type": "number", "minimum": 0, "maximum": 1 },
    "count": { "type": "integer", "minimum": 0 },
    "names": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
    "comparedLevels": {
      "description": "One level; or two, of which the first is set against the second (first minus second, first over second), the second being rest where that is the reference; or all that have answers.",
      "$ref": "#/$defs/names"
    },
    "countByLevel": {
      "description": "A count for each level, by its name.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/count" }
    },
    "basis": {
      "description": "What stands behind a number: answers that each count for one; answers weighted and stratified by the design; or answers in clusters.",
      "enum": ["answers", "weighted", "clustered"]
    },
    "source": {
      "type": "object",
      "required": ["file", "sha256", "sheet", "where", "rows"],
      "properties": {
        "file": { "type": "string" },
        "sha256": { "description": "Of the file, in hexadecimal digits.", "type": "string", "pattern": "^[0-9a-f]{64}$" },
        "sheet": { "$ref": "#/$defs/textOrNull" },
        "where": { "description": "What the rows were chosen by, each as column=value.", "type": "array", "items": { "type": "string" } },
        "rows": { "$ref": "#/$defs/count" }
      }
    },
    "settings": {
      "type": "object",
      "required": ["pair", "weights", "strata", "cluster", "population", "level", "adjust", "equivalence", "power", "seed"],
      "properties": {
        "pair": { "description": "The column that names respondents.", "$ref": "#/$defs/textOrNull" },
        "weights": { "description": "The column of weights.", "$ref": "#/$defs/textOrNull" },
        "strata": { "description": "The column of strata.", "$ref": "#/$defs/textOrNull" },
        "cluster": { "description": "The column of clusters.", "$ref": "#/$defs/textOrNull" },
        "population": { "description": "The file of the population's totals.", "$ref": "#/$defs/textOrNull" },
        "level": { "description": "The confidence level; tests are judged at 1 - level.", "$ref": "#/$defs/share" },
        "adjust": { "$ref": "#/$defs/adjust" },
        "equivalence": {
          "description": "The smallest difference that matters, or null where none was named.",
          "oneOf": [
            { "type": "null" },
            {
              "type": "object",
              "required": ["value", "unit"],
              "properties": {
                "value": { "type": "number", "exclusiveMinimum": 0 },
                "unit": { "enum": ["outcome", "standardDeviations"] }
              }
            }
          ]
        },
        "power": { "description": "The chance of detection of minimum_detectable_difference.", "$ref": "#/$defs/share" },
        "bootstrap": { "description": "The samples drawn for bootstrap intervals, 0 for none.", "$ref": "#/$defs/count" },
        "seed": { "$ref": "#/$defs/count" }
      }
    },
    "adjust": { "enum": ["none", "bonferroni", "holm", "hochberg", "bh", "by"] },
    "familyName": {
      "description": "comparisons: whether two levels differ; overall: whether more than two levels differ at all.",
      "enum": ["comparisons", "overall"]
    },
    "family": {
      "type": "object",
      "required": ["name", "contents", "count", "adjust"],
      "properties": {
        "name": { "$ref": "#/$defs/familyName" },
        "contents": { "description": "What is in it, in words.", "type": "string" },
        "count": { "description": "The tests in it that have a p-value.", "$ref": "#/$defs/count" },
        "adjust": { "$ref": "#/$defs/adjust" }
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
        "outcome": { "type": "string" },
        "outcomeLabel": { "$ref": "#/$defs/textOrNull" },
        "by": { "type": "string" },
        "reference": { "description": "The level that all others are compared with; rest where each is compared with all others together, and no level is called so; null where each is compared with each before it.", "$ref": "#/$defs/textOrNull" },
        "levels": { "description": "All levels in their order.", "$ref": "#/$defs/names" },
        "measure": { "enum": ["continuous", "ordinal", "binary", "nominal", "themes"] },
        "measureBecause": { "description": "Why the outcome was taken for that.", "type": "string" },
        "n": { "description": "Rows with an answer, by level.", "$ref": "#/$defs/countByLevel" },
        "missing": { "description": "Rows without an answer, by level.", "$ref": "#/$defs/countByLevel" },
        "missingByReason": {
          "description": "Rows without an answer by level and reason, as empty, declared, not-a-number, not-applicable, too-early, no-opinion or not-asked.",
          "type": "object",
          "additionalProperties": { "$ref": "#/$defs/countByLevel" }
        },
        "rowsWithoutLevel": { "$ref": "#/$defs/count" },
        "answers": {
          "description": "The answers of the outcome in their order; empty where they are amounts. Of two, the last is the one whose share is reported.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "score"],
            "properties": {
              "name": { "type": "string" },
              "score": { "description": "What it counts for, or null where answers have no order.", "$ref": "#/$defs/realOrNull" }
            }
          }
        },
        "answerCounts": {
          "description": "How often each of the answers was given, by level; null where they are amounts.",
          "oneOf": [
            { "type": "null" },
            {
              "type": "object",
              "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/count" } }
            }
          ]
        },
        "pairing": {
          "description": "How rows of the same respondent were matched; null where levels are compared as different people.",
          "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/pairing" }]
        },
        "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } },
        "tests": { "type": "array", "items": { "$ref": "#/$defs/test" } },
        "notEstimable": {
          "description": "The numbers that cannot be computed, and why.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["kind", "name", "levels", "because"],
            "properties": {
              "kind": { "enum": ["estimate", "test"] },
              "name": { "type": "string" },
              "levels": { "$ref": "#/$defs/comparedLevels" },
              "because": { "type": "string" }
            }
          }
        },
        "readings": {
          "description": "What each comparison comes to at the level asked for, after correction.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "verdict"],
            "properties": {
              "levels": { "$ref": "#/$defs/comparedLevels" },
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
        "choice": { "$ref": "#/$defs/choice" },
        "warnings": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["code", "message"],
            "properties": { "code": { "type": "string" }, "message": { "type": "string" } }
          }
        }
      }
    },
    "pairing": {
      "type": "object",
      "required": ["column", "rowsWithoutId", "matches"],
      "properties": {
        "column": { "type": "string" },
        "rowsWithoutId": { "$ref": "#/$defs/count" },
        "matches": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "pairs", "onlyFirst", "onlySecond"],
            "properties": {
              "levels": { "$ref": "#/$defs/comparedLevels" },
              "pairs": { "$ref": "#/$defs/count" },
              "onlyFirst": { "$ref": "#/$defs/count" },
              "onlySecond": { "$ref": "#/$defs/count" }
            }
          }
        }
      }
    },
    "estimate": {
      "type": "object",
      "required": ["name", "levels", "value", "lower", "upper", "level", "method", "unit", "n", "basis"],
      "properties": {
        "name": { "description": "As hedges_g or difference_of_proportions; a name with another interval stands again, the usual one first.", "type": "string" },
        "levels": { "$ref": "#/$defs/comparedLevels" },
        "answer": { "description": "The answer that a share is of, where answers are kinds.", "$ref": "#/$defs/textOrNull" },
        "value": { "$ref": "#/$defs/real" },
        "lower": { "$ref": "#/$defs/realOrNull" },
        "upper": { "$ref": "#/$defs/realOrNull" },
        "level": { "description": "The confidence level of the interval, or null where there is none.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/share" }] },
        "method": { "description": "How the interval was computed; without one, how the value was.", "type": "string" },
        "unit": {
          "enum": [
            "proportion", "proportionDifference", "scalePoints", "scalePointsPerStep",
            "standardDeviations", "probability", "oddsRatio", "riskRatio", "dimensionless"
          ]
        },
        "n": { "description": "The answers behind it.", "$ref": "#/$defs/count" },
        "basis": { "$ref": "#/$defs/basis" },
        "title": { "description": "The estimate in words.", "type": "string" },
        "intervalTitle": { "description": "The interval in words.", "$ref": "#/$defs/textOrNull" },
        "source": { "description": "The authors and year of the formula.", "$ref": "#/$defs/textOrNull" }
      }
    },
    "test": {
      "type": "object",
      "required": ["name", "levels", "statistic", "df", "p", "pAdjusted", "family", "method", "basis"],
      "properties": {
        "name": { "description": "As welch_t or mann_whitney.", "type": "string" },
        "levels": { "$ref": "#/$defs/comparedLevels" },
        "statistic": { "$ref": "#/$defs/real" },
        "df": {
          "description": "The degrees of freedom: null for none, a number, or numerator and denominator.",
          "oneOf": [
            { "type": "null" },
            { "type": "number" },
            { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }
          ]
        },
        "p": { "description": "Two-sided, before correction.", "$ref": "#/$defs/share" },
        "pAdjusted": { "description": "After correction in the family; null where the test is in none.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/share" }] },
        "family": { "description": "null where the test stands beside the main one.", "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/familyName" }] },
        "method": { "type": "string" },
        "basis": { "$ref": "#/$defs/basis" },
        "title": { "description": "The test in words, with its form.", "type": "string" },
        "source": { "$ref": "#/$defs/textOrNull" }
      }
    },
    "choice": {
      "description": "Which method answers the question, and what else there was.",
      "type": "object",
      "required": ["test", "estimate", "title", "because", "alternatives"],
      "properties": {
        "test": { "type": "string" },
        "estimate": { "type": "string" },
        "title": { "type": "string" },
        "because": { "type": "string" },
        "alternatives": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "title", "whyNot"],
            "properties": {
              "name": { "type": "string" },
              "title": { "type": "string" },
              "whyNot": { "type": "string" }
            }
          }
        }
      }
    }
  }
}

"""##
}
