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
Formula         (have|has|have further|have thereto|have therefore) agreed (as follows|upon the following|on the following|to the following|the following)
Formula         (have|has) agreed upon the following (articles|provisions)
Formula         (hereby|therefore|thereto) agreed (as follows|on the following|upon the following)
Formula         (agree|do agree|hereby agree|do hereby agree|have concluded this agreement and agree) (as follows|as hereinafter provided|on the following|upon the following)
Formula         hereby declare as follows
ShortFormula    to conclude (this|the present) (agreement|treaty|convention|protocol)
ShortFormula    (decides|has decided|have decided|has agreed|have agreed|has resolved|have resolved)
Formula         have entered into the following (agreement|treaty|convention)
Formula         (decides|has decided|have decided|declares|proclaims) as follows
Formula         (have|has) (decided|resolved|agreed) to conclude (this|the present|the following) (agreement|treaty|convention|protocol|free trade agreement|interim agreement)
Formula         (have|has) (decided|resolved|agreed)(,|) in (pursuit|pursuance|furtherance) of (the above|these objectives|the foregoing)(,|) to conclude
Formula         (have|has|have hereby) (adopted|approved) (this|the following) (regulation|decision|directive|statute|charter|constitution|convention|protocol)
Formula         the following (convention|protocol|recommendation)(,|) which may be cited as
Formula         (have|has) agreed to the present (charter|statute|constitution|convention|agreement|treaty)
Formula         agree to the present (agreement|convention|treaty|protocol)(,|) as follows
Formula         (agreement|convention) in the following terms
Testimonium     in (witness|faith|testimony) (whereof|thereof|of which)
Testimonium     (done|signed|made|dated|executed) (at|in)
Testimonium     drawn up at
RecitalOpener   (recalling|reaffirming|affirming|considering|whereas|recognizing|recognising|acknowledging|noting|mindful|aware|conscious)
RecitalOpener   (desiring|desirous|wishing|anxious|convinced|believing|determined|resolved|guided|bearing in mind|taking into account|having regard)
RecitalOpener   (emphasizing|emphasising|stressing|realizing|realising|seeking|inspired|proceeding|underlining|welcoming|concerned|animated|confirming)
RecitalOpener   (hopeful|deeply|firmly|profoundly|gravely|cognizant|cognisant|alarmed|encouraged|reiterating|appreciating)
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
SentenceOpener  (his|her|their|its) (britannic |imperial |)(majesty|majesties|royal highness|serene highness|excellency)
SentenceOpener  we
SentenceOpener  pending
Connective      (of|the|and|or|to|in|by|for|a|an|with|on|from|between|as|its|their|under|see|per|through|that|this|said|than|into|within|against|upon|pursuant|paragraph|paragraphs|present)
Abbreviation    (art|no|nos|para|paras|p|pp|vol|cf|ed|op|viz|ltd|inc|co|mr|mrs|ms|dr|st|messrs|etc)

