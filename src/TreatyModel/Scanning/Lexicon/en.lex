# English. One phrase a line: Tag[=value]  phrase. Alternatives in brackets. See LexiconFile for the format.
# Our own list, compiled from the Vienna Convention's and the UN Treaty Handbook's terms and from reading treaties and reports.

[structure]
ArticleWord     (article|art)
ArticleWord=1   (additional|separate|secret) article
PartWord        part
TitleWord       title
ChapterWord     chapter
SectionWord     section
AnnexWord       (annex|appendix|schedule|attachment)
ProtocolWord    (protocol|additional protocol)
PreambleWord    (preamble|preambule)
DeclarationWord (joint |agreed |unilateral |common |interpretative |)(declaration|declarations)
DeclarationWord (agreed minutes|minutes of understanding|record of understanding|exchange of letters|exchange of notes|final act|protocol of signature|interpretative note|interpretative notes)
Formula         (have|has) agreed (as follows|upon the following|on the following|to the following|the following)
Formula         (have|has) agreed upon the following (articles|provisions)
Formula         (hereby agree|do hereby agree|agree|have concluded this agreement and agree) as follows
Formula         have entered into the following (agreement|treaty|convention)
Formula         hereby (agree|declare) as follows
Formula         (decides|has decided|have decided|declares|proclaims) as follows
Formula         to conclude this (agreement|treaty|convention)
Formula         (have|has) (decided|resolved) to conclude this (agreement|treaty|convention|protocol)
Testimonium     in (witness|faith|testimony) (whereof|of which)
Testimonium     (done|signed|made|dated|executed) (at|in)
Testimonium     drawn up at
RecitalOpener   (recalling|reaffirming|affirming|considering|whereas|recognizing|recognising|acknowledging|noting|mindful|aware|conscious)
RecitalOpener   (desiring|desirous|wishing|anxious|convinced|believing|determined|resolved|guided|bearing in mind|taking into account|having regard)
RecitalOpener   (emphasizing|emphasising|stressing|realizing|realising|seeking|inspired|proceeding|underlining|welcoming|concerned|animated|confirming)
RecitalOpener   (building on|committed|intending|prompted|moved|being|having|expressing|declaring|deeming|hoping|persuaded|eager|willing|attaching)
NumberWord=1    (first|one|sole)
NumberWord=2    (second|two)
NumberWord=3    (third|three)
NumberWord=4    (fourth|four)
NumberWord=5    (fifth|five)
NumberWord=6    (sixth|six)
NumberWord=7    (seventh|seven)
NumberWord=8    (eighth|eight)
NumberWord=9    (ninth|nine)
NumberWord=10   (tenth|ten)
NumberWord=11   (eleventh|eleven)
NumberWord=12   (twelfth|twelve)
NumberWord=13   (thirteenth|thirteen)
NumberWord=14   (fourteenth|fourteen)
NumberWord=15   (fifteenth|fifteen)
NumberWord=16   (sixteenth|sixteen)
NumberWord=17   (seventeenth|seventeen)
NumberWord=18   (eighteenth|eighteen)
NumberWord=19   (nineteenth|nineteen)
NumberWord=20   (twentieth|twenty)
NumberWord=30   (thirty|thirtieth)
NumberWord=40   (forty|fortieth)
NumberWord=50   (fifty|fiftieth)
NumberWord=60   (sixty|sixtieth)
NumberWord=70   (seventy|seventieth)
NumberWord=80   (eighty|eightieth)
NumberWord=90   (ninety|ninetieth)
NumberSuffix=2  bis
NumberSuffix=3  ter
NumberSuffix=4  quater
NumberSuffix=5  quinquies
PageWord        page
BodyWord        (was|were|been|had|does|did|cannot|shall|may|agree|agrees|undertake|undertakes|hereby|will|is|are|has|have|must)
SentenceOpener  (if|where|when|each|every|any|no|nothing|notwithstanding|without|subject|except|all|either|neither|both|these|such|should|unless|it|there|they|after|before|during|whenever|nor|not)
Connective      (of|the|and|or|to|in|by|for|a|an|with|on|from|between|as|its|their|under|see|per|through|that|this|said|than|into|within|against|upon|pursuant|paragraph|paragraphs|present)
Abbreviation    (art|no|nos|para|paras|p|pp|vol|cf|ed|op|viz|ltd|inc|co|mr|mrs|ms|dr|st|messrs|etc)

