import Domain

/// What speaks for and against each way to read a pattern of absence; a reading without a fact for it is left out.
struct Differential {
  let patterns: [DifferentialPattern]

  init(_ standing: Standing, _ constants: AnalysisConstants) { patterns = [] }
}
