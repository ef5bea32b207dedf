// swift-format-ignore-file

extension ResultSchema {
  /// The text of `Data/schemas/trend.schema.json`, put here by `make embed`.
  static let trend = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "trend.schema.json",
  "title": "Outcomes over groups in an order",
  "description": "What `senco-impact trend --format json` writes. Within one formatVersion keys are only added. Every number is the shortest decimal text that reads back as the same IEEE 754 double.",
  "type": "object",
  "required": ["formatVersion", "kind", "program", "source", "settings", "families", "trends"],
  "properties": {
    "formatVersion": { "description": "Rises when a key is taken away or changes its meaning.", "const": 1 },
    "kind": { "const": "trend" },
    "program": { "description": "The program and its version.", "type": "string" },
    "source": { "$ref": "#/$defs/source" },
    "settings": {
      "type": "object",
      "required": ["level", "adjust", "spacing", "weights"],
      "properties": {
        "level": {
          "description": "The confidence level of intervals; tests are judged at 1 - level.",
          "$ref": "#/$defs/share"
        },
        "adjust": { "$ref": "#/$defs/adjust" },
        "spacing": {
          "description": "even: a step is one group; numbers: one unit of what the groups are called by.",
          "enum": ["even", "numbers"]
        },
        "weights": { "$ref": "#/$defs/textOrNull" }
      }
    },
    "families": {
      "description": "The family in which p-values were corrected: what is in it, and how many tests.",
      "type": "array",
      "items": { "$ref": "#/$defs/family" }
    },
    "trends": {
      "description": "One for each outcome, in the order asked for.",
      "type": "array",
      "items": { "$ref": "#/$defs/trend" }
    }
  },
  "$defs": {
    "real": {
      "description": "A number; infinite ones, which JSON lacks, are texts.",
      "oneOf": [{"type": "number"}, {"enum": ["Infinity", "-Infinity"]}]
    },
    "realOrNull": { "oneOf": [{"$ref": "#/$defs/real"}, {"type": "null"}] },
    "textOrNull": { "type": ["string", "null"] },
    "share": { "type": "number", "minimum": 0, "maximum": 1 },
    "count": { "type": "integer", "minimum": 0 },
    "basis": {
      "description": "What stands behind a number: answers that each count for one; answers weighted and stratified by the design; or answers in clusters.",
      "enum": ["answers", "weighted", "clustered"]
    },
    "estimate": {
      "type": "object",
      "required": ["name", "levels", "value", "lower", "upper", "level", "method", "unit", "n", "basis"],
      "properties": {
        "name": { "description": "As hedges_g or difference_of_proportions.", "type": "string" },
        "levels": { "$ref": "#/$defs/comparedLevels" },
        "answer": {
          "description": "The answer that a share is of, where answers are kinds.",
          "$ref": "#/$defs/textOrNull"
        },
        "value": { "$ref": "#/$defs/real" },
        "lower": { "$ref": "#/$defs/realOrNull" },
        "upper": { "$ref": "#/$defs/realOrNull" },
        "level": {
          "description": "The confidence level of the interval, or null where there is none.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/share"}]
        },
        "method": { "description": "How the interval was computed; without one, how the value was.", "type": "string" },
        "unit": {
          "enum": [
            "proportion",
            "proportionDifference",
            "scalePoints",
            "scalePointsPerStep",
            "standardDeviations",
            "probability",
            "oddsRatio",
            "riskRatio",
            "dimensionless"
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
        "pAdjusted": {
          "description": "After correction in the family; null where the test is in none.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/share"}]
        },
        "family": {
          "description": "null where the test stands beside the main one.",
          "oneOf": [{"type": "null"}, {"$ref": "#/$defs/familyName"}]
        },
        "method": { "type": "string" },
        "basis": { "$ref": "#/$defs/basis" },
        "title": { "description": "The test in words, with its form.", "type": "string" },
        "source": { "$ref": "#/$defs/textOrNull" }
      }
    },
    "familyName": { "description": "trends: whether an outcome rises or falls over groups in an order.", "enum": ["trends"] },
    "adjust": { "enum": ["none", "bonferroni", "holm", "hochberg", "bh", "by"] },
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
            "properties": { "name": { "type": "string" }, "title": { "type": "string" }, "whyNot": { "type": "string" } }
          }
        }
      }
    },
    "source": {
      "type": "object",
      "required": ["file", "sha256", "sheet", "where", "rows"],
      "properties": {
        "file": { "description": "The table, or the evaluation folder.", "type": "string" },
        "sha256": {
          "description": "Of the file, or of the folder's archive, in hexadecimal digits.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "sheet": { "$ref": "#/$defs/textOrNull" },
        "where": {
          "description": "What rows were chosen by, each as COLUMN=VALUE.",
          "type": "array",
          "items": { "type": "string" }
        },
        "rows": { "description": "The rows that were chosen.", "$ref": "#/$defs/count" }
      }
    },
    "comparedLevels": {
      "description": "The groups that a number is of; empty for all rows.",
      "type": "array",
      "items": { "type": "string" }
    },
    "warnings": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["code", "message"],
        "properties": { "code": { "type": "string" }, "message": { "type": "string" } }
      }
    },
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
    "missingByReason": {
      "description": "Rows without an answer by reason, as empty, skipped or not-asked.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/count" }
    },
    "trend": {
      "type": "object",
      "required": [
        "outcome",
        "outcomeLabel",
        "by",
        "measure",
        "measureBecause",
        "answer",
        "groups",
        "breaks",
        "stretches",
        "estimates",
        "tests",
        "notEstimable",
        "readings",
        "choice",
        "warnings"
      ],
      "properties": {
        "outcome": { "type": "string" },
        "outcomeLabel": { "$ref": "#/$defs/textOrNull" },
        "by": { "type": "string" },
        "measure": { "enum": ["continuous", "ordinal", "binary", "themes"] },
        "measureBecause": { "type": "string" },
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
              "level": { "type": "string" },
              "score": { "description": "Its place on the scale of the trend.", "$ref": "#/$defs/real" },
              "n": { "$ref": "#/$defs/count" },
              "missing": { "$ref": "#/$defs/count" },
              "missingByReason": { "$ref": "#/$defs/missingByReason" },
              "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } }
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
              "level": { "type": "string" },
              "because": { "description": "null where the user named it.", "$ref": "#/$defs/textOrNull" }
            }
          }
        },
        "stretches": {
          "description": "The groups with answers, parted at the breaks.",
          "type": "array",
          "items": { "type": "array", "items": { "type": "string" }, "minItems": 1 }
        },
        "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } },
        "tests": { "type": "array", "items": { "$ref": "#/$defs/test" } },
        "notEstimable": { "$ref": "#/$defs/notEstimable" },
        "readings": {
          "description": "What the main test of each stretch comes to, after correction.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["levels", "verdict"],
            "properties": {
              "levels": { "$ref": "#/$defs/comparedLevels" },
              "verdict": { "enum": ["rises", "falls", "could-be-chance", "untested"] }
            }
          }
        },
        "choice": { "$ref": "#/$defs/choice" },
        "warnings": { "$ref": "#/$defs/warnings" }
      }
    }
  }
}

"""##
}
