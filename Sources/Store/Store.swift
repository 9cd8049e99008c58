/// Placeholder.
enum StorePlaceholder {}