[clauses]
# Force. 1 obligation, 2 prohibition, 3 permission, 4 right, 5 power, 6 exemption, 7 hortatory (StatementClass).
Modal=1   (shall|must|will|shallbe)
DutyModal=1   (shall|must|will) be (obliged|bound|required|obligated) to
DutyModal=1   (is|are|be) (obliged|bound|required|obligated) to
DutyModal=1   (is|are) (internationally |)(liable|responsible) for
Modal=1   (undertake|undertakes|agree|agrees|pledge|pledges|engage|engages|commit themselves|commits itself|commit|commits|bind themselves|binds itself|pledge themselves|pledges itself|oblige themselves|obliges itself|engage themselves|engages itself) to
Modal=1   (hereby|mutually|further|also|jointly|reciprocally|solemnly) (undertake|undertakes|agree|agrees) to
Modal=1   (undertake|undertakes|agree|agrees) (hereby|mutually|further|also|jointly|reciprocally|solemnly|together|individually and collectively|severally and jointly|jointly and severally) to
Modal=2   (undertake|undertakes|agree|agrees) (hereby|mutually|further|also|jointly|reciprocally|solemnly|together) not to
Modal=1   (pledge themselves|pledges itself|engage themselves|engages itself|bind themselves|binds itself)
Modal=1   (shall|must) have (the duty|a duty|the obligation|an obligation) to
Modal=1   (has|have) (the duty|a duty|the obligation|an obligation) to
Modal=1   (is|are) to
Modal=1   (assume|assumes|accept|accepts) (the|an) (obligation|obligations)
Modal=1   will be prepared to
# A promise in the form of a declaration.
Modal=1   (declare|declares|agree|agrees) that (it|they|each of them|each party|each) (would|will|shall)
Modal=2   (shall not|shallnot|must not|may not|maynot|will not|willnot|shall in no case|shall in no way|shall in no circumstances|shall under no circumstances|shall never|may never|cannot|can not|shall no longer|may no longer)
Modal=2   (undertake|undertakes|agree|agrees|pledge|pledges|engage|engages|commit themselves|commits itself) (not|never) to
Modal=2   (undertake|undertakes|agree|agrees) not in any way to
Modal=2   (is|are|remain|remains|shall be) (strictly |)(prohibited|forbidden)
Modal=2   (may|shall|must|can) only
Modal=2   (is|are) not (entitled|permitted|allowed|authorised|authorized) to
NotTo     (not to|not in any way to|never to)
Modal=3   (may|can)
Modal=3   (shall be|is|are) (permitted|allowed|authorized|authorised|free) to
Modal=3   (shall|shall also) not be prohibited
Modal=4   (shall have|will have|shall also have|has|have|preserve|preserves|retain|retains|shall retain|enjoy|enjoys) the right (to|of)
Modal=4   (has|have|shall have) the right
Modal=4   (shall be|is|are) entitled to
Modal=4   shall enjoy
Modal=4   (reserve|reserves) (the|its|their) right (to|not to)
Modal=5   (shall have|has|have) the power to
Modal=6   (shall not|will not) be (obliged|required|bound|obligated) to
Modal=6   (is|are) not (obliged|required|bound|obligated) to
Modal=6   (need not|needs not|do not need to|does not need to|shall not need to|do not have to|does not have to)
Modal=6   (shall be|is|are) (exempt|exempted|immune|free) from
Modal=7   (should|ought to|should not)
Modal=7   (is|are) (invited|encouraged|urged|requested|called upon) to
Modal=7   (aim|aims|endeavour|endeavours|endeavor|endeavors|strive|strives|seek|seeks|intend|intends) to
Modal=7   (call|calls|urge|urges) (upon|on|for)
# What is left of the modals above when other words stand between "shall" and it. The value is the class; denied, they turn round.
DutyVerb=1  be (obliged|bound|required|obligated) to
DutyVerb=1  have (the duty|a duty|the obligation|an obligation) to
DutyVerb=2  be (prohibited|forbidden)
DutyVerb=3  be (permitted|allowed|authorized|authorised|free) to
DutyVerb=4  (have|retain|enjoy) the right (to|of)
DutyVerb=4  be entitled to
DutyVerb=5  have the power to
DutyVerb=5  be empowered to
DutyVerb=6  be (exempt|exempted|immune) from
DutyVerb=6  (need|have) to
# "It shall be the duty of X to": X bears it.
DutyNoun    (shall be|shall also be|is|will be) the (duty|responsibility|task|function) of
DutyNoun    (shall be|shall also be|is|will be) incumbent (on|upon)
HortatoryVerb  (encourage|endeavour|endeavor|seek|strive|aim|endeavour to|endeavor to|seek to|strive to|aim to|aim at|intend to|attempt to|try to|strive not to|do their utmost|do its utmost)
HortatoryVerb  (use|make|exert) (every|all|all the|their|its|their best|its best|best|all reasonable|reasonable|every possible|all possible|every reasonable|the best|maximum) (effort|efforts|endeavours|endeavors|attempt|attempts)
# Verbs whose object, or what stands behind to or with, is somebody.
AddressingVerb=5 (refer|referred|request|petition|deny|extended)
AddressingVerb (invite|notify|inform|advise|consult|assist|grant|permit|allow|authorize|authorise|require|furnish|supply|provide|accord|afford|give|offer|extend|submit|transmit|communicate|report|send|transfer|deposited|deposit|notified|submitted|transmitted|communicated|given|addressed|informed|cooperate|co-operate|coordinate|negotiate|deliver|delivered|make available|made available|made|reported|invited|circulated|circulate|transferred|present|exchange|enter into consultations|return|forwarded|forward|referred|sent|provided|granted|accorded|extended|effected|respond|entrust|remind|warn|compensate|reimburse|protect|treat|supplied|returned|offered|paid|pay|collaborate|liaise|confer|join|enable|help|induce|oblige|ask)
CreatingVerb=5 (establish|appoint|designate|convene|set up)
CreatingVerb   (create|elect|nominate|form|maintain|hold|compose|select|administer)
AbstainVerb    (refrain|desist|abstain)
Declares  (accept|accepts|recognize|recognizes|recognise|recognises|reaffirm|reaffirms|re-affirm|re- affirm|affirm|affirms|declare|declares|acknowledge|acknowledges|confirm|confirms|note|notes|agree|agrees|condemn|condemns|recall|recalls|believe|believes|desire|desires|hope|hopes|consent|consents|emphasise|emphasises|emphasize|emphasizes|stress|stresses|underline|underlines|appreciate|appreciates|endorse|endorses)
Declares  (share the view|express|expresses|understand|reiterate|reiterates|take note|takes note|consider|considers|regard|regards|are convinced|attach|attaches|welcome|welcomes|guarantee|guarantees|renounce|renounces)
Declares  (it is understood|it is agreed|it is recognized|it is recognised|it is noted)
SavingsFinite (is|are) without prejudice to
ConstitutiveVerb (enter|come|be put) into (force|effect|operation)
ConstitutiveVerb (become|be|take|remain|continue|continue to be|cease to be|cease to have|continue to have|stay|have|have full|have no) (effective|effect|in force|in effect|valid|applicable|binding|legally binding|void|null|open|operative|final|final and binding|invalid)
ConstitutiveVerb (be deemed|be considered|be regarded|be treated|be deemed to be)
ConstitutiveVerb (be conferred|be vested|be repealed|be deleted|be inserted|be open|be subject|be composed|be comprised|be terminated|be replaced|be equivalent|be limited|be null|be authentic|be equally authentic)
ConstitutiveVerb=1 (apply|cease|extend to|supersede|replace|constitute|start)
ConstitutiveVerb=2 (terminate|become a party|become parties|become a member)
ConstitutiveVerb (become|comprise|consist|lapse|expire|revert|inure|accrue|commence to apply|elapse|suffice|amount|belong|vest|mean that|not apply)
ConstitutiveVerb (form|be) (an integral part|integral part|a part|part)
ConstitutiveVerb have the following (tasks|functions|powers|competences|responsibilities|objectives|composition|structure|organs|effects|aims|purposes|meaning|meanings)
ConstitutiveVerb (have the meaning|have the same meaning|have the meanings|have the force|have legal personality|possess legal personality|have precedence)
ConstitutiveFinite (enters|comes|entered|came) into (force|effect|operation)
ConstitutiveFinite (includes|applies|apply|consists|comprises|is composed|remains in force|covers|constitutes|constitute|supersedes|replaces|takes effect|becomes effective|expires|lapses|ceases|becomes)
ConstitutiveFinite (does not|do not) (include|apply|extend|cover|include|constitute)
ConstitutiveFinite (is|are) (hereby |)(established|created|abrogated|repealed|constituted|concluded|open for|subject to ratification|composed of|applicable|terminated|amended|replaced|deleted|added|approved|adopted)
ConstitutiveFinite hereby (establish|establishes|create|creates|constitute)
ConstitutiveFinite (form|forms|is|are) an integral part
ConstitutiveFinite (is|are) equally (authentic|valid|authoritative)
ConstitutiveFinite (both texts|all texts|each text|the texts|each version|both versions) being equally authentic
ConstitutiveFinite being equally authentic
ConstitutiveFinite (the objectives of this|the objective of this|the purpose of this) (agreement|treaty|chapter|convention) (is|are)
DefinitionVerb (means|mean|shall mean|refers to|refer to|shall refer to|shall be understood to mean|is defined as|are defined as|denotes|be understood to mean|be understood as|be defined as|shall be understood as|signifies)
PriorityVerb   (prevail|prevails|take precedence|takes precedence|have precedence|take priority)
SavingsVerb=1  be without prejudice
SavingsVerb    (affect|prejudice|impair|derogate|preclude|prevent|limit|alter|diminish|absolve|relieve|exonerate|be construed|be interpreted|be understood|be deemed to|authorize|authorise|restrict|detract|modify the rights)
SavingsOpener  (nothing in|nothing contained in|none of the provisions of|no provision of|nothing herein|nothing hereinafter|no provision in|no provisions of)
PowerVerb      (denounce|withdraw|accede|amend|modify|amended|modified|terminated|denounced|suspend|suspended|refer|referred|invoke|invoked|propose|request|designate|appoint|reappointed|adopt|decide|establish|revise|delegate|convene|declare|notify its intention|reach|deny|conclude|petition|set forth|take action|set up|extended|renewed|withdrawn|dissolved|revised|re-elected|reject|object|challenge|renounce|bring)
TriggerOpener  (in cases where|in the cases where|in any case where|if|where|when|whenever|in the event that|in case|as soon as|once|so long as|as long as|only if|only where|only when|wherever|in the event if|assuming that)
TriggerOpener=9  (provided that|provided always that|provided however that|on condition that|on the condition that|on the understanding that)
TriggerOpener=8  (in case of|in cases of|in the cases mentioned in|in the case of|as a result of|in the event of|upon|in the absence of|failing|in the cases referred to in|in the cases provided for in|upon entry into force|upon the entry into force|in the event)
TriggerOpener=7  (should either|should any|should one|should a|should an|should the|should both|should such|should this|should it|should they|should no|should there|should circumstances|were a|were the|had the)
TriggerOpener=4 (at the request of|on the request of|upon the request of|upon request of|upon request by|upon request from|on request of|on request by|at the written request of|upon the written request of|at the joint request of|at the initiative of|on a request from|at the request|if so requested by|if requested by|if requested to)
TriggerPhrase=4 (upon request|on request|if so requested|if requested|upon written request|at its request|at their request|on its own initiative)
TriggerOpener=5 (upon receipt of|upon notification|upon the receipt of|on receipt of|following receipt of|upon receiving)
TriggerPhrase   (in such event|in that event|in such an event|in such a case|in such case|in that case|in such cases|in these cases|in this case|in those cases)
TriggerPhrase   (whenever necessary|if so agreed|if need be|whenever required)
ExceptionOpener (unless|except where|except when|except that|except if|save where|save that|save when|but not if)
ExceptionOpener=8 (except|except for|except as|except in|except by|except with|except under|save|save as|save for|save in|other than|with the exception of|without the consent of|without the prior consent of|without prior consent of|without the authorization of|without the authorisation of|without the agreement of|without the approval of|without the prior written consent of|without the written consent of|with-out the consent of|without the permission of|excluding|otherwise than|except those|apart from|but not|without its consent|without their consent|without the express consent of)
QualifierOpener=1 (in accordance with|in conformity with|in compliance with|pursuant to|by virtue of|under the terms of|under the conditions|under the provisions of|consistent with|consistently with|inconsistently with|in line with|as provided in|as provided for in|as specified in|as laid down in|as prescribed by|as prescribed in|in a manner consistent with|in a manner inconsistent with|in the manner|in such a manner|in such manner|on the terms|on such terms|on terms|on the same terms|on the same or|within the framework of|within the scope of|within the limits of|in the framework of|on the conditions|under conditions|according to|in keeping with|in conformance with|having regard to|taking into account|taking due account of|taking account of|with due regard to|with regard for|with due respect for|bearing in mind|by reference to|under the authority of|in the light of)
QualifierOpener=2 (subject to|subject only to|subject also to|subject always to)
QualifierOpener=3 (without prejudice to|without prejudice of|without affecting|without derogating from|without limiting)
QualifierOpener=4 (notwithstanding|in derogation from|in derogation of|by way of derogation from|irrespective of|regardless of|by derogation from|despite|in spite of|in addition to the)
QualifierOpener=5 (to the extent|to the extent that|insofar as|in so far as|so far as|to the fullest extent|to the maximum extent|to the greatest extent|to the same extent|only to the extent)
QualifierPhrase=5 (as far as possible|so far as possible|wherever possible|where possible|to the extent possible|to the extent practicable|to the maximum extent possible|to the fullest extent possible|to the greatest extent possible|as far as practicable|so far as practicable|where practicable|whenever possible|if possible|where feasible|to the extent feasible|as far as is practicable|insofar as possible|in so far as possible|as fully as possible)
QualifierPhrase=6 (as appropriate|where appropriate|if appropriate|when appropriate|as necessary|where necessary|if necessary|when necessary|where applicable|as applicable|if applicable|as it deems necessary|as may be necessary|as required|mutatis mutandis|where relevant|as the case may be|directly or indirectly|directly, or indirectly|directly or indirectly,|where required|if required|as may be required|as it deems appropriate|as may be appropriate|where justified|at its discretion|in its discretion)
QualifierOpener=7 (by all means|by all the means|with all means|with all the means|by means of|including the use of|with the help of|with the assistance of|by way of|through the use of)
QualifierOpener=8 (on the basis of|in consultation with|after consultation with|in agreement with|in cooperation with|in co-operation with|in conjunction with|in collaboration with|with the consent of|with the consent|with the agreement of|with the approval of|with the participation of|through their respective|through|on behalf of|in the name of|in the names of|in the context of|in the presence of|in connection with|in their relations|in its relations|in their mutual relations|for the account of|at the expense of|on a basis of|under its authority|in a spirit of|in the spirit of|under the same conditions)
QualifierPhrase=8 (by mutual agreement|by mutual consent|by common accord|by common agreement|by common consent|by consensus|by agreement|in writing|through diplomatic channels|through the diplomatic channel|in good faith|jointly|individually|individually or jointly|individually and collectively|collectively|separately|on a non-discriminatory basis|in a non-discriminatory manner|on mutually agreed terms|by a majority|by unanimity|unanimously|by a two-thirds majority|by simple majority|by mail|by decision|by peaceful means|by pacific means|at its own expense|on a reciprocal basis|free of charge|in a transparent manner|in an objective and impartial manner|on the basis of reciprocity|on its own responsibility|by electronic means|on a case-by-case basis)
TemporalPhrase=1 (at once|immediately|forthwith|promptly|without delay|without undue delay|without further delay|without unnecessary delay|as soon as possible|as soon as practicable|as soon as reasonably practicable|as soon as feasible|as early as possible|as quickly as possible|as promptly as possible|as rapidly as possible|as expeditiously as possible|in due time|in due course|at the earliest possible time|at the earliest possible date|at the earliest opportunity|expeditiously|in a timely manner|in a timely fashion|in good time|at an early date|within a reasonable period of time|within a reasonable time|within a reasonable period|within reasonable time|within due time|with the least possible delay|swiftly|without hindrance or delay)
TemporalPhrase=5 (at all times|annually|periodically|regularly|from time to time|at any time|at regular intervals|once a year|at least once a year|at least once every year|at least annually|twice a year|every year|each year|on a regular basis|on an annual basis|on a permanent basis|every two years|every three years|every five years|permanently|continuously|progressively|gradually|temporarily|on a periodic basis|at least every)
TemporalPhrase=3 (thereafter|hereafter|henceforth|hereinafter in force|from then on)
TemporalPhrase=4 (indefinitely|of limited duration|for an indefinite period|for an unlimited period|as long as may be necessary|for as long as necessary|for the time being)
TemporalOpener=2 (within|not later than|no later than|at the latest|by the end of|before|prior to|not less than|no less than|at least|in advance of|sufficiently in advance of|in advance|sufficiently in advance|well in advance|not earlier than|no more than|not more than)
TemporalOpener=3 (after|following|as from|as of|with effect from|effective from|from the date|on the date|on the first day|on the day|on the expiry|upon expiry|upon the expiry|upon expiration|upon the expiration|from the day|starting at|starting from|starting on|beginning on|beginning with|since|at the time of|at the moment|at the end of|on the thirtieth day|on the ninetieth day|on the sixtieth day|as from the date|as of the date)
TemporalOpener=4 (for a period|for periods|for an initial|for a minimum|for a term|for a further period|for another period|for successive|for the following|for the period|for a maximum|until|till|during|throughout the period|throughout the term|for the duration|pending|for as long as|not exceeding|for no longer than|in the first)
Relative       (which|who|whom)
Relative=1     that
Relative=2     whose
Relative=3     (what|whatever|whichever|whoever|whomever|whether|how|why)
Conjunction    (and|or|but|and/or|as well as)
Conjunction=1  nor
PurposeOpener  (with a view to|in order to|in order that|so as to|with the aim of|with the objective of|with the object of|with the purpose of|with the goal of|to this end|to this effect|for that purpose|for this purpose|for these purposes|to that end|to these ends|in an effort to|in the interest of|in the interests of|so that)
PurposeOpener=1 (for the purpose of|for the purposes of|for purposes of)
Adverb         (not|also|only|then|therefore|however|further|furthermore|moreover|likewise|thereby|hereby|each|both|always|ever|in turn|in particular|inter alia|equally|similarly|accordingly|solely|exclusively|otherwise|duly|nevertheless|nonetheless|normally|generally|automatically|mutually|reciprocally|solemnly|at least in part|furthermore|consequently|thus|themselves|itself|simultaneously|again|subsequently|even|telegraphically|voluntarily|for its part|for their part|to the same effect|in principle|as a rule|at the same time|freely|reasonably|actively)
Be             (be|been)
Finite         (exists|exist|arises|arise|occurs|occur|decides|decide|considers it|requires|wishes|wish|finds|believes|determines|becomes aware|fails|provides|agrees otherwise|otherwise agree|otherwise agrees|otherwise agreed|otherwise provided|otherwise provides|otherwise specified|so requests|so request|so agrees|so agree|concerns|relates|contains|makes|takes|deems|exceeds|meets|complies|remains|comes|falls|ceases to|undertakes|undertake|adopts|applies to|claims|proposes|establishes|receives|submits|intends|accepts|notifies|considers)
Finite         (lays down|sets out|sets forth|prescribes|envisages|retains|obligates|identifies|derives|governs|regulates|defines|specifies|describes|extends|aims at|ensures|informs|publishes|owns|meets|depends|prohibits|authorizes|authorises)
Finite=1       (does not|do not|did not|is not|are not|has not|have not)
SavingsFinite  (affects|prejudices|prevents|precludes|impairs)
SavingsFinite  (does not|do not) (affect|prejudice|prevent|preclude|impair|limit|alter|derogate|diminish)
Preposition=8  (concerning|regarding|throughout|including|within the meaning of|with respect to|in respect of|with regard to|in regard to|in relation to|in the field of|in the form of|on the part of|respecting|relating to|related to|referred to in|provided for in|set out in|set forth in|laid down in|specified in|established by|originating in)
Determiner=1   (national|domestic|its own|their own|their respective|internal|applicable)
Determiner     (one or more|two or more)
# Verbs that say how things are: what has them acts only if it is somebody.
StateVerb      (stipulate|govern|define|regulate|lay down|list|include|contain|specify|indicate|show|bear|cover|relate|correspond|consist|have|be|become|remain|exceed|comply|conform|conform to|meet|satisfy|set out|provide for|take the form|result|occur|arise|last|contribute|lead|depend|concern|follow|fall|serve|represent|reflect|refer|come|stand|lie|proceed|take place|deal|carry|affect|accompany|precede|identify|describe|comprise|fulfil|fulfill|aim|allow|permit|ensure|enable|require|constitute|rest|differ|vary|equal|take into account|mention)
Inanimate      (provision|provisions|text|texts|notice|notices|report|reports|request|requests|measure|measures|decision|decisions|procedure|procedures|information|goods|product|products|period|periods|term|terms|amendment|amendments|dispute|disputes|rights|right|obligation|obligations|acts|plan|plans|list|lists|programme|programmes|program|budget|costs|cost|expenses|funds|fund|contributions|payment|payments|duties|duty|tax|taxes|vessel|vessels|ship|ships|aircraft|vehicle|vehicles|label|labels|file|record|records|data|certificate|certificates|document|documents|copy|copies|signature|name|names|date|place|headquarters|seat|meeting|meetings|session|sessions|vote|votes|quorum|language|languages|territory|area|zone|property|premises|archives|services|service|project|projects|works|tariff|tariffs|trade|value|price|prices|amount|rate|rates|share|weight|number|equipment|food|animals|plants|material|materials|substance|substances|waste|method|methods|test|tests|analysis|sample|samples|notes|letters|letter|exchange|statement|opinion|award|judgment|ruling|findings|application|applications|instrument|instruments|proposal|proposals|recommendation|recommendations|issue|matters|matter|question|questions|principle|principles|objective|objectives|purpose|purposes|scope|framework|forces|system|systems|network|infrastructure|region|baggage|mail|correspondence|undertakings of|limits|limit|activities|activity|facilities|facility|installations|cases|case|result|results|conditions|condition|criteria|standards|standard|site|model|format|form|forms|antarctica)
# Who can act. RoleKind: 1 each party, 2 either, 3 jointly, 4 one, 5 other, 7 named, 8 third State, 9 organ, 10 person, 11 other.
Actor=1  (the |)(high |)(contracting |)part(y|ies)
Actor=1  (each|every|each of the|all the|all|both|both the|the two|those|such) (high |)(contracting |)part(y|ies)
Actor=1  (each|every|all|the|both|the two|those|such) (contracting |member |signatory |participating |)(states|state|governments|government|sides|side|countries|country|members|member)
Actor=1  (each |every |the |)(states|state) part(y|ies)
Actor=1  (each of them|both of them|all of them|each side)
Pronoun=1 they
Pronoun=10 (it|he|she|he or she|he/she|everyone|anyone|no one|nobody)
Actor=2  (either|any) (of the |)(high |)(contracting |)part(y|ies)
Actor=2  (either|any) (of the |)(member |contracting |)(states|state|government|governments|side|sides|country|member|of them)
Actor=4  (one|any one) of the (two |)(high |)(contracting |)(parties|sides|states)
Actor=4  (a|the first) (contracting |)party
Actor=5  the other (high |)(contracting |)(party|parties|side|state|states|government|member states)
Actor=8  (third|a third|any third) (state|states|party|parties|country|countries)
Actor=9  (committee|council|commission|secretariat|secretary|secretary-general|director-general|board|panel|tribunal|court|courts|conference|assembly|authority|authorities|body|bodies|agency|agencies|organ|organs|depositary|depositaries|chairman|chair|chairperson|chairpersons|president|arbitrator|arbitrators|organization|organisation|organizations|organisations|community|communities|union|association|associations|subcommittee|sub-committee|working group|group|administration|administrations|ministry|ministries|minister|ministers|office|offices|bank|banks|chamber|registrar|government|governments|institution|institutions|delegation|centre|center|mission|committees|commissions|panels|contact point|contact points|department|departments|service provider|judge|judges|director|executive|bureau|inspectorate|parliament|police|customs authorities|united nations|regulator|regulators|regulatory body|police forces|liaison officer)
Actor=10 (every person|person|persons|nationals|national|citizens|individual|individuals|importer|importers|exporter|exporters|producer|producers|supplier|suppliers|investor|investors|members|member|member state|member states|states|state|child|children|worker|workers|enterprise|enterprises|company|companies|carrier|carriers|owner|owners|holder|holders|applicant|applicants|officials|official|officer|officers|representatives|representative|experts|expert|parties|party|countries|country|participants|participant|signatories|signatory|people|peoples|undertaking|undertakings|firm|firms|operator|operators|manufacturer|manufacturers|airline|airlines|airport|airports|master|captain|pilot|crew|employer|employers|employee|employees|staff|personnel|inspector|inspectors|team|teams|farmer|farmers|laboratory|laboratories|hospital|hospitals|university|universities|school|schools|user|users|consumer|consumers|provider|providers|manager|managers|trader|traders|distributor|distributors|importing party|exporting party|beneficiary|beneficiaries|contractor|contractors|controller|controllers|processor|processors|sponsor|sponsors|rapporteur|coordinator|auditor|auditors|veterinarian|veterinarians|recipient|recipients|claimant|respondent|debtor|creditor|passenger|passengers|seafarer|seafarers|shipowner|shipowners|entity|entities|legal person|legal persons|everybody|whoever|anybody|persons concerned|sides|the two sides|co-ordinator|secretariat general|consul|consular officer|consular officers|ambassador|flag state|fisherman|fishermen|patient|patients|physician|doctor|driver|drivers|agent|agents|lawyer|trustee|custodian|depository|depositories|the undersigned|publisher|author|authors|buyer|seller|tenant|licensee|registrant|registrants|transferee|transferor)
# States by their short names, now and before.
Actor=7  (afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|botswana|brazil|brunei|bulgaria|burundi)
Actor=7  (cambodia|cameroon|canada|chad|chile|china|colombia|croatia|cuba|cyprus|denmark|djibouti|dominica|ecuador|egypt|eritrea|estonia|ethiopia|fiji|finland|france|gabon|germany|ghana)
Actor=7  (greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|korea|kosovo)
Actor=7  (kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro)
Actor=7  (morocco|mozambique|myanmar|namibia|nauru|nepal|nicaragua|niger|nigeria|norway|oman|pakistan|palau|panama|paraguay|peru|poland|portugal|qatar|romania|russia|rwanda|samoa|senegal)
Actor=7  (serbia|seychelles|singapore|slovakia|slovenia|somalia|spain|sudan|suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|tunisia|turkey|turkmenistan|tuvalu|uganda)
Actor=7  (ukraine|uruguay|uzbekistan|vanuatu|venezuela|vietnam|yemen|zambia|zimbabwe|yugoslavia|czechoslovakia)
Actor=7  (the |)(allied powers|allied and associated powers)
Actor=7  the (united states|united states of america|united kingdom|netherlands|philippines|soviet union|russian federation|czech republic|slovak republic|european union|european community|united nations)
Actor=7  (new zealand|south africa|saudi arabia|sri lanka|costa rica|el salvador|north korea|south korea|sierra leone|burkina faso|papua new guinea|viet nam|north macedonia|bosnia and herzegovina|great britain and northern ireland|trinidad and tobago|antigua and barbuda|saint kitts and nevis|sao tome and principe|saint vincent and the grenadines|united states|united kingdom|san marino)
# RoleKind as above; 5 where nothing is said.
Addressee=5 each other (high |)(contracting |)(party|state|member|member state)
Addressee=5 (among|amongst|between) (themselves|each other|one another)
Addressee=5 (each other|one another|the requesting party|the importing party|the exporting party|the requested party|the other contracting state|the notifying party|all other parties|other parties|all parties|the parties concerned|the party concerned|the party complained against|the complaining party)
Addressee=9 (the depositary|the joint committee|the secretary-general|the secretariat|the commission|the council|the committee)
Negation  (no|neither|nothing|none)
ReferenceWord (article|articles|art|arts|paragraph|paragraphs|para|paras|subparagraph|subparagraphs|sub-paragraph|sub-paragraphs|annex|annexes|appendix|appendices|chapter|chapters|section|sections|protocol|protocols|schedule|schedules|part|parts|title|rule|rules|point|points|indent|clause|regulation)
ReferencePhrase (the |this |)(preceding|preceeding|foregoing|previous|same|following|first|second|third|last) (paragraph|paragraphs|article|articles|subparagraph|sub-paragraph|subparagraphs|section)
ReferencePhrase the preamble
ReferencePhrase the annexes and appendices
ReferencePhrase (the|its) annexes
Instrument=1 (the |)(charter of the united nations|united nations charter|un charter|u.n. charter|charter of the un)
Instrument (the |)(gatt 1994|gatt|gats|trips agreement|wto agreement|vienna convention|marrakesh agreement|statute of the international court of justice|north atlantic treaty|wto/gatt 1994|brussels treaty|trips|tbt agreement|sps agreement)
# Instruments by what they are called: with a capital and a name, another instrument.
InstrumentNoun (agreement|agreements|treaty|treaties|convention|conventions|protocol|protocols|charter|covenant|declaration|statute|act|memorandum|constitution|code|pact|accord|regulation|directive|articles of agreement|final act|general agreement|rules of procedure|framework agreement|data model|resolution)
# The law of a State, by its head word; what stands before it decides.
LawWord (laws and regulations|laws, regulations and procedures|laws or regulations|law and regulations)
LawWord=1 (domestic law|domestic laws|national legislation|national laws|national law|national laws and regulations|domestic laws and regulations|domestic legislation|internal law|internal laws|municipal law|internal legislation|constitutional processes|constitutional requirements|constitutional procedures|constitutional provisions|constitutional rules|internal legal procedures|internal legal requirements|legal procedures|domestic procedures|domestic legal procedures|national legal requirements|national procedures|legal requirements)
LawWord (laws|law|legislation|regulations|constitution|internal procedures|internal requirements)
NoLaw (international|customary|criminal|public|private|humanitarian|civil|general principles of|rules of|rule of|principles of|courts of|questions of|matters of|community|union|eu)
ThisInstrument (this|the present|the said) (agreement|treaty|convention|protocol|charter|covenant|article|paragraph|chapter|section|title|annex|part|statute|schedule|regulation|directive|decision|subparagraph|sub-paragraph|appendix|constitution|pact|memorandum|arrangement)
ThatInstrument that (agreement|treaty|convention|protocol|charter|covenant|article|paragraph|statute)
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

