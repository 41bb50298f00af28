using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyModel.Serialization;

/// <summary>The source-generated contracts of the library's documents and parts: chain it into your own <see cref="JsonSerializerOptions"/>.</summary>
/// <remarks>
/// Strict: unknown, missing, null and duplicate members are errors with a path. Members in camel case, enumerations by name and never by number,
/// empty values are written. What is read back is equal to what was written. <see cref="TreatyJsonOptions.ToSerializerOptions"/> has the
/// <c>format</c> member of documents besides.
/// </remarks>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true, WriteIndented = true, Converters =
    [
        typeof(EnumNameJsonConverter<ActorNameKind>), typeof(EnumNameJsonConverter<AttributionRole>), typeof(EnumNameJsonConverter<BindingCharacter>),
        typeof(EnumNameJsonConverter<ClaimClass>), typeof(EnumNameJsonConverter<ClaimForm>), typeof(EnumNameJsonConverter<ConditionKind>),
        typeof(EnumNameJsonConverter<ConsentMode>), typeof(EnumNameJsonConverter<ContradictionKind>), typeof(EnumNameJsonConverter<DatePrecision>),
        typeof(EnumNameJsonConverter<DateQualification>), typeof(EnumNameJsonConverter<DayOfWeek>), typeof(EnumNameJsonConverter<DisputedProperty>),
        typeof(EnumNameJsonConverter<DurationKind>), typeof(EnumNameJsonConverter<EffectDirection>), typeof(EnumNameJsonConverter<EffortKind>),
        typeof(EnumNameJsonConverter<EntryIntoForceRule>), typeof(EnumNameJsonConverter<EventStanding>), typeof(EnumNameJsonConverter<EventStatus>),
        typeof(EnumNameJsonConverter<Factuality>), typeof(EnumNameJsonConverter<HistoricalEventKind>), typeof(EnumNameJsonConverter<IdentifierScheme>),
        typeof(EnumNameJsonConverter<InstrumentKind>), typeof(EnumNameJsonConverter<Laterality>), typeof(EnumNameJsonConverter<LegalRelationKind>),
        typeof(EnumNameJsonConverter<ListJoin>), typeof(EnumNameJsonConverter<MeansScope>), typeof(EnumNameJsonConverter<Modality>),
        typeof(EnumNameJsonConverter<ObligationKind>), typeof(EnumNameJsonConverter<OfficeKind>), typeof(EnumNameJsonConverter<OrganizationKind>),
        typeof(EnumNameJsonConverter<PageFurnitureKind>), typeof(EnumNameJsonConverter<PartyStatusKind>), typeof(EnumNameJsonConverter<PeriodAnchor>),
        typeof(EnumNameJsonConverter<PeriodUnit>), typeof(EnumNameJsonConverter<Polarity>), typeof(EnumNameJsonConverter<ProvisionKind>),
        typeof(EnumNameJsonConverter<QualifierKind>), typeof(EnumNameJsonConverter<QualifierLimits>), typeof(EnumNameJsonConverter<QuotationExtent>),
        typeof(EnumNameJsonConverter<ReciprocityKind>), typeof(EnumNameJsonConverter<ReferenceTarget>), typeof(EnumNameJsonConverter<RelationCharacterisation>),
        typeof(EnumNameJsonConverter<RenewalKind>), typeof(EnumNameJsonConverter<ReportDateRole>), typeof(EnumNameJsonConverter<ReportedEventKind>),
        typeof(EnumNameJsonConverter<ReservationsKind>), typeof(EnumNameJsonConverter<RoleKind>), typeof(EnumNameJsonConverter<Season>),
        typeof(EnumNameJsonConverter<SegmentKind>), typeof(EnumNameJsonConverter<SigningCapacity>), typeof(EnumNameJsonConverter<SourceClassKind>),
        typeof(EnumNameJsonConverter<SourceDocumentKind>), typeof(EnumNameJsonConverter<Stance>), typeof(EnumNameJsonConverter<StateLookupOutcome>),
        typeof(EnumNameJsonConverter<StateStanding>), typeof(EnumNameJsonConverter<StatementClass>), typeof(EnumNameJsonConverter<StatusDoubts>),
        typeof(EnumNameJsonConverter<StrengthAspect>), typeof(EnumNameJsonConverter<StrengthGrade>), typeof(EnumNameJsonConverter<SuccessionKind>), typeof(EnumNameJsonConverter<SupersedingEffect>),
        typeof(EnumNameJsonConverter<TemporalAnchorKind>), typeof(EnumNameJsonConverter<TemporalKind>), typeof(EnumNameJsonConverter<TerminationGround>),
        typeof(EnumNameJsonConverter<TextAuthenticity>), typeof(EnumNameJsonConverter<TitleKind>), typeof(EnumNameJsonConverter<TreatyAction>),
        typeof(EnumNameJsonConverter<TreatyLevel>), typeof(EnumNameJsonConverter<TreatyStatusKind>), typeof(EnumNameJsonConverter<TriggerLevel>),
        typeof(EnumNameJsonConverter<TriggerOperator>), typeof(EnumNameJsonConverter<VoteKind>),
    ])]
[JsonSerializable(typeof(Treaty))]
[JsonSerializable(typeof(NewsReport))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(ActorName))]
[JsonSerializable(typeof(AnchoredPeriod))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Contradiction))]
[JsonSerializable(typeof(Definition))]
[JsonSerializable(typeof(DirectedNorm))]
[JsonSerializable(typeof(EventCode))]
[JsonSerializable(typeof(HistoricalEvent))]
[JsonSerializable(typeof(InstrumentSet))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(Modality))]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(Participant))]
[JsonSerializable(typeof(ParticipationMark))]
[JsonSerializable(typeof(PartyStatus))]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(SanctionsRegime))]
[JsonSerializable(typeof(Speaker))]
[JsonSerializable(typeof(StateCodes))]
[JsonSerializable(typeof(StateFacts))]
[JsonSerializable(typeof(StateLookup))]
[JsonSerializable(typeof(StateSuccession))]
[JsonSerializable(typeof(StatementCluster))]
[JsonSerializable(typeof(StrengthProfile))]
[JsonSerializable(typeof(TreatyStatus))]
[JsonSerializable(typeof(Vote))]
public sealed partial class TreatyJsonContext : JsonSerializerContext;
