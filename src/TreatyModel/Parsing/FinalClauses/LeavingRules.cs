using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>How to leave: denunciation, withdrawal, termination by one party, and with how much notice.</summary>
internal static class LeavingRules
{
    /// <summary>A sentence that says when leaving takes effect stands at most so far behind.</summary>
    private const int FurthestBehind = 400;

    private static readonly WordPattern Leaves = new("(denounc*|withdraw*|terminat*) (from)? (its _ (in|to)|the (validity|effect|operation) of)? (it|(this|the present|the) (_ _|_)? (agreement|treaty|convention|protocol|charter|pact|arrangement|decision))"
        + "|(this|the present|the) (agreement|treaty|convention|protocol) ..13 (may|shall|can) (_ _ _|_ _|_)? be (denounced|terminated)"
        + "|(notice|notification|intention|desire|right|power) ..13 (denounc*|denunciat*|withdraw*|terminat*)"
        + "|(denounce|denounced|denunciation|withdrawal) ..26 (notif*|notice|effect)|(terminate|terminated) ..16 (notif*|notice)|(denounced|terminated) by (either|any|one|each)");

    private static readonly WordPattern OtherEnd = new("(terminat*|withdraw*) (of|the|a|its|any|such|all) (the|a|its|any|such|all)? (measure*|procee*|panel|concession*|consultation*|employment|contract|safeguard|investigation|complaint|request|certificate|benefits|reservation|declaration|objection|obligation*|preference*|arbitration|appointment|duty|duties|case|price|undertaking|notice|suspension|goods|application|assistance|item)"
        + "|(proceeding|proceedings|panel|consultation*|measure*|dispute settlement|arbitration|investment) ..7 terminat*|contract of employment");

    private static readonly WordPattern Heading = new("terminat*|denunc*|withdraw*|duration|validity|final|entry into force|expir*");
    private static readonly WordPattern Power = new("may|right to|can|unless|until|shall be effected|intention to|entitled to|free to");
    private static readonly WordPattern SomeParty = new("(either|any|each|one|a|every|neither) (of)? (the)? (_ _ _|_ _|_)? (party|parties|state|states|government|governments|member|country|side|signator*)");
    private static readonly WordPattern Noticed = new("notice|notif*");
    private static readonly WordPattern Direct = new("(denounce|withdraw from|terminate|denounced|terminated) (this|the present|it|the (agreement|treaty|convention|protocol))");
    private static readonly WordPattern TakesEffect = new("effect*|terminat*|cease*|expire*|withdraw*|denunciat*|in force|notice|notif*");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        if (sentence.Has(LexiconTag.Withdraw) && words.Has(Leaves) && !words.Has(OtherEnd))
        {
            int score = 1 + (sentence.Heading.Has(Heading) ? 3 : 0) + (words.Has(Power) ? 3 : 0) + (sentence.Has(LexiconTag.ThisTreaty) ? 1 : 0) + (words.Has(Noticed) ? 1 : 0) + (words.Has(Direct) ? 2 : 0) + (words.Has(SomeParty) ? 1 : 0);
            if (reading.IsBetter(FinalField.Withdrawal, score))
            {
                reading.Value = reading.Value with { Withdrawal = new Withdrawal(true, FinalNumbers.Notice(sentence.Plain), sentence.Excerpt) };
                reading.Leaving = sentence;
                return;
            }
        }
        // The sentence behind often says when: "it shall cease to be in force one year after".
        if (reading.Leaving is not { } leaving || reading.Value.Withdrawal.Notice is not null || sentence.Excerpt.Span.Start - leaving.End > FurthestBehind || sentence.Provision != leaving.Provision) return;
        if (words.Has(TakesEffect) && FinalNumbers.Notice(sentence.Plain) is { } later) reading.Value = reading.Value with { Withdrawal = reading.Value.Withdrawal with { Notice = later } };
    }
}