[details]
# What a duty asks for. EffortKind: 1 result, 2 conduct, 3 best efforts, 4 programmatic. The nearest to the verb wins, the softest of several.
EffortCue=3  (endeavour|endeavours|endeavor|endeavors|strive|strives|seek|seeks|attempt|aim|do their utmost|do its utmost|do all in their power|do everything possible|do everything in their power|do everything in its power)
EffortCue=3  (best efforts|best endeavours|best endeavors|every effort|every possible effort|all efforts|all possible efforts|all reasonable efforts|reasonable efforts|every endeavour|every endeavor|maximum effort|maximum efforts)
EffortCue=3  (as far as possible|so far as possible|wherever possible|where possible|whenever possible|if possible|to the extent possible|to the extent practicable|to the extent feasible|to the maximum extent possible|to the fullest extent possible|to the greatest extent possible|as far as practicable|so far as practicable|where practicable|where feasible|in so far as possible|insofar as possible)
EffortCue=2  (take|adopt|taking) (all |all the |the |such |any |)(necessary |appropriate |effective |suitable |reasonable |practicable |possible |adequate |requisite |legislative |)(measures|steps|action|precautions)
EffortCue=2  (take|adopt) (all |all the |the |such |any |)(measures|steps|action) (as may be |that are |which are |)(necessary|appropriate)
EffortCue=2  all (necessary|appropriate|possible) (measures|steps)
EffortCue=2  (cooperate|co-operate|collaborate|consult|consult together|negotiate|enter into consultations|enter into negotiations|hold consultations|confer|coordinate|co-ordinate|exercise due diligence|due diligence|give sympathetic consideration|give favourable consideration|give due consideration|take into account|take into consideration)
EffortCue=4  (promote|encourage|facilitate|develop|strengthen|foster|favour|favor|expand|intensify|deepen|enhance|improve|further|contribute|stimulate|support the development of|work towards|work toward)
EffortCue=1  (ensure|ensures|assure|guarantee|guarantees|secure|prevent|prohibit|eliminate|abolish)
ReciprocityCue (on the basis of reciprocity|on a basis of reciprocity|on a reciprocal basis|subject to reciprocity|on condition of reciprocity|under the condition of reciprocity|conditions of reciprocity|provided that reciprocity|principle of reciprocity|reciprocal treatment)
JointWord    (jointly|together|in concert|conjointly|in common|by joint action|acting in concert)
# What narrows a trigger. ConditionKind: 0 request, 1 location, 2 adversary, 3 their number, 4 ongoing conflict, 5 demand, 6 non-provocation.
ConditionCue=0 (at the request of|on the request of|upon the request of|upon request|on request|at the written request of|if so requested|if requested|upon written request|at its request|at their request|at the joint request of|so requests|so request|on a request from)
ConditionCue=3 (two or more|more than one|several|one or more|a coalition of|any other two) (powers|states|countries|power|state|country)
ConditionCue=4 (the present war|the present hostilities|the present conflict|the current war|the current conflict|the existing war|this war|the war now in progress|the war against|the ongoing war|the ongoing conflict)
ConditionCue=5 (demands made by|demand made by|ultimatum|refuses the demand|rejects the demand|after a demand)
ConditionCue=6 (unprovoked|non-provoked|without provocation|without any provocation|not provoked|without having provoked|no provocation)
# Stands for the event that was named before. TriggerLevel.
SuchEvent=2  (so attacked|thus attacked|so invaded|which is attacked|the common danger|the common dangers)
SuchEvent=1  (so threatened|thus threatened)
# Places.
PlaceNoun    (territory|territories|territorial waters|territorial sea|area|areas|region|regions|zone|zones|airspace|air space|jurisdiction|frontier|frontiers|border|borders|continent|coast|coasts|waters|islands|customs territory|high seas|continental shelf|exclusive economic zone)
RegionName   (europe|eastern europe|western europe|central europe|asia|east asia|southeast asia|south-east asia|africa|america|the americas|north america|south america|latin america|central america|oceania|antarctica|the arctic|the middle east|the near east|the far east|the balkans|the caucasus|the caribbean|the mediterranean|the pacific|the atlantic|the north atlantic|the baltic|the black sea|the caspian|the indian ocean|the persian gulf|the western hemisphere)
# What a period is counted from or to. TemporalAnchorKind: 1 date, 2 signature, 3 consent, 4 entry into force, 5 notification, 6 request, 7 expiry.
AnchorCue=2  (signature|signing|date of signature|its signature|signed)
AnchorCue=3  (ratification|instrument of ratification|instruments of ratification|exchange of instruments|exchange of ratifications|exchange of the instruments|deposit|accession|acceptance|approval|instrument of accession|instruments|deposited)
AnchorCue=4  (entry into force|entering into force|coming into force|coming into effect|enters into force|entered into force|comes into force|entry into effect|enters into effect|date of effect)
AnchorCue=5  (notification|notifications|notice|notices|notified|communication|notifies|denunciation|informed|note|notes)
AnchorCue=6  (request|requests|requested|application)
AnchorCue=7  (expiry|expiration|termination|end|expires|expired|end of the)
AnchorOpener (after|following|from|of|before|prior to|as from|as of|since|until|till|preceding|with effect from|on|upon|in advance of|beginning with|beginning on|starting from)

[small]
# Words of a few letters that clauses are full of: looked up where they stand, no phrase is found by them.
Preposition=1  of
Preposition=2  by
Preposition=3  to
Preposition=4  with
Preposition=5  in
Preposition=6  for
Preposition=7  from
Preposition=8  (on|at|into|between|among|amongst|over|against|towards|toward|about|without|via|per|across|beyond|outside|inside|than|like)
Preposition=9  under
Preposition=10 as
Determiner=1   (its|their|his|her)
Determiner     (the|a|an|any|such|this|these|those|some|another|other|every|certain|most|more)
Finite         (is|are|was|were|has|have|had|does|do|did)

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
KindCue=35 (diplomatic support|international forums|international fora|candidature|candidatures)
KindCue=36 (non-interference|noninterference|interfere in the internal affairs|interfering in the internal affairs|interference in the internal affairs)
KindCue=37 (territorial integrity|respect for sovereignty|respect the sovereignty)

