namespace TreatyModel.Scanning.Lexicon;

/// <summary>What a phrase of a lexicon file is there for. The name in front of a phrase in the file is the name here.</summary>
internal enum LexiconTag : byte
{
    None,
    /// <summary>A word that any text is full of: no phrase is found by it if another word can be taken.</summary>
    CommonWord,
    /// <summary>A word whose full stop ends no sentence: "No.", "Mr.".</summary>
    Abbreviation,

    // Structure.

    /// <summary>"Article" and its like, in every language that has a file.</summary>
    ArticleWord,

    PartWord,
    TitleWord,
    ChapterWord,
    SectionWord,
    AnnexWord,
    ProtocolWord,
    PreambleWord,
    /// <summary>What is appended to a treaty besides annexes: "Joint Declaration", "Agreed Minutes".</summary>
    DeclarationWord,
    /// <summary>What opens a signature block: "For the Government of".</summary>
    PartyIntroducer,
    /// <summary>What stands behind such words and is no party: "opened for signature".</summary>
    NoParty,
    /// <summary>What stands before or instead of a name: "(Signed)", "[L.S.]".</summary>
    SignatureMark,
    /// <summary>An office in whose name a treaty is signed: "Ambassador". The value is the <c>SigningCapacity</c>, 0 for others.</summary>
    OfficeWord,
    /// <summary>What stands before a state in the name of a party. The value is 1 for a government, 2 for the form of the state, 0 for others.</summary>
    PartyPrefix,
    /// <summary>A small word within a date in words: "de", "van de maand", "und"; also the endings of ordinals.</summary>
    DateLink,
    /// <summary>What says that a treaty was made: "fait", "hecho", "gedaan". English has it among the final clauses.</summary>
    SignedAt,
    /// <summary>The preposition before the place where it was made - the value is the language's, see <c>SigningReader</c> -, and what may stand between the two: "en la ciudad de"; 1 for a town.</summary>
    PlaceWord, PlaceLink,
    /// <summary>A small word within the name of a place: "sur", "upon"; and what stands shortened before a name: "St.".</summary>
    PlaceInside, PlaceTitle,
    /// <summary>The words that end a preamble: "have agreed as follows"; short ones do so only before a colon: "decides:".</summary>
    Formula, ShortFormula,
    /// <summary>The words that open the end of a treaty: "in witness whereof", "done at"; short ones do so only where such words end the sentence: 为此 ... 以昭信守.</summary>
    Testimonium, ShortTestimonium,
    /// <summary>The participle or phrase that opens a recital.</summary>
    RecitalOpener,
    /// <summary>A number or ordinal in words; the value is the number.</summary>
    NumberWord,
    /// <summary>"bis", "ter": the value is 2, 3.</summary>
    NumberSuffix,
    /// <summary>"Page", for page furniture.</summary>
    PageWord,
    /// <summary>A word that stands in sentences and hardly ever in headings: "shall".</summary>
    BodyWord,
    /// <summary>A word that ends no heading: "of", "the".</summary>
    Connective,
    /// <summary>A word that opens sentences and hardly ever stands within a heading: "each", "nothing".</summary>
    SentenceOpener,

    // Clauses. Where a value is given it is that of the enumeration named.

    /// <summary>Words of force: shall, may, undertakes to. The value is the <c>StatementClass</c> they make by themselves.</summary>
    Modal,
    /// <summary>Words that name a duty: "shall be obliged to". Denied, they free from it.</summary>
    DutyModal,
    /// <summary>A verb that states without binding: recognise, reaffirm. Also opens "agree that ... shall".</summary>
    Declares,
    /// <summary>A verb that brings a legal state about: enter into force, apply, be deemed. The value is 1 for what somebody can do as well: apply a measure.</summary>
    ConstitutiveVerb,

    /// <summary>The same as a finite verb that needs no modal: "enters into force", "is hereby established".</summary>
    ConstitutiveFinite,

