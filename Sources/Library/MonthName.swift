/// The names of a Gregorian month in the Arabic press, and in English.
struct MonthName {
  /// The month, 1...12.
  var month: Int
  /// Where the names are used.
  var region: String
  /// The names; compared after folding.
  var names: [String]

  /// The four Arabic systems and English.
  static let all: [MonthName] =
    table(
      "Egypt, Sudan, the Gulf",
      [
        ["يناير"], ["فبراير"], ["مارس"], ["أبريل", "إبريل"], ["مايو"], ["يونيو", "يونيه"],
        ["يوليو", "يوليه"], ["أغسطس"], ["سبتمبر"], ["أكتوبر"], ["نوفمبر"], ["ديسمبر"],
      ])
    + table(
      "Iraq and the Levant",
      [
        ["كانون الثاني", "كانون ثاني", "كانون ثان"], ["شباط"], ["آذار"], ["نيسان"], ["أيار"],
        ["حزيران"], ["تموز"], ["آب"], ["أيلول"], ["تشرين الأول", "تشرين أول"],
        ["تشرين الثاني", "تشرين ثاني", "تشرين ثان"], ["كانون الأول", "كانون أول"],
      ])
    + table(
      "Algeria and Tunisia",
      [
        ["جانفي"], ["فيفري"], ["مارس"], ["أفريل"], ["ماي"], ["جوان"], ["جويلية"], ["أوت"],
        ["سبتمبر"],
        ["أكتوبر"], ["نوفمبر"], ["ديسمبر"],
      ])
    + table(
      "Morocco",
      [
        ["يناير"], ["فبراير"], ["مارس"], ["أبريل"], ["ماي"], ["يونيو"], ["يوليوز"], ["غشت"],
        ["شتنبر"],
        ["أكتوبر"], ["نونبر"], ["دجنبر"],
      ])
    + table(
      "English",
      [
        ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"],
        ["June", "Jun"], ["July", "Jul"], ["August", "Aug"], ["September", "Sep", "Sept"],
        ["October", "Oct"], ["November", "Nov"], ["December", "Dec"],
      ])

  /// The month by its folded name.
  static let byName: [String: Int] = Dictionary(
    all.flatMap { row in
      row.names.map { (String(decoding: FoldedLine($0).bytes, as: UTF8.self), row.month) }
    },
    uniquingKeysWith: { first, _ in first })

  private static func table(_ region: String, _ names: [[String]]) -> [MonthName] {
    names.enumerated().map { MonthName(month: $0.offset + 1, region: region, names: $0.element) }
  }
}