[final]
ThisTreaty     (this|the present|the) (agreement|treaty|convention|protocol|charter|covenant|statute|pact|constitution|decision|arrangement|accord|contract|memorandum|understanding)
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
Term           (for an indefinite period|for an unlimited period|for an indefinite duration|of unlimited duration|of indefinite duration|for an unlimited duration|indefinitely|remain in force until|remain in force unless|in force for an unlimited)
Term           (for a period of|for a term of|valid for|in force for|for an initial period of|for a duration of)
Renewal        (automatically renewed|automatically extended|automatically prolonged|renewed automatically|extended automatically|automatically be renewed|automatically be extended|tacitly renewed|tacit renewal|successive periods|thereafter be renewed|be automatically renewed|be automatically extended|continue in force thereafter)
Renewal        (may be renewed|may be extended|may be prolonged)
Withdraw       (denounced|terminated|terminates|withdraws|withdrawing|terminating|denouncing|denounce|denounces|denunciation|withdraw from|withdraw|withdrawal|terminate|termination|written notice of its intention)
Amend          (amending|revised|modification|modifications|additions|amend|amended|amendment|amendments|revise|revision|modify|modified)
Accede         (accede|accession|acceding|open for accession|open to accession)
Reservation    (reservation|reservations)
NoWord         (no|not|may not|shall not|none)
Depositary     (depositary|depository|deposited with|deposited in the archives of|deposited in)
Authentic      (authentic|equally valid|equally authoritative|authoritative|in duplicate|originals|original|languages|language|equal validity)
Prevail        (shall prevail|prevails|will prevail)
Supersede=0    (shall cease to have effect|cease to have effect|cease to be in force|cease to apply|shall be terminated|shall terminate|is terminated|are terminated|abrogated|is hereby terminated|shall expire)
Supersede=1    (supersede|supersedes|shall replace|replaces|shall be replaced|is replaced|are replaced|be superseded)
Supersede=2    (shall be suspended|is suspended)
LanguageName=0  english
LanguageName=1  french
LanguageName=2  spanish
LanguageName=3  russian
LanguageName=4  arabic
LanguageName=5  chinese
LanguageName=6  german
LanguageName=7  italian
LanguageName=8  portuguese
LanguageName=9  (dutch|netherlands)
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
LanguageName=28  (slovenian|slovene)
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
LanguageName=55  dzongkha
LanguageName=56  (montenegrin)
LanguageName=57  khmer
LanguageName=58  laotian
LanguageName=59  burmese
LanguageName=60  nepali
LanguageName=61  (sinhala|sinhalese)
LanguageName=62  swahili
Abbreviation (st|ste|mt|ft)
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
# Factuality: 1 probable, 2 possible, 3 unknown.
Hedge=2        (could|may|might|potentially|possibly|perhaps|would|is possible|reportedly|allegedly)
Hedge=1        (is expected to|are expected to|is expected|are expected|is likely to|are likely to|likely|probably|is anticipated to|is anticipated|is sure to|appears to|appear to|appears|seems to|seem to|seems)
Hedge=3        (whether|alleged|claim to|claims to)
ConditionOpener=1  (if|unless|provided that|on condition that|in case|should either|as long as)
ConditionOpener    (in response to|in the event of|in return for|in exchange for)
Negator        (not|no|never|neither|none|cannot|without any|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|wouldn't|isn't|aren't|wasn't|weren't|didn’t|doesn’t|don’t|hasn’t|haven’t|hadn’t|won’t|wouldn’t|isn’t|aren’t|wasn’t|weren’t)
Subordinator   (because|although|which|who|while)

[frame]
Furniture      (skip to main content|join the conversation|no comments yet|be the first to share|write your comments|accessibility options|font size|high contrast|reading preferences|data & privacy|share this|follow us|advertisement|related articles|read more|sign up|subscribe|cookie|leave a comment|all rights reserved|back to top|print this)
CreditWord     (by|source|sources|reporting by|photo by|written by)
UpdateWord     (updated|last updated|modified|last modified)
UpdateWord=1   (published|published on|first published|posted|posted on|publication date)
AuthorWord     (about the author|freelance writer|journalism|is a reporter|is a correspondent|is a journalist|is a staff writer|is a columnist|contributed to this report|contributed reporting|my work|i work as)
CaptionWord    (pictured|photo credit|file photo|image credit|photograph by|image courtesy)

[reports]
# What a word is in a sentence of a report. ClaimClass: 1 statement, 2 belief, 3 allegation, 4 denial, 5 commitment, 6 demand, 7 prediction, 8 finding.
NoReport       (find|finds|found|see|sees|saw|show|shows|showed|prove|proves|proved) (itself|himself|herself|themselves|ourselves|myself)
Attribution    (according to|in the words of)
Auxiliary=1    (not|never|cannot|didn't|doesn't|don't|hasn't|haven't|hadn't|wouldn't|won't|isn't|aren't|wasn't|weren't|can't|couldn't|shouldn't|didn’t|doesn’t|don’t|hasn’t|haven’t|hadn’t|wouldn’t|won’t|isn’t|aren’t|wasn’t|weren’t|can’t|couldn’t|shouldn’t)
Auxiliary=2    (is|are|was|were|be|been|being|am)
Auxiliary=3    (has|have|had|having)
Auxiliary=4    (do|does|did)
Auxiliary=5    (will|would|can|could|may|might|should|shall|must|ought to)
Adverb         (also|then|later|once|again|now|still|even|just|often|already|further|first|instead|too|soon|ever|always|almost|much|long|since then|yet again|himself|herself|themselves|itself|meanwhile|however|therefore|thus|perhaps|maybe|together|elsewhere|nevertheless|nonetheless|moreover|furthermore|for example|for instance|in fact|of course|at least|in turn|as well|after all|at first|at one point|at times|so far|by contrast|in part|in general|in particular|in other words|in addition|on the other hand|rather|quite|only|sometimes|seldom)
Pronoun=1      (he|she)
Pronoun        (they|it|i|we|you)
Pronoun=2      (he's|she's|it's|they're|we're|i'm|you're|he'd|she'd|they'd|i'd|we'd|you'd|i've|we've|they've|you've|he'll|she'll|they'll|i'll|we'll|he’s|she’s|it’s|they’re|we’re|i’m|you’re|he’d|she’d|they’d|i’d|we’d|you’d|i’ve|we’ve|they’ve|you’ve|he’ll|she’ll|they’ll|i’ll|we’ll)
Determiner     (the|a|an|his|her|its|their|our|my|your|this|these|those|some|many|most|several|all|both|each|every|any|no|other|another|few|more|fewer|neither|either|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)
Subordinator=1 that
Subordinator=2 (which|who|whose|whom)
Subordinator=3 (how|why|what|whether|where)
Subordinator   (because|after|if|when|while|since|although|though|before|until|unless|as|than|so|whereas|once)
ReportConjunction    and
ReportConjunction=1  (but|or|yet)
RelayVerb      (reported by|cited by|obtained by|reviewed by|published by|seen by|first reported by|first obtained by|quoted by|provided to|provided by|given to|gave to|released by|later released by|compiled by|conducted by|shared with|shared by|leaked to|leaked by|made public by|aired by|aired on|viewed by|posted by|distributed by|published in|quoted in|cited in)
RelayVerb      (who spoke to|who spoke with|who talked to|that were later released by|that was later released by|that was first reported by|which was first reported by|which were first reported by)
SpokesNoun     (spokesman|spokeswoman|spokesperson|spokesmen|spokespeople|lawyer|lawyers|attorney|attorneys|publicist|representative|representatives)
OutletNoun     (newspaper|newspapers|magazine|network|broadcaster|broadcasters|station|outlet|news agency|website|tabloid|news|times|herald|tribune|gazette|journal|cnn|bbc|reuters|bloomberg|cbs|nbc|abc|msnbc|fox|npr|afp|xinhua|tass|kcna|yonhap|interfax|guardian|observer|telegraph|chronicle|globe|post|daily|podcast|politico|newsweek|vox|breitbart|buzzfeed|associated press|state media)
RelayPhrase    (in a telephone interview with|in a phone interview with|in an exclusive interview with|during a telephone interview with|in a statement provided to|in a statement released to|in a recent interview with|in a conversation with|in testimony to|in a letter to|speaking on|in an interview with|in an interview on|in an interview to|in a interview with|during an interview with|in interviews with|in comments to|in remarks to|in a statement to|speaking to|speaking with|in an email to|in an appearance on)
Circumstance   (yesterday|today|tonight|tomorrow|last|next|earlier|late|early|ago|week|month|year|morning|afternoon|evening|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
Preposition    (on|in|at|during|of|by|from|via|about|with|for|against|over|under|between|among|through|within|without|toward|towards|into|upon|despite|amid|across|like|near|behind|beyond|including|regarding|concerning|following|throughout|alongside|around|outside|inside|along|per|beside|besides|ahead of|because of|out of|along with|as part of|in front of|instead of|such as)
ReportVerb=1    (say|says|said|read|reads)
ReportParticiple=1    (saying)
ReportVerb=1    (write|writes|wrote|written|declare|declares|declared|announce|announces|announced|reported|add|adds|added|noted|explain|explains|explained|remarked|commented|mentioned)
ReportVerb=1    (observe|observes|observed|replies|replied|respond|responds|responded|answered|continue|continues|continued|conclude|concludes|concluded|recall|recalls|recalled|repeat|repeats)
ReportVerb=1    (repeated|reiterate|reiterates|reiterated|stress|stresses|stressed|emphasize|emphasizes|emphasized|emphasise|emphasises|emphasised|underline|underlines|underlined|insist)
ReportVerb=1    (insists|insisted|argue|argues|argued|assert|asserts|asserted|contend|contends|contended|maintain|maintains|maintained|acknowledge|acknowledges|acknowledged|admit|admits)
ReportVerb=1    (admitted|concede|concedes|conceded|confirm|confirms|confirmed|reveal|reveals|revealed|disclose|discloses|disclosed|suggest|suggests|suggested|hint|hints|hinted|imply|implies)
ReportVerb=1    (implied|indicate|indicates|indicated|testify|testifies|testified|quipped|joked|cite|cites|cited|quoted|describe|describes|described|lament|laments|lamented|boast|boasts)
ReportVerb=1    (boasted|express|expresses|expressed|highlight|highlights|highlighted|clarify|clarifies|clarified|recount|recounts|recounted|propose|proposes|proposed|muse|muses|mused|exclaim)
ReportVerb=1    (exclaims|exclaimed|interject|interjects|interjected|confess|confesses|confessed|reaffirm|reaffirms|reaffirmed|affirm|affirms|affirmed|proclaim|proclaims|proclaimed|brag|brags)
ReportVerb=1    (bragged|retort|retorts|retorted|underscore|underscores|underscored|allude|alludes|alluded|caution|cautions|cautioned|assure|assures|assured|tweeted|point out|points out)
ReportVerb=1    (pointed out|shoot back|shoots back|shot back|rule out|rules out|ruled out|spell out|spells out|spelled out|sum up|sums up|sumed up|chime in|chimes in|chimed in|fire back)
ReportVerb=1    (fires back|fired back|go on to say|goes on to say|went on to say|gone on to say|make clear|makes clear|made clear|make it clear|makes it clear|made it clear|put it|puts it)
ReportVerb=1    (speak of|speaks of|spoke of|spoken of|refer to|refers to|referred to|allude to|alludes to|alluded to|go on record|goes on record|went on record|gone on record)
ReportNoun=1    (report|reports|note|notes|remark|remarks|comment|comments|mention|mentions|reply|answer|answers|quip|quips|joke|jokes|quote|quotes|tweet|tweets)
ReportParticiple=1    (writing|declaring|announcing|reporting|adding|noting|explaining|remarking|commenting|mentioning|observing|replying|responding|answering|continuing|concluding|recalling)
ReportParticiple=1    (repeating|reiterating|stressing|emphasizing|emphasising|underlining|insisting|arguing|asserting|contending|maintaining|acknowledging|admitting|conceding|confirming)
ReportParticiple=1    (revealing|disclosing|suggesting|hinting|implying|indicating|testifying|quipping|joking|citing|quoting|describing|lamenting|boasting|expressing|highlighting|clarifying)
ReportParticiple=1    (recounting|proposing|musing|exclaiming|interjecting|confessing|reaffirming|affirming|proclaiming|bragging|retorting|underscoring|alluding|cautioning|assuring|tweeting)
ReportParticiple=1    (pointing out|shooting back|ruling out|spelling out|suming up|chiming in|firing back|going on to say|making clear|making it clear|putting it|speaking of|referring to)
ReportParticiple=1    (alluding to|going on record)
ReportVerb=3    (accuse|accuses|accused|allege|alleges|alleged|criticize|criticizes|criticized|criticise|criticises|criticised|complain|complains|complained)
ReportParticiple=3    (accusing|alleging|criticizing|criticising|complaining)
ReportVerb=4    (deny|denies|denied|refute|refutes|refuted)
ReportParticiple=4    (denying|refuting)
ReportVerb=5    (pledged|vowed|warn|warns|warned)
ReportNoun=5    (pledge|pledges|vow|vows)
ReportParticiple=5    (pledging|vowing|warning)
ReportVerb=6    (urge|urges|urged|implore|implores|implored|recommend|recommends|recommended)
ReportParticiple=6    (urging|imploring|recommending)
ReportVerb=7    (predict|predicts|predicted)
ReportParticiple=7    (predicting)
TellVerb=1    (tell|tells|told|inform|informs|informed|remind|reminds|reminded|notify|notifies|notified|brief|briefs|briefed|advise|advises|advised)
ReportParticiple=1    (telling|informing|reminding|notifying|briefing|advising)
StanceVerb=1   (state|states|stated|claimed|called|talked|speak|speaks|spoke|spoken|discuss|discusses|discussed|referenced|listed|named|identify|identifies|identified)
StanceVerb=1   (detail|details|detailed|outline|outlines|outlined|recite|recites|recited|chant|chants|chanted|shout|shouts|shouted|yell|yells|yelled|scream|screams|screamed|cry|cries|cried)
StanceVerb=1   (whisper|whispers|whispered|mutter|mutters|muttered|posted|publish|publishes|published|released|issued|emailed|broadcast|broadcasts)
StanceVerb=1   (addressed|raise|raises|raised|define|defines|defined|interpret|interprets|interpreted|articulate|articulates|articulated|voices|voiced|convey|conveys|conveyed)
StanceVerb=1   (deliver|delivers|delivered|echo|echos|echoed|tease|teases|teased|debated|plead|pleads|pleaded|pled|vouch|vouches|vouched|reassure|reassures|reassured|teach|teaches|taught)
StanceVerb=1   (titled|labeled|labelled|brands|branded|dub|dubs|dubbed|characterize|characterizes|characterized|characterise|characterises|characterised)
StanceVerb=1   (framed|compare|compares|compared|liken|likens|likened|portray|portrays|portrayed|depict|depicts|depicted|paint|paints|painted|cast|casts|credit|credits|credited)
StanceVerb=1   (attribute|attributes|attributed|documented|chronicle|chronicles|chronicled|recorded|covered|retweet|retweets|retweeted|signal)
StanceVerb=1   (signals|signaled|signalled|elaborate|elaborates|elaborated|reactioned|ramble|rambles|rambled|rant|rants|ranted|narrate|narrates|narrated|recap|recaps|recaped|preview|previews)
StanceVerb=1   (previewed|summarize|summarizes|summarized|relay|relays|relayed|vent|vents|vented|gush|gushes|gushed|preach|preaches|preached|apologize|apologizes|apologized|apologise)
StanceVerb=1   (apologises|apologised|sing|sings|sang|sung|typed|texted|pronounce|pronounces|pronounced|opine|opines|opined|captioned|mouth|mouths|mouthed|present)
StanceVerb=1   (presents|presented|introduce|introduces|introduced|sketch|sketches|sketched|swear|swears|swore|sworn|attest|attests|attested|warrant|warrants|warranted|certify|certifies)
StanceVerb=1   (certified|counters|countered|rejoin|rejoins|rejoined|conjure|conjures|conjured|invoke|invokes|invoked|weigh|weighs|weighed|lay out|lays out|laid out|touch on)
StanceVerb=1   (touches on|touched on|point to|points to|pointed to|focus on|focuses on|focused on|hold forth|holds forth|held forth|speak out|speaks out|spoke out|spoken out|open up)
StanceVerb=1   (opens up|opened up|sound off|sounds off|sounded off|weigh in|weighs in|weighed in|call out|calls out|called out|cry out|cries out|cried out|sign off|signs off|signed off)
StanceVerb=1   (hit on|hits on|bring up|brings up|brought up|put out|puts out|put forward|puts forward|set out|sets out|read out|reads out|play down|plays down|played down|play up|plays up)
StanceVerb=1   (played up|talk up|talks up|talked up|double down|doubles down|doubled down|talk about|talks about|talked about|talk to|talks to|talked to|speak about|speaks about|spoke about)
StanceVerb=1   (spoken about|speak to|speaks to|spoke to|spoken to|speak with|speaks with|spoke with|spoken with|speak for|speaks for|spoke for|spoken for|speak against|speaks against)
StanceVerb=1   (spoke against|spoken against|look to|looks to|looked to|riff on|riffs on|riffed on|comment on|comments on|commented on|report on|reports on|reported on|refer|refers|referred)
StanceVerb=1   (make the case|makes the case|made the case|make the point|makes the point|made the point|make a point|makes a point|made a point|make reference to|makes reference to)
StanceVerb=1   (made reference to|make mention of|makes mention of|made mention of|make note of|makes note of|made note of|take note of|takes note of|took note of|taken note of)
StanceVerb=1   (make jokes about|makes jokes about|made jokes about|issue a statement|issues a statement|issued a statement|release a statement|releases a statement|released a statement)
StanceVerb=1   (give a speech|gives a speech|gave a speech|given a speech|deliver a speech|delivers a speech|delivered a speech)
StanceWord=1    (claim|claims|call|calls|talk|talks|reference|references|post|posts|email|emails|debate|debates|reaction|reactions|caption|captions)
StanceParticiple=1    (stating|claiming|calling|talking|speaking|discussing|referencing|listing|naming|identifying|detailing|outlining|reciting|chanting|shouting|yelling|screaming|crying)
StanceParticiple=1    (whispering|muttering|posting|publishing|releasing|issuing|emailing|broadcasting|addressing|raising|defining|interpreting|articulating|voicing|conveying|delivering)
StanceParticiple=1    (echoing|teasing|debating|pleading|vouching|reassuring|teaching|titling|labeling|labelling|branding|dubbing|characterizing|characterising|framing|comparing|likening)
StanceParticiple=1    (portraying|depicting|painting|casting|crediting|attributing|documenting|chronicling|recording|covering|retweeting|signaling|signalling|elaborating|reactioning|rambling)
StanceParticiple=1    (ranting|narrating|recaping|previewing|summarizing|relaying|venting|gushing|preaching|apologizing|apologising|singing|typing|texting|pronouncing|opining|captioning)
StanceParticiple=1    (mouthing|presenting|introducing|sketching|swearing|attesting|warranting|certifying|countering|rejoining|conjuring|invoking|weighing|laying out|touching on|pointing to)
StanceParticiple=1    (focusing on|holding forth|speaking out|opening up|sounding off|weighing in|calling out|crying out|signing off|hitting on|bringing up|putting out|putting forward)
StanceParticiple=1    (setting out|reading out|playing down|playing up|talking up|doubling down|talking about|talking to|speaking about|speaking to|speaking with|speaking for|speaking against)
StanceParticiple=1    (looking to|riffing on|commenting on|reporting on|referring|making the case|making the point|making a point|making reference to|making mention of|making note of)
StanceParticiple=1    (taking note of|making jokes about|issuing a statement|releasing a statement|giving a speech|delivering a speech)
StanceVerb=2   (think|thinks|thought|believe|believes|believed|consider|considers|considered|feel|feels|felt|feared|hoped|doubted|worries|know|knows|knew|known|see|sees|saw|seen|want)
StanceVerb=2   (wants|wanted|wishes|wished|supported|oppose|opposes|favor|favors|favored|favour|favours|favoured|endorse|endorses|endorsed|prefer|prefers|preferred|welcome|welcomes)
StanceVerb=2   (welcomed|embrace|embraces|embraced|defend|defends|defended|praised|applaud|applauds|applauded|dismiss|dismisses|dismissed|intend|intends|intended|seek|seeks|sought|decide)
StanceVerb=2   (decides|decided|determine|determines|assume|assumes|assumed|suspect|suspects|suspected|like|likes|liked|loved|hate|hates|hated|dislike|dislikes|disliked|understand)
StanceVerb=2   (understands|understood|realize|realizes|realized|realise|realises|realised|recognize|recognizes|recognized|recognise|recognises|recognised|remember|remembers|remembered|learn)
StanceVerb=2   (learns|learned|notice|notices|noticed|regard|regards|regarded|viewed|deem|deems|deemed|perceive|perceives|perceived|imagine|imagines|imagined|envision|envisions|envisioned)
StanceVerb=2   (trusted|respected|admire|admires|admired|agree|agrees|agreed|disagree|disagrees|disagreed|cares|cared|guesses|guessed|figure|figures|figured|reckon|reckons)
StanceVerb=2   (reckoned|judged|rated|ranked|regretted|resent|resents|resented|celebrate|celebrates|celebrated|cheer|cheers|cheered|hail|hails|hailed|tout)
StanceVerb=2   (touts|touted|champion|champions|championed|advocated|back|backs|backed|promote|promotes|promoted|enjoy|enjoys|enjoyed|appreciate|appreciates|appreciated|thank|thanks|thanked)
StanceVerb=2   (congratulate|congratulates|congratulated|honored|contemplate|contemplates|contemplated|ponder|ponders|pondered|mull|mulls|mulled|planned|aimed|needed)
StanceVerb=2   (choose|chooses|chose|chosen|opt|opts|opted|voted|pick|picks|picked|select|selects|selected|approve|approves|approved|disapprove|disapproves|disapproved|accept)
StanceVerb=2   (accepts|accepted|ignore|ignores|ignored|resist|resists|resisted|disavow|disavows|disavowed|disown|disowns|disowned|repudiate|repudiates|repudiated|reconsider|reconsiders)
StanceVerb=2   (reconsidered|foresee|foresees|foresaw|foreseen|dread|dreads|dreaded|lean|leans|leaned|appear|appears|appeared|seem|seems|seemed|sound|sounds|sounded|look|looks|looked)
StanceVerb=2   (estimated|calculate|calculates|calculated|grapple|grapples|grappled|wonder|wonders|wondered|questioned|mourn|mourns|mourned|salute|salutes|saluted|toast|toasts|toasted|relish)
StanceVerb=2   (relishes|relished|loathe|loathes|loathed|despise|despises|despised|fret|frets|freted|grieve|grieves|grieved|forgive|forgives|forgived|adore|adores|adored|stand|stands|stood)
StanceVerb=2   (commend|commends|commended|laud|lauds|lauded|extol|extols|extoled|glorify|glorifies|glorified|valued|side|sides|sided|align|aligns|aligned|sympathize|sympathizes)
StanceVerb=2   (sympathized|empathize|empathizes|empathized|hesitate|hesitates|hesitated|struggle|struggles|struggled|rejoice|rejoices|rejoiced|marvel|marvels|marveled|prioritize|prioritizes)
StanceVerb=2   (prioritized|pushed|eye|eyes|eyed|explore|explores|explored|measured|studied|examine|examines|examined|investigate|investigates)
StanceVerb=2   (investigated|probes|probed|reviewed|revisit|revisits|revisited|hear|hears|heard|witnessed|gather|gathers|gathered|sensed|detect|detects|detected)
StanceVerb=2   (concur|concurs|concured|dissent|dissents|dissented|back away from|backs away from|backed away from|distance himself from|distances himself from|distanced himself from)
StanceVerb=2   (distance herself from|distances herself from|distanced herself from|distance themselves from|distances themselves from|distanced themselves from|distance itself from)
StanceVerb=2   (distances itself from|distanced itself from|side with|sides with|sided with|agree with|agrees with|agreed with|disagree with|disagrees with|disagreed with|count on|counts on)
StanceVerb=2   (counted on|look for|looks for|looked for|look at|looks at|looked at|look forward to|looks forward to|looked forward to|look into|looks into|looked into|vote for|votes for)
StanceVerb=2   (voted for|vote against|votes against|voted against|believe in|believes in|believed in|care about|cares about|cared about|think about|thinks about|thought about|think of)
StanceVerb=2   (thinks of|thought of|know about|knows about|knew about|known about|worry about|worries about|worried about|feel about|feels about|felt about|stand by|stands by|stood by)
StanceVerb=2   (stand behind|stands behind|stood behind|stand with|stands with|stood with|line up behind|lines up behind|lined up behind|rally behind|rallies behind|rallied behind|be open to)
StanceVerb=2   (bes open to|bed open to|lean toward|leans toward|leaned toward|lean towards|leans towards|leaned towards|take issue with|takes issue with|took issue with|taken issue with)
StanceVerb=2   (take offense|takes offense|took offense|taken offense|take aim at|takes aim at|took aim at|taken aim at|come out against|comes out against|came out against)
StanceVerb=2   (come out in favor of|comes out in favor of|came out in favor of|come out for|comes out for|came out for|give up on|gives up on|gave up on|given up on|make up his mind)
StanceVerb=2   (makes up his mind|made up his mind|would like|woulds like|woulded like|bank on|banks on|banked on|bet on|bets on|conceive of|conceives of|conceived of|disapprove of)
StanceVerb=2   (disapproves of|disapproved of|approve of|approves of|approved of|warm to|warms to|warmed to|shrug off|shrugs off|shrugged off|brush off|brushes off|brushed off|buy into)
StanceVerb=2   (buys into|bought into|argue for|argues for|argued for|argue against|argues against|argued against|fight for|fights for|fought for|fight against|fights against|fought against)
StanceVerb=2   (push for|pushes for|pushed for|push back|pushes back|pushed back|push back against|pushes back against|pushed back against|press for|presses for|pressed for|lobby for)
StanceVerb=2   (lobbies for|lobbied for|campaign for|campaigns for|campaigned for|campaign against|campaigns against|campaigned against|root for|roots for|rooted for|yearn for|yearns for)
StanceVerb=2   (yearned for|long for|longs for|longed for|wait for|waits for|waited for|opt for|opts for|opted for|settle on|settles on|settled on)
StanceWord=2    (fear|fears|hope|hopes|doubt|doubts|worry|wish|support|supports|praise|praises|love|loves|view|views|trust|trusts|respect|respects|regret|regrets|advocate|advocates|plan|plans)
StanceWord=2    (aim|aims|estimate|estimates|question|questions|push|review|reviews|sense|senses)
StanceParticiple=2    (thinking|believing|considering|feeling|fearing|hoping|doubting|worrying|knowing|seeing|wanting|wishing|supporting|opposing|favoring|favouring|endorsing|preferring)
StanceParticiple=2    (welcoming|embracing|defending|praising|applauding|dismissing|intending|seeking|deciding|determining|assuming|suspecting|liking|loving|hating|disliking|understanding)
StanceParticiple=2    (realizing|realising|recognizing|recognising|remembering|learning|noticing|regarding|viewing|deeming|perceiving|imagining|envisioning|trusting|respecting|admiring)
StanceParticiple=2    (agreeing|disagreeing|caring|guessing|figuring|reckoning|judging|rating|ranking|regretting|resenting|celebrating|cheering|hailing|touting|championing|advocating|backing)
StanceParticiple=2    (promoting|enjoying|appreciating|thanking|congratulating|honoring|contemplating|pondering|mulling|planning|aiming|needing|choosing|opting|voting|picking|selecting)
StanceParticiple=2    (approving|disapproving|accepting|ignoring|resisting|disavowing|disowning|repudiating|reconsidering|foreseeing|dreading|leaning|appearing|seeming|sounding|looking)
StanceParticiple=2    (estimating|calculating|grappling|wondering|questioning|mourning|saluting|toasting|relishing|loathing|despising|freting|grieving|forgiving|adoring|standing|commending)
StanceParticiple=2    (lauding|extoling|glorifying|valuing|siding|aligning|sympathizing|empathizing|hesitating|struggling|rejoicing|marveling|prioritizing|pushing|eying|exploring|measuring)
StanceParticiple=2    (studying|examining|investigating|probing|reviewing|revisiting|hearing|witnessing|gathering|sensing|detecting|concuring|dissenting|backing away from)
StanceParticiple=2    (distancing himself from|distancing herself from|distancing themselves from|distancing itself from|siding with|agreeing with|disagreeing with|counting on|looking for)
StanceParticiple=2    (looking at|looking forward to|looking into|voting for|voting against|believing in|caring about|thinking about|thinking of|knowing about|worrying about|feeling about)
StanceParticiple=2    (standing by|standing behind|standing with|lining up behind|rallying behind|bing open to|leaning toward|leaning towards|taking issue with|taking offense|taking aim at)
StanceParticiple=2    (coming out against|coming out in favor of|coming out for|giving up on|making up his mind|woulding like|banking on|betting on|conceiving of|disapproving of|approving of)
StanceParticiple=2    (warming to|shrugging off|brushing off|buying into|arguing for|arguing against|fighting for|fighting against|pushing for|pushing back|pushing back against|pressing for)
StanceParticiple=2    (lobbying for|campaigning for|campaigning against|rooting for|yearning for|longing for|waiting for|opting for|settling on)
StanceVerb=3   (blame|blames|blamed|attacked|blast|blasts|blasted|condemn|condemns|condemned|denounce|denounces|denounced|slam|slams|slammed|mock|mocks|mocked|charged|decry|decries|decried)
StanceVerb=3   (assail|assails|assailed|lambaste|lambastes|lambasted|rip|rips|ripped|bash|bashes|bashed|hammer|hammers|hammered|knock|knocks|knocked|deride|derides|derided|ridicule|ridicules)
StanceVerb=3   (ridiculed|rebuked|chide|chides|chided|scold|scolds|scolded|chastise|chastises|chastised|castigate|castigates|castigated|berate|berates|berated|bemoan|bemoans|bemoaned|rail)
StanceVerb=3   (rails|railed|scoff|scoffs|scoffed|faults|faulted|targeted|insulted|taunt|taunts|taunted|belittle|belittles|belittled|challenged|boo)
StanceVerb=3   (boos|booed|heckle|heckles|heckled|swiped|protested|sue|sues|sued|pan|pans|paned|savage|savages|savaged|excoriate|excoriates|excoriated|skewer|skewers|skewered|pillory)
StanceVerb=3   (pillories|pilloried|vilify|vilifies|vilified|demonize|demonizes|demonized|disparage|disparages|disparaged|denigrate|denigrates|denigrated|smear|smears|smeared|trash|trashes)
StanceVerb=3   (trashed|admonish|admonishes|admonished|upbraid|upbraids|upbraided|reprimand|reprimands|reprimanded|grill|grills|grilled|needle|needles|needled|roast|roasts|roasted|confront)
StanceVerb=3   (confronts|confronted|discredit|discredits|discredited|undercut|undercuts|objects|objected|balk|balks|balked|bristle|bristles|bristled|gripe|gripes|griped|grumble)
StanceVerb=3   (grumbles|grumbled|grouse|grouses|groused|whine|whines|whined|moan|moans|moaned|seethe|seethes|seethed|fume|fumes|fumed|smack|smacks|smacked|torch|torches|torched|lash out)
StanceVerb=3   (lashes out|lashed out|lash out at|lashes out at|lashed out at|go after|goes after|went after|gone after|take aim|takes aim|took aim|taken aim|rail against|rails against)
StanceVerb=3   (railed against|hit back|hits back|hit out|hits out|strike back|strikes back|struck back|come down on|comes down on|came down on|speak out against|speaks out against)
StanceVerb=3   (spoke out against|spoken out against|take a swipe at|takes a swipe at|took a swipe at|taken a swipe at|take a shot at|takes a shot at|took a shot at|taken a shot at)
StanceVerb=3   (take shots at|takes shots at|took shots at|taken shots at|poke fun at|pokes fun at|poked fun at|make fun of|makes fun of|made fun of|laugh at|laughs at|laughed at|scoff at)
StanceVerb=3   (scoffs at|scoffed at|sneer at|sneers at|sneered at|jab at|jabs at|jabbed at|single out|singles out|singled out|raise questions about|raises questions about)
StanceVerb=3   (raised questions about|raise concerns about|raises concerns about|raised concerns about|cast doubt on|casts doubt on|call into question|calls into question)
StanceVerb=3   (called into question|throw cold water on|throws cold water on|threw cold water on|thrown cold water on|object to|objects to|objected to|balk at|balks at|balked at|bristle at)
StanceVerb=3   (bristles at|bristled at)
StanceWord=3    (attack|attacks|charge|charges|rebuke|rebukes|insult|insults|swipe|swipes|protest|protests)
StanceParticiple=3    (blaming|attacking|blasting|condemning|denouncing|slamming|mocking|charging|decrying|assailing|lambasting|ripping|bashing|hammering|knocking|deriding|ridiculing|rebuking)
StanceParticiple=3    (chiding|scolding|chastising|castigating|berating|bemoaning|railing|scoffing|faulting|targeting|insulting|taunting|belittling|challenging|booing|heckling|swiping)
StanceParticiple=3    (protesting|suing|paning|savaging|excoriating|skewering|pillorying|vilifying|demonizing|disparaging|denigrating|smearing|trashing|admonishing|upbraiding|reprimanding)
StanceParticiple=3    (grilling|needling|roasting|confronting|discrediting|undercutting|objecting|balking|bristling|griping|grumbling|grousing|whining|moaning|seething|fuming|smacking)
StanceParticiple=3    (torching|lashing out|lashing out at|going after|taking aim|railing against|hitting back|hitting out|striking back|coming down on|speaking out against|taking a swipe at)
StanceParticiple=3    (taking a shot at|taking shots at|poking fun at|making fun of|laughing at|scoffing at|sneering at|jabbing at|singling out|raising questions about|raising concerns about)
StanceParticiple=3    (casting doubt on|calling into question|throwing cold water on|objecting to|balking at|bristling at)
StanceVerb=4   (reject|rejects|rejected|dispute|disputes|disputed|refuse|refuses|refused|decline|declines|declined|avoid|avoids|avoided|rebut|rebuts|rebutted|contradict|contradicts)
StanceVerb=4   (contradicted|rebuff|rebuffs|rebuffed|spurn|spurns|spurned|disclaim|disclaims|disclaimed|downplay|downplays|downplayed|minimize|minimizes|minimized|discount|discounts)
StanceVerb=4   (discounted|renounce|renounces|renounced|abandon|abandons|abandoned|withhold|withholds|withholded|duck|ducks|ducked|dodge|dodges|dodged|sidestep|sidesteps|sidesteped|evade)
StanceVerb=4   (evades|evaded|deflect|deflects|deflected|turn down|turns down|turned down|wave off|waves off|waved off|back down|backs down|backed down|back off|backs off|backed off)
StanceVerb=4   (walk back|walks back|walked back|stop short of|stops short of|stopped short of)
StanceParticiple=4    (rejecting|disputing|refusing|declining|avoiding|rebutting|contradicting|rebuffing|spurning|disclaiming|downplaying|minimizing|discounting|renouncing|abandoning)
StanceParticiple=4    (withholding|ducking|dodging|sidesteping|evading|deflecting|turning down|waving off|backing down|backing off|walking back|stopping short of)
StanceVerb=5   (promised|threaten|threatens|threatened|offered|commit|commits|guaranteed|volunteer|volunteers|volunteered|undertake|undertakes|undertaked|bet|bets)
StanceWord=5    (promise|promises|offer|offers|guarantee|guarantees)
StanceParticiple=5    (promising|threatening|offering|committing|guaranteeing|volunteering|undertaking|betting)
StanceVerb=6   (demanded|ask|asks|asked|requested|ordered|beg|begs|begged|appealed|encourage|encourages|encouraged|presses|pressed|pressures|pressured|lobby|lobbies|lobbied)
StanceVerb=6   (persuade|persuades|persuaded|convince|convinces|invite|invites|invited|instruct|instructs|instructed|direct|directs|directed|command|commands|commanded|require)
StanceVerb=6   (requires|required|allow|allows|allowed|permit|permits|permitted|banned|prohibit|prohibits|prohibited|authorize|authorizes|authorized|authorise|authorises|authorised|rule)
StanceVerb=6   (rules|ruled|mandated|restrict|restricts|restricted|block|blocks|blocked|petitioned|filed|nominate|nominates|nominated|appoint|appoints|appointed|counsel|counsels)
StanceVerb=6   (counseled|decree|decrees|decreed|sentenced|overturn|overturns|overturned|uphold|upholds|upholded|veto|vetos|vetoed|enact|enacts|enacted|compel|compels)
StanceVerb=6   (compeled|forbid|forbids|forbided|bar|bars|barred|oblige|obliges|obliged|summon|summons|summoned|enlist|enlists|enlisted|query|queries|queried|inquire|inquires|inquired)
StanceVerb=6   (interrogate|interrogates|interrogated|polled|surveyed|subpoenaed|sanction|sanctions|sanctioned|dictate|dictates|dictated|stipulate|stipulates)
StanceVerb=6   (stipulated|coax|coaxes|coaxed|prod|prods|proded|nudge|nudges|nudged|exhort|exhorts|exhorted|entreat|entreats|entreated|beseech|beseeches|beseeched|call for|calls for)
StanceVerb=6   (called for|call on|calls on|called on|call upon|calls upon|called upon|appeal to|appeals to|appealed to|ask for|asks for|asked for|ask about|asks about|asked about)
StanceVerb=6   (reach out to|reaches out to|reached out to|plead with|pleads with|pleaded with|pled with)
StanceWord=6    (demand|demands|request|requests|order|orders|appeal|appeals|ban|bans|mandate|mandates|petition|petitions|subpoena|subpoenas)
StanceParticiple=6    (demanding|asking|requesting|ordering|begging|appealing|encouraging|pressing|pressuring|lobbying|persuading|convincing|inviting|instructing|directing|commanding)
StanceParticiple=6    (requiring|allowing|permitting|banning|prohibiting|authorizing|authorising|ruling|mandating|restricting|blocking|petitioning|filing|nominating|appointing|counseling)
StanceParticiple=6    (decreeing|sentencing|overturning|upholding|vetoing|enacting|compeling|forbiding|barring|obliging|summoning|enlisting|querying|inquiring|interrogating|polling|surveying)
StanceParticiple=6    (subpoenaing|sanctioning|dictating|stipulating|coaxing|proding|nudging|exhorting|entreating|beseeching|calling for|calling on|calling upon|appealing to|asking for)
StanceParticiple=6    (asking about|reaching out to|pleading with)
StanceVerb=7   (expect|expects|expected|anticipate|anticipates|anticipated|forecasted|projected|speculate|speculates|speculated|hypothesize|hypothesizes|hypothesized)
StanceVerb=7   (theorize|theorizes|theorized|foreshadow|foreshadows|foreshadowed|foretell|foretells|foretelled|envisage|envisages|envisaged)
StanceWord=7    (forecast|forecasts)
StanceParticiple=7    (expecting|anticipating|forecasting|projecting|speculating|hypothesizing|theorizing|foreshadowing|foretelling|envisaging)
StanceVerb=8   (find|finds|found|show|shows|showed|shown|demonstrate|demonstrates|demonstrated|discover|discovers|discovered|prove|proves|proved|reflect|reflects|reflected|illustrate)
StanceVerb=8   (illustrates|illustrated|establish|establishes|established|uncover|uncovers|uncovered|expose|exposes|exposed|capture|captures|captured|evidenced|corroborate|corroborates)
StanceVerb=8   (corroborated|track|tracks|tracked|display|displays|displayed|spotlight|spotlights|spotlighted|signify|signifies|signified|mean|means|meant|include|includes|included|contain)
StanceVerb=8   (contains|contained)
StanceWord=8    (evidence|evidences)
StanceWord=1   (list|lists|name|names|release|releases|issue|issues|address|addresses|voice|title|titles|label|labels|brand|frame|frames|document|documents|record|records|cover|covers|type|types|text|texts|counter)
StanceWord=2   (care|guess|judge|judges|rate|rates|rank|ranks|honor|honors|need|needs|vote|votes|value|values|pushes|measure|measures|study|studies|probe|witness|witnesses)
StanceWord=3   (fault|target|targets|challenge|challenges|object)
StanceWord=6   (press|pressure|file|files|sentence|sentences|poll|polls|survey|surveys)
StanceWord=7   (project|projects)
StanceParticiple=8    (finding|showing|demonstrating|discovering|proving|reflecting|illustrating|establishing|uncovering|exposing|capturing|evidencing|corroborating|tracking|displaying)
StanceParticiple=8    (spotlighting|signifying|meaning|including|containing)
StanceNoun=1    (statement|statements|assertion|assertions|argument|arguments|opinion|opinions|suggestion|suggestions|proposal|proposals|announcement|announcements|declaration|declarations)
StanceNoun=1    (admission|admissions|acknowledgment|acknowledgments|acknowledgement|acknowledgements|confession|confessions|contention|contentions|conclusion|conclusions|rumor|rumors|rumour)
StanceNoun=1    (rumours|speculation|speculations|message|messages|description|descriptions|portrayal|portrayals|response|responses|explanation|explanations|interpretation|interpretations)
StanceNoun=1    (assessment|assessments|testimony|testimonies|line|lines|anecdote|anecdotes|account|accounts|letter|letters|speech|speeches|warnings|revelation|revelations|disclosure)
StanceNoun=1    (disclosures|insistence|insistences|observation|observations|characterization|characterizations|comparison|comparisons|tribute|tributes|apology|apologies|discussion)
StanceNoun=1    (discussions|conversation|conversations|point|points|mantra|mantras|slogan|slogans|refrain|refrains|motto|mottos|case|cases|version|versions|critique|critiques|headline)
StanceNoun=1    (headlines|story|stories|analysis|column|columns|reminder|reminders|assurance|assurances|reassurance|reassurances|pitch|pitches|narrative|narratives|chatter|chatters|buzz)
StanceNoun=1    (buzzs|thesis|premise|premises|theory|theories)
StanceNoun=2    (belief|beliefs|idea|ideas|notion|notions|concern|concerns|decision|decisions|intention|intentions|desire|desires|opposition|oppositions|endorsement|endorsements|skepticism)
StanceNoun=2    (skepticisms|scepticism|scepticisms|confidence|confidences|commitment|commitments|preference|preferences|enthusiasm|enthusiasms|anger|angers|frustration|frustrations|approval)
StanceNoun=2    (approvals|disapproval|disapprovals|assumption|assumptions|impression|impressions|feelings|thoughts|conviction|convictions|willingness|reluctance|reluctances|eagerness)
StanceNoun=2    (determination|determinations|resolve|resolves|understandings|knowledge|awareness|recognition|recognitions|perception|perceptions|judgment|judgments|judgement|judgements)
StanceNoun=2    (consensus|agreement|agreements|disagreement|disagreements|stance|stances|position|positions|attitude|attitudes|outlook|outlooks|goal|goals|ambition|ambitions|hunch|hunches)
StanceNoun=2    (suspicion|suspicions|expectation|expectations|affinity|affinities|admiration|admirations|affection|affections|contempt|contempts|disdain|disdains|distaste|distastes|anxiety)
StanceNoun=2    (anxieties|unease|uneases|discomfort|discomforts|alarm|alarms|outrage|outrages|dismay|dismays|disappointment|disappointments|satisfaction|satisfactions|interest|interests)
StanceNoun=2    (faith|faiths|mindset|mindsets|philosophy|philosophies|vision|visions|defense|defenses|defence|defences|favorite|favorites|disbelief|disbeliefs|sympathy|sympathies|hatred)
StanceNoun=2    (hatreds|appreciation|appreciations|gratitude|gratitudes|ambivalence|ambivalences|misgivings|qualms|reservations|apprehension|apprehensions|hostility|hostilities|optimism)
StanceNoun=2    (optimisms|pessimism|pessimisms|bid|bids|effort|efforts|quest|quests|refusal|refusals|denial|denials|rejection|rejections|curiosity|curiosities|supporter|supporters|opponent)
StanceNoun=2    (opponents|critic|critics|proponent|proponents|backer|backers|fan|fans|believer|believers)
StanceNoun=3    (allegation|allegations|accusation|accusations|criticism|criticisms|complaint|complaints|objection|objections|condemnation|condemnations|denunciation|denunciations|jab|jabs)
StanceNoun=3    (dig|digs|barb|barbs|mockery|mockeries|outcry|outcries|backlash|backlashes|lawsuit|lawsuits)
StanceNoun=5    (threat|threats|oath|oaths)
StanceNoun=6    (rulings|recommendation|recommendations|advice|advices|invitation|invitations|plea|pleas|instruction|instructions|directive|directives)
StanceNoun=7    (prediction|predictions|projection|projections|prospect|prospects|likelihood|likelihoods)
StanceNoun=8    (findings|proof|proofs|indication|indications|sign|signs|result|results)
StanceAdjective=2    (convinced|worried|determined|opposed|committed|interested|upset|confident|certain|sure|aware|unaware|concerned|afraid|fearful|hopeful|optimistic|pessimistic|skeptical|sceptical|doubtful|eager|willing|reluctant|unwilling|ready|glad)
StanceAdjective=2    (happy|unhappy|proud|sorry|surprised|shocked|angry|upset|critical|supportive|wary|interested|uncertain|unsure|clear|adamant|mindful|leery|cautious|suspicious|nervous)
StanceAdjective=2    (anxious|alarmed|outraged|appalled|disappointed|dismayed|frustrated|furious|excited|enthusiastic|thrilled|pleased|satisfied|dissatisfied|grateful|thankful|impressed)
StanceAdjective=2    (uncomfortable|comfortable|disgusted|horrified|troubled|bothered|ashamed|embarrassed|jealous|keen|inclined|desperate|fond|dubious|open|loath|poised|set|prepared|vocal)
StanceAdjective=2    (outspoken|apologetic|dismissive|disdainful|contemptuous|unapologetic|noncommittal|ambivalent|conflicted|torn|divided|split|resigned|hesitant|insistent)
StanceAdjective=7    (likely|unlikely)
StanceAdjective=1    (reportedly|allegedly|purportedly|supposedly|ostensibly)
CommonVerb=1    (made|took|taken|came|went|gone|got|gotten|gave|given|held|won|lost|led|began|begun|started|became|left|ran|met|kept|paid|sent|spent|sat|brought|built|fell|fallen|grew|grown)
CommonVerb=1    (rose|risen|broke|broken|bought|caught|drove|driven|ate|eaten|fought|flew|flown|sold|threw|thrown|wore|worn|used|tried|turned|worked|helped|moved|lived|provided|played)
CommonVerb=1    (happened|passed|served|reached|remained|joined|created|opened|walked|followed|stopped|changed|received|carried|entered|arrived|returned|killed|died|stayed|gained|drew|drawn)
CommonVerb=1    (earned|visited|hosted|launched|dropped|failed|finished|ended|saved|faced|attended|signed|traveled|campaigned|donated|contributed|trailed)
# A full stop behind these ends no sentence.
Abbreviation   (mr|mrs|ms|dr|gen|sen|rep|sens|reps|gov|govs|sgt|lt|col|st|ft|mt|jr|sr|prof|rev|inc|corp|co|ltd|vs|no|d|r|u.s|u.k|u.n|a.m|p.m|ala|ariz|ark|calif|colo|conn|fla|ga|ind|kan|ky|la|md|mich|minn|mont|neb|nev|n.h|n.j|n.m|n.y|n.c|n.d|okla|pa|r.i|s.c|s.d|tenn|tex|vt|va|w.va|wis|wyo|d.c|jan|feb|aug|sept|oct|nov|dec)

[happenings]
# What happens in a report: events (the value is the ReportedEventKind), what treaties oblige to, their names.
NormVerb       (requires|require|required|commits|commit|committing|mandates|mandate|obliges|oblige|obligates|provides for|prohibits|prohibit|states|stipulates|must|bound to|calls on|calls for|promising|promises)
NormVerb       (binds|bind|pledges|obligating|obliging|compels|compel|undertakes to)
NormVerb=2     (forbids|forbid|bars|bans)
NormVerb=3     (allows|permits|entitles)
# Behind "to" these open a noun phrase: "commits both to joint defence"; what ends like a noun or an adjective and is a verb stands apart.
NominalWord    (immediate|joint|full|close|closer|prompt|further|greater|direct|timely|common|mutual|swift|strict|peace|peaceful|neutrality|restraint|war|help|aid) (help|aid|assistance|support|defence|defense|action|cooperation|consultations|talks|restraint|neutrality|trade|ties|peace|response)
NominalWord    (immediate|mutual|joint|adequate|collective|peaceful|prompt|timely|unconditional|non-aggression|nonaggression|neutrality|restraint|peace|disarmament|friendship|self-defence|self-defense|closer|deeper|greater|stronger)
NominalException (signal|appeal|reveal|steal|heal|seal|repeal|enable|disable|mention|function|position|condition|balance|finance|advance|influence|commence|evidence|distance|license|licence|silence|experience|reference|station|sanction|caution|auction|ration|petition|partition|question|worship|panic|mimic|traffic)
EventVerb=0    (signed|signing|sign|signs|inked|entered into|have entered into)
EventVerb=1    (ratified|ratifies|ratification)
EventVerb=2    (published|publishes|publish|released|release|made public|unveiled)
EventVerb=3    (visited|visit|visits)
EventVerb=4    (met|meet|met with|summit)
EventVerb=5    (condemned|condemnation|condemns|condemning)
EventVerb=6    (accused|accuse|accuses|accusing)
EventVerb=7    (threatened|threatens)
EventVerb=8    (sanctioned|imposed sanctions|new sanctions|impose sanctions)
EventVerb=9    (reviewing its policy|review its policy|reviewing their policy|review their policy|reviewed its policy|reviews its policy|policy review)
EventVerb=10   (dissolved|abolished|scrapped|replaced|terminated|abrogated|denounced|expired|lapsed|superseded)
EventVerb=11   (supply|supplying|supplied|supplies|transfer|transfers|transferred|transferring|shipped|deliver|delivered|received|receive)
GoodsNoun      (weapons|arms|munitions|ammunition|shells|missiles|artillery|weaponry|military aid|lethal aid|technology)
InstrumentNoun (treaty|pact|agreement|accord|deal|convention|protocol|partnership agreement|charter)
ProvisionNoun  (article|articles|clause|provision|provisions|stipulation)
EffectVerb=1   (destabilize|destabilise|destabilizes|undermine|undermines|undermined|complicate|complicates|complicating|weaken|weakens|threaten|erode|challenge|challenges|pressure|heighten|heightens|violate|violates|alter|limit|drag)
EffectVerb=2   (strengthen|strengthens|strengthened|bolster|bolsters|boost|enhance|enhances|fuel|deepen|deepens|solidifies|solidify|fortify|elevate|elevating|advances|benefit|benefits|stabilize)
ContinuityWord=0   (restore|restored|restores|restoring|revive|revives|renewal|reanimate|echoes|reaffirms)
ContinuityWord=1   (cautious|convinced|fall short|carefully worded|not convinced|will need to see)
# What stands for a state: name, capital, seat of government. The number is that of the Correlates of War list.
StateName=2    (united states|u.s|washington|white house|the us)
StateName=20   (canada|ottawa)
StateName=70   mexico
StateName=140  (brazil|brasília)
StateName=200  (united kingdom|britain|london|downing street)
StateName=220  (france|paris|élysée)
StateName=255  (germany|berlin)
StateName=290  (poland|warsaw)
StateName=325  italy
StateName=365  (russia|russian federation|moscow|kremlin|the kremlin|soviet union|ussr)
StateName=369  (ukraine|kyiv|kiev)
StateName=370  (belarus|minsk)
StateName=630  (iran|tehran)
StateName=640  (turkey|türkiye|ankara)
StateName=652  (syria|damascus)
StateName=666  (israel|jerusalem)
StateName=670  (saudi arabia|riyadh)
StateName=710  (china|beijing)
StateName=713  (taiwan|taipei)
StateName=731  (north korea|dprk|pyongyang|the north)
StateName=732  (south korea|republic of korea|seoul|the south)
StateName=740  (japan|tokyo)
StateName=750  (india|new delhi)
StateName=770  (pakistan|islamabad)
StateName=816  (vietnam|hanoi)
StateName=900  (australia|canberra)
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

[responses]
# How a treaty or an act is taken. Stance: 1 approves, 2 alarmed, 3 condemns; 10 more where the object of the verb feels it.
StanceCue=3    (negative reaction|negative response|condemn|condemns|condemned|condemning|condemnation|denounce|denounces|denounced|denouncing|denunciation|reject|rejects|rejected|rejecting|protest|protests|protested|criticize|criticizes|criticized|criticise|criticises|criticised|criticism|decry|decries|decried|deplore|deplores|deplored|slam|slams|slammed|lambasted|opposes|outrage|outcry)
StanceCue=2    (alarm|alarmed|concern|concerns|concerned|worry|worries|worried|fear|fears|feared|unease|uneasy|anxiety|apprehension|dismay|dismayed|wary|nervous|shaken)
StanceCue=12   (alarms|alarming|rattle|rattles|rattled|rattling|unsettle|unsettles|unsettled|unsettling|unnerve|unnerves|unnerved|worrying|dismaying|frighten|frightens|frightened)
StanceCue=1    (positive reaction|positive response|welcome|welcomes|welcomed|welcoming|praise|praises|praised|praising|hail|hails|hailed|hailing|applaud|applauds|applauded|endorse|endorses|endorsed|endorsing|endorsement|applause)
# Who does it to a noun of stance has it; what causes it has not.
HolderVerb     (express|expresses|expressed|expressing|voice|voices|voiced|voicing|share|shares|shared|have|has|had|declare|declared|convey|conveyed)
CauseVerb      (raise|raises|raised|raising|spark|sparks|sparked|sparking|prompt|prompts|prompted|prompting|draw|draws|drew|drawing|provoke|provokes|provoked|provoking|cause|causes|caused|causing|stoke|stokes|stoked|stoking|met with)
ResponseVerb   (consider|considers|considered|considering|weigh|weighs|weighed|weighing|review|reviews|reviewed|reviewing|reconsider|reconsiders|reconsidered|reconsidering|revise|revises|revised|revising|coordinate|coordinates|coordinated|coordinating|retaliate|retaliates|retaliated|convene|convenes|convened|convening|summon|summons|summoned|summoning|recall|recalls|recalled|suspend|suspends|suspended|suspending|impose|imposes|imposed|imposing|strengthen|strengthens|strengthened|strengthening|increase|increases|increased|increasing|step up|steps up|stepped up|stepping up|adopt|adopts|adopted|announce|announces|announced|expel|expels|expelled|lift|lifts|lifted|tighten|tightens|tightened|take|takes|took|prepare|prepares|prepared)
ResponseNoun   (response|responses|countermeasure|countermeasures|sanction|sanctions|policy|policies|emergency meeting|emergency session|ambassador|ambassadors|envoy|military exercises|joint exercises|trilateral exercises|drills|security cooperation|lethal aid|export controls|diplomat|diplomats|visa ban|travel ban|deployment|deployments|steps in response|retaliatory steps)
# What would set a norm off, and what the norm is called.
ActivateVerb   (activate|activates|activated|trigger|triggers|triggered|invoke|invokes|invoked|set off|sets off|bring into play|brings into play|put into effect|apply|applies|cover|covers|covered|kick in|kicks in|come into play|comes into play)
NormNoun       (clause|clauses|article|articles|provision|provisions|commitment|commitments|obligation|obligations|guarantee|guarantees|duty|pledge|pledges|promise)
# A condition that narrows.
OnlyOpener     (only if|only when|only where|only in the event|only in case|only after|only once|except when|except if|solely if|solely when)
NarrowVerb     (limit|limits|limited|limiting|narrow|narrows|narrowed|narrowing|restrict|restricts|restricted|restricting|confine|confines|confined|confining|narrow terms|narrow circumstances)
HorizonPhrase  (in the long run|in the long term|over the long term|in the longer term|in the short term|in the near term|in the short run|in the near future|over time|eventually|in the years ahead|in the years to come|sooner or later)
HorizonPhrase  in the coming (days|weeks|months|years|decades)
HorizonPhrase  for (years|decades|generations) to come
ComparisonOpener (since|compared with|compared to|in contrast to|unlike|beyond)
LevelWord=1    (threat|threats|threatening|build-up|buildup)
LevelWord=2    (offensive|incursion|incursions|strike|strikes|raid|raids|assault|shelling|bombardment|invasion|attack|attacks|attacked|invaded|invades|aggression)
LevelWord=3    (war|state of war|hostilities)

[quantities]
# The number; a power of ten; 1 at least, 2 at most, 3 about; a ratio in tenths.
QuantityWord=2   two
QuantityWord=3   three
QuantityWord=4   four
QuantityWord=5   five
QuantityWord=6   six
QuantityWord=7   seven
QuantityWord=8   eight
QuantityWord=9   nine
QuantityWord=10  ten
QuantityWord=11  eleven
QuantityWord=12  (twelve|a dozen)
QuantityWord=13  thirteen
QuantityWord=14  fourteen
QuantityWord=15  fifteen
QuantityWord=16  sixteen
QuantityWord=17  seventeen
QuantityWord=18  eighteen
QuantityWord=19  nineteen
QuantityWord=20  twenty
QuantityWord=24  two dozen
QuantityWord=30  thirty
QuantityWord=40  forty
QuantityWord=50  fifty
QuantityWord=60  sixty
QuantityWord=70  seventy
QuantityWord=80  eighty
QuantityWord=90  ninety
QuantityWord=100 a hundred
QuantityWord=1000 a thousand
# In the plural they stand for several of their kind.
ScaleWord=1    dozens
ScaleWord=2    (hundred|hundreds)
ScaleWord=3    (thousand|thousands)
ScaleWord=4    tens of thousands
ScaleWord=5    hundreds of thousands
ScaleWord=6    (million|millions)
ScaleWord=7    tens of millions
ScaleWord=8    hundreds of millions
ScaleWord=9    (billion|billions|bn)
ScaleWord=10   tens of billions
ScaleWord=11   hundreds of billions
ScaleWord=12   (trillion|trillions)
BoundWord=1    (at least|more than|over|no fewer than|no less than|not less than|upwards of|in excess of|a minimum of)
BoundWord=2    (up to|at most|no more than|not more than|fewer than|less than|under|as many as|as much as|a maximum of|nearly|almost|close to)
BoundWord=3    (about|around|roughly|approximately|some|an estimated|estimated)
RatioWord=20   (doubled|doubles|doubling|twofold|twice|two-fold)
RatioWord=30   (tripled|triples|tripling|trebled|threefold|three-fold)
RatioWord=40   (quadrupled|quadruples|quadrupling|fourfold|four-fold)
RatioWord=50   (fivefold|five-fold|quintupled)
RatioWord=60   (sixfold|six-fold)
RatioWord=70   (sevenfold|seven-fold)
RatioWord=80   (eightfold|eight-fold)
RatioWord=90   (ninefold|nine-fold)
RatioWord=100  (tenfold|ten-fold)
RatioWord=200  (twentyfold|twenty-fold)
RatioWord=1000 (hundredfold|hundred-fold)
RatioWord=5    (halved|halves|halving)
FoldWord       (times|fold)
# In how long.
SpanWord       (in|over|within|during|for) (the|) (past|last|previous|next|coming) (year|decade|month|week|quarter|century)
SpanWord       (in|over|within|during|for) (the|) (past|last|previous|next|coming) (few|several|two|three|four|five|six|seven|eight|nine|ten) (years|decades|months|weeks)

[persons]
# Titles, words and frequent first names: 1 a man, 2 a woman, 3 several, 4 a body. What both men and women bear is left out.
GenderWord=3   (officials|analysts|experts|critics|supporters|lawmakers|leaders|diplomats|ministers|observers|aides|advisers|advisors|historians|residents|witnesses|scientists|researchers|activists|prosecutors|investigators|authorities|sources|economists|protesters|rebels|insiders|police|voters|members|lawyers|judges|doctors|teachers|workers|soldiers|citizens|opponents|allies|people|men|women)
GenderWord=4   (ministry|council|department|office|agency|government|committee|court|party|institute|university|house|parliament|union|bank|group|organization|organisation|kremlin|pentagon)
GenderWord=1   (mr|sir|lord|king|prince|sultan|emperor|spokesman|chairman|congressman|businessman|statesman|father|son|brother|husband|uncle|nephew|duke)
GenderWord=2   (mrs|ms|miss|lady|dame|queen|princess|empress|spokeswoman|chairwoman|congresswoman|businesswoman|mother|daughter|sister|wife|aunt|niece|duchess)
GenderWord=1   (john|james|robert|william|david|richard|charles|joseph|thomas|daniel|matthew|anthony|mark|donald|steven|paul|andrew|joshua|kenneth|kevin|brian|george|edward|ronald|timothy|jeffrey|jacob|gary|nicholas|eric|stephen|jonathan|larry|scott|frank|brandon|benjamin|gregory|raymond|samuel|patrick|alexander|jack|dennis|peter|henry|vladimir|sergei|dmitry|mikhail|boris|ivan|hans|pierre|ahmed|mohammed|ali|hassan|mahmoud|abdul|jose|carlos|juan|luis)
GenderWord=2   (mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|nancy|lisa|margaret|betty|sandra|ashley|dorothy|kimberly|emily|donna|michelle|carol|amanda|melissa|deborah|stephanie|rebecca|laura|helen|sharon|cynthia|kathleen|amy|angela|anna|ruth|brenda|pamela|nicole|katherine|catherine|samantha|christine|emma|rachel|janet|maria|heather|diane|julie|joyce|victoria|olga|natalia|elena|svetlana|fatima|aisha|ada|theresa|ursula)

[signatures]
PartyIntroducer (for|on behalf of|for and on behalf of|signed for|signed on behalf of|signed for and on behalf of)
NoParty         (signature|accession|acceptance|approval|ratification|adoption|which|whom|that|this|these|all|any|each|purposes|the purposes|the purpose)
PlaceInside     (of|upon)
PlaceTitle      (st|mt|ft)
SignatureMark   (signed|seal|l.s.|l. s|sgd|sd|s)
OfficeWord=1      (president of the republic|head of state|king|queen|emperor|his majesty|her majesty)
OfficeWord=2      (prime minister|chancellor|head of government|premier)
OfficeWord=3      (minister of foreign affairs|minister for foreign affairs|foreign minister|secretary of state|minister of external affairs|minister for external affairs|minister of external relations|minister of foreign relations)
OfficeWord=4      (ambassador|ambassador extraordinary|envoy|envoy extraordinary|high commissioner|chargé d'affaires|head of mission|permanent representative)
OfficeWord=6      plenipotentiary
OfficeWord        (minister|president|deputy|vice-minister|vice minister|vice president|vice-president|deputy minister|deputy prime minister|under-secretary|under secretary|secretary|secretary-general|director|director-general|chairman|chair|chairperson|commissioner|general|governor|state secretary|attorney|trade representative|acting|representative|head|chief|member)
# What stands before a state in the name of a party: 1 a government, 2 the form of the state, 0 others.
PartyPrefix=1   (the |)(royal |federal |imperial |provisional |revolutionary |)government of
PartyPrefix     (the president of|the head of state of|the federal council of|the council of ministers of|the presidium of the supreme soviet of)
PartyPrefix     (his|her) (britannic |imperial |) majesty the (king|queen|emperor|empress|sultan|shah) of
PartyPrefix=2   (the |)(republic|kingdom|federation|federative republic|federal republic|islamic republic|principality|grand duchy|sultanate|commonwealth|union) of

[common]
# Words that any text is full of, the most frequent first: phrases are found by their other words.
CommonWord     (the|of|and|to|in|a|for|or|be|by|on|with|as|that|this|is|its|which|from|at|an|not|any|it|such|their|other|under|are|has|have|all|no|each|if|between|was|will|were|been|where|when|into|than|these|those|them|there|so|but|also|only|per|out|up)

[titles]
# What instruments call themselves (value: InstrumentKind), and what stands around the names of their parties.
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
KindWord=12    (joint statement|joint declaration|joint communiqué)
KindWord=13    agreed minutes
KindWord=14    modus vivendi
KindWord=15    arrangement
KindWord=16    constitution
KindWord=17    final act
Between        between
AfterParties   (on|concerning|regarding|relating|for|hereinafter|hereafter|referred to|in respect|with respect|of the other part|signed|establishing|done at|of mutual|of friendship|being)
Conjunction    (and|as well as)
Determiner     the
# The "and" of these names parts no two parties.
CommonWord     (great britain and northern ireland|great britain and ireland|bosnia and herzegovina|serbia and montenegro|trinidad and tobago|antigua and barbuda|(saint|st.) kitts and nevis|(saint|st.) vincent and the grenadines|(são|sao) tom(é|e) and pr(í|i)ncipe|coal and steel|food and agriculture)
