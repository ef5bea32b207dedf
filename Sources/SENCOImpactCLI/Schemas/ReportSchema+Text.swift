// swift-format-ignore-file

extension ReportSchema {
  /// The text of `Data/schemas/report.schema.json`, put here by `make embed`.
  static let text = ##"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "report.schema.json",
  "title": "A report of senco-impact",
  "description": "What a report holds, in reading order: the words and numbers of the page, the text and the workbook. Within one formatVersion keys are only added. A key that ends in Runs is there only where the text of the key before it has emphasis or links.",
  "type": "object",
  "required": [
    "formatVersion",
    "kind",
    "program",
    "title",
    "subtitle",
    "status",
    "date",
    "isoDate",
    "language",
    "precision",
    "notice",
    "shorthand",
    "sections",
    "provenance"
  ],
  "properties": {
    "formatVersion": {"description": "Rises when a key is taken away or changes its meaning.", "const": 1},
    "kind": {"const": "report"},
    "program": {"description": "The program and its version.", "type": "string"},
    "title": {"type": "string"},
    "subtitle": {"description": "Programme, cohort and period.", "type": "string"},
    "status": {"description": "As Draft.", "type": "string"},
    "date": {"description": "The date of the report as printed.", "type": "string"},
    "isoDate": {
      "description": "The same date as 2018-10-31 (ISO 8601), where it is known.",
      "type": ["string", "null"]
    },
    "language": {"description": "The language of the words, a BCP 47 tag.", "type": "string"},
    "precision": {
      "description": "printed: numbers are rounded as the report prints them, so that none gives a hidden or rounded count back. full: numbers have all their digits.",
      "enum": ["printed", "full"]
    },
    "notice": {
      "description": "What readers must know before anything else, such as that the data are synthetic.",
      "$ref": "#/$defs/textOrNull"
    },
    "noticeRuns": {"$ref": "#/$defs/runs"},
    "shorthand": {
      "description": "The marks that can stand in place of a number, and what they mean.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["mark", "meaning"],
        "properties": {"mark": {"type": "string"}, "meaning": {"type": "string"}}
      }
    },
    "sections": {
      "description": "The parts in reading order; the last is on how the report was made.",
      "type": "array",
      "items": {"$ref": "#/$defs/section"}
    },
    "provenance": {"$ref": "#/$defs/provenance"}
  },
  "$defs": {
    "textOrNull": {"type": ["string", "null"]},
    "count": {"type": "integer", "minimum": 0},
    "anchor": {
      "description": "The anchor of a part, as in the page's links: unique in the report.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "mark": {"description": "Shorthand in square brackets, as [c].", "type": ["string", "null"]},
    "runs": {
      "description": "The pieces of the text, where they do not all look alike; together they are the text.",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["text", "style"],
        "properties": {
          "text": {"type": "string"},
          "style": {"enum": ["plain", "strong", "emphasis", "code", "highlight", "link", "reference"]},
          "to": {"description": "Where a link or reference leads.", "$ref": "#/$defs/anchor"}
        }
      }
    },
    "section": {
      "type": "object",
      "required": ["id", "number", "title", "blocks", "sections"],
      "properties": {
        "id": {"$ref": "#/$defs/anchor"},
        "number": {"description": "As 3.1.", "type": "string"},
        "title": {"type": "string"},
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "sections": {
          "description": "The smaller parts, after the blocks.",
          "type": "array",
          "items": {"$ref": "#/$defs/section"}
        }
      }
    },
    "block": {
      "description": "One thing on the page; type says what.",
      "oneOf": [
        {"$ref": "#/$defs/paragraph"},
        {"$ref": "#/$defs/note"},
        {"$ref": "#/$defs/list"},
        {"$ref": "#/$defs/facts"},
        {"$ref": "#/$defs/findings"},
        {"$ref": "#/$defs/flow"},
        {"$ref": "#/$defs/table"},
        {"$ref": "#/$defs/figure"},
        {"$ref": "#/$defs/quotations"},
        {"$ref": "#/$defs/definitions"},
        {"$ref": "#/$defs/disclosure"},
        {"$ref": "#/$defs/form"}
      ]
    },
    "paragraph": {
      "type": "object",
      "required": ["type", "text"],
      "properties": {
        "type": {"const": "paragraph"},
        "text": {"type": "string"},
        "textRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "note": {
      "description": "A caution that must not be overlooked.",
      "type": "object",
      "required": ["type", "text"],
      "properties": {
        "type": {"const": "note"},
        "text": {"type": "string"},
        "textRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "list": {
      "type": "object",
      "required": ["type", "ordered", "items"],
      "properties": {
        "type": {"const": "list"},
        "ordered": {"description": "Whether it is numbered.", "type": "boolean"},
        "items": {"type": "array", "items": {"$ref": "#/$defs/textItem"}}
      }
    },
    "textItem": {
      "type": "object",
      "required": ["text"],
      "properties": {"text": {"type": "string"}, "textRuns": {"$ref": "#/$defs/runs"}}
    },
    "facts": {
      "description": "Headline numbers.",
      "type": "object",
      "required": ["type", "facts"],
      "properties": {
        "type": {"const": "facts"},
        "facts": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "value"],
            "properties": {
              "label": {"description": "What it counts.", "type": "string"},
              "value": {"description": "The number as printed.", "type": "string"},
              "labelRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "findings": {
      "type": "object",
      "required": ["type", "findings"],
      "properties": {
        "type": {"const": "findings"},
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
      }
    },
    "finding": {
      "type": "object",
      "required": ["sentence", "detail", "id", "strength", "strengthLabel", "link"],
      "properties": {
        "sentence": {"description": "The finding in plain words.", "type": "string"},
        "detail": {"description": "Count, percentage and interval.", "type": "string"},
        "id": {"$ref": "#/$defs/anchor"},
        "strength": {"$ref": "#/$defs/strength"},
        "strengthLabel": {"description": "The strength in words.", "type": "string"},
        "link": {"description": "The figure or table that shows it.", "$ref": "#/$defs/anchorOrNull"},
        "sentenceRuns": {"$ref": "#/$defs/runs"},
        "detailRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "anchorOrNull": {"type": ["string", "null"]},
    "strength": {
      "description": "How far it can be relied on.",
      "enum": ["strong", "moderate", "weak", "couldBeChance", "descriptive", "notComparable"]
    },
    "flow": {
      "description": "Who was asked and who is left, step by step.",
      "type": "object",
      "required": ["type", "steps"],
      "properties": {
        "type": {"const": "flow"},
        "steps": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "detail", "count", "mark"],
            "properties": {
              "label": {"type": "string"},
              "detail": {"description": "Who left here and why.", "$ref": "#/$defs/textOrNull"},
              "count": {"type": ["integer", "null"]},
              "mark": {"description": "In place of a number.", "$ref": "#/$defs/mark"},
              "labelRuns": {"$ref": "#/$defs/runs"},
              "detailRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "table": {
      "type": "object",
      "required": ["type", "caption", "id", "name", "columns", "rows", "tints", "notes"],
      "properties": {
        "type": {"const": "table"},
        "caption": {"description": "What it shows, without its number.", "type": "string"},
        "id": {"$ref": "#/$defs/anchor"},
        "name": {"description": "As Table 3.", "type": "string"},
        "columns": {
          "description": "The first is that of the row headings.",
          "type": "array",
          "items": {"$ref": "#/$defs/column"}
        },
        "rows": {"type": "array", "items": {"$ref": "#/$defs/row"}},
        "tints": {
          "description": "From which values on the page tints cells deeper, where it does.",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "required": ["bounds", "unit"],
              "properties": {
                "bounds": {"type": "array", "items": {"type": "number"}},
                "unit": {"$ref": "#/$defs/unit"}
              }
            }
          ]
        },
        "notes": {"type": "array", "items": {"$ref": "#/$defs/textItem"}},
        "captionRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "column": {
      "type": "object",
      "required": ["heading", "title", "unit", "kind"],
      "properties": {
        "heading": {
          "description": "The heading as printed, with the unit; unique in its table.",
          "type": "string"
        },
        "title": {"description": "The heading without the unit.", "type": "string"},
        "unit": {"description": "The unit of the numbers, as per cent.", "$ref": "#/$defs/textOrNull"},
        "kind": {"enum": ["text", "number"]}
      }
    },
    "row": {
      "type": "object",
      "required": ["header", "id", "isTotal", "cells"],
      "properties": {
        "header": {"description": "The heading of the row.", "type": "string"},
        "id": {"$ref": "#/$defs/anchorOrNull"},
        "isTotal": {"description": "Whether it sums up the others.", "type": "boolean"},
        "cells": {
          "description": "One for each column after the first.",
          "type": "array",
          "items": {"$ref": "#/$defs/cell"}
        },
        "headerRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "cell": {
      "type": "object",
      "required": ["value", "printed"],
      "properties": {
        "value": {
          "description": "The number in the unit of the column's heading, where the cell holds one.",
          "type": ["number", "null"]
        },
        "printed": {
          "description": "The words, the number as printed, or shorthand in its place.",
          "type": "string"
        },
        "accord": {
          "description": "How sources agree, where the cell says so.",
          "enum": ["agreement", "partial", "silence", "dissonance"]
        },
        "link": {"description": "Where the cell leads.", "$ref": "#/$defs/anchor"}
      }
    },
    "figure": {
      "type": "object",
      "required": ["type", "title", "subtitle", "description", "id", "name", "chart", "table"],
      "properties": {
        "type": {"const": "figure"},
        "title": {"description": "The main finding in one sentence.", "type": "string"},
        "subtitle": {
          "description": "Measure, place and period, and what the whiskers are.",
          "type": "string"
        },
        "description": {
          "description": "What the chart shows, as words that follow \"Figure 2 shows\".",
          "type": "string"
        },
        "id": {"$ref": "#/$defs/anchor"},
        "name": {"description": "As Figure 2.", "type": "string"},
        "chart": {"$ref": "#/$defs/chart"},
        "table": {"$ref": "#/$defs/figureTable"},
        "titleRuns": {"$ref": "#/$defs/runs"},
        "subtitleRuns": {"$ref": "#/$defs/runs"},
        "descriptionRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "chart": {
      "description": "What is drawn; type says how.",
      "oneOf": [
        {"$ref": "#/$defs/likert"},
        {"$ref": "#/$defs/prevalence"},
        {"$ref": "#/$defs/trend"},
        {"$ref": "#/$defs/change"},
        {"$ref": "#/$defs/differences"},
        {"$ref": "#/$defs/ladder"}
      ]
    },
    "axis": {
      "type": "object",
      "required": ["lower", "upper", "ticks", "unit"],
      "properties": {
        "lower": {"description": "The value at the left or at the foot.", "type": "number"},
        "upper": {"description": "The value at the right or at the head.", "type": "number"},
        "ticks": {
          "description": "The values that are marked.",
          "type": "array",
          "items": {"type": "number"}
        },
        "unit": {"$ref": "#/$defs/unit"}
      }
    },
    "unit": {
      "description": "What one unit of a value means; shares are between 0 and 1, and differences of shares between -1 and 1.",
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
    "estimate": {
      "description": "A number with what is needed to judge it, or why there is none.",
      "oneOf": [{"$ref": "#/$defs/shownEstimate"}, {"$ref": "#/$defs/absent"}]
    },
    "shownEstimate": {
      "type": "object",
      "required": [
        "status",
        "value",
        "lower",
        "upper",
        "level",
        "unit",
        "n",
        "method",
        "intervalMethod",
        "printed"
      ],
      "properties": {
        "status": {"const": "result"},
        "value": {"description": "The estimate, in its unit.", "type": "number"},
        "lower": {"description": "The lower bound of its interval.", "type": ["number", "null"]},
        "upper": {"description": "The upper bound of its interval.", "type": ["number", "null"]},
        "level": {"description": "The confidence level of the interval.", "type": ["number", "null"]},
        "unit": {"$ref": "#/$defs/unit"},
        "n": {"description": "The answers behind it, as printed.", "$ref": "#/$defs/count"},
        "method": {"description": "How it was computed.", "type": "string"},
        "intervalMethod": {"description": "How the interval was computed.", "$ref": "#/$defs/textOrNull"},
        "printed": {"description": "As the report prints it beside the chart.", "type": "string"}
      }
    },
    "absent": {
      "type": "object",
      "required": ["status", "printed"],
      "properties": {
        "status": {"enum": ["hidden", "notEstimable"]},
        "printed": {"description": "The mark and what it means, or the reason.", "type": "string"}
      }
    },
    "shares": {
      "description": "How answers are spread over the levels, or why that is not shown.",
      "oneOf": [
        {
          "type": "object",
          "required": ["status", "levels", "negative", "neutral", "positive", "n", "printed"],
          "properties": {
            "status": {"const": "result"},
            "levels": {
              "description": "The share of each level, in their order.",
              "type": "array",
              "items": {"type": "number", "minimum": 0, "maximum": 1}
            },
            "negative": {"description": "The share of all negative levels, from counts.", "type": "number"},
            "neutral": {"description": "The share of all neutral levels, from counts.", "type": "number"},
            "positive": {"description": "The share of all positive levels, from counts.", "type": "number"},
            "n": {
              "description": "The answers behind the shares, as printed.",
              "$ref": "#/$defs/count"
            },
            "printed": {"type": "string"}
          }
        },
        {"$ref": "#/$defs/absent"}
      ]
    },
    "likert": {
      "description": "Answers on a scale, one bar for each item.",
      "type": "object",
      "required": ["type", "levels", "names", "items"],
      "properties": {
        "type": {"const": "likert"},
        "levels": {
          "description": "From the most negative to the most positive.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "side"],
            "properties": {"label": {"type": "string"}, "side": {"enum": ["negative", "neutral", "positive"]}}
          }
        },
        "names": {
          "description": "What the levels of each side are called together.",
          "type": "object",
          "required": ["negative", "neutral", "positive"],
          "properties": {
            "negative": {"type": "string"},
            "neutral": {"type": "string"},
            "positive": {"type": "string"}
          }
        },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "mark", "shares"],
            "properties": {
              "label": {"type": "string"},
              "mark": {"$ref": "#/$defs/mark"},
              "shares": {"$ref": "#/$defs/shares"},
              "positive": {
                "description": "The share of the positive levels together, which may be shown where those one by one are hidden.",
                "oneOf": [{"type": "null"}, {"$ref": "#/$defs/estimate"}]
              },
              "labelRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "prevalence": {
      "description": "Shares or means with their intervals.",
      "type": "object",
      "required": ["type", "axis", "series", "items"],
      "properties": {
        "type": {"const": "prevalence"},
        "axis": {"$ref": "#/$defs/axis"},
        "series": {
          "description": "What the estimates of each item are about.",
          "type": "array",
          "items": {"type": "string"}
        },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "mark", "estimates"],
            "properties": {
              "label": {"type": "string"},
              "mark": {"$ref": "#/$defs/mark"},
              "estimates": {
                "description": "One for each series.",
                "type": "array",
                "items": {"$ref": "#/$defs/estimate"}
              },
              "labelRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "trend": {
      "description": "A measure cohort by cohort.",
      "type": "object",
      "required": ["type", "axis", "periods", "intervals", "panels"],
      "properties": {
        "type": {"const": "trend"},
        "axis": {"$ref": "#/$defs/axis"},
        "periods": {"type": "array", "items": {"type": "string"}},
        "intervals": {"description": "How uncertainty is drawn.", "enum": ["whiskers", "bands"]},
        "panels": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "series"],
            "properties": {
              "title": {"type": "string"},
              "series": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["label", "points"],
                  "properties": {
                    "label": {"type": "string"},
                    "points": {
                      "description": "One for each period.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["estimate", "afterBreak", "mark"],
                        "properties": {
                          "estimate": {
                            "oneOf": [
                              {"type": "null"},
                              {"$ref": "#/$defs/shownEstimate"},
                              {"$ref": "#/$defs/absent"}
                            ]
                          },
                          "afterBreak": {
                            "description": "Whether what was asked has changed since the point before, so that the two must not be compared.",
                            "type": "boolean"
                          },
                          "mark": {"description": "Why nothing was measured.", "$ref": "#/$defs/mark"}
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "change": {
      "description": "What the same people said before and after.",
      "type": "object",
      "required": ["type", "axis", "names", "items"],
      "properties": {
        "type": {"const": "change"},
        "axis": {"$ref": "#/$defs/axis"},
        "names": {
          "description": "What the three values are called.",
          "type": "object",
          "required": ["before", "then", "after"],
          "properties": {
            "before": {"type": "string"},
            "then": {"type": "string"},
            "after": {"type": "string"}
          }
        },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "mark", "before", "then", "after", "change"],
            "properties": {
              "label": {"type": "string"},
              "mark": {"$ref": "#/$defs/mark"},
              "before": {"$ref": "#/$defs/estimate"},
              "then": {
                "description": "The level before, as told afterwards, where it was asked.",
                "oneOf": [
                  {"type": "null"},
                  {"$ref": "#/$defs/shownEstimate"},
                  {"$ref": "#/$defs/absent"}
                ]
              },
              "after": {"$ref": "#/$defs/estimate"},
              "change": {
                "oneOf": [
                  {"type": "null"},
                  {"$ref": "#/$defs/shownEstimate"},
                  {"$ref": "#/$defs/absent"}
                ]
              },
              "labelRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "differences": {
      "description": "Differences with their intervals.",
      "type": "object",
      "required": [
        "type",
        "axis",
        "measure",
        "reference",
        "referenceName",
        "lowerMeaning",
        "upperMeaning",
        "groups"
      ],
      "properties": {
        "type": {"const": "differences"},
        "axis": {"$ref": "#/$defs/axis"},
        "measure": {
          "description": "What the differences are, where the chart says so.",
          "$ref": "#/$defs/textOrNull"
        },
        "reference": {"description": "The value of no difference: 0, or 1 for a ratio.", "type": "number"},
        "referenceName": {"description": "What that value is called.", "type": "string"},
        "lowerMeaning": {"description": "What a difference to the left means.", "type": "string"},
        "upperMeaning": {"description": "What a difference to the right means.", "type": "string"},
        "groups": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "items"],
            "properties": {
              "title": {"description": "Empty where there is one group only.", "type": "string"},
              "items": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["label", "mark", "strength", "isSummary", "difference"],
                  "properties": {
                    "label": {"type": "string"},
                    "mark": {"$ref": "#/$defs/mark"},
                    "strength": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/strength"}]},
                    "isSummary": {"description": "Whether it sums up the others.", "type": "boolean"},
                    "difference": {"$ref": "#/$defs/estimate"},
                    "labelRuns": {"$ref": "#/$defs/runs"}
                  }
                }
              }
            }
          }
        }
      }
    },
    "ladder": {
      "description": "How many people and which sources speak at each level of evidence.",
      "type": "object",
      "required": ["type", "unitName", "rungs"],
      "properties": {
        "type": {"const": "ladder"},
        "unitName": {"description": "What is counted, as people.", "type": "string"},
        "rungs": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "meaning", "respondents", "sources"],
            "properties": {
              "label": {"type": "string"},
              "meaning": {"description": "What the level is.", "$ref": "#/$defs/textOrNull"},
              "respondents": {
                "oneOf": [
                  {
                    "type": "object",
                    "required": ["status", "count"],
                    "properties": {"status": {"const": "result"}, "count": {"$ref": "#/$defs/count"}}
                  },
                  {"$ref": "#/$defs/absent"}
                ]
              },
              "sources": {"type": "array", "items": {"type": "string"}},
              "labelRuns": {"$ref": "#/$defs/runs"},
              "meaningRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "quotations": {
      "type": "object",
      "required": ["type", "rule", "passedOver", "id", "quotations"],
      "properties": {
        "type": {"const": "quotations"},
        "rule": {"description": "How they were chosen.", "type": "string"},
        "passedOver": {"description": "What the rule passed over.", "type": "string"},
        "id": {"$ref": "#/$defs/anchor"},
        "quotations": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["text", "id", "attribution", "theme", "direction", "language"],
            "properties": {
              "text": {"description": "The words.", "type": "string"},
              "id": {"$ref": "#/$defs/anchor"},
              "attribution": {"description": "As [Headteacher, cohort 12].", "type": "string"},
              "theme": {"description": "The theme it stands for.", "$ref": "#/$defs/textOrNull"},
              "direction": {"description": "Whether it praises or criticises.", "$ref": "#/$defs/textOrNull"},
              "language": {
                "description": "A BCP 47 tag, where it is not the report's.",
                "$ref": "#/$defs/textOrNull"
              },
              "textRuns": {"$ref": "#/$defs/runs"}
            }
          }
        },
        "ruleRuns": {"$ref": "#/$defs/runs"},
        "passedOverRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "definitions": {
      "description": "Terms and what they mean.",
      "type": "object",
      "required": ["type", "definitions"],
      "properties": {
        "type": {"const": "definitions"},
        "definitions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["meaning", "id", "term"],
            "properties": {
              "meaning": {"type": "string"},
              "id": {"$ref": "#/$defs/anchorOrNull"},
              "term": {"type": "string"},
              "meaningRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "disclosure": {
      "description": "Details that most readers can pass over.",
      "type": "object",
      "required": ["type", "summary", "blocks"],
      "properties": {
        "type": {"const": "disclosure"},
        "summary": {"type": "string"},
        "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
        "summaryRuns": {"$ref": "#/$defs/runs"}
      }
    },
    "form": {
      "description": "Boxes to be filled in.",
      "type": "object",
      "required": ["type", "fields"],
      "properties": {
        "type": {"const": "form"},
        "fields": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["note", "id", "label", "kind", "choices", "given"],
            "properties": {
              "note": {"description": "What helps to answer.", "$ref": "#/$defs/textOrNull"},
              "id": {"$ref": "#/$defs/anchor"},
              "label": {"type": "string"},
              "kind": {"enum": ["line", "area", "choice", "given"]},
              "choices": {"type": "array", "items": {"type": "string"}},
              "given": {"description": "What is filled in already.", "$ref": "#/$defs/textOrNull"},
              "noteRuns": {"$ref": "#/$defs/runs"}
            }
          }
        }
      }
    },
    "provenance": {
      "description": "What the report was made from and with.",
      "type": "object",
      "required": ["program", "command", "settings", "inputs", "codebook", "seed", "notes"],
      "properties": {
        "program": {"type": "string"},
        "command": {
          "description": "The command that makes the report again.",
          "$ref": "#/$defs/textOrNull"
        },
        "settings": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "value"],
            "properties": {"name": {"type": "string"}, "value": {"type": "string"}}
          }
        },
        "inputs": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "sha256", "rows"],
            "properties": {
              "name": {"type": "string"},
              "sha256": {"type": "string"},
              "rows": {
                "description": "Rows or documents, where they were counted.",
                "type": ["integer", "null"]
              }
            }
          }
        },
        "codebook": {"description": "The version of the codebook.", "$ref": "#/$defs/textOrNull"},
        "seed": {
          "description": "The seed of the resampling, in decimal digits.",
          "$ref": "#/$defs/textOrNull"
        },
        "notes": {"type": "array", "items": {"$ref": "#/$defs/textItem"}}
      }
    },
    "figureTable": {
      "type": "object",
      "required": ["caption", "id", "name", "columns", "rows", "tints", "notes"],
      "properties": {
        "caption": {"description": "What it shows, without its number.", "type": "string"},
        "id": {"$ref": "#/$defs/anchor"},
        "name": {"description": "As Table 3.", "type": "string"},
        "columns": {
          "description": "The first is that of the row headings.",
          "type": "array",
          "items": {"$ref": "#/$defs/column"}
        },
        "rows": {"type": "array", "items": {"$ref": "#/$defs/row"}},
        "tints": {
          "description": "From which values on the page tints cells deeper, where it does.",
          "oneOf": [
            {"type": "null"},
            {
              "type": "object",
              "required": ["bounds", "unit"],
              "properties": {
                "bounds": {"type": "array", "items": {"type": "number"}},
                "unit": {"$ref": "#/$defs/unit"}
              }
            }
          ]
        },
        "notes": {"type": "array", "items": {"$ref": "#/$defs/textItem"}},
        "captionRuns": {"$ref": "#/$defs/runs"}
      },
      "description": "The numbers behind the chart."
    }
  }
}

"""##
}