    /// <summary>"means", "shall mean".</summary>
    DefinitionVerb,

    /// <summary>"prevail", "take precedence".</summary>
    PriorityVerb,

    /// <summary>What a savings clause denies: affect, prejudice, preclude.</summary>
    SavingsVerb,

    /// <summary>"nothing in this": opens a savings clause.</summary>
    SavingsOpener,

    /// <summary>An act that changes legal relations: denounce, accede, request.</summary>
    PowerVerb,

    /// <summary>A verb of trying or urging: endeavour, encourage.</summary>
    HortatoryVerb,

    /// <summary>A verb whose object, or what stands behind "to" or "with", is somebody: notify, provide.</summary>
    AddressingVerb,

    /// <summary>A verb that makes its object: establish, appoint. What it makes is not its addressee.</summary>
    CreatingVerb,

    /// <summary>What follows a modal to make a right, a duty or a freedom of it: be entitled to. The value is the <c>StatementClass</c>.</summary>
    DutyVerb,

    /// <summary>"shall be the duty of": the bearer stands behind it.</summary>
    DutyNoun,

    /// <summary>"not to", which goes on an undertaking: "undertakes to do this and not to do that".</summary>
    NotTo,

    /// <summary>A savings clause as a finite verb: affects, does not prevent.</summary>
    SavingsFinite,

    /// <summary>A trigger complete in itself: if so requested. The value is the <c>TriggerLevel</c>.</summary>
    TriggerPhrase,

    /// <summary>A finite verb that says nothing of force: is, has, decides. The value is 1 when it is denied.</summary>
    Finite,

    /// <summary>A preposition; the value is a number for each that the rules ask for.</summary>
    Preposition,

    /// <summary>What opens a noun phrase: the, any, its.</summary>
    Determiner,

    /// <summary>A verb that says how things are: include, comply. Whoever has it acts only if it is somebody.</summary>
    StateVerb,

    /// <summary>A noun for what cannot act: provision, notice.</summary>
    Inanimate,

    /// <summary>A reference that needs no number: the preceding paragraph.</summary>
    ReferencePhrase,

    /// <summary>The head word of a State's own law: legislation. The value is 1 when it is that by itself.</summary>
    LawWord,

    /// <summary>What makes law another law than a State's own: international.</summary>
    NoLaw,

    /// <summary>"that Agreement": an instrument named before.</summary>
    ThatInstrument,

    /// <summary>A verb whose duty is to leave something: refrain, desist.</summary>
    AbstainVerb,

    /// <summary>Opens a trigger. The value is the <c>TriggerLevel</c> when the words alone tell it.</summary>
    TriggerOpener,

    /// <summary>Opens an exception: unless, except.</summary>
    ExceptionOpener,

    /// <summary>Opens a qualifier. The value is the <c>QualifierKind</c>.</summary>
    QualifierOpener,

    /// <summary>A qualifier complete in itself: as appropriate. The value is the <c>QualifierKind</c>.</summary>
    QualifierPhrase,

    /// <summary>Opens a temporal term. The value is the <c>TemporalKind</c>.</summary>
    TemporalOpener,

    /// <summary>A temporal term complete in itself: immediately. The value is the <c>TemporalKind</c>.</summary>
    TemporalPhrase,

    /// <summary>A relative pronoun or "that".</summary>
    Relative,

    /// <summary>and, or, but, nor.</summary>
    Conjunction,

    /// <summary>Opens a purpose: with a view to, in order to. Ends what stands before it.</summary>
    PurposeOpener,

    /// <summary>Somebody who can act: Party, State, Committee. The value is the <c>RoleKind</c>.</summary>
    Actor,

    /// <summary>Somebody to whom things are owed or done, where the words tell: the other Party, each other.</summary>
    Addressee,

    /// <summary>Negates what follows: no, neither, nor, nothing.</summary>
    Negation,

    /// <summary>A word of reference that takes a number: Article, paragraph, Annex.</summary>
    ReferenceWord,

