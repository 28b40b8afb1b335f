import ArabicText
import MasarModel

/// The words of an article as the index has them: folded, a blank between two.
struct IndexedText {
  let title: String
  let body: String

  init(_ article: Article) {
    let title = UTF8Text(article.title)
    var words: [UInt8] = []
    Self.append(Tokenizer.tokens(in: title, range: title.range), to: &words)
    self.title = String(decoding: words, as: UTF8.self)
    words.removeAll(keepingCapacity: true)
    for paragraph in article.paragraphs where paragraph.isShown && paragraph.role != .title {
      Self.append(Tokenizer.tokens(in: article.text, range: paragraph.range), to: &words)
    }
    body = String(decoding: words, as: UTF8.self)
  }

  private static func append(_ list: TokenList, to words: inout [UInt8]) {
    for index in list.tokens.indices where list[index].kind != .punctuation {
      words += list.folded[list.foldedRange(index)]
      words.append(0x20)
    }
  }
}
