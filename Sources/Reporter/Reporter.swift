/// Placeholder.
enum ReporterPlaceholder {}