    /// <summary>Another instrument, named.</summary>
    Instrument,

    /// <summary>"this Agreement", "this Article": belongs to a reference but is none by itself.</summary>
    ThisInstrument,

    /// <summary>"be", before a participle.</summary>
    Be,

    /// <summary>An adverb between modal and verb.</summary>
    Adverb,

    /// <summary>Words that tell how grave a trigger is. The value is the <c>TriggerLevel</c>.</summary>
    TriggerCue,

    /// <summary>Words that tell what a norm is about. The value is the <c>ObligationKind</c>.</summary>
    KindCue,

    /// <summary>day, week, month, year. The value is the <c>PeriodUnit</c>.</summary>
    PeriodUnit,

    // Reports.

    /// <summary>A verb that reports speech, belief or findings. The value is the <c>ClaimClass</c>.</summary>
    ReportVerb,

    /// <summary>A form of a reporting verb that is a noun as well: "report", "claims". The value is the <c>ClaimClass</c>.</summary>
    ReportNoun,

    /// <summary>A verb of belief, will, judgement or talk, which reports something only in some of its uses. The value is the <c>ClaimClass</c>.</summary>
    StanceVerb,

    /// <summary>Its participle: "hoping". The value is the <c>ClaimClass</c>.</summary>
    StanceParticiple,

    /// <summary>A form of such a verb that is a noun as well: "hope", "plans". The value is the <c>ClaimClass</c>.</summary>
    StanceWord,

    /// <summary>A noun that may report something: "belief", "criticism". The value is the <c>ClaimClass</c>.</summary>
    StanceNoun,

    /// <summary>An adjective or adverb that may report something: "confident", "reportedly". The value is the <c>ClaimClass</c>.</summary>
    StanceAdjective,

    /// <summary>A finite form of a frequent verb that reports nothing: "came".</summary>
    CommonVerb,

    /// <summary>Somebody who speaks for somebody else: "spokeswoman", "lawyer".</summary>
    SpokesNoun,

    /// <summary>A word that names what publishes: "newspaper", "News".</summary>
    OutletNoun,

    /// <summary>Words that hold a reporting verb and report nothing: "finds itself".</summary>
    NoReport,

    /// <summary>Its participle, whose subject stands earlier: "saying". The value is the <c>ClaimClass</c>.</summary>
    ReportParticiple,

    /// <summary>"according to".</summary>
    Attribution,

    /// <summary>An auxiliary. The value is 1 where it negates, 2 be, 3 have, 4 do, 5 modal.</summary>
    Auxiliary,

    /// <summary>A pronoun that stands for a source. The value is 1 for a person.</summary>
    Pronoun,

    /// <summary>A word that opens a clause and ends the noun phrase before it. The value is 1 for that, 2 relative, 3 interrogative.</summary>
    Subordinator,

    /// <summary>and, or, but between sources and clauses. The value is 1 for those that join clauses only.</summary>
    ReportConjunction,

    /// <summary>Passed on by: "reported by", "obtained by".</summary>
    RelayVerb,

    /// <summary>Passed on to: "in an interview with".</summary>
    RelayPhrase,

    /// <summary>The verb that takes a listener: told.</summary>
    TellVerb,

    /// <summary>A word of time or place that may stand behind a reporting verb: on, in, at, a weekday.</summary>
    Circumstance,

    /// <summary>A verb by which a report says what a treaty obliges to.</summary>
    NormVerb,

    /// <summary>A verb for something that happened. The value is the <c>ReportedEventKind</c>.</summary>
    EventVerb,

    /// <summary>A word of doubt. The value is the <c>Factuality</c>.</summary>
    Hedge,

    /// <summary>Opens a condition: "if", "in response to". The value is 1 where it leaves open whether it is met.</summary>
    ConditionOpener,

    /// <summary>Denies what follows: "not", "no".</summary>
    Negator,

