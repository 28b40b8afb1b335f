import Library
import MasarModel

/// The encoding that an article was asked for in.
struct EncodingWish: Hashable {
  /// `nil` for the one that is found out.
  let encoding: TextEncoding?
}

extension ReaderState {
  /// The encodings in the order in which the key goes through them.
  private static let encodings: [TextEncoding] = [
    .utf8, .windows1256, .iso88596, .utf16LittleEndian, .utf16BigEndian, .mixed, .doubledUTF8,
    .doubledWindows1256, .windows1252,
  ]

  /// Reads the article in the next encoding; after the last one as it was found out.
  mutating func cycleEncoding() -> [Effect] {
    guard let article else { return [] }
    let last = encodingWish?.encoding ?? article.chosenEncoding
    let others = Self.encodings.filter { $0 != article.foundEncoding }
    let next: TextEncoding? =
      if let last, let index = others.firstIndex(of: last) {
        index + 1 < others.count ? others[index + 1] : nil
      } else {
        others.first
      }
    _ = ask(for: article.path, at: .share(article.share), with: jumps)
    encodingWish = EncodingWish(encoding: next)
    return [.chooseEncoding(path: article.path, next)]
  }

  /// Goes back to the encoding before, where there is no text in the one that was asked for.
  mutating func takeBack(_ wish: EncodingWish, path: String) -> [Effect] {
    notice = [interface(.encodingFails, wish.encoding?.rawValue ?? "")]
    return [.chooseEncoding(path: path, article?.chosenEncoding)]
  }

  /// The encoding that is found where nobody has chosen one, as far as it is known.
  func foundEncoding(of read: Article, _ opened: OpenedArticle) -> TextEncoding? {
    if opened.chosenEncoding == nil { return read.encoding }
    return article?.path == read.path ? article?.foundEncoding : nil
  }

  /// What is said once an article has arrived in the encoding that was asked for.
  func encodingNotice(of opened: OpenedArticle, _ read: Article) -> String {
    interface(
      opened.chosenEncoding == nil ? .encodingAutomatic : .encodingChosen, read.encoding.rawValue)
  }

  /// What the status line says of the encoding: nothing of the usual one, unless it was chosen.
  func encodingNote(of article: ArticleState) -> String? {
    let name = article.article.encoding.rawValue
    if article.chosenEncoding != nil { return interface(.encodingChosen, name) }
    return article.article.encoding == .utf8 ? nil : name
  }
}

extension ArticleState {
  /// How far into the text the reader is, 0...1.
  var share: Double { Double(layout.offset(at: top)) / Double(max(1, article.text.count)) }
}