[clauses]
# Force. 1 obligation, 2 prohibition, 3 permission, 4 right, 5 power, 6 exemption, 7 hortatory (StatementClass).
Modal=1   (shall|must|will)
DutyModal=1   (shall|must|will) be (obliged|bound|required) to
DutyModal=1   (is|are|be) (obliged|bound|required) to
Modal=1   (undertake|undertakes|agree|agrees|pledge|pledges|engage|engages|commit themselves|commits itself|bind themselves|binds itself) to
Modal=1   (hereby undertake|hereby undertakes|hereby agree|hereby agrees|mutually undertake|further agree) to
Modal=1   (shall|must) have (the duty|a duty|the obligation|an obligation) to
Modal=1   (has|have) (the duty|a duty|the obligation|an obligation) to
Modal=1   (is|are) to
Modal=2   (shall not|must not|may not|will not|shall in no case|shall in no way|shall never|cannot|can not|shall no longer)
Modal=2   (undertake|undertakes|agree|agrees|pledge|pledges|engage|engages) (not|never) to
Modal=2   (is|are|shall be) (prohibited|forbidden)
Modal=2   may only
Modal=2   (is|are) not entitled to
Modal=3   may
Modal=3   (shall be|is|are) (permitted|allowed|authorized|authorised|free) to
Modal=4   (shall have|will have|shall also have|has|have|preserve|preserves|retain|retains) the right to
Modal=4   (shall be|is|are) entitled to
Modal=4   shall enjoy
Modal=4   (reserve|reserves) the right to
Modal=5   shall have the power to
Modal=6   (shall not|will not) be (obliged|required|bound|obligated) to
Modal=6   (is|are) not (obliged|required|bound|obligated) to
Modal=6   (need not|shall be exempt from|shall be exempted from|is exempt from|are exempt from|is exempted from|are exempted from)
Modal=7   (should|ought to|should not)
Modal=7   (shall|will) (endeavour|endeavor|seek|strive|aim) (to|at)
Modal=7   (is|are) invited to
Modal=7   (is|are) encouraged to
Modal=7   (shall|will) (use|make) (every effort|all efforts|their best efforts|its best efforts|best efforts|best endeavours|their best endeavours|its best endeavours|all reasonable efforts|every possible effort) to
Modal=7   (endeavour|endeavours|strive|strives|seek|seeks|intend|intends) to
Modal=7   (call|calls) upon
HortatoryVerb  (encourage|endeavour|endeavor|seek|strive|invite)
# Verbs whose object, or what stands behind to or with, is somebody.
AddressingVerb (notify|inform|advise|consult|invite|assist|encourage|grant|permit|allow|authorize|authorise|require|furnish|supply|provide|accord|afford|give|offer|extend|submit|transmit|communicate|report|send|transfer|deposited|deposit|notified|submitted|transmitted|communicated|given|addressed|informed|cooperate|co-operate|coordinate|negotiate|deliver|delivered|make available|reported|invited|circulated|circulate|transferred|present|exchange|enter into consultations|return)
AbstainVerb    (refrain|desist|abstain)
Declares  (accept|accepts|recognize|recognizes|recognise|recognises|reaffirm|reaffirms|affirm|affirms|declare|declares|acknowledge|acknowledges|confirm|confirms|note|notes)
Declares  (share the view|express|expresses|understand|reiterate|reiterates|take note|takes note|consider|considers|regard|regards|are convinced|attach|attaches)
ConstitutiveVerb (enter|come) into (force|effect|operation)
ConstitutiveVerb (become|be|take|remain|continue|cease to be|cease to have) (effective|effect|in force|in effect|valid|applicable|binding)
ConstitutiveVerb (remain valid|be open for|be subject to ratification|be deemed|be considered|be regarded|be treated|be understood|be construed|be interpreted)
ConstitutiveVerb=1 (apply|cease|extend to|include|supersede|replace)
ConstitutiveVerb=2 terminate
ConstitutiveVerb (have effect|become a party|become parties|have full effect)
ConstitutiveVerb (consist|comprise|lapse|expire|constitute|be composed|be comprised|be terminated|be replaced|be established)
ConstitutiveVerb (form|be) (an integral part|integral part|a part)
ConstitutiveVerb (have the meaning|have the same meaning|have the meanings|be equally authentic|be authentic|be null|be void)
ConstitutiveFinite (enters|comes) into (force|effect|operation)
ConstitutiveFinite (applies|consists|comprises|is composed|remains in force|covers|constitutes|constitute|supersedes|replaces)
ConstitutiveFinite (is|are) (hereby |)(established|created|abrogated|repealed|constituted|concluded|open for|subject to ratification|composed of|applicable)
ConstitutiveFinite hereby (establish|establishes|create|creates|constitute)
ConstitutiveFinite (form|forms|is|are) an integral part
ConstitutiveFinite (is|are) equally (authentic|valid|authoritative)
ConstitutiveFinite both texts being equally authentic
ConstitutiveFinite (the objectives of this|the objective of this|the purpose of this) (agreement|treaty|chapter|convention) (is|are)
DefinitionVerb (means|mean|shall mean|refers to|shall refer to|shall be understood to mean|is defined as|are defined as|denotes)
PriorityVerb   (prevail|prevails|take precedence|takes precedence)
SavingsVerb    (affect|prejudice|impair|derogate|preclude|prevent|limit|alter|be construed|be interpreted|be understood|be deemed|diminish)
SavingsOpener  (nothing in|nothing contained in|none of the provisions of|no provision of)
PowerVerb      (denounce|withdraw|accede|amend|modify|be amended|be modified|be terminated|be denounced|suspend|refer|invoke|propose|request|designate|appoint|adopt|decide|establish|revise|delegate|convene|declare|notify its intention|reach)
TriggerOpener  (in cases where|in cases of|in the cases mentioned in|in the case of|as a result of|if|where|when|whenever|in case|in case of|in the event that|in the event of|in the event|in such event|in that event|in such a case|in such case|in that case|in such cases|in these cases)
TriggerOpener  (should either|should any|should one|should a|should the|should both|as soon as|once|provided that|on condition that|on the condition that|so long as|as long as|upon|in the absence of|failing)
TriggerOpener=4 (at the request of|on the request of|upon the request of|upon request of|upon request|on request|at the written request of|if so requested|if requested|upon written request)
TriggerOpener=5 (upon receipt of|upon notification|upon the receipt of)
ExceptionOpener (unless|except|except for|except as|except where|except when|except that|save|save as|save where|save that|other than|with the exception of|without the consent of|without the prior consent of|without prior consent of|but not)
QualifierOpener=1 (in accordance with|in conformity with|in compliance with|pursuant to|by virtue of|under the terms of|under the conditions|under the provisions of|consistent with|in line with|as provided in|as provided for in|as specified in|as set out in|as set forth in|as laid down in|as defined in|in a manner consistent with|on the terms|within the framework of|on the conditions|according to)
QualifierOpener=2 (subject to|subject only to|subject also to)
QualifierOpener=3 (without prejudice to|without prejudice of)
QualifierOpener=4 (notwithstanding|in derogation from|in derogation of|by way of derogation from|irrespective of|regardless of)
QualifierOpener=5 (to the extent|to the extent that|insofar as|in so far as|so far as|to the fullest extent|to the maximum extent|to the greatest extent)
QualifierPhrase=5 (as far as possible|so far as possible|wherever possible|where possible|to the extent possible|to the extent practicable|to the maximum extent possible|to the fullest extent possible|as far as practicable|where practicable|whenever possible|if possible)
QualifierPhrase=6 (as appropriate|where appropriate|if appropriate|when appropriate|as necessary|where necessary|if necessary|when necessary|where applicable|as applicable|if applicable|as it deems necessary|as may be necessary|as required|inter alia|mutatis mutandis)
QualifierOpener=7 (by all means|by all the means|with all means|with all the means|by means of|including the use of)
QualifierOpener=8 (on the basis of|in consultation with|in cooperation with|in co-operation with|in conjunction with|with the consent of|with the agreement of|with the approval of|through their respective|through the)
QualifierPhrase=8 (by mutual agreement|by mutual consent|by common accord|by common agreement|by consensus|by agreement|in writing|through diplomatic channels|in good faith|jointly|individually|on a non-discriminatory basis|on mutually agreed terms|by a majority|by unanimity|unanimously)
TemporalPhrase=1 (at once|immediately|forthwith|promptly|without delay|without undue delay|without further delay|without unnecessary delay|as soon as possible|as soon as practicable|as early as possible|as quickly as possible|in due time|at the earliest possible time|expeditiously|in a timely manner|at an early date|within a reasonable period of time|within a reasonable time|within a reasonable period)
TemporalPhrase=5 (at all times|annually|periodically|regularly|from time to time|at any time|at regular intervals|once a year|at least once a year|every year|each year|on a regular basis|every two years|permanently|continuously|progressively|gradually|in advance|temporarily)
TemporalOpener=2 (within|not later than|no later than|at the latest|by the end of|before|prior to|at least)
TemporalOpener=3 (after|following|as from|as of|from the date|on the date|on the first day|on the day|on the expiry|upon expiry|upon the expiry|upon entry into force|upon the entry into force|from the day|starting|beginning|with effect from|since)
TemporalOpener=4 (for a period|for an indefinite|for an unlimited|for a term|for a further period|for successive periods|until|till|during|throughout|for the duration|pending|for as long as|not exceeding|for a maximum)
Relative       (which|who|whose|whom|that)
Conjunction    (and|or|but|and/or)
Conjunction=1  nor
PurposeOpener  (with a view to|in order to|in order that|so as to|with the aim of|with the objective of|to this end|for the purpose of|for that purpose|for this purpose|for the purposes of|to that end)
Adverb         (not|also|only|then|therefore|however|further|furthermore|moreover|likewise|thereby|thereafter|hereby|jointly|each|both|always|ever|in turn|in particular|inter|as well)
Be             (be|been)
# Who can act. RoleKind: 1 each party, 2 either, 3 jointly, 4 one, 5 other, 6 no party, 7 named, 8 third State, 9 organ, 10 person, 11 other.
Actor=1  (the |)(high |)(contracting |)part(y|ies)
Actor=1  (each|every|each of the|all the|all|both|both the|the two) (high |)(contracting |)part(y|ies)
Actor=1  (each|every|all|the|both|the two) (contracting |member |signatory |participating |)(states|state|governments|government|sides|side|countries|country|members|member)
Actor=1  (states|state) part(y|ies)
Actor=1  (they|each of them|both of them|all of them|each side)
Actor=2  (either|any) (of the |)(high |)(contracting |)part(y|ies)
Actor=2  (either|any) (of the |)(member |contracting |)(states|state|government|governments|side|sides|country|member|of them)
Actor=4  (one|any one) of the (two |)(high |)(contracting |)(parties|sides|states)
Actor=4  (a|the first) (contracting |)party
Actor=5  the other (high |)(contracting |)(party|parties|side|state|states|government|member states)
Actor=6  (no|neither|neither of the|none of the) (high |)(contracting |)(part(y|ies)|state|states|member|side)
Actor=8  (third|a third|any third) (state|states|party|parties|country|countries)
Actor=9  (committee|council|commission|secretariat|secretary|secretary-general|director-general|board|panel|tribunal|court|conference|assembly|authority|authorities|body|bodies|agency|agencies|organ|depositary|chairman|chair|chairperson|president|arbitrator|arbitrators|organization|organisation|community|union|association|subcommittee|sub-committee|working group|group|administration|ministry|minister|office|bank|chamber|registrar|government|governments|institution|institutions|delegation)
Actor=10 (everyone|every person|person|persons|nationals|national|citizens|individual|individuals|importer|exporter|exporters|producer|supplier|suppliers|investor|investors|members|member|states|state|it|he|she|child|children|worker|workers|enterprise|enterprises|company|companies|carrier|owner|holder|applicant|officials|official|representatives|representative|experts|parties|party|countries|country|participants|signatories|signatory)
# States by their short names, now and before.
Actor=7  (afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|botswana|brazil|brunei|bulgaria|burundi)
Actor=7  (cambodia|cameroon|canada|chad|chile|china|colombia|croatia|cuba|cyprus|denmark|djibouti|dominica|ecuador|egypt|eritrea|estonia|ethiopia|fiji|finland|france|gabon|germany|ghana)
Actor=7  (greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|korea|kosovo)
Actor=7  (kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro)
Actor=7  (morocco|mozambique|myanmar|namibia|nauru|nepal|nicaragua|niger|nigeria|norway|oman|pakistan|palau|panama|paraguay|peru|poland|portugal|qatar|romania|russia|rwanda|samoa|senegal)
Actor=7  (serbia|seychelles|singapore|slovakia|slovenia|somalia|spain|sudan|suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|tunisia|turkey|turkmenistan|tuvalu|uganda)
Actor=7  (ukraine|uruguay|uzbekistan|vanuatu|venezuela|vietnam|yemen|zambia|zimbabwe|yugoslavia|czechoslovakia)
Actor=7  the (united states|united states of america|united kingdom|netherlands|philippines|soviet union|russian federation|czech republic|slovak republic|european union|european community|united nations)
Actor=7  (new zealand|south africa|saudi arabia|sri lanka|costa rica|el salvador|north korea|south korea|sierra leone|burkina faso|papua new guinea|viet nam|north macedonia|bosnia and herzegovina|great britain and northern ireland|trinidad and tobago|antigua and barbuda|saint kitts and nevis|sao tome and principe|saint vincent and the grenadines|united states|united kingdom|san marino)
Addressee (the other|each other|one another) (high |)(contracting |)(part(y|ies)|state|states|government|side|member states)
Addressee (each other|one another|the requesting party|the importing party|the exporting party|the requested party|the depositary|the joint committee|the secretary-general|the secretariat|the commission|the council|the committee|the other contracting state|the notifying party|all other parties|other parties|all parties|the parties concerned|the party concerned|the party complained against|the complaining party)
Negation  (no|neither|nothing|none)
ReferenceWord (article|articles|art|paragraph|paragraphs|subparagraph|subparagraphs|sub-paragraph|sub-paragraphs|annex|annexes|appendix|appendices|chapter|chapters|section|sections|protocol|protocols|schedule|part|title|rule|rules)
Instrument=1 (the |)(charter of the united nations|united nations charter|un charter|u.n. charter|charter of the un)
Instrument (the |)(gatt 1994|gatt|gats|trips agreement|wto agreement|vienna convention|marrakesh agreement|world trade organization|statute of the international court of justice|north atlantic treaty|wto/gatt 1994|wto)
DomesticLaw (its|their|his|the|respective|applicable|domestic|national|internal|constitutional|own) (laws|law|legislation|laws and regulations|domestic law|domestic laws|national legislation|national laws|national law|internal law|constitutional processes|constitutional requirements|constitutional procedures|constitutional provisions|legal procedures|internal procedures|domestic legislation|internal legal procedures|internal legal requirements)
DomesticLaw (the laws|the laws and regulations|the legislation|domestic law|domestic laws|national legislation|national laws|national law|domestic legislation|internal law)
ThisInstrument (this|the present|that|the said) (agreement|treaty|convention|protocol|charter|covenant|article|paragraph|chapter|section|title|annex|part|statute|schedule)
# Lengths of time. PeriodUnit: 0 day, 1 week, 2 month, 3 year, 4 hour.
PeriodUnit=0 day(s|)
PeriodUnit=1 week(s|)
PeriodUnit=2 month(s|)
PeriodUnit=3 (year|years|year's|years')
PeriodUnit=4 hour(s|)
# How grave. TriggerLevel: 1 threat, 2 attack, 3 state of war, 4 request, 5 notification, 6 date.
TriggerCue=1 (threat|threatened|threatens|threat of)
TriggerCue=2 (armed attack|attack|attacked|armed aggression|aggression|invaded|invasion|armed invasion|attacks)
TriggerCue=3 (state of war|war|hostilities)
TriggerCue=4 (request|requests|requested)
TriggerCue=5 (notification|notifies|receipt)
TriggerCue=6 (expiry|expiration)

