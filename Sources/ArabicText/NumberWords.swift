/// Arabic number words with their values, in genders, cases, spoken and written spellings.
///
/// Spellings are separated by `|`; whoever looks them up folds them, so hamzas, tashkeel and ى/ي need no variants.
public enum NumberWords {
  /// Words of one number.
  public typealias Row = (value: Int, words: String)

  private static let ones = [
    "واحد|واحدة|واحدا|أحد|إحدى|احدا",
    "اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي|اتنين|إتنين|تنين",
    "ثلاثة|ثلاث|ثلاثا|تلاتة|تلات", "أربعة|أربع|أربعا", "خمسة|خمس|خمسا", "ستة|ست|ستا",
    "سبعة|سبع|سبعا",
    "ثمانية|ثماني|ثمان|ثمانيا|تمانية|تمان|تمن", "تسعة|تسع|تسعا",
  ]
  private static let tens = [
    "عشرون|عشرين", "ثلاثون|ثلاثين|تلاتين", "أربعون|أربعين", "خمسون|خمسين", "ستون|ستين",
    "سبعون|سبعين",
    "ثمانون|ثمانين|تمانين", "تسعون|تسعين",
  ]
  private static let spokenTeens = [
    "حداشر|احداشر|إحدعش|حدعش", "اتناشر|اطناشر|اثناشر|تناشر|اثنعش|طنعش",
    "تلتاشر|تلاتاشر|ثلاثطعش|تلتطعش", "اربعتاشر|أربعطعش|اربعطاشر",
    "خمستاشر|خمسطعش|خمسطاشر", "ستاشر|سطعش|سطاشر", "سبعتاشر|سبعطعش|سبعطاشر",
    "تمنتاشر|تمانتاشر|تمنطعش",
    "تسعتاشر|تسعطعش|تسعطاشر",
  ]

  /// واحد … تسعة وتسعين.
  public static let cardinals: [Row] = {
    var rows: [Row] = [(10, "عشرة|عشر|عشرا")]
    for (index, words) in spokenTeens.enumerated() { rows.append((index + 11, words)) }
    for (one, words) in ones.enumerated() {
      for word in spellings(words) {
        rows.append((one + 1, word))
        rows.append((one + 11, "\(word) عشر|\(word) عشرة"))
        for (ten, tensWords) in tens.enumerated() {
          for tensWord in spellings(tensWords) {
            rows.append((ten * 10 + 20 + one + 1, "\(word) و\(tensWord)"))
          }
        }
      }
    }
    for (ten, words) in tens.enumerated() { rows.append((ten * 10 + 20, words)) }
    return rows
  }()

  /// The cardinals with the article, as they stand behind or before a counted noun: الثلاثة, الخمسة عشر.
  public static let definiteCardinals: [Row] = cardinals.map { row in
    (row.value, spellings(row.words).map { "ال" + $0 }.joined(separator: "|"))
  }

  /// مئة … تسعمئة.
  public static let hundreds: [Row] = {
    var rows: [Row] = [(100, "مئة|مائة|مية"), (200, "مئتان|مئتين|مائتان|مائتين|مئتي|مائتي|ميتين")]
    let beginnings = [
      "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان|ثماني", "تسع",
    ]
    for (index, words) in beginnings.enumerated() {
      let forms = spellings(words).flatMap { word in
        ["مئة", "مائة", "مية"].flatMap { ["\(word)\($0)", "\(word) \($0)"] }
      }
      rows.append(((index + 3) * 100, forms.joined(separator: "|")))
    }
    return rows
  }()

  /// ألف, ألفان.
  public static let thousands: [Row] = [(1000, "ألف|ألفا|آلاف"), (2000, "ألفان|ألفين|ألفي")]

  /// Ones of the ordinals, in the form that stands before a ten ("الحادي والثلاثون").
  private static let ordinalOnes = [
    "الحادي|الواحد", "الثاني|التاني", "الثالث|التالت", "الرابع", "الخامس", "السادس", "السابع",
    "الثامن|التامن", "التاسع",
  ]

  /// الأول … الحادي والثلاثون.
  public static let ordinals: [Row] = {
    var rows: [Row] = [(1, "الأول"), (10, "العاشر")]
    for (index, words) in ordinalOnes.enumerated() {
      for word in spellings(words) {
        if index > 0 { rows.append((index + 1, word)) }
        rows.append((index + 11, word + " عشر"))
        rows.append((index + 21, "\(word) والعشرون|\(word) والعشرين"))
      }
    }
    rows.append((20, "العشرون|العشرين"))
    rows.append((30, "الثلاثون|الثلاثين"))
    rows.append((31, "الحادي والثلاثون|الحادي والثلاثين|الواحد والثلاثون|الواحد والثلاثين"))
    return rows
  }()

  /// The feminine ordinals that name the hours, الواحدة … الثانية عشرة.
  public static let hours: [Row] = [
    (1, "الواحدة|الوحدة|الأولى"), (2, "الثانية|التانية"), (3, "الثالثة|التالتة"), (4, "الرابعة"),
    (5, "الخامسة"),
    (6, "السادسة"), (7, "السابعة"), (8, "الثامنة|التامنة"), (9, "التاسعة"), (10, "العاشرة"),
    (11, "الحادية عشرة|الحادية عشر|الحادي عشرة"), (12, "الثانية عشرة|الثانية عشر|الثاني عشرة"),
  ]

  /// The separate spellings of a row.
  public static func spellings(_ words: String) -> [String] {
    words.split(separator: "|").map(String.init)
  }
}
