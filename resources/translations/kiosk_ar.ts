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
            <source>Capital and small letters</source>
            <translation>أحرف كبيرة وصغيرة</translation>
        </message>
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
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>الرمز السري من 4 إلى 12 رقمًا؛ اختر رمزًا آخر.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>الحاسوب الذي يسجّل الدخول تلقائيًا يتركها مقفلة: اجعل كلمة مرورها فارغة، أو ضع رمز الوصول في ملف الإعدادات (teamup.token) الذي لا يقرؤه إلا مستخدم الجهاز.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>يحل محلها ملف: {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>الاسم من حرف واحد إلى {most} حرفًا؛ اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>يلزم سبب لاستبعاد تسجيل؛ اذكره في كلمات قليلة.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>يلزم سبب لاستبعاد مسح؛ اذكره في كلمات قليلة.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>مُنع طلب إلى مكان غير {host}.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>ينشئ الجهاز العامل نسخة كل يوم: انظر في السجل ما يمنعه من ذلك وأنشئ نسخة بالأمر `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>ينشئ الجهاز العامل نسخة كل يوم؛ الأمر `kiosk backup` ينشئ واحدة الآن.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>رمز الموظفين السري معيَّن.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>رمز الوصول أحرف لاتينية وأرقام وعلامات بسيطة فقط؛ انسخه من جديد دون علامات على الأحرف.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>لا يحتوي رمز الوصول على مسافة أو سطر جديد؛ انسخه كله من جديد.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>مقبول؛ الملفات التي يمكنه العمل باسمها: {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>أضف المستخدم إلى مجموعة ذلك المنفذ (عادةً dialout) وسجّل الدخول إلى النظام من جديد.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>لا يمكن طلب التحديث من هنا ({why}). اطلبه بصفة root: {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>جهاز آخر (العملية {holder}) يستخدم مجلد البيانات {folder}؛ أوقفه أولًا أو أعطِ هذا مجلدًا خاصًا به.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>برنامج آخر ({names}) يستخدم الكاميرا.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>برنامج آخر يحجز قاعدة البيانات {path}؛ أغلقه وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>برنامج آخر يستخدم الكاميرا.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>برنامج آخر يقرأ {path}؛ أغلقه (جهاز أو أحد أوامره) ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>بحسب دفتر اليومية لم يضع أي تسجيل.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>غيّر الكابل أو منفذ USB.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>غيّر screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>غيّر teamup.checkin_mode أو استخدم رمز وصول لهذا الوضع.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>تحقق من teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>تحقق من كابل الشبكة أو Wi-Fi ومن teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>تحقق من الشبكة؛ يواصل الجهاز المحاولة.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>تحقق من تاريخ هذا الحاسوب ووقته؛ يواصل الجهاز المحاولة.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>تسجيل الدخول متوقف في TeamUp، لذلك يُطلب من الجميع التوجه إلى الاستقبال. فعّله في إعدادات TeamUp؛ يلاحظ الجهاز ذلك عند الزيارة التالية.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>تسجيلات حُدّثت من دفتر اليومية: {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>عمليات تسجيل تنتظر الإرسال إلى TeamUp منذ أكثر من {minutes} دقيقة: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>تسجيلات ضائعة: {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>تسجيلات ربما أُرسلت من قبل: {count}. يبحث الجهاز عنها في TeamUp ولا يرسل أيًا منها على الظن.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>تسجيلات تلفت بياناتها وأُصلحت: {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>حصص ذلك اليوم في TeamUp: حضور {attended}، حجز {booked}، إلغاء متأخر {cancelled}.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>الحصص والإلغاءات والتصحيحات تغيّر هذا العدد أيضًا.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>أغلقه.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>أغلق البرامج الأخرى التي تستخدمها أو أعد توصيلها.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>الرموز المقبولة: {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>قارن آخر الزيارات بما في TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>أكمل القسم [teamup].</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>صحّح data.backup_dir أو وصّل ذلك القرص.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>صحّح teamup.venue_id؛ تجده في عنوان صفحة الفرع في TeamUp.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>صحّح ذلك أو اجعله 0. الحقول المخصصة للحساب هي: {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>صحّح المنطقة الزمنية في TeamUp؛ حتى ذلك الحين تُعتمد منطقة الحاسوب.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>النسخ الاحتياطي اليومي متوقف (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>افعل ما يقوله؛ ثم شغّل `kiosk doctor --acknowledge` أو أكّده في منطقة الموظفين.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>عُثر عليه في {day}، {time}:</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>خصّص لها منفذًا وحدها، بلا موزّع.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>امنح مستخدم الجهاز إذن الكتابة هناك وشغّل الجهاز، أو اجعل data.journal_dirs مجلدات أخرى.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>امنح مستخدم الجهاز إذن الكتابة هناك أو اجعل data.dir مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>امنح رمز الوصول إذن قراءة التقارير؛ بدونه تنتظر التسجيلات التي لم يأتِ ردها في وارد الموظفين.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY ليس عنوان ويب؛ صحّحه أو احذفه.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>يحدد HTTPS_PROXY نوع وكيل لا يستطيع الجهاز استخدامه؛ أعطه عنوان http:// أو أضف مضيف TeamUp إلى NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>الماسحات اليدوية: لا شيء.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>الماسحات اليدوية: التي تكتب كلوحة مفاتيح.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>اطلب فحص القرص.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>إذا لم تعد وحدها فراجع camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>إذا لم تعد وحدها فأعد توصيلها.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>إذا استمر ذلك فغيّر الكابل أو منفذ USB.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>إن كان لديك أعضاء كهؤلاء فثبّت الحزمتين fonts-noto-core وfonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>يستخدمها الجهاز العامل الآن.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>ثبّت حزمة بايثون tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>ثبّت حزمة بايثون zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>ثبّت حزمة النظام libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>هل توجد صفحة دخول لهذه الشبكة، أم أن teamup.base_url خاطئ؟</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>ولا يذكر هل الميزة مفعّلة.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>لم يُذكر سبب.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>تشير إلى {day}، {time}. لا يمكن تسجيل دخول أحد حتى يُضبط التاريخ والوقت، وإلا كُتبت الزيارات في أيام خاطئة.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>أُرسل في يوم بعد يوم الزيارة، فقد يقصد TeamUp زيارة في ذلك اليوم اللاحق. ابحث عن العميل في TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>آخر يوم له هو {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>عمليات مسح محفوظة ضائعة: {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>عمليات ربط بطاقات ضائعة: {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>ابحث عن العميل في TeamUp ثم اختر “إنه موجود” أو “إعادة الإرسال”.</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>أفسح مساحة: لا يمكن حفظ تسجيلات الدخول إلا ما دامت هناك مساحة. لقد أزال الجهاز نسخه القديمة بالفعل، أو يفعل ذلك خلال دقيقة أثناء عمله.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>زد الإضاءة أو وصّلها بمنفذ USB آخر.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>الأعضاء: {count}، حتى {day}، {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>ربما ضاع أكثر: دفتر اليومية لا يذكر كم كان هناك.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>تعذر فهم معظم صفوف TeamUp ({list})؛ يبقى ما يعرفه الجهاز عن الأعضاء. قد يفيد إصدار أحدث من البرنامج.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>يمكن عرض الأسماء بكل أنواع الكتابة.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>لا يمكن عرض الأسماء بهذه الكتابات: {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>جديد منذ أمس ({name}): {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>لم يحدث أي تعطل خلال الأسبوع الماضي.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>لا يُستخدم أي حقل مخصص.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>لا تلف لم يُقرأ عنه بعد.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>لا توجد أي مكتبة تقرأ الرموز. شغّل `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>لم يتم إعداد أي مستودع لحزم الكشك. أنشئ {file} (يوضح appliance.md الطريقة)، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>لا يوجد رمز سري للموظفين: لا توجد منطقة موظفين.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>لا يوجد رمز وصول في ملف يمكن لغيرك قراءته.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>لم تُضبط أي كاميرا؛ ماسحات يدوية فقط.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>لا توجد كاميرا موصولة يمكن فتحها.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>لا يوجد أي محلّل رموز، فلا تستطيع أي كاميرا قراءة رمز: {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>غير معروف، للسبب نفسه.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>لم يُحسم بعد، ويواصل الجهاز المحاولة.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>غير موجود: {names}. تُقرأ الرموز بواسطة {others} فقط، ويُقرأ عدد أقل من الرديئة.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>لم يتم تثبيت أي شيء: لا يمكن تنزيل حزمة الإصدار {installed} مرة أخرى ({why})، فلن تكون هناك طريقة للرجوع. ضعها في المستودع، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>لا يمكن إرسال الإشعارات: الحزمة apprise غير موجودة. ثبّت packaging/locks/notices.txt كما يشرح docs/watching.md، أو أفرغ notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>يوم {day} الساعة {time} تخلّى الجهاز عن أمر كان يقوم به، ثم تابع عمله.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>لم يبقَ سوى {count} م.ب في {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>لم يبقَ سوى {count} ميغابايت على قرص الجهاز. تستمر تسجيلات الدخول ما دامت هناك مساحة؛ أفسح المزيد.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>أو اجعل camera.device على none لاستخدام الماسحات اليدوية فقط.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>أماكن دفتر اليومية: {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>وصّل كاميرا USB.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>وصّل مكبّر صوت وشغّل PulseAudio أو PipeWire قبل الجهاز.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>وصّلها من جديد.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>وصّلها أو اذكر غيرها في camera.device (الموجود: {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>وصّلها أو اذكر غيرها في camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>وصّلها بمنفذ USB آخر.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>وصّل كاميرا أو استخدم ماسحًا يدويًا.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>وصّل الماسح أو صحّح scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>الموصول: {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>ضع رمز وصول صالحًا في teamup.token؛ والبادئة هي teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>صحّح ذلك في TeamUp ثم أعد الإرسال.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>انقطع استبدال {path} بملف آخر؛ شغّل الجهاز فيُكمله.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>أُوقفت قراءة القائمة من TeamUp؛ تستأنف تلقائيًا.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>تُركت قراءة {path}؛ حاول مجددًا.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>أعد توصيلها.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>تمر الطلبات عبر الوكيل {proxy}: تحقق من HTTPS_PROXY ومن الشبكة؛ يواصل الكشك المحاولة.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>شغّل `kiosk pin`.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>شغّل `{command}`.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>شغّل “{command}” ثم أعد تشغيل الحاسوب.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>احفظه بصيغة MP4 أو اذكر ملفًا آخر في camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>احفظه بصيغة PNG أو JPEG أو MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>احفظ الصورة مجددًا بصيغة PNG أو SVG؛ حتى ذلك الحين يظهر اسم النادي.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>انظر الجملة السابقة.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>انظر ما يقوله TeamUp وصحّح القسم [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>اجعل camera.device ملفًا موجودًا.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>اضبط التاريخ والوقت؛ وحتى ذلك الحين تُؤرَّخ الزيارات بوقت TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>اضبط الوقت وفعّل وقت الشبكة (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>شيء ما يردّ بدل TeamUp ويحيل إلى مكان آخر ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>هناك خطأ في بيانات الجهاز: اقرأ ما هو في منطقة الموظفين.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>حدث خطأ داخل الجهاز؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>أعد تشغيل الجهاز: ينحّي الملف جانبًا وينقذ ما يمكن.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>شغّل الجهاز في جلسة رسومية (يجب تعيين DISPLAY أو WAYLAND_DISPLAY).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>خطوات تسجيلات ضاعت من دفتر اليومية: {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>فعّلها في إعدادات TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>احذف {kinds} من members.accept، إلا إذا كان الأعضاء يستخدمون هذه الرموز فعلًا.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>لدى TeamUp زيارة في ذلك اليوم، سُجّلت في مكان آخر.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>يردّ TeamUp في الوضع {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>تعذر الوصول إلى TeamUp: {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>مرات الاستخدام بحسب TeamUp قبل الإرسال: {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>يعدّ TeamUp مرات استخدام الاشتراك الآن بطريقة أخرى.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>مرات استخدام الاشتراك بحسب TeamUp: {after}؛ وقبل الإرسال: {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>لم يردّ TeamUp في الوقت المناسب؛ ربما وصله الطلب.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>لم يردّ TeamUp في الوقت المناسب؛ حاول مجددًا.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>لا يقبل TeamUp رمز الوصول (401). التسجيلات محفوظة؛ ضع رمز وصول صالحًا في الإعدادات.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>لا يقبل TeamUp رمز الوصول هذا؛ انسخه من جديد أو أنشئ غيره. وقد يكون رمز كان يعمل قد انتهت صلاحيته.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>لا يسمح TeamUp لرمز الوصول هذا بتغيير حقول الأعضاء (403)؛ امنحه هذا الإذن أو اكتب الرقم يدويًا في الملف.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>لا يذكر TeamUp كم الساعة.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>أعطى TeamUp صفوفًا أقل مما لديه ({list})؛ يبقى ما يعرفه الجهاز عن الأعضاء. سيسأل مجددًا تلقائيًا.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>لم يُعطِ TeamUp أي عميل مع أن الجهاز يعرف {count}؛ يبقى هؤلاء. تحقق من teamup.provider_id ومما يمكن لرمز الوصول قراءته؛ النشاط الذي لا عملاء له فعلًا يحتاج إلى مجلد جديد في data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>أعطى TeamUp الأعضاء بلا حقولهم المخصصة؛ تبقى أرقام البطاقات المعروفة. تحقق مما يمكن لرمز الوصول قراءته أو اجعل members.card_field صفرًا إن لم تكن هناك بطاقات.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>واجه TeamUp صعوبة في الرد ({status})؛ ربما نفّذ الطلب.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>لدى TeamUp رقم بطاقة آخر لهذا العضو، والجهاز لا يكتب فوق شيء؛ غيّره هناك إن كان قديمًا.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>وصل إلى TeamUp من الطلب السابق الذي لم يأتِ رده.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp غير متاح الآن (503). يحاول الجهاز مجددًا.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>لا يذكر TeamUp أي حصة لهذا العضو في ذلك اليوم.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>رفض TeamUp هذا ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>يقول TeamUp: “{said}”.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>جاء تقرير الحضور في TeamUp من ذاكرة مؤقتة، فقد يكون قديمًا.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>تغيّر تقرير الحضور في TeamUp أثناء قراءة الجهاز له.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>تقرير الحضور في TeamUp لا يُظهر تسجيلات أكّدها TeamUp، فهو لا يثبت شيئًا.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>تقرير الحضور في TeamUp لا يُظهره بعد المهلة المسموحة.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>تقرير الحضور في TeamUp لا يُظهره، لكنه لم يُظهر بعد أي تسجيل من هذا الجهاز.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>ينتهي تقرير الحضور في TeamUp قبل إعطاء كل صفوفه.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>في تقرير الحضور في TeamUp صف لهذا العضو قد يكون هذا التسجيل: إنه حصة في ذلك الوقت، أو لا يذكر ما هو.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>تقرير الحضور في TeamUp يُظهر تسجيلًا قد يكون هذا أو غيره.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>تقرير الحضور في TeamUp يُظهره، الساعة {time} في {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>تسجيل TeamUp رقم {id}، {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>بُلغ حد الطلبات في الدقيقة لدى TeamUp (429). ينتظر الجهاز ويحاول مجددًا؛ خفّض teamup.requests_per_minute إن كانت عدة أجهزة تشترك في رمز وصول واحد.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>تستمر قائمة TeamUp في عنوان غير teamup.base_url؛ لا يُتبع لأن رمز الوصول سيظهر هناك. تحقق من teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>صفحات TeamUp تدور في حلقة؛ حاول لاحقًا.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>انتهت صلاحية رمز الوصول إلى TeamUp في {day}. أنشئ رمزًا جديدًا في TeamUp وأدخله باستخدام `kiosk setup`؛ تُحفظ تسجيلات الدخول حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>تنتهي صلاحية رمز الوصول إلى TeamUp في {day}. أنشئ رمزًا جديدًا في TeamUp قبل ذلك وأدخله باستخدام `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>تعذرت قراءة هذا من TeamUp: {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>الرمز السري خاطئ؛ حاول مجددًا بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>الرمز السري خاطئ؛ حاول مجددًا.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>هذا رمز مصوّر، لكن ليس فيه رمز وصول. أنشئ واحدًا بالصفحة token-code.html على هاتف أو حاسوب.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>ميزة Check In متوقفة في TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>لا يتسع منفذ USB لصور الكاميرا.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>ليس في الحساب هذا الحقل المخصص: {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>ليس في الحساب فرع {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>الرد من عنوان TeamUp ({status}) مقطوع أو طويل جدًا.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>الرد من عنوان TeamUp ({status}) ليس ما طُلب.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>يمكن قراءة تقرير الحضور.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>تُرك النسخ الاحتياطي لأن الجهاز يتوقف.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>تعذر فتح الكاميرا ({device}): {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>الكاميرا لا تبدأ ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>الكاميرا لا تعطي صورة ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>توقفت الكاميرا عن إرسال الصور.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>الكاميرا موصولة لكنها لا ترسل صورة.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>ترسل الكاميرا {rate} صورة في الثانية فقط.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>ترسل الكاميرا الصور بصيغة {format} التي لا يمكن قراءتها.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>أرسلت الكاميرا صورة تالفة.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>فُصلت الكاميرا.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>الكاميرا “{name}” غير موصولة.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>تعذرت قراءة صور الكاميرا، لذلك تُستخدم صيغة أخرى من صيغها.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>البطاقة صالحة على هذا الجهاز، لكنها ليست في TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>تعذر إجراء الفحوص ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>استغرقت الفحوص وقتًا طويلًا؛ شغّل `kiosk doctor` يدويًا.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>أُلغيت الفحوص لأن الجهاز يتوقف؛ شغّل `kiosk doctor` يدويًا.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>انقطع الاتصال بـ TeamUp قبل رده؛ ربما وصله الطلب.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>تعذرت قراءة بيانات الاعتماد {path} ({why})؛ صحّح LoadCredential= في خدمة الجهاز.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>بيانات الاعتماد {path} فارغة؛ ضع رمز الوصول في الملف الذي يسميه LoadCredential= في خدمة الجهاز.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>الملف التالف محفوظ باسم {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>مجلد البيانات جديد، لكن جهازًا استُخدم به من قبل. تسجيلات لم تُحسم حينها: {count}. ابحث عنها في TeamUp. دفتر اليومية من ذلك الوقت محفوظ باسم {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>كانت قاعدة البيانات تالفة. أُنقذ: التسجيلات {checkins}، عمليات المسح المحفوظة {scans}.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>وُجدت قاعدة البيانات تالفة أثناء استخدامها.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>كانت قاعدة البيانات مفقودة. أُنقذ مما بقي: التسجيلات {checkins}، عمليات المسح المحفوظة {scans}.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>تعذر فتح قاعدة البيانات {path}؛ تحقق من وجود مجلدها ومن أن مستخدم الجهاز يستطيع الكتابة فيه.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>قاعدة البيانات {path} تالفة؛ أعد تشغيل الجهاز: ينحّي الملف جانبًا وينقذ ما يمكن قراءته.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>لا يُسمح بالكتابة في قاعدة البيانات {path}؛ امنح مستخدم الجهاز إذن الكتابة في الملف ومجلده.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>رفضت قاعدة البيانات {path} طلبًا؛ أعد تشغيل الجهاز وأبلغ إن تكرر ذلك.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>كتب إصدار أحدث من البرنامج قاعدة البيانات {path} (البنية {version}، وهذا الإصدار يعرف {known})؛ ثبّت ذلك الإصدار مجددًا أو اختر مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>فشل القرص أثناء قراءة {path} أو كتابته؛ تحقق من المساحة والحصة وسلامة القرص.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>قرص {path} لا يدعم write-ahead logging؛ اختر مجلد بيانات على قرص محلي.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>يحدد متغير البيئة {variable} المسار {path} الذي لا يمكن استخدامه ({why}). صحّح المتغير أو احذفه من البيئة.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>الملف فارغ؛ اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>الملف ليس قائمة يمكن قراءتها؛ احفظه بصيغة CSV ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>الملف {path} قاعدة بيانات برنامج آخر؛ اختر مجلد بيانات آخر.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>الفيلم {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>لا يبيّن السطر الأول أي عمود للبطاقات وأيها للأعضاء ({titles})؛ حدّدهما بالخيارين ‎--card-column و‎--member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>مجلد النسخ الاحتياطية {path} غير موجود؛ وصّل قرصه أو صحّح data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>تعذرت القراءة من الماسح اليدوي على {path} ({why}). صحّح scanner.serial؛ تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>الماسح اليدوي على {path} غير موجود. وصّله أو صحّح scanner.serial؛ تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>الماسح اليدوي على {path} مشغول: يقرؤه برنامج آخر، أو ترك برنامج أُوقف قسرًا قفله في ‎/var/lock‎. أغلق ذلك البرنامج أو أعد تشغيل الحاسوب؛ تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>لا يحق لهذا المستخدم القراءة من الماسح اليدوي على {path}. أضف المستخدم إلى مجموعة ذلك المنفذ (عادةً dialout) وسجّل الدخول إلى النظام من جديد؛ تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>لا يُحفظ دفتر اليومية هنا: {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>ضاعت مفاتيح تصاريح الأعضاء: أنشئ التصاريح من جديد.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>يبدأ الجهاز دفتر اليومية عند بدئه.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>تعطل الجهاز يوم {day} الساعة {time}.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>توقّف الجهاز فجأة ثلاث مرات متتالية، لذلك يعمل الآن من دون الكاميرا؛ الماسحات اليدوية تعمل. يمكن للموظفين استخدام الكاميرا من جديد من صفحة الجهاز.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>فشل الجهاز أثناء الإرسال؛ ربما وصل إلى TeamUp. انظر السجل.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>الجهاز مشغول جدًا؛ حاول مجددًا بعد لحظة.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>استنفد الجهاز طلباته إلى TeamUp الآن؛ سيحاول قريبًا.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>تجمّد الجهاز يوم {day} الساعة {time} فأُنهي.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>لا يُسمح للجهاز بطلب هذا من TeamUp: {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>توقف الجهاز أثناء الإرسال؛ ربما وصل إلى TeamUp.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>الجهاز العامل (العملية {holder}) من إصدار أقدم ويُبقي {path} مفتوحًا؛ أوقفه وشغّل الجديد ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>كانت بيانات الجهاز تالفة، أو أُعيدت نسخة أقدم؛ ربما أُرسل هذا منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>كانت بيانات الجهاز أقدم مما فعله: أُعيدت نسخة قديمة أو ضاع جزء منها.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>أُغلقت قاعدة بيانات الجهاز؛ أعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>لا يوجد في القائمة العمود {name}؛ فيها {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>جارٍ جلب الأعضاء بالفعل (العملية {holder})؛ انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>تعذر جلب الأعضاء؛ انظر السجل.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>لم يُجلب الأعضاء بعد؛ يفعل الجهاز ذلك عند بدئه.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>جُلب الأعضاء آخر مرة في {day} الساعة {time}؛ من انضم بعدها قد لا يُعرف هنا. تحقق من الشبكة ثم اجلبهم (منطقة الموظفين أو `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>كانت نسخة الأعضاء تالفة ويجري جلبها من جديد من TeamUp؛ حتى ذلك الحين يُسأل هناك عمّن لم يُعرف بعد، أو يُحفظ مسحه لوقت لاحق. اطلب فحص القرص.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>نسخة الأعضاء {path} تالفة؛ أعد تشغيل الجهاز: يحذف الملف ويجلب الأعضاء من جديد.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>عمر أحدث نسخة احتياطية للتسجيلات بالساعات: {hours}؛ عدد النسخ في {path}: {count}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>ضاعت أحدث مفاتيح تصاريح الأعضاء: أنشئ التصاريح من جديد.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>لا يمكن الرسم على هذا الورق؛ اختر ملفًا آخر أو طابعة أخرى.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>لم تقبل الطابعة التصريح؛ افحص الطابعة وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>لا يمكن الوصول إلى مستودع حزم الكشك، أو أنه غير موقَّع بالمفتاح الموثوق ({why}). تحقق من الشبكة ومن عنوان المستودع.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>تعذر إرسال الطلب إلى {host}. تحقق من الشبكة والإعدادات؛ يواصل الجهاز المحاولة.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>تحتاج الشاشة إلى 800 × 480 بكسل على الأقل.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>لم تستجب سلسلة مفاتيح النظام منذ {seconds} ث؛ إنها تنتظر كلمة مرورها أو لا تعمل. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>سلسلة مفاتيح النظام مقفلة. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>ينقص رمز الوصول إذن؛ أنشئ رمزًا له حق الكتابة.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>لم ينجح التحديث ({why}). لم يتغير شيء؛ حاول مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>خدمة التحديث لا تجيب. تحقق من حالتها: {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>لا يُسمح للمستخدم {user} بفتح الكاميرا.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>ثم أعد الفحوص.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>يوجد بالفعل {count} شخصًا لديهم الرمز السري، وهذا هو الحد الأقصى؛ أزل شخصًا أولًا.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>يوجد {name} بالفعل؛ أضف حرفًا للتمييز بينهما.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>لا توجد نسخة احتياطية للتسجيلات في {path} بعد.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>لا توجد كاميرا.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>لا يوجد تسجيل {id}؛ ابحث عن معرّفه في القائمة.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>لا توجد شاشة هنا.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>لا يوجد ملف {path}. تحقق من الاسم.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>لا يوجد ملف {path}؛ تحقق من المسار.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>لا يوجد مسح محفوظ {id}؛ حدّث القائمة.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>لا يوجد الرمز السري للمالك بعد؛ شغّل `kiosk pin` أولًا ثم أضف الأشخاص.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>لا توجد صورة {file}؛ تحقق من screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>لم تبقَ مساحة على القرص لكتابة {path}؛ وفّر مساحة.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>لا يوجد مخرج صوت.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>لا يوجد رمز سري للموظفين بعد؛ شغّل `kiosk pin` لتعيينه.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>لا يوجد رمز وصول بعد: اكتبه أو اعرض رمزه المصوّر أمام الكاميرا.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>الذاكرة لا تكفي لقاعدة البيانات؛ أعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>محاولات خاطئة كثيرة؛ حاول مجددًا بعد {seconds} ث.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>الرمز السري هذا مستخدم؛ اختر رمزًا آخر.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>لا يمكن فعل هذا بتسجيل في هذه الحالة ({state})؛ حدّث القائمة.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>هذه البطاقة تخص {name}؛ ألغِ ربطها هناك أو احذفها من ملفه في TeamUp ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>أُرسل هذا التسجيل من قبل بلا رد، فربما لدى TeamUp؛ تحقق هناك. دعه يُرسل أو احسمه حين يبقى بلا رد مجددًا.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>ليس لهذا الحاسوب طابعة افتراضية. صوّر الرمز بهاتف بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>لا توجد طابعة افتراضية لهذا الحاسوب؛ اضبط واحدة أو أنشئ ملفًا بالأمر `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>ساعة هذا الحاسوب متقدمة على ساعة TeamUp بمقدار {apart}.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>ساعة هذا الحاسوب متأخرة عن ساعة TeamUp بمقدار {apart}.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>تشير ساعة هذا الحاسوب إلى {day}، وهذا غير ممكن. لا يمكن تسجيل دخول أحد حتى يُضبط التاريخ والوقت.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>لهذا العميل تسجيل آخر لتلك الزيارة، الساعة {time}؛ استبعد هذا بدلًا منه.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>سُجّل دخول هذا العميل من قبل، منذ الساعة {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>ليس هذا ملف مفاتيح تصاريح؛ أنشئ واحدًا بالأمر `kiosk pass --export-keys FILE` على الجهاز الذي يجب أن تُقبل تصاريحه هنا.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>يعمل هذا الجهاز بلا ملف إعدادات، فلا يمكن حفظ شيء.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>زيارات أخرى على هذا الاشتراك أرسلها هذا الجهاز منذ ذلك الحين: {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>لم يتم تثبيت هذا الكشك من حزمة دبيان الخاصة به؛ حدّثه بالطريقة التي ثُبِّت بها.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>أُزيل هذا الشخص في هذه الأثناء؛ أعد تحميل القائمة.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>عولج هذا المسح من قبل؛ حدّث القائمة.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>انتهت صلاحية رمز الوصول هذا. أنشئ غيره في TeamUp تحت M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>رموز مجهولة كثيرة في وقت واحد؛ سيُسأل عنه لاحقًا.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>إلى أن تُفتح، تُحفظ عمليات تسجيل الدخول؛ ثم يرسلها الكشك من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>استخدم كاميرا أخرى أو اذكر غيرها في camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>لم يعمل الإصدار {available} هنا ({why})، ولذلك أعيد الإصدار {installed}. أرسل سجله إلى من يساعدك: {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>الإصدار {available} لا يعمل هنا، ولا يمكن إعادة الإصدار {installed} ({why}). اطلب المساعدة؛ كل تسجيلات الدخول محفوظة بأمان على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>عاد سليمًا منذ أمس ({name}): {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>تاريخ انتهاء رمز الوصول غير معروف؛ اكتبه في teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>لا يُعرف هل أخذ TeamUp الرقم؛ انظر في ملف العضو.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>من يجرّب أرقام العملاء يستطيع تسجيل دخول أي شخص.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>يستخدمه برنامج آخر</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>تقرير الحضور</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>سجل الحضور</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>العملاء المحظورون</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>سطر الأوامر</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>مُستبعَد</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>العملاء المُعلَّمون</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>هو مجلد</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>ليس خطًا تسلسليًا ولا FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>بدايته ليست كما ينبغي</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>انتهت صلاحية شهادته</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>شهادته لعنوان آخر</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>شهادته غير موثوقة هنا</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>شهادته ليست سارية بعد</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>لا يُعثر على اسمه</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>اسمه طويل جدًا</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>معروف من دفتر اليومية</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>الاشتراكات</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>لا اتصال</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>لا اتصال في الوقت المناسب</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>لا يوجد إذن</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>لا مساحة متبقية</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>لا اتصال آمن</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>لا شيء يجيب هناك</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>قيمة screen.monitor هي {wanted}، ولا توجد شاشة كهذه؛ تُستخدم الشاشة الرئيسية. الشاشات الموجودة: {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>شوهد في TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>يجب أن يكون teamup.auth_scheme كلمة واحدة، مثل Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url ليس عنوان ويب؛ وهو عادةً {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>لا يجوز أن يكون في teamup.base_url علامة استفهام أو #.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>يجب أن يبدأ teamup.base_url بـ https:// وإلا أمكنت قراءة رمز الوصول في الطريق.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>يجب أن يكون teamup.card_field صفرًا أو معرّف حقل مخصص.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>في teamup.checkin_token مسافة أو سطر جديد؛ الصقه مجددًا.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>يلزم teamup.provider_id وteamup.venue_id؛ عيّن كليهما.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>يجب أن يكون teamup.requests_per_minute واحدًا أو أكثر.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token فارغ أو فيه مسافة أو سطر جديد؛ الصقه مجددًا.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>انقطع الاتصال</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>البيانات أقدم مما جرى فعله، أو تالفة</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>الجهاز لا يستجيب</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>القرص لا يقفل الملفات</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>توقف الجهاز أثناء الإرسال</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>الوكيل يرفض</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>لا يذكر النظام السبب</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>لا توجد فيه شهادة</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>لا توجد شبكة</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>الذاكرة لا تكفي</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>ملفات مفتوحة كثيرة جدًا</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>طلبات كثيرة تنتظر بالفعل</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>تُرسل التسجيلات التي بلا رد من جديد (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>تراجع عنه</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>أعداد الاستخدام</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}، {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}، تصل {rate} صورة في الثانية.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>عمليات المسح المحفوظة لرموز مجهولة بلغت {count}، لذلك لا يُحفظ المزيد. تحقق من الشبكة واجلب الأعضاء ثم استبعد ما يبقى.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} ليس صورة يستطيع الجهاز قراءتها؛ تحقق من screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file}: تعذرت الكتابة ({why})؛ تحقق من أذونات المجلد.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file}: ليس ملفًا؛ اذكر ملف الإعدادات.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file}: ليس TOML ({why})؛ صحّحه ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file}: ليس نصًا بترميز UTF-8؛ احفظه مجددًا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file}: ينقص {key}؛ شغّل `kiosk setup` أو أضف `{line}` تحت [teamup] أو عيّن {variable}.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file}: {section} قسم؛ اكتب [{section}] فوق مفاتيحه.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} يدير الطلبات في حلقة. تحقق من صفحة دخول الشبكة.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} مسح قيد الانتظار لم يُنشأ منه تسجيل بعد؛ اختر صاحبه في منطقة الموظفين أو استبعده.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>لا يمكن أن يكون {key} كذلك؛ لم يتغيّر شيء. صفحة الإعدادات تذكر القيم الممكنة.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>يجب أن يكون {key} عددًا موجبًا.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>يجب أن يكون {key} إما customer أو provider.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>لدى {name} البطاقة {card}، وقد تكون هي نفسها مكتوبة بشكل آخر؛ إن لم تعد صالحة فاحذفها من ملفه في TeamUp ثم حاول مجددًا.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name}: {trouble} في هذه الأثناء تُستخدم {other}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>تعذر فتح {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>تعذر تشغيل {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>تعذرت قراءة {path}؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>تعذرت كتابة {path} ({reason})؛ اختر مكانًا آخر أو أصلح ذلك.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>تعذرت كتابة {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>تعذرت كتابة {path} ({why}). وصّل قرصًا آخر أو وفّر مساحة.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>في {path} أكثر من {count} ميغابكسل. صغّرها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>في {path} رمز وصول، ويستطيع مستخدمون آخرون لهذا الحاسوب قراءته.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>في {path} صور أكثر مما يُنظر إليه؛ تُركت الصور التي بعد أول {count}.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} صورة HEIC لا يمكن قراءتها هنا. احفظها بصيغة JPEG (على iPhone: الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} مجلد. اذكر صورة أو مقطعًا فيه.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} أنبوب أو جهاز وليس ملفًا. احفظ ما يخرج منه واذكر ذلك الملف.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} تالف ولا يمكن عرضه ({why}). أنشئ الصورة من جديد.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} تالف؛ اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} فارغ. انسخه مجددًا من مصدره.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} غير موجود.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>طول {path} أكثر من {count} بكسل. قسّمها إلى أجزاء وحاول مجددًا.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} ليس صورة ولا مقطعًا يمكن قراءته هنا.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} ليس نسخة احتياطية لجهاز؛ اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} موجود.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} أكبر من ذاكرة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>لا يحق لهذا المستخدم قراءة {path}.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>لا يُسمح بكتابة {path}؛ امنح مستخدم الجهاز الإذن أو اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>يوضح الملف {path} موضع التعطل. احفظ السجلات من صفحة الجهاز، فهي تتضمنه، وأرسلها إلى من يساعدك.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}، المتاح {count} م.ب.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>الفرق عن TeamUp: {seconds} ث.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>يحدد ذلك {variable} في بيئة هذا الحاسوب؛ غيّره هناك.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue}: المنطقة الزمنية {zone} غير معروفة هنا.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>لم يعد {what} يعرض شيئًا.</translation>
        </message>
        <message>
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>{width} × {height}, {coding}, {rate} a second</source>
            <translation>{width} × {height}، {coding}، {rate} في الثانية</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>يتكوّن الرمز السري من {count} أرقام على الأقل.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>حصة محجوزة</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>الرمز الذي يبقى ظاهرًا يُقرأ من جديد بعد هذا العدد من الثواني.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>زيارة أولى</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>الزيارة المئة</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>اشتراك ينتهي قريبًا</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>وقفة تنهي المسح</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>سلسلة متصلة</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>زيارة بلا رد</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>بعد هذا العدد من الدقائق؛ و0 تعني أبدًا.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>بعد هذا العدد من الثواني تكون الشاشة جاهزة للعضو التالي.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>كما في الإعدادات</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>اسأل العضو</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>يجب أن يبقى واحد على الأقل.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>الكاميرا والماسحات</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>حقل البطاقة</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>البطاقات</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>البطاقات والتصاريح</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>بطاقات أو تصاريح من هذا الجهاز أو كلاهما. وعنوان البريد مقبول دائمًا.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>التعتيم عند عدم وجود أحد</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>يُحتفل بكل زيارة مئة.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>العائلات</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>زيارات قليلة متبقية</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>كلما قلّت كانت القراءة أسرع وأقل خطأ.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>يُنبَّه عندما يبقى أقل من هذا العدد.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>ابحث عني</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>الاسم الأول والحرف الأول من اسم العائلة</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>للماسحات التي لا ترسل Enter بعد الرمز.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>خلال هذه المدة لا يُعدّ المسح الثاني زيارة ثانية.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>النادي والأعضاء</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>ماسحات يدوية وقارئات بطاقات تظهر للحاسوب كلوحة مفاتيح.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>كم</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>مدة عرض النتيجة</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>كم يمكن للآخرين أن يقرؤوا من الاسم.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>قبل كم</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>في الظلام تضيء الشاشة الرمز.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>يمكن أن يكون من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>يفتح منطقة الموظفين هذه.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>حُفظ للتشغيل التالي.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>أنواع الرموز</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>لغات الأعضاء</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>اسمح بالدخول</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>ضوء من الشاشة</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>ابحث عنها في TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>يمكن للأعضاء تحويل الشاشة إليها أثناء زيارتهم.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>يُطلب من أعضاء فرع آخر التوجه إلى الاستقبال.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>يرى الأعضاء أنفسهم كما في مرآة، فيسهل التصويب.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>عكس الصورة كالمرآة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>الأسماء على الشاشة</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز سري جديد</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>لا يُسمع صوت حينها.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>ملاحظات بعد الترحيب</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>برمز واحد من العائلة يُسأل من الحاضر منها.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>لحظة…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>زيارة واحدة في اليوم</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>التصاريح</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>أعد تشغيل الجهاز</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>قواعد الدخول</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>ماسح على خط تسلسلي</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>ماسحات تكتب</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>أرسلها ثانية؛ وقد تُحسب مرتين</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>معيّن</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>عدة اشتراكات</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>هذا العدد من الأيام قبل النهاية.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>رمز الموظفين السري</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>يقرر الموظفون</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>خذ الأفضل</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>الحقل المخصص في TeamUp الذي فيه أرقام البطاقات.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>يُرحَّب بالزيارة الأولى كزيارة أولى.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>يُخبَر العضو كم زيارة بقيت في باقته.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>يُخبَر العضو عندما يوشك اشتراكه على الانتهاء.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>يقرأ العضو أي حصة حجزها اليوم.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>الرمز السري نفسه مرة أخرى.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>الرمز نفسه مرة أخرى</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>العضو نفسه مرة أخرى</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>لم يتطابق الرمزان. اختر الرمز السري من جديد.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>هذا الفرع فقط</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>امنع الدخول</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>تُسجَّل الزيارات هناك.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>يُثنى على الأسابيع المتتالية التي فيها زيارة.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>ماذا يحدث لمن انتهى اشتراكه أو ليس له اشتراك.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>ماذا يحدث إن لم يُعرف هل وصلت الزيارة إلى TeamUp.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>ما يعرضه الأعضاء</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>يسري ما تغيّر من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>موضع توصيل ماسح لا يكتب.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>على أيها تُحسب الزيارة إن صلح أكثر من واحد.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>من ليس معه رمز يُعثر عليه باسمه ومعلومة ثانية.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>بلا اشتراك ساري</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>لا أحد من {looked_at} لديه شيء هناك</numerusform>
                <numerusform>عضو واحد من {looked_at} لديه شيء هناك</numerusform>
                <numerusform>عضوان من {looked_at} لديهما شيء هناك</numerusform>
                <numerusform>%n أعضاء من {looked_at} لديهم شيء هناك</numerusform>
                <numerusform>%n عضوًا من {looked_at} لديهم شيء هناك</numerusform>
                <numerusform>%n عضو من {looked_at} لديهم شيء هناك</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. في TeamUp: Settings ثم Integrations ثم API Integration ثم M2M Tokens. أضف رمزًا يسمح بالقراءة والكتابة.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. افتح الصفحة token-code.html على هاتف أو حاسوب والصق رمز الوصول فيها. تعمل بلا شبكة.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. اعرض الرمز الظاهر أمام الكاميرا أو الماسح اليدوي. أو اكتب رمز الوصول.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>من 4 إلى 12 رقمًا. يفتح منطقة الموظفين: الأعضاء واليوم وقائمة الانتظار وهذا الجهاز.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>رمز سري لموظفيك</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>يتكوّن الرمز السري من {count} أرقام على الأقل.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>البطاقة رقم في حقل مخصص في TeamUp. والتصريح رمز ينشئه الجهاز لعضو. وعنوان البريد الإلكتروني مقبول دائمًا.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>الماسح الذي يكتب لا يحتاج إلى إعداد</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>كل شيء على ما يرام.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>جارٍ سؤال TeamUp…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>المنشأة</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>البطاقات فقط</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>البطاقات وعناوين البريد</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>البطاقات والتصاريح وعناوين البريد</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>تحقق من جديد</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>تسجيل الدخول متوقف</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>تسجيل الدخول مفعّل</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>جارٍ عدّ بطاقات أعضائك…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>الميزة</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>تابع على أي حال</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>اعرض أي رمز: زجاجة أو كتاب أو بطاقة. الأقرب ليس الأفضل دائمًا.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>إن كان لدى ناديك ماسح فامسح به أي رمز. الماسحات التي تكتب والتي على خط تسلسلي تعمل إلى جانب الكاميرا.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>في TeamUp اختر Pro Tools ثم Check In ثم Enabled؛ واسمح بتسجيل الدخول في قيود التكرار لكل اشتراك. ثم تحقق هنا من جديد.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>أُرسلت إلى الطابعة.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>يُحفظ كل شيء الآن. ثم يجلب الجهاز أعضاءك؛ وتُحفظ عمليات المسح إلى أن يصلوا. يمكن تغيير كل هذا لاحقًا في منطقة الموظفين تحت «الجهاز».</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>انظر هناك تحت Pro Tools ثم Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>يعرض الأعضاء</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>بلا كاميرا: ماسحات يدوية فقط</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>بلا بطاقات: تصاريح فقط</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>لا صورة بعد</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>بلا خط تسلسلي</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>لا يمكن تسجيل أي زيارة به. أنشئ غيره في TeamUp مع السماح بالقراءة والكتابة؛ ثم ارجع وأعطه هنا.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>لم يمكن التحقق من كل شيء.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>لم تُجرَّب</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>التصاريح وعناوين البريد</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>التصاريح أيضًا</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>صوّر هذا الرمز بهاتف واعرض الصورة أمام الكاميرا، أو اطبعه، أو امسحه بماسح يدوي. لا يُرسل شيء إلى TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>صِل كاميرا؛ يُعثر عليها تلقائيًا.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>اطبعه</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>جارٍ الطباعة…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>قُرئ: {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>امسح به أي رمز. إن لم يكن لديك ماسح فتابع.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطَّ</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>هكذا يُرحَّب بأعضائك بأسمائهم الأولى. هذه ليست لأحد، فلم تُسجَّل أي زيارة.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>بضعة أسئلة ثم يمكن للأعضاء تسجيل الدخول هنا. ما لغة ناديك؟</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>ما زال هناك ما ينبغي فعله.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>شغّل الجهاز</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>لا يذكر TeamUp هل تسجيل الدخول مفعّل</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>لا يذكر TeamUp لأي منشأة رمز الوصول. اكتب رقمها.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>أجاب TeamUp</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>لا يذكر TeamUp أي فرع. أنشئ واحدًا هناك أو اكتب رقم فرعك.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>بطاقة الاختبار</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>هذا كل شيء</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>هذا ليس رقمًا من TeamUp. تجده في عنوان صفحته هناك.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>هذا يعمل أيضًا؛ والآن بطاقة الاختبار.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>الأفضل تلقائيًا</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>الكاميرا تعطي صورًا</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>رمز بطاقة الاختبار</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>الرمز الذي فيه رمز الوصول</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>سيظهر ذلك عند أول تسجيل.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>أول تسجيل، لا لأحد</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>الرمز السري نفسه مرة أخرى</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>رمز الوصول لعدة منشآت. المس التي لها هذا الجهاز.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>رمز الوصول للقراءة فقط</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>رمز الوصول للقراءة والكتابة</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>رمز الوصول لناديك</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>لم يتطابق الرمزان. اختر الرمز السري من جديد.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>المس الفرع الذي فيه هذا الجهاز. تُسجَّل الزيارات هناك.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>جرّب الكاميرا</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>جرّب الماسح اليدوي</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>اكتبه</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>استخدم الكاميرا</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>مرحبًا بك في Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>مرحبًا ببطاقة الاختبار!</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>ماذا يعرض أعضاؤك؟</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>لا يُعرف هل يسمح رمز الوصول بالكتابة</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>أي منشأة؟</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>أي فرع؟</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>برمز الوصول يسمح TeamUp للجهاز بقراءة أعضائك وتسجيل الزيارات. ويبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>قُرئ {kind}: {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} من {count}</translation>
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
            <source>4 to 12 digits</source>
            <translation>من 4 إلى 12 رقمًا</translation>
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
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>تجمّد جزء من الجهاز فأُعيد تشغيله. المس لحفظ السجلات</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>تصريح انتهى في {day}</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>كتبه شخص: بقي مفتاح مضغوطًا {value} مللي ثانية، والماسح لا يتجاوز {limit}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>ملف zip بلا أسرار ولا أعضاء، لمن يساعد</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>إضافة شخص</translation>
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
            <source>Another PIN</source>
            <translation>الرمز السري آخر</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>اسم آخر</translation>
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
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
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
            <source>Business</source>
            <translation>النشاط</translation>
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
            <source>Camera off</source>
            <translation>الكاميرا متوقفة</translation>
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
            <source>Card reader</source>
            <translation>قارئ البطاقات</translation>
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
            <source>Changed since yesterday</source>
            <translation>تغيّر منذ أمس</translation>
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
            <source>Check-ins</source>
            <translation>التسجيلات</translation>
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
            <source>Checked in by</source>
            <translation>سجّله</translation>
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
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>اختر العضو</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
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
            <source>Codes</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>الرموز من هذا النوع معطّلة. لكي تُقرأ، أضف "{key}" إلى scanner.symbologies في الإعدادات.</translation>
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
            <source>Connected</source>
            <translation>متصل</translation>
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
            <source>Crashes</source>
            <translation>الأعطال</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>الحقول المخصصة</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>الأضرار</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>محلّلات الرموز</translation>
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
            <source>Disk</source>
            <translation>القرص</translation>
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
            <source>Done.</source>
            <translation>تم.</translation>
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
            <source>End of the token</source>
            <translation>انتهاء رمز الوصول</translation>
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
            <source>I have read it</source>
            <translation>قرأته</translation>
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
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>أُوقفت لأن الجهاز توقّف فجأة ثلاث مرات</translation>
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
            <source>Journal</source>
            <translation>دفتر اليومية</translation>
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
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>سلسلة المفاتيح</translation>
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
            <source>Learn</source>
            <translation>تعلّم</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>تعلّم قارئ البطاقات هذا</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>تم التعلّم: من الآن {read} هو البطاقة {known}.</translation>
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
            <source>Letters</source>
            <translation>الحروف</translation>
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
            <source>Logo</source>
            <translation>الشعار</translation>
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
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>هناك أكثر من طريقة للتحويل من {read} إلى {known}. قرّب بطاقة أخرى.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>الاسم أو البريد أو البطاقة</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>لم تُجلب قط</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>لم يصل Enter، فأنهته وقفة</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>لم يصل Enter ولا Tab ولا لاحقة، وscanner.end_by_pause معطّل</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>لا توجد طريقة معروفة للتحويل من {read} إلى {known}. تحقّق من الرقم، أو أدخل البطاقات في TeamUp كما تُقرأ.</translation>
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
            <source>Not connected</source>
            <translation>غير متصل</translation>
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
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>الرقم {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
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
            <source>Only for the owner</source>
            <translation>للمالك فقط</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المفتوحة</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>قراءات أخرى</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>الرمز السري لـ {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>الرمز السري لـ {name} مرة أخرى</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>الرمز والفرع والبطاقات والقواعد والملاحظات واللغات والماسحات</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>الرموز السرية بأسماء، ليُعرف من فعل ماذا</translation>
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
            <source>Read</source>
            <translation>اقرأ</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>الاستعلام اللاحق</translation>
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
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>إزالة {name}؟</translation>
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
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>الأسرار</translation>
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
            <source>Serial line</source>
            <translation>المنفذ التسلسلي</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>عرض التصريح</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>فشل أمر ما وتُرك. المس لحفظ السجلات</translation>
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
            <source>Sound</source>
            <translation>الصوت</translation>
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
            <source>Stop converting its numbers</source>
            <translation>إيقاف تحويل الأرقام</translation>
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
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>لن يفتح الرمز السري شيئًا بعد الآن. ويبقى ما فعله مسجّلًا.</translation>
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
            <source>The card reader's number was converted</source>
            <translation>حُوّل رقم قارئ البطاقات</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>الرمز وحده كما هو</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>الرمز يخص أكثر من عضو: امسحه هنا لتراهم، وصحّح بطاقاتهم في TeamUp.</translation>
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
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>تعطل الجهاز ولم يُفقد شيء. المس لحفظ السجلات لمن يساعد</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>سيتوقف الجهاز ولن يتمكن الأعضاء من تسجيل الدخول حتى يُشغَّل من جديد. عمليات الدخول المنتظرة محفوظة وتُرسل حينها.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>يُعاد تشغيل الجهاز مع الكاميرا. إذا توقّف فجأة ثلاث مرات أخرى، أُوقفت الكاميرا من جديد.</translation>
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
            <translation>تبقى منطقة الموظفين مغلقة حتى يُعيَّن رمز سري. عيّنه بالأمر «kiosk pin» على هذا الحاسوب ثم أعد تشغيل الجهاز.</translation>
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
            <source>These were two different PINs; begin anew.</source>
            <translation>كان هذان رمزين سريين مختلفين؛ ابدأ من جديد.</translation>
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
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>يتطلب هذا الرمز السري الخاص بالمالك. تُقفل منطقة الموظفين، ويمكن لمن لديه الرمز أن يكتبه.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>هذا التصريح موقّع بمفتاح انتهى في {day}. سلّم تصريحًا جديدًا.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>لم يُعتبر هذا مسحًا.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>استُبعد</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>استُبعد قبله</translation>
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
            <source>Token</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>أطول من أن يكون رمزًا لأحد</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>قصير جدًا: {value} من الأحرف، والمسح يضم {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>انقطع: مرّت {value} مللي ثانية بلا مفتاح بعد {limit} من الأحرف</translation>
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
            <source>Trouble: {when}</source>
            <translation>خلل: {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>كتابة رمز المالك</translation>
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
            <source>Use the camera again</source>
            <translation>استخدام الكاميرا من جديد</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>هل تُستخدم الكاميرا من جديد؟</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>الفرع</translation>
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
            <source>What they did keeps the name they had then.</source>
            <translation>يحتفظ ما فعله بالاسم الذي كان له حينها.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>ما الرقم المعروف لهذه البطاقة؟</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>من هو؟</translation>
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
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>مع الرمز السري خاص، يقول السجل من فعل ماذا. وتبقى الإعدادات والرموز السرية وإنهاء جميع التصاريح ومغادرة الجهاز للمالك.</translation>
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
        <message>
            <source>{what}: {found}</source>
            <translation>{what}: {found}</translation>
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
            <source>Hand scanner not connected</source>
            <translation>الماسح غير متصل</translation>
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
            <source>One moment, you're next</source>
            <translation>لحظة، دورك التالي</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>لحظة، قُرئ رمزك. في الانتظار: {count}</translation>
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
            <source>Please wait a moment, then show it again</source>
            <translation>انتظر لحظة ثم أظهر رمزك من جديد</translation>
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
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>الماسح لا يستجيب. يُرجى سؤال الاستقبال.</translation>
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
            <source>This code fits more than one member: the team will find you.</source>
            <translation>هذا الرمز يخص أكثر من عضو: سيجدك الفريق.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>هذا النوع من الرموز لا يُقرأ هنا. يُرجى سؤال الاستقبال.</translation>
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