[kinds]
# ObligationKind by its place in the enumeration.
KindCue=0  (military and other assistance|mutual assistance against|assist each other if attacked|military assistance|collective defence|collective defense|mutual defence|mutual defense)
KindCue=1  (channels of consultation|threat of aggression|direct threat)
KindCue=2  (consult|consultation|consultations)
KindCue=3  (non-aggression|threat or use of force|use of force)
KindCue=4  (neutral|neutrality)
KindCue=5  (military aid|arms|ammunition|military equipment)
KindCue=6  (joint measures|joint exercises|defence capability|defence capabilities|military co-operation|military cooperation)
KindCue=7  (alliance|coalition|directed against)
KindCue=8  (use its territory|use of its territory|its territory to be used)
KindCue=10 (dispute|disputes|arbitration|arbitral|panel)
KindCue=11 (economic co-operation|economic cooperation)
KindCue=12 (trade|imports|exports|import|export|quantitative restrictions)
KindCue=13 (customs|customs duties|customs duty|tariff|rules of origin)
KindCue=14 (investment|investments|investor|investors)
KindCue=15 (services|service suppliers)
KindCue=16 (intellectual property|copyright|patents|trademarks|geographical indications)
KindCue=17 (government procurement|public procurement|procuring entities)
KindCue=18 (inform|notify|publish|make available|exchange information|notified|transparency)
KindCue=19 (scientific|science|technology|technological|research)
KindCue=20 (culture|cultural|education|educational)
KindCue=21 (environment|environmental|pollution|biological diversity)
KindCue=22 (health|sanitary|phytosanitary)
KindCue=23 (labour|labor|workers|employment)
KindCue=24 (energy|electricity|petroleum|nuclear)
KindCue=25 (transport|aviation|air services|shipping|railway|railways)
KindCue=26 (visa|visas|temporary entry|movement of persons)
KindCue=27 (extradition|legal assistance|mutual legal assistance)
KindCue=28 (verification|inspection|inspections|safeguards)
KindCue=29 (report to|reports to|submit a report|submit reports)
KindCue=30 (committee|commission|council|secretariat)
KindCue=31 (enter into force|entry into force|ratification|denounce|denunciation|depositary|accession|accede|amendment|amendments|remain in force|withdraw)

