import ArabicText
import Entities
import Foundation

/// Reads the titles of an encyclopedia and what each is, by the first words of its article.
///
/// The articles are set apart by blank lines; the first line of each is its title.
enum Encyclopedia {
  private static let heads: [(kinds: Gazetteer.Kinds, words: String)] = [
    (
      .person,
      """
      ولد ولدت ممثل ممثلة لاعب لاعبة سياسي سياسية كاتب كاتبة شاعر شاعرة مغني مغنية مطرب عالم رئيس ملك صحفي صحفية
      مخرج فنان فنانة مؤرخ فيلسوف عسكري قائد مهندس طبيب رسام مدرب محام صحابي أديب روائي موسيقي ملحن أمير
      امبراطور داعية مفكر قاض رياضي منتج مؤلف باحث وزير ناشط
      """
    ),
    (
      .place,
      """
      مدينة قرية بلدة بلدية دولة منطقة محافظة ولاية إقليم مقاطعة جزيرة نهر بحيرة جبل وادي حي دائرة عزلة ناحية
      كومونة مديرية جمهورية ضاحية محلة واحة مطار ميناء
      """
    ),
    (
      .organization,
      """
      شركة حزب منظمة نادي ناد جامعة قناة صحيفة جريدة مجلة مؤسسة بنك مصرف هيئة وزارة جمعية حركة منتخب فريق
      اتحاد معهد وكالة محطة إذاعة كلية مجموعة جماعة تنظيم
      """
    ),
  ]

  static func titles(path: String) throws -> [TypedTitle] {
    let content: String
    do { content = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw TrainError.unreadable(path)
    }
    var kindOf: [String: Gazetteer.Kinds] = [:]
    for row in heads {
      for word in row.words.split(whereSeparator: \.isWhitespace) {
        kindOf[Folding.folded(String(word)), default: row.kinds] = row.kinds
      }
    }
    var titles: [TypedTitle] = []
    var title: String?
    var isDone = true
    var wasBlank = true
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        wasBlank = true
        continue
      }
      if wasBlank {
        title = line.split(separator: "(").first.map(String.init)
        isDone = false
        wasBlank = false
      } else if !isDone, let named = title {
        isDone = true
        let words = OpenLists.words(String(line.prefix(400))).prefix(24)
        let own = Set(OpenLists.words(named))
        let kind = words.lazy.filter { !own.contains($0) }.compactMap { kindOf[$0] }.first
        titles.append(TypedTitle(title: named, kinds: kind ?? .title))
      }
    }
    return titles
  }
}
