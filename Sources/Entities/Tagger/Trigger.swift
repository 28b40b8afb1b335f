import ArabicText

/// The kinds of words that announce names.
package enum Trigger: UInt32, CaseIterable, Sendable {
  case none
  /// Heads of state bodies: "وزارة الخارجية".
  case institution
  /// Heads of bodies of states, of people, of faiths: "منظمة الصحة العالمية", "حركة فتح".
  case association
  /// Heads of firms and banks.
  case company
  /// Heads of the press: "صحيفة السفير", "وكالة رويترز".
  case press
  /// Clubs and teams.
  case club
  /// Schools and research.
  case school
  /// Titles before a person's name.
  case title
  /// Offices, whose holder's name follows the body that he serves.
  case office
  /// What people do for a living.
  case profession
  /// Verbs of saying, whose subject follows.
  case speech
  /// Heads of places: "مدينة حمص".
  case place
  /// Sides of places: "جنوب لبنان".
  case side
  /// Particles inside persons' names.
  case namePart
  /// Months and weekdays.
  case calendar
  /// Money.
  case money
  /// Events: "بطولة العالم".
  case event
  /// Works: "رواية", "فيلم".
  case work

  /// Whether organisations begin with it.
  var isOrganization: Bool {
    rawValue >= Self.institution.rawValue && rawValue <= Self.school.rawValue
  }
}

