/// Placeholder.
enum SamplerPlaceholder {}