    /// <summary>A noun for what is handed over: "munitions".</summary>
    GoodsNoun,

    /// <summary>A verb for an effect on somebody. The value is 1 where it harms, 2 where it strengthens.</summary>
    EffectVerb,

    /// <summary>A verb or adjective by which somebody sees an older tie restored (0) or doubts it (1).</summary>
    ContinuityWord,

    /// <summary>Words of web pages that are no report.</summary>
    Furniture,

    /// <summary>"By", "Source:" at the start of a line.</summary>
    CreditWord,

    /// <summary>article, clause, provision.</summary>
    ProvisionNoun,

    /// <summary>A state, or what stands for it. The value is its number in the Correlates of War list.</summary>
    StateName,

    /// <summary>treaty, pact, agreement.</summary>
    InstrumentNoun,

    /// <summary>A word that characterises a relation: alliance.</summary>
    CharacterTerm,

    /// <summary>"that word", "that phrase": stands for the term before.</summary>
    TermAnaphor,

    /// <summary>Words of a note about the author: "freelance writer".</summary>
    AuthorWord,

    /// <summary>Words under a picture: "(L)", "pictured".</summary>
    CaptionWord,

    /// <summary>The words of an update: "updated". The value is 1 for the first publication.</summary>
    UpdateWord,

    // Nouns and adjectives behind "to", and verbs that end like them; how a treaty or an act is taken in reports. StanceCue: Stance, 10 more where the object feels it.
    GenderWord, NominalWord, NominalException, StanceCue, HolderVerb, CauseVerb, ResponseVerb, ResponseNoun, ActivateVerb, NormNoun, OnlyOpener, NarrowVerb, HorizonPhrase, ComparisonOpener, LevelWord,

    // Numbers in reports. QuantityWord: the number; ScaleWord: the power of ten; BoundWord: 1 at least, 2 at most, 3 about; RatioWord: tenths.
    QuantityWord, ScaleWord, BoundWord, RatioWord, FoldWord, SpanWord,

    // Dates.

    /// <summary>A month. The value is its number.</summary>
    Month,

    /// <summary>A weekday. The value is 1 for Monday.</summary>
    Weekday,

    // Final clauses and title pages.

    /// <summary>"enter into force" as a verb.</summary>
    EntryVerb,
    OnSignature,
    ExchangeOfInstruments,
    Notification,
    Deposit,
    Consent,
    AgreedDate,
    Provisional,
    Term,
    Renewal,
    Withdraw,
    Amend,
    Accede,
    Reservation,
    NoWord,
    Depositary,

    /// <summary>The name of a language. The value is its place in the list of <c>LanguageCodes</c>.</summary>
    LanguageName,
    Authentic,
    Prevail,

    /// <summary>Ends or replaces an earlier treaty. The value is the <c>SupersedingEffect</c>.</summary>
    Supersede,

    /// <summary>What a treaty calls itself. The value is the <c>InstrumentKind</c>.</summary>
    KindWord,

    /// <summary>"this Treaty", "the present Agreement".</summary>
    ThisTreaty,

    /// <summary>"between", before the parties of a title.</summary>
    Between,

    /// <summary>Ends the list of parties: "on", "concerning", "hereinafter".</summary>
    AfterParties,

    // Details of a norm, told once its parts are known. Values: EffortKind, ConditionKind, TriggerLevel, TemporalAnchorKind.

    EffortCue,
    ReciprocityCue,
    JointWord,
    ConditionCue,

    /// <summary>Stands for an event that was named before: "so attacked".</summary>
    SuchEvent,
    PlaceNoun,
    RegionName,
    AnchorCue,
    AnchorOpener,

    // Marks of clauses in languages that are read by marks alone.

    /// <summary>Ends a condition that it stands behind: 경우, とき.</summary>
    TriggerCloser,

    /// <summary>Ends a limit that it stands behind: 에 따라, に従って. The value is the <c>QualifierKind</c>.</summary>
    QualifierCloser,
}
