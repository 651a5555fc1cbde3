using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Words that carry nothing a result could be chosen by: they are neither understood nor listed as not understood.</summary>
internal static class Padding
{
    // No quantifier ("most", "few") and no negation belongs here: those must be listed when nobody takes them.
    private static readonly FrozenSet<string> Words =
        """
        a an the this that these those there their they them it its his her he she we our us you your i who whom which what when where how
        is are was were be been being am has have had having do does did done can could may might will would should
        of in on at to by for from with within into over under after before since during among amongst between up out as than then so and
        or also too per
        if because while although but both each every any some other another such same own very just only even still yet already again
        patient people person participant individual subject man adult case sufferer recipient volunteer those anyone somebody
        study trial cohort research researcher scientist paper article report analysis data result finding publication journal
        investigator doctor
        team group author colleague series audit register registry database survey follow up followup center clinic hospital
        found find show showed shown reported say said saying claim claimed stated according suggest suggested conclude concluded note
        noted see seen
        saw observe observed measure measured publish published write wrote state tell told known give given gave get got become became
        treat treated treatment therapy receive received undergo undergone underwent undergoing procedure therapies
        remain remained stay stayed keep kept live lived lead led go went come came take took experience experienced suffer suffered
        develop developed
        ms multiple sclerosis disease condition diagnosed diagnosis disability
        year month week day time later point mark date first second final last long term longterm interim new further more confirmed
        clinical sign evidence
        total overall all around rate share proportion probability chance percentage number figure estimate estimated median mean average
        level
        large small big major important important international national single
        i e % percent cent pc pct et al eg ie vs versus compared
        had's who's that's it's following followed including meanwhile however today now new real world realworld kind type form
        january february march april june july august september october november december
        """
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Spelling.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string fold) => Words.Contains(fold);
}
