import EmbeddedData

extension Tagger {
  /// What is added to "outside" in both passes: the field by itself finds too few. Chosen on three tenths of the
  /// corpus, each held out in turn.
  package static let outside: (Float, Float) = (-0.5, -0.5)

  /// The bytes of the tagger's files in the program.
  package static var builtInSize: Int {
    masar_data_model_count() + masar_data_gazetteer_count() + masar_data_classes_count()
  }

  /// The tagger whose files are part of the program.
  /// - Throws: ``TaggerError/malformed(_:)``, which only a broken build can cause.
  public static func builtIn() throws(TaggerError) -> Tagger {
    let reader = TraitReader(
      classes: try WordClasses(
        TaggerBytes(static: masar_data_classes(), count: masar_data_classes_count())),
      gazetteer: try Gazetteer(
        TaggerBytes(static: masar_data_gazetteer(), count: masar_data_gazetteer_count())))
    let model = try TaggerModel(
      TaggerBytes(static: masar_data_model(), count: masar_data_model_count()))
    return Tagger(reader: reader, model: model, outside: outside)
  }
}
