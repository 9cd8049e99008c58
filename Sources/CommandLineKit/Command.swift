/// Placeholder.
enum CommandLineKitPlaceholder {}
