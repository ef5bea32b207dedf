/// The plan that a new evaluation begins with: it reads as it stands, and says where to change it.
let starterPlan = """
  # The plan of an evaluation: what was asked, of whom, with which files, and what the report is about.
  # Change it from top to bottom, put your survey downloads into exports/, then run
  #   senco-impact evaluate FOLDER
  # Whatever does not fit is said with line and column. Nothing is guessed from a heading: columns are
  # bound by position, and the heading that must stand there is checked.
  format: 1

  programme:
    name: National Award for SEN Coordination
    consortium: My consortium
    qualification: National Award for SEN Coordination

  # Cohorts in the order in which they began. Dates are facts: never work them out from the number.
  # The aliases are the ways in which your files write the cohort.
  cohorts:
    - {id: c1, name: "Cohort 1 (2023–24)", short_name: "2023–24", aliases: ["1", "C1", "2023-24"], starts: 2023-09-01, ends: 2024-08-31, invited: 60}
    - {id: c2, name: "Cohort 2 (2024–25)", short_name: "2024–25", aliases: ["2", "C2", "2024-25"], starts: 2024-09-01, ends: 2025-08-31, invited: 64}

  # locations:
  #   - {id: north, name: North, aliases: ["Northtown", "N"]}

  # A scale's levels go from the lowest value to the highest; the role says which count as favourable.
  # Answers that are no rating stand outside the order, each with what it means.
  scales:
    - id: agreement
      positive_phrase: agreed
      levels:
        - {value: 1, label: Strongly disagree, role: negative, aliases: ["1"]}
        - {value: 2, label: Disagree, role: negative, aliases: ["2"]}
        - {value: 3, label: Neither agree nor disagree, role: neutral, aliases: ["3", "Neutral"]}
        - {value: 4, label: Agree, role: positive, aliases: ["4"]}
        - {value: 5, label: Strongly agree, role: positive, aliases: ["5"]}
      outside:
        - {label: Too early to say, state: too-early}
        - {label: Not applicable, state: not-applicable, aliases: ["N/A", "n/a"]}

  # A questionnaire has a new version whenever wording, items or scale change. Items of two versions
  # are compared only where comparable_with says so.
  instruments:
    - id: headteacher
      title: Headteacher questionnaire
      source: headteacher
      versions:
        - id: v1
          items:
            - {id: confident, text: "Our SENCO is more confident in the role", label: more confident in the role, scale: agreement, guskey: 4}
            - {id: pupils, text: "Pupils with SEND make better progress", label: better progress of pupils, scale: agreement, guskey: 5}
          prompts:
            - {id: change, text: "What has changed in your school?", role: change}

  # How a file's columns are bound. Columns that are not named here are not stored.
  mappings:
    - id: headteacher-form
      kind: responses
      instrument: headteacher
      version: v1
      date_format: "yyyy-MM-dd"
      columns:
        - {at: 1, header: "ID", as: response}
        - {at: 2, header: "Completion time", as: date}
        - {at: 3, header: "Email", as: drop, reason: "identifies a person"}
        - {at: 4, header: "Our SENCO is more confident in the role", as: item, item: confident}
        - {at: 5, header: "Pupils with SEND make better progress", as: item, item: pupils}
        - {at: 6, header: "What has changed in your school?", as: comment, prompt: change}
        - {at: 7, header: "May we quote you?", as: consent, values: {"Yes": "yes", "No": "no"}}
      exclude:
        - {rule: nothing answered, when: nothing-answered}

  sources:
    - {file: exports/headteachers-2023-24.csv, mapping: headteacher-form, cohort: c1}
    - {file: exports/headteachers-2024-25.csv, mapping: headteacher-form, cohort: c2}

  # Who is who, where a participants' column has "pseudonym: email": the file must lie outside this
  # folder, in your data folder by default.
  # identities: {file: ../keys/award.json, delete_on: 2027-08-31}

  # internal: for your own committee. public: stricter, for anybody; the default.
  disclosure:
    profile: internal

  report:
    title: Annual impact evaluation 2024–25
    cohort: c2
    status: Draft
    headline_items: [headteacher/confident, headteacher/pupils]
    seed: 1

  """
