// swift-format-ignore-file

extension ResultSchema {
  /// The text of `Data/schemas/description.schema.json`, put here by `make embed`.
  static let description = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "description.schema.json",
  "title": "What the columns of a table hold",
  "description": "What `senco-impact describe --format json` writes. Within one formatVersion keys are only added. Every number is the shortest decimal text that reads back as the same IEEE 754 double.",
  "type": "object",
  "required": ["formatVersion", "kind", "program", "source", "settings", "columns"],
  "properties": {
    "formatVersion": { "description": "Rises when a key is taken away or changes its meaning.", "const": 1 },
    "kind": { "const": "description" },
    "program": { "description": "The program and its version.", "type": "string" },
    "source": { "$ref": "#/$defs/source" },
    "settings": {
      "type": "object",
      "required": ["level", "by", "weights"],
      "properties": {
        "level": {
          "description": "The confidence level of intervals; tests are judged at 1 - level.",
          "$ref": "#/$defs/share"
        },
        "by": { "description": "The column whose levels are described one by one.", "$ref": "#/$defs/textOrNull" },
        "weights": { "description": "The column that says how much a row counts for.", "$ref": "#/$defs/textOrNull" }
      }
    },
    "columns": {
      "description": "One for each column, in the order asked for.",
      "type": "array",
      "items": { "$ref": "#/$defs/column" }
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
    "column": {
      "type": "object",
      "required": ["name", "label", "measure", "measureBecause", "answers", "topBox", "groups", "warnings"],
      "properties": {
        "name": { "type": "string" },
        "label": { "description": "What the file says that it asks.", "$ref": "#/$defs/textOrNull" },
        "measure": {
          "description": "text: answers that hardly two rows share, which are counted and not shown.",
          "enum": ["continuous", "ordinal", "binary", "nominal", "themes", "text"]
        },
        "measureBecause": { "description": "Why the column was taken for that.", "type": "string" },
        "answers": {
          "description": "The answers in their order; empty where they are amounts or texts.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "text", "score"],
            "properties": {
              "name": { "type": "string" },
              "text": { "description": "As cells have it.", "type": "string" },
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
            { "type": "null" },
            {
              "type": "object",
              "required": ["answers", "because"],
              "properties": { "answers": { "type": "array", "items": { "type": "string" } }, "because": { "type": "string" } }
            }
          ]
        },
        "groups": {
          "description": "All rows, and then each level of --by.",
          "type": "array",
          "items": { "$ref": "#/$defs/group" },
          "minItems": 1
        },
        "warnings": { "$ref": "#/$defs/warnings" }
      }
    },
    "group": {
      "type": "object",
      "required": ["level", "rows", "n", "missing", "missingByReason", "estimates", "distribution", "notEstimable"],
      "properties": {
        "level": { "description": "null for all rows.", "$ref": "#/$defs/textOrNull" },
        "rows": { "$ref": "#/$defs/count" },
        "n": { "description": "Rows with an answer.", "$ref": "#/$defs/count" },
        "missing": { "description": "Rows without an answer.", "$ref": "#/$defs/count" },
        "missingByReason": { "$ref": "#/$defs/missingByReason" },
        "estimates": { "type": "array", "items": { "$ref": "#/$defs/estimate" } },
        "distribution": {
          "description": "How often each answer was given, in the order of the answers.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["answer", "n", "estimates"],
            "properties": {
              "answer": { "type": "string" },
              "n": { "$ref": "#/$defs/count" },
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