[final]
ThisTreaty     (this|the present|the) (agreement|treaty|convention|protocol|charter|covenant|statute|pact|constitution)
EntryVerb      (enter|enters|entered|come|comes) into (force|effect|operation)
EntryVerb      (shall become effective|becomes effective|shall be effective|shall take effect|become operative)
OnSignature    (on|upon|from|as from) (the |)(date of |day of |)(its |)(signature|signing)
OnSignature    (on the date of its signature|on the date it is signed|on the day of its signature)
ExchangeOfInstruments (exchange of the instruments of ratification|exchange of instruments of ratification|exchange of ratifications|instruments of ratification are exchanged|ratifications are exchanged|exchange of their instruments of ratification)
Notification   (notification|notifications|notified|notify|exchange of notes|exchanged notes|diplomatic notes|diplomatic note|exchange written notifications|exchanged written notifications)
Deposit        (deposit|deposited|deposits)
Consent        (ratified|ratification|ratifications|signatories|accepted|instrument of ratification|instruments of ratification|instrument)
AgreedDate     (such other date as|on a date to be agreed|on such date as the parties|date agreed)
Provisional    (provisionally|provisional application|on a provisional basis)
Indefinite     (for an indefinite period|for an unlimited period|for an indefinite duration|of unlimited duration|of indefinite duration|for an unlimited duration|indefinitely|remain in force until|remain in force unless|in force for an unlimited)
FixedTerm      (for a period of|for a term of|valid for|in force for|for an initial period of|for a duration of)
AutomaticRenewal (automatically renewed|automatically extended|automatically prolonged|renewed automatically|extended automatically|automatically be renewed|automatically be extended|tacitly renewed|tacit renewal|successive periods|thereafter be renewed|be automatically renewed|be automatically extended|continue in force thereafter)
RenewalByAgreement (may be renewed|may be extended|may be prolonged)
Withdraw       (denounce|denounces|denunciation|withdraw from|withdraw|withdrawal|terminate|termination|written notice of its intention)
Amend          (amend|amended|amendment|amendments|revise|revision|modify|modified)
Accede         (accede|accession|acceding|open for accession|open to accession)
Reservation    (reservation|reservations)
NoWord         (no|not|may not|shall not|none)
Depositary     (depositary|depository|deposited with|deposited in the archives of|deposited in)
Authentic      (authentic|equally valid|equally authoritative|authoritative|in duplicate|originals|original|languages|language|equal validity)
Prevail        (shall prevail|prevails|will prevail)
Supersede=0    (shall cease to have effect|cease to have effect|cease to be in force|cease to apply|shall be terminated|shall terminate|is terminated|are terminated|abrogated|is hereby terminated|shall expire)
Supersede=1    (supersede|supersedes|shall replace|replaces|shall be replaced|is replaced|are replaced|be superseded)
Supersede=2    (shall be suspended|is suspended)
KindWord=1     treaty
KindWord=2     convention
KindWord=3     (agreement|accord)
KindWord=4     protocol
KindWord=5     charter
KindWord=6     covenant
KindWord=7     statute
KindWord=8     pact
KindWord=9     declaration
KindWord=10    (exchange of notes|exchange of letters)
KindWord=11    memorandum of understanding
Between        between
AfterParties   (on|concerning|regarding|relating|for|hereinafter|hereafter|referred to|in respect|with respect|of the other part|signed|establishing|done at|of mutual|of friendship|being)
LanguageName=0  english
LanguageName=1  french
LanguageName=2  spanish
LanguageName=3  russian
LanguageName=4  arabic
LanguageName=5  chinese
LanguageName=6  german
LanguageName=7  italian
LanguageName=8  portuguese
LanguageName=9  dutch
LanguageName=10  danish
LanguageName=11  swedish
LanguageName=12  finnish
LanguageName=13  greek
LanguageName=14  norwegian
LanguageName=15  icelandic
LanguageName=16  faeroese
LanguageName=17  turkish
LanguageName=18  hebrew
LanguageName=19  japanese
LanguageName=20  korean
LanguageName=21  ukrainian
LanguageName=22  polish
LanguageName=23  czech
LanguageName=24  slovak
LanguageName=25  hungarian
LanguageName=26  romanian
LanguageName=27  bulgarian
LanguageName=28  slovenian
LanguageName=29  croatian
LanguageName=30  serbian
LanguageName=31  bosnian
LanguageName=32  macedonian
LanguageName=33  albanian
LanguageName=34  estonian
LanguageName=35  latvian
LanguageName=36  lithuanian
LanguageName=37  georgian
LanguageName=38  armenian
LanguageName=39  azerbaijani
LanguageName=40  kazakh
LanguageName=41  kyrgyz
LanguageName=42  tajik
LanguageName=43  uzbek
LanguageName=44  turkmen
LanguageName=45  vietnamese
LanguageName=46  thai
LanguageName=47  malay
LanguageName=48  indonesian
LanguageName=49  persian
LanguageName=50  hindi
LanguageName=51  maltese
LanguageName=52  irish
LanguageName=53  mongolian
LanguageName=54  belarusian
Month=1  (january|jan)
Month=2  (february|feb)
Month=3  (march|mar)
Month=4  (april|apr)
Month=5  may
Month=6  (june|jun)
Month=7  (july|jul)
Month=8  (august|aug)
Month=9  (september|sept|sep)
Month=10 (october|oct)
Month=11 (november|nov)
Month=12 (december|dec)
Weekday=1 monday
Weekday=2 tuesday
Weekday=3 wednesday
Weekday=4 thursday
Weekday=5 friday
Weekday=6 saturday
Weekday=7 sunday

