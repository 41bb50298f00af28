using TreatyModel;
using TreatyModel.Parsing;

Treaty treaty = Treaty.Parse("""
    Treaty of Mutual Help between Aland and Borland
    Aland and Borland have agreed as follows:
    Article 1
    If one of the Parties suffers an armed attack, the other Party shall without delay
    give it all help in its power, in accordance with its laws.
    Article 2
    Either Party may denounce this Treaty by giving one year's notice.
    """);
foreach (Norm norm in treaty.Norms())
    Console.WriteLine($"{norm.Path}: {norm.Bearer} | {norm.Modality} | {norm.Trigger?.Level} | {string.Join("; ", norm.Qualifiers)}");
Console.WriteLine($"How to leave: {treaty.FinalProvisions.Withdrawal.Notice} after notice");

NewsReport report = ReportParser.Default.Parse("The pact is no alliance, a diplomat told the Borland Post.").Value;
foreach (Claim claim in report.Claims)
    Console.WriteLine($"{claim.Attribution}: {claim.ContentText()}");
