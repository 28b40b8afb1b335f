extension UnpartedWords {
  /// The words, each kind with why, and an example that a test lays out.
  static let rows: [Row] = [
    Row(
      predecessor: .number, reason: "A bare number at a line's end is read as another thing.",
      words: [
        "ثانية", "ثوان", "ثواني", "دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "أيام", "ليلة", "ليال",
        "أسبوع", "أسابيع", "شهر", "أشهر", "شهور", "سنة", "سنوات", "عام", "أعوام", "عقود", "قرن",
        "قرون", "مرة", "مرات",
      ],
      example: "استمرت المكالمة الهاتفية |50 دقيقةً| بين الرئيسين"),
    Row(
      predecessor: .number, reason: "Units of measure mean nothing without their number.",
      words: [
        "متر", "أمتار", "كيلومتر", "كيلومترات", "كم", "سم", "مم", "ملم", "ميل", "أميال", "قدم",
        "أقدام", "هكتار", "فدان", "كغ", "كجم", "كلغ", "كيلوغرام", "كيلوجرام", "غرام", "جرام", "طن",
        "أطنان", "لتر", "ليتر", "برميل", "براميل", "درجة", "درجات", "واط", "كيلوواط", "ميغاواط",
        "ميغاوات", "غيغاواط",
      ],
      example: "تبعد القاعدة عن الحدود |300 كيلومترا| تقريبا"),
    Row(
      predecessor: .number, reason: "An amount is a number with its currency.",
      words: [
        "دولار", "دولارات", "يورو", "روبل", "روبلات", "ريال", "ريالات", "درهم", "دراهم", "جنيه",
        "جنيهات", "دينار", "دنانير", "ليرة", "ليرات", "شيكل", "تومان", "فرنك", "يوان",
      ],
      example: "بلغ سعر البرميل في التعاملات |82 دولارا| أمس"),
    Row(
      predecessor: .number,
      reason: "Parted from its thousands a number is a thousand times smaller.",
      words: [
        "مئة", "مائة", "ألف", "آلاف", "مليون", "ملايين", "مليار", "مليارات", "بليون", "تريليون",
      ],
      example: "حشدت موسكو قرب الحدود نحو |100 ألف| جندي"),
    Row(
      predecessor: .number, reason: "A share is a number with its percent, written as a word.",
      words: ["بالمئة", "بالمائة", "في المئة", "في المائة", "بالألف", "نقطة", "نقاط"],
      example: "ارتفعت الصادرات خلال العام |25 في المئة| كما قيل"),
    Row(
      predecessor: .words(["في"]), reason: "It belongs to the number before.",
      words: ["المئة", "المائة"],
      example: "ارتفعت الصادرات خلال العام الماضي 25 |في المئة| كما قيل"),
    Row(
      predecessor: .number, reason: "News counts people more than anything else.",
      words: [
        "شخص", "أشخاص", "جندي", "جنود", "قتيل", "قتلى", "جريح", "جرحى", "مقاتل", "عنصر", "عناصر",
        "لاجئ", "نازح", "نائب", "نواب", "عضو", "أعضاء", "دولة", "دول", "صوت", "أصوات", "مقعد",
        "مقاعد",
      ],
      example: "وصل إلى القاعدة في اليوم التالي |120 جنديا| آخرون"),
    Row(
      predecessor: .number, reason: "A day of the month is no date without its month.",
      words: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب",
        "أيلول", "تشرين", "جانفي", "فيفري", "أفريل", "ماي", "جوان", "جويلية", "أوت", "غشت",
        "شتنبر", "نونبر", "دجنبر", "محرم", "صفر", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال",
        "ذو", "ذي",
      ],
      example: "تنعقد الجولة المقبلة من المحادثات في |10 يناير| المقبل"),
    Row(
      predecessor: .words(["كانون", "تشرين", "ربيع", "جمادى"]),
      reason: "Half of these names is the name of two months.",
      words: ["الأول", "الثاني", "الأولى", "الآخر", "الآخرة", "الثانية"],
      example: "تنعقد الجولة المقبلة من المحادثات في |كانون الثاني| المقبل"),
    Row(
      predecessor: .words(["ذو", "ذي"]), reason: "As above.", words: ["القعدة", "الحجة"],
      example: "تنعقد الجولة المقبلة من المحادثات في |ذي الحجة| المقبل"),
    Row(
      predecessor: .number, reason: "The same in the Latin script, for both languages.",
      words: [
        "km", "m", "cm", "mm", "ft", "kg", "g", "t", "kw", "mw", "gw", "kwh", "mwh", "mb", "gb",
        "tb", "usd", "eur", "gbp", "rub", "min", "minutes", "h", "hours", "days", "weeks", "months",
        "years", "people", "percent", "thousand", "million", "billion", "trillion", "am", "pm",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "oct", "nov", "dec",
      ],
      example: "the next round of the talks will be held on |10 January| in Geneva"),
  ]
}
