import ArgumentParser

/// Makes the tagger's files from their sources, and measures the tagger.
@main
struct MasarTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masar-train",
    abstract: "Makes the tagger's files from their sources, and measures the tagger.",
    subcommands: [
      Classes.self, MakeGazetteer.self, Train.self, Learn.self, Steps.self, Evaluate.self,
    ])
}
