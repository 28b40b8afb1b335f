public import MasarModel

extension Article {
  /// The article up to the paragraph that passes so many bytes.
  public func beginning(bytes: Int) -> Article {
    guard text.count > bytes else { return self }
    var article = self
    article.paragraphs = Array(paragraphs.prefix { $0.range.start < bytes })
    return article
  }
}
