/// Placeholder.
enum ImporterPlaceholder {}
