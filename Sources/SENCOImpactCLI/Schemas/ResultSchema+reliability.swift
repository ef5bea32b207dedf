// swift-format-ignore-file

extension ResultSchema {
  /// The text of `Data/schemas/reliability.schema.json`, put here by `make embed`.
  static let reliability = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "reliability.schema.json",
  "title": "How consistent the items of a scale are",
  "description": "What `senco-impact reliability --format json` writes. Within one formatVersion keys are only added. Every number is the shortest decimal text that reads back as the same IEEE 754 double.",
  "type": "object",
  "required": [
    "formatVersion",
    "kind",
    "program",
    "source",
    "settings",
    "scale",
    "items",
    "groups",
    "tests",
    "notEstimable",
    "warnings"
  ],
  "properties": {
    "formatVersion": { "description": "Rises when a key is taken away or changes its meaning.", "const": 1 },
    "kind": { "const": "reliability" },
    "program": { "description": "The program and its version.", "type": "string" },
    "source": { "$ref": "#/$defs/source" },
    "settings": {
      "type": "object",
      "required": ["level", "by", "resamples", "seed"],
      "properties": {
        "level": {
          "description": "The confidence level of intervals; tests are judged at 1 - level.",
          "$ref": "#/$defs/share"
        },
        "by": { "description": "The column whose levels are looked at one by one.", "$ref": "#/$defs/textOrNull" },
        "resamples": { "description": "The samples that the interval of omega_total is made of.", "$ref": "#/$defs/count" },
        "seed": { "$ref": "#/$defs/count" }
      }
    },
    "scale": {
      "type": "object",
      "required": ["least", "most", "isRangeOfAnswers"],
      "properties": {
        "least": { "description": "The lowest answer that can be given.", "$ref": "#/$defs/real" },
        "most": { "$ref": "#/$defs/real" },
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
          "name": { "type": "string" },
          "label": { "$ref": "#/$defs/textOrNull" },
          "isReversed": { "description": "Whether it was turned, as asked for.", "type": "boolean" },
          "measureBecause": { "type": "string" }
        }
      }
    },
    "groups": {
      "description": "All rows, and then each level of --by.",
      "type": "array",
      "items": { "$ref": "#/$defs/group" },
      "minItems": 1
    },
    "tests": {
      "description": "Whether the alphas of the levels differ; empty without --by.",
      "type": "array",
      "items": { "$ref": "#/$defs/test" }
    },
    "notEstimable": { "$ref": "#/$defs/notEstimable" },
    "warnings": { "$ref": "#/$defs/warnings" }
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
    "group": {
      "type": "object",
      "required": ["level", "n", "complete", "rowsWithoutAnswer", "estimates", "items", "notEstimable"],
      "properties": {
        "level": { "description": "null for all rows.", "$ref": "#/$defs/textOrNull" },
        "n": { "description": "Rows that answer at least one item.", "$ref": "#/$defs/count" },
        "complete": { "description": "Rows that answer every item.", "$ref": "#/$defs/count" },
        "rowsWithoutAnswer": { "$ref": "#/$defs/count" },
        "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } },
        "items": {
          "description": "What each item adds, in the order of the items.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "estimates"],
            "properties": {
              "name": { "type": "string" },
              "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } }
            }
          }
        },
        "notEstimable": { "$ref": "#/$defs/notEstimable" }
      }
    }
  }
}

"""##
}
