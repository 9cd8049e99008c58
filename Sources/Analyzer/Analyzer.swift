/// Placeholder.
enum AnalyzerPlaceholder {}
