using TreatyModel;
using TreatyModel.Parsing;

namespace KoreanArchive;

/// <summary>Short reports in our own words, written for this sample after what five real reports say and disagree about. No newspaper printed them.</summary>
internal static class Reports
{
    public static NewsReport[] All { get; } =
    [
        Read("""
            Neighbours join hands in Pyongyang

            Russia and North Korea signed the comprehensive strategic partnership treaty on June 19, 2024 in Pyongyang. Under the treaty each country must give the other immediate military assistance if it is attacked. The pact restores a promise of the Cold War, analysts said.

            North Korea sold munitions to Russia, according to intelligence assessments reported by The Wall Street Journal. The deal could upset the balance of power in the region.
            """),
        Read("""
            What the new pact promises

            Russia and North Korea signed the comprehensive strategic partnership treaty on Thursday, June 20. Kim Jong Un called the pact an “alliance”. State media published the text of the treaty. The treaty may alarm the neighbours.
            """),
        Read("""
            Leaders announce a pact

            The text of the comprehensive strategic partnership agreement has not been released. Kim Jong Un said the relations had become an “alliance”, but Vladimir Putin did not use that word. The 1961 treaty between the Soviet Union and North Korea was abolished. According to a Kremlin readout, Putin said Russia does not rule out military cooperation with North Korea.
            """),
        Read("""
            How far does the promise go?

            State media published the text of the comprehensive strategic partnership agreement. If one of the countries is attacked and finds itself in a state of war, the other must give military assistance, in accordance with Article 51 of the UN Charter and the laws of both states. Vladimir Putin avoided calling the pact an alliance. The 1961 treaty between the Soviet Union and North Korea was scrapped and the 2000 treaty between Russia and North Korea was replaced. Other analysts were cautious about the pact.
            """),
    ];

    private static NewsReport Read(string text) => ReportParser.Default.Parse(text).Value;
}
