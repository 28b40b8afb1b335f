import MasarModel

@testable import Library

/// Paragraphs for tests, written for them.
enum Samples {
  /// A paragraph that nobody can take for anything else.
  static let body = """
    اجتمع وزراء الخارجية في العاصمة صباح الخميس لبحث خطة الطريق، واتفقوا بعد ثلاث ساعات من النقاش على \
    تشكيل لجنة مشتركة تضع جدولا زمنيا للجولات المقبلة وترفع تقريرها قبل نهاية العام.
    """
  /// Another one.
  static let secondBody = """
    وأوضح المتحدث في ختام اللقاء أن الوفود ستعود إلى عواصمها للتشاور، وأن الموعد التالي سيعلن بعد أن تتلقى \
    اللجنة ردود الأطراف على الورقة التي وزعها الوسيط في بداية الأسبوع.
    """
  /// What stands over it.
  static let title = "وزراء الخارجية يتفقون على لجنة مشتركة لوضع خطة الطريق"

  /// Parses a text as the file at `path`.
  static func parse(
    _ text: String, path: String = "news.txt", metadata: Dossier.FileMetadata? = nil,
    language: String? = nil
  ) -> (article: Article?, findings: [Finding]) {
    ArticleParser.parse(
      bytes: Array(text.utf8), path: path, metadata: metadata, language: language)
  }

  /// The lines of an article, each with its role; `-` stands before hidden ones.
  static func roles(_ text: String, path: String = "news.txt") -> [String] {
    (parse(text, path: path).article?.paragraphs ?? []).map {
      ($0.isShown ? "" : "-") + $0.role.rawValue
    }
  }

  /// The text of an article's paragraphs.
  static func texts(_ article: Article?) -> [String] {
    guard let article else { return [] }
    return article.paragraphs.map { article.text[$0.range] }
  }
}