/// The words that announce names, one table for features and rules.
package enum TriggerWords {
  /// The trigger words by kind, as they are written; each is found with and without its article.
  package static let table: [(trigger: Trigger, words: String)] = [
    (
      .institution,
      """
      وزارة وزارات مجلس محكمة برلمان حكومة هيئة إدارة مديرية دائرة مكتب ديوان سفارة قنصلية قيادة رئاسة نيابة
      بلدية أمانة جيش شرطة قوات مخابرات استخبارات كونغرس كونجرس كنيست دوما بنتاغون بنتاجون كرملين
      """
    ),
    (
      .association,
      """
      منظمة منظمات حزب حركة جبهة جماعة جمعية اتحاد رابطة نقابة لجنة تنظيم كتائب كتلة تيار تحالف ائتلاف حلف
      مؤسسة مفوضية وكالة بعثة صندوق مبادرة منتدى غرفة هيئة ميليشيا كنيسة تجمع أمم جامعة
      """
    ),
    (
      .company,
      "شركة شركات مجموعة بنك مصرف مصنع مصانع بورصة سوق خطوط طيران مطابع فندق مؤسسة متجر"
    ),
    (
      .press,
      "صحيفة جريدة مجلة قناة محطة إذاعة تلفزيون تلفزة فضائية وكالة شبكة موقع دورية"
    ),
    (.club, "نادي فريق منتخب أندية ناد"),
    (.school, "جامعة كلية معهد مدرسة أكاديمية مركز متحف مستشفى مكتبة مختبر مسرح"),
    (
      .title,
      """
      السيد السيدة الآنسة الدكتور دكتور الدكتورة د الأستاذ أستاذ البروفيسور بروفسور الشيخ شيخ الشيخة الأمير أمير
      الأميرة الملك ملك الملكة السلطان سلطان البابا بابا القس الأب الحاج المهندس الجنرال جنرال العقيد العميد
      اللواء لواء الفريق المشير النقيب الرائد الملازم الكولونيل كولونيل الماجور القاضي المحامي الإمام إمام السير
      سير اللورد لورد البطريرك المطران المرشد آية الإمبراطور القيصر الزعيم زعيم النبي الحاخام الشهيد الراحل المدعو
      """
    ),
    (
      .office,
      """
      الرئيس رئيس رئيسة وزير الوزير وزيرة الوزيرة وزيرا نائب مساعد مستشار المستشار المستشارة سفير السفير مبعوث
      المبعوث المتحدث متحدث الناطق ناطق ناطقة متحدثة مدير المدير مديرة أمين الأمين مفوض المفوض منسق ممثل
      قائد القائد عضو النائب السيناتور سيناتور حاكم محافظ والي عمدة مندوب المندوب وكيل سكرتير رئيسا
      """
    ),
    (
      .profession,
      """
      لاعب اللاعب مدرب المدرب مهاجم المهاجم حارس الحارس مدافع المدافع هداف نجم النجم النجمة بطل البطل حكم الحكم
      كاتب الكاتب الكاتبة شاعر الشاعر الشاعرة روائي الروائي فنان الفنان الفنانة ممثل الممثل الممثلة مخرج المخرج
      المخرجة مطرب المطرب المطربة مغني المغني المغنية صحفي الصحفي صحافي الصحافي مراسل المراسل محلل المحلل خبير
      الخبير باحث الباحث عالم العالم مؤرخ المؤرخ مفكر المفكر فيلسوف الفيلسوف طبيب الطبيب رجل الأعمال مؤلف
      المؤلف الموسيقار الرسام المعارض الزميل زميله لاعبه زوجته زوجها شقيقه نجله ابنه والده
      """
    ),
    (
      .speech,
      """
      قال قالت أكد أكدت أعلن أعلنت صرح صرحت أضاف أضافت أوضح أوضحت ذكر ذكرت أشار أشارت اعتبر اعتبرت رأى رأت دعا
      دعت نفى نفت كشف كشفت اتهم اتهمت حذر حذرت شدد شددت وصف وصفت تابع تابعت أعرب أعربت طالب طالبت يقول تقول
      يؤكد يرى يضيف يشير أفاد أفادت بحث التقى استقبل زار وصل غادر وقال واضاف واكد
      """
    ),
    (
      .place,
      """
      مدينة مدن قرية بلدة دولة جمهورية مملكة منطقة محافظة ولاية إقليم مقاطعة جزيرة جزر نهر بحر بحيرة جبل جبال
      وادي صحراء شارع حي ميناء مطار عاصمة العاصمة ضاحية مخيم مخيمات قضاء قطاع إمارة قارة خليج مضيق قناة ساحة
      ميدان معبر طريق مدينتي بلدتي قاعدة ملعب استاد مستوطنة سجن معتقل
      """
    ),
    (.side, "شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط جنوبا شمالا قرب ضواحي حدود ساحل"),
    (.namePart, "بن ابن بنت أبو أبي أبا أم آل عبد ولد ذو بو فان دي دو فون لو ماك سان بوش"),
    (
      .calendar,
      """
      يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان
      أيار حزيران تموز آب أيلول تشرين رمضان شعبان محرم صفر رجب شوال السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء
      الخميس الجمعة
      """
    ),
    (
      .money,
      "دولار دولارا دولارات دولاراً يورو جنيه جنيها جنيهات درهم دراهم دينار دنانير ريال ريالات ليرة روبل ين شيكل فرنك مارك"
    ),
    (
      .event,
      "بطولة كأس دوري مهرجان مؤتمر معرض حرب معركة مونديال أولمبياد قمة جائزة مباراة سباق ثورة انتفاضة"
    ),
    (
      .work,
      "رواية كتاب فيلم ديوان مسرحية أغنية قصيدة مسلسل برنامج ألبوم سورة لوحة سيارة طائرة صاروخ عملية"
    ),
  ]

  private static let slotCount = 4096
  /// Open addressing: the hash in the high half, the trigger in the low byte.
  private static let slots: [UInt64] = {
    var slots = Array(repeating: UInt64(0), count: slotCount)
    for row in table {
      for word in row.words.split(whereSeparator: \.isWhitespace) {
        let plain = Folding.folded(String(word))
        insert(plain, row.trigger, &slots)
        if !plain.hasPrefix("ال") { insert("ال" + plain, row.trigger, &slots) }
      }
    }
    return slots
  }()

  /// The first row that has a word keeps it.
  private static func insert(_ word: String, _ trigger: Trigger, _ slots: inout [UInt64]) {
    let hash = WordHash.hash(word)
    var slot = Int(hash) & (slotCount - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash) { return }
      slot = (slot + 1) & (slotCount - 1)
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(trigger.rawValue)
  }

  /// Calls `body` with a look-up that the loop over an article's words can use.
  static func withLookUp<Result>(_ body: (LookUp) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(LookUp(slots: $0)) }
  }

  /// Finds the trigger of a word's hash.
  struct LookUp {
    fileprivate let slots: UnsafeBufferPointer<UInt64>

    @inline(__always)
    func callAsFunction(_ hash: UInt32) -> UInt32 {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 {
        if slots[slot] >> 32 == UInt64(hash) {
          return UInt32(truncatingIfNeeded: slots[slot] & 0xFF)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return 0
    }
  }
}

extension TriggerWords {
  /// Whether the folded word stands at the head of names of places.
  package static func isPlaceHead(_ folded: String) -> Bool {
    withLookUp { $0(WordHash.hash(folded)) == Trigger.place.rawValue }
  }
}
