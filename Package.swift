// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target: Swift 6, explicit imports, no warning survives.
let common: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// All targets but the two that must touch raw memory: Store (C callbacks) and CSV (the scanner).
let safe: [SwiftSetting] = common + [.strictMemorySafety()]

let package = Package(
  name: "ebb",
  targets: [
    // The system's SQLite.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // The tables, one numbered SQL file a step, carried inside the binary.
    .target(
      name: "Schema", path: "Schema",
      resources: [
        .embedInCode("001-register.sql"), .embedInCode("002-people.sql"), .embedInCode("003-review.sql"),
        .embedInCode("004-rejects.sql"),
        .embedInCode("005-known.sql"),
        .embedInCode("006-urgent.sql"),
        .embedInCode("007-letters.sql"),
        .embedInCode("008-erasure.sql"),
        .embedInCode("009-disclosure.sql"),
      ],
      swiftSettings: safe),
    // The processor's SHA-256 instructions: a header only.
    .systemLibrary(name: "CSHA"),
    // SHA-256, HMAC, and the check sum of zip archives.
    .target(name: "Digest", dependencies: ["CSHA"], swiftSettings: safe),
    // The school's words: day, mark, student, note, finding. Imports nothing.
    .target(name: "Domain", swiftSettings: safe),
    // Sixteen bytes compared at once: a header only.
    .systemLibrary(name: "CScan"),
    // Bytes to records and back; knows no school.
    .target(name: "CSV", dependencies: ["CScan"], swiftSettings: common),
    // Workbooks to tables; knows no school.
    .target(name: "Excel", dependencies: ["Digest"], swiftSettings: safe),
    // Values to workbooks and Word documents; knows no school.
    .target(name: "Office", dependencies: ["Digest"], swiftSettings: safe),
    // Work spread over the machine's cores; knows no school.
    .target(name: "Cores", swiftSettings: safe),
    // Text of notes to signs with quotes; knows no file.
    .target(name: "Notes", dependencies: ["Cores", "Domain"], swiftSettings: safe),
    // Records to domain values and rejected rows; knows no database.
    .target(name: "Importer", dependencies: ["Domain", "CSV", "Cores", "Excel", "Notes"], swiftSettings: safe),
    // Histories and rules to findings; pure.
    .target(name: "Analyzer", dependencies: ["Domain"], swiftSettings: safe),
    // Findings to pages, lists and letters; pure.
    .target(
      name: "Reporter", dependencies: ["Domain", "CSV", "Office"],
      swiftSettings: safe),
    // A synthetic district with known trajectories; pure.
    .target(name: "Sampler", dependencies: ["Domain", "CSV"], swiftSettings: safe),
    // Commands as values: parsing, help, did-you-mean; knows no school.
    .target(name: "CommandLineKit", swiftSettings: safe),
    // The only module that sees SQLite.
    .target(name: "Store", dependencies: ["CSQLite", "Schema", "Domain", "Digest"], swiftSettings: common),
    // One file a command; the only place that joins the others, prints and exits.
    .executableTarget(
      name: "ebb",
      dependencies: [
        "Domain", "CSV", "Cores", "Digest", "Excel", "Notes", "Office", "Importer", "Analyzer", "Reporter", "Sampler",
        "CommandLineKit",
        "Store",
      ],
      swiftSettings: safe),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: common),
    .testTarget(name: "DigestTests", dependencies: ["Digest"], swiftSettings: common),
    .testTarget(name: "CSVTests", dependencies: ["CSV"], swiftSettings: common),
    // Archives written byte by byte, and what a fuzzer does with any bytes; for tests alone.
    .target(name: "ExcelTrials", dependencies: ["Excel", "CSV"], path: "Tests/ExcelTrials", swiftSettings: common),
    .testTarget(
      name: "ExcelTests", dependencies: ["Excel", "ExcelTrials", "CSV", "Digest"], exclude: ["Fixtures"],
      swiftSettings: common),
    .testTarget(name: "OfficeTests", dependencies: ["Office", "Excel"], swiftSettings: common),
    .testTarget(
      name: "NotesTests", dependencies: ["Notes", "Domain"], exclude: ["Sentences/blind-errors.txt"],
      swiftSettings: common),
    .testTarget(
      name: "ImporterTests", dependencies: ["Importer", "CSV", "Domain", "Excel", "ExcelTrials", "Notes"],
      swiftSettings: common),
    .testTarget(
      name: "AnalyzerTests", dependencies: ["Analyzer", "Domain"], exclude: ["Children"], swiftSettings: common),
    .testTarget(
      name: "ReporterTests", dependencies: ["Reporter", "Analyzer", "Domain", "CSV", "Office", "Excel"],
      exclude: ["Expected"], swiftSettings: common),
    .testTarget(name: "SamplerTests", dependencies: ["Sampler", "Analyzer", "Domain", "CSV"], swiftSettings: common),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit"], swiftSettings: common),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Schema", "Domain", "CSQLite"], swiftSettings: common),
    .testTarget(
      name: "EndToEndTests", dependencies: ["ebb", "Store", "Excel", "ExcelTrials"], exclude: ["Expected"],
      swiftSettings: common),
    // What fuzzing checks, and a test that checks the kept inputs again (Tests/Fuzz/run.sh).
    .target(
      name: "FuzzChecks", dependencies: ["Analyzer", "CSV", "Domain", "Excel", "Importer", "Notes", "Office"],
      path: "Tests/Fuzz/Checks",
      swiftSettings: common),
    .testTarget(
      name: "FuzzReplayTests", dependencies: ["FuzzChecks"], path: "Tests/Fuzz/Replay", swiftSettings: common),
  ],
  swiftLanguageModes: [.v6]
)

// A plain build would link them to programs that do nothing.
if Context.environment["FUZZ"] != nil {
  let checks = [
    "CSV": "FuzzChecks", "Dates": "FuzzChecks", "Excel": "ExcelTrials", "Notes": "FuzzChecks",
    "Settings": "FuzzChecks", "Writers": "FuzzChecks",
  ]
  package.targets += checks.keys.sorted().map { name in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: [.byName(name: checks[name] ?? "")], path: "Tests/Fuzz/\(name)",
      exclude: ["corpus"], swiftSettings: common)
  }
}
