<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>المس أسماء الحاضرين</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>من معنا اليوم؟</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>أهلًا!</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>أهلًا، {name}!</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>أي اشتراك تريد أن تستخدم؟</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>المس اسمك</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>من معنا اليوم؟</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>الوقت المتبقي</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>اليوم والشهر</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>آخر أربعة أرقام</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>بلا رمز؟ ابحث باسمك</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>اكتب المزيد من اسمك من فضلك.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>الجزء الذي قبل @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>محاولات كثيرة. حاول بعد %n ثانية، أو اسأل الاستقبال.</numerusform>
                <numerusform>محاولات كثيرة. حاول بعد ثانية واحدة، أو اسأل الاستقبال.</numerusform>
                <numerusform>محاولات كثيرة. حاول بعد ثانيتين، أو اسأل الاستقبال.</numerusform>
                <numerusform>محاولات كثيرة. حاول بعد %n ثوانٍ، أو اسأل الاستقبال.</numerusform>
                <numerusform>محاولات كثيرة. حاول بعد %n ثانية، أو اسأل الاستقبال.</numerusform>
                <numerusform>محاولات كثيرة. حاول بعد %n ثانية، أو اسأل الاستقبال.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>المس اسمك</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>اكتب ثلاثة أحرف على الأقل من اسمك.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>اكتب اليوم والشهر بأربعة أرقام، مثل 2403 ليوم 24 مارس.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>اكتب آخر أربعة أرقام لنتأكد أنه أنت.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>اكتب الجزء الذي قبل @ لنتأكد أنه أنت.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>لم نعثر عليك بهذه الطريقة. حاول مرة أخرى، أو اسأل الاستقبال.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>ما بريدك الإلكتروني؟</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>ما اسمك؟</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>ما رقم هاتفك؟</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>متى عيد ميلادك؟</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>أيّها اسمك؟</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>حروف بعلامات</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>صورة الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>الموظفون</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>قبل %n يوم</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>قبل %n ساعة</numerusform>
                <numerusform>قبل ساعة</numerusform>
                <numerusform>قبل ساعتين</numerusform>
                <numerusform>قبل %n ساعات</numerusform>
                <numerusform>قبل %n ساعة</numerusform>
                <numerusform>قبل %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n عضو</numerusform>
                <numerusform>عضو واحد</numerusform>
                <numerusform>عضوان</numerusform>
                <numerusform>%n أعضاء</numerusform>
                <numerusform>%n عضوًا</numerusform>
                <numerusform>%n عضو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل %n دقائق</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>يتكوّن الرمز السري من {count} أرقام على الأقل.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>رقم بطاقة</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>رقم عميل</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>عميل محتمل بلا اشتراك: ليس عضوًا بعد.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>عميل محتمل: ليس عضوًا بعد</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>تصريح عضو</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>تصريح انتهى في {day}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>ملف zip بلا أسرار ولا أعضاء، لمن يساعد</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>انتهت كل التصاريح السابقة. هذا تصريح جديد.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>كل شيء على ما يرام.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>سُجّل الدخول من قبل، الساعة {time}. لم يُضف شيء.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>حدّد مُعرّف AIM نوع الرمز</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>عنوان بريد إلكتروني</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>حدّد تسلسل خاص مجموعة الأحرف</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>توجد ملاحظة مُعلَّمة على الملف في TeamUp</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>توجد ملاحظة مُعلَّمة على الملف في TeamUp: اقرأها.</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>سبب آخر…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>الواصلون اليوم</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>قيد الوصول</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>حجز اليوم: {name}، {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>حجز اليوم: {name}، {time}، {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
                <numerusform>ساعة الذروة: {hour}، الزيارات: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>بحسب الساعة</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>وقت الدخول</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>الكاميرا والصوت والقرص والشبكة والرمز؛ مع ما ينبغي فعله</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>مُلغى</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>أُلغي ربط البطاقة {number}.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>أصبحت البطاقة {number} مرتبطة بـ {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>البطاقة {number}، رُبطت هنا في {day}</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>تم التغيير، وللتشغيل القادم أيضًا.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>الأحرف بترميز Latin-1 لأنها ليست UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>الأحرف بترميز UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>فحص من جديد</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>فحص كل شيء</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>تسجيل الدخول رغم ذلك</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>تسجيل الدخول مجانًا</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>تسجيل الدخول على {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>تسجيل دخول {name} رغم ذلك؟</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>عمليات الدخول والمسح المعلّقة</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>تسجيل الدخول متوقف في إعدادات TeamUp، للنشاط كله.</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>سُجّل الدخول اليوم الساعة {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>جارٍ الفحص؛ قد يستغرق نصف دقيقة.</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>اختر العضو</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>مُختار</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>مُغلق؛ السبب في الملاحظة.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>جارٍ الجمع؛ قد يستغرق نصف دقيقة.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>مكتمل: لم يبقَ منه شيء</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>حُذفت أحرف التحكم</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>حُسب مرتين</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>لم يبقَ</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>الأرقام المكتوبة: {count}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>مُستبعَد</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>عدم ربط البطاقة</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>تنتهي التصاريح السابقة في {day}. هذا تصريح جديد.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>إنهاء كل التصاريح؟</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>إنهاء كل التصاريح…</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>إنهاؤها بعد {day}</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>إنهاؤها الآن</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>أُدخل يدويًا في TeamUp</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>انتهت كل الاشتراكات: جدّدها في TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>كل التصاريح الصادرة حتى الآن، لكل الأعضاء، لن تفتح الباب بعد ذلك، وسيحتاج كل عضو إلى تصريح جديد. افعل هذا إذا وقعت التصاريح أو مفاتيحها في أيدٍ غير أمينة.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>انتهى في {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>العائلة: {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>جُلبت</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>جارٍ الجلب…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>جارٍ الجلب… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>البحث بالاسم</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>ابحث عن العضو الذي سيحصل على البطاقة {number}.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>للمسح المحفوظ الساعة {time}: تُحسب الزيارة في يومها.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>محاط بـ STX أو ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>مجاني</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>من الآن، تسجّل البطاقة {number} دخول {name} على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>كاملة</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1: أُزيلت الفواصل بين الحقول</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>صالح اليوم</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>ماسح يدوي</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>ماسح يدوي على منفذ تسلسلي</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>ماسح يدوي يكتب كلوحة مفاتيح</translation>
        </message>
        <message>
            <source>High</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>تحتوي</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>بكلمات قليلة</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>هو</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>سيعود خلال ثوانٍ. عمليات الدخول المنتظرة محفوظة وتُرسل حينها.</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>ربما وصل: لم يأتِ أي رد. ابحث عن العضو في TeamUp ثم حدّد هل التسجيل موجود.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>لم تعد تسجّل دخول {name}.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>وهي في TeamUp أيضًا: احذفها هناك من ملف {name}، وإلا ظلت سارية.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>إنه موجود</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>مسح محفوظ</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>عمليات المسح المحفوظة: {count}</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>نوع الرمز</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>إغلاق الجهاز</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>إغلاق الجهاز؟</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>دع العضو يصوّره، أو اطبعه.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>ربط البطاقة</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>ربط هذه البطاقة بعضو</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>ربط هذه البطاقة بـ {name}؟</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>يُقفل بعد {seconds} ث</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>نظرة أدق</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>يبدو كتصريح، لكن لم يوقّعه أي مفتاح لهذا النادي</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>لن يتمكن الأعضاء من تسجيل الدخول حتى يُشغَّل من جديد</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>الأعضاء المطابقون</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>نسخة الأعضاء</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>الاسم أو البريد أو البطاقة</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>لم تُجلب قط</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>لا يوجد أي اشتراك.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>لا اشتراك في TeamUp، لا خاص ولا مشترك: بِع اشتراكًا أو سجّل الدخول مجانًا.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>لم يُحدَّد اشتراك</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>لا صور</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>لا رمز سري للموظفين بعد</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>لم تبقَ أي زيارة في الباقة أو في هذه الفترة، بحسب TeamUp.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>لم تبقَ فيه زيارات</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>لم يُعثر على أحد. تحقق من الإملاء أو جرّب البريد.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>لم يدخل أحد بعد.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>لا أحد يحمل الرمز {code}. ابحث بالاسم.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>لا أحد معروف بهذا الرمز، تُعاد المحاولة تلقائيًا</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>لم يُعثر على أحد طوال يوم. اختر صاحبه فتُحسب الزيارة في يوم المسح؛ أو استبعده.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>لم يُعثر على أحد طوال يوم: اختر العضو أو استبعد</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>لم يكن أحد معروفًا بهذا الرمز، وتعذّر سؤال TeamUp. تُعاد المحاولة تلقائيًا عند جلب قائمة الأعضاء.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>ليس لأحد معروف هنا</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>بلا كاميرا: ماسحات يدوية فقط</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>ليس عضوًا</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>غير صالح اليوم</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>ليس من رموزنا</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>لا شيء صالح</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>لا شيء قيد الانتظار: كل عمليات الدخول لدى TeamUp.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>لا شيء مما تسمح به members.accept هنا</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>لا شيء يلزم</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>On</source>
            <translation>على</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>معلّق حتى {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>معلّق بلا تاريخ انتهاء</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>في طريقه إلى TeamUp الآن.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>في الطريق: {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>مجرد تجربة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المفتوحة</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>باقة</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>تصريح {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>خطة مدفوعة مسبقًا</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>جارٍ الطباعة…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>أخفض</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>خطة متجددة</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>مخفّفة</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>التسجيل محظور في TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>تسجيل هذا العميل محظور في TeamUp.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>إعادة تشغيل</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>إعادة تشغيل الجهاز</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>إعادة تشغيل الجهاز؟</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>مسجَّل هنا بأمان؛ سيُرسل إلى TeamUp تلقائيًا.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>حفظ السجلات</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>حُفظ باسم {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>امسح شيئًا بماسح يدوي أو أمام الكاميرا. لن يُسجَّل دخول أحد.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>وقت المسح</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>اختبار الماسح</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>إعادة إرساله؟</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>عرض التصريح</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>المعروض الآن</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>ينقص شيء يحتاجه الجهاز؛ انظر أدناه.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>حُلّ عند الاستقبال</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>الصوت والمظهر</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>يبدأ في {day}</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>يستغرق ثوانيَ؛ لا شيء يضيع</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>وصل إلى TeamUp.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>ربما لدى TeamUp تسجيل {name} هذا. تحقق هناك أولًا: إذا أُرسل مرة أخرى فقد تُحسب الزيارة مرتين.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>رفض TeamUp الطلب. عالج السبب هناك ثم أعد الإرسال، أو استبعده.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>الرمز السري خاطئ. المحاولة التالية بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>هكذا يكون الصوت عند تسجيل دخول أحد.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>عنوان صفحة عميل</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>الأفضل تلقائيًا</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>الرمز وحده كما هو</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>لغة الحاسوب</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>البادئة المضبوطة غير موجودة</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>أُزيلت البادئة المضبوطة</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>اللاحقة المضبوطة غير موجودة</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>أُزيلت اللاحقة المضبوطة</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>العميل تابع لفرع آخر في TeamUp.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>حُذف العميل من TeamUp.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>أول {count}؛ اكتب المزيد للتضييق.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>انتهى مفتاح التصريح: أعطِ العضو تصريحًا جديدًا.</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>سيتوقف الجهاز ولن يتمكن الأعضاء من تسجيل الدخول حتى يُشغَّل من جديد. عمليات الدخول المنتظرة محفوظة وتُرسل حينها.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>الجهاز يعمل؛ هناك ما يمكن تحسينه.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>جارٍ جلب الأعضاء.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>لم يبدأ الاشتراك بعد.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>الاشتراك معلّق: أنهِ التعليق في TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>أُلغي الاشتراك.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>أُرسل التصريح إلى الطابعة.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>استُبعد المسح.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>تبقى منطقة الموظفين مغلقة حتى يُعيَّن رمز سري. عيّنه بالأمر «kiosk pin» على هذا الحاسوب ثم أعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>مستوى الصوت 0، فلا يُسمع شيء.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>ستظهر بها منطقة الموظفين كلها عند فتحها من جديد.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>لا يوجد مخرج صوت. وصّل مكبّر صوت ثم أعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>هذه ساعات الهدوء (screen.quiet_hours)، فلا يُسمع شيء.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>هذا الرمز يخص أكثر من عضو.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>هذا الجهاز</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>يبدو كتصريح، لكن لم يوقّعه أي مفتاح لهذا الجهاز: إنه من نادٍ آخر أو معدّل أو مختلق.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>هذا التصريح موقّع بمفتاح انتهى في {day}. سلّم تصريحًا جديدًا.</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>للتسوية: {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>أطول من أن يكون رمزًا لأحد</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>محاولات الإرسال</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>المحاولات: {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>خلل</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>اكتب رمزك السري ثم المس علامة الصح.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>اكتب أو امسح رمزًا. الأعضاء: {count}، حتى {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>اكتب أو امسح رمزًا. قائمة الأعضاء لم تكتمل بعد.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>المفهوم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>التراجع عن هذا التسجيل؟</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>ألغاه الموظفون قبل إرساله.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>إلغاء الربط</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>إلغاء ربط البطاقة {number}</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>إلغاء ربط البطاقة {number}؟</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <source>Volume {volume} %</source>
            <translation>الصوت {volume} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>ما يصل وكيف يُفهم</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>معناه</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>لمن كان المسح؟ ابحث بالاسم: {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>لماذا يُستبعد؟</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>العضو غير صحيح</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>يمكنك المحاولة الآن.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>عدد الداخلين {count}، {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>سُجّل دخول {name} على {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>سُجّل دخول {name} مجانًا.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>لن يُسجَّل دخول {name}، ويمكن المسح من جديد.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name}: عاد إلى قائمة الانتظار لإعادة الإرسال.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name}: استُبعد.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name}: دُوّن أنه موجود في TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name}: أُلغي.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>الصور في الثانية: {rate}</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. قد يرفضه TeamUp.</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n قيد الانتظار</numerusform>
                <numerusform>واحد قيد الانتظار</numerusform>
                <numerusform>اثنان قيد الانتظار</numerusform>
                <numerusform>%n قيد الانتظار</numerusform>
                <numerusform>%n قيد الانتظار</numerusform>
                <numerusform>%n قيد الانتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n أسابيع متتالية: أحسنت!</numerusform>
                <numerusform>أسبوع متواصل: أحسنت!</numerusform>
                <numerusform>أسبوعان متتاليان: أحسنت!</numerusform>
                <numerusform>%n أسابيع متتالية: أحسنت!</numerusform>
                <numerusform>%n أسبوعًا متتاليًا: أحسنت!</numerusform>
                <numerusform>%n أسبوع متتالٍ: أحسنت!</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>تفضّلوا بالدخول</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>سبق تسجيل دخولكم</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>سبق تسجيل الدخول</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>سبق تسجيل الدخول، الساعة {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>تسجيل %n شخص</numerusform>
                <numerusform>تسجيل شخص واحد</numerusform>
                <numerusform>تسجيل شخصين</numerusform>
                <numerusform>تسجيل %n أشخاص</numerusform>
                <numerusform>تسجيل %n شخصًا</numerusform>
                <numerusform>تسجيل %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>تم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>جارٍ تسجيل دخولكم</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>جارٍ تسجيل دخولك</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>جارٍ التحضير…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>جارٍ التحضير… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>سعداء بعودتك: سيساعدك الفريق على البدء من جديد.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>سعداء برؤيتك هنا: سيُدخلك الفريق.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>سعداء برؤيتك!</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>أهلًا مجددًا!</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>أهلًا!</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>قرّبه أكثر</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>ثبّته، وليس قريبًا جدًا</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>ضع هاتفك أو بطاقتك تحت الماسح.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>ارفع هاتفك أو بطاقتك أمام الكاميرا.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>هل هو رمز هذا النادي؟</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>المكان مظلم: قرّبه أكثر</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>جارٍ البحث عنك…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>عضو</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>بلا تاريخ انتهاء</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>بلا اتصال، ولا شيء يضيع</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>لحظة</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>يُرجى تسجيل الدخول عند الاستقبال</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>يُرجى التوجه إلى الاستقبال</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>يُرجى التوجه معًا إلى الاستقبال</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>تحدث إلى الاستقبال، سيساعدونك.</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>امسح رمزك</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>أظهر الرمز كاملًا</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>أظهر رمزك</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>نعتذر!</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>الكاميرا لا تستجيب. استخدم الماسح اليدوي أو اسأل الاستقبال.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>جارٍ تشغيل الكاميرا…</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>سيساعدك الفريق من هنا.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>سيساعدك الفريق على البدء.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>سيساعدك الفريق في الخطوة التالية.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>يودّ الفريق التحدث معك قليلًا.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>المشكلة في هذه الشاشة وليست منك.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>كانت هذه آخر زيارة في باقتك</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>أمِله قليلًا: ينعكس عليه ضوء مصباح</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>اليوم يسجّل الفريق دخول الجميع.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>المس الشاشة أو أظهر رمزك</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>حاول مرة أخرى، أو اسأل الاستقبال.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>اخفض سطوع شاشتك قليلًا</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>حتى {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
                <numerusform>الزيارة رقم %n: إنجاز رائع!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
                <numerusform>الزيارات المتبقية: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>لا يمكننا تسجيل دخولك هنا</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>لا نعرف هذا الرمز</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>سنؤكده حالما تعود الشبكة.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>سنحلّ الأمر عند الاستقبال</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>مرحبًا!</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>كل شيء جاهز، لا حاجة لأي شيء آخر.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>لديك حجز: {name}، {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>لديك حجز: {name}، {time}، {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>تفضّل بالدخول</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>أوشكت: سيساعدك الفريق على البدء.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>زيارتك الأولى: سعداء بوجودك!</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>ينتهي اشتراكك بعد %n يوم</numerusform>
                <numerusform>ينتهي اشتراكك بعد يوم واحد</numerusform>
                <numerusform>ينتهي اشتراكك بعد يومين</numerusform>
                <numerusform>ينتهي اشتراكك بعد %n أيام</numerusform>
                <numerusform>ينتهي اشتراكك بعد %n يومًا</numerusform>
                <numerusform>ينتهي اشتراكك بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>ينتهي اشتراكك اليوم</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>ينتهي اشتراكك غدًا</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>استُبدل تصريحك: لدى الفريق تصريح جديد لك.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>حفظنا رمزك. مُرّ على الاستقبال من فضلك.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names}: يُرجى التوجه إلى الاستقبال</translation>
        </message>
    </context>
</TS>
