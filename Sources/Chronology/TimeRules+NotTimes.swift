extension TimeRules {
  /// What looks like a time and is none.
  static let notTimes: [TimeRule] = [
    TimeRule(
      name: "reading time", pattern: "(القراءة | قراءة) :? في? (N UNIT | dual)", value: .nothing,
      examples: ["مدة القراءة: 3 دقائق", "قراءة في دقيقتين", "وقت القراءة 5 دقائق"]),
    TimeRule(
      name: "age",
      pattern: """
        عن N (عاما | سنة) | (عمره | عمرها | عمر | بعمر | البالغ | البالغة | يبلغ | تبلغ | ناهز | يناهز | عمري | سنه | أعمارهم | أعمارهن) (من العمر)? \
        (يناهز | فقط | بين | تتراوح بين | عن)? approx? N (UNIT (و N UNIT)? | و (N UNIT)?)
        """,
      value: .nothing,
      examples: [
        "الطفل البالغ من العمر 7 سنوات", "عمره 50 عاما", "عن عمر يناهز 77 عاما",
        "عمرها فقط 19 عاما", "توفي عن 85 عاما", "أعمارهم بين 10 و15 عاما",
        "قال الشاهد (34 عاما) إنه رأى",
      ]),
    TimeRule(
      name: "years of age",
      pattern: "من العمر (يناهز | نحو)? approx? N (UNIT (و N UNIT)?)?", value: .nothing,
      examples: ["يبلغ الوزير من العمر 45 عاما", "وله من العمر 60 سنة"]),
    TimeRule(
      name: "age in decades", pattern: "decade من (عمره | عمرها | العمر)", value: .nothing,
      examples: ["رجل في الثمانينات من عمره", "في الخمسينيات من العمر"]),
    TimeRule(
      name: "ordinal day of something",
      pattern: "اليوم (العالمي | الدولي | الوطني | المفتوح)",
      value: .nothing, examples: ["في اليوم الوطني للتشجير"]),
    TimeRule(
      name: "number of the round",
      pattern:
        """
        (الجولة | الدورة | المرة | الفقرة | المادة | النسخة | الطبعة | المرحلة | الدرجة | المرتبة | المحاولة | الفرقة | القناة | الحرب \
        | الدفعة | الجلسة | الحلقة | السيدة | الطائرة | المباراة | الولاية | الثورة | المنطقة | الفئة | للمرة | للدورة) \
        (ordinal | hour | number)
        """,
      value: .nothing,
      examples: [
        "الجولة السابعة", "للمرة الأولى", "المادة 15 من الدستور", "المرتبة الثالثة",
        "الدرجة 25", "الفقرة الخامسة",
      ]),
    TimeRule(
      name: "company", pattern: "(شركة | شركتي | سيارة | سيارات | طراز | مصنع) (month | monthx)",
      value: .nothing,
      examples: ["أعلنت شركة نيسان", "سيارات نيسان الجديدة"]),
    TimeRule(
      name: "spring of the peoples", pattern: "(الربيع | ربيع) (العربي | براغ)", value: .nothing,
      examples: ["منذ الربيع العربي", "ثورات الربيع العربي"]),
    TimeRule(
      name: "model and version",
      pattern:
        "(إصدار | الإصدار | نسخة | النسخة | طراز | الطراز | موديل | رقم | الرقم | المادة | القرار | الفقرة | الصفحة | صفحة | هاتف | الهاتف | بند | البند | القانون | غرفة | قرار | القضية | الدعوى | المرسوم) :? رقم? number (/ number)? (/ number)? (ل_ YW yearSoCalled)?",
      value: .nothing,
      examples: [
        "القرار رقم 2254", "القرار 1701", "طراز 2020", "الإصدار 2021", "الصفحة 12", "هاتف: 2013",
        "القضية رقم 45 لسنة 2020",
      ]),
    TimeRule(
      name: "price and share",
      pattern:
        "number (دولار | دولارا | دولارات | يورو | جنيه | جنيها | ريال | ريالا | درهم | درهما | % | ٪ | بالمئة | بالمائة | درجة | درجات)",
      value: .nothing, examples: ["ربح 15 دولارا", "بلغ 12%", "25 درجة مئوية", "خسر 2000 جنيه"]),
    TimeRule(
      name: "score",
      pattern:
        "(فاز | فوز | بنتيجة | خسر | تعادل | بهدف | هزم | تغلب) (number (: | - | / | –) number)",
      value: .nothing,
      examples: ["فاز 3-1", "بنتيجة 21:15", "بنتيجة 2/1"]),
    TimeRule(
      name: "place named after a day",
      pattern:
        "(ملعب | نادي | فريق | مدينة | شارع | ميدان | جسر | كوبري | جامعة | مستشفى | حي | ساحة | مدرسة | كلية | حركة | كتيبة | محور | مطار) (D M | year | number | weekday)",
      value: .nothing,
      examples: [
        "أقيمت على ملعب 5 يوليو", "تأسس نادي 6 أكتوبر الرياضي", "حركة 20 فبراير", "جسر 6 أكتوبر",
      ]),
    TimeRule(
      name: "name with a year",
      pattern: "(الحزب | حزب | مجموعة | خطة | مشروع | بوينغ | ايرباص | رؤية) year", value: .nothing,
      examples: ["الحزب 2000", "رؤية 2030"]),
    TimeRule(
      name: "in general",
      pattern:
        "(بشكل | بوجه | بصفة | رأي | الرأي | قطاع | أمين | الأمين | مدير | إضراب | إجماع | نائب | منسق) عام",
      value: .nothing,
      examples: ["بشكل عام", "بوجه عام خلال", "إضراب عام"]),
    TimeRule(
      name: "new years that are not known",
      pattern: "holiday (الصينية | الصيني | العبرية | العبري | اليهودية)",
      value: .nothing, examples: ["احتفالات رأس السنة الصينية", "رأس السنة العبرية"]),
    TimeRule(
      name: "newspapers and idioms",
      pattern:
        "(المصري | روسيا | أوروبا | عرب | سكاي) اليوم | اليوم السابع !من !في | (بكرة | بكرا) (أبيه | أبيهم | أبيها) | مايو كلينك",
      value: .nothing,
      examples: [
        "قالت صحيفة المصري اليوم", "نقلت روسيا اليوم", "جاؤوا عن بكرة أبيهم", "عيادات مايو كلينك",
      ]),
    TimeRule(
      name: "war named after a month",
      pattern: "(حرب | ثورة | انتفاضة | مفاعل | مؤامرة) (month | monthx) !yearSoCalled !which",
      value: .nothing,
      examples: ["خلال حرب أكتوبر", "مفاعل تموز"]),
    TimeRule(
      name: "movement named after a day",
      pattern:
        "(حزب | قوى | تيار | تحالف | ثورة | انتفاضة | حراك | كتائب | لواء | ائتلاف | جبهة) D M !yearSoCalled !which !من",
      value: .nothing,
      examples: [
        "نواب قوى 14 آذار", "أحيوا ذكرى ثورة 17 تشرين", "شباب ثورة 25 يناير",
        "اندلعت ثورة [25 يناير 2011] = 2011-01-25",
      ]),
    TimeRule(
      name: "week that is named after what happens in it",
      pattern:
        "(قبل | بعد | خلال | منذ) (أسبوع | يوم | شهر | عام | ساعة) (المباحثات | المحادثات | المفاوضات | المشاورات | الحوار | الانتخابات | الاقتراع | التصويت | القمة | القمم | الاجتماعات | الذروة | الصفر | القيامة | الحساب | الحسم | الموضة | الفيل | الحزن)",
      value: .nothing,
      examples: ["يهاتفه قبل أسبوع المباحثات", "قبل يوم الانتخابات", "بعد ساعة الذروة"]),
    TimeRule(
      name: "once upon", pattern: "(ذات | كل (شيء | حال)) (يوم | مرة)?", value: .nothing,
      examples: ["ذات يوم", "وقبل كل شيء"]),
  ]
}