[hedges]
Hedge=2        (could|may|might|potentially|possibly|perhaps|would)
Hedge=1        (is expected to|are expected to|is likely to|are likely to|likely|probably|is anticipated to|is sure to|appears to|seems to)
Hedge=3        (if|whether)

[frame]
Furniture      (skip to main content|join the conversation|no comments yet|be the first to share|write your comments|accessibility options|font size|high contrast|reading preferences|data & privacy|share this|follow us|advertisement|related articles|read more|sign up|subscribe|cookie|leave a comment|all rights reserved|back to top|print this)
CreditWord     (by|source|sources|reporting by|photo by|written by)
UpdateWord     (updated|last updated|modified|last modified)

[reports]
# ClaimClass: 1 statement, 2 belief, 3 allegation, 4 denial, 5 commitment, 6 demand, 7 prediction, 8 finding.
ReportVerb=1 (say|says|said|tweeted|write|writes|wrote|stated|declare|declares|declared|announce|announces|announced|reported|add|adds|added|noted|explain|explains|explained|remark|remarked|commented|mention|mentions|mentioned|observe|observes|observed|reply|replies|replied|respond|responds|responded|answered|continue|continued|conclude|concludes|concluded|recall|recalls|recalled|repeat|repeats|repeated|reiterate|reiterates|reiterated|stress|stresses|stressed|emphasize|emphasizes|emphasized|emphasise|emphasised|underline|underlined|insist|insists|insisted|argue|argues|argued|assert|asserts|asserted|contend|contends|contended|maintain|maintains|maintained|claimed|acknowledge|acknowledges|acknowledged|admit|admits|admitted|concede|concedes|conceded|confirm|confirms|confirmed|reveal|reveals|revealed|disclose|discloses|disclosed|suggest|suggests|suggested|hint|hints|hinted|imply|implies|implied|indicate|indicates|indicated|point out|points out|pointed out|testify|testifies|testified|quip|quips|quipped|joke|jokes|joked|posted|cite|cites|cited|quote|quotes|quoted|describe|describes|described|called|labels|labeled|labelled|branded|read|reads|lament|laments|lamented|boast|boasts|boasted|express|expresses|expressed|highlight|highlights|highlighted|clarify|clarified|recount|recounts|recounted|agree|agrees|agreed|propose|proposes|proposed|refer to|refers to|referred to|rule out|ruled out|speak of|spoke of|signal|signals|signaled|signalled|outline|outlined|detail|detailed|caution|cautions|cautioned|assure|assures|assured|interject|interjected|shoot back|shot back|muse|mused|exclaim|exclaimed|wondered|wonder|wonders)
ReportNoun=1 (tweet|tweets|states|remarks)
ReportNoun=1 (state|report|reports|note|notes|comment|comments|answer|claim|claims|post|posts|call|calls|label|brand)
TellVerb=1 (tell|tells|told|inform|informs|informed|remind|reminds|reminded|brief|briefed)
ReportVerb=2 (think|thinks|thought|believe|believes|believed|consider|considers|feel|feels|felt|feared|hoped|doubted|worry|worries|worried|know|knows|knew|see|sees|want|wants|wanted|supported|oppose|opposes|opposed|favor|favors|favored|endorse|endorses|endorsed|prefer|prefers|welcome|welcomed|embrace|embraces|defend|defends|defended|praise|praises|praised|applaud|applauded|dismiss|dismisses|dismissed|seem|seems|seemed|appear|appears|appeared|intend|intends|seek|seeks|sought|decide|decided|estimate|estimates|estimated|assumes|suspect|suspects|suspected)
ReportNoun=2 (fear|fears|hope|hopes|doubt|doubts|support|supports|plan|plans)
ReportVerb=3 (accuse|accuses|accused|allege|alleges|alleged|blames|blamed|criticize|criticizes|criticized|criticise|criticised|attacked|blast|blasts|blasted|condemn|condemns|condemned|denounce|denounces|denounced|slam|slams|slammed|mock|mocks|mocked|complain|complains|complained|charged|decry|decried|questioned)
ReportNoun=3 (blame|attack|attacks|charge|question|questions)
ReportVerb=4 (deny|denies|denied|reject|rejects|rejected|disputes|disputed|refute|refuted|refuse|refuses|refused|decline|declines|declined|avoid|avoids|avoided)
ReportNoun=4 (dispute)
ReportVerb=5 (promised|pledge|pledges|pledged|vow|vows|vowed|threaten|threatens|threatened|warn|warns|warned|offered|swear|swore)
ReportNoun=5 (promise|promises|offer|offers)
ReportVerb=6 (urge|urges|urged|demanded|ask|asks|asked|requested|call for|calls for|called for|call on|calls on|called on|recommend|recommends|recommended|advise|advises|advised|ordered|implore|implored|beg|begged|appealed)
ReportNoun=6 (demand|demands|request|requests|order|appeal)
ReportVerb=7 (predict|predicts|predicted|expect|expects|expected|anticipate|anticipates|anticipated|forecasts|speculate|speculated)
ReportNoun=7 (forecast)
ReportVerb=8 (find|finds|found|show|shows|showed|shown|demonstrate|demonstrates|demonstrated)
NoReport       (find|finds|found|see|sees|saw|show|shows|showed|prove|proves|proved) (itself|himself|herself|themselves|ourselves|myself)
ReportParticiple=1 (saying|adding|noting|arguing|calling|telling|suggesting|stating|declaring|announcing|explaining|describing|acknowledging|insisting|stressing|recalling|writing|tweeting|citing|claiming|asserting|reporting|referring to|emphasizing|pointing out|conceding|admitting|contending|observing|remarking|indicating|quoting|underscoring)
ReportParticiple=2 (believing|hoping|fearing|supporting|endorsing|opposing|seeking|backing|praising|defending)
ReportParticiple=3 (accusing|criticizing|criticising|blaming|attacking|denouncing|questioning|alleging)
ReportParticiple=5 (promising|pledging|vowing|threatening|warning)
ReportParticiple=6 (asking|urging|demanding|calling for|calling on)
ReportParticiple=7 (predicting|expecting)
ReportParticiple=8 (showing)
Attribution    according to
Auxiliary      (has|have|had|is|are|was|were|did|does|do|will|would|also|then|later|once|again|repeatedly|recently|previously|publicly|reportedly|has been|have been|had been|can|could|may|might|should|to|still|even|just|openly|quickly|simply|frequently|often|already|further|first|himself|herself|themselves|flatly)
Auxiliary=1    (not|never|did not|does not|do not|has not|have not|had not|would not|will not|didn't|doesn't|don't|hasn't|haven't|hadn't|wouldn't|won't|didn’t|doesn’t|don’t|hasn’t|haven’t|hadn’t|wouldn’t|won’t)
Pronoun=1      (he|she)
Pronoun        (they|it|i|we|you|who)
Subordinator   (that|which|because|after|if|when|while|since|although|though|before|where|whether|until|unless|as|than|how|why|what|whom|so|despite|amid|whose)
ReportConjunction    and
ReportConjunction=1  (but|or|yet)
RelayVerb      (reported by|cited by|obtained by|reviewed by|published by|seen by|first reported by|quoted by|provided to|released by|compiled by|conducted by|shared with)
RelayPhrase    (in an interview with|in an interview on|in an interview to|in a interview with|during an interview with|in interviews with|in comments to|in remarks to|in a statement to|speaking to|speaking with|in an email to|in an appearance on)
Circumstance   (on|in|at|during|to|of|last|this|earlier|late|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|from|via|about|with|ahead)
NormVerb       (requires|require|required|commits|commit|committing|mandates|mandate|obliges|oblige|obligates|provides for|prohibits|prohibit|states|stipulates|must|bound to|calls on|calls for|promising|promises)
EventVerb=0    (signed|signing|sign|signs|inked)
EventVerb=1    (ratified|ratifies|ratification)
EventVerb=2    (published|publishes|publish|released|release|made public|unveiled)
EventVerb=3    (visited|visit|visits)
EventVerb=4    (met|meet|met with)
EventVerb=5    (condemned|condemnation|condemns)
EventVerb=6    (accused|accuse|accuses)
EventVerb=7    (threatened|threatens)
EventVerb=8    (sanctioned|imposed sanctions)
InstrumentNoun (treaty|pact|agreement|accord|deal|convention|protocol|partnership agreement|charter)
CharacterTerm  (alliance|alliances)
TermAnaphor    (that|this) (word|phrase|term|description|label)
Month=1  (january|jan)
Month=2  (february|feb)
Month=3  (march|mar)
Month=4  (april|apr)
Month=5  may
Month=6  (june|jun)
Month=7  (july|jul)
Month=8  (august|aug)
Month=9  (september|sept|sep)
Month=10 (october|oct)
Month=11 (november|nov)
Month=12 (december|dec)
Weekday=1 monday
Weekday=2 tuesday
Weekday=3 wednesday
Weekday=4 thursday
Weekday=5 friday
Weekday=6 saturday
Weekday=7 sunday
Abbreviation   (mr|mrs|ms|dr|gen|sen|rep|gov|sgt|lt|col|st|jr|sr|prof|rev|inc|corp|co|ltd|vs|no|d|r|u.s|u.k|u.n|a.m|p.m)

[signatures]
PartyIntroducer (for|on behalf of|for and on behalf of)
SignatureMark   (signed|seal|l.s.|sgd)

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (the|of|and|to|in|a|for|or|be|by|on|with|as|that|this|is|its|which|from|at|an|not|any|it|such|their|other|under|are|has|have|all|no|each|if|between|was|will|were|been|where|when|into|than|these|those|them|there|so|but|also|only|per|out|up)
