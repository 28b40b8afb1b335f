extension PhraseTable {
  /// All words.
  static let words = [files, library, timelineWords].reduce(general) { words, more in
    words.merging(more) { first, _ in first }
  }

  /// What is said about files, their kinds and their encodings.
  private static let files: [Phrase: (arabic: String, english: String)] = [
    .basisMetadata: ("من بيانات الصفحة", "from the page's metadata"),
    .findingOtherEncoding: (
      "يُعلن الترميز %1، وهو في الواقع %2", "says that it is in %1, but is in %2"
    ),
    .findingDamagedArchive: (
      "ملف مضغوط تالف أو مبتور؛ قُرئ ما أمكن فكّه",
      "a damaged or cut-off archive; read as far as it could be unpacked"
    ),
    .findingUnpacksTooLarge: (
      "يتجاوز بعد فكّ ضغطه الحدّ المسموح، وهو %1 بايت", "unpacks to more than the limit of %1 bytes"
    ),
    .findingTooInvolved: (
      "بنية الصفحة أعقد من أن تُقرأ كاملة؛ آخرها ناقص",
      "too deeply nested to be read to its end; the end is missing"
    ),
    .findingUnwritable: ("تعذّرت الكتابة فيه (%1)", "cannot be written to (%1)"),
    .checkError: ("خطأ", "error"),
    .checkNote: ("ملاحظة", "note"),
    .checkSummary: (
      "المقالات: %1 · الأخطاء: %2 · الملاحظات: %3", "articles: %1 · errors: %2 · notes: %3"
    ),
    .addedBefore: ("%1 (موجود من قبل)", "%1 (there already)"),
    .findingNotAFeed: ("ملف XML ليس خلاصة أخبار", "XML, but no feed"),
    .findingNoEntry: ("لا مادة باسم «%1» في الخلاصة", "the feed has no entry ‘%1’"),
    .findingTooMany: (
      "أكثر من %1؛ لم يُنظر في ما زاد", "more than %1; the rest was not looked at"
    ),
    .findingShared: (
      "تشترك مع %3 في فقرات عددها %1 من أصل %2", "shares %1 of %2 paragraphs with %3"
    ),
    .commandEncoding: ("الترميز التالي", "next encoding"),
    .encodingChosen: ("الترميز: %1 (اختيارك)", "encoding: %1 (your choice)"),
    .encodingAutomatic: ("الترميز: %1 (كما وُجد)", "encoding: %1 (as found)"),
    .encodingFails: ("لا نصّ في الملف بالترميز %1", "nothing to read in encoding %1"),
  ]
}
