# Arabic. Headings, numbers and formulas; the format is that of en.lex.

[structure]
ArticleWord     (المادة|مادة)
PartWord        (الجزء|جزء)
TitleWord       الباب
ChapterWord     الفصل
SectionWord     (القسم|الفرع)
AnnexWord       (المرفق|الملحق|مرفق|ملحق)
ProtocolWord    (البروتوكول|بروتوكول)
PreambleWord    (الديباجة|ديباجة|تمهيد)
Formula         (قد |)(اتفقت|اتفقتا|اتفقوا|اتفقا) على ما يلي
Formula         اتفق (الطرفان|الأطراف) على ما يلي
Formula         تتفق على ما يلي
Testimonium     (وإثباتا لذلك|وإثباتاً لذلك|إثباتا لذلك|إثباتاً لذلك|وإشهادا على ذلك|وإشهاداً على ذلك|وشهادة على ذلك|حرر في|حررت في)
RecitalOpener   (إذ|وإذ|رغبة|ورغبة|انطلاقا|انطلاقاً|إيمانا|إيماناً|إدراكا|إدراكاً|واقتناعا|اقتناعا)
NumberWord=1    (الأولى|الأول|الاولى|الاول)
NumberWord=2    (الثانية|الثاني)
NumberWord=3    (الثالثة|الثالث)
NumberWord=4    (الرابعة|الرابع)
NumberWord=5    (الخامسة|الخامس)
NumberWord=6    (السادسة|السادس)
NumberWord=7    (السابعة|السابع)
NumberWord=8    (الثامنة|الثامن)
NumberWord=9    (التاسعة|التاسع)
NumberWord=10   (العاشرة|العاشر)
NumberWord=11   (الحادية عشرة|الحادي عشر)
NumberWord=12   (الثانية عشرة|الثاني عشر)
NumberWord=13   (الثالثة عشرة|الثالث عشر)
NumberWord=14   (الرابعة عشرة|الرابع عشر)
NumberWord=15   (الخامسة عشرة|الخامس عشر)
NumberWord=16   (السادسة عشرة|السادس عشر)
NumberWord=17   (السابعة عشرة|السابع عشر)
NumberWord=18   (الثامنة عشرة|الثامن عشر)
NumberWord=19   (التاسعة عشرة|التاسع عشر)
NumberWord=20   (العشرون|العشرين)
NumberWord=21   الحادية (والعشرون|والعشرين)
NumberWord=22   الثانية (والعشرون|والعشرين)
NumberWord=23   الثالثة (والعشرون|والعشرين)
NumberWord=24   الرابعة (والعشرون|والعشرين)
NumberWord=25   الخامسة (والعشرون|والعشرين)
NumberWord=26   السادسة (والعشرون|والعشرين)
NumberWord=27   السابعة (والعشرون|والعشرين)
NumberWord=28   الثامنة (والعشرون|والعشرين)
NumberWord=29   التاسعة (والعشرون|والعشرين)
NumberWord=30   (الثلاثون|الثلاثين)
Connective      (من|في|إلى|على|عن|مع|بموجب|وفقا|وفقاً|أعلاه|أدناه|أو|المذكورة|المشار)

[signatures]
PartyIntroducer (عن|بالنيابة عن)
